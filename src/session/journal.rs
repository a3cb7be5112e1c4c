//! What is written down about a running exercise before it counts.
//!
//! The director does no IO. It is given a journal, and an order is accepted only once the journal
//! has it: a crash at any moment loses nothing that somebody was told is accepted.

use std::path::PathBuf;

use thiserror::Error;

use crate::base::explain::{Explain, Explanation};
use crate::base::ids::{InjectId, SeatId, SeatSet};
use crate::base::message::{Message, message};
use crate::base::minute::Minute;
use crate::sim::engine::Moment;
use crate::sim::event::Event;
use crate::sim::hash::StateHash;
use crate::sim::kernel::Kernel;

use super::about::About;
use super::branch::{BranchId, BranchTree};
use super::holder::Holder;
use super::inject_text::InjectText;
use super::step::{Input, Position, Step};

/// One thing that is written down. Wall-clock times are in milliseconds since 1970, as handed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// Something was put into the branch that is played.
    Step {
        /// The branch, by its number.
        branch: BranchId,
        /// Its number in the branch, counted from the start of the exercise.
        number: u32,
        /// The name that the sender gave it, so that sending it twice does nothing twice.
        key: Option<String>,
        /// What, where and by whom.
        step: Step,
        /// Why the facilitator intervened; nothing with an order.
        reason: Option<String>,
        /// Wall-clock time, in milliseconds since 1970.
        wall: i64,
    },
    /// A new branch began, which is played from now on.
    Fork {
        /// The branch that begins, by its number.
        branch: BranchId,
        /// The branch it leaves.
        parent: BranchId,
        /// How many steps from the start the two have in common.
        common: u32,
        /// Wall-clock time, in milliseconds since 1970.
        wall: i64,
    },
    /// The exercise went back to a branch.
    Activate {
        /// The branch, by its number.
        branch: BranchId,
        /// Wall-clock time, in milliseconds since 1970.
        wall: i64,
    },
    /// An order of people or something that the facilitator wanted was refused. It never reached
    /// the kernel.
    Refusal {
        /// The branch in which it was to be put in.
        branch: BranchId,
        /// The minute and the number of its events before it.
        at: Position,
        /// What was to be put in.
        input: Input,
        /// The code of the reason.
        code: String,
        /// The name that the sender gave it.
        key: Option<String>,
        /// Wall-clock time, in milliseconds since 1970.
        wall: i64,
    },
    /// Somebody else decides for a seat from now on.
    Control {
        /// The branch in which it changed.
        branch: BranchId,
        /// The minute and the number of its events before it.
        at: Position,
        /// The seat that changes hands.
        seat: SeatId,
        /// Who holds it now.
        holder: Holder,
        /// Wall-clock time, in milliseconds since 1970.
        wall: i64,
    },
    /// Exercise time runs in another way from now on.
    Pace {
        /// The branch, by its number.
        branch: BranchId,
        /// The minute and the number of its events before it.
        at: Position,
        /// How, in the director's words.
        pace: String,
        /// Wall-clock time, in milliseconds since 1970.
        wall: i64,
    },
    /// An event happened.
    Event {
        /// The branch, by its number.
        branch: BranchId,
        /// Its number from the start of the exercise; the first is 1.
        no: u64,
        /// When in the exercise.
        minute: Minute,
        /// The name of its kind.
        name: String,
        /// The state after it.
        hash: StateHash,
    },
    /// Somebody wrote something down.
    Note {
        /// The branch, by its number.
        branch: BranchId,
        /// The minute and the number of its events before it.
        at: Position,
        /// Who: a seat or a person, in words.
        author: String,
        /// The text as it was written.
        body: String,
        /// Whether the place is marked to come back to.
        bookmark: bool,
        /// Wall-clock time, in milliseconds since 1970.
        wall: i64,
    },
    /// An inject that was not released got another text.
    Wording {
        /// The branch, by its number.
        branch: BranchId,
        /// The minute and the number of its events before it.
        at: Position,
        /// The inject, by its place in the scenario.
        inject: InjectId,
        /// What it says from now on.
        text: InjectText,
        /// Wall-clock time, in milliseconds since 1970.
        wall: i64,
    },
    /// Seats were given something besides what the kernel releases: an inject once more, a copy of
    /// one, or the text of an ad hoc inject.
    DirectRelease {
        /// The branch, by its number.
        branch: BranchId,
        /// The minute and the number of its events before it.
        at: Position,
        /// The inject; nothing if it was ad hoc.
        inject: Option<InjectId>,
        /// Who got it.
        to: SeatSet,
        /// What it said; nothing if that is the text of the scenario.
        text: Option<InjectText>,
        /// Wall-clock time, in milliseconds since 1970.
        wall: i64,
    },
    /// Something that the exercise was to show was rated.
    Rating {
        /// The objective or the expected action.
        about: Rated,
        /// The rating of HSEEP.
        grade: Grade,
        /// What the evaluator wrote about it; may be empty.
        comment: String,
        /// Wall-clock time, in milliseconds since 1970.
        wall: i64,
    },
    /// Something was written about the exercise as a whole.
    About {
        /// What.
        about: About,
        /// Wall-clock time, in milliseconds since 1970.
        wall: i64,
    },
}

