//! How long it took to act and to decide.

use crate::base::minute::Minute;
use crate::measure::notification_gaps::concerns;
use crate::measure::tempo::answers;
use crate::scenario::model::Order;

use super::metric::Metric;
use super::readings::{Readings, Subject};
use super::survival::{Case, MEDIAN, counts, quantile};
use super::together::is_task;
use super::trace::Trace;
use super::window::Window;

pub(super) fn read(trace: &Trace<'_>, window: Window, into: &mut Readings) {
    incidents(trace, window, into);
    injects(trace, window, into);
}

/// The time until something happened, or until watching ended.
fn case(since: Minute, at: Option<Minute>, watched_until: Minute) -> Case {
    let seconds = 60 * at.unwrap_or(watched_until).since(since).max(0);
    Case { seconds, is_censored: at.is_none() }
}

fn note(metric: Metric, cases: &[Case], into: &mut Readings) {
    into.note_censored(metric, Subject::Whole, quantile(cases, MEDIAN), counts(cases));
}

fn incidents(trace: &Trace<'_>, window: Window, into: &mut Readings) {
    let (mut first, mut effective) = (Vec::new(), Vec::new());
    for state in trace.begun() {
        let of = Subject::Incident(state.incident);
        let Some(known) = trace.first_notice(state.incident) else { continue };
        if !window.contains(known) {
            continue;
        }
        let answers =
            |order: &Order| is_task(order) && concerns(trace.scenario, order, state.incident);
        let mut orders = trace.log.orders.iter().filter(|it| known <= it.at);
        let response = orders.find(|it| answers(&it.order)).map(|it| it.at);
        let over = state.recovered_at.unwrap_or(trace.now);
        let response = case(known, response, trace.now);
        let contained = case(known, state.contained_at, over);
        for (metric, case) in
            [(Metric::ResponseLatency, response), (Metric::ContainmentLatency, contained)]
        {
            let value = (!case.is_censored).then_some(case.seconds);
            into.note_censored(metric, of, value, counts(&[case]));
        }
        first.push(response);
        effective.push(contained);
    }
    note(Metric::ResponseLatency, &first, into);
    note(Metric::ContainmentLatency, &effective, into);
}

fn injects(trace: &Trace<'_>, window: Window, into: &mut Readings) {
    let (mut first, mut expected, mut decisions) = (Vec::new(), Vec::new(), Vec::new());
    for state in &trace.injects {
        let inject = &trace.scenario.injects[state.inject.index()];
        let Some(released) = state.released_at.filter(|at| window.contains(*at)) else { continue };
        let after = || trace.log.orders.iter().filter(|it| released <= it.at);
        if !inject.expected.is_empty() || !inject.choices.is_empty() {
            let acted = after().find(|it| inject.to.contains(it.seat)).map(|it| it.at);
            first.push(case(released, acted, trace.now));
        }
        for (action, done) in inject.expected.iter().zip(state.expected) {
            let done = done.filter(|at| *at != Minute::NEVER);
            let given_up = (released + action.within_minutes).min(trace.now);
            expected.push(case(released, done, given_up));
        }
        if !inject.choices.is_empty() {
            let answered = after().find(|it| answers(&it.order, state.inject)).map(|it| it.at);
            decisions.push(case(released, answered, trace.now));
        }
    }
    note(Metric::InjectFirstAction, &first, into);
    note(Metric::InjectExpectedAction, &expected, into);
    note(Metric::DecisionLatency, &decisions, into);
}
