//! Independence (6.9): what the security side does inside the EMB's systems without a legal basis,
//! when it comes out and what it costs, and what it costs to refuse a lawful look.

use hotwash::base::level::Points;
use hotwash::base::minute::{DAY, HOUR};
use hotwash::scenario::model::{OrderDraft, OrderKind, Side};
use hotwash::sim::ledger::Cause;

use crate::run::{Run, assert_near, median};
use crate::world::{CERT, COURT, HEAD, IT, NEIGHBOUR, SERVICE, SITE, World, points, seats, share};

/// A service that is let into the EMB's site and closes holes there; trust does not return.
fn helped() -> World {
    let mut world = World::new().blind().lasting(3_000);
    world.numbers().trust_half_life_minutes = i64::MAX / 4;
    world.numbers().finding = Points::ZERO;
    world
}

/// Lets a seat in and has it act inside; plays on to the end.
fn act(run: &mut Run, seat: hotwash::base::ids::SeatId, kind: OrderKind) {
    run.order(IT, OrderDraft::new(OrderKind::GrantAccess).on(SITE).to(seats([seat])));
    run.until(run.kernel.now().0 + HOUR);
    run.order(seat, OrderDraft::new(kind).on(SITE));
}

/// Points of independence and of trust lost to overreach until the end.
fn lost(world: &World, kind: OrderKind) -> (f64, f64) {
    let mut run = world.run(1);
    act(&mut run, SERVICE, kind);
    run.finish();
    let trust = run.trust_moved(|cause| matches!(cause, Cause::Overreach(_)));
    (70.0 - run.independence(), -trust)
}

/// Method: an act inside with no legal basis, with one, by those who are no security side, outside
/// the systems, in systems that are not the EMB's, and after a designation.
#[test]
fn acts_of_the_security_side_inside_without_legal_basis_come_out_and_cost() {
    let world = helped();
    let (independence, trust) = lost(&world, OrderKind::Patch);
    assert_near(independence, 6.0, 1e-6);
    // Four tenths of it, by a quarter on the government's side, by half more on the other's.
    assert_near(trust, 6.0 * 0.4 * (0.25 + 1.5) / 2.0, 1e-5);
    assert_eq!(lost(&world, OrderKind::TakeOffline).0, 6.0);
    assert_eq!(lost(&world, OrderKind::BlockUpstream).0, 0.0, "that is done outside");

    let mut lawful = world.clone();
    lawful.tie(IT, SERVICE).legal_basis = true;
    assert_eq!(lost(&lawful, OrderKind::Patch), (0.0, 0.0));
    let mut house = world.clone();
    house.tie(HEAD, SERVICE).legal_basis = true;
    assert_eq!(lost(&house, OrderKind::Patch), (0.0, 0.0), "the head signs for the house");
    let mut private = world.clone();
    private.asset(SITE).owner = hotwash::base::ids::SeatId(11);
    let mut run = private.run(1);
    let order = OrderDraft::new(OrderKind::GrantAccess).on(SITE).to(seats([SERVICE]));
    run.order(hotwash::base::ids::SeatId(11), order);
    run.until(HOUR).order(SERVICE, OrderDraft::new(OrderKind::Patch).on(SITE));
    assert_eq!(run.finish().independence(), 70.0);
    let mut run = world.run(1);
    act(&mut run, CERT, OrderKind::Patch);
    assert_eq!(run.finish().independence(), 70.0, "the national team is no security side");
    let mut free = world;
    free.numbers().overreach = Points::ZERO;
    assert_eq!(lost(&free, OrderKind::Patch), (0.0, 0.0));
}

/// Method: the same with the arrangement published before it comes out.
#[test]
fn a_published_arrangement_cuts_the_loss_to_its_share() {
    for leaves in [0.3, 1.0] {
        let mut world = helped();
        world.scenario.collaboration.published = true;
        world.numbers().published_leaves = share(leaves);
        assert_near(lost(&world, OrderKind::Patch).0, 6.0 * leaves, 1e-6);
    }
    let mut world = helped();
    let forum = world.forum([HEAD, SERVICE, IT], 4);
    let mut run = world.run(1);
    run.order(HEAD, OrderDraft::new(OrderKind::PublishArrangement).within(forum));
    run.until(3 * DAY);
    act(&mut run, SERVICE, OrderKind::Patch);
    assert_near(70.0 - run.finish().independence(), 6.0 * 0.3, 1e-6);
}

