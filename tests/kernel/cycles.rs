//! From one electoral cycle to the next (6.12): each election has its result, budgets come anew,
//! people leave, systems are replaced, adversaries learn, and what was done for an election is over
//! with it.

use hotwash::base::calendar::{Phase, Window};
use hotwash::base::ids::{IncidentId, PublicationId};
use hotwash::base::level::{Points, Ppm};
use hotwash::base::minute::{DAY, HOUR, Minute};
use hotwash::scenario::model::{
    Condition, OrderDraft, OrderKind, Primitive, Publication, TieStart, Trigger,
};
use hotwash::sim::event::Event;
use hotwash::sim::ledger::Cause;

use crate::run::{Run, assert_near};
use crate::world::{
    CERT, COMMUNICATIONS, FOREVER, GULL, HEAD, IT, OBSERVER, SITE, TALLY, World, points, seats,
    share,
};

/// The second cycle begins on this day.
const SECOND: i64 = 100;

/// Elections on days 10 and 150, and nothing that fades by itself.
fn two_cycles() -> World {
    let mut world = World::new().blind().unexamined().lasting(200);
    let calendar = &mut world.scenario.calendar;
    calendar.election_days = vec![Minute(10 * DAY), Minute(150 * DAY)];
    let windows = [(Phase::InterElection, SECOND), (Phase::Count, 150)];
    calendar.windows.extend(windows.map(|(phase, day)| Window {
        phase,
        start: Minute(day * DAY),
        planning_slots: 0,
    }));
    let numbers = world.numbers();
    numbers.maturity_half_life_minutes = i64::MAX / 2;
    numbers.familiarity_half_life_minutes = i64::MAX / 2;
    numbers.trust_half_life_minutes = i64::MAX / 4;
    numbers.finding = Points::ZERO;
    numbers.turnover = Ppm::ZERO;
    numbers.adversary_growth = Ppm::ZERO;
    world
}

/// Each counted for two hours from its polling day, and expected six hours after that.
fn with_results(mut world: World) -> World {
    for day in world.scenario.calendar.election_days.clone() {
        let expected = day + 6 * HOUR;
        world.scenario.publications.push(Publication {
            starts: day,
            expected,
            takes: 2 * HOUR,
            path: vec![TALLY],
        });
    }
    world
}

fn maturity(run: &Run, asset: hotwash::base::ids::AssetId) -> Ppm {
    run.kernel.snapshot().assets[asset.index()].maturity
}

/// Goal: every election has a result of its own. Method: the tally is down from the first evening
/// until after the second; what is out, what was late, what a condition and a seat see of it.
#[test]
fn every_election_has_a_result_of_its_own() {
    let play = |down: Option<(i64, i64)>| {
        let mut world = with_results(two_cycles());
        world.numbers().victory_hazard = Ppm::ZERO;
        (world.numbers().delay, world.numbers().delay_day) = (points(-6.5), points(-0.1));
        if let Some((from, days)) = down {
            let outage = world.incident(Primitive::BenignFault, TALLY);
            world.of(outage).severity.availability = Ppm::ONE;
            world.of(outage).trigger = Trigger::At(Minute(from * DAY));
            world.of(outage).duration_minutes = Some(days * DAY);
        }
        world.run(1)
    };
    let out =
        |run: &Run| run.kernel.results().iter().map(|at| at.map(|at| at.0)).collect::<Vec<_>>();
    let late = |run: &mut Run| run.trust_moved(|cause| cause == Cause::Delay);
    let in_time = [10, 150].map(|day| Some(day * DAY + 2 * HOUR));

    let mut run = play(None);
    run.until(20 * DAY);
    assert!(run.view(HEAD).results_published, "the first is out");
    assert!(run.kernel.holds(&Condition::ResultPublished(PublicationId(0))));
    assert!(!run.kernel.holds(&Condition::ResultPublished(PublicationId(1))));
    assert!(!run.kernel.holds(&Condition::ResultsPublished));
    run.until(140 * DAY);
    assert!(!run.view(HEAD).results_published, "they wait for the second");
    run.finish();
    assert!(run.kernel.holds(&Condition::ResultsPublished));
    assert_eq!((out(&run), late(&mut run)), (in_time.to_vec(), 0.0));

    let mut second = play(Some((140, 11)));
    second.finish();
    assert_eq!(out(&second), [in_time[0], Some(151 * DAY + 2 * HOUR)]);
    assert_near(late(&mut second), -6.5, 1e-5);

    // By the next cycle nobody counts the days any more.
    let mut first = play(Some((9, 120)));
    first.finish();
    assert_eq!(out(&first), [Some(129 * DAY + 2 * HOUR), in_time[1]]);
    assert_near(late(&mut first), -6.5 - 0.1 * 89.0, 1e-5);
}

