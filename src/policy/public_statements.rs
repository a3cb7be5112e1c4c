//! Who speaks in public, when, and how sure one has to be (the part `speak`).

use crate::base::calendar::Phase;
use crate::base::ids::{SeatId, SeatSet};
use crate::base::minute::DAY;
use crate::scenario::model::{AgencyKind, CauseClass, Level, OrderKind, Speak, Symptom, Tell};
use crate::sim::view::{IncidentView, View};
use crate::sim::vocabulary::{Facts, Stance};

use super::Decision;
use super::parts::Way;
use super::standard_response::{give_if, has, is_electoral, is_own, owner};

/// Confidence, in thousandths, from which the careful name a cause: to be proved wrong costs more
/// than to be right gains.
const CAREFUL: u16 = 800;
/// The same, from which one takes back what one has said.
const DOUBTFUL: u16 = 600;
/// The hasty name a cause after a first look.
const HASTY: u16 = 1;
/// Minutes before the result is expected from which explaining in advance is worth its price: it
/// takes a day to sink in, and fades.
const PREBUNK_WITHIN: i64 = 3 * DAY;

/// Speaks about what has happened.
pub(super) fn speak(way: Way, view: &View, decision: &mut Decision) {
    if has_one_voice(way, view) {
        one_voice(view, decision);
    } else if way != Way::None {
        every_voice(view, decision);
    }
}

/// Whether those who speak in this way leave it to one of them. By the book it is so where a forum
/// has agreed on it.
fn has_one_voice(way: Way, view: &View) -> bool {
    match way {
        Way::None | Way::Silo => false,
        Way::Hub | Way::Broadcast | Way::Network => true,
        Way::ByTheBook => {
            let forum = view.briefing.forum_of(view.seat);
            forum.is_some_and(|(_, forum)| (Level::PublicVoice as u8) <= forum.level)
        }
    }
}

/// What there is to speak of: not of what has come to nothing, as long as nobody talks about it.
fn worth_a_word(view: &View) -> impl Iterator<Item = &IncidentView> {
    view.incidents.iter().filter(|it| !it.averted || it.is_public || it.talked_about)
}

/// Everybody speaks for themselves, and names a cause as soon as there is a first guess.
fn every_voice(view: &View, decision: &mut Decision) {
    for incident in worth_a_word(view) {
        let concerned = is_own(view, incident) || incident.is_public;
        if concerned && has(view, OrderKind::AssertCause) {
            name_cause(view, incident, HASTY, decision);
        }
    }
}

/// One voice speaks for each incident: it says at once that it looks into it, explains when it
/// knows what is affected, and names a cause only when it is sure.
fn one_voice(view: &View, decision: &mut Decision) {
    for incident in worth_a_word(view) {
        let is_voice = voice_for(view, incident) == Some(view.seat);
        fact_check(view, incident, decision);
        if !is_voice {
            take_back(view, incident, decision);
            continue;
        }
        let worth_it = incident.is_public || incident.talked_about || view.phase.is_critical();
        if worth_it && !incident.held && !incident.spoken {
            give_if(view, decision, Speak::HoldStatement { incident: incident.incident });
        }
        let knows_enough = incident.facts.has(Facts::IMPACT) || 2 <= incident.looks;
        if worth_it && knows_enough && !incident.explained {
            explain(view, incident, decision);
        }
        if incident.is_public {
            name_cause(view, incident, CAREFUL, decision);
        }
    }
    show_forms(view, decision);
}

/// While results are counted and something about them is said in public, the raw forms let anybody
/// see for themselves.
fn show_forms(view: &View, decision: &mut Decision) {
    let counts = matches!(view.phase, Phase::Count | Phase::Verification);
    let doubted = view.incidents.iter().any(|incident| incident.is_public || incident.talked_about);
    if counts && doubted && !view.forms_published {
        give_if(view, decision, Speak::PublishForms);
    }
}

