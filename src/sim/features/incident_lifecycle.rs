//! The course of an incident: it begins, lies low, does damage, is contained, is over.

use bevy::ecs::prelude::*;

use crate::base::ids::IncidentId;
use crate::base::level::Ppm;
use crate::base::minute::Minute;
use crate::scenario::model::{AgencyKind, Connection, Loss, Primitive, Stage, Symptom, Trigger};
use crate::sim::conditions::ExerciseMut;
use crate::sim::core::ChangeFlags;
use crate::sim::engine::{Accrual, Machine};
use crate::sim::event::{Event, kind};
use crate::sim::index::Discourse;
use crate::sim::purpose::Purpose;
use crate::sim::vocabulary::Path;
use crate::sim::world_mut::WorldMut;

pub(super) fn register(machine: &mut Machine<Event, ExerciseMut>) {
    machine.call(kind::BEGIN, on_begin);
    machine.alone(kind::ACT, on_act);
    machine.call(kind::DRAINED, on_drained);
    machine.call(kind::CONTAIN, on_contain);
    machine.call(kind::RECOVER, on_recover);
}

impl WorldMut {
    /// Puts on the agenda when an incident begins, as far as that is known at the start.
    pub fn plan_incident(&mut self, incident: IncidentId) {
        let planned = self.incident(incident);
        let at = match &planned.trigger {
            Trigger::At(at) => *at,
            Trigger::Chance { probability, from, to } => {
                let mut draw = self.core.chance().draw(Purpose::Trigger as u16, planned.key, 0);
                let happens = draw.happens(*probability);
                let at = Minute(draw.between(from.0, to.0));
                if happens { at } else { Minute::NEVER }
            }
            Trigger::When { .. } => Minute::NEVER,
        };
        let first = self.first_event(incident);
        self.agenda.schedule(at, first);
    }

    /// An incident cannot happen on what the country does not have, nor over a wire that is not
    /// there, nor with the spoils of a theft that never was.
    pub(super) fn is_possible(&self, incident: IncidentId) -> bool {
        let planned = self.incident(incident);
        let reachable = match self.asset(planned.asset).connection {
            Connection::Absent => false,
            Connection::NonDigital => planned.primitive.needs_no_wire(),
            Connection::Network | Connection::Indirect => true,
        };
        let supplied = planned.uses.is_none_or(|theft| {
            let theft = self.incidents.get(&self.core.index, theft);
            let now = self.now();
            theft.acting_at <= now && 0 < theft.drained.at(now)
        });
        reachable && supplied
    }

    /// Whether it has not begun and is possible.
    pub(super) fn can_begin(&self, incident: IncidentId) -> bool {
        let begun = self.incidents.get(&self.core.index, incident).stage != Stage::Dormant;
        !begun && self.is_possible(incident)
    }

    /// The capability now of the adversary who is behind an incident; none if nobody is.
    pub(super) fn capability(&self, incident: IncidentId) -> Ppm {
        self.incident(incident).adversary.map_or(Ppm::ZERO, |it| self.capability_of(it))
    }
}

fn on_begin(exercise: &mut ExerciseMut) {
    let world = &mut exercise.world;
    let Event::Begin(incident) = world.agenda.current() else { return };
    if world.can_begin(incident) {
        begin(world, incident);
    }
}

/// The incident begins, whether or not anybody notices.
pub(super) fn begin(world: &mut WorldMut, incident: IncidentId) {
    let now = world.now();
    let planned = world.incident(incident).clone();
    let capability = world.capability(incident);
    let mut draw = world.core.chance().draw(Purpose::Stealth as u16, planned.key, 0);
    let sigma = world.core.parameters().stealth_sigma;
    let stealth = draw.log_normal(sigma);
    // A capable adversary hits a quarter harder than an average one, an incapable one softer.
    let force =
        if planned.adversary.is_some() { Ppm(750_000 + capability.0 / 2) } else { Ppm::ONE };
    let state = world.incidents.get_mut(&world.core.index, incident);
    state.stage = Stage::Latent;
    state.begun_at = now;
    state.stealth = stealth;
    state.severity = planned.severity.times(force);
    state.progress = Accrual { amount: 0, rate: 0, since: now };
    state.logs_kept = world.assets.get(&world.core.index, planned.asset).logs_kept;
    state.next_stage = world.agenda.schedule(now + planned.latency_minutes, Event::Act(incident));
    if let Err(at) = world.core.kept.open.binary_search(&incident) {
        world.core.kept.open.insert(at, incident);
    }
    world.core.flag_change(ChangeFlags::STAGE);
    world.post_watches(incident);
    world.plan_ageing(incident);
    if planned.primitive == Primitive::WhitehatDisclosure {
        found_by_researchers(world, incident);
    }
}

