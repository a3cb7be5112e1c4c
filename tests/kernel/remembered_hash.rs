//! A hash from what is remembered of earlier events is the hash from scratch, and trying out orders
//! leaves no trace.

use hotwash::base::key::Key;
use hotwash::base::minute::Minute;
use hotwash::sim::engine::Chance;
use hotwash::sim::kernel::Kernel;

use crate::any_order::any_order;
use crate::seeds;
use crate::world::pack;

/// Events of one random play in which nearly every state is hashed from scratch.
const EVENTS: usize = 500;
const PACK: &str = "count-night";

/// Goal: a hash from what is remembered is the hash from scratch. Method: random play with
/// interventions in which now and then an earlier state is restored; after every event another
/// kernel, which remembers nothing, is restored from a snapshot and hashed.
#[test]
fn a_hash_from_what_is_remembered_is_the_hash_from_scratch() {
    for seed in 0..seeds(3) {
        let scenario = pack(PACK);
        let mut draw = Chance::new(seed).draw(997, Key(1), 0);
        let mut kernel = Kernel::new(scenario.clone(), seed);
        let mut scratch = Kernel::new(scenario.clone(), seed + 1);
        let mut earlier = kernel.snapshot();
        let (mut compared, mut undone) = (0, 0);
        // Orders lead to events, and each of those to further orders.
        for _ in 0..EVENTS {
            if kernel.step(Minute::NEVER).is_none() {
                break;
            }
            for seat in scenario.seat_ids() {
                let orders: Vec<_> =
                    (0..draw.below(4)).map(|_| (seat, any_order(&scenario, &mut draw))).collect();
                if draw.below(2) == 0 {
                    _ = kernel.allowed(&orders);
                }
                kernel.submit_all(
                    seat,
                    &orders.iter().map(|it| it.1).collect::<Vec<_>>(),
                    |_, _| {},
                );
            }
            // Not after every event: several changes at once are to be found, too.
            if draw.below(3) != 0 {
                scratch.restore(&kernel.snapshot());
                assert_eq!(kernel.state_hash(), scratch.state_hash(), "at {}", kernel.now());
                compared += 1;
            }
            match draw.below(40) {
                0 => earlier = kernel.snapshot(),
                1 if undone < 6 => {
                    kernel.restore(&earlier);
                    undone += 1;
                }
                _ => {}
            }
        }
        assert!(100 < compared && 0 < undone, "{compared} {undone}");
    }
}

/// Goal: orders that are tried out leave no trace and are judged as they will be. Method: arbitrary
/// orders between any two events, tried out and then given.
#[test]
fn orders_are_tried_out_without_a_trace_and_judged_as_they_will_be() {
    let scenario = pack(PACK);
    let mut accepted = 0;
    for seed in 0..seeds(3) {
        let mut draw = Chance::new(seed).draw(996, Key(1), 0);
        let mut kernel = Kernel::new(scenario.clone(), seed);
        while kernel.step(Minute::NEVER).is_some() {
            let seats: Vec<_> = scenario.seat_ids().collect();
            let orders: Vec<_> = (0..draw.below(12))
                .map(|_| (*draw.pick(&seats).unwrap(), any_order(&scenario, &mut draw)))
                .collect();
            let (snapshot, hash) = (kernel.snapshot(), kernel.state_hash());
            let allowed = kernel.allowed(&orders);
            assert_eq!(kernel.snapshot(), snapshot);
            assert_eq!(kernel.state_hash(), hash);
            let given = orders.iter().map(|(seat, order)| kernel.submit(*seat, *order).is_ok());
            assert_eq!(allowed, given.collect::<Vec<_>>());
            accepted += allowed.iter().filter(|it| **it).count();
        }
    }
    assert!(100 < accepted, "{accepted}");
}
