//! How fast things went: until an incident was noticed, those who needed to know were told, it was
//! contained, and decisions were taken. Medians in seconds, since one can lie halfway between two
//! minutes; what never happened has no time and is counted beside them.

use crate::base::ids::InjectId;
use crate::base::minute::Minute;
use crate::scenario::model::{Choose, Order};
use crate::sim::kernel::Kernel;
use crate::sim::log::OrderRecord;
use crate::sim::read::Incident;

use super::first_notice::FirstNotices;
use super::median;
use super::notification_gaps::who_need;

fn seconds(from: Minute, to: Minute) -> i64 {
    60 * to.since(from).max(0)
}

/// From the beginning of an incident until an agency noticed it by itself: the dwell time of
/// incident response. Median of those that were noticed.
pub(super) fn dwell(begun: &[Incident]) -> Option<i64> {
    let noticed = begun.iter().filter_map(|it| Some(seconds(it.begun_at, it.noticed?.0)));
    median(noticed.collect())
}

/// From when anybody first knew of an incident until it was contained. Median of those that were
/// contained.
pub(super) fn containment(begun: &[Incident], notices: &FirstNotices) -> Option<i64> {
    let contained = begun.iter().filter_map(|it| {
        Some(seconds(notices.of_incident(it.incident).first()?.at, it.contained_at?))
    });
    median(contained.collect())
}

/// How those who needed to know of incidents came to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Notification {
    /// From when anybody first knew until somebody who needed it did, in seconds: the median over
    /// all pairs of incident and such a seat, other than who knew first.
    pub time: Option<i64>,
    /// Pairs in which the seat never learned of it.
    pub never: u32,
}

/// See [`Notification`]; who needs to know is the owner, the CERT, and those who speak for the EMB.
pub(super) fn notification(
    kernel: &Kernel,
    begun: &[Incident],
    notices: &FirstNotices,
) -> Notification {
    let mut times = Vec::new();
    let mut never = 0;
    for incident in begun.iter().map(|it| it.incident) {
        let heard = notices.of_incident(incident);
        let Some(first) = heard.first() else { continue };
        for seat in who_need(kernel.scenario(), incident).iter().filter(|one| *one != first.seat) {
            match notices.at(incident, seat) {
                Some(at) => times.push(seconds(first.at, at)),
                None => never += 1,
            }
        }
    }
    Notification { time: median(times), never }
}

/// From the release of a decision until a seat answered it. Median of those that were answered.
pub(super) fn decision_latency(kernel: &Kernel) -> Option<i64> {
    let log = kernel.log();
    let answered = kernel.injects().into_iter().filter_map(|inject| {
        let released = inject.released_at?;
        let is_answer = |it: &&OrderRecord| released <= it.at && answers(&it.order, inject.inject);
        Some(seconds(released, log.orders.iter().find(is_answer)?.at))
    });
    median(answered.collect())
}

/// Whether an order answers an inject.
pub(super) fn answers(order: &Order, inject: InjectId) -> bool {
    matches!(order, Order::Choose(Choose::Answer { inject: of, .. }) if *of == inject)
}

/// Until when an incident could be fought: it was contained, ended by itself, or the end of play.
pub(super) fn closed_at(incident: &Incident, end: Minute) -> Minute {
    incident.contained_at.or(incident.recovered_at).unwrap_or(end)
}
