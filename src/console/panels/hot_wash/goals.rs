//! What the room was to manage: objectives, how much of the possible that is, and actions that were
//! expected, with their times.

use egui::{Grid, Label, ScrollArea, Ui};

use crate::base::message::Arg;
use crate::base::minute::Minute;
use crate::console::hot_wash::HotWash;
use crate::console::panels::UiContext;
use crate::console::panels::widgets::{chip, cut_label, empty, heading, small, tipped};
use crate::console::view::{InjectRow, PlayView};
use crate::session::director::Outcome;

/// Objectives, how much was reached, then expected actions of released injects, in the order of
/// time.
pub fn goals_ui(ui: &mut Ui, cx: &UiContext<'_>, view: &PlayView, hot_wash: &HotWash) {
    let names = view.names();
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        heading(ui, cx, "hotwash-objectives");
        let met = &hot_wash.played.outcomes.met;
        for (objective, is_met) in view.scenario.objectives.iter().zip(met) {
            ui.horizontal(|ui| {
                let (word, ink) = if *is_met {
                    ("hotwash-met", cx.colours().good)
                } else {
                    ("hotwash-not-met", cx.colours().bad)
                };
                chip(ui, cx, cx.say(word), ink);
                ui.add(Label::new(names.objective(&objective.id)).wrap());
            });
        }
        reached(ui, cx, hot_wash);
        ui.add_space(cx.sizes().gap);
        heading(ui, cx, "hotwash-expected");
        let released_at =
            |row: &&InjectRow| row.released_at().is_some() && !row.expected.is_empty();
        let mut rows: Vec<&InjectRow> = view.injects.iter().filter(released_at).collect();
        rows.sort_by_key(|row| row.released_at());
        if rows.is_empty() {
            empty(ui, cx, "hotwash-expected-none");
            return;
        }
        Grid::new("expected").striped(true).num_columns(4).show(ui, |ui| {
            for row in rows {
                expected(ui, cx, view, row);
            }
        });
    });
}

/// Nothing where no best policy is known for the scenario.
fn reached(ui: &mut Ui, cx: &UiContext<'_>, hot_wash: &HotWash) {
    let answer = hot_wash.reached.answer.as_ref();
    let lines = answer.map_or(&[][..], |((), lines)| lines);
    if lines.is_empty() {
        return;
    }
    ui.add_space(cx.sizes().gap);
    heading(ui, cx, "reached");
    for line in lines {
        ui.add(Label::new(line).wrap());
    }
}

fn expected(ui: &mut Ui, cx: &UiContext<'_>, view: &PlayView, row: &InjectRow) {
    let (names, it) = (view.names(), cx.colours());
    let inject = &view.scenario.injects[row.inject.index()];
    let released_at = row.released_at().unwrap_or(Minute::START);
    for (action, done) in inject.expected.iter().zip(&row.expected) {
        let (mark, word, ink, when) = match done.outcome {
            Outcome::Missed => ("✖", "expected-missed", it.bad, None),
            Outcome::Done(at) => ("✔", "expected-done", it.good, Some(at)),
            Outcome::Open => ("○", "expected-open", it.weak, None),
        };
        chip(ui, cx, &format!("{mark} {}", cx.say(word)), ink);
        let when = match when {
            Some(at) => {
                let gaps = [("span", Arg::Duration(at.since(released_at)))];
                cx.texts.fill("hotwash-after", gaps)
            }
            None => String::new(),
        };
        tipped(ui.label(when), cx, "hotwash-after");
        let gaps = [("span", Arg::Duration(action.within_minutes))];
        small(ui, cx.texts.fill("hotwash-wanted", gaps));
        let told = names.expected(&inject.id, &action.id);
        let whole = format!("{} · {} · {told}", names.seat(action.by), names.inject(&inject.id));
        ui.add(cut_label(&whole)).on_hover_text(&whole);
        ui.end_row();
    }
}
