//! The names of things as people at the table say them.

use crate::base::calendar::Phase;
use crate::base::ids::{AssetId, ForumId, IncidentId, SeatId, SeatSet, SegmentId};
use crate::scenario::model::{CauseClass, Order, OrderKind, Scenario};

/// Texts of one scenario by what they are about.
#[derive(Clone, Copy)]
pub(super) struct Names<'a>(pub &'a Scenario);

impl<'a> Names<'a> {
    fn text(self, id: &str) -> String {
        self.0.text(id).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The title of the scenario.
    pub(super) fn title(self) -> String {
        self.text("scenario-title")
    }

    /// The name of the country.
    pub(super) fn country(self) -> String {
        self.text(&format!("country-{}", self.0.country.id))
    }

    /// The name of the collaboration model.
    pub(super) fn collaboration(self) -> String {
        self.text(&format!("collaboration-{}", self.0.collaboration.id))
    }

    /// The id of a seat, which is short.
    pub(super) fn seat_id(self, seat: SeatId) -> &'a str {
        &self.0.seats[seat.index()].id
    }

    /// The name of a seat.
    pub(super) fn seat(self, seat: SeatId) -> String {
        self.text(&format!("seat-{}", self.seat_id(seat)))
    }

    /// The name of a seat up to its first comma, where no other seat is called the same.
    pub(super) fn short_seat(self, seat: SeatId) -> String {
        let short = |seat| -> String {
            let name = self.seat(seat);
            name.split(',').next().unwrap_or_default().to_owned()
        };
        let wanted = short(seat);
        let is_shared = |other: SeatId| other != seat && short(other) == wanted;
        if self.0.seat_ids().any(is_shared) { self.seat(seat) } else { wanted }
    }

    /// The name of an incident.
    pub(super) fn incident(self, incident: IncidentId) -> String {
        self.text(&format!("incident-{}", self.0.incidents[incident.index()].id))
    }

    /// The name of an asset.
    pub(super) fn asset(self, asset: AssetId) -> String {
        self.text(&format!("asset-{}", self.0.assets[asset.index()].id))
    }

    /// The name of a segment of the public.
    pub(super) fn segment(self, segment: SegmentId) -> String {
        self.text(&format!("segment-{}", self.0.country.segments[segment.index()].id))
    }

    /// The name of a forum.
    pub(super) fn forum(self, forum: ForumId) -> String {
        self.text(&format!("forum-{}", self.0.collaboration.forums[forum.index()].id))
    }

    /// The short names of seats, or how many there are if there are many.
    pub(super) fn seats(self, seats: SeatSet) -> String {
        let names: Vec<String> = seats.iter().map(|seat| self.short_seat(seat)).collect();
        match names.as_slice() {
            [] => "nobody".to_owned(),
            [one] => one.clone(),
            [one, other] => format!("{one} and {other}"),
            [one, other, third] => format!("{one}, {other} and {third}"),
            [one, rest @ ..] => format!("{one} and {} others", rest.len()),
        }
    }

    /// The words of an objective.
    pub(super) fn objective(self, id: &str) -> String {
        self.text(&format!("objective-{id}"))
    }

    /// The headline of an inject.
    pub(super) fn inject(self, id: &str) -> String {
        self.text(&format!("inject-{id}"))
    }

    /// The words of an expected action.
    pub(super) fn expected(self, inject: &str, action: &str) -> String {
        self.text(&format!("inject-{inject}.expect-{action}"))
    }

    /// The words of an option.
    pub(super) fn choice(self, inject: &str, choice: &str) -> String {
        self.text(&format!("inject-{inject}.choice-{choice}"))
    }
}

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
