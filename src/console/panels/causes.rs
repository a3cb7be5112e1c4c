//! The causes of a movement that was chosen on a meter, beside the meters.

use egui::{Align, Align2, Id, Layout, Pos2, Ui, Vec2, Window};

use crate::console::action::Action;
use crate::console::hot_wash::CauseQuery;
use crate::console::view::PlayView;
use crate::scenario::model::Gauge;

use super::UiContext;
use super::hot_wash::why::cause_breakdown_ui;
use super::labels::gauge_word;
use super::widgets::{button, empty, heading, small};

/// The card; `edge` is where the meters begin.
pub fn causes_ui(
    ui: &Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    cause_query: &CauseQuery,
    edge: Pos2,
) {
    let sizes = cx.sizes();
    let room = ui.ctx().content_rect();
    let size = Vec2::new(sizes.reading * 0.95, room.height() * 0.55).min(room.size() * 0.9);
    Window::new(cx.say("causes"))
        .id(Id::new("causes"))
        .title_bar(false)
        .pivot(Align2::RIGHT_TOP)
        .fixed_pos(edge - Vec2::new(sizes.gap, 0.0))
        .fixed_size(size)
        .show(ui.ctx(), |ui| {
            ui.horizontal(|ui| {
                heading(ui, cx, "causes");
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    if button(ui, cx, "causes-close", true).clicked() {
                        cx.actions.push(Action::ExplainMovement(None));
                    }
                });
            });
            ui.horizontal_wrapped(|ui| {
                for gauge in Gauge::ALL {
                    let is_chosen = cause_query.span.gauge == gauge;
                    if ui.selectable_label(is_chosen, cx.say(gauge_word(gauge))).clicked() {
                        let span = view.last_movement(gauge);
                        cx.actions.push(Action::ExplainMovement(Some(span)));
                    }
                }
            });
            ui.horizontal_wrapped(|ui| {
                for (word, is_forward) in [("causes-before", false), ("causes-next", true)] {
                    let next = view.next_movement(cause_query.span, is_forward);
                    if button(ui, cx, word, next.is_some()).clicked() {
                        cx.actions.push(Action::ExplainMovement(next));
                    }
                }
                if button(ui, cx, "causes-all", true).clicked() {
                    let span = view.whole_movement(cause_query.span.gauge);
                    cx.actions.push(Action::ExplainMovement(Some(span)));
                }
                if button(ui, cx, "causes-hotwash", true).clicked() {
                    cx.actions.push(Action::OpenHotWash);
                }
            });
            ui.separator();
            match cause_query.cause_breakdown() {
                Some(breakdown) => {
                    if let Some(step) =
                        cause_breakdown_ui(ui, cx, view, (cause_query.span, breakdown))
                    {
                        cx.actions.push(Action::OpenHotWash);
                        cx.actions.push(Action::ShowDecision(step));
                    }
                }
                None => empty(ui, cx, "hotwash-thinks"),
            }
            small(ui, cx.say("causes-secret"));
        });
}
