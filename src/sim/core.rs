//! What every feature needs at hand: the scenario, chance, the ledger, the logs, and notes on what
//! has changed in this event.

use std::sync::Arc;

use bevy::ecs::prelude::*;
use serde::{Deserialize, Serialize};

use crate::base::calendar::Phase;
use crate::base::ids::{IncidentId, InjectId, SeatId, SeatSet};
use crate::base::level::{ONE, Ppm};
use crate::base::minute::Minute;
use crate::scenario::model::{Parameters, Scenario};

use super::engine::{Chance, FutureEvents};
use super::event::Event;
use super::index::Index;
use super::ledger::Ledger;
use super::log::Log;

/// The future event list of this simulation.
pub type Agenda = FutureEvents<Event>;

/// What draws are made for; appended to, never renumbered, since the number keys the draw.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u16)]
pub enum Purpose {
    /// Whether and when an incident by chance begins.
    Trigger = 1,
    /// The stealth of an incident.
    Stealth = 2,
    /// The waiting time of a watcher.
    Detection = 3,
    /// What a look suggests.
    Evidence = 4,
    /// How long a message takes.
    Delay = 5,
    /// Whether a message lands on a wrong desk.
    WrongDesk = 6,
    /// Whether a sensitive matter leaks.
    Leak = 7,
    /// Whether a block hits bystanders.
    Bystander = 8,
    /// When an overreach is revealed.
    Reveal = 9,
    /// When a tie forms by itself.
    TieForms = 10,
    /// How long a designation takes.
    Designation = 11,
    /// When a researcher publishes.
    Grievance = 12,
    /// Whether a party accepts help.
    Help = 13,
    /// Whether a party claims victory.
    Victory = 14,
    /// The error of observers.
    Finding = 15,
    /// What a policy that uses chance decides.
    Policy = 16,
}

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

    /// Both.
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether anything of the other is in it.
    pub const fn touches(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// Who has reason to decide anew: a note to whoever lets the seats decide. It is not part of the
/// state, since whether anybody is asked moves nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct DecisionRequests {
    /// Those who observed, were told, or were handed something, or whose orders took effect.
    pub concerned: SeatSet,
    /// Everybody, by something said or done in public.
    pub public: bool,
    /// Everybody, because it is time to plan ahead.
    pub planning: bool,
}

impl DecisionRequests {
    /// Both.
    pub const fn union(self, other: Self) -> Self {
        Self {
            concerned: self.concerned.union(other.concerned),
            public: self.public || other.public,
            planning: self.planning || other.planning,
        }
    }

    /// Whether nobody has reason to.
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }
}

/// What every feature needs at hand.
#[derive(Resource)]
pub struct Core {
    /// What is played.
    pub scenario: Arc<Scenario>,
    /// Where the entity of each thing is.
    pub index: Index,
    /// Where draws come from.
    pub chance: Chance,
    /// The phase of the calendar now.
    pub phase: Phase,
    /// Every movement of a meter.
    pub ledger: Ledger,
    /// What happened.
    pub log: Log,
    /// Who has reason to decide anew.
    pub requests: DecisionRequests,
    /// What has happened in this event.
    pub changes: ChangeFlags,
    /// What anything waits for; follows the list of what waits.
    pub awaited: ChangeFlags,
    /// Damage rates are to be computed again.
    pub damage_is_stale: bool,
    /// Whether elections are designated as critical infrastructure; follows `Standing`.
    pub standing_designated: bool,
    /// Counts changes of ties that a seat can see; views use it to know whether to look again.
    pub ties_changed: u64,
    /// Counts changes of assets that their keepers can see; looked at again when planning.
    pub assets_changed: u64,
    /// Somebody has come to know of an incident: members of a forum may have something to say.
    pub awareness_changed: bool,
    /// Something that bears on the publication of the result has changed.
    pub service_changed: bool,
    /// Incidents whose pace of work is to be computed again.
    pub stale_work: Vec<IncidentId>,
    /// Incidents on which agencies' chances of noticing are to be computed again.
    pub stale_watches: Vec<IncidentId>,
    /// Incidents that have begun and have not recovered, ascending.
    pub open: Vec<IncidentId>,
    /// Incidents that have just recovered and whose damage is still to be booked.
    pub closing: Vec<IncidentId>,
    /// Incidents about which official claims ever contradicted each other; follows the claims.
    pub contradicted: Vec<IncidentId>,
    /// Orders that reached into the EMB's systems without a legal basis, revealed or not.
    pub overreaches: Vec<u32>,
    /// Incidents whose condition has come true.
    pub triggered: Vec<IncidentId>,
    /// Injects whose condition has come true.
    pub called: Vec<InjectId>,
    /// Injects whose decision is open, ascending.
    pub deciding: Vec<InjectId>,
    /// Injects released in this event.
    pub released: Vec<InjectId>,
    /// Orders given and not in effect yet, by number, ascending.
    pub under_way: Vec<u32>,
}

impl Core {
    /// The numbers of the model.
    pub fn parameters(&self) -> &Parameters {
        &self.scenario.parameters
    }

    /// Marks that a seat's view has changed.
    pub fn request_decision(&mut self, seat: SeatId) {
        self.requests.concerned.insert(seat);
    }

    /// Marks that every seat's view has changed in what concerns it.
    pub fn request_all_decisions(&mut self) {
        self.requests.concerned = self.scenario.seat_ids().collect();
    }

    /// Marks that something was said or done in public.
    pub fn tell_public(&mut self) {
        self.requests.public = true;
        self.flag_change(ChangeFlags::PUBLIC);
    }

    /// Marks what has happened.
    pub fn flag_change(&mut self, changes: ChangeFlags) {
        self.changes = self.changes.union(changes);
    }

    /// The pace of work on an incident, or of its recovery, is to be computed again.
    pub fn work_changed(&mut self, incident: IncidentId) {
        if !self.stale_work.contains(&incident) {
            self.stale_work.push(incident);
        }
    }

    /// The chances of noticing an incident are to be computed again.
    pub fn watch_changed(&mut self, incident: IncidentId) {
        if !self.stale_watches.contains(&incident) {
            self.stale_watches.push(incident);
        }
    }

    /// The pace of public affairs now: the whole in the critical window, slower outside.
    pub fn public_pace(&self) -> Ppm {
        if self.phase.is_critical() { Ppm::ONE } else { self.parameters().calm }
    }

    /// Minutes of public affairs stretched by their present pace.
    pub fn public_minutes(&self, minutes: i64) -> i64 {
        let pace = self.public_pace().0.max(1);
        (i128::from(minutes) * i128::from(ONE) / i128::from(pace)) as i64
    }

    /// Position of the present phase in tables per phase.
    pub fn phase_index(&self) -> usize {
        self.phase as usize
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
