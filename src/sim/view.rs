//! What a seat sees: the projection of the world on what it has observed, been told, or read in
//! public. People and policies get the same view; a fact without a path by which it was learned
//! must never be in it.

use std::sync::Arc;

use crate::base::calendar::Phase;
use crate::base::ids::{AssetId, IncidentId, InjectId, SeatId, SeatSet};
use crate::base::level::Ppm;
use crate::base::minute::Minute;
use crate::scenario::model::{CauseClass, Order, OrderKind, Scenario, Symptom};

use super::briefing::Briefing;
use super::orders::terms;
use super::vocabulary::{Facts, Path, Stance};

/// What a seat knows of an incident, and what follows for what it can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IncidentView {
    /// A handle to name it in orders; it says nothing about what it is.
    pub incident: IncidentId,
    /// The asset on which something is wrong.
    pub asset: AssetId,
    /// What one notices.
    pub symptom: Symptom,
    /// Since when the seat knows.
    pub since: Minute,
    /// How it first heard.
    pub path: Path,
    /// The facts it holds.
    pub facts: Facts,
    /// Whether it is known to take down what runs on the same provider, too.
    pub spreads: bool,
    /// Its working diagnosis.
    pub diagnosis: Option<CauseClass>,
    /// How sure it is of it, in thousandths.
    pub confidence: u16,
    /// How many results of looks it has seen.
    pub looks: u32,
    /// How many results of its own looks it has not passed on to anybody.
    pub unshared_looks: u32,
    /// Whether it has indicators that it has not passed on to anybody.
    pub unshared_indicators: bool,
    /// Who told it.
    pub told_by: SeatSet,
    /// Whom it has told.
    pub told: SeatSet,
    /// Whom it has asked for help.
    pub asked: SeatSet,
    /// Who asked it for help.
    pub asked_by: SeatSet,
    /// Who offered it help.
    pub offered_by: SeatSet,
    /// Whom it knows to be at work on it.
    pub at_work: SeatSet,
    /// Its own responders there.
    pub own_responders: u16,
    /// Whether it knows that somebody tried and that nothing came of it.
    pub averted: bool,
    /// Whether it knows the incident to be contained.
    pub contained: bool,
    /// Whether it knows that the asset runs on its fallback: of its own house, where its people
    /// have been at work, where it knows what is affected, and where everybody sees it.
    pub on_fallback: bool,
    /// Whether the public knows.
    pub is_public: bool,
    /// Whether people talk about it: a rumour is about.
    pub talked_about: bool,
    /// Whether any authority has spoken about it.
    pub spoken: bool,
    /// What the seat itself says about it in public: the claim that stands and takes a side.
    pub own_stance: Option<Stance>,
    /// Whether the seat has a holding statement out.
    pub held: bool,
    /// Whether the seat has explained it.
    pub explained: bool,
    /// Whether a court or an authority has judged it independently.
    pub judged: bool,
    /// Whether the centre of government has taken it over.
    pub taken_over: bool,
    /// What another authority says about its cause, if one does.
    pub others_stance: Option<(SeatId, Stance)>,
}

/// An asset that the seat owns or looks after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AssetView {
    /// The asset, by its place in the scenario.
    pub asset: AssetId,
    /// Its maturity, 0 to 3, as last assessed: when planning, or when something was done to it.
    pub maturity: Ppm,
    /// Whether it is off the wire.
    pub offline: bool,
    /// Whether it runs on its fallback.
    pub on_fallback: bool,
    /// Whether its logs are kept.
    pub logs_kept: bool,
    /// Whether hostile traffic to it is blocked upstream.
    pub blocked: bool,
    /// Whether somebody brings it back already.
    pub restoring: bool,
    /// Who may work in it.
    pub access: SeatSet,
}

/// A decision put to the seat and still open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecisionView {
    /// The inject, by its place in the scenario.
    pub inject: InjectId,
    /// What each of its options would order.
    pub options: Vec<Vec<Order>>,
    /// Since when it is open.
    pub since: Minute,
}

