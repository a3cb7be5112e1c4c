//! Prevention (6.1): what is tried may be averted by what was prepared, what gets through hits less
//! hard, and a near miss is worth telling.

use hotwash::base::ids::{AssetId, IncidentId};
use hotwash::base::level::Ppm;
use hotwash::base::minute::{DAY, HOUR, Minute};
use hotwash::scenario::model::{
    Condition, Fallback, OrderDraft, OrderKind, Primitive, Severity, Stage,
};
use hotwash::sim::engine::Chance;
use hotwash::sim::event::Event;
use hotwash::sim::ledger::Cause;
use hotwash::sim::vocabulary::Facts;

use crate::run::assert_near;
use crate::world::{COMMUNICATIONS, GULL, HEAD, IT, NEIGHBOUR, SITE, TALLY, World, share};

const FIRST: IncidentId = IncidentId(0);
/// The number of the draw that decides whether an attempt succeeds.
const ATTEMPT: u16 = 17;
const SEEDS: u64 = 200;

/// An attempt at the results site, of this maturity, which does not decay.
fn attempt(maturity: f64) -> World {
    let mut world = World::new().blind();
    world.incident(Primitive::SqliExfil, SITE);
    world.of(FIRST).may_fail = true;
    world.asset(SITE).maturity = share(maturity);
    world.numbers().maturity_half_life_minutes = i64::MAX / 2;
    world.numbers().averted_per_level = share(0.2);
    world.numbers().closing_gain = share(0.5);
    world
}

fn averted(world: &World) -> Vec<bool> {
    world.over(SEEDS, |mut run| run.until(2 * HOUR).incident(FIRST).averted_at.is_some())
}

/// The same by hand: the draw of each seed against a chance to succeed.
fn drawn(world: &World, chance: f64) -> Vec<bool> {
    let key = world.scenario.incidents[0].key;
    let succeeds = |seed| Chance::new(seed).draw(ATTEMPT, key, 0).happens(share(chance));
    (0..SEEDS).map(|seed| !succeeds(seed)).collect()
}

/// Method: each seed against its draw, for chances by hand. Maturity counts by the hand: an average
/// one (0.5) in full, the most capable half, the least half as much again.
#[test]
fn maturity_averts_attempts_the_more_the_less_capable_the_hand() {
    for (maturity, capability, succeeds) in [
        (0.0, 0.5, 1.0),
        (0.0, 0.0, 1.0),
        (1.0, 0.5, 0.8),
        (3.0, 0.5, 0.4),
        (3.0, 1.0, 0.7),
        (3.0, 0.0, 0.1),
    ] {
        let mut world = attempt(maturity);
        world.scenario.adversaries[0].capability = share(capability);
        assert_eq!(averted(&world), drawn(&world, succeeds), "{maturity} against {capability}");
    }
}

/// Method: the owner holds fresh indicators of the hand, which close half of what is open.
#[test]
fn indicators_in_time_close_the_way() {
    let mut world = attempt(1.0);
    world.scenario.adversaries[0].abroad = vec![(Minute(0), IT)];
    assert_eq!(averted(&world), drawn(&world, 0.8 * 0.5));
    world.numbers().closing_gain = Ppm::ZERO;
    assert_eq!(averted(&world), drawn(&world, 0.8));
    world.numbers().closing_gain = share(0.5);
    world.of(FIRST).adversary = None;
    assert_eq!(averted(&world), drawn(&world, 0.8), "they are of no use against another");
}

/// Goal: with nothing to avert it, or scripted, an incident always happens, just as it did. Method:
/// the state after two hours of an attempt where maturity averts nothing, and of what may not fail.
#[test]
fn where_nothing_averts_an_attempt_is_an_incident() {
    let mut world = attempt(3.0);
    world.numbers().averted_per_level = Ppm::ZERO;
    let states = |world: &World| world.over(20, |mut run| run.until(2 * HOUR).incident(FIRST));
    let attempted = states(&world);
    world.numbers().averted_per_level = share(0.2);
    world.of(FIRST).may_fail = false;
    assert!(averted(&world).iter().all(|averted| !averted));
    // Only the numbers of the events on the list differ.
    for (one, other) in attempted.iter().zip(states(&world)) {
        assert_eq!((one.stage, one.begun_at), (other.stage, other.begun_at));
        assert_eq!((one.severity, one.stealth), (other.severity, other.stealth));
    }
}

