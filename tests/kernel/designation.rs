//! What law and money do to what has grown by itself (6.9, 6.10): a designation with and without
//! money, papers that follow acquaintance, and the time that doing things by the paper takes.

use hotwash::base::ids::IncidentId;
use hotwash::base::level::{Points, Ppm};
use hotwash::base::minute::{DAY, HOUR};
use hotwash::scenario::model::{Order, OrderDraft, OrderKind, Primitive, Respond, TieStart};
use hotwash::sim::event::Event;

use crate::run::{Run, assert_near};
use crate::world::{CERT, HEAD, IT, MINISTRY, REGION, SERVICE, SITE, World, seats, share};

const FLOOD: IncidentId = IncidentId(0);

/// Designates at once and plays until it is in effect.
fn designated(world: &World) -> Run {
    let mut run = world.run(1);
    run.order(HEAD, OrderDraft::new(OrderKind::DesignateCritical));
    run.until_event(|event| event == Event::Designated).expect("it comes in the end");
    run
}

/// Method: what the site is raised by with no money, with money before the mandate, and after it,
/// for a share of the standard that is met without money, and none of it.
#[test]
fn without_money_a_standard_is_met_in_part() {
    let raised = |funded_at: Option<i64>, unfunded: f64| {
        let mut world = World::new().blind().lasting(500);
        world.numbers().maturity_half_life_minutes = i64::MAX / 2;
        world.numbers().maturity_per_unit = Ppm::ZERO;
        world.numbers().designation_gain = share(0.5);
        world.numbers().unfunded_standard = share(unfunded);
        let mut run = world.run(1);
        run.order(HEAD, OrderDraft::new(OrderKind::DesignateCritical));
        if let Some(day) = funded_at {
            run.until(day * DAY).order(MINISTRY, OrderDraft::new(OrderKind::Fund).on(SITE));
        }
        run.finish();
        run.kernel.snapshot().assets[SITE.index()].maturity - Ppm::ONE
    };
    assert_eq!(raised(None, 0.3), share(0.15));
    assert_eq!(raised(Some(10), 0.3), share(0.5));
    assert_eq!(raised(Some(400), 0.3), share(0.5));
    assert_eq!(raised(None, 0.0), Ppm::ZERO);
}

/// Method: minutes of the same work a year after a designation, with and without money for the
/// site, and where reports are no more work without it.
#[test]
fn without_money_reports_take_more() {
    let minutes = |funded: bool, more: f64| {
        let mut world = World::new().blind().unexamined().lasting(400);
        world.numbers().reporting_burden = share(0.05);
        world.numbers().unfunded_burden = share(more);
        world.numbers().finding = Points::ZERO;
        (world.numbers().undiagnosed_speed, world.numbers().unscoped_speed) = (Ppm::ONE, Ppm::ONE);
        let flood = world.incident(Primitive::Ddos, SITE);
        world.tell(61, [IT], flood);
        let mut run = designated(&world);
        if funded {
            run.order(MINISTRY, OrderDraft::new(OrderKind::Fund).on(SITE));
        }
        let at = 350 * DAY;
        run.until(at)
            .order(IT, Order::from(Respond::AssignResponders { incident: flood, responders: 4 }));
        run.finish();
        (run.contained_at(flood).unwrap() - at) as f64
    };
    // Four people of half the expertise do 600 responder-minutes in 300.
    assert_near(minutes(true, 2.0), 300.0 / 0.95, 1.0);
    assert_near(minutes(false, 2.0), 300.0 / 0.9, 1.0);
    assert_eq!(minutes(false, 1.0), minutes(true, 1.0));
}

/// Method: goodwill of ties that had grown by themselves, of those on paper, and of those that did
/// not exist; and where having to takes nothing away.
#[test]
fn having_to_takes_something_from_those_who_wanted_to() {
    let goodwill = |crowding: f64| {
        let mut world = World::new().blind().lasting(400);
        world.numbers().crowding = share(crowding);
        let friends = TieStart { contact: true, familiarity: share(0.5), ..TieStart::default() };
        world.ties([HEAD, CERT], friends);
        world.ties([IT, SERVICE], TieStart { legal_basis: true, ..friends });
        let run = designated(&world);
        [(HEAD, CERT), (IT, SERVICE), (HEAD, REGION)].map(|(a, b)| run.tie(a, b).goodwill)
    };
    assert_eq!(goodwill(0.85), [share(0.85), Ppm::ONE, Ppm::ONE]);
    assert_eq!(goodwill(1.0), [Ppm::ONE; 3]);
}

