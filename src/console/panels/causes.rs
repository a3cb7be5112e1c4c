//! The causes of a movement that was chosen on a meter, beside the meters.

use egui::{Align, Align2, Id, Layout, Pos2, Ui, Vec2, Window};

use crate::console::action::Action;
use crate::console::hot_wash::Inquiry;
use crate::console::screens::play::PlayDesk;
use crate::console::view::PlayView;
use crate::scenario::model::Gauge;

use super::Kit;
use super::hot_wash::why::account_ui;
use super::parts::{button, empty, heading, small};
use super::phrases::gauge_word;

/// The card; `edge` is where the meters begin.
pub fn causes_ui(
    ui: &Ui,
    kit: &mut Kit<'_>,
    view: &PlayView,
    (inquiry, desk): (&Inquiry, &mut PlayDesk),
    edge: Pos2,
) {
    let sizes = kit.sizes();
    let room = ui.ctx().content_rect();
    let size = Vec2::new(sizes.reading * 0.95, room.height() * 0.55).min(room.size() * 0.9);
    Window::new(kit.say("causes"))
        .id(Id::new("causes"))
        .title_bar(false)
        .pivot(Align2::RIGHT_TOP)
        .fixed_pos(edge - Vec2::new(sizes.gap, 0.0))
        .fixed_size(size)
        .show(ui.ctx(), |ui| {
            ui.horizontal(|ui| {
                heading(ui, kit, "causes");
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    if button(ui, kit, "causes-close", true).clicked() {
                        desk.explain(None, kit.actions);
                    }
                });
            });
            ui.horizontal_wrapped(|ui| {
                for gauge in Gauge::ALL {
                    let is_chosen = inquiry.span.gauge == gauge;
                    if ui.selectable_label(is_chosen, kit.say(gauge_word(gauge))).clicked() {
                        desk.explain_last(view, gauge, kit.actions);
                    }
                }
            });
            ui.horizontal_wrapped(|ui| {
                if button(ui, kit, "causes-before", true).clicked() {
                    desk.walk_movements(view, false, kit.actions);
                }
                if button(ui, kit, "causes-next", true).clicked() {
                    desk.walk_movements(view, true, kit.actions);
                }
                if button(ui, kit, "causes-all", true).clicked() {
                    desk.explain_all(view, inquiry.span.gauge, kit.actions);
                }
                if button(ui, kit, "causes-hotwash", true).clicked() {
                    kit.actions.push(Action::ToHotWash);
                }
            });
            ui.separator();
            match inquiry.account() {
                Some(account) => {
                    if let Some(step) = account_ui(ui, kit, view, (inquiry.span, account)) {
                        kit.actions.push(Action::ToHotWash);
                        kit.actions.push(Action::Follow(step));
                    }
                }
                None => empty(ui, kit, "hotwash-thinks"),
            }
            small(ui, kit.say("causes-secret"));
        });
}
