//! What the facilitator writes: an inject in other words or to other addressees, sent once more,
//! or made up in the middle of play. What was written stays until it is sent, also when the card
//! is closed.

use egui::{Align, DragValue, Id, Layout, Modal, RichText, ScrollArea, TextEdit, Ui, Vec2};

use crate::base::ids::{IncidentId, InjectId, SeatSet};
use crate::base::level::Ppm;
use crate::console::action::SessionCommand;
use crate::console::screens::play::PlayState;
use crate::console::view::{InjectRow, PlayView};
use crate::scenario::model::Effect;
use crate::session::director::Sending;
use crate::session::words::Words as Said;

use super::UiContext;
use super::order::choose;
use super::widgets::{modal_frame, primary, small, tipped};

/// What something that is made up does besides being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum AdHocEffect {
    Nothing,
    Tell,
    Publicise,
    Rumour,
    Begin,
}

impl AdHocEffect {
    const ALL: [Self; 5] = [Self::Nothing, Self::Tell, Self::Publicise, Self::Rumour, Self::Begin];

    const fn word(self) -> &'static str {
        match self {
            Self::Nothing => "letter-does-nothing",
            Self::Tell => "letter-does-tell",
            Self::Publicise => "letter-does-publicise",
            Self::Rumour => "letter-does-rumour",
            Self::Begin => "letter-does-begin",
        }
    }
}

/// Something that is being written.
#[derive(Debug, Clone, PartialEq)]
pub struct InjectEditor {
    /// The inject; nothing if it is made up.
    inject: Option<InjectId>,
    said: Said,
    to: SeatSet,
    effect_kind: Option<AdHocEffect>,
    incident: Option<IncidentId>,
    /// How many in a hundred a rumour reaches.
    reach: i64,
    /// Why it was not sent, and what to do.
    pub refused: Option<(String, String)>,
    /// Whether it is on the screen.
    pub is_open: bool,
    /// Whether it has just come there.
    is_new: bool,
}

impl InjectEditor {
    /// An inject, as it stands in the list.
    pub fn of(row: &InjectRow) -> Self {
        Self { inject: Some(row.inject), said: row.words.clone(), to: row.to, ..Self::blank() }
    }

    /// Something to be made up.
    pub fn ad_hoc(view: &PlayView) -> Self {
        Self { incident: view.incidents.first().map(|row| row.incident), ..Self::blank() }
    }

    fn blank() -> Self {
        Self {
            inject: None,
            said: Said::default(),
            to: SeatSet::EMPTY,
            effect_kind: Some(AdHocEffect::Nothing),
            incident: None,
            reach: 20,
            refused: None,
            is_open: true,
            is_new: true,
        }
    }

    /// Whether it is about the same.
    pub fn is_about(&self, inject: Option<InjectId>) -> bool {
        self.inject == inject
    }

    /// Puts it on the screen again.
    pub const fn open(&mut self) {
        (self.is_open, self.is_new) = (true, true);
    }

    fn effect(&self) -> Option<Effect> {
        let incident = self.incident?;
        match self.effect_kind? {
            AdHocEffect::Nothing => None,
            AdHocEffect::Tell => Some(Effect::Tell(incident)),
            AdHocEffect::Publicise => Some(Effect::Publicise(incident)),
            AdHocEffect::Rumour => Some(Effect::StartRumour(incident, Ppm::ratio(self.reach, 100))),
            AdHocEffect::Begin => Some(Effect::Begin(incident)),
        }
    }
}

