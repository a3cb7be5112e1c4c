//! The screen of the hot wash.

use egui::{Align, CentralPanel, Frame, Layout, Margin, Panel, Rangef, ScrollArea, Ui, Vec2};

use crate::console::action::{Action, ReportAction};
use crate::console::guide::{GuideTarget, mark_target};
use crate::console::hot_wash::{HotWash, Topic};
use crate::console::keys::Command;
use crate::console::not_playable::NotPlayable;
use crate::console::panels::UiContext;
use crate::console::panels::about_exercise::exercise_lines;
use crate::console::panels::about_field::AboutText;
use crate::console::panels::coordination::coordination_ui;
use crate::console::panels::dock::{Dock, Edge, fill};
use crate::console::panels::hot_wash::curves::curves_ui;
use crate::console::panels::hot_wash::decisions::decisions_ui;
use crate::console::panels::hot_wash::goals::goals_ui;
use crate::console::panels::hot_wash::luck::luck_ui;
use crate::console::panels::hot_wash::questions::questions_ui;
use crate::console::panels::hot_wash::told::told_ui;
use crate::console::panels::hot_wash::what_if::what_if_ui;
use crate::console::panels::hot_wash::why::why_ui;
use crate::console::panels::hot_wash::worth::worth_ui;
use crate::console::panels::public_display::public_display_ui;
use crate::console::panels::read_only::read_only_ui;
use crate::console::panels::widgets::{
    self, button, button_width, heading, make_room, panel_frame, small, tipped,
};
use crate::console::state::{AboutEditor, HotWashState, PublicDisplayState, RatingState};
use crate::console::view::PlayView;
use crate::session::file::Remark;

use super::replay::{replay_ui, transport_ui};

/// From which size on curves, decisions and what is talked about stand side by side, in points.
const SIDE_BY_SIDE_FROM: Vec2 = Vec2::new(640.0, 460.0);
/// How high each of them is otherwise, in points.
const PARTS: [f32; 3] = [240.0, 220.0, 340.0];

pub fn hot_wash_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    hot_wash: &HotWash,
    (not_playable, remarks): (Option<&NotPlayable>, &[Remark]),
    (state, editor, rating): (&mut HotWashState, &mut AboutEditor, &mut RatingState),
    display: &mut PublicDisplayState,
) {
    let sizes = cx.sizes();
    let frame = panel_frame(cx);
    let slim = frame.inner_margin(Margin::symmetric(sizes.pad as i8, sizes.gap as i8));
    let display = (display, !state.shown.is_empty());
    Panel::top("head")
        .frame(slim)
        .show(ui, |ui| head(ui, cx, view, not_playable.is_none(), display));
    if not_playable.is_some() || !remarks.is_empty() {
        Panel::top("why").frame(Frame::new()).show_separator_line(false).show(ui, |ui| {
            read_only_ui(ui, cx, not_playable, remarks);
        });
    }
    let ground = Frame::new().inner_margin(Margin::same(sizes.pad as i8));
    let ground = ground.fill(cx.colours().ground);
    if state.topic == Topic::Questions {
        // What the room says needs all the room that there is.
        CentralPanel::default().frame(ground).show(ui, |ui| {
            topics(ui, cx, state);
            let (kept, is_open) = (&*view.about, not_playable.is_none());
            let about = AboutText { kept, editor, is_open };
            questions_ui(ui, cx, view, about, &state.shown);
        });
        return;
    }
    Panel::top("moment").frame(slim).show(ui, |ui| {
        transport_ui(ui, cx, view, (&mut state.replay, not_playable.is_none()));
    });
    if state.replay.minute.is_some() {
        return replay_ui(ui, cx, hot_wash.moment(), state);
    }
    // Nothing is rated in what can only be read.
    let rating = not_playable.is_none().then_some(rating);
    let whole = ui.available_size();
    if whole.x < SIDE_BY_SIDE_FROM.x || whole.y < SIDE_BY_SIDE_FROM.y {
        one_below_the_other(ui, cx, view, hot_wash, (state, rating));
        return;
    }
    let curves = Dock {
        id: "curves",
        edge: Edge::Top,
        usual: whole.y * 0.46,
        range: Rangef::new(whole.y * 0.25, whole.y * 0.7),
        frame,
    };
    let curves = curves.reserve(ui, cx);
    let decisions = Dock {
        id: "decisions",
        edge: Edge::Left,
        usual: whole.x * 0.34,
        range: Rangef::new(sizes.left.min(whole.x * 0.34), whole.x * 0.6),
        frame,
    };
    let decisions = decisions.reserve(ui, cx);
    let rest = ui.available_rect_before_wrap();
    ui.painter().rect_filled(rest, 0.0, cx.colours().ground);
    fill(ui, "curves", curves, |ui| {
        let other = state.alternative_result(hot_wash);
        curves_ui(ui, cx, view, hot_wash, (&mut state.selection, other));
    });
    fill(ui, "decisions", decisions, |ui| {
        decisions_ui(ui, cx, view, hot_wash, &mut state.selection);
    });
    fill(ui, "topic", rest.shrink(sizes.pad), |ui| {
        topic(ui, cx, view, hot_wash, (state, rating));
    });
}

