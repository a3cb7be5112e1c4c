//! The comparison for people: what is different, by how much, and through what.

use crate::base::diagnostic::count;
use crate::base::level::Points;
use crate::base::minute::{Minute, spell_duration};
use crate::cli::layout::{pad, wrap};
use crate::cli::output::Output;
use crate::cli::recorded::RecordedBranch;
use crate::cli::style::Style;
use crate::cli::tell::shares::{self, Better};
use crate::cli::tell::timeline::Timeline;
use crate::cli::tell::{curve, steps};
use crate::measure::Sample;
use crate::measure::counterfactual::{Change, Comparison, Dropped, Origin, Paired, Played, Reason};
use crate::scenario::Names;
use crate::scenario::model::Gauge;
use crate::session::step::{Input, Step};
use crate::tell::amounts::{spelled, summed, tenth};
use crate::tell::causes::Teller;
use crate::tell::measures;
use crate::tell::words;
use crate::tell::words::glued;

/// How many steps of one kind are named.
const NAMED: usize = 12;
/// Columns of the names of outcomes.
const NAMES: usize = 44;

/// A comparison and what was asked.
pub(super) struct Told<'a> {
    pub branch: &'a RecordedBranch,
    pub changes: &'a [Change],
    pub comparison: &'a Comparison,
}