/// The card, in front of everything.
pub fn inject_editor_ui(ui: &Ui, cx: &mut UiContext<'_>, view: &PlayView, state: &mut PlayState) {
    let PlayState { inject_editor: Some(inject_editor), reason, .. } = state else { return };
    if !inject_editor.is_open {
        return;
    }
    let row = inject_editor.inject.and_then(|it| view.injects.iter().find(|row| row.inject == it));
    let modal = Modal::new(Id::new("letter")).frame(modal_frame(cx)).show(ui.ctx(), |ui| {
        let width = (cx.sizes().reading * 1.4).min(ui.ctx().content_rect().width() * 0.9);
        ui.set_width(width);
        let word = match row {
            None => "letter-title-new",
            Some(row) if row.released_at().is_some() => "letter-title-again",
            Some(_) => "letter-title-edit",
        };
        ui.label(RichText::new(cx.say(word)).heading());
        ui.add_space(cx.sizes().gap);
        let room = Vec2::new(width, 0.0);
        ui.allocate_ui_with_layout(room, Layout::left_to_right(Align::Min), |ui| {
            ui.vertical(|ui| {
                ui.set_width(width * 0.6);
                fields(ui, cx, view, row, inject_editor);
            });
            ui.add_space(cx.sizes().pad);
            ui.vertical(|ui| addressees(ui, cx, view, row, inject_editor));
        });
        ui.add_space(cx.sizes().gap);
        line(ui, cx, "msel-reason", reason, cx.say("msel-reason-usual"));
        small(ui, cx.say(outlook(row, inject_editor)));
        if let Some((why, help)) = &inject_editor.refused {
            ui.label(RichText::new(format!("× {why}")).color(cx.colours().bad));
            small(ui, help);
        }
        ui.add_space(cx.sizes().gap);
        let reason = reason.trim();
        let reason = if reason.is_empty() { cx.say("msel-reason-usual") } else { reason };
        ui.horizontal(|ui| buttons(ui, cx, row, inject_editor, reason));
    });
    if modal.should_close() {
        inject_editor.is_open = false;
    }
}

/// A line to write in, with its name before it.
fn line<'a>(ui: &mut Ui, cx: &UiContext<'a>, word: &'a str, text: &mut String, hint: &str) -> Id {
    let size = Vec2::new(cx.sizes().control * 2.4, cx.sizes().control);
    ui.horizontal(|ui| {
        let left = Layout::left_to_right(Align::Center);
        let label = ui.allocate_ui_with_layout(size, left, |ui| {
            ui.set_min_width(size.x);
            tipped(ui.label(cx.say(word)), cx, word).id
        });
        let field = TextEdit::singleline(text).hint_text(hint).desired_width(f32::INFINITY);
        ui.add(field).labelled_by(label.inner).id
    })
    .inner
}

fn fields(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    view: &PlayView,
    row: Option<&InjectRow>,
    inject_editor: &mut InjectEditor,
) {
    let sender = line(ui, cx, "letter-from", &mut inject_editor.said.sender, "");
    let headline = line(ui, cx, "letter-headline", &mut inject_editor.said.headline, "");
    if std::mem::take(&mut inject_editor.is_new) {
        let first = if row.is_some() { headline } else { sender };
        ui.ctx().memory_mut(|memory| memory.request_focus(first));
    }
    let label = ui.label(cx.say("letter-body"));
    let height = cx.sizes().control * 6.0;
    ScrollArea::vertical().id_salt("body").min_scrolled_height(height).max_height(height).show(
        ui,
        |ui| {
            let field = TextEdit::multiline(&mut inject_editor.said.body)
                .desired_rows(8)
                .desired_width(f32::INFINITY);
            ui.add(field).labelled_by(label.id);
        },
    );
    match row {
        Some(row) => {
            let inject = &view.scenario.injects[row.inject.index()];
            let planned = || Said::planned(&view.scenario, inject);
            if row.is_reworded && ui.button(cx.say("letter-planned-words")).clicked() {
                inject_editor.said = planned();
            }
        }
        None => effect(ui, cx, view, inject_editor),
    }
}

