//! The hot wash of an exercise that cannot be played again here: what is on record of it.

use egui::{CentralPanel, Frame, Label, Margin, Panel, RichText, ScrollArea, Ui};

use crate::base::minute::Minute;
use crate::console::action::Action;
use crate::console::exercise_record::{ExerciseRecord, RatingRow, RecordLine};
use crate::console::panels::UiContext;
use crate::console::panels::hot_wash::author_mark;
use crate::console::panels::read_only::read_only_ui;
use crate::console::panels::widgets::{
    button, empty, empty_text, heading, panel_frame, small, toggle,
};
use crate::console::state::RecordState;
use crate::scenario::Names;
use crate::session::journal::{Grade, Rated};
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
    let title = Names(&record.scenario).title();
    Panel::top("head").frame(slim).show(ui, |ui| {
        ui.horizontal(|ui| {
            if button(ui, cx, "hotwash-library", true).clicked() {
                cx.actions.push(Action::OpenLibrary);
            }
            heading(ui, cx, "record");
            small(ui, format!("{title} · {}", spell(record, record.until)));
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
        let word = match grade {
            Grade::Performed => "grade-performed",
            Grade::Some => "grade-some",
            Grade::Major => "grade-major",
            Grade::Unable => "grade-unable",
        };
        ui.add(Label::new(what).wrap());
        small(ui, cx.say(word));
        if !comment.is_empty() {
            ui.add(Label::new(RichText::new(comment).small()).wrap());
        }
    }
}
