//! The master scenario events list: what comes, from whom, to whom, and what is expected of them.

use egui::{Align, Label, Layout, RichText, TextEdit, Ui};
use egui_extras::{Column, TableBody, TableBuilder};

use crate::base::ids::InjectId;
use crate::base::minute::{Minute, spell_duration};
use crate::console::action::Deed;
use crate::console::screens::play::PlayDesk;
use crate::console::view::{InjectRow, PlayView, When};
use crate::console::words::kebab;
use crate::scenario::model::{Inject, InjectKind};
use crate::sim::intervention::Intervention;
use crate::sim::state::InjectStatus;

use super::Kit;
use super::parts::{chip, small, tipped};
use super::phrases::seats;

/// The list as a table, with what can be done to each line.
pub fn msel_ui(ui: &mut Ui, kit: &mut Kit<'_>, view: &PlayView, desk: &mut PlayDesk) {
    ui.horizontal(|ui| {
        let label = small(ui, kit.say("msel-reason"));
        tipped(label.clone(), kit, "msel-reason");
        let field = TextEdit::singleline(&mut desk.reason)
            .desired_width(ui.available_width())
            .hint_text(kit.say("msel-reason-usual"));
        ui.add(field).labelled_by(label.id);
    });
    let height = kit.sizes().row * 1.5;
    TableBuilder::new(ui)
        .id_salt("msel")
        .striped(true)
        .cell_layout(Layout::left_to_right(Align::Center))
        .column(Column::exact(92.0))
        .column(Column::remainder().at_least(150.0).clip(true))
        .column(Column::exact(96.0))
        .column(Column::exact(64.0))
        .column(Column::exact(178.0))
        .auto_shrink(false)
        .header(kit.sizes().row, |mut header| {
            for word in ["msel-when", "msel-what", "msel-status", "msel-expected", "msel-do"] {
                header.col(|ui| {
                    let label = ui.label(RichText::new(kit.say(word)).small().weak());
                    tipped(label, kit, word);
                });
            }
        })
        .body(|body| rows(body, height, kit, view, desk));
}

fn rows(body: TableBody<'_>, height: f32, kit: &mut Kit<'_>, view: &PlayView, desk: &PlayDesk) {
    body.rows(height, view.injects.len(), |mut line| {
        let Some(row) = view.injects.get(line.index()) else { return };
        let inject = &view.scenario.injects[row.inject.index()];
        line.col(|ui| {
            let (first, second) = when(kit, view, row);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.label(first);
                small(ui, second);
            });
        });
        line.col(|ui| what(ui, kit, view, inject));
        line.col(|ui| {
            let (text, ink) = status(kit, view, row, inject);
            let word = status_word(row.status);
            let shown = chip(ui, kit, text, ink);
            tipped(shown, kit, word);
        });
        line.col(|ui| expected(ui, kit, view, row, inject));
        line.col(|ui| buttons(ui, kit, row, desk));
    });
}

fn when(kit: &Kit<'_>, view: &PlayView, row: &InjectRow) -> (String, String) {
    let words = kit.words;
    match row.when {
        When::Came(at) => (view.spell(at), String::new()),
        When::Comes(at) if view.clock.now <= at && row.status.is_to_come() => {
            let span = spell_duration(at.since(view.clock.now));
            (view.spell(at), words.fill("msel-in", [("span", span.into())]))
        }
        When::Comes(at) => (view.spell(at), String::new()),
        When::After(first, minutes) => {
            let name = view.names().inject_at(first);
            let gaps = [("span", spell_duration(minutes).into())];
            (words.fill("msel-after", gaps), name)
        }
        When::Condition => (words.say("msel-condition").to_owned(), String::new()),
        When::Shelf => (words.say("msel-shelf").to_owned(), String::new()),
    }
}

/// Headline, and who gets it from whom and how. Hovering shows all of it.
fn what(ui: &mut Ui, kit: &Kit<'_>, view: &PlayView, inject: &Inject) {
    let names = view.names();
    let from = view.scenario.text(&format!("inject-{}.from", inject.id)).to_owned();
    let to = seats(names, inject.to);
    let medium = kit.words.say(&format!("medium-{}", kebab(&inject.medium))).to_owned();
    let line = kit
        .words
        .fill("msel-line", [("from", from.into()), ("to", to.into()), ("medium", medium.into())]);
    let response = ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add(Label::new(names.inject(&inject.id)).truncate());
        ui.add(Label::new(RichText::new(&line).small().weak()).truncate());
    });
    response.response.on_hover_ui(|ui| {
        ui.label(RichText::new(names.inject(&inject.id)).heading());
        small(ui, &line);
        small(ui, kit.say(kind_word(inject.kind)));
        ui.label(view.scenario.text(&format!("inject-{}.body", inject.id)));
        for choice in &inject.choices {
            ui.label(format!("○ {}", names.choice(&inject.id, &choice.id)));
        }
    });
}

