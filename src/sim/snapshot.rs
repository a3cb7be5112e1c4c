//! Everything that influences the future, as plain data: to keep, to restore, to hash.
//!
//! Invariant: a kernel restored from a snapshot goes on exactly as the one it was taken from.
//! Rows are the components themselves, in the order of the scenario or of their numbers; no
//! `Entity` gets in here. The layout belongs to one `KERNEL_REV`.

use serde::{Deserialize, Serialize};

use crate::base::calendar::Phase;
use crate::base::ids::{IncidentId, InjectId, SeatSet};
use crate::base::level::{Points, Ppm};
use crate::base::minute::Minute;
use crate::scenario::model::{Scenario, Severity, Stage};

use super::engine::{Accrual, Ticket};
use super::event::Event;
use super::ledger::Ledger;
use super::log::Log;
use super::state::{
    Agency, AssetState, Claim, Contradiction, ForumState, IncidentState, InjectProgress,
    InjectStatus, Knowledge, Message, PublicationState, Rumour, SegmentState, Standing, Tie,
};

/// The core's part of a snapshot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CoreRow {
    /// The seed of all draws.
    pub seed: u64,
    /// The phase of the calendar.
    pub phase: Phase,
    /// Incidents that have begun and have not recovered.
    pub open: Vec<IncidentId>,
    /// Incidents about which official claims ever contradicted each other.
    pub contradicted: Vec<IncidentId>,
    /// Orders that reached into the EMB's systems without a legal basis.
    pub overreaches: Vec<u32>,
    /// Incidents whose condition has come true.
    pub triggered: Vec<IncidentId>,
    /// Injects whose condition has come true.
    pub called: Vec<InjectId>,
    /// Orders given and not in effect yet.
    pub under_way: Vec<u32>,
}

/// A snapshot of the simulation between two events.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    /// The minute.
    pub now: Minute,
    /// The next sequence number of the future event list.
    pub next_ticket: u64,
    /// Future events in order.
    pub pending: Vec<(Minute, Ticket, Event)>,
    /// The core's notes.
    pub core: CoreRow,
    /// Agencies by seat.
    pub agencies: Vec<Agency>,
    /// What they know, by seat.
    pub knowledge: Vec<Knowledge>,
    /// Ties, at `from * seats + to`.
    pub ties: Vec<Tie>,
    /// Forums.
    pub forums: Vec<ForumState>,
    /// Assets.
    pub assets: Vec<AssetState>,
    /// Incidents.
    pub incidents: Vec<IncidentState>,
    /// Segments of the public.
    pub segments: Vec<SegmentState>,
    /// Injects.
    pub injects: Vec<InjectProgress>,
    /// Claims by number.
    pub claims: Vec<Claim>,
    /// Contradictions by number.
    pub contradictions: Vec<Contradiction>,
    /// Rumours by number.
    pub rumours: Vec<Rumour>,
    /// Messages that somebody has yet to read, by number.
    pub messages: Vec<Message>,
    /// The EMB's standing.
    pub standing: Standing,
    /// The publication of the result.
    pub publication: PublicationState,
    /// Every movement of a meter so far.
    pub ledger: Ledger,
    /// What has happened so far.
    pub log: Log,
}

impl Snapshot {
    /// The state in which a scenario starts, before anything is on the agenda.
    pub fn initial(scenario: &Scenario, seed: u64) -> Self {
        Self {
            now: Minute::START,
            next_ticket: 1,
            pending: Vec::new(),
            core: CoreRow {
                seed,
                phase: scenario.calendar.phase_at(Minute::START),
                open: Vec::new(),
                contradicted: Vec::new(),
                overreaches: Vec::new(),
                triggered: Vec::new(),
                called: Vec::new(),
                under_way: Vec::new(),
            },
            agencies: agencies(scenario),
            knowledge: vec![Knowledge::default(); scenario.seats.len()],
            ties: ties(scenario),
            forums: forums(scenario),
            assets: assets(scenario),
            incidents: incidents(scenario),
            segments: segments(scenario),
            injects: injects(scenario),
            claims: Vec::new(),
            contradictions: Vec::new(),
            rumours: Vec::new(),
            messages: Vec::new(),
            standing: Standing {
                perceived: scenario.country.independence,
                published: scenario.collaboration.published,
                designated: false,
                designation_ordered: false,
                forms_published: false,
                prebunked_at: None,
            },
            publication: PublicationState {
                progress: Accrual::default(),
                ticket: Ticket::NONE,
                complete_at: None,
            },
            ledger: Ledger::default(),
            log: Log::default(),
        }
    }
}

