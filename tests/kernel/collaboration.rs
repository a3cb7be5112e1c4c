//! Collaboration (6.10): what a forum's level unlocks, ties that form by themselves, and what a
//! designation brings, when, and at what price.

use hotwash::base::ids::{ForumId, IncidentId};
use hotwash::base::level::{Points, Ppm};
use hotwash::base::minute::{DAY, HOUR, MONTH};
use hotwash::scenario::model::{EmbShape, OrderDraft, OrderKind, Primitive, TieStart};
use hotwash::sim::event::Event;
use hotwash::sim::orders::Refusal;
use hotwash::sim::vocabulary::{Facts, Path};

use crate::run::{Run, assert_near};
use crate::world::{
    CERT, COPY, COURT, HEAD, IT, MINISTRY, REGION, SERVICE, SITE, TALLY, VENDOR, World, seats,
    share,
};

const FLOOD: IncidentId = IncidentId(0);
const TABLE: ForumId = ForumId(0);

/// A flood that the technicians know of, and a forum with the national team and the head.
fn table(level: u8) -> World {
    let mut world = World::new().blind();
    let flood = world.incident(Primitive::Ddos, SITE);
    world.tell(61, [IT], flood);
    world.forum([HEAD, IT, CERT], level);
    world
}

fn convene(run: &mut Run) {
    run.order(HEAD, OrderDraft::new(OrderKind::Convene).within(TABLE));
}

/// Method: a meeting at each level; who knows of the flood afterwards, and by what path.
#[test]
fn meetings_pool_what_members_know_from_the_second_level_on() {
    for level in 0..=7 {
        let mut world = table(level);
        world.numbers().familiarity_half_life_minutes = i64::MAX / 2;
        let mut run = world.run(1);
        run.until(100);
        convene(&mut run);
        run.until(100 + HOUR);
        let heard = run.known(CERT, FLOOD);
        assert_eq!(heard.is_some(), 2 <= level, "level {level}");
        assert_eq!(heard.map(|known| known.path), (2 <= level).then_some(Path::Meeting(IT)));
        assert_eq!(run.known(COURT, FLOOD), None, "who does not sit there hears nothing");
        let tie = run.tie(CERT, HEAD);
        // Who exercises together has done so before.
        let before = if level == 7 { (2, share(0.4)) } else { (0, Ppm::ZERO) };
        assert_eq!((tie.contact, tie.meetings), (1 <= level, before.0 + 1));
        let gain = run.kernel.scenario().parameters.meeting_gain;
        // An hour takes a hundredth of a thousandth of it.
        let grown = (tie.familiarity - before.1).0 as f64;
        assert_near(grown, gain.times(before.1.complement()).0 as f64, 200.0);
    }
}

/// Method: looks and their results pass on in a meeting too, but the truth does not need one.
#[test]
fn meetings_pass_on_evidence() {
    let mut run = table(2).run(1);
    run.until(61 + 31);
    assert_eq!(run.sees(IT, FLOOD).unwrap().looks, 1);
    convene(&mut run);
    run.until(61 + 31 + HOUR);
    assert_eq!(run.sees(HEAD, FLOOD).unwrap().looks, 1);
    assert_eq!(run.sees(HEAD, FLOOD).unwrap().diagnosis, run.sees(IT, FLOOD).unwrap().diagnosis);
    assert!(run.sees(HEAD, FLOOD).unwrap().told_by.contains(IT));
    assert!(!run.sees(HEAD, FLOOD).unwrap().facts.has(Facts::TRUTH));
}

/// Method: a joint statement below and at the third level; it speaks for those who know.
#[test]
fn one_voice_needs_the_third_level() {
    for level in 0..=7 {
        let mut run = table(level).run(1);
        run.until(100);
        let order = OrderDraft::new(OrderKind::JointStatement).about(FLOOD).within(TABLE);
        if level < 3 {
            assert_eq!(run.refused(IT, order), Refusal::LevelTooLow);
            continue;
        }
        run.order(IT, order);
        let takes = run.kernel.scenario().parameters.joint_statement_minutes;
        run.until(100 + takes);
        assert_eq!(run.kernel.claims()[0].speakers, seats([IT]), "the others do not know of it");
    }
    let mut world = table(3);
    world.tell(62, [CERT], FLOOD);
    let mut run = world.run(1);
    run.until(100);
    run.order(IT, OrderDraft::new(OrderKind::JointStatement).about(FLOOD).within(TABLE));
    run.until(DAY);
    assert_eq!(run.kernel.claims()[0].speakers, seats([IT, CERT]));
}

