//! What a dry run found, for people with remedies, and for programs.

use serde_json::{Value, json};

use crate::base::ids::SeatId;
use crate::base::message::message;
use crate::cli::layout::{columns, wrap};
use crate::cli::output::Output;
use crate::cli::table::Table;
use crate::measure::dry_run::{Authority, DryRun, Ending};
use crate::scenario::Names;
use crate::scenario::model::Scenario;
use crate::tell::dry_run::{Section, sections};

/// What was found and how.
pub(super) struct Report<'a> {
    /// What was played.
    pub scenario: &'a Scenario,
    /// What came of it.
    pub dry_run: &'a DryRun,
}

impl Report<'_> {
    /// For people: what weighs most first.
    pub(super) fn written(&self, output: &Output) -> String {
        let (texts, style, width) = (output.texts(), output.style, output.width);
        let title = message!("rehearsal-title", title = Names(self.scenario).title());
        let mut out = vec![style.bold(&wrap(&texts.render(&title), width, 0, 0))];
        let made = message!(
            "rehearsal-made",
            count = self.dry_run.runs,
            seed = self.dry_run.seed.to_string(),
            again = self.dry_run.paired_runs
        );
        out.push(format!("  {}", wrap(&texts.render(&made), width, 2, 2)));
        out.push(String::new());
        let head = ["rehearsal-policy", "rehearsal-runs", "measure-damage", "measure-trust"];
        let row = |it: &Ending| {
            let (damage, trust) = (texts.value(&it.damage.into()), texts.value(&it.trust.into()));
            vec![it.policy.to_string(), texts.value(&it.runs.into()), damage, trust]
        };
        let table = Table {
            head: head.map(|id| texts.say(id).to_owned()).to_vec(),
            rows: self.dry_run.endings.iter().map(row).collect(),
        };
        out.extend(table.lines(width, style, texts));
        if let Some(policy) = self.dry_run.best_known {
            let (name, policy) = (texts.say("best-known"), policy.to_string());
            let best = texts.render(&message!("named-value", name = name, value = policy));
            out.push(format!("  {}", wrap(&best, width, 2, 4)));
        }
        let sections = sections(self.scenario, &self.dry_run.findings);
        for section in &sections {
            written(section, output, &mut out);
        }
        if sections.is_empty() {
            out.push(format!("\n{}", style.good(texts.say("found-nothing"))));
        }
        out.push(String::new());
        out.push(wrap(texts.say("found-caveat"), width, 0, 0));
        out.join("\n") + "\n"
    }

    /// For programs: ids as the scenario has them.
    pub(super) fn to_json(&self) -> Value {
        let (scenario, dry_run) = (self.scenario, self.dry_run);
        let found = &dry_run.findings;
        let seat = |seat: &SeatId| scenario.seats[seat.index()].id.clone();
        let authority =
            |(at, kind): &Authority| json!({ "seat": seat(at), "order": format!("{kind:?}") });
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
        let policies = dry_run.endings.iter().map(|one| {
            json!({
                "policy": one.policy.to_string(),
                "runs": one.runs,
                "damage": one.damage.as_f64(),
                "trust": one.trust.as_f64(),
            })
        });
        json!({
            "scenario": scenario.id,
            "seed": dry_run.seed.to_string(),
            "runs": dry_run.runs,
            "paired_runs": dry_run.paired_runs,
            "policies": policies.collect::<Vec<_>>(),
            "best_known": dry_run.best_known.map(|policy| policy.to_string()),
            "idle_seats": listed(&found.idle_seats, seat),
            "powerless_seats": listed(&found.powerless_seats, seat),
            "objectives_never_met": listed(&found.never_met, objective),
            "objectives_always_met": listed(&found.always_met, objective),
            "incidents_never_began": listed(&found.never_began, incident),
            "incidents_always_averted": listed(&found.always_averted, incident),
            "injects_never_released": listed(&found.never_released, inject),
            "options_never_chosen": listed(&found.never_chosen, option),
            "options_never_fallen_for": listed(&found.never_fallen_for, option),
            "actions_never_done": listed(&found.never_done, action),
            "dead_authorities": listed(&found.dead_authorities, authority),
            "unused_authorities": listed(&found.unused_authorities, authority),
        })
    }
}

fn listed<T, V: Into<Value>>(list: &[T], one: impl Fn(&T) -> V) -> Vec<Value> {
    list.iter().map(|each| one(each).into()).collect()
}

fn written(section: &Section, output: &Output, out: &mut Vec<String>) {
    let (texts, style, width) = (output.texts(), output.style, output.width);
    out.push(format!("\n{}", style.warn(&wrap(&texts.render(&section.title), width, 0, 2))));
    for line in &section.lines {
        out.push(format!("  {}", wrap(line, width, 2, 6)));
    }
    let label = texts.say("label-help");
    let indent = columns(label) + 3;
    let help = wrap(&texts.render(&section.help), width, indent, indent);
    out.push(format!("  {} {help}", style.help(label)));
}
