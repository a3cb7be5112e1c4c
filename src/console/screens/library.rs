//! The library: what there is to play, and what can be gone on with.

use egui::{Align, Label, Layout, RichText, ScrollArea, Ui, Vec2};

use crate::base::message::Arg;
use crate::base::printable::printable;
use crate::console::action::{Action, FileAction};
use crate::console::library_index::{LibraryEntry, LibraryIndex};
use crate::console::panels::UiContext;
use crate::console::panels::labels::one_line;
use crate::console::panels::saved::saved_ui;
use crate::console::panels::widgets::{
    button, card_frame, chip, empty, help_button, picture_ui, primary, small, tipped,
};
use crate::console::scenario_picture::ScenarioPicture;
use crate::console::state::LibraryState;
use crate::console::theme::strong;
use crate::scenario::Names;
use crate::scenario::model::Scenario;

/// How wide the buttons of the head are in any language, in heights of a control.
const HEAD: f32 = 18.0;

/// What can be played, and what was saved.
pub fn library_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    library_index: &LibraryIndex,
    state: &mut LibraryState,
) {
    let margin = cx.sizes().pad * 2.0;
    egui::Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.label(strong(cx.say("app-title")).size(cx.sizes().title));
            if ui.available_size_before_wrap().x < cx.sizes().control * HEAD {
                buttons(ui, cx);
                return;
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                buttons(ui, cx);
                // In what room the buttons leave.
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let claim = RichText::new(cx.say("library-claim")).weak();
                    ui.add(Label::new(claim).truncate());
                });
            });
        });
        ui.add_space(cx.sizes().gap);
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            let is_new = library_index.saved.rows.is_empty();
            if !is_new || library_index.saved.is_busy() {
                saved_ui(ui, cx, &library_index.saved, state);
                ui.add_space(cx.sizes().pad);
            }
            ui.horizontal_wrapped(|ui| {
                ui.label(RichText::new(cx.say("library-scenarios")).heading());
                small(ui, cx.say("library-hint"));
            });
            if library_index.scenarios.is_empty() {
                empty(ui, cx, "library-empty");
            }
            cards(ui, cx, &library_index.scenarios, is_new);
        });
    });
}

/// The scenarios, as many in a row as fit.
fn cards(ui: &mut Ui, cx: &mut UiContext<'_>, scenarios: &[LibraryEntry], is_new: bool) {
    let pad = cx.sizes().pad;
    ui.spacing_mut().item_spacing = Vec2::splat(pad);
    let room = ui.available_width();
    let wide = cx.sizes().card.min(room - 2.0 * pad);
    let in_row = ((room + pad) / (wide + 3.0 * pad)).floor().max(1.0) as usize;
    for (row, entries) in scenarios.chunks(in_row).enumerate() {
        ui.horizontal_top(|ui| {
            for (column, entry) in entries.iter().enumerate() {
                scenario(ui, cx, (row * in_row + column, is_new), (entry, wide));
            }
        });
    }
}

/// What can be done besides.
fn buttons(ui: &mut Ui, cx: &mut UiContext<'_>) {
    if ui.button(cx.say("library-quit")).clicked() {
        cx.actions.push(Action::Quit);
    }
    help_button(ui, cx);
    if button(ui, cx, "library-open", true).clicked() {
        cx.actions.push(Action::File(FileAction::ChooseFile));
    }
    let name = cx.say(cx.theme.name.word());
    let theme = ui.button(cx.texts.fill("theme-now", [("name", name.into())]));
    if tipped(theme, cx, "key-theme").clicked() {
        cx.actions.push(Action::NextTheme);
    }
}

fn scenario(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    (at, is_new): (usize, bool),
    (entry, wide): (&LibraryEntry, f32),
) {
    // No higher than can be seen at once, so that what a card is for is never out of the window.
    let around = cx.sizes().row + cx.sizes().pad * 4.0;
    let high = (ui.clip_rect().height() - around).clamp(wide, wide * 1.42);
    let size = Vec2::new(wide, high);
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
        card.response.on_hover_text(cx.texts.fill("library-from", [("folder", folder.into())]));
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
        picture_ui(ui, cx, picture, scenario, ui.available_width());
    }
    ui.label(RichText::new(names.title()).heading());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = cx.sizes().gap * 0.5;
        let plays = Arg::Duration(scenario.plays_minutes);
        let ink = cx.colours().weak;
        let length = chip(ui, cx, &cx.texts.fill("card-plays", [("span", plays)]), ink);
        tipped(length, cx, "card-plays");
        let seats = cx.texts.fill("card-seats", [("count", scenario.seats.len().into())]);
        chip(ui, cx, &seats, ink);
        let spans = Arg::Duration(scenario.calendar.end.0);
        let spans = cx.texts.fill("card-spans", [("span", spans)]);
        tipped(chip(ui, cx, &spans, ink), cx, "card-spans");
        if is_new && at == 0 {
            let first = chip(ui, cx, cx.say("card-first"), cx.colours().accent);
            tipped(first, cx, "card-first");
        }
    });
    ui.with_layout(Layout::bottom_up(Align::Min), |ui| {
        let text = cx.texts.fill("card-set-up", [("title", names.title().into())]);
        // Whoever has played before goes on, or knows what to choose.
        let is_first = is_new && at == 0;
        let response = if is_first { primary(ui, cx, &text, true) } else { ui.button(text) };
        if response.clicked() {
            cx.actions.push(Action::SetUp(at));
        }
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            ScrollArea::vertical().id_salt(at).min_scrolled_height(0.0).show(ui, |ui| {
                what_it_is_about(ui, cx, scenario);
            });
        });
    });
}

/// What happens in it, and what it is to show.
fn what_it_is_about(ui: &mut Ui, cx: &UiContext<'_>, scenario: &Scenario) {
    ui.add(Label::new(one_line(scenario.text("scenario-summary"))).wrap());
    if !scenario.teaches.is_empty() {
        let label = ui.label(RichText::new(cx.say("card-teaches")).small().weak());
        tipped(label, cx, "card-teaches");
        ui.spacing_mut().item_spacing.y = 3.0;
        for objective in scenario.objectives.iter().take(3) {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = cx.sizes().gap * 0.5;
                ui.label(RichText::new("•").small());
                let text = RichText::new(Names(scenario).objective(&objective.id)).small();
                ui.add(Label::new(text).wrap());
            });
        }
    }
}
