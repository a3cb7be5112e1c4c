//! The objectives with the actions that are expected for them, in play and in the hot wash: what is
//! met, open or missed, and until when.

use egui::{Color32, Label, ScrollArea, Ui, Vec2};

use crate::base::message::Arg;
use crate::base::minute::Minute;
use crate::console::state::RatingState;
use crate::console::view::{ExpectedRef, InjectRow, ObjectiveRow, PlayView, expected};
use crate::measure::Prospect;
use crate::session::director::{Outcome, SessionState};
use crate::session::journal::Rated;

use super::UiContext;
use super::rating::rating_ui;
use super::widgets::{chip, heading, small, tipped};

/// How wide the marks on the left are, in letters.
const MARK: f32 = 8.0;
/// How wide the times on the right are, in letters.
const WHEN: f32 = 13.0;

/// All of them, in play or at a moment. Where there is no state, nothing is rated.
pub fn objectives_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    rating: Option<&mut RatingState>,
) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| list_ui(ui, cx, view, rating));
}

/// The objectives, each with what is expected for it, then what counts for none.
pub fn list_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    mut rating: Option<&mut RatingState>,
) {
    heading(ui, cx, "hotwash-objectives");
    summary(ui, cx, &view.objectives);
    let names = view.names();
    for row in &view.objectives {
        ui.add_space(cx.sizes().gap * 0.5);
        let (word, ink, until) = standing(cx, row.prospect);
        let when =
            until.map(|at| cx.texts.fill("objectives-until", [("at", view.spell(at).into())]));
        let id = &view.scenario.objectives[row.objective].id;
        let text = names.objective(id);
        line(ui, cx, (0.0, word, ink), &text, &when.unwrap_or_default());
        let rated = Rated::Objective(id.clone());
        indented(ui, cx, 0.0, |ui, cx| {
            rating_ui(ui, cx, view, (&rated, &text), rating.as_deref_mut());
        });
        for it in &row.expected {
            expected_ui(ui, cx, view, *it, rating.as_deref_mut());
        }
    }
    let is_other = |it: &ExpectedRef| !view.objectives.iter().any(|row| row.expected.contains(it));
    let others: Vec<ExpectedRef> = expected(&view.scenario).filter(is_other).collect();
    if others.is_empty() {
        return;
    }
    ui.add_space(cx.sizes().gap);
    heading(ui, cx, "objectives-other");
    for it in others {
        expected_ui(ui, cx, view, it, rating.as_deref_mut());
    }
}

/// What stands below a line, as far to the right as its text, where there is room for that.
fn indented(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    indent: f32,
    add: impl FnOnce(&mut Ui, &mut UiContext<'_>),
) {
    let left = (indent + cx.sizes().small * MARK).min(ui.available_width() * 0.25);
    ui.horizontal_top(|ui| {
        ui.add_space(left);
        ui.vertical(|ui| add(ui, cx));
    });
}

fn summary(ui: &mut Ui, cx: &UiContext<'_>, rows: &[ObjectiveRow]) {
    let count = |is: fn(Prospect) -> bool| -> Arg {
        rows.iter().filter(|row| is(row.prospect)).count().into()
    };
    let gaps = [
        ("met", count(|it| it == Prospect::Met)),
        ("so-far", count(|it| matches!(it, Prospect::SoFar(_)))),
        ("open", count(|it| matches!(it, Prospect::Open(_)))),
        ("missed", count(|it| it == Prospect::Missed)),
    ];
    small(ui, cx.texts.fill("objectives-count", gaps));
}

fn standing(cx: &UiContext<'_>, it: Prospect) -> (&'static str, Color32, Option<Minute>) {
    let colours = cx.colours();
    match it {
        Prospect::Met => ("objectives-met", colours.good, None),
        Prospect::SoFar(until) => ("objectives-so-far", colours.good, Some(until)),
        Prospect::Open(until) => ("objectives-open", colours.warn, Some(until)),
        Prospect::Missed => ("objectives-missed", colours.bad, None),
    }
}

/// An expected action: who is to do what, and until when, or when it was done.
fn expected_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    (inject, at): ExpectedRef,
    rating: Option<&mut RatingState>,
) {
    let Some(row) = view.injects.iter().find(|row| row.inject == inject) else { return };
    let Some(became) = row.expected.get(at) else { return };
    let (names, scenario_inject) = (view.names(), &view.scenario.injects[inject.index()]);
    let action = &scenario_inject.expected[at];
    let (word, ink, when) = outcome(cx, view, row, became.outcome, became.until);
    let told = names.expected(&scenario_inject.id, &action.id);
    let text = format!("{} · {told} · {}", names.short_seat(action.by), row.text.headline);
    let indent = cx.sizes().control;
    line(ui, cx, (indent, word, ink), &text, &when);
    // What was never asked for is not rated.
    if row.released_at().is_some() {
        let (inject, action) = (scenario_inject.id.clone(), action.id.clone());
        let rated = Rated::Expected { inject, action };
        indented(ui, cx, indent, |ui, cx| rating_ui(ui, cx, view, (&rated, &told), rating));
    }
}

fn outcome(
    cx: &UiContext<'_>,
    view: &PlayView,
    row: &InjectRow,
    became: Outcome,
    until: Option<Minute>,
) -> (&'static str, Color32, String) {
    let it = cx.colours();
    let Some(released_at) = row.released_at() else {
        let is_over = view.clock.stage == SessionState::Ended;
        let word = if is_over { "objectives-never" } else { "objectives-to-come" };
        return (word, it.weak, String::new());
    };
    let by = || {
        let at = until.map(|at| view.spell(at)).unwrap_or_default();
        cx.texts.fill("expected-until", [("at", at.into())])
    };
    match became {
        Outcome::Done(at) => {
            let gaps = [("span", Arg::Duration(at.since(released_at)))];
            ("objectives-met", it.good, cx.texts.fill("hotwash-after", gaps))
        }
        Outcome::Missed => ("objectives-missed", it.bad, by()),
        Outcome::Open => ("objectives-open", it.warn, by()),
    }
}

/// A mark, what it is about, and a time.
fn line(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    (indent, word, ink): (f32, &'static str, Color32),
    text: &str,
    when: &str,
) {
    let sizes = cx.sizes();
    ui.horizontal_top(|ui| {
        ui.add_space(indent);
        let left = ui.cursor().left();
        tipped(chip(ui, cx, cx.say(word), ink), cx, word);
        let used = ui.cursor().left() - left;
        ui.add_space((sizes.small * MARK - used).max(0.0));
        let room = (ui.available_width() - sizes.small * WHEN).max(sizes.small * WHEN);
        let size = Vec2::new(room, 0.0);
        ui.allocate_ui(size, |ui| {
            ui.set_width(room);
            ui.add(Label::new(text).wrap());
        });
        if !when.is_empty() {
            small(ui, when);
        }
    });
}
