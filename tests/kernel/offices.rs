//! What each office can do of its own (6.5, 6.10, 6.11): what it moves, and that it moves nothing
//! with its number switched off.

use hotwash::base::calendar::{Phase, Window};
use hotwash::base::ids::{AssetId, IncidentId, SeatId};
use hotwash::base::level::{Points, Ppm};
use hotwash::base::minute::{DAY, HOUR, Minute};
use hotwash::scenario::model::{
    CauseClass, Order, OrderDraft, OrderKind, Prepare, Primitive, Respond, TieStart, Trigger,
};
use hotwash::sim::ledger::Cause;
use hotwash::sim::orders::Refusal;

use crate::publicity::{matter, rumoured, say, victory};
use crate::response::at_work;
use crate::run::{Run, assert_near};
use crate::world::{
    CERT, COURT, FOREVER, HEAD, IT, NEIGHBOUR, OBSERVER, RESEARCHER, SITE, TELECOM, World, points,
    seats, share,
};

const IT_IS: IncidentId = IncidentId(0);

/// A public matter that the head and the court know of, in which nothing but rumours grow.
fn before_the_court() -> World {
    let mut world = matter(&[HEAD, COURT, CERT]);
    world.publicise(62, IT_IS);
    world.numbers().vacuum_minutes = FOREVER;
    world.numbers().statement_leaves = Ppm::ONE;
    world
}

/// Goal: what a court has decided is told no further. Method: what twelve hours of a rumour cost
/// after a ruling that leaves none of its growth, and one that leaves all of it.
#[test]
fn a_ruling_slows_a_rumour() {
    let cost = |leaves: f64, ruled: bool| {
        let mut world = before_the_court();
        world.numbers().ruling_leaves = share(leaves);
        rumoured(&world, |run| {
            // In the critical window it takes two hours: the rumour has made one step by then.
            if ruled {
                run.until(70).order(COURT, say(OrderKind::Adjudicate));
            }
        })
    };
    // From a reach of 0.05 it gains 0.8 * 0.8 * 0.05 * 0.95 less 0.05 * 0.05 in the first hour, in
    // segments that feel half and all of four points.
    let first_hour = 0.8 * 0.8 * 0.05 * 0.95 - 0.05 * 0.05;
    assert_near(cost(0.0, true), -4.0 * first_hour * (0.5 + 1.0) / 2.0, 1e-4);
    assert!(cost(0.4, true) > cost(1.0, true) * 0.8, "less is lost than without");
    assert_eq!(cost(1.0, true), cost(1.0, false));
}

/// Method: two authorities contradict each other from minute 110 on, until a ruling at minute 230.
#[test]
fn a_ruling_ends_a_quarrel() {
    let charged = |ruled: bool| {
        let mut run = before_the_court().run(1);
        run.until(100);
        run.order(HEAD, say(OrderKind::AssertCause).naming(CauseClass::Fault));
        run.order(CERT, say(OrderKind::AssertCause).naming(CauseClass::Attack));
        if ruled {
            run.until(110).order(COURT, say(OrderKind::Adjudicate));
        }
        run.until(110 + 4 * HOUR);
        run.trust_moved(|cause| matches!(cause, Cause::Contradiction(_)))
    };
    assert_near(charged(false), 4.0 * -0.4, 1e-6);
    assert_near(charged(true), -0.4, 1e-6);
}

/// Method: what a ruling or an inquiry repairs of what the news cost, beside an explanation before
/// or after it, and without, with logs to judge by and without; and if it is worth nothing.
#[test]
fn an_independent_judgement_confirms_an_explanation() {
    let repaired = |kind: OrderKind, explain_at: Option<i64>, confirmation: f64, proof: bool| {
        let mut world = before_the_court();
        world.numbers().confirmation = share(confirmation);
        let mut run = world.run(1);
        if proof {
            run.until(61).order(COURT, say(OrderKind::PreserveLogs));
        }
        let start = run.trust();
        let lost = start - run.until(63).trust();
        let judged = run.order(COURT, say(kind));
        let explained = explain_at.map(|at| run.until(at).order(HEAD, say(OrderKind::Explain)));
        run.until(3 * DAY);
        assert_eq!(explained.is_some(), explain_at.is_some());
        run.trust_moved(|cause| cause == Cause::Order(judged)) / lost
    };
    for kind in [OrderKind::Adjudicate, OrderKind::Investigate] {
        // The court is believed by eight in ten.
        assert_near(repaired(kind, Some(64), 0.15, true), 0.15 * 0.8, 1e-4);
        assert_near(repaired(kind, Some(2 * DAY), 0.15, true), 0.15 * 0.8, 1e-4);
        assert_near(repaired(kind, Some(64), 0.15, false), 0.15 * 0.8 * 0.5, 1e-4);
        assert_eq!(repaired(kind, None, 0.15, true), 0.0);
        assert_eq!(repaired(kind, Some(64), 0.0, true), 0.0);
    }
}

