//! How an action that the planners expected turned out.

use crate::base::minute::Minute;
use crate::scenario::model::ExpectedAction;
use crate::sim::kernel::Kernel;

use super::moments::happened;

/// How an expected action turned out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turnout {
    /// Done in the time it was given.
    InTime,
    /// Done after its time was up; when, if the logs say so.
    Late(Option<Minute>),
    /// Not done.
    Missed,
    /// Its time is not up yet.
    Open,
}

/// How an expected action of an inject that was released turned out; `done` is what the kernel says
/// of it. The kernel looks when something happens, so an action in time may be seen late by it;
/// what counts is the minute in the logs.
pub fn turnout(
    kernel: &mut Kernel,
    action: &ExpectedAction,
    released_at: Minute,
    done: Option<Minute>,
) -> Turnout {
    match done {
        Some(Minute::NEVER) if kernel.holds(&action.done) => {
            match happened(kernel, &action.done, Minute::START) {
                Some(at) if at <= released_at + action.within_minutes => Turnout::InTime,
                at => Turnout::Late(at),
            }
        }
        Some(Minute::NEVER) => Turnout::Missed,
        Some(_) => Turnout::InTime,
        None => Turnout::Open,
    }
}