/// Method: median days until it comes out under hostile and tame media, in an open, formal forum
/// and in none; and where nobody asks.
#[test]
fn what_is_secret_and_informal_comes_out_sooner() {
    let days = |hostility: f64, open: f64| {
        let mut world = helped();
        world.scenario.country.media_hostility = share(hostility);
        let forum = world.forum([IT, SERVICE], 1);
        let forum = &mut world.scenario.collaboration.forums[forum.index()];
        (forum.formality, forum.transparency) = (share(open), share(open));
        let days = world.over(60, |mut run| {
            act(&mut run, SERVICE, OrderKind::Patch);
            let out =
                run.until_event(|event| matches!(event, hotwash::sim::event::Event::Reveal(_)));
            out.map_or(3_000.0, |at| at as f64 / DAY as f64)
        });
        median(days)
    };
    let full = days(1.0, 0.0);
    println!("an overreach comes out after {full:.0} days under full hostility");
    assert_near(full, 45.0, 20.0);
    assert_near(days(0.5, 0.0) / full, 2.0, 0.3);
    assert!(full * 1.3 < days(1.0, 0.6));
    assert_eq!(days(0.0, 0.0), 3_000.0);
    assert_eq!(days(1.0, 1.0), 3_000.0, "everybody can see it anyway");
}

/// Method: a court is refused, for good or until the day before; somebody else is refused.
#[test]
fn refusing_a_lawful_reviewer_comes_home_unless_the_door_is_opened() {
    let refused = |who, opened: bool, cost: f64| {
        let mut world = helped();
        world.numbers().refusal = points(cost);
        let mut run = world.run(1);
        run.order(IT, OrderDraft::new(OrderKind::RefuseAccess).on(SITE).to(seats([who])));
        run.until(29 * DAY);
        assert_eq!(run.independence(), 70.0, "not yet");
        if opened {
            run.order(IT, OrderDraft::new(OrderKind::GrantAccess).on(SITE).to(seats([who])));
        }
        run.finish();
        let trust = run.trust_moved(|cause| matches!(cause, Cause::Refusal(_)));
        (run.independence() - 70.0, trust)
    };
    assert_eq!(refused(COURT, false, -10.0), (-10.0, -10.0));
    assert_eq!(refused(COURT, true, -10.0), (0.0, 0.0));
    assert_eq!(refused(SERVICE, false, -10.0), (0.0, 0.0));
    assert_eq!(refused(COURT, false, 0.0), (0.0, 0.0));
}

/// Method: an auditor finds what lies low, raises maturity, unless refused.
#[test]
fn an_audit_finds_what_lies_low_unless_refused() {
    let found = |refused: bool| {
        let mut world = World::new().blind();
        let theft = world.incident(hotwash::scenario::model::Primitive::SqliExfil, SITE);
        world.of(theft).latency_minutes = crate::world::FOREVER;
        let mut run = world.run(1);
        if refused {
            run.order(IT, OrderDraft::new(OrderKind::RefuseAccess).on(SITE).to(seats([COURT])));
        }
        run.order(COURT, OrderDraft::new(OrderKind::CommissionAudit).on(SITE));
        run.until(50 * DAY).knows_since(IT, theft)
    };
    assert_eq!(found(false), Some(28 * DAY));
    assert_eq!(found(true), None);
}

/// Method: what one act costs each side of politics.
#[test]
fn segments_part_over_an_overreach() {
    let mut world = helped();
    world.scenario.country.segments[1].side = Side::Neither;
    let mut run = world.run(1);
    act(&mut run, SERVICE, OrderKind::Patch);
    let by = run.finish().trust_by();
    assert_near((60.0 - by[1]) / (60.0 - by[0]), 4.0, 0.01);
}

/// Method: an act of the service on a neighbour's site that it was never let into.
#[test]
fn who_was_not_let_in_cannot_overreach() {
    use hotwash::sim::orders::Refusal;
    let mut run = helped().run(1);
    let order = OrderDraft::new(OrderKind::Patch).on(NEIGHBOUR);
    assert_eq!(run.refused(SERVICE, order), Refusal::NoMandate);
}