/// A seed under which an attempt at an asset of this maturity is averted.
fn averted_seed(world: &World) -> u64 {
    (0..).zip(averted(world)).find(|(_, averted)| *averted).expect("one in five is averted").0
}

/// Method: what the owner knows and holds after an attempt on a system of little and of some
/// maturity; nothing began, and nothing is damaged.
#[test]
fn an_averted_attempt_leaves_signs_and_from_maturity_1_on_traces() {
    for (maturity, facts) in [(0.9, Facts::SIGNS), (1.0, Facts::SIGNS.union(Facts::INDICATORS))] {
        let world = attempt(maturity);
        let mut run = world.run(averted_seed(&world));
        run.until(24 * HOUR);
        let state = run.incident(FIRST);
        assert_eq!((state.averted_at, state.begun_at), (Some(Minute(HOUR)), Minute::NEVER));
        let known = run.known(IT, FIRST).expect("the owner sees that somebody tried");
        assert_eq!((known.facts, known.contained, known.since), (facts, true, Minute(HOUR)));
        let holds = run.agency(IT).holdings.iter().any(|held| held.adversary == GULL);
        assert_eq!(holds, facts.has(Facts::INDICATORS));
        let seen = run.sees(IT, FIRST);
        assert_eq!(seen.is_some_and(|it| it.averted), holds, "a near miss worth telling is seen");
        let acted = Condition::Reached { incident: FIRST, stage: Stage::Latent };
        assert!(!run.kernel.holds(&acted), "it never began");
        assert_eq!(run.damaged(0, |_| true), 0.0);
    }
}

/// Method: the severity of an incident that acts, by hand, at four maturities.
#[test]
fn what_gets_through_hits_a_mature_system_less_hard() {
    let severity = |primitive, maturity: f64, hardness: f64| {
        let mut world = attempt(maturity);
        world.scenario.incidents.clear();
        let incident = world.incident(primitive, SITE);
        world.of(incident).severity =
            Severity { integrity: share(0.2), availability: share(0.5), ..Severity::default() };
        world.numbers().hardness = share(hardness);
        let severity = world.run(1).until(2 * HOUR).incident(incident).severity;
        [severity.integrity.0, severity.availability.0]
    };
    for primitive in [Primitive::OrganicSurge, Primitive::Ddos, Primitive::Wiper] {
        assert_eq!(severity(primitive, 0.0, 0.15), [230_000, 575_000]);
        assert_eq!(severity(primitive, 1.0, 0.15), [200_000, 500_000]);
        assert_eq!(severity(primitive, 3.0, 0.15), [140_000, 350_000]);
        assert_eq!(severity(primitive, 3.0, 0.0), [200_000, 500_000], "it is switched off");
    }
    // What people say is no softer for it.
    assert_eq!(severity(Primitive::ProcessRumour, 3.0, 0.15), [200_000, 500_000]);
}

/// An intruder on the results site, which hangs together with the site next door on one provider.
fn intruder() -> World {
    let mut world = World::new().blind();
    world.incident(Primitive::Wiper, SITE);
    world.of(FIRST).severity =
        Severity { integrity: share(0.4), availability: share(0.5), ..Severity::default() };
    world.numbers().maturity_half_life_minutes = i64::MAX / 2;
    world.numbers().spread_share = share(0.4);
    world.numbers().spread_minutes = 10 * HOUR;
    world.asset(TALLY).owner = HEAD;
    world
}

/// Minutes after which each seed's intruder has reached the neighbour, if it has.
fn reached(world: &World) -> Vec<Option<i64>> {
    world.over(40, |mut run| {
        let wanted = |event| matches!(event, Event::Spread(_, asset) if asset == NEIGHBOUR);
        let at = run.until_event(wanted);
        at.filter(|_| run.incident(FIRST).spread_to.contains(&NEIGHBOUR)).map(|at| at - HOUR)
    })
}

