//! What was decided, in the order of time.

use egui::{Align, Color32, Layout, RichText, ScrollArea, Ui};

use crate::base::minute::Minute;
use crate::console::hot_wash::{Decision, HotWash, MissedDecision, PlayedExercise};
use crate::console::panels::UiContext;
use crate::console::panels::labels::{direct_release, note};
use crate::console::panels::widgets::{choosable, cut_label, empty, heading, toggle};
use crate::console::state::MovementSelection;
use crate::console::view::PlayView;
use crate::session::step::Author;

use super::author_mark;

/// When, who, and which inject it answers.
pub(super) fn about(when: &str, one: &Decision) -> String {
    let inject = one.parts.about.iter().map(String::as_str);
    let parts = [when, &one.parts.who].into_iter().chain(inject);
    parts.collect::<Vec<_>>().join(" · ")
}

/// The list; choosing one asks why.
pub fn decisions_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    hot_wash: &HotWash,
    state: &mut MovementSelection,
) {
    ui.horizontal(|ui| {
        heading(ui, cx, "hotwash-decisions");
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if toggle(ui, cx, "hotwash-all", state.all).clicked() {
                state.all = !state.all;
            }
        });
    });
    let played = &hot_wash.played;
    let shown = state.shown(played);
    if shown.is_empty()
        && played.missed.is_empty()
        && view.notes.is_empty()
        && view.direct_releases.is_empty()
    {
        empty(ui, cx, "hotwash-no-decisions");
        return;
    }
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.spacing_mut().interact_size.y = cx.sizes().small;
        let mut remarks = remarks(cx, view).into_iter().peekable();
        let mut missed = played.missed.iter().copied().peekable();
        for one in shown {
            while let Some(remark) = remarks.next_if(|remark| remark.at <= one.at) {
                remark_ui(ui, view, &remark);
            }
            while let Some(it) = missed.next_if(|it| it.at <= one.at) {
                missed_ui(ui, cx, view, played, (it, &mut *state));
            }
            let is_chosen = state.chosen == Some(one.step);
            let when = view.spell(one.at);
            let spoken = format!("{when}, {}", one.told);
            let (mark, ink) = author_mark(cx, one.author);
            let response = choosable(ui, cx, one.step, &spoken, is_chosen, |ui| {
                ui.horizontal(|ui| {
                    ui.label(RichText::new(mark).small().color(ink));
                    ui.vertical(|ui| {
                        let what = RichText::new(&one.parts.what).small();
                        let about = RichText::new(about(&when, one)).small().weak();
                        ui.add(cut_label(about));
                        ui.add(cut_label(what));
                    });
                });
            });
            if is_chosen && std::mem::take(&mut state.scroll_to_chosen) {
                response.scroll_to_me(None);
            }
            if response.on_hover_text(&one.told).clicked() {
                state.choose(played, one.step, cx.actions);
            }
        }
        missed.for_each(|it| missed_ui(ui, cx, view, played, (it, &mut *state)));
        remarks.for_each(|remark| remark_ui(ui, view, &remark));
    });
}

/// A decision that nobody took.
fn missed_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    played: &PlayedExercise,
    (it, state): (MissedDecision, &mut MovementSelection),
) {
    let is_chosen = state.missed == Some(it);
    let (when, who) = (view.spell(it.at), view.names().seat(it.seat));
    let what = cx.texts.fill("hotwash-missed", [("what", view.headline(it.inject).into())]);
    let spoken = format!("{when}, {who}: {what}");
    let response = choosable(ui, cx, ("missed", it.inject), &spoken, is_chosen, |ui| {
        ui.horizontal(|ui| {
            ui.label(RichText::new("◇").small().color(cx.colours().bad));
            ui.vertical(|ui| {
                let about = RichText::new(format!("{when} · {who}")).small().weak();
                ui.add(cut_label(about));
                ui.add(cut_label(RichText::new(&what).small()));
            });
        });
    });
    if response.on_hover_text(&what).clicked() {
        state.choose_missed(played, it, cx.actions);
    }
}

/// Something to come back to that was no decision.
struct Remark {
    at: Minute,
    mark: &'static str,
    ink: Color32,
    text: String,
}

/// Notes, bookmarks, and what the facilitator gave to seats in their own words, by time.
fn remarks(cx: &UiContext<'_>, view: &PlayView) -> Vec<Remark> {
    let (mark, ink) = author_mark(cx, Author::Facilitator);
    let releases = view.direct_releases.iter().map(|row| {
        let text = direct_release(cx, view, row);
        let ink = if row.is_no_duff { cx.colours().bad } else { ink };
        Remark { at: row.at, mark, ink, text }
    });
    let notes = view.notes.iter().map(|row| {
        let ink = cx.colours().accent;
        let mark = if row.bookmark { "◆" } else { "○" };
        Remark { at: row.at, mark, ink, text: note(cx, row) }
    });
    let mut remarks: Vec<Remark> = releases.chain(notes).collect();
    remarks.sort_by_key(|remark| remark.at);
    remarks
}

fn remark_ui(ui: &mut Ui, view: &PlayView, remark: &Remark) {
    ui.horizontal(|ui| {
        ui.label(RichText::new(remark.mark).small().color(remark.ink));
        ui.vertical(|ui| {
            ui.label(RichText::new(view.spell(remark.at)).small().weak());
            let text = RichText::new(&remark.text).small();
            ui.add(cut_label(text)).on_hover_text(&remark.text);
        });
    });
}
