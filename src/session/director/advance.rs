//! The course of an exercise: when time passes, how far, and where it stops.

use crate::base::calendar::Phase;
use crate::base::ids::{IncidentId, InjectId, SeatId, SeatSet, WindowId};
use crate::base::message::{Moment, message};
use crate::base::minute::Minute;
use crate::policy::PolicyScheduler;
use crate::scenario::model::Order;
use crate::session::journal::{Entry, Journal};
use crate::session::readings::{Reading, read_before};
use crate::session::step::{Author, Input};
use crate::sim::event::Event;
use crate::sim::intervention::Intervention;
use crate::sim::kernel::Kernel;
use crate::sim::vocabulary::InjectStatus;

use super::clock::Speed;
use super::error::DirectorError;
use super::pace::Pace;
use super::{Director, SessionState};

/// How far to go in one step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepTo {
    /// The next event.
    Event,
    /// The next inject that is handed out.
    Inject,
    /// The end of a minute.
    Minute(Minute),
}

/// Why time stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StopReason {
    /// A decision is due at these seats, which people hold.
    Decision(InjectId, SeatSet),
    /// An inject was released, or is due and on hold.
    Inject(InjectId),
    /// Players have learned of an incident, those at this seat first.
    Known(IncidentId, SeatId),
    /// The public has learned of an incident.
    Public(IncidentId),
    /// A phase of the electoral cycle has begun.
    Phase(Phase),
    /// The exercise is over.
    End,
}

/// What a stretch of time brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Advance {
    /// How many events.
    pub events: u64,
    /// Why it stopped before what was asked for, if it did.
    pub stop: Option<StopReason>,
}

impl<J: Journal> Director<J> {
    /// STARTEX: the clock runs.
    ///
    /// # Errors
    /// When it was called before, or cannot be written down.
    pub fn start(&mut self, wall: i64) -> Result<(), DirectorError> {
        match self.record.stage {
            SessionState::Ready => self.write(&[self.pace_entry(Pace::Start, wall)], wall),
            _ => self.go_on(wall),
        }
    }

    /// PAUSEX: the clock stands. All that has happened is written down.
    ///
    /// # Errors
    /// When it cannot be written down; the clock stands all the same.
    pub fn pause(&mut self, wall: i64) -> Result<(), DirectorError> {
        if self.record.stage == SessionState::Running {
            self.rest(Pace::Pause, wall)?;
        }
        Ok(())
    }

    /// The clock runs again.
    ///
    /// # Errors
    /// Before STARTEX and after ENDEX, and when it cannot be written down.
    pub fn go_on(&mut self, wall: i64) -> Result<(), DirectorError> {
        self.check_started()?;
        if self.record.stage == SessionState::Paused {
            self.write(&[self.pace_entry(Pace::GoOn, wall)], wall)?;
        }
        Ok(())
    }

    /// ENDEX: nothing is put in and no time passes any more in this branch.
    ///
    /// # Errors
    /// Before STARTEX and after ENDEX; and when it cannot be written down, but it is ended then.
    pub fn end(&mut self, wall: i64) -> Result<(), DirectorError> {
        self.check_started()?;
        self.rest(Pace::End, wall)
    }

    /// How fast time flows in a window of the calendar.
    pub fn speed(&self, window: WindowId) -> Option<Speed> {
        self.record.clock.speed(window)
    }

    /// Sets how fast time flows from a window of the calendar on.
    ///
    /// # Errors
    /// When there is no such window, or it cannot be written down; nothing changes then.
    pub fn set_speed(
        &mut self,
        window: WindowId,
        to: Speed,
        wall: i64,
    ) -> Result<(), DirectorError> {
        if self.speed(window).is_none() {
            let number = window.0.to_string();
            return Err(DirectorError::NoSuchThing(message!("thing-window", number = number)));
        }
        let windows = (window.index()..self.scenario.calendar.windows.len()).map(WindowId::at);
        let others = windows.filter(|it| self.speed(*it) != Some(to));
        let entries: Vec<Entry> =
            others.map(|it| self.pace_entry(Pace::Speed(it, to), wall)).collect();
        self.write(&entries, wall)
    }

    /// Whether the clock stands by itself when people have to decide.
    pub const fn stops_for_decisions(&self) -> bool {
        self.record.stops_for_decisions
    }

