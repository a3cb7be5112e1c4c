//! Damage (6.6): impairment times criticality, integrated over time, per confidentiality,
//! integrity and availability. Rates are computed when something changes; in between they flow.

use crate::base::ids::{AssetId, IncidentId, SeatId};
use crate::base::level::{ONE, Ppm};
use crate::base::minute::{DAY, Minute};
use crate::scenario::model::{Primitive, Stage, Symptom, WayIn};
use crate::sim::engine::{Accrual, halvings};
use crate::sim::event::Event;
use crate::sim::ledger::{Cause, Entry, Ledger, Meter};
use crate::sim::world_mut::WorldMut;

use super::missed_service::refresh_missed;

/// Steps in which a theft slows down.
const THEFT_STEPS: i64 = 4;
/// Halvings after which an incident stays as it is; keeps the number of events small.
const MOST_HALVINGS: i64 = 10;
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

/// What an incident that strikes does now, on whatever asset.
struct Force {
    incident: IncidentId,
    /// Share of its severity that is left once it is contained.
    left: Ppm,
    /// Share of what it alters that is still altered.
    spoilt: Ppm,
    /// Share of what it stops that people still miss.
    stopped: Ppm,
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

impl WorldMut {
    /// How much an asset matters now.
    pub fn criticality(&self, asset: AssetId) -> Ppm {
        self.asset(asset).criticality[self.core.phase_index()]
    }

    /// Whether an incident bears on an asset: strikes it, or something that it depends on.
    pub fn reaches(&self, incident: IncidentId, asset: AssetId) -> bool {
        let strikes = |asset: &AssetId| self.strikes(incident, *asset);
        let hangs =
            || self.hangs_on_others(asset) && self.asset(asset).depends_on.iter().any(strikes);
        self.strikes(incident, asset) || hangs()
    }

    /// Whether an incident strikes an asset: by the scenario, or because it has spread to it.
    fn strikes(&self, incident: IncidentId, asset: AssetId) -> bool {
        self.core.reach.strikes(incident, asset) || self.has_spread_to(incident, asset)
    }

    fn has_spread_to(&self, incident: IncidentId, asset: AssetId) -> bool {
        let spread = &self.incidents.get(&self.core.index, incident).spread_to;
        spread.binary_search(&asset).is_ok()
    }

    /// Whether an incident does anything to the integrity or availability of systems now.
    fn is_striking(&self, incident: IncidentId) -> bool {
        let acts = match self.incidents.get(&self.core.index, incident).stage {
            Stage::Acting | Stage::Contained => true,
            Stage::Dormant | Stage::Latent | Stage::Recovered => false,
        };
        acts && self.incident(incident).primitive.touches_system()
    }

    /// Whether an incident can do anything to an asset at all. To be asked before all that costs
    /// more.
    fn may_hit(&self, incident: IncidentId, asset: AssetId) -> bool {
        self.core.reach.bears_on(incident, asset)
            || !self.incidents.get(&self.core.index, incident).spread_to.is_empty()
    }

    /// All assets to which an incident can do anything at all.
    fn each_hit(&self, incident: IncidentId, each: impl FnMut(AssetId)) {
        if self.incidents.get(&self.core.index, incident).spread_to.is_empty() {
            self.core.reach.borne_by(incident).iter().copied().for_each(each);
        } else {
            self.assets.ids(&self.core.index).for_each(each);
        }
    }

    /// Whether neither holes nor a wire matter to it: it is inside.
    pub fn needs_no_access(&self, incident: IncidentId) -> bool {
        let way_in = self.incident(incident).primitive.row().way_in;
        way_in == WayIn::Inside && self.core.parameters().insider_stays != 0
    }

    /// Share of an asset's service that an incident takes now, before what others take.
    pub(super) fn taken_by(&self, incident: IncidentId, asset: AssetId) -> Ppm {
        if self.is_striking(incident) && self.may_hit(incident, asset) {
            self.impact(&self.force(incident), asset)[1]
        } else {
            Ppm::ZERO
        }
    }

