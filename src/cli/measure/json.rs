//! Measures of coordination for programs.

use serde_json::{Map, Value, json};

use crate::base::ids::SeatId;
use crate::base::minute::Minute;
use crate::measure::coordination::{Coordination, Reading, Subject};
use crate::scenario::model::Scenario;
use crate::sim::hash::{KERNEL_REV, StateHash};
use crate::tell::coordination::{number, window_code};

/// What was measured.
pub(super) struct About<'a> {
    pub scenario: &'a Scenario,
    pub seed: u64,
    pub state_hash: StateHash,
    pub until: Minute,
}

/// All windows; ids as the scenario has them, shares of 1, minutes and counts.
pub(super) fn value(about: &About<'_>, all: &[Coordination]) -> Value {
    let windows: Vec<Value> = all.iter().map(|it| window(about.scenario, it)).collect();
    json!({
        "scenario": about.scenario.id,
        // As text, since programs that read numbers as floats lose what is beyond 53 bits.
        "seed": about.seed.to_string(),
        "kernel_rev": KERNEL_REV,
        "state_hash": about.state_hash.to_hex().to_string(),
        "until": about.until.0,
        "windows": windows,
    })
}

fn window(scenario: &Scenario, of: &Coordination) -> Value {
    let seat = |id: SeatId| scenario.seats[id.index()].id.as_str();
    let (mut whole, mut seats, mut incidents) = (Map::new(), Map::new(), Map::new());
    let mut pairs = Vec::new();
    for reading in of.readings.all() {
        let id = reading.metric.row().id;
        match reading.subject {
            Subject::Whole => drop(whole.insert(id.to_owned(), entry(reading))),
            Subject::Seat(one) => under(&mut seats, seat(one), id, reading),
            Subject::Incident(one) => {
                under(&mut incidents, &scenario.incidents[one.index()].id, id, reading);
            }
            Subject::Pair(one, other) => pairs.push(json!({
                "from": seat(one),
                "to": seat(other),
                "measure": id,
                "value": entry(reading),
            })),
        }
    }
    let ties = of.network.ties();
    let ties =
        ties.map(|(from, to, times)| json!({ "from": seat(from), "to": seat(to), "times": times }));
    let communities = of.communities.parts.iter();
    let communities = communities.map(|part| part.iter().map(seat).collect::<Vec<&str>>());
    let spread = of.hops.iter().map(|hop| {
        json!({
            "incident": scenario.incidents[hop.incident.index()].id,
            "minute": hop.at.0,
            "seat": seat(hop.seat),
            "from": hop.from.map(seat),
            "by": hop.by.written(),
        })
    });
    json!({
        "window": window_code(of.window),
        "from": of.window.from.0,
        "to": of.window.to.0,
        "whole": whole,
        "seats": seats,
        "pairs": pairs,
        "incidents": incidents,
        "ties": ties.collect::<Vec<Value>>(),
        "communities": communities.collect::<Vec<Vec<&str>>>(),
        "spread": spread.collect::<Vec<Value>>(),
    })
}

fn under(map: &mut Map<String, Value>, of: &str, id: &str, reading: &Reading) {
    let one = map.entry(of).or_insert_with(|| Value::Object(Map::new()));
    if let Value::Object(one) = one {
        one.insert(id.to_owned(), entry(reading));
    }
}

fn entry(reading: &Reading) -> Value {
    let value = reading.value.map(|value| number(reading.metric, value));
    let value = value.and_then(|text| text.parse::<serde_json::Number>().ok());
    json!({ "value": value, "cases": reading.cases, "censored": reading.censored })
}
