//! The editor of an inject: another text, other recipients, released once more, or ad hoc
//! in the middle of play.

use egui::{Align, DragValue, Id, Layout, RichText, ScrollArea, TextEdit, Ui, Vec2};

use crate::base::ids::SeatSet;
use crate::console::action::SessionCommand;
use crate::console::state::{AdHocEffect, InjectEditor, paragraphs};
use crate::console::view::{InjectRow, PlayView};
use crate::scenario::limits::{
    BODY_CHARACTERS, HEADLINE_CHARACTERS, REASON_CHARACTERS, SENDER_CHARACTERS,
};
use crate::session::director::InjectRelease;
use crate::session::inject_text::InjectText;

use super::UiContext;
use super::labels::reason_or_usual;
use super::order::choose;
use super::widgets::{
    clean_pasted, clicked_once, line_edit, modal, modal_frame, primary, small, tipped,
};

pub fn inject_editor_ui(
    ui: &Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    (editor, reason): (&mut InjectEditor, &mut String),
) {
    if !editor.is_open {
        return;
    }
    let row = editor.inject.and_then(|it| view.injects.iter().find(|row| row.inject == it));
    let frame = modal_frame(cx);
    let shown = modal(ui.ctx(), frame, "letter", |ui| {
        let width = (cx.sizes().reading * 1.4).min(ui.ctx().content_rect().width() * 0.9);
        ui.set_width(width);
        let word = match row {
            None => "inject-editor-title-new",
            Some(row) if row.released_at().is_some() => "inject-editor-title-again",
            Some(_) => "inject-editor-title-edit",
        };
        ui.label(RichText::new(cx.say(word)).heading());
        ui.add_space(cx.sizes().gap);
        let room = Vec2::new(width, 0.0);
        // Side by side where both have room.
        let is_narrow = width < cx.sizes().reading * 0.8;
        let (layout, share) = if is_narrow {
            (Layout::top_down(Align::Min), 1.0)
        } else {
            (Layout::left_to_right(Align::Min), 0.6)
        };
        ui.allocate_ui_with_layout(room, layout, |ui| {
            ui.vertical(|ui| {
                ui.set_width(width * share);
                fields(ui, cx, view, row, editor);
            });
            ui.add_space(cx.sizes().pad);
            ui.vertical(|ui| addressees(ui, cx, view, row, editor));
        });
        ui.add_space(cx.sizes().gap);
        let usual = cx.say("msel-reason-usual");
        line(ui, cx, "msel-reason", (&mut *reason, REASON_CHARACTERS), usual);
        small(ui, cx.say(outlook(row, editor)));
        if let Some((why, help)) = &editor.refused {
            ui.label(RichText::new(format!("× {why}")).color(cx.colours().bad));
            small(ui, help);
        }
        ui.add_space(cx.sizes().gap);
        let reason = reason_or_usual(cx, reason);
        ui.horizontal_wrapped(|ui| buttons(ui, cx, row, editor, reason));
    });
    if shown.should_close() {
        editor.is_open = false;
    }
}

/// A line to write in, with its name before it.
fn line<'a>(
    ui: &mut Ui,
    cx: &UiContext<'a>,
    word: &'a str,
    (text, limit): (&mut String, usize),
    hint: &str,
) -> Id {
    let size = Vec2::new(cx.sizes().control * 2.4, cx.sizes().control);
    ui.horizontal(|ui| {
        let left = Layout::left_to_right(Align::Center);
        let label = ui.allocate_ui_with_layout(size, left, |ui| {
            ui.set_min_width(size.x);
            tipped(ui.label(cx.say(word)), cx, word).id
        });
        line_edit(ui, text, limit, hint, f32::INFINITY).labelled_by(label.inner).id
    })
    .inner
}

fn fields(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    view: &PlayView,
    row: Option<&InjectRow>,
    editor: &mut InjectEditor,
) {
    let text = &mut editor.text;
    let sender = line(ui, cx, "inject-editor-from", (&mut text.sender, SENDER_CHARACTERS), "");
    let headline =
        line(ui, cx, "inject-editor-headline", (&mut text.headline, HEADLINE_CHARACTERS), "");
    if std::mem::take(&mut editor.is_new) {
        let first = if row.is_some() { headline } else { sender };
        ui.ctx().memory_mut(|memory| memory.request_focus(first));
    }
    let label = ui.label(cx.say("inject-editor-body"));
    let height = cx.sizes().control * 6.0;
    ScrollArea::vertical().id_salt("body").min_scrolled_height(height).max_height(height).show(
        ui,
        |ui| {
            clean_pasted(ui);
            let field = TextEdit::multiline(&mut editor.text.body)
                .char_limit(BODY_CHARACTERS)
                .desired_rows(8)
                .desired_width(f32::INFINITY);
            if ui.add(field).labelled_by(label.id).changed() {
                paragraphs(&mut editor.text.body, BODY_CHARACTERS);
            }
        },
    );
    match row {
        Some(row) => {
            let inject = &view.scenario.injects[row.inject.index()];
            let planned = || InjectText::planned(&view.scenario, inject);
            if row.is_reworded && ui.button(cx.say("inject-editor-planned-text")).clicked() {
                editor.text = planned();
            }
            if row.released_at().is_none() {
                release_time(ui, cx, view, editor);
            }
        }
        None => effect(ui, cx, view, editor),
    }
}

