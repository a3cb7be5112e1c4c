//! The screen of play.

use egui::{CentralPanel, Frame, Margin, Panel, ScrollArea, Ui};

use crate::console::guide::{GuideTarget, mark_target};
use crate::console::hot_wash::CauseQuery;
use crate::console::keys::Command;
use crate::console::panels::UiContext;
use crate::console::panels::about_exercise::particulars_ui;
use crate::console::panels::about_field::AboutText;
use crate::console::panels::causes::causes_ui;
use crate::console::panels::due::due_ui;
use crate::console::panels::feed::feed_ui;
use crate::console::panels::incidents::incidents_ui;
use crate::console::panels::inject_editor::inject_editor_ui;
use crate::console::panels::log::log_ui;
use crate::console::panels::markdown::markdown_ui;
use crate::console::panels::message::message_ui;
use crate::console::panels::meters::meters_ui;
use crate::console::panels::msel::msel_ui;
use crate::console::panels::network::network_ui;
use crate::console::panels::notes::notes_ui;
use crate::console::panels::objectives::objectives_ui;
use crate::console::panels::seat::seat_ui;
use crate::console::panels::seats::seats_ui;
use crate::console::panels::timeline::timeline_ui;
use crate::console::panels::top_bar::top_bar_ui;
use crate::console::panels::widgets::{self, panel_frame, tipped};
use crate::console::state::{NetworkState, PlayState, PublicDisplayState, RefusedAt, Tab};
use crate::console::view::PlayView;

/// All of it. `in_window` says that there is a window for the people of seats.
pub fn play_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    (state, display): (&mut PlayState, &mut PublicDisplayState),
    (cause_query, in_window): (Option<&CauseQuery>, bool),
) {
    state.network = NetworkState::default();
    let sizes = cx.sizes();
    // In a small window the middle needs the room.
    let whole = ui.available_size();
    let (left, right) = (sizes.left.min(whole.x * 0.2), sizes.right.min(whole.x * 0.25));
    let bottom = sizes.bottom.min(whole.y * 0.29);
    let frame = panel_frame(cx);
    let slim = frame.inner_margin(Margin::symmetric(sizes.pad as i8, sizes.gap as i8));
    Panel::top("top").frame(slim).show(ui, |ui| {
        top_bar_ui(ui, cx, view, state.pacing, (&mut state.confirms_end, display));
    });
    let bare = frame.inner_margin(Margin::symmetric(sizes.pad as i8, 2));
    Panel::top("ribbon").frame(bare).show(ui, |ui| timeline_ui(ui, cx, view));
    Panel::bottom("below")
        .frame(frame)
        .resizable(true)
        .default_size(bottom)
        .size_range(120.0..=sizes.bottom * 2.0)
        .show(ui, |ui| below(ui, cx, view, state));
    Panel::left("seats")
        .frame(frame)
        .resizable(true)
        .default_size(left)
        .size_range(160.0..=sizes.left * 1.8)
        .show(ui, |ui| seats_ui(ui, cx, view, state.seat));
    let meters = Panel::right("meters")
        .frame(frame)
        .resizable(true)
        .default_size(right)
        .size_range(200.0..=sizes.right * 2.0)
        .show(ui, |ui| meters_ui(ui, cx, view, state.explained));
    mark_target(ui.ctx(), GuideTarget::Meters, meters.response.rect);
    // The picture shows through.
    let ground = Frame::new().inner_margin(Margin::same(sizes.pad as i8));
    let middle = |ui: &mut Ui| middle(ui, cx, view, (state, in_window));
    CentralPanel::default().frame(ground).show(ui, middle);
    if let Some(cause_query) = cause_query {
        causes_ui(ui, cx, view, cause_query, meters.response.rect.left_top());
    }
    message_ui(ui, cx, view, &mut state.message);
    if let Some(editor) = &mut state.inject_editor {
        inject_editor_ui(ui, cx, view, (editor, &mut state.reason));
    }
}

/// Decisions, log and notes, side by side.
fn below(ui: &mut Ui, cx: &mut UiContext<'_>, view: &PlayView, state: &mut PlayState) {
    let sizes = cx.sizes();
    let bare = Frame::new();
    let whole = ui.available_width();
    let due = Panel::left("due")
        .frame(bare.inner_margin(Margin { right: sizes.pad as i8, ..Margin::ZERO }))
        .resizable(true)
        .default_size(whole * 0.3)
        .show(ui, |ui| {
            ui.take_available_width();
            due_ui(ui, cx, view);
        });
    Panel::right("notes")
        .frame(bare.inner_margin(Margin { left: sizes.pad as i8, ..Margin::ZERO }))
        .resizable(true)
        .default_size(whole * 0.27)
        .show(ui, |ui| {
            ui.take_available_width();
            notes_ui(ui, cx, view, &mut state.note);
        });
    mark_target(ui.ctx(), GuideTarget::DecisionsDue, due.response.rect);
    let inner = bare.inner_margin(Margin::symmetric(sizes.pad as i8, 0));
    CentralPanel::default().frame(inner).show(ui, |ui| log_ui(ui, cx, view, &mut state.log));
}

fn middle(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    (state, in_window): (&mut PlayState, bool),
) {
    ui.horizontal_wrapped(|ui| {
        for tab in Tab::ALL {
            let (word, is_on) = (Command::Tab(tab).word(), state.tab == tab);
            let name = match (tab, state.seat) {
                (Tab::Seat, Some(seat)) => view.names().short_seat(seat),
                _ => cx.say(word).to_owned(),
            };
            let response = widgets::tab(ui, cx, &name, is_on);
            let target = match tab {
                Tab::Network => Some(GuideTarget::Network),
                Tab::Briefing => Some(GuideTarget::Briefing),
                _ => None,
            };
            if let Some(target) = target {
                mark_target(ui.ctx(), target, response.rect);
            }
            if tipped(response, cx, word).clicked() {
                state.tab = tab;
            }
        }
    });
    ui.add_space(cx.sizes().gap * 0.5);
    let refused = state.refused.as_ref().filter(|it| it.at == RefusedAt::Intervention);
    match state.tab {
        Tab::Msel => msel_ui(ui, cx, view, (&mut state.reason, refused)),
        Tab::Incidents => incidents_ui(ui, cx, view, (&state.reason, refused)),
        Tab::Public => feed_ui(ui, cx, view),
        Tab::Network => network_ui(ui, cx, view, (&mut state.network, state.seat)),
        Tab::Objectives => objectives_ui(ui, cx, view),
        Tab::Seat => seat_ui(ui, cx, view.seat_view.as_ref(), (state, in_window), &view.about),
        Tab::Briefing => {
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                ui.set_max_width(cx.sizes().reading.min(ui.available_width()));
                let (kept, editor) = (&*view.about, &mut state.about);
                editor.forget_kept(kept);
                particulars_ui(ui, cx, &mut AboutText { kept, editor, is_open: true });
                ui.add_space(cx.sizes().gap);
                markdown_ui(ui, view.scenario.text("scenario-briefing"));
            });
        }
    }
}
