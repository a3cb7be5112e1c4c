//! Trust (6.8): per segment, moved by shocks and repairs, with a slow return to a level of its own.
//! One gets used to shocks, a night has a floor, and a share of what happens lasts.

use hotwash::base::level::{Points, Ppm};
use hotwash::base::minute::DAY;
use hotwash::scenario::model::{Gauge, Primitive};
use hotwash::sim::intervention::Intervention;
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

/// What becoming public costs the paper segment at full severity, in points.
const NEWS: f64 = 4.2;

/// Method: an outage, another after a half-life of habituation, and a defaced page at the same
/// time; with habituation and without.
#[test]
fn another_shock_of_the_same_kind_is_felt_less() {
    let losses = |left: f64| {
        let mut world = news();
        let half_life = world.numbers().habituation_half_life_minutes;
        world.numbers().habituation = share(left);
        world.numbers().trust_half_life_minutes = i64::MAX / 4;
        world.numbers().digital = Ppm::ONE;
        for (primitive, at) in
            [(Primitive::BenignFault, 100 + half_life), (Primitive::Deface, 101 + half_life)]
        {
            let again = world.incident(primitive, SITE);
            world.of(again).severity.availability = Ppm::ONE;
            world.publicise(at, again);
        }
        let mut run = world.run(1);
        let lost = [100, 100 + half_life, 101 + half_life].map(|at| lost(&mut run, at)[0]);
        [lost[0], lost[1] - lost[0], lost[2] - lost[1]]
    };
    let [first, again, another] = losses(0.7);
    assert_near(first, NEWS, 1e-4);
    assert_near(again, NEWS * (1.0 - 0.3 / 2.0), 1e-4);
    assert_near(another, NEWS, 1e-4);
    for lost in losses(1.0) {
        assert_near(lost, NEWS, 1e-4);
    }
}

/// Goal: no single night costs more than its most. Method: a shock of 28 points against a most of
/// 15, by hand 7.5 + 7.5 * 20.5 / 28; the same in two halves; one more a night later, when half of
/// what was lost counts no longer; and with a most that nothing reaches.
#[test]
fn a_night_has_a_floor() {
    let lost_in = |shocks: &[(i64, f64)], most: f64| {
        let mut world = World::new().blind().unexamined();
        world.numbers().night_most = points(most);
        world.numbers().trust_half_life_minutes = i64::MAX / 4;
        world.numbers().digital = Ppm::ONE;
        world.numbers().vacuum_minutes = crate::world::FOREVER;
        world.numbers().finding = Points::ZERO;
        world.numbers().trust_attack = points(-28.0 / 1.4);
        for (at, severity) in shocks {
            let incident = world.incident(Primitive::BenignFault, SITE);
            world.of(incident).severity.availability = share(*severity);
            world.publicise(*at, incident);
        }
        lost(&mut world.run(1), 2 * DAY)[0]
    };
    let one = 7.5 + 7.5 * 20.5 / 28.0;
    assert_near(lost_in(&[(100, 1.0)], 15.0), one, 1e-4);
    assert_near(lost_in(&[(100, 0.5), (100, 0.5)], 15.0), one, 1e-4);
    let plain = 7.5 - one / 2.0;
    let later = plain + 7.5 * (28.0 - plain) / (28.0 - plain + 7.5);
    assert_near(lost_in(&[(100, 1.0), (100 + DAY, 1.0)], 15.0), one + later, 1e-4);
    assert_near(lost_in(&[(100, 1.0)], 100.0), 28.0, 1e-4);
}

/// Goal: what happened leaves a mark. Method: where trust is long after a loss of 4.2 points, by
/// how much of it lasts.
#[test]
fn a_share_of_a_loss_lasts() {
    for lasting in [0.15, 0.0, 1.0] {
        let mut world = news().lasting(3_000);
        world.numbers().lasting = share(lasting);
        assert_near(lost(&mut world.run(1), 2_900 * DAY)[0], NEWS * lasting, 1e-4);
    }
}

/// Goal: a facilitator moves a meter by what was asked for, whatever else happened that night.
/// Method: a shift by 20 points where a night costs 8 at most.
#[test]
fn a_facilitator_is_not_held_up_by_the_floor() {
    let mut world = World::new();
    world.numbers().night_most = Points::whole(8);
    let mut run = world.run(1);
    run.intervene(Intervention::Shift { meter: Gauge::Trust, by: Points::whole(-20) });
    run.until(1);
    assert_near(run.trust(), 40.0, 1e-2);
}
