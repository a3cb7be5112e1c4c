//! The library: what there is to play, and what can be gone on with.

use egui::{Align, Label, Layout, RichText, ScrollArea, Ui, Vec2};

use crate::base::minute::spell_duration;
use crate::base::printable::printable;
use crate::console::action::Action;
use crate::console::library_index::{LibraryEntry, LibraryIndex};
use crate::console::panels::UiContext;
use crate::console::panels::phrases::one_line;
use crate::console::panels::widgets::{
    card_frame, chip, empty, help_button, picture_ui, primary, small, tipped,
};
use crate::console::paths::{self, SavedExercise};
use crate::console::scenario_picture::ScenarioPicture;
use crate::console::theme::strong;
use crate::scenario::Names;
use crate::scenario::model::Scenario;

/// The first screen.
pub fn library_ui(ui: &mut Ui, cx: &mut UiContext<'_>, library_index: &LibraryIndex) {
    let margin = cx.sizes().pad * 2.0;
    egui::Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.label(strong(cx.say("app-title")).size(cx.sizes().title));
            ui.label(RichText::new(cx.say("library-claim")).weak());
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if ui.button(cx.say("library-quit")).clicked() {
                    cx.actions.push(Action::Quit);
                }
                help_button(ui, cx);
                let name = cx.say(cx.theme.name.word());
                let theme = ui.button(cx.words.fill("theme-now", [("name", name.into())]));
                if tipped(theme, cx, "key-theme").clicked() {
                    cx.actions.push(Action::NextTheme);
                }
            });
        });
        ui.add_space(cx.sizes().gap);
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            if !library_index.recent.is_empty() {
                recent(ui, cx, library_index);
                ui.add_space(cx.sizes().pad);
            }
            ui.horizontal(|ui| {
                ui.label(RichText::new(cx.say("library-scenarios")).heading());
                small(ui, cx.say("library-hint"));
            });
            if library_index.scenarios.is_empty() {
                empty(ui, cx, "library-empty");
            }
            let cards = Layout::left_to_right(Align::Min).with_main_wrap(true);
            ui.with_layout(cards, |ui| {
                ui.spacing_mut().item_spacing = Vec2::splat(cx.sizes().pad);
                for (at, entry) in library_index.scenarios.iter().enumerate() {
                    scenario(ui, cx, (at, library_index.recent.is_empty()), entry);
                }
            });
        });
    });
}

/// The exercise that was played last, to be gone on with at once, and the others in a menu.
fn recent(ui: &mut Ui, cx: &mut UiContext<'_>, library_index: &LibraryIndex) {
    let Some((last, others)) = library_index.recent.split_first() else { return };
    ui.label(RichText::new(cx.say("library-recent")).heading());
    ui.horizontal(|ui| {
        if primary(ui, cx, cx.say("library-go-on"), true).clicked() {
            cx.actions.push(Action::ResumeExercise(last.path.clone()));
        }
        ui.label(strong(title(library_index, last)));
        small(ui, played(cx, last)).on_hover_text(last.path.display().to_string());
        if others.is_empty() {
            return;
        }
        ui.add_space(cx.sizes().pad);
        ui.menu_button(cx.say("library-earlier"), |ui| {
            for saved in others {
                let text = format!("{} · {}", title(library_index, saved), played(cx, saved));
                let file = saved.path.display().to_string();
                if ui.button(text).on_hover_text(file).clicked() {
                    cx.actions.push(Action::ResumeExercise(saved.path.clone()));
                }
            }
        });
    });
}

/// The title of the scenario that was played, or else the name of the file.
fn title(library_index: &LibraryIndex, saved: &SavedExercise) -> String {
    let of = |it: &&LibraryEntry| saved.name.starts_with(&it.id);
    let scenario = library_index.scenarios.iter().find(of).and_then(|it| it.loaded.as_ref().ok());
    scenario.map_or(saved.name.clone(), |it| Names(&it.scenario).title())
}

/// When it was played last.
fn played(cx: &UiContext<'_>, saved: &SavedExercise) -> String {
    cx.words.fill("library-touched", [("when", paths::format_time(saved.modified_ms).into())])
}

fn scenario(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    (at, is_new): (usize, bool),
    entry: &LibraryEntry,
) {
    let size = Vec2::new(cx.sizes().card, cx.sizes().card * 1.42);
    let card = card_frame(cx).show(ui, |ui| {
        ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
            ui.set_min_size(size);
            match &entry.loaded {
                Ok(loaded) => {
                    about(ui, cx, (at, is_new), &loaded.scenario, entry.picture.as_ref());
                }
                Err(problems) => {
                    ui.label(RichText::new(&entry.id).heading());
                    let ink = cx.colours().bad;
                    ui.label(RichText::new(cx.say("library-broken")).color(ink));
                    ScrollArea::both().id_salt(at).show(ui, |ui| {
                        ui.add(Label::new(RichText::new(problems).monospace()).extend());
                    });
                }
            }
        });
    });
    if !entry.pack.is_built_in() {
        let folder = printable(&entry.pack.path().display().to_string());
        card.response.on_hover_text(cx.words.fill("library-from", [("folder", folder.into())]));
    }
}

fn about(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    (at, is_new): (usize, bool),
    scenario: &Scenario,
    picture: Option<&ScenarioPicture>,
) {
    let names = Names(scenario);
    if let Some(picture) = picture {
        picture_ui(ui, cx, picture, scenario, cx.sizes().card);
    }
    ui.label(RichText::new(names.title()).heading());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = cx.sizes().gap * 0.5;
        let plays = spell_duration(scenario.plays_minutes);
        let ink = cx.colours().weak;
        let length = chip(ui, cx, &cx.words.fill("card-plays", [("span", plays.into())]), ink);
        tipped(length, cx, "card-plays");
        let seats = cx.words.fill("card-seats", [("count", scenario.seats.len().into())]);
        chip(ui, cx, &seats, ink);
        let spans = spell_duration(scenario.calendar.end.0);
        let spans = cx.words.fill("card-spans", [("span", spans.into())]);
        tipped(chip(ui, cx, &spans, ink), cx, "card-spans");
        if is_new && at == 0 {
            let first = chip(ui, cx, cx.say("card-first"), cx.colours().accent);
            tipped(first, cx, "card-first");
        }
    });
    ui.add(Label::new(one_line(scenario.text("scenario-summary"))).wrap());
    if !scenario.teaches.is_empty() {
        let label = ui.label(RichText::new(cx.say("card-teaches")).small().weak());
        tipped(label, cx, "card-teaches");
        ui.spacing_mut().item_spacing.y = 3.0;
        for objective in scenario.objectives.iter().take(3) {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = cx.sizes().gap * 0.5;
                ui.label(RichText::new("•").small());
                let text = RichText::new(names.objective(&objective.id)).small();
                ui.add(Label::new(text).wrap());
            });
        }
    }
    ui.with_layout(Layout::bottom_up(Align::Min), |ui| {
        let text = cx.words.fill("card-set-up", [("title", names.title().into())]);
        // Whoever has played before goes on, or knows what to choose.
        let is_first = is_new && at == 0;
        let response = if is_first { primary(ui, cx, &text, true) } else { ui.button(text) };
        if response.clicked() {
            cx.actions.push(Action::SetUp(at));
        }
    });
}
