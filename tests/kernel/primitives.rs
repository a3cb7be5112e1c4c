//! Kinds of incident differ in who sees them, in what averts and what ends them, and in what they
//! leave (tables of primitives, 6.1, 6.2, 6.5).

use hotwash::base::ids::{IncidentId, SeatId, SeatSet};
use hotwash::base::level::Ppm;
use hotwash::base::minute::{HOUR, Minute};
use hotwash::scenario::model::{
    AssetKind, EndedBy, Fallback, Loss, OrderDraft, OrderKind, Primitive, Severity, WayIn,
};
use hotwash::sim::engine::Chance;
use hotwash::sim::event::Event;

use crate::run::{Run, assert_near};
use crate::world::{
    BROADCASTER, CERT, CHECKER, COMMUNICATIONS, GOVERNING, HEAD, IT, NEIGHBOUR, OPPOSING, PLATFORM,
    POLICE, REGION, SERVICE, SITE, SMALL, TALLY, TELECOM, VENDOR, World, seats, share,
};

const FIRST: IncidentId = IncidentId(0);

/// One incident that nobody notices, but of which the technicians and others are told.
fn struck<const N: usize>(primitive: Primitive, told: [SeatId; N]) -> World {
    let mut world = World::new().blind().unexamined();
    world.incident(primitive, SITE);
    world.tell(61, told, FIRST);
    world
}

fn assign(run: &mut Run, seat: SeatId) {
    let order = OrderDraft::new(OrderKind::AssignResponders).about(FIRST).with_responders(1);
    run.order(seat, order);
}

/// Work done in the hour after a seat has set to it.
fn hour_of_work(world: &World, seats: &[SeatId]) -> f64 {
    let mut run = world.run(1);
    run.until(70);
    for seat in seats {
        assign(&mut run, *seat);
    }
    let done = |run: &mut Run, at| run.until(at).incident(FIRST).progress.at(Minute(at)) as f64;
    let before = done(&mut run, 6 * HOUR);
    (done(&mut run, 7 * HOUR) - before) / 1e6
}

/// Goal: primitives that used to be the same are not. Method: compare their rows of the table, and
/// what may stand together in one.
#[test]
fn kinds_that_look_alike_run_differently() {
    use Primitive::{BenignFault, OrganicSurge, Ransomware, SupplyChainFault, Wiper};
    let row = Primitive::row;
    assert_ne!(row(OrganicSurge).ended_by, row(BenignFault).ended_by);
    assert_ne!(row(BenignFault).ended_by, row(SupplyChainFault).ended_by);
    assert_ne!(row(Ransomware).loss, row(Wiper).loss);
    for primitive in Primitive::ALL {
        let row = row(primitive);
        assert!(row.loss == Loss::Nothing || row.way_in == WayIn::Hole, "{primitive:?}");
        assert!(row.ended_by == EndedBy::Skill || row.way_in == WayIn::None, "{primitive:?}");
    }
}

/// Method: who has a watch on each kind of odd traces on an electoral asset, with the mechanism on,
/// off, and by the half of it.
#[test]
fn odd_traces_are_seen_by_those_who_see_their_kind() {
    let watchers = |primitive, part: f64| {
        let mut world = World::new();
        world.incident(primitive, SITE);
        world.numbers().seen_by_primitive = share(part);
        let watches = world.run(1).until(61).incident(FIRST).watches;
        let mut seats: Vec<SeatId> = watches.iter().map(|watch| watch.seat).collect();
        seats.sort_unstable();
        seats
    };
    let all = vec![IT, CERT, SERVICE];
    for (primitive, seen) in [
        (Primitive::PhishCredential, vec![HEAD, IT, COMMUNICATIONS, REGION]),
        (Primitive::SqliExfil, vec![IT, CERT]),
        (Primitive::InsiderMisuse, vec![IT, SERVICE, POLICE]),
    ] {
        assert_eq!(watchers(primitive, 1.0), seen, "{primitive:?}");
        assert_eq!(watchers(primitive, 0.0), all, "{primitive:?} when it is switched off");
        assert!(seen.len() < watchers(primitive, 0.5).len(), "{primitive:?} by half");
    }
}