    /// What an incident that strikes does now wherever it does anything.
    fn force(&self, incident: IncidentId) -> Force {
        let parameters = self.core.parameters();
        let planned = self.incident(incident);
        let state = self.incidents.get(&self.core.index, incident);
        let contained = state.stage == Stage::Contained;
        let left = if contained { parameters.contained_leaves } else { Ppm::ONE };
        let tired = Ppm(ONE >> self.halvings(incident));
        // People do in another way what they cannot do here; what is wrong stays wrong.
        let is_quiet = planned.primitive.symptom() == Symptom::OddTraces;
        Force { incident, left, spoilt: if is_quiet { tired } else { Ppm::ONE }, stopped: tired }
    }

    /// What an incident does to an asset's integrity and availability now, before what other
    /// incidents do to it: itself, or through what the asset depends on.
    fn impact(&self, force: &Force, asset: AssetId) -> [Ppm; 2] {
        let [integrity, availability] = self.own_impact(force, asset);
        if !self.hangs_on_others(asset) || self.assets.get(&self.core.index, asset).offline {
            return [integrity, availability];
        }
        let share = self.core.parameters().dependency_share;
        let through = |other: &AssetId| {
            let [_, lost] = self.own_impact(force, *other);
            if lost == Ppm::ZERO {
                return lost;
            }
            share.times(self.after_fallback(*other)).times(lost)
        };
        let through = self.asset(asset).depends_on.iter().map(through).max().unwrap_or_default();
        [integrity, availability.max(through)]
    }

    fn own_impact(&self, force: &Force, asset: AssetId) -> [Ppm; 2] {
        let Force { incident, left, spoilt, stopped } = *force;
        if !self.strikes(incident, asset) {
            return [Ppm::ZERO; 2];
        }
        let planned = self.incident(incident);
        let state = self.incidents.get(&self.core.index, incident);
        let target = self.assets.get(&self.core.index, asset);
        if target.offline && !self.needs_no_access(incident) {
            return [Ppm::ZERO; 2];
        }
        if self.has_spread_to(incident, asset) {
            let left = left.times(self.core.parameters().spread_share);
            let (integrity, availability) = (state.severity.integrity, state.severity.availability);
            return [integrity.times(left).times(spoilt), availability.times(left).times(stopped)];
        }
        // A block keeps hostile traffic out; to visitors and to what is broken it does nothing.
        let hostile = planned.primitive == Primitive::Ddos;
        let blocked = self.assets.get(&self.core.index, planned.asset);
        let block = if hostile && blocked.blocked { blocked.block_leaves } else { Ppm::ONE };
        let integrity = if planned.asset == asset {
            state.severity.integrity.times(self.left_by_snapshot(asset, state.acting_at))
        } else {
            Ppm::ZERO
        };
        let availability = state.severity.availability.times(block);
        [integrity.times(left).times(spoilt), availability.times(left).times(stopped)]
    }

    /// Minutes in which what an incident does halves: a quiet intrusion spoils most at first, and
    /// for what everybody misses other ways are found. Whatever else is altered does not tire.
    fn tires_in(&self, incident: IncidentId) -> Option<i64> {
        let parameters = self.core.parameters();
        let half_life = match self.incident(incident).primitive.symptom() {
            Symptom::OddTraces => parameters.quiet_half_life_minutes,
            Symptom::Unavailable => parameters.workaround_half_life_minutes,
            Symptom::Altered | Symptom::Talk | Symptom::Finding => return None,
        };
        Some(half_life.max(1))
    }

    /// How often it has halved by now.
    fn halvings(&self, incident: IncidentId) -> i64 {
        let acting_at = self.incidents.get(&self.core.index, incident).acting_at;
        let half_life = self.tires_in(incident);
        half_life.map_or(0, |it| (self.now().since(acting_at) / it).clamp(0, MOST_HALVINGS))
    }

