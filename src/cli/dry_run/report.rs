//! What a dry run found, for people with remedies, and for programs.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::base::diagnostic::count;
use crate::base::ids::{IncidentId, SeatId};
use crate::base::level::Points;
use crate::cli::layout::wrap;
use crate::cli::output::Output;
use crate::cli::style::Style;
use crate::policy::PolicyKind;
use crate::scenario::Names;
use crate::scenario::model::Scenario;
use crate::scenario::{EVERYONE, OWNER};

use super::findings::Findings;
use super::trial::{Lever, Trial};

/// What was found and how.
pub(super) struct Report<'a> {
    scenario: &'a Scenario,
    findings: &'a Findings,
    policies: Vec<Ended>,
    seed: u64,
    runs: u64,
    paired_runs: u64,
}

/// How the runs of one policy ended, on average.
struct Ended {
    policy: PolicyKind,
    runs: i64,
    damage: Points,
    trust: Points,
}

/// One kind of finding.
struct Section {
    title: String,
    lines: Vec<String>,
    help: &'static str,
}

impl<'a> Report<'a> {
    /// A report on all runs.
    pub(super) fn new(
        scenario: &'a Scenario,
        trials: &[Trial],
        findings: &'a Findings,
        seed: u64,
        paired_runs: u64,
    ) -> Self {
        let mut sums: BTreeMap<PolicyKind, (i64, Points, Points)> = BTreeMap::new();
        for trial in trials {
            let (runs, damage, trust) = sums.entry(trial.job.policy).or_default();
            *runs += 1;
            *damage += trial.ends.damage;
            *trust += trial.ends.trust;
        }
        let mean = |sum: Points, runs: i64| Points(sum.0 / runs);
        let policies = sums.into_iter().map(|(policy, (runs, damage, trust))| Ended {
            policy,
            runs,
            damage: mean(damage, runs),
            trust: mean(trust, runs),
        });
        let runs = trials.len() as u64;
        Self { scenario, findings, policies: policies.collect(), seed, runs, paired_runs }
    }

    /// For people: what weighs most first.
    pub(super) fn written(&self, output: &Output) -> String {
        let (style, width) = (output.style, output.width);
        let title = format!("Dry run: {}", Names(self.scenario).title());
        let mut out = vec![style.bold(&title)];
        let made = format!(
            "{} by policies from seed {}, and {} again without one lever.",
            count(self.runs as usize, "run"),
            self.seed,
            self.paired_runs
        );
        out.push(format!("  {}", wrap(&made, width, 2, 2)));
        out.push(String::new());
        out.push(style.faint("  policy         runs   damage   trust at the end (means)"));
        for Ended { policy, runs, damage, trust } in &self.policies {
            let (damage, trust) = (damage.to_string(), trust.to_string());
            out.push(format!("  {:<14}{runs:>5}{damage:>9}{trust:>8}", policy.name()));
        }
        let sections: Vec<Section> =
            self.sections().into_iter().filter(|one| !one.lines.is_empty()).collect();
        for section in &sections {
            written(section, style, width, &mut out);
        }
        if sections.is_empty() {
            out.push(format!(
                "\n{}",
                style.good("Everything was reached, and every lever matters.")
            ));
        }
        out.push(String::new());
        let caveat = "Policies are not people: what they never do, a room may do at once.";
        out.push(wrap(caveat, width, 0, 0));
        out.join("\n") + "\n"
    }

    fn sections(&self) -> Vec<Section> {
        let mut sections = self.about_seats();
        sections.extend(self.about_the_script());
        sections.extend(self.about_levers());
        sections
    }

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

    fn about_levers(&self) -> Vec<Section> {
        let found = self.findings;
        let dead = &found.dead_levers;
        let is_special = |(_, kind): &&Lever| !EVERYONE.contains(kind) && !OWNER.contains(kind);
        let special: Vec<Lever> = found.unused_levers.iter().filter(is_special).copied().collect();
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

    fn by_seat(&self, levers: &[Lever]) -> Vec<String> {
        let names = Names(self.scenario);
        let mut seats: BTreeMap<_, Vec<String>> = BTreeMap::new();
        for (seat, kind) in levers {
            seats.entry(*seat).or_default().push(format!("{kind:?}"));
        }
        seats.iter().map(|(seat, kinds)| entry(names.seat_id(*seat), &kinds.join(", "))).collect()
    }

    /// For programs: ids as the scenario has them.
    pub(super) fn to_json(&self) -> Value {
        let (scenario, found) = (self.scenario, self.findings);
        let seat = |seat: &SeatId| scenario.seats[seat.index()].id.clone();
        let lever = |(at, kind): &Lever| json!({ "seat": seat(at), "order": format!("{kind:?}") });
        let objective = |at: &usize| scenario.objectives[*at].id.clone();
        let incident = |at: &usize| scenario.incidents[*at].id.clone();
        let inject = |at: &usize| scenario.injects[*at].id.clone();
        let in_inject = |name: &str, at: usize, id: &str| {
            let inject = &scenario.injects[at].id;
            json!({ "inject": inject, name: id })
        };
        let option = |(at, option): &(usize, usize)| {
            in_inject("option", *at, &scenario.injects[*at].choices[*option].id)
        };
        let action = |(at, action): &(usize, usize)| {
            in_inject("action", *at, &scenario.injects[*at].expected[*action].id)
        };
        let policies = self.policies.iter().map(|one| {
            json!({
                "policy": one.policy.name(),
                "runs": one.runs,
                "damage": one.damage.as_f64(),
                "trust": one.trust.as_f64(),
            })
        });
        json!({
            "scenario": scenario.id,
            "seed": self.seed,
            "runs": self.runs,
            "paired_runs": self.paired_runs,
            "policies": policies.collect::<Vec<_>>(),
            "idle_seats": listed(&found.idle_seats, seat),
            "powerless_seats": listed(&found.powerless_seats, seat),
            "objectives_never_met": listed(&found.never_met, objective),
            "objectives_always_met": listed(&found.always_met, objective),
            "incidents_never_began": listed(&found.never_began, incident),
            "injects_never_released": listed(&found.never_released, inject),
            "options_never_chosen": listed(&found.never_chosen, option),
            "actions_never_done": listed(&found.never_done, action),
            "dead_levers": listed(&found.dead_levers, lever),
            "unused_levers": listed(&found.unused_levers, lever),
        })
    }
}

fn listed<T, V: Into<Value>>(list: &[T], one: impl Fn(&T) -> V) -> Vec<Value> {
    list.iter().map(|each| one(each).into()).collect()
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

fn written(section: &Section, style: Style, width: usize, out: &mut Vec<String>) {
    out.push(format!("\n{}", style.warn(&section.title)));
    for line in &section.lines {
        out.push(format!("  {}", wrap(line, width, 2, 6)));
    }
    let help = wrap(section.help, width, 8, 8);
    out.push(format!("  {} {help}", style.help("help:")));
}
