//! What the facilitator is told: what is so, and what to do.

use egui::{Align, Frame, Layout, Margin, RichText, Stroke, Ui};

use crate::console::action::Action;
use crate::console::console::Notice;
use crate::console::theme::strong;

use super::Kit;

/// A line under the top bar. A sign and words say whether something did not work.
pub fn notice_ui(ui: &mut Ui, kit: &mut Kit<'_>, notice: &Notice) {
    let (it, sizes) = (kit.colours(), kit.sizes());
    let (ink, sign) = if notice.is_trouble { (it.bad, "✖") } else { (it.accent, "●") };
    let frame = Frame::new()
        .fill(it.raised)
        .stroke(Stroke::new(sizes.focus, ink))
        .inner_margin(Margin::symmetric(sizes.pad as i8, sizes.gap as i8 / 2));
    frame.show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.label(RichText::new(sign).color(ink));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if ui.button(kit.say("notice-dismiss")).clicked() {
                    kit.actions.push(Action::Dismiss);
                }
                ui.with_layout(Layout::left_to_right(Align::Center).with_main_wrap(true), |ui| {
                    ui.label(strong(&notice.what));
                    if let Some(help) = &notice.help {
                        ui.label(help);
                    }
                });
            });
        });
    });
}