/// Method: a theft that only the owner and a supervisory authority know of; what the public knows
/// ten hours after an inquiry began, and where the authority was kept out.
#[test]
fn an_inquiry_brings_to_light_what_was_hushed_up() {
    for kept_out in [false, true] {
        let world = matter(&[IT, COURT]);
        let mut run = world.run(1);
        run.until(62);
        if kept_out {
            run.order(IT, OrderDraft::new(OrderKind::RefuseAccess).on(SITE).to(seats([COURT])));
        }
        run.order(COURT, say(OrderKind::Investigate));
        run.until(62 + 10 * HOUR);
        let state = run.incident(IT_IS);
        assert_eq!(state.disclosure.map(|it| it.first), (!kept_out).then_some(Some(COURT)));
        assert_eq!((state.truth_out, state.judged.is_some()), (!kept_out, !kept_out));
    }
    let mut hidden = matter(&[IT, COURT]).run(1);
    assert_eq!(hidden.until(62).refused(COURT, say(OrderKind::Adjudicate)), Refusal::NotPublic);
}

/// Method: how often parties claim victory that are sure to, had they not promised to wait.
#[test]
fn parties_that_promised_to_wait_mostly_do() {
    let claims = |leaves: f64, promised: bool| {
        let change = |world: &mut World| world.numbers().pledge_leaves = share(leaves);
        let promise = |run: &mut Run| {
            if promised {
                for party in [SeatId(8), SeatId(9)] {
                    run.order(party, OrderDraft::new(OrderKind::PledgeToWait));
                }
            }
        };
        victory(1.0, change, promise).1
    };
    assert_eq!(claims(0.0, true), 0);
    assert_eq!(claims(1.0, true), claims(1.0, false));
    assert_eq!(claims(0.0, false), 2 * 20);
}

/// Minutes of two teams of two that know each other well and have no forum in common, or one at
/// level 0, after something was done an hour before.
fn led(world: &World, act: impl Fn(&mut Run)) -> f64 {
    let mut run = world.run(1);
    run.until(62);
    run.order(IT, OrderDraft::new(OrderKind::GrantAccess).on(SITE).to(seats([CERT])));
    run.order(IT, OrderDraft::new(OrderKind::RequestHelp).about(IT_IS).to(seats([CERT])));
    let start = 10 * DAY;
    act(run.until(start - HOUR));
    run.until(start);
    for seat in [IT, CERT] {
        run.order(seat, Order::from(Respond::AssignResponders { incident: IT_IS, responders: 2 }));
    }
    run.finish();
    run.contained_at(IT_IS).expect("it is contained in the end") as f64 - start as f64
}

fn two_teams() -> World {
    let mut world = at_work();
    let perfect = TieStart { contact: true, familiarity: Ppm::ONE, ..TieStart::default() };
    world.ties([IT, CERT], perfect);
    world.numbers().familiarity_half_life_minutes = i64::MAX / 2;
    world.tell(61, [HEAD], IT_IS);
    world
}

/// Goal: the centre can settle who leads, at a price. Method: the pace of two teams, and perceived
/// independence, on a system of the EMB's and on one that is not; and with both numbers at nothing.
#[test]
fn the_centre_settles_who_leads_and_is_seen_at_it() {
    let led_by_centre = |lead: f64, cost: f64, owner: SeatId| {
        let mut world = two_teams();
        world.numbers().central_lead = share(lead);
        world.numbers().central_lead_cost = points(cost);
        world.asset(SITE).owner = owner;
        let mut run = world.run(1);
        run.until(62).order(HEAD, say(OrderKind::TakeCharge));
        let independence = run.until(100).independence();
        assert_eq!(run.refused(HEAD, say(OrderKind::TakeCharge)), Refusal::AlreadyDone);
        let take = |run: &mut Run| {
            run.order(HEAD, say(OrderKind::TakeCharge));
        };
        (if owner == IT { led(&world, take) } else { 0.0 }, independence)
    };
    let (pace, independence) = led_by_centre(0.8, -1.5, IT);
    assert_near(pace, 300.0 / (0.6 + 0.8 * 0.4), 2.0);
    assert_near(independence, 68.5, 1e-6);
    assert_near(led_by_centre(0.8, -1.5, TELECOM).1, 70.0, 1e-6);
    let (pace, independence) = led_by_centre(0.0, 0.0, IT);
    assert_near(pace, 300.0 / 0.6, 2.0);
    assert_near(independence, 70.0, 1e-6);
}

