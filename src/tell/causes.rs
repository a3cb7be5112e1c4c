//! What moved a meter and by how much, in words: the ledger, summed up by cause.

use crate::base::ids::{SeatId, SeatSet};
use crate::measure::{self, CauseTotals};
use crate::scenario::Names;
use crate::scenario::model::{Gauge, Order, Speak};
use crate::sim::kernel::Kernel;
use crate::sim::ledger::Cause;
use crate::sim::log::OrderRecord;
use crate::sim::read::{Claim, Contradiction, Rumour};
use crate::sim::vocabulary::Stance;

use super::amounts::{Share, summed};
use super::words;

/// What moved a meter over a whole exercise, most first. The shares add up to the whole movement
/// exactly.
pub fn of(kernel: &mut Kernel, gauge: Gauge) -> Vec<Share> {
    let totals = CauseTotals::of(kernel, gauge);
    let teller = Teller::new(kernel);
    let told = |share: measure::Share| (teller.told(gauge, share.cause, share.via), share.amount);
    summed(totals.shares().into_iter().map(told))
}

/// Puts causes into words.
pub struct Teller<'a> {
    names: Names<'a>,
    orders: &'a [OrderRecord],
    claims: Vec<Claim>,
    contradictions: Vec<Contradiction>,
    rumours: Vec<Rumour<'a>>,
}

impl<'a> Teller<'a> {
    /// Of an exercise as far as it was played.
    pub fn new(kernel: &'a Kernel) -> Self {
        Self {
            names: Names(kernel.scenario()),
            orders: &kernel.log().orders,
            claims: kernel.claims(),
            contradictions: kernel.contradictions(),
            rumours: kernel.rumours(),
        }
    }

    /// A cause of a movement, and through whom it came.
    pub fn told(&self, gauge: Gauge, cause: Cause, via: Option<SeatId>) -> String {
        let names = self.names;
        let is_damage = gauge == Gauge::Damage;
        match cause {
            Cause::Incident(incident) if is_damage => names.incident(incident),
            Cause::Incident(incident) => {
                format!(
                    "{}: in the news before any word from those in charge",
                    names.incident(incident)
                )
            }
            Cause::Order(no) => self.order(no, is_damage),
            Cause::Claim(no) => self.claim(no),
            Cause::Proof(no) => self.proof(no),
            Cause::Contradiction(no) => self.contradiction(no),
            Cause::Rumour(rumour) => {
                let about = self.rumours.get(rumour.index()).map(|rumour| rumour.incident);
                let about = about.map(|incident| names.incident(incident)).unwrap_or_default();
                match via {
                    Some(seat) => format!("{} checked the rumour: {about}", names.seat(seat)),
                    None => format!("A rumour went round: {about}"),
                }
            }
            Cause::Delay => "The result was not there when it was expected".to_owned(),
            Cause::Return => "Time: trust slowly returns to its usual level".to_owned(),
            Cause::Overreach(no) => {
                format!("{} acted without a legal basis, and it came out", self.giver(no))
            }
            Cause::Refusal(no) => format!("{} refused a lawful look", self.giver(no)),
            Cause::UnequalHelp(no) => {
                format!("{} helped some parties and not others", self.giver(no))
            }
            Cause::Finding(seat) => format!("{} published its finding", names.seat(seat)),
            Cause::Intervention(_) => "The facilitator moved the meter".to_owned(),
        }
    }

    fn giver(&self, order: u32) -> String {
        let record = self.orders.get(order as usize);
        record.map(|record| self.names.seat(record.seat)).unwrap_or_default()
    }

    fn order(&self, no: u32, is_damage: bool) -> String {
        let Some(OrderRecord { seat, order, .. }) = self.orders.get(no as usize) else {
            return "An order".to_owned();
        };
        let who = self.names.seat(*seat);
        if is_damage {
            return format!("{who} {}", words::measure(self.names, order));
        }
        match *order {
            Order::Speak(Speak::JointStatement { incident, .. }) => {
                let about = self.names.incident(incident);
                format!("{who} and others explained together: {about}")
            }
            Order::Speak(Speak::Explain { incident }) => {
                format!("{who} explained: {}", self.names.incident(incident))
            }
            Order::Speak(_)
            | Order::Countermeasure(_)
            | Order::Tell(_)
            | Order::Respond(_)
            | Order::Prepare(_)
            | Order::Choose(_) => words::order(self.names, *seat, order),
        }
    }

    fn speakers(&self, speakers: SeatSet) -> String {
        let who: Vec<String> = speakers.iter().map(|seat| self.names.seat(seat)).collect();
        match who.as_slice() {
            [one] => one.clone(),
            [one, other] => format!("{one} and {other}"),
            [one, rest @ ..] => format!("{one} and {} others", rest.len()),
            [] => "Somebody".to_owned(),
        }
    }

    fn claim(&self, no: u32) -> String {
        let Some(claim) = self.claims.get(no as usize) else { return "A statement".to_owned() };
        let who = self.speakers(claim.speakers);
        let about = claim.incident.map(|incident| self.names.incident(incident));
        match (claim.stance, about) {
            (Stance::Prebunk, _) => format!("{who} explained in advance what may happen"),
            (Stance::Victory, _) => format!("{who} claimed victory before there was a result"),
            (_, Some(about)) => format!("{who} told the public first: {about}"),
            (_, None) => format!("{who} spoke in public"),
        }
    }

    fn proof(&self, no: u32) -> String {
        let Some(claim) = self.claims.get(no as usize) else { return "A statement".to_owned() };
        let who = self.speakers(claim.speakers);
        let about = claim.incident.map(|incident| self.names.incident(incident));
        let about = about.unwrap_or_default();
        let said = match claim.stance {
            Stance::Cause(cause) => format!("named {}", words::cause(cause)),
            Stance::Denied => "denied an attack".to_owned(),
            Stance::Holding | Stance::Explained | Stance::Prebunk | Stance::Victory => {
                "spoke".to_owned()
            }
        };
        format!("{who} {said}, and was proved wrong: {about}")
    }

    fn contradiction(&self, no: u32) -> String {
        let Some(contradiction) = self.contradictions.get(no as usize) else {
            return "Two authorities contradicted each other".to_owned();
        };
        let speaker = |claim: u32| -> Option<SeatId> {
            self.claims.get(claim as usize)?.speakers.iter().next()
        };
        let first = speaker(contradiction.first).map(|seat| self.names.seat(seat));
        let about = self.names.incident(contradiction.incident);
        let (first, second) = (first.unwrap_or_default(), self.names.seat(contradiction.via));
        format!("{second} contradicted {first}: {about}")
    }
}
