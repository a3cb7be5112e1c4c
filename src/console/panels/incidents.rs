//! Incidents, with all that is hidden from the seats: for the facilitator's eyes.

use egui::{Align, Label, Layout, RichText, TextStyle, Ui};
use egui_extras::{Column, TableBuilder, TableRow};

use crate::base::minute::Minute;
use crate::console::action::SessionCommand;
use crate::console::state::Refused;
use crate::console::view::{FirstKnown, IncidentRow, PlayView};
use crate::scenario::model::Stage;
use crate::sim::intervention::Intervention;

use super::UiContext;
use super::labels::{path, reason_or_usual, seats};
use super::time;
use super::widgets::{
    about, button_width, chip, clicked_once, cut_label, refused_ui, small, text_width, tipped,
};

/// What comes about in the course of an incident.
const TURNS: [&str; 5] = [
    "incidents-first",
    "incidents-known",
    "incidents-contained",
    "incidents-public",
    "incidents-spoken",
];
/// How narrow the name of an incident may get.
const WHAT: f32 = 140.0;
/// How wide the time of a turn and the name of a seat below it are.
const TURN: f32 = 62.0;
/// How wide who knew first and how is, where there is room.
const FIRST: f32 = 150.0;

/// The table of incidents; `reason` is why the facilitator intervenes, if that was written.
pub fn incidents_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    (reason, refused): (&str, Option<&Refused>),
) {
    small(ui, cx.say("incidents-secret"));
    refused_ui(ui, cx, refused);
    let width = |word: &'static str| text_width(ui, cx.say(word), TextStyle::Small);
    let stages = STAGES.map(|word| width(word) + cx.sizes().gap * 1.5).into_iter();
    let stage = stages.fold(width("incidents-stage"), f32::max);
    let doing = button_width(ui, cx, "do-begin").max(button_width(ui, cx, "do-contain"));
    let mut turn_widths = TURNS.map(|word| width(word).clamp(TURN, TURN * 1.25));
    let takes = |turns: &[f32]| {
        let gaps = (turns.len() + 3) as f32 * ui.spacing().item_spacing.x;
        WHAT + stage + doing + turns.iter().sum::<f32>() + gaps
    };
    // Where there is little room, the stage tells the rest.
    let room = ui.available_width();
    let fits = |count: &usize| takes(&turn_widths[..*count]) <= room;
    let shown = [TURNS.len(), 2].into_iter().find(fits).unwrap_or_default();
    let (turns, left) = (&TURNS[..shown], room - takes(&turn_widths[..shown]));
    turn_widths[0] = (turn_widths[0] + left.max(0.0)).min(FIRST.max(turn_widths[0]));
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
        ui.add(cut_label(&name)).on_hover_text(&name);
        let work = seats(names, row.at_work);
        let asset = names.asset(it.asset);
        let text = if work.is_empty() {
            asset
        } else {
            let gaps = [("asset", asset.into()), ("who", work.into())];
            cx.texts.fill("incidents-at-work", gaps)
        };
        ui.add(cut_label(RichText::new(&text).small().weak())).on_hover_text(&text);
    });
}

/// Something that came about: what is written in its two lines, and all of it.
struct Turn {
    at: Minute,
    over: String,
    below: String,
    whole: String,
}

fn turn(view: &PlayView, at: Minute, who: Option<String>) -> Turn {
    let calendar = &view.scenario.calendar;
    let (mut below, mut whole) = (time::day(calendar, at), view.spell(at));
    for text in [&mut below, &mut whole] {
        if let Some(who) = &who {
            text.push_str(" · ");
            text.push_str(who);
        }
    }
    Turn { at, over: time::of_day(calendar, at), below, whole }
}

/// Who knew first of it, when, and how; that is the public where no seat was earlier.
fn first_known(cx: &UiContext<'_>, view: &PlayView, row: &IncidentRow) -> Option<Turn> {
    let names = view.names();
    let seat = row.known.filter(|known| row.public.is_none_or(|public| known.at <= public));
    if let Some(FirstKnown { at, seat, path: how }) = seat {
        let how = path(cx.texts, names, how);
        let short = format!("{} · {how}", names.short_seat(seat));
        let whole = format!("{} · {} · {how}", view.spell(at), names.seat(seat));
        let over = view.spell(at);
        return Some(Turn { at, over, below: short, whole });
    }
    if let Some(at) = row.public {
        let who = cx.say("incidents-first-public").to_owned();
        let whole = format!("{} · {who}", view.spell(at));
        return Some(Turn { at, over: view.spell(at), below: who, whole });
    }
    // That it has begun and nobody knows is a fact, too.
    let word = match row.stage {
        Stage::Dormant => return None,
        Stage::Latent | Stage::Acting => "incidents-first-nobody-yet",
        Stage::Contained | Stage::Recovered => "incidents-first-nobody",
    };
    let nobody = cx.say(word).to_owned();
    let at = row.begun.unwrap_or(Minute::NEVER);
    Some(Turn { at, over: nobody.clone(), below: String::new(), whole: nobody })
}

/// What came of it, in the order of time.
fn story(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    view: &PlayView,
    row: &IncidentRow,
    came: &[Option<Turn>; TURNS.len()],
) {
    let turns = TURNS.iter().zip(came).filter_map(|(word, it)| Some((*word, it.as_ref()?)));
    let mut lines: Vec<(Minute, String)> =
        turns.map(|(word, it)| (it.at, format!("{} · {}", cx.say(word), it.whole))).collect();
    let begun = |at| (at, format!("{} · {}", cx.say("incidents-begun"), view.spell(at)));
    lines.splice(..0, row.begun.map(begun));
    lines.sort_by_key(|(at, _)| *at);
    for (_, line) in lines {
        small(ui, line);
    }
}

fn incident(
    line: &mut TableRow<'_, '_>,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    (row, turns): (&IncidentRow, usize),
    reason: &str,
) {
    let came = [
        first_known(cx, view, row),
        row.diagnosed.map(|(at, seat)| turn(view, at, Some(view.names().seat(seat)))),
        row.contained.map(|at| turn(view, at, None)),
        row.public.map(|at| turn(view, at, None)),
        row.spoken.map(|at| turn(view, at, None)),
    ];
    line.col(|ui| what_it_is(ui, cx, view, row));
    line.col(|ui| {
        let (word, ink) = stage(cx, row);
        // What the stage means, and how it came to that, in one.
        chip(ui, cx, cx.say(word), ink).on_hover_ui(|ui| {
            if let Some(tip) = cx.texts.tip(word) {
                ui.label(tip);
            }
            story(ui, cx, view, row, &came);
        });
    });
    for turn in came.iter().take(turns) {
        line.col(|ui| {
            let Some(turn) = turn else {
                small(ui, "–");
                return;
            };
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.add(Label::new(&turn.over).truncate());
                let below = RichText::new(&turn.below).small().weak();
                ui.add(cut_label(below)).on_hover_text(&turn.whole);
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
        about(&button, cx, word, &view.names().incident(row.incident));
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
