//! Screens for the people of seats: over the console, and in a window of their own.

use crate::console::action::SeatScreenStep;
use crate::console::state::{HandoverStage, SeatScreen};
use crate::console::view::SeatPlace;

use super::Console;

impl Console {
    /// Goes on with a screen for the people of seats.
    pub(super) fn step_seat_screen(&mut self, place: SeatPlace, step: SeatScreenStep) {
        let Some(exercise) = &mut self.exercise else { return };
        let stage = match step {
            SeatScreenStep::HandOver(seat) => Some(HandoverStage::Calls(seat)),
            SeatScreenStep::Show(seat) => Some(HandoverStage::Shows(seat)),
            SeatScreenStep::Hide => Some(HandoverStage::Hidden),
            SeatScreenStep::AskBack => Some(HandoverStage::AsksBack),
            SeatScreenStep::Leave => None,
        };
        let mut screen = stage.map(SeatScreen::new);
        // Who has a keyboard and a window answers by digits. On a shared screen, a digit may be
        // meant for the facilitator's tabs.
        if let (Some(screen), SeatPlace::SeatWindow) = (&mut screen, place) {
            screen.focus_answers = screen.seat().is_some();
        }
        let seat = screen.as_ref().and_then(SeatScreen::seat);
        match place {
            SeatPlace::Console => {
                let behind = self.state.play.seat.filter(|_| screen.is_none());
                self.state.curtain = screen;
                exercise.look_at(place, seat.or(behind));
            }
            SeatPlace::SeatWindow => {
                self.state.seat_window = screen;
                exercise.look_at(place, seat);
            }
        }
    }

    /// Whether there is a window for the people of seats.
    pub const fn shows_seat_window(&self) -> bool {
        self.state.seat_window.is_some()
    }

    /// The window for the people of seats was closed by hand.
    pub fn close_seat_window(&mut self) {
        self.step_seat_screen(SeatPlace::SeatWindow, SeatScreenStep::Leave);
    }
}
