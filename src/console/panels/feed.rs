//! What the public hears: statements, news, rumours. Nothing hidden is in it.

use egui::{Color32, RichText, ScrollArea, Ui};

use crate::console::theme::strong;
use crate::console::view::{FeedItem, News, PlayView};
use crate::scenario::Names;
use crate::scenario::model::Scenario;
use crate::text::capital;

use super::UiContext;
use super::labels::{seats, sign, stance};
use super::widgets::{card, empty, small};

/// The public feed, the newest first.
pub fn feed_ui(ui: &mut Ui, cx: &UiContext<'_>, view: &PlayView) {
    if view.feed.is_empty() {
        empty(ui, cx, "feed-empty");
        return;
    }
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        for item in &view.feed {
            card(ui, cx, |ui| {
                ui.set_min_width(ui.available_width());
                story_ui(ui, cx, view, item);
            });
        }
    });
}

/// News in words.
pub struct NewsText {
    /// A sign for its kind.
    pub mark: &'static str,
    /// The colour of the sign.
    pub ink: Color32,
    /// Who, or what kind.
    pub head: String,
    /// What, if there is more to say.
    pub body: String,
}

/// Puts news into words.
pub fn news_text(cx: &UiContext<'_>, scenario: &Scenario, item: &FeedItem) -> NewsText {
    let (names, texts, it) = (Names(scenario), cx.texts, cx.colours());
    let (mark, ink, head, body) = match &item.news {
        News::Claim { speakers, stance: said, about, stands } => {
            let who = seats(names, *speakers);
            let said = stance(texts, *said);
            let mut body = match about {
                Some(asset) => {
                    let gaps = [("what", names.asset(*asset).into()), ("said", said.into())];
                    texts.fill("feed-about", gaps)
                }
                None => said,
            };
            if !stands {
                body = texts.fill("feed-withdrawn", [("said", body.into())]);
            }
            ("●", it.accent, who, body)
        }
        News::Outsiders(incident) => {
            let what = sign(texts, scenario, *incident);
            ("▲", it.warn, texts.say("feed-news").to_owned(), what)
        }
        News::Rumour(incident) => {
            let what = sign(texts, scenario, *incident);
            ("◆", it.bad, texts.say("feed-rumour").to_owned(), what)
        }
        News::Contradiction(seat, asset) => {
            let gaps = [("who", names.seat(*seat).into()), ("what", names.asset(*asset).into())];
            let body = texts.fill("feed-contradiction", gaps);
            ("×", it.bad, texts.say("feed-contradiction-head").to_owned(), body)
        }
        News::Result => ("✓", it.good, texts.say("feed-result").to_owned(), String::new()),
    };
    NewsText { mark, ink, head, body: capital(&body) }
}

fn story_ui(ui: &mut Ui, cx: &UiContext<'_>, view: &PlayView, item: &FeedItem) {
    let NewsText { mark, ink, head, body } = news_text(cx, &view.scenario, item);
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(mark).color(ink));
        ui.label(strong(head));
        small(ui, view.spell(item.at));
    });
    if !body.is_empty() {
        ui.label(body);
    }
}