/// Method: the share of pairs that have a paper after ten years, all of which get to know each
/// other in the first months, by the chance that a paper follows.
#[test]
fn papers_follow_acquaintance() {
    let on_paper = |follows: f64| {
        let mut world = World::new().lasting(365);
        world.scenario.country.propensity = share(0.9);
        world.numbers().paper_follows = share(follows);
        let mut run = world.run(1);
        let ties = run.finish().kernel.snapshot().ties;
        ties.iter().filter(|tie| tie.legal_basis).count() as f64 / (ties.len() - 20) as f64
    };
    // With a hazard of 0.9 + 0.405 a month everybody knows each other within some weeks; papers
    // follow with 0.09 + 0.004 a month, for eleven of the twelve.
    assert_near(on_paper(0.1), 1.0 - (-0.094_f64 * 11.2).exp(), 0.1);
    assert_eq!(on_paper(0.0), 0.0);
}

/// When a patch of the service takes effect, and when its people are at work, in hours from the
/// order; with and without a legal basis.
fn acts_after(lawful: bool, procedure: i64) -> (i64, i64) {
    let mut world = World::new().blind().unexamined();
    world.numbers().procedure_minutes = procedure;
    world.tie(IT, SERVICE).legal_basis = lawful;
    let flood = world.incident(Primitive::Ddos, SITE);
    world.tell(61, [SERVICE], flood);
    let mut run = world.run(1);
    run.order(IT, OrderDraft::new(OrderKind::GrantAccess).on(SITE).to(seats([SERVICE])));
    run.until(2 * HOUR);
    run.order(SERVICE, OrderDraft::new(OrderKind::Patch).on(SITE));
    run.order(SERVICE, Order::from(Respond::AssignResponders { incident: FLOOD, responders: 1 }));
    let since = |at: Option<i64>| at.map_or(-1, |at| at / HOUR - 2);
    let at_work = run.until_event(|event| matches!(event, Event::Respond(_)));
    let patched = run.until_event(|event| matches!(event, Event::Measure(_)));
    (since(patched), since(at_work))
}

/// Goal: doing it by the paper takes time, doing it in secret does not. Method: hours until acts of
/// the service inside the EMB's systems begin.
#[test]
fn acts_on_a_legal_basis_wait_for_their_paper() {
    assert_eq!(acts_after(false, 4 * HOUR), (4, 0));
    assert_eq!(acts_after(true, 4 * HOUR), (4 + 4, 4));
    assert_eq!(acts_after(true, 0), (4, 0));
}

/// Method: minutes of the same work while an agreement of the agency is on its way, and without.
#[test]
fn an_agreement_on_its_way_takes_people() {
    let minutes = |signs: bool, takes: f64| {
        let mut world = World::new().blind().unexamined();
        world.numbers().paper_share = share(takes);
        (world.numbers().undiagnosed_speed, world.numbers().unscoped_speed) = (Ppm::ONE, Ppm::ONE);
        let flood = world.incident(Primitive::Ddos, SITE);
        world.tell(61, [IT], flood);
        let mut run = world.run(1);
        if signs {
            run.order(IT, OrderDraft::new(OrderKind::SignMou).to(seats([CERT])));
        }
        run.until(100);
        run.order(IT, Order::from(Respond::AssignResponders { incident: flood, responders: 4 }));
        run.finish();
        (run.contained_at(flood).unwrap() - 100) as f64
    };
    assert_near(minutes(true, 0.05), 300.0 / 0.95, 1.0);
    assert_near(minutes(false, 0.05), 300.0, 1.0);
    assert_eq!(minutes(true, 0.0), minutes(false, 0.0));
}
