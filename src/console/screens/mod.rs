//! The screens: what is on, with the banner above and the keys at hand.

pub mod hot_wash;
mod library;
pub mod play;
pub mod projector;
mod set_up;

use egui::{CentralPanel, Frame, Panel, Ui};

use super::facade::{Console, Screen};
use super::keys;
use super::panels::Kit;
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
    let is_new = console.drawn.replace(console.screen) != Some(console.screen);
    keys::let_go(ui.ctx(), is_new);
    // What is in front has the keyboard for itself.
    let is_covered = console.shows_help || console.play.is_covered();
    let commands = if is_covered { Vec::new() } else { keys::listen(ui.ctx(), console.screen) };
    let Console { screen, theme, words, actions, shows_help, notice, .. } = console;
    let mut kit = Kit { theme, words, actions };
    let plain = Frame::new().fill(kit.colours().ground);
    Panel::top("banner").frame(plain).show_separator_line(false).show(ui, |ui| banner_ui(ui, &kit));
    CentralPanel::default().frame(Frame::new()).show(ui, |ui| match screen {
        Screen::Library => library_ui(ui, &mut kit, &console.shelf),
        Screen::SetUp => {
            if let Some(set_up) = &mut console.set_up {
                set_up_ui(ui, &mut kit, set_up);
            }
        }
        Screen::Play => {
            if let Some(exercise) = &console.exercise {
                let desk = (console.inquiry.as_ref(), &mut console.play);
                play_ui(ui, &mut kit, exercise.view(), desk);
            }
        }
        Screen::HotWash => {
            if let (Some(exercise), Some((hot_wash, desk))) = (&console.exercise, &mut console.talk)
            {
                hot_wash_ui(ui, &mut kit, exercise.view(), hot_wash, desk);
            }
        }
    });
    if let Some(notice) = notice {
        notice_ui(ui.ctx(), &mut kit, notice, console.guide.is_some());
    }
    if let Some(guide) = &console.guide {
        let of_set_up = console.set_up.as_ref().and_then(|it| it.loaded.as_ref().ok());
        let scenario = match &console.exercise {
            Some(exercise) => Some(&*exercise.view().scenario),
            None => of_set_up.map(|it| &*it.scenario),
        };
        guide_ui(ui.ctx(), &mut kit, guide, scenario);
    }
    if *shows_help {
        help_ui(ui, &mut kit, *screen);
    }
    for command in commands {
        match (&console.exercise, &mut console.talk) {
            (Some(_), Some((hot_wash, desk))) => {
                keys::obey_in_hot_wash(command, hot_wash, desk, kit.actions);
            }
            (Some(exercise), None) => {
                keys::obey_in_play(command, exercise.view(), &mut console.play, kit.actions);
            }
            (None, _) => keys::obey(command, kit.actions),
        }
    }
}
