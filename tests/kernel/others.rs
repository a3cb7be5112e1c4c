//! Others (6.11): researchers who wait to be heard, parties that are helped or not, partners
//! abroad, and observers who see what they are shown.

use hotwash::base::calendar::{Phase, Window};
use hotwash::base::ids::{IncidentId, SeatSet};
use hotwash::base::level::{Points, Ppm};
use hotwash::base::minute::{DAY, HOUR, Minute};
use hotwash::scenario::model::{OrderDraft, OrderKind, Primitive, Side, TieStart, Trigger};
use hotwash::sim::event::Event;
use hotwash::sim::ledger::Cause;
use hotwash::sim::vocabulary::Path;

use crate::run::{Run, assert_near, median};
use crate::world::{
    CERT, COPY, FOREVER, GOVERNING, HEAD, IT, OBSERVER, OPPOSING, PARTNER, RESEARCHER, SITE, SMALL,
    TALLY, World, points, seats, share,
};

const HOLE: IncidentId = IncidentId(0);

/// A weakness that a researcher finds on a day, with polling so many days later.
fn weakness(polls_after: i64) -> World {
    let mut world = World::new().lasting(4_000);
    world.incident(Primitive::WhitehatDisclosure, SITE);
    world.of(HOLE).trigger = Trigger::At(Minute(20 * DAY));
    world.of(HOLE).truth_after_minutes = 3_900 * DAY;
    world.scenario.calendar.election_days = vec![Minute((20 + polls_after) * DAY)];
    world.numbers().finding = Points::ZERO;
    world.numbers().vacuum_minutes = FOREVER;
    world
}

/// Days from the find until it is published, and how much louder than the facts.
fn published(run: &mut Run) -> (f64, f64) {
    run.finish();
    let disclosure = run.incident(HOLE).disclosure;
    let out = disclosure.map(|it| (it.at.0 / DAY - 20, it.exaggeration.0 as f64 / 1e6));
    out.map_or((f64::INFINITY, 1.0), |(days, louder)| (days as f64, louder))
}

/// Method: median days until an unheard researcher publishes, far from the polls and near them,
/// and how loud; with no exaggeration none.
#[test]
fn unheard_researchers_publish_sooner_and_louder_near_the_polls() {
    let outcome = |polls_after, exaggeration: f64| {
        let mut world = weakness(polls_after);
        world.numbers().exaggeration = share(exaggeration);
        let runs = world.over(60, |mut run| published(&mut run));
        let loudest = runs.iter().map(|run| run.1).fold(0.0, f64::max);
        (median(runs.iter().map(|run| run.0).collect()), loudest)
    };
    let (far, far_loud) = outcome(2_000, 2.0);
    let (near, near_loud) = outcome(1, 2.0);
    println!("unheard: published after {far:.0} days far from the polls, {near:.0} near them");
    assert_near(far, 45.0, 12.0);
    assert!(near < far / 2.0 && far_loud < 1.1 && 1.5 < near_loud);
    assert_eq!(outcome(1, 1.0).1, 1.0);
}

/// Method: the same with a desk where researchers can report, and with the owner told.
#[test]
fn researchers_who_are_heard_wait_longer_or_need_not_publish() {
    let mut world = weakness(2_000);
    world.ties([RESEARCHER, IT], TieStart { contact: true, ..TieStart::default() });
    let unheard = median(world.over(40, |mut run| published(&mut run).0));
    let with_desk = world.over(40, |mut run| {
        run.order(IT, OrderDraft::new(OrderKind::OpenDisclosure));
        run.until(20 * DAY + HOUR);
        assert!(!run.incident(HOLE).heard, "the report is on its way");
        run.until(20 * DAY + 5 * HOUR);
        let read = run.kernel.log().reads[0];
        assert_eq!(run.kernel.log().messages[0].from, RESEARCHER);
        assert!(!read.wrong_desk && run.incident(HOLE).heard);
        assert_eq!(run.known(IT, HOLE).unwrap().path, Path::Message(0, RESEARCHER));
        published(&mut run)
    });
    assert!(with_desk.iter().all(|run| run.1 == 1.0), "who is heard does not shout");
    let with_desk = median(with_desk.iter().map(|run| run.0).collect());
    let told = median(world.over(40, |mut run| {
        run.until(20 * DAY + 1);
        run.order(RESEARCHER, OrderDraft::new(OrderKind::Notify).about(HOLE).to(seats([IT])));
        published(&mut run).0
    }));
    println!("published after {unheard:.0} days, told {told:.0}, with a desk {with_desk:.0}");
    assert!(unheard * 2.0 < told && told * 1.3 < with_desk, "{unheard} {told} {with_desk}");
    let closed = world.over(20, |mut run| {
        run.order(IT, OrderDraft::new(OrderKind::OpenDisclosure));
        run.until(20 * DAY + 5 * HOUR).order(IT, OrderDraft::new(OrderKind::Patch).on(SITE));
        published(&mut run).0
    });
    assert!(closed.iter().all(|days| days.is_infinite()), "what is closed is no news");
}

