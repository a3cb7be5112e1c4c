//! The comparison for people: what is different, by how much, and through what.

use crate::base::explain::Explain;
use crate::base::level::Points;
use crate::base::message::{Arg, Message, Moment, message};
use crate::base::minute::Minute;
use crate::cli::layout::{columns, pad, wrap};
use crate::cli::output::Output;
use crate::cli::recorded::RecordedBranch;
use crate::cli::table::Table;
use crate::cli::tell::curve;
use crate::cli::tell::shares::{self, Better};
use crate::cli::tell::timeline::Timeline;
use crate::measure::Sample;
use crate::measure::counterfactual::{Change, Comparison, Dropped, Origin, Paired, Played, Reason};
use crate::scenario::Names;
use crate::scenario::model::Gauge;
use crate::session::step::{Input, Step};
use crate::tell::amounts::{change, summed, tenth};
use crate::tell::causes::Teller;
use crate::tell::inputs;
use crate::tell::measures;

/// How many steps of one kind are named.
const NAMED: usize = 12;

/// A comparison and what was asked.
pub(super) struct Told<'a> {
    pub branch: &'a RecordedBranch,
    pub changes: &'a [Change],
    pub comparison: &'a Comparison,
    pub output: &'a Output,
}

impl Told<'_> {
    /// All of it.
    pub(super) fn written(&self, played: &Played, timeline: &Timeline) -> String {
        let (texts, width) = (self.output.texts(), self.output.width);
        let mut lines = self.head();
        let it = self.comparison;
        let is_same = it.outcomes.iter().all(|pair| pair.before == pair.after);
        if it.before.hash == it.after.hash {
            lines.push(format!("\n{}", wrap(texts.say("compared-same-state"), width, 0, 0)));
        } else if is_same && it.causes.is_empty() {
            lines.push(format!("\n{}", wrap(texts.say("compared-same-outcomes"), width, 0, 0)));
        } else {
            let damage = |sample: &Sample| sample.damage;
            let trust = |sample: &Sample| sample.trust;
            let meters: [(_, _, fn(&Sample) -> Points, _); 2] = [
                ("measure-damage", Gauge::Damage, damage, Better::Lower),
                ("measure-trust", Gauge::Trust, trust, Better::Higher),
            ];
            for (title, gauge, level, better) in meters {
                let ends = match gauge {
                    Gauge::Damage => (it.before.outcomes.damage, it.after.outcomes.damage),
                    _ => (it.before.outcomes.trust.end, it.after.outcomes.trust.end),
                };
                lines.push(self.heading(texts.say(title), ends));
                if it.causes.iter().any(|cause| cause.gauge == gauge) {
                    lines.extend(self.pictures(level, timeline));
                    lines.extend(self.causes(played, gauge, ends, better));
                }
            }
            lines.extend(self.outcomes());
        }
        if it.after.deferred.is_empty() && it.after.dropped.is_empty() {
            lines.push(format!("\n{}", texts.say("compared-all-count")));
        }
        lines.extend(self.deferred());
        lines.extend(self.dropped());
        let mut out = lines.join("\n");
        out.push('\n');
        out
    }

    fn told(&self, message: &Message) -> String {
        self.output.texts().render(message)
    }

    fn moment(&self, at: Minute) -> Moment {
        Moment::of(&self.branch.exercise.scenario.calendar, at)
    }

    fn head(&self) -> Vec<String> {
        let exercise = &self.branch.exercise;
        let (texts, width) = (self.output.texts(), self.output.width);
        let title = message!("compared-title", title = Names(&exercise.scenario).title());
        let title = wrap(&self.told(&title), width, 0, 2);
        let mut lines = vec![self.output.banner(), String::new(), self.output.style.bold(&title)];
        let (count, start) = (exercise.steps.len(), self.moment(Minute::START));
        let end = self.moment(exercise.until);
        let played = match self.branch.branches {
            1 => message!("compared-steps", count = count, start = start, end = end),
            branches => message!(
                "compared-steps-of-branch",
                count = count,
                branch = self.branch.id.to_string(),
                branches = branches,
                start = start,
                end = end
            ),
        };
        let labels = [texts.say("compared-played"), texts.say("compared-changed")];
        let label_width = labels.map(columns).into_iter().max().unwrap_or_default();
        let indent = label_width + 4;
        let mut fact = |label: &str, told: &Message| {
            let told = wrap(&self.told(told), width, indent, indent);
            lines.push(format!("  {}  {told}", pad(label, label_width)));
        };
        fact(labels[0], &played);
        let everybody = self.everybody();
        let is_covered =
            |change: &&Change| everybody.is_none() || !matches!(change, Change::Policy { .. });
        let changes = self.changes.iter().filter(is_covered).map(|change| self.change(change));
        for told in everybody.clone().into_iter().chain(changes) {
            fact(labels[1], &told);
        }
        lines
    }

    /// One policy in all seats is said once.
    fn everybody(&self) -> Option<Message> {
        let taken = self.changes.iter().filter_map(|change| match change {
            Change::Policy { from, policy, .. } => Some((*from, *policy)),
            _ => None,
        });
        let taken: Vec<_> = taken.collect();
        let scenario = &self.branch.exercise.scenario;
        let (from, policy) = *taken.first()?;
        let is_one = taken.len() == scenario.seats.len() && taken.iter().all(|it| *it == taken[0]);
        let from = self.moment(from.minute);
        is_one.then(|| message!("changed-all-seats", from = from, policy = policy.to_string()))
    }

    fn change(&self, change: &Change) -> Message {
        let exercise = &self.branch.exercise;
        let step =
            |number: u32| self.step(Origin::Recorded(number), &exercise.steps[number as usize]);
        match change {
            Change::Remove { number } => message!("changed-removed", step = step(*number)),
            Change::Delay { number, minutes } if *minutes < 0 => {
                let by = Arg::Duration(-minutes);
                message!("changed-earlier", step = step(*number), span = by)
            }
            Change::Delay { number, minutes } => {
                message!("changed-later", step = step(*number), span = Arg::Duration(*minutes))
            }
            Change::Move { number, to } => {
                message!("changed-moved", step = step(*number), at = self.moment(*to))
            }
            Change::Replace { number, input } => {
                message!("changed-replaced", step = step(*number), instead = self.input(input))
            }
            Change::Add { at, input, .. } => {
                let at = self.moment(at.minute);
                message!("changed-added", at = at, what = self.input(input))
            }
            Change::Policy { seat, from, policy } => message!(
                "changed-seat",
                from = self.moment(from.minute),
                policy = policy.to_string(),
                seat = Names(&exercise.scenario).short_seat(*seat)
            ),
            Change::React { .. } => unreachable!("nobody can ask for it here"),
            Change::Scenario(other) => {
                let names = Names(other);
                let (country, model) = (names.country(), names.collaboration());
                message!("changed-setting", country = country, collaboration = model)
            }
        }
    }

    /// A step with its number, when it was recorded, and what it is.
    fn step(&self, origin: Origin, step: &Step) -> Message {
        let what = self.input(&step.input);
        match origin {
            Origin::Recorded(number) => {
                let at = self.moment(self.branch.exercise.steps[number as usize].at.minute);
                message!("step-recorded", number = number.to_string(), at = at, what = what)
            }
            Origin::Added(_) => message!("step-added", what = what),
        }
    }

    fn input(&self, input: &Input) -> Message {
        inputs::input(Names(&self.branch.exercise.scenario), input)
    }

    fn pictures(&self, level: fn(&Sample) -> Points, timeline: &Timeline) -> Vec<String> {
        let (it, style, texts) = (self.comparison, self.output.style, self.output.texts());
        let before: Vec<Points> = it.before.curve.iter().map(level).collect();
        let after: Vec<Points> = it.after.curve.iter().map(level).collect();
        let title = |id| style.faint(&format!("  {}", texts.say(id)));
        let mut lines = vec![title("compared-as-it-was")];
        let range = curve::Range::of(before.iter().chain(&after).copied());
        lines.extend(curve::blocks(&before, range));
        lines.push(title("compared-as-it-would-be"));
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
        shares::lines(&shares, total, better, shares::MOST, self.output)
    }

    fn outcomes(&self) -> Vec<String> {
        let scenario = &self.branch.exercise.scenario;
        let (texts, style) = (self.output.texts(), self.output.style);
        let pairs = &self.comparison.outcomes;
        let (differ, same): (Vec<&Paired>, Vec<&Paired>) =
            pairs.iter().partition(|pair| pair.before != pair.after);
        let mut lines = vec![String::new(), style.bold(texts.say("compared-outcomes"))];
        let row = |pair: &&Paired| {
            let name = texts.render(&measures::name(pair.measure, scenario));
            let indent = if measures::whole(pair.measure).is_some() { "  " } else { "" };
            let value = |value| texts.value(&measures::value(pair.measure, value));
            let by = pair.difference().map(|it| texts.value(&measures::change(pair.measure, it)));
            let by = by.unwrap_or_else(|| "-".to_owned());
            vec![format!("{indent}{name}"), value(pair.before), value(pair.after), by]
        };
        if !differ.is_empty() {
            let head = ["compared-was", "compared-would-be", "compared-change"];
            let head = head.map(|id| texts.say(id).to_owned());
            let table = Table {
                head: [String::new()].into_iter().chain(head).collect(),
                rows: differ.iter().map(row).collect(),
            };
            lines.extend(table.lines(self.output.width, style, texts));
        }
        if !same.is_empty() {
            let same = texts.render(&message!("compared-same", count = same.len()));
            lines.push(format!("  {}", style.faint(&same)));
        }
        lines
    }

    /// Steps whose seats had to learn of something first.
    fn deferred(&self) -> Vec<String> {
        let deferred = &self.comparison.after.deferred;
        let told = deferred.iter().map(|one| {
            let span = Arg::Duration(one.at.since(one.step.at.minute));
            message!("changed-later", step = self.step(one.origin, &one.step), span = span)
        });
        self.steps(&message!("compared-waited", count = deferred.len()), told.collect())
    }

    fn dropped(&self) -> Vec<String> {
        let dropped = &self.comparison.after.dropped;
        let (handed, lost): (Vec<&Dropped>, Vec<&Dropped>) =
            dropped.iter().partition(|one| one.reason == Reason::HandedOver);
        let title = message!("compared-dropped", count = lost.len());
        let told = lost.into_iter().map(|one| {
            let step = self.step(one.origin, &one.step);
            message!("step-dropped", step = step, why = reason(one))
        });
        let mut lines = self.steps(&title, told.collect());
        if !handed.is_empty() {
            let told = self.told(&message!("compared-handed-over", count = handed.len()));
            lines.push(format!("\n{}", wrap(&told, self.output.width, 0, 0)));
        }
        lines
    }

    /// A list of steps under a title.
    fn steps(&self, title: &Message, told: Vec<Message>) -> Vec<String> {
        if told.is_empty() {
            return Vec::new();
        }
        let (width, style) = (self.output.width, self.output.style);
        let title = wrap(&self.told(title), width, 0, 2);
        let mut lines = vec![String::new(), style.bold(&title)];
        let named = told.iter().take(NAMED);
        lines.extend(named.map(|one| format!("  {}", wrap(&self.told(one), width, 2, 4))));
        let rest = told.len().saturating_sub(NAMED);
        if 0 < rest {
            let more = self.told(&message!("and-more-in-json", count = rest));
            lines.push(style.faint(&format!("  {more}")));
        }
        lines
    }

    fn heading(&self, title: &str, (was, would_be): (Points, Points)) -> String {
        let more = match tenth(would_be) - tenth(was) {
            0 => message!("compared-level-same", level = was),
            by => message!("compared-level", was = was, would_be = would_be, by = change(by)),
        };
        let more = wrap(&self.told(&more), self.output.width, columns(title) + 2, 2);
        format!("\n{}  {more}", self.output.style.bold(title))
    }
}

/// Why a step does not count.
fn reason(dropped: &Dropped) -> Message {
    match dropped.reason {
        Reason::Denied(denial) => denial.reason(),
        Reason::NotThere => message!("dropped-not-there"),
        Reason::HandedOver => message!("dropped-handed-over"),
    }
}