/// All of it, scrolled as one, where there is too little room side by side.
fn one_below_the_other(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    hot_wash: &HotWash,
    (state, rating): (&mut HotWashState, Option<&mut RatingState>),
) {
    let pad = cx.sizes().pad;
    let ground = Frame::new().fill(cx.colours().panel).inner_margin(Margin::same(pad as i8));
    ground.show(ui, |ui| {
        ScrollArea::vertical().id_salt("all of it").auto_shrink(false).show(ui, |ui| {
            let part = |ui: &mut Ui, height: f32| {
                let size = Vec2::new(ui.available_width(), height);
                let (_, room) = ui.allocate_space(size);
                ui.add_space(pad);
                room
            };
            let [curves, decisions, rest] = PARTS.map(|height| part(ui, height));
            fill(ui, "curves", curves, |ui| {
                let other = state.alternative_result(hot_wash);
                curves_ui(ui, cx, view, hot_wash, (&mut state.selection, other));
            });
            fill(ui, "decisions", decisions, |ui| {
                decisions_ui(ui, cx, view, hot_wash, &mut state.selection);
            });
            fill(ui, "topic", rest, |ui| topic(ui, cx, view, hot_wash, (state, rating)));
        });
    });
}

fn head(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    is_playable: bool,
    (display, shows_questions): (&mut PublicDisplayState, bool),
) {
    ui.horizontal_wrapped(|ui| {
        // Where nothing can be put in there is no play to go back to.
        let back = if is_playable { "hotwash-back" } else { "hotwash-library" };
        if button(ui, cx, back, true).clicked() {
            cx.actions.push(Action::BackToPlay);
        }
        heading(ui, cx, "hotwash");
        let when = view.spell(view.clock.now);
        let (line, who) = exercise_lines(view.names(), &view.about, when);
        small(ui, line).on_hover_text(who);
        // Where both have no room beside the name they stand below it.
        make_room(ui, button_width(ui, cx, "aar-open") + cx.sizes().control * 5.0);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            public_display_ui(ui, cx, view, (display, shows_questions));
            if button(ui, cx, "aar-open", true).clicked() {
                cx.actions.push(Action::Report(ReportAction::OfExercise));
            }
        });
    });
}

/// What can be talked about.
fn topics(ui: &mut Ui, cx: &UiContext<'_>, state: &mut HotWashState) {
    let topics = ui.horizontal_wrapped(|ui| {
        for topic in Topic::ALL {
            let word = Command::Topic(topic).word();
            let response = widgets::tab(ui, cx, cx.say(word), state.topic == topic);
            if tipped(response, cx, word).clicked() {
                state.topic = topic;
            }
        }
    });
    mark_target(ui.ctx(), GuideTarget::Topics, topics.response.rect);
    ui.add_space(cx.sizes().gap * 0.5);
}

fn topic(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    hot_wash: &HotWash,
    (state, rating): (&mut HotWashState, Option<&mut RatingState>),
) {
    topics(ui, cx, state);
    match state.topic {
        Topic::Why => why_ui(ui, cx, view, hot_wash, &mut state.selection),
        Topic::WhatIf => {
            let decided = state.selection.decided();
            what_if_ui(ui, cx, view, hot_wash, (decided, &mut state.alternative));
        }
        Topic::Worth => worth_ui(ui, cx, view, hot_wash, state.selection.all),
        Topic::Luck => luck_ui(ui, cx, hot_wash, &mut state.baseline),
        Topic::Goals => goals_ui(ui, cx, view, hot_wash, rating),
        // It has the screen for itself.
        Topic::Questions => {}
        Topic::Told => {
            let looked_at = (hot_wash, state.replay.last());
            told_ui(ui, cx, view, looked_at, &mut state.told);
        }
        Topic::Coordination => {
            let band = hot_wash.band.as_ref().and_then(|it| it.latest.as_ref());
            coordination_ui(ui, cx, view, band, &mut state.coordination);
        }
    }
}