/// Method: the time to the neighbour of each seed against its draw: a tenth of ten hours for what
/// wipes, times one and the maturity there, twice that where indicators close half of the way.
#[test]
fn an_intruder_reaches_what_hangs_together() {
    let by_hand = |world: &World, median: i64| -> Vec<Option<i64>> {
        let key = world.scenario.incidents[0].key.with(world.scenario.assets[2].key);
        (0..40).map(|seed| Some(Chance::new(seed).draw(18, key, 0).waits(median))).collect()
    };
    let mut world = intruder();
    assert_eq!(reached(&world), by_hand(&world, 2 * HOUR));
    world.asset(NEIGHBOUR).maturity = share(3.0);
    assert_eq!(reached(&world), by_hand(&world, 4 * HOUR));
    world.scenario.adversaries[0].abroad = vec![(Minute(0), COMMUNICATIONS)];
    world.numbers().closing_gain = share(0.5);
    let doubled: Vec<_> =
        by_hand(&world, 4 * HOUR).into_iter().map(|at| at.map(|at| 2 * at)).collect();
    assert_eq!(reached(&world), doubled);
    world.numbers().spread_share = Ppm::ZERO;
    assert!(reached(&world).iter().all(Option::is_none), "it is switched off");
    let mut world = intruder();
    world.asset(NEIGHBOUR).provider = None;
    assert!(reached(&world).iter().all(Option::is_none), "there is no way");
    world.asset(NEIGHBOUR).depends_on = vec![SITE];
    assert!(reached(&world).iter().all(Option::is_some), "it depends on the other");
    let mut world = intruder();
    world.of(FIRST).primitive = Primitive::Deface;
    assert!(reached(&world).iter().all(Option::is_none), "a page is no way in");
}

/// Method: an hour of damage after the intruder has reached the neighbour: on its own 0.4 of
/// integrity (weight 1.5) and 0.5 of service, on the other two fifths of that; stopped in time it
/// does not get there.
#[test]
fn what_is_reached_second_is_hit_less_hard() {
    let mut world = intruder();
    let mut run = world.run(1);
    let arrived =
        run.until_event(|event| matches!(event, Event::Spread(_, asset) if asset == NEIGHBOUR));
    let at = arrived.expect("it gets there");
    let watches = run.incident(FIRST).watches;
    assert!(watches.iter().any(|watch| watch.seat == COMMUNICATIONS), "it can be noticed there");
    let before = [1, 2].map(|dimension| run.damaged(dimension, |_| true));
    run.until(at + HOUR);
    let after = [1, 2].map(|dimension| run.damaged(dimension, |_| true));
    assert_near(after[0] - before[0], 60.0 * 0.4 * 1.4 * 1.5, 1e-3);
    assert_near(after[1] - before[1], 60.0 * 0.5 * 1.4, 1e-3);
    world.of(FIRST).duration_minutes = Some(1);
    assert!(reached(&world).iter().filter(|at| at.is_some()).count() <= 1);
}

/// Method: an hour of the outage of one asset on which another depends, with and without a
/// fallback, and through another still; nothing passes two steps.
#[test]
fn what_depends_on_a_system_that_is_down_loses_service() {
    let lost = |dependency: f64, fallback: bool| {
        let mut world = World::new().blind();
        let fault = world.incident(Primitive::BenignFault, SITE);
        world.tell(61, [IT], fault);
        world.numbers().dependency_share = share(dependency);
        world.asset(TALLY).depends_on = vec![SITE];
        world.asset(NEIGHBOUR).depends_on = vec![TALLY];
        world.asset(SITE).fallback = Some(Fallback { covers: share(0.8), provider: None });
        let mut run = world.run(1);
        if fallback {
            run.until(62).order(IT, OrderDraft::new(OrderKind::SwitchFallback).on(SITE));
        }
        let before = run.until(3 * HOUR).damaged(2, |_| true);
        run.until(4 * HOUR).damaged(2, |_| true) - before
    };
    assert_near(lost(0.6, false), 60.0 * 0.5 * 1.6, 1e-3);
    assert_near(lost(0.6, true), 60.0 * 0.5 * 0.2 * 1.6, 1e-3);
    assert_near(lost(0.0, false), 60.0 * 0.5, 1e-3);
}

