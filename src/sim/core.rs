//! What every feature needs at hand: the scenario, the ledger, the logs, and besides three things
//! that are never mixed: what is kept, what follows from it, and what this event has marked.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use strum::EnumCount;

use crate::base::calendar::Phase;
use crate::base::ids::{ForumId, IncidentId, InjectId, SeatId, SeatSet};
use crate::base::level::{ONE, Ppm};
use crate::base::minute::Minute;
use crate::scenario::model::{AgencyKind, Level, Order, Parameters, Scenario};

use super::decision_requests::DecisionRequests;
use super::engine::{Chance, FutureEvents};
use super::event::Event;
use super::index::Index;
use super::ledger::Ledger;
use super::log::Log;
use super::reach::Reach;
use super::state::Habituation;
use super::vocabulary::ShockKind;

/// The future event list of this simulation.
pub type Agenda = FutureEvents<Event>;

/// What has happened in this event, for conditions that wait.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ChangeFlags(pub u16);

impl ChangeFlags {
    /// A point in time that a condition names.
    pub const TIME: Self = Self(1);
    /// An order took effect.
    pub const ORDER: Self = Self(2);
    /// Somebody learned something.
    pub const KNOWLEDGE: Self = Self(4);
    /// The public learned something, or somebody spoke in public.
    pub const PUBLIC: Self = Self(8);
    /// An incident changed its stage.
    pub const STAGE: Self = Self(16);
    /// A meter jumped.
    pub const METER: Self = Self(32);
    /// An inject changed its status.
    pub const INJECT: Self = Self(64);
    /// A forum met.
    pub const FORUM: Self = Self(128);

    /// Everything that is in either.
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether anything of the other is in it.
    pub const fn touches(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// What of the core is kept: it decides what happens, so it is in every snapshot and in the hash.
/// So are ledger and log, which only grow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// The seed of all draws.
    pub seed: u64,
    /// The phase of the calendar now.
    pub phase: Phase,
    /// Incidents that have begun and have not recovered, ascending.
    pub open: Vec<IncidentId>,
    /// Incidents about which official claims ever contradicted each other.
    pub contradicted: Vec<IncidentId>,
    /// Orders that reached into the EMB's systems without a legal basis, revealed or not.
    pub overreaches: Vec<u32>,
    /// Incidents whose condition has come true.
    pub triggered: Vec<IncidentId>,
    /// Injects whose condition has come true.
    pub called: Vec<InjectId>,
    /// Orders given and not in effect yet, by number, ascending.
    pub under_way: Vec<u32>,
    /// How used people are to shocks, by kind.
    pub habituation: [Habituation; ShockKind::COUNT],
    /// Forums whose members sit together in a situation room, and until when.
    pub rooms: Vec<(ForumId, Minute)>,
}

impl Kept {
    /// At the start of a scenario under a seed.
    pub fn initial(scenario: &Scenario, seed: u64) -> Self {
        Self {
            seed,
            phase: scenario.calendar.phase_at(Minute::START),
            open: Vec::new(),
            contradicted: Vec::new(),
            overreaches: Vec::new(),
            triggered: Vec::new(),
            called: Vec::new(),
            under_way: Vec::new(),
            habituation: [Habituation::NONE; ShockKind::COUNT],
            rooms: Vec::new(),
        }
    }
}

/// What of the core follows from what is kept: it is at hand because it is asked for all the time,
/// is in no snapshot, and is computed anew when one is restored.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Derived {
    /// What anything waits for; follows the list of what waits.
    pub awaited: ChangeFlags,
    /// Whether elections are designated as critical infrastructure; follows `Standing`.
    pub standing_designated: bool,
    /// Injects whose decision is open, ascending; follows the injects.
    pub deciding: Vec<InjectId>,
    /// Orders given and not in effect yet, by seat and number, ascending; follow what is kept.
    pub under_way: [Vec<u32>; SeatSet::MAX],
    /// The minutes in which each adversary changes its tools, ascending, up to the first after the
    /// end; follow scenario and seed.
    pub tool_changes: Vec<Vec<Minute>>,
}

/// What an event has marked: notes to those who look after it, of which nothing is left when the
/// next event begins. Only the counters go on; they tell views whether to look again, and nothing
/// else goes by them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marks {
    /// Who has reason to decide anew.
    pub requests: DecisionRequests,
    /// What has happened in this event.
    pub changes: ChangeFlags,
    /// Damage rates are to be computed again.
    pub damage_is_stale: bool,
    /// Somebody has come to know of an incident: members of a forum may have something to say.
    pub awareness_changed: bool,
    /// Something that bears on the publication of the result has changed.
    pub service_changed: bool,
    /// Incidents whose pace of work is to be computed again.
    pub stale_work: Vec<IncidentId>,
    /// Incidents on which agencies' chances of noticing are to be computed again.
    pub stale_watches: Vec<IncidentId>,
    /// Incidents that have just recovered and whose damage is still to be booked.
    pub closing: Vec<IncidentId>,
    /// Injects released in this event.
    pub released: Vec<InjectId>,
    /// Something that waited for a condition has nothing left to wait for.
    pub waiting_ended: bool,
    /// Counts changes of ties that a seat can see, by seat.
    pub ties_changed: [u32; SeatSet::MAX],
    /// Counts changes of assets that their keepers can see; looked at again when planning.
    pub assets_changed: u64,
}

impl Marks {
    /// Nothing is marked, and whoever goes by the counters looks again.
    pub fn anew(&self) -> Self {
        let ties_changed = self.ties_changed.map(|count| count + 1);
        let assets_changed = self.assets_changed + 1;
        Self { ties_changed, assets_changed, ..Self::default() }
    }
}

