//! What was told late, or never, in a sentence.

use crate::base::message::{Arg, Message, Moment, message};
use crate::measure::NotificationGap;
use crate::scenario::Names;
use crate::scenario::model::Scenario;

/// "CERT told Police at 21:40 instead of 19:05: ..."
pub fn notification_gap(scenario: &Scenario, it: &NotificationGap) -> Message {
    let (names, calendar) = (Names(scenario), &scenario.calendar);
    let (from, to) = (names.short_seat(it.from), names.short_seat(it.to));
    let incident = names.incident(it.incident);
    let moment = |minute| Moment::of(calendar, minute);
    let knew = moment(it.knew_at);
    match (it.told, it.first_notice_at) {
        (Some((_, told)), _) => message!(
            "late-told",
            from = from,
            to = to,
            told = moment(told),
            knew = knew,
            late = Arg::Duration(told.since(it.knew_at)),
            incident = incident
        ),
        (None, Some(heard)) => message!(
            "late-otherwise",
            from = from,
            to = to,
            knew = knew,
            heard = moment(heard),
            incident = incident
        ),
        (None, None) => {
            message!("late-never", from = from, to = to, knew = knew, incident = incident)
        }
    }
}
