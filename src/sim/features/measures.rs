//! Measures on assets (6.5): each trades confidentiality, integrity and availability against each
//! other; a block can hit bystanders.

use crate::base::ids::{AssetId, IncidentId, SeatId, SeatSet};
use crate::base::level::{ONE, Ppm};
use crate::base::minute::Minute;
use crate::scenario::model::{
    Connection, Countermeasure, EndedBy, Order, OrderKind, Parameters, Primitive, Skill, Stage,
};
use crate::sim::conditions::ExerciseMut;
use crate::sim::core::ChangeFlags;
use crate::sim::engine::{Accrual, Machine};
use crate::sim::event::{Event, kind};
use crate::sim::log::OrderRecord;
use crate::sim::orders::{Law, Refusal, Verdict, require};
use crate::sim::purpose::Purpose;
use crate::sim::state::SelfInflicted;
use crate::sim::vocabulary::Facts;
use crate::sim::world_mut::WorldMut;

pub(super) fn register(machine: &mut Machine<Event, ExerciseMut>) {
    machine.call(kind::MEASURE, on_measure);
    machine.call(kind::UNBLOCKED, on_unblocked);
}

fn on_measure(exercise: &mut ExerciseMut) {
    let world = &mut exercise.world;
    let Event::Measure(no) = world.agenda.current() else { return };
    let OrderRecord { seat, order: Order::Countermeasure(order), .. } = world.core.order(no) else {
        return;
    };
    world.core.takes_effect(no);
    world.core.flag_change(ChangeFlags::ORDER);
    world.core.marks.damage_is_stale = true;
    world.core.marks.assets_changed += 1;
    world.core.request_decision(seat);
    let asset = asset_of(world, order);
    world.overreach(seat, asset, no, order.kind());
    let now = world.now();
    let state = world.assets.get_mut(&world.core.index, asset);
    match order {
        Countermeasure::TakeOffline { .. } => take_offline(world, asset, seat, no),
        Countermeasure::BlockUpstream { .. } => block(world, asset, seat, no),
        Countermeasure::Patch { .. } => patch(world, asset, seat),
        Countermeasure::Restore { .. } => restore(world, asset, seat, no),
        Countermeasure::SwitchFallback { .. } => switch_fallback(world, asset),
        Countermeasure::TakeSnapshot { .. } => state.snapshot_at = Some(now),
        Countermeasure::PreserveLogs { incident } => preserve_logs(world, asset, incident),
        Countermeasure::GrantAccess { to, .. } => {
            state.access = state.access.union(to.seats());
            state.refused = state.refused.minus(to.seats());
            world.let_in(asset, to.seats());
        }
        Countermeasure::RefuseAccess { to, .. } => {
            state.refused = state.refused.union(to.seats());
            state.access = state.access.minus(to.seats());
            world.refused(asset, to.seats());
            // Who is shut out watches no more.
            for incident in live_on(world, asset) {
                world.core.watch_changed(incident);
            }
        }
    }
}

/// What a measure is taken on.
fn asset_of(world: &WorldMut, order: Countermeasure) -> AssetId {
    match order {
        Countermeasure::TakeOffline { asset }
        | Countermeasure::BlockUpstream { asset }
        | Countermeasure::Patch { asset }
        | Countermeasure::Restore { asset }
        | Countermeasure::SwitchFallback { asset }
        | Countermeasure::TakeSnapshot { asset }
        | Countermeasure::GrantAccess { asset, .. }
        | Countermeasure::RefuseAccess { asset, .. } => asset,
        Countermeasure::PreserveLogs { incident } => world.incident(incident).asset,
    }
}

