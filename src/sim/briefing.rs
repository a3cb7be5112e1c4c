//! What everybody at the table knows from the start: who takes part, what there is to protect,
//! who meets with whom. Nothing hidden is in here, so a policy may have all of it.

use crate::base::calendar::{Calendar, Phase};
use crate::base::ids::{AssetId, ForumId, ProviderId, SeatId, SeatSet};
use crate::base::key::Key;
use crate::base::level::Ppm;
use crate::base::minute::Minute;
use crate::scenario::model::{
    AgencyKind, AssetKind, Connection, ForumMode, Group, Level, OrderKind, Parameters, Scenario,
    Side, Skill,
};

/// A seat as others know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatBriefing {
    /// Its stable name for draws, whoever else takes part.
    pub key: Key,
    /// What agency it is.
    pub kind: AgencyKind,
    /// The group of agencies that it belongs to; ties across groups are weaker at first.
    pub group: Group,
    /// Its side, for parties.
    pub side: Side,
    /// Orders it may give.
    pub authorities: Vec<OrderKind>,
    /// The seats that it escalates to.
    pub escalates_to: SeatSet,
    /// How many people it has to send.
    pub responders: u16,
    /// What its people can do, 0 to 1 each, in the order of [`Skill::ALL`].
    pub expertise: [Ppm; Skill::ALL.len()],
}

/// An asset as everybody knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssetBriefing {
    /// What it is.
    pub kind: AssetKind,
    /// Who owns it.
    pub owner: SeatId,
    /// The provider it runs on.
    pub provider: Option<ProviderId>,
    /// Whether it has a fallback.
    pub has_fallback: bool,
    /// Whether paper stands behind it.
    pub paper_trail: bool,
    /// Whether it is on a network.
    pub on_network: bool,
    /// Whether it is on a wire at all, if only indirectly: there are holes to close.
    pub wired: bool,
    /// How much it matters per phase, in the order of [`Phase::ALL`].
    pub criticality: [Ppm; Phase::ALL.len()],
    /// The provider that its fallback depends on.
    pub fallback_provider: Option<ProviderId>,
}

/// An action as everybody knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ActionBriefing {
    /// Minutes until it has an effect; less in the critical window, where it is hurried then.
    takes: [i64; 2],
    /// Budget units that it costs.
    pub costs: i64,
}

impl ActionBriefing {
    fn new(kind: OrderKind, parameters: &Parameters) -> Self {
        let takes = [false, true].map(|critical| parameters.takes(kind, critical));
        Self { takes, costs: parameters.actions.costs(kind) }
    }

    /// Minutes until it has an effect when it is ordered in a phase.
    pub const fn takes(&self, phase: Phase) -> i64 {
        self.takes[phase.is_critical() as usize]
    }
}

/// A forum as everybody knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForumBriefing {
    /// How it is governed.
    pub mode: ForumMode,
    /// Who leads it.
    pub lead: Option<SeatId>,
    /// Who sits in it.
    pub members: SeatSet,
    /// Its level of collaboration.
    pub level: u8,
}

/// What everybody at the table knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Briefing {
    /// All seats, in the order of the scenario.
    pub seats: Vec<SeatBriefing>,
    /// All assets, in the order of the scenario.
    pub assets: Vec<AssetBriefing>,
    /// All forums, in the order of the collaboration model.
    pub forums: Vec<ForumBriefing>,
    /// The electoral cycle.
    pub calendar: Calendar,
    /// When the public expects the complete results, in order.
    pub results_expected: Vec<Minute>,
    /// Actions by kind, in the order of [`OrderKind::ALL`].
    actions: Vec<ActionBriefing>,
    /// Seats by kind, in the order of [`AgencyKind::ALL`].
    kinds: [SeatSet; AgencyKind::ALL.len()],
    /// Per seat, its own assets and, for the EMB's technicians, those of their house.
    houses: Vec<Vec<AssetId>>,
    /// Per asset, the seats that look after it.
    keepers: Vec<SeatSet>,
    everybody: SeatSet,
    parties: SeatSet,
    /// Per seat, the first forum in which it sits.
    first_forums: Vec<Option<ForumId>>,
}

