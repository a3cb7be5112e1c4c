//! Why the director did not do what it was asked, in words for whoever asked.

use thiserror::Error;

use crate::base::problem::Problem;
use crate::session::branch::BranchId;
use crate::session::journal::JournalError;
use crate::session::replay::Dropped;
use crate::session::step::Input;
use crate::sim::intervention;
use crate::sim::orders::Refusal;

/// Why something is refused that was to be put in. Its text says what is wrong; [`Reason::help`]
/// what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Reason {
    /// STARTEX is still to come.
    #[error("the exercise has not started")]
    NotStarted,
    /// ENDEX was called.
    #[error("the exercise is over")]
    Over,
    /// A policy holds the seat, or nobody.
    #[error("this seat is not held by people")]
    NotHeld,
    /// The rules do not allow it.
    #[error(transparent)]
    Rule(#[from] Refusal),
    /// What the facilitator wants to do is not possible.
    #[error(transparent)]
    Impossible(#[from] intervention::InterventionRefusal),
}

impl Reason {
    /// A stable code for files and programs.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotStarted => "not-started",
            Self::Over => "over",
            Self::NotHeld => "not-held",
            Self::Rule(refusal) => refusal.code(),
            Self::Impossible(obstacle) => obstacle.code(),
        }
    }

    /// The reason with a code for which such an input can be refused, if there is one.
    pub fn with_code(code: &str, input: &Input) -> Option<Self> {
        Self::all(input).into_iter().find(|one| one.code() == code)
    }

    fn all(input: &Input) -> Vec<Self> {
        let mut all = vec![Self::NotStarted, Self::Over];
        match input {
            Input::Order { .. } => {
                all.push(Self::NotHeld);
                all.extend(Refusal::ALL.map(Self::Rule));
            }
            Input::Intervention(_) => {
                all.extend(intervention::InterventionRefusal::ALL.map(Self::Impossible))
            }
        }
        all
    }

    /// What can be done instead.
    pub const fn help(self) -> &'static str {
        match self {
            Self::NotStarted => "wait for STARTEX",
            Self::Over => "undo a step to go on from there in a new line",
            Self::NotHeld => "ask the facilitator for the seat",
            Self::Rule(refusal) => refusal.help(),
            Self::Impossible(obstacle) => obstacle.help(),
        }
    }
}

/// Why the director did not do something. Nothing has changed then, unless the variant says so.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum DirectorError {
    /// It is refused; that is written down.
    #[error(transparent)]
    Refused(#[from] Reason),
    /// The exercise is not at a point where this can be done.
    #[error("this cannot be done now: {0}")]
    NotNow(Reason),
    /// The facilitator gave no reason.
    #[error("an intervention needs a reason")]
    NoReason,
    /// Nobody is to get it.
    #[error("nobody is addressed")]
    NobodyAddressed,
    /// There is nothing to read.
    #[error("there is neither a headline nor a text")]
    NoWords,
    /// The inject has gone out.
    #[error("this inject has gone out, and what was read stays as it was")]
    SentAlready,
    /// The inject puts a decision, and not all to whom it is put are addressed.
    #[error("this inject puts a decision, and leaves out seats that it is put to")]
    PutsDecision,
    /// The same key came with another order.
    #[error("another order was given under the key `{0}` before")]
    KeyIsTaken(String),
    /// The scenario has no such seat, window, objective or expected action.
    #[error("this scenario has no {0}")]
    NoSuchThing(String),
    /// It lies in the past.
    #[error("{wanted} is not later than {now}, where the exercise is")]
    Past {
        /// What was asked for, as people say it.
        wanted: String,
        /// Where the exercise is, as people say it.
        now: String,
    },
    /// Nothing of the kind was put in that could be undone.
    #[error("there is nothing to undo")]
    NothingToUndo,
    /// The line that is played has fewer steps.
    #[error("this line has {steps} steps, and none with the number {number}")]
    NoSuchStep {
        /// What was asked for.
        number: u32,
        /// How many there are.
        steps: u32,
    },
    /// There are fewer lines.
    #[error("there is no line {0}")]
    NoSuchBranch(BranchId),
    /// Steps of the line are not allowed when they are played again.
    #[error(
        "step {} of the line is not allowed when it is played again: {}",
        .0.number, .0.denial
    )]
    DoesNotReplay(Dropped),
    /// There is not one holder for every seat.
    #[error("the roster has {holders} holders for {seats} seats")]
    Roster {
        /// How many holders.
        holders: usize,
        /// How many seats.
        seats: usize,
    },
    /// No inject is on the agenda.
    #[error("no inject is on the agenda")]
    NoInject,
    /// An entry of the journal does not follow from those before it.
    #[error("entry {0} of what was recorded does not follow from those before it")]
    Garbled(usize),
    /// It could not be written down. The exercise is paused then.
    #[error(transparent)]
    Journal(#[from] JournalError),
}

