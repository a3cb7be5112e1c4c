//! The three questions of a hot wash: what is said is typed here while people speak, and kept at
//! once; beside it stand the notes and bookmarks of the exercise at their moments.

use std::collections::BTreeSet;

use egui::{Id, Key, Label, Panel, RichText, ScrollArea, Ui, Vec2, WidgetInfo, WidgetType};

use crate::console::action::{Action, SessionCommand};
use crate::console::hot_wash::DebriefPage;
use crate::console::panels::UiContext;
use crate::console::panels::about_exercise::particulars_ui;
use crate::console::panels::about_field::{AboutText, FieldLook, about_field};
use crate::console::panels::widgets::{button, card_frame, empty, heading, small, toggle};
use crate::console::state::{AboutField, taken_up};
use crate::console::theme::strong;
use crate::console::view::{NoteRow, PlayView};
use crate::session::about::Question;

use super::improvements::improvements_ui;

/// Rows that the questions and the plan below them need at least.
const LEAST_ROWS: f32 = 12.0;

/// The word for a question.
pub const fn question_word(question: Question) -> &'static str {
    match question {
        Question::Happened => "question-happened",
        Question::Well => "question-well",
        Question::Improve => "question-improve",
    }
}

/// The questions with what was said, the improvement plan below, and the notes beside.
pub fn questions_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    about: AboutText<'_>,
    shown: &[DebriefPage],
) {
    about.editor.forget_kept(about.kept);
    // What would lie over each other in a low window is scrolled instead.
    let least = cx.sizes().row * LEAST_ROWS;
    if least <= ui.available_height() {
        parts_ui(ui, cx, view, about, shown);
        return;
    }
    let whole = Vec2::new(ui.available_width(), least);
    ScrollArea::vertical().id_salt("low window").auto_shrink(false).show(ui, |ui| {
        ui.allocate_ui(whole, |ui| parts_ui(ui, cx, view, about, shown));
    });
}

fn parts_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    mut about: AboutText<'_>,
    shown: &[DebriefPage],
) {
    let sizes = cx.sizes();
    let (bare, pad) = (egui::Frame::new(), sizes.pad as i8);
    Panel::right("moments")
        .frame(bare.inner_margin(egui::Margin { left: pad, ..egui::Margin::ZERO }))
        .resizable(true)
        .default_size(ui.available_width() * 0.22)
        .size_range(sizes.control * 4.0..=ui.available_width() * 0.4)
        .show(ui, |ui| moments(ui, cx, view, &about));
    Panel::bottom("plan")
        .frame(bare.inner_margin(egui::Margin { top: pad, ..egui::Margin::ZERO }))
        .resizable(true)
        .default_size(ui.available_height() * 0.38)
        .size_range(sizes.row * 3.0..=ui.available_height() * 0.7)
        .show(ui, |ui| improvements_ui(ui, cx, &mut about, shown));
    egui::CentralPanel::default().frame(bare).show(ui, |ui| {
        particulars_ui(ui, cx, &mut about);
        ui.add_space(sizes.gap);
        ui.columns(Question::ALL.len(), |columns| {
            for (column, question) in columns.iter_mut().zip(Question::ALL) {
                question_ui(column, cx, view, &mut about, (question, shown));
            }
        });
    });
}

/// Whether a part of the hot wash is shown to the room; clicked, it is or is no longer.
pub fn shown_ui(ui: &mut Ui, cx: &mut UiContext<'_>, page: DebriefPage, shown: &[DebriefPage]) {
    let (word, is_on) = ("questions-show", shown.contains(&page));
    let response = toggle(ui, cx, word, is_on);
    let gaps = [("name", cx.say(word).into()), ("value", cx.say(page_word(page)).into())];
    let spoken = cx.texts.fill("named-value", gaps);
    response.widget_info(|| WidgetInfo::selected(WidgetType::Checkbox, true, is_on, &spoken));
    if response.clicked() {
        cx.actions.push(Action::ShowToRoom(page));
    }
}

