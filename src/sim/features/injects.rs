//! Injects: released when due and their guard holds, answered or closed, and checked for what was
//! expected; and incidents and injects that wait for a condition.

use bevy::ecs::prelude::*;

use crate::base::ids::{IncidentId, InjectId, SeatId, SeatSet};
use crate::base::minute::Minute;
use crate::scenario::model::{Due, Effect, Inject, Order, Trigger};
use crate::sim::conditions::{Witness, concerns};
use crate::sim::core::{Core, Signals};
use crate::sim::engine::Machine;
use crate::sim::event::{Event, kind};
use crate::sim::index::Discourse;
use crate::sim::log::{DroppedRecord, OrderRecord};
use crate::sim::vocabulary::{EvidenceSet, Facts, InjectStatus, Path};

pub(super) fn register(machine: &mut Machine<Event>) {
    machine.on(kind::INJECT, on_inject);
    machine.on(kind::INJECT_CLOSES, on_close);
    machine.on(kind::EXPECTED_BY, on_expected_by);
    machine.on(kind::CHOOSE, on_choose);
    machine.on(kind::RECHECK, on_recheck.after(super::publication::on_count_starts));
}

/// What waits for a condition to come true.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Waiting {
    Incident(IncidentId),
    Inject(InjectId),
    Expected(InjectId, u16),
}

/// What waits, and on what signals it has to be looked at. Derived from the scenario and from the
/// states, so that it is no state of its own.
#[derive(Resource, Default)]
pub struct Waitlist {
    waiting: Vec<(Waiting, Signals)>,
}

