//! What a dry run found, in words, each kind of finding with what to do about it.

use std::collections::BTreeMap;

use crate::base::ids::{IncidentId, SeatId};
use crate::measure::dry_run::{Authority, Findings};
use crate::scenario::Names;
use crate::scenario::model::Scenario;
use crate::scenario::{is_everyones, is_owners};

/// What is said where nothing was found.
pub const ALL_WELL: &str = "Everything was reached, and every lever matters.";
/// What is said with every dry run.
pub const CAVEAT: &str = "Policies are not people: what they never do, a room may do at once.";

/// One kind of finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// How many there are, of what.
    pub title: String,
    /// Each by its id and its name.
    pub lines: Vec<String>,
    /// What to do about it.
    pub help: &'static str,
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
        let found = self.findings;
        vec![
            section(
                "seat with nothing to do",
                "seats with nothing to do",
                seats(&found.idle_seats),
                "hand it an inject that calls for an order, give it a lever that nobody else has, \
                 or leave the seat out",
            ),
            section(
                "seat whose orders never moved a meter",
                "seats whose orders never moved a meter",
                seats(&found.powerless_seats),
                "give it an asset, people, or a public voice; nobody likes to play a spectator",
            ),
        ]
    }

    fn about_the_script(&self) -> Vec<Section> {
        let names = Names(self.scenario);
        let found = self.findings;
        let objectives = |list: &[usize]| -> Vec<String> {
            let id = |at: &usize| self.scenario.objectives[*at].id.as_str();
            list.iter().map(|at| entry(id(at), &names.objective(id(at)))).collect()
        };
        let incidents = found.never_began.iter().map(|at| {
            let id = &self.scenario.incidents[*at].id;
            entry(id, &names.incident(IncidentId::at(*at)))
        });
        let injects = found.never_released.iter().map(|at| {
            let id = &self.scenario.injects[*at].id;
            entry(id, &names.inject(id))
        });
        let options = found.never_chosen.iter().map(|(at, option)| {
            let inject = &self.scenario.injects[*at];
            let choice = &inject.choices[*option].id;
            entry(&format!("{}/{choice}", inject.id), &names.choice(&inject.id, choice))
        });
        let actions = found.never_done.iter().map(|(at, action)| {
            let inject = &self.scenario.injects[*at];
            let action = &inject.expected[*action].id;
            entry(&format!("{}/{action}", inject.id), &names.expected(&inject.id, action))
        });
        vec![
            section(
                "objective that was never met",
                "objectives that were never met",
                objectives(&found.never_met),
                "look at its condition; what no policy reaches, a room will hardly reach",
            ),
            section(
                "incident that never began",
                "incidents that never began",
                incidents.collect(),
                "raise its chance, loosen its condition, or see whether this country has its asset",
            ),
            section(
                "inject that was never released",
                "injects that were never released",
                injects.collect(),
                "loosen its guard or what it waits for; a contingency may wait for a room that \
                 does worse than any policy",
            ),
            section(
                "expected action that was never done",
                "expected actions that were never done",
                actions.collect(),
                "see whether the seat has the lever, knows in time, and can hear of it at all",
            ),
            section(
                "option that was never chosen",
                "options that were never chosen",
                options.collect(),
                "make it a temptation for somebody: an option that nobody wants is no choice",
            ),
            section(
                "objective that was met in every run",
                "objectives that were met in every run",
                objectives(&found.always_met),
                "it cannot tell good play from bad; ask for more, or for the same sooner",
            ),
        ]
    }

    fn about_authorities(&self) -> Vec<Section> {
        let found = self.findings;
        let dead = &found.dead_authorities;
        let is_special = |(_, kind): &&Authority| !is_everyones(*kind) && !is_owners(*kind);
        let special: Vec<Authority> =
            found.unused_authorities.iter().filter(is_special).copied().collect();
        vec![
            counted(
                dead.len(),
                "lever that was pulled and never moved a meter",
                "levers that were pulled and never moved a meter",
                self.by_seat(dead),
                "give it something to act on, or take it away with `without`",
            ),
            counted(
                special.len(),
                "lever of a seat's own that no policy pulled",
                "levers of a seat's own that no policy pulled",
                self.by_seat(&special),
                "write an inject that offers it, or take it away with `without`: a short list of \
                 orders is a kindness (what everybody and every owner may do is not listed here)",
            ),
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

fn entry(id: &str, words: &str) -> String {
    format!("{id}: {words}")
}

fn section(one: &str, many: &str, lines: Vec<String>, help: &'static str) -> Section {
    counted(lines.len(), one, many, lines, help)
}

/// A section on a number of things that may share lines.
fn counted(
    number: usize,
    one: &str,
    many: &str,
    lines: Vec<String>,
    help: &'static str,
) -> Section {
    Section { title: format!("{number} {}", if number == 1 { one } else { many }), lines, help }
}
