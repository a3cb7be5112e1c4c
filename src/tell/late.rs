//! What was told late, or never, in a sentence.

use crate::base::minute::spell_duration;
use crate::measure::NotificationGap;
use crate::scenario::Names;
use crate::scenario::model::Scenario;

use super::words::glued;

/// "CERT told Police at 21:40 instead of 19:05: ..."
pub fn notification_gap(scenario: &Scenario, it: &NotificationGap) -> String {
    let (names, calendar) = (Names(scenario), &scenario.calendar);
    let (from, to) = (names.short_seat(it.from), names.short_seat(it.to));
    let incident = names.incident(it.incident);
    let spell = |minute| glued(&calendar.spell(minute));
    let knew = spell(it.knew_at);
    match (it.told, it.first_notice_at) {
        (Some((_, told)), _) => {
            let late = glued(&spell_duration(told.since(it.knew_at)));
            let told = spell(told);
            format!("{from} told {to} at {told} instead of {knew}, {late} late: {incident}")
        }
        (None, Some(heard)) => format!(
            "{from} knew at {knew} and did not tell {to}, who heard otherwise at {}: {incident}",
            spell(heard)
        ),
        (None, None) => {
            format!("{from} knew at {knew} and {to} never heard: {incident}")
        }
    }
}
