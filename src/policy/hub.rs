//! Hub: everything goes to the head of the EMB, who passes on what concerns others, and speaks.

use crate::scenario::model::AgencyKind;
use crate::sim::view::View;

use super::Decision;
use super::choice::{Preference, answer};
use super::preparation::{meet, own_house, prebunk};
use super::public_statements::one_voice;
use super::standard_response::{ask, owner, situation, tell, work};

pub(super) fn decide(view: &View, decision: &mut Decision) {
    answer(view, Preference::Centre, decision);
    let head = view.briefing.of_kind(AgencyKind::EmbHead);
    for incident in &view.incidents {
        let to = if head.contains(view.seat) {
            let mut concerned = view.briefing.of_kind(AgencyKind::Cert);
            concerned = concerned.union(view.briefing.of_kind(AgencyKind::EmbIt));
            concerned = concerned.union(view.briefing.of_kind(AgencyKind::EmbCommunications));
            concerned.insert(owner(view, incident));
            concerned
        } else {
            head
        };
        if incident.contained {
            continue;
        }
        tell(view, incident, situation, to, decision);
        // The head asks the national team for people.
        if head.contains(view.seat) {
            ask(view, incident, view.briefing.of_kind(AgencyKind::Cert), decision);
        }
    }
    work(view, decision);
    one_voice(view, decision);
    if view.planning {
        own_house(view, decision);
        meet(view, head, decision);
    }
    prebunk(view, decision);
}