    /// Sets whether the clock stands by itself when people have to decide; at first it does.
    ///
    /// # Errors
    /// When it cannot be written down.
    pub fn stop_for_decisions(&mut self, stops: bool, wall: i64) -> Result<(), DirectorError> {
        if self.record.stops_for_decisions == stops {
            return Ok(());
        }
        self.write(&[self.pace_entry(Pace::StopForDecisions(stops), wall)], wall)
    }

    /// Lets exercise time flow for so many milliseconds of life, if the clock runs, each window at
    /// its speed. More than [`LONGEST_TICK_MS`](super::LONGEST_TICK_MS) count as that.
    ///
    /// # Errors
    /// When something could not be written down. What happened before that has happened.
    pub fn tick(&mut self, elapsed_ms: u64, wall: i64) -> Result<Advance, DirectorError> {
        if self.record.stage != SessionState::Running {
            return Ok(Advance::default());
        }
        let until = self.record.clock.flow(&self.scenario.calendar, self.now(), elapsed_ms);
        let advance = self.flow(until, |_, _| false, wall)?;
        if let Some(stop) = advance.stop {
            self.rest(stop.pace(), wall)?;
        }
        Ok(advance)
    }

    /// Goes on to the next event, inject, or a minute, and stands there.
    ///
    /// # Errors
    /// Before STARTEX, after ENDEX, to the past, and when something could not be written down. If
    /// that is so at once, no time passes; else what happened before has happened.
    pub fn step(&mut self, to: StepTo, wall: i64) -> Result<Advance, DirectorError> {
        self.check_started()?;
        let (mut until, mut steps) = (self.scenario.calendar.end, u64::MAX);
        let mut injects = false;
        match to {
            StepTo::Event => steps = 1,
            StepTo::Inject if self.next_inject().is_none() => return Err(DirectorError::NoInject),
            StepTo::Inject => injects = true,
            StepTo::Minute(minute) if minute < self.now() => {
                let calendar = &self.scenario.calendar;
                let (wanted, now) =
                    (Moment::of(calendar, minute), Moment::of(calendar, self.now()));
                return Err(DirectorError::Past { wanted, now });
            }
            StepTo::Minute(minute) => until = until.min(minute),
        }
        // That the clock runs is written first: where nothing can be written, no time passes.
        self.go_on(wall)?;
        let advance = self.flow(
            until,
            |director, event| {
                steps -= 1;
                let was_last = || director.next_inject().is_none();
                let is_inject = injects && matches!(event, Event::Inject(_) | Event::Intervene(_));
                steps == 0 || (is_inject && (director.handed_out(event).is_some() || was_last()))
            },
            wall,
        )?;
        self.rest(advance.stop.map_or(Pace::Pause, StopReason::pace), wall)?;
        Ok(advance)
    }

    /// Lets time pass to the end of a minute and goes on running there, with a look at the kernel
    /// after every event.
    ///
    /// # Errors
    /// Before STARTEX, after ENDEX, and when something could not be written down.
    pub fn play(
        &mut self,
        until: Minute,
        mut look: impl FnMut(&mut Kernel),
        wall: i64,
    ) -> Result<Advance, DirectorError> {
        self.check_started()?;
        let look = |director: &mut Self, _| {
            look(&mut director.player.kernel);
            false
        };
        self.flow(until.min(self.scenario.calendar.end), look, wall)
    }

    /// Writes down what has happened by itself and waits to be written.
    ///
    /// # Errors
    /// When it cannot be written down; the clock stands then.
    pub fn keep_up(&mut self, wall: i64) -> Result<(), DirectorError> {
        self.settle(wall)?;
        self.write(&[], wall)
    }

    pub(super) fn check_started(&self) -> Result<(), DirectorError> {
        self.started().map_err(DirectorError::NotNow)
    }

    /// The clock stands, and all that has happened is written down.
    pub(super) fn rest(&mut self, pace: Pace, wall: i64) -> Result<(), DirectorError> {
        self.check_settled(wall)?;
        self.later(self.pace_entry(pace, wall));
        self.outbox.write(&[])?;
        Ok(())
    }

    /// Plays until a minute is over, or until there is reason to stop.
    pub(super) fn flow(
        &mut self,
        until: Minute,
        mut far_enough: impl FnMut(&mut Self, Event) -> bool,
        wall: i64,
    ) -> Result<Advance, DirectorError> {
        self.check_settled(wall)?;
        let mut advance = Advance::default();
        while let Some(event) = self.next(until, wall)? {
            advance.events += 1;
            advance.stop = self.decision(event).filter(|_| self.record.stops_for_decisions);
            if far_enough(self, event) || advance.stop.is_some() {
                return Ok(advance);
            }
        }
        self.player.advance_to(until);
        if self.player.is_over() {
            advance.stop = Some(StopReason::End);
        }
        Ok(advance)
    }

