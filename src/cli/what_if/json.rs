//! The comparison for programs.

use serde_json::{Map, Value, json};

use crate::base::explain::Explain;
use crate::base::level::Points;
use crate::cli::layout::plain_spaces;
use crate::cli::output::Output;
use crate::cli::recorded::RecordedBranch;
use crate::cli::tell::{measures, steps};
use crate::measure::Sample;
use crate::measure::counterfactual::{Comparison, Dropped, Origin, Played, Reason};
use crate::scenario::model::Gauge;
use crate::tell::causes::Teller;

/// One object: curves, outcomes, causes that differ, and steps that no longer count.
pub(super) fn comparison(
    branch: &RecordedBranch,
    it: &Comparison,
    played: &Played,
    output: &Output,
) -> Value {
    let exercise = &branch.exercise;
    let scenario = &exercise.scenario;
    let level = |of: fn(&Sample) -> Points| {
        move |samples: &[Sample]| -> Vec<f64> {
            samples.iter().map(|one| of(one).as_f64()).collect()
        }
    };
    let (damage, trust) = (level(|one| one.damage), level(|one| one.trust));
    let curve = |samples: &[Sample]| json!({ "damage": damage(samples), "trust": trust(samples) });
    let mut outcomes = Map::new();
    for pair in &it.outcomes {
        let number = |value: Option<i64>| value.map(|value| measures::number(pair.measure, value));
        let entry = json!({
            "was": number(pair.before),
            "would_be": number(pair.after),
            "difference": number(pair.difference()),
        });
        outcomes.insert(measures::code(pair.measure, scenario), entry);
    }
    let (was, would_be) = (Teller::new(&played.before.kernel), Teller::new(&played.after.kernel));
    let causes = it.causes.iter().map(|cause| {
        let told = match (cause.was, cause.would_be) {
            (Some(called), _) => Some(was.told(cause.gauge, called, cause.via)),
            (None, Some(called)) => Some(would_be.told(cause.gauge, called, cause.via)),
            (None, None) => None,
        };
        let told = told.map(|told| plain_spaces(&output.texts().render(&told)));
        let points = |amount: i64| Points(amount).as_f64();
        json!({
            "meter": meter(cause.gauge),
            "cause": told.unwrap_or_default(),
            "was": points(cause.before),
            "would_be": points(cause.after),
            "difference": points(cause.difference()),
        })
    });
    let deferred = it.after.deferred.iter().map(|one| {
        json!({
            "step": recorded_number(one.origin),
            "minute": one.step.at.minute.0,
            "came": one.at.0,
            "what": steps::spelled(&one.step.input, scenario),
        })
    });
    let dropped = it.after.dropped.iter().map(|one| {
        json!({
            "step": recorded_number(one.origin),
            "minute": one.step.at.minute.0,
            "what": steps::spelled(&one.step.input, scenario),
            "reason": code(one),
        })
    });
    json!({
        "scenario": scenario.id,
        "seed": exercise.seed.to_string(),
        "branch": branch.id,
        "state_hash": { "was": it.before.hash.to_string(), "would_be": it.after.hash.to_string() },
        "outcomes": outcomes,
        "curves": {
            "minutes": it.minutes.iter().map(|minute| minute.0).collect::<Vec<_>>(),
            "was": curve(&it.before.curve),
            "would_be": curve(&it.after.curve),
        },
        "causes": causes.collect::<Vec<_>>(),
        "waited": deferred.collect::<Vec<_>>(),
        "dropped": dropped.collect::<Vec<_>>(),
    })
}

/// The number of a step in the record, if it was recorded.
fn recorded_number(origin: Origin) -> Value {
    match origin {
        Origin::Recorded(number) => Value::from(number),
        Origin::Added(_) => Value::Null,
    }
}

/// The name of a meter for programs.
pub(in crate::cli) const fn meter(gauge: Gauge) -> &'static str {
    match gauge {
        Gauge::Damage => "damage",
        Gauge::Trust => "trust",
        Gauge::Independence => "independence",
    }
}

fn code(dropped: &Dropped) -> &'static str {
    match dropped.reason {
        Reason::Denied(denial) => denial.code(),
        Reason::NotThere => "not-there",
        Reason::HandedOver => "handed-over",
    }
}
