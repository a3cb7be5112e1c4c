//! Playing a session file again and comparing every recorded state.

use std::path::Path;

use thiserror::Error;

use crate::base::calendar::Calendar;
use crate::base::explain::Explain;
use crate::base::message::{Arg, Message, message};
use crate::base::minute::Minute;

use super::super::branch::BranchId;
use super::super::journal::Entry;
use super::super::replay::{Dropped, replay};
use super::super::step::{Denial, Position};
use super::super::when::spell;
use super::content::SessionContent;
use super::error::{OpenError, ReadOnly, Remark};
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

/// What was recorded of the events of one branch, in order.
type Events<'a> = Vec<(u64, &'a Entry)>;

impl SessionContent {
    /// Plays all branches again, and compares every recorded state.
    ///
    /// # Errors
    /// The first thing that is not as it was recorded.
    pub fn verify(&self) -> Result<Verified, Unverified> {
        let branches = self.tree.branches().len();
        let events = self.events();
        let mut proofs: Vec<Proof> = Vec::with_capacity(branches);
        // A branch is proven after the one that it leaves, which has a lower number.
        for branch in 0..branches as BranchId {
            proofs.push(self.verify_branch(branch, &events[branch as usize], &proofs)?);
        }
        let steps = self.tree.branches().iter().map(|branch| branch.steps.len()).sum();
        let proof = proofs[self.tree.active() as usize];
        Ok(Verified {
            branches,
            steps,
            events: proofs.iter().map(|proof| proof.compared).sum(),
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
        let events = self.events();
        let mut way = vec![branch];
        while let Some((parent, _)) = way.last().and_then(|it| self.parent(*it)) {
            way.push(parent);
        }
        let mut proofs = vec![Proof::default(); self.tree.branches().len()];
        for branch in way.into_iter().rev() {
            proofs[branch as usize] =
                self.verify_branch(branch, &events[branch as usize], &proofs)?;
        }
        Ok(proofs[branch as usize])
    }

    fn parent(&self, branch: BranchId) -> Option<(BranchId, u32)> {
        self.tree.branches()[branch as usize].parent
    }

    /// The recorded events of every branch, in the order in which they were recorded.
    fn events(&self) -> Vec<Events<'_>> {
        let mut all = vec![Vec::new(); self.tree.branches().len()];
        for entry in &self.entries {
            if let Entry::Event { branch, no, .. } = entry {
                all[*branch as usize].push((*no, entry));
            }
        }
        all
    }

    /// Where a branch left its parent: where the step was put in that it did not take over, or
    /// where the parent's last step was.
    fn left_at(&self, parent: BranchId, common: u32) -> Position {
        let steps = self.tree.steps(parent);
        let next = steps.get(common as usize).or(steps.last());
        next.map_or_else(Position::default, |step| step.at)
    }

    fn verify_branch(
        &self,
        branch: BranchId,
        recorded: &Events<'_>,
        proofs: &[Proof],
    ) -> Result<Proof, Unverified> {
        let setup = &self.setup;
        let calendar = &setup.scenario.calendar;
        let own_steps = &self.tree.branches()[branch as usize].steps;
        let left = self
            .parent(branch)
            .map(|(parent, common)| (self.left_at(parent, common), proofs[parent as usize]));
        if recorded.is_empty() && own_steps.is_empty() {
            // Nothing is its own, so there is nothing to compare.
            return Ok(left.map(|(_, proof)| Proof { compared: 0, ..proof }).unwrap_or_default());
        }
        let steps = self.tree.steps(branch);
        let last_step = steps.last().map_or(Position::default(), |step| step.at);
        let last = recorded.iter().map(|(_, entry)| minute_of(entry)).max();
        let until = last.map_or(last_step.minute, |last| last.max(last_step.minute));
        let mut rest = recorded.iter().peekable();
        let mut seen = Seen::default();
        let mut first = None;
        // The last event of the past that a branch shares with its parent, and of its own steps.
        let (mut shared, mut stepped) = (Seen::default(), Seen::default());
        let (_, dropped) =
            replay(setup.scenario.clone(), setup.seed, &steps, until, |at, event| {
                seen.event(at.now());
                if left.is_some_and(|(left, _)| seen.at <= left) {
                    shared = seen;
                }
                if seen.at <= last_step {
                    stepped = seen;
                }
                while let Some((_, entry)) = rest.next_if(|(no, _)| *no <= seen.no) {
                    let found = Entry::event(branch, seen.no, event, at);
                    if found != **entry && first.is_none() {
                        first = Some(((*entry).clone(), Some(found)));
                    }
                }
            });
        let first = first.or_else(|| rest.next().map(|(_, entry)| ((*entry).clone(), None)));
        let refused = dropped.first();
        let minute = |dropped: &Dropped| steps[dropped.number as usize].at.minute;
        match (first, refused) {
            (Some((entry, found)), refused)
                if refused.is_none_or(|refused| minute_of(&entry) < minute(refused)) =>
            {
                return Err(differs(calendar, entry, found));
            }
            (_, Some(refused)) => {
                let (number, denial) = (refused.number, refused.denial);
                let when = spell(calendar, minute(refused));
                return Err(Unverified::Step { branch, number, when, denial });
            }
            _ => {}
        }
        let taken_over = left.map_or_else(Proof::default, |(_, proof)| {
            if shared.no < proof.no { shared.proof() } else { Proof { compared: 0, ..proof } }
        });
        let needed = if own_steps.is_empty() { 0 } else { stepped.no };
        without_gap(branch, recorded, taken_over, needed, calendar)
    }
}

/// How far a branch is proven by states that are all as recorded: without a gap up to the last one,
/// and at least up to the event before its last step.
fn without_gap(
    branch: BranchId,
    recorded: &Events<'_>,
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

/// Where a branch that is played again is.
#[derive(Debug, Clone, Copy, Default)]
struct Seen {
    no: u64,
    at: Position,
}

impl Seen {
    /// One event more.
    fn event(&mut self, now: Minute) {
        let before = if self.at.minute == now { self.at.after } else { 0 };
        self.at = Position { minute: now, after: before + 1 };
        self.no += 1;
    }

    const fn proof(self) -> Proof {
        Proof { compared: 0, no: self.no, minute: self.at.minute }
    }
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
