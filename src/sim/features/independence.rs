//! Independence (6.9): acts of the security side inside the EMB's systems without a legal basis,
//! what it costs when they come out, and what it costs to refuse a lawful look.

use crate::base::ids::{AssetId, IncidentId, SeatId, SeatSet, SegmentId};
use crate::base::key::Key;
use crate::base::level::{ONE, Points, Ppm};
use crate::base::minute::DAY;
use crate::scenario::model::{AgencyKind, Group, Order, OrderKind, Side};
use crate::sim::conditions::ExerciseMut;
use crate::sim::core::ChangeFlags;
use crate::sim::engine::Machine;
use crate::sim::event::{Event, kind};
use crate::sim::ledger::{Cause, Entry, Meter};
use crate::sim::purpose::Purpose;
use crate::sim::state::Standing;
use crate::sim::world_mut::WorldMut;

/// Trust that goes with perceived independence, as a share of what is lost of it.
const TRUST_FOLLOWS: Ppm = Ppm(400_000);

pub(super) fn register(machine: &mut Machine<Event, ExerciseMut>) {
    machine.call(kind::REVEAL, on_reveal);
    machine.call(kind::REFUSAL_COMES_HOME, on_refusal);
}

impl WorldMut {
    /// Whether a kind of order needs a legal basis in the hand of a seat.
    fn needs_legal_basis(&self, seat: SeatId, kind: OrderKind) -> bool {
        kind.reaches_inside() && self.seat(seat).kind.is_security_side()
    }

    /// Whether there is a legal basis for what a seat does on an asset. What one of a house has
    /// signed is signed for the house.
    fn is_lawful(&self, seat: SeatId, asset: AssetId) -> bool {
        let owner = self.asset(asset).owner;
        let house = |one: &SeatId| *one == owner || self.sit_together(*one, owner);
        let signed = |one| self.ties.get(&self.core.index, (one, seat)).legal_basis;
        self.core.derived.standing_designated
            || self.core.scenario.seat_ids().filter(house).any(signed)
    }

    /// Minutes that an act inside the EMB's systems waits for its paper: a lawful one is requested,
    /// scoped and signed, a secret one begins at once.
    pub fn procedure(&self, seat: SeatId, order: Order) -> i64 {
        if !self.needs_legal_basis(seat, order.kind()) {
            return 0;
        }
        let incident = |id: IncidentId| self.incident(id).asset;
        let Some(asset) = order.asset().or(order.incident().map(incident)) else { return 0 };
        let electoral = self.seat(self.asset(asset).owner).group == Group::Electoral;
        let lawful = electoral && self.is_lawful(seat, asset);
        if lawful { self.core.parameters().procedure_minutes } else { 0 }
    }

    /// Notes an act inside the EMB's systems that has no legal basis, and when it will come out.
    pub fn overreach(&mut self, seat: SeatId, asset: AssetId, order: u32, kind: OrderKind) {
        let owner = self.asset(asset).owner;
        let electoral = self.seat(owner).group == Group::Electoral;
        if !electoral || !self.needs_legal_basis(seat, kind) || self.is_lawful(seat, asset) {
            return;
        }
        let key = self.seat(seat).key.with(self.asset(asset).key);
        let now = self.now();
        let mut draw = self.core.chance().draw(Purpose::Reveal as u16, key, now.0 as u64);
        let openness = self.openness(seat, owner);
        let pressure = self.core.scenario.country.media_hostility.times(openness.complement());
        let median = self.core.parameters().reveal_minutes;
        let waits = exponential(draw.exponential_nano(), median, pressure);
        self.core.kept.overreaches.push(order);
        self.agenda.schedule(now + waits, Event::Reveal(order));
    }

    /// How formal and visible the working relation of two agencies is: there is less to reveal
    /// about what everybody can see.
    fn openness(&self, a: SeatId, b: SeatId) -> Ppm {
        let forums = &self.core.scenario.collaboration.forums;
        let common = forums.iter().filter(|it| it.members.contains(a) && it.members.contains(b));
        common.map(|it| it.formality.times(it.transparency)).max().unwrap_or_default()
    }

    /// Somebody was refused a look. If it was somebody lawful, that comes home later, unless the
    /// door is opened before.
    pub fn refused(&mut self, asset: AssetId, who: SeatSet) {
        if who.iter().any(|seat| is_lawful_reviewer(self.seat(seat).kind)) {
            let at = self.now() + self.core.parameters().refusal_minutes;
            self.agenda.schedule(at, Event::RefusalComesHome(asset));
        }
    }
}