impl Entry {
    /// The event that a kernel has just handled, the `no`th of a branch.
    pub fn event(branch: BranchId, no: u64, event: Event, kernel: &mut Kernel) -> Self {
        let name = Event::name(event.index()).to_owned();
        Self::Event { branch, no, minute: kernel.now(), name, hash: kernel.state_hash() }
    }
}

/// What can be rated, by ids of the scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rated {
    /// An objective, by its id.
    Objective(String),
    /// An expected action of an inject.
    Expected {
        /// The id of the inject.
        inject: String,
        /// The action in it.
        action: String,
    },
}

/// The ratings of HSEEP.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grade {
    /// Performed without challenges (P).
    Performed,
    /// Performed with some challenges (S).
    Some,
    /// Performed with major challenges (M).
    Major,
    /// Unable to be performed (U).
    Unable,
}

/// Why something could not be written down. Nothing of what was to be written counts then, unless
/// it is [in doubt](Self::InDoubt).
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{}", self.reason())]
pub enum JournalError {
    /// The medium is full.
    Full,
    /// Another program has taken the record, or reads in it and does not end.
    Elsewhere,
    /// Another program has recorded something in the meantime.
    PlayedOn,
    /// The record is open for reading only, for this reason.
    ReadOnly(Box<Explanation>),
    /// The record is of a format that has no place for it.
    OldFormat,
    /// The record would be larger than one that is read; the message names the limit.
    TooLarge(Message),
    /// The file of the record was moved or deleted while it was open.
    Moved {
        /// Where it has to be for going on, in full.
        path: PathBuf,
        /// Whether another file lies there now.
        is_replaced: bool,
    },
    /// The disk or the system reports an error; the text says which.
    Io(String),
    /// The disk has failed while it was written down, and looking whether it has been has failed,
    /// too; the text says how. Nothing else is written before [`Journal::settle`] has told.
    InDoubt(String),
    /// Something else; the text is what the system says.
    Failed(String),
}

impl Explain for JournalError {
    fn code(&self) -> &'static str {
        match self {
            Self::Full => "disk-full",
            Self::Elsewhere => "open-elsewhere",
            Self::PlayedOn => "played-on",
            Self::ReadOnly(_) => "read-only",
            Self::OldFormat => "old-format",
            Self::TooLarge(_) => "too-large",
            Self::Moved { .. } => "file-moved",
            Self::Io(_) => "io-error",
            Self::InDoubt(_) => "in-doubt",
            Self::Failed(_) => "not-recorded",
        }
    }

    fn reason(&self) -> Message {
        match self {
            Self::Full => message!("journal-full"),
            Self::Elsewhere => message!("journal-elsewhere"),
            Self::PlayedOn => message!("journal-played-on"),
            Self::ReadOnly(why) => message!("journal-read-only", why = why.reason.clone()),
            Self::OldFormat => message!("journal-old-format"),
            Self::TooLarge(limit) => message!("journal-too-large", limit = limit.clone()),
            Self::Moved { is_replaced: false, .. } => message!("journal-moved"),
            Self::Moved { is_replaced: true, .. } => message!("journal-replaced"),
            Self::Io(why) => message!("journal-io", why = why),
            Self::InDoubt(why) => message!("journal-in-doubt", why = why),
            Self::Failed(why) => message!("journal-failed", why = why),
        }
    }

    fn remedy(&self) -> Message {
        match self {
            Self::ReadOnly(why) => why.remedy.clone(),
            Self::Moved { path, is_replaced: false } => message!("journal-moved".help, path = path),
            Self::Moved { path, is_replaced: true } => {
                message!("journal-replaced".help, path = path)
            }
            _ => self.reason().its("help"),
        }
    }
}