/// Method: spend half in the first cycle; what a seat has in the second by what is carried over
/// and what is granted anew. The neutral numbers change nothing.
#[test]
fn a_budget_comes_anew_with_the_cycle() {
    let budget = |carried: f64, renewed: f64| {
        let mut world = two_cycles();
        world.seat(IT).budget = 9;
        world.scenario.collaboration.budget = 2;
        (world.numbers().budget_carried, world.numbers().budget_renewed) =
            (share(carried), share(renewed));
        let mut run = world.run(1);
        run.order(IT, OrderDraft::new(OrderKind::Fund).on(SITE));
        let before = run.until(SECOND * DAY - 1).agency(IT).budget;
        (before, run.until(SECOND * DAY).agency(IT).budget)
    };
    assert_eq!(budget(0.0, 1.0), (9, 11), "11 at first, 2 spent");
    assert_eq!(budget(0.5, 0.5), (9, 4 + 5));
    assert_eq!(budget(0.0, 0.0), (9, 0));
    assert_eq!(budget(1.0, 0.0), (9, 9));
}

/// Goal: those who leave take with them whom they knew. Method: familiarity and meetings of two
/// agencies across the turn of a cycle, of which so many have left; the mean over many draws is
/// the square of what stays in one.
#[test]
fn who_leaves_takes_along_whom_they_knew() {
    let tie = TieStart { contact: true, familiarity: share(0.8), ..TieStart::default() };
    let after = |turnover: f64, seed: u64| {
        let mut world = two_cycles();
        world.ties([HEAD, CERT], tie);
        world.numbers().turnover = share(turnover);
        let mut run = world.run(seed);
        run.until(SECOND * DAY);
        (run.tie(HEAD, CERT), run.tie(CERT, HEAD))
    };
    let (all_stay, _) = after(0.0, 1);
    assert_eq!((all_stay.familiarity, all_stay.since), (share(0.8), Minute(0)), "untouched");
    let (none_stay, _) = after(1_000_000.0, 1);
    assert_eq!((none_stay.familiarity, none_stay.meetings), (Ppm::ZERO, 0));
    assert!(none_stay.contact, "the list is still there");
    let left = |seed| {
        let (one, other) = after(0.35, seed);
        assert_eq!((one.familiarity, one.meetings), (other.familiarity, other.meetings));
        one.familiarity.0 as f64 / 800_000.0
    };
    let mean = (0..200).map(left).sum::<f64>() / 200.0;
    assert_near(mean, 0.65 * 0.65, 0.03);
}

/// Method: maturity of a system whose people have all left, by how much of it was in their heads.
#[test]
fn who_leaves_takes_along_what_nobody_wrote_down() {
    let after = |turnover: f64, in_heads: f64| {
        let mut world = two_cycles();
        world.numbers().turnover = share(turnover);
        world.numbers().leavers_take = share(in_heads);
        let mut run = world.run(1);
        run.until(SECOND * DAY);
        maturity(&run, SITE)
    };
    assert_eq!(after(1_000_000.0, 0.3), share(0.7));
    assert_eq!(after(1_000_000.0, 1.0), Ppm::ZERO);
    assert_eq!(after(1_000_000.0, 0.0), Ppm::ONE);
    assert_eq!(after(0.0, 1.0), Ppm::ONE);
}

