//! Injects: released when due and their guard holds, answered or closed, and checked for what was
//! expected; and incidents and injects that wait for a condition.

use bevy::ecs::prelude::*;

use crate::base::ids::{IncidentId, InjectId, SeatId, SeatSet};
use crate::base::minute::Minute;
use crate::scenario::model::{Choose, Due, Effect, Inject, Order, Trigger};
use crate::sim::conditions::{ExerciseMut, concerns};
use crate::sim::core::ChangeFlags;
use crate::sim::engine::Machine;
use crate::sim::event::{Event, kind};
use crate::sim::index::Discourse;
use crate::sim::log::{DroppedRecord, OrderRecord};
use crate::sim::orders::{Refusal, Verdict, require};
use crate::sim::vocabulary::{EvidenceSet, Facts, InjectStatus, Path};
use crate::sim::waitlist::{Waiting, Waitlist};

pub(super) fn register(machine: &mut Machine<Event, ExerciseMut>) {
    machine.alone(kind::INJECT, on_inject);
    machine.call(kind::INJECT_CLOSES, on_close);
    machine.call(kind::EXPECTED_BY, on_expected_by);
    machine.alone(kind::CHOOSE, on_choose);
    machine.on(kind::RECHECK, on_recheck.after(super::publication::on_count_starts));
}

impl Waitlist {
    /// Everything of the scenario that waits for a condition and has not seen it come true.
    pub fn collect(exercise: &mut ExerciseMut) -> Self {
        let scenario = exercise.world.core.scenario.clone();
        let mut waiting = Vec::new();
        for (at, incident) in scenario.incidents.iter().enumerate() {
            if let Trigger::When { condition, .. } = &incident.trigger {
                let id = IncidentId::at(at);
                if !exercise.world.core.kept.triggered.contains(&id) {
                    waiting.push((Waiting::Incident(id), concerns(condition)));
                }
            }
        }
        for (at, inject) in scenario.injects.iter().enumerate() {
            let id = InjectId::at(at);
            let progress = exercise.injects.get(&exercise.world.core.index, id);
            if let Due::When(condition, _) = &inject.due
                && progress.status.is_to_come()
                && !exercise.world.core.kept.called.contains(&id)
            {
                waiting.push((Waiting::Inject(id), concerns(condition)));
            }
            if progress.released_at.is_none() {
                continue;
            }
            for (number, expected) in inject.expected.iter().enumerate() {
                if progress.expected[number].is_none() {
                    let what = Waiting::Expected(id, number as u16);
                    waiting.push((what, concerns(&expected.done)));
                }
            }
        }
        Self::sorted(waiting)
    }
}

/// Puts on the agenda which injects are due when, and when conditions over time need a look.
pub fn plan(exercise: &mut ExerciseMut) {
    let scenario = exercise.world.core.scenario.clone();
    for (at, inject) in scenario.injects.iter().enumerate() {
        if let Due::At(minute) = inject.due {
            exercise.world.agenda.schedule(minute, Event::Inject(InjectId::at(at)));
        }
    }
    for minute in crate::sim::conditions::minutes(&scenario) {
        if Minute::START <= minute {
            exercise.world.agenda.schedule(minute, Event::Recheck);
        }
    }
}

/// A minute that a condition names has come.
fn on_recheck(mut exercise: ResMut<ExerciseMut>) {
    exercise.world.core.flag_change(ChangeFlags::TIME);
}

/// Looks at what waits, if anything has happened that it may have waited for.
pub(super) fn watch_conditions(exercise: &mut ExerciseMut) {
    let mut waitlist = std::mem::take(&mut exercise.waitlist);
    look_at_what_waits(exercise, &mut waitlist);
    exercise.waitlist = waitlist;
}

fn look_at_what_waits(exercise: &mut ExerciseMut, waitlist: &mut Waitlist) {
    let changes = exercise.world.core.marks.changes;
    let before = waitlist.waiting.len();
    let released = std::mem::take(&mut exercise.world.core.marks.released);
    if std::mem::take(&mut exercise.world.core.marks.waiting_ended) || !released.is_empty() {
        waitlist.waiting.retain(|(what, _)| !has_ended(exercise, *what));
    }
    waitlist
        .waiting
        .retain(|(what, concern)| !(concern.touches(changes) && come_true(exercise, *what)));
    if released.is_empty() && waitlist.waiting.len() == before {
        return;
    }
    // What was released in this event waits from now on.
    for inject in released {
        let planned = &exercise.world.core.scenario.injects[inject.index()];
        let ordered = |concern: &ChangeFlags| concern.touches(ChangeFlags::ORDER);
        let expected = planned.expected.iter().enumerate();
        let expected = expected
            .map(|(at, it)| (Waiting::Expected(inject, at as u16), concerns(&it.done)))
            .collect::<Vec<_>>();
        for (what, concern) in expected {
            // What was ordered before anybody expected it was done in time.
            if !ordered(&concern) || !come_true(exercise, what) {
                waitlist.waiting.push((what, concern));
            }
        }
    }
    *waitlist = Waitlist::sorted(std::mem::take(&mut waitlist.waiting));
    exercise.world.core.derived.awaited = waitlist.awaited();
}

