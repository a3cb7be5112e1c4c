//! Seats in the picture: their names, their signs, and what waits there.

use egui::{FontFamily, FontId, Rect, Sense, Stroke, Ui, Vec2, WidgetInfo, WidgetType};

use crate::base::ids::SeatId;
use crate::console::action::Action;
use crate::console::panels::UiContext;
use crate::console::panels::cut_names::cut_names_in;
use crate::console::view::SeatPosition;

use super::{Picture, lead, signs};

/// All seats by their short names; the one that is pointed at.
pub(super) fn seats_ui(
    ui: &Ui,
    cx: &mut UiContext<'_>,
    picture: Picture<'_>,
    (names, open): (&[String], Option<SeatId>),
) -> Option<SeatId> {
    let font = FontId::new(cx.sizes().small, FontFamily::Proportional);
    let shown = cut_names_in(ui, &font, names, |at| picture.layout.names[at].width());
    let mut pointed = None;
    for place in &picture.view.seat_positions {
        let name = &shown[place.seat.index()];
        if seat_ui(ui, cx, picture, open, *place, name) {
            pointed = Some(place.seat);
        }
    }
    pointed
}

/// A seat with its name; whether it is pointed at.
fn seat_ui(
    ui: &Ui,
    cx: &mut UiContext<'_>,
    Picture { view, layout, emphasis }: Picture<'_>,
    open: Option<SeatId>,
    place: SeatPosition,
    name: &str,
) -> bool {
    let seat = place.seat;
    let (at, label) = (layout.seats[seat.index()], layout.names[seat.index()]);
    let disc = Rect::from_center_size(at, Vec2::splat(2.0 * layout.radius));
    let whole = view.names().seat(seat);
    let response = ui.interact(disc.union(label), ui.id().with(("seat", seat)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &whole));
    let (colours, sizes) = (cx.colours(), cx.sizes());
    let painter = ui.painter();
    let is_pointed = response.has_focus() || response.hovered();
    if is_pointed || open == Some(seat) {
        let width = if is_pointed { sizes.focus * 1.5 } else { sizes.focus };
        let stroke = Stroke::new(width, colours.accent);
        painter.circle_stroke(at, layout.radius + sizes.focus, stroke);
    }
    signs::group_mark(painter, place.group, at, layout.radius, colours.ground);
    lead(ui, cx, at, layout.radius, label);
    let ink = if emphasis.seats.contains(seat) { colours.text } else { colours.weak };
    let font = FontId::new(sizes.small, FontFamily::Proportional);
    painter.text(label.left_center(), egui::Align2::LEFT_CENTER, name, font, ink);
    let row = view.seats.iter().find(|row| row.seat == seat);
    // Waiting mail and decisions are a number on the seat.
    let waiting = row.map_or(0, |row| row.due + usize::from(row.unread));
    if 0 < waiting {
        let is_due = row.is_some_and(|row| 0 < row.due);
        let corner = at + Vec2::new(0.78, -0.78) * layout.radius;
        signs::number(painter, cx, corner, (layout.radius * 0.6).max(6.5), waiting, is_due);
    }
    let clicked = response.clicked();
    response.on_hover_text(whole);
    if clicked {
        cx.actions.push(Action::OpenSeat(Some(seat)));
    }
    is_pointed
}