/// Who may lawfully ask to see the logs.
fn is_lawful_reviewer(kind: AgencyKind) -> bool {
    matches!(
        kind,
        AgencyKind::Court
            | AgencyKind::DataProtection
            | AgencyKind::DomesticObserver
            | AgencyKind::InternationalObserver
    )
}

/// Minutes of an exponential waiting time with this median at full pressure.
fn exponential(draw_nano: i64, median: i64, pressure: Ppm) -> i64 {
    const LN_2_NANO: i128 = 693_147_181;
    if pressure.0 <= 0 {
        return i64::MAX / 4;
    }
    let minutes = i128::from(draw_nano) * i128::from(median) / LN_2_NANO;
    let slowed = minutes * i128::from(ONE) / i128::from(pressure.0);
    i64::try_from(slowed).unwrap_or(i64::MAX / 4).min(i64::MAX / 4)
}

fn on_reveal(exercise: &mut ExerciseMut) {
    let ExerciseMut { world, public, standing, .. } = exercise;
    let Event::Reveal(order) = world.agenda.current() else { return };
    let seat = world.core.order(order).seat;
    let parameters = world.core.parameters();
    let left = if standing.published { parameters.published_leaves } else { Ppm::ONE };
    let by = parameters.overreach.times(left);
    move_independence(world, standing, by, Cause::Overreach(order), Some(seat));
    // Segments part: those who fear the government most take it hardest.
    let share = by.times(TRUST_FOLLOWS);
    for segment in public.ids(&world.core.index) {
        let felt = match world.core.scenario.country.segments[segment.index()].side {
            Side::Opposition => Ppm(1_500_000),
            Side::Neither => Ppm::ONE,
            Side::Government => Ppm(250_000),
        };
        let (by, cause) = (share.times(felt), Cause::Overreach(order));
        world.move_trust(public, segment, by, cause, Some(seat));
    }
    world.core.request_all_decisions();
}

/// Moves perceived independence and books it; it ends at 0 and at 100.
pub(super) fn move_independence(
    world: &mut WorldMut,
    standing: &mut Standing,
    by: Points,
    cause: Cause,
    via: Option<SeatId>,
) {
    let now = world.now();
    let before = standing.perceived;
    standing.perceived = Points((before + by).0.clamp(0, Points::FULL.0));
    let amount = (standing.perceived - before).0;
    let meter = Meter::Independence;
    world.core.ledger.book(Entry { meter, amount, from: now, to: now, cause, via });
    world.core.flag_change(ChangeFlags::METER);
}

/// The refusal comes home, if the door is still shut: what is hidden is taken for guilt.
fn on_refusal(exercise: &mut ExerciseMut) {
    let ExerciseMut { world, public, standing, .. } = exercise;
    let Event::RefusalComesHome(asset) = world.agenda.current() else { return };
    let refused = world.assets.get(&world.core.index, asset).refused;
    let shut = refused.iter().any(|seat| is_lawful_reviewer(world.seat(seat).kind));
    let by_whom = world.core.log.orders.iter().rposition(|record| {
        record.order.kind() == OrderKind::RefuseAccess && record.order.asset() == Some(asset)
    });
    let charged = world.assets.get(&world.core.index, asset).refusal_charged;
    let (true, false, Some(order)) = (shut, charged, by_whom) else { return };
    world.assets.get_mut(&world.core.index, asset).refusal_charged = true;
    let (order, via) = (order as u32, world.core.log.orders[order].seat);
    let by = world.core.parameters().refusal;
    let cause = Cause::Refusal(order);
    move_independence(world, standing, by, cause, Some(via));
    let segments: Vec<SegmentId> = public.ids(&world.core.index).collect();
    for segment in segments {
        world.move_trust(public, segment, by, cause, Some(via));
    }
    world.core.request_all_decisions();
}

/// The key of a pair of seats whichever way round, for what happens between two.
pub(super) fn pair_key(a: Key, b: Key) -> Key {
    if a < b { a.with(b) } else { b.with(a) }
}

/// A waiting time in minutes with this chance per month, capped at what no calendar reaches.
pub(super) fn monthly(draw_nano: i64, chance: Ppm) -> i64 {
    if chance.0 <= 0 {
        return i64::MAX / 4;
    }
    // The hazard of a monthly chance p is -ln(1 - p); for the small p of profiles, p + p²/2.
    let hazard = i128::from(chance.0 + chance.times(chance).0 / 2);
    let minutes = i128::from(draw_nano) * i128::from(crate::base::minute::MONTH) / (hazard * 1000);
    i64::try_from(minutes).unwrap_or(i64::MAX / 4).clamp(DAY / 24, i64::MAX / 4)
}
