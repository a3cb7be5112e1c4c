//! The set-up: where it is played, how people work together, who holds which seat; and start.

use egui::{
    Align, CentralPanel, ComboBox, Frame, Label, Layout, Margin, Panel, Response, RichText,
    ScrollArea, TextStyle, Ui, Vec2, WidgetInfo, WidgetType,
};

use crate::console::action::{Action, FileAction, SetUpAction};
use crate::console::guide::{GuideTarget, mark_target};
use crate::console::panels::UiContext;
use crate::console::panels::about_exercise::particular_word;
use crate::console::panels::checks::checks_ui;
use crate::console::panels::dry_run::dry_run_ui;
use crate::console::panels::labels::{holder, one_line};
use crate::console::panels::seat::holders;
use crate::console::panels::widgets::{
    button, called, card, card_frame, clicked_once, cut_label, heading, line_edit, make_room,
    picture_ui, primary, small, text_width, tipped,
};
use crate::console::paths;
use crate::console::set_up::{Choice, SetUp};
use crate::console::theme::strong;
use crate::policy::PolicyKind;
use crate::scenario::Names;
use crate::scenario::limits::{PARTICULAR_CHARACTERS, PLAYERS_CHARACTERS};
use crate::session::about::Particular;
use crate::session::holder::Holder;

/// Digits of the largest seed, with a space before and after that somebody pasted.
const SEED_DIGITS: usize = 22;

/// The longest path that is typed, in characters.
const PATH_CHARACTERS: usize = 4_096;

/// From which size on both halves stand side by side, in points.
const SIDE_BY_SIDE_FROM: Vec2 = Vec2::new(700.0, 400.0);

/// What is chosen and looked at before an exercise begins.
pub fn set_up_ui(ui: &mut Ui, cx: &mut UiContext<'_>, set_up: &mut SetUp) {
    let margin = cx.sizes().pad * 2.0;
    Frame::new().inner_margin(margin).show(ui, |ui| {
        top(ui, cx, set_up);
        ui.add_space(cx.sizes().gap);
        if let Err(problems) = &set_up.loaded {
            ui.label(RichText::new(cx.say("library-broken")).color(cx.colours().bad));
            ScrollArea::both().max_height(cx.sizes().card).show(ui, |ui| {
                ui.add(Label::new(RichText::new(problems).monospace()).extend());
            });
        }
        let room = ui.available_size();
        if room.x < SIDE_BY_SIDE_FROM.x || room.y < SIDE_BY_SIDE_FROM.y {
            one_below_the_other(ui, cx, set_up);
            return;
        }
        let half = room.x * 0.5;
        Panel::left("where")
            .frame(Frame::new())
            .resizable(false)
            .exact_size(half)
            .show_separator_line(false)
            .show(ui, |ui| {
                let frame = Frame::new();
                let gap = Margin { top: cx.sizes().gap as i8, ..Margin::ZERO };
                // Where it will be saved is to be seen without scrolling.
                if set_up.loaded.is_ok() {
                    Panel::bottom("save-in")
                        .frame(frame.outer_margin(gap))
                        .resizable(false)
                        .show_separator_line(false)
                        .show(ui, |ui| save_in(ui, cx, set_up));
                }
                let salt = ("where", set_up.scenario_id());
                ScrollArea::vertical().id_salt(salt).auto_shrink(false).show(ui, |ui| {
                    about(ui, cx, set_up);
                    attendance(ui, cx, set_up);
                    setting(ui, cx, set_up);
                });
            });
        let frame = Frame::new().inner_margin(Margin { left: margin as i8, ..Margin::ZERO });
        CentralPanel::default().frame(frame).show(ui, |ui| roster(ui, cx, set_up));
    });
}

