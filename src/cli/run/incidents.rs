//! What became of each incident: who noticed it, when it was contained, who told the public.

use crate::base::ids::IncidentId;
use crate::base::message::{Arg, Message, Moment, message};
use crate::base::minute::Minute;
use crate::cli::layout::{pad, wrap};
use crate::cli::output::Output;
use crate::measure::CauseTotals;
use crate::scenario::Names;
use crate::scenario::model::Gauge;
use crate::sim::kernel::Kernel;
use crate::sim::ledger::Cause;
use crate::sim::log::LearnRecord;
use crate::sim::read::Incident;
use crate::sim::vocabulary::Path;

/// How many incidents are listed; of more, those that cost most.
pub(super) const LISTED: usize = 14;

/// Incidents that began or were averted and are worth a line, in the order in which they did.
pub(super) fn listed(kernel: &mut Kernel) -> Vec<IncidentId> {
    let costs = costs(kernel);
    let came = kernel.incidents().into_iter().filter(|one| came_at(one) != Minute::NEVER);
    let mut came: Vec<(Minute, IncidentId)> =
        came.map(|one| (came_at(&one), one.incident)).collect();
    came.sort_by_key(|(_, incident)| std::cmp::Reverse(costs[incident.index()]));
    came.truncate(LISTED);
    came.sort_unstable();
    came.into_iter().map(|(_, incident)| incident).collect()
}

/// When an incident began or was averted; `Minute::NEVER` if neither.
fn came_at(one: &Incident) -> Minute {
    one.averted_at.unwrap_or(one.begun_at)
}

/// What each incident cost on both meters together, in millionths of a point: what it did itself,
/// and what was said and rumoured about it.
fn costs(kernel: &mut Kernel) -> Vec<i64> {
    let mut costs = vec![0; kernel.scenario().incidents.len()];
    for (gauge, sign) in [(Gauge::Damage, 1), (Gauge::Trust, -1)] {
        for share in CauseTotals::of(kernel, gauge).shares() {
            if let Some(incident) = about(kernel, share.cause) {
                costs[incident.index()] += sign * share.amount;
            }
        }
    }
    costs
}

/// The incident that a cause comes from.
fn about(kernel: &Kernel, cause: Cause) -> Option<IncidentId> {
    match cause {
        Cause::Incident(incident) | Cause::Silence(incident) | Cause::Missed(incident) => {
            Some(incident)
        }
        Cause::Claim(no) | Cause::Proof(no) => kernel.claims().get(no as usize)?.incident,
        Cause::Contradiction(no) => {
            kernel.contradictions().get(no as usize).map(|one| one.incident)
        }
        Cause::Rumour(id) => kernel.rumours().get(id.index()).map(|one| one.incident),
        _ => None,
    }
}

/// Two lines for each incident.
pub(super) fn lines(kernel: &Kernel, incidents: &[IncidentId], output: &Output) -> Vec<String> {
    let names = Names(kernel.scenario());
    let calendar = &kernel.scenario().calendar;
    let (texts, style) = (output.texts(), output.style);
    let states = kernel.incidents();
    let mut lines = Vec::new();
    for incident in incidents {
        let state = &states[incident.index()];
        let began = texts.moment(Moment::of(calendar, came_at(state)));
        let indent = 2 + BEGAN;
        let name = wrap(&names.incident(*incident), output.width, indent, indent);
        lines.push(format!("  {}{}", pad(&began, BEGAN), style.bold(&name)));
        let facts = message!(
            "incident-facts",
            known = known(kernel, state),
            contained = contained(kernel, state),
            public = public(state, names)
        );
        let facts = wrap(&texts.render(&facts), output.width, indent, indent);
        lines.push(format!("{:indent$}{facts}", ""));
    }
    lines
}

/// Columns of the time at which an incident began.
const BEGAN: usize = 13;

/// Who knew of it first, and how.
fn known(kernel: &Kernel, state: &Incident) -> Message {
    let names = Names(kernel.scenario());
    let about = |one: &&LearnRecord| one.incident == state.incident;
    let Some(first) = kernel.log().learned.iter().find(about) else {
        return message!("incident-known-to-nobody");
    };
    let (who, when) = (names.seat_id(first.seat), after(first.at, state));
    match first.path {
        Path::Observed => message!("incident-noticed", seat = who, when = when),
        Path::Inject => message!("incident-reported", seat = who, when = when),
        Path::Message(..) | Path::Meeting(_) => {
            message!("incident-told", seat = who, when = when)
        }
        Path::Public => message!("incident-known-late"),
    }
}

fn contained(kernel: &Kernel, state: &Incident) -> Message {
    if state.averted_at.is_some() {
        return message!("incident-averted");
    }
    match (state.contained_at, state.recovered_at) {
        // A patch or a restart may shut out whoever nobody knew of.
        (Some(at), _) if !is_known(kernel, state, at) => {
            message!("incident-shut-out", when = after(at, state))
        }
        (Some(at), _) => message!("incident-contained", when = after(at, state)),
        (None, Some(at)) => message!("incident-over", when = after(at, state)),
        (None, None) => message!("incident-never-contained"),
    }
}

/// Whether anybody knew of it by then.
fn is_known(kernel: &Kernel, state: &Incident, by: Minute) -> bool {
    let mut learned = kernel.log().learned.iter();
    learned.any(|one| one.incident == state.incident && one.at <= by)
}

fn public(state: &Incident, names: Names<'_>) -> Message {
    let Some(disclosure) = state.disclosure else { return message!("incident-never-public") };
    let when = after(disclosure.at, state);
    match disclosure.first {
        Some(seat) => message!("incident-disclosed", seat = names.seat_id(seat), when = when),
        None => message!("incident-in-the-news", when = when),
    }
}

fn after(at: Minute, state: &Incident) -> Message {
    match at.since(came_at(state)) {
        0 => message!("when-at-once"),
        minutes => message!("when-after", span = Arg::Duration(minutes)),
    }
}
