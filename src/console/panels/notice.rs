//! What the facilitator is told: what is so, and what to do.

use egui::{Align2, Area, Context, CornerRadius, Frame, Id, Margin, Order, RichText, Stroke};

use crate::console::action::Action;
use crate::console::state::Notice;
use crate::console::theme::strong;

use super::UiContext;

/// A line over the lower edge, so that nothing moves when it comes and goes. A sign and words say
/// whether something did not work. Who `is_led` has the guide on the right.
pub fn notice_ui(ctx: &Context, cx: &mut UiContext<'_>, notice: &Notice, is_led: bool) {
    let (it, sizes) = (cx.colours(), cx.sizes());
    let (ink, sign) = if notice.is_error { (it.bad, "×") } else { (it.accent, "●") };
    let frame = Frame::new()
        .fill(it.raised)
        .stroke(Stroke::new(sizes.focus, ink))
        .corner_radius(CornerRadius::same(sizes.radius as u8))
        .inner_margin(Margin::same(sizes.pad as i8));
    let (anchor, offset) = if is_led {
        (Align2::LEFT_BOTTOM, [sizes.pad, -sizes.pad])
    } else {
        (Align2::CENTER_BOTTOM, [0.0, -sizes.pad])
    };
    let area = Area::new(Id::new("notice")).order(Order::Foreground).anchor(anchor, offset);
    let shown = area.show(ctx, |ui| {
        frame.show(ui, |ui| {
            ui.set_max_width(sizes.reading * 1.3);
            ui.horizontal(|ui| {
                ui.label(RichText::new(sign).color(ink));
                ui.vertical(|ui| {
                    ui.set_max_width(sizes.reading * 1.1);
                    ui.label(strong(&notice.what));
                    if let Some(help) = &notice.help {
                        ui.label(help);
                    }
                });
                if ui.button(cx.say("notice-dismiss")).clicked() {
                    cx.actions.push(Action::Dismiss);
                }
            });
        });
    });
    // It finds its place only once its size is known.
    if ctx.content_rect().bottom() < shown.response.rect.bottom() {
        ctx.request_repaint();
    }
}
