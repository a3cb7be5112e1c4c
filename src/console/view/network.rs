//! The agencies as a network: ties, impaired systems, incidents that are going on, and what was
//! sent. Plain data for the picture; how it looks is decided there.

use crate::base::ids::{AssetId, ForumId, IncidentId, SeatId, SeatSet};
use crate::base::level::{ONE, Ppm};
use crate::scenario::model::Stage;
use crate::session::director::Director;
use crate::session::journal::Journal;
use crate::sim::kernel::Kernel;

/// How strong a tie can be.
pub const STRENGTHS: u8 = 4;
/// How many of the last messages the picture shows.
const KEPT: usize = 48;

/// Two seats that know each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SeatTie {
    /// Between whom, the lower first.
    pub between: (SeatId, SeatId),
    /// How well, 1 to [`STRENGTHS`].
    pub strength: u8,
    /// Whether they have a legal basis for working together.
    pub legal: bool,
}

/// A forum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ForumMembers {
    pub forum: ForumId,
    /// Who belongs to it.
    pub members: SeatSet,
}

/// An asset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AssetNode {
    pub asset: AssetId,
    /// Who looks after it.
    pub owner: SeatId,
    /// Its place among those of the owner, and how many there are.
    pub place: (u8, u8),
    /// How much its secrets, its data and its service are impaired, in tenths.
    pub impairments: [u8; 3],
    /// Whether it was disconnected on purpose.
    pub offline: bool,
    /// Whether it runs on its fallback.
    pub on_fallback: bool,
}

impl AssetNode {
    /// The worst of its impairments, in tenths.
    pub fn worst_impairment(&self) -> u8 {
        self.impairments.into_iter().max().unwrap_or_default()
    }
}

/// How far those in charge have come with an incident.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ResponseStage {
    /// No agency has seen signs of it.
    Undetected,
    /// An agency has seen signs of it.
    Detected,
    /// An agency is sure of the cause.
    Diagnosed,
    /// It is contained, and its effects are not over.
    Contained,
}

/// An incident that is going on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IncidentMark {
    pub incident: IncidentId,
    /// What it hits.
    pub asset: AssetId,
    /// How far those in charge have come.
    pub response: ResponseStage,
    /// Whether the public knows.
    pub public: bool,
    /// How many work on it.
    pub at_work: u16,
}

/// A message that was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SentMessage {
    pub no: u32,
    pub from: SeatId,
    pub to: SeatSet,
}

/// All of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Network {
    /// Who knows whom, weakest first.
    pub ties: Vec<SeatTie>,
    pub forums: Vec<ForumMembers>,
    pub assets: Vec<AssetNode>,
    /// Incidents that are going on.
    pub incidents: Vec<IncidentMark>,
    /// The last messages, in order.
    pub sent: Vec<SentMessage>,
}

/// Looks at an exercise; some incidents are known to somebody.
pub(super) fn network<J: Journal>(
    director: &mut Director<J>,
    is_known: impl Fn(IncidentId) -> bool,
) -> Network {
    let impairments = director.impairments();
    let kernel = director.kernel();
    let scenario = kernel.scenario();
    let circle = |(at, forum): (usize, &crate::scenario::model::Forum)| ForumMembers {
        forum: ForumId::at(at),
        members: forum.members,
    };
    let assets = kernel.assets().into_iter().map(|state| {
        let asset = state.asset;
        let owner = scenario.assets[asset.index()].owner;
        let own = |at: &usize| scenario.assets[*at].owner == owner;
        let before = (0..asset.index()).filter(own).count() as u8;
        let all = (0..scenario.assets.len()).filter(own).count() as u8;
        let (offline, on_fallback) = (state.offline, state.on_fallback);
        let impairments = impairments[asset.index()].map(tenths);
        AssetNode { asset, owner, place: (before, all), impairments, offline, on_fallback }
    });
    let assets = assets.collect();
    let incidents = kernel.incidents().into_iter().filter_map(|state| {
        let response = match state.stage {
            Stage::Dormant | Stage::Recovered => return None,
            Stage::Contained => ResponseStage::Contained,
            Stage::Latent | Stage::Acting if state.diagnosed.is_some() => ResponseStage::Diagnosed,
            Stage::Latent | Stage::Acting if is_known(state.incident) => ResponseStage::Detected,
            Stage::Latent | Stage::Acting => ResponseStage::Undetected,
        };
        let asset = scenario.incidents[state.incident.index()].asset;
        Some(IncidentMark {
            incident: state.incident,
            asset,
            response,
            public: state.disclosure.is_some(),
            at_work: state.responders,
        })
    });
    let incidents = incidents.collect();
    let messages = &kernel.log().messages;
    let first = messages.len().saturating_sub(KEPT);
    let sent = messages[first..].iter().zip(first as u32..);
    let sent = sent.map(|(it, no)| SentMessage { no, from: it.from, to: it.to }).collect();
    let forums = scenario.collaboration.forums.iter().enumerate().map(circle).collect();
    Network { ties: ties(kernel), forums, assets, incidents, sent }
}

/// Both directions as one, with the better of the two.
fn ties(kernel: &Kernel) -> Vec<SeatTie> {
    let seats = kernel.scenario().seats.len();
    let all = kernel.ties();
    let mut ties: Vec<SeatTie> = Vec::new();
    for from in 0..seats {
        for to in from + 1..seats {
            let both = [all[from * seats + to], all[to * seats + from]];
            let quality = both.map(|tie| tie.quality).into_iter().max();
            let quality = quality.unwrap_or(Ppm::ZERO);
            let strength = (quality.0 * i64::from(STRENGTHS) + ONE / 2) / ONE;
            if strength == 0 {
                continue;
            }
            let between = (SeatId::at(from), SeatId::at(to));
            let legal = both.iter().any(|tie| tie.legal_basis);
            ties.push(SeatTie { between, strength: strength as u8, legal });
        }
    }
    // The sort is stable: equals stay in the order of seats.
    ties.sort_by_key(|tie| tie.strength);
    ties
}

fn tenths(share: Ppm) -> u8 {
    // What hurts at all is seen.
    ((share.0 * 10 + ONE - 1) / ONE).clamp(0, 10) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_hurts_at_all_is_seen() {
        assert_eq!(tenths(Ppm::ZERO), 0);
        assert_eq!(tenths(Ppm(1)), 1);
        assert_eq!(tenths(Ppm::ONE), 10);
    }
}
