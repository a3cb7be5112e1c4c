//! What moved a meter and by how much, in words: the ledger, summed up by cause.

use crate::base::ids::{SeatId, SeatSet};
use crate::base::message::{Arg, Message, message};
use crate::measure::{self, CauseTotals};
use crate::scenario::Names;
use crate::scenario::model::{Countermeasure, Gauge, Order, Speak};
use crate::sim::kernel::Kernel;
use crate::sim::ledger::Cause;
use crate::sim::log::OrderRecord;
use crate::sim::read::{Claim, Contradiction, Rumour};
use crate::sim::vocabulary::Stance;

use super::amounts::{Share, summed};
use super::inputs;

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
    pub fn told(&self, gauge: Gauge, cause: Cause, via: Option<SeatId>) -> Message {
        let names = self.names;
        let is_damage = gauge == Gauge::Damage;
        match cause {
            Cause::Incident(incident) if is_damage => {
                message!("moved-incident", incident = names.incident(incident))
            }
            Cause::Incident(incident) => {
                message!("moved-unannounced", incident = names.incident(incident))
            }
            Cause::Order(no) => self.order(no, is_damage),
            Cause::Claim(no) => self.claim(no),
            Cause::Proof(no) => self.proof(no),
            Cause::Contradiction(no) => self.contradiction(no),
            Cause::Rumour(rumour) => {
                let about = self.rumours.get(rumour.index()).map(|rumour| rumour.incident);
                let about = about.map(|incident| names.incident(incident)).unwrap_or_default();
                match via {
                    Some(seat) => {
                        message!("moved-rumour-checked", seat = names.seat(seat), incident = about)
                    }
                    None => message!("moved-rumour", incident = about),
                }
            }
            Cause::Silence(incident) => {
                message!("moved-silence", incident = names.incident(incident))
            }
            Cause::Missed(incident) => {
                message!("moved-missed", incident = names.incident(incident))
            }
            Cause::Delay => message!("moved-delay"),
            Cause::Return => message!("moved-return"),
            Cause::Overreach(no) => message!("moved-overreach", seat = self.giver(no)),
            Cause::Refusal(no) => message!("moved-refusal", seat = self.giver(no)),
            Cause::UnequalHelp(no) => message!("moved-unequal-help", seat = self.giver(no)),
            Cause::Finding(seat) => message!("moved-finding", seat = names.seat(seat)),
            Cause::Intervention(_) => message!("moved-facilitator"),
        }
    }

    fn giver(&self, order: u32) -> String {
        let record = self.orders.get(order as usize);
        record.map(|record| self.names.seat(record.seat)).unwrap_or_default()
    }

    fn order(&self, no: u32, is_damage: bool) -> Message {
        let Some(OrderRecord { seat, order, .. }) = self.orders.get(no as usize) else {
            return message!("moved-action");
        };
        let who = self.names.seat(*seat);
        match *order {
            Order::Countermeasure(Countermeasure::BlockUpstream { asset }) if is_damage => {
                message!("moved-blocked", seat = who, asset = self.names.asset(asset))
            }
            Order::Speak(Speak::JointStatement { incident, .. }) => {
                let about = self.names.incident(incident);
                message!("moved-explained-jointly", seat = who, incident = about)
            }
            Order::Speak(Speak::Explain { incident }) => {
                let about = self.names.incident(incident);
                message!("moved-explained", seat = who, incident = about)
            }
            Order::Speak(_)
            | Order::Countermeasure(_)
            | Order::Tell(_)
            | Order::Respond(_)
            | Order::Prepare(_)
            | Order::Choose(_) => inputs::order(self.names, *seat, order),
        }
    }

    fn speakers(&self, speakers: SeatSet) -> Arg {
        let who: Vec<String> = speakers.iter().map(|seat| self.names.seat(seat)).collect();
        match who.as_slice() {
            [] => message!("somebody").into(),
            [one, rest @ ..] if 2 <= rest.len() => {
                message!("list-others", first = one, count = rest.len()).into()
            }
            _ => Arg::list(who),
        }
    }

    fn claim(&self, no: u32) -> Message {
        let Some(claim) = self.claims.get(no as usize) else {
            return message!("moved-statement");
        };
        let who = self.speakers(claim.speakers);
        let about = claim.incident.map(|incident| self.names.incident(incident));
        match (claim.stance, about) {
            (Stance::Prebunk, _) => message!("moved-prebunk", who = who),
            (Stance::Victory, _) => message!("moved-victory", who = who),
            (_, Some(about)) => message!("moved-first", who = who, incident = about),
            (_, None) => message!("moved-spoke", who = who),
        }
    }

    fn proof(&self, no: u32) -> Message {
        let Some(claim) = self.claims.get(no as usize) else {
            return message!("moved-statement");
        };
        let who = self.speakers(claim.speakers);
        let about = claim.incident.map(|incident| self.names.incident(incident));
        let about = about.unwrap_or_default();
        match claim.stance {
            Stance::Cause(cause) => {
                let cause = inputs::cause(cause);
                message!("moved-wrong-cause", who = who, cause = cause, incident = about)
            }
            Stance::Denied => message!("moved-wrong-denial", who = who, incident = about),
            Stance::Holding | Stance::Explained | Stance::Prebunk | Stance::Victory => {
                message!("moved-wrong-statement", who = who, incident = about)
            }
        }
    }

    fn contradiction(&self, no: u32) -> Message {
        let Some(contradiction) = self.contradictions.get(no as usize) else {
            return message!("moved-some-contradiction");
        };
        let speaker = |claim: u32| -> Option<SeatId> {
            self.claims.get(claim as usize)?.speakers.iter().next()
        };
        let first = speaker(contradiction.first).map(|seat| self.names.seat(seat));
        message!(
            "moved-contradiction",
            first = first.unwrap_or_default(),
            second = self.names.seat(contradiction.via),
            incident = self.names.incident(contradiction.incident)
        )
    }
}