/// Method: an hour in which the technicians have one asset off the wire on which another depends:
/// with and without a fallback, where either number takes the effect away, where the other is off
/// as well, and once the first is back; nothing passes two steps, and all counts to the order.
#[test]
fn what_depends_on_a_system_that_is_taken_offline_loses_service() {
    let lost = |dependency: f64, measures: f64, besides: &[(OrderKind, AssetId)]| {
        let mut world = World::new().blind();
        world.numbers().dependency_share = share(dependency);
        world.numbers().dependency_measures = share(measures);
        world.asset(TALLY).depends_on = vec![SITE];
        world.asset(NEIGHBOUR).depends_on = vec![TALLY];
        world.asset(SITE).fallback = Some(Fallback { covers: share(0.8), provider: None });
        let mut run = world.run(1);
        let first = run.until(60).order(IT, OrderDraft::new(OrderKind::TakeOffline).on(SITE));
        run.until(90);
        for (kind, asset) in besides {
            run.order(IT, OrderDraft::new(*kind).on(*asset));
        }
        let before = run.until(3 * HOUR).damaged(2, |_| true);
        let all = run.until(4 * HOUR).damaged(2, |_| true) - before;
        let booked = run.damaged(2, |cause| cause == Cause::Order(first));
        (all, booked, run.damaged(2, |_| true))
    };
    let (all, booked, total) = lost(0.6, 1.0, &[]);
    assert_near(all, 60.0 * 1.6, 1e-3);
    assert_near(booked, total, 1e-3);
    assert_near(lost(0.6, 0.5, &[]).0, 60.0 * 1.3, 1e-3);
    assert_near(lost(0.6, 0.0, &[]).0, 60.0, 1e-3);
    assert_near(lost(0.0, 1.0, &[]).0, 60.0, 1e-3);
    let fallback = (OrderKind::SwitchFallback, SITE);
    assert_near(lost(0.6, 1.0, &[fallback]).0, 60.0 * 0.2 * 1.6, 1e-3);
    // The tally is off as well, and whatever depends on that loses three fifths in its turn.
    let other = (OrderKind::TakeOffline, TALLY);
    assert_near(lost(0.6, 1.0, &[other]).0, 60.0 * (2.0 + 0.6), 1e-3);
    assert_near(lost(0.6, 1.0, &[(OrderKind::Restore, SITE)]).0, 0.0, 1e-3);
}

/// Method: when what was stolen comes out, each seed against its draws; not if nobody takes
/// anything, not twice, and not where the owner has told before.
#[test]
fn stolen_data_come_out_by_a_clock_of_their_own() {
    let theft = |chance: f64| {
        let mut world = World::new().blind().lasting(4_000);
        world.incident(Primitive::SqliExfil, SITE);
        world.of(FIRST).severity.confidentiality = share(0.5);
        world.scenario.calendar.election_days = vec![Minute(0)];
        world.numbers().surfaces = share(chance);
        world.numbers().surfaces_minutes = 100 * DAY;
        world
    };
    let public = |world: &World| -> Vec<Option<i64>> {
        world.over(40, |mut run| run.finish().incident(FIRST).disclosure.map(|it| it.at.0))
    };
    let by_hand = |world: &World, chance: f64| -> Vec<Option<i64>> {
        let key = world.scenario.incidents[0].key;
        let draw = |seed, occurrence| Chance::new(seed).draw(19, key, occurrence);
        let out = |seed| {
            let waits = draw(seed, 1).waits(100 * DAY);
            draw(seed, 0).happens(share(chance)).then_some(HOUR + waits)
        };
        (0..40).map(out).map(|at| at.filter(|at| *at < 4_000 * DAY)).collect()
    };
    for chance in [1.0, 0.4, 0.0] {
        let world = theft(chance);
        assert_eq!(public(&world), by_hand(&world, chance), "{chance}");
    }
    let mut world = theft(1.0);
    world.of(FIRST).severity = Severity { integrity: share(0.5), ..Severity::default() };
    assert!(public(&world).iter().all(Option::is_none), "nothing was taken");
    let mut world = theft(1.0);
    world.tell(61, [IT], FIRST);
    let mut run = world.run(1);
    run.until(62).order(IT, OrderDraft::new(OrderKind::HoldStatement).about(FIRST));
    let disclosure = run.finish().incident(FIRST).disclosure.expect("the owner has told");
    assert_eq!(disclosure.first, Some(IT));
}
