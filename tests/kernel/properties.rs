//! Whatever anybody orders, legal or not, the invariants hold after every event, a refused order
//! changes nothing, and nothing panics.

use std::sync::Arc;

use hotwash::base::ids::{AssetId, ForumId, IncidentId, InjectId, SeatId, SeatSet};
use hotwash::base::level::{Points, Ppm};
use hotwash::base::minute::Minute;
use hotwash::policy::{Cast, Play, PolicyKind};
use hotwash::scenario::model::{
    CauseClass, Effect, Gauge, Order, OrderDraft, OrderKind, Primitive, Scenario,
};
use hotwash::sim::engine::{Chance, Draw};
use hotwash::sim::intervention::Intervention;
use hotwash::sim::kernel::Kernel;
use hotwash::sim::orders::Refusal;
use proptest::prelude::*;

use crate::any_order::{any_id, any_order};
use crate::invariants::Auditor;
use crate::seeds;
use crate::world::{CERT, HEAD, IT, SITE, World, pack};

/// Plays a scenario with a cast and audits it after every event and every round of orders.
fn audited(scenario: &Arc<Scenario>, cast: &Cast, seed: u64) -> usize {
    audited_with(scenario, cast, seed, |_, _| {})
}

/// The same with something that is done to the kernel before every event, by its number.
fn audited_with(
    scenario: &Arc<Scenario>,
    cast: &Cast,
    seed: u64,
    mut also: impl FnMut(&mut Kernel, u64),
) -> usize {
    let mut kernel = Kernel::new(scenario.clone(), seed);
    let mut auditor = Auditor::new(&kernel);
    auditor.check(&mut kernel);
    let mut play = Play::new(&mut kernel, cast, seed);
    for number in 0.. {
        also(play.kernel, number);
        let before = play.kernel.snapshot();
        let mut accepted = Vec::new();
        play.ask_and(|seat, order, outcome| {
            if outcome.is_ok() {
                accepted.push((seat, *order));
            }
        });
        // Orders take effect in events, so the state is that of before all of them.
        for (seat, order) in accepted {
            auditor.accepted(scenario, &before, seat, order);
        }
        auditor.check(play.kernel);
        if play.kernel.step(Minute::NEVER).is_none() {
            break;
        }
        auditor.check(play.kernel);
    }
    auditor.orders
}

/// The same while a facilitator does anything at all, every few events.
#[test]
fn invariants_hold_after_every_event_of_play_with_interventions() {
    let mut taken = 0;
    for (pack_id, runs) in [("count-night", seeds(12)), ("first-steps", seeds(30))] {
        let scenario = pack(pack_id);
        for seed in 0..runs {
            let policy = [PolicyKind::Random, PolicyKind::Network][seed as usize % 2];
            let chance = Chance::new(seed);
            let cast = Cast::all(policy, scenario.seats.len());
            audited_with(&scenario, &cast, 3_000 + seed, |kernel, number| {
                let mut draw = chance.draw(995, hotwash::base::key::Key(7), number);
                if draw.below(4) == 0 {
                    taken += usize::from(intervened(kernel, &mut draw));
                }
            });
        }
    }
    println!("{taken} interventions");
    assert!(500 < taken, "hardly anything is possible: {taken}");
}

/// Any intervention is tried; one that is not possible must leave the state as it was, to the bit.
/// Whether it was possible.
fn intervened(kernel: &mut Kernel, draw: &mut Draw) -> bool {
    let intervention = any_intervention(&kernel.scenario().clone(), draw);
    let before = kernel.state_hash();
    match kernel.intervene(intervention) {
        Ok(no) => {
            assert_eq!(kernel.log().interventions[no as usize].intervention, intervention);
            assert_eq!(kernel.next_at(), Some(kernel.now()));
            true
        }
        Err(obstacle) => {
            assert_eq!(kernel.state_hash(), before, "{obstacle} changed something");
            false
        }
    }
}

/// Goal: no view contains a fact without a path, and all else that must hold, under random orders.
/// Method: count nights and first steps with the random policy in every seat, audited after every
/// event.
#[test]
fn invariants_hold_after_every_event_of_random_play() {
    let mut orders = 0;
    for (pack_id, runs) in [("count-night", seeds(60)), ("first-steps", seeds(80))] {
        let scenario = pack(pack_id);
        let cast = Cast::all(PolicyKind::Random, scenario.seats.len());
        orders += (0..runs).map(|seed| audited(&scenario, &cast, seed)).sum::<usize>();
    }
    println!("{orders} random orders accepted");
    assert!(1_000 < orders, "random play orders too little: {orders}");
}

