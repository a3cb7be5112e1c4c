//! The common picture: how far those who need to know know the same, and how much of what is known.

use std::collections::BTreeMap;

use crate::base::ids::IncidentId;
use crate::base::minute::Minute;
use crate::measure::notification_gaps::who_need;
use crate::measure::shared_awareness::{held, mean, overlap};
use crate::measure::tempo::closed_at;
use crate::sim::vocabulary::Facts;

use super::metric::Metric;
use super::readings::{Readings, Subject};
use super::trace::Trace;
use super::window::Window;

pub(super) fn read(trace: &Trace<'_>, window: Window, into: &mut Readings) {
    let open = open_in(trace, window);
    let mut overlaps = Vec::new();
    for (incident, at) in &open {
        let shared = overlap(trace.scenario, trace.log, *incident, *at);
        into.note(Metric::SharedAwareness, Subject::Incident(*incident), shared, 1);
        overlaps.extend(shared);
    }
    into.note(Metric::SharedAwareness, Subject::Whole, mean(&overlaps), overlaps.len());
    completeness(trace, &open, into);
}

/// Incidents that have begun and were not closed before the window, and the last minute of it at
/// which their picture counts.
fn open_in(trace: &Trace<'_>, window: Window) -> Vec<(IncidentId, Minute)> {
    let last = Minute(window.to.0 - 1).min(trace.now);
    let open = trace.begun().filter_map(|it| {
        let closed = closed_at(it, trace.now);
        let counts = it.begun_at <= last && window.from <= closed;
        counts.then_some((it.incident, closed.min(last)))
    });
    open.collect()
}

/// Facts that those who need them have, of those that anybody has.
fn completeness(trace: &Trace<'_>, open: &[(IncidentId, Minute)], into: &mut Readings) {
    let count = |facts: Facts| facts.0.count_ones() as usize;
    let mut had: BTreeMap<Subject, (usize, usize)> = BTreeMap::from([(Subject::Whole, (0, 0))]);
    for (incident, at) in open {
        let known = trace
            .scenario
            .seat_ids()
            .fold(Facts::NONE, |all, seat| all.union(held(trace.log, seat, *incident, *at)));
        for seat in who_need(trace.scenario, *incident).iter() {
            let own = held(trace.log, seat, *incident, *at);
            for of in [Subject::Whole, Subject::Seat(seat), Subject::Incident(*incident)] {
                let (part, whole) = had.entry(of).or_default();
                (*part, *whole) = (*part + count(own), *whole + count(known));
            }
        }
    }
    for (of, (part, whole)) in had {
        into.share(Metric::PictureCompleteness, of, part, whole);
    }
}
