//! Damage (6.6): impairment times criticality, integrated over time, per confidentiality,
//! integrity and availability. Rates are computed when something changes; in between they flow.

use crate::base::ids::{AssetId, IncidentId, SeatId};
use crate::base::level::{ONE, Ppm};
use crate::base::minute::{DAY, Minute};
use crate::scenario::model::{Primitive, Stage};
use crate::sim::engine::{Accrual, halvings};
use crate::sim::event::Event;
use crate::sim::ledger::{Cause, Entry, Ledger, Meter};
use crate::sim::world_mut::WorldMut;

/// Time in which half of what a verified copy shows is out of date.
const SNAPSHOT_HALF_LIFE: i64 = 30 * DAY;

/// What can be lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Dimension {
    /// What is confidential stays secret.
    Confidentiality = 0,
    /// What must be right is right.
    Integrity = 1,
    /// The service can be used.
    Availability = 2,
}

/// Changes the rate of a flow of damage and books what has flowed.
pub(super) fn set_rate(
    ledger: &mut Ledger,
    flow: &mut Accrual,
    now: Minute,
    rate: i64,
    (dimension, cause, via): (Dimension, Cause, Option<SeatId>),
) {
    if flow.rate == rate {
        return;
    }
    let amount = flow.rate * now.since(flow.since);
    let meter = Meter::Damage(dimension as u8);
    ledger.book(Entry { meter, amount, from: flow.since, to: now, cause, via });
    flow.set_rate(now, rate);
}

impl WorldMut<'_, '_> {
    /// How much an asset matters now.
    pub fn criticality(&self, asset: AssetId) -> Ppm {
        self.asset(asset).criticality[self.core.phase_index()]
    }

    /// Whether an incident strikes an asset: its own, or another on a provider that it hits.
    pub fn reaches(&self, incident: IncidentId, asset: AssetId) -> bool {
        let planned = self.incident(incident);
        let provider = self.asset(planned.asset).provider;
        let of_provider =
            planned.hits_provider && provider.is_some() && self.asset(asset).provider == provider;
        planned.asset == asset || of_provider
    }

    /// What an incident does to an asset's integrity and availability now, before what other
    /// incidents do to it.
    fn impact(&self, incident: IncidentId, asset: AssetId) -> [Ppm; 2] {
        let planned = self.incident(incident);
        let state = self.incidents.get(&self.core.index, incident);
        let target = self.assets.get(&self.core.index, asset);
        if target.offline || !self.reaches(incident, asset) {
            return [Ppm::ZERO; 2];
        }
        let left = match state.stage {
            Stage::Acting => Ppm::ONE,
            Stage::Contained => self.core.parameters().contained_leaves,
            Stage::Dormant | Stage::Latent | Stage::Recovered => return [Ppm::ZERO; 2],
        };
        // A block keeps hostile traffic out; to visitors and to what is broken it does nothing.
        let hostile = planned.primitive == Primitive::Ddos;
        let block = if hostile && self.assets.get(&self.core.index, planned.asset).blocked {
            self.core.parameters().block_leaves
        } else {
            Ppm::ONE
        };
        let integrity = if planned.asset == asset {
            state.severity.integrity.times(self.left_by_snapshot(asset, state.acting_at))
        } else {
            Ppm::ZERO
        };
        [integrity.times(left), state.severity.availability.times(left).times(block)]
    }

    /// Share of what is altered that a verified copy from before leaves: the older it is, the more
    /// has changed since that it does not show.
    fn left_by_snapshot(&self, asset: AssetId, acting_at: Minute) -> Ppm {
        let taken = self.assets.get(&self.core.index, asset).snapshot_at;
        let Some(taken) = taken.filter(|taken| *taken <= acting_at) else { return Ppm::ONE };
        let spared = self.core.parameters().snapshot_leaves.complement();
        halvings(acting_at.since(taken), SNAPSHOT_HALF_LIFE).times(spared).complement()
    }

    /// Share of an availability loss that remains while an asset runs on its fallback.
    fn after_fallback(&self, asset: AssetId) -> Ppm {
        let (Some(fallback), true) =
            (self.asset(asset).fallback, self.assets.get(&self.core.index, asset).on_fallback)
        else {
            return Ppm::ONE;
        };
        let falls_too = fallback.provider.is_some_and(|provider| {
            self.core.kept.open.iter().any(|incident| {
                let planned = self.incident(*incident);
                let state = self.incidents.get(&self.core.index, *incident);
                planned.hits_provider
                    && state.stage == Stage::Acting
                    && self.asset(planned.asset).provider == Some(provider)
                    && !self.assets.get(&self.core.index, planned.asset).blocked
            })
        });
        if falls_too { Ppm::ONE } else { fallback.covers.complement() }
    }

    /// Impairment of an asset's integrity and availability by all that hits it, uncapped: by
    /// incidents, and for availability by measures too.
    fn load(&self, asset: AssetId) -> [i64; 2] {
        let measures = &self.assets.get(&self.core.index, asset).self_inflicted;
        let mut load = [0, measures.iter().map(|loss| loss.severity.0).sum()];
        for incident in &self.core.kept.open {
            let impact = self.impact(*incident, asset);
            load[0] += impact[0].0;
            load[1] += impact[1].0;
        }
        load
    }

    /// Incidents and measures on one asset share what there is to lose: what of each counts, for
    /// integrity and for availability.
    fn shares(&self, asset: AssetId) -> [Ppm; 2] {
        self.load(asset).map(|load| Ppm::ratio(ONE, load.max(ONE)))
    }