fn agencies(scenario: &Scenario) -> Vec<Agency> {
    let agency = |seat: crate::base::ids::SeatId| {
        let planned: &crate::scenario::model::Seat = &scenario.seats[seat.index()];
        Agency {
            seat,
            credibility: planned.credibility,
            budget: planned.budget + scenario.collaboration.budget,
            busy: 0,
            unread: 0,
            desk_free_at: Minute::START,
            in_meeting_until: Minute::START,
            disclosure_desk: false,
            briefed: false,
            invited: false,
            holdings: Vec::new(),
        }
    };
    scenario.seat_ids().map(agency).collect()
}

fn ties(scenario: &Scenario) -> Vec<Tie> {
    let mut ties = Vec::with_capacity(scenario.collaboration.ties.len());
    for from in scenario.seat_ids() {
        for to in scenario.seat_ids() {
            let start =
                scenario.collaboration.ties[from.index() * scenario.seats.len() + to.index()];
            // Agencies that know each other well have met often enough to be exercised.
            let meetings = if Ppm(500_000) <= start.familiarity { 2 } else { 0 };
            ties.push(Tie {
                contact: start.contact,
                familiarity: start.familiarity,
                legal_basis: start.legal_basis,
                clearance: start.clearance,
                meetings,
                ..Tie::new(from, to, Minute::START)
            });
        }
    }
    ties
}

fn forums(scenario: &Scenario) -> Vec<ForumState> {
    let forum = |at| ForumState {
        forum: crate::base::ids::ForumId::at(at),
        published: scenario.collaboration.published,
        meetings: 0,
        last_met: None,
        next: Ticket::NONE,
        next_at: Minute::NEVER,
    };
    (0..scenario.collaboration.forums.len()).map(forum).collect()
}

fn assets(scenario: &Scenario) -> Vec<AssetState> {
    let asset = |(at, planned): (usize, &crate::scenario::model::Asset)| AssetState {
        asset: crate::base::ids::AssetId::at(at),
        maturity: planned.maturity,
        maturity_since: Minute::START,
        offline: false,
        on_fallback: false,
        blocked: false,
        patched_at: Minute::NEVER,
        refusal_charged: false,
        logs_kept: false,
        access: SeatSet::EMPTY,
        refused: SeatSet::EMPTY,
        self_inflicted: Vec::new(),
    };
    scenario.assets.iter().enumerate().map(asset).collect()
}

fn incidents(scenario: &Scenario) -> Vec<IncidentState> {
    let incident = |at| IncidentState {
        incident: IncidentId::at(at),
        stage: Stage::Dormant,
        begun_at: Minute::NEVER,
        acting_at: Minute::NEVER,
        stealth: Ppm::ONE,
        severity: Severity::default(),
        noticed: None,
        diagnosed: None,
        contained_at: None,
        recovered_at: None,
        watches: Vec::new(),
        engaged: Vec::new(),
        worked: SeatSet::EMPTY,
        progress: Accrual::default(),
        contain: Ticket::NONE,
        recovery: Accrual::default(),
        recover: Ticket::NONE,
        restored_by: None,
        damage: [Accrual::default(); 3],
        drained: Accrual::default(),
        drain: Ticket::NONE,
        next_stage: Ticket::NONE,
        readings: [0; 3],
        looking: [SeatSet::EMPTY; 3],
        logs_kept: false,
        disclosure: None,
        news_at: Minute::NEVER,
        news: Ticket::NONE,
        vacuum: Ticket::NONE,
        first_statement: None,
        held_by: SeatSet::EMPTY,
        explained_by: SeatSet::EMPTY,
        stances: Vec::new(),
        talked_about: false,
        loss: Vec::new(),
        explained: false,
        platform_asked: false,
        platform_acted: false,
        truth_out: false,
        heard: false,
        publish: Ticket::NONE,
    };
    (0..scenario.incidents.len()).map(incident).collect()
}

fn segments(scenario: &Scenario) -> Vec<SegmentState> {
    let segment = |(at, planned): (usize, &crate::scenario::model::Segment)| SegmentState {
        segment: crate::base::ids::SegmentId::at(at),
        trust: planned.trust,
        since: Minute::START,
        prebunk: Ppm::ZERO,
        prebunk_at: Minute::START,
        prebunked_since: Minute::START,
    };
    scenario.country.segments.iter().enumerate().map(segment).collect()
}

fn injects(scenario: &Scenario) -> Vec<InjectProgress> {
    let inject = |(at, planned): (usize, &crate::scenario::model::Inject)| InjectProgress {
        inject: InjectId::at(at),
        status: InjectStatus::Scheduled,
        released_at: None,
        expected: vec![None; planned.expected.len()],
    };
    scenario.injects.iter().enumerate().map(inject).collect()
}

/// Overall trust in which a scenario starts.
pub fn starting_trust(scenario: &Scenario) -> Points {
    let part = |segment: &crate::scenario::model::Segment| segment.size.of(segment.trust.0);
    Points(scenario.country.segments.iter().map(part).sum())
}
