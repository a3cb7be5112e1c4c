//! Playing a session file again and comparing every recorded state.

use std::path::Path;

use thiserror::Error;

use crate::base::calendar::Calendar;
use crate::base::explain::Explain;
use crate::base::message::{Arg, Message, message};
use crate::base::minute::Minute;

use super::super::branch::BranchId;
use super::super::journal::Entry;
use super::super::step::{Denial, Position};
use super::super::when::spell;
use super::content::SessionContent;
use super::error::{OpenError, ReadOnly, Remark};
use super::tree_play::{Fault, Reached, TreePlay};
use crate::sim::hash::StateHash;

/// A file in which everything is as it was recorded, and follows from the steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// How many branches it has.
    pub branches: usize,
    /// How many steps, each counted in the branch that it was put into.
    pub steps: usize,
    /// How many recorded states were computed anew and are the same.
    pub events: usize,
    /// How many events were played for that: what branches have in common once, so no more than are
    /// recorded.
    pub played: usize,
    /// Up to where the branch that was played last is proven.
    pub proof: Proof,
    /// When that is, for people.
    pub until: Arg,
    /// What whoever uses the file should know.
    pub remarks: Vec<Remark>,
}

/// How much of a branch is proven: recorded without a gap, computed anew and the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Proof {
    /// How many recorded states of the branch itself were compared.
    pub compared: usize,
    /// The number of the last event that is proven, counted from the start; 0 if there is none.
    pub no: u64,
    /// When it was.
    pub minute: Minute,
}

/// Why a file is not verified.
#[derive(Debug, Error)]
#[error("{}", self.reason())]
pub enum Unverified {
    /// It cannot be opened.
    Open(#[from] OpenError),
    /// It is damaged, or of another kernel.
    Unsound {
        /// What is wrong.
        why: ReadOnly,
        /// What is proven of the part that is sound, if anything.
        sound: Option<Box<Verified>>,
    },
    /// A state is another one than was recorded.
    Event {
        /// The branch.
        branch: BranchId,
        /// The event's number from the start.
        no: u64,
        /// When it was, by the record, for people.
        when: Arg,
        /// Its kind, by the record.
        name: String,
        /// What was found instead.
        found: Found,
    },
    /// A state that should be recorded is not: nothing after it can be compared.
    Missing {
        /// The branch.
        branch: BranchId,
        /// The number of the event from the start.
        no: u64,
        /// Up to when the branch is proven, for people.
        until: Arg,
    },
    /// A step is not allowed, though it was.
    Step {
        /// The branch.
        branch: BranchId,
        /// Its number in the branch.
        number: u32,
        /// When, for people.
        when: Arg,
        /// Why it is not allowed, or not possible.
        denial: Denial,
    },
}

/// What was found instead of a recorded event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// No event.
    Nothing,
    /// Another event, or one after which the state is another.
    Event {
        /// When it was, for people.
        when: Arg,
        /// Its kind.
        name: String,
        /// The state after it.
        hash: StateHash,
    },
}

impl Found {
    fn message(&self) -> Message {
        match self {
            Self::Nothing => message!("verify-found-nothing"),
            Self::Event { when, name, hash } => {
                message!(
                    "verify-found-event",
                    when = when.clone(),
                    name = name,
                    hash = hash.to_string()
                )
            }
        }
    }
}

impl Explain for Unverified {
    fn code(&self) -> &'static str {
        match self {
            Self::Open(error) => error.code(),
            Self::Unsound { why, .. } => why.code(),
            Self::Event { .. } => "other-state",
            Self::Missing { .. } => "missing-state",
            Self::Step { .. } => "refused-step",
        }
    }

    fn reason(&self) -> Message {
        match self {
            Self::Open(error) => error.reason(),
            Self::Unsound { why, sound: None } => why.reason(),
            Self::Unsound { why, sound: Some(sound) } => message!(
                "verify-sound-part",
                why = why.reason(),
                event = sound.proof.no.to_string(),
                until = sound.until.clone()
            ),
            Self::Event { branch, no, when, name, found } => message!(
                "verify-event",
                branch = branch.to_string(),
                event = no.to_string(),
                when = when.clone(),
                name = name,
                found = found.message()
            ),
            Self::Missing { branch, no, until } => message!(
                "verify-missing",
                branch = branch.to_string(),
                event = no.to_string(),
                until = until.clone()
            ),
            Self::Step { branch, number, when, denial } => message!(
                "verify-step",
                branch = branch.to_string(),
                step = number.to_string(),
                when = when.clone(),
                why = denial.reason()
            ),
        }
    }

    fn remedy(&self) -> Message {
        match self {
            Self::Open(error) => error.remedy(),
            Self::Unsound { why, .. } => why.remedy(),
            Self::Event { .. } | Self::Missing { .. } | Self::Step { .. } => {
                self.reason().its("help")
            }
        }
    }
}

/// Plays all branches of a file again, and compares every recorded state.
///
/// # Errors
/// The first thing that is not as it was recorded.
pub fn verify(path: &Path) -> Result<Verified, Unverified> {
    let content = SessionContent::read(path)?;
    match &content.read_only {
        None | Some(ReadOnly::Permission) => content.verify(),
        Some(why @ ReadOnly::Damaged(_)) => {
            // That something is damaged is said in any case; what else is wrong may follow from it.
            let sound = content.verify().ok().map(Box::new);
            Err(Unverified::Unsound { why: why.clone(), sound })
        }
        Some(other) => Err(Unverified::Unsound { why: other.clone(), sound: None }),
    }
}