/// Goal: who sees an incident first follows from where they stand. Method: who has a watch on what
/// is loud, on the results site and, of what is on the lines or not, on the tally.
#[test]
fn what_is_loud_is_seen_by_those_who_stand_where_it_happens() {
    let watchers = |primitive, asset, on_the_lines| {
        let mut world = World::new();
        world.incident(primitive, asset);
        world.of(FIRST).hits_provider = on_the_lines;
        world.numbers().seen_by_primitive = share(1.0);
        let watches = world.run(1).until(61).incident(FIRST).watches;
        watches.iter().map(|watch| watch.seat).collect::<SeatSet>()
    };
    let flood = watchers(Primitive::Ddos, SITE, false);
    assert_eq!(flood, seats([IT, CERT, TELECOM, REGION]), "on the curve of the traffic");
    let page = watchers(Primitive::Deface, SITE, false);
    assert_eq!(page, seats([IT, CERT, COMMUNICATIONS]), "on a page that all can see");
    let fault = watchers(Primitive::BenignFault, TALLY, false);
    assert_eq!(fault, seats([IT, REGION, VENDOR]), "inside the house and its contractor");
    let cut = watchers(Primitive::BenignFault, TALLY, true);
    assert_eq!(cut, fault.union(seats([TELECOM])), "on the lines of a provider");
    let talk = watchers(Primitive::SyntheticMedia, SITE, false);
    let listeners =
        [IT, COMMUNICATIONS, GOVERNING, OPPOSING, SMALL, BROADCASTER, PLATFORM, CHECKER];
    assert_eq!(talk, seats(listeners), "in public, and whom it is about");
}

/// Method: lures and thefts that are attempted before and after the owner trains, each seed against
/// its draw: at maturity 1 and an average hand 0.8, with training worth one level and a half 0.5.
#[test]
fn training_averts_lures_and_nothing_else() {
    let averted = |primitive, worth: f64, trains: bool| {
        let mut world = World::new().blind();
        world.incident(primitive, SITE);
        world.of(FIRST).may_fail = true;
        let numbers = world.numbers();
        numbers.maturity_half_life_minutes = i64::MAX / 2;
        numbers.averted_per_level = share(0.2);
        numbers.training_worth = share(worth);
        numbers.training_gain = Ppm::ZERO;
        world.of(FIRST).trigger = hotwash::scenario::model::Trigger::At(Minute(50 * 24 * HOUR));
        world.over(100, |mut run| {
            if trains {
                run.until(10).order(IT, OrderDraft::new(OrderKind::Train));
            }
            run.until(51 * 24 * HOUR).incident(FIRST).averted_at.is_some()
        })
    };
    let drawn = |chance: f64| -> Vec<bool> {
        let mut world = World::new();
        world.incident(Primitive::Deface, SITE);
        let key = world.scenario.incidents[0].key;
        let draw = |seed| Chance::new(seed).draw(17, key, 0).happens(share(chance));
        (0..100).map(|seed| !draw(seed)).collect()
    };
    assert_eq!(averted(Primitive::PhishCredential, 1.5, true), drawn(0.5));
    assert_eq!(averted(Primitive::PhishCredential, 1.5, false), drawn(0.8));
    assert_eq!(averted(Primitive::PhishCredential, 0.0, true), drawn(0.8), "switched off");
    assert_eq!(averted(Primitive::SqliExfil, 1.5, true), drawn(0.8));
}

/// Method: an hour of one responder of expertise 0.5 on a fault, by who knows the system.
#[test]
fn a_fault_is_ended_by_those_who_know_the_system() {
    let mut world = struck(Primitive::BenignFault, [IT, CERT]);
    world.numbers().outsider_speed = share(0.5);
    (world.numbers().undiagnosed_speed, world.numbers().unscoped_speed) = (Ppm::ONE, Ppm::ONE);
    world.asset(SITE).kind = AssetKind::Tally;
    let open = OrderDraft::new(OrderKind::GrantAccess).on(SITE);
    let grants = |world: &World, speed: f64| {
        let mut run = world.run(1);
        run.until(70).order(IT, open.to(seats([CERT])));
        run.until(100);
        assign(&mut run, CERT);
        let before = run.until(6 * HOUR).incident(FIRST).progress.at(Minute(6 * HOUR));
        let after = run.until(7 * HOUR).incident(FIRST).progress.at(Minute(7 * HOUR));
        assert_near((after - before) as f64 / 1e6, 30.0 * speed, 1e-3);
    };
    assert_near(hour_of_work(&world, &[IT]), 30.0, 1e-3);
    grants(&world, 0.5);
    world.numbers().outsider_speed = Ppm::ONE;
    grants(&world, 1.0);
}

