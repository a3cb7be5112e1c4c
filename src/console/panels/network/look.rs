//! What of the picture is looked at: what matters now, one seat, one incident, or one hour.

use egui::{RichText, ScrollArea, Ui};

use crate::console::panels::UiContext;
use crate::console::panels::cut_names::cut_names;
use crate::console::panels::widgets::{empty, tipped};
use crate::console::view::{Look, PlayView};

/// How many hours are offered, the latest first.
const HOURS: usize = 48;
/// The share of the line that what is looked at may ask for.
const SHARE: f32 = 0.4;

/// A menu to choose from; what is chosen is its name.
pub(super) fn look_ui(ui: &mut Ui, cx: &UiContext<'_>, view: &PlayView, look: &mut Look) {
    let width = ui.available_width() * SHARE;
    let shown = cut_names(ui, &[name(cx, view, *look)], width).pop().unwrap_or_default();
    let text = cx.texts.fill("network-look", [("what", shown.into())]);
    let text = RichText::new(text).small();
    let menu = ui.menu_button(text, |ui| {
        offer(ui, cx, view, look, Look::Now);
        let seats = view.scenario.seat_ids().map(Look::Seat).collect();
        list(ui, cx, view, ("network-look-seat", seats), look);
        let known = view.incidents.iter().filter(|row| row.begun.is_some());
        let incidents = known.map(|row| Look::Incident(row.incident)).collect();
        list(ui, cx, view, ("network-look-incident", incidents), look);
        let hours = view.contacts.hours(HOURS).into_iter().map(Look::Hour).collect();
        list(ui, cx, view, ("network-look-hour", hours), look);
    });
    tipped(menu.response, cx, "network-look");
}

fn list(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    view: &PlayView,
    (word, among): (&'static str, Vec<Look>),
    look: &mut Look,
) {
    ui.menu_button(cx.say(word), |ui| {
        if among.is_empty() {
            empty(ui, cx, "network-look-none");
        }
        let height = cx.sizes().control * 9.0;
        ScrollArea::vertical().max_height(height).show(ui, |ui| {
            for one in among {
                offer(ui, cx, view, look, one);
            }
        });
    });
}

fn offer(ui: &mut Ui, cx: &UiContext<'_>, view: &PlayView, look: &mut Look, one: Look) {
    if ui.selectable_label(*look == one, name(cx, view, one)).clicked() {
        *look = one;
        ui.close();
    }
}

fn name(cx: &UiContext<'_>, view: &PlayView, look: Look) -> String {
    match look {
        Look::Now => cx.say("network-look-now").to_owned(),
        Look::Seat(seat) => view.names().short_seat(seat),
        Look::Incident(incident) => view.names().incident(incident),
        Look::Hour(hour) => {
            let gaps =
                [("from", view.spell(hour.start()).into()), ("to", view.spell(hour.end()).into())];
            cx.texts.fill("network-look-span", gaps)
        }
    }
}
