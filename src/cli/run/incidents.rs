//! What became of each incident: who noticed it, when it was contained, who told the public.

use crate::base::calendar::Calendar;
use crate::base::ids::{IncidentId, SeatId};
use crate::base::minute::{DAY, HOUR, Minute, spell_duration};
use crate::cli::layout::{fit, pad};
use crate::cli::style::Style;
use crate::cli::words::Names;
use crate::sim::kernel::Kernel;
use crate::sim::ledger::{Cause, Meter};
use crate::sim::state::IncidentState;

use super::outcomes::has_begun;

/// How many incidents are listed; of more, those that cost most.
pub(super) const LISTED: usize = 14;

/// Incidents that began and are worth a line, in the order in which they began.
pub(super) fn listed(kernel: &mut Kernel) -> Vec<IncidentId> {
    let flowing = kernel.flowing();
    let mut costs = vec![(0, 0); kernel.scenario().incidents.len()];
    for entry in kernel.ledger().entries.iter().chain(&flowing) {
        let incident = match entry.cause {
            Cause::Incident(incident) => Some(incident),
            Cause::Claim(no) | Cause::Proof(no) => {
                kernel.claims().get(no as usize).and_then(|claim| claim.incident)
            }
            Cause::Contradiction(no) => {
                kernel.contradictions().get(no as usize).map(|one| one.incident)
            }
            Cause::Rumour(id) => kernel.rumours().get(id.index()).map(|one| one.incident),
            _ => None,
        };
        let Some(incident) = incident else { continue };
        match entry.meter {
            Meter::Trust(_) => costs[incident.index()].0 -= entry.amount,
            Meter::Damage(_) => costs[incident.index()].1 += entry.amount,
            Meter::Independence => {}
        }
    }
    let begun = kernel.incidents().into_iter().filter(|one| has_begun(one));
    let mut begun: Vec<(Minute, IncidentId)> =
        begun.map(|one| (one.begun_at, one.incident)).collect();
    begun.sort_by_key(|(_, incident)| std::cmp::Reverse(costs[incident.index()]));
    begun.truncate(LISTED);
    begun.sort_unstable();
    begun.into_iter().map(|(_, incident)| incident).collect()
}

/// Widths of the columns after the first, which takes what is left.
const BEGAN: usize = 12;
const NOTICED: usize = 19;
const CONTAINED: usize = 10;
const PUBLIC: usize = 14;

/// The table, line by line.
pub(super) fn table(
    kernel: &Kernel,
    incidents: &[IncidentId],
    width: usize,
    style: Style,
) -> Vec<String> {
    let names = Names(kernel.scenario());
    let name_width = width.saturating_sub(BEGAN + NOTICED + CONTAINED + PUBLIC + 2);
    let row = |cells: [&str; 5]| {
        let [name, began, noticed, contained, public] = cells;
        let line = format!(
            "  {}{}{}{}{}",
            pad(&format!("{} ", fit(name, name_width - 1)), name_width),
            pad(began, BEGAN),
            pad(noticed, NOTICED),
            pad(contained, CONTAINED),
            fit(public, PUBLIC)
        );
        line.trim_end().to_owned()
    };
    let header = row(["", "began", "noticed", "contained", "public"]);
    let mut lines = vec![style.faint(&header)];
    let states = kernel.incidents();
    for incident in incidents {
        let state = states[incident.index()];
        lines.push(row([
            &names.incident(*incident),
            &kernel.scenario().calendar.spell(state.begun_at),
            &noticed(state, names),
            &contained(state),
            &public(state, names, &kernel.scenario().calendar),
        ]));
    }
    lines
}

fn noticed(state: &IncidentState, names: Names<'_>) -> String {
    match state.noticed {
        Some((at, seat)) => {
            let after = short(at.since(state.begun_at));
            let who = fit(names.seat_id(seat), NOTICED - after.chars().count() - 2);
            format!("{after} {who}")
        }
        None => "by nobody".to_owned(),
    }
}

fn contained(state: &IncidentState) -> String {
    match (state.contained_at, state.recovered_at) {
        (Some(at), _) => short(at.since(state.begun_at)),
        // It ended by itself.
        (None, Some(_)) => "passed".to_owned(),
        (None, None) => "never".to_owned(),
    }
}

fn public(state: &IncidentState, names: Names<'_>, _calendar: &Calendar) -> String {
    let Some(disclosure) = state.disclosure else { return "no".to_owned() };
    let after = short(disclosure.at.since(state.begun_at));
    let by: Option<SeatId> = disclosure.first;
    format!("{after} {}", by.map_or("news", |seat| names.seat_id(seat)))
}

/// Time after the beginning in a few characters: `+8 min`, `+1 h 40`, `+3 d`.
pub(super) fn short(minutes: i64) -> String {
    match minutes {
        ..HOUR => format!("+{}", spell_duration(minutes)),
        HOUR..DAY => format!("+{}:{:02} h", minutes / HOUR, minutes % HOUR),
        _ => format!("+{} d", minutes / DAY),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_after_the_beginning_is_short() {
        assert_eq!([7, 100, 3 * DAY + 5].map(short), ["+7 min", "+1:40 h", "+3 d"]);
    }
}
