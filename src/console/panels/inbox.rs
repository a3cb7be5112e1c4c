//! What a seat has read: letters first, then messages of other seats by what they are about, with
//! what was new in them.

use egui::{Label, RichText, Ui};

use crate::console::theme::strong;
use crate::console::view::{Letter, Matter, MessageRead, SeatView};
use crate::sim::vocabulary::Facts;

use super::UiContext;
use super::labels::{kind, one_line, sign};
use super::no_duff::no_duff_ui;
use super::widgets::{empty, small, tipped, wrapped_header};

/// Letters and messages, the newest first.
pub fn inbox_ui(ui: &mut Ui, cx: &UiContext<'_>, view: &SeatView) {
    let inbox = &view.inbox;
    tipped(ui.label(strong(cx.say("inbox"))), cx, "inbox");
    if inbox.is_empty() {
        empty(ui, cx, "inbox-empty");
    }
    for (number, it) in inbox.letters.iter().enumerate() {
        let id = (it.at, inbox.letters.len() - number);
        ui.push_id(id, |ui| letter(ui, cx, view, it));
    }
    if !inbox.matters.is_empty() {
        ui.add_space(cx.sizes().gap);
        tipped(ui.label(strong(cx.say("inbox-messages"))), cx, "inbox-messages");
    }
    for it in &inbox.matters {
        ui.push_id(it.about, |ui| matter(ui, cx, view, it));
    }
}

/// A letter; its text opens on click. A real emergency is open and looks like nothing else.
fn letter(ui: &mut Ui, cx: &UiContext<'_>, view: &SeatView, it: &Letter) {
    if it.is_no_duff {
        small(ui, view.spell(it.at));
        no_duff_ui(ui, cx, Some(&it.text));
        return;
    }
    let head = format!("{}  {}", view.spell(it.at), it.text.headline);
    wrapped_header(ui, head).show(ui, |ui| {
        small(ui, &it.text.sender);
        ui.label(&it.text.body);
    });
}

/// What it is about, and what was new; all else opens on click.
fn matter(ui: &mut Ui, cx: &UiContext<'_>, view: &SeatView, it: &Matter) {
    let about = match it.about {
        Some(incident) => sign(cx.texts, &view.scenario, incident),
        None => cx.say("inbox-other").to_owned(),
    };
    ui.add(Label::new(&about).wrap());
    let (news, others): (Vec<_>, Vec<_>) = it.messages.iter().partition(|it| it.is_news());
    for message in news {
        message_ui(ui, cx, view, message);
    }
    if !others.is_empty() {
        let count = [("count", others.len().into())];
        let head = RichText::new(cx.texts.fill("inbox-nothing-new", count)).small().weak();
        wrapped_header(ui, head).id_salt("others").show(ui, |ui| {
            for message in others {
                message_ui(ui, cx, view, message);
            }
        });
    }
}

fn message_ui(ui: &mut Ui, cx: &UiContext<'_>, view: &SeatView, it: &MessageRead) {
    let (who, what) = (view.names().seat(it.from), kind(cx.texts, it.kind));
    let said = cx.texts.fill("inbox-message", [("who", who.into()), ("what", what.into())]);
    let mut line = format!("{}  {said}", view.spell(it.at));
    if it.is_news() {
        let new = [("what", news(cx, it).into())];
        line = format!("{line} · {}", cx.texts.fill("inbox-new", new));
    }
    ui.add(Label::new(RichText::new(one_line(&line)).small()).wrap());
}

/// What was new in a message.
fn news(cx: &UiContext<'_>, it: &MessageRead) -> String {
    let facts = [
        (Facts::SIGNS, "news-signs"),
        (Facts::IMPACT, "news-impact"),
        (Facts::INDICATORS, "news-indicators"),
        (Facts::TRUTH, "news-truth"),
    ];
    let facts = facts.into_iter().filter(|(fact, _)| it.new_facts.has(*fact));
    let words = facts.map(|(_, word)| word).chain(it.new_evidence.then_some("news-evidence"));
    words.map(|word| cx.texts.say(word)).collect::<Vec<_>>().join(", ")
}
