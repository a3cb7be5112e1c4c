//! Detection (6.2): the hazard rises with maturity, tips and shared indicators, and a hazard that
//! rises brings the same draw forward.

use hotwash::base::ids::SeatId;
use hotwash::base::level::Ppm;
use hotwash::base::minute::{DAY, HOUR, Minute};
use hotwash::scenario::model::{OrderDraft, OrderKind, Primitive, Stage, TieStart};
use hotwash::sim::vocabulary::Path;

use crate::run::{Run, assert_near, median};
use crate::world::{
    CERT, COURT, FOREVER, IT, PARTNER, POLICE, SERVICE, SITE, TALLY, World, seats, share,
};

/// A theft that lies low forever, and nothing that decays or differs in stealth.
fn quiet() -> World {
    let mut world = World::new().lasting(5_000);
    world.numbers().stealth_sigma = Ppm::ZERO;
    world.numbers().maturity_half_life_minutes = i64::MAX / 2;
    let theft = world.incident(Primitive::SqliExfil, TALLY);
    world.of(theft).latency_minutes = FOREVER;
    world
}

/// Minutes from its beginning until a seat notices the first incident by itself.
fn waits(run: &mut Run, seat: SeatId) -> f64 {
    run.finish();
    let incident = hotwash::base::ids::IncidentId(0);
    let known = run.known(seat, incident).expect("it is noticed in the end");
    assert_eq!(known.path, Path::Observed);
    known.since.since(run.incident(incident).begun_at) as f64
}

/// Method: the same theft at three maturities. The draw is the same, so each seed's waiting time
/// is that of the median dwell times exactly.
#[test]
fn mature_assets_notice_sooner_in_proportion_to_their_dwell_times() {
    let waits_at = |maturity: f64, flat: bool| {
        let mut world = quiet();
        world.asset(TALLY).maturity = share(maturity);
        if flat {
            world.numbers().dwell_middle_minutes = world.numbers().dwell_low_minutes;
            world.numbers().dwell_high_minutes = world.numbers().dwell_low_minutes;
        }
        world.over(20, |mut run| waits(&mut run, IT))
    };
    let low = waits_at(0.0, false);
    for (maturity, days) in [(0.5, 55.5), (1.0, 21.0), (1.5, 15.0), (2.0, 9.0), (3.0, 9.0)] {
        for (low, high) in low.iter().zip(waits_at(maturity, false)) {
            assert_near(high / low, days / 90.0, 0.01);
        }
    }
    assert_eq!(waits_at(3.0, true), low, "without a difference in dwell there is none");
}

/// Method: the owner's waiting times over many seeds have the median that the parameter says.
#[test]
fn dwell_is_the_median_of_the_owners_waiting_time() {
    let days = median(quiet().over(400, |mut run| waits(&mut run, IT))) / DAY as f64;
    assert_near(days, 21.0, 3.0);
}

/// Method: a loud incident on a public asset, against a quiet one.
#[test]
fn what_is_plainly_visible_is_noticed_within_minutes() {
    let mut world = World::new();
    world.numbers().news_minutes = FOREVER;
    let flood = world.incident(Primitive::Ddos, SITE);
    let minutes = world.over(100, |mut run| {
        run.finish();
        run.incident(flood).noticed.expect("somebody notices").0.0 as f64 - 60.0
    });
    assert!(median(minutes) < 30.0);
}

/// A partner that learns the adversary's hand abroad and passes it on at once.
fn shared(quality: TieStart, sharing_gain: f64, shares: bool) -> Vec<f64> {
    let mut world = quiet();
    world.numbers().old_tools_leave = Ppm::ONE;
    world.numbers().sharing_gain = share(sharing_gain);
    world.numbers().familiarity_half_life_minutes = i64::MAX / 2;
    world.scenario.adversaries[0].abroad = vec![(Minute(0), PARTNER)];
    world.scenario.collaboration.foreign_clearance_minutes = 0;
    world.ties([PARTNER, IT], quality);
    world.numbers().contact_none_minutes = 0;
    world.numbers().contact_directory_minutes = 0;
    world.numbers().wrong_desk = Ppm::ZERO;
    world.over(60, |mut run| {
        run.until(1);
        if shares {
            run.order(PARTNER, OrderDraft::new(OrderKind::ExchangeForeign).to(seats([IT])));
        }
        waits(&mut run, IT)
    })
}

