//! Why the director did not do what it was asked.

use thiserror::Error;

use crate::base::explain::Explain;
use crate::base::message::{Message, Moment, message};
use crate::session::about::TooLong;
use crate::session::branch::BranchId;
use crate::session::journal::JournalError;
use crate::session::replay::Dropped;
use crate::session::step::Input;
use crate::sim::intervention;
use crate::sim::orders::Refusal;

/// Why something is refused that was to be put in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{}", self.reason())]
pub enum Reason {
    /// STARTEX is still to come.
    NotStarted,
    /// ENDEX was called.
    Over,
    /// A policy holds the seat, or nobody.
    NotHeld,
    /// The rules do not allow it.
    Rule(#[from] Refusal),
    /// What the facilitator wants to do is not possible.
    Impossible(#[from] intervention::InterventionRefusal),
}

impl Reason {
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
                all.extend(intervention::InterventionRefusal::ALL.map(Self::Impossible));
            }
        }
        all
    }
}

impl Explain for Reason {
    fn code(&self) -> &'static str {
        match self {
            Self::NotStarted => "not-started",
            Self::Over => "over",
            Self::NotHeld => "not-held",
            Self::Rule(refusal) => refusal.code(),
            Self::Impossible(refusal) => refusal.code(),
        }
    }

    fn reason(&self) -> Message {
        match self {
            Self::NotStarted => message!("director-not-started"),
            Self::Over => message!("director-over"),
            Self::NotHeld => message!("director-not-held"),
            Self::Rule(refusal) => refusal.reason(),
            Self::Impossible(refusal) => refusal.reason(),
        }
    }
}

