//! Who told whom how often, who was never told, and the messages of a pair.

use egui::{ComboBox, Frame, Label, Panel, RichText, ScrollArea, Ui};

use crate::base::ids::SeatSet;
use crate::base::minute::Minute;
use crate::console::hot_wash::HotWash;
use crate::console::panels::UiContext;
use crate::console::panels::labels::kind;
use crate::console::panels::network::told::{tie_name, told_picture_ui};
use crate::console::panels::widgets::{button, choosable, empty, named, small, tipped};
use crate::console::state::{ToldSpan, ToldState};
use crate::console::theme::strong;
use crate::console::view::PlayView;
use crate::measure::{ToldTie, WhoToldWhom};
use crate::text::kebab;

use super::meaning;

/// The picture and the list; `moment` is the one that was looked at last.
pub fn told_ui(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    view: &PlayView,
    (hot_wash, moment): (&HotWash, Option<Minute>),
    state: &mut ToldState,
) {
    span_ui(ui, cx, view, moment, state);
    let until = hot_wash.played.exercise.until;
    let span = state.span.minutes(&view.scenario.calendar, until, moment);
    let seats: SeatSet = view.scenario.seat_ids().collect();
    let told = WhoToldWhom::new(&hot_wash.played.messages, seats, span);
    if told.ties.is_empty() {
        meaning(ui, cx, "hotwash-told");
        empty(ui, cx, "told-nobody");
        return;
    }
    Panel::right("told list")
        .frame(Frame::new())
        .resizable(true)
        .default_size(ui.available_width() * 0.4)
        .size_range(ui.available_width() * 0.2..=ui.available_width() * 0.7)
        .show(ui, |ui| list_ui(ui, cx, view, hot_wash, (&told, state)));
    let ToldState { pair, seat, .. } = state;
    if let Some(clicked) = told_picture_ui(ui, cx, view, &told, (*pair, seat)) {
        *pair = Some(clicked);
    }
}

/// Which part of the exercise is meant.
fn span_ui(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    view: &PlayView,
    moment: Option<Minute>,
    state: &mut ToldState,
) {
    let name = |span: ToldSpan| match span {
        ToldSpan::Whole => cx.say("hotwash-whole").to_owned(),
        ToldSpan::Window(at) => {
            let phase = view.scenario.calendar.windows[at].phase;
            cx.texts.say(&format!("phase-{}", kebab(&phase))).to_owned()
        }
        ToldSpan::Moment => {
            let at = view.spell(moment.unwrap_or(view.clock.now));
            cx.texts.fill("told-until", [("at", at.into())])
        }
    };
    let mut spans = vec![ToldSpan::Whole];
    let windows = &view.scenario.calendar.windows;
    let begun = windows.iter().enumerate().filter(|it| it.1.start <= view.clock.now);
    spans.extend(begun.map(|(at, _)| ToldSpan::Window(at)));
    spans.extend(moment.map(|_| ToldSpan::Moment));
    let combo = ComboBox::from_id_salt("told").selected_text(name(state.span));
    let combo = combo.show_ui(ui, |ui| {
        for span in spans {
            ui.selectable_value(&mut state.span, span, name(span));
        }
    });
    named(&combo.response, cx, "told-span", &name(state.span));
    tipped(combo.response, cx, "told-span");
}

/// Those who were never told, then pairs, or the messages of the one that is chosen.
fn list_ui(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    view: &PlayView,
    hot_wash: &HotWash,
    (told, state): (&WhoToldWhom, &mut ToldState),
) {
    let chosen = told.ties.iter().find(|tie| state.pair == Some((tie.from, tie.to)));
    if let Some(tie) = chosen {
        if button(ui, cx, "told-back", true).clicked() {
            state.pair = None;
        }
        ui.label(strong(tie_name(cx, view, tie)));
        messages_ui(ui, cx, view, hot_wash, tie);
        return;
    }
    if !told.never_told.is_empty() {
        let who: Vec<String> =
            told.never_told.iter().map(|seat| view.names().short_seat(*seat)).collect();
        let text = cx.texts.fill("told-never", [("who", who.join(", ").into())]);
        let label = Label::new(RichText::new(text).color(cx.colours().bad)).wrap();
        tipped(ui.add(label), cx, "told-never");
    }
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let seat = state.seat;
        let is_meant = |tie: &&ToldTie| seat.is_none_or(|it| tie.from == it || tie.to == it);
        for tie in told.ties.iter().filter(is_meant) {
            let name = tie_name(cx, view, tie);
            let row = choosable(ui, cx, (tie.from, tie.to), &name, false, |ui| {
                ui.add(Label::new(&name).truncate());
            });
            if row.on_hover_text(&name).clicked() {
                state.pair = Some((tie.from, tie.to));
            }
        }
    });
}

/// What one told the other, the earliest first.
fn messages_ui(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    view: &PlayView,
    hot_wash: &HotWash,
    tie: &ToldTie,
) {
    let names = view.names();
    ScrollArea::vertical().id_salt("messages").auto_shrink(false).show(ui, |ui| {
        for number in &tie.messages {
            let Some(message) = hot_wash.played.messages.get(*number as usize) else { continue };
            let mut what = kind(cx.texts, message.kind);
            if let Some(incident) = message.incident {
                what = format!("{what} · {}", names.incident(incident));
            }
            small(ui, view.spell(message.at));
            ui.add(Label::new(&what).wrap());
        }
    });
}