/// Whether there is nothing left to wait for: an inject was released or skipped by hand, or the
/// time of an expected action is up.
fn has_ended(exercise: &ExerciseMut, what: Waiting) -> bool {
    let progress = |id| exercise.injects.get(&exercise.world.core.index, id);
    match what {
        Waiting::Incident(_) => false,
        Waiting::Inject(id) => !progress(id).status.is_to_come(),
        Waiting::Expected(id, number) => progress(id).expected[number as usize].is_some(),
    }
}

/// If what it waits for has come true, it happens, and waits no more.
fn come_true(exercise: &mut ExerciseMut, what: Waiting) -> bool {
    let scenario = exercise.world.core.scenario.clone();
    let now = exercise.world.now();
    match what {
        Waiting::Incident(id) => {
            let Trigger::When { condition, after } = &scenario.incidents[id.index()].trigger else {
                return true;
            };
            let holds = exercise.holds(condition);
            if holds {
                exercise.world.core.kept.triggered.push(id);
                let first = exercise.world.first_event(id);
                exercise.world.agenda.schedule(now + *after, first);
            }
            holds
        }
        Waiting::Inject(id) => {
            let Due::When(condition, after) = &scenario.injects[id.index()].due else {
                return true;
            };
            // Released or skipped by hand, it has nothing left to wait for.
            if !exercise.injects.get(&exercise.world.core.index, id).status.is_to_come() {
                return true;
            }
            let holds = exercise.holds(condition);
            if holds {
                exercise.world.core.kept.called.push(id);
                exercise.world.agenda.schedule(now + *after, Event::Inject(id));
            }
            holds
        }
        Waiting::Expected(id, number) => {
            if exercise.injects.get(&exercise.world.core.index, id).expected[number as usize]
                .is_some()
            {
                return true;
            }
            let expected = &scenario.injects[id.index()].expected[number as usize];
            let holds = exercise.holds(&expected.done);
            if holds {
                exercise.injects.get_mut(&exercise.world.core.index, id).expected
                    [number as usize] = Some(now);
            }
            holds
        }
    }
}

fn on_inject(exercise: ResMut<ExerciseMut>, mut discourse: Discourse) {
    let exercise = exercise.into_inner();
    let Event::Inject(id) = exercise.world.agenda.current() else { return };
    let progress = exercise.injects.get_mut(&exercise.world.core.index, id);
    match progress.status {
        InjectStatus::Scheduled => {}
        InjectStatus::Held { .. } => {
            progress.status = InjectStatus::Held { due: true };
            return;
        }
        InjectStatus::Released
        | InjectStatus::Answered(_)
        | InjectStatus::Closed
        | InjectStatus::Skipped => return,
    }
    let scenario = exercise.world.core.scenario.clone();
    let guard = &scenario.injects[id.index()].guard;
    if guard.as_ref().is_none_or(|guard| exercise.holds(guard)) {
        release(exercise, &mut discourse, id);
    } else {
        exercise.world.core.flag_change(ChangeFlags::INJECT);
        exercise.injects.get_mut(&exercise.world.core.index, id).status = InjectStatus::Skipped;
        exercise.world.core.marks.waiting_ended = true;
    }
}

/// An inject reaches its addressees. What it begins besides, such as a decision, begins once,
/// however often it is sent.
pub(super) fn release(exercise: &mut ExerciseMut, discourse: &mut Discourse, id: InjectId) {
    let scenario = exercise.world.core.scenario.clone();
    let inject = &scenario.injects[id.index()];
    let status = exercise.injects.get(&exercise.world.core.index, id).status;
    if !status.was_released() {
        set_going(exercise, id, inject);
    }
    hand_out(exercise, discourse, &inject.effects, inject.to);
}

/// What follows from the first release of an inject: its decision opens, its expected actions and
/// the injects after it get their times.
fn set_going(exercise: &mut ExerciseMut, id: InjectId, inject: &Inject) {
    let now = exercise.world.now();
    let progress = exercise.injects.get_mut(&exercise.world.core.index, id);
    progress.status =
        if inject.choices.is_empty() { InjectStatus::Closed } else { InjectStatus::Released };
    progress.released_at = Some(now);
    if let (false, Err(at)) =
        (inject.choices.is_empty(), exercise.world.core.derived.deciding.binary_search(&id))
    {
        exercise.world.core.derived.deciding.insert(at, id);
    }
    if let (Some(within), false) = (inject.answer_within_minutes, inject.choices.is_empty()) {
        exercise.world.agenda.schedule(now + within, Event::InjectCloses(id));
    }
    for (number, expected) in inject.expected.iter().enumerate() {
        let at = now + expected.within_minutes;
        exercise.world.agenda.schedule(at, Event::ExpectedBy(id, number as u16));
    }
    let scenario = exercise.world.core.scenario.clone();
    for (at, other) in scenario.injects.iter().enumerate() {
        if let Due::After(before, wait) = other.due
            && before == id
        {
            exercise.world.agenda.schedule(now + wait, Event::Inject(InjectId::at(at)));
        }
    }
    exercise.world.core.flag_change(ChangeFlags::INJECT);
    exercise.world.core.marks.released.push(id);
}