/// The same under every other policy, and with a mixed cast.
#[test]
fn invariants_hold_after_every_event_under_every_policy() {
    let scenario = pack("count-night");
    let seats = scenario.seats.len();
    for policy in PolicyKind::ALL {
        for seed in 0..seeds(3) {
            audited(&scenario, &Cast::all(policy, seats), 1_000 + seed);
        }
    }
    let mixed = scenario.seat_ids().fold(Cast::all(PolicyKind::Hub, seats), |cast, seat| {
        cast.with(seat, PolicyKind::ALL[seat.index() % PolicyKind::ALL.len()])
    });
    for seed in 0..seeds(6) {
        audited(&scenario, &mixed, 2_000 + seed);
    }
}

/// A whole cycle has what count nights do not: preparation, designation, two windows and more.
#[test]
fn invariants_hold_after_every_event_of_a_national_cycle() {
    let scenario = pack("national-cycle");
    for policy in [PolicyKind::Network, PolicyKind::Broadcast] {
        audited(&scenario, &Cast::all(policy, scenario.seats.len()), 5);
    }
}

/// Any intervention at all, in range or not; shifts mostly small enough to leave play as it is.
pub fn any_intervention(scenario: &Scenario, draw: &mut Draw) -> Intervention {
    let inject = InjectId(any_id(draw, scenario.injects.len()));
    let incident = IncidentId(any_id(draw, scenario.incidents.len()));
    match draw.below(8) {
        0 => Intervention::Release(inject),
        1 => Intervention::Hold(inject),
        2 => Intervention::Resume(inject),
        3 => Intervention::Skip(inject),
        4 => Intervention::Improvise {
            to: SeatSet(draw.next_u64() as u32).intersection(match draw.below(8) {
                0 => SeatSet(u32::MAX),
                _ => scenario.seat_ids().collect(),
            }),
            effect: match draw.below(4) {
                0 => Effect::Tell(incident),
                1 => Effect::Publicise(incident),
                2 => Effect::StartRumour(incident, Ppm(draw.between(-100_000, 1_100_000))),
                _ => Effect::Begin(incident),
            },
        },
        5 => Intervention::Shift {
            meter: *draw.pick(&[Gauge::Damage, Gauge::Trust, Gauge::Independence]).expect("three"),
            by: Points(match draw.below(8) {
                0 => draw.next_u64() as i64,
                1 => draw.between(-100_000_000, 100_000_000),
                _ => draw.between(-10_000_000, 10_000_000),
            }),
        },
        6 => Intervention::Contain(incident),
        _ => Intervention::Begin(incident),
    }
}

/// Plays with arbitrary orders from arbitrary seats, and now and then an intervention, between the
/// events; a refused one must leave
/// the state as it was, to the bit. Gives back how many were accepted.
fn bombarded(scenario: &Arc<Scenario>, seed: u64, orders_per_event: u64) -> usize {
    let chance = Chance::new(seed);
    let mut kernel = Kernel::new(scenario.clone(), seed);
    let mut auditor = Auditor::new(&kernel);
    let mut events = 0;
    loop {
        let mut draw = chance.draw(999, hotwash::base::key::Key(7), events);
        for _ in 0..draw.below(orders_per_event + 1) {
            let order = any_order(scenario, &mut draw);
            let seat = SeatId(any_id(&mut draw, scenario.seats.len()));
            let hash = kernel.state_hash();
            let before = kernel.snapshot();
            match kernel.submit(seat, order) {
                Ok(no) => {
                    let given = kernel.log().orders[no as usize];
                    assert_eq!((given.seat, given.order.kind()), (seat, order.kind()));
                    auditor.accepted(scenario, &before, seat, given.order);
                }
                Err(refusal) => {
                    assert_eq!(kernel.state_hash(), hash, "{refusal} changed something");
                }
            }
        }
        if draw.below(6) == 0 {
            intervened(&mut kernel, &mut draw);
        }
        auditor.check(&mut kernel);
        events += 1;
        if kernel.step(Minute::NEVER).is_none() {
            return auditor.orders;
        }
        auditor.check(&mut kernel);
    }
}

/// Goal: no order from outside can break anything. Method: arbitrary orders, ids out of range among
/// them, from arbitrary seats, between any two events.
#[test]
fn arbitrary_orders_never_panic_and_refused_ones_change_nothing() {
    let mut accepted = 0;
    for (pack_id, runs, orders) in [("first-steps", seeds(60), 12), ("count-night", seeds(30), 6)] {
        let scenario = pack(pack_id);
        accepted += (0..runs).map(|seed| bombarded(&scenario, seed, orders)).sum::<usize>();
    }
    println!("{accepted} arbitrary orders accepted");
    assert!(500 < accepted, "arbitrary orders are hardly ever accepted: {accepted}");
}

