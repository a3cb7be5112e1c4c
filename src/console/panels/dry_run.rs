//! What policies find in a scenario before players do.

use egui::{CollapsingHeader, Grid, Label, RichText, Ui};

use crate::console::action::{Action, SetUpAction};
use crate::console::set_up::SetUp;
use crate::console::theme::strong;
use crate::measure::dry_run::DryRun;
use crate::scenario::model::Scenario;
use crate::session::holder::Holder;
use crate::tell::dry_run::sections;

use super::UiContext;
use super::labels::holder;
use super::widgets::{button, card_frame, progress_ui, small, tipped};

/// The dry run: under way, given up, or what came of it.
pub fn dry_run_ui(ui: &mut Ui, cx: &mut UiContext<'_>, set_up: &SetUp) {
    let Ok(loaded) = &set_up.loaded else { return };
    card_frame(cx).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        tipped(ui.label(strong(cx.say("dry-run"))), cx, "dry-run");
        match (set_up.dry_run.completion(), set_up.found()) {
            (Some(completion), _) => {
                if progress_ui(ui, cx, completion) {
                    cx.actions.push(Action::Prepare(SetUpAction::StopDryRun));
                }
            }
            (None, Some(found)) => found_ui(ui, cx, &loaded.scenario, found),
            (None, None) => {
                ui.horizontal_wrapped(|ui| {
                    small(ui, cx.say("dry-run-none"));
                    if button(ui, cx, "dry-run-play", true).clicked() {
                        cx.actions.push(Action::Prepare(SetUpAction::DryRun));
                    }
                });
            }
        }
    });
}

fn found_ui(ui: &mut Ui, cx: &UiContext<'_>, scenario: &Scenario, found: &DryRun) {
    small(ui, cx.texts.fill("dry-run-made", [("count", found.runs.into())]));
    Grid::new("endings").striped(true).num_columns(3).show(ui, |ui| {
        for word in ["dry-run-policy", "meter-damage", "meter-trust"] {
            tipped(small(ui, cx.say(word)), cx, word);
        }
        ui.end_row();
        ui.spacing_mut().interact_size.y = cx.sizes().body;
        for ending in &found.endings {
            ui.horizontal(|ui| {
                ui.label(holder(cx.texts, Holder::Policy(ending.policy)));
                if found.best_known == Some(ending.policy) {
                    tipped(small(ui, cx.say("best-known")), cx, "best-known");
                }
            });
            for level in [ending.damage, ending.trust] {
                ui.label(format!("{:.0}", level.as_f64()));
            }
            ui.end_row();
        }
    });
    let sections = sections(scenario, &found.findings);
    if sections.is_empty() {
        ui.label(RichText::new(cx.say("found-nothing")).color(cx.colours().good));
    }
    for section in sections {
        let (title, help) = (cx.texts.render(&section.title), cx.texts.render(&section.help));
        let head = RichText::new(format!("! {title}")).color(cx.colours().warn);
        let about = CollapsingHeader::new(head).id_salt(&title).show(ui, |ui| {
            for line in &section.lines {
                ui.add(Label::new(line).wrap());
            }
            ui.add(Label::new(RichText::new(&help).weak()).wrap());
        });
        about.header_response.on_hover_text(help);
    }
    small(ui, cx.say("found-caveat"));
}
