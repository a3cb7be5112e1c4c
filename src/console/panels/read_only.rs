//! What stands over an exercise into which nothing can be put, and what whoever uses its file
//! should know.

use egui::{Frame, Margin, RichText, Stroke, Ui};

use crate::base::explain::Explain;
use crate::console::not_playable::NotPlayable;
use crate::console::theme::strong;
use crate::session::file::Remark;

use super::UiContext;
use super::widgets::tipped;

/// Why nothing can be put in and what to do about it, and the remarks; nothing if there are none.
pub fn read_only_ui(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    not_playable: Option<&NotPlayable>,
    remarks: &[Remark],
) {
    if let Some(why) = not_playable {
        let (what, help) = cx.texts.explain(&why.explanation());
        strip(ui, cx, |ui| {
            let head = strong(cx.say("read-only")).color(cx.colours().warn);
            tipped(ui.label(head), cx, "read-only");
            ui.label(what);
            ui.label(help);
        });
    }
    for remark in remarks {
        let (what, help) = cx.texts.explain(&remark.explanation());
        strip(ui, cx, |ui| {
            ui.label(RichText::new("●").color(cx.colours().accent));
            ui.label(what);
            ui.label(help);
        });
    }
}

fn strip(ui: &mut Ui, cx: &UiContext<'_>, add: impl FnOnce(&mut Ui)) {
    let (it, sizes) = (cx.colours(), cx.sizes());
    let frame = Frame::new()
        .fill(it.raised)
        .stroke(Stroke::new(sizes.line, it.line))
        .inner_margin(Margin::symmetric(sizes.pad as i8, sizes.gap as i8));
    frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = sizes.gap;
            add(ui);
        });
    });
}
