//! What seats and facilitators did, as sentences about the past.

use crate::base::ids::SeatId;
use crate::base::message::{Arg, Message, message};
use crate::scenario::Names;
use crate::scenario::model::{CauseClass, Choose, Order, OrderKind};
use crate::session::step::Input;
use crate::sim::intervention::Intervention;
#[cfg(feature = "console")]
use crate::text::Catalogue;
use crate::text::kebab;

/// A cause as it is named in public.
pub fn cause(cause: CauseClass) -> Message {
    Message::of("cause", &kebab(&cause))
}

/// A text to be put between quotation marks: those around all of it go, and others within it
/// become those that stand within others, `'`, `‘’`, and in French `“”`.
pub fn quotable(text: &str) -> String {
    let text = text.trim();
    let inner = |open: char, close: char| {
        let inner = text.strip_prefix(open)?.strip_suffix(close)?;
        (!inner.contains([open, close])).then(|| inner.trim())
    };
    let inner = inner('"', '"').or_else(|| inner('“', '”')).or_else(|| inner('«', '»'));
    let inner = inner.unwrap_or(text).replace('“', "‘").replace('”', "’");
    let inner = inner.replace('"', "'").replace("«\u{a0}", "“").replace("\u{a0}»", "”");
    inner.replace('«', "“").replace('»', "”")
}

/// What was put in, in parts.
#[cfg(feature = "console")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts {
    /// Who put it in.
    pub who: String,
    /// The inject that it answers, if it does.
    pub about: Option<String>,
    /// What they did, or answered.
    pub what: String,
}

/// What was put in, in parts.
#[cfg(feature = "console")]
pub fn parts(names: Names<'_>, input: &Input, texts: &Catalogue) -> Parts {
    match input {
        Input::Order { seat, order } => {
            let (about, what) = match answered(names, order) {
                Some((headline, Some(choice))) => (Some(headline), choice),
                Some((headline, None)) => {
                    (Some(headline), texts.say("told-answered-something").to_owned())
                }
                None => (None, texts.render(&done(names, order))),
            };
            Parts { who: names.short_seat(*seat), about, what }
        }
        Input::Intervention(it) => Parts {
            who: texts.say("told-facilitator").to_owned(),
            about: None,
            what: texts.render(&intervention(names, *it)),
        },
    }
}

/// What was put in.
pub fn input(names: Names<'_>, input: &Input) -> Message {
    match input {
        Input::Order { seat, order: it } => order(names, *seat, it),
        Input::Intervention(it) => {
            message!("told-intervention", done = intervention(names, *it))
        }
    }
}

/// What the facilitator did.
pub fn intervention(names: Names<'_>, it: Intervention) -> Message {
    match it {
        Intervention::Release(at) => message!("intervention-release", what = names.inject_at(at)),
        Intervention::Hold(at) => message!("intervention-hold", what = names.inject_at(at)),
        Intervention::Resume(at) => message!("intervention-resume", what = names.inject_at(at)),
        Intervention::Skip(at) => message!("intervention-skip", what = names.inject_at(at)),
        Intervention::Improvise { to, .. } => {
            message!("intervention-improvise", who = names.seats(to))
        }
        Intervention::Shift { by, .. } => message!("intervention-shift", by = Arg::change(by)),
        Intervention::Contain(at) => message!("intervention-contain", what = names.incident(at)),
        Intervention::Begin(at) => message!("intervention-begin", what = names.incident(at)),
    }
}

/// What a seat did, as a sentence about the past.
pub fn order(names: Names<'_>, seat: SeatId, order: &Order) -> Message {
    message!("told-action", who = names.short_seat(seat), done = done(names, order))
}

/// What somebody did who took an action: the attribute `done` of the action, with whatever the
/// action is about.
fn done(names: Names<'_>, given: &Order) -> Message {
    let order = given.draft();
    if order.kind == OrderKind::Answer {
        return match answered(names, given) {
            Some((headline, Some(choice))) => {
                message!("told-chose", choice = quotable(&choice), inject = headline)
            }
            Some((headline, None)) => message!("told-answered", inject = headline),
            None => message!("told-answered-something"),
        };
    }
    let mut done = Message::of("action", &kebab(&order.kind)).its("done");
    if let Some(incident) = order.incident {
        done = done.with("incident", names.incident(incident));
    }
    if let Some(asset) = order.asset {
        done = done.with("asset", names.asset(asset));
    }
    if let Some(forum) = order.forum {
        done = done.with("forum", names.forum(forum));
    }
    if let Some(named) = order.cause {
        done = done.with("cause", cause(named));
    }
    done.with("to", names.seats(order.to)).with("count", order.amount)
}

/// The inject that an order answers, and the answer if it is one of those that were offered.
fn answered(names: Names<'_>, order: &Order) -> Option<(String, Option<String>)> {
    let Order::Choose(Choose::Answer { inject, option }) = *order else { return None };
    let inject = names.0.injects.get(inject.index())?;
    let choice = inject.choices.get(usize::from(option));
    let choice = choice.map(|choice| names.choice(&inject.id, &choice.id));
    Some((names.inject(&inject.id), choice))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_quotation_mark_stands_beside_another() {
        assert_eq!(quotable("\"The site is slow.\""), "The site is slow.");
        assert_eq!(quotable("A post: \"at nine\""), "A post: 'at nine'");
        assert_eq!(quotable("\"Yes\" or \"no\""), "'Yes' or 'no'");
        assert_eq!(quotable("Wait"), "Wait");
        assert_eq!(quotable("“Wait.”"), "Wait.");
        assert_eq!(quotable("He: “Wait.”"), "He: ‘Wait.’");
        assert_eq!(quotable("«\u{a0}Le site est lent.\u{a0}»"), "Le site est lent.");
        assert_eq!(quotable("Un mot\u{a0}: «\u{a0}oui\u{a0}»"), "Un mot\u{a0}: “oui”");
    }
}
