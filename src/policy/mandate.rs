//! What an agency does because it is its own task, or because it was agreed beforehand.

use crate::base::ids::SeatSet;
use crate::scenario::model::{AgencyKind, Level, Order, Respond, Symptom};
use crate::sim::view::{IncidentView, View};

use super::Decision;
use super::standard_response::{may_work, owner};

/// Where an escalation protocol says so, those with people for it help without being asked; with
/// half of those whom they have not sent elsewhere.
pub(super) fn volunteer(view: &View, decision: &mut Decision) {
    for incident in view.incidents.iter().filter(|incident| !incident.contained) {
        let asked = may_work(view, incident);
        if asked || 0 < incident.own_responders || !is_agreed(view, incident) {
            continue;
        }
        let sent: u16 = decision.orders.iter().copied().map(sent).sum();
        let free = view.responders.1.saturating_sub(sent);
        if 0 < free {
            let (incident, responders) = (incident.incident, free.div_ceil(2));
            decision.give(Respond::AssignResponders { incident, responders });
        }
    }
}

/// How many people an order sends.
const fn sent(order: Order) -> u16 {
    if let Order::Respond(Respond::AssignResponders { responders, .. }) = order {
        responders
    } else {
        0
    }
}

/// Whether it was agreed that the seat helps, and it has the people who can.
fn is_agreed(view: &View, incident: &IncidentView) -> bool {
    let kind = view.briefing.seat(view.seat).kind;
    let able = match incident.symptom {
        Symptom::Talk => false,
        Symptom::Unavailable => matches!(
            kind,
            AgencyKind::Cert | AgencyKind::TelecomRegulator | AgencyKind::Vendor
        ),
        Symptom::Altered | Symptom::OddTraces | Symptom::Finding => kind == AgencyKind::Cert,
    };
    let pair = SeatSet::only(view.seat).union(SeatSet::only(owner(view, incident)));
    able && view.briefing.share_level(pair, Level::Response)
}
