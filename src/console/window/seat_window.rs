//! The second window for the people of seats.

use crate::console::app::Console;
use crate::console::screens::seat_screen::{HEIGHT, seat_window_ui};

use super::display_window::DisplayPass;
use super::second_window::SecondWindow;

/// What one seat sees, for its people to play on.
pub(super) struct ForSeats;

impl SecondWindow for ForSeats {
    const PASS: DisplayPass = DisplayPass::Seats;
    const TITLE: &'static str = "seat-window-title";
    const HEIGHT: f32 = HEIGHT;

    fn is_wanted(console: &Console) -> bool {
        console.shows_seat_window()
    }

    fn shares_screens(console: &Console) -> bool {
        console.shows_public_display()
    }

    fn close(console: &mut Console) {
        console.close_seat_window();
    }

    fn draw(ui: &mut egui::Ui, console: &mut Console) {
        seat_window_ui(ui, console);
    }
}