/// Goal: what a kind of order does not need is ignored, so naming it gets nobody around a rule.
/// Method: refusals of orders that name more than they should.
#[test]
fn naming_more_than_an_order_needs_gets_nobody_around_a_rule() {
    let mut world = World::new().blind();
    let incident = world.incident(Primitive::Ddos, SITE);
    world.tell(61, [IT], incident);
    let mut run = world.run(1);
    run.until(62);
    let exchange = OrderDraft::new(OrderKind::ExchangeForeign).to(crate::world::seats([CERT]));
    assert_eq!(run.refused(IT, exchange.on(SITE)), Refusal::WrongAddressee);
    let share = OrderDraft::new(OrderKind::ShareIndicators).about(incident);
    let share = share.to(crate::world::seats([CERT]));
    assert_eq!(run.refused(IT, share.on(SITE)), Refusal::NothingToShare);
    run.order(IT, OrderDraft::new(OrderKind::Prebunk));
    let again = OrderDraft::new(OrderKind::Prebunk).about(incident);
    assert_eq!(run.refused(IT, again), Refusal::UnderWay, "equal orders are equal values");
    run.until(200);
    assert_eq!(run.refused(IT, again), Refusal::AlreadyDone);
}

/// Goal: a seat that does not exist can ask for nothing, however it asks.
#[test]
fn seats_that_do_not_exist_are_refused() {
    let mut world = World::new();
    world.forum([IT, CERT], 3);
    let mut run = world.run(1);
    for kind in OrderKind::ALL {
        for seat in [20, 31, 32, 64, u16::MAX].map(SeatId) {
            let to = SeatSet::only(HEAD);
            let order = OrderDraft { asset: Some(SITE), to, ..OrderDraft::new(kind) };
            let order = OrderDraft { inject: Some(InjectId(0)), ..order.about(IncidentId(0)) };
            let order = Order::try_from(order.naming(CauseClass::Fault)).expect("all is said");
            let refused = Err(Refusal::NoSuchThing);
            assert_eq!(run.kernel.verdict(seat, order), refused);
            assert_eq!(run.refused(seat, order), Refusal::NoSuchThing);
            run.kernel.submit_all(seat, &[order], |_, outcome| {
                assert_eq!(outcome.map(|_| ()), refused);
            });
        }
    }
}

/// Any order that can be made, built by proptest, so that a failure shrinks to the fields that
/// matter.
fn order_strategy() -> impl Strategy<Value = Order> {
    let id = || prop_oneof![4 => 0u16..12, 1 => any::<u16>()];
    let kind = (0..OrderKind::ALL.len()).prop_map(|at| OrderKind::ALL[at]);
    let cause = prop::option::of((0..3usize).prop_map(|at| CauseClass::ALL[at]));
    let ids = (
        prop::option::of(id().prop_map(IncidentId)),
        prop::option::of(id().prop_map(AssetId)),
        prop::option::of(id().prop_map(ForumId)),
        prop::option::of(id().prop_map(InjectId)),
    );
    (kind, ids, any::<u32>(), cause, any::<u16>()).prop_filter_map(
        "it lacks something",
        |(kind, (incident, asset, forum, inject), to, cause, amount)| {
            let to = SeatSet(to);
            let draft = OrderDraft { kind, incident, asset, to, forum, cause, amount, inject };
            draft.try_into().ok()
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: seeds(24) as u32, ..ProptestConfig::default() })]

    #[test]
    fn any_list_of_orders_leaves_the_invariants_as_they_are(
        seed in any::<u64>(),
        orders in prop::collection::vec((0i64..720, any::<u16>(), order_strategy()), 1..40),
    ) {
        let scenario = pack_of_first_steps();
        let mut kernel = Kernel::new(scenario, seed);
        let mut auditor = Auditor::new(&kernel);
        let mut orders = orders;
        orders.sort_by_key(|(at, ..)| *at);
        for (at, seat, order) in orders {
            while kernel.step(Minute(at)).is_some() {
                auditor.check(&mut kernel);
            }
            let hash = kernel.state_hash();
            let seat = if seat % 5 == 0 { SeatId(seat) } else { SeatId(seat % 4) };
            let allowed = kernel.verdict(SeatId(seat.0 % 4), order);
            prop_assert_eq!(kernel.state_hash(), hash);
            let outcome = kernel.submit(seat, order);
            if seat.0 < 4 {
                prop_assert_eq!(outcome.map(|_| ()), allowed);
            }
            if outcome.is_err() {
                prop_assert_eq!(kernel.state_hash(), hash);
            }
        }
        while kernel.step(Minute::NEVER).is_some() {
            auditor.check(&mut kernel);
        }
    }
}

fn pack_of_first_steps() -> Arc<Scenario> {
    static PACK: std::sync::LazyLock<Arc<Scenario>> =
        std::sync::LazyLock::new(|| pack("first-steps"));
    PACK.clone()
}
