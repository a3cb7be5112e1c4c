//! Contradictions (6.7): two authorities who cannot both be right cost trust for as long as both
//! stand by it, by the hour in the critical window, up to a cap.

use bevy::ecs::prelude::*;

use crate::base::ids::IncidentId;
use crate::base::level::{Points, Ppm};
use crate::base::minute::HOUR;
use crate::sim::core::Signals;
use crate::sim::engine::{Current, Machine, Ticket};
use crate::sim::event::{Event, kind};
use crate::sim::hands::Hands;
use crate::sim::index::{Discourse, Public};
use crate::sim::ledger::Cause;
use crate::sim::state::{Claim, Contradiction};

pub(super) fn register(machine: &mut Machine<Event>) {
    machine.on(kind::CONTRADICTION_HOUR, on_hour);
}

impl Hands<'_, '_> {
    /// Looks for official claims that a new one contradicts.
    pub fn find_contradictions(&mut self, discourse: &mut Discourse, new: &Claim) {
        let Some(incident) = new.incident else { return };
        let official =
            |claim: &Claim| claim.speakers.iter().any(|seat| self.seat(seat).kind.is_official());
        if !official(new) {
            return;
        }
        let opposed: Vec<u32> = (0..discourse.claim_count() as u32)
            .filter_map(|no| discourse.claim(no))
            .filter(|claim| claim.no != new.no && claim.incident == new.incident && claim.stands)
            .filter(|claim| claim.speakers.intersection(new.speakers).is_empty())
            .filter(|claim| official(claim) && claim.stance.contradicts(new.stance))
            .map(|claim| claim.no)
            .collect();
        for first in opposed {
            let no = discourse.contradiction_count() as u32;
            let at = self.now() + HOUR;
            let ticket = self.agenda.schedule(at, Event::ContradictionHour(no));
            let Some(via) = new.speakers.iter().next() else { return };
            discourse.add_contradiction(Contradiction {
                no,
                first,
                second: new.no,
                incident,
                via,
                since: self.now(),
                until: None,
                cost: Points::ZERO,
                ticket,
            });
            self.core.contradicted.push(incident);
            self.core.signal(Signals::PUBLIC);
            self.core.ask_all();
        }
    }

    /// Contradictions of which one side no longer stands are over.
    pub fn settle_contradictions(&mut self, discourse: &mut Discourse) {
        for no in 0..discourse.contradiction_count() as u32 {
            let Some(open) = discourse.contradiction(no).filter(|open| open.until.is_none()) else {
                continue;
            };
            let (first, second) = (open.first, open.second);
            let stands = |no| discourse.claim(no).is_none_or(|claim| claim.stands);
            if !stands(first) || !stands(second) {
                self.end(discourse, no);
            }
        }
    }

    /// Once the truth is out, there is nothing left to disagree about.
    pub fn end_contradictions(&mut self, discourse: &mut Discourse, incident: IncidentId) {
        for no in 0..discourse.contradiction_count() as u32 {
            let about = |open: &&Contradiction| open.incident == incident && open.until.is_none();
            if discourse.contradiction(no).filter(about).is_some() {
                self.end(discourse, no);
            }
        }
    }

    fn end(&mut self, discourse: &mut Discourse, no: u32) {
        let now = self.now();
        if let Some(open) = discourse.contradiction_mut(no) {
            open.until = Some(now);
            self.agenda.cancel(open.ticket);
            open.ticket = Ticket::NONE;
        }
    }
}

/// Another hour of it.
fn on_hour(
    event: Res<Current<Event>>,
    mut hands: Hands,
    mut discourse: Discourse,
    mut public: Public,
) {
    let Event::ContradictionHour(no) = event.0 else { return };
    let Some(open) = discourse.contradiction_mut(no) else { return };
    let parameters = hands.core.parameters();
    let hourly = parameters.contradiction_hour.times(hands.core.public_pace());
    let left = parameters.contradiction_cap - open.cost;
    // Both are negative: the one nearer to nothing counts.
    let by = Points(hourly.0.max(left.0));
    let (cause, via) = (Cause::Contradiction(no), Some(open.via));
    open.cost += by;
    let more = parameters.contradiction_cap < open.cost && by != Points::ZERO;
    open.ticket = if more {
        let at = hands.now() + HOUR;
        hands.agenda.schedule(at, Event::ContradictionHour(no))
    } else {
        Ticket::NONE
    };
    let matter = contradicted_weight(&hands, open.incident);
    for segment in public.ids() {
        hands.move_trust(&mut public, segment, by.times(matter), cause, via);
    }
}

/// A contradiction about something that matters little costs little.
fn contradicted_weight(hands: &Hands, incident: IncidentId) -> Ppm {
    let matter = hands.criticality(hands.incident(incident).asset);
    Ppm(333_333 + Ppm(666_667).of(matter.0))
}
