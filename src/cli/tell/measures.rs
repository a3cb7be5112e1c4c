//! Outcomes for programs.

use crate::base::level::Points;
use crate::measure::Measure;
use crate::scenario::model::Scenario;
use crate::tell::measures::is_level;

/// A short name for programs.
pub(in crate::cli) fn code(measure: Measure, scenario: &Scenario) -> String {
    let segment = |id: crate::base::ids::SegmentId| &scenario.country.segments[id.index()].id;
    match measure {
        Measure::Damage => "damage".to_owned(),
        Measure::DamageBy(0) => "damage_c".to_owned(),
        Measure::DamageBy(1) => "damage_i".to_owned(),
        Measure::DamageBy(_) => "damage_a".to_owned(),
        Measure::TrustMin => "trust_min".to_owned(),
        Measure::TrustEnd => "trust_end".to_owned(),
        Measure::SegmentMin(id) => format!("trust_min.{}", segment(id)),
        Measure::SegmentEnd(id) => format!("trust_end.{}", segment(id)),
        Measure::Independence => "independence_end".to_owned(),
        Measure::Contradictions => "contradictions".to_owned(),
        Measure::Incidents => "incidents".to_owned(),
        Measure::Noticed => "noticed".to_owned(),
        Measure::Contained => "contained".to_owned(),
        Measure::Averted => "averted".to_owned(),
        Measure::FirstStatement => "first_statement_minutes".to_owned(),
        Measure::Met(id) => format!("met.{}", scenario.objectives[id.index()].id),
    }
}

/// A value as a number for programs: points, minutes, or a count.
pub(in crate::cli) fn number(measure: Measure, value: i64) -> f64 {
    match measure {
        Measure::FirstStatement => value as f64 / 60.0,
        measure if is_level(measure) => Points(value).as_f64(),
        _ => value as f64,
    }
}
