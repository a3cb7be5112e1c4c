//! Measures on assets (6.5): each trades confidentiality, integrity and availability against each
//! other; a block can hit bystanders.

use crate::base::ids::{AssetId, IncidentId, SeatId};
use crate::base::level::{ONE, Ppm};
use crate::base::minute::HOUR;
use crate::scenario::model::{OrderKind, Primitive, Skill, Stage};
use crate::sim::core::Signals;
use crate::sim::engine::{Accrual, Machine};
use crate::sim::event::{Event, kind};
use crate::sim::hands::Hands;
use crate::sim::log::OrderRecord;
use crate::sim::purpose::Purpose;
use crate::sim::state::SelfInflicted;

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

fn on_measure(mut hands: Hands) {
    let Event::Measure(no) = hands.agenda.current() else { return };
    let OrderRecord { seat, order, .. } = hands.core.order(no);
    hands.core.kept.under_way.retain(|pending| *pending != no);
    hands.core.signal(Signals::ORDER);
    hands.core.marks.damage_is_stale = true;
    hands.core.marks.assets_changed += 1;
    hands.core.ask(seat);
    let asset =
        order.asset.or_else(|| order.incident.map(|incident| hands.incident(incident).asset));
    let Some(asset) = asset else { return };
    hands.overreach(seat, asset, no, order.kind);
    let state = hands.assets.get_mut(&hands.core.index, asset);
    match order.kind {
        OrderKind::TakeOffline => take_offline(&mut hands, asset, seat, no),
        OrderKind::BlockUpstream => block(&mut hands, asset, seat, no),
        OrderKind::Patch => patch(&mut hands, asset),
        OrderKind::Restore => restore(&mut hands, asset, seat, no),
        OrderKind::SwitchFallback => state.on_fallback = true,
        OrderKind::PreserveLogs => preserve_logs(&mut hands, asset, order.incident),
        OrderKind::GrantAccess => {
            state.access = state.access.union(order.to);
            state.refused = state.refused.minus(order.to);
            hands.let_in(asset, order.to);
        }
        OrderKind::RefuseAccess => {
            state.refused = state.refused.union(order.to);
            state.access = state.access.minus(order.to);
            hands.refused(asset, order.to);
            // Who is shut out watches no more.
            for incident in live_on(&hands, asset) {
                hands.core.watch_changed(incident);
            }
        }
        _ => {}
    }
}

/// Incidents on an asset that are not contained.
fn live_on(hands: &Hands, asset: AssetId) -> Vec<IncidentId> {
    let live = |incident: &IncidentId| {
        hands.incident(*incident).asset == asset
            && hands.incidents.get(&hands.core.index, *incident).is_live()
    };
    hands.core.kept.open.iter().copied().filter(live).collect()
}