impl Waitlist {
    /// Everything of the scenario that waits for a condition and has not seen it come true.
    pub fn collect(witness: &mut Witness) -> Self {
        let scenario = witness.hands.core.scenario.clone();
        let mut waiting = Vec::new();
        for (at, incident) in scenario.incidents.iter().enumerate() {
            if let Trigger::When { condition, .. } = &incident.trigger {
                let id = IncidentId::at(at);
                if !witness.hands.core.kept.triggered.contains(&id) {
                    waiting.push((Waiting::Incident(id), concerns(condition)));
                }
            }
        }
        for (at, inject) in scenario.injects.iter().enumerate() {
            let id = InjectId::at(at);
            let progress = witness.injects.get(&witness.hands.core.index, id);
            if let Due::When(condition, _) = &inject.due
                && progress.status.is_to_come()
                && !witness.hands.core.kept.called.contains(&id)
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

    /// All signals that something waits for.
    pub fn awaited(&self) -> Signals {
        self.waiting.iter().fold(Signals::default(), |all, (_, concern)| all.union(*concern))
    }

    /// In one order however it came about, so that a restored exercise goes on as it would have.
    fn sorted(mut waiting: Vec<(Waiting, Signals)>) -> Self {
        waiting.sort_unstable_by_key(|(what, _)| *what);
        Self { waiting }
    }
}

/// Puts on the agenda which injects are due when, and when conditions over time need a look.
pub fn plan(witness: &mut Witness) {
    let scenario = witness.hands.core.scenario.clone();
    for (at, inject) in scenario.injects.iter().enumerate() {
        if let Due::At(minute) = inject.due {
            witness.hands.agenda.schedule(minute, Event::Inject(InjectId::at(at)));
        }
    }
    for minute in crate::sim::conditions::minutes(&scenario) {
        if Minute::START <= minute {
            witness.hands.agenda.schedule(minute, Event::Recheck);
        }
    }
}

/// A minute that a condition names has come.
fn on_recheck(mut core: ResMut<Core>) {
    core.signal(Signals::TIME);
}

/// Looks at what waits, if anything has happened that it may have waited for.
pub(super) fn watch_conditions(witness: &mut Witness, waitlist: &mut Waitlist) {
    let signals = witness.hands.core.marks.signals;
    let before = waitlist.waiting.len();
    waitlist
        .waiting
        .retain(|(what, concern)| !(concern.touches(signals) && come_true(witness, *what)));
    let released = std::mem::take(&mut witness.hands.core.marks.released);
    if released.is_empty() && waitlist.waiting.len() == before {
        return;
    }
    // What was released in this event waits from now on.
    for inject in released {
        let planned = &witness.hands.core.scenario.injects[inject.index()];
        for (number, expected) in planned.expected.iter().enumerate() {
            let what = Waiting::Expected(inject, number as u16);
            waitlist.waiting.push((what, concerns(&expected.done)));
        }
    }
    *waitlist = Waitlist::sorted(std::mem::take(&mut waitlist.waiting));
    witness.hands.core.derived.awaited = waitlist.awaited();
}

/// If what it waits for has come true, it happens, and waits no more.
fn come_true(witness: &mut Witness, what: Waiting) -> bool {
    let scenario = witness.hands.core.scenario.clone();
    let now = witness.hands.now();
    match what {
        Waiting::Incident(id) => {
            let Trigger::When { condition, after } = &scenario.incidents[id.index()].trigger else {
                return true;
            };
            let holds = witness.holds(condition);
            if holds {
                witness.hands.core.kept.triggered.push(id);
                witness.hands.agenda.schedule(now + *after, Event::Begin(id));
            }
            holds
        }
        Waiting::Inject(id) => {
            let Due::When(condition, after) = &scenario.injects[id.index()].due else {
                return true;
            };
            // Released or skipped by hand, it has nothing left to wait for.
            if !witness.injects.get(&witness.hands.core.index, id).status.is_to_come() {
                return true;
            }
            let holds = witness.holds(condition);
            if holds {
                witness.hands.core.kept.called.push(id);
                witness.hands.agenda.schedule(now + *after, Event::Inject(id));
            }
            holds
        }
        Waiting::Expected(id, number) => {
            if witness.injects.get(&witness.hands.core.index, id).expected[number as usize]
                .is_some()
            {
                return true;
            }
            let expected = &scenario.injects[id.index()].expected[number as usize];
            let holds = witness.holds(&expected.done);
            if holds {
                witness.injects.get_mut(&witness.hands.core.index, id).expected[number as usize] =
                    Some(now);
            }
            holds
        }
    }
}

fn on_inject(mut witness: Witness, mut discourse: Discourse) {
    let Event::Inject(id) = witness.hands.agenda.current() else { return };
    let progress = witness.injects.get_mut(&witness.hands.core.index, id);
    match progress.status {
        InjectStatus::Scheduled => {}
        InjectStatus::Held { .. } => {
            progress.status = InjectStatus::Held { due: true };
            return;
        }
        _ => return,
    }
    let scenario = witness.hands.core.scenario.clone();
    let guard = &scenario.injects[id.index()].guard;
    if guard.as_ref().is_none_or(|guard| witness.holds(guard)) {
        release(&mut witness, &mut discourse, id);
    } else {
        witness.hands.core.signal(Signals::INJECT);
        witness.injects.get_mut(&witness.hands.core.index, id).status = InjectStatus::Skipped;
    }
}

/// An inject reaches its addressees. What it begins besides, such as a decision, begins once,
/// however often it is sent.
pub(super) fn release(witness: &mut Witness, discourse: &mut Discourse, id: InjectId) {
    let scenario = witness.hands.core.scenario.clone();
    let inject = &scenario.injects[id.index()];
    let status = witness.injects.get(&witness.hands.core.index, id).status;
    if !status.was_released() {
        set_going(witness, id, inject);
    }
    hand_out(witness, discourse, &inject.effects, inject.to);
}

/// What follows from the first release of an inject: its decision opens, its expected actions and
/// the injects after it get their times.
fn set_going(witness: &mut Witness, id: InjectId, inject: &Inject) {
    let now = witness.hands.now();
    let progress = witness.injects.get_mut(&witness.hands.core.index, id);
    progress.status =
        if inject.choices.is_empty() { InjectStatus::Closed } else { InjectStatus::Released };
    progress.released_at = Some(now);
    if let (false, Err(at)) =
        (inject.choices.is_empty(), witness.hands.core.derived.deciding.binary_search(&id))
    {
        witness.hands.core.derived.deciding.insert(at, id);
    }
    if let (Some(within), false) = (inject.answer_within, inject.choices.is_empty()) {
        witness.hands.agenda.schedule(now + within, Event::InjectCloses(id));
    }
    for (number, expected) in inject.expected.iter().enumerate() {
        let at = now + expected.within;
        witness.hands.agenda.schedule(at, Event::ExpectedBy(id, number as u16));
    }
    let scenario = witness.hands.core.scenario.clone();
    for (at, other) in scenario.injects.iter().enumerate() {
        if let Due::After(before, wait) = other.due
            && before == id
        {
            witness.hands.agenda.schedule(now + wait, Event::Inject(InjectId::at(at)));
        }
    }
    witness.hands.core.signal(Signals::INJECT);
    witness.hands.core.marks.released.push(id);
}

/// Seats are handed something, and it does what it does.
pub(super) fn hand_out(
    witness: &mut Witness,
    discourse: &mut Discourse,
    effects: &[Effect],
    to: SeatSet,
) {
    for seat in to.iter() {
        witness.hands.core.ask(seat);
    }
    apply(witness, discourse, effects, to);
}

/// What an inject or an option does to the world.
fn apply(witness: &mut Witness, discourse: &mut Discourse, effects: &[Effect], to: SeatSet) {
    for effect in effects {
        match *effect {
            Effect::Tell(incident) => {
                for seat in to.iter() {
                    witness.hands.learn(
                        seat,
                        incident,
                        Facts::SIGNS,
                        EvidenceSet::default(),
                        Path::Inject,
                    );
                }
                witness.hands.core.watch_changed(incident);
            }
            Effect::Publicise(incident) => {
                let now = witness.hands.now();
                witness.hands.bring_news_forward(incident, now);
            }
            Effect::StartRumour(incident, reach) => {
                let Witness { hands, public, .. } = witness;
                hands.start_rumour(discourse, public, incident, reach);
            }
            Effect::Begin(incident) => {
                let now = witness.hands.now();
                witness.hands.agenda.schedule(now, Event::Begin(incident));
            }
        }
    }
}

/// A seat answers: the option's orders are given in its name, as far as they are allowed.
fn on_choose(mut witness: Witness, mut discourse: Discourse) {
    let Event::Choose(no) = witness.hands.agenda.current() else { return };
    let OrderRecord { seat, order, .. } = witness.hands.core.order(no);
    witness.hands.core.kept.under_way.retain(|pending| *pending != no);
    witness.hands.core.signal(Signals::ORDER.union(Signals::INJECT));
    let Some(id) = order.inject else { return };
    if witness.injects.get(&witness.hands.core.index, id).status != InjectStatus::Released {
        return;
    }
    let scenario = witness.hands.core.scenario.clone();
    let Some(choice) = scenario.injects[id.index()].choices.get(order.amount as usize) else {
        return;
    };
    witness.injects.get_mut(&witness.hands.core.index, id).status =
        InjectStatus::Answered(order.amount);
    witness.hands.core.derived.deciding.retain(|open| *open != id);
    apply(&mut witness, &mut discourse, &choice.effects, SeatSet::only(seat));
    for template in &choice.orders {
        give(&mut witness, seat, id, *template);
    }
    let addressees = scenario.injects[id.index()].to;
    for one in addressees.iter() {
        witness.hands.core.ask(one);
    }
}

fn give(witness: &mut Witness, seat: SeatId, inject: InjectId, order: Order) {
    let order = witness.resolved(seat, order);
    match witness.verdict(seat, &order) {
        Ok(()) => {
            witness.hands.accept(seat, order);
        }
        // Nobody is there to be told why not, so that it is kept for the debrief.
        Err(refusal) => {
            let at = witness.hands.now();
            let record = DroppedRecord { at, seat, inject, order, refusal };
            witness.hands.core.log.dropped.push(record);
        }
    }
}

/// The decision closes unanswered; a timer never chooses.
fn on_close(mut witness: Witness) {
    let Event::InjectCloses(id) = witness.hands.agenda.current() else { return };
    let progress = witness.injects.get_mut(&witness.hands.core.index, id);
    if progress.status == InjectStatus::Released {
        progress.status = InjectStatus::Closed;
        witness.hands.core.derived.deciding.retain(|open| *open != id);
        witness.hands.core.signal(Signals::INJECT);
        for seat in witness.hands.core.scenario.injects[id.index()].to.iter() {
            witness.hands.core.ask(seat);
        }
    }
}

/// What was expected should have been done by now.
fn on_expected_by(mut witness: Witness) {
    let Event::ExpectedBy(id, number) = witness.hands.agenda.current() else { return };
    let done =
        &mut witness.injects.get_mut(&witness.hands.core.index, id).expected[number as usize];
    done.get_or_insert(Minute::NEVER);
}