/// Method: the same on a broken delivery, with and without the vendor beside the owner.
#[test]
fn a_broken_delivery_is_ended_by_the_vendor() {
    let mut world = struck(Primitive::SupplyChainFault, [IT, VENDOR]);
    world.numbers().without_vendor = share(0.4);
    (world.numbers().undiagnosed_speed, world.numbers().unscoped_speed) = (Ppm::ONE, Ppm::ONE);
    world.asset(SITE).vendor = Some(VENDOR);
    assert_near(hour_of_work(&world, &[VENDOR]), 30.0, 1e-3);
    assert_near(hour_of_work(&world, &[IT]), 30.0 * 0.4, 1e-3);
    world.numbers().without_vendor = Ppm::ONE;
    assert_near(hour_of_work(&world, &[IT]), 30.0, 1e-3);
    world.numbers().without_vendor = share(0.4);
    // Where no vendor has a seat, nobody replaces what it delivered.
    world.asset(SITE).vendor = None;
    assert_near(hour_of_work(&world, &[IT]), 30.0 * 0.4, 1e-3);
}

/// Method: an hour of damage by a fault on one of two assets, both delivered by one vendor or not.
#[test]
fn a_broken_delivery_strikes_all_that_was_delivered() {
    for (primitive, vendor, struck) in [
        (Primitive::SupplyChainFault, Some(VENDOR), 2.0),
        (Primitive::SupplyChainFault, None, 1.0),
        (Primitive::BenignFault, Some(VENDOR), 1.0),
    ] {
        let mut world = World::new().blind();
        world.incident(primitive, SITE);
        world.asset(SITE).vendor = vendor;
        world.asset(TALLY).vendor = vendor;
        world.asset(NEIGHBOUR).vendor = None;
        let mut run = world.run(1);
        assert_near(run.until(2 * HOUR).damaged(2, |_| true), 30.0 * struck, 1e-3);
    }
}

/// Method: work done on a rush of visitors and on a fault when the asset goes to its fallback.
#[test]
fn a_fallback_takes_visitors_away() {
    let done = |primitive, relief: f64| {
        let mut world = struck(primitive, [IT]);
        world.numbers().surge_relief = share(relief);
        world.asset(SITE).fallback = Some(Fallback { covers: share(0.8), provider: None });
        let mut run = world.run(1);
        run.until(70).order(IT, OrderDraft::new(OrderKind::SwitchFallback).on(SITE));
        let progress = run.until(5 * HOUR).incident(FIRST).progress;
        progress.at(Minute(5 * HOUR)) as f64 / 1e6
    };
    let work = (10 * HOUR) as f64;
    assert_near(done(Primitive::OrganicSurge, 0.5), work * 0.5 * 0.8, 1e-3);
    assert_near(done(Primitive::OrganicSurge, 0.0), 0.0, 0.0);
    assert_near(done(Primitive::BenignFault, 0.5), 0.0, 0.0);
}

/// Minutes from containment to recovery of ten hours of work.
fn recovery(primitive: Primitive, set: impl Fn(&mut World)) -> f64 {
    let mut world = struck(primitive, [IT]);
    world.numbers().rebuild = share(4.0);
    world.numbers().recovery_share = share(0.5);
    set(&mut world);
    let mut run = world.run(1);
    run.until(70);
    assign(&mut run, IT);
    run.until_event(|event| matches!(event, Event::Recover(_)));
    let state = run.incident(FIRST);
    let contained = state.contained_at.expect("it is contained");
    state.recovered_at.expect("it recovers").since(contained) as f64
}

/// Method: how long recovery takes where files are locked, with and without a backup that was
/// exercised, and where a system is wiped, against half of ten hours in place.
#[test]
fn locked_files_come_back_from_a_backup_and_a_wiped_system_is_built_anew() {
    let in_place = (5 * HOUR) as f64;
    let backed = |unexercised: f64| {
        move |world: &mut World| {
            world.asset(SITE).backup = true;
            world.numbers().unexercised = share(unexercised);
        }
    };
    assert_near(recovery(Primitive::Ddos, |_| {}), in_place, 1.0);
    assert_near(recovery(Primitive::Ransomware, |_| {}), 4.0 * in_place, 1.0);
    assert_near(recovery(Primitive::Ransomware, backed(1.0)), in_place, 1.0);
    assert_near(recovery(Primitive::Ransomware, backed(0.6)), in_place * (1.0 + 3.0 * 0.4), 1.0);
    assert_near(recovery(Primitive::Wiper, backed(1.0)), 4.0 * in_place, 1.0);
    let off = |world: &mut World| world.numbers().rebuild = Ppm::ONE;
    assert_near(recovery(Primitive::Wiper, off), in_place, 1.0);
}

