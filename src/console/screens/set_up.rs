//! The set-up: where it is played, how people work together, who holds which seat; and start.

use egui::{
    Align, CentralPanel, ComboBox, Frame, Label, Layout, Margin, Panel, Response, RichText,
    ScrollArea, TextEdit, Ui, WidgetInfo, WidgetType,
};

use crate::console::action::{Action, Preparation};
use crate::console::guide::{Spot, mark};
use crate::console::panels::Kit;
use crate::console::panels::checks::checks_ui;
use crate::console::panels::dry_run::dry_run_ui;
use crate::console::panels::parts::{button, card, heading, picture_ui, primary, small, tipped};
use crate::console::panels::phrases::{holder, one_line};
use crate::console::panels::seat::holders;
use crate::console::set_up::{Choice, SetUp};
use crate::console::theme::strong;
use crate::policy::PolicyKind;
use crate::scenario::Names;
use crate::session::holder::Holder;

/// The second screen.
pub fn set_up_ui(ui: &mut Ui, kit: &mut Kit<'_>, set_up: &mut SetUp) {
    let margin = kit.sizes().pad * 2.0;
    Frame::new().inner_margin(margin).show(ui, |ui| {
        top(ui, kit, set_up);
        ui.add_space(kit.sizes().gap);
        if let Err(problems) = &set_up.loaded {
            ui.label(RichText::new(kit.say("library-broken")).color(kit.colours().bad));
            ScrollArea::both().max_height(kit.sizes().card).show(ui, |ui| {
                ui.add(Label::new(RichText::new(problems).monospace()).extend());
            });
        }
        let half = ui.available_width() * 0.5;
        Panel::left("where")
            .frame(Frame::new())
            .resizable(false)
            .exact_size(half)
            .show_separator_line(false)
            .show(ui, |ui| {
                ScrollArea::vertical().id_salt("where").auto_shrink(false).show(ui, |ui| {
                    about(ui, kit, set_up);
                    setting(ui, kit, set_up);
                });
            });
        let frame = Frame::new().inner_margin(Margin { left: margin as i8, ..Margin::ZERO });
        CentralPanel::default().frame(frame).show(ui, |ui| roster(ui, kit, set_up));
    });
}

fn top(ui: &mut Ui, kit: &mut Kit<'_>, set_up: &SetUp) {
    ui.horizontal(|ui| {
        ui.set_min_height(kit.sizes().title * 1.4);
        if button(ui, kit, "set-up-back", true).clicked() {
            kit.actions.push(Action::ToLibrary);
        }
        let title = set_up.loaded.as_ref().map(|it| Names(&it.scenario).title());
        ui.label(strong(title.unwrap_or_default()).size(kit.sizes().title));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let is_ready = set_up.loaded.is_ok() && set_up.seed().is_some();
            let open = primary(ui, kit, kit.say("set-up-begin"), is_ready);
            mark(ui.ctx(), Spot::Open, open.rect);
            if open.clicked() {
                kit.actions.push(Action::Begin);
            }
            let people = set_up.roster.iter().filter(|it| **it == Holder::People).count();
            small(ui, kit.words.fill("set-up-people", [("count", people.into())]));
        });
    });
}

/// The picture, and beside it what the exercise is.
fn about(ui: &mut Ui, kit: &Kit<'_>, set_up: &SetUp) {
    let Ok(loaded) = &set_up.loaded else { return };
    ui.horizontal_top(|ui| {
        if let Some(picture) = &set_up.picture {
            picture_ui(ui, kit, picture, &loaded.scenario, kit.sizes().card * 0.8);
        }
        let text = RichText::new(one_line(loaded.scenario.text("scenario-summary")));
        ui.add(Label::new(text).wrap());
    });
    ui.add_space(kit.sizes().gap);
}

fn setting(ui: &mut Ui, kit: &mut Kit<'_>, set_up: &mut SetUp) {
    let SetUp { countries, models, languages, country, model, language, seed, .. } = set_up;
    let changed = [
        choose(ui, kit, "set-up-country", countries, country),
        choose(ui, kit, "set-up-model", models, model),
    ];
    let before = *language;
    card(ui, kit, |ui| {
        ui.set_min_width(ui.available_width());
        ui.horizontal(|ui| {
            let label = ui.label(strong(kit.say("set-up-language")));
            let id = label.id;
            tipped(label, kit, "set-up-language");
            let width = kit.sizes().card * 0.4;
            list(ui, "set-up-language", languages, language, width).labelled_by(id);
            ui.add_space(kit.sizes().pad);
            let label = ui.label(strong(kit.say("set-up-seed")));
            let id = label.id;
            tipped(label, kit, "set-up-seed");
            let field = TextEdit::singleline(seed).desired_width(kit.sizes().control * 3.0);
            ui.add(field).labelled_by(id);
        });
        if seed.trim().parse::<u64>().is_err() {
            let ink = kit.colours().bad;
            ui.label(RichText::new(kit.say("set-up-seed-wrong")).color(ink));
        }
    });
    if changed.contains(&true) {
        kit.actions.push(Action::Prepare(Preparation::Reload));
    }
    if before != *language {
        kit.actions.push(Action::Prepare(Preparation::Rename));
    }
    goals(ui, kit, set_up);
    dry_run_ui(ui, kit, set_up);
}

