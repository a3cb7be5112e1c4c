//! Missed opportunities in words.

use crate::base::message::{Arg, Message, message};
use crate::measure::counterfactual::{Missed, Opportunity, Remedy};
use crate::scenario::Names;
use crate::scenario::model::Scenario;

use super::inputs;

/// What could have been done, in one sentence without its time.
pub fn told(scenario: &Scenario, it: &Opportunity) -> Message {
    let names = Names(scenario);
    match it.of {
        Missed::Option { inject, option, instead_of } => {
            let of = &scenario.injects[inject.index()];
            let choice = |option: u16| {
                let text = names.choice(&of.id, &of.choices[usize::from(option)].id);
                inputs::quotable(&text)
            };
            let (seat, headline) = (names.short_seat(it.seat), names.inject(&of.id));
            match instead_of {
                Some(taken) => message!(
                    "opportunity-option",
                    seat = seat,
                    choice = choice(option),
                    taken = choice(taken),
                    inject = headline
                ),
                None => message!(
                    "opportunity-answer",
                    seat = seat,
                    choice = choice(option),
                    inject = headline
                ),
            }
        }
        Missed::Told(gap) => message!(
            "opportunity-told",
            from = names.short_seat(gap.from),
            to = names.short_seat(gap.to),
            incident = names.incident(gap.incident)
        ),
        Missed::Prepared(order) => {
            message!("opportunity-prepared", what = inputs::order(names, it.seat, &order))
        }
    }
}

/// What it would have done to an incident.
pub fn remedy(it: Remedy) -> Message {
    match it {
        Remedy::Prevented => message!("remedy-prevented"),
        Remedy::Shortened(minutes) => message!("remedy-shortened", by = Arg::Duration(minutes)),
    }
}
