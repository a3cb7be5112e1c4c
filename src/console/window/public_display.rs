//! The second window for the public display.

use crate::console::app::Console;
use crate::console::screens::public_display::{HEIGHT, public_display_ui};

use super::display_window::DisplayPass;
use super::second_window::SecondWindow;

/// The public display, beside the console or alone.
pub(super) struct ForTheRoom;

impl SecondWindow for ForTheRoom {
    const PASS: DisplayPass = DisplayPass::Room;
    const TITLE: &'static str = "public-display-title";
    const HEIGHT: f32 = HEIGHT;

    fn is_wanted(console: &Console) -> bool {
        console.shows_public_display()
    }

    fn shares_screens(console: &Console) -> bool {
        console.shows_seat_window()
    }

    fn close(console: &mut Console) {
        console.close_public_display();
    }

    fn draw(ui: &mut egui::Ui, console: &mut Console) {
        public_display_ui(ui, console);
    }
}
