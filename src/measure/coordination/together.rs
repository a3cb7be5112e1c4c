//! Whether agencies worked together, whom they let in, and by what right they acted.

use std::collections::BTreeSet;

use crate::base::ids::{AssetId, ForumId, SeatId, SeatSet};
use crate::base::minute::{DAY, Minute};
use crate::measure::notification_gaps::concerns;
use crate::scenario::model::{Family, Group, Order, OrderKind, Respond};
use crate::sim::log::OrderRecord;
use crate::sim::vocabulary::Path;

use super::contacts::met;
use super::metric::Metric;
use super::network::Network;
use super::readings::{Readings, Subject};
use super::trace::Trace;
use super::window::Window;

/// Within how many minutes two who begin the same begin the same task.
const SAME_TASK: i64 = DAY;

pub(super) fn read(trace: &Trace<'_>, window: Window, network: &Network, into: &mut Readings) {
    inclusion(trace, network, into);
    let duplicated = duplicated(trace, window);
    into.count(Metric::DuplicatedEffort, Subject::Whole, duplicated);
    overreach(trace, window, into);
    help(trace, window, into);
    forums(trace, window, into);
    legal_basis(trace, window, into);
}

fn inclusion(trace: &Trace<'_>, network: &Network, into: &mut Readings) {
    let is_deaf = |seat: SeatId| network.heard(seat).is_empty();
    for seat in network.seats() {
        let of = Subject::Seat(seat);
        into.note(Metric::NeverTold, of, Some(i64::from(is_deaf(seat))), network.len());
    }
    let deaf = network.seats().filter(|seat| is_deaf(*seat)).count();
    into.count(Metric::NeverTold, Subject::Whole, deaf);
    let of_state = |seat: &SeatId| match trace.scenario.seats[seat.index()].group {
        Group::Electoral | Group::Security | Group::Civil => true,
        Group::Private | Group::Society | Group::Foreign => false,
    };
    let included = network.seats().filter(|seat| {
        !of_state(seat) && network.mutual(*seat).iter().any(|other| of_state(&other))
    });
    into.count(Metric::Inclusion, Subject::Whole, included.count());
}

/// Whether people are sent to an incident, or something is done about a system.
pub(super) fn is_task(order: &Order) -> bool {
    let calls_back =
        matches!(order, Order::Respond(Respond::AssignResponders { responders: 0, .. }));
    matches!(order.family(), Family::Respond | Family::Countermeasure) && !calls_back
}

/// Tasks that a second agency began unaware of the first.
fn duplicated(trace: &Trace<'_>, window: Window) -> usize {
    let tasks: Vec<(&OrderRecord, AssetId)> = (trace.log.orders.iter())
        .filter(|it| is_task(&it.order))
        .filter_map(|it| Some((it, trace.target(&it.order)?)))
        .collect();
    let is_same = |(one, on): (&OrderRecord, AssetId), (other, on_too): (&OrderRecord, AssetId)| {
        one.order.kind() == other.order.kind()
            && on == on_too
            && one.order.incident() == other.order.incident()
            && other.at.since(one.at) <= SAME_TASK
    };
    let repeats = tasks.iter().enumerate().filter(|(at, task)| {
        let mut before = tasks[..*at].iter().filter(|it| is_same(**it, **task));
        let again = before.clone().any(|(it, _)| it.seat == task.0.seat);
        let unaware = |(it, _): &(&OrderRecord, AssetId)| {
            it.seat != task.0.seat && !have_talked(trace, (it.seat, task.0.seat), task.0)
        };
        window.contains(task.0.at) && !again && before.any(unaware)
    });
    repeats.count()
}

/// Whether one of two seats had learned of the matter of an action from the other by then, or had
/// read what it wrote about it.
fn have_talked(trace: &Trace<'_>, (one, other): (SeatId, SeatId), task: &OrderRecord) -> bool {
    let is_pair = |from, to| (from == one && to == other) || (from == other && to == one);
    let is_about = |incident| concerns(trace.scenario, &task.order, incident);
    let met = trace.log.learned.iter().any(|it| {
        let teller = match it.path {
            Path::Message(_, from) | Path::Meeting(from) => from,
            Path::Observed | Path::Public | Path::Inject => return false,
        };
        it.at <= task.at && is_pair(teller, it.seat) && is_about(it.incident)
    });
    met || trace.log.reads.iter().any(|it| {
        let message = &trace.log.messages[it.message as usize];
        let about_it = message.incident.is_some_and(is_about);
        it.read_at <= task.at && is_pair(message.from, it.seat) && about_it
    })
}

