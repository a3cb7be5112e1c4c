//! The single writer of a running exercise: it decides what may be put in and when exercise time
//! passes. It does no IO and knows no clock: it is given a [`Journal`], and wall-clock times come
//! with what it is asked to do.
//!
//! What it accepts is in the journal before it counts. If the journal fails, nothing is done and
//! the exercise is paused; if the journal cannot tell whether it has failed, the next thing that is
//! asked for begins with [`Director::settle`]. Exercise time passes only in [`Director::tick`],
//! [`Director::step`] and [`Director::skip`]; what moves the exercise is put in only by
//! [`Director::submit`], by [`Director::intervene`] and what is built on it ([`Director::send`],
//! [`Director::release_ad_hoc`]), and by the policies that hold seats, which are asked when a
//! minute is over. A timer never chooses.
//!
//! Whatever else it goes by is in a [`Record`], which is the sum of the entries it has written.

mod advance;
mod answers;
mod branches;
mod clock;
mod error;
mod hindsight;
mod inject_release;
mod interventions;
mod no_duff;
mod outbox;
mod pace;
mod queue;
mod record;
mod remarks;
mod retiming;
mod seats;
mod skip;
mod submission;
mod verdict;
mod views;

use std::sync::Arc;

use crate::base::minute::Minute;
use crate::policy::{Cast, PolicyKind, PolicyScheduler, SchedulerState};
use crate::scenario::model::Scenario;
use crate::sim::kernel::Kernel;

use super::branch::BranchId;
use super::holder::Holder;
use super::journal::{Entry, Journal};
use super::player::Player;
use super::readings::Reading;
use super::replay::replay_to;
use super::step::{Position, Step};

use outbox::Outbox;

pub use advance::{Advance, StepTo, StopReason};
pub use answers::PendingAnswer;
pub use branches::{BranchView, UndoTo};
pub use clock::{LONGEST_TICK_MS, Speed};
pub use error::{DirectorError, Reason};
pub use hindsight::Hindsight;
pub use inject_release::{DirectRelease, InboxItem, InjectRelease};
pub use pace::{Pace, SessionState};
pub use queue::{Expected, Outcome, Queue, QueueRow};
pub use record::{Reasons, Record};
pub use remarks::Note;
pub use retiming::Retiming;
pub use skip::SkipStops;
pub use submission::{Receipt, Submission};
pub use views::PublicView;

/// Who signs the reasons of interventions.
const FACILITATOR: &str = "facilitator";

/// A running exercise.
///
/// `wall` is always the time at which something is asked for, in milliseconds since 1970.
pub struct Director<J> {
    scenario: Arc<Scenario>,
    seed: u64,
    player: Player,
    /// What the meters showed since somebody asked last; nothing if nobody is going to ask.
    readings: Option<Vec<Reading>>,
    scheduler: PolicyScheduler,
    record: Record,
    outbox: Outbox<J>,
}

impl<J: Journal> Director<J> {
    /// An exercise that has not started, with the holder of every seat, which are written down.
    ///
    /// # Errors
    /// [`DirectorError::Roster`] if there is not one holder for every seat, and when they cannot be
    /// written down.
    pub fn new(
        scenario: Arc<Scenario>,
        seed: u64,
        roster: &[Holder],
        journal: J,
        wall: i64,
    ) -> Result<Self, DirectorError> {
        let (holders, seats) = (roster.len(), scenario.seats.len());
        if holders != seats {
            return Err(DirectorError::Roster { holders, seats });
        }
        let mut director = Self::resume(scenario, seed, &[], journal)?;
        for (seat, holder) in director.scenario.clone().seat_ids().zip(roster) {
            director.later(director.control_entry(seat, *holder, wall));
            director.scheduler.place(seat, seats::policy(*holder));
        }
        director.outbox.write(&[])?;
        Ok(director)
    }

    /// Goes on with an exercise from what its journal holds, where it was left, and stands there.
    /// Policies that hold seats are asked anew when time goes on.
    ///
    /// # Errors
    /// [`DirectorError::Garbled`] if the entries do not follow from each other, and
    /// [`DirectorError::DoesNotReplay`] if the branch that is played cannot be played again.
    pub fn resume(
        scenario: Arc<Scenario>,
        seed: u64,
        entries: &[Entry],
        journal: J,
    ) -> Result<Self, DirectorError> {
        let mut record = Record::of(&scenario, entries)?;
        let branch = record.tree.active();
        let steps = record.tree.steps(branch);
        let place = record.place(branch).unwrap_or_default();
        let player = played(&scenario, seed, &steps, place)?;
        if record.stage == SessionState::Running {
            record.stage = SessionState::Paused;
        }
        let scheduler = scheduler(&player.kernel, &record, seed);
        let outbox = Outbox::new(journal);
        let readings = Some(Vec::new());
        let mut director = Self { scenario, seed, player, readings, scheduler, record, outbox };
        director.begin_anew();
        Ok(director)
    }

    /// The same without a look at the meters after every event: nobody takes readings.
    pub fn without_readings(self) -> Self {
        Self { readings: None, ..self }
    }

