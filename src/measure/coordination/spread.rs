//! How the knowledge of an incident travelled: hand by hand, from whoever saw it.

use crate::base::ids::{IncidentId, SeatId};
use crate::base::minute::Minute;
use crate::measure::median;
use crate::scenario::model::AgencyKind;
use crate::sim::vocabulary::Path;

use super::metric::Metric;
use super::readings::{Readings, Subject};
use super::trace::Trace;
use super::window::Window;

/// How a seat first came to know of an incident.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hop {
    /// Of which incident.
    pub incident: IncidentId,
    /// When.
    pub at: Minute,
    /// Who came to know.
    pub seat: SeatId,
    /// From whom, if from another seat.
    pub from: Option<SeatId>,
    /// By what.
    pub by: Means,
}

/// By what something came to be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Means {
    /// The seat saw for itself.
    Observed,
    /// A message.
    Message,
    /// A meeting.
    Meeting,
    /// The news, or what was said in public.
    Public,
    /// An inject.
    Inject,
}

impl Means {
    /// Its name in files.
    pub const fn written(self) -> &'static str {
        match self {
            Self::Observed => "observed",
            Self::Message => "message",
            Self::Meeting => "meeting",
            Self::Public => "public",
            Self::Inject => "inject",
        }
    }
}

pub(super) fn read(trace: &Trace<'_>, window: Window, into: &mut Readings) -> Vec<Hop> {
    let is_known =
        |incident: &IncidentId| trace.first_notice(*incident).is_some_and(|at| window.contains(at));
    let incidents: Vec<IncidentId> = trace.begun().map(|it| it.incident).filter(is_known).collect();
    let mut all = Vec::new();
    for incident in &incidents {
        let steps = steps_to_head(trace, *incident).map(|it| it as i64);
        into.note(Metric::EscalationSteps, Subject::Incident(*incident), steps, 1);
        all.extend(steps);
    }
    let cases = all.len();
    into.note(Metric::EscalationSteps, Subject::Whole, median(all), cases);
    incidents.into_iter().flat_map(|incident| hops(trace, incident)).collect()
}

/// All first notices of an incident, in order of time.
fn hops(trace: &Trace<'_>, incident: IncidentId) -> Vec<Hop> {
    let hop = |it: crate::sim::log::LearnRecord| {
        let (from, by) = match it.path {
            Path::Observed => (None, Means::Observed),
            Path::Message(_, from) => (Some(from), Means::Message),
            Path::Meeting(from) => (Some(from), Means::Meeting),
            Path::Public => (None, Means::Public),
            Path::Inject => (None, Means::Inject),
        };
        Hop { incident, at: it.at, seat: it.seat, from, by }
    };
    trace.notices.of_incident(incident).into_iter().map(hop).collect()
}

/// The fewest steps by which a head of an electoral authority came to know; none if none did.
fn steps_to_head(trace: &Trace<'_>, incident: IncidentId) -> Option<usize> {
    let is_head = |seat: &SeatId| trace.scenario.seats[seat.index()].kind == AgencyKind::EmbHead;
    let heads = trace.scenario.seat_ids().filter(is_head);
    heads.filter_map(|head| steps_to(trace, incident, head)).min()
}

fn steps_to(trace: &Trace<'_>, incident: IncidentId, seat: SeatId) -> Option<usize> {
    let mut at = trace.notices.first(incident, seat)?;
    // Nobody has it from somebody who did not have it before, so the way back ends; what is read
    // from a file may say otherwise.
    for steps in 0..trace.scenario.seats.len() {
        let teller = match at.path {
            Path::Message(_, from) | Path::Meeting(from) => Some(from),
            Path::Observed | Path::Public | Path::Inject => None,
        };
        let Some(before) = teller.and_then(|teller| trace.notices.first(incident, teller)) else {
            return Some(steps + usize::from(teller.is_some()));
        };
        at = before;
    }
    None
}
