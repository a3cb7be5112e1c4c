//! The names of outcomes, and their values with their units.

use crate::base::level::Points;
use crate::base::minute::spell_duration;
use crate::cli::words::Names;
use crate::measure::Measure;
use crate::scenario::model::Scenario;

use super::shares::{spelled, tenth};

/// What an outcome is called.
pub(in crate::cli) fn name(measure: Measure, scenario: &Scenario) -> String {
    let names = Names(scenario);
    let segment = |id| names.segment(id);
    match measure {
        Measure::Damage => "Technical damage".to_owned(),
        Measure::DamageBy(0) => "  to secrets".to_owned(),
        Measure::DamageBy(1) => "  to correctness".to_owned(),
        Measure::DamageBy(_) => "  to service".to_owned(),
        Measure::TrustMin => "Public trust, lowest".to_owned(),
        Measure::TrustEnd => "Public trust".to_owned(),
        Measure::SegmentMin(id) => format!("  {}, lowest", segment(id)),
        Measure::SegmentEnd(id) => format!("  {}", segment(id)),
        Measure::Independence => "Perceived independence".to_owned(),
        Measure::Contradictions => "Contradictions in public".to_owned(),
        Measure::Incidents => "Incidents that began".to_owned(),
        Measure::Noticed => "Incidents noticed by a desk itself".to_owned(),
        Measure::Contained => "Incidents contained".to_owned(),
        Measure::FirstStatement => "First word after, median".to_owned(),
        Measure::Met(id) => {
            format!("Met: {}", names.objective(&scenario.objectives[id.index()].id))
        }
    }
}

/// A value in its unit.
pub(in crate::cli) fn value(measure: Measure, value: Option<i64>) -> String {
    let Some(value) = value else { return "none".to_owned() };
    match measure {
        Measure::FirstStatement => spell_duration(value / 60),
        Measure::Met(_) if value == 0 => "no".to_owned(),
        Measure::Met(_) => "yes".to_owned(),
        measure if is_level(measure) => Points(value).to_string(),
        _ => value.to_string(),
    }
}

/// A difference in its unit.
pub(in crate::cli) fn change(measure: Measure, by: i64) -> String {
    let sign = if 0 < by { "+" } else { "" };
    match measure {
        Measure::FirstStatement => format!("{sign}{}", spell_duration(by / 60)),
        Measure::Met(_) => String::new(),
        measure if is_level(measure) => spelled(tenth(Points(by))),
        _ => format!("{sign}{by}"),
    }
}

const fn is_level(measure: Measure) -> bool {
    matches!(
        measure,
        Measure::Damage
            | Measure::DamageBy(_)
            | Measure::TrustMin
            | Measure::TrustEnd
            | Measure::SegmentMin(_)
            | Measure::SegmentEnd(_)
            | Measure::Independence
    )
}

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
