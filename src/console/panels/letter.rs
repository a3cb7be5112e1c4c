//! What the facilitator writes: an inject in other words or to other addressees, sent once more,
//! or made up in the middle of play. What was written stays until it is sent, also when the card
//! is closed.

use egui::{Align, DragValue, Id, Layout, Modal, RichText, ScrollArea, TextEdit, Ui, Vec2};

use crate::base::ids::{IncidentId, InjectId, SeatSet};
use crate::base::level::Ppm;
use crate::console::action::SessionCommand;
use crate::console::screens::play::PlayDesk;
use crate::console::view::{InjectRow, PlayView};
use crate::scenario::model::Effect;
use crate::session::director::Sending;
use crate::session::inject_text::InjectText as Said;

use super::Kit;
use super::order::choose;
use super::parts::{modal_frame, primary, small, tipped};

/// What something that is made up does besides being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Nothing,
    Tell,
    Publicise,
    Rumour,
    Begin,
}

impl Sort {
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
pub struct Letter {
    /// The inject; nothing if it is made up.
    inject: Option<InjectId>,
    said: Said,
    to: SeatSet,
    sort: Option<Sort>,
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

impl Letter {
    /// An inject, as it stands in the list.
    pub fn of(row: &InjectRow) -> Self {
        Self { inject: Some(row.inject), said: row.words.clone(), to: row.to, ..Self::blank() }
    }

    /// Something to be made up.
    pub fn made_up(view: &PlayView) -> Self {
        Self { incident: view.incidents.first().map(|row| row.incident), ..Self::blank() }
    }

    fn blank() -> Self {
        Self {
            inject: None,
            said: Said::default(),
            to: SeatSet::EMPTY,
            sort: Some(Sort::Nothing),
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
        match self.sort? {
            Sort::Nothing => None,
            Sort::Tell => Some(Effect::Tell(incident)),
            Sort::Publicise => Some(Effect::Publicise(incident)),
            Sort::Rumour => Some(Effect::StartRumour(incident, Ppm::ratio(self.reach, 100))),
            Sort::Begin => Some(Effect::Begin(incident)),
        }
    }
}

/// The card, in front of everything.
pub fn letter_ui(ui: &Ui, kit: &mut Kit<'_>, view: &PlayView, desk: &mut PlayDesk) {
    let PlayDesk { letter: Some(letter), reason, .. } = desk else { return };
    if !letter.is_open {
        return;
    }
    let row = letter.inject.and_then(|it| view.injects.iter().find(|row| row.inject == it));
    let modal = Modal::new(Id::new("letter")).frame(modal_frame(kit)).show(ui.ctx(), |ui| {
        let width = (kit.sizes().reading * 1.4).min(ui.ctx().content_rect().width() * 0.9);
        ui.set_width(width);
        let word = match row {
            None => "letter-title-new",
            Some(row) if row.came().is_some() => "letter-title-again",
            Some(_) => "letter-title-edit",
        };
        ui.label(RichText::new(kit.say(word)).heading());
        ui.add_space(kit.sizes().gap);
        let room = Vec2::new(width, 0.0);
        ui.allocate_ui_with_layout(room, Layout::left_to_right(Align::Min), |ui| {
            ui.vertical(|ui| {
                ui.set_width(width * 0.6);
                fields(ui, kit, view, row, letter);
            });
            ui.add_space(kit.sizes().pad);
            ui.vertical(|ui| addressees(ui, kit, view, row, letter));
        });
        ui.add_space(kit.sizes().gap);
        line(ui, kit, "msel-reason", reason, kit.say("msel-reason-usual"));
        small(ui, kit.say(outlook(row, letter)));
        if let Some((why, help)) = &letter.refused {
            ui.label(RichText::new(format!("× {why}")).color(kit.colours().bad));
            small(ui, help);
        }
        ui.add_space(kit.sizes().gap);
        let reason = reason.trim();
        let reason = if reason.is_empty() { kit.say("msel-reason-usual") } else { reason };
        ui.horizontal(|ui| buttons(ui, kit, row, letter, reason));
    });
    if modal.should_close() {
        letter.is_open = false;
    }
}

/// A line to write in, with its name before it.
fn line<'a>(ui: &mut Ui, kit: &Kit<'a>, word: &'a str, text: &mut String, hint: &str) -> Id {
    let size = Vec2::new(kit.sizes().control * 2.4, kit.sizes().control);
    ui.horizontal(|ui| {
        let left = Layout::left_to_right(Align::Center);
        let label = ui.allocate_ui_with_layout(size, left, |ui| {
            ui.set_min_width(size.x);
            tipped(ui.label(kit.say(word)), kit, word).id
        });
        let field = TextEdit::singleline(text).hint_text(hint).desired_width(f32::INFINITY);
        ui.add(field).labelled_by(label.inner).id
    })
    .inner
}

fn fields(
    ui: &mut Ui,
    kit: &Kit<'_>,
    view: &PlayView,
    row: Option<&InjectRow>,
    letter: &mut Letter,
) {
    let sender = line(ui, kit, "letter-from", &mut letter.said.sender, "");
    let headline = line(ui, kit, "letter-headline", &mut letter.said.headline, "");
    if std::mem::take(&mut letter.is_new) {
        let first = if row.is_some() { headline } else { sender };
        ui.ctx().memory_mut(|memory| memory.request_focus(first));
    }
    let label = ui.label(kit.say("letter-body"));
    let height = kit.sizes().control * 6.0;
    ScrollArea::vertical().id_salt("body").min_scrolled_height(height).max_height(height).show(
        ui,
        |ui| {
            let field = TextEdit::multiline(&mut letter.said.body)
                .desired_rows(8)
                .desired_width(f32::INFINITY);
            ui.add(field).labelled_by(label.id);
        },
    );
    match row {
        Some(row) => {
            let inject = &view.scenario.injects[row.inject.index()];
            let planned = || Said::planned(&view.scenario, inject);
            if row.is_reworded && ui.button(kit.say("letter-planned-words")).clicked() {
                letter.said = planned();
            }
        }
        None => effect(ui, kit, view, letter),
    }
}

/// What it does besides being read.
fn effect(ui: &mut Ui, kit: &Kit<'_>, view: &PlayView, letter: &mut Letter) {
    let sorts = Sort::ALL
        .into_iter()
        .filter(|it| *it == Sort::Nothing || !view.scenario.incidents.is_empty());
    let sorts = sorts.map(|it| (it, kit.say(it.word()).to_owned())).collect();
    choose(ui, kit, "letter-does", sorts, &mut letter.sort);
    if letter.sort == Some(Sort::Nothing) {
        return;
    }
    let names = view.names();
    let incidents = view.incidents.iter().map(|row| (row.incident, names.incident(row.incident)));
    choose(ui, kit, "letter-incident", incidents.collect(), &mut letter.incident);
    if letter.sort == Some(Sort::Rumour) {
        ui.horizontal(|ui| {
            let label = ui.label(kit.say("letter-reach"));
            let value = DragValue::new(&mut letter.reach).range(1..=100).suffix(" %");
            ui.add(value).labelled_by(label.id);
        });
    }
}

fn addressees(
    ui: &mut Ui,
    kit: &Kit<'_>,
    view: &PlayView,
    row: Option<&InjectRow>,
    letter: &mut Letter,
) {
    ui.label(kit.say("letter-to"));
    let all = view.scenario.seat_ids().collect::<SeatSet>();
    let planned = row.map_or(SeatSet::EMPTY, |row| row.to);
    let height = kit.sizes().control * 9.0;
    let list = ScrollArea::vertical().id_salt("to").min_scrolled_height(height).max_height(height);
    list.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        for (word, seats) in
            [("letter-to-planned", planned), ("letter-to-others", all.minus(planned))]
        {
            if row.is_some() && !seats.is_empty() {
                small(ui, kit.say(word));
            }
            for seat in seats.iter() {
                let mut is_in = letter.to.contains(seat);
                if ui.checkbox(&mut is_in, view.names().seat(seat)).changed() {
                    if is_in {
                        letter.to.insert(seat);
                    } else {
                        letter.to.remove(seat);
                    }
                }
            }
        }
    });
}

