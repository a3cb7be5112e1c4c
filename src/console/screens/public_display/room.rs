//! What the facilitator puts on the public display for the room itself: a message, or a pause with
//! a discussion. In letters as large as fit.

use egui::{CentralPanel, FontId, Label, RichText, Ui};

use crate::console::panels::UiContext;
use crate::console::state::Discussion;
use crate::console::theme::{strong, strong_font};

use super::wide;

/// A message to the room, as large as it fits.
pub(super) fn message_ui(ui: &mut Ui, cx: &UiContext<'_>, text: &str) {
    CentralPanel::default().frame(wide(cx)).show(ui, |ui| {
        let (text, room) = (text.trim(), ui.available_size());
        let size = fitting(ui, text, room.y * 0.92, cx.sizes().title * 3.0);
        centred(ui, text, size, room.y);
    });
}

/// That there is a pause, what is talked about, and how long still. That the time is up is said,
/// and nothing follows from it.
pub(super) fn discussion_ui(ui: &mut Ui, cx: &UiContext<'_>, topic: &str, it: Discussion) {
    let sizes = cx.sizes();
    CentralPanel::default().frame(wide(cx)).show(ui, |ui| {
        let (topic, room) = (topic.trim(), ui.available_size());
        ui.vertical_centered(|ui| {
            ui.add_space(room.y * 0.06);
            ui.label(strong(cx.say("public-display-pause")).size(sizes.title * 1.6));
            if !topic.is_empty() {
                ui.add_space(sizes.pad);
                let size = fitting(ui, topic, room.y * 0.36, sizes.title * 1.5);
                ui.add(Label::new(RichText::new(topic).size(size)).wrap());
            }
            let Some(left) = it.seconds_left() else { return };
            ui.add_space(sizes.pad * 2.0);
            let text = if left == 0 {
                strong(cx.say("public-display-time-up")).color(cx.colours().warn)
            } else {
                strong(format!("{:02}:{:02}", left / 60, left % 60))
            };
            ui.label(text.size(sizes.title * 3.2));
        });
    });
}

/// The largest size up to a limit at which a text is no higher than there is room.
fn fitting(ui: &Ui, text: &str, height: f32, most: f32) -> f32 {
    /// As many points smaller each time.
    const STEP: f32 = 2.0;
    let least = ui.text_style_height(&egui::TextStyle::Body);
    let mut size = most;
    while least < size {
        let font: FontId = strong_font(size);
        let ink = ui.visuals().text_color();
        let galley = ui.painter().layout(text.to_owned(), font, ink, ui.available_width());
        if galley.size().y <= height {
            break;
        }
        size -= STEP;
    }
    size
}

fn centred(ui: &mut Ui, text: &str, size: f32, room: f32) {
    let ink = ui.visuals().text_color();
    let galley = ui.painter().layout(text.to_owned(), strong_font(size), ink, ui.available_width());
    ui.vertical_centered(|ui| {
        ui.add_space(((room - galley.size().y) / 2.0).max(0.0));
        ui.add(Label::new(strong(text).size(size)).wrap());
    });
}
