//! Preparation (6.1): what is not kept up decays, what is spent pays, adversaries grow, and what
//! sleeps is watched less.

use hotwash::base::calendar::{Phase, Window};
use hotwash::base::ids::SeatId;
use hotwash::base::level::Ppm;
use hotwash::base::minute::{DAY, HOUR, MONTH, Minute};
use hotwash::scenario::model::{
    AssetKind, Fallback, OrderDraft, OrderKind, Prepare, Primitive, TieStart, Trigger,
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

/// Waiting times to notice a quiet theft from the tally, and each seed's threshold.
fn dwell(months: i64) -> Vec<(f64, f64)> {
    let mut world = World::new().lasting(4_000);
    world.numbers().stealth_sigma = Ppm::ZERO;
    world.numbers().maturity_half_life_minutes = months * MONTH;
    let theft = world.incident(Primitive::SqliExfil, TALLY);
    world.of(theft).latency_minutes = FOREVER;
    world.numbers().watcher_share = Ppm::ZERO;
    world.over(20, |mut run| {
        run.until(61);
        let watch = run.incident(theft).watches.into_iter().find(|watch| watch.seat == IT);
        let threshold = watch.expect("the owner watches").threshold as f64;
        run.finish();
        let (at, _) = run.incident(theft).noticed.expect("four thousand days are enough");
        (threshold, at.0 as f64 - 60.0)
    })
}

/// Goal: what decays while nobody looks makes the wait longer. Method: each seed's wait against the
/// same steps by hand: 30 days, later an eighth of the time; the median goes by the maturity then.
#[test]
fn dwell_follows_maturity_as_it_decays() {
    let by_hand = |threshold: f64, half_life: f64| {
        let (low, middle) = (90.0 * 1_440.0, 21.0 * 1_440.0);
        let (mut at, mut left) = (0.0, threshold / 1e9);
        loop {
            let maturity = 0.5_f64.powf((at + 60.0) / half_life);
            let hazard = std::f64::consts::LN_2 / (low + maturity * (middle - low));
            let step = (30.0_f64 * 1_440.0).max((at / 8.0).floor());
            if left <= hazard * step {
                return at + left / hazard;
            }
            left -= hazard * step;
            at += step;
        }
    };
    let [quick, slow] = [18, 60].map(|months| {
        let all = dwell(months);
        for (threshold, wait) in &all {
            let wanted = by_hand(*threshold, (months * MONTH) as f64);
            assert_near(wait / wanted, 1.0, 0.001);
        }
        all.iter().map(|(_, wait)| wait).sum::<f64>()
    });
    assert!(1.02 * slow < quick, "{quick} with 18 months, {slow} with 60");
    // A hundred years are no decay: the wait is the threshold at the first hazard.
    for (threshold, wait) in dwell(1_200) {
        let steady = threshold / 1e9 / std::f64::consts::LN_2 * 21.0 * 1_440.0;
        assert_near(wait / steady, 1.0, 0.02);
    }
}

/// Goal: a fallback does what it can do where people have tried it. Method: an hour of an outage on
/// a fallback of 0.8 that was never exercised, exercised at the start, and a half-life ago; then
/// the owner exercises with others, or trains.
#[test]
fn a_fallback_that_was_never_exercised_covers_less() {
    let outage = |exercised: f64, unexercised: f64, at: i64, order: Option<OrderDraft>| {
        let mut world = World::new().blind().lasting(4_000);
        let fault = world.incident(Primitive::BenignFault, SITE);
        world.of(fault).trigger = Trigger::At(Minute(at));
        world.of(fault).severity.availability = Ppm::ONE;
        world.tell(at + 1, [IT], fault);
        world.numbers().unexercised = share(unexercised);
        world.asset(SITE).exercised = share(exercised);
        world.asset(SITE).fallback = Some(Fallback { covers: share(0.8), provider: None });
        let mut run = world.run(1);
        if let Some(order) = order {
            run.until(10).order(IT, order);
        }
        run.until(at + 2).order(IT, OrderDraft::new(OrderKind::SwitchFallback).on(SITE));
        run.until(at + HOUR);
        let before = run.damaged(2, |_| true);
        run.until(at + 2 * HOUR);
        run.damaged(2, |_| true) - before
    };
    let half_life = World::new().numbers().maturity_half_life_minutes;
    assert_near(outage(0.0, 0.6, DAY, None), 60.0 * (1.0 - 0.8 * 0.6), 1e-3);
    assert_near(outage(1.0, 0.6, 5, None), 60.0 * (1.0 - 0.8), 1e-2);
    assert_near(outage(1.0, 0.6, half_life, None), 60.0 * (1.0 - 0.8 * 0.8), 1e-2);
    assert_near(outage(0.0, 1.0, DAY, None), 60.0 * (1.0 - 0.8), 1e-3);
    let together = OrderDraft::new(OrderKind::JointExercise).to(seats([CERT]));
    for order in [together, OrderDraft::new(OrderKind::Train)] {
        assert_near(outage(0.0, 0.6, 100 * DAY, Some(order)), 60.0 * (1.0 - 0.8), 3.0);
    }
}

/// Method: maturity and exercise at the start of an asset whose technology is new.
#[test]
fn new_technology_is_known_to_nobody_yet() {
    for (leaves, kept) in [(0.5, 0.5), (1.0, 1.0)] {
        let mut world = World::new();
        world.numbers().new_technology_leaves = share(leaves);
        world.asset(SITE).new_technology = true;
        world.asset(SITE).exercised = share(0.8);
        let run = world.run(1);
        let state = run.kernel.snapshot().assets[SITE.index()].clone();
        assert_eq!((state.maturity, state.exercised.level), (share(kept), share(0.8 * kept)));
    }
}
