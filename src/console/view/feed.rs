//! What the public hears, in the order in which it is heard.

use crate::base::ids::{AssetId, IncidentId, SeatId, SeatSet};
use crate::base::minute::Minute;
use crate::sim::kernel::Kernel;
use crate::sim::vocabulary::Stance;

/// Something the public hears.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedItem {
    pub at: Minute,
    pub news: News,
}

/// What kind of news.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum News {
    /// Somebody says something.
    Claim {
        speakers: SeatSet,
        stance: Stance,
        /// The incident, if it is about one.
        about: Option<AssetId>,
        /// Whether it still stands.
        stands: bool,
    },
    /// It is in the news before anybody in charge has said a word.
    Outsiders(IncidentId),
    /// A rumour spreads.
    Rumour(IncidentId),
    /// Two authorities contradict each other; the later one is named.
    Contradiction(SeatId, AssetId),
    /// The complete result is out.
    Result,
}

/// All of it, the newest first.
pub(super) fn items(kernel: &Kernel) -> Vec<FeedItem> {
    let incidents = &kernel.scenario().incidents;
    let asset = |incident: IncidentId| incidents[incident.index()].asset;
    let claims = kernel.claims().into_iter().map(|claim| FeedItem {
        at: claim.at,
        news: News::Claim {
            speakers: claim.speakers,
            stance: claim.stance,
            about: claim.incident.map(asset),
            stands: claim.stands,
        },
    });
    let states = kernel.incidents();
    let outsiders = states.iter().filter_map(|it| {
        let disclosure = it.disclosure.filter(|one| one.first.is_none())?;
        Some(FeedItem { at: disclosure.at, news: News::Outsiders(it.incident) })
    });
    let rumours = kernel
        .rumours()
        .into_iter()
        .map(|it| FeedItem { at: it.since, news: News::Rumour(it.incident) });
    let contradictions = kernel
        .contradictions()
        .into_iter()
        .map(|it| FeedItem { at: it.since, news: News::Contradiction(it.via, asset(it.incident)) });
    let results = kernel.results().into_iter().flatten();
    let results = results.map(|at| FeedItem { at, news: News::Result });
    let all = claims.chain(outsiders).chain(rumours).chain(contradictions).chain(results);
    let mut items: Vec<FeedItem> = all.collect();
    items.sort_by_key(|item| -item.at.0);
    items
}
