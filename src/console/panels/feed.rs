//! What the public hears: statements, news, rumours. Nothing hidden is in it.

use egui::{Color32, RichText, ScrollArea, Ui};

use crate::console::theme::strong;
use crate::console::view::PlayView;
use crate::scenario::Names;
use crate::scenario::model::Scenario;
use crate::tell::feed::FeedItem;
use crate::tell::news::News;
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
    /// In which words it is heard.
    pub body: String,
    /// What it comes to, if the words do not say it themselves.
    pub gist: Option<String>,
}

/// Puts news into words.
pub fn news_text(cx: &UiContext<'_>, scenario: &Scenario, item: &FeedItem) -> NewsText {
    let (names, texts, it) = (Names(scenario), cx.texts, cx.colours());
    let mut body = texts.render(&item.words);
    let mut gist = None;
    let (mark, ink, head) = match &item.news {
        News::Claim { speakers, stance: said, about, stands, .. } => {
            let said = stance(texts, *said);
            gist = about.map(|incident| {
                let what = names.asset(scenario.incidents[incident.index()].asset);
                texts.fill("feed-about", [("what", what.into()), ("said", said.into())])
            });
            if !stands {
                body = texts.fill("feed-withdrawn", [("said", body.into())]);
            }
            ("●", it.accent, seats(names, *speakers))
        }
        News::Outsiders(incident) => {
            gist = Some(sign(texts, scenario, *incident));
            ("▲", it.warn, texts.say("feed-news").to_owned())
        }
        News::Finding(seat, incident) => {
            gist = Some(sign(texts, scenario, *incident));
            ("▲", it.warn, names.seat(*seat))
        }
        News::Rumour(incident) => {
            gist = Some(sign(texts, scenario, *incident));
            ("◆", it.bad, texts.say("feed-rumour").to_owned())
        }
        News::Contradiction { .. } => {
            ("×", it.bad, texts.say("feed-contradiction-head").to_owned())
        }
        News::Result { .. } => ("✓", it.good, texts.say("feed-result").to_owned()),
    };
    NewsText { mark, ink, head, body: capital(&body), gist: gist.map(|it| capital(&it)) }
}

fn story_ui(ui: &mut Ui, cx: &UiContext<'_>, view: &PlayView, item: &FeedItem) {
    let NewsText { mark, ink, head, body, gist } = news_text(cx, &view.scenario, item);
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(mark).color(ink));
        ui.label(strong(head));
        small(ui, view.spell(item.at));
    });
    ui.label(body);
    if let Some(gist) = gist {
        small(ui, gist);
    }
}
