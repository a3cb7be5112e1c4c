//! What the exercise was meant to show: objectives, and actions that its planners expected.

use crate::base::message::{Arg, Message, message};
use crate::cli::layout::{columns, pad, wrap};
use crate::cli::output::Output;
use crate::measure::is_met;
use crate::measure::objectives::{Turnout, turnout};
use crate::scenario::Names;
use crate::scenario::model::{ExpectedAction, Inject};
use crate::sim::kernel::Kernel;

/// Objectives, line by line, met ones first as the scenario has them.
pub(super) fn objectives(kernel: &mut Kernel, output: &Output) -> Vec<String> {
    let scenario = kernel.scenario().clone();
    let (names, texts, style) = (Names(&scenario), output.texts(), output.style);
    let (met, not_met) = (texts.say("goal-met"), texts.say("goal-not-met"));
    let marks = columns(met).max(columns(not_met));
    let line = |is_met: bool, id: &str| {
        let mark =
            if is_met { style.good(&pad(met, marks)) } else { style.bad(&pad(not_met, marks)) };
        let indent = marks + 4;
        format!("  {mark}  {}", wrap(&names.objective(id), output.width, indent, indent))
    };
    scenario.objectives.iter().map(|one| line(is_met(kernel, one), &one.id)).collect()
}

/// Expected actions of injects that were released: those not done in time, line by line, and how
/// many turned out how; no words if there were none.
pub(super) fn expected(kernel: &mut Kernel, output: &Output) -> (Vec<String>, String) {
    let scenario = kernel.scenario().clone();
    let (names, texts, style) = (Names(&scenario), output.texts(), output.style);
    let marks = ["goal-late", "goal-missed", "goal-open"].map(|id| texts.say(id));
    let width = marks.map(columns).into_iter().max().unwrap_or_default();
    let [late_mark, missed_mark, open_mark] = marks.map(|mark| pad(mark, width));
    let progress: Vec<_> =
        kernel.injects().iter().map(|it| (it.released_at, it.expected.to_vec())).collect();
    let mut lines = Vec::new();
    let (mut in_time, mut late, mut missed, mut open) = (0_usize, 0_usize, 0_usize, 0_usize);
    for (inject, (released_at, all)) in scenario.injects.iter().zip(&progress) {
        for (action, done) in inject.expected.iter().zip(all) {
            let Some(released_at) = *released_at else { continue };
            let turnout = turnout(kernel, action, released_at, *done);
            let mark = match turnout {
                Turnout::InTime => {
                    in_time += 1;
                    continue;
                }
                Turnout::Late(_) => {
                    late += 1;
                    style.warn(&late_mark)
                }
                Turnout::Missed => {
                    missed += 1;
                    style.bad(&missed_mark)
                }
                Turnout::Open => {
                    open += 1;
                    style.faint(&open_mark)
                }
            };
            let text = texts.render(&told(names, inject, action));
            let indent = width + 4;
            lines.push(format!("  {mark}  {}", wrap(&text, output.width, indent, indent)));
        }
    }
    let counts = [
        (in_time, message!("goals-in-time", count = in_time)),
        (late, message!("goals-late", count = late)),
        (missed, message!("goals-missed", count = missed)),
        (open, message!("goals-open", count = open)),
    ];
    let counts = counts.into_iter().filter(|(number, _)| 0 < *number);
    let counts: Vec<String> = counts.map(|(_, told)| texts.render(&told)).collect();
    (lines, counts.join(", "))
}

fn told(names: Names<'_>, inject: &Inject, action: &ExpectedAction) -> Message {
    message!(
        "goal-expected",
        what = names.expected(&inject.id, &action.id),
        seat = names.seat_id(action.by),
        within = Arg::Duration(action.within_minutes)
    )
}
