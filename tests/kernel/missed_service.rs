//! What people miss (6.7): they see for themselves that a system is gone, and it costs trust by how
//! long, whoever speaks.

use hotwash::base::ids::IncidentId;
use hotwash::base::level::{Points, Ppm};
use hotwash::base::minute::{DAY, HOUR};
use hotwash::scenario::model::{OrderDraft, OrderKind, Primitive};
use hotwash::sim::ledger::Cause;

use crate::run::assert_near;
use crate::world::{FOREVER, IT, SITE, TALLY, World, points, share};

const IT_IS: IncidentId = IncidentId(0);

/// A fault that takes a share of the service of the site from minute 60 on, of which people only
/// hear what they see for themselves.
fn outage(severity: f64) -> World {
    let mut world = World::new().blind().unexamined();
    world.incident(Primitive::BenignFault, SITE);
    world.of(IT_IS).severity.availability = share(severity);
    world.numbers().missed_service = points(-1.0);
    world.numbers().finding = Points::ZERO;
    world
}

/// Points of trust that missing it has cost until a minute.
fn cost(world: &World, until: i64) -> f64 {
    let mut run = world.run(1);
    run.until(until);
    run.trust_moved(|cause| cause == Cause::Missed(IT_IS))
}

/// Goal: harm reaches trust although nobody speaks. Method: an outage of everything counts after an
/// hour, after two, four and eight; of half of it when twice the time is over.
#[test]
fn an_outage_costs_trust_each_time_that_as_much_again_is_missed() {
    let whole = outage(1.0);
    for (hours, wanted) in [(0, 0.0), (1, -1.0), (2, -2.0), (3, -2.0), (4, -3.0), (9, -4.0)] {
        assert_near(cost(&whole, 60 + hours * HOUR + 1), wanted, 1e-6);
    }
    let half = outage(0.5);
    assert_near(cost(&half, 60 + HOUR + 1), 0.0, 1e-6);
    assert_near(cost(&half, 60 + 4 * HOUR + 1), -2.0, 1e-6);
}

/// Method: the same outage where it matters half, where a second channel carries all, on a system
/// that nobody meets, where people get used to it, and where it costs nothing.
#[test]
fn what_is_not_missed_costs_nothing() {
    let after_four_hours = |change: &dyn Fn(&mut World)| {
        let mut world = outage(1.0);
        change(&mut world);
        cost(&world, 60 + 4 * HOUR + 1)
    };
    let near = |change: &dyn Fn(&mut World), wanted| {
        assert_near(after_four_hours(change), wanted, 1e-3);
    };
    near(&|it| it.asset(SITE).criticality = [share(0.5); 7], -2.0);
    near(&|it| it.asset(SITE).public_facing = false, 0.0);
    near(&|it| it.of(IT_IS).asset = TALLY, 0.0);
    near(&|it| it.numbers().missed_service = Points::ZERO, 0.0);
    let used_to_it = |it: &mut World| {
        it.numbers().habituation = share(0.5);
        it.numbers().habituation_half_life_minutes = FOREVER;
    };
    near(&used_to_it, -1.75);
    let second_channel = |it: &mut World| {
        it.asset(SITE).independent_channel = true;
        it.numbers().second_channel = Ppm::ONE;
    };
    near(&second_channel, 0.0);
}

/// Goal: an outage that is over is over, and the next one begins anew. Method: two of half an hour
/// with an hour between them cost nothing, one of an hour does.
#[test]
fn each_outage_is_counted_for_itself() {
    let mut world = outage(1.0);
    world.of(IT_IS).duration_minutes = Some(HOUR / 2 + 10);
    let again = world.incident(Primitive::BenignFault, SITE);
    world.of(again).severity.availability = Ppm::ONE;
    world.of(again).duration_minutes = Some(HOUR / 2 + 10);
    world.of(again).trigger =
        hotwash::scenario::model::Trigger::At(hotwash::base::minute::Minute(3 * HOUR));
    let mut run = world.run(1);
    run.until(DAY);
    assert_eq!(run.trust_moved(|cause| matches!(cause, Cause::Missed(_))), 0.0);
    world.of(IT_IS).duration_minutes = Some(HOUR + 10);
    assert_near(cost(&world, DAY), -1.0, 1e-6);
}

/// Method: the site is taken off the wire for an hour without anything being wrong with it: that is
/// laid to who did it.
#[test]
fn a_measure_is_missed_as_an_incident_is() {
    let mut world = outage(1.0);
    world.scenario.incidents.clear();
    let mut run = world.run(1);
    let order = run.order(IT, OrderDraft::new(OrderKind::TakeOffline).on(SITE));
    run.until(5 + HOUR);
    assert_near(run.trust_moved(|cause| cause == Cause::Order(order)), -1.0, 1e-6);
}
