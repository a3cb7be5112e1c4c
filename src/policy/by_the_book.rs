//! By the book: follows the protocol of its forum. It reports to the lead, the lead convenes, the
//! level of collaboration says what is done together, and what has no protocol stays at home.

use crate::base::ids::{ForumId, SeatSet};
use crate::scenario::model::{ForumMode, Level, Prepare, Tell};
use crate::sim::briefing::ForumBriefing;
use crate::sim::view::{IncidentView, View};

use super::Decision;
use super::choice::{Preference, answer};
use super::mandate::{by_office, volunteer};
use super::preparation::{meet, own_house, prebunk, together};
use super::public_statements::{every_voice, one_voice};
use super::standard_response::{ask, give_if, is_own, situation, tell, work};

pub(super) fn decide(view: &View, decision: &mut Decision) {
    let Some((id, forum)) = view.briefing.forum_of(view.seat) else {
        // Without a forum there is no book.
        answer(view, Preference::Alone, decision);
        work(view, decision);
        every_voice(view, decision);
        if view.planning {
            own_house(view, decision);
        }
        return;
    };
    answer(view, Preference::Together, decision);
    for incident in view.incidents.iter().filter(|incident| !incident.contained) {
        report(view, id, forum, incident, decision);
    }
    work(view, decision);
    volunteer(view, decision);
    if (Level::PublicVoice as u8) <= forum.level {
        one_voice(view, decision);
        prebunk(view, decision);
    } else {
        every_voice(view, decision);
    }
    if view.planning {
        own_house(view, decision);
        meet(view, forum.members, decision);
        if (Level::Exercises as u8) <= forum.level {
            together(view, forum.members, decision);
        }
    }
    by_office(view, decision);
}

/// The protocol for an incident: tell the lead, or everybody where members govern; the lead calls
/// a meeting; from the level of response on, members are asked for help; what is serious goes up.
fn report(
    view: &View,
    id: ForumId,
    forum: &ForumBriefing,
    incident: &IncidentView,
    decision: &mut Decision,
) {
    let others = forum.members.minus(SeatSet::only(view.seat));
    let desk = match (forum.mode, forum.lead) {
        (ForumMode::ParticipantGoverned, _) | (_, None) => others,
        (_, Some(lead)) => SeatSet::only(lead),
    };
    let message = |incident, to| {
        if (Level::Awareness as u8) <= forum.level {
            situation(incident, to)
        } else {
            Tell::Notify { incident, to }
        }
    };
    let leads = forum.lead.is_none_or(|lead| lead == view.seat);
    if is_own(view, incident) && (Level::Response as u8) <= forum.level {
        ask(view, incident, others, decision);
    } else {
        tell(view, incident, message, desk, decision);
    }
    if leads && !others.minus(incident.told).is_empty() {
        give_if(view, decision, Prepare::Convene { forum: Some(id) });
    }
    if is_own(view, incident) && view.phase.is_critical() && incident.told.is_empty() {
        give_if(view, decision, Tell::Escalate { incident: incident.incident });
    }
}