/// Minutes until the integral of the hazard is used up, when it is raised by `gain` for three
/// half-lives of freshness from minute 7 on, by steps of a half, and began at minute 60.
fn brought_forward(plain: f64, gain: f64, half_life: f64) -> f64 {
    let shared_at = 7.0 - 60.0;
    let (mut at, mut left) = (0.0, plain);
    for step in 0..3 {
        let until = shared_at + f64::from(step + 1) * half_life;
        let speed = 1.0 + gain * 0.5f64.powi(step);
        if left <= (until - at) * speed {
            return at + left / speed;
        }
        left -= (until - at) * speed;
        at = until;
    }
    at + left
}

/// Method: indicators from abroad over a perfect tie, over a mere contact, over none, each against
/// the same seed without; the expected minute is computed from the other run's.
#[test]
fn shared_indicators_bring_the_same_draw_forward_by_the_quality_of_the_tie() {
    let full = TieStart { contact: true, familiarity: Ppm::ONE, ..TieStart::default() };
    let known = TieStart { contact: true, ..TieStart::default() };
    let alone = shared(full, 0.8, false);
    let half_life = 5.0 * DAY as f64;
    for (tie, quality) in [(full, 1.0), (known, 1.0 / 3.0), (TieStart::default(), 0.0)] {
        let together = shared(tie, 0.8, true);
        for (alone, together) in alone.iter().zip(&together) {
            let expected = brought_forward(*alone, 0.8 * quality, half_life);
            assert_near(*together, expected, 3.0 + expected / 200.0);
        }
        let earlier = alone.iter().zip(&together).filter(|(alone, together)| together < alone);
        assert_eq!(0 < earlier.count(), 0.0 < quality);
    }
    assert_eq!(shared(full, 0.0, true), alone, "without a gain sharing does nothing");
}

/// Method: a team that found the adversary's hand in one incident looks for it in another.
#[test]
fn a_hand_found_once_is_looked_for_everywhere_by_the_tip_gain() {
    let waits = |tip_gain: f64| {
        let mut world = quiet();
        world.numbers().tip_gain = share(tip_gain);
        world.numbers().first_look_right = Ppm::ONE;
        world.numbers().log_right = Ppm::ONE;
        world.numbers().shared_error = Ppm::ZERO;
        world.numbers().news_minutes = FOREVER;
        let flood = world.incident(Primitive::Ddos, SITE);
        world.tell(61, [IT], flood);
        world.over(20, |mut run| waits(&mut run, IT))
    };
    let (without, with) = (waits(0.0), waits(4.0));
    assert!(without.iter().zip(&with).all(|(without, with)| with <= without));
    // Found after 61 + 30 minutes + 4 hours; then five times as attentive, less after 5 days.
    let found = 31.0 + 240.0;
    for (without, with) in without.iter().zip(&with) {
        if *without <= found {
            assert_eq!(with, without);
        } else if *without < found + 5.0 * 5.0 * DAY as f64 {
            assert_near(*with, found + (without - found) / 5.0, 3.0);
        }
    }
}

/// Method: which seats ever notice an odd trace, by their share of the owner's attention.
#[test]
fn who_does_not_own_an_asset_watches_by_the_watcher_share() {
    let noticed = |watcher: f64| {
        let mut world = quiet();
        world.numbers().watcher_share = share(watcher);
        world.over(20, |mut run| {
            run.finish();
            let theft = hotwash::base::ids::IncidentId(0);
            [IT, CERT, SERVICE, COURT].map(|seat| run.knows_since(seat, theft).is_some())
        })
    };
    assert!(noticed(0.25).iter().all(|seen| *seen == [true, true, true, false]));
    assert!(noticed(0.0).iter().all(|seen| *seen == [true, false, false, false]));
}

