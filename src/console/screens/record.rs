//! The hot wash of an exercise that cannot be played again here: what is on record of it.

use egui::{CentralPanel, Frame, Label, Margin, Panel, RichText, ScrollArea, Ui};

use crate::base::minute::Minute;
use crate::console::action::Action;
use crate::console::exercise_record::{ExerciseRecord, RatingRow, RecordLine};
use crate::console::panels::UiContext;
use crate::console::panels::about_exercise::exercise_lines;
use crate::console::panels::hot_wash::author_mark;
use crate::console::panels::hot_wash::questions::question_word;
use crate::console::panels::labels::{element_word, grade_word, status_word};
use crate::console::panels::read_only::read_only_ui;
use crate::console::panels::widgets::{
    button, empty, empty_text, heading, panel_frame, small, toggle,
};
use crate::console::state::RecordState;
use crate::scenario::Names;
use crate::session::about::{AboutExercise, Question};
use crate::session::journal::Rated;
use crate::session::step::Author;

pub fn record_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    record: &ExerciseRecord,
    state: &mut RecordState,
) {
    let sizes = cx.sizes();
    let frame = panel_frame(cx);
    let slim = frame.inner_margin(Margin::symmetric(sizes.pad as i8, sizes.gap as i8));
    Panel::top("head").frame(slim).show(ui, |ui| {
        ui.horizontal(|ui| {
            if button(ui, cx, "hotwash-library", true).clicked() {
                cx.actions.push(Action::OpenLibrary);
            }
            heading(ui, cx, "record");
            let when = spell(record, record.until);
            let (line, who) = exercise_lines(Names(&record.scenario), &record.about, when);
            small(ui, line).on_hover_text(who);
        });
    });
    Panel::top("why").frame(Frame::new()).show_separator_line(false).show(ui, |ui| {
        read_only_ui(ui, cx, Some(&record.why), &record.remarks);
    });
    Panel::left("decisions")
        .frame(frame)
        .resizable(true)
        .default_size(ui.available_width() * 0.6)
        .size_range(sizes.left..=ui.available_width() * 0.8)
        .show(ui, |ui| lines(ui, cx, record, state));
    let ground = Frame::new().inner_margin(Margin::same(sizes.pad as i8));
    CentralPanel::default().frame(ground.fill(cx.colours().ground)).show(ui, |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            heading(ui, cx, "record-curves");
            empty_text(
                ui,
                cx,
                &cx.texts.fill("record-no-curves", [("count", record.events.into())]),
            );
            ui.add_space(sizes.pad);
            notes(ui, cx, record);
            ui.add_space(sizes.pad);
            ratings(ui, cx, record);
            ui.add_space(sizes.pad);
            debrief(ui, cx, &record.about);
        });
    });
}

fn spell(record: &ExerciseRecord, at: Minute) -> String {
    record.scenario.calendar.spell(at)
}

fn lines(ui: &mut Ui, cx: &UiContext<'_>, record: &ExerciseRecord, state: &mut RecordState) {
    ui.horizontal(|ui| {
        heading(ui, cx, "record-log");
        if toggle(ui, cx, "hotwash-all", state.all).clicked() {
            state.all = !state.all;
        }
    });
    let is_shown =
        |line: &&RecordLine| state.all || !matches!(line.author, Some(Author::Policy(_)));
    let shown: Vec<&RecordLine> = record.lines.iter().filter(is_shown).collect();
    if shown.is_empty() {
        empty(ui, cx, "hotwash-no-decisions");
        return;
    }
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        for line in shown {
            ui.horizontal_wrapped(|ui| {
                small(ui, spell(record, line.at));
                if let Some(author) = line.author {
                    let (mark, ink) = author_mark(cx, author);
                    ui.label(RichText::new(mark).small().color(ink));
                }
                let told = cx.texts.render(&line.told);
                let told = match &line.reason {
                    Some(why) => cx.texts.fill(
                        "record-reason",
                        [("what", told.into()), ("why", why.as_str().into())],
                    ),
                    None => told,
                };
                ui.add(Label::new(told).wrap());
            });
        }
    });
}

fn notes(ui: &mut Ui, cx: &UiContext<'_>, record: &ExerciseRecord) {
    heading(ui, cx, "notes");
    if record.notes.is_empty() {
        empty(ui, cx, "record-no-notes");
    }
    for row in &record.notes {
        ui.horizontal_wrapped(|ui| {
            small(ui, spell(record, row.at));
            if row.bookmark {
                ui.label(RichText::new("◆").small().color(cx.colours().accent));
            }
            ui.add(Label::new(&row.body).wrap());
        });
    }
}

/// What was said in the hot wash, and what is to be improved.
fn debrief(ui: &mut Ui, cx: &UiContext<'_>, about: &AboutExercise) {
    for question in Question::ALL {
        let said = || about.observations().filter(|(_, it)| it.question == question);
        if said().next().is_some() {
            ui.label(RichText::new(cx.say(question_word(question))).heading());
        }
        for (_, it) in said() {
            ui.add(Label::new(&it.body).wrap());
        }
    }
    if about.improvements().next().is_some() {
        heading(ui, cx, "improvement-plan");
    }
    for (number, it) in about.improvements() {
        let details = about.improvement_details(number);
        let element = details.element.map_or("", |it| cx.say(element_word(it)));
        let status = details.status.map_or("", |it| cx.say(status_word(it)));
        let texts: [&str; 8] =
            [&it.area, &details.cause, &it.action, element, &it.owner, &it.start, &it.due, status];
        let line: Vec<&str> = texts.into_iter().filter(|text| !text.trim().is_empty()).collect();
        ui.add(Label::new(line.join(" · ")).wrap());
    }
}

fn ratings(ui: &mut Ui, cx: &UiContext<'_>, record: &ExerciseRecord) {
    if record.ratings.is_empty() {
        return;
    }
    heading(ui, cx, "record-ratings");
    let names = Names(&record.scenario);
    for RatingRow { about, grade, comment } in &record.ratings {
        let what = match about {
            Rated::Objective(id) => names.objective(id),
            Rated::Expected { inject, action } => names.expected(inject, action),
        };
        let word = grade_word(*grade);
        ui.add(Label::new(what).wrap());
        let evaluator = record.about.evaluator(about);
        let by = if evaluator.is_empty() { String::new() } else { format!(" · {evaluator}") };
        small(ui, format!("{}{by}", cx.say(word)));
        if !comment.is_empty() {
            ui.add(Label::new(RichText::new(comment).small()).wrap());
        }
    }
}
