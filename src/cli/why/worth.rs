//! What every decision was worth, and what was told late or never.

use std::cmp::Reverse;

use serde_json::{Value, json};

use crate::base::diagnostic::count;
use crate::base::ids::SeatSet;
use crate::base::level::Points;
use crate::cli::DONE;
use crate::cli::failure::Failure;
use crate::cli::layout::wrap;
use crate::cli::output::Output;
use crate::cli::progress;
use crate::cli::recorded::RecordedBranch;
use crate::cli::tell::steps;
use crate::measure::counterfactual::{Levels, Worth, worth_of_notification_gaps, worth_of_steps};
use crate::measure::{NotificationGap, notification_gaps};
use crate::scenario::Names;
use crate::session::replay::replay;
use crate::session::step::{Author, Step};
use crate::tell::amounts::{spelled, tenth};
use crate::tell::late;
use crate::tell::words::{self, glued};

use super::Arguments;

/// How many of each kind are told.
const TOLD: usize = 12;

pub(super) fn execute(
    branch: &RecordedBranch,
    arguments: &Arguments,
    output: &Output,
) -> Result<u8, Failure> {
    let (exercise, all) = (&branch.exercise, arguments.all);
    let seats: SeatSet = if all { exercise.scenario.seat_ids().collect() } else { branch.people };
    let counts = |step: &Step| match step.author {
        Author::People => true,
        Author::Policy(_) => all,
        Author::Facilitator => false,
    };
    let numbered = exercise.steps.iter().zip(0..);
    let numbers: Vec<u32> =
        numbered.filter(|(step, _)| counts(step)).map(|(_, number)| number).collect();
    if numbers.is_empty() && !all {
        let what = "no people gave orders in this exercise".to_owned();
        let help = "add `--all` to see what the decisions of policies were worth".to_owned();
        return Err(Failure::Choice { what, help });
    }
    let (scenario, seed) = (exercise.scenario.clone(), exercise.seed);
    let (player, _) = replay(scenario, seed, &exercise.steps, exercise.until, |_, _| {});
    let late = notification_gaps(&player.kernel, seats);
    let (mut orders, mut late) = {
        let bar = progress::bar(output, (numbers.len() + late.len()) as u64, "playing");
        let orders = worth_of_steps(exercise, &numbers, || bar.go_on())
            .map_err(|error| Failure::file(&error))?;
        let late = worth_of_notification_gaps(exercise, &late, || bar.go_on())
            .map_err(|error| Failure::file(&error))?;
        (orders, late)
    };
    orders.sort_by_key(|it| Reverse(it.worth.size()));
    late.sort_by_key(|it| Reverse(it.worth.size()));
    let told = Told { branch, orders: &orders, late: &late };
    if arguments.json {
        output.json_lines(&told.json())?;
    } else {
        output.data(&told.written(output))?;
    }
    Ok(DONE)
}

struct Told<'a> {
    branch: &'a RecordedBranch,
    orders: &'a [Worth<u32>],
    late: &'a [Worth<NotificationGap>],
}

impl Told<'_> {
    fn written(&self, output: &Output) -> String {
        let (width, style) = (output.width, output.style);
        let scenario = &self.branch.exercise.scenario;
        let names = Names(scenario);
        let banner = format!("{:^width$}", "EXERCISE EXERCISE EXERCISE");
        let how = "Each is taken away by itself, and the exercise is played again with all the \
                   rest. Two that do the same are therefore worth nothing each.";
        let mut lines = vec![
            style.banner(&banner),
            String::new(),
            style.bold(&format!("What each decision was worth: {}", names.title())),
            format!("  {}", wrap(how, width, 2, 2)),
            String::new(),
        ];
        let worth = self.orders.iter().filter(|it| is_visible(it.worth)).count();
        if worth == 0 {
            lines.push("  None moved a meter by itself.".to_owned());
        } else {
            lines.push(style.faint("   trust  damage"));
        }
        for it in self.orders.iter().take(worth.min(TOLD)) {
            let told = wrap(&self.decision(it.of), width, 18, 18);
            lines.push(format!("{}  {told}", amounts(it.worth)));
        }
        let rest = self.orders.len() - worth.min(TOLD);
        let nothing = self.orders.len() - worth;
        if 0 < rest && 0 < worth {
            let more = format!("  {rest} more, {nothing} of them worth nothing by themselves");
            lines.push(style.faint(&more));
        }
        lines.push(String::new());
        lines.push(style.bold("What was told late, or never"));
        let how = "What it would have brought to tell it at once. Those who hear of it earlier \
                   act as much earlier; those who never heard act as a policy would.";
        lines.push(format!("  {}", wrap(how, width, 2, 2)));
        lines.push(String::new());
        let late = self.late.iter().filter(|it| is_visible(it.worth)).count();
        if late == 0 {
            lines.push("  Nothing that would have moved a meter.".to_owned());
        } else {
            lines.push(style.faint("   trust  damage"));
        }
        for it in self.late.iter().take(late.min(TOLD)) {
            let told = wrap(
                &late::notification_gap(&self.branch.exercise.scenario, &it.of),
                width,
                18,
                18,
            );
            lines.push(format!("{}  {told}", amounts(it.worth)));
        }
        let rest = self.late.len() - late.min(TOLD);
        if 0 < late && 0 < rest {
            let more = format!("  and {} that would have brought less", count(rest, "message"));
            lines.push(style.faint(&more));
        }
        let mut out = lines.join("\n");
        out.push('\n');
        out
    }

    fn decision(&self, number: u32) -> String {
        let exercise = &self.branch.exercise;
        let step = exercise.steps[number as usize];
        let when = glued(&exercise.scenario.calendar.spell(step.at.minute));
        let what = words::input(Names(&exercise.scenario), &step.input);
        format!("{when} {what} {}", glued(&format!("(step {number})")))
    }

    fn json(&self) -> String {
        let scenario = &self.branch.exercise.scenario;
        let worth = |levels: Levels| {
            json!({
                "damage": levels.damage.as_f64(),
                "trust": levels.trust.as_f64(),
                "independence": levels.independence.as_f64(),
            })
        };
        let orders = self.orders.iter().map(|it| {
            let step = self.branch.exercise.steps[it.of as usize];
            json!({
                "step": it.of,
                "minute": step.at.minute.0,
                "what": steps::spelled(&step.input, scenario),
                "worth": worth(it.worth),
                "dropped": it.dropped,
            })
        });
        let seat = |id: crate::base::ids::SeatId| &scenario.seats[id.index()].id;
        let late = self.late.iter().map(|it| {
            let NotificationGap { incident, from, knew_at, to, told, first_notice_at } = it.of;
            json!({
                "incident": scenario.incidents[incident.index()].id,
                "from": seat(from),
                "to": seat(to),
                "knew_at": knew_at.0,
                "told_at": told.map(|(_, at)| at.0),
                "heard_at": first_notice_at.map(|at| at.0),
                "would_have_brought": worth(it.worth),
            })
        });
        let whole: Value = json!({
            "scenario": scenario.id,
            "line": self.branch.id,
            "orders": orders.collect::<Vec<_>>(),
            "late": late.collect::<Vec<_>>(),
        });
        format!("{whole}\n")
    }
}

/// Whether anything of it would be printed.
fn is_visible(levels: Levels) -> bool {
    [levels.damage, levels.trust].iter().any(|level| tenth(*level) != 0)
}

fn amounts(levels: Levels) -> String {
    let amount = |level: Points| spelled(tenth(level));
    format!("  {:>6}  {:>6}", amount(levels.trust), amount(levels.damage))
}
