//! Measures of coordination as they are told: names, values with their units, and files for other
//! programs.

mod csv;
mod graphml;

pub use csv::tables;
pub use graphml::graphml;

use crate::base::calendar::Calendar;
use crate::base::message::{Arg, Message, Moment, message};
use crate::measure::coordination::{Area, Coordination, Metric, Reading, Unit, Window, WindowName};
use crate::scenario::Names;
use crate::scenario::model::Scenario;
use crate::tell::csv::decimal;
use crate::text::kebab;

/// What a measure is called; its attribute `.tip` says what it is.
pub fn name(metric: Metric) -> Message {
    Message::of("coordination", &metric.row().id.replace('_', "-"))
}

/// What an area is called.
pub fn area(area: Area) -> Message {
    match area {
        Area::Structure => message!("coordination-structure"),
        Area::Flow => message!("coordination-flow"),
        Area::Picture => message!("coordination-picture"),
        Area::Together => message!("coordination-together"),
    }
}

/// What a window is called.
pub fn window(window: Window, calendar: &Calendar) -> Message {
    let moment = |at| Moment::of(calendar, at);
    match window.name {
        WindowName::Whole => message!("coordination-whole"),
        WindowName::Phase(_, phase) => Message::of("phase", &kebab(&phase)),
        WindowName::Part(_) | WindowName::Asked => {
            let (from, to) = (moment(window.from), moment(window.to));
            message!("coordination-asked", from = from, to = to)
        }
    }
}

/// A value in its unit.
pub fn value(metric: Metric, value: Option<i64>) -> Arg {
    let Some(value) = value else { return message!("value-none").into() };
    let row = metric.row();
    match row.unit {
        Unit::Seconds => Arg::Duration(value / 60),
        Unit::Count => value.into(),
        // What can be less than nothing is no part of a whole.
        Unit::Share if row.least < 0 => Arg::decimal(value, 2),
        Unit::Share => {
            message!("value-percent", percent = (value + 5_000).div_euclid(10_000)).into()
        }
    }
}

/// From how many cases a value is, where that says something; censored ones are told as such.
pub fn told_cases(reading: Reading) -> Option<Message> {
    let is_count = reading.value == Some(i64::from(reading.cases));
    let (cases, censored) = (i64::from(reading.cases), i64::from(reading.censored));
    match (is_count, censored) {
        (true, 0) => None,
        (_, 0) => Some(message!("coordination-cases", cases = cases)),
        _ => Some(message!("coordination-censored", cases = cases, censored = censored)),
    }
}

/// Which seat could least be spared, and what the network would be without it.
pub fn least_spared(scenario: &Scenario, of: &Coordination) -> Option<Message> {
    let seat = of.least_spared()?;
    let fragmentation = |it| value(Metric::Fragmentation, it);
    Some(message!(
        "coordination-least-spared",
        seat = Names(scenario).seat(seat),
        value = fragmentation(of.readings.seat(Metric::FragmentationWithout, seat)),
        now = fragmentation(of.readings.whole(Metric::Fragmentation))
    ))
}

/// A value as a decimal number for programs: a share of 1, minutes, or a count.
pub fn number(metric: Metric, value: i64) -> String {
    match metric.row().unit {
        Unit::Count => value.to_string(),
        Unit::Share => decimal(value),
        Unit::Seconds => decimal((value * 1_000_000).div_euclid(60)),
    }
}

/// A short name of a window for programs, the same in all languages.
pub fn window_code(window: Window) -> String {
    match window.name {
        WindowName::Whole => "whole".to_owned(),
        WindowName::Phase(id, phase) => format!("{}-{}", id.0 + 1, kebab(&phase)),
        WindowName::Part(phase) => kebab(&phase),
        WindowName::Asked => "asked".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_for_programs_have_a_point_and_no_needless_digits() {
        assert_eq!(number(Metric::Density, 250_000), "0.25");
        assert_eq!(number(Metric::EiIndex, -1_000_000), "-1");
        assert_eq!(number(Metric::EiIndex, -5), "-0.000005");
        assert_eq!(number(Metric::TimeToNotify, 90), "1.5");
        assert_eq!(number(Metric::Ties, 12), "12");
    }
}
