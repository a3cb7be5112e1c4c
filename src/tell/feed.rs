//! What the public hears, in the order in which it is heard, and in which words.

use crate::base::message::Message;
use crate::base::minute::Minute;
use crate::sim::kernel::Kernel;

use super::feed_words::Narrator;
use super::news::News;

/// Something the public hears.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedItem {
    /// When.
    pub at: Minute,
    /// What.
    pub news: News,
    /// The words in which it is heard.
    pub words: Message,
}

/// All of it, the newest first.
pub fn feed(kernel: &Kernel) -> Vec<FeedItem> {
    let mut all = all_news(kernel);
    all.sort_by_key(|(at, _)| *at);
    let mut narrator = Narrator::new(kernel);
    let told = all.into_iter().map(|(at, news)| {
        let words = narrator.words(&news);
        FeedItem { at, news, words }
    });
    let mut items: Vec<FeedItem> = told.collect();
    items.reverse();
    items
}

fn all_news(kernel: &Kernel) -> Vec<(Minute, News)> {
    let mut all = Vec::new();
    for state in kernel.incidents() {
        let Some(disclosure) = state.disclosure.filter(|it| it.claim.is_none()) else { continue };
        let news = match disclosure.first {
            Some(seat) => News::Finding(seat, state.incident),
            None => News::Outsiders(state.incident),
        };
        all.push((disclosure.at, news));
    }
    all.extend(kernel.rumours().into_iter().map(|it| (it.since, News::Rumour(it.incident))));
    all.extend(kernel.claims().into_iter().map(|claim| {
        let news = News::Claim {
            speakers: claim.speakers,
            stance: claim.stance,
            about: claim.incident,
            order: claim.order,
            stands: claim.stands,
        };
        (claim.at, news)
    }));
    all.extend(kernel.contradictions().into_iter().map(|it| {
        let (first, second, incident) = (it.first, it.second, it.incident);
        (it.since, News::Contradiction { first, second, incident })
    }));
    let publications = kernel.scenario().publications.iter();
    all.extend(publications.zip(kernel.results()).filter_map(|(publication, result)| {
        let at = result?;
        Some((at, News::Result { late: at.since(publication.expected).max(0) }))
    }));
    all
}