const fn status_word(status: InjectStatus) -> &'static str {
    match status {
        InjectStatus::Scheduled => "inject-scheduled",
        InjectStatus::Released => "inject-released",
        InjectStatus::Answered(_) => "inject-answered",
        InjectStatus::Closed => "inject-closed",
        InjectStatus::Skipped => "inject-skipped",
        InjectStatus::Held { .. } => "inject-held",
    }
}

fn status<'a>(
    kit: &Kit<'a>,
    view: &PlayView,
    row: &InjectRow,
    inject: &Inject,
) -> (&'a str, egui::Color32) {
    let it = kit.colours();
    let is_next = view.clock.next_inject.is_some_and(|(_, next)| next == row.inject);
    let waits = !inject.choices.is_empty();
    match row.status {
        InjectStatus::Scheduled if is_next => (kit.say("inject-next"), it.accent),
        InjectStatus::Released if waits => (kit.say("inject-open"), it.warn),
        InjectStatus::Released | InjectStatus::Closed if !waits => {
            (kit.say("inject-given"), it.good)
        }
        InjectStatus::Answered(_) => (kit.say("inject-answered"), it.good),
        InjectStatus::Held { .. } => (kit.say("inject-held"), it.warn),
        status => (kit.say(status_word(status)), it.weak),
    }
}

/// A tick for each expected action: done, not done in time, still to come.
fn expected(ui: &mut Ui, kit: &Kit<'_>, view: &PlayView, row: &InjectRow, inject: &Inject) {
    let it = kit.colours();
    ui.spacing_mut().item_spacing.x = 2.0;
    for (action, done) in inject.expected.iter().zip(&row.expected) {
        let (sign, ink, word) = match done {
            Some(at) if *at != Minute::NEVER => ("✓", it.good, "expected-done"),
            Some(_) => ("×", it.bad, "expected-missed"),
            None => ("○", it.weak, "expected-open"),
        };
        let names = view.names();
        let text = format!(
            "{}\n{} · {}",
            names.expected(&inject.id, &action.id),
            names.seat(action.by),
            kit.say(word)
        );
        ui.label(RichText::new(sign).color(ink)).on_hover_text(text);
    }
}

fn buttons(ui: &mut Ui, kit: &mut Kit<'_>, row: &InjectRow, desk: &PlayDesk) {
    ui.spacing_mut().button_padding.x = 6.0;
    ui.spacing_mut().item_spacing.x = 4.0;
    let mut offer = |ui: &mut Ui, word, does: fn(InjectId) -> Intervention| {
        let button = ui.small_button(kit.say(word));
        if tipped(button, kit, word).clicked() {
            let reason = desk.reason_or(kit.say("msel-reason-usual"));
            kit.actions.deed(Deed::Intervene(does(row.inject), reason));
        }
    };
    match row.status {
        InjectStatus::Scheduled => {
            offer(ui, "do-release", Intervention::Release);
            offer(ui, "do-hold", Intervention::Hold);
            offer(ui, "do-skip", Intervention::Skip);
        }
        InjectStatus::Held { .. } => {
            offer(ui, "do-release", Intervention::Release);
            offer(ui, "do-resume", Intervention::Resume);
            offer(ui, "do-skip", Intervention::Skip);
        }
        InjectStatus::Skipped => offer(ui, "do-release", Intervention::Release),
        InjectStatus::Answered(_) | InjectStatus::Closed => {
            offer(ui, "do-again", Intervention::Release);
        }
        InjectStatus::Released => {}
    }
}

/// The kind of an inject in words.
const fn kind_word(kind: InjectKind) -> &'static str {
    match kind {
        InjectKind::Contextual => "inject-contextual",
        InjectKind::ExpectedAction => "inject-expected-action",
        InjectKind::Contingency => "inject-contingency",
    }
}
