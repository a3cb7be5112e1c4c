//! Measures on assets (6.5): each trades confidentiality, integrity and availability against each
//! other; a block can hit bystanders.

use crate::base::ids::{AssetId, IncidentId, SeatId};
use crate::base::level::{ONE, Ppm};
use crate::base::minute::HOUR;
use crate::scenario::model::{OrderKind, Primitive, Skill, Stage};
use crate::sim::core::{ChangeFlags, Purpose};
use crate::sim::engine::{Accrual, Machine};
use crate::sim::event::{Event, kind};
use crate::sim::log::OrderRecord;
use crate::sim::state::SelfInflicted;
use crate::sim::world_mut::WorldMut;

/// Minutes until bystanders of a block are let through again.
const BYSTANDERS_WAIT: i64 = 6 * HOUR;
/// Part of the work on an intrusion that closing the holes does.
const PATCH_SHARE: Ppm = Ppm(400_000);
/// Maturity that closing the holes adds.
const PATCH_GAIN: Ppm = Ppm(100_000);

pub(super) fn register(machine: &mut Machine<Event>) {
    machine.on(kind::MEASURE, on_measure);
    machine.on(kind::UNBLOCKED, on_unblocked);
}

fn on_measure(mut world: WorldMut) {
    let Event::Measure(no) = world.agenda.current() else { return };
    let OrderRecord { seat, order, .. } = world.core.order(no);
    world.core.under_way.retain(|pending| *pending != no);
    world.core.flag_change(ChangeFlags::ORDER);
    world.core.damage_is_stale = true;
    world.core.assets_changed += 1;
    world.core.request_decision(seat);
    let asset =
        order.asset.or_else(|| order.incident.map(|incident| world.incident(incident).asset));
    let Some(asset) = asset else { return };
    world.overreach(seat, asset, no, order.kind);
    let state = world.assets.get_mut(&world.core.index, asset);
    match order.kind {
        OrderKind::TakeOffline => take_offline(&mut world, asset, seat, no),
        OrderKind::BlockUpstream => block(&mut world, asset, seat, no),
        OrderKind::Patch => patch(&mut world, asset),
        OrderKind::Restore => restore(&mut world, asset, seat, no),
        OrderKind::SwitchFallback => state.on_fallback = true,
        OrderKind::PreserveLogs => preserve_logs(&mut world, asset, order.incident),
        OrderKind::GrantAccess => {
            state.access = state.access.union(order.to);
            state.refused = state.refused.minus(order.to);
            world.let_in(asset, order.to);
        }
        OrderKind::RefuseAccess => {
            state.refused = state.refused.union(order.to);
            state.access = state.access.minus(order.to);
            world.refused(asset, order.to);
            // Who is shut out watches no more.
            for incident in live_on(&world, asset) {
                world.core.watch_changed(incident);
            }
        }
        _ => {}
    }
}

/// Incidents on an asset that are not contained.
fn live_on(world: &WorldMut, asset: AssetId) -> Vec<IncidentId> {
    let live = |incident: &IncidentId| {
        world.incident(*incident).asset == asset
            && world.incidents.get(&world.core.index, *incident).is_live()
    };
    world.core.open.iter().copied().filter(live).collect()
}

/// Off the wire nothing gets in and nothing gets out: no theft, no service.
fn take_offline(world: &mut WorldMut, asset: AssetId, via: SeatId, order: u32) {
    let now = world.now();
    let state = world.assets.get_mut(&world.core.index, asset);
    if state.offline {
        return;
    }
    state.offline = true;
    state.self_inflicted.push(SelfInflicted {
        order,
        via,
        severity: Ppm::ONE,
        damage: Accrual { amount: 0, rate: 0, since: now },
    });
}

/// Hostile traffic stays out; others on the same provider may stay out with it for a while.
fn block(world: &mut WorldMut, asset: AssetId, via: SeatId, order: u32) {
    let now = world.now();
    world.assets.get_mut(&world.core.index, asset).blocked = true;
    let Some(provider) = world.asset(asset).provider else { return };
    let (chance, severity) = {
        let parameters = world.core.parameters();
        (parameters.bystander_chance, parameters.bystander_severity)
    };
    for other in world.assets.ids(&world.core.index) {
        if other == asset || world.asset(other).provider != Some(provider) {
            continue;
        }
        let key = world.asset(asset).key.with(world.asset(other).key);
        let mut draw = world.core.chance.draw(Purpose::Bystander as u16, key, now.0 as u64);
        if draw.happens(chance) {
            world.assets.get_mut(&world.core.index, other).self_inflicted.push(SelfInflicted {
                order,
                via,
                severity,
                damage: Accrual { amount: 0, rate: 0, since: now },
            });
            world.agenda.schedule(now + BYSTANDERS_WAIT, Event::Unblocked(other));
        }
    }
}