/// Why the director did not do something. Nothing has changed then, unless the variant says so.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{}", self.reason())]
pub enum DirectorError {
    /// It is refused; that is written down.
    Refused(#[from] Reason),
    /// The exercise is not at a point where this can be done.
    NotNow(Reason),
    /// The facilitator gave no reason.
    NoReason,
    /// Nobody is to get it.
    NobodyAddressed,
    /// There is nothing to read.
    NoText,
    /// Nobody is said to have sent it.
    NoSender,
    /// It has no headline.
    NoHeadline,
    /// Its sender says that it is about a real emergency, and it is for the exercise.
    SaysNoDuff,
    /// A part of it is longer than that of a planned inject may be.
    TextTooLong {
        /// What it is called.
        part: Message,
        /// How many characters it may have.
        limit: usize,
    },
    /// A part of what is written about the exercise is longer than it may be.
    RemarkTooLong {
        /// What it is called.
        part: Message,
        /// How many characters it may have.
        limit: usize,
    },
    /// There are as many observations or improvements as there may be.
    TooManyRemarks {
        /// How many.
        most: usize,
    },
    /// The inject has gone out.
    AlreadyReleased,
    /// The inject puts a decision, and not all to whom it is put are addressed.
    PutsDecision,
    /// The decision has an answer that cannot be replaced any more.
    AlreadyAnswered,
    /// The same key came with another order.
    KeyIsTaken(String),
    /// The scenario has no such seat, window, objective or expected action.
    NoSuchThing(Message),
    /// It lies in the past.
    Past {
        /// What was asked for.
        wanted: Moment,
        /// Where the exercise is.
        now: Moment,
    },
    /// It comes after the end of the scenario.
    AfterEnd {
        /// What was asked for.
        wanted: Moment,
        /// The end of the scenario.
        end: Moment,
    },
    /// Nothing of the kind was put in that could be undone.
    NothingToUndo,
    /// The branch that is played has fewer steps.
    NoSuchStep {
        /// What was asked for.
        number: u32,
        /// How many there are.
        steps: u32,
    },
    /// There are fewer branches.
    NoSuchBranch(BranchId),
    /// Steps of the branch are not allowed when they are played again.
    DoesNotReplay(Dropped),
    /// There is not one holder for every seat.
    Roster {
        /// How many holders.
        holders: usize,
        /// How many seats.
        seats: usize,
    },
    /// No inject is on the agenda.
    NoInject,
    /// An entry of the journal does not follow from those before it.
    Garbled(usize),
    /// Nothing was done, because what was asked for before has been: it was in doubt, and it has
    /// turned out to be on record.
    WasRecorded,
    /// It could not be written down. The exercise is paused then.
    Journal(#[from] JournalError),
}

impl From<TooLong> for DirectorError {
    fn from(TooLong { part, limit }: TooLong) -> Self {
        Self::RemarkTooLong { part: Message::new(part), limit }
    }
}

impl Explain for DirectorError {
    fn code(&self) -> &'static str {
        match self {
            Self::Refused(reason) | Self::NotNow(reason) => reason.code(),
            Self::NoReason => "no-reason",
            Self::NobodyAddressed => "nobody-addressed",
            Self::NoText => "no-text",
            Self::NoSender => "no-sender",
            Self::NoHeadline => "no-headline",
            Self::SaysNoDuff => "says-no-duff",
            Self::TextTooLong { .. } | Self::RemarkTooLong { .. } => "text-too-long",
            Self::TooManyRemarks { .. } => "too-many-remarks",
            Self::AlreadyReleased => "already-released",
            Self::PutsDecision => "puts-decision",
            Self::AlreadyAnswered => "already-answered",
            Self::KeyIsTaken(_) => "key-is-taken",
            Self::NoSuchThing(_) => "no-such-thing",
            Self::Past { .. } => "past",
            Self::AfterEnd { .. } => "after-end",
            Self::NothingToUndo => "nothing-to-undo",
            Self::NoSuchStep { .. } => "no-such-step",
            Self::NoSuchBranch(_) => "no-such-branch",
            Self::DoesNotReplay(_) => "does-not-replay",
            Self::Roster { .. } => "roster",
            Self::NoInject => "no-inject",
            Self::Garbled(_) => "garbled",
            Self::WasRecorded => "was-recorded",
            Self::Journal(_) => "not-recorded",
        }
    }

    fn reason(&self) -> Message {
        match self {
            Self::Refused(reason) => reason.reason(),
            Self::NotNow(reason) => message!("director-not-now", why = reason.reason()),
            Self::NoReason => message!("director-no-reason"),
            Self::NobodyAddressed => message!("director-nobody-addressed"),
            Self::NoText => message!("director-no-text"),
            Self::NoSender => message!("director-no-sender"),
            Self::NoHeadline => message!("director-no-headline"),
            Self::SaysNoDuff => message!("director-says-no-duff"),
            Self::TextTooLong { part, limit } => {
                message!("director-text-too-long", part = part.clone(), limit = *limit)
            }
            Self::RemarkTooLong { part, limit } => {
                message!("director-remark-too-long", part = part.clone(), limit = *limit)
            }
            Self::TooManyRemarks { most } => {
                message!("director-too-many-remarks", most = *most)
            }
            Self::AlreadyReleased => message!("director-already-released"),
            Self::PutsDecision => message!("director-puts-decision"),
            Self::AlreadyAnswered => message!("director-already-answered"),
            Self::KeyIsTaken(key) => message!("director-key-is-taken", key = key),
            Self::NoSuchThing(what) => message!("director-no-such-thing", what = what.clone()),
            Self::Past { wanted, now } => message!("director-past", wanted = *wanted, now = *now),
            Self::AfterEnd { wanted, end } => {
                message!("director-after-end", wanted = *wanted, end = *end)
            }
            Self::NothingToUndo => message!("director-nothing-to-undo"),
            Self::NoSuchStep { number, steps } => {
                let number = number.to_string();
                message!("director-no-such-step", number = number, steps = *steps)
            }
            Self::NoSuchBranch(branch) => {
                message!("director-no-such-branch", branch = branch.to_string())
            }
            Self::DoesNotReplay(Dropped { number, denial }) => message!(
                "director-does-not-replay",
                step = number.to_string(),
                why = denial.reason()
            ),
            Self::Roster { holders, seats } => {
                message!("director-roster", holders = *holders, seats = *seats)
            }
            Self::NoInject => message!("director-no-inject"),
            Self::Garbled(entry) => message!("director-garbled", entry = entry.to_string()),
            Self::WasRecorded => message!("director-was-recorded"),
            Self::Journal(error) => message!("director-not-recorded", why = error.reason()),
        }
    }

    fn remedy(&self) -> Message {
        match self {
            Self::Refused(reason) | Self::NotNow(reason) => reason.remedy(),
            Self::Journal(error) => {
                let remedy = error.remedy();
                match error {
                    JournalError::Moved { .. } => message!("director-file-gone", remedy = remedy),
                    // What the disk still has of it is not known.
                    JournalError::Io(_) | JournalError::InDoubt(_) | JournalError::Failed(_) => {
                        message!("director-disk-fails", remedy = remedy)
                    }
                    JournalError::Full
                    | JournalError::Elsewhere
                    | JournalError::PlayedOn
                    | JournalError::ReadOnly(_)
                    | JournalError::OldFormat
                    | JournalError::TooLarge(_) => {
                        message!("director-paused", remedy = remedy)
                    }
                }
            }
            _ => self.reason().its("help"),
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