/// What will happen when it is sent.
fn outlook(row: Option<&InjectRow>, letter: &Letter) -> &'static str {
    match row {
        None if letter.effect().is_none() => "letter-will-be-read",
        None => "letter-will-do",
        Some(row) if row.came().is_some() => "letter-will-lie-again",
        Some(row) if !row.to.minus(letter.to).is_empty() => "letter-will-skip",
        Some(row) if !letter.to.minus(row.to).is_empty() => "letter-will-copy",
        Some(_) => "letter-will-go",
    }
}

fn buttons(
    ui: &mut Ui,
    kit: &mut Kit<'_>,
    row: Option<&InjectRow>,
    letter: &mut Letter,
    reason: &str,
) {
    let (said, to, reason) = (&letter.said, letter.to, reason.to_owned());
    match row {
        None => {
            if primary(ui, kit, kit.say("letter-send"), true).clicked() {
                let effects = letter.effect().into_iter().collect();
                kit.actions.command(SessionCommand::MakeUp {
                    words: said.clone(),
                    to,
                    effects,
                    reason,
                });
            }
        }
        Some(row) => {
            let is_changed = *said != row.words;
            let has_come = row.came().is_some();
            let word = if has_come { "letter-send-again" } else { "letter-send" };
            if primary(ui, kit, kit.say(word), true).clicked() {
                let words = is_changed.then(|| said.clone());
                let inject = row.inject;
                kit.actions.command(SessionCommand::Send(Sending { inject, to, words, reason }));
            }
            if !has_come {
                let keep = egui::Button::new(kit.say("letter-keep"));
                let keep = tipped(ui.add_enabled(is_changed, keep), kit, "letter-keep");
                if keep.on_disabled_hover_text(kit.say("letter-unchanged")).clicked() {
                    kit.actions.command(SessionCommand::Reword(row.inject, said.clone()));
                }
            }
        }
    }
    let close = ui.button(kit.say("letter-close"));
    if tipped(close, kit, "letter-close").clicked() {
        letter.is_open = false;
    }
}
