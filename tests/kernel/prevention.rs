//! Prevention (6.1): what is tried may be averted by what was prepared, what gets through hits less
//! hard, and a near miss is worth telling.

use hotwash::base::ids::IncidentId;
use hotwash::base::level::Ppm;
use hotwash::base::minute::{HOUR, Minute};
use hotwash::scenario::model::{Condition, Primitive, Severity, Stage};
use hotwash::sim::engine::Chance;
use hotwash::sim::vocabulary::Facts;

use crate::world::{GULL, IT, SITE, World, share};

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
    for (maturity, facts) in
        [(0.9, Facts::SIGNS), (1.0, Facts::SIGNS.union(Facts::INDICATORS))]
    {
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
