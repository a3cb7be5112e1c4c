//! What reading and acting cost each desk, and what it brought.

use std::collections::BTreeSet;

use crate::base::ids::SeatId;
use crate::measure::median;
use crate::measure::notification_gaps::who_need;
use crate::scenario::model::OrderKind;
use crate::sim::log::ReadRecord;
use crate::sim::vocabulary::Path;

use super::graph::ratio;
use super::metric::Metric;
use super::readings::{Readings, Subject};
use super::trace::Trace;
use super::window::Window;

pub(super) fn read(trace: &Trace<'_>, window: Window, into: &mut Readings) {
    let reads: Vec<ReadRecord> =
        trace.log.reads.iter().copied().filter(|it| window.contains(it.read_at)).collect();
    redundancy(trace, &reads, into);
    right_desk(trace, &reads, into);
    first_told_able(trace, &reads, into);
    waiting(trace, window, &reads, into);
    unread(trace, window, into);
    workload(trace, window, &reads, into);
}

/// The whole and every seat.
fn subjects(trace: &Trace<'_>) -> impl Iterator<Item = (Subject, Option<SeatId>)> {
    let seats = trace.scenario.seat_ids().map(|seat| (Subject::Seat(seat), Some(seat)));
    std::iter::once((Subject::Whole, None)).chain(seats)
}

fn redundancy(trace: &Trace<'_>, reads: &[ReadRecord], into: &mut Readings) {
    let taught = |path| match path {
        Path::Message(message, _) => Some(message),
        Path::Observed | Path::Meeting(_) | Path::Public | Path::Inject => None,
    };
    let learned: BTreeSet<(u32, SeatId)> =
        (trace.log.learned.iter()).filter_map(|it| Some((taught(it.path)?, it.seat))).collect();
    let informs = |read: &&ReadRecord| {
        let message = &trace.log.messages[read.message as usize];
        let asks = matches!(message.kind, OrderKind::RequestHelp | OrderKind::OfferHelp);
        message.incident.is_some() && !asks
    };
    for (of, seat) in subjects(trace) {
        let by_it = |it: &&ReadRecord| seat.is_none_or(|seat| it.seat == seat);
        let told: Vec<&ReadRecord> = reads.iter().filter(informs).filter(by_it).collect();
        let nothing = told.iter().filter(|it| !learned.contains(&(it.message, it.seat))).count();
        into.share(Metric::Redundancy, of, nothing, told.len());
    }
}

fn right_desk(trace: &Trace<'_>, reads: &[ReadRecord], into: &mut Readings) {
    let sender = |it: &ReadRecord| trace.log.messages[it.message as usize].from;
    for (of, seat) in subjects(trace) {
        let sent = || reads.iter().filter(|it| seat.is_none_or(|seat| sender(it) == seat));
        into.share(
            Metric::RightDesk,
            of,
            sent().filter(|it| !it.wrong_desk).count(),
            sent().count(),
        );
    }
}

/// Incidents of which the very first message was read in the window, and whether it was read by
/// somebody who needs it.
fn first_told_able(trace: &Trace<'_>, reads: &[ReadRecord], into: &mut Readings) {
    let about = |it: &ReadRecord| trace.log.messages[it.message as usize].incident;
    let (mut able, mut all) = (0, 0);
    for incident in trace.begun().map(|it| it.incident) {
        let first = trace.log.reads.iter().find(|it| about(it) == Some(incident));
        let Some(first) = first.filter(|it| reads.contains(it)) else { continue };
        let needs = who_need(trace.scenario, incident).contains(first.seat);
        able += usize::from(needs && !first.wrong_desk);
        all += 1;
    }
    into.share(Metric::FirstToldAble, Subject::Whole, able, all);
}

fn waiting(trace: &Trace<'_>, window: Window, reads: &[ReadRecord], into: &mut Readings) {
    let mut longest = 0;
    for (of, seat) in subjects(trace) {
        let by_it = |it: &&ReadRecord| seat.is_none_or(|seat| it.seat == seat);
        let delay = |it: &ReadRecord| 60 * it.read_at.since(it.delivered_at);
        let delays: Vec<i64> = reads.iter().filter(by_it).map(delay).collect();
        let cases = delays.len();
        into.note(Metric::ReadingDelay, of, median(delays), cases);
        if let Some(seat) = seat {
            let peak = queue_peak(trace, window, seat);
            longest = longest.max(peak);
            into.count(Metric::WaitingPeak, of, peak);
        }
    }
    into.count(Metric::WaitingPeak, Subject::Whole, longest);
}

/// Most messages that waited at a seat at one minute of the window.
fn queue_peak(trace: &Trace<'_>, window: Window, seat: SeatId) -> usize {
    let mut changes = Vec::new();
    for read in trace.log.reads.iter().filter(|it| it.seat == seat) {
        if 0 < window.overlap(read.delivered_at, read.read_at) {
            changes.extend([(read.delivered_at.max(window.from), 1), (read.read_at, -1)]);
        }
    }
    // Those that leave in a minute do so before others come.
    changes.sort_unstable();
    let lengths = changes.iter().scan(0_i64, |length, (_, by)| {
        *length += by;
        Some(*length)
    });
    lengths.max().unwrap_or_default() as usize
}

fn unread(trace: &Trace<'_>, window: Window, into: &mut Readings) {
    let read: BTreeSet<(u32, SeatId)> =
        trace.log.reads.iter().map(|it| (it.message, it.seat)).collect();
    let sent = trace.log.messages.iter().zip(0..).filter(|(it, _)| window.contains(it.at));
    let open = sent.flat_map(|(it, number)| it.to.iter().map(move |seat| (number, seat)));
    let open: Vec<(u32, SeatId)> = open.filter(|it| !read.contains(it)).collect();
    for (of, seat) in subjects(trace) {
        let to_it = |(_, to): &&(u32, SeatId)| seat.is_none_or(|seat| *to == seat);
        into.count(Metric::Unread, of, open.iter().filter(to_it).count());
    }
}

fn workload(trace: &Trace<'_>, window: Window, reads: &[ReadRecord], into: &mut Readings) {
    let mut loads = vec![0_i64; trace.scenario.seats.len()];
    reads.iter().for_each(|it| loads[it.seat.index()] += 1);
    let orders = trace.log.orders.iter().filter(|it| window.contains(it.at));
    orders.for_each(|it| loads[it.seat.index()] += 1);
    for seat in trace.scenario.seat_ids() {
        into.count(Metric::Workload, Subject::Seat(seat), loads[seat.index()] as usize);
    }
    into.note(Metric::WorkloadGini, Subject::Whole, gini(&loads), loads.len());
}

/// The Gini coefficient in millionths; none if there is nothing to share out.
fn gini(loads: &[i64]) -> Option<i64> {
    let sum: i64 = loads.iter().sum();
    let apart: i64 =
        loads.iter().flat_map(|one| loads.iter().map(move |other| (one - other).abs())).sum();
    (0 < sum).then(|| ratio(apart, 2 * loads.len() as i64 * sum))
}
