//! The screens: what is on, with the banner above and the keys at hand.

mod display_questions;
pub mod hot_wash;
mod library;
pub mod play;
pub mod public_display;
mod record;
mod replay;
pub mod seat_screen;
mod set_up;

use egui::{CentralPanel, Context, Frame, Panel, Ui};

use super::action::{Action, ActionQueue};
use super::app::Console;
use super::background::Job;
use super::commands::{run_anywhere, run_in_hot_wash, run_in_play, run_in_record};
use super::early_keys::keep_for_field;
use super::guide::Guide;
use super::keys::{self, Command, Place};
use super::open_exercise::OpenExercise;
use super::panels::UiContext;
use super::panels::banner::banner_ui;
use super::panels::drop::{drop_hint_ui, take_dropped};
use super::panels::file_picker::file_picker_ui;
use super::panels::focus_ring::focus_ring_ui;
use super::panels::guide::guide_ui;
use super::panels::help::help_ui;
use super::panels::leaving::leaving_ui;
use super::panels::notice::{Notices, notices_ui};
use super::panels::report::report_ui;
use super::second_click;
use super::set_up::SetUp;
use super::state::{Screen, UiState};

use hot_wash::hot_wash_ui;
use library::library_ui;
use play::play_ui;
use record::record_ui;
use seat_screen::curtain_ui;
use set_up::set_up_ui;

/// All of the console. What people ask for in it waits in its actions.
pub fn console_ui(ui: &mut Ui, console: &mut Console) {
    console.follow_language();
    let state = &mut console.state;
    let (screen, handover) = (state.screen, state.handover());
    let is_new = state.drawn_screen.replace((screen, handover)) != Some((screen, handover));
    keys::release_focus(ui.ctx(), is_new);
    second_click::swallow(ui.ctx(), (screen, handover, state.has_dialog()));
    if handover.is_some() {
        curtain_ui(ui, console);
        return;
    }
    let Console { state, theme, texts, actions, .. } = console;
    let place = Place::Screen(screen);
    keep_for_field(ui.ctx(), (!state.has_dialog()).then_some(place));
    // What is in front has the keyboard for itself.
    let commands =
        if state.has_dialog() { Vec::new() } else { keys::pressed_commands(ui.ctx(), place) };
    // What falls into a dialog is taken there.
    if !state.has_dialog() {
        take_dropped(ui.ctx(), actions);
    }
    let mut cx = UiContext { theme, texts, actions };
    let plain = Frame::new().fill(cx.colours().ground);
    Panel::top("banner").frame(plain).show_separator_line(false).show(ui, |ui| banner_ui(ui, &cx));
    CentralPanel::default().frame(Frame::new()).show(ui, |ui| {
        // No control of one screen is taken for one of another.
        ui.push_id(screen, |ui| match screen {
            Screen::Library => {
                library_ui(ui, &mut cx, &console.library_index, &mut state.library);
            }
            Screen::SetUp => {
                if let Some(set_up) = &mut console.set_up {
                    set_up_ui(ui, &mut cx, set_up);
                }
            }
            Screen::Play => {
                if let Some(exercise) = &console.exercise {
                    open_decision(ui.ctx(), state, cx.actions);
                    let looked_into = console.cause_query.as_ref();
                    let beside = (looked_into, state.seat_window.is_some());
                    let state = (&mut state.play, &mut state.public_display);
                    play_ui(ui, &mut cx, exercise.view(), state, beside);
                }
            }
            Screen::HotWash => {
                if let (Some(exercise), Some(hot_wash)) = (&console.exercise, &console.hot_wash) {
                    let file = (exercise.not_playable(), exercise.remarks());
                    let display = &mut state.public_display;
                    let play = &mut state.play;
                    let state = (&mut state.hot_wash, &mut play.about, &mut play.rating);
                    hot_wash_ui(ui, &mut cx, exercise.view(), hot_wash, file, state, display);
                }
            }
            Screen::Record => {
                if let Some(record) = &console.record {
                    record_ui(ui, &mut cx, record, &mut state.record);
                }
            }
        });
    });
    if let Some(dialog) = &mut state.report {
        let completion = console.report.as_ref().map(Job::completion);
        report_ui(ui.ctx(), &mut cx, dialog, completion);
    }
    let open = (console.exercise.as_ref(), console.set_up.as_ref(), console.guide.as_ref());
    over_screen_ui(ui, &mut cx, state, open);
    focus_ring_ui(ui.ctx(), &cx);
    for command in commands {
        run_command(console, command);
    }
}

/// What a key says, on the screen on which it was pressed.
fn run_command(console: &mut Console, command: Command) {
    let Console { exercise, hot_wash, state, actions, .. } = console;
    match (exercise, hot_wash) {
        (Some(exercise), Some(hot_wash)) => {
            let looked_at = (exercise.view(), &*hot_wash);
            run_in_hot_wash(command, looked_at, &mut state.hot_wash, actions);
        }
        (Some(exercise), None) => run_in_play(command, exercise.view(), &mut state.play, actions),
        (None, _) if state.screen == Screen::Record => run_in_record(command, actions),
        (None, _) => run_anywhere(command, actions),
    }
}

/// A decision that has stopped the clock opens by itself, unless somebody is writing.
fn open_decision(ctx: &Context, state: &mut UiState, actions: &mut ActionQueue) {
    let is_typing = ctx.text_edit_focused();
    state.play.is_typing = is_typing;
    if std::mem::take(&mut state.play.opens_decision) && !is_typing && !state.has_dialog() {
        actions.push(Action::OpenFirstDue);
    }
}

/// What lies over a screen: what is told, the guide, the help page and the dialogs.
fn over_screen_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    state: &mut UiState,
    (exercise, set_up, guide): (Option<&OpenExercise>, Option<&SetUp>, Option<&Guide>),
) {
    let notices = Notices {
        last: state.notice.as_ref(),
        remarks: &state.remarks,
        offers_other_place: exercise.is_some_and(OpenExercise::could_not_write),
        is_led: guide.is_some(),
    };
    notices_ui(ui.ctx(), cx, &notices);
    if let Some(guide) = guide {
        let of_set_up = set_up.and_then(|it| it.loaded.as_ref().ok());
        let scenario = match exercise {
            Some(exercise) => Some(&*exercise.view().scenario),
            None => of_set_up.map(|it| &*it.scenario),
        };
        guide_ui(ui.ctx(), cx, guide, scenario);
    }
    if state.shows_help {
        help_ui(ui, cx, state.screen);
    }
    if let Some(picker) = &mut state.file_picker {
        file_picker_ui(ui.ctx(), cx, picker);
    } else if let Some(question) = &state.leaving {
        leaving_ui(ui.ctx(), cx, question);
    }
    drop_hint_ui(ui.ctx(), cx, state.screen);
}
