//! What became of each incident: who noticed it, when it was contained, who told the public.

use crate::base::ids::IncidentId;
use crate::base::minute::{Minute, spell_duration};
use crate::cli::layout::{pad, wrap};
use crate::cli::style::Style;
use crate::measure::{CauseTotals, has_begun};
use crate::scenario::Names;
use crate::scenario::model::Gauge;
use crate::sim::kernel::Kernel;
use crate::sim::ledger::Cause;
use crate::sim::log::LearnRecord;
use crate::sim::read::Incident;
use crate::sim::vocabulary::Path;
use crate::tell::words::glued;

/// How many incidents are listed; of more, those that cost most.
pub(super) const LISTED: usize = 14;

/// Incidents that began and are worth a line, in the order in which they began.
pub(super) fn listed(kernel: &mut Kernel) -> Vec<IncidentId> {
    let costs = costs(kernel);
    let begun = kernel.incidents().into_iter().filter(|one| has_begun(one));
    let mut begun: Vec<(Minute, IncidentId)> =
        begun.map(|one| (one.begun_at, one.incident)).collect();
    begun.sort_by_key(|(_, incident)| std::cmp::Reverse(costs[incident.index()]));
    begun.truncate(LISTED);
    begun.sort_unstable();
    begun.into_iter().map(|(_, incident)| incident).collect()
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
        Cause::Incident(incident) => Some(incident),
        Cause::Claim(no) | Cause::Proof(no) => kernel.claims().get(no as usize)?.incident,
        Cause::Contradiction(no) => {
            kernel.contradictions().get(no as usize).map(|one| one.incident)
        }
        Cause::Rumour(id) => kernel.rumours().get(id.index()).map(|one| one.incident),
        _ => None,
    }
}

/// Two lines for each incident.
pub(super) fn lines(
    kernel: &Kernel,
    incidents: &[IncidentId],
    width: usize,
    style: Style,
) -> Vec<String> {
    let names = Names(kernel.scenario());
    let calendar = &kernel.scenario().calendar;
    let states = kernel.incidents();
    let mut lines = Vec::new();
    for incident in incidents {
        let state = &states[incident.index()];
        let began = pad(&calendar.spell(state.begun_at), BEGAN);
        lines.push(format!("  {began}{}", style.bold(&names.incident(*incident))));
        let facts = [known(kernel, state), contained(state), public(state, names)];
        let indent = 2 + BEGAN;
        let facts = wrap(&facts.join(", "), width, indent, indent);
        lines.push(format!("{:indent$}{facts}", ""));
    }
    lines
}

/// Columns of the time at which an incident began.
const BEGAN: usize = 13;

/// Who knew of it first, and how.
fn known(kernel: &Kernel, state: &Incident) -> String {
    let names = Names(kernel.scenario());
    let about = |one: &&LearnRecord| one.incident == state.incident;
    let Some(first) = kernel.log().learned.iter().find(about) else {
        return "known to nobody".to_owned();
    };
    let how = match first.path {
        Path::Observed => "noticed by",
        Path::Inject => "reported to",
        Path::Message(..) | Path::Meeting(_) => "told to",
        Path::Public => return "known to nobody before the public".to_owned(),
    };
    let who = names.seat_id(first.seat);
    format!("{how} {who} {}", after(first.at, state))
}

fn contained(state: &Incident) -> String {
    match (state.contained_at, state.recovered_at) {
        (Some(at), _) => format!("contained {}", after(at, state)),
        (None, Some(at)) => format!("over by itself {}", after(at, state)),
        (None, None) => "never contained".to_owned(),
    }
}

fn public(state: &Incident, names: Names<'_>) -> String {
    let Some(disclosure) = state.disclosure else { return "never public".to_owned() };
    let by = disclosure.first.map_or("in the news", |seat| names.seat_id(seat));
    let by = if disclosure.first.is_some() { format!("through {by}") } else { by.to_owned() };
    format!("public {by} {}", after(disclosure.at, state))
}

fn after(at: Minute, state: &Incident) -> String {
    match at.since(state.begun_at) {
        0 => "at once".to_owned(),
        minutes => format!("after {}", glued(&spell_duration(minutes))),
    }
}
