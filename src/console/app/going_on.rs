//! What goes on after an answer, by itself or by key: to the next decision that is due, or else
//! time passes again as it did before it stopped.

use crate::console::action::{Action, SessionCommand};
use crate::console::open_exercise::OpenExercise;
use crate::console::state::{Passing, Screen};
use crate::session::director::SessionState;

use super::Console;

impl Console {
    /// After an answer: another one can take its place for a moment, and then it goes on.
    pub(super) fn begin_grace(&mut self) {
        let Some(exercise) = &mut self.exercise else { return };
        exercise.refresh();
        let view = exercise.view();
        let play = &mut self.state.play;
        let stands = view.clock.stage == SessionState::Paused;
        let may_run = stands && play.going_on.passing.is_some();
        // Newcomers are told what to do next.
        let is_led = self.guide.is_some();
        if play.pacing.goes_on && !is_led && (may_run || !view.due.is_empty()) {
            play.going_on.begin(!view.due.is_empty());
        }
    }

    /// The moment passes, unless somebody is doing something else meanwhile.
    pub(super) fn pass_grace(&mut self, elapsed_ms: u64, wall_ms: i64) {
        if self.state.screen != Screen::Play {
            self.state.play.going_on.stay();
        }
        // Players who hand over the screen are not hurried.
        let is_covered = self.state.curtain.is_some();
        let is_busy = is_covered || self.state.has_dialog() || self.state.play.is_typing;
        if !is_busy && self.state.play.going_on.pass(elapsed_ms) {
            self.go_on(wall_ms);
        }
    }

    /// To the next decision that is due, or else time passes as it did before it stopped.
    pub(super) fn go_on(&mut self, wall_ms: i64) {
        let Some(exercise) = &mut self.exercise else { return };
        exercise.refresh();
        self.state.play.going_on.stay();
        let next = exercise.view().next_due(None);
        if let Some(seat) = next {
            self.apply(Action::OpenDecision(seat), wall_ms);
            return;
        }
        if exercise.is_running() {
            return;
        }
        let command = match self.state.play.going_on.passing {
            Some(Passing::Skip) => SessionCommand::Skip(self.state.play.pacing.stops()),
            Some(Passing::Clock) | None => SessionCommand::Run,
        };
        self.run_session_command(command, wall_ms);
    }

    /// To the decision that has stopped the clock. What was told about it stays in sight.
    pub(super) fn open_first_due(&mut self) {
        let next = self.exercise.as_ref().map(OpenExercise::view).and_then(|it| it.next_due(None));
        if let Some(seat) = next {
            self.show_seat(Some(seat));
            self.state.play.focus_answers = true;
        }
    }
}