/// What a part of the hot wash is called.
pub const fn page_word(page: DebriefPage) -> &'static str {
    match page {
        DebriefPage::Question(question) => question_word(question),
        DebriefPage::Improvements => "improvement-plan",
    }
}

fn question_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    about: &mut AboutText<'_>,
    (question, shown): (Question, &[DebriefPage]),
) {
    let word = question_word(question);
    ui.push_id(word, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.label(strong(cx.say(word)).heading());
            shown_ui(ui, cx, DebriefPage::Question(question), shown);
        });
        ScrollArea::vertical().auto_shrink(false).stick_to_bottom(true).show(ui, |ui| {
            let said = about.kept.observations().filter(|(_, it)| it.question == question);
            let mut numbers: BTreeSet<u32> = said.map(|(number, _)| number).collect();
            numbers.extend(about.editor.observations(question));
            let next = about.editor.next_observation(about.kept);
            let new = next.filter(|_| about.is_open);
            for number in &numbers {
                observation_ui(ui, cx, view, about, (question, *number));
            }
            if numbers.is_empty() && !about.is_open {
                empty(ui, cx, "questions-none");
            }
            if let Some(number) = new {
                observation_ui(ui, cx, view, about, (question, number));
            }
        });
    });
}

/// What was said, and the moment that it is about.
fn observation_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    about: &mut AboutText<'_>,
    (question, number): (Question, u32),
) {
    let place = about.kept.observation(number).and_then(|it| it.place);
    if let Some(place) = place {
        small(ui, view.spell(place.at.minute));
    }
    let (name, hint, width) =
        (cx.say(question_word(question)), cx.say("questions-hint"), f32::INFINITY);
    let look = FieldLook { name, hint, width, grows: true };
    let to_write_on = Id::new(("something else is said", question));
    let field = AboutField::Observation(question, number);
    let response = about_field(ui, cx, about, field, look);
    // Whoever has said something may go on with the next thing.
    let is_new = about.kept.observation(number).is_none() && about.editor.typed(field).is_none();
    if is_new && ui.data_mut(|data| data.remove_temp::<bool>(to_write_on)).is_some() {
        response.request_focus();
    }
    let is_end = |ui: &Ui| ui.input(|it| it.key_pressed(Key::Enter) && !it.modifiers.shift);
    if response.has_focus() && is_end(ui) {
        response.surrender_focus();
        if let Some(about) = about.editor.take_due(field, about.kept) {
            cx.actions.command(SessionCommand::WriteAbout(vec![about]));
        }
        ui.data_mut(|data| data.insert_temp(to_write_on, true));
        ui.ctx().request_repaint();
    }
}

/// Notes and bookmarks, each to be taken up as something that happened.
fn moments(ui: &mut Ui, cx: &mut UiContext<'_>, view: &PlayView, about: &AboutText<'_>) {
    heading(ui, cx, "questions-notes");
    if view.notes.is_empty() {
        empty(ui, cx, "questions-no-notes");
        return;
    }
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        for (at, row) in view.notes.iter().enumerate() {
            let frame = card_frame(cx);
            ui.push_id(at, |ui| frame.show(ui, |ui| moment(ui, cx, view, (about, row))));
        }
    });
}

fn moment(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    (about, row): (&AboutText<'_>, &NoteRow),
) {
    ui.set_min_width(ui.available_width());
    let when = view.spell(row.at);
    ui.horizontal_wrapped(|ui| {
        if row.bookmark {
            ui.label(RichText::new("◆").small().color(cx.colours().accent));
        }
        small(ui, &when);
    });
    if !row.body.is_empty() {
        ui.add(Label::new(&row.body).wrap());
    }
    let is_taken = about.kept.observations().any(|(_, it)| it.place == Some(row.place));
    if button(ui, cx, "questions-take-up", about.is_open && !is_taken).clicked() {
        // A bookmark without words is about its moment, which is written first.
        let body = if row.body.is_empty() { &when } else { &row.body };
        let taken = taken_up(body, row.place, about.kept);
        cx.actions.command(SessionCommand::WriteAbout(taken.into_iter().collect()));
    }
}