/// Briefs these parties at the start; gives back trust lost over unequal help, and who took it up.
fn helped(world: &World, whom: SeatSet, seed: u64) -> (f64, [bool; 3]) {
    let mut run = world.run(seed);
    run.order(HEAD, OrderDraft::new(OrderKind::BriefParties).to(whom));
    run.finish();
    let lost = run.trust_moved(|cause| matches!(cause, Cause::UnequalHelp(_)));
    (lost, [GOVERNING, OPPOSING, SMALL].map(|party| run.agency(party).briefed))
}

/// Method: help for all parties and for one side only: who takes it, what it costs, among whom.
#[test]
fn unequal_help_is_refused_and_backfires() {
    let mut world = World::new().lasting(30);
    world.numbers().trust_half_life_minutes = i64::MAX / 4;
    let all = seats([GOVERNING, OPPOSING, SMALL]);
    let some = seats([GOVERNING]);
    let taken = |world: &World, whom: SeatSet, party: usize| {
        (0..200).filter(|seed| helped(world, whom, *seed).1[party]).count() as f64 / 200.0
    };
    assert_near(taken(&world, all, 0), 0.8, 0.1);
    assert_near(taken(&world, some, 0), 0.2, 0.1);
    assert_eq!(taken(&world, some, 1), 0.0);
    assert_eq!(helped(&world, all, 1).0, 0.0);
    // The opposition was left out: its half of the public takes it ill.
    assert_near(helped(&world, some, 1).0, -2.5 / 2.0, 1e-5);
    world.scenario.country.segments[1].side = Side::Neither;
    assert_near(helped(&world, some, 1).0, -2.5 / 4.0, 1e-5);
    world.numbers().unequal_scandal = Points::ZERO;
    assert_eq!(helped(&world, some, 1).0, 0.0);
    world.numbers().unequal_help = Ppm::ONE;
    assert_eq!(taken(&world, some, 0), 1.0);
}

/// Method: maturity of a party's own assets after a briefing that it took up, and did not.
#[test]
fn briefed_parties_look_after_their_copies_better() {
    let waits = |accepted: f64| {
        let mut world = World::new().lasting(5_000);
        world.numbers().equal_help = share(accepted);
        world.numbers().training_gain = share(0.3);
        world.numbers().stealth_sigma = Ppm::ZERO;
        world.numbers().maturity_half_life_minutes = i64::MAX / 2;
        let theft = world.incident(Primitive::SqliExfil, COPY);
        world.of(theft).latency_minutes = FOREVER;
        world.of(theft).trigger = Trigger::At(Minute(5 * DAY));
        world.over(10, |mut run| {
            let all = seats([GOVERNING, OPPOSING, SMALL]);
            run.order(HEAD, OrderDraft::new(OrderKind::BriefParties).to(all));
            run.finish();
            run.known(SMALL, theft).expect("in the end").since.0
        })
    };
    let (refused, taken) = (waits(0.0), waits(1.0));
    assert!(taken.iter().zip(&refused).all(|(taken, refused)| taken < refused));
}