impl Told<'_> {
    /// All of it.
    pub(super) fn written(&self, played: &Played, timeline: &Timeline, output: &Output) -> String {
        let (width, style) = (output.width, output.style);
        let mut lines = self.head(width, style);
        let it = self.comparison;
        let is_same = it.outcomes.iter().all(|pair| pair.before == pair.after);
        if it.before.hash == it.after.hash {
            lines.push(String::new());
            lines.push("It changes nothing: the state at the end is the very same.".to_owned());
        } else if is_same && it.causes.is_empty() {
            lines.push(String::new());
            let told = "It moves no meter and changes no outcome. All others do what they did; \
                        `--seat ID=POLICY` lets a policy answer in their place.";
            lines.push(wrap(told, width, 0, 0));
        } else {
            let damage = |sample: &Sample| sample.damage;
            let trust = |sample: &Sample| sample.trust;
            let meters: [(_, _, fn(&Sample) -> Points, _); 2] = [
                ("Technical damage", Gauge::Damage, damage, Better::Lower),
                ("Public trust", Gauge::Trust, trust, Better::Higher),
            ];
            for (title, gauge, level, better) in meters {
                let ends = match gauge {
                    Gauge::Damage => (it.before.outcomes.damage, it.after.outcomes.damage),
                    _ => (it.before.outcomes.trust.end, it.after.outcomes.trust.end),
                };
                lines.push(heading(title, ends, style));
                if it.causes.iter().any(|cause| cause.gauge == gauge) {
                    lines.extend(self.pictures(level, timeline, style));
                    lines.extend(self.causes(played, gauge, ends, better, width, style));
                }
            }
            lines.extend(self.outcomes(style));
        }
        if it.after.deferred.is_empty() && it.after.dropped.is_empty() {
            lines.push("\nAll other steps count as they did.".to_owned());
        }
        lines.extend(self.deferred(width, style));
        lines.extend(self.dropped(width, style));
        let mut out = lines.join("\n");
        out.push('\n');
        out
    }

    fn head(&self, width: usize, style: Style) -> Vec<String> {
        let exercise = &self.branch.exercise;
        let (scenario, calendar) = (&exercise.scenario, &exercise.scenario.calendar);
        let names = Names(scenario);
        let banner = format!("{:^width$}", "EXERCISE EXERCISE EXERCISE");
        let mut lines = vec![style.banner(&banner), String::new()];
        lines.push(style.bold(&format!("What if: {}", names.title())));
        let which = match self.branch.branches {
            1 => String::new(),
            lines => format!(" in line {} of {lines}", self.branch.id),
        };
        let played = format!(
            "{}{which}, {} to {}",
            count(exercise.steps.len(), "step"),
            glued(&calendar.spell(Minute::START)),
            glued(&calendar.spell(exercise.until))
        );
        lines.push(format!("  {}{}", pad("Played", 10), wrap(&played, width, 12, 12)));
        let everybody = self.everybody();
        let is_covered =
            |change: &&Change| everybody.is_none() || !matches!(change, Change::Policy { .. });
        let changes = self.changes.iter().filter(is_covered).map(|change| self.change(change));
        for told in everybody.clone().into_iter().chain(changes) {
            let told = wrap(&told, width, 12, 12);
            lines.push(format!("  {}{told}", pad("Changed", 10)));
        }
        lines
    }

    /// One policy in all seats is said once.
    fn everybody(&self) -> Option<String> {
        let taken = self.changes.iter().filter_map(|change| match change {
            Change::Policy { from, policy, .. } => Some((*from, *policy)),
            _ => None,
        });
        let taken: Vec<_> = taken.collect();
        let scenario = &self.branch.exercise.scenario;
        let (from, policy) = *taken.first()?;
        let is_one = taken.len() == scenario.seats.len() && taken.iter().all(|it| *it == taken[0]);
        let when = glued(&scenario.calendar.spell(from.minute));
        is_one.then(|| format!("from {when} policy {policy} decides for all seats"))
    }

    fn change(&self, change: &Change) -> String {
        let exercise = &self.branch.exercise;
        let (scenario, calendar) = (&exercise.scenario, &exercise.scenario.calendar);
        let names = Names(scenario);
        let step =
            |number: u32| self.step(Origin::Recorded(number), &exercise.steps[number as usize]);
        match change {
            Change::Remove { number } => format!("{} {}", step(*number), glued("- not done")),
            Change::Delay { number, minutes } if *minutes < 0 => {
                let by = format!("- {} earlier", spell_duration(-minutes));
                format!("{} {}", step(*number), glued(&by))
            }
            Change::Delay { number, minutes } => {
                let by = format!("- {} later", spell_duration(*minutes));
                format!("{} {}", step(*number), glued(&by))
            }
            Change::Move { number, to } => {
                let at = format!("- at {} instead", calendar.spell(*to));
                format!("{} {}", step(*number), glued(&at))
            }
            Change::Replace { number, input } => {
                format!("{} - instead: {}", step(*number), self.input(input))
            }
            Change::Add { at, input, .. } => {
                let when = glued(&calendar.spell(at.minute));
                format!("{when} in addition: {}", self.input(input))
            }
            Change::Policy { seat, from, policy } => {
                let when = glued(&calendar.spell(from.minute));
                format!("from {when} policy {policy} decides for {}", names.short_seat(*seat))
            }
            Change::React { .. } => unreachable!("nobody can ask for it here"),
            Change::Scenario(other) => {
                let names = Names(other);
                format!("from the start: {}, {}", names.country(), names.collaboration())
            }
        }
    }

    /// A step with its number, when it was recorded, and what it is.
    fn step(&self, origin: Origin, step: &Step) -> String {
        let exercise = &self.branch.exercise;
        let what = self.input(&step.input);
        match origin {
            Origin::Recorded(number) => {
                let minute = exercise.steps[number as usize].at.minute;
                let when = glued(&exercise.scenario.calendar.spell(minute));
                format!("{} {when} {what}", glued(&format!("step {number},")))
            }
            Origin::Added(_) => format!("added: {what}"),
        }
    }

    fn input(&self, input: &Input) -> String {
        let scenario = &self.branch.exercise.scenario;
        match input {
            Input::Order { seat, order } => words::order(Names(scenario), *seat, order),
            Input::Intervention(_) => format!("facilitator {}", steps::spelled(input, scenario)),
        }
    }

    fn pictures(
        &self,
        level: fn(&Sample) -> Points,
        timeline: &Timeline,
        style: Style,
    ) -> Vec<String> {
        let it = self.comparison;
        let before: Vec<Points> = it.before.curve.iter().map(level).collect();
        let after: Vec<Points> = it.after.curve.iter().map(level).collect();
        let mut lines = vec![style.faint("  as it was")];
        let range = curve::Range::of(before.iter().chain(&after).copied());
        lines.extend(curve::blocks(&before, range));
        lines.push(style.faint("  as it would have been"));
        lines.extend(curve::blocks(&after, range));
        lines.extend(curve::axis(timeline));
        lines
    }

    /// What made the difference.
    fn causes(
        &self,
        played: &Played,
        gauge: Gauge,
        ends: (Points, Points),
        better: Better,
        width: usize,
        style: Style,
    ) -> Vec<String> {
        let was = Teller::new(&played.before.kernel);
        let would_be = Teller::new(&played.after.kernel);
        let of_gauge = self.comparison.causes.iter().filter(|cause| cause.gauge == gauge);
        let told = of_gauge.filter_map(|cause| {
            let what = match (cause.was, cause.would_be) {
                (Some(was_called), _) => was.told(gauge, was_called, cause.via),
                (None, Some(called)) => would_be.told(gauge, called, cause.via),
                (None, None) => return None,
            };
            Some((what, cause.difference()))
        });
        let shares = summed(told);
        let total = tenth(ends.1) - tenth(ends.0);
        shares::lines(&shares, total, better, shares::MOST, width, style)
    }

    fn outcomes(&self, style: Style) -> Vec<String> {
        let scenario = &self.branch.exercise.scenario;
        let pairs = &self.comparison.outcomes;
        let (differ, same): (Vec<&Paired>, Vec<&Paired>) =
            pairs.iter().partition(|pair| pair.before != pair.after);
        let mut lines = vec![String::new(), style.bold("Outcomes that differ")];
        if !differ.is_empty() {
            let columns = ["", "was", "would be", "change"];
            let [name, was, would_be, change] = columns;
            let head = format!("  {} {was:>10} {would_be:>10} {change:>10}", pad(name, NAMES));
            lines.push(style.faint(&head));
        }
        for pair in &differ {
            let name = pad(&measures::name(pair.measure, scenario), NAMES);
            let value = |value: Option<i64>| measures::value(pair.measure, value);
            let change = pair.difference();
            let change = change.map_or("-".to_owned(), |it| measures::change(pair.measure, it));
            let (was, would_be) = (value(pair.before), value(pair.after));
            lines.push(format!("  {name} {was:>10} {would_be:>10} {change:>10}"));
        }
        if !same.is_empty() {
            let number = same.len();
            lines.push(format!("  {}", style.faint(&format!("the other {number} are the same"))));
        }
        lines
    }

    /// Steps whose seats had to learn of something first.
    fn deferred(&self, width: usize, style: Style) -> Vec<String> {
        let deferred = &self.comparison.after.deferred;
        let told = deferred.iter().map(|one| {
            let late = spell_duration(one.at.since(one.step.at.minute));
            let step = self.step(one.origin, &one.step);
            format!("{step} {}", glued(&format!("- {late} later")))
        });
        let title = "later, when the seat had heard";
        Self::steps(told.collect(), ["came", "came"], title, width, style)
    }

    fn dropped(&self, width: usize, style: Style) -> Vec<String> {
        let dropped = &self.comparison.after.dropped;
        let (handed, lost): (Vec<&Dropped>, Vec<&Dropped>) =
            dropped.iter().partition(|one| one.reason == Reason::HandedOver);
        let told = lost
            .into_iter()
            .map(|one| format!("{}: {}", self.step(one.origin, &one.step), reason(one)));
        let verbs = ["no longer counts", "no longer count"];
        let mut lines = Self::steps(told.collect(), verbs, "", width, style);
        if !handed.is_empty() {
            let number = count(handed.len(), "step");
            lines.push(String::new());
            lines.push(format!("{number} of the seats that policies hold no longer count."));
        }
        lines
    }

    /// A list of steps under a title; the verb is for one step and for several.
    fn steps(
        told: Vec<String>,
        [one, several]: [&str; 2],
        more: &str,
        width: usize,
        style: Style,
    ) -> Vec<String> {
        if told.is_empty() {
            return Vec::new();
        }
        let verb = if told.len() == 1 { one } else { several };
        let title = format!("{} {verb} {more}", count(told.len(), "step"));
        let mut lines = vec![String::new(), style.bold(title.trim_end())];
        let named = told.iter().take(NAMED);
        lines.extend(named.map(|one| format!("  {}", wrap(one, width, 2, 4))));
        let rest = told.len().saturating_sub(NAMED);
        if 0 < rest {
            lines.push(style.faint(&format!("  and {rest} more; `--json` names them all")));
        }
        lines
    }
}

/// Why a step does not count.
fn reason(dropped: &Dropped) -> String {
    match dropped.reason {
        Reason::Denied(denial) => denial.to_string(),
        Reason::NotThere => "it names what this setting does not have".to_owned(),
        Reason::HandedOver => "a policy holds the seat by then".to_owned(),
    }
}

fn heading(title: &str, (was, would_be): (Points, Points), style: Style) -> String {
    let more = match tenth(would_be) - tenth(was) {
        0 => format!("{was} at the end, as it was"),
        change => {
            format!("was {was} at the end, would have been {would_be} ({})", spelled(change))
        }
    };
    format!("\n{}  {more}", style.bold(title))
}
