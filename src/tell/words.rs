//! What seats and facilitators did, as sentences about the past.

use crate::base::ids::SeatId;
use crate::scenario::Names;
use crate::scenario::model::{CauseClass, Choose, Countermeasure, Order, OrderKind};
use crate::session::step::Input;
use crate::sim::intervention::Intervention;

/// A cause as it is named in public.
pub const fn cause(cause: CauseClass) -> &'static str {
    match cause {
        CauseClass::Load => "too many visitors",
        CauseClass::Fault => "a fault",
        CauseClass::Attack => "an attack",
    }
}

/// A space at which no line breaks.
pub const GLUE: char = '\u{a0}';

/// Words that stay together on one line.
pub fn glued(words: &str) -> String {
    words.replace(' ', "\u{a0}")
}

/// A text to be put between quotation marks: those around all of it go, and others within it
/// become single ones.
pub fn quotable(text: &str) -> String {
    let text = text.trim();
    let inner = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
    let inner = inner.filter(|inner| !inner.contains('"'));
    inner.unwrap_or(text).replace('"', "'")
}

/// What was put in, in parts.
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
pub fn parts(names: Names<'_>, input: &Input) -> Parts {
    match input {
        Input::Order { seat, order } => {
            let (who, answered) = (names.short_seat(*seat), answered(names, order));
            let (about, what) = match answered {
                Some((headline, Some(choice))) => (Some(headline), choice),
                Some((headline, None)) => (Some(headline), "answered".to_owned()),
                None => (None, deed(names, order)),
            };
            Parts { who, about, what }
        }
        Input::Intervention(it) => {
            let (who, what) = ("the facilitator".to_owned(), intervention(names, *it));
            Parts { who, about: None, what }
        }
    }
}

/// What was put in.
pub fn input(names: Names<'_>, input: &Input) -> String {
    match input {
        Input::Order { seat, order: it } => order(names, *seat, it),
        Input::Intervention(it) => format!("the facilitator {}", intervention(names, *it)),
    }
}

/// What the facilitator did.
pub fn intervention(names: Names<'_>, it: Intervention) -> String {
    match it {
        Intervention::Release(at) => format!("handed out: {}", names.inject_at(at)),
        Intervention::Hold(at) => format!("held back: {}", names.inject_at(at)),
        Intervention::Resume(at) => format!("resumed: {}", names.inject_at(at)),
        Intervention::Skip(at) => format!("skipped: {}", names.inject_at(at)),
        Intervention::Improvise { to, .. } => format!("made something up for {}", names.seats(to)),
        Intervention::Shift { by, .. } => format!("moved a meter by {:+.1}", by.as_f64()),
        Intervention::Contain(at) => format!("contained: {}", names.incident(at)),
        Intervention::Begin(at) => format!("let begin: {}", names.incident(at)),
    }
}

/// What a seat ordered, as a sentence about the past.
pub fn order(names: Names<'_>, seat: SeatId, order: &Order) -> String {
    format!("{} {}", names.short_seat(seat), deed(names, order))
}