impl SessionContent {
    /// Plays all branches again, and compares every recorded state.
    ///
    /// # Errors
    /// The first thing that is not as it was recorded.
    pub fn verify(&self) -> Result<Verified, Unverified> {
        let branches = self.tree.branches().len();
        let all: Vec<BranchId> = (0..branches as BranchId).collect();
        let (proofs, played) = self.proofs(&all)?;
        let steps = self.tree.branches().iter().map(|branch| branch.steps.len()).sum();
        let proof = proofs[self.tree.active() as usize];
        Ok(Verified {
            branches,
            steps,
            events: proofs.iter().map(|proof| proof.compared).sum(),
            played,
            until: spell(&self.setup.scenario.calendar, proof.minute),
            proof,
            remarks: self.remarks.clone(),
        })
    }

    /// Plays one branch again, with those that it comes from, and compares every recorded state.
    ///
    /// # Errors
    /// The first thing that is not as it was recorded.
    pub fn verify_one(&self, branch: BranchId) -> Result<Proof, Unverified> {
        let mut way = vec![branch];
        while let Some((parent, _)) = way.last().and_then(|it| self.parent(*it)) {
            way.push(parent);
        }
        way.reverse();
        Ok(self.proofs(&way)?.0[branch as usize])
    }

    fn parent(&self, branch: BranchId) -> Option<(BranchId, u32)> {
        self.tree.branches()[branch as usize].parent
    }

    /// Plays some branches, in order and each after the one that it leaves. Gives back how far each
    /// is proven, and how many events were played.
    fn proofs(&self, branches: &[BranchId]) -> Result<(Vec<Proof>, usize), Unverified> {
        let calendar = &self.setup.scenario.calendar;
        let mut recorded = vec![Vec::new(); self.tree.branches().len()];
        for entry in &self.entries {
            if let Entry::Event { branch, no, .. } = entry {
                recorded[*branch as usize].push((*no, entry));
            }
        }
        let lefts = (0..recorded.len() as BranchId).map(|branch| self.left_at(branch)).collect();
        let mut play = TreePlay::new(&self.setup, &self.tree, &recorded, lefts);
        play.play(branches);
        let played = play.played();
        let mut proofs = vec![Proof::default(); recorded.len()];
        for branch in branches {
            let left = self.parent(*branch).map(|(parent, _)| proofs[parent as usize]);
            let proof = match play.take_outcome(*branch) {
                None if play.has_own(*branch) => {
                    unreachable!("a branch is left out after one with a lower number is at fault")
                }
                None => left.map(|proof| Proof { compared: 0, ..proof }).unwrap_or_default(),
                Some(Err(Fault::Event(entry, found))) => {
                    return Err(differs(calendar, *entry, found.map(|found| *found)));
                }
                Some(Err(Fault::Step(number, denial))) => {
                    let at = self.tree.step(*branch, number).map(|step| step.at.minute);
                    let when = spell(calendar, at.unwrap_or_default());
                    return Err(Unverified::Step { branch: *branch, number, when, denial });
                }
                Some(Ok(Reached { shared, needed })) => {
                    let taken_over = left.map_or_else(Proof::default, |proof| {
                        if shared.no < proof.no { shared } else { Proof { compared: 0, ..proof } }
                    });
                    let recorded = &recorded[*branch as usize];
                    without_gap(*branch, recorded, taken_over, needed, calendar)?
                }
            };
            proofs[*branch as usize] = proof;
        }
        Ok((proofs, played))
    }

    /// Where a branch left its parent: where the step was put in that it did not take over, or
    /// where the parent's last step was; but not after its own first step, from which on nothing of
    /// the parent's is its own.
    fn left_at(&self, branch: BranchId) -> Option<Position> {
        let (parent, common) = self.parent(branch)?;
        let next = self.tree.step(parent, common);
        let next = next.or_else(|| self.tree.step(parent, self.tree.len(parent).checked_sub(1)?));
        let own = self.tree.step(branch, common);
        let places = next.into_iter().chain(own).map(|step| step.at);
        Some(places.min().unwrap_or_default())
    }
}

/// How far a branch is proven by states that are all as recorded: without a gap up to the last one,
/// and at least up to the event before its last step.
fn without_gap(
    branch: BranchId,
    recorded: &[(u64, &Entry)],
    taken_over: Proof,
    needed: u64,
    calendar: &Calendar,
) -> Result<Proof, Unverified> {
    let missing = |proof: Proof| {
        let (no, until) = (proof.no + 1, spell(calendar, proof.minute));
        Err(Unverified::Missing { branch, no, until })
    };
    let mut proof = taken_over;
    for (at, (no, entry)) in recorded.iter().enumerate() {
        // A branch may begin before its parent was left; what both have is the same.
        let is_next = if at == 0 { (1..=proof.no + 1).contains(no) } else { *no == proof.no + 1 };
        if !is_next {
            return missing(proof);
        }
        proof = Proof { compared: proof.compared + 1, no: *no, minute: minute_of(entry) };
    }
    if proof.no < needed { missing(proof) } else { Ok(proof) }
}

fn minute_of(entry: &Entry) -> Minute {
    match entry {
        Entry::Event { minute, .. } => *minute,
        _ => Minute::START,
    }
}

fn differs(calendar: &Calendar, recorded: Entry, found: Option<Entry>) -> Unverified {
    let Entry::Event { branch, no, minute, name, .. } = recorded else {
        unreachable!("only events are compared");
    };
    let found = match found {
        Some(Entry::Event { minute, name, hash, .. }) => {
            Found::Event { when: spell(calendar, minute), name, hash }
        }
        _ => Found::Nothing,
    };
    Unverified::Event { branch, no, when: spell(calendar, minute), name, found }
}
