//! A ring around whatever has the keyboard, wherever it is, in one place for all screens.

use egui::{Context, Id, Stroke, StrokeKind};

use crate::console::keys::ANSWERS;

use super::UiContext;

/// Draws it over all that has been drawn.
pub fn focus_ring_ui(ctx: &Context, cx: &UiContext<'_>) {
    let focused = ctx.memory(egui::Memory::focused).filter(|it| *it != Id::new(ANSWERS));
    let Some(response) = focused.and_then(|id| ctx.read_response(id)) else { return };
    // What of it is in sight.
    let rect = response.interact_rect;
    if !rect.is_positive() {
        return;
    }
    let sizes = cx.sizes();
    let stroke = Stroke::new(sizes.focus, cx.colours().accent);
    let painter = ctx.layer_painter(response.layer_id);
    painter.rect_stroke(rect.expand(sizes.line), sizes.radius, stroke, StrokeKind::Middle);
}