impl ExerciseMut {
    /// What may stand against a measure.
    pub(in crate::sim) fn may_measure(&self, seat: SeatId, order: Countermeasure) -> Verdict {
        let asset = asset_of(&self.world, order);
        let planned = self.world.asset(asset);
        let state = self.world.assets.get(&self.world.core.index, asset);
        let is_owner = planned.owner == seat || self.world.shares_house(seat, planned.owner);
        let has_mandate = |law| self.has_mandate(seat, asset, law);
        let wired = matches!(planned.connection, Connection::Network | Connection::Indirect);
        match order {
            Countermeasure::TakeOffline { .. } => {
                has_mandate(Law::Designation)?;
                require(wired, Refusal::WrongAddressee)?;
                require(!state.offline, Refusal::AlreadyDone)
            }
            Countermeasure::BlockUpstream { .. } => {
                has_mandate(Law::Traffic)?;
                require(planned.connection == Connection::Network, Refusal::WrongAddressee)?;
                require(!state.blocked, Refusal::AlreadyDone)
            }
            Countermeasure::Patch { .. } => {
                has_mandate(Law::Designation)?;
                require(wired, Refusal::WrongAddressee)?;
                let since = self.world.now().since(state.patched_at);
                let again = self.world.core.parameters().patch_again_minutes;
                let lately = state.patched_at != Minute::NEVER && since < again;
                require(!lately, Refusal::AlreadyDone)
            }
            Countermeasure::Restore { .. } => {
                has_mandate(Law::Designation)?;
                let contained = self.world.core.kept.open.iter().any(|incident| {
                    let theirs = self.world.incident(*incident).asset == asset;
                    let incident = self.world.incidents.get(&self.world.core.index, *incident);
                    theirs && incident.stage == Stage::Contained && incident.restored_by.is_none()
                });
                let measures = state.on_fallback || state.blocked || state.logs_kept;
                let idle = measures && !self.world.is_troubled(asset);
                require(contained || state.offline || idle, Refusal::NothingToRestore)
            }
            Countermeasure::SwitchFallback { .. } => {
                has_mandate(Law::Designation)?;
                require(planned.fallback.is_some(), Refusal::NoFallback)?;
                require(!state.on_fallback, Refusal::AlreadyDone)
            }
            Countermeasure::TakeSnapshot { .. } => has_mandate(Law::Register),
            Countermeasure::PreserveLogs { incident } => {
                has_mandate(Law::Evidence)?;
                let kept = self.world.incidents.get(&self.world.core.index, incident).logs_kept;
                require(!kept, Refusal::AlreadyDone)
            }
            Countermeasure::GrantAccess { to, .. } => {
                require(is_owner, Refusal::NoMandate)?;
                let new = to.seats().minus(state.access);
                require(!new.is_empty(), Refusal::AlreadyDone)
            }
            Countermeasure::RefuseAccess { to, .. } => {
                require(is_owner, Refusal::NoMandate)?;
                let new = to.seats().minus(state.refused);
                require(!new.is_empty(), Refusal::AlreadyDone)
            }
        }
    }
}