/// All of it, scrolled as one, where there is too little room side by side.
fn one_below_the_other(ui: &mut Ui, cx: &mut UiContext<'_>, set_up: &mut SetUp) {
    let salt = ("all of it", set_up.scenario_id());
    ScrollArea::vertical().id_salt(salt).auto_shrink(false).show(ui, |ui| {
        about(ui, cx, set_up);
        attendance(ui, cx, set_up);
        setting(ui, cx, set_up);
        if set_up.loaded.is_ok() {
            ui.add_space(cx.sizes().gap);
            save_in(ui, cx, set_up);
            let roster = ui.scope(|ui| {
                seats_head(ui, cx, set_up);
                seat_rows(ui, cx, set_up);
            });
            mark_target(ui.ctx(), GuideTarget::Roster, roster.response.rect);
            ui.add_space(cx.sizes().gap);
            checks_ui(ui, cx, set_up);
        }
    });
}

fn top(ui: &mut Ui, cx: &mut UiContext<'_>, set_up: &SetUp) {
    ui.horizontal(|ui| {
        ui.set_min_height(cx.sizes().title * 1.4);
        if button(ui, cx, "set-up-back", true).clicked() {
            cx.actions.push(Action::OpenLibrary);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let is_ready = set_up.loaded.is_ok() && set_up.seed().is_some();
            let open = primary(ui, cx, cx.say("set-up-begin"), is_ready);
            mark_target(ui.ctx(), GuideTarget::Open, open.rect);
            if clicked_once(&open) {
                cx.actions.push(Action::Begin);
            }
            if clicked_once(&button(ui, cx, "print-set-up", set_up.loaded.is_ok())) {
                cx.actions.push(Action::PrintSetUp);
            }
            let people = set_up.roster.iter().filter(|it| **it == Holder::People).count();
            let people = cx.texts.fill("set-up-people", [("count", people.into())]);
            // The checks say it, too.
            let title = cx.sizes().title * 4.0;
            if text_width(ui, &people, TextStyle::Small) + title < ui.available_width() {
                small(ui, people);
            }
            // A long title gives way to the button, and is whole in its tooltip.
            let title = set_up.loaded.as_ref().map(|it| Names(&it.scenario).title());
            let title = title.unwrap_or_default();
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let label = cut_label(strong(&title).size(cx.sizes().title));
                ui.add(label).on_hover_text(&title);
            });
        });
    });
}

/// The picture, and beside it what the exercise is.
fn about(ui: &mut Ui, cx: &UiContext<'_>, set_up: &SetUp) {
    let Ok(loaded) = &set_up.loaded else { return };
    ui.horizontal_top(|ui| {
        if let Some(picture) = &set_up.picture {
            let width = (cx.sizes().card * 0.8).min(ui.available_width() * 0.4);
            picture_ui(ui, cx, picture, &loaded.scenario, width);
        }
        let text = RichText::new(one_line(loaded.scenario.text("scenario-summary")));
        ui.add(Label::new(text).wrap());
    });
    ui.add_space(cx.sizes().gap);
}

/// What the exercise is called, for whom and where it is.
fn attendance(ui: &mut Ui, cx: &UiContext<'_>, set_up: &mut SetUp) {
    if set_up.loaded.is_err() {
        return;
    }
    card(ui, cx, |ui| {
        ui.set_min_width(ui.available_width());
        let label = ui.label(strong(cx.say("about-exercise")));
        tipped(label, cx, "about-exercise");
        let gap = ui.spacing().item_spacing.x;
        let width = (ui.available_width() - 2.0 * gap) / 3.0;
        ui.horizontal(|ui| {
            for (what, text) in Particular::ALL.into_iter().zip(&mut set_up.attendance.particulars)
            {
                let word = particular_word(what);
                let field = line_edit(ui, text, PARTICULAR_CHARACTERS, cx.say(word), width);
                tipped(called(field, cx.say(word)), cx, word);
            }
        });
    });
}

