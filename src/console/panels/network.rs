//! The agencies as a network: the names over the picture that Bevy draws.

use egui::{Align2, FontFamily, FontId, Sense, Ui, Vec2, WidgetInfo, WidgetType};

use crate::console::screens::play::PlayDesk;
use crate::console::view::PlayView;

use super::Kit;

/// Room for names at the edges of the picture, in points.
const MARGIN: Vec2 = Vec2::new(130.0, 44.0);

/// How far from the middle the outermost seats stand, in a picture of this half size.
pub fn reach(half: Vec2) -> Vec2 {
    (half - MARGIN).max(Vec2::splat(1.0))
}

/// Leaves room for the picture, and writes the names.
pub fn network_ui(ui: &mut Ui, kit: &mut Kit<'_>, view: &PlayView, desk: &mut PlayDesk) {
    let rect = ui.available_rect_before_wrap();
    desk.picture = Some(rect);
    let names = view.names();
    let reach = reach(rect.size() / 2.0);
    let font = FontId::new(kit.sizes().small, FontFamily::Proportional);
    ui.allocate_rect(rect, Sense::hover());
    for place in &view.places {
        let at = rect.center() + Vec2::new(place.right * reach.x, -place.up * reach.y);
        let name = names.seat(place.seat);
        let hit = egui::Rect::from_center_size(at, Vec2::splat(kit.sizes().control));
        let id = ui.id().with(("seat", place.seat.0));
        let response = ui.interact(hit, id, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &name));
        // Outwards, where nobody else stands.
        let away = kit.sizes().control * 0.65;
        let (aside, anchor) = match (place.right, place.up) {
            (right, _) if 0.3 < right => (Vec2::new(away, 0.0), Align2::LEFT_CENTER),
            (right, _) if right < -0.3 => (Vec2::new(-away, 0.0), Align2::RIGHT_CENTER),
            (_, up) if 0.0 < up => (Vec2::new(0.0, -away), Align2::CENTER_BOTTOM),
            _ => (Vec2::new(0.0, away), Align2::CENTER_TOP),
        };
        let short = names.seat_id(place.seat);
        let ink = kit.colours().text;
        ui.painter().text(at + aside, anchor, short, font.clone(), ink);
        if response.on_hover_text(&name).clicked() {
            desk.look_at(place.seat, kit.actions);
        }
    }
}
