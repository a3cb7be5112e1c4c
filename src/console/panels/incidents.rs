//! Incidents, with all that is hidden from the seats: for the facilitator's eyes.

use egui::{Align, Label, Layout, RichText, TextStyle, Ui};
use egui_extras::{Column, TableBuilder, TableRow};

use crate::base::ids::SeatId;
use crate::base::minute::Minute;
use crate::console::action::SessionCommand;
use crate::console::view::{IncidentRow, PlayView};
use crate::scenario::model::Stage;
use crate::sim::intervention::Intervention;

use super::UiContext;
use super::labels::{reason_or_usual, seats};
use super::time;
use super::widgets::{button_width, chip, clicked_once, small, text_width, tipped};

/// What comes about in the course of an incident.
const TURNS: [&str; 5] = [
    "incidents-noticed",
    "incidents-known",
    "incidents-contained",
    "incidents-public",
    "incidents-spoken",
];
/// How narrow the name of an incident may get.
const WHAT: f32 = 140.0;
/// How wide the time of a turn and the name of a seat below it are.
const TURN: f32 = 62.0;

/// The table of incidents; `reason` is why the facilitator intervenes, if that was written.
pub fn incidents_ui(ui: &mut Ui, cx: &mut UiContext<'_>, view: &PlayView, reason: &str) {
    small(ui, cx.say("incidents-secret"));
    let width = |word: &'static str| text_width(ui, cx.say(word), TextStyle::Small);
    let stages = STAGES.map(|word| width(word) + cx.sizes().gap * 1.5).into_iter();
    let stage = stages.fold(width("incidents-stage"), f32::max);
    let doing = button_width(ui, cx, "do-begin").max(button_width(ui, cx, "do-contain"));
    let turn_widths = TURNS.map(|word| width(word).clamp(TURN, TURN * 1.25));
    let columns = TURNS.len() + 3;
    let takes = WHAT + stage + doing + turn_widths.iter().sum::<f32>();
    let gaps = columns as f32 * ui.spacing().item_spacing.x;
    // Where there is little room, the stage tells the rest.
    let turns = if ui.available_width() < takes + gaps { &TURNS[..2] } else { &TURNS[..] };
    let columns = ["incidents-what", "incidents-stage"].into_iter().chain(turns.iter().copied());
    let mut table = TableBuilder::new(ui)
        .id_salt(("incidents", turns.len()))
        .striped(true)
        .cell_layout(Layout::left_to_right(Align::Center))
        .column(Column::remainder().at_least(WHAT).clip(true))
        .column(Column::exact(stage));
    for width in turn_widths.into_iter().take(turns.len()) {
        table = table.column(Column::exact(width));
    }
    table
        .column(Column::exact(doing))
        .auto_shrink(false)
        .header(cx.sizes().row, |mut header| {
            for word in columns.chain(["msel-do"]) {
                header.col(|ui| {
                    let label = ui.label(RichText::new(cx.say(word)).small().weak());
                    tipped(label, cx, word);
                });
            }
        })
        .body(|body| {
            body.rows(cx.sizes().row * 1.5, view.incidents.len(), |mut line| {
                if let Some(row) = view.incidents.get(line.index()) {
                    incident(&mut line, cx, view, (row, turns.len()), reason);
                }
            });
        });
}

/// Its name, what it strikes, and who is at work on it.
fn what_it_is(ui: &mut Ui, cx: &UiContext<'_>, view: &PlayView, row: &IncidentRow) {
    let names = view.names();
    let it = &view.scenario.incidents[row.incident.index()];
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
            cx.texts.fill("incidents-at-work", gaps)
        };
        ui.add(Label::new(RichText::new(&text).small().weak()).truncate()).on_hover_text(&text);
    });
}

fn incident(
    line: &mut TableRow<'_, '_>,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    (row, turns): (&IncidentRow, usize),
    reason: &str,
) {
    let names = view.names();
    line.col(|ui| what_it_is(ui, cx, view, row));
    let by = |turn: Option<(Minute, SeatId)>| turn.map(|(at, seat)| (at, Some(seat)));
    let alone = |at: Option<Minute>| at.map(|at| (at, None));
    let came = [
        by(row.noticed),
        by(row.diagnosed),
        alone(row.contained),
        alone(row.public),
        alone(row.spoken),
    ];
    line.col(|ui| {
        let (word, ink) = stage(cx, row);
        let shown = tipped(chip(ui, cx, cx.say(word), ink), cx, word);
        shown.on_hover_ui(|ui| {
            for (word, (at, _)) in TURNS.iter().zip(came).filter_map(|(word, it)| Some((word, it?)))
            {
                small(ui, format!("{} · {}", cx.say(word), view.spell(at)));
            }
        });
    });
    for turn in came.into_iter().take(turns) {
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
        let button = ui.small_button(cx.say(word));
        if clicked_once(&tipped(button, cx, word)) {
            let reason = reason_or_usual(cx, reason);
            cx.actions.command(SessionCommand::Intervene(does, reason));
        }
    });
}

/// All stages that are shown.
const STAGES: [&str; 6] = [
    "stage-dormant",
    "stage-latent",
    "stage-acting",
    "stage-contained",
    "stage-recovered",
    "stage-averted",
];

const fn stage(cx: &UiContext<'_>, row: &IncidentRow) -> (&'static str, egui::Color32) {
    let it = cx.theme.colours();
    match row.stage {
        Stage::Recovered if row.averted.is_some() => ("stage-averted", it.good),
        Stage::Dormant => ("stage-dormant", it.weak),
        Stage::Latent => ("stage-latent", it.warn),
        Stage::Acting => ("stage-acting", it.bad),
        Stage::Contained => ("stage-contained", it.accent),
        Stage::Recovered => ("stage-recovered", it.good),
    }
}
