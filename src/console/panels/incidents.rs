//! Incidents, with all that is hidden from the seats: for the facilitator's eyes.

use egui::{Align, Label, Layout, RichText, Ui};
use egui_extras::{Column, TableBuilder, TableRow};

use crate::base::ids::SeatId;
use crate::base::minute::Minute;
use crate::console::action::SessionCommand;
use crate::console::screens::play::PlayDesk;
use crate::console::view::{IncidentRow, PlayView};
use crate::scenario::model::Stage;
use crate::sim::intervention::Intervention;

use super::Kit;
use super::parts::{chip, small, tipped};
use super::phrases::seats;
use super::time;

/// The table of incidents.
pub fn incidents_ui(ui: &mut Ui, kit: &mut Kit<'_>, view: &PlayView, desk: &PlayDesk) {
    small(ui, kit.say("incidents-secret"));
    let columns = [
        "incidents-what",
        "incidents-stage",
        "incidents-noticed",
        "incidents-known",
        "incidents-contained",
        "incidents-public",
        "incidents-spoken",
    ];
    TableBuilder::new(ui)
        .id_salt("incidents")
        .striped(true)
        .cell_layout(Layout::left_to_right(Align::Center))
        .column(Column::remainder().at_least(140.0).clip(true))
        .column(Column::exact(80.0))
        .columns(Column::exact(66.0), columns.len() - 2)
        .column(Column::exact(84.0))
        .auto_shrink(false)
        .header(kit.sizes().row, |mut header| {
            for word in columns.into_iter().chain(["msel-do"]) {
                header.col(|ui| {
                    let label = ui.label(RichText::new(kit.say(word)).small().weak());
                    tipped(label, kit, word);
                });
            }
        })
        .body(|body| {
            body.rows(kit.sizes().row * 1.5, view.incidents.len(), |mut line| {
                if let Some(row) = view.incidents.get(line.index()) {
                    incident(&mut line, kit, view, row, desk);
                }
            });
        });
}

fn incident(
    line: &mut TableRow<'_, '_>,
    kit: &mut Kit<'_>,
    view: &PlayView,
    row: &IncidentRow,
    desk: &PlayDesk,
) {
    let names = view.names();
    let it = &view.scenario.incidents[row.incident.index()];
    line.col(|ui| {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let name = names.incident(row.incident);
            ui.add(Label::new(&name).truncate()).on_hover_text(&name);
            let work = seats(names, row.at_work);
            let asset = names.asset(it.asset);
            let text = if work.is_empty() {
                asset
            } else {
                let gaps = [("asset", asset.into()), ("who", work.into())];
                kit.words.fill("incidents-at-work", gaps)
            };
            ui.add(Label::new(RichText::new(&text).small().weak()).truncate()).on_hover_text(&text);
        });
    });
    line.col(|ui| {
        let (word, ink) = stage(kit, row.stage);
        let shown = chip(ui, kit, kit.say(word), ink);
        tipped(shown, kit, word);
    });
    let by = |turn: Option<(Minute, SeatId)>| turn.map(|(at, seat)| (at, Some(seat)));
    let alone = |at: Option<Minute>| at.map(|at| (at, None));
    for turn in [
        by(row.noticed),
        by(row.diagnosed),
        alone(row.contained),
        alone(row.public),
        alone(row.spoken),
    ] {
        line.col(|ui| {
            let Some((at, seat)) = turn else {
                small(ui, "–");
                return;
            };
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                let calendar = &view.scenario.calendar;
                ui.label(time::of_day(calendar, at));
                let mut below = time::day(calendar, at);
                let mut whole = view.spell(at);
                if let Some(seat) = seat {
                    below.push(' ');
                    below.push_str(&names.short_seat(seat));
                    whole = format!("{whole} · {}", names.seat(seat));
                }
                let below = RichText::new(below).small().weak();
                ui.add(Label::new(below).truncate()).on_hover_text(whole);
            });
        });
    }
    line.col(|ui| {
        let (word, does) = match row.stage {
            Stage::Dormant => ("do-begin", Intervention::Begin(row.incident)),
            Stage::Latent | Stage::Acting => ("do-contain", Intervention::Contain(row.incident)),
            Stage::Contained | Stage::Recovered => return,
        };
        let button = ui.small_button(kit.say(word));
        if tipped(button, kit, word).clicked() {
            let reason = desk.reason_or(kit.say("msel-reason-usual"));
            kit.actions.command(SessionCommand::Intervene(does, reason));
        }
    });
}

const fn stage(kit: &Kit<'_>, stage: Stage) -> (&'static str, egui::Color32) {
    let it = kit.theme.colours();
    match stage {
        Stage::Dormant => ("stage-dormant", it.weak),
        Stage::Latent => ("stage-latent", it.warn),
        Stage::Acting => ("stage-acting", it.bad),
        Stage::Contained => ("stage-contained", it.accent),
        Stage::Recovered => ("stage-recovered", it.good),
    }
}
