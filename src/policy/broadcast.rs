//! Broadcast: tells everyone everything, whenever there is something new. Nothing is missed, desks
//! fill up, and everybody is one more who may let something slip or say it first.

use crate::base::ids::SeatSet;
use crate::scenario::model::{Recipients, Tell};
use crate::sim::view::{IncidentView, View};
use crate::sim::vocabulary::Path;

use super::Decision;
use super::choice::{Preference, answer};
use super::mandate::{by_office, volunteer};
use super::preparation::{meet, own_house, prebunk};
use super::public_statements::one_voice;
use super::standard_response::{ask, give_if, is_own, situation, work};

pub(super) fn decide(view: &View, decision: &mut Decision) {
    answer(view, Preference::Everybody, decision);
    let everybody = view.briefing.everybody().minus(SeatSet::only(view.seat));
    for incident in view.incidents.iter().filter(|incident| !incident.contained) {
        let is_news = !everybody.minus(incident.told).is_empty() || 0 < incident.unshared_looks;
        if let (true, Some(to)) = (is_news, Recipients::new(everybody)) {
            give_if(view, decision, situation(incident.incident, to));
        }
        if is_own(view, incident) {
            ask(view, incident, everybody, decision);
        }
    }
    // Near misses too: whoever observed one tells what to look for.
    let near_miss = |it: &&IncidentView| it.averted && it.path == Path::Observed;
    let open = |it: &&IncidentView| !it.contained;
    for incident in view.incidents.iter().filter(|it| open(it) || near_miss(it)) {
        if let (true, Some(to)) = (incident.unshared_indicators, Recipients::new(everybody)) {
            give_if(view, decision, Tell::ShareIndicators { incident: incident.incident, to });
        }
    }
    work(view, decision);
    volunteer(view, decision);
    one_voice(view, decision);
    if view.planning {
        own_house(view, decision);
        meet(view, everybody, decision);
    }
    prebunk(view, decision);
    by_office(view, decision);
}