    /// One event, and what the policies make of it once its minute is over.
    pub(super) fn next_by_itself(
        &mut self,
        until: Minute,
        wall: i64,
    ) -> Result<Option<Event>, DirectorError> {
        // Those who have just taken their seats, or who were at it when writing failed.
        if !PolicyScheduler::must_wait(&self.player.kernel) {
            self.ask(wall)?;
        }
        while let Some(at) = self.scheduler.wakes(&self.player.kernel, until) {
            self.player.advance_to(at);
            self.ask(wall)?;
        }
        if let Some(readings) = &mut self.readings {
            readings.extend(read_before(&mut self.player, until));
        }
        let Some(event) = self.player.step(until) else { return Ok(None) };
        if let Some(readings) = &mut self.readings {
            readings.push(Reading::of(&mut self.player.kernel));
        }
        let (branch, no) = (self.branch(), self.player.events());
        let entry = Entry::event(branch, no, event, &mut self.player.kernel);
        self.later(entry);
        if PolicyScheduler::must_wait(&self.player.kernel) {
            self.scheduler.note(&mut self.player.kernel);
        } else {
            self.ask(wall)?;
        }
        Ok(Some(event))
    }

    /// Asks the policies that have reason to decide anew.
    fn ask(&mut self, wall: i64) -> Result<(), DirectorError> {
        let mut orders = Vec::new();
        self.scheduler.ask(&mut self.player.kernel, |_, seat, given| {
            orders.extend(given.iter().map(|order| (seat, *order)));
        });
        self.give(orders, wall)
    }

    /// Asks the policies of certain seats.
    pub(super) fn ask_only(&mut self, seats: SeatSet, wall: i64) -> Result<(), DirectorError> {
        let mut orders = Vec::new();
        self.scheduler.ask_only(seats, &mut self.player.kernel, |_, seat, given| {
            orders.extend(given.iter().map(|order| (seat, *order)));
        });
        self.give(orders, wall)
    }

    /// Puts in orders of policies, those that the rules allow, in one writing.
    fn give(&mut self, mut orders: Vec<(SeatId, Order)>, wall: i64) -> Result<(), DirectorError> {
        let mut allowed = self.player.kernel.allowed(&orders).into_iter();
        orders.retain(|_| allowed.next().unwrap_or_default());
        if orders.is_empty() {
            return Ok(());
        }
        let step = |(nth, (seat, order)): (u32, &(SeatId, Order))| {
            let input = Input::Order { seat: *seat, order: *order };
            let author = Author::Policy(self.scheduler.policy(*seat));
            self.step_entry(nth, author, input, None, wall)
        };
        let entries: Vec<Entry> = (0..).zip(&orders).map(step).collect();
        let given = self.put_in(&entries, wall);
        if given.is_err() {
            self.scheduler.note_all();
        }
        given
    }

    /// The inject that an event has handed to its addressees, if it has.
    pub(super) fn handed_out(&self, event: Event) -> Option<InjectId> {
        let inject = match event {
            Event::Inject(inject) => inject,
            Event::Intervene(no) => {
                match self.kernel().log().interventions[no as usize].intervention {
                    Intervention::Release(inject) => inject,
                    _ => return None,
                }
            }
            _ => return None,
        };
        let progress = self.player.kernel.inject(inject)?;
        (progress.released_at == Some(self.now())).then_some(inject)
    }

    /// The decision that an event has put to people, if it has.
    pub(super) fn decision(&self, event: Event) -> Option<StopReason> {
        let inject = self.handed_out(event)?;
        let progress = self.player.kernel.inject(inject)?;
        let seats = self.scenario.injects[inject.index()].to.intersection(self.people());
        let is_open = progress.status == InjectStatus::Released;
        (is_open && !seats.is_empty()).then_some(StopReason::Decision(inject, seats))
    }
}

impl StopReason {
    pub(super) const fn pace(self) -> Pace {
        match self {
            Self::Decision(..) => Pace::Decision,
            Self::Inject(_) | Self::Known(..) | Self::Public(_) | Self::Phase(_) => Pace::Pause,
            Self::End => Pace::End,
        }
    }
}