/// Method: the pace of two teams in a room and out of it, by what it settles and whom it takes.
#[test]
fn a_situation_room_settles_who_leads_and_takes_people() {
    let in_room = |clarity: f64, people: f64, opened: bool| {
        let mut world = two_teams();
        world.numbers().room_clarity = share(clarity);
        world.numbers().room_share = share(people);
        let forum = world.forum([HEAD, IT, CERT], 0);
        led(&world, |run| {
            if opened {
                run.order(HEAD, Prepare::OpenSituationRoom { forum: Some(forum) });
            }
        })
    };
    assert_near(in_room(1.0, 0.1, true), 300.0 / 0.9, 2.0);
    assert_near(in_room(1.0, 0.0, true), 300.0, 2.0);
    assert_eq!(in_room(0.0, 0.0, true), in_room(0.0, 0.0, false));
}

/// Method: minutes of a message between strangers, in a room, after it has closed, and if a word in
/// a room takes as long as anywhere.
#[test]
fn in_a_situation_room_a_word_takes_minutes() {
    let takes = |at: i64, in_room: i64| {
        let mut world = two_teams();
        *world.tie(IT, CERT) = TieStart::default();
        world.numbers().room_message_minutes = in_room;
        world.numbers().wrong_desk = Ppm::ZERO;
        let forum = world.forum([HEAD, IT, CERT], 0);
        let mut run = world.run(1);
        run.until(62).order(HEAD, Prepare::OpenSituationRoom { forum: Some(forum) });
        run.until(at);
        let before = run.kernel.log().reads.len();
        run.order(IT, say(OrderKind::Notify).to(seats([CERT])));
        run.finish();
        let reads = run.kernel.log().reads.clone();
        reads[before..].iter().find(|it| it.seat == CERT).expect("it arrives").read_at.0 - at
    };
    let (room, closed) = (takes(2 * HOUR, 5), takes(3 * DAY, 5));
    assert!(room <= 8, "{room} minutes across the table");
    assert!(15 * HOUR <= closed, "{closed} minutes between strangers");
    assert!(15 * HOUR <= takes(2 * HOUR, 1_800));
}

/// Method: what an alteration costs with a verified copy from the minute it began, from a month
/// before, from afterwards, and none; and with a copy that helps nobody.
#[test]
fn a_verified_copy_limits_what_an_alteration_costs() {
    let cost = |taken_at: Option<i64>, leaves: f64| {
        let mut world = World::new().blind().unexamined();
        world.numbers().snapshot_leaves = share(leaves);
        let edit = world.incident(Primitive::BenignFault, SITE);
        let start = 31 * DAY;
        let planned = world.of(edit);
        planned.trigger = Trigger::At(Minute(start));
        planned.severity =
            hotwash::scenario::model::Severity { integrity: share(0.5), ..Default::default() };
        let mut run = world.run(1);
        if let Some(at) = taken_at {
            run.until(at).order(IT, OrderDraft::new(OrderKind::TakeSnapshot).on(SITE));
        }
        run.until(start + DAY).damaged(1, |_| true)
    };
    let without = cost(None, 0.4);
    assert_near(cost(Some(31 * DAY - HOUR), 0.4) / without, 0.4, 1e-3);
    assert_near(cost(Some(DAY - HOUR), 0.4) / without, 1.0 - 0.6 / 2.0, 1e-3);
    assert_eq!(cost(Some(31 * DAY), 0.4), without, "there is nothing clean left to copy");
    assert_eq!(cost(Some(DAY), 1.0), without);
}