/// What it does besides being read.
fn effect(ui: &mut Ui, cx: &UiContext<'_>, view: &PlayView, inject_editor: &mut InjectEditor) {
    let effect_kinds = AdHocEffect::ALL
        .into_iter()
        .filter(|it| *it == AdHocEffect::Nothing || !view.scenario.incidents.is_empty());
    let effect_kinds = effect_kinds.map(|it| (it, cx.say(it.word()).to_owned())).collect();
    choose(ui, cx, "letter-does", effect_kinds, &mut inject_editor.effect_kind);
    if inject_editor.effect_kind == Some(AdHocEffect::Nothing) {
        return;
    }
    let names = view.names();
    let incidents = view.incidents.iter().map(|row| (row.incident, names.incident(row.incident)));
    choose(ui, cx, "letter-incident", incidents.collect(), &mut inject_editor.incident);
    if inject_editor.effect_kind == Some(AdHocEffect::Rumour) {
        ui.horizontal(|ui| {
            let label = ui.label(cx.say("letter-reach"));
            let value = DragValue::new(&mut inject_editor.reach).range(1..=100).suffix(" %");
            ui.add(value).labelled_by(label.id);
        });
    }
}

fn addressees(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    view: &PlayView,
    row: Option<&InjectRow>,
    inject_editor: &mut InjectEditor,
) {
    ui.label(cx.say("letter-to"));
    let all = view.scenario.seat_ids().collect::<SeatSet>();
    let planned = row.map_or(SeatSet::EMPTY, |row| row.to);
    let height = cx.sizes().control * 9.0;
    let list = ScrollArea::vertical().id_salt("to").min_scrolled_height(height).max_height(height);
    list.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        for (word, seats) in
            [("letter-to-planned", planned), ("letter-to-others", all.minus(planned))]
        {
            if row.is_some() && !seats.is_empty() {
                small(ui, cx.say(word));
            }
            for seat in seats.iter() {
                let mut is_in = inject_editor.to.contains(seat);
                if ui.checkbox(&mut is_in, view.names().seat(seat)).changed() {
                    if is_in {
                        inject_editor.to.insert(seat);
                    } else {
                        inject_editor.to.remove(seat);
                    }
                }
            }
        }
    });
}

/// What will happen when it is sent.
fn outlook(row: Option<&InjectRow>, inject_editor: &InjectEditor) -> &'static str {
    match row {
        None if inject_editor.effect().is_none() => "letter-will-be-read",
        None => "letter-will-do",
        Some(row) if row.released_at().is_some() => "letter-will-lie-again",
        Some(row) if !row.to.minus(inject_editor.to).is_empty() => "letter-will-skip",
        Some(row) if !inject_editor.to.minus(row.to).is_empty() => "letter-will-copy",
        Some(_) => "letter-will-go",
    }
}

fn buttons(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    row: Option<&InjectRow>,
    inject_editor: &mut InjectEditor,
    reason: &str,
) {
    let (said, to, reason) = (&inject_editor.said, inject_editor.to, reason.to_owned());
    match row {
        None => {
            if primary(ui, cx, cx.say("letter-send"), true).clicked() {
                let effects = inject_editor.effect().into_iter().collect();
                cx.actions.command(SessionCommand::CreateInject {
                    words: said.clone(),
                    to,
                    effects,
                    reason,
                });
            }
        }
        Some(row) => {
            let is_changed = *said != row.words;
            let has_come = row.released_at().is_some();
            let word = if has_come { "letter-send-again" } else { "letter-send" };
            if primary(ui, cx, cx.say(word), true).clicked() {
                let words = is_changed.then(|| said.clone());
                let inject = row.inject;
                cx.actions.command(SessionCommand::Send(Sending { inject, to, words, reason }));
            }
            if !has_come {
                let keep = egui::Button::new(cx.say("letter-keep"));
                let keep = tipped(ui.add_enabled(is_changed, keep), cx, "letter-keep");
                if keep.on_disabled_hover_text(cx.say("letter-unchanged")).clicked() {
                    cx.actions.command(SessionCommand::Reword(row.inject, said.clone()));
                }
            }
        }
    }
    let close = ui.button(cx.say("letter-close"));
    if tipped(close, cx, "letter-close").clicked() {
        inject_editor.is_open = false;
    }
}
