//! Exercises that were saved: to be gone on with, looked for, renamed, copied, deleted, verified.

use std::path::Path;

use egui::{Align, ComboBox, Key, Label, Layout, Response, RichText, ScrollArea, Ui};

use crate::base::explain::Explain;
use crate::console::action::{Action, FileAction, ReportAction, SavedAction};
use crate::console::paths;
use crate::console::saved_exercises::{Proven, SavedExercise, SavedExercises};
use crate::console::state::{LibraryState, SavedOrder, SavedQuestion};
use crate::console::theme::strong;
use crate::session::about::Particular;

use super::UiContext;
use super::widgets::{
    button, called, clicked_once, empty, line_edit, named, primary, small, tipped,
};

/// How many saved exercises are seen at once; the others are scrolled to.
const ROWS: f32 = 5.0;
/// The longest name of a file that is typed, in characters.
const NAME_CHARACTERS: usize = 120;

/// Exercises that were saved, the one that was played last to be gone on with at once.
pub fn saved_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    saved: &SavedExercises,
    state: &mut LibraryState,
) {
    ui.horizontal(|ui| {
        ui.label(RichText::new(cx.say("library-recent")).heading());
        if saved.is_reading() {
            small(ui, cx.say("library-reading"));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            order_ui(ui, cx, &mut state.order);
            let hint = cx.say("library-search");
            let width = cx.sizes().control * 5.0;
            let search = line_edit(ui, &mut state.search, NAME_CHARACTERS, hint, width);
            called(search, hint);
        });
    });
    let shown = state.shown(&saved.rows);
    if shown.is_empty() && !saved.rows.is_empty() {
        empty(ui, cx, "library-none-found");
    }
    let newest = saved.rows.first().map(|it| it.file.path.clone());
    let height = cx.sizes().row * ROWS;
    ScrollArea::vertical().id_salt("saved").max_height(height).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        for it in shown {
            let path = &it.file.path;
            ui.push_id(path, |ui| {
                let is_last = newest.as_ref() == Some(path);
                ui.horizontal(|ui| row_ui(ui, cx, it, (saved, state), is_last));
                question_ui(ui, cx, it, &mut state.asked);
                if let Some(proof) = saved.proof(&it.file) {
                    proof_ui(ui, cx, proof);
                }
            });
        }
    });
}

const fn order_word(order: SavedOrder) -> &'static str {
    match order {
        SavedOrder::Played => "library-by-played",
        SavedOrder::Name => "library-by-name",
        SavedOrder::Scenario => "library-by-scenario",
    }
}

fn order_ui(ui: &mut Ui, cx: &UiContext<'_>, order: &mut SavedOrder) {
    let chosen = cx.say(order_word(*order));
    let combo = ComboBox::from_id_salt("order").selected_text(chosen).show_ui(ui, |ui| {
        for one in SavedOrder::ALL {
            ui.selectable_value(order, one, cx.say(order_word(one)));
        }
    });
    named(&combo.response, cx, "library-order", chosen);
    tipped(combo.response, cx, "library-order");
}

fn row_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    saved: &SavedExercise,
    (all, state): (&SavedExercises, &mut LibraryState),
    is_last: bool,
) {
    let path = &saved.file.path;
    let file = paths::shown(path);
    let name = saved.name();
    if let Ok(summary) = &saved.summary {
        let is_open = summary.read_only.is_none();
        let word = if is_open { "library-go-on" } else { "library-hot-wash" };
        let text = cx.say(word);
        let open = if is_last && is_open { primary(ui, cx, text, true) } else { ui.button(text) };
        if clicked_once(&tipped(open, cx, word)) {
            cx.actions.push(Action::File(FileAction::Open(path.clone())));
        }
    } else {
        ui.label(RichText::new("×").color(cx.colours().bad));
    }
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        menu_ui(ui, cx, saved, &mut state.asked);
        if all.is_proving(path) {
            small(ui, cx.say("library-verifying"));
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.add(Label::new(strong(&name)).truncate()).on_hover_text(&file);
            match &saved.summary {
                Ok(_) => {
                    let (text, hint) = about(cx, saved, file);
                    left(ui, &text).on_hover_text(hint);
                }
                Err(why) => {
                    let (what, help) = cx.texts.explain(&why.explanation());
                    let text = format!("{what} {help}");
                    left(ui, &text).on_hover_text(&text);
                }
            }
        });
    });
}

