//! Spread (6.6): an intruder that acts reaches further systems, and what depends on a system that
//! is down does not work in full.

use crate::base::ids::{AssetId, IncidentId, SeatId};
use crate::base::level::{ONE, Ppm};
use crate::base::minute::Minute;
use crate::scenario::model::{Connection, Stage};
use crate::sim::conditions::ExerciseMut;
use crate::sim::engine::Machine;
use crate::sim::event::{Event, kind};
use crate::sim::purpose::Purpose;
use crate::sim::world_mut::WorldMut;

pub(super) fn register(machine: &mut Machine<Event, ExerciseMut>) {
    machine.call(kind::SPREAD, on_spread);
}

impl WorldMut {
    /// Puts on the agenda when an intruder reaches the systems that hang together with its own. A
    /// well kept one holds out longer, the more so where its owner looks for this hand.
    pub(super) fn plan_spread(&mut self, incident: IncidentId) {
        let planned = self.incident(incident);
        let (parameters, from) = (self.core.parameters(), planned.asset);
        let Some(times) = planned.primitive.row().spreads else { return };
        if parameters.spread_share == Ppm::ZERO {
            return;
        }
        let (key, adversary) = (planned.key, planned.adversary);
        let median = times.of(parameters.spread_minutes);
        for asset in self.assets.ids(&self.core.index) {
            if !self.is_within_reach(from, asset) {
                continue;
            }
            let key = key.with(self.asset(asset).key);
            let mut draw = self.core.chance().draw(Purpose::Spread as u16, key, 0);
            let held = Ppm(ONE + self.maturity(asset).0).of(median);
            let open = adversary.map_or(Ppm::ZERO, |hand| self.closing(asset, hand)).complement();
            let waits = i128::from(draw.waits(held)) * i128::from(ONE);
            let waits = waits.checked_div(i128::from(open.0)).map(i64::try_from);
            let at = waits.and_then(Result::ok).map_or(Minute::NEVER, |waits| self.now() + waits);
            self.agenda.schedule(at, Event::Spread(incident, asset));
        }
    }

    /// Whether somebody inside one system gets to another over a wire: of the same owner, on the
    /// same provider, or one that depends on it.
    fn is_within_reach(&self, from: AssetId, to: AssetId) -> bool {
        let (one, other) = (self.asset(from), self.asset(to));
        let together = one.owner == other.owner
            || one.provider.is_some() && one.provider == other.provider
            || other.depends_on.contains(&from);
        from != to && other.connection == Connection::Network && together
    }

    /// Whether an incident has spread to an asset of a seat, which may notice it there.
    pub(super) fn has_reached(&self, incident: IncidentId, seat: SeatId) -> bool {
        let spread = &self.incidents.get(&self.core.index, incident).spread_to;
        spread.iter().any(|asset| self.asset(*asset).owner == seat)
    }

    /// Whether an asset loses service while another is down.
    pub(super) fn hangs_on_others(&self, asset: AssetId) -> bool {
        let share = self.core.parameters().dependency_share;
        share != Ppm::ZERO && !self.asset(asset).depends_on.is_empty()
    }
}

fn on_spread(exercise: &mut ExerciseMut) {
    let world = &mut exercise.world;
    let Event::Spread(incident, asset) = world.agenda.current() else { return };
    let from = world.incident(incident).asset;
    let is_offline = |asset| world.assets.get(&world.core.index, asset).offline;
    if is_offline(from) || is_offline(asset) {
        return;
    }
    let state = world.incidents.get_mut(&world.core.index, incident);
    if state.stage != Stage::Acting {
        return;
    }
    if let Err(at) = state.spread_to.binary_search(&asset) {
        state.spread_to.insert(at, asset);
        world.core.marks.damage_is_stale = true;
        world.post_watches(incident);
    }
}
