//! Preparation (6.1): what is not kept up decays, what is spent pays, adversaries grow, and what
//! sleeps is watched less.

use hotwash::base::calendar::{Phase, Window};
use hotwash::base::ids::SeatId;
use hotwash::base::level::Ppm;
use hotwash::base::minute::{DAY, Minute};
use hotwash::scenario::model::{
    AssetKind, OrderDraft, OrderKind, Prepare, Primitive, TieStart, Trigger,
};
use hotwash::sim::event::Event;

use crate::run::{Run, assert_near};
use crate::world::{
    CERT, COURT, FOREVER, HEAD, IT, MINISTRY, PARTNER, SITE, TALLY, World, seats, share,
};

fn maturity(run: &mut Run) -> f64 {
    let view = run.view(IT);
    let site = view.assets.iter().find(|seen| seen.asset == SITE).expect("it owns the site");
    site.maturity.0 as f64 / 1e6
}

/// Method: read the maturity of a neglected asset after no, one and two half-lives.
#[test]
fn neglected_assets_lose_half_of_their_maturity_in_a_half_life() {
    let mut world = World::new().lasting(2_000);
    let half_life = world.numbers().maturity_half_life_minutes;
    let read =
        |world: &World| [0, half_life, 2 * half_life].map(|at| maturity(world.run(1).until(at)));
    assert_eq!(read(&world), [1.0, 0.5, 0.25]);
    world.numbers().maturity_half_life_minutes = i64::MAX / 2;
    assert_eq!(read(&world), [1.0, 1.0, 1.0], "it does not decay");
}

/// Method: pass on what a partner holds once at the start and once a half-life of familiarity
/// later; the weight that the recipient gives it is the quality of the tie then.
#[test]
fn familiarity_that_is_not_kept_up_fades_with_its_half_life() {
    let mut world = World::new().lasting(2_000);
    world.scenario.adversaries[0].abroad = vec![(Minute(0), PARTNER), (Minute(365 * DAY), PARTNER)];
    let tie = TieStart { contact: true, familiarity: share(0.8), ..TieStart::default() };
    world.ties([PARTNER, CERT], tie);
    world.numbers().familiarity_half_life_minutes = 360 * DAY;
    let quality = |world: &World, at: i64| {
        let mut run = world.run(1);
        run.until(at).order(PARTNER, OrderDraft::new(OrderKind::ExchangeForeign).to(seats([CERT])));
        let read = run.until_event(|event| matches!(event, Event::Deliver(..)));
        let held = run.agency(CERT).holdings.clone();
        (held[0].quality.0 as f64 / 1e6, read.unwrap())
    };
    let (early, _) = quality(&world, 10);
    let (late, read_at) = quality(&world, 366 * DAY);
    let left = 0.5f64.powf(read_at as f64 / (360.0 * DAY as f64));
    assert_near(early, 1.0 / 3.0 + 2.0 / 3.0 * 0.8, 0.005);
    assert_near(late, 1.0 / 3.0 + 2.0 / 3.0 * 0.8 * left, 0.001);
    world.numbers().familiarity_half_life_minutes = i64::MAX / 2;
    assert_near(quality(&world, 366 * DAY).0, 1.0 / 3.0 + 2.0 / 3.0 * 0.8, 0.000_01);
}

/// Method: one kind of spending at a time, against nothing spent; then with a gain of nothing.
#[test]
fn money_training_and_certification_raise_maturity_by_their_gain() {
    type Set = fn(&mut World, f64);
    let cases: [(SeatId, Prepare, f64, Set); 5] = [
        (IT, Prepare::Train, 1.0, |world, by| {
            world.numbers().training_gain = share(by);
        }),
        (MINISTRY, Prepare::Fund { asset: SITE }, 2.0, |world, by| {
            world.numbers().maturity_per_unit = share(by);
        }),
        (COURT, Prepare::Certify { asset: SITE }, 1.0, |world, by| {
            world.numbers().certification_gain = share(by);
        }),
        (COURT, Prepare::CommissionAudit { asset: SITE }, 1.0, |world, by| {
            world.numbers().certification_gain = share(by);
        }),
        (IT, Prepare::Train, 1.0, |world, by| {
            world.numbers().training_gain = share(by);
        }),
    ];
    for (seat, order, times, set) in cases {
        for gain in [0.0, 0.1, 0.3] {
            let mut world = World::new();
            world.numbers().maturity_half_life_minutes = i64::MAX / 2;
            set(&mut world, gain);
            let mut run = world.run(1);
            run.order(seat, order);
            run.until(45 * DAY);
            assert_near(maturity(&mut run), 1.0 + times * gain, 0.000_01);
        }
    }
}

