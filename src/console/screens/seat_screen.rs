//! Screens for the people of seats who share a computer: who is called, what their seat sees, and
//! nothing between two of them. They lie over the whole console, or are in a window of their own.
//!
//! What they show is made from [`SeatScreenView`] alone. Neither notices nor the guide nor the help
//! page are drawn here, and the keys of the facilitator do nothing.

use egui::{
    Align, Button, CentralPanel, Frame, Label, Layout, Margin, Panel, RichText, ScrollArea, Ui,
};

use crate::base::ids::SeatId;
use crate::console::action::{Action, SeatScreenStep};
use crate::console::app::Console;
use crate::console::commands::run_on_seat_screen;
use crate::console::keys::{self, Place};
use crate::console::panels::UiContext;
use crate::console::panels::banner::banner_ui;
use crate::console::panels::file_picker::file_picker_ui;
use crate::console::panels::focus_ring::focus_ring_ui;
use crate::console::panels::leaving::leaving_ui;
use crate::console::panels::no_duff::no_duff_ui;
use crate::console::panels::seat::{SeatForm, resources, seat_columns_ui};
use crate::console::panels::time;
use crate::console::panels::widgets::{clicked_once, panel_frame, primary, small, tipped};
use crate::console::second_click;
use crate::console::state::{GoingOn, HandoverStage, Notice, Refused, SeatScreen};
use crate::console::theme::strong;
use crate::console::view::{NoDuff, SeatPlace, SeatScreenView, SeatView};
use crate::scenario::Names;
use crate::session::director::SessionState;

/// How high a window for the people of seats is, in points: it is enlarged until it has them.
pub const HEIGHT: f32 = 640.0;

/// Over the whole console.
pub fn curtain_ui(ui: &mut Ui, console: &mut Console) {
    let Console { exercise, state, theme, texts, actions, .. } = console;
    let has_dialog = state.has_dialog();
    let mut cx = UiContext { theme, texts, actions };
    let (Some(exercise), Some(screen)) = (exercise, &mut state.curtain) else { return };
    let view = exercise.view().seat_screen(SeatPlace::Console);
    let told = Told { refused: state.play.refused.as_ref(), notice: state.notice.as_ref() };
    ui.push_id("curtain", |ui| {
        seat_screen_ui(ui, &mut cx, (SeatPlace::Console, &view), screen, &told);
    });
    // Whoever closes the program is asked, whatever is on the screen; that tells nothing else.
    if let Some(picker) = &mut state.file_picker {
        file_picker_ui(ui.ctx(), &mut cx, picker);
    } else if let Some(question) = &state.leaving {
        leaving_ui(ui.ctx(), &mut cx, question);
    }
    focus_ring_ui(ui.ctx(), &cx);
    if !has_dialog {
        run_commands(ui, SeatPlace::Console, screen, &view, &mut cx);
    }
}

/// In a window of its own.
pub fn seat_window_ui(ui: &mut Ui, console: &mut Console) {
    let Console { exercise, state, theme, texts, actions, .. } = console;
    let mut cx = UiContext { theme, texts, actions };
    let (Some(exercise), Some(screen)) = (exercise, &mut state.seat_window) else { return };
    keys::release_focus(ui.ctx(), false);
    second_click::swallow(ui.ctx(), screen.stage);
    let view = exercise.view().seat_screen(SeatPlace::SeatWindow);
    let told = Told { refused: state.play.refused.as_ref(), notice: state.notice.as_ref() };
    seat_screen_ui(ui, &mut cx, (SeatPlace::SeatWindow, &view), screen, &told);
    focus_ring_ui(ui.ctx(), &cx);
    run_commands(ui, SeatPlace::SeatWindow, screen, &view, &mut cx);
}

/// What came of what was asked for.
struct Told<'a> {
    refused: Option<&'a Refused>,
    /// For the facilitator; here only that there is something wrong.
    notice: Option<&'a Notice>,
}

fn run_commands(
    ui: &Ui,
    place: SeatPlace,
    screen: &SeatScreen,
    view: &SeatScreenView<'_>,
    cx: &mut UiContext<'_>,
) {
    let shown = shown(screen, view);
    for command in keys::pressed_commands(ui.ctx(), Place::SeatScreen) {
        run_on_seat_screen(command, place, shown, cx.actions);
    }
}