/// What a seat sees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// The seat that sees it.
    pub seat: SeatId,
    /// The minute of exercise time.
    pub now: Minute,
    /// The phase of the calendar.
    pub phase: Phase,
    /// Whether the seat is asked to plan ahead; whoever asks says so.
    pub planning: bool,
    /// What everybody knows about the exercise.
    pub briefing: Arc<Briefing>,
    /// The incidents it knows of and that are not over and settled, ascending.
    pub incidents: Vec<IncidentView>,
    /// Its assets and those of its house.
    pub assets: Vec<AssetView>,
    /// Those of its house where something is contained and nobody yet brings back what it left
    /// impaired.
    pub to_restore: Vec<AssetId>,
    /// Its people at incidents that are contained, where there is nothing left for them to do.
    pub idle: Vec<(IncidentId, u16)>,
    /// Decisions open to it.
    pub decisions: Vec<DecisionView>,
    /// Its orders that are not in effect yet.
    pub under_way: Vec<Order>,
    /// Its responders, and how many of them are free.
    pub responders: (u16, u16),
    /// Budget units left to spend on preparation.
    pub budget: i64,
    /// Messages on its desk that it has not read.
    pub unread: u16,
    /// Those whom it knows how to reach.
    pub contacts: SeatSet,
    /// Those with whom it has a legal basis.
    pub legal_basis: SeatSet,
    /// Those with whom it has met or exercised at least twice.
    pub exercised: SeatSet,
    /// Whether it holds indicators of any adversary.
    pub holds_indicators: bool,
    /// Whether it holds indicators that are better, or fresher by a half-life, than what it has
    /// warned others of.
    pub unshared_warning: bool,
    /// When it last warned others, if it ever did.
    pub warned_at: Option<Minute>,
    /// Whether it runs a desk for researchers.
    pub disclosure_desk: bool,
    /// Parties: whether it has promised to wait for the official result.
    pub pledged: bool,
    /// Whether it sits in a situation room.
    pub in_room: bool,
    /// Whether the arrangement between agencies is published.
    pub arrangement_published: bool,
    /// Whether the raw results are published, form by form.
    pub forms_published: bool,
    /// Whether a designation as critical infrastructure was ordered.
    pub designation_ordered: bool,
    /// Whether somebody has explained in advance, and when last.
    pub prebunked_at: Option<Minute>,
    /// Whether the complete result is out of the election that people wait for now, or had last.
    pub results_published: bool,
    /// Which state of the ties the sets above show.
    pub(super) ties_seen: u32,
    /// Which state of the assets is shown.
    pub(super) assets_seen: u64,
}

impl View {
    /// A view of nothing, to be filled.
    pub fn new(briefing: Arc<Briefing>, seat: SeatId) -> Self {
        Self {
            seat,
            now: Minute::START,
            phase: Phase::InterElection,
            planning: false,
            briefing,
            incidents: Vec::new(),
            assets: Vec::new(),
            to_restore: Vec::new(),
            idle: Vec::new(),
            decisions: Vec::new(),
            under_way: Vec::new(),
            responders: (0, 0),
            budget: 0,
            unread: 0,
            contacts: SeatSet::EMPTY,
            legal_basis: SeatSet::EMPTY,
            exercised: SeatSet::EMPTY,
            holds_indicators: false,
            unshared_warning: false,
            warned_at: None,
            disclosure_desk: false,
            pledged: false,
            in_room: false,
            arrangement_published: false,
            forms_published: false,
            designation_ordered: false,
            prebunked_at: None,
            results_published: false,
            ties_seen: 0,
            assets_seen: 0,
        }
    }

    /// What the seat knows of an incident.
    pub fn incident(&self, incident: IncidentId) -> Option<&IncidentView> {
        self.incidents.iter().find(|view| view.incident == incident)
    }

    /// Whether the very same order is under way already. An order that leaves its forum open is the
    /// same in any forum.
    pub fn is_under_way(&self, order: &Order) -> bool {
        let same = |it: &Order| {
            it.kind() == order.kind() && *it == order.in_forum(order.forum().or(it.forum()))
        };
        self.under_way.iter().any(same)
    }

    /// Whether the seat could pay for an order of a kind now.
    pub fn can_afford(&self, scenario: &Scenario, kind: OrderKind) -> bool {
        terms(kind, self.phase, &scenario.parameters).budget <= self.budget
    }
}
