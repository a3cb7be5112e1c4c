//! Skipping to what matters: quiet time passes without waiting, event by event, up to the first
//! thing that somebody in the room has to see.

use crate::base::ids::{IncidentId, SeatId};
use crate::session::journal::Journal;
use crate::sim::event::Event;
use crate::sim::vocabulary::InjectStatus;

use super::advance::{Advance, StopReason};
use super::error::DirectorError;
use super::{Director, SessionState};

/// What matters besides decisions due from players and ENDEX, which always do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SkipStops {
    /// An inject that is released, or due and on hold.
    pub injects: bool,
    /// An incident of which players learn for the first time, or the public.
    pub incidents: bool,
    /// The beginning of a phase.
    pub phases: bool,
}

/// What was known before an event.
struct Known {
    /// How many entries the log of knowledge had.
    learned: usize,
    /// Which incidents were public.
    public: Vec<bool>,
}

impl<J: Journal> Director<J> {
    /// Goes on to the next thing that matters and stands there, if the clock runs. After so many
    /// events it comes back all the same, still running: whoever shows it is not to wait.
    ///
    /// # Errors
    /// When something could not be written down. What happened before that has happened.
    pub fn skip(
        &mut self,
        stops: SkipStops,
        most_events: u64,
        wall: i64,
    ) -> Result<Advance, DirectorError> {
        if self.stage() != SessionState::Running {
            return Ok(Advance::default());
        }
        let mut known = self.known();
        let (mut left, mut why) = (most_events, None);
        let end = self.scenario().calendar.end;
        let matters_or_is_enough = |director: &mut Self, event| {
            left = left.saturating_sub(1);
            why = director.what_matters(event, stops, &known);
            known = director.known();
            why.is_some() || left == 0
        };
        let mut advance = self.flow(end, matters_or_is_enough, wall)?;
        advance.stop = why.or(advance.stop);
        if let Some(stop) = advance.stop {
            self.rest(stop.pace(), wall)?;
        }
        Ok(advance)
    }

    fn known(&self) -> Known {
        let public = self.kernel().incidents().iter().map(|it| it.disclosure.is_some()).collect();
        Known { learned: self.kernel().log().learned.len(), public }
    }

    /// Why an event is worth a look, if it is; a decision before all else.
    fn what_matters(&self, event: Event, stops: SkipStops, before: &Known) -> Option<StopReason> {
        self.decision(event)
            .or_else(|| self.inject_that_matters(event).filter(|_| stops.injects))
            .or_else(|| self.news(before).filter(|_| stops.incidents))
            .or_else(|| self.new_phase(event).filter(|_| stops.phases))
    }

    fn inject_that_matters(&self, event: Event) -> Option<StopReason> {
        let held = |event| {
            let Event::Inject(inject) = event else { return None };
            let is_due = InjectStatus::Held { due: true };
            (self.kernel().inject(inject)?.status == is_due).then_some(inject)
        };
        self.handed_out(event).or_else(|| held(event)).map(StopReason::Inject)
    }

    /// An incident that players, or the public, did not know of before.
    fn news(&self, before: &Known) -> Option<StopReason> {
        let log = &self.kernel().log().learned;
        let (old, new) = log.split_at(before.learned.min(log.len()));
        let people = self.people();
        let is_new = |incident: IncidentId| {
            !old.iter().any(|it| it.incident == incident && people.contains(it.seat))
        };
        let learned = |seat: SeatId, incident| people.contains(seat) && is_new(incident);
        let by_players = new.iter().find(|it| learned(it.seat, it.incident));
        if let Some(it) = by_players {
            return Some(StopReason::Known(it.incident, it.seat));
        }
        let incidents = self.kernel().incidents().into_iter().zip(&before.public);
        let mut newly_public = incidents.filter(|(it, was)| it.disclosure.is_some() && !**was);
        newly_public.next().map(|(it, _)| StopReason::Public(it.incident))
    }

    fn new_phase(&self, event: Event) -> Option<StopReason> {
        let Event::Window(window) = event else { return None };
        let windows = &self.scenario().calendar.windows;
        let phase = windows[window.index()].phase;
        let before = window.index().checked_sub(1).map(|it| windows[it].phase);
        before.is_some_and(|it| it != phase).then_some(StopReason::Phase(phase))
    }
}