/// What the seat sees that is shown. In the first moment it may still be another one, or none.
fn shown<'a>(screen: &SeatScreen, view: &SeatScreenView<'a>) -> Option<&'a SeatView> {
    view.seat.filter(|it| screen.seat() == Some(it.seat))
}

fn seat_screen_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    (place, view): (SeatPlace, &SeatScreenView<'_>),
    screen: &mut SeatScreen,
    told: &Told<'_>,
) {
    let plain = Frame::new().fill(cx.colours().ground);
    Panel::top("banner").frame(plain).show_separator_line(false).show(ui, |ui| banner_ui(ui, cx));
    if let Some(NoDuff { text, .. }) = view.no_duff {
        let frame = plain.inner_margin(Margin::same(cx.sizes().pad as i8));
        Panel::top("no duff").frame(frame).show(ui, |ui| no_duff_ui(ui, cx, Some(text)));
    }
    if let HandoverStage::Shows(_) = screen.stage {
        if let Some(seat_view) = shown(screen, view) {
            seat_ui(ui, cx, (place, view, seat_view), screen, told);
        }
        return;
    }
    let wide = plain.inner_margin(Margin::same(cx.sizes().pad as i8 * 3));
    if screen.stage == HandoverStage::Hidden && place == SeatPlace::Console {
        let low = Panel::bottom("way back").frame(wide).show_separator_line(false);
        low.show(ui, |ui| ui.vertical_centered(|ui| way_back_ui(ui, cx, place)));
    }
    CentralPanel::default().frame(wide).show(ui, |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            ui.vertical_centered(|ui| {
                ui.add_space(ui.available_height() * 0.15);
                match screen.stage {
                    HandoverStage::Calls(seat) => call_ui(ui, cx, (place, view), seat),
                    HandoverStage::AsksBack => ask_back_ui(ui, cx, place),
                    HandoverStage::Hidden | HandoverStage::Shows(_) => {
                        hidden_ui(ui, cx, (place, view));
                    }
                }
            });
        });
    });
}

/// The people of a seat are called.
fn call_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    (place, view): (SeatPlace, &SeatScreenView<'_>),
    seat: SeatId,
) {
    let sizes = cx.sizes();
    let name = Names(view.scenario).seat(seat);
    ui.label(RichText::new(cx.say("handover-to")).size(sizes.heading));
    ui.add(Label::new(strong(&name).size(sizes.title * 1.3)).wrap());
    ui.add_space(sizes.gap);
    let only = cx.texts.fill("handover-only", [("seat", name.into())]);
    ui.add(Label::new(RichText::new(only).size(sizes.heading)).wrap());
    time_ui(ui, cx, view);
    ui.add_space(sizes.gap * 2.0);
    if large(ui, |ui| clicked_once(&primary(ui, cx, cx.say("handover-ready"), true))) {
        cx.actions.push(Action::SeatScreen(place, SeatScreenStep::Show(seat)));
    }
    ui.add_space(sizes.gap * 2.0);
    if clicked_once(&ui.button(cx.say("handover-not-us"))) {
        cx.actions.push(Action::SeatScreen(place, SeatScreenStep::Hide));
    }
}

/// The way back to the facilitator, always in sight and never in the way.
fn way_back_ui(ui: &mut Ui, cx: &mut UiContext<'_>, place: SeatPlace) {
    let response = ui.button(RichText::new(cx.say("handover-facilitator")).small());
    if clicked_once(&tipped(response, cx, "handover-facilitator")) {
        cx.actions.push(Action::SeatScreen(place, SeatScreenStep::AskBack));
    }
}

/// Nothing of any seat; who is next.
fn hidden_ui(ui: &mut Ui, cx: &mut UiContext<'_>, (place, view): (SeatPlace, &SeatScreenView<'_>)) {
    let sizes = cx.sizes();
    ui.label(strong(cx.say("handover-hidden")).size(sizes.title));
    time_ui(ui, cx, view);
    ui.add_space(sizes.gap * 2.0);
    let word = if view.players.is_empty() { "handover-nobody" } else { "handover-whose" };
    ui.label(RichText::new(cx.say(word)).size(sizes.heading));
    ui.add_space(sizes.gap);
    // In columns, so that all are in sight.
    let columns = (ui.available_width() / (sizes.control * 9.0)).floor().clamp(1.0, 3.0) as usize;
    let columns = columns.min(view.players.len().max(1));
    let height = view.players.len().div_ceil(columns).max(1);
    ui.columns(columns, |columns| {
        for (column, seats) in columns.iter_mut().zip(view.players.chunks(height)) {
            for seat in seats {
                let name = Names(view.scenario).seat(*seat);
                let size = [column.available_width(), sizes.control * 1.2];
                let button = Button::new(name).wrap().min_size(size.into());
                if clicked_once(&column.add(button)) {
                    cx.actions.push(Action::SeatScreen(place, SeatScreenStep::HandOver(*seat)));
                }
            }
        }
    });
}