/// Method: whether the logs of a wiped system can be read, with and without setting them aside
/// before it acts, and where logs stay.
#[test]
fn what_wipes_a_system_takes_its_logs() {
    let reads_logs = |primitive, wiped: i64, aside: bool| {
        let mut world = World::new().blind();
        world.incident(primitive, SITE);
        world.of(FIRST).latency_minutes = 3 * HOUR;
        world.numbers().wiped_logs = wiped;
        world.numbers().first_look_minutes = 5 * HOUR;
        world.numbers().log_analysis_minutes = HOUR;
        world.tell(61, [IT], FIRST);
        let mut run = world.run(1);
        if aside {
            run.until(70).order(IT, OrderDraft::new(OrderKind::PreserveLogs).about(FIRST));
        }
        run.until(24 * HOUR).incident(FIRST).reading(IT, 1) != 0
    };
    assert!(!reads_logs(Primitive::Wiper, 1, false));
    assert!(reads_logs(Primitive::Wiper, 1, true));
    assert!(reads_logs(Primitive::Wiper, 0, false));
    assert!(reads_logs(Primitive::Ransomware, 1, false));
}

/// Method: patch and disconnect a system that somebody inside misuses, and one with an intruder.
#[test]
fn neither_patch_nor_disconnection_stops_who_is_inside() {
    let after = |primitive, stays: i64| {
        let mut world = struck(primitive, [IT]);
        world.of(FIRST).severity = Severity { integrity: share(0.5), ..Severity::default() };
        world.numbers().insider_stays = stays;
        let mut run = world.run(1);
        run.until(70).order(IT, OrderDraft::new(OrderKind::TakeOffline).on(SITE));
        run.order(IT, OrderDraft::new(OrderKind::Patch).on(SITE));
        run.until(48 * HOUR);
        let before = run.damaged(1, |_| true);
        let damage = run.until(49 * HOUR).damaged(1, |_| true) - before;
        (damage > 0.0, 0 < run.incident(FIRST).progress.at(Minute(49 * HOUR)))
    };
    assert_eq!(after(Primitive::InsiderMisuse, 1), (true, false));
    assert_eq!(after(Primitive::InsiderMisuse, 0), (false, true));
    assert_eq!(after(Primitive::Deface, 1), (false, true));
}

/// Method: the reach of a rumour after the first hour, by hand, without an answer, with the one
/// that fits its kind, and with one that fits another. It starts at 0.1; growth is 0.8 at a
/// susceptibility of 0.8, and 0.05 are forgotten.
#[test]
fn talk_is_answered_by_what_answers_its_kind() {
    let reach = |primitive, left: f64, answer: Option<OrderDraft>| {
        let mut world = World::new().blind().unexamined();
        world.incident(primitive, SITE);
        world.tell(61, [IT], FIRST);
        let numbers = world.numbers();
        (numbers.rumour_start, numbers.rumour_growth) = (share(0.1), share(0.8));
        numbers.right_answer_leaves = share(left);
        numbers.statement_leaves = Ppm::ONE;
        let mut run = world.run(1);
        run.until(62);
        if let Some(answer) = answer {
            run.order(IT, answer);
        }
        let rumour = run.until(2 * HOUR + 1).kernel.snapshot().rumours[0].clone();
        rumour.reach[0].0 as f64 / 1e6
    };
    let after = |left: f64| 0.1 + 0.64 * left * 0.1 * 0.9 - 0.005;
    let forms = OrderDraft::new(OrderKind::PublishForms);
    let explain = OrderDraft::new(OrderKind::Explain).about(FIRST);
    let deny = OrderDraft::new(OrderKind::Deny).about(FIRST);
    for (primitive, fits, other) in [
        (Primitive::HackAndLeak, explain, deny),
        (Primitive::SyntheticMedia, deny, explain),
        (Primitive::ProcessRumour, forms, deny),
    ] {
        assert_near(reach(primitive, 0.5, None), after(1.0), 1e-5);
        assert_near(reach(primitive, 0.5, Some(fits)), after(0.5), 1e-5);
        assert_near(reach(primitive, 0.5, Some(other)), after(1.0), 1e-5);
        assert_near(reach(primitive, 1.0, Some(fits)), after(1.0), 1e-5);
    }
}
