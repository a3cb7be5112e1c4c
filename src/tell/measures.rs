//! The names of outcomes, and their values with their units.

use crate::base::level::Points;
use crate::base::message::{Arg, Message, message};
use crate::measure::{Measure, Quantity};
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
        Measure::Dwell => message!("measure-dwell"),
        Measure::Containment => message!("measure-containment"),
        Measure::Notification => message!("measure-notification"),
        Measure::NeverNotified => message!("measure-never-notified"),
        Measure::Decision => message!("measure-decision"),
        Measure::SharedAwareness => message!("measure-shared-awareness"),
        Measure::Exposures => message!("measure-exposures"),
        Measure::FirstCausesRight => message!("measure-first-causes-right"),
        Measure::RumourHalfTime => message!("measure-rumour-half-time"),
        Measure::Overreaches => message!("measure-overreaches"),
        Measure::Contacts => message!("measure-contacts"),
        Measure::PatchAge => message!("measure-patch-age"),
        Measure::Spending => message!("measure-spending"),
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
        _ => None,
    }
}

/// What an outcome is called where it does not stand below the one that it is part of.
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
    match measure.quantity() {
        Quantity::Seconds => Arg::Duration(value / 60),
        Quantity::YesNo if value == 0 => message!("value-no").into(),
        Quantity::YesNo => message!("value-yes").into(),
        Quantity::Points => Points(value).into(),
        Quantity::Share => message!("value-percent", percent = percent(value)).into(),
        Quantity::Count => value.into(),
    }
}

/// Millionths in whole hundredths.
fn percent(share: i64) -> i64 {
    (share + 5_000).div_euclid(10_000)
}

/// A difference in its unit.
pub fn change(measure: Measure, by: i64) -> Arg {
    match measure.quantity() {
        Quantity::Seconds if 0 < by => {
            message!("value-later", span = Arg::Duration(by / 60)).into()
        }
        Quantity::Seconds => Arg::Duration(by / 60),
        Quantity::YesNo => Arg::Text(String::new()),
        Quantity::Points => Arg::change(Points(by)),
        Quantity::Share => {
            message!("value-percent-more", percent = Arg::whole_change(percent(by))).into()
        }
        Quantity::Count => Arg::whole_change(by),
    }
}
