//! Section 7. Damage: how much, of what kind, to which systems, what did it and what ended it.

use std::collections::BTreeMap;

use crate::base::calendar::Phase;
use crate::base::ids::{AssetId, IncidentId};
use crate::base::level::{ONE, Points};
use crate::base::message::{Message, message};
use crate::base::minute::HOUR;
use crate::measure::Share;
use crate::report::chart::{Bar, bars};
use crate::report::document::{Block, Section};
use crate::sim::ledger::Cause;
use crate::tell::amounts;
use crate::text::kebab;

use super::material::Material;
use super::words::{Head, figure};

/// How many causes are drawn; the rest is one.
const DRAWN: usize = 9;

pub(super) fn section(material: &Material<'_>) -> Section {
    let words = material.words;
    let blocks = vec![
        Block::Facts(kinds(material)),
        causes(material, "report-damage-causes", &material.damage, false),
        systems(material),
        phases(material),
    ];
    Section { id: "damage", heading: words.say("report-damage"), blocks }
}

/// By confidentiality, integrity and availability.
fn kinds(material: &Material<'_>) -> Vec<(String, String)> {
    let (words, outcomes) = (material.words, &material.outcomes);
    let kinds = ["measure-confidentiality", "measure-integrity", "measure-availability"];
    let mut facts = vec![(words.say("measure-damage"), words.points(outcomes.damage))];
    let parts = kinds.iter().zip(outcomes.damage_by);
    facts.extend(parts.map(|(id, level)| (words.say(id), words.points(level))));
    facts
}

/// What moved a meter, as bars and in words; the amounts add up to the whole movement.
pub(super) fn causes(
    material: &Material<'_>,
    caption: &str,
    shares: &[amounts::Share],
    more_is_better: bool,
) -> Block {
    let words = material.words;
    let (drawn, rest) = shares.split_at(shares.len().min(DRAWN));
    let mut all: Vec<(String, i64)> =
        drawn.iter().map(|it| (words.told(&it.what), it.amount)).collect();
    if !rest.is_empty() {
        let amount = rest.iter().map(|it| it.amount).sum();
        all.push((words.told(&message!("shares-rest", count = rest.len())), amount));
    }
    let told = |amount: i64| words.change(Points(amount));
    let bar = |(name, amount): &(String, i64)| Bar {
        name: name.clone(),
        amount: *amount,
        told: told(*amount),
        is_good: (0 < *amount) == more_is_better,
    };
    let bars_of: Vec<Bar> = all.iter().map(bar).collect();
    if bars_of.is_empty() {
        return Block::Remark(words.say("report-nothing-moved"));
    }
    let total = told(shares.iter().map(|it| it.amount).sum());
    let listed: Vec<String> =
        all.iter().map(|(name, amount)| format!("{} {name}", told(*amount))).collect();
    let alternative = message!("report-adds-up", total = total, causes = listed.join("; "));
    let alternative = words.told(&alternative);
    figure(words.say(caption), alternative, |named| bars(named, &bars_of))
}

/// What each system suffered, and how its incidents ended.
fn systems(material: &Material<'_>) -> Block {
    let words = material.words;
    let mut by_system: BTreeMap<AssetId, (i64, Vec<IncidentId>)> = BTreeMap::new();
    for Share { cause, amount, .. } in material.damage_totals.shares() {
        let Cause::Incident(incident) = cause else { continue };
        let asset = material.scenario.incidents[incident.index()].asset;
        let (sum, incidents) = by_system.entry(asset).or_default();
        *sum += amount;
        if !incidents.contains(&incident) {
            incidents.push(incident);
        }
    }
    let mut all: Vec<(AssetId, i64, Vec<IncidentId>)> =
        by_system.into_iter().map(|(asset, (sum, incidents))| (asset, sum, incidents)).collect();
    all.sort_by_key(|(asset, sum, _)| (std::cmp::Reverse(*sum), *asset));
    let rows = all.into_iter().map(|(asset, sum, incidents)| {
        let ended: Vec<String> = incidents.iter().map(|it| ended(material, *it)).collect();
        let owner = material.scenario.assets[asset.index()].owner;
        let sum = words.points(Points(sum));
        vec![words.names().asset(asset), words.seat(owner), sum, ended.join("\n")]
    });
    let heads = [
        Head::words("report-system"),
        Head::words("report-owner"),
        Head::numbers("report-points"),
        Head::words("report-ended-by"),
    ];
    words.table_or("report-systems", &heads, rows.collect(), "report-no-damage")
}

/// An incident and how it ended.
fn ended(material: &Material<'_>, incident: IncidentId) -> String {
    let words = material.words;
    let state = &material.incidents[incident.index()];
    if !material.is_known(state) {
        return words.say("report-unknown-incident");
    }
    let how = match (state.contained_at, state.recovered_at) {
        (Some(at), _) => message!("report-contained-at", at = words.moment(at)),
        (None, Some(at)) => message!("report-ended-at", at = words.moment(at)),
        (None, None) => message!("report-not-contained"),
    };
    let name = words.incident(incident);
    words.told(&message!("named-value", name = name, value = how))
}

/// When it was done, in hours without the system that mattered most that day.
fn phases(material: &Material<'_>) -> Block {
    let words = material.words;
    let by_phase = &material.outcomes.damage_in_time.by_phase;
    let windows = &material.scenario.calendar.windows;
    let there = Phase::ALL.into_iter().filter(|it| windows.iter().any(|at| at.phase == *it));
    let rows = there.map(|phase| {
        let name = words.told(&Message::of("phase", &kebab(&phase)));
        let hours = i128::from(by_phase[phase as usize]) * 10 / i128::from(ONE * HOUR);
        let hours = crate::base::message::Arg::decimal(hours as i64 * 100_000, 1);
        vec![name, words.value(hours)]
    });
    let heads = [Head::words("report-phase"), Head::numbers("report-hours")];
    words.table("report-damage-phases", &heads, rows.collect())
}