/// A weakness is found by whoever looks for weaknesses; they decide whom to tell.
fn found_by_researchers(world: &mut WorldMut, incident: IncidentId) {
    let kinds: Vec<_> = world
        .core
        .scenario
        .seat_ids()
        .filter(|seat| world.seat(*seat).kind == AgencyKind::Researcher)
        .collect();
    for seat in kinds {
        world.notice(incident, seat, Path::Observed);
    }
    world.plan_publication_by_finder(incident);
}

fn on_act(exercise: ResMut<ExerciseMut>, mut discourse: Discourse) {
    let ExerciseMut { world, public, .. } = exercise.into_inner();
    let Event::Act(incident) = world.agenda.current() else { return };
    let now = world.now();
    let softened = world.softened(incident);
    let wipes = world.core.parameters().wiped_logs != 0
        && world.incident(incident).primitive.row().loss == Loss::System;
    let state = world.incidents.get_mut(&world.core.index, incident);
    if state.stage != Stage::Latent {
        return;
    }
    state.stage = Stage::Acting;
    state.acting_at = now;
    state.severity = softened;
    state.logs_lost = wipes && !state.logs_kept;
    for damage in &mut state.damage {
        damage.since = now;
    }
    state.drained.since = now;
    world.core.marks.damage_is_stale = true;
    world.core.flag_change(ChangeFlags::STAGE);
    world.core.watch_changed(incident);
    world.plan_spread(incident);
    world.plan_surfacing(incident);
    let planned = world.incident(incident);
    let (symptom, lasts) = (planned.primitive.symptom(), planned.duration_minutes);
    let visible = world.asset(planned.asset).public_facing && symptom == Symptom::Unavailable
        || matches!(symptom, Symptom::Altered | Symptom::Talk);
    if let Some(lasts) = lasts {
        let ticket = world.agenda.schedule(now + lasts, Event::Recover(incident));
        world.incidents.get_mut(&world.core.index, incident).next_stage = ticket;
    }
    if visible {
        let at = now + world.core.public_minutes(world.news_take(incident));
        world.bring_news_forward(incident, at);
    }
    if symptom == Symptom::Talk {
        let start = world.core.parameters().rumour_start;
        world.start_rumour(&mut discourse, public, incident, start);
    }
}

/// Nothing is left to take, or what is left is worth less.
fn on_drained(exercise: &mut ExerciseMut) {
    let world = &mut exercise.world;
    let Event::Drained(_) = world.agenda.current() else { return };
    world.core.marks.damage_is_stale = true;
}

fn on_contain(exercise: &mut ExerciseMut) {
    let world = &mut exercise.world;
    let Event::Contain(incident) = world.agenda.current() else { return };
    world.contain(incident);
}

impl WorldMut {
    /// An incident does no more harm of its own. One that had not acted yet is over.
    pub fn contain(&mut self, incident: IncidentId) {
        let now = self.now();
        let state = self.incidents.get_mut(&self.core.index, incident);
        if !state.is_live() {
            return;
        }
        let preempted = state.stage == Stage::Latent;
        state.stage = Stage::Contained;
        state.contained_at = Some(now);
        state.progress.set_rate(now, 0);
        state.recovery = Accrual { amount: 0, rate: 0, since: now };
        // What would have ended by itself still does, if it has not recovered before.
        let tickets = [state.contain, state.publish];
        tickets.into_iter().for_each(|ticket| self.agenda.cancel(ticket));
        self.share_work(incident);
        self.core.marks.damage_is_stale = true;
        self.core.flag_change(ChangeFlags::STAGE);
        self.core.watch_changed(incident);
        self.core.work_changed(incident);
        let aware: Vec<_> = self.aware_of(incident).collect();
        for seat in aware {
            self.told_of_containment(seat, incident);
        }
        if preempted {
            self.recovered(incident);
        }
    }

