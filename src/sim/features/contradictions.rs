//! Contradictions (6.7): two authorities who cannot both be right cost trust for as long as both
//! stand by it, by the hour in the critical window, up to a cap.

use bevy::ecs::prelude::*;

use crate::base::ids::IncidentId;
use crate::base::level::{Points, Ppm};
use crate::base::minute::HOUR;
use crate::sim::conditions::ExerciseMut;
use crate::sim::engine::{Machine, Ticket};
use crate::sim::event::{Event, kind};
use crate::sim::index::Discourse;
use crate::sim::ledger::Cause;
use crate::sim::state::{Claim, Contradiction};
use crate::sim::vocabulary::ShockKind;
use crate::sim::world_mut::WorldMut;

pub(super) fn register(machine: &mut Machine<Event, ExerciseMut>) {
    machine.alone(kind::CONTRADICTION_HOUR, on_hour);
}

impl WorldMut {
    fn is_official(&self, claim: &Claim) -> bool {
        claim.speakers.iter().any(|seat| self.seat(seat).kind.is_official())
    }

    /// Whether two claims about the same matter are official, by different speakers, and cannot
    /// both be true.
    fn contradict(&self, one: &Claim, other: &Claim) -> bool {
        one.incident == other.incident
            && one.stands
            && other.stands
            && one.speakers.intersection(other.speakers).is_empty()
            && one.stance.contradicts(other.stance)
            && self.is_official(one)
            && self.is_official(other)
    }

    /// Looks for an official claim that a new one contradicts. The public sees one quarrel about
    /// one matter, however many authorities take part in it.
    pub fn find_contradiction(&mut self, discourse: &mut Discourse, new: &Claim) {
        let Some(incident) = new.incident else { return };
        if self.incidents.get(&self.core.index, incident).truth_out {
            return;
        }
        let quarrel = open_about(discourse, incident).is_some();
        let opposed = (0..discourse.claim_count() as u32)
            .filter_map(|no| discourse.claim(no))
            .find(|claim| claim.no != new.no && self.contradict(claim, new));
        let (false, Some(first)) = (quarrel, opposed.map(|claim| claim.no)) else { return };
        let Some(via) = new.speakers.iter().next() else { return };
        let no = discourse.contradiction_count() as u32;
        let felt = self.felt(ShockKind::Contradiction);
        let at = self.now() + HOUR;
        let ticket = self.agenda.schedule(at, Event::ContradictionHour(no));
        discourse.add_contradiction(Contradiction {
            no,
            first,
            second: new.no,
            incident,
            via,
            since: self.now(),
            until: None,
            cost: Points::ZERO,
            felt,
            ticket,
        });
        self.core.kept.contradicted.push(incident);
        self.core.tell_public();
        self.core.request_all_decisions();
    }

    /// A quarrel is over when no two authorities stand by what cannot both be true.
    pub fn settle_contradictions(&mut self, discourse: &mut Discourse, incident: IncidentId) {
        let Some(open) = open_about(discourse, incident) else { return };
        let about: Vec<&Claim> = (0..discourse.claim_count() as u32)
            .filter_map(|no| discourse.claim(no))
            .filter(|claim| claim.incident == Some(incident))
            .collect();
        let goes_on = about
            .iter()
            .enumerate()
            .any(|(at, one)| about[at + 1..].iter().any(|other| self.contradict(one, other)));
        if !goes_on {
            self.end(discourse, open);
        }
    }

    /// Once the truth is out, there is nothing left to disagree about.
    pub fn end_contradictions(&mut self, discourse: &mut Discourse, incident: IncidentId) {
        if let Some(open) = open_about(discourse, incident) {
            self.end(discourse, open);
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

/// The open contradiction about an incident.
fn open_about(discourse: &Discourse, incident: IncidentId) -> Option<u32> {
    (0..discourse.contradiction_count() as u32)
        .filter_map(|no| discourse.contradiction(no))
        .find(|it| it.incident == incident && it.until.is_none())
        .map(|it| it.no)
}

/// What all contradictions about an incident have cost so far.
fn cost_about(discourse: &Discourse, incident: IncidentId) -> Points {
    (0..discourse.contradiction_count() as u32)
        .filter_map(|no| discourse.contradiction(no))
        .filter(|it| it.incident == incident)
        .map(|it| it.cost)
        .sum()
}

/// Another hour of it.
fn on_hour(exercise: ResMut<ExerciseMut>, mut discourse: Discourse) {
    let ExerciseMut { world, public, .. } = exercise.into_inner();
    let Event::ContradictionHour(no) = world.agenda.current() else { return };
    let Some(incident) = discourse.contradiction(no).map(|it| it.incident) else { return };
    let so_far = cost_about(&discourse, incident);
    let Some(open) = discourse.contradiction_mut(no) else { return };
    let parameters = world.core.parameters();
    let hourly = parameters.contradiction_hour.times(world.core.public_pace());
    let left = parameters.contradiction_cap - so_far;
    // Both are negative: the one nearer to nothing counts.
    let by = Points(hourly.0.max(left.0));
    let (cause, via, felt) = (Cause::Contradiction(no), Some(open.via), open.felt);
    open.cost += by;
    let more = parameters.contradiction_cap < so_far + by && by != Points::ZERO;
    open.ticket = if more {
        let at = world.now() + HOUR;
        world.agenda.schedule(at, Event::ContradictionHour(no))
    } else {
        Ticket::NONE
    };
    let matter = contradicted_weight(world, incident).times(felt);
    for segment in public.ids(&world.core.index) {
        world.move_trust(public, segment, by.times(matter), cause, via);
    }
}

/// A contradiction about something that matters little costs little.
fn contradicted_weight(world: &WorldMut, incident: IncidentId) -> Ppm {
    let matter = world.criticality(world.incident(incident).asset);
    Ppm(333_333 + Ppm(666_667).of(matter.0))
}