/// Bystanders are let through again; what was taken offline on purpose stays so.
fn on_unblocked(mut world: WorldMut) {
    let Event::Unblocked(asset) = world.agenda.current() else { return };
    let now = world.now();
    for loss in &mut world.assets.get_mut(&world.core.index, asset).self_inflicted {
        let record = world.core.order(loss.order);
        // A later block holds them up for a time of its own.
        let waited = BYSTANDERS_WAIT <= now.since(record.at);
        if record.order.kind == OrderKind::BlockUpstream && waited {
            loss.severity = Ppm::ZERO;
        }
    }
    world.core.damage_is_stale = true;
}

/// Closing the holes does part of the work on an intrusion, and all of it on a mere weakness.
fn patch(world: &mut WorldMut, asset: AssetId) {
    world.raise_maturity(asset, PATCH_GAIN);
    let now = world.now();
    world.assets.get_mut(&world.core.index, asset).patched_at = now;
    for incident in live_on(world, asset) {
        let planned = world.incident(incident);
        let work = Ppm(planned.work_responder_minutes * ONE);
        match planned.primitive {
            Primitive::WhitehatDisclosure => world.contain(incident),
            // Load, faults and stories do not come in through holes.
            primitive if primitive.skill() != Skill::Intrusion => {}
            _ => {
                let done = PATCH_SHARE.times(work).0;
                world.incidents.get_mut(&world.core.index, incident).progress.add(now, done);
                world.core.work_changed(incident);
            }
        }
    }
}

/// An asset goes back on the wire, and what incidents left impaired comes back faster.
fn restore(world: &mut WorldMut, asset: AssetId, via: SeatId, order: u32) {
    let state = world.assets.get_mut(&world.core.index, asset);
    state.offline = false;
    for loss in &mut state.self_inflicted {
        loss.severity = Ppm::ZERO;
    }
    for at in 0..world.core.open.len() {
        let incident = world.core.open[at];
        let contained = world.incidents.get(&world.core.index, incident).stage == Stage::Contained;
        if world.incident(incident).asset == asset && contained {
            world.incidents.get_mut(&world.core.index, incident).restored_by = Some((order, via));
            world.core.work_changed(incident);
        }
    }
    world.back_to_normal(asset);
}

/// Logs of an incident are set aside, and of all else that is open or begins on the asset until it
/// is back to normal. Those who have looked at them can now do forensics.
fn preserve_logs(world: &mut WorldMut, asset: AssetId, about: Option<IncidentId>) {
    world.assets.get_mut(&world.core.index, asset).logs_kept = world.is_troubled(asset);
    for at in 0..world.core.open.len() {
        let incident = world.core.open[at];
        if world.incident(incident).asset == asset {
            world.incidents.get_mut(&world.core.index, incident).logs_kept = true;
        }
    }
    if let Some(about) = about {
        world.incidents.get_mut(&world.core.index, about).logs_kept = true;
    }
    for incident in live_on(world, asset) {
        for seat in world.core.scenario.seat_ids() {
            if world.incidents.get(&world.core.index, incident).reading(seat, 1) != 0 {
                world.schedule_look(seat, incident, 2);
            }
        }
    }
}

impl WorldMut<'_, '_> {
    /// Whether something strikes an asset that its house knows of and that is not over. What nobody
    /// there knows of keeps no measure up: else whoever sees the measures would see it too.
    pub fn is_troubled(&self, asset: AssetId) -> bool {
        let owner = self.asset(asset).owner;
        self.core.open.iter().any(|incident| {
            let knows = |seat| self.knowledge.get(&self.core.index, seat).of(*incident).is_some();
            let house = |seat| seat == owner || self.shares_house(seat, owner);
            self.reaches(*incident, asset)
                && self.core.scenario.seat_ids().any(|seat| house(seat) && knows(seat))
        })
    }

    /// A block has ended: those whom it hit as well are let through at once.
    fn let_bystanders_through(&mut self, blocked: AssetId) {
        for asset in self.assets.ids(&self.core.index) {
            for loss in &mut self.assets.get_mut(&self.core.index, asset).self_inflicted {
                let order = self.core.order(loss.order).order;
                if order.kind == OrderKind::BlockUpstream && order.asset == Some(blocked) {
                    loss.severity = Ppm::ZERO;
                }
            }
        }
    }

    /// Once everything on an asset is over, measures against it end: it serves by itself again,
    /// traffic passes, and logs are no longer kept. What was taken off the wire waits for an order.
    pub fn back_to_normal(&mut self, asset: AssetId) {
        if self.is_troubled(asset) {
            return;
        }
        let state = self.assets.get_mut(&self.core.index, asset);
        let blocked = state.blocked;
        (state.on_fallback, state.blocked, state.logs_kept) = (false, false, false);
        if blocked {
            self.let_bystanders_through(asset);
        }
        self.core.damage_is_stale = true;
    }

    /// Whoever is let in takes up watching, and looks at what it already knows about.
    fn let_in(&mut self, asset: AssetId, who: crate::base::ids::SeatSet) {
        for incident in live_on(self, asset) {
            self.post_watches(incident);
            for seat in who.iter() {
                if self.knowledge.get(&self.core.index, seat).of(incident).is_some() {
                    self.schedule_look(seat, incident, 1);
                }
                self.core.request_decision(seat);
            }
        }
    }
}