    /// Those who worked together know each other better afterwards.
    fn share_work(&mut self, incident: IncidentId) {
        let now = self.now();
        let parameters = self.core.parameters();
        let (half_life, gain) =
            (parameters.familiarity_half_life_minutes, parameters.shared_work_gain);
        let seats: Vec<_> = self
            .incidents
            .get(&self.core.index, incident)
            .engaged
            .iter()
            .map(|work| work.seat)
            .collect();
        for (at, one) in seats.iter().enumerate() {
            for other in &seats[at + 1..] {
                for (from, to) in [(*one, *other), (*other, *one)] {
                    self.ties.get_mut(&self.core.index, (from, to)).grow(now, half_life, gain);
                }
            }
        }
    }

    /// Those who see for themselves whether it is over: the owner, those at work, and, when the
    /// public knows, everybody.
    fn aware_of(&self, incident: IncidentId) -> impl Iterator<Item = crate::base::ids::SeatId> {
        let state = self.incidents.get(&self.core.index, incident);
        let owner = self.asset(self.incident(incident).asset).owner;
        let is_public = state.disclosure.is_some();
        let close = state.worked;
        self.core
            .scenario
            .seat_ids()
            .filter(move |seat| is_public || *seat == owner || close.contains(*seat))
    }

    fn told_of_containment(&mut self, seat: crate::base::ids::SeatId, incident: IncidentId) {
        let is_public = self.incidents.get(&self.core.index, incident).disclosure.is_some();
        let mind = self.knowledge.get_mut(&self.core.index, seat);
        if let Some(known) = mind.of_mut(incident).filter(|known| !known.contained) {
            known.contained = true;
            mind.close_if_settled(incident, is_public);
            let owner = self.asset(self.incident(incident).asset).owner;
            let close = self.incidents.get(&self.core.index, incident).worked.contains(seat)
                || owner == seat
                || self.shares_house(seat, owner);
            if close {
                self.core.request_decision(seat);
            }
        }
    }

    /// Everything works again, people go home.
    fn recovered(&mut self, incident: IncidentId) {
        let now = self.now();
        let state = self.incidents.get_mut(&self.core.index, incident);
        state.stage = Stage::Recovered;
        state.recovered_at = Some(now);
        state.progress.set_rate(now, 0);
        state.recovery.set_rate(now, 0);
        let tickets = [state.next_stage, state.contain, state.recover, state.drain, state.publish];
        let engaged = std::mem::take(&mut state.engaged);
        tickets.into_iter().for_each(|ticket| self.agenda.cancel(ticket));
        for work in engaged {
            self.agencies.get_mut(&self.core.index, work.seat).busy -= work.responders;
            self.core.request_decision(work.seat);
        }
        if let Ok(at) = self.core.kept.open.binary_search(&incident) {
            self.core.kept.open.remove(at);
        }
        // The all-clear reaches everybody who knew.
        for seat in self.core.scenario.seat_ids() {
            self.told_of_containment(seat, incident);
        }
        for asset in self.assets.ids(&self.core.index) {
            if self.reaches(incident, asset) {
                self.back_to_normal(asset);
            }
        }
        self.core.marks.damage_is_stale = true;
        self.core.marks.assets_changed += 1;
        self.core.marks.closing.push(incident);
        self.core.flag_change(ChangeFlags::STAGE);
        self.core.watch_changed(incident);
    }
}

fn on_recover(exercise: &mut ExerciseMut) {
    let world = &mut exercise.world;
    let Event::Recover(incident) = world.agenda.current() else { return };
    world.recovered(incident);
}