/// What every feature needs at hand.
pub struct Core {
    /// What is played.
    pub scenario: Arc<Scenario>,
    /// From what positions in the lists of rows follow.
    pub index: Index,
    /// Which assets incidents bear on, by the scenario alone.
    pub reach: Reach,
    /// The seats of partners abroad, by the scenario alone.
    pub partners_abroad: SeatSet,
    /// Per seat, those who share what they have with it, itself among them, by the scenario alone.
    pub lenders: Vec<SeatSet>,
    /// Every movement of a meter.
    pub ledger: Ledger,
    /// Orders, messages, readings, what was learned, interventions; only ever added to.
    pub log: Log,
    /// What is kept.
    pub kept: Kept,
    /// What follows from what is kept.
    pub derived: Derived,
    /// What this event has marked.
    pub marks: Marks,
}

impl Core {
    /// Of an exercise of which nothing is known yet but the scenario.
    pub fn new(scenario: &Arc<Scenario>) -> Self {
        let is_abroad =
            |seat: &SeatId| scenario.seats[seat.index()].kind == AgencyKind::InternationalPartner;
        let forums = &scenario.collaboration.forums;
        let lenders = |seat| {
            let lending_to = forums
                .iter()
                .filter(|it| it.members.contains(seat) && it.reaches(Level::Resources));
            lending_to.fold(SeatSet::EMPTY, |all, forum| all.union(forum.members))
        };
        Self {
            lenders: scenario.seat_ids().map(lenders).collect(),
            partners_abroad: scenario.seat_ids().filter(is_abroad).collect(),
            scenario: scenario.clone(),
            index: Index { seats: scenario.seats.len() },
            reach: Reach::new(scenario),
            ledger: Ledger::default(),
            log: Log::default(),
            kept: Kept::initial(scenario, 0),
            derived: Derived::default(),
            marks: Marks::default(),
        }
    }

    /// The numbers of the model.
    pub fn parameters(&self) -> &Parameters {
        &self.scenario.parameters
    }

    /// Where draws come from.
    pub const fn chance(&self) -> Chance {
        Chance::new(self.kept.seed)
    }

    /// Marks that a seat's view has changed.
    pub fn request_decision(&mut self, seat: SeatId) {
        self.marks.requests.concerned.insert(seat);
    }

    /// Marks that every seat's view has changed in what concerns it.
    pub fn request_all_decisions(&mut self) {
        self.marks.requests.concerned = SeatSet::first(self.scenario.seats.len());
    }

    /// Marks that something was said or done in public.
    pub fn tell_public(&mut self) {
        self.marks.requests.public = true;
        self.flag_change(ChangeFlags::PUBLIC);
    }

    /// Marks that some may have other ties now.
    pub fn ties_changed(&mut self, of: SeatSet) {
        of.iter().for_each(|seat| self.marks.ties_changed[seat.index()] += 1);
    }

    /// Marks what has happened.
    pub fn flag_change(&mut self, changes: ChangeFlags) {
        self.marks.changes = self.marks.changes.union(changes);
    }

    /// The pace of work on an incident, or of its recovery, is to be computed again.
    pub fn work_changed(&mut self, incident: IncidentId) {
        if !self.marks.stale_work.contains(&incident) {
            self.marks.stale_work.push(incident);
        }
    }

    /// The chances of noticing an incident are to be computed again.
    pub fn watch_changed(&mut self, incident: IncidentId) {
        if !self.marks.stale_watches.contains(&incident) {
            self.marks.stale_watches.push(incident);
        }
    }

    /// The pace of public affairs now: the whole in the critical window, slower outside.
    pub fn public_pace(&self) -> Ppm {
        self.pace_in(self.kept.phase)
    }

    fn pace_in(&self, phase: Phase) -> Ppm {
        if phase.is_critical() { Ppm::ONE } else { self.parameters().calm }
    }

    /// Minutes of public affairs stretched by their present pace.
    pub fn public_minutes(&self, minutes: i64) -> i64 {
        self.public_minutes_in(self.kept.phase, minutes)
    }

    /// The same by the pace of a phase.
    pub fn public_minutes_in(&self, phase: Phase, minutes: i64) -> i64 {
        let pace = self.pace_in(phase).0.max(1);
        (i128::from(minutes) * i128::from(ONE) / i128::from(pace)) as i64
    }

    /// Position of the present phase in tables per phase.
    pub fn phase_index(&self) -> usize {
        self.kept.phase as usize
    }

    /// An order is on its way.
    pub fn note_given(&mut self, no: u32, seat: SeatId) {
        self.kept.under_way.push(no);
        self.derived.under_way[seat.index()].push(no);
    }

    /// An order takes effect, or was never given: it is not on its way any more.
    pub fn takes_effect(&mut self, no: u32) {
        let seat = self.order(no).seat;
        for list in [&mut self.kept.under_way, &mut self.derived.under_way[seat.index()]] {
            if let Ok(at) = list.binary_search(&no) {
                list.remove(at);
            }
        }
    }

    /// The orders of a seat that are on their way, in the order in which they were given.
    pub fn under_way_of(&self, seat: SeatId) -> impl Iterator<Item = &Order> {
        let numbers = self.derived.under_way[seat.index()].iter();
        numbers.map(|no| &self.log.orders[*no as usize].order)
    }

    /// The number of an order's record.
    pub fn order(&self, no: u32) -> super::log::OrderRecord {
        self.log.orders[no as usize]
    }

    /// Days to the election day that counts now, 0 on the day and after.
    pub fn days_to_election(&self, now: Minute) -> i64 {
        let day = self.scenario.calendar.election_day_for(now);
        (day.since(now) / crate::base::minute::DAY).max(0)
    }
}