impl DirectorError {
    /// A stable code for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Refused(reason) | Self::NotNow(reason) => reason.code(),
            Self::NoReason => "no-reason",
            Self::NobodyAddressed => "nobody-addressed",
            Self::NoWords => "no-words",
            Self::SentAlready => "sent-already",
            Self::PutsDecision => "puts-decision",
            Self::KeyIsTaken(_) => "key-is-taken",
            Self::NoSuchThing(_) => "no-such-thing",
            Self::Past { .. } => "past",
            Self::NothingToUndo => "nothing-to-undo",
            Self::NoSuchStep { .. } => "no-such-step",
            Self::NoSuchBranch(_) => "no-such-line",
            Self::DoesNotReplay(_) => "does-not-replay",
            Self::Roster { .. } => "roster",
            Self::NoInject => "no-inject",
            Self::Garbled(_) => "garbled",
            Self::Journal(_) => "not-recorded",
        }
    }

    /// What can be done.
    pub const fn help(&self) -> &'static str {
        match self {
            Self::Refused(reason) | Self::NotNow(reason) => reason.help(),
            Self::NoReason => "say in a sentence why; the debrief will ask",
            Self::NobodyAddressed => "choose at least one seat",
            Self::NoWords => "write at least a headline",
            Self::SentAlready => "send it again in other words",
            Self::PutsDecision => "address them as well, or skip it and make one up",
            Self::KeyIsTaken(_) => "give every order a key of its own",
            Self::NoSuchThing(_) => "choose from the lists of the scenario",
            Self::Past { .. } => "choose a later minute, or undo a step to go back",
            Self::NothingToUndo => "give a step number to go back to a step of a policy",
            Self::NoSuchStep { .. } => "choose one of its steps, which are counted from 0",
            Self::NoSuchBranch(_) => "choose from the list of lines",
            Self::DoesNotReplay(_) => "play the file with the program that wrote it",
            Self::Roster { .. } => "name one holder for every seat of the scenario",
            Self::NoInject => "let the clock run, or step to a minute; others wait for conditions",
            Self::Garbled(_) => "restore the file from a copy",
            Self::Journal(_) => "the exercise is paused; nothing is lost, and it can go on",
        }
    }
}

impl Problem for DirectorError {
    fn code(&self) -> &'static str {
        self.code()
    }

    fn reason(&self) -> String {
        match self {
            Self::Journal(error) => error.reason(),
            other => other.to_string(),
        }
    }

    fn remedy(&self) -> String {
        match self {
            Self::Journal(error) => error.remedy(),
            other => other.help().to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::ids::{InjectId, SeatId};
    use crate::scenario::model::Prepare;
    use crate::sim::intervention::Intervention;

    #[test]
    fn every_reason_is_found_by_its_code() {
        let order = Prepare::Train.into();
        let order = Input::Order { seat: SeatId(0), order };
        let act = Input::Intervention(Intervention::Hold(InjectId(0)));
        for input in [order, act] {
            for reason in Reason::all(&input) {
                assert_eq!(Reason::with_code(reason.code(), &input), Some(reason));
            }
            assert_eq!(Reason::with_code("unheard-of", &input), None);
        }
        let held = |input| Reason::with_code("not-held", input);
        assert_ne!(held(&order), held(&act), "a seat is not held, or an inject");
    }
}