    /// After the kernel was put somewhere else: what was to be asked there is forgotten, and all
    /// policies are asked when time goes on.
    fn begin_anew(&mut self) {
        self.player.kernel.take_decision_requests();
        self.scheduler = scheduler(&self.player.kernel, &self.record, self.seed);
        if self.record.stage != SessionState::Ready {
            self.scheduler.note_all();
        }
    }

    /// Writes entries, all or none of them, and goes by them from then on.
    fn write(&mut self, entries: &[Entry], wall: i64) -> Result<(), DirectorError> {
        self.check_settled(wall)?;
        if let Err(error) = self.outbox.write(entries) {
            if self.record.stage == SessionState::Running {
                self.later(self.pace_entry(Pace::Pause, wall));
            }
            return Err(error.into());
        }
        entries.iter().for_each(|entry| self.add(entry));
        Ok(())
    }

    /// Goes by an entry about what has happened by itself; it is written with the next one.
    fn later(&mut self, entry: Entry) {
        self.add(&entry);
        self.outbox.later(entry);
    }

    fn add(&mut self, entry: &Entry) {
        let follows = self.record.add(&self.scenario.calendar, entry);
        assert!(follows, "entries are made from what was recorded before: {entry:?}");
    }

    /// Whether it is not known if what was done last is on record. Nothing else is done before that
    /// is settled.
    pub const fn is_in_doubt(&self) -> bool {
        self.outbox.is_in_doubt()
    }

    /// After [`JournalError::InDoubt`](super::journal::JournalError::InDoubt), looks whether what
    /// was to be done is on record. If so, it has been done when this returns true, and the clock
    /// stands. Whatever is asked for next looks by itself, too.
    ///
    /// # Errors
    /// When that cannot be found out now.
    pub fn settle(&mut self, wall: i64) -> Result<bool, DirectorError> {
        let Some(entries) = self.outbox.settle()? else { return Ok(false) };
        entries.iter().for_each(|entry| self.add(entry));
        if self.record.stage == SessionState::Running {
            self.later(self.pace_entry(Pace::Pause, wall));
        }
        let goes_elsewhere = |it: &Entry| matches!(it, Entry::Fork { .. } | Entry::Activate { .. });
        if entries.iter().any(goes_elsewhere) {
            let branch = self.branch();
            let place = self.record.place(branch).unwrap_or_default();
            let steps = self.record.tree.steps(branch);
            self.change_to(played(&self.scenario, self.seed, &steps, place)?);
        } else if !entries.is_empty() {
            self.give_steps(&entries);
            self.begin_anew();
        }
        Ok(true)
    }

    /// Settles what is in doubt, for something that was made ready without it.
    ///
    /// # Errors
    /// As [`Self::settle`], and [`DirectorError::WasRecorded`] if things are otherwise now.
    fn check_settled(&mut self, wall: i64) -> Result<(), DirectorError> {
        if self.settle(wall)? { Err(DirectorError::WasRecorded) } else { Ok(()) }
    }

    fn pace_entry(&self, pace: Pace, wall: i64) -> Entry {
        Entry::Pace { branch: self.branch(), at: self.at(), pace: pace.to_string(), wall }
    }

    /// The branch that is played.
    pub fn branch(&self) -> BranchId {
        self.record.tree.active()
    }

    /// Where the exercise is.
    pub const fn at(&self) -> Position {
        self.player.at()
    }

    /// The minute of exercise time.
    pub const fn now(&self) -> Minute {
        self.player.kernel.now()
    }

    /// Whether exercise time may flow.
    pub const fn stage(&self) -> SessionState {
        self.record.stage
    }

    /// What is played.
    pub const fn scenario(&self) -> &Arc<Scenario> {
        &self.scenario
    }

    /// The seed of all draws.
    pub const fn seed(&self) -> u64 {
        self.seed
    }

    /// What the journal adds up to.
    pub const fn record(&self) -> &Record {
        &self.record
    }

    /// Where accepted entries are written.
    pub const fn journal(&self) -> &J {
        &self.outbox.journal
    }

    /// The journal, to do with it what is beside the exercise, such as saving a copy.
    pub const fn journal_mut(&mut self) -> &mut J {
        &mut self.outbox.journal
    }

    /// Entries about what has happened that wait for the next writing.
    pub fn waiting(&self) -> &[Entry] {
        self.outbox.waiting()
    }
}

/// The policies that hold seats.
fn scheduler(kernel: &Kernel, record: &Record, seed: u64) -> PolicyScheduler {
    let seats = record.holders.len();
    let cast = Cast::all(PolicyKind::Absent, seats);
    let cast = kernel
        .scenario()
        .seat_ids()
        .fold(cast, |cast, seat| cast.with(seat, seats::policy(record.holders[seat.index()])));
    PolicyScheduler::new(kernel, cast, seed, SchedulerState::new(seats))
}

/// Steps of a branch, played to a place.
fn played(
    scenario: &Arc<Scenario>,
    seed: u64,
    steps: &[Step],
    place: Position,
) -> Result<Player, DirectorError> {
    let (player, dropped) = replay_to(scenario.clone(), seed, steps, place, |_, _| {});
    match dropped.first() {
        None => Ok(player),
        Some(dropped) => Err(DirectorError::DoesNotReplay(*dropped)),
    }
}