/// Method: researchers where they are let in, where there is a desk for them, and where neither is:
/// what is raised, and whether what lies low is found; and if a review is worth nothing.
#[test]
fn researchers_review_what_they_are_let_into() {
    let reviewed = |access: bool, desk: bool, gain: f64| {
        let mut world = World::new().blind();
        world.numbers().review_gain = share(gain);
        world.numbers().maturity_half_life_minutes = i64::MAX / 2;
        let theft = world.incident(Primitive::SqliExfil, SITE);
        world.of(theft).latency_minutes = FOREVER;
        let mut run = world.run(1);
        if access {
            let let_in = OrderDraft::new(OrderKind::GrantAccess).on(SITE);
            run.order(IT, let_in.to(seats([RESEARCHER])));
        }
        if desk {
            run.order(IT, OrderDraft::new(OrderKind::OpenDisclosure));
        }
        run.until(8 * DAY);
        let review = OrderDraft::new(OrderKind::ReviewSystem).on(SITE);
        if !access && !desk {
            return (Err(run.refused(RESEARCHER, review)), false);
        }
        run.order(RESEARCHER, review);
        let raised = run.until(50 * DAY).view(IT).assets[0].maturity - Ppm::ONE;
        (Ok(raised), run.known(IT, theft).is_some())
    };
    for (access, desk) in [(true, false), (false, true)] {
        assert_eq!(reviewed(access, desk, 0.2), (Ok(share(0.2)), true));
        assert_eq!(reviewed(access, desk, 0.0), (Ok(Ppm::ZERO), false));
    }
    assert_eq!(reviewed(false, false, 0.2).0, Err(Refusal::NoMandate));
}

/// What a recommendation about an asset raised when registration began, in each of many runs; and
/// what it raised before.
fn recommended(asset: AssetId, invited: bool, adoption: f64) -> Result<Vec<Ppm>, Refusal> {
    let mut world = World::in_phase(Phase::InterElection).blind();
    world.numbers().adoption = share(adoption);
    world.numbers().maturity_half_life_minutes = i64::MAX / 2;
    world.numbers().finding = Points::ZERO;
    let registration =
        Window { phase: Phase::Registration, start: Minute(40 * DAY), planning_slots: 0 };
    world.scenario.calendar.windows.push(registration);
    let order = OrderDraft::new(OrderKind::Recommend).on(asset);
    let runs = world.over(200, |mut run| {
        if invited {
            run.order(HEAD, Prepare::InviteObservers { to: OBSERVER.into() });
        }
        run.until(3 * DAY);
        if !invited {
            return Err(run.refused(OBSERVER, order));
        }
        run.order(OBSERVER, order);
        let state = |run: &mut Run, day: i64| {
            run.until(day * DAY).kernel.snapshot().assets[asset.index()].maturity
        };
        assert_eq!(state(&mut run, 39), Ppm::ONE, "nobody follows it before");
        Ok(state(&mut run, 41) - Ppm::ONE)
    });
    runs.into_iter().collect()
}

/// Goal: what observers recommend is taken up in the next time of preparation, or not. Method: how
/// often it was, by the chance of it; and observers who have seen nothing.
#[test]
fn recommendations_are_taken_up_or_not() {
    let taken = |adoption: f64| {
        let raised = recommended(SITE, true, adoption).unwrap();
        assert!(raised.iter().all(|it| *it == Ppm::ZERO || *it == share(0.3)));
        raised.iter().filter(|it| **it != Ppm::ZERO).count() as f64 / 200.0
    };
    assert_eq!((taken(0.0), taken(1.0)), (0.0, 1.0));
    assert_near(taken(0.5), 0.5, 0.1);
    assert_eq!(recommended(NEIGHBOUR, false, 1.0), Err(Refusal::NoMandate));
}

/// Method: what the owner holds after a warning of one who learned of an adversary abroad, and of
/// one who holds nothing.
#[test]
fn a_warning_passes_on_what_somebody_holds() {
    let mut world = World::new();
    world.scenario.adversaries[0].abroad = vec![(Minute(0), CERT)];
    let friends =
        TieStart { contact: true, familiarity: Ppm::ONE, legal_basis: true, clearance: true };
    world.ties([CERT, IT], friends);
    world.numbers().familiarity_half_life_minutes = i64::MAX / 2;
    let mut run = world.run(1);
    let warning = OrderDraft::new(OrderKind::IssueWarning).to(seats([IT]));
    assert_eq!(run.until(1).refused(HEAD, warning), Refusal::NothingToShare);
    assert!(run.view(CERT).unshared_warning);
    run.order(CERT, warning);
    run.until(DAY);
    assert!(!run.view(CERT).unshared_warning, "nothing has come in since");
    let [held] = &run.agency(IT).holdings[..] else { panic!("one adversary") };
    assert_eq!((held.from, held.at), (CERT, Minute(0)));
    assert_near(held.quality.0 as f64, 1e6, 2.0);
}
