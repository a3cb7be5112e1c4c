//! Time and pace.

use crate::base::calendar::Phase;
use crate::base::ids::{InjectId, WindowId};
use crate::base::minute::Minute;
use crate::session::director::{Director, SessionState, Speed};
use crate::session::journal::Journal;
use crate::session::step::Author;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clock {
    pub now: Minute,
    pub phase: Phase,
    /// The window of the calendar.
    pub window: WindowId,
    /// Whether time may flow.
    pub stage: SessionState,
    /// Whether quiet time is skipped.
    pub is_skipping: bool,
    /// How fast it flows in this window.
    pub speed: Speed,
    /// Whether it stands by itself when people have to decide.
    pub stops: bool,
    /// The next inject on the agenda, and when.
    pub next_inject: Option<(Minute, InjectId)>,
    /// Whether people or the facilitator have done anything that could be undone.
    pub can_undo: bool,
}

impl Clock {
    /// Whether time can go on to the next thing.
    pub const fn may_step(&self) -> bool {
        matches!(self.stage, SessionState::Running | SessionState::Paused)
    }

    /// Whether there is anything to talk about yet.
    pub const fn may_open_hot_wash(&self) -> bool {
        !matches!(self.stage, SessionState::Ready)
    }

    /// The next slower speed.
    pub fn slower(&self) -> Speed {
        slower(self.speed)
    }

    /// The next faster speed.
    pub fn faster(&self) -> Speed {
        faster(self.speed)
    }
}

fn slower(speed: Speed) -> Speed {
    Speed::STEPS.into_iter().rfind(|it| *it < speed).unwrap_or(speed)
}

fn faster(speed: Speed) -> Speed {
    Speed::STEPS.into_iter().find(|it| speed < *it).unwrap_or(speed)
}

pub(super) fn clock<J: Journal>(director: &Director<J>) -> Clock {
    let calendar = &director.scenario().calendar;
    let (now, line) = (director.now(), director.branch());
    let window = calendar.window_at(now);
    let steps = director.record().tree().steps(line);
    Clock {
        now,
        phase: calendar.phase_at(now),
        window,
        stage: director.stage(),
        // The director is asked for one stretch after the other.
        is_skipping: false,
        speed: director.speed(window).unwrap_or(Speed::STEPS[0]),
        stops: director.stops_for_decisions(),
        next_inject: director.next_inject(),
        can_undo: steps.iter().any(|step| !matches!(step.author, Author::Policy(_))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn speeds_go_up_and_down_and_end() {
        let all = Speed::STEPS;
        assert!(all.is_sorted());
        assert_eq!(faster(all[0]), all[1]);
        assert_eq!(slower(all[1]), all[0]);
        assert_eq!((slower(all[0]), faster(all[9])), (all[0], all[9]));
    }
}