/// What else is told of an exercise in a line, and what its tooltip says.
fn about(cx: &UiContext<'_>, saved: &SavedExercise, file: String) -> (String, String) {
    let title = Some(saved.title()).filter(|it| *it != saved.name());
    let written = [Particular::Group, Particular::Place].map(|what| saved.particular(what));
    let mut parts: Vec<String> = title.into_iter().chain(written).collect();
    let summary = saved.summary.as_ref().ok();
    if let Some(at) = summary.and_then(|it| it.last) {
        parts.push(cx.texts.moment(at));
    }
    let when = paths::format_time(saved.played());
    parts.push(cx.texts.fill("library-touched", [("when", when.into())]));
    let why = summary.and_then(|it| it.read_only.as_ref());
    parts.extend(why.map(|_| cx.say("read-only").to_owned()));
    parts.retain(|part| !part.is_empty());
    let hint = why.map_or(file, |why| {
        let (what, help) = cx.texts.explain(&why.explanation());
        format!("{what}\n{help}")
    });
    (parts.join(" · "), hint)
}

/// Small text in what room is left.
fn left(ui: &mut Ui, text: &str) -> Response {
    ui.add(Label::new(RichText::new(text).weak().small()).truncate())
}

/// What can be done with a file.
fn menu_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    saved: &SavedExercise,
    asked: &mut Option<SavedQuestion>,
) {
    let path = || saved.file.path.clone();
    let menu = ui.menu_button("…", |ui| {
        if button(ui, cx, "library-verify", saved.summary.is_ok()).clicked() {
            do_with(cx, SavedAction::Verify(path()));
        }
        if button(ui, cx, "aar-open", saved.summary.is_ok()).clicked() {
            cx.actions.push(Action::Report(ReportAction::Open(path())));
        }
        if button(ui, cx, "library-rename", true).clicked() {
            let name = paths::file_name(&saved.file.path);
            *asked = Some(SavedQuestion::Rename { path: path(), name });
        }
        if button(ui, cx, "library-copy", true).clicked() {
            do_with(cx, SavedAction::Copy(path()));
        }
        if button(ui, cx, "library-delete", true).clicked() {
            *asked = Some(SavedQuestion::Delete(path()));
        }
    });
    let spoken = cx.texts.fill("library-more", [("name", saved.name().into())]);
    called(menu.response.on_hover_text(&spoken), &spoken);
}

fn do_with(cx: &mut UiContext<'_>, what: SavedAction) {
    cx.actions.push(Action::File(FileAction::Saved(what)));
}

/// What is asked about a file, below its line.
fn question_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    saved: &SavedExercise,
    asked: &mut Option<SavedQuestion>,
) {
    let is_this = |path: &Path| path == saved.file.path;
    let is_over = match asked {
        Some(SavedQuestion::Rename { path, name }) if is_this(path) => {
            ui.horizontal(|ui| rename_ui(ui, cx, path, name)).inner
        }
        Some(SavedQuestion::Delete(path)) if is_this(path) => {
            ui.horizontal(|ui| delete_ui(ui, cx, path, &saved.name())).inner
        }
        _ => false,
    };
    if is_over {
        *asked = None;
    }
}

/// Whether it is done, or not wanted any more.
fn rename_ui(ui: &mut Ui, cx: &mut UiContext<'_>, path: &Path, name: &mut String) -> bool {
    let (word, width) = (cx.say("library-new-name"), cx.sizes().reading);
    ui.label(word);
    let field = called(line_edit(ui, name, NAME_CHARACTERS, "", width), word);
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let renames = button(ui, cx, "library-rename", !name.trim().is_empty()).clicked() || entered;
    if renames {
        do_with(cx, SavedAction::Rename(path.to_owned(), name.clone()));
    }
    button(ui, cx, "library-keep-name", true).clicked() || renames
}

fn delete_ui(ui: &mut Ui, cx: &mut UiContext<'_>, path: &Path, name: &str) -> bool {
    let question = cx.texts.fill("library-delete-question", [("name", name.into())]);
    ui.label(RichText::new(question).color(cx.colours().warn));
    let deletes = clicked_once(&button(ui, cx, "library-delete", true));
    if deletes {
        do_with(cx, SavedAction::Delete(path.to_owned()));
    }
    button(ui, cx, "library-keep", true).clicked() || deletes
}

/// What came of verifying a file.
fn proof_ui(ui: &mut Ui, cx: &UiContext<'_>, proof: &Proven) {
    match proof {
        Ok(verified) => {
            let gaps = [
                ("events", verified.events.into()),
                ("branches", verified.branches.into()),
                ("until", verified.until.clone()),
            ];
            let text = format!("✔ {}", cx.texts.fill("library-verified", gaps));
            ui.add(Label::new(RichText::new(text).small().color(cx.colours().good)).wrap());
        }
        Err(why) => {
            let (what, help) = cx.texts.explain(why);
            let text = RichText::new(format!("✖ {what}")).small().color(cx.colours().bad);
            ui.add(Label::new(text).wrap());
            let meaning = format!("{help} {}", cx.say("library-not-verified"));
            ui.add(Label::new(RichText::new(meaning).small().weak()).wrap());
        }
    }
}