    /// The service an asset gives now, 0 to 1.
    pub fn availability(&self, asset: AssetId) -> Ppm {
        let lost = Ppm(self.load(asset)[1].min(ONE));
        self.after_fallback(asset).times(lost).complement()
    }

    /// Impairment of an asset's confidentiality, integrity and availability now, 0 to 1 each.
    pub fn impairment(&self, asset: AssetId) -> [Ppm; 3] {
        let draining =
            self.core.kept.open.iter().any(|incident| {
                self.incident(*incident).asset == asset && self.is_draining(*incident)
            });
        let integrity = Ppm(self.load(asset)[0].min(ONE));
        let secrets = if draining { Ppm::ONE } else { Ppm::ZERO };
        [secrets, integrity, self.availability(asset).complement()]
    }

    fn is_draining(&self, incident: IncidentId) -> bool {
        let state = self.incidents.get(&self.core.index, incident);
        let planned = self.incident(incident);
        let all = self.core.parameters().exfiltration_minutes * ONE;
        state.stage == Stage::Acting
            && state.severity.confidentiality != Ppm::ZERO
            && !self.assets.get(&self.core.index, planned.asset).offline
            && state.drained.at(self.now()) < all
    }
}

/// Computes all rates of damage again, where anything that bears on them has changed.
pub(super) fn refresh_damage(world: &mut WorldMut) {
    world.core.marks.damage_is_stale = false;
    let now = world.now();
    let open = world.core.kept.open.clone();
    for incident in &open {
        let rates = rates(world, *incident);
        book_incident(world, *incident, now, rates);
        drain(world, *incident, now);
    }
    for incident in std::mem::take(&mut world.core.marks.closing) {
        book_incident(world, incident, now, [0; 3]);
        world.incidents.get_mut(&world.core.index, incident).drained.set_rate(now, 0);
    }
    for asset in world.assets.ids(&world.core.index) {
        book_self_inflicted(world, asset, now);
    }
    world.core.marks.service_changed = true;
}

fn book_incident(world: &mut WorldMut, incident: IncidentId, now: Minute, rates: [i64; 3]) {
    let state = world.incidents.get_mut(&world.core.index, incident);
    let dimensions = [Dimension::Confidentiality, Dimension::Integrity, Dimension::Availability];
    for (dimension, rate) in dimensions.into_iter().zip(rates) {
        let flow = &mut state.damage[dimension as usize];
        let to = (dimension, Cause::Incident(incident), None);
        set_rate(&mut world.core.ledger, flow, now, rate, to);
    }
}

/// Rates of damage of one incident, weighted, per minute.
fn rates(world: &WorldMut, incident: IncidentId) -> [i64; 3] {
    let parameters = world.core.parameters();
    let planned = world.incident(incident);
    let mut rates = [0; 3];
    if world.is_draining(incident) {
        let lost = world.incidents.get(&world.core.index, incident).severity.confidentiality;
        let matter = world.criticality(planned.asset).times(lost);
        let speed = Ppm::ratio(
            parameters.confidentiality_loss_impairment_minutes,
            parameters.exfiltration_minutes.max(1),
        );
        rates[0] = parameters.weight_confidentiality.times(matter).times(speed).0;
    }
    let everywhere = planned.hits_provider;
    let hit =
        world.assets.ids(&world.core.index).filter(|asset| everywhere || *asset == planned.asset);
    for asset in hit {
        let [integrity, availability] = world.impact(incident, asset);
        if integrity == Ppm::ZERO && availability == Ppm::ZERO {
            continue;
        }
        let load = world.shares(asset);
        let matter = world.criticality(asset);
        let service = world.after_fallback(asset).times(availability).times(load[1]);
        rates[1] += parameters.weight_integrity.times(integrity.times(load[0])).times(matter).0;
        rates[2] += parameters.weight_availability.times(service).times(matter).0;
    }
    rates
}

/// What is confidential drains away until nothing is left.
fn drain(world: &mut WorldMut, incident: IncidentId, now: Minute) {
    let draining = world.is_draining(incident);
    let all = world.core.parameters().exfiltration_minutes * ONE;
    let state = world.incidents.get_mut(&world.core.index, incident);
    let rate = if draining { ONE } else { 0 };
    if state.drained.rate == rate {
        return;
    }
    state.drained.set_rate(now, rate);
    let at = state.drained.reaches(all);
    let at = if draining { at } else { Minute::NEVER };
    world.agenda.reschedule(&mut state.drain, at, Event::Drained(incident));
}

fn book_self_inflicted(world: &mut WorldMut, asset: AssetId, now: Minute) {
    if world.assets.get(&world.core.index, asset).self_inflicted.is_empty() {
        return;
    }
    let [_, counts] = world.shares(asset);
    let matter = world.criticality(asset).times(world.after_fallback(asset)).times(counts);
    let weight = world.core.parameters().weight_availability.times(matter);
    let state = world.assets.get_mut(&world.core.index, asset);
    for loss in &mut state.self_inflicted {
        let rate = weight.times(loss.severity).0;
        let to = (Dimension::Availability, Cause::Order(loss.order), Some(loss.via));
        set_rate(&mut world.core.ledger, &mut loss.damage, now, rate, to);
    }
    state.self_inflicted.retain(|loss| loss.severity != Ppm::ZERO);
}
