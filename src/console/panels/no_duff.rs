//! How a real emergency looks: as nothing else does, in words that do not depend on colour.

use egui::{CornerRadius, Frame, Label, Margin, RichText, Ui, WidgetInfo, WidgetType};

use crate::console::theme::strong;
use crate::session::inject_text::InjectText;

use super::UiContext;

/// What it is, and what is said of it; nothing of that where not everybody was told.
pub fn no_duff_ui(ui: &mut Ui, cx: &UiContext<'_>, text: Option<&InjectText>) {
    let (it, sizes) = (cx.colours(), cx.sizes());
    let ink = it.on_no_duff;
    let frame = Frame::new()
        .fill(it.no_duff)
        .corner_radius(CornerRadius::same(sizes.radius as u8))
        .inner_margin(Margin::same(sizes.pad as i8));
    frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        let head = cx.say("no-duff");
        ui.add(Label::new(strong(format!("▲ {head} ▲")).size(sizes.title).color(ink)).wrap())
            .widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, head));
        ui.add(Label::new(strong(cx.say("no-duff-means")).color(ink)).wrap());
        let Some(text) = text else { return };
        ui.add(Label::new(strong(&text.headline).size(sizes.heading).color(ink)).wrap());
        if !text.body.is_empty() {
            ui.add(Label::new(RichText::new(&text.body).color(ink)).wrap());
        }
    });
}
