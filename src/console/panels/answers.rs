//! Decisions that are put to a seat, and the answers to them. The one that was chosen is marked,
//! and another one takes its place until time goes on.

use egui::{Button, Id, RichText, Sense, Stroke, Ui, Vec2, WidgetInfo, WidgetType};

use crate::console::action::{Action, SessionCommand};
use crate::console::keys::ANSWERS;
use crate::console::state::{GoingOn, Refused, RefusedAt};
use crate::console::theme::strong;
use crate::console::view::{Question, SeatView};
use crate::scenario::model::Order;
use crate::session::holder::Holder;
use crate::sim::view::DecisionView;

use super::UiContext;
use super::labels::order;
use super::widgets::{button, card, card_frame, clicked_once, refused_ui, small};

/// What is asked, at length.
pub fn questions_ui(ui: &mut Ui, cx: &UiContext<'_>, seat_view: &SeatView) {
    for Question { text, answer, .. } in &seat_view.questions {
        card(ui, cx, |ui| {
            ui.set_min_width(ui.available_width());
            let (word, ink) = if answer.is_some() {
                ("seat-decided", cx.colours().good)
            } else {
                ("seat-decide", cx.colours().warn)
            };
            ui.label(RichText::new(cx.say(word)).small().color(ink));
            ui.label(strong(&text.headline));
            small(ui, &text.sender);
            ui.label(&text.body);
        });
    }
}

/// What can be answered. `takes_focus` says that the keyboard comes here next.
pub fn answers_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    seat_view: &SeatView,
    (refused, takes_focus): (Option<&Refused>, &mut bool),
) {
    begin_here(ui, cx, takes_focus);
    for (question, decision) in seat_view.questions.iter().zip(&seat_view.view.decisions) {
        card_frame(cx).show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            answer(ui, cx, seat_view, (question, decision));
            let here = RefusedAt::Answer(seat_view.seat, question.inject);
            refused_ui(ui, cx, refused.filter(|it| it.at == here));
        });
    }
}

fn answer(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    seat_view: &SeatView,
    (question, decision): (&Question, &DecisionView),
) {
    let scenario = &seat_view.scenario;
    let inject = &scenario.injects[decision.inject.index()];
    let name = question.text.headline.as_str();
    let text = cx.texts.fill("seat-answer", [("what", name.into())]);
    let given = question.answer;
    let ink = if given.is_some() { cx.colours().good } else { cx.colours().warn };
    ui.label(strong(text).color(ink));
    let by_people = seat_view.holder == Holder::People;
    let before = seat_view.answers_before(Some(decision.inject));
    for (number, (choice, orders)) in inject.choices.iter().zip(&decision.options).enumerate() {
        let text = seat_view.names().choice(&inject.id, &choice.id);
        let size = Vec2::new(ui.available_width(), cx.sizes().control);
        let is_chosen = given.is_some_and(|it| usize::from(it.option) == number);
        let shown = if is_chosen { format!("✓ {text}") } else { text.clone() };
        let shown = numbered(before + number, &shown);
        let shown = if is_chosen { strong(shown) } else { RichText::new(shown) };
        let button = Button::new(shown).wrap().min_size(size).selected(is_chosen);
        let response = ui.add_enabled(by_people, button);
        response
            .widget_info(|| WidgetInfo::selected(WidgetType::Button, by_people, is_chosen, &text));
        let gives: Vec<String> =
            orders.iter().map(|it| order(cx.texts, scenario, it, false)).collect();
        let tip = if gives.is_empty() {
            cx.say("seat-gives-nothing").to_owned()
        } else {
            cx.texts.fill("seat-gives", [("orders", gives.join("\n").into())])
        };
        let response =
            response.on_hover_text(tip).on_disabled_hover_text(cx.say("seat-not-people"));
        if clicked_once(&response) && !is_chosen {
            let answer = Order::answering(decision.inject, number as u16);
            cx.actions.command(SessionCommand::Submit(seat_view.seat, answer));
        }
    }
    if let Some(given) = given {
        let who = seat_view.names().seat(given.seat);
        small(ui, cx.texts.fill("seat-answered", [("who", who.into())]));
    }
}

/// Something that is offered, with the number of its key if it has one.
pub fn numbered(place: usize, text: &str) -> String {
    /// Digits on a keyboard that are offered, from 1.
    const DIGITS: usize = 9;
    if place < DIGITS { format!("{}  {text}", place + 1) } else { text.to_owned() }
}

/// What goes on by itself after an answer, and what keeps it from that.
pub fn going_on_ui(ui: &mut Ui, cx: &mut UiContext<'_>, going_on: GoingOn) {
    let Some(seconds) = going_on.seconds() else { return };
    ui.horizontal_wrapped(|ui| {
        let gaps = [("seconds", seconds.into())];
        let text = if going_on.opens_next() {
            cx.texts.fill("answer-next-opens", gaps)
        } else {
            cx.texts.fill("answer-time-goes-on", gaps)
        };
        ui.label(strong(text).color(cx.colours().accent));
        if button(ui, cx, "answer-go-on", true).clicked() {
            cx.actions.push(Action::GoOn);
        }
        if button(ui, cx, "answer-stay", true).clicked() {
            cx.actions.push(Action::Stay);
        }
    });
}

/// From here on Tab leads to the answers, one after the other. Nothing is pressed by it, so that
/// all keys do what they do everywhere.
fn begin_here(ui: &Ui, cx: &UiContext<'_>, takes_focus: &mut bool) {
    let place = egui::Rect::from_min_size(ui.cursor().min, Vec2::ZERO);
    let response = ui.interact(place, Id::new(ANSWERS), Sense::focusable_noninteractive());
    // Nobody who writes is interrupted.
    if std::mem::take(takes_focus) && !ui.ctx().text_edit_focused() {
        response.request_focus();
        response.scroll_to_me(None);
    }
    if response.has_focus() {
        // Whoever looks sees where keys go.
        let stroke = Stroke::new(cx.sizes().focus, cx.colours().accent);
        ui.painter().hline(ui.max_rect().x_range(), place.top(), stroke);
    }
}
