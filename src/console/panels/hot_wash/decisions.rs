//! What was decided, in the order of time.

use egui::{Align, Label, Layout, RichText, ScrollArea, Ui};

use crate::console::hot_wash::{Decision, HotWash};
use crate::console::panels::Kit;
use crate::console::panels::parts::{choosable, empty, heading, toggle};
use crate::console::screens::hot_wash::HotWashDesk;
use crate::console::view::PlayView;
use crate::session::step::Author;

/// When, who, and which inject it answers.
pub(super) fn about(when: &str, one: &Decision) -> String {
    let inject = one.parts.about.iter().map(String::as_str);
    let parts = [when, &one.parts.who].into_iter().chain(inject);
    parts.collect::<Vec<_>>().join(" · ")
}

/// The list; choosing one asks why.
pub fn decisions_ui(
    ui: &mut Ui,
    kit: &mut Kit<'_>,
    view: &PlayView,
    hot_wash: &HotWash,
    desk: &mut HotWashDesk,
) {
    ui.horizontal(|ui| {
        heading(ui, kit, "hotwash-decisions");
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if toggle(ui, kit, "hotwash-all", desk.all).clicked() {
                desk.all = !desk.all;
            }
        });
    });
    let past = &hot_wash.past;
    let shown = desk.shown(past);
    if shown.is_empty() {
        empty(ui, kit, "hotwash-no-decisions");
        return;
    }
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.spacing_mut().interact_size.y = kit.sizes().small;
        for one in shown {
            let is_chosen = desk.chosen == Some(one.step);
            let when = view.spell(one.at);
            let spoken = format!("{when}, {}", one.told);
            let (mark, ink) = match one.author {
                Author::People => ("◆", kit.colours().text),
                Author::Facilitator => ("▲", kit.colours().warn),
                Author::Policy(_) => ("●", kit.colours().weak),
            };
            let response = choosable(ui, kit, one.step, &spoken, is_chosen, |ui| {
                ui.horizontal(|ui| {
                    ui.label(RichText::new(mark).small().color(ink));
                    ui.vertical(|ui| {
                        let what = RichText::new(&one.parts.what).small();
                        let about = RichText::new(about(&when, one)).small().weak();
                        ui.add(Label::new(about).truncate());
                        ui.add(Label::new(what).truncate());
                    });
                });
            });
            if is_chosen && std::mem::take(&mut desk.scrolls) {
                response.scroll_to_me(None);
            }
            if response.on_hover_text(&one.told).clicked() {
                desk.choose(past, one.step, kit.actions);
            }
        }
    });
}