/// Method: routine meetings by the cadence of the phase, only when somebody has something to say.
#[test]
fn routine_meetings_take_place_when_somebody_has_something_to_say() {
    let meetings = |cadence: i64, known: bool| {
        let mut world = World::new().blind();
        let flood = world.incident(Primitive::Ddos, SITE);
        if known {
            world.tell(61, [IT], flood);
        }
        let forum = world.forum([HEAD, IT, CERT], 2);
        world.scenario.collaboration.forums[forum.index()].cadence_minutes = [cadence; 7];
        let mut run = world.run(1);
        let met = run.until_event(|event| matches!(event, Event::Meeting(_)));
        run.finish();
        (met, run.known(CERT, flood).is_some())
    };
    assert_eq!(meetings(4 * HOUR, true), (Some(4 * HOUR), true));
    assert_eq!(meetings(0, true), (None, false));
    assert_eq!(meetings(4 * HOUR, false), (None, false));
}

/// Method: who calls a forum that somebody leads, and how long until it meets.
#[test]
fn the_lead_convenes_and_it_takes_its_delay() {
    let mut world = table(2);
    world.scenario.collaboration.forums[0].convene_delay_minutes = 7 * HOUR;
    let mut run = world.run(1);
    let order = OrderDraft::new(OrderKind::Convene).within(TABLE);
    assert_eq!(run.refused(IT, order), Refusal::NotTheLead);
    assert_eq!(run.refused(COURT, order), Refusal::NotAMember);
    run.order(HEAD, order);
    let met = run.until_event(|event| matches!(event, Event::Meeting(_)));
    assert_eq!(met, Some(7 * HOUR));
}

/// Method: people in a meeting are away from work for half of their speed.
#[test]
fn meetings_take_time_from_work() {
    let contained = |meets: bool, takes: i64| {
        let mut world = table(0).unexamined();
        world.numbers().meeting_duration_minutes = takes;
        let mut run = world.run(1);
        run.until(100);
        let order = OrderDraft::new(OrderKind::AssignResponders).about(FLOOD).with_responders(4);
        run.order(IT, order);
        if meets {
            convene(&mut run);
        }
        run.finish();
        run.contained_at(FLOOD).unwrap()
    };
    let (alone, met) = (contained(false, 90), contained(true, 90));
    assert!(alone < met, "{met} is not later than {alone}");
    assert_eq!(contained(true, 0), alone);
}

/// Method: how many pairs have found each other after a year, by the monthly propensity.
#[test]
fn ties_form_by_themselves_by_propensity() {
    let pairs = |propensity: f64| {
        let mut world = World::new().lasting(365);
        world.scenario.country.propensity = share(propensity);
        let mut run = world.run(1);
        run.finish();
        let ties = run.kernel.snapshot().ties;
        ties.iter().filter(|tie| tie.contact).count() as f64 / (ties.len() - 20) as f64
    };
    let expected = |p: f64| 1.0 - (-(p + p * p / 2.0) * 365.0 * DAY as f64 / MONTH as f64).exp();
    for propensity in [0.02, 0.05, 0.2] {
        assert_near(pairs(propensity), expected(propensity), 0.1);
    }
    assert_eq!(pairs(0.0), 0.0);
}

/// Method: when a designation takes effect over many seeds, and what it brings to whom.
#[test]
fn a_designation_brings_its_mandate_after_months() {
    let mut world = World::new().blind().lasting(400);
    world.numbers().maturity_half_life_minutes = i64::MAX / 2;
    let months = world.over(60, |mut run| {
        run.order(hotwash::base::ids::SeatId(6), OrderDraft::new(OrderKind::DesignateCritical));
        let at = run.until_event(|event| event == Event::Designated).expect("it comes in the end");
        for (from, to) in [(IT, SERVICE), (CERT, HEAD), (VENDOR, REGION)] {
            let tie = run.tie(from, to);
            assert!(tie.legal_basis && tie.clearance && tie.contact);
        }
        assert!(!run.tie(IT, COURT).legal_basis);
        (at as f64 - DAY as f64) / MONTH as f64
    });
    assert!(months.iter().all(|month| (3.0..=9.0).contains(month)));
    let mean = months.iter().sum::<f64>() / 60.0;
    println!("a designation takes {mean:.1} months in the mean");
    assert_near(mean, 6.0, 0.8);
}

/// Method: a designation gives the security side a mandate over electoral assets.
#[test]
fn before_a_designation_there_is_no_mandate_and_afterwards_there_is() {
    let world = World::new().blind().lasting(400);
    let mut run = world.run(1);
    let order = OrderDraft::new(OrderKind::Patch).on(SITE);
    assert_eq!(run.refused(SERVICE, order), Refusal::NoMandate);
    run.order(HEAD, OrderDraft::new(OrderKind::DesignateCritical));
    let again = OrderDraft::new(OrderKind::DesignateCritical);
    run.until(2 * DAY);
    assert_eq!(run.refused(HEAD, again), Refusal::AlreadyDone);
    run.until_event(|event| event == Event::Designated);
    run.order(SERVICE, order);
}