    /// The step of a theft, from 0: what is worth most is taken first.
    fn theft_step(&self, incident: IncidentId) -> i64 {
        let drained = self.incidents.get(&self.core.index, incident).drained.at(self.now());
        let step = self.core.parameters().exfiltration_minutes.max(1) * ONE / THEFT_STEPS;
        (drained / step).clamp(0, THEFT_STEPS - 1)
    }

    /// Share of what is altered that a verified copy from before leaves: the older it is, the more
    /// has changed since that it does not show.
    fn left_by_snapshot(&self, asset: AssetId, acting_at: Minute) -> Ppm {
        let taken = self.assets.get(&self.core.index, asset).snapshot_at;
        let Some(taken) = taken.filter(|taken| *taken <= acting_at) else { return Ppm::ONE };
        let spared = self.core.parameters().snapshot_leaves.complement();
        halvings(acting_at.since(taken), SNAPSHOT_HALF_LIFE).times(spared).complement()
    }

    /// Share of its service that whatever depends on an asset loses through a measure there.
    fn through_measure(&self, asset: AssetId, loss: Ppm) -> Ppm {
        let parameters = self.core.parameters();
        let share = parameters.dependency_share.times(parameters.dependency_measures);
        share.times(self.after_fallback(asset)).times(loss)
    }

    /// Whether measures elsewhere can take from an asset: it depends on others, and serves.
    fn suffers_measures_elsewhere(&self, asset: AssetId) -> bool {
        self.hangs_on_others(asset) && !self.assets.get(&self.core.index, asset).offline
    }

    /// Share of its service that measures on what an asset depends on take from it, uncapped.
    fn lost_to_measures_elsewhere(&self, asset: AssetId) -> i64 {
        if !self.suffers_measures_elsewhere(asset) {
            return 0;
        }
        let lost = |other: &AssetId| {
            let measures = &self.assets.get(&self.core.index, *other).self_inflicted;
            measures.iter().map(|loss| self.through_measure(*other, loss.severity).0).sum::<i64>()
        };
        self.asset(asset).depends_on.iter().map(lost).sum()
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
        if falls_too { Ppm::ONE } else { fallback.covers.times(self.practised(asset)).complement() }
    }

    /// Share of what another way to do the job can do that it does now: all of it where people have
    /// tried it lately.
    pub fn practised(&self, asset: AssetId) -> Ppm {
        let parameters = self.core.parameters();
        let (unexercised, half_life) =
            (parameters.unexercised, parameters.maturity_half_life_minutes);
        let exercised = self.assets.get(&self.core.index, asset).exercised;
        unexercised + unexercised.complement().times(exercised.at(self.now(), half_life))
    }

    /// Share of its service that measures take from an asset, here and on what it depends on,
    /// uncapped.
    fn lost_to_measures(&self, asset: AssetId) -> i64 {
        let measures = &self.assets.get(&self.core.index, asset).self_inflicted;
        let here: i64 = measures.iter().map(|loss| loss.severity.0).sum();
        here + self.lost_to_measures_elsewhere(asset)
    }

    /// The same for every asset. Most of the time there is no measure anywhere.
    fn lost_to_all_measures(&self) -> Vec<i64> {
        let any = self.assets.all().iter().any(|asset| !asset.self_inflicted.is_empty());
        let lost = |asset| if any { self.lost_to_measures(asset) } else { 0 };
        self.assets.ids(&self.core.index).map(lost).collect()
    }

    /// Impairment of an asset's integrity and availability by all that hits it, uncapped: by
    /// incidents, and for availability by measures too, here and on what it depends on.
    fn load(&self, asset: AssetId) -> [i64; 2] {
        let mut load = [0, self.lost_to_measures(asset)];
        let strikes = |id: &&IncidentId| self.is_striking(**id) && self.may_hit(**id, asset);
        for incident in self.core.kept.open.iter().filter(strikes) {
            let impact = self.impact(&self.force(*incident), asset);
            load[0] += impact[0].0;
            load[1] += impact[1].0;
        }
        load
    }

