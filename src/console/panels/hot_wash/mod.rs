//! The panels of the hot wash.

pub mod band;
pub mod curves;
pub mod decisions;
pub mod goals;
pub mod improvements;
pub mod luck;
pub mod questions;
pub mod told;
pub mod what_if;
pub mod why;
pub mod worth;

use egui::{Color32, RichText, Ui};

use crate::base::level::Points;
use crate::console::action::Action;
use crate::console::background::Completion;
use crate::console::hot_wash::Topic;
use crate::scenario::model::Gauge;
use crate::session::step::Author;
use crate::tell::amounts::{change, tenth};

use super::UiContext;
use super::widgets::progress_ui;

/// How far a question is, and a way to give it up.
fn waiting_ui(ui: &mut Ui, cx: &mut UiContext<'_>, completion: Completion, topic: Topic) {
    if progress_ui(ui, cx, completion) {
        cx.actions.push(Action::CancelQuestion(topic));
    }
}

/// The sign of whoever decided something, and its colour.
pub fn author_mark(cx: &UiContext<'_>, author: Author) -> (&'static str, Color32) {
    match author {
        Author::People => ("◆", cx.colours().text),
        Author::Facilitator => ("▲", cx.colours().warn),
        Author::Policy(_) => ("●", cx.colours().weak),
    }
}

/// What a question means, in a sentence.
fn meaning(ui: &mut Ui, cx: &UiContext<'_>, word: &'static str) {
    ui.set_max_width(ui.available_width().min(cx.sizes().reading * 1.4));
    if let Some(tip) = cx.texts.tip(word) {
        ui.label(RichText::new(tip).weak());
    }
}

/// The colour of a movement: whether it is good, if it can be seen at all.
fn ink(cx: &UiContext<'_>, gauge: Gauge, by: Points) -> Color32 {
    let it = cx.colours();
    let is_good = (gauge == Gauge::Damage) == (by.0 < 0);
    match tenth(by) {
        0 => it.weak,
        _ if is_good => it.good,
        _ => it.bad,
    }
}

/// A movement of a meter in tenths of a point.
fn amount(cx: &UiContext<'_>, gauge: Gauge, by: Points) -> RichText {
    RichText::new(cx.texts.value(&change(tenth(by)))).color(ink(cx, gauge, by))
}
