//! The banner that says on every screen that this is an exercise.

use egui::{Align2, FontFamily, FontId, Sense, Ui, Vec2, WidgetInfo, WidgetType};

use super::UiContext;

/// Over the whole width, in words and stripes.
pub fn banner_ui(ui: &mut Ui, cx: &UiContext<'_>) {
    let (it, sizes) = (cx.colours(), cx.sizes());
    let height = sizes.row * 0.85;
    let (rect, response) =
        ui.allocate_exact_size(Vec2::new(ui.available_width(), height), Sense::hover());
    let text = cx.say("banner");
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, text));
    let painter = ui.painter_at(rect);
    painter.rect_filled(rect, 0.0, it.banner);
    let font = FontId::new(sizes.small, FontFamily::Name("strong".into()));
    let galley = painter.layout_no_wrap(text.to_owned(), font.clone(), it.on_banner);
    let gap = galley.size().x + sizes.pad * 8.0;
    let mut x = rect.center().x;
    painter.text(rect.center(), Align2::CENTER_CENTER, text, font.clone(), it.on_banner);
    // Only where all of the words fit.
    while rect.left() < x - gap - galley.size().x / 2.0 {
        x -= gap;
        for x in [x, 2.0 * rect.center().x - x] {
            let at = egui::pos2(x, rect.center().y);
            painter.text(at, Align2::CENTER_CENTER, text, font.clone(), it.on_banner);
        }
    }
}
