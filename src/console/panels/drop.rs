//! Files and folders that are dragged over the window, and dropped onto it.

use egui::{Align2, Area, Context, Id, Order};

use crate::console::action::{Action, ActionQueue};
use crate::console::state::Screen;
use crate::console::theme::strong;

use super::UiContext;
use super::widgets::modal_frame;

/// Opens what was dropped; of several things the first.
pub fn take_dropped(ctx: &Context, actions: &mut ActionQueue) {
    let first = ctx.input(|input| input.raw.dropped_files.first().map(|it| it.path().to_owned()));
    if let Some(path) = first {
        actions.push(Action::Open(path));
    }
}

/// While something is dragged over the window: what happens when it is dropped.
pub fn drop_hint_ui(ctx: &Context, cx: &UiContext<'_>, screen: Screen) {
    if ctx.input(|input| input.raw.hovered_files.is_empty()) {
        return;
    }
    let word = if screen == Screen::Play { "drop-not-here" } else { "drop-here" };
    let area = Area::new(Id::new("drop")).order(Order::Tooltip);
    area.anchor(Align2::CENTER_CENTER, egui::Vec2::ZERO).interactable(false).show(ctx, |ui| {
        modal_frame(cx).show(ui, |ui| ui.label(strong(cx.say(word)).size(cx.sizes().title)));
    });
}
