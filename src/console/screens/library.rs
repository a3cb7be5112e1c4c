//! The library: what there is to play, and what can be gone on with.

use egui::{Align, Label, Layout, RichText, ScrollArea, Ui, Vec2};

use crate::base::minute::spell_duration;
use crate::base::printable::printable;
use crate::console::action::Action;
use crate::console::keeping::{self, Kept};
use crate::console::panels::Kit;
use crate::console::panels::parts::{card_frame, chip, empty, picture_ui, primary, small, tipped};
use crate::console::panels::phrases::one_line;
use crate::console::pictures::Picture;
use crate::console::shelf::{Shelf, Shelved};
use crate::console::theme::strong;
use crate::scenario::Names;
use crate::scenario::model::Scenario;

/// The first screen.
pub fn library_ui(ui: &mut Ui, kit: &mut Kit<'_>, shelf: &Shelf) {
    let margin = kit.sizes().pad * 2.0;
    egui::Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.label(strong(kit.say("app-title")).size(kit.sizes().title));
            ui.label(RichText::new(kit.say("library-claim")).weak());
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if ui.button(kit.say("library-quit")).clicked() {
                    kit.actions.push(Action::Quit);
                }
                if ui.button("?").on_hover_text(kit.say("key-help")).clicked() {
                    kit.actions.push(Action::ToggleHelp);
                }
                let name = kit.say(kit.theme.name.word());
                let theme = ui.button(kit.words.fill("theme-now", [("name", name.into())]));
                if tipped(theme, kit, "key-theme").clicked() {
                    kit.actions.push(Action::NextTheme);
                }
            });
        });
        ui.add_space(kit.sizes().gap);
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            if !shelf.recent.is_empty() {
                recent(ui, kit, shelf);
                ui.add_space(kit.sizes().pad);
            }
            ui.horizontal(|ui| {
                ui.label(RichText::new(kit.say("library-scenarios")).heading());
                small(ui, kit.say("library-hint"));
            });
            if shelf.scenarios.is_empty() {
                empty(ui, kit, "library-empty");
            }
            let cards = Layout::left_to_right(Align::Min).with_main_wrap(true);
            ui.with_layout(cards, |ui| {
                ui.spacing_mut().item_spacing = Vec2::splat(kit.sizes().pad);
                for (at, shelved) in shelf.scenarios.iter().enumerate() {
                    scenario(ui, kit, (at, shelf.recent.is_empty()), shelved);
                }
            });
        });
    });
}

/// The exercise that was played last, to be gone on with at once, and the others in a menu.
fn recent(ui: &mut Ui, kit: &mut Kit<'_>, shelf: &Shelf) {
    let Some((last, others)) = shelf.recent.split_first() else { return };
    ui.label(RichText::new(kit.say("library-recent")).heading());
    ui.horizontal(|ui| {
        if primary(ui, kit, kit.say("library-go-on"), true).clicked() {
            kit.actions.push(Action::GoOn(last.path.clone()));
        }
        ui.label(strong(title(shelf, last)));
        small(ui, played(kit, last)).on_hover_text(last.path.display().to_string());
        if others.is_empty() {
            return;
        }
        ui.add_space(kit.sizes().pad);
        ui.menu_button(kit.say("library-earlier"), |ui| {
            for kept in others {
                let text = format!("{} · {}", title(shelf, kept), played(kit, kept));
                let file = kept.path.display().to_string();
                if ui.button(text).on_hover_text(file).clicked() {
                    kit.actions.push(Action::GoOn(kept.path.clone()));
                }
            }
        });
    });
}

/// The title of the scenario that was played, or else the name of the file.
fn title(shelf: &Shelf, kept: &Kept) -> String {
    let of = |it: &&Shelved| kept.name.starts_with(&it.id);
    let scenario = shelf.scenarios.iter().find(of).and_then(|it| it.loaded.as_ref().ok());
    scenario.map_or(kept.name.clone(), |it| Names(&it.scenario).title())
}

/// When it was played last.
fn played(kit: &Kit<'_>, kept: &Kept) -> String {
    kit.words.fill("library-touched", [("when", keeping::spell(kept.touched).into())])
}

fn scenario(ui: &mut Ui, kit: &mut Kit<'_>, (at, is_new): (usize, bool), shelved: &Shelved) {
    let size = Vec2::new(kit.sizes().card, kit.sizes().card * 1.42);
    let card = card_frame(kit).show(ui, |ui| {
        ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
            ui.set_min_size(size);
            match &shelved.loaded {
                Ok(loaded) => {
                    about(ui, kit, (at, is_new), &loaded.scenario, shelved.picture.as_ref());
                }
                Err(problems) => {
                    ui.label(RichText::new(&shelved.id).heading());
                    let ink = kit.colours().bad;
                    ui.label(RichText::new(kit.say("library-broken")).color(ink));
                    ScrollArea::both().id_salt(at).show(ui, |ui| {
                        ui.add(Label::new(RichText::new(problems).monospace()).extend());
                    });
                }
            }
        });
    });
    if !shelved.pack.is_built_in() {
        let folder = printable(&shelved.pack.path().display().to_string());
        card.response.on_hover_text(kit.words.fill("library-from", [("folder", folder.into())]));
    }
}

fn about(
    ui: &mut Ui,
    kit: &mut Kit<'_>,
    (at, is_new): (usize, bool),
    scenario: &Scenario,
    picture: Option<&Picture>,
) {
    let names = Names(scenario);
    if let Some(picture) = picture {
        picture_ui(ui, kit, picture, scenario, kit.sizes().card);
    }
    ui.label(RichText::new(names.title()).heading());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = kit.sizes().gap * 0.5;
        let plays = spell_duration(scenario.plays_minutes);
        let ink = kit.colours().weak;
        let length = chip(ui, kit, &kit.words.fill("card-plays", [("span", plays.into())]), ink);
        tipped(length, kit, "card-plays");
        let seats = kit.words.fill("card-seats", [("count", scenario.seats.len().into())]);
        chip(ui, kit, &seats, ink);
        let spans = spell_duration(scenario.calendar.end.0);
        let spans = kit.words.fill("card-spans", [("span", spans.into())]);
        tipped(chip(ui, kit, &spans, ink), kit, "card-spans");
        if is_new && at == 0 {
            let first = chip(ui, kit, kit.say("card-first"), kit.colours().accent);
            tipped(first, kit, "card-first");
        }
    });
    ui.add(Label::new(one_line(scenario.text("scenario-summary"))).wrap());
    if !scenario.teaches.is_empty() {
        let label = ui.label(RichText::new(kit.say("card-teaches")).small().weak());
        tipped(label, kit, "card-teaches");
        ui.spacing_mut().item_spacing.y = 3.0;
        for objective in scenario.objectives.iter().take(3) {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = kit.sizes().gap * 0.5;
                ui.label(RichText::new("•").small());
                let text = RichText::new(names.objective(&objective.id)).small();
                ui.add(Label::new(text).wrap());
            });
        }
    }
    ui.with_layout(Layout::bottom_up(Align::Min), |ui| {
        let text = kit.words.fill("card-set-up", [("title", names.title().into())]);
        // Whoever has played before goes on, or knows what to choose.
        let is_first = is_new && at == 0;
        let response = if is_first { primary(ui, kit, &text, true) } else { ui.button(text) };
        if response.clicked() {
            kit.actions.push(Action::SetUp(at));
        }
    });
}
