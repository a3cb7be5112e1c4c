//! What every decision was worth, and what was told late or never.

use std::cmp::Reverse;

use serde_json::{Value, json};

use crate::base::ids::SeatSet;
use crate::base::level::Points;
use crate::base::message::{Message, Moment, message};
use crate::cli::DONE;
use crate::cli::failure::Failure;
use crate::cli::layout::{pad_left, wrap};
use crate::cli::output::Output;
use crate::cli::progress;
use crate::cli::recorded::RecordedBranch;
use crate::cli::tell::steps;
use crate::measure::counterfactual::{Levels, Worth, worth_of_notification_gaps, worth_of_steps};
use crate::measure::{NotificationGap, notification_gaps};
use crate::scenario::Names;
use crate::session::replay::replay;
use crate::session::step::{Author, Step};
use crate::tell::amounts::{change, tenth};
use crate::tell::inputs;
use crate::tell::late;

use super::Arguments;

/// How many of each kind are told.
const TOLD: usize = 12;
/// Columns of an amount and its head.
const AMOUNT: usize = 9;

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
        let what = message!("choice-nobody-decided");
        return Err(Failure::new(what, message!("choice-nobody-decided".help)));
    }
    let (scenario, seed) = (exercise.scenario.clone(), exercise.seed);
    let (player, _) = replay(scenario, seed, &exercise.steps, exercise.until, |_, _| {});
    let late = notification_gaps(&player.kernel, seats);
    let (mut orders, mut late) = {
        let bar = progress::bar(
            output,
            (numbers.len() + late.len()) as u64,
            output.texts().say("progress-playing"),
        );
        let orders = worth_of_steps(exercise, &numbers, || bar.go_on())
            .map_err(|error| Failure::explained(&error))?;
        let late = worth_of_notification_gaps(exercise, &late, || bar.go_on())
            .map_err(|error| Failure::explained(&error))?;
        (orders, late)
    };
    orders.sort_by_key(|it| Reverse(it.worth.size()));
    late.sort_by_key(|it| Reverse(it.worth.size()));
    let told = Told { branch, orders: &orders, late: &late };
    if arguments.json {
        output.json_lines(&told.json())?;
    } else {
        output.text(&told.written(output))?;
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
        let (texts, width, style) = (output.texts(), output.width, output.style);
        let scenario = &self.branch.exercise.scenario;
        let title = message!("worth-title", title = Names(scenario).title());
        let head = |columns: [&str; 2]| {
            let [trust, damage] = columns.map(|id| pad_left(texts.say(id), AMOUNT));
            style.faint(&format!("  {trust}  {damage}"))
        };
        let head = head(["worth-trust", "worth-damage"]);
        let branch = |levels: Levels, told: &Message| {
            let amount = |level: Points| texts.value(&change(tenth(level)));
            let (trust, damage) = (amount(levels.trust), amount(levels.damage));
            let indent = 2 * AMOUNT + 6;
            let told = wrap(&texts.render(told), width, indent, indent);
            format!("  {trust:>AMOUNT$}  {damage:>AMOUNT$}  {told}")
        };
        let mut lines = vec![
            output.banner(),
            String::new(),
            style.bold(&wrap(&texts.render(&title), width, 0, 2)),
            format!("  {}", wrap(texts.say("worth-how"), width, 2, 2)),
            String::new(),
        ];
        let worth = self.orders.iter().filter(|it| is_visible(it.worth)).count();
        lines.push(match worth {
            0 => format!("  {}", texts.say("worth-none")),
            _ => head.clone(),
        });
        let told = self.orders.iter().take(worth.min(TOLD));
        lines.extend(told.map(|it| branch(it.worth, &self.decision(it.of))));
        let rest = self.orders.len() - worth.min(TOLD);
        let nothing = self.orders.len() - worth;
        if 0 < rest && 0 < worth {
            let more = message!("worth-more", count = rest, nothing = nothing);
            lines.push(style.faint(&format!("  {}", texts.render(&more))));
        }
        lines.push(String::new());
        lines.push(style.bold(texts.say("worth-late")));
        lines.push(format!("  {}", wrap(texts.say("worth-late-how"), width, 2, 2)));
        lines.push(String::new());
        let late = self.late.iter().filter(|it| is_visible(it.worth)).count();
        lines.push(match late {
            0 => format!("  {}", texts.say("worth-late-none")),
            _ => head,
        });
        let told = self.late.iter().take(late.min(TOLD));
        lines.extend(told.map(|it| branch(it.worth, &late::notification_gap(scenario, &it.of))));
        let rest = self.late.len() - late.min(TOLD);
        if 0 < late && 0 < rest {
            let more = message!("worth-late-more", count = rest);
            lines.push(style.faint(&format!("  {}", texts.render(&more))));
        }
        let mut out = lines.join("\n");
        out.push('\n');
        out
    }

    fn decision(&self, number: u32) -> Message {
        let exercise = &self.branch.exercise;
        let step = exercise.steps[number as usize];
        let at = Moment::of(&exercise.scenario.calendar, step.at.minute);
        let what = inputs::input(Names(&exercise.scenario), &step.input);
        message!("worth-decision", at = at, what = what, step = number.to_string())
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
            "branch": self.branch.id,
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