/// Method: training of a house and an exercised fallback across the turn of a cycle in which none
/// and all have left.
#[test]
fn who_leaves_takes_along_what_was_practised() {
    let after = |turnover: f64| {
        let mut world = two_cycles();
        world.numbers().turnover = share(turnover);
        world.numbers().leavers_take = Ppm::ZERO;
        world.asset(SITE).exercised = Ppm::ONE;
        let mut run = world.run(1);
        run.order(IT, OrderDraft::new(OrderKind::Train));
        run.until(SECOND * DAY);
        let exercised = run.kernel.snapshot().assets[SITE.index()].exercised.level;
        (run.agency(IT).trained.level, exercised)
    };
    assert_eq!(after(0.0), (Ppm::ONE, Ppm::ONE));
    assert_eq!(after(1_000_000.0), (Ppm::ZERO, Ppm::ZERO));
}

/// Method: maturity of a system before and after it was replaced twice; the other stays as it was.
/// What closed the holes of the old one does nothing for the new one.
#[test]
fn a_new_system_is_half_as_mature() {
    let play = |leaves: f64| {
        let mut world = two_cycles();
        world.asset(SITE).replaced = vec![Minute(20 * DAY), Minute(120 * DAY)];
        world.numbers().new_technology_leaves = share(leaves);
        world.numbers().patch_again_minutes = FOREVER;
        world.asset(SITE).exercised = Ppm::ONE;
        let mut run = world.run(1);
        run.until(19 * DAY).order(IT, OrderDraft::new(OrderKind::Patch).on(SITE));
        run.until(20 * DAY - 1);
        let patched = maturity(&run, SITE);
        run.refused(IT, OrderDraft::new(OrderKind::Patch).on(SITE));
        let once = maturity(run.until(20 * DAY), SITE);
        let exercised = run.kernel.snapshot().assets[SITE.index()].exercised.level;
        run.order(IT, OrderDraft::new(OrderKind::Patch).on(SITE));
        run.finish();
        (patched, once, exercised, maturity(&run, TALLY))
    };
    assert_eq!(play(0.5), (share(1.1), share(0.55), share(0.5), Ppm::ONE));
    assert_eq!(play(1.0), (share(1.1), share(1.1), Ppm::ONE, Ppm::ONE));
}

/// Goal: an adversary learns from what has worked. Method: how hard it hits in the second cycle
/// after one of its incidents was contained and another was not, after one was stopped before it
/// acted, and after none.
#[test]
fn an_adversary_learns_from_what_has_worked() {
    let hits = |growth: f64, learns: f64, first: &[Option<Stop>]| {
        let mut world = two_cycles();
        (world.numbers().adversary_growth, world.numbers().adversary_learns) =
            (share(growth), share(learns));
        for stop in first {
            let incident = world.incident(Primitive::SqliExfil, SITE);
            world.of(incident).adversary = Some(GULL);
            world.of(incident).trigger = Trigger::At(Minute(DAY));
            world.of(incident).work_responder_minutes = 1;
            match stop {
                Some(Stop::Early) => world.of(incident).latency_minutes = 30 * DAY,
                Some(Stop::Late) => {}
                None => world.of(incident).duration_minutes = Some(5 * DAY),
            }
            if stop.is_some() {
                world.tell(3 * DAY, [IT], incident);
            }
        }
        let flood = world.incident(Primitive::Ddos, SITE);
        world.of(flood).adversary = Some(GULL);
        world.of(flood).trigger = Trigger::At(Minute(160 * DAY));
        let mut run = world.run(1);
        run.until(3 * DAY + 1);
        for (at, _) in first.iter().enumerate().filter(|(_, stop)| stop.is_some()) {
            let send = OrderDraft::new(OrderKind::AssignResponders).about(IncidentId::at(at));
            run.order(IT, send.with_responders(1));
        }
        run.until(161 * DAY).incident(flood).severity.availability.0 as f64 / 1e6
    };
    let expected = |capability: f64| 0.5 * (0.75 + capability / 2.0);
    assert_near(hits(0.1, 0.2, &[]), expected(0.5 * 1.1), 1e-5);
    assert_near(hits(0.1, 0.2, &[None]), expected(0.5 * 1.3), 1e-5);
    assert_near(hits(0.1, 0.2, &[None, Some(Stop::Late)]), expected(0.5 * 1.25), 1e-5);
    assert_near(hits(0.1, 0.2, &[Some(Stop::Early)]), expected(0.5 * 1.1), 1e-5);
    assert_near(hits(0.0, 0.0, &[None]), expected(0.5), 1e-6);
}