/// Off the wire nothing gets in and nothing gets out: no theft, no service.
fn take_offline(hands: &mut Hands, asset: AssetId, via: SeatId, order: u32) {
    let now = hands.now();
    let state = hands.assets.get_mut(&hands.core.index, asset);
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
fn block(hands: &mut Hands, asset: AssetId, via: SeatId, order: u32) {
    let now = hands.now();
    hands.assets.get_mut(&hands.core.index, asset).blocked = true;
    let Some(provider) = hands.asset(asset).provider else { return };
    let (chance, severity) = {
        let parameters = hands.core.parameters();
        (parameters.bystander_chance, parameters.bystander_severity)
    };
    for other in hands.assets.ids(&hands.core.index) {
        if other == asset || hands.asset(other).provider != Some(provider) {
            continue;
        }
        let key = hands.asset(asset).key.with(hands.asset(other).key);
        let mut draw = hands.core.chance().draw(Purpose::Bystander as u16, key, now.0 as u64);
        if draw.happens(chance) {
            hands.assets.get_mut(&hands.core.index, other).self_inflicted.push(SelfInflicted {
                order,
                via,
                severity,
                damage: Accrual { amount: 0, rate: 0, since: now },
            });
            hands.agenda.schedule(now + BYSTANDERS_WAIT, Event::Unblocked(other));
        }
    }
}

/// Bystanders are let through again; what was taken offline on purpose stays so.
fn on_unblocked(mut hands: Hands) {
    let Event::Unblocked(asset) = hands.agenda.current() else { return };
    let now = hands.now();
    for loss in &mut hands.assets.get_mut(&hands.core.index, asset).self_inflicted {
        let record = hands.core.order(loss.order);
        // A later block holds them up for a time of its own.
        let waited = BYSTANDERS_WAIT <= now.since(record.at);
        if record.order.kind == OrderKind::BlockUpstream && waited {
            loss.severity = Ppm::ZERO;
        }
    }
    hands.core.marks.damage_is_stale = true;
}

/// Closing the holes does part of the work on an intrusion, and all of it on a mere weakness.
fn patch(hands: &mut Hands, asset: AssetId) {
    hands.raise_maturity(asset, PATCH_GAIN);
    let now = hands.now();
    hands.assets.get_mut(&hands.core.index, asset).patched_at = now;
    for incident in live_on(hands, asset) {
        let planned = hands.incident(incident);
        let work = Ppm(planned.work * ONE);
        match planned.primitive {
            Primitive::WhitehatDisclosure => hands.contain(incident),
            // Load, faults and stories do not come in through holes.
            primitive if primitive.skill() != Skill::Intrusion => {}
            _ => {
                let done = PATCH_SHARE.times(work).0;
                hands.incidents.get_mut(&hands.core.index, incident).progress.add(now, done);
                hands.core.work_changed(incident);
            }
        }
    }
}

/// An asset goes back on the wire, and what incidents left impaired comes back faster.
fn restore(hands: &mut Hands, asset: AssetId, via: SeatId, order: u32) {
    let state = hands.assets.get_mut(&hands.core.index, asset);
    state.offline = false;
    for loss in &mut state.self_inflicted {
        loss.severity = Ppm::ZERO;
    }
    for at in 0..hands.core.kept.open.len() {
        let incident = hands.core.kept.open[at];
        let contained = hands.incidents.get(&hands.core.index, incident).stage == Stage::Contained;
        if hands.incident(incident).asset == asset && contained {
            hands.incidents.get_mut(&hands.core.index, incident).restored_by = Some((order, via));
            hands.core.work_changed(incident);
        }
    }
    hands.back_to_normal(asset);
}

/// Logs of an incident are set aside, and of all else that is open or begins on the asset until it
/// is back to normal. Those who have looked at them can now do forensics.
fn preserve_logs(hands: &mut Hands, asset: AssetId, about: Option<IncidentId>) {
    hands.assets.get_mut(&hands.core.index, asset).logs_kept = hands.is_troubled(asset);
    for at in 0..hands.core.kept.open.len() {
        let incident = hands.core.kept.open[at];
        if hands.incident(incident).asset == asset {
            hands.incidents.get_mut(&hands.core.index, incident).logs_kept = true;
        }
    }
    if let Some(about) = about {
        hands.incidents.get_mut(&hands.core.index, about).logs_kept = true;
    }
    for incident in live_on(hands, asset) {
        for seat in hands.core.scenario.seat_ids() {
            if hands.incidents.get(&hands.core.index, incident).reading(seat, 1) != 0 {
                hands.schedule_look(seat, incident, 2);
            }
        }
    }
}

impl Hands<'_, '_> {
    /// Whether something strikes an asset that its house knows of and that is not over. What nobody
    /// there knows of keeps no measure up: else whoever sees the measures would see it too.
    pub fn is_troubled(&self, asset: AssetId) -> bool {
        let owner = self.asset(asset).owner;
        self.core.kept.open.iter().any(|incident| {
            let knows = |seat| self.minds.get(&self.core.index, seat).of(*incident).is_some();
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
        self.core.marks.damage_is_stale = true;
    }

    /// Whoever is let in takes up watching, and looks at what it already knows about.
    fn let_in(&mut self, asset: AssetId, who: crate::base::ids::SeatSet) {
        for incident in live_on(self, asset) {
            self.post_watches(incident);
            for seat in who.iter() {
                if self.minds.get(&self.core.index, seat).of(incident).is_some() {
                    self.schedule_look(seat, incident, 1);
                }
                self.core.ask(seat);
            }
        }
    }
}
