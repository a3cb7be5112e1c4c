//! The names of outcomes, and their values with their units.

use crate::base::level::Points;
use crate::base::message::{Arg, Message, message};
use crate::measure::Measure;
use crate::scenario::Names;
use crate::scenario::model::Scenario;

/// What an outcome is called.
pub fn name(measure: Measure, scenario: &Scenario) -> Message {
    let names = Names(scenario);
    match measure {
        Measure::Damage => message!("measure-damage"),
        Measure::DamageBy(0) => message!("measure-confidentiality"),
        Measure::DamageBy(1) => message!("measure-integrity"),
        Measure::DamageBy(_) => message!("measure-availability"),
        Measure::TrustMin => message!("measure-trust-lowest"),
        Measure::TrustEnd => message!("measure-trust"),
        Measure::SegmentMin(id) => message!("measure-segment-lowest", segment = names.segment(id)),
        Measure::SegmentEnd(id) => message!("measure-segment", segment = names.segment(id)),
        Measure::Independence => message!("measure-independence"),
        Measure::Contradictions => message!("measure-contradictions"),
        Measure::Incidents => message!("measure-incidents"),
        Measure::Noticed => message!("measure-noticed"),
        Measure::Contained => message!("measure-contained"),
        Measure::Averted => message!("measure-averted"),
        Measure::FirstStatement => message!("measure-first-statement"),
        Measure::Met(id) => {
            let objective = names.objective(&scenario.objectives[id.index()].id);
            message!("measure-met", objective = objective)
        }
    }
}

/// What an outcome is part of, if it stands below another.
pub const fn whole(measure: Measure) -> Option<Measure> {
    match measure {
        Measure::DamageBy(_) => Some(Measure::Damage),
        Measure::SegmentMin(_) | Measure::SegmentEnd(_) => Some(Measure::TrustEnd),
        Measure::Damage
        | Measure::TrustMin
        | Measure::TrustEnd
        | Measure::Independence
        | Measure::Contradictions
        | Measure::Incidents
        | Measure::Noticed
        | Measure::Contained
        | Measure::Averted
        | Measure::FirstStatement
        | Measure::Met(_) => None,
    }
}

/// What an outcome is called where it does not stand below the one that it is part of.
#[cfg_attr(not(feature = "console"), expect(dead_code, reason = "only the console asks"))]
pub fn whole_name(measure: Measure, scenario: &Scenario) -> Message {
    let part = name(measure, scenario);
    match whole(measure) {
        Some(whole) => message!("measure-part", whole = name(whole, scenario), part = part),
        None => part,
    }
}

/// A value in its unit.
pub fn value(measure: Measure, value: Option<i64>) -> Arg {
    let Some(value) = value else { return message!("value-none").into() };
    match measure {
        Measure::FirstStatement => Arg::Duration(value / 60),
        Measure::Met(_) if value == 0 => message!("value-no").into(),
        Measure::Met(_) => message!("value-yes").into(),
        Measure::Damage
        | Measure::DamageBy(_)
        | Measure::TrustMin
        | Measure::TrustEnd
        | Measure::SegmentMin(_)
        | Measure::SegmentEnd(_)
        | Measure::Independence => Points(value).into(),
        Measure::Contradictions
        | Measure::Incidents
        | Measure::Noticed
        | Measure::Contained
        | Measure::Averted => value.into(),
    }
}

/// A difference in its unit.
pub fn change(measure: Measure, by: i64) -> Arg {
    match measure {
        Measure::FirstStatement if 0 < by => {
            message!("value-later", span = Arg::Duration(by / 60)).into()
        }
        Measure::FirstStatement => Arg::Duration(by / 60),
        Measure::Met(_) => Arg::Text(String::new()),
        Measure::Damage
        | Measure::DamageBy(_)
        | Measure::TrustMin
        | Measure::TrustEnd
        | Measure::SegmentMin(_)
        | Measure::SegmentEnd(_)
        | Measure::Independence => Arg::change(Points(by)),
        Measure::Contradictions
        | Measure::Incidents
        | Measure::Noticed
        | Measure::Contained
        | Measure::Averted => Arg::whole_change(by),
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