impl Briefing {
    /// The briefing of a scenario.
    pub fn new(scenario: &Scenario) -> Self {
        let seat = |seat: &crate::scenario::model::Seat| SeatBriefing {
            key: seat.key,
            kind: seat.kind,
            group: seat.group,
            side: seat.side,
            authorities: seat.authorities.clone(),
            escalates_to: seat.escalates_to,
            responders: seat.responders,
            expertise: seat.expertise,
        };
        let asset = |asset: &crate::scenario::model::Asset| AssetBriefing {
            kind: asset.kind,
            owner: asset.owner,
            provider: asset.provider,
            has_fallback: asset.fallback.is_some(),
            paper_trail: asset.paper_trail,
            on_network: asset.connection == Connection::Network,
            wired: matches!(asset.connection, Connection::Network | Connection::Indirect),
            criticality: asset.criticality,
            fallback_provider: asset.fallback.and_then(|fallback| fallback.provider),
        };
        let forum = |forum: &crate::scenario::model::Forum| ForumBriefing {
            mode: forum.mode,
            lead: forum.lead,
            members: forum.members,
            level: forum.level,
        };
        let of = |kind| {
            let is = |seat: &SeatId| scenario.seats[seat.index()].kind == kind;
            scenario.seat_ids().filter(is).collect()
        };
        let parameters = &scenario.parameters;
        let action = |kind| ActionBriefing::new(kind, parameters);
        let houses: Vec<Vec<AssetId>> =
            scenario.seat_ids().map(|seat| house(scenario, seat)).collect();
        let keepers = |asset| {
            let keeps = |seat: &SeatId| houses[seat.index()].contains(&AssetId::at(asset));
            scenario.seat_ids().filter(keeps).collect()
        };
        let is_party = |seat: &SeatId| scenario.seats[seat.index()].kind.is_party();
        let forums = &scenario.collaboration.forums;
        let first_forum =
            |seat| forums.iter().position(|it| it.members.contains(seat)).map(ForumId::at);
        Self {
            keepers: (0..scenario.assets.len()).map(keepers).collect(),
            everybody: SeatSet::first(scenario.seats.len()),
            parties: scenario.seat_ids().filter(is_party).collect(),
            first_forums: scenario.seat_ids().map(first_forum).collect(),
            actions: OrderKind::ALL.into_iter().map(action).collect(),
            kinds: AgencyKind::ALL.map(of),
            seats: scenario.seats.iter().map(seat).collect(),
            assets: scenario.assets.iter().map(asset).collect(),
            forums: scenario.collaboration.forums.iter().map(forum).collect(),
            houses,
            calendar: scenario.calendar.clone(),
            results_expected: scenario.publications.iter().map(|it| it.expected).collect(),
        }
    }

    /// When the public expects the next result.
    pub fn next_result_after(&self, now: Minute) -> Option<Minute> {
        self.results_expected.iter().copied().find(|expected| now <= *expected)
    }

    /// What everybody knows of a seat.
    pub fn seat(&self, seat: SeatId) -> &SeatBriefing {
        &self.seats[seat.index()]
    }

    /// What everybody knows of an asset.
    pub fn asset(&self, asset: AssetId) -> &AssetBriefing {
        &self.assets[asset.index()]
    }

    /// What everybody knows of an action.
    pub fn action(&self, kind: OrderKind) -> &ActionBriefing {
        &self.actions[kind.index()]
    }

    /// How much an asset matters at most between a minute and another.
    pub fn criticality_between(&self, asset: AssetId, from: Minute, to: Minute) -> Ppm {
        let matters = self.asset(asset).criticality;
        let calendar = &self.calendar;
        let from = calendar.window_at(from).index();
        let windows = calendar.windows[from..].iter().enumerate();
        let ahead = windows.take_while(|(at, window)| *at == 0 || window.start <= to);
        ahead.map(|(_, window)| matters[window.phase as usize]).max().unwrap_or_default()
    }

    /// The assets a seat looks after, ascending.
    pub fn house_of(&self, seat: SeatId) -> &[AssetId] {
        &self.houses[seat.index()]
    }

    /// Whether a seat looks after an asset.
    pub fn is_kept_by(&self, asset: AssetId, seat: SeatId) -> bool {
        self.keepers[asset.index()].contains(seat)
    }

    /// All seats of a kind.
    pub fn of_kind(&self, kind: AgencyKind) -> SeatSet {
        self.kinds[kind as usize]
    }

    /// All seats of several kinds.
    pub fn of_kinds<const N: usize>(&self, kinds: [AgencyKind; N]) -> SeatSet {
        kinds.into_iter().fold(SeatSet::EMPTY, |all, kind| all.union(self.of_kind(kind)))
    }

    /// The seats of all parties.
    pub const fn parties(&self) -> SeatSet {
        self.parties
    }

    /// All seats of which something holds.
    pub fn seats_where(&self, holds: impl Fn(&SeatBriefing) -> bool) -> SeatSet {
        let all = self.seats.iter().enumerate();
        all.filter(|(_, seat)| holds(seat)).map(|(at, _)| SeatId::at(at)).collect()
    }

    /// The set of all seats.
    pub const fn everybody(&self) -> SeatSet {
        self.everybody
    }

    /// Whether some sit together in a forum of this level of collaboration or above.
    pub fn share_level(&self, seats: SeatSet, level: Level) -> bool {
        let mut forums = self.forums.iter();
        forums.any(|it| level as u8 <= it.level && seats.minus(it.members).is_empty())
    }

    /// The first forum in which a seat sits.
    pub fn forum_of(&self, seat: SeatId) -> Option<(ForumId, &ForumBriefing)> {
        let forum = self.first_forums[seat.index()]?;
        Some((forum, &self.forums[forum.index()]))
    }
}

fn house(scenario: &Scenario, seat: SeatId) -> Vec<AssetId> {
    let technician = scenario.seats[seat.index()].kind == AgencyKind::EmbIt;
    let looks_after = |at: &usize| {
        let owner = scenario.assets[*at].owner;
        let electoral = scenario.seats[owner.index()].group == Group::Electoral;
        owner == seat || (technician && electoral)
    };
    (0..scenario.assets.len()).filter(looks_after).map(AssetId::at).collect()
}