fn overreach(trace: &Trace<'_>, window: Window, into: &mut Readings) {
    let acts = || {
        let orders = trace.overreaches.iter().map(|order| trace.log.orders[*order as usize]);
        orders.filter(|it| window.contains(it.at))
    };
    into.count(Metric::Overreach, Subject::Whole, acts().count());
    let by: BTreeSet<SeatId> = acts().map(|it| it.seat).collect();
    for seat in by {
        let number = acts().filter(|it| it.seat == seat).count();
        into.count(Metric::Overreach, Subject::Seat(seat), number);
    }
}

fn help(trace: &Trace<'_>, window: Window, into: &mut Readings) {
    let sent = |kind: OrderKind| {
        let messages = trace.log.messages.iter().filter(move |it| it.kind == kind);
        let within = messages.filter(|it| window.contains(it.at));
        within.flat_map(|it| it.to.iter().map(move |to| (it.at, it.incident, to)))
    };
    let came = |(at, incident, helper): &(Minute, _, SeatId)| {
        trace.log.orders.iter().any(|it| {
            let sends = matches!(it.order, Order::Respond(Respond::AssignResponders { .. }));
            *at <= it.at
                && it.seat == *helper
                && sends
                && is_task(&it.order)
                && it.order.incident() == *incident
        })
    };
    let asked: Vec<_> = sent(OrderKind::RequestHelp).collect();
    into.count(Metric::HelpAsked, Subject::Whole, asked.len());
    into.count(Metric::HelpOffered, Subject::Whole, sent(OrderKind::OfferHelp).count());
    into.count(Metric::HelpUsed, Subject::Whole, asked.iter().filter(|it| came(it)).count());
}

fn forums(trace: &Trace<'_>, window: Window, into: &mut Readings) {
    let meetings: BTreeSet<(Minute, ForumId)> = (met(trace, window).into_iter())
        .filter_map(|(at, one, other)| Some((at, forum_of(trace, one, other)?)))
        .collect();
    let used: BTreeSet<ForumId> = meetings.iter().map(|(_, forum)| *forum).collect();
    into.count(Metric::Meetings, Subject::Whole, meetings.len());
    into.count(Metric::ForumsUsed, Subject::Whole, used.len());
    let calls = |kind| matches!(kind, OrderKind::Convene | OrderKind::OpenSituationRoom);
    let called =
        trace.log.orders.iter().filter(|it| window.contains(it.at) && calls(it.order.kind()));
    into.count(Metric::MeetingsCalled, Subject::Whole, called.count());
}

/// The smallest forum in which two seats sit together.
fn forum_of(trace: &Trace<'_>, one: SeatId, other: SeatId) -> Option<ForumId> {
    let forums = trace.scenario.collaboration.forums.iter().enumerate();
    let common = forums.filter(|(_, it)| it.members.contains(one) && it.members.contains(other));
    common.min_by_key(|(_, it)| it.members.len()).map(|(at, _)| ForumId::at(at))
}

fn legal_basis(trace: &Trace<'_>, window: Window, into: &mut Readings) {
    let seats = trace.scenario.seats.len();
    let at_emb = |seat: SeatId| trace.scenario.seats[seat.index()].kind.sits_at_emb();
    let signed = |one: SeatId, other: SeatId| {
        trace.legal[one.index() * seats + other.index()]
            || trace.legal[other.index() * seats + one.index()]
    };
    let (mut lawful, mut all) = (0, 0);
    for record in trace.log.orders.iter().filter(|it| window.contains(it.at) && is_task(&it.order))
    {
        let Some(asset) = trace.target(&record.order) else { continue };
        let owner = trace.scenario.assets[asset.index()].owner;
        // What one of a house has signed is signed for the house.
        let is_house = |one: SeatId| one == owner || (at_emb(one) && at_emb(owner));
        if is_house(record.seat) {
            continue;
        }
        let house: SeatSet = trace.scenario.seat_ids().filter(|seat| is_house(*seat)).collect();
        lawful += usize::from(house.iter().any(|one| signed(one, record.seat)));
        all += 1;
    }
    into.share(Metric::LegalBasis, Subject::Whole, lawful, all);
}
