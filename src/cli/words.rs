//! The names of things as people at the table say them.

use crate::base::calendar::Phase;
use crate::base::ids::SeatId;
use crate::scenario::model::{CauseClass, Order, OrderKind};

pub(super) use crate::scenario::Names;

/// A cause as it is named in public.
pub(super) const fn cause(cause: CauseClass) -> &'static str {
    match cause {
        CauseClass::Load => "too many visitors",
        CauseClass::Fault => "a fault",
        CauseClass::Attack => "an attack",
    }
}

/// A phase where there is little room.
pub(super) const fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::InterElection => "between",
        Phase::Registration => "registration",
        Phase::Campaign => "campaign",
        Phase::Silence => "silence",
        Phase::Polling => "polling",
        Phase::Count => "count",
        Phase::Verification => "verification",
    }
}

/// What a seat ordered, as a sentence about the past.
pub(super) fn order(names: Names<'_>, seat: SeatId, order: &Order) -> String {
    let incident = order.incident.map(|it| names.incident(it)).unwrap_or_default();
    let asset = order.asset.map(|it| names.asset(it)).unwrap_or_default();
    let forum = order.forum.map(|it| names.forum(it)).unwrap_or_default();
    let to = names.seats(order.to);
    let what = match order.kind {
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
        OrderKind::AssignResponders => format!("put {} to work on: {incident}", people(order)),
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
        OrderKind::Answer => answer(names, order),
    };
    format!("{} {what}", names.short_seat(seat))
}

fn people(order: &Order) -> String {
    match order.amount {
        1 => "one responder".to_owned(),
        number => format!("{number} responders"),
    }
}

fn answer(names: Names<'_>, order: &Order) -> String {
    let inject = order.inject.and_then(|it| names.0.injects.get(it.index()));
    let Some(inject) = inject else { return "answered".to_owned() };
    let headline = names.inject(&inject.id);
    match inject.choices.get(usize::from(order.amount)) {
        Some(choice) => format!("chose \"{}\": {headline}", names.choice(&inject.id, &choice.id)),
        None => format!("answered: {headline}"),
    }
}

/// An order that cost something, as what somebody did to something.
pub(super) fn measure(kind: OrderKind, asset: &str) -> String {
    match kind {
        OrderKind::TakeOffline => format!("took offline: {asset}"),
        OrderKind::BlockUpstream => format!("blocked traffic to: {asset}; bystanders were hit"),
        kind => format!("ordered {kind:?}: {asset}"),
    }
}