/// Method: an adversary strikes abroad; the partner exchanges or not; the owner's waiting time.
#[test]
fn what_happened_abroad_helps_once_it_is_exchanged_and_cleared() {
    let noticed = |exchanges: bool, clearance: i64, abroad: bool| {
        let mut world = World::new().lasting(2_000);
        world.numbers().stealth_sigma = Ppm::ZERO;
        world.numbers().maturity_half_life_minutes = i64::MAX / 2;
        world.scenario.collaboration.foreign_clearance_minutes = clearance;
        world.numbers().wrong_desk = Ppm::ZERO;
        let friends =
            TieStart { contact: true, familiarity: Ppm::ONE, legal_basis: true, clearance: true };
        world.ties([PARTNER, IT], friends);
        if abroad {
            world.scenario.adversaries[0].abroad = vec![(Minute(0), PARTNER)];
        }
        let theft = world.incident(Primitive::SqliExfil, TALLY);
        world.of(theft).latency_minutes = FOREVER;
        let waits = world.over(80, |mut run| {
            run.until(1);
            if exchanges {
                run.order(IT, OrderDraft::new(OrderKind::ExchangeForeign).to(seats([PARTNER])));
            }
            run.finish();
            run.incident(theft).noticed.expect("in the end").0.0 as f64
        });
        median(waits)
    };
    let alone = noticed(false, 0, true);
    assert!(noticed(true, 0, true) < alone * 0.95);
    assert!(noticed(true, 0, true) < noticed(true, 4 * DAY, true), "clearance takes time");
    assert_eq!(noticed(true, 40 * DAY, true), noticed(true, 0, false), "too late to be of use");
    assert_eq!(noticed(true, 0, false), alone, "there was nothing to exchange");
}

/// Both sides give what they hold: the answer comes by itself.
#[test]
fn an_exchange_goes_both_ways() {
    let mut world = World::new();
    world.scenario.adversaries[0].abroad = vec![(Minute(0), PARTNER)];
    let mut run = world.run(1);
    run.until(1).order(CERT, OrderDraft::new(OrderKind::ExchangeForeign).to(seats([PARTNER])));
    run.finish();
    let kinds: Vec<_> = run.kernel.log().messages.iter().map(|it| (it.from, it.kind)).collect();
    let exchange = OrderKind::ExchangeForeign;
    assert_eq!(kinds, [(CERT, exchange), (PARTNER, exchange)]);
    assert!(run.kernel.log().reads.len() == 2);
}

/// A night with one incident that the responsible authority discloses and contains, or that is
/// left to the news and to itself.
fn night(well: bool) -> World {
    let mut world = World::new().blind().unexamined();
    world.scenario.calendar.election_days = vec![Minute(0)];
    world.numbers().trust_half_life_minutes = i64::MAX / 4;
    let flood = world.incident(Primitive::BenignFault, SITE);
    world.of(flood).work_responder_minutes = 1;
    world.tell(61, [IT], flood);
    if !well {
        world.publicise(62, flood);
    }
    world
}

/// Points of trust that the finding moved.
fn finding(world: &World, invited: bool, seed: u64) -> f64 {
    let mut run = world.run(seed);
    run.until(61);
    if invited {
        run.order(HEAD, OrderDraft::new(OrderKind::InviteObservers).to(seats([OBSERVER])));
        let open = OrderDraft::new(OrderKind::GrantAccess).on(SITE).to(seats([OBSERVER]));
        run.order(IT, open);
    }
    if world.scenario.injects.len() == 1 {
        run.order(IT, OrderDraft::new(OrderKind::HoldStatement).about(IncidentId(0)));
        let send = OrderDraft::new(OrderKind::AssignResponders).about(IncidentId(0));
        run.order(IT, send.with_responders(4));
    }
    let published = run.until_event(|event| event == Event::Finding(OBSERVER));
    assert_eq!(published, Some(2 * DAY));
    run.trust_moved(|cause| cause == Cause::Finding(OBSERVER))
}

/// Method: findings over many seeds on a night handled well and one handled badly, by observers who
/// were let in and who were not; and findings that nobody minds.
#[test]
fn observers_find_what_they_are_shown() {
    let findings = |well: bool, invited: bool, weight: f64| -> Vec<f64> {
        let mut world = night(well);
        world.numbers().finding = points(weight);
        (0..60).map(|seed| finding(&world, invited, seed)).collect()
    };
    let spread = |values: &[f64]| {
        let mean = values.iter().sum::<f64>() / values.len() as f64;
        (values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / values.len() as f64)
            .sqrt()
    };
    let (good, bad) = (findings(true, true, 3.0), findings(false, true, 3.0));
    assert!(1.5 < median(good.clone()) && median(bad.clone()) < -1.5);
    let blurred = findings(true, false, 3.0);
    println!(
        "findings: good {:.2} ± {:.2}, uninvited {:.2} ± {:.2}",
        median(good.clone()),
        spread(&good),
        median(blurred.clone()),
        spread(&blurred)
    );
    assert!(2.0 * spread(&good) < spread(&blurred));
    assert!(findings(true, true, 0.0).iter().all(|moved| *moved == 0.0));
}