fn setting(ui: &mut Ui, cx: &mut UiContext<'_>, set_up: &mut SetUp) {
    let SetUp { countries, models, languages, country, model, language, seed, .. } = set_up;
    let changed = [
        choose(ui, cx, "set-up-country", countries, country),
        choose(ui, cx, "set-up-model", models, model),
    ];
    let before = *language;
    card(ui, cx, |ui| {
        ui.set_min_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            let label = ui.label(strong(cx.say("set-up-language")));
            let id = label.id;
            tipped(label, cx, "set-up-language");
            let width = cx.sizes().card * 0.4;
            list(ui, "set-up-language", languages, language, width).labelled_by(id);
            ui.add_space(cx.sizes().pad);
            make_room(ui, cx.sizes().control * 5.0);
            let label = ui.label(strong(cx.say("set-up-seed")));
            let id = label.id;
            tipped(label, cx, "set-up-seed");
            line_edit(ui, seed, SEED_DIGITS, "", cx.sizes().control * 3.0).labelled_by(id);
        });
        if seed.trim().parse::<u64>().is_err() {
            let ink = cx.colours().bad;
            ui.label(RichText::new(cx.say("set-up-seed-wrong")).color(ink));
        }
    });
    if changed.contains(&true) {
        cx.actions.push(Action::Prepare(SetUpAction::Reload));
    }
    if before != *language {
        cx.actions.push(Action::Prepare(SetUpAction::ChangeLanguage));
    }
    goals(ui, cx, set_up);
    dry_run_ui(ui, cx, set_up);
}

/// The folder in which the exercise will be saved.
fn save_in(ui: &mut Ui, cx: &mut UiContext<'_>, set_up: &mut SetUp) {
    let frame = card_frame(cx);
    frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        let label = ui.label(strong(cx.say("set-up-save-in")));
        let id = label.id;
        tipped(label, cx, "set-up-save-in");
        ui.horizontal(|ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if button(ui, cx, "set-up-choose-folder", true).clicked() {
                    cx.actions.push(Action::File(FileAction::ChooseFolder));
                }
                let width = ui.available_width();
                let field = &mut set_up.save_in.text;
                let response = line_edit(ui, field, PATH_CHARACTERS, "", width).labelled_by(id);
                if response.lost_focus() {
                    cx.actions.push(Action::Prepare(SetUpAction::CheckFolder));
                }
            });
        });
        if set_up.save_in.error.is_some() {
            let ink = cx.colours().bad;
            ui.label(RichText::new(cx.say("notice-no-folder-help")).color(ink));
            if let Some(other) = &set_up.save_in.other {
                let folder = [("folder", paths::shown(other).into())];
                let offer = ui.button(cx.texts.fill("set-up-other-folder", folder));
                if tipped(offer, cx, "set-up-other-folder").clicked() {
                    cx.actions.push(Action::Prepare(SetUpAction::UseOtherFolder));
                }
            }
        }
    });
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

fn goals(ui: &mut Ui, cx: &UiContext<'_>, set_up: &SetUp) {
    let Ok(loaded) = &set_up.loaded else { return };
    card(ui, cx, |ui| {
        ui.set_min_width(ui.available_width());
        let label = ui.label(strong(cx.say("set-up-goals")));
        tipped(label, cx, "set-up-goals");
        let names = Names(&loaded.scenario);
        for objective in &loaded.scenario.objectives {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().interact_size.y = cx.sizes().body;
                ui.label("•");
                ui.add(Label::new(names.objective(&objective.id)).wrap());
            });
        }
    });
}

/// One of several, with what it is. Whether another one was chosen.
fn choose(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    word: &'static str,
    among: &[Choice],
    chosen: &mut usize,
) -> bool {
    let before = *chosen;
    card(ui, cx, |ui| {
        ui.set_min_width(ui.available_width());
        let label = ui.label(strong(cx.say(word)));
        let id = label.id;
        tipped(label, cx, word);
        list(ui, word, among, chosen, cx.sizes().card).labelled_by(id);
        if let Some(choice) = among.get(before) {
            ui.label(RichText::new(one_line(&choice.about)).weak());
        }
    });
    before != *chosen
}

fn roster(ui: &mut Ui, cx: &mut UiContext<'_>, set_up: &mut SetUp) {
    if set_up.loaded.is_err() {
        return;
    }
    let frame = Frame::new().inner_margin(Margin { top: cx.sizes().gap as i8, ..Margin::ZERO });
    Panel::bottom("checks").frame(frame).resizable(false).show(ui, |ui| {
        checks_ui(ui, cx, set_up);
    });
    CentralPanel::default().frame(Frame::new()).show(ui, |ui| seats(ui, cx, set_up));
}