/// Method: quality of ties between centre and regions afterwards, by the shape of the EMB.
#[test]
fn regions_resist_a_designation_where_elections_are_local() {
    let goodwill = |shape, resistance: f64| {
        let mut world = World::new().blind().lasting(400);
        world.scenario.country.emb = shape;
        world.numbers().resistance = share(resistance);
        world.numbers().crowding = Ppm::ONE;
        let known = TieStart { contact: true, familiarity: share(0.5), ..TieStart::default() };
        world.ties([HEAD, CERT, REGION], known);
        let mut run = world.run(1);
        run.order(HEAD, OrderDraft::new(OrderKind::DesignateCritical));
        run.until_event(|event| event == Event::Designated);
        [run.tie(HEAD, REGION).goodwill, run.tie(HEAD, CERT).goodwill]
    };
    assert_eq!(goodwill(EmbShape::Decentralised, 0.8), [share(0.8), Ppm::ONE]);
    assert_eq!(goodwill(EmbShape::Mixed, 0.8), [share(0.9), Ppm::ONE]);
    assert_eq!(goodwill(EmbShape::Centralised, 0.8), [Ppm::ONE; 2]);
    assert_eq!(goodwill(EmbShape::Decentralised, 1.0), [Ppm::ONE; 2]);
}

/// Method: the same work before and after a designation, and with no burden.
#[test]
fn reporting_after_a_designation_takes_time_from_work() {
    let minutes = |burden: f64, designated: bool| {
        let mut world = World::new().blind().unexamined().lasting(400);
        world.numbers().reporting_burden = share(burden);
        world.numbers().unfunded_burden = Ppm::ONE;
        world.numbers().finding = Points::ZERO;
        let flood = world.incident(Primitive::Ddos, SITE);
        world.tell(61, [IT], flood);
        let mut run = world.run(1);
        if designated {
            run.order(HEAD, OrderDraft::new(OrderKind::DesignateCritical));
        }
        let at = 350 * DAY;
        run.until(at);
        let order = OrderDraft::new(OrderKind::AssignResponders).about(flood).with_responders(4);
        run.order(IT, order);
        run.finish();
        (run.contained_at(flood).unwrap() - at) as f64
    };
    assert_near(minutes(0.05, true) / minutes(0.05, false), 1.0 / 0.95, 0.005);
    assert_eq!(minutes(0.0, true), minutes(0.0, false));
}

/// Goal: a designation brings standards only where it brings money. Method: maturity of two assets
/// a year after a designation that was never funded, that was funded before, after, twice, or for
/// one that is not the EMB's; against the same money without a designation.
#[test]
fn a_designation_without_money_raises_nothing() {
    let raised = |designated: bool, funded: &[i64], gain: f64| {
        let mut world = World::new().blind().lasting(500);
        world.numbers().maturity_half_life_minutes = i64::MAX / 2;
        world.numbers().maturity_per_unit = share(0.1);
        world.numbers().designation_gain = share(gain);
        world.numbers().unfunded_standard = Ppm::ZERO;
        let mut run = world.run(1);
        let fund = |run: &mut Run, days: std::ops::Range<i64>| {
            for day in funded.iter().filter(|day| days.contains(day)) {
                run.until(day * DAY).order(MINISTRY, OrderDraft::new(OrderKind::Fund).on(SITE));
            }
        };
        fund(&mut run, 0..50);
        run.until(50 * DAY);
        if designated {
            run.order(HEAD, OrderDraft::new(OrderKind::DesignateCritical));
        }
        fund(&mut run, 50..500);
        if funded.is_empty() {
            run.order(MINISTRY, OrderDraft::new(OrderKind::Fund).on(COPY));
        }
        run.finish();
        [SITE, TALLY, COPY].map(|asset| {
            let grown = run.kernel.snapshot().assets[asset.index()].maturity - Ppm::ONE;
            (grown.0 as f64 / 1e4).round() as i64
        })
    };
    assert_eq!(raised(true, &[], 0.5), [0, 0, 20], "a party's copy is not covered");
    assert_eq!(raised(true, &[60], 0.5), [20 + 50, 0, 0], "money on its way before the mandate");
    assert_eq!(raised(true, &[400], 0.5), [20 + 50, 0, 0], "money after the mandate");
    assert_eq!(raised(true, &[60, 400], 0.5), [2 * 20 + 50, 0, 0], "once");
    assert_eq!(raised(true, &[0], 0.5), raised(true, &[0], 0.0), "money from before is no part");
    assert_eq!(raised(false, &[60], 0.5), [20, 0, 0]);
    assert_eq!(raised(true, &[60], 0.0), [20, 0, 0]);
}