/// What somebody did who gave an order.
fn deed(names: Names<'_>, given: &Order) -> String {
    let order = given.draft();
    let incident = order.incident.map(|it| names.incident(it)).unwrap_or_default();
    let asset = order.asset.map(|it| names.asset(it)).unwrap_or_default();
    let forum = order.forum.map(|it| names.forum(it)).unwrap_or_default();
    let to = names.seats(order.to);
    match order.kind {
        OrderKind::Notify => format!("told {to} that something is wrong: {incident}"),
        OrderKind::ShareIndicators => format!("sent {to} what to look for: {incident}"),
        OrderKind::ShareSituation => format!("told {to} all it knew: {incident}"),
        OrderKind::RequestHelp => format!("asked {to} for help: {incident}"),
        OrderKind::OfferHelp => format!("offered {to} help: {incident}"),
        OrderKind::Convene => format!("called a meeting: {forum}"),
        OrderKind::Escalate => format!("took it to its superiors: {incident}"),
        OrderKind::AssignResponders if order.amount == 0 => {
            format!("called its people back from: {incident}")
        }
        OrderKind::AssignResponders => {
            format!("put {} to work on: {incident}", people(order.amount))
        }
        OrderKind::TakeOffline => format!("took offline: {asset}"),
        OrderKind::BlockUpstream => format!("had traffic blocked to: {asset}"),
        OrderKind::Patch => format!("closed the holes of: {asset}"),
        OrderKind::Restore => format!("restored: {asset}"),
        OrderKind::SwitchFallback => format!("went over to the fallback for: {asset}"),
        OrderKind::PreserveLogs => format!("kept the logs: {incident}"),
        OrderKind::CommissionAudit => format!("ordered an audit of: {asset}"),
        OrderKind::GrantAccess => format!("let {to} into: {asset}"),
        OrderKind::RefuseAccess => format!("refused {to} a look at: {asset}"),
        OrderKind::Certify => format!("certified: {asset}"),
        OrderKind::Train => "trained its staff".to_owned(),
        OrderKind::JointExercise => format!("exercised together with {to}"),
        OrderKind::Meet => format!("met {to}"),
        OrderKind::SignMou => format!("signed an agreement with {to}"),
        OrderKind::PublishArrangement => format!("published who works with whom: {forum}"),
        OrderKind::DesignateCritical => "designated elections as critical".to_owned(),
        OrderKind::Fund => format!("paid for the protection of: {asset}"),
        OrderKind::BriefParties => format!("briefed {to}"),
        OrderKind::ContactPlatform => format!("asked {to} to look at: {incident}"),
        OrderKind::OpenDisclosure => "opened a desk for what researchers find".to_owned(),
        OrderKind::ExchangeForeign => format!("exchanged with {to} abroad"),
        OrderKind::HoldStatement => format!("said in public that it looks into: {incident}"),
        OrderKind::Explain => format!("explained in public: {incident}"),
        OrderKind::AssertCause => {
            let named = order.cause.map_or("a cause", cause);
            format!("named {named} in public: {incident}")
        }
        OrderKind::Deny => format!("denied an attack in public: {incident}"),
        OrderKind::Correct => format!("corrected what it had said: {incident}"),
        OrderKind::JointStatement => format!("spoke in public with one voice, {forum}: {incident}"),
        OrderKind::Prebunk => "explained in advance what may happen".to_owned(),
        OrderKind::PublishForms => "published the forms of the polling stations".to_owned(),
        OrderKind::InviteObservers => format!("invited {to} to observe"),
        OrderKind::Answer => answer(names, given),
    }
}

fn people(number: u16) -> String {
    match number {
        1 => "one responder".to_owned(),
        number => format!("{number} responders"),
    }
}

fn answer(names: Names<'_>, order: &Order) -> String {
    match answered(names, order) {
        Some((headline, Some(choice))) => format!("chose \"{}\": {headline}", quotable(&choice)),
        Some((headline, None)) => format!("answered: {headline}"),
        None => "answered".to_owned(),
    }
}

/// The inject that an order answers, and the answer if it is one of those that were offered.
fn answered(names: Names<'_>, order: &Order) -> Option<(String, Option<String>)> {
    let Order::Choose(Choose::Answer { inject, option }) = *order else { return None };
    let inject = names.0.injects.get(inject.index())?;
    let choice = inject.choices.get(usize::from(option));
    let choice = choice.map(|choice| names.choice(&inject.id, &choice.id));
    Some((names.inject(&inject.id), choice))
}

/// An order that did damage, as what somebody did.
pub fn measure(names: Names<'_>, order: &Order) -> String {
    match *order {
        Order::Countermeasure(Countermeasure::BlockUpstream { asset }) => {
            format!("blocked traffic to: {}; bystanders were hit", names.asset(asset))
        }
        Order::Countermeasure(_)
        | Order::Tell(_)
        | Order::Respond(_)
        | Order::Prepare(_)
        | Order::Speak(_)
        | Order::Choose(_) => deed(names, order),
    }
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
    }
}
