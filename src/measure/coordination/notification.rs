//! Who needed to know, when they did, and what never reached them.

use std::collections::BTreeMap;

use crate::base::ids::{IncidentId, SeatId};
use crate::base::minute::Minute;
use crate::measure::notification_gaps::who_need;
use crate::measure::tempo::closed_at;
use crate::sim::vocabulary::Facts;

use super::metric::Metric;
use super::readings::{Readings, Subject};
use super::survival::{Case, MEDIAN, NINE_TENTHS, counts, quantile};
use super::trace::Trace;
use super::window::Window;

/// What can be known of an incident, one by one.
const EACH_FACT: [Facts; 4] = [Facts::SIGNS, Facts::IMPACT, Facts::INDICATORS, Facts::TRUTH];

/// A fact that somebody had and a seat needs.
struct Notification {
    incident: IncidentId,
    /// Who had it first.
    from: SeatId,
    /// Who needs it.
    to: SeatId,
    /// Seconds until it had it, or until watching ended.
    case: Case,
    /// Whether it had it before the incident was contained or over.
    in_time: bool,
}

pub(super) fn read(trace: &Trace<'_>, window: Window, into: &mut Readings) {
    let all = notifications(trace, window);
    times(&all, into);
    withheld(trace, &all, into);
    coverage(trace, window, into);
}

/// All facts that anybody had for the first time in the window, for each seat that needs them.
fn notifications(trace: &Trace<'_>, window: Window) -> Vec<Notification> {
    let mut all = Vec::new();
    for state in trace.begun() {
        let incident = state.incident;
        let closed = closed_at(state, trace.now);
        let mut had: BTreeMap<(u8, SeatId), Minute> = BTreeMap::new();
        let mut first: BTreeMap<u8, (SeatId, Minute)> = BTreeMap::new();
        for learned in trace.log.learned.iter().filter(|it| it.incident == incident) {
            for fact in EACH_FACT.into_iter().filter(|fact| learned.facts.has(*fact)) {
                had.entry((fact.0, learned.seat)).or_insert(learned.at);
                first.entry(fact.0).or_insert((learned.seat, learned.at));
            }
        }
        let need = who_need(trace.scenario, incident);
        for (fact, (from, since)) in first.into_iter().filter(|(_, (_, at))| window.contains(*at)) {
            for to in need.iter().filter(|to| *to != from) {
                let at = had.get(&(fact, to)).copied();
                let seconds = 60 * at.unwrap_or(trace.now).since(since);
                let case = Case { seconds, is_censored: at.is_none() };
                let in_time = at.is_some_and(|at| at <= closed);
                all.push(Notification { incident, from, to, case, in_time });
            }
        }
    }
    all
}

fn times(all: &[Notification], into: &mut Readings) {
    let mut by_subject: BTreeMap<Subject, Vec<Case>> = BTreeMap::from([(Subject::Whole, vec![])]);
    for it in all {
        let of = [Subject::Whole, Subject::Pair(it.from, it.to), Subject::Incident(it.incident)];
        of.into_iter().for_each(|of| by_subject.entry(of).or_default().push(it.case));
    }
    for (of, cases) in &by_subject {
        let median = quantile(cases, MEDIAN);
        into.note_censored(Metric::TimeToNotify, *of, median, counts(cases));
    }
    let cases = &by_subject[&Subject::Whole];
    let most = quantile(cases, NINE_TENTHS);
    into.note_censored(Metric::TimeToNotifyP90, Subject::Whole, most, counts(cases));
}

fn withheld(trace: &Trace<'_>, all: &[Notification], into: &mut Readings) {
    let number = |is: &dyn Fn(&&Notification) -> bool| {
        all.iter().filter(|it| !it.in_time).filter(|it| is(it)).count()
    };
    into.count(Metric::WithheldFacts, Subject::Whole, number(&|_| true));
    for seat in trace.scenario.seat_ids().filter(|seat| all.iter().any(|it| it.to == *seat)) {
        into.count(Metric::WithheldFacts, Subject::Seat(seat), number(&|it| it.to == seat));
    }
    for incident in trace.begun().map(|it| it.incident) {
        if all.iter().any(|it| it.incident == incident) {
            let of = Subject::Incident(incident);
            into.count(Metric::WithheldFacts, of, number(&|it| it.incident == incident));
        }
    }
}

fn coverage(trace: &Trace<'_>, window: Window, into: &mut Readings) {
    let mut in_time: BTreeMap<Subject, (usize, usize)> = BTreeMap::from([(Subject::Whole, (0, 0))]);
    for state in trace.begun() {
        let incident = state.incident;
        let known = trace.first_notice(incident).is_some_and(|at| window.contains(at));
        let closed = closed_at(state, trace.now);
        for seat in who_need(trace.scenario, incident).iter().filter(|_| known) {
            let at = trace.notices.at(incident, seat);
            let knew = usize::from(at.is_some_and(|at| at <= closed));
            for of in [Subject::Whole, Subject::Seat(seat), Subject::Incident(incident)] {
                let (part, whole) = in_time.entry(of).or_default();
                (*part, *whole) = (*part + knew, *whole + 1);
            }
        }
    }
    for (of, (part, whole)) in in_time {
        into.share(Metric::Coverage, of, part, whole);
    }
}
