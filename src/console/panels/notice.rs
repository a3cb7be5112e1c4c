//! What the facilitator is told: what is so, and what to do.

use egui::{Align2, Area, Context, CornerRadius, Frame, Id, Margin, Order, RichText, Stroke, Ui};

use crate::console::action::{Action, FileAction};
use crate::console::guide::{GuideTarget, target_rect};
use crate::console::state::Notice;
use crate::console::theme::strong;

use super::UiContext;
use super::widgets::button;

/// What stands over the lower edge, or over what is at the lower edge of play, so that nothing
/// moves when it comes and goes.
pub struct Notices<'a> {
    /// What was said last.
    pub last: Option<&'a Notice>,
    /// What stays until it has been read.
    pub remarks: &'a [Notice],
    /// Whether the exercise that is open could not be written, and may be saved elsewhere.
    pub offers_other_place: bool,
    /// Whether the guide is on the right.
    pub is_led: bool,
}

/// All of them, the last one below. A sign and words say whether something did not work.
pub fn notices_ui(ctx: &Context, cx: &mut UiContext<'_>, notices: &Notices<'_>) {
    if notices.last.is_none() && notices.remarks.is_empty() {
        return;
    }
    let sizes = cx.sizes();
    // Decisions due are what a notice is about, and stay in sight below it.
    let below = target_rect(ctx, GuideTarget::LowerPanel)
        .map_or(0.0, |due| ctx.content_rect().bottom() - due.top());
    let up = -sizes.pad - below.max(0.0);
    let (anchor, offset) = if notices.is_led {
        (Align2::LEFT_BOTTOM, [sizes.pad, up])
    } else {
        (Align2::CENTER_BOTTOM, [0.0, up])
    };
    let area = Area::new(Id::new("notice")).order(Order::Foreground).anchor(anchor, offset);
    let shown = area.show(ctx, |ui| {
        for (at, remark) in notices.remarks.iter().enumerate() {
            notice_ui(ui, cx, remark, false, Action::DismissRemark(at));
        }
        if let Some(notice) = notices.last {
            let offers = notices.offers_other_place && notice.is_error;
            notice_ui(ui, cx, notice, offers, Action::Dismiss);
        }
    });
    // It finds its place only once its size is known.
    if ctx.content_rect().bottom() < shown.response.rect.bottom() {
        ctx.request_repaint();
    }
}

fn notice_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    notice: &Notice,
    offers_other_place: bool,
    dismiss: Action,
) {
    let (it, sizes) = (cx.colours(), cx.sizes());
    let (ink, sign) = if notice.is_error { (it.bad, "×") } else { (it.accent, "●") };
    let frame = Frame::new()
        .fill(it.raised)
        .stroke(Stroke::new(sizes.focus, ink))
        .corner_radius(CornerRadius::same(sizes.radius as u8))
        .inner_margin(Margin::same(sizes.pad as i8));
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
                if offers_other_place && button(ui, cx, "save-elsewhere", true).clicked() {
                    cx.actions.push(Action::File(FileAction::ChooseOtherPlace));
                }
            });
            if ui.button(cx.say("notice-dismiss")).clicked() {
                cx.actions.push(dismiss);
            }
        });
    });
}
