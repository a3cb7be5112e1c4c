//! The seats: who holds them, and what waits there.

use egui::{
    Align, Label, Layout, Rect, RichText, ScrollArea, TextStyle, Ui, Vec2, WidgetInfo, WidgetType,
};

use crate::base::ids::SeatId;
use crate::console::action::Action;
use crate::console::theme::{strong, strong_font};
use crate::console::view::{PlayView, SeatRow};

use super::UiContext;
use super::cut_names::cut_names_in;
use super::labels::holder;
use super::widgets::{
    button, button_width, choosable, cut_label, heading, strong_width, text_width,
};

/// What stands beside the name of a seat, in points: its circle, margins and the scroll bar.
const BESIDE: f32 = 58.0;

/// How wide the list would like to be: so that every name is whole, and no narrower than usual.
pub fn seats_width(ui: &Ui, cx: &UiContext<'_>, view: &PlayView) -> f32 {
    let seats = view.scenario.seat_ids();
    let names = seats.map(|seat| strong_width(ui, &view.names().seat(seat)) + BESIDE);
    names.fold(cx.sizes().left, f32::max)
}

/// The list of seats; `open` is the one that is looked at.
pub fn seats_ui(ui: &mut Ui, cx: &mut UiContext<'_>, view: &PlayView, open: Option<SeatId>) {
    let title = text_width(ui, cx.say("seats"), TextStyle::Heading);
    let both = title + ui.spacing().item_spacing.x + button_width(ui, cx, "message-new");
    let message = |ui: &mut Ui, cx: &mut UiContext<'_>| {
        if button(ui, cx, "message-new", true).clicked() {
            cx.actions.push(Action::WriteMessage(None));
        }
    };
    if both <= ui.available_width() {
        ui.horizontal(|ui| {
            heading(ui, cx, "seats");
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| message(ui, cx));
        });
    } else {
        heading(ui, cx, "seats");
        message(ui, cx);
    }
    seat_list_ui(ui, cx, view, open);
}

/// The list alone, where nothing can be said to anybody.
pub fn seat_list_ui(ui: &mut Ui, cx: &mut UiContext<'_>, view: &PlayView, open: Option<SeatId>) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let names: Vec<String> = view.seats.iter().map(|row| view.names().seat(row.seat)).collect();
        let font = strong_font(cx.sizes().body);
        let width = ui.available_width() - BESIDE * 0.5;
        let shown = cut_names_in(ui, &font, &names, |_| width);
        for ((row, name), shown) in view.seats.iter().zip(&names).zip(&shown) {
            seat(ui, cx, view, open, (row, name.as_str(), shown.as_str()));
        }
    });
}

/// A row; its name as it is read and as it is shown.
fn seat(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    open: Option<SeatId>,
    (row, name, shown): (&SeatRow, &str, &str),
) {
    let said = seat_summary(cx, row);
    let is_chosen = open == Some(row.seat);
    let spoken = format!("{name}, {said}");
    let response = choosable(ui, cx, row.seat, &spoken, is_chosen, |ui| {
        ui.horizontal(|ui| {
            let group = view.scenario.seats[row.seat.index()].group;
            let size = Vec2::new(4.0, cx.sizes().control * 1.2);
            let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
            let bar = Rect::from_center_size(rect.center(), size);
            ui.painter().rect_filled(bar, 2.0, cx.colours().group(group));
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.spacing_mut().interact_size.y = cx.sizes().small;
                let label = ui.add(Label::new(strong(shown)).extend());
                label.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, name));
                // What waits there matters more than who holds it, which is in the tooltip then.
                let text = if 0 < row.due {
                    let due = cx.texts.fill("seats-due", [("count", row.due.into())]);
                    RichText::new(format!("● {due}")).color(cx.colours().warn)
                } else {
                    RichText::new(&said).weak()
                };
                ui.add(cut_label(text.small()));
            });
        });
    });
    let players = view.about.players(row.seat);
    let hint = [name, &said, players].into_iter().filter(|it| !it.is_empty());
    let hint = hint.collect::<Vec<_>>().join("\n");
    if response.on_hover_text(hint).clicked() {
        cx.actions.push(Action::OpenSeat(Some(row.seat)));
    }
}

fn seat_summary(cx: &UiContext<'_>, row: &SeatRow) -> String {
    let (free, all) = row.responders;
    let mut parts = vec![holder(cx.texts, row.holder)];
    if 0 < all {
        let gaps = [("free", free.into()), ("all", all.into())];
        parts.push(cx.texts.fill("seats-responders", gaps));
    }
    if 0 < row.unread {
        parts.push(cx.texts.fill("seats-unread", [("count", row.unread.into())]));
    }
    parts.join(" · ")
}