/// When an incident is contained.
enum Stop {
    /// Before it has acted.
    Early,
    /// After it has acted.
    Late,
}

/// Method: what a seat may do again in the second cycle, and what it may not.
#[test]
fn what_was_done_for_an_election_is_over_with_it() {
    let mut run = with_results(two_cycles()).run(1);
    let invite = || OrderDraft::new(OrderKind::InviteObservers).to(seats([OBSERVER]));
    run.order(COMMUNICATIONS, OrderDraft::new(OrderKind::PublishForms));
    run.order(COMMUNICATIONS, OrderDraft::new(OrderKind::Prebunk));
    run.order(HEAD, invite());
    run.order(IT, OrderDraft::new(OrderKind::OpenDisclosure));
    run.until(SECOND * DAY - 1);
    assert!(run.view(COMMUNICATIONS).prebunked_at.is_some());
    run.refused(COMMUNICATIONS, OrderDraft::new(OrderKind::PublishForms));
    run.refused(HEAD, invite());
    run.until(SECOND * DAY);
    assert!(run.view(COMMUNICATIONS).prebunked_at.is_none());
    run.order(COMMUNICATIONS, OrderDraft::new(OrderKind::PublishForms));
    run.order(HEAD, invite());
    run.refused(IT, OrderDraft::new(OrderKind::OpenDisclosure));
}

/// Method: a fault in the first cycle that nobody contains. Observers find it then; of the second
/// cycle, in which nothing happens, they have neither praise nor blame.
#[test]
fn observers_judge_the_cycle_that_they_have_seen() {
    let mut world = two_cycles();
    world.numbers().finding = points(10.0);
    world.numbers().blur_interviews = share(0.1);
    let fault = world.incident(Primitive::BenignFault, SITE);
    world.of(fault).trigger = Trigger::At(Minute(5 * DAY));
    world.publicise(6 * DAY, fault);
    let found = |run: &mut Run| {
        run.until_event(|event| event == Event::Finding(OBSERVER));
        run.trust_moved(|cause| cause == Cause::Finding(OBSERVER))
    };
    let findings = world.over(200, |mut run| {
        run.until(9 * DAY)
            .order(HEAD, OrderDraft::new(OrderKind::InviteObservers).to(seats([OBSERVER])));
        let first = found(&mut run);
        run.until(SECOND * DAY + DAY)
            .order(HEAD, OrderDraft::new(OrderKind::InviteObservers).to(seats([OBSERVER])));
        (first, found(&mut run) - first)
    });
    let mean = |of: fn(&(f64, f64)) -> f64| findings.iter().map(of).sum::<f64>() / 200.0;
    // As bad as can be, which errors can only better.
    assert_near(mean(|it| it.0), -7.7, 0.2);
    assert_near(mean(|it| it.1), 0.0, 0.2);
}
