//! What the exercise was meant to show: objectives, and actions that its planners expected.

use crate::base::minute::{Minute, spell_duration};
use crate::cli::layout::wrap;
use crate::cli::style::Style;
use crate::cli::words::Names;
use crate::scenario::model::{ExpectedAction, Inject};
use crate::sim::kernel::Kernel;
use crate::sim::state::InjectProgress;

/// How an expected action turned out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Turnout {
    /// Done so many minutes after its inject.
    InTime(i64),
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

/// Expected actions of injects that were released, line by line, and how many turned out how.
pub(super) fn expected(kernel: &mut Kernel, width: usize, style: Style) -> (Vec<String>, String) {
    let scenario = kernel.scenario().clone();
    let names = Names(&scenario);
    let progress: Vec<InjectProgress> = kernel.injects().into_iter().cloned().collect();
    let mut lines = Vec::new();
    let (mut in_time, mut late, mut missed) = (0, 0, 0);
    for (inject, progress) in scenario.injects.iter().zip(&progress) {
        for (action, done) in inject.expected.iter().zip(&progress.expected) {
            let Some(released) = progress.released_at else { continue };
            let turnout = turnout(kernel, action, released, *done);
            let (mark, more) = match turnout {
                Turnout::InTime(after) => {
                    in_time += 1;
                    (style.good("in time"), format!("after {}", spell_duration(after)))
                }
                Turnout::Late => {
                    late += 1;
                    (style.warn("late   "), overdue(action))
                }
                Turnout::Missed => {
                    missed += 1;
                    (style.bad("missed "), overdue(action))
                }
                Turnout::Open => (style.faint("open   "), overdue(action)),
            };
            let text = told(names, inject, action, &more);
            lines.push(format!("  {mark}  {}", wrap(&text, width, 11, 11)));
        }
    }
    (lines, format!("{in_time} in time, {late} late, {missed} missed"))
}

fn overdue(action: &ExpectedAction) -> String {
    format!("wanted within {}", spell_duration(action.within))
}

fn told(names: Names<'_>, inject: &Inject, action: &ExpectedAction, more: &str) -> String {
    let words = names.expected(&inject.id, &action.id);
    format!("{words} ({}, {more})", names.seat_id(action.by))
}

fn turnout(
    kernel: &mut Kernel,
    action: &ExpectedAction,
    released: Minute,
    done: Option<Minute>,
) -> Turnout {
    match done {
        Some(Minute::NEVER) if kernel.holds(&action.done) => Turnout::Late,
        Some(Minute::NEVER) => Turnout::Missed,
        Some(at) => Turnout::InTime(at.since(released)),
        None => Turnout::Open,
    }
}