/// A list to choose from, so wide if there is room.
fn list(
    ui: &mut Ui,
    word: &'static str,
    among: &[Choice],
    chosen: &mut usize,
    width: f32,
) -> Response {
    let name = among.get(*chosen).map_or("", |it| it.name.as_str());
    let combo = ComboBox::from_id_salt(word).selected_text(name);
    let combo = combo.width(width.min(ui.available_width())).show_ui(ui, |ui| {
        for (at, choice) in among.iter().enumerate() {
            let one = ui.selectable_value(chosen, at, &choice.name);
            if !choice.about.is_empty() {
                one.on_hover_text(&choice.about);
            }
        }
    });
    combo.response
}

fn goals(ui: &mut Ui, kit: &Kit<'_>, set_up: &SetUp) {
    let Ok(loaded) = &set_up.loaded else { return };
    card(ui, kit, |ui| {
        ui.set_min_width(ui.available_width());
        let label = ui.label(strong(kit.say("set-up-goals")));
        tipped(label, kit, "set-up-goals");
        let names = Names(&loaded.scenario);
        for objective in &loaded.scenario.objectives {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().interact_size.y = kit.sizes().body;
                ui.label("•");
                ui.add(Label::new(names.objective(&objective.id)).wrap());
            });
        }
    });
}

/// One of several, with what it is. Whether another one was chosen.
fn choose(
    ui: &mut Ui,
    kit: &Kit<'_>,
    word: &'static str,
    among: &[Choice],
    chosen: &mut usize,
) -> bool {
    let before = *chosen;
    card(ui, kit, |ui| {
        ui.set_min_width(ui.available_width());
        let label = ui.label(strong(kit.say(word)));
        let id = label.id;
        tipped(label, kit, word);
        list(ui, word, among, chosen, kit.sizes().card).labelled_by(id);
        if let Some(choice) = among.get(before) {
            ui.label(RichText::new(one_line(&choice.about)).weak());
        }
    });
    before != *chosen
}

fn roster(ui: &mut Ui, kit: &mut Kit<'_>, set_up: &mut SetUp) {
    if set_up.loaded.is_err() {
        return;
    }
    let frame = Frame::new().inner_margin(Margin { top: kit.sizes().gap as i8, ..Margin::ZERO });
    Panel::bottom("checks").frame(frame).resizable(false).show(ui, |ui| {
        checks_ui(ui, kit, set_up);
    });
    CentralPanel::default().frame(Frame::new()).show(ui, |ui| seats(ui, kit, set_up));
}

fn seats(ui: &mut Ui, kit: &mut Kit<'_>, set_up: &mut SetUp) {
    let SetUp { roster, taken, loaded, .. } = set_up;
    let Ok(loaded) = loaded else { return };
    mark(ui.ctx(), Spot::Roster, ui.max_rect());
    ui.horizontal(|ui| {
        heading(ui, kit, "set-up-seats");
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let all = [
                ("set-up-all-policy", Holder::Policy(PolicyKind::Network)),
                ("set-up-all-people", Holder::People),
            ];
            for (word, one) in all {
                if button(ui, kit, word, true).clicked() {
                    roster.fill(one);
                }
            }
        });
    });
    small(ui, kit.say("set-up-seats-hint"));
    ScrollArea::vertical().id_salt("roster").auto_shrink(false).show(ui, |ui| {
        for ((seat, held), taken) in loaded.scenario.seat_ids().zip(roster).zip(taken) {
            ui.horizontal(|ui| {
                let name = Names(&loaded.scenario).seat(seat);
                let it = &loaded.scenario.seats[seat.index()];
                let ink = kit.colours().group(it.group);
                ui.label(RichText::new("■").color(ink));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let combo = ComboBox::from_id_salt(("seat", seat.0))
                        .selected_text(holder(kit.words, *held))
                        .width(kit.sizes().control * 6.0)
                        .show_ui(ui, |ui| {
                            for one in holders() {
                                let response =
                                    ui.selectable_value(held, one, holder(kit.words, one));
                                let word = word_of(one);
                                tipped(response, kit, &word);
                            }
                        });
                    if *held == Holder::People {
                        here(ui, kit, taken, &name);
                    }
                    let brief = scenario_brief(loaded, &it.id);
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        let label = ui.add(Label::new(&name).truncate()).on_hover_text(brief);
                        combo.response.labelled_by(label.id);
                    });
                });
            });
        }
    });
}

/// Whether somebody has been seen at a seat.
fn here(ui: &mut Ui, kit: &Kit<'_>, taken: &mut bool, name: &str) {
    let word = "set-up-here";
    let response = tipped(ui.checkbox(taken, kit.say(word)), kit, word);
    let spoken = format!("{}: {name}", kit.say(word));
    response.widget_info(|| WidgetInfo::selected(WidgetType::Checkbox, true, *taken, &spoken));
}

fn scenario_brief(loaded: &crate::scenario::Loaded, id: &str) -> String {
    one_line(loaded.scenario.text(&format!("seat-{id}.brief")))
}

fn word_of(holder: Holder) -> String {
    match holder {
        Holder::People => "holder-people".to_owned(),
        Holder::Nobody => "holder-nobody".to_owned(),
        Holder::Policy(policy) => format!("policy-{}", crate::text::kebab(&policy)),
    }
}
