//! What the room was to manage: objectives and expected actions, and how much of the possible that
//! is.

use egui::{Label, ScrollArea, Ui};

use crate::console::hot_wash::HotWash;
use crate::console::panels::UiContext;
use crate::console::panels::objectives::list_ui;
use crate::console::panels::widgets::heading;
use crate::console::state::RatingState;
use crate::console::view::PlayView;

/// How much was reached, then the objectives.
pub fn goals_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    hot_wash: &HotWash,
    rating: Option<&mut RatingState>,
) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        reached(ui, cx, hot_wash);
        list_ui(ui, cx, view, rating);
    });
}

/// Nothing where no best policy is known for the scenario.
fn reached(ui: &mut Ui, cx: &UiContext<'_>, hot_wash: &HotWash) {
    let answer = hot_wash.reached.answer.as_ref();
    let lines = answer.map_or(&[][..], |((), lines)| lines);
    if lines.is_empty() {
        return;
    }
    heading(ui, cx, "reached");
    for line in lines {
        ui.add(Label::new(line).wrap());
    }
    ui.add_space(cx.sizes().gap);
}