/// Method: two that do not know each other meet, or exercise; then with a gain of nothing.
#[test]
fn meeting_and_exercising_makes_acquaintance_by_the_gain() {
    for (kind, meetings) in [(OrderKind::Meet, 1), (OrderKind::JointExercise, 2)] {
        for gain in [0.0, 0.2] {
            let mut world = World::new();
            world.numbers().meeting_gain = share(gain);
            world.numbers().exercise_gain = share(gain);
            world.numbers().familiarity_half_life_minutes = i64::MAX / 2;
            let mut run = world.run(1);
            run.order(HEAD, OrderDraft::new(kind).to(seats([CERT])));
            run.until(10 * DAY);
            for (from, to) in [(HEAD, CERT), (CERT, HEAD)] {
                let tie = run.tie(from, to);
                assert_eq!((tie.contact, tie.meetings), (true, meetings));
                assert_eq!(tie.familiarity, share(gain));
            }
            assert!(!run.tie(IT, CERT).contact, "who was not there met nobody");
        }
    }
}

/// Method: the same attack in the first, the second and the third cycle, and after a run-off, which
/// is no cycle of its own.
#[test]
fn adversaries_hit_harder_from_cycle_to_cycle() {
    let severity = |growth: f64, elections: &[i64], cycles: &[i64]| {
        let mut world = World::new().blind().lasting(900);
        let windows = &mut world.scenario.calendar.windows;
        for (number, day) in cycles.iter().enumerate() {
            let phase = [Phase::InterElection, Phase::Registration][number % 2];
            windows.push(Window { phase, start: Minute(day * DAY), planning_slots: 0 });
        }
        world.scenario.calendar.election_days =
            elections.iter().chain(&[899]).map(|day| Minute(day * DAY)).collect();
        world.numbers().adversary_growth = share(growth);
        let flood = world.incident(Primitive::Ddos, SITE);
        world.of(flood).trigger = Trigger::At(Minute(500 * DAY));
        let mut run = world.run(1);
        run.until(501 * DAY);
        run.incident(flood).severity.availability.0 as f64 / 1e6
    };
    // Capability 0.5 scales what is written by 0.75 + 0.5 / 2.
    assert_near(severity(0.1, &[], &[]), 0.5, 1e-6);
    assert_near(severity(0.1, &[100], &[150]), 0.5 * (0.75 + 0.55 / 2.0), 1e-5);
    assert_near(severity(0.1, &[100, 114], &[150]), 0.5 * (0.75 + 0.55 / 2.0), 1e-5);
    assert_near(severity(0.1, &[100, 200], &[150, 250]), 0.5 * (0.75 + 0.605 / 2.0), 1e-5);
    // One cycle goes through both kinds of window; before polling there is nothing to count.
    assert_near(severity(0.1, &[300], &[150, 250, 350, 450]), 0.5 * (0.75 + 0.55 / 2.0), 1e-5);
    assert_near(severity(0.1, &[100, 114], &[]), 0.5, 1e-6);
    assert_near(severity(0.0, &[100, 200], &[150, 250]), 0.5, 1e-6);
}

/// Method: the same quiet theft from an asset that sleeps between elections and from one that does
/// not. The draw is the same, so each seed's waiting time stretches by the same factor.
#[test]
fn what_sleeps_between_elections_is_noticed_later_by_the_dormant_share() {
    let noticed = |phase, dormant, dormant_share: Ppm| {
        let mut world = World::in_phase(phase).lasting(5_000);
        world.numbers().dormant_share = dormant_share;
        world.numbers().stealth_sigma = Ppm::ZERO;
        world.numbers().maturity_half_life_minutes = i64::MAX / 2;
        world.asset(TALLY).dormant_between = dormant;
        let theft = world.incident(Primitive::SqliExfil, TALLY);
        world.of(theft).latency_minutes = FOREVER;
        world.over(20, |mut run| {
            run.finish();
            let (at, _) = run.incident(theft).noticed.expect("five thousand days are enough");
            at.0 as f64 - 60.0
        })
    };
    let plain = noticed(Phase::InterElection, false, share(0.3));
    let asleep = noticed(Phase::InterElection, true, share(0.3));
    for (plain, asleep) in plain.iter().zip(&asleep) {
        assert_near(asleep / plain, 1.0 / 0.3, 0.02);
    }
    assert_eq!(noticed(Phase::InterElection, true, Ppm::ONE), plain, "a share of one is nothing");
    let awake = noticed(Phase::Campaign, true, share(0.3));
    assert_eq!(awake, plain, "in the campaign nothing sleeps");
}

/// Method: the country profile's technology lies over the scenario's assets when it is loaded.
#[test]
fn new_technology_lowers_the_maturity_of_the_assets_it_replaces() {
    use hotwash::scenario::{LoadOptions, load};
    let loaded =
        load(std::path::Path::new("tests/fixtures/base/packs/harbour"), &LoadOptions::default());
    let Ok(loaded) = loaded else { panic!("the fixture loads") };
    let maturity = |kind| {
        let found = loaded.scenario.assets.iter().find(|asset| asset.kind == kind);
        found.map(|asset| asset.maturity)
    };
    // Written as 2.0 and 1.5; the profile halves that of the transmission.
    assert_eq!(maturity(AssetKind::ResultsTransmission), Some(share(1.0)));
    assert_eq!(maturity(AssetKind::ResultsSite), Some(share(1.5)));
}