/// Goal: resistance to a designation fades where people meet. Method: goodwill between a region and
/// the centre a year later, without a meeting, after one, after two; and with a gain of nothing.
#[test]
fn resistance_fades_by_meeting() {
    let goodwill = |meetings: u8, gain: f64| {
        let mut world = World::new().blind().lasting(700);
        world.scenario.country.emb = EmbShape::Decentralised;
        world.numbers().resistance = share(0.8);
        world.numbers().meeting_gain = share(gain);
        let mut run = world.run(1);
        run.order(HEAD, OrderDraft::new(OrderKind::DesignateCritical));
        run.until(300 * DAY);
        for _ in 0..meetings {
            run.order(HEAD, OrderDraft::new(OrderKind::Meet).to(seats([REGION])));
            run.until(run.kernel.now().0 + DAY);
        }
        run.finish();
        run.tie(HEAD, REGION).goodwill.0 as f64 / 1e6
    };
    assert_near(goodwill(0, 0.25), 0.8, 1e-6);
    assert_near(goodwill(1, 0.25), 0.85, 1e-6);
    assert_near(goodwill(2, 0.25), 0.8875, 1e-6);
    assert_near(goodwill(2, 0.0), 0.8, 1e-6);
}

/// A meeting of the service, the head and the national team, about a flood that the service has
/// read the logs of, with or without the papers to talk about it.
fn secrets(papers: TieStart) -> World {
    let mut world = World::new().blind();
    let flood = world.incident(Primitive::Ddos, SITE);
    world.asset(SITE).owner = SERVICE;
    world.tell(61, [SERVICE], flood);
    world.forum([HEAD, SERVICE, CERT], 2);
    let numbers = world.numbers();
    (numbers.first_look_minutes, numbers.log_analysis_minutes) = (0, 0);
    (numbers.first_look_right, numbers.log_right) = (Ppm::ONE, Ppm::ONE);
    numbers.shared_error = Ppm::ZERO;
    numbers.leak = Ppm::ZERO;
    for to in [HEAD, CERT] {
        *world.tie(SERVICE, to) = papers;
        // Who cannot look knows what it heard, and no more.
        world.seat(to).expertise = [Ppm::ZERO; 3];
    }
    world
}

/// Goal: a meeting is no way round clearance and legal review. Method: what those hear who may hear
/// everything, who lack the legal basis across groups, and who lack the clearance; and when neither
/// takes time.
#[test]
fn what_would_have_to_be_cleared_is_not_said_at_the_table() {
    let hears = |world: &World| {
        let mut run = world.run(1);
        run.until(100);
        assert!(run.known(SERVICE, FLOOD).unwrap().facts.has(Facts::INDICATORS));
        convene(&mut run);
        run.until(100 + HOUR);
        [HEAD, CERT].map(|seat| {
            let known = run.known(seat, FLOOD).expect("that something is wrong is always said");
            (known.facts.is_sensitive(), known.evidence.0.count_ones())
        })
    };
    let (all, little) = ((true, 2), (false, 1));
    let basis = TieStart { legal_basis: true, ..TieStart::default() };
    let cleared = TieStart { clearance: true, ..TieStart::default() };
    assert_eq!(hears(&secrets(TieStart { clearance: true, ..basis })), [all, all]);
    assert_eq!(hears(&secrets(basis)), [little, little], "not cleared");
    assert_eq!(hears(&secrets(cleared)), [little, all], "across groups without a basis");
    let mut free = secrets(TieStart::default());
    (free.numbers().clearance_minutes, free.numbers().legal_review_minutes) = (0, 0);
    assert_eq!(hears(&free), [all, all]);
}

/// Method: how often a matter pooled by a meeting is in the news afterwards, by the chance, and
/// when there was nothing sensitive to be heard.
#[test]
fn whoever_hears_a_sensitive_matter_in_a_meeting_may_let_it_slip() {
    let leaks = |chance: f64, papers: bool| {
        let tie = TieStart { legal_basis: papers, clearance: papers, ..TieStart::default() };
        let mut world = secrets(tie);
        world.numbers().leak = share(chance);
        let leaked = world.over(100, |mut run| {
            run.until(100);
            convene(&mut run);
            run.finish();
            run.incident(FLOOD).disclosure.is_some()
        });
        leaked.into_iter().filter(|leaked| *leaked).count() as f64
    };
    assert_near(leaks(0.2, true), 100.0 * (1.0 - 0.8f64.powi(2)), 14.0);
    assert_eq!(leaks(0.0, true), 0.0);
    assert_eq!(leaks(1.0, false), 0.0, "nothing sensitive was heard");
}