/// Where an exercise is written down.
pub trait Journal {
    /// Writes entries down: when it returns, all of them are on stable storage.
    ///
    /// # Errors
    /// Why not; none of them is written down then, unless it is [`JournalError::InDoubt`].
    fn write(&mut self, entries: &[Entry]) -> Result<(), JournalError>;

    /// After [`JournalError::InDoubt`], looks whether the entries of that writing are on record;
    /// from then on, it is settled. Whoever writes without asking goes on after them if they are.
    /// False if nothing is in doubt, as in a journal that always knows.
    ///
    /// # Errors
    /// Why it cannot be found out now.
    fn settle(&mut self) -> Result<bool, JournalError> {
        Ok(false)
    }
}

/// A journal in memory, for exercises that nobody keeps.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MemoryJournal {
    /// All that was written.
    pub entries: Vec<Entry>,
    /// If set, every writing fails with it.
    pub failure: Option<JournalError>,
}

impl Journal for MemoryJournal {
    fn write(&mut self, entries: &[Entry]) -> Result<(), JournalError> {
        if let Some(failure) = &self.failure {
            return Err(failure.clone());
        }
        self.entries.extend_from_slice(entries);
        Ok(())
    }
}

/// Puts the branches of an exercise together again from what was written down.
///
/// # Errors
/// The position of the first entry that does not follow from those before it.
pub fn tree_of(entries: &[Entry]) -> Result<BranchTree, usize> {
    let mut tree = BranchTree::default();
    match entries.iter().position(|entry| !follow(&mut tree, entry)) {
        None => Ok(tree),
        Some(position) => Err(position),
    }
}

/// Does to the branches of an exercise what an entry says. Whether it follows from those before it;
/// if not, nothing is done.
pub fn follow(tree: &mut BranchTree, entry: &Entry) -> bool {
    let branches = tree.branches().len() as BranchId;
    match entry {
        Entry::Step { branch, number, step, .. } => {
            let follows = *branch == tree.active() && *number == tree.len(*branch);
            if follows {
                tree.push(*step);
            }
            follows
        }
        Entry::Fork { branch, parent, common, .. } => {
            let follows = *branch == branches && *parent < branches && *common <= tree.len(*parent);
            if follows {
                tree.fork(*parent, *common);
            }
            follows
        }
        Entry::Activate { branch, .. } => {
            let follows = *branch < branches;
            if follows {
                tree.activate(*branch);
            }
            follows
        }
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::model::Prepare;
    use crate::session::step::Author;

    fn step(branch: BranchId, number: u32) -> Entry {
        let input = Input::Order { seat: SeatId(0), order: Prepare::Train.into() };
        let at = Position { minute: Minute(i64::from(number)), after: 0 };
        let step = Step { at, author: Author::People, input };
        Entry::Step { branch, number, key: None, step, reason: None, wall: 0 }
    }

    #[test]
    fn lines_come_back_from_what_was_written() {
        let fork = Entry::Fork { branch: 1, parent: 0, common: 1, wall: 0 };
        let back = Entry::Activate { branch: 0, wall: 0 };
        let entries = [step(0, 0), step(0, 1), fork, step(1, 1), back, step(0, 2)];
        let tree = tree_of(&entries).expect("they follow");
        assert_eq!((tree.len(0), tree.len(1), tree.active()), (3, 2, 0));
    }

    #[test]
    fn what_does_not_follow_is_named() {
        assert_eq!(tree_of(&[step(0, 0), step(0, 2)]), Err(1));
        assert_eq!(tree_of(&[step(1, 0)]), Err(0));
        let fork = Entry::Fork { branch: 1, parent: 0, common: 1, wall: 0 };
        assert_eq!(tree_of(&[fork]), Err(0));
        assert_eq!(tree_of(&[step(0, 0), Entry::Activate { branch: 1, wall: 0 }]), Err(1));
    }

    #[test]
    fn a_journal_that_fails_keeps_nothing() {
        let mut journal = MemoryJournal { failure: Some(JournalError::Full), ..Default::default() };
        assert_eq!(journal.write(&[step(0, 0)]), Err(JournalError::Full));
        assert_eq!(journal.entries, []);
    }
}