/// Seats are handed something, and it does what it does.
pub(super) fn hand_out(
    exercise: &mut ExerciseMut,
    discourse: &mut Discourse,
    effects: &[Effect],
    to: SeatSet,
) {
    for seat in to.iter() {
        exercise.world.core.request_decision(seat);
    }
    apply(exercise, discourse, effects, to);
}

/// What an inject or an option does to the world.
fn apply(exercise: &mut ExerciseMut, discourse: &mut Discourse, effects: &[Effect], to: SeatSet) {
    for effect in effects {
        match *effect {
            Effect::Tell(incident) => {
                for seat in to.iter() {
                    exercise.world.learn(
                        seat,
                        incident,
                        Facts::SIGNS,
                        EvidenceSet::default(),
                        Path::Inject,
                    );
                }
                exercise.world.core.watch_changed(incident);
            }
            Effect::Publicise(incident) => {
                let now = exercise.world.now();
                exercise.world.bring_news_forward(incident, now);
            }
            Effect::StartRumour(incident, reach) => {
                let ExerciseMut { world, public, .. } = exercise;
                world.start_rumour(discourse, public, incident, reach);
            }
            Effect::Begin(incident) => {
                let now = exercise.world.now();
                exercise.world.agenda.schedule(now, Event::Begin(incident));
            }
        }
    }
}

/// A seat answers: the option's orders are given in its name, as far as they are allowed.
fn on_choose(exercise: ResMut<ExerciseMut>, mut discourse: Discourse) {
    let exercise = exercise.into_inner();
    let Event::Choose(no) = exercise.world.agenda.current() else { return };
    let OrderRecord { seat, order: Order::Choose(order), .. } = exercise.world.core.order(no)
    else {
        return;
    };
    let Choose::Answer { inject: id, option } = order;
    exercise.world.core.takes_effect(no);
    exercise.world.core.flag_change(ChangeFlags::ORDER.union(ChangeFlags::INJECT));
    if exercise.injects.get(&exercise.world.core.index, id).status != InjectStatus::Released {
        return;
    }
    let scenario = exercise.world.core.scenario.clone();
    let Some(choice) = scenario.injects[id.index()].choices.get(option as usize) else {
        return;
    };
    exercise.injects.get_mut(&exercise.world.core.index, id).status =
        InjectStatus::Answered(option);
    exercise.world.core.derived.deciding.retain(|open| *open != id);
    apply(exercise, &mut discourse, &choice.effects, SeatSet::only(seat));
    for template in &choice.orders {
        give(exercise, seat, id, *template);
    }
    let addressees = scenario.injects[id.index()].to;
    for one in addressees.iter() {
        exercise.world.core.request_decision(one);
    }
}

impl ExerciseMut {
    /// What may stand against an answer.
    pub(in crate::sim) fn may_choose(&self, seat: SeatId, order: Choose) -> Verdict {
        match order {
            Choose::Answer { inject, option } => {
                let planned = &self.world.core.scenario.injects[inject.index()];
                let status = self.injects.get(&self.world.core.index, inject).status;
                let open = status == InjectStatus::Released;
                require(open && planned.to.contains(seat), Refusal::NotOpen)?;
                require((option as usize) < planned.choices.len(), Refusal::NoSuchThing)
            }
        }
    }
}

fn give(exercise: &mut ExerciseMut, seat: SeatId, inject: InjectId, order: Order) {
    let order = exercise.resolved(seat, order);
    match exercise.verdict(seat, &order) {
        Ok(()) => {
            exercise.world.accept(seat, order);
        }
        // Nobody is there to be told why not, so that it is kept for the debrief.
        Err(refusal) => {
            let at = exercise.world.now();
            let record = DroppedRecord { at, seat, inject, order, refusal };
            exercise.world.core.log.dropped.push(record);
        }
    }
}

/// The decision closes unanswered; a timer never chooses.
fn on_close(exercise: &mut ExerciseMut) {
    let Event::InjectCloses(id) = exercise.world.agenda.current() else { return };
    let progress = exercise.injects.get_mut(&exercise.world.core.index, id);
    if progress.status == InjectStatus::Released {
        progress.status = InjectStatus::Closed;
        exercise.world.core.derived.deciding.retain(|open| *open != id);
        exercise.world.core.flag_change(ChangeFlags::INJECT);
        for seat in exercise.world.core.scenario.injects[id.index()].to.iter() {
            exercise.world.core.request_decision(seat);
        }
    }
}

/// What was expected should have been done by now.
fn on_expected_by(exercise: &mut ExerciseMut) {
    let Event::ExpectedBy(id, number) = exercise.world.agenda.current() else { return };
    let done =
        &mut exercise.injects.get_mut(&exercise.world.core.index, id).expected[number as usize];
    if done.is_none() {
        *done = Some(Minute::NEVER);
        exercise.world.core.marks.waiting_ended = true;
    }
}
