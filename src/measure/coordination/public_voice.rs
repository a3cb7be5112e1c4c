//! What officials said in public: how soon, whether it was right, and whether they agreed.

use crate::base::ids::SeatId;
use crate::base::minute::Minute;
use crate::measure::outcomes::silence_since;
use crate::scenario::model::{Order, Speak};
use crate::sim::read::Claim;

use super::metric::Metric;
use super::readings::{Readings, Subject};
use super::survival::{Case, MEDIAN, counts, quantile};
use super::trace::Trace;
use super::window::Window;

pub(super) fn read(trace: &Trace<'_>, window: Window, into: &mut Readings) {
    causes(trace, window, into);
    errors(trace, window, into);
    consistency(trace, window, into);
    contradictions(trace, window, into);
    first_mover(trace, window, into);
    first_statement(trace, window, into);
}

/// Whether a claim is official and says what was, or was not, behind its incident.
fn takes_side(trace: &Trace<'_>, claim: &Claim) -> bool {
    let official = claim.speakers.iter().any(|seat| trace.is_official(seat));
    official && is_right(trace, claim).is_some()
}

/// Whether a claim is right about its incident, if it takes a side.
fn is_right(trace: &Trace<'_>, claim: &Claim) -> Option<bool> {
    let incident = claim.incident?;
    claim.stance.is_true(trace.scenario.incidents[incident.index()].cause)
}

fn causes(trace: &Trace<'_>, window: Window, into: &mut Readings) {
    let said = || trace.claims.iter().filter(|it| window.contains(it.at) && takes_side(trace, it));
    let right = |it: &&Claim| is_right(trace, it) == Some(true);
    let (part, whole) = (said().filter(right).count(), said().count());
    into.share(Metric::PublicCausesRight, Subject::Whole, part, whole);
    for seat in trace.scenario.seat_ids() {
        let by_it = || said().filter(|it| it.speakers.contains(seat));
        if by_it().next().is_some() {
            let (part, whole) = (by_it().filter(right).count(), by_it().count());
            into.share(Metric::PublicCausesRight, Subject::Seat(seat), part, whole);
        }
    }
}

/// Until when a seat stood by a claim: until it took another side, or corrected itself.
fn stood_until(trace: &Trace<'_>, claim: &Claim, seat: SeatId) -> Minute {
    let corrects = |it: &Claim| {
        let order = it.order.and_then(|order| trace.log.orders.get(order as usize));
        order.is_some_and(|it| matches!(it.order, Order::Speak(Speak::Correct { .. })))
    };
    let takes_its_place = |it: &&Claim| {
        claim.no < it.no
            && it.incident == claim.incident
            && it.speakers.contains(seat)
            && (is_right(trace, it).is_some() || corrects(it))
    };
    trace.claims.iter().find(takes_its_place).map_or(trace.now, |it| it.at)
}

fn errors(trace: &Trace<'_>, window: Window, into: &mut Readings) {
    let wrong = || {
        trace.claims.iter().filter(|it| takes_side(trace, it) && is_right(trace, it) == Some(false))
    };
    let mut all = (0, 0);
    for seat in trace.scenario.seat_ids().filter(|seat| trace.is_official(*seat)) {
        let times = wrong()
            .filter(|it| it.speakers.contains(seat))
            .map(|it| window.overlap(it.at, stood_until(trace, it, seat)))
            .filter(|minutes| 0 < *minutes);
        let times: Vec<i64> = times.collect();
        let sum = 60 * times.iter().sum::<i64>();
        if !times.is_empty() {
            into.note(Metric::WrongTime, Subject::Seat(seat), Some(sum), times.len());
        }
        all = (all.0 + sum, all.1 + times.len());
    }
    into.note(Metric::WrongTime, Subject::Whole, Some(all.0), all.1);
}

fn consistency(trace: &Trace<'_>, window: Window, into: &mut Readings) {
    let said: Vec<&Claim> = (trace.claims.iter())
        .filter(|it| window.contains(it.at) && takes_side(trace, it))
        .collect();
    let about_one_thing = |one: &Claim, other: &Claim| {
        one.incident == other.incident && one.speakers.intersection(other.speakers).is_empty()
    };
    let (mut agree, mut pairs) = (0, 0);
    for (at, one) in said.iter().enumerate() {
        for other in said[at + 1..].iter().filter(|other| about_one_thing(one, other)) {
            agree += usize::from(!one.stance.contradicts(other.stance));
            pairs += 1;
        }
    }
    into.share(Metric::ClaimConsistency, Subject::Whole, agree, pairs);
}

fn contradictions(trace: &Trace<'_>, window: Window, into: &mut Readings) {
    let began = trace.contradictions.iter().filter(|it| window.contains(it.since)).count();
    into.count(Metric::Contradictions, Subject::Whole, began);
    let lasted = |it: &crate::sim::read::Contradiction| {
        window.overlap(it.since, it.until.unwrap_or(trace.now))
    };
    let times: Vec<i64> = trace.contradictions.iter().map(lasted).filter(|it| 0 < *it).collect();
    let sum = 60 * times.iter().sum::<i64>();
    into.note(Metric::ContradictionTime, Subject::Whole, Some(sum), times.len());
}

fn first_mover(trace: &Trace<'_>, window: Window, into: &mut Readings) {
    let disclosed = || {
        let all = trace.begun().filter_map(|it| it.disclosure);
        all.filter(|it| window.contains(it.at))
    };
    let by_official = disclosed().filter(|it| it.first.is_some_and(|by| trace.is_official(by)));
    into.share(Metric::FirstMover, Subject::Whole, by_official.count(), disclosed().count());
}

fn first_statement(trace: &Trace<'_>, window: Window, into: &mut Readings) {
    let mut cases = Vec::new();
    for state in trace.begun() {
        let since = silence_since(state).filter(|at| window.contains(*at));
        let Some(since) = since else { continue };
        let spoke = state.first_statement;
        let seconds = 60 * spoke.unwrap_or(trace.now).since(since).max(0);
        let case = Case { seconds, is_censored: spoke.is_none() };
        let value = spoke.map(|_| seconds);
        let of = Subject::Incident(state.incident);
        into.note_censored(Metric::FirstStatement, of, value, counts(&[case]));
        cases.push(case);
    }
    let median = quantile(&cases, MEDIAN);
    into.note_censored(Metric::FirstStatement, Subject::Whole, median, counts(&cases));
}
