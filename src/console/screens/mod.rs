//! The screens: what is on, with the banner above and the keys at hand.

pub mod hot_wash;
mod library;
pub mod play;
pub mod public_display;
mod set_up;

use egui::{CentralPanel, Frame, Panel, Ui};

use super::app::{Console, Screen};
use super::keys;
use super::panels::UiContext;
use super::panels::banner::banner_ui;
use super::panels::guide::guide_ui;
use super::panels::help::help_ui;
use super::panels::notice::notice_ui;

use hot_wash::hot_wash_ui;
use library::library_ui;
use play::play_ui;
use set_up::set_up_ui;

/// All of the console. What people ask for in it waits in its actions.
pub fn console_ui(ui: &mut Ui, console: &mut Console) {
    let is_new = console.drawn_screen.replace(console.screen) != Some(console.screen);
    keys::release_focus(ui.ctx(), is_new);
    // What is in front has the keyboard for itself.
    let has_dialog = console.shows_help || console.play.has_dialog();
    let commands =
        if has_dialog { Vec::new() } else { keys::pressed_commands(ui.ctx(), console.screen) };
    let Console { screen, theme, words, actions, shows_help, notice, .. } = console;
    let mut cx = UiContext { theme, words, actions };
    let plain = Frame::new().fill(cx.colours().ground);
    Panel::top("banner").frame(plain).show_separator_line(false).show(ui, |ui| banner_ui(ui, &cx));
    CentralPanel::default().frame(Frame::new()).show(ui, |ui| match screen {
        Screen::Library => library_ui(ui, &mut cx, &console.library_index),
        Screen::SetUp => {
            if let Some(set_up) = &mut console.set_up {
                set_up_ui(ui, &mut cx, set_up);
            }
        }
        Screen::Play => {
            if let Some(exercise) = &console.exercise {
                let state = (console.cause_query.as_ref(), &mut console.play);
                play_ui(ui, &mut cx, exercise.view(), state);
            }
        }
        Screen::HotWash => {
            if let (Some(exercise), Some((hot_wash, state))) =
                (&console.exercise, &mut console.hot_wash_state)
            {
                hot_wash_ui(ui, &mut cx, exercise.view(), hot_wash, state);
            }
        }
    });
    if let Some(notice) = notice {
        notice_ui(ui.ctx(), &mut cx, notice, console.guide.is_some());
    }
    if let Some(guide) = &console.guide {
        let of_set_up = console.set_up.as_ref().and_then(|it| it.loaded.as_ref().ok());
        let scenario = match &console.exercise {
            Some(exercise) => Some(&*exercise.view().scenario),
            None => of_set_up.map(|it| &*it.scenario),
        };
        guide_ui(ui.ctx(), &mut cx, guide, scenario);
    }
    if *shows_help {
        help_ui(ui, &mut cx, *screen);
    }
    for command in commands {
        match (&console.exercise, &mut console.hot_wash_state) {
            (Some(_), Some((hot_wash, state))) => {
                keys::run_in_hot_wash(command, hot_wash, state, cx.actions);
            }
            (Some(exercise), None) => {
                keys::run_in_play(command, exercise.view(), &mut console.play, cx.actions);
            }
            (None, _) => keys::run_anywhere(command, cx.actions),
        }
    }
}
