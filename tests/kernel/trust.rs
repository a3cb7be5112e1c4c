//! Trust (6.8): per segment, moved by shocks and repairs, with a slow return to a level of its own.

use hotwash::base::level::{Points, Ppm};
use hotwash::base::minute::DAY;
use hotwash::scenario::model::Primitive;
use hotwash::sim::ledger::Cause;

use crate::run::{Run, assert_near};
use crate::world::{SITE, World, points, share};

/// A fault with full severity that outsiders publish after a hundred minutes.
fn news() -> World {
    let mut world = World::new().blind().unexamined();
    let incident = world.incident(Primitive::BenignFault, SITE);
    world.of(incident).severity.availability = Ppm::ONE;
    world.publicise(100, incident);
    world.numbers().vacuum_minutes = crate::world::FOREVER;
    world.numbers().finding = Points::ZERO;
    world
}

fn lost(run: &mut Run, at: i64) -> Vec<f64> {
    run.until(at).trust_by().iter().map(|trust| 60.0 - trust).collect()
}

/// Method: the loss after a shock, one half-life and two later; and with no return.
#[test]
fn trust_returns_to_its_own_level_with_its_half_life() {
    let mut world = news().lasting(400);
    let half_life = world.numbers().trust_half_life_minutes;
    let mut run = world.run(1);
    let at_first = lost(&mut run, 100);
    assert!(3.0 < at_first[0]);
    for halvings in 1..4 {
        let left = lost(&mut run, 100 + i64::from(halvings) * half_life);
        assert_near(left[0], at_first[0] * 0.5f64.powi(halvings), 1e-4);
    }
    world.numbers().trust_half_life_minutes = i64::MAX / 4;
    assert_near(lost(&mut world.run(1), 300 * DAY)[0], at_first[0], 1e-4);
}

/// Method: the loss of the segment on screens against that on paper.
#[test]
fn those_on_digital_channels_lose_about_twice_as_much() {
    for times in [1.0, 2.0, 2.5] {
        let mut world = news();
        world.numbers().digital = share(times);
        let lost = lost(&mut world.run(1), 100);
        assert_near(lost[1] / lost[0], times, 1e-4);
    }
}

/// Method: positive, negative and no plain effect of an attack.
#[test]
fn the_sign_of_the_plain_effect_is_a_parameter() {
    for attack in [-3.0, 0.0, 1.0] {
        let mut world = news();
        world.numbers().trust_attack = points(attack);
        let lost = lost(&mut world.run(1), 100);
        assert_near(-lost[0], attack * 1.4, 1e-4);
    }
}

/// Method: overall trust against the sizes of the segments.
#[test]
fn overall_trust_is_the_mean_by_size() {
    for size in [0.1, 0.5, 0.9] {
        let mut world = news();
        world.scenario.country.segments[0].size = share(size);
        world.scenario.country.segments[1].size = share(1.0 - size);
        let mut run = world.run(1);
        run.until(5 * DAY);
        let by = run.trust_by();
        assert_near(run.trust(), size * by[0] + (1.0 - size) * by[1], 1e-5);
        let lost = run.trust_moved(|_| true);
        assert_near(60.0 + lost, run.trust(), 1e-9);
    }
}

/// Method: shocks much larger than what is there.
#[test]
fn trust_ends_at_nothing() {
    let mut world = news();
    world.numbers().trust_attack = points(-1_000.0);
    let mut run = world.run(1);
    run.until(100);
    assert_eq!(run.trust(), 0.0);
    let lost = run.trust_moved(|cause| matches!(cause, Cause::Incident(_)));
    assert_near(lost, -60.0, 0.01);
}