/// When it is released, if at a known time: in so many minutes, and what time that is.
fn release_time(ui: &mut Ui, cx: &UiContext<'_>, view: &PlayView, editor: &mut InjectEditor) {
    let (now, end) = (view.clock.now, view.scenario.calendar.end);
    ui.horizontal(|ui| {
        let mut is_timed = editor.release_at.is_some();
        let timed = ui.checkbox(&mut is_timed, cx.say("inject-editor-at"));
        tipped(timed, cx, "inject-editor-at");
        // Without a time of its own it waits for what the scenario says.
        editor.release_at = is_timed.then(|| editor.release_at.unwrap_or(now));
        let Some(at) = editor.release_at else { return };
        let mut minutes = at.since(now).max(0);
        let field = DragValue::new(&mut minutes).range(0..=end.since(now)).speed(1.0);
        let label = small(ui, cx.say("inject-editor-in-minutes")).id;
        if ui.add(field).labelled_by(label).changed() {
            editor.release_at = Some(now + minutes);
        }
        small(ui, view.spell(now + minutes));
    });
}

/// What it does besides being read.
fn effect(ui: &mut Ui, cx: &UiContext<'_>, view: &PlayView, editor: &mut InjectEditor) {
    let effect_kinds = AdHocEffect::ALL
        .into_iter()
        .filter(|it| *it == AdHocEffect::Nothing || !view.scenario.incidents.is_empty());
    let effect_kinds = effect_kinds.map(|it| (it, cx.say(it.word()).to_owned())).collect();
    choose(ui, cx, "inject-editor-does", effect_kinds, &mut editor.effect_kind);
    if editor.effect_kind == Some(AdHocEffect::Nothing) {
        return;
    }
    let names = view.names();
    let incidents = view.incidents.iter().map(|row| (row.incident, names.incident(row.incident)));
    choose(ui, cx, "inject-editor-incident", incidents.collect(), &mut editor.incident);
    if editor.effect_kind == Some(AdHocEffect::Rumour) {
        ui.horizontal(|ui| {
            let label = ui.label(cx.say("inject-editor-reach"));
            let value = DragValue::new(&mut editor.reach).range(1..=100).suffix(" %");
            ui.add(value).labelled_by(label.id);
        });
    }
}

fn addressees(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    view: &PlayView,
    row: Option<&InjectRow>,
    editor: &mut InjectEditor,
) {
    ui.label(cx.say("inject-editor-to"));
    let all = view.scenario.seat_ids().collect::<SeatSet>();
    let planned = row.map_or(SeatSet::EMPTY, |row| row.to);
    let height = cx.sizes().control * 9.0;
    let list = ScrollArea::vertical().id_salt("to").min_scrolled_height(height).max_height(height);
    list.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        for (word, seats) in
            [("inject-editor-to-planned", planned), ("inject-editor-to-others", all.minus(planned))]
        {
            if row.is_some() && !seats.is_empty() {
                small(ui, cx.say(word));
            }
            for seat in seats.iter() {
                let mut is_in = editor.to.contains(seat);
                if ui.checkbox(&mut is_in, view.names().seat(seat)).changed() {
                    if is_in {
                        editor.to.insert(seat);
                    } else {
                        editor.to.remove(seat);
                    }
                }
            }
        }
    });
}

/// What will happen when it is sent.
fn outlook(row: Option<&InjectRow>, editor: &InjectEditor) -> &'static str {
    match row {
        None if editor.effect().is_none() => "inject-editor-will-be-read",
        None => "inject-editor-will-do",
        Some(row) if row.released_at().is_some() => "inject-editor-will-come-again",
        Some(row) if !row.to.minus(editor.to).is_empty() => "inject-editor-will-skip",
        Some(row) if !editor.to.minus(row.to).is_empty() => "inject-editor-will-copy",
        Some(_) => "inject-editor-will-go",
    }
}

fn buttons(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    row: Option<&InjectRow>,
    editor: &mut InjectEditor,
    reason: String,
) {
    let (text, to) = (&editor.text, editor.to);
    match row {
        None => {
            if clicked_once(&primary(ui, cx, cx.say("inject-editor-release"), true)) {
                let effects = editor.effect().into_iter().collect();
                cx.actions.command(SessionCommand::CreateInject {
                    text: text.clone(),
                    to,
                    effects,
                    reason,
                });
            }
        }
        Some(row) => {
            let inject = row.inject;
            let text = (*text != row.text).then(|| text.clone());
            let at = editor.release_at.filter(|at| row.comes_at() != Some(*at));
            let release = if row.released_at().is_some() {
                primary(ui, cx, cx.say("inject-editor-release-again"), true)
            } else {
                // First what changes nothing that seats have.
                let is_changed = text.is_some() || at.is_some();
                let save = primary(ui, cx, cx.say("inject-editor-save"), is_changed);
                let save = tipped(save, cx, "inject-editor-save");
                let save = save.on_disabled_hover_text(cx.say("inject-editor-unchanged"));
                if clicked_once(&save) {
                    let (text, reason) = (text.clone(), reason.clone());
                    cx.actions.command(SessionCommand::SaveInject { inject, text, at, reason });
                }
                ui.button(cx.say("inject-editor-release"))
            };
            if clicked_once(&release) {
                cx.actions.command(SessionCommand::ReleaseNow(InjectRelease {
                    inject,
                    to,
                    text,
                    reason,
                }));
            }
        }
    }
    let close = ui.button(cx.say("inject-editor-close"));
    if tipped(close, cx, "inject-editor-close").clicked() {
        editor.is_open = false;
    }
}