    /// The service an asset gives now, 0 to 1.
    pub fn availability(&self, asset: AssetId) -> Ppm {
        self.unserved(asset, self.load(asset)[1]).complement()
    }

    /// Share of its service that an asset does not give where so much is lost, uncapped.
    pub(super) fn unserved(&self, asset: AssetId, lost: i64) -> Ppm {
        self.after_fallback(asset).times(Ppm(lost.min(ONE)))
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
            && planned.primitive.touches_system()
            && state.severity.confidentiality != Ppm::ZERO
            && (!self.assets.get(&self.core.index, planned.asset).offline
                || self.needs_no_access(incident))
            && state.drained.at(self.now()) < all
    }
}

/// Computes all rates of damage again, where anything that bears on them has changed.
pub(super) fn refresh_damage(world: &mut WorldMut) {
    world.core.marks.damage_is_stale = false;
    let now = world.now();
    let open = world.core.kept.open.clone();
    let Rates { damage, lost } = rates(world, &open);
    for (incident, rates) in open.into_iter().zip(damage) {
        book_incident(world, incident, now, rates);
        slow_down(world, incident, now);
    }
    for incident in std::mem::take(&mut world.core.marks.closing) {
        book_incident(world, incident, now, [0; 3]);
        world.incidents.get_mut(&world.core.index, incident).drained.set_rate(now, 0);
    }
    for asset in world.assets.ids(&world.core.index) {
        book_self_inflicted(world, asset, now);
    }
    refresh_missed(world, &lost);
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

/// What follows from all that strikes now.
struct Rates {
    /// Per open incident, rates of damage by confidentiality, integrity and availability, weighted,
    /// per minute.
    damage: Vec<[i64; 3]>,
    /// Per asset, the share of its service that incidents and measures take from it, uncapped.
    lost: Vec<i64>,
}

/// Asset by asset, because those that hit one share what there is to lose.
fn rates(world: &WorldMut, open: &[IncidentId]) -> Rates {
    let parameters = world.core.parameters();
    let mut damage: Vec<[i64; 3]> =
        open.iter().map(|incident| [theft_rate(world, *incident), 0, 0]).collect();
    let strikes = |(_, incident): &(usize, IncidentId)| world.is_striking(*incident);
    let striking = open.iter().copied().enumerate().filter(strikes);
    let striking: Vec<(usize, Force)> =
        striking.map(|(at, incident)| (at, world.force(incident))).collect();
    let mut impacts: Vec<(AssetId, usize, [Ppm; 2])> = Vec::new();
    for (at, force) in &striking {
        world.each_hit(force.incident, |asset| {
            let impact = world.impact(force, asset);
            if impact != [Ppm::ZERO; 2] {
                impacts.push((asset, *at, impact));
            }
        });
    }
    impacts.sort_unstable_by_key(|(asset, at, _)| (*asset, *at));
    let mut lost = world.lost_to_all_measures();
    for together in impacts.chunk_by(|one, other| one.0 == other.0) {
        let asset = together[0].0;
        let mut load = [0, lost[asset.index()]];
        for (_, _, impact) in together {
            load[0] += impact[0].0;
            load[1] += impact[1].0;
        }
        lost[asset.index()] = load[1];
        let share = shares(load);
        let (matter, left) = (world.criticality(asset), world.after_fallback(asset));
        for (_, at, [integrity, availability]) in together {
            let service = left.times(*availability).times(share[1]);
            let altered = parameters.weight_integrity.times(integrity.times(share[0]));
            damage[*at][1] += altered.times(matter).0;
            damage[*at][2] += parameters.weight_availability.times(service).times(matter).0;
        }
    }
    Rates { damage, lost }
}

/// Rate of damage by what is being taken, weighted, per minute.
fn theft_rate(world: &WorldMut, incident: IncidentId) -> i64 {
    if !world.is_draining(incident) {
        return 0;
    }
    let parameters = world.core.parameters();
    let lost = world.incidents.get(&world.core.index, incident).severity.confidentiality;
    let matter = world.criticality(world.incident(incident).asset).times(lost);
    let speed = Ppm::ratio(
        parameters.confidentiality_loss_impairment_minutes,
        parameters.exfiltration_minutes.max(1),
    );
    // The steps lie evenly around one, so that a whole theft takes all of it.
    let above = THEFT_STEPS - 1 - 2 * world.theft_step(incident);
    let pace = Ppm(ONE + parameters.taken_first.of(above * ONE / THEFT_STEPS));
    parameters.weight_confidentiality.times(matter).times(speed).times(pace).0
}

/// Incidents and measures on one asset share what there is to lose: what of each counts, for
/// integrity and for availability, where together they would take so much.
fn shares(load: [i64; 2]) -> [Ppm; 2] {
    load.map(|load| Ppm::ratio(ONE, load.max(ONE)))
}

/// What is confidential drains away, ever more slowly, until nothing is left; and what tires spoils
/// less and less.
fn slow_down(world: &mut WorldMut, incident: IncidentId, now: Minute) {
    let draining = world.is_draining(incident);
    let all = world.core.parameters().exfiltration_minutes * ONE;
    let next_step = (world.theft_step(incident) + 1) * (all / THEFT_STEPS);
    let next_step = if all - next_step < THEFT_STEPS { all } else { next_step };
    let next_halving = next_halving(world, incident);
    let state = world.incidents.get_mut(&world.core.index, incident);
    let rate = if draining { ONE } else { 0 };
    if state.drained.rate != rate {
        state.drained.set_rate(now, rate);
    }
    let at = if draining { state.drained.reaches(next_step) } else { Minute::NEVER };
    world.agenda.reschedule(&mut state.drain, at.min(next_halving), Event::Drained(incident));
}

/// When an incident spoils less again; never, if it spoils nothing or does not tire.
fn next_halving(world: &WorldMut, incident: IncidentId) -> Minute {
    let state = world.incidents.get(&world.core.index, incident);
    let spoils = state.severity.integrity != Ppm::ZERO || state.severity.availability != Ppm::ZERO;
    let halvings = world.halvings(incident);
    let acts = matches!(state.stage, Stage::Acting | Stage::Contained);
    match world.tires_in(incident) {
        Some(half_life) if spoils && acts && halvings < MOST_HALVINGS => {
            state.acting_at + (halvings + 1) * half_life
        }
        Some(_) | None => Minute::NEVER,
    }
}

/// What a measure takes from an asset, and from those that depend on it, counts to its order.
fn book_self_inflicted(world: &mut WorldMut, asset: AssetId, now: Minute) {
    if world.assets.get(&world.core.index, asset).self_inflicted.is_empty() {
        return;
    }
    let matter = |it: AssetId| {
        let [_, counts] = shares(world.load(it));
        let matter = world.criticality(it).times(world.after_fallback(it)).times(counts);
        world.core.parameters().weight_availability.times(matter)
    };
    let here = matter(asset);
    let depends = |it: &AssetId| {
        world.suffers_measures_elsewhere(*it) && world.asset(*it).depends_on.contains(&asset)
    };
    let elsewhere: i64 =
        world.assets.ids(&world.core.index).filter(depends).map(|it| matter(it).0).sum();
    let through = |loss| Ppm(elsewhere).times(world.through_measure(asset, loss));
    let losses = &world.assets.get(&world.core.index, asset).self_inflicted;
    let rates = losses.iter().map(|loss| here.times(loss.severity).0 + through(loss.severity).0);
    let rates: Vec<i64> = rates.collect();
    let state = world.assets.get_mut(&world.core.index, asset);
    for (loss, rate) in state.self_inflicted.iter_mut().zip(rates) {
        let to = (Dimension::Availability, Cause::Order(loss.order), Some(loss.via));
        set_rate(&mut world.core.ledger, &mut loss.damage, now, rate, to);
    }
    state.self_inflicted.retain(|loss| loss.severity != Ppm::ZERO);
}