/// Incidents on an asset that are not contained.
fn live_on(world: &WorldMut, asset: AssetId) -> Vec<IncidentId> {
    let live = |incident: &IncidentId| {
        world.incident(*incident).asset == asset
            && world.incidents.get(&world.core.index, *incident).is_live()
    };
    world.core.kept.open.iter().copied().filter(live).collect()
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

/// The job is done another way; visitors who came in a rush find what they want there.
fn switch_fallback(world: &mut WorldMut, asset: AssetId) {
    world.assets.get_mut(&world.core.index, asset).on_fallback = true;
    let covers = world.asset(asset).fallback.map_or(Ppm::ZERO, |fallback| fallback.covers);
    let relief = world.core.parameters().surge_relief;
    let relieved = relief.times(covers).times(world.practised(asset));
    let now = world.now();
    for incident in live_on(world, asset) {
        let planned = world.incident(incident);
        if planned.primitive.row().ended_by == EndedBy::Capacity {
            let done = relieved.times(Ppm(planned.work_responder_minutes * ONE)).0;
            world.incidents.get_mut(&world.core.index, incident).progress.add(now, done);
            world.core.work_changed(incident);
        }
    }
}

/// Hostile traffic stays out; others on the same provider may stay out with it for a while. Who
/// knows what is hostile blocks just that; who does not blocks coarsely, and where nothing is
/// hostile shuts visitors out.
fn block(world: &mut WorldMut, asset: AssetId, via: SeatId, order: u32) {
    let now = world.now();
    let fine = world.knows_what_to_block(asset, via);
    let Parameters { block_leaves, coarse_block_leaves, coarse_block_bystanders, shut_out, .. } =
        *world.core.parameters();
    let hostile = is_flooded(world, asset);
    let state = world.assets.get_mut(&world.core.index, asset);
    state.blocked = true;
    state.block_leaves = if fine { block_leaves } else { coarse_block_leaves };
    let loss = |severity| SelfInflicted {
        order,
        via,
        severity,
        damage: Accrual { amount: 0, rate: 0, since: now },
    };
    if !hostile && shut_out != Ppm::ZERO {
        state.self_inflicted.push(loss(shut_out));
    }
    let Some(provider) = world.asset(asset).provider else { return };
    let (chance, severity, wait) = {
        let it = world.core.parameters();
        let coarseness = if fine { Ppm::ONE } else { coarse_block_bystanders };
        (
            it.bystander_chance.times(coarseness).clamped(),
            it.bystander_severity,
            it.bystanders_wait_minutes,
        )
    };
    for other in world.assets.ids(&world.core.index) {
        if other == asset || world.asset(other).provider != Some(provider) {
            continue;
        }
        let key = world.asset(asset).key.with(world.asset(other).key);
        let mut draw = world.core.chance().draw(Purpose::Bystander as u16, key, now.0 as u64);
        if draw.happens(chance) {
            let losses = &mut world.assets.get_mut(&world.core.index, other).self_inflicted;
            losses.push(loss(severity));
            world.agenda.schedule(now + wait, Event::Unblocked(other));
        }
    }
}

/// Whether hostile traffic strikes an asset.
fn is_flooded(world: &WorldMut, asset: AssetId) -> bool {
    let flood = |incident: &IncidentId| {
        world.incident(*incident).primitive == Primitive::Ddos && world.reaches(*incident, asset)
    };
    world.core.kept.open.iter().any(flood)
}

/// Bystanders are let through again; what was taken offline on purpose stays so.
fn on_unblocked(exercise: &mut ExerciseMut) {
    let world = &mut exercise.world;
    let Event::Unblocked(asset) = world.agenda.current() else { return };
    let now = world.now();
    let wait = world.core.parameters().bystanders_wait_minutes;
    for loss in &mut world.assets.get_mut(&world.core.index, asset).self_inflicted {
        let record = world.core.order(loss.order);
        // A later block holds them up for a time of its own.
        let waited = wait <= now.since(record.at);
        if record.order.kind() == OrderKind::BlockUpstream && waited {
            loss.severity = Ppm::ZERO;
        }
    }
    world.core.marks.damage_is_stale = true;
}

/// Closing the holes does part of the work on an intrusion, more of it by those who know which
/// holes, and all of it on a mere weakness.
fn patch(world: &mut WorldMut, asset: AssetId, via: SeatId) {
    let Parameters { patch_gain, patch_share, blind_patch_share, .. } = *world.core.parameters();
    world.raise_maturity(asset, patch_gain);
    let now = world.now();
    world.assets.get_mut(&world.core.index, asset).patched_at = now;
    for incident in live_on(world, asset) {
        let planned = world.incident(incident);
        let work = Ppm(planned.work_responder_minutes * ONE);
        if planned.primitive == Primitive::WhitehatDisclosure {
            world.contain(incident);
        } else if planned.primitive.skill() == Skill::Intrusion && !world.needs_no_access(incident)
        {
            // Load, faults and stories do not come in through holes.
            let known = world.knowledge.get(&world.core.index, via).of(incident);
            let knows_which = known.is_some_and(|known| {
                known.facts.has(Facts::INDICATORS) || known.diagnosis == Some(planned.cause)
            });
            let share = if knows_which { patch_share } else { blind_patch_share };
            let done = share.times(work).0;
            world.incidents.get_mut(&world.core.index, incident).progress.add(now, done);
            world.core.work_changed(incident);
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
    for at in 0..world.core.kept.open.len() {
        let incident = world.core.kept.open[at];
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
fn preserve_logs(world: &mut WorldMut, asset: AssetId, about: IncidentId) {
    world.assets.get_mut(&world.core.index, asset).logs_kept = world.is_troubled(asset);
    for at in 0..world.core.kept.open.len() {
        let incident = world.core.kept.open[at];
        if world.incident(incident).asset == asset {
            world.incidents.get_mut(&world.core.index, incident).logs_kept = true;
        }
    }
    world.incidents.get_mut(&world.core.index, about).logs_kept = true;
    for incident in live_on(world, asset) {
        for seat in world.core.scenario.seat_ids() {
            if world.incidents.get(&world.core.index, incident).reading(seat, 1) != 0 {
                world.schedule_look(seat, incident, 2);
            }
        }
    }
}

impl WorldMut {
    /// Whether a seat can tell hostile traffic to an asset from the rest: it knows that it is an
    /// attack, and what is affected or what to look for.
    fn knows_what_to_block(&self, asset: AssetId, seat: SeatId) -> bool {
        self.core.kept.open.iter().any(|incident| {
            let planned = self.incident(*incident);
            let Some(known) = self.knowledge.get(&self.core.index, seat).of(*incident) else {
                return false;
            };
            let informed = known.facts.has(Facts::IMPACT) || known.facts.has(Facts::INDICATORS);
            planned.primitive == Primitive::Ddos
                && self.reaches(*incident, asset)
                && known.diagnosis == Some(planned.cause)
                && informed
        })
    }

    /// Whether something strikes an asset that its house knows of and that is not over. What nobody
    /// there knows of keeps no measure up: else whoever sees the measures would see it too.
    pub fn is_troubled(&self, asset: AssetId) -> bool {
        let owner = self.asset(asset).owner;
        self.core.kept.open.iter().any(|incident| {
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
                if order == Order::Countermeasure(Countermeasure::BlockUpstream { asset: blocked })
                {
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
        self.core.marks.damage_is_stale = true;
    }

    /// Whoever is let in takes up watching, and looks at what it already knows about.
    fn let_in(&mut self, asset: AssetId, who: SeatSet) {
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
