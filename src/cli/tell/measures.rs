//! Outcomes for programs.

use crate::base::level::{ONE, Points};
use crate::measure::{Measure, Quantity};
use crate::scenario::model::Scenario;

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
        Measure::Dwell => "dwell_minutes".to_owned(),
        Measure::Containment => "containment_minutes".to_owned(),
        Measure::Notification => "time_to_notify_minutes".to_owned(),
        Measure::NeverNotified => "never_notified".to_owned(),
        Measure::Decision => "decision_latency_minutes".to_owned(),
        Measure::SharedAwareness => "shared_awareness".to_owned(),
        Measure::Exposures => "exposures".to_owned(),
        Measure::FirstCausesRight => "first_causes_right".to_owned(),
        Measure::RumourHalfTime => "rumour_half_time_minutes".to_owned(),
        Measure::Overreaches => "overreaches".to_owned(),
        Measure::Contacts => "contacts_e90".to_owned(),
        Measure::PatchAge => "patch_age_minutes".to_owned(),
        Measure::Spending => "spending".to_owned(),
        Measure::Met(id) => format!("met.{}", scenario.objectives[id.index()].id),
    }
}

/// A value as a number for programs: points, minutes, a share of 1, or a count.
pub(in crate::cli) fn number(measure: Measure, value: i64) -> f64 {
    match measure.quantity() {
        Quantity::Seconds => value as f64 / 60.0,
        Quantity::Points => Points(value).as_f64(),
        Quantity::Share => value as f64 / ONE as f64,
        Quantity::Count | Quantity::YesNo => value as f64,
    }
}
