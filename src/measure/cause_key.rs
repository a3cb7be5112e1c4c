//! Causes by what they are instead of by their numbers, so that those of two branches can be
//! matched: without one order, all later orders, statements and rumours have other numbers.

use std::collections::BTreeMap;

use crate::base::ids::{IncidentId, SeatId, SeatSet};
use crate::scenario::model::Order;
use crate::sim::intervention::Intervention;
use crate::sim::kernel::Kernel;
use crate::sim::ledger::Cause;
use crate::sim::vocabulary::Stance;

/// An order by what it says. What forum it was given in is left out: it may have another place, or
/// none, under another collaboration model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrderKey {
    /// The seat that gave it.
    pub seat: SeatId,
    /// The order without its forum.
    pub order: Order,
    /// Of several equal ones, which, from 0.
    pub nth: u32,
}

/// A public statement by what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatementKey {
    /// By somebody's order.
    Ordered(OrderKey),
    /// Without an order: a party's claim in a silence.
    Unordered {
        /// The seats in whose name it was made.
        speakers: SeatSet,
        /// What it says.
        stance: Stance,
        /// Of several equal ones, which, from 0.
        nth: u32,
    },
}

/// Why a meter moved; as [`Cause`], and the same in every branch of an exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CauseKey {
    /// The effect of an incident, or the news of it.
    Incident(IncidentId),
    /// A measure that somebody ordered.
    Order(OrderKey),
    /// A public statement.
    Claim(StatementKey),
    /// A statement that was proved false, or right.
    Proof(StatementKey),
    /// A contradiction about an incident, of several which, from 0.
    Contradiction(IncidentId, u32),
    /// A rumour about an incident, of several which, from 0.
    Rumour(IncidentId, u32),
    /// No authority speaks about an incident that everybody knows of.
    Silence(IncidentId),
    /// People miss a service that an incident takes from them.
    Missed(IncidentId),
    /// The result is late.
    Delay,
    /// The slow return to a segment's own level.
    Return,
    /// An act without legal basis came out.
    Overreach(OrderKey),
    /// Somebody lawful was refused a look.
    Refusal(OrderKey),
    /// Help went to some and not to others.
    UnequalHelp(OrderKey),
    /// The observers' finding.
    Finding(SeatId),
    /// The facilitator moved the meter; of several equal interventions which, from 0.
    Intervention(Intervention, u32),
}

/// The keys of one branch, by the numbers of its causes.
pub struct CauseKeys {
    acts: Vec<OrderKey>,
    said: Vec<StatementKey>,
    contradictions: Vec<(IncidentId, u32)>,
    rumours: Vec<(IncidentId, u32)>,
    interventions: Vec<(Intervention, u32)>,
}

impl CauseKeys {
    /// Of an exercise as far as it has been played.
    pub fn of(kernel: &Kernel) -> Self {
        let mut given = Count::default();
        let orders = kernel.log().orders.iter().map(|record| {
            let order = record.order.in_forum(None);
            OrderKey { seat: record.seat, order, nth: given.next((record.seat, order)) }
        });
        let acts: Vec<OrderKey> = orders.collect();
        let mut spoken = Count::default();
        let claims = kernel.claims().into_iter().map(|claim| match claim.order {
            Some(order) => StatementKey::Ordered(acts[order as usize]),
            None => {
                let (speakers, stance) = (claim.speakers, claim.stance);
                StatementKey::Unordered { speakers, stance, nth: spoken.next((speakers, stance)) }
            }
        });
        let said = claims.collect();
        let (mut quarrels, mut talked) = (Count::default(), Count::default());
        let contradictions = kernel.contradictions().into_iter();
        let contradictions = contradictions.map(|it| (it.incident, quarrels.next(it.incident)));
        let talk = kernel.rumours().into_iter();
        let talk = talk.map(|it| (it.incident, talked.next(it.incident)));
        let mut done = Count::default();
        let interventions = kernel.log().interventions.iter();
        let interventions =
            interventions.map(|it| (it.intervention, done.next(it.intervention))).collect();
        let (contradictions, rumours) = (contradictions.collect(), talk.collect());
        Self { acts, said, contradictions, rumours, interventions }
    }

    /// What a cause of this branch is.
    ///
    /// # Panics
    /// When it is no cause of this branch.
    pub fn key(&self, cause: Cause) -> CauseKey {
        let act = |no: u32| self.acts[no as usize];
        match cause {
            Cause::Incident(incident) => CauseKey::Incident(incident),
            Cause::Order(no) => CauseKey::Order(act(no)),
            Cause::Claim(no) => CauseKey::Claim(self.said[no as usize]),
            Cause::Proof(no) => CauseKey::Proof(self.said[no as usize]),
            Cause::Contradiction(no) => {
                let (incident, nth) = self.contradictions[no as usize];
                CauseKey::Contradiction(incident, nth)
            }
            Cause::Rumour(id) => {
                let (incident, nth) = self.rumours[id.index()];
                CauseKey::Rumour(incident, nth)
            }
            Cause::Silence(incident) => CauseKey::Silence(incident),
            Cause::Missed(incident) => CauseKey::Missed(incident),
            Cause::Delay => CauseKey::Delay,
            Cause::Return => CauseKey::Return,
            Cause::Overreach(no) => CauseKey::Overreach(act(no)),
            Cause::Refusal(no) => CauseKey::Refusal(act(no)),
            Cause::UnequalHelp(no) => CauseKey::UnequalHelp(act(no)),
            Cause::Finding(seat) => CauseKey::Finding(seat),
            Cause::Intervention(no) => {
                let (intervention, nth) = self.interventions[no as usize];
                CauseKey::Intervention(intervention, nth)
            }
        }
    }
}

/// Counts equal things.
struct Count<T>(BTreeMap<T, u32>);

impl<T> Default for Count<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T: Ord> Count<T> {
    /// How many there were before this one.
    fn next(&mut self, one: T) -> u32 {
        let count = self.0.entry(one).or_default();
        *count += 1;
        *count - 1
    }
}