/// Goal: the more observers are shown, the nearer to the truth is what they publish. Method: how
/// far findings lie from each other over many seeds where the truth is in the middle, by what they
/// see; and if seeing less blurs nothing.
#[test]
fn findings_are_the_less_blurred_the_more_observers_see() {
    let spread = |invited: bool, logs: bool, change: fn(&mut World)| {
        let mut world = night(true);
        change(&mut world);
        let findings = world.over(200, |mut run| {
            if invited {
                run.order(HEAD, OrderDraft::new(OrderKind::InviteObservers).to(seats([OBSERVER])));
            }
            if logs {
                let open = OrderDraft::new(OrderKind::GrantAccess).on(SITE);
                run.order(IT, open.to(seats([OBSERVER])));
            }
            // Ended a day after it acted and told by nobody: neither praise nor blame.
            run.until(60 + DAY - 1);
            let send = OrderDraft::new(OrderKind::AssignResponders).about(IncidentId(0));
            run.order(IT, send.with_responders(4));
            run.until_event(|event| event == Event::Finding(OBSERVER));
            run.trust_moved(|cause| cause == Cause::Finding(OBSERVER))
        });
        let mean = findings.iter().sum::<f64>() / 200.0;
        (findings.iter().map(|it| (it - mean).powi(2)).sum::<f64>() / 200.0).sqrt()
    };
    let shipped: fn(&mut World) = |_| {};
    // Three points times a credibility of 0.8 times the error, cut off where all is well or ill.
    assert_near(spread(false, true, shipped), 2.4 * 0.1, 0.04);
    assert_near(spread(true, false, shipped), 2.4 * 0.3, 0.1);
    assert_near(spread(false, false, shipped), 2.4 * 0.52, 0.15);
    let clear: fn(&mut World) = |world| world.numbers().blur_public = Ppm::ZERO;
    assert_near(spread(false, false, clear), 0.0, 1e-9);
}

/// Goal: what observers recommend follows from what they saw, and is taken up before the next
/// election or not. Method: maturity of a site that something struck and of a tally that nothing
/// did, when registration for the next election begins.
#[test]
fn a_finding_recommends_what_was_struck() {
    let learned = |invited: bool, adoption: f64| {
        let mut world = night(true);
        world.numbers().adoption = share(adoption);
        world.numbers().turnover = Ppm::ZERO;
        world.numbers().maturity_half_life_minutes = i64::MAX / 2;
        let window =
            Window { phase: Phase::Registration, start: Minute(5 * DAY), planning_slots: 0 };
        world.scenario.calendar.windows.push(window);
        let mut run = world.run(1);
        if invited {
            run.order(HEAD, OrderDraft::new(OrderKind::InviteObservers).to(seats([OBSERVER])));
        }
        run.until(4 * DAY);
        let before = run.kernel.snapshot().assets[SITE.index()].maturity;
        run.until(6 * DAY);
        let assets = run.kernel.snapshot().assets;
        assert_eq!((before, assets[TALLY.index()].maturity), (Ppm::ONE, Ppm::ONE));
        assets[SITE.index()].maturity
    };
    assert_eq!(learned(true, 1.0), share(1.3));
    assert_eq!((learned(false, 1.0), learned(true, 0.0)), (Ppm::ONE, Ppm::ONE));
}

/// Method: how soon the owner notices with indicators of a day ago, of an adversary that changes
/// its tools every few days or never, and where old tools say as much as new ones.
#[test]
fn indicators_of_old_tools_say_little_of_new_ones() {
    let noticed = |last_days: i64, leaves: f64| {
        let mut world = World::new().lasting(2_000);
        world.numbers().stealth_sigma = Ppm::ZERO;
        world.numbers().tools_minutes = last_days * DAY;
        world.numbers().old_tools_leave = share(leaves);
        world.scenario.adversaries[0].abroad = vec![(Minute(0), IT)];
        let theft = world.incident(Primitive::SqliExfil, TALLY);
        world.of(theft).latency_minutes = FOREVER;
        median(world.over(80, |mut run| {
            run.finish();
            run.incident(theft).noticed.expect("in the end").0.0 as f64
        }))
    };
    let (same, changed) = (noticed(3_650, 0.0), noticed(1, 0.0));
    assert!(same < changed * 0.95, "{same} against {changed}");
    // A watch that is timed anew ends within the minute in which it was due.
    let (old, new) = (noticed(1, 1.0), noticed(3_650, 1.0));
    assert_near(old / new, 1.0, 0.01);
}
