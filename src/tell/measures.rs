//! The names of outcomes, and their values with their units.

use crate::base::level::Points;
use crate::base::minute::spell_duration;
use crate::measure::Measure;
use crate::scenario::Names;
use crate::scenario::model::Scenario;

use super::amounts::{spelled, tenth};

/// What an outcome is called.
pub fn name(measure: Measure, scenario: &Scenario) -> String {
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

/// What an outcome is called where it does not stand below the one that it is part of.
pub fn whole_name(measure: Measure, scenario: &Scenario) -> String {
    let part = name(measure, scenario);
    match measure {
        Measure::DamageBy(_) => format!("{}: {}", name(Measure::Damage, scenario), part.trim()),
        Measure::SegmentMin(_) | Measure::SegmentEnd(_) => {
            format!("{}: {}", name(Measure::TrustEnd, scenario), part.trim())
        }
        _ => part,
    }
}

/// A value in its unit.
pub fn value(measure: Measure, value: Option<i64>) -> String {
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
pub fn change(measure: Measure, by: i64) -> String {
    let sign = if 0 < by { "+" } else { "" };
    match measure {
        Measure::FirstStatement => format!("{sign}{}", spell_duration(by / 60)),
        Measure::Met(_) => String::new(),
        measure if is_level(measure) => spelled(tenth(Points(by))),
        _ => format!("{sign}{by}"),
    }
}

/// Whether it is in millionths of a point.
pub const fn is_level(measure: Measure) -> bool {
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
