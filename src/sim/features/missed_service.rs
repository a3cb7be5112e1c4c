//! Missed service (6.7): who needs a system and finds it gone needs no newspaper to know. The
//! longer it is gone the more people have been turned away, and the less one hour more is noticed.

use crate::base::ids::{AssetId, SegmentId};
use crate::base::level::{ONE, Ppm};
use crate::base::minute::HOUR;
use crate::sim::conditions::ExerciseMut;
use crate::sim::engine::Machine;
use crate::sim::event::{Event, kind};
use crate::sim::ledger::Cause;
use crate::sim::state::Outage;
use crate::sim::vocabulary::ShockKind;
use crate::sim::world_mut::WorldMut;

/// Loss until the first of those turned away are many enough to count: an hour of all of a system
/// that nobody can do without. Twice as much is lost until they count again, and so on.
const FIRST: i64 = HOUR;

pub(super) fn register(machine: &mut Machine<Event, ExerciseMut>) {
    machine.call(kind::MISSED, on_missed);
}

impl WorldMut {
    /// Share of what people need of a system in a minute that they do not get: of one that they
    /// meet themselves, by how much of it is lost and how much it matters now, and less where there
    /// is a second channel.
    fn missed(&self, asset: AssetId, lost: i64) -> Ppm {
        let planned = self.asset(asset);
        if !planned.public_facing || self.criticality(asset) == Ppm::ZERO {
            return Ppm::ZERO;
        }
        let unserved = self.unserved(asset, lost);
        let elsewhere = if planned.independent_channel {
            self.core.parameters().second_channel
        } else {
            Ppm::ZERO
        };
        unserved.times(self.criticality(asset)).times(elsewhere.complement())
    }

    /// What an outage is laid to: the incident that takes most of the service, or else the measure
    /// that does.
    fn blamed_for(&self, asset: AssetId) -> Option<Cause> {
        let strikes = self.core.kept.open.iter().map(|it| (self.taken_by(*it, asset), *it));
        let worst = strikes.filter(|(taken, _)| *taken != Ppm::ZERO).max_by_key(|(taken, it)| {
            // Of two that take as much, the one that comes first in the scenario.
            (*taken, std::cmp::Reverse(*it))
        });
        let here = &self.assets.get(&self.core.index, asset).self_inflicted;
        let elsewhere = self.asset(asset).depends_on.iter();
        let elsewhere =
            elsewhere.flat_map(|other| &self.assets.get(&self.core.index, *other).self_inflicted);
        let measure = here.iter().chain(elsewhere).max_by_key(|loss| loss.severity);
        let incident = worst.map(|(_, incident)| Cause::Missed(incident));
        incident.or_else(|| measure.map(|loss| Cause::Order(loss.order)))
    }
}

/// Computes again how much service people miss, by how much of each asset's is lost, uncapped. An
/// outage is over when nothing is missed any more, and the next one begins anew.
pub(super) fn refresh_missed(world: &mut WorldMut, lost: &[i64]) {
    let now = world.now();
    for (asset, lost) in world.assets.ids(&world.core.index).zip(lost) {
        let rate = if *lost == 0 { 0 } else { world.missed(asset, *lost).0 };
        let state = world.assets.get(&world.core.index, asset);
        if state.outage.missed.rate == rate {
            continue;
        }
        let state = world.assets.get_mut(&world.core.index, asset);
        if rate == 0 {
            world.agenda.cancel(state.outage.ticket);
            state.outage = Outage::NONE;
        } else {
            state.outage.missed.set_rate(now, rate);
            plan_step(world, asset);
        }
    }
}

/// Puts on the agenda when so much is missed that it counts the next time.
fn plan_step(world: &mut WorldMut, asset: AssetId) {
    let outage = &mut world.assets.get_mut(&world.core.index, asset).outage;
    let at = outage.missed.reaches((FIRST * ONE) << outage.steps);
    world.agenda.reschedule(&mut outage.ticket, at, Event::Missed(asset));
}

/// More people have been turned away, or the same ones again: it costs trust, whoever speaks.
fn on_missed(exercise: &mut ExerciseMut) {
    let ExerciseMut { world, public, .. } = exercise;
    let Event::Missed(asset) = world.agenda.current() else { return };
    world.assets.get_mut(&world.core.index, asset).outage.steps += 1;
    plan_step(world, asset);
    let Some(cause) = world.blamed_for(asset) else { return };
    let felt = world.felt(ShockKind::Missed);
    let by = world.core.parameters().missed_service.times(felt);
    let segments: Vec<SegmentId> = public.ids(&world.core.index).collect();
    for segment in segments {
        world.move_trust(public, segment, by, cause, None);
    }
}
