//! What policies find in a scenario before people play it.

use egui::{CollapsingHeader, Grid, Label, RichText, Ui};

use crate::console::action::{Action, Preparation};
use crate::console::set_up::SetUp;
use crate::console::theme::strong;
use crate::measure::dry_run::DryRun;
use crate::scenario::model::Scenario;
use crate::session::holder::Holder;
use crate::tell::dry_run::sections;

use super::Kit;
use super::parts::{button, card_frame, progress_ui, small, tipped};
use super::phrases::holder;

/// The dry run: under way, given up, or what came of it.
pub fn dry_run_ui(ui: &mut Ui, kit: &mut Kit<'_>, set_up: &SetUp) {
    let Ok(loaded) = &set_up.loaded else { return };
    card_frame(kit).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        tipped(ui.label(strong(kit.say("dry-run"))), kit, "dry-run");
        match (set_up.dry_run.under_way(), set_up.found()) {
            (Some(far), _) => {
                if progress_ui(ui, kit, far) {
                    kit.actions.push(Action::Prepare(Preparation::Rest));
                }
            }
            (None, Some(found)) => found_ui(ui, kit, &loaded.scenario, found),
            (None, None) => {
                ui.horizontal(|ui| {
                    small(ui, kit.say("dry-run-none"));
                    if button(ui, kit, "dry-run-play", true).clicked() {
                        kit.actions.push(Action::Prepare(Preparation::Rehearse));
                    }
                });
            }
        }
    });
}

fn found_ui(ui: &mut Ui, kit: &Kit<'_>, scenario: &Scenario, found: &DryRun) {
    small(ui, kit.words.fill("dry-run-made", [("count", found.runs.into())]));
    Grid::new("endings").striped(true).num_columns(3).show(ui, |ui| {
        for word in ["dry-run-policy", "meter-damage", "meter-trust"] {
            tipped(small(ui, kit.say(word)), kit, word);
        }
        ui.end_row();
        ui.spacing_mut().interact_size.y = kit.sizes().body;
        for ending in &found.endings {
            ui.label(holder(kit.words, Holder::Policy(ending.policy)));
            for level in [ending.damage, ending.trust] {
                ui.label(format!("{:.0}", level.as_f64()));
            }
            ui.end_row();
        }
    });
    let sections = sections(scenario, &found.findings);
    if sections.is_empty() {
        ui.label(RichText::new(kit.say("found-nothing")).color(kit.colours().good));
    }
    for section in sections {
        let (title, help) = (kit.words.render(&section.title), kit.words.render(&section.help));
        let head = RichText::new(format!("! {title}")).color(kit.colours().warn);
        let about = CollapsingHeader::new(head).id_salt(&title).show(ui, |ui| {
            for line in &section.lines {
                ui.add(Label::new(line).wrap());
            }
            ui.add(Label::new(RichText::new(&help).weak()).wrap());
        });
        about.header_response.on_hover_text(help);
    }
    small(ui, kit.say("found-caveat"));
}