/// Explains in advance that results may be late and rumours will come, a few days before.
pub(super) fn explain_in_advance(way: Way, view: &View, decision: &mut Decision) {
    if !has_one_voice(way, view) {
        return;
    }
    let voice = matches!(
        view.briefing.seat(view.seat).kind,
        AgencyKind::EmbCommunications | AgencyKind::EmbHead
    );
    let office = view.briefing.of_kind(AgencyKind::EmbCommunications);
    let is_voice = office.iter().next().is_none_or(|seat| seat == view.seat);
    if !voice || !is_voice {
        return;
    }
    let Some(expected) = view.briefing.next_result_after(view.now) else { return };
    let ahead = expected.since(view.now);
    if is_explained_in_advance(view) || ahead < 0 {
        return;
    }
    if ahead <= PREBUNK_WITHIN {
        give_if(view, decision, Speak::Prebunk);
    } else {
        decision.ask_again(expected - PREBUNK_WITHIN);
    }
}

/// Whether somebody has explained in advance, in the days before the next result is expected.
pub(super) fn is_explained_in_advance(view: &View) -> bool {
    let expected = view.briefing.next_result_after(view.now);
    let since = |at| expected.is_some_and(|expected| expected - PREBUNK_WITHIN <= at);
    view.prebunked_at.is_some_and(since)
}

/// The one who speaks: for electoral matters the EMB's communications office or its head, for
/// others the owner.
fn voice_for(view: &View, incident: &IncidentView) -> Option<SeatId> {
    if !is_electoral(view, incident) && incident.symptom != Symptom::Talk {
        return Some(owner(view, incident));
    }
    let office = view.briefing.of_kind(AgencyKind::EmbCommunications);
    let head = view.briefing.of_kind(AgencyKind::EmbHead);
    office.iter().next().or_else(|| head.iter().next())
}

/// With one voice where the forum has agreed on that, alone otherwise.
fn explain(view: &View, incident: &IncidentView, decision: &mut Decision) {
    let forum = view.briefing.forum_of(view.seat);
    match forum.filter(|(_, forum)| 3 <= forum.level) {
        Some((id, _)) if has(view, OrderKind::JointStatement) => {
            decision.give(Speak::JointStatement {
                incident: incident.incident,
                forum: Some(id),
                cause: None,
            });
        }
        Some(_) | None => {
            give_if(view, decision, Speak::Explain { incident: incident.incident });
        }
    }
}

/// Names the cause, or corrects what one said before when one now believes otherwise.
fn name_cause(view: &View, incident: &IncidentView, sure: u16, decision: &mut Decision) {
    let Some(diagnosis) = incident.diagnosis.filter(|_| sure <= incident.confidence) else {
        return;
    };
    match incident.own_stance {
        // Once the truth is out, nobody needs one more voice that names it.
        None if incident.facts.has(Facts::TRUTH) => {}
        None => give_if(
            view,
            decision,
            Speak::AssertCause { incident: incident.incident, cause: diagnosis },
        ),
        Some(said) if said != Stance::Cause(diagnosis) && DOUBTFUL <= incident.confidence => {
            give_if(view, decision, Speak::Correct { incident: incident.incident });
        }
        Some(_) => {}
    }
}

/// Who is not the voice and has spoken all the same takes it back if it was wrong.
fn take_back(view: &View, incident: &IncidentView, decision: &mut Decision) {
    let wrong = match (incident.own_stance, incident.diagnosis) {
        (Some(Stance::Cause(said)), Some(believed)) => said != believed,
        (Some(Stance::Denied), Some(believed)) => believed == CauseClass::Attack,
        _ => false,
    };
    if wrong && DOUBTFUL <= incident.confidence {
        give_if(view, decision, Speak::Correct { incident: incident.incident });
    }
}

/// Fact-checkers and broadcasters answer rumours; platforms act on them.
fn fact_check(view: &View, incident: &IncidentView, decision: &mut Decision) {
    if !incident.talked_about || incident.explained {
        return;
    }
    let checks = matches!(
        view.briefing.seat(view.seat).kind,
        AgencyKind::FactChecker | AgencyKind::Broadcaster
    );
    if checks {
        give_if(view, decision, Speak::Explain { incident: incident.incident });
    }
    let is_platform = view.briefing.seat(view.seat).kind == AgencyKind::Platform;
    if is_platform && !incident.told.contains(view.seat) {
        decision.give(Tell::ContactPlatform { incident: incident.incident, to: SeatSet::EMPTY });
    }
}