/// Before everything is shown, in words that a player does not say yes to by mistake.
fn ask_back_ui(ui: &mut Ui, cx: &mut UiContext<'_>, place: SeatPlace) {
    let sizes = cx.sizes();
    ui.label(strong(cx.say("handover-asks")).size(sizes.title));
    ui.add_space(sizes.gap);
    let help = RichText::new(cx.say("handover-asks-help")).size(sizes.heading);
    ui.add(Label::new(help).wrap());
    ui.add_space(sizes.gap * 2.0);
    if large(ui, |ui| clicked_once(&primary(ui, cx, cx.say("handover-no"), true))) {
        cx.actions.push(Action::SeatScreen(place, SeatScreenStep::Hide));
    }
    ui.add_space(sizes.gap * 3.0);
    let text = strong(cx.say("handover-yes")).color(cx.colours().bad);
    if clicked_once(&ui.add(Button::new(text))) {
        cx.actions.push(Action::SeatScreen(place, SeatScreenStep::Leave));
    }
}

/// Buttons that are found from afar.
fn large<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope(|ui| {
        ui.spacing_mut().button_padding *= 2.0;
        add(ui)
    })
    .inner
}

/// Whether time passes, which only the facilitator decides.
fn time_ui(ui: &mut Ui, cx: &UiContext<'_>, view: &SeatScreenView<'_>) {
    let (sign, word) = time_word(view.stage);
    let text = RichText::new(format!("{sign} {}", cx.say(word)));
    ui.add(Label::new(text.color(cx.colours().weak)).wrap());
}

const fn time_word(stage: SessionState) -> (&'static str, &'static str) {
    match stage {
        SessionState::Ready => ("⏸", "handover-time-ready"),
        SessionState::Running => ("▶", "handover-time-running"),
        SessionState::Paused => ("⏸", "handover-time-paused"),
        SessionState::Ended => ("■", "handover-time-ended"),
    }
}

/// What a seat sees, and all that its people can do.
fn seat_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    (place, view, seat_view): (SeatPlace, &SeatScreenView<'_>, &SeatView),
    screen: &mut SeatScreen,
    told: &Told<'_>,
) {
    let sizes = cx.sizes();
    let slim = panel_frame(cx).inner_margin(Margin::symmetric(sizes.pad as i8 * 2, 6));
    Panel::top("seat").frame(slim).show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let done = primary(ui, cx, cx.say("seat-screen-done"), true);
                if clicked_once(&tipped(done, cx, "seat-screen-done")) {
                    cx.actions.push(Action::SeatScreen(place, SeatScreenStep::Hide));
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let name = strong(seat_view.name()).size(sizes.title);
                    ui.add(Label::new(name).truncate());
                });
            });
        });
        ui.horizontal_wrapped(|ui| {
            let calendar = &view.scenario.calendar;
            ui.label(strong(view.scenario.calendar.spell(view.now)));
            small(ui, time::to_election(cx.texts, calendar, view.now));
            time_ui(ui, cx, view);
            resources(ui, cx, seat_view);
        });
        if told.notice.is_some_and(|it| it.is_error) {
            let text = format!("× {}", cx.say("seat-screen-trouble"));
            ui.label(RichText::new(text).color(cx.colours().bad));
        }
    });
    let ground = Frame::new().fill(cx.colours().ground);
    let ground = ground.inner_margin(Margin::same(sizes.pad as i8));
    CentralPanel::default().frame(ground).show(ui, |ui| {
        let SeatScreen { order, focus_answers, .. } = screen;
        // How time passes is the facilitator's.
        let going_on = GoingOn::default();
        let form = SeatForm { order, refused: told.refused, focus_answers, going_on };
        seat_columns_ui(ui, cx, seat_view, form, true);
    });
}
