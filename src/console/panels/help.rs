//! The keys, over whatever is on.

use egui::{Grid, RichText, TextStyle, Ui};

use crate::console::action::Action;
use crate::console::keys::{self, BINDINGS, Binding, OF_EGUI, Place};
use crate::console::state::Screen;

use super::UiContext;
use super::widgets::{heading, modal, modal_frame, text_width, tipped};

/// All keys of a screen.
pub fn help_ui(ui: &mut Ui, cx: &mut UiContext<'_>, screen: Screen) {
    let frame = modal_frame(cx);
    let shown = modal(ui.ctx(), frame, "help", |ui| {
        heading(ui, cx, "help-keys");
        ui.add_space(cx.sizes().gap);
        let keys = keys_of(screen);
        let (columns, style) = arrangement(ui, cx, &keys);
        let room = if columns == 1 { ui.available_width() } else { f32::INFINITY };
        ui.horizontal_top(|ui| {
            for (at, part) in keys.chunks(keys.len().div_ceil(columns)).enumerate() {
                column(ui, cx, (at, room), part, &style);
                ui.add_space(cx.sizes().pad * 2.0);
            }
        });
        ui.add_space(cx.sizes().gap);
        ui.label(RichText::new(cx.say("help-terms")).weak());
        appearance(ui, cx);
        ui.add_space(cx.sizes().gap);
        if ui.button(cx.say("help-close")).clicked() {
            ui.close();
        }
    });
    if shown.should_close() {
        cx.actions.push(Action::ToggleHelp);
    }
}

/// All keys of a screen with what they do. Those that do the same to one thing after the other are
/// told in one line.
fn keys_of(screen: Screen) -> Vec<(String, &'static str)> {
    let mut keys: Vec<(String, &'static str)> = Vec::new();
    let in_answers = |it: &Binding| screen == Screen::Play && it.works_on(Place::Answers);
    let here = |it: &&Binding| it.works_on(Place::Screen(screen)) || in_answers(it);
    let here: Vec<&Binding> = BINDINGS.iter().filter(here).collect();
    for alike in here.chunk_by(|one, next| one.word == next.word) {
        let names = match alike {
            [only] => only.key_names(),
            [first, .., last] => format!("{} … {}", first.key_names(), last.key_names()),
            [] => continue,
        };
        keys.extend(alike.first().map(|it| (names, it.word)));
    }
    keys.extend(OF_EGUI.map(|(keys, word)| {
        (keys.iter().map(|key| keys::key_name(*key)).collect::<Vec<_>>().join(", "), word)
    }));
    keys
}

/// In how many columns they stand, and how large: side by side where both have room in this
/// language, in small letters if need be.
fn arrangement(ui: &Ui, cx: &UiContext<'_>, keys: &[(String, &'static str)]) -> (usize, TextStyle) {
    let widest = |part: &[(String, &'static str)], style: &TextStyle| {
        let word = |(_, word): &(_, &'static str)| text_width(ui, cx.say(word), style.clone());
        widest_name(ui, part) + part.iter().map(word).fold(0.0, f32::max) + cx.sizes().pad * 4.0
    };
    for style in [TextStyle::Body, TextStyle::Small] {
        let columns = keys.chunks(keys.len().div_ceil(2));
        if columns.map(|part| widest(part, &style)).sum::<f32>() < ui.available_width() {
            return (2, style);
        }
    }
    let has_room = widest(keys, &TextStyle::Body) < ui.available_width();
    (1, if has_room { TextStyle::Body } else { TextStyle::Small })
}

fn widest_name(ui: &Ui, keys: &[(String, &'static str)]) -> f32 {
    let widths = keys.iter().map(|(name, _)| text_width(ui, name, TextStyle::Monospace));
    widths.fold(0.0, f32::max)
}

/// Theme, size and motion, for those who have no keys at hand.
fn appearance(ui: &mut Ui, cx: &mut UiContext<'_>) {
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.say("help-appearance"));
        let name = cx.say(cx.theme.name.word());
        let theme = ui.button(cx.texts.fill("theme-now", [("name", name.into())]));
        if tipped(theme, cx, "key-theme").clicked() {
            cx.actions.push(Action::NextTheme);
        }
        for (word, by) in [("key-smaller", -1), ("key-larger", 1)] {
            if ui.button(cx.say(word)).clicked() {
                cx.actions.push(Action::Zoom(by));
            }
        }
        let mut reduce_motion = cx.theme.reduce_motion;
        let response = ui.checkbox(&mut reduce_motion, cx.say("help-still"));
        if tipped(response, cx, "help-still").changed() {
            cx.actions.push(Action::ReduceMotion(reduce_motion));
        }
    });
}

fn column(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    (at, room): (usize, f32),
    keys: &[(String, &'static str)],
    style: &TextStyle,
) {
    ui.spacing_mut().interact_size.y = cx.sizes().body;
    let names = widest_name(ui, keys);
    let grid = Grid::new(("keys", at)).num_columns(2).spacing([cx.sizes().pad * 1.5, 5.0]);
    // A sentence that is longer than the window is wide goes on in the next line.
    grid.max_col_width(room - names - cx.sizes().pad * 3.5).show(ui, |ui| {
        for (key, word) in keys {
            ui.label(RichText::new(key).monospace().color(cx.colours().accent));
            ui.label(RichText::new(cx.say(word)).text_style(style.clone()));
            ui.end_row();
        }
    });
}
