//! Which moment of an exercise is looked back at, and the film.

use crate::base::minute::Minute;
use crate::console::hot_wash::Moment;
use crate::console::view::{PlayView, TimeScale};

use super::{PlayState, Tab};

/// How many seconds a film of the whole exercise may take.
pub const FILM_SECONDS: [u32; 7] = [10, 20, 30, 60, 120, 300, 600];
/// Which of them it takes at first.
const USUAL: usize = 3;

/// What is shown of the moment.
pub const TABS: [Tab; 5] =
    [Tab::Network, Tab::Seat, Tab::Public, Tab::Objectives, Tab::Coordination];

/// Looking back at an exercise.
#[derive(Debug)]
pub struct ReplayState {
    /// The moment that is looked at; nothing while the exercise is talked about as a whole.
    pub minute: Option<Minute>,
    /// The one that was looked at last.
    last: Option<Minute>,
    /// How far along the timeline the film is, while it is on.
    film: Option<f32>,
    /// Which of [`FILM_SECONDS`] it takes.
    length: usize,
    /// What is looked at of the moment.
    pub play: PlayState,
}

impl Default for ReplayState {
    fn default() -> Self {
        let play = PlayState { tab: Tab::Network, ..PlayState::default() };
        Self { minute: None, last: None, film: None, length: USUAL, play }
    }
}

impl ReplayState {
    /// What is looked at.
    pub fn moment(&self) -> Option<Moment> {
        let measured = self.play.measured();
        Some(Moment { minute: self.minute?, seat: self.play.seat, measured })
    }

    /// Looks at a moment; the film stops there.
    pub const fn look_at(&mut self, minute: Minute) {
        (self.minute, self.film) = (Some(minute), None);
    }

    /// Back to the exercise as a whole.
    pub fn leave(&mut self) {
        self.last = self.minute.or(self.last);
        (self.minute, self.film) = (None, None);
    }

    /// The moment that was looked at last.
    pub fn last(&self) -> Option<Minute> {
        self.minute.or(self.last)
    }

    /// Whether the film is on.
    pub const fn is_playing(&self) -> bool {
        self.film.is_some()
    }

    /// Begins the film where one is, or stops it; at the end it begins anew.
    pub fn play_or_stop(&mut self, scale: &TimeScale, until: Minute) {
        if self.is_playing() {
            self.film = None;
            return;
        }
        let from = self.minute.filter(|it| *it < until).unwrap_or(Minute::START);
        (self.minute, self.film) = (Some(from), Some(scale.place(from)));
    }

    /// How many seconds the film of the whole takes.
    pub const fn film_seconds(&self) -> u32 {
        FILM_SECONDS[self.length]
    }

    /// Sets how many seconds it takes, one of [`FILM_SECONDS`].
    pub fn set_film_seconds(&mut self, seconds: u32) {
        if let Some(at) = FILM_SECONDS.iter().position(|it| *it == seconds) {
            self.length = at;
        }
    }

    /// Makes the film slower.
    pub fn slower(&mut self) {
        self.length = (self.length + 1).min(FILM_SECONDS.len() - 1);
    }

    /// Makes the film faster.
    pub const fn faster(&mut self) {
        self.length = self.length.saturating_sub(1);
    }

    /// Lets the film run for so many milliseconds, along the timeline, on which a short phase has
    /// room: at one pace, quiet months would take all of it. It stops where the exercise does.
    pub fn run(&mut self, elapsed_ms: u64, scale: &TimeScale, until: Minute) {
        let Some(film) = &mut self.film else { return };
        let whole = u64::from(FILM_SECONDS[self.length]) * 1_000;
        *film += elapsed_ms as f32 / whole as f32;
        let here = scale.minute(film.min(1.0)).max(self.minute.unwrap_or_default());
        self.minute = Some(here.min(until));
        if until <= here {
            self.film = None;
        }
    }

    /// The next moment at which something happened, or the one before.
    pub fn walk(&mut self, whole: &PlayView, is_forward: bool) {
        let until = whole.clock.now;
        let here = self.minute.unwrap_or(until);
        let lines = whole.log.lines.iter().map(|line| line.at);
        let found = if is_forward {
            lines.filter(|at| here < *at).min().unwrap_or(until)
        } else {
            lines.filter(|at| *at < here).max().unwrap_or(Minute::START)
        };
        self.look_at(found.min(until));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::calendar::{Calendar, Phase, Window};
    use crate::base::minute::DAY;

    fn scale() -> (TimeScale, Minute) {
        let window =
            |phase, day: i64| Window { phase, start: Minute(day * DAY), planning_slots: 0 };
        let windows = vec![window(Phase::Campaign, 0), window(Phase::Polling, 500)];
        let (election_days, end) = (vec![Minute(500 * DAY)], Minute(501 * DAY));
        let calendar = Calendar { windows, election_days, end };
        (TimeScale::new(&calendar), end)
    }

    #[test]
    fn a_film_takes_as_long_as_it_says_and_stops_at_the_end() {
        let (scale, end) = scale();
        let mut state = ReplayState::default();
        state.set_film_seconds(10);
        state.play_or_stop(&scale, end);
        let mut before = Minute(-1);
        for second in 0..10 {
            assert!(state.is_playing(), "after {second} s");
            assert!(before < state.minute.unwrap());
            before = state.minute.unwrap();
            state.run(1_000, &scale, end);
        }
        state.run(50, &scale, end);
        assert!(!state.is_playing());
        assert_eq!(state.minute, Some(end));
        state.play_or_stop(&scale, end);
        assert_eq!(state.minute, Some(Minute::START), "from the start again");
    }

    #[test]
    fn a_moment_that_is_looked_at_stops_the_film() {
        let (scale, end) = scale();
        let mut state = ReplayState::default();
        state.play_or_stop(&scale, end);
        state.look_at(Minute(7));
        state.run(5_000, &scale, end);
        assert_eq!(state.minute, Some(Minute(7)));
        state.leave();
        assert_eq!(state.moment(), None);
    }
}
