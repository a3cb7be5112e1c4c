//! What the exercise was meant to show: objectives, and actions that its planners expected.

use crate::base::minute::{Minute, spell_duration};
use crate::cli::layout::wrap;
use crate::cli::style::Style;
use crate::scenario::Names;
use crate::scenario::model::{ExpectedAction, Inject};
use crate::sim::kernel::Kernel;

/// How an expected action turned out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Turnout {
    /// Done in the time it was given.
    InTime,
    /// Done after its time was up.
    Late,
    /// Not done.
    Missed,
    /// Its time is not up yet.
    Open,
}

/// Objectives, line by line, met ones first as the scenario has them.
pub(super) fn objectives(kernel: &mut Kernel, width: usize, style: Style) -> Vec<String> {
    let scenario = kernel.scenario().clone();
    let names = Names(&scenario);
    let line = |is_met: bool, id: &str| {
        let mark = if is_met { style.good("met    ") } else { style.bad("not met") };
        format!("  {mark}  {}", wrap(&names.objective(id), width, 11, 11))
    };
    scenario.objectives.iter().map(|one| line(kernel.holds(&one.met), &one.id)).collect()
}

/// Expected actions of injects that were released: those not done in time, line by line, and how
/// many turned out how; no words if there were none.
pub(super) fn expected(kernel: &mut Kernel, width: usize, style: Style) -> (Vec<String>, String) {
    let scenario = kernel.scenario().clone();
    let names = Names(&scenario);
    let progress: Vec<_> =
        kernel.injects().iter().map(|it| (it.released_at, it.expected.to_vec())).collect();
    let mut lines = Vec::new();
    let (mut in_time, mut late, mut missed, mut open) = (0, 0, 0, 0);
    for (inject, (released_at, all)) in scenario.injects.iter().zip(&progress) {
        for (action, done) in inject.expected.iter().zip(all) {
            if released_at.is_none() {
                continue;
            }
            let turnout = turnout(kernel, action, *done);
            let mark = match turnout {
                Turnout::InTime => {
                    in_time += 1;
                    continue;
                }
                Turnout::Late => {
                    late += 1;
                    style.warn("late   ")
                }
                Turnout::Missed => {
                    missed += 1;
                    style.bad("missed ")
                }
                Turnout::Open => {
                    open += 1;
                    style.faint("open   ")
                }
            };
            let text = told(names, inject, action);
            lines.push(format!("  {mark}  {}", wrap(&text, width, 11, 11)));
        }
    }
    let counts = [(in_time, "in time"), (late, "late"), (missed, "missed"), (open, "open")];
    let counts = counts.into_iter().filter(|(number, _)| 0 < *number);
    let counts: Vec<String> = counts.map(|(number, how)| format!("{number} {how}")).collect();
    (lines, counts.join(", "))
}

fn told(names: Names<'_>, inject: &Inject, action: &ExpectedAction) -> String {
    let words = names.expected(&inject.id, &action.id);
    let within = spell_duration(action.within_minutes);
    format!("{words} ({}, wanted within {within})", names.seat_id(action.by))
}

fn turnout(kernel: &mut Kernel, action: &ExpectedAction, done: Option<Minute>) -> Turnout {
    match done {
        Some(Minute::NEVER) if kernel.holds(&action.done) => Turnout::Late,
        Some(Minute::NEVER) => Turnout::Missed,
        Some(_) => Turnout::InTime,
        None => Turnout::Open,
    }
}
