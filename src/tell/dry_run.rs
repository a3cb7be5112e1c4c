//! What a dry run found, in words, each kind of finding with what to do about it.

use std::collections::BTreeMap;

use crate::base::ids::{IncidentId, SeatId};
use crate::base::message::{Message, message};
use crate::measure::dry_run::{Authority, Findings};
use crate::scenario::Names;
use crate::scenario::model::Scenario;
use crate::scenario::{is_everyones, is_owners};

/// One kind of finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// How many there are, of what.
    pub title: Message,
    /// Each by its id and its name.
    pub lines: Vec<String>,
    /// What to do about it.
    pub help: Message,
}

/// All kinds of which something was found, what weighs most first.
pub fn sections(scenario: &Scenario, findings: &Findings) -> Vec<Section> {
    let teller = Teller { scenario, findings };
    let mut sections = teller.about_seats();
    sections.extend(teller.about_the_script());
    sections.extend(teller.about_authorities());
    sections.retain(|one| !one.lines.is_empty());
    sections
}

struct Teller<'a> {
    scenario: &'a Scenario,
    findings: &'a Findings,
}

impl Teller<'_> {
    fn about_seats(&self) -> Vec<Section> {
        let names = Names(self.scenario);
        let seats = |seats: &[SeatId]| -> Vec<String> {
            seats.iter().map(|seat| entry(names.seat_id(*seat), &names.seat(*seat))).collect()
        };
        let (idle, powerless) =
            (seats(&self.findings.idle_seats), seats(&self.findings.powerless_seats));
        vec![
            Section {
                title: message!("found-idle-seats", count = idle.len()),
                lines: idle,
                help: message!("found-idle-seats".help),
            },
            Section {
                title: message!("found-powerless-seats", count = powerless.len()),
                lines: powerless,
                help: message!("found-powerless-seats".help),
            },
        ]
    }

    fn about_the_script(&self) -> Vec<Section> {
        let names = Names(self.scenario);
        let found = self.findings;
        let objectives = |list: &[usize]| -> Vec<String> {
            let id = |at: &usize| self.scenario.objectives[*at].id.as_str();
            list.iter().map(|at| entry(id(at), &names.objective(id(at)))).collect()
        };
        let incident = |at: &usize| {
            let id = &self.scenario.incidents[*at].id;
            entry(id, &names.incident(IncidentId::at(*at)))
        };
        let inject = |at: &usize| {
            let id = &self.scenario.injects[*at].id;
            entry(id, &names.inject(id))
        };
        let option = |(at, option): &(usize, usize)| {
            let inject = &self.scenario.injects[*at];
            let choice = &inject.choices[*option].id;
            entry(&format!("{}/{choice}", inject.id), &names.choice(&inject.id, choice))
        };
        let action = |(at, action): &(usize, usize)| {
            let inject = &self.scenario.injects[*at];
            let action = &inject.expected[*action].id;
            entry(&format!("{}/{action}", inject.id), &names.expected(&inject.id, action))
        };
        vec![
            Section {
                title: message!("found-never-met", count = found.never_met.len()),
                lines: objectives(&found.never_met),
                help: message!("found-never-met".help),
            },
            Section {
                title: message!("found-never-began", count = found.never_began.len()),
                lines: found.never_began.iter().map(incident).collect(),
                help: message!("found-never-began".help),
            },
            Section {
                title: message!("found-always-averted", count = found.always_averted.len()),
                lines: found.always_averted.iter().map(incident).collect(),
                help: message!("found-always-averted".help),
            },
            Section {
                title: message!("found-never-released", count = found.never_released.len()),
                lines: found.never_released.iter().map(inject).collect(),
                help: message!("found-never-released".help),
            },
            Section {
                title: message!("found-never-done", count = found.never_done.len()),
                lines: found.never_done.iter().map(action).collect(),
                help: message!("found-never-done".help),
            },
            Section {
                title: message!("found-never-chosen", count = found.never_chosen.len()),
                lines: found.never_chosen.iter().map(option).collect(),
                help: message!("found-never-chosen".help),
            },
            Section {
                title: message!("found-never-fallen-for", count = found.never_fallen_for.len()),
                lines: found.never_fallen_for.iter().map(option).collect(),
                help: message!("found-never-fallen-for".help),
            },
            Section {
                title: message!("found-always-met", count = found.always_met.len()),
                lines: objectives(&found.always_met),
                help: message!("found-always-met".help),
            },
        ]
    }

    fn about_authorities(&self) -> Vec<Section> {
        let found = self.findings;
        let dead = &found.dead_authorities;
        let is_special = |(_, kind): &&Authority| !is_everyones(*kind) && !is_owners(*kind);
        let special: Vec<Authority> =
            found.unused_authorities.iter().filter(is_special).copied().collect();
        vec![
            Section {
                title: message!("found-ineffective-actions", count = dead.len()),
                lines: self.by_seat(dead),
                help: message!("found-ineffective-actions".help),
            },
            Section {
                title: message!("found-unused-actions", count = special.len()),
                lines: self.by_seat(&special),
                help: message!("found-unused-actions".help),
            },
        ]
    }

    fn by_seat(&self, authorities: &[Authority]) -> Vec<String> {
        let names = Names(self.scenario);
        let mut seats: BTreeMap<_, Vec<String>> = BTreeMap::new();
        for (seat, kind) in authorities {
            seats.entry(*seat).or_default().push(format!("{kind:?}"));
        }
        seats.iter().map(|(seat, kinds)| entry(names.seat_id(*seat), &kinds.join(", "))).collect()
    }
}

fn entry(id: &str, what: &str) -> String {
    format!("{id}: {what}")
}