/// Method: a court, which watches nothing by its kind, is let into the systems beforehand, or not.
#[test]
fn who_is_let_in_watches_too() {
    let mut world = quiet();
    let theft = hotwash::base::ids::IncidentId(0);
    let noticed = |world: &World, access: bool| {
        let seen = world.over(20, |mut run| {
            if access {
                run.order(IT, OrderDraft::new(OrderKind::GrantAccess).on(TALLY).to(seats([COURT])));
            }
            run.finish();
            run.knows_since(COURT, theft).is_some()
        });
        seen.into_iter().filter(|seen| *seen).count()
    };
    assert_eq!((noticed(&world, false), noticed(&world, true)), (0, 20));
    world.numbers().watcher_share = Ppm::ZERO;
    assert_eq!(noticed(&world, true), 0);
}

/// Goal: a guest sees what its office looks for, and keeps no watch over all else. Method: a court,
/// the police and the national team are let into a system where somebody misuses it from inside, as
/// far as it counts what an incident is.
#[test]
fn who_is_let_in_sees_what_its_office_looks_for() {
    let seen = |primitive, part: f64| {
        let mut world = quiet();
        let incident = hotwash::base::ids::IncidentId(0);
        world.of(incident).primitive = primitive;
        world.numbers().seen_by_primitive = share(part);
        let guests = [COURT, POLICE, CERT];
        let seen = world.over(20, |mut run| {
            let open = OrderDraft::new(OrderKind::GrantAccess).on(TALLY);
            run.order(IT, open.to(seats(guests)));
            run.finish();
            guests.map(|seat| run.knows_since(seat, incident).is_some())
        });
        [0, 1, 2].map(|at| seen.iter().filter(|it| it[at]).count())
    };
    assert_eq!(seen(Primitive::InsiderMisuse, 1.0), [0, 20, 0]);
    assert_eq!(seen(Primitive::SqliExfil, 1.0), [0, 0, 20]);
    assert_eq!(seen(Primitive::SqliExfil, 0.0), [20, 20, 20]);
}

/// Method: an incident is contained before anybody else notices.
#[test]
fn what_is_over_is_noticed_by_nobody_any_more() {
    let mut world = quiet();
    let theft = hotwash::base::ids::IncidentId(0);
    world.of(theft).work_responder_minutes = 1;
    world.tell(61, [IT], theft);
    let mut run = world.run(3);
    run.until(62);
    run.order(IT, OrderDraft::new(OrderKind::AssignResponders).about(theft).with_responders(4));
    run.until(62 + HOUR);
    assert_eq!(run.incident(theft).stage, Stage::Recovered, "it had not acted yet");
    run.finish();
    assert_eq!(run.knows_since(SERVICE, theft), None);
}

/// Goal: who is let in while something is under way watches from then on, and who is shut out
/// watches no more. Method: a court is let in on a day, or never; and out again before it noticed.
/// The draw is the same as if it had watched from the beginning.
#[test]
fn access_given_and_taken_during_an_incident_starts_and_stops_watching() {
    let theft = hotwash::base::ids::IncidentId(0);
    let door = |kind| OrderDraft::new(kind).on(TALLY).to(seats([COURT]));
    let world = quiet();
    let noticed = |opened: Option<i64>, shut: Option<i64>| {
        world.over(20, |mut run| {
            for (day, kind) in [(opened, OrderKind::GrantAccess), (shut, OrderKind::RefuseAccess)] {
                if let Some(day) = day {
                    run.until(day * DAY).order(IT, door(kind));
                }
            }
            run.finish();
            run.knows_since(COURT, theft)
        })
    };
    let begun = 60;
    let from_the_start = noticed(Some(0), None);
    let late = noticed(Some(100), None);
    for (start, late) in from_the_start.iter().zip(&late) {
        let waited = start.unwrap() - begun;
        assert_eq!(late.unwrap(), waited + 100 * DAY + 10, "from when it was let in");
    }
    assert!(noticed(None, None).iter().all(Option::is_none));
    let shut = noticed(Some(100), Some(130));
    for (late, shut) in late.iter().zip(&shut) {
        let in_time = late.filter(|at| *at <= 130 * DAY + 10);
        assert_eq!(*shut, in_time, "whoever had not noticed by then never does");
    }
    assert!(shut.iter().any(Option::is_some) && shut.iter().any(Option::is_none));
}
