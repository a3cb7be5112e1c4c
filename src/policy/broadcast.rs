//! Broadcast: tells everyone everything, whenever there is something new. Nothing is missed, desks
//! fill up, and everybody is one more who may let something slip or say it first.

use crate::base::ids::SeatSet;
use crate::scenario::model::{Order, OrderKind};
use crate::sim::view::View;

use super::Decision;
use super::choice::{Preference, answer};
use super::preparation::{meet, own_house, prebunk};
use super::public_statements::one_voice;
use super::standard_response::{ask, give_if, is_own, work};

pub(super) fn decide(view: &View, decision: &mut Decision) {
    answer(view, Preference::Everybody, decision);
    let everybody = view.briefing.everybody().minus(SeatSet::only(view.seat));
    for incident in view.incidents.iter().filter(|incident| !incident.contained) {
        if !everybody.minus(incident.told).is_empty() || 0 < incident.unshared_looks {
            let report = Order::new(OrderKind::ShareSituation).about(incident.incident);
            give_if(view, decision, report.to(everybody));
        }
        if is_own(view, incident) {
            ask(view, incident, everybody, decision);
        }
        if incident.unshared_indicators {
            let share = Order::new(OrderKind::ShareIndicators).about(incident.incident);
            give_if(view, decision, share.to(everybody));
        }
    }
    work(view, decision);
    one_voice(view, decision);
    if view.planning {
        own_house(view, decision);
        meet(view, everybody, decision);
    }
    prebunk(view, decision);
}
