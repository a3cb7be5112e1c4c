//! Exercise time in words: how fast it flows, how far it is to election day.

use crate::base::calendar::Calendar;
use crate::base::message::Arg;
use crate::base::minute::{DAY, Minute};
use crate::session::director::Speed;
use crate::text::Catalogue;

/// A speed in words: what passes in a second.
pub fn speed(texts: &Catalogue, speed: Speed) -> String {
    let times = i64::from(speed.0.get());
    if times < 60 {
        return texts.fill("time-times", [("times", times.into())]);
    }
    texts.fill("time-a-second", [("span", Arg::Duration(times / 60))])
}

/// How far it is to election day, in words.
pub fn to_election(texts: &Catalogue, calendar: &Calendar, now: Minute) -> String {
    let days = -now.since(calendar.election_day_for(now)).div_euclid(DAY);
    match days {
        0 => texts.say("time-election-day").to_owned(),
        days if 0 < days => texts.fill("time-before", [("days", days.into())]),
        days => texts.fill("time-after", [("days", (-days).into())]),
    }
}

/// The time of day: `14:05`.
pub fn of_day(calendar: &Calendar, at: Minute) -> String {
    let spelled = calendar.spell(at);
    spelled.split(' ').next_back().unwrap_or_default().to_owned()
}

/// The day: `E-12`.
pub fn day(calendar: &Calendar, at: Minute) -> String {
    let spelled = calendar.spell(at);
    spelled.split(' ').next().unwrap_or_default().to_owned()
}