fn seats(ui: &mut Ui, cx: &mut UiContext<'_>, set_up: &mut SetUp) {
    // Each scenario is looked at from the top.
    let salt = ("roster", set_up.scenario_id());
    mark_target(ui.ctx(), GuideTarget::Roster, ui.max_rect());
    seats_head(ui, cx, set_up);
    ScrollArea::vertical().id_salt(salt).auto_shrink(false).show(ui, |ui| {
        seat_rows(ui, cx, set_up);
    });
}

fn seats_head(ui: &mut Ui, cx: &UiContext<'_>, set_up: &mut SetUp) {
    ui.horizontal_wrapped(|ui| {
        heading(ui, cx, "set-up-seats");
        let all = [
            ("set-up-all-people", Holder::People),
            ("set-up-all-policy", Holder::Policy(PolicyKind::Network)),
        ];
        for (word, one) in all {
            if button(ui, cx, word, true).clicked() {
                set_up.roster.fill(one);
            }
        }
    });
    small(ui, cx.say("set-up-seats-hint"));
}

/// Who holds each seat.
fn seat_rows(ui: &mut Ui, cx: &UiContext<'_>, set_up: &mut SetUp) {
    let SetUp { roster, present, loaded, attendance, .. } = set_up;
    let Ok(loaded) = loaded else { return };
    let names: Vec<String> =
        loaded.scenario.seat_ids().map(|seat| Names(&loaded.scenario).seat(seat)).collect();
    let wide = (cx.sizes().control * 6.0).min(ui.available_width() * 0.36);
    let rows = loaded.scenario.seat_ids().zip(&names).zip(roster).zip(present);
    for ((((seat, name), held), present), players) in rows.zip(&mut attendance.players) {
        ui.horizontal(|ui| {
            let it = &loaded.scenario.seats[seat.index()];
            let ink = cx.colours().group(it.group);
            ui.label(RichText::new("■").color(ink));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let combo = ComboBox::from_id_salt(("seat", seat.0))
                    .selected_text(holder(cx.texts, *held))
                    .width(wide)
                    .truncate()
                    .show_ui(ui, |ui| {
                        for one in holders(*held) {
                            let response = ui.selectable_value(held, one, holder(cx.texts, one));
                            let word = word_of(one);
                            tipped(response, cx, &word);
                        }
                    });
                if *held == Holder::People {
                    presence(ui, cx, present, name);
                }
                let brief = scenario_brief(loaded, &it.id);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let label = ui.add(cut_label(name)).on_hover_text(brief);
                    combo.response.labelled_by(label.id);
                });
            });
        });
        if *held == Holder::People {
            who_plays(ui, cx, players, name);
        }
    }
}

/// The names of those who play at a seat, below it.
fn who_plays(ui: &mut Ui, cx: &UiContext<'_>, players: &mut String, seat: &str) {
    ui.horizontal(|ui| {
        ui.add_space(cx.sizes().pad * 2.0);
        let (hint, width) = (cx.say("about-players-hint"), ui.available_width());
        let field = line_edit(ui, players, PLAYERS_CHARACTERS, hint, width);
        let gaps = [("name", cx.say("about-players").into()), ("value", seat.into())];
        tipped(called(field, &cx.texts.fill("named-value", gaps)), cx, "about-players");
    });
}

/// Whether somebody has been seen at a seat.
fn presence(ui: &mut Ui, cx: &UiContext<'_>, present: &mut bool, name: &str) {
    let word = "set-up-here";
    let response = tipped(ui.checkbox(present, cx.say(word)), cx, word);
    let gaps = [("name", cx.say(word).into()), ("value", name.into())];
    let spoken = cx.texts.fill("named-value", gaps);
    response.widget_info(|| WidgetInfo::selected(WidgetType::Checkbox, true, *present, &spoken));
}

fn scenario_brief(loaded: &crate::scenario::Loaded, id: &str) -> String {
    one_line(loaded.scenario.text(&format!("seat-{id}.brief")))
}

fn word_of(holder: Holder) -> String {
    match holder {
        Holder::People => "holder-people".to_owned(),
        Holder::Nobody => "holder-nobody".to_owned(),
        Holder::Policy(policy) => policy.message().id.into_owned(),
    }
}
