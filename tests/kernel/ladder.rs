//! The ladder of collaboration (6.10): what each level of a forum unlocks or speeds, and that it
//! does nothing below that level or with its number switched off.

use hotwash::base::ids::{IncidentId, SeatId};
use hotwash::base::level::{Points, Ppm};
use hotwash::base::minute::{DAY, HOUR};
use hotwash::scenario::model::{ForumMode, OrderDraft, OrderKind, Respond, TieStart};
use hotwash::sim::event::Event;
use hotwash::sim::orders::Refusal;

use crate::response::{at_work, minutes};
use crate::run::assert_near;
use crate::world::{CERT, HEAD, IT, PARTNER, PLATFORM, SITE, World, seats, share};

const FLOOD: IncidentId = IncidentId(0);

/// Method: whether members have each other's number before anybody has met, by level.
#[test]
fn the_first_level_is_a_directory() {
    for level in 0..=7 {
        let mut world = World::new();
        world.forum([HEAD, IT, CERT], level);
        let run = world.run(1);
        assert_eq!(run.tie(HEAD, CERT).contact, 1 <= level, "level {level}");
        assert!(!run.tie(HEAD, PLATFORM).contact, "who does not sit there is not listed");
    }
}

/// Minutes of work of two teams that know each other perfectly, in a forum that members govern.
fn governed_together(level: u8, protocol: f64) -> f64 {
    let mut world = at_work();
    let perfect = TieStart { contact: true, familiarity: Ppm::ONE, ..TieStart::default() };
    world.ties([IT, CERT], perfect);
    world.numbers().familiarity_half_life_minutes = i64::MAX / 2;
    world.numbers().protocol = share(protocol);
    world.numbers().lending = Ppm::ZERO;
    let forum = world.forum([IT, CERT], level);
    world.scenario.collaboration.forums[forum.index()].mode = ForumMode::ParticipantGoverned;
    minutes(&world, 2, 2, true)
}

/// Goal: roles come with the first level, a protocol with the fourth. Method: the pace of two teams
/// that need 300 minutes with a clear lead, by level, and with a protocol that settles nothing.
#[test]
fn roles_and_a_protocol_make_it_clear_who_leads() {
    // Members who govern together: 0.8 * (0.5 + 0.5 * 0.8); a protocol settles 0.7 of the rest.
    let (roles, agreed) = (0.72, 0.72 + 0.7 * 0.28);
    for (level, clarity) in [(0, 0.6), (1, roles), (3, roles), (4, agreed), (7, agreed)] {
        assert_near(governed_together(level, 0.7), 300.0 / clarity, 2.0);
    }
    assert_eq!(governed_together(4, 0.0), governed_together(3, 0.0));
}

/// Method: minutes until a platform acts that a member asks, by level of the forum of both.
#[test]
fn the_third_level_opens_a_channel_to_platforms() {
    for level in 0..=7 {
        let mut world = at_work();
        world.tell(61, [HEAD], FLOOD);
        world.forum([HEAD, PLATFORM], level);
        let mut run = world.run(1);
        let ask = OrderDraft::new(OrderKind::ContactPlatform).about(FLOOD).to(seats([PLATFORM]));
        run.until(100).order(HEAD, ask);
        let acted = run.until_event(|event| matches!(event, Event::PlatformActs(_)));
        let takes = if level < 3 { 48 * HOUR } else { 2 * HOUR };
        assert_eq!(acted, Some(110 + takes), "level {level}");
    }
}

/// Method: a member that nobody asked sends people, by level; and one that does not sit there.
#[test]
fn from_the_fourth_level_on_nobody_has_to_ask() {
    for level in 0..=7 {
        let mut world = at_work();
        world.forum([IT, CERT], level);
        world.tell(61, [PLATFORM], FLOOD);
        let mut run = world.run(1);
        run.until(62);
        let send = Respond::AssignResponders { incident: FLOOD, responders: 1 };
        assert_eq!(run.kernel.submit(CERT, send.into()).is_ok(), 4 <= level, "level {level}");
        let outside = run.kernel.submit(PLATFORM, send.into());
        assert_eq!(outside.unwrap_err(), Refusal::NoMandate);
    }
}

/// Method: minutes of two people of no skill beside two experts, by level, and when nothing is
/// lent.
#[test]
fn the_fifth_level_lends_expertise() {
    let takes = |level: u8, lending: f64| {
        let mut world = at_work();
        world.numbers().lending = share(lending);
        world.numbers().unclear_lead = Ppm::ONE;
        world.numbers().stranger_speed = Ppm::ONE;
        world.seat(IT).expertise = [Ppm::ZERO; 3];
        world.seat(CERT).expertise = [Ppm::ONE; 3];
        world.forum([IT, CERT], level);
        minutes(&world, 2, 2, true)
    };
    // 600 responder-minutes by two experts, and by two more who do 0.6 of what these do.
    assert_near(takes(4, 0.6), 300.0, 2.0);
    assert_near(takes(5, 0.6), 600.0 / (2.0 + 2.0 * 0.6), 2.0);
    assert_near(takes(7, 1.0), 150.0, 2.0);
    assert_eq!(takes(5, 0.0), takes(4, 0.0));
}

/// Method: minutes of two people of no skill whom experts abroad help from afar: by the level of
/// the forum of both, by whether the experts were told, and when a remote team is of no use. Nobody
/// is lent anything by other experts who stay where they are.
#[test]
fn from_the_fourth_level_on_partners_abroad_help_from_afar() {
    let takes = |level: u8, expert: SeatId, told: bool, remote: f64| {
        let mut world = at_work();
        world.numbers().remote_team = share(remote);
        world.seat(IT).expertise = [share(0.1); 3];
        world.seat(expert).expertise = [Ppm::ONE; 3];
        world.forum([IT, expert], level);
        let mut run = world.run(1);
        run.until(62);
        if told {
            let tell = OrderDraft::new(OrderKind::ShareSituation).about(FLOOD);
            run.order(IT, tell.to(seats([expert])));
        }
        run.until(10 * DAY);
        run.order(IT, Respond::AssignResponders { incident: FLOOD, responders: 2 });
        run.finish();
        run.contained_at(FLOOD).expect("it is contained in the end") as f64 - (10 * DAY) as f64
    };
    // 600 responder-minutes by two who can do a tenth, or two fifths of what the experts can.
    let (alone, helped) = (600.0 / 0.2, 600.0 / 0.8);
    assert_near(takes(4, PARTNER, true, 0.4), helped, 2.0);
    assert_near(takes(7, PARTNER, true, 0.4), helped, 2.0);
    assert_near(takes(3, PARTNER, true, 0.4), alone, 2.0);
    assert_near(takes(4, PARTNER, false, 0.4), alone, 2.0);
    assert_near(takes(4, PARTNER, true, 0.0), alone, 2.0);
    assert_near(takes(4, CERT, true, 0.4), alone, 2.0);
}

/// Method: experts abroad are told while work goes on: its pace changes then.
#[test]
fn a_remote_team_quickens_work_from_when_it_is_told() {
    let mut world = at_work();
    world.seat(IT).expertise = [share(0.1); 3];
    world.seat(PARTNER).expertise = [Ppm::ONE; 3];
    world.forum([IT, PARTNER], 4);
    world.numbers().contact_directory_minutes = 0;
    let mut run = world.run(1);
    run.until(100).order(IT, Respond::AssignResponders { incident: FLOOD, responders: 2 });
    run.until(1_100);
    let tell = OrderDraft::new(OrderKind::Notify).about(FLOOD);
    run.order(IT, tell.to(seats([PARTNER])));
    run.finish();
    // A thousand minutes at 0.2, and the rest at 1.0.
    assert_near(run.contained_at(FLOOD).unwrap() as f64, 1_100.0 + 400.0, 3.0);
}

/// What one order of a seat does to the maturity of the site, with a forum of it and its owner.
fn raised(level: u8, seat: SeatId, order: OrderDraft, change: fn(&mut World)) -> Ppm {
    let mut world = World::new().lasting(100);
    world.numbers().maturity_half_life_minutes = i64::MAX / 2;
    change(&mut world);
    world.forum([IT, CERT], level);
    let mut run = world.run(1);
    run.order(seat, order);
    run.until(90 * DAY).view(IT).assets[0].maturity - Ppm::ONE
}

/// Method: what a course raises, by level, and when sharing adds nothing.
#[test]
fn the_fifth_level_makes_courses_count_for_more() {
    let train = OrderDraft::new(OrderKind::Train);
    assert_eq!(raised(4, IT, train, |_| {}), share(0.1));
    assert_eq!(raised(5, IT, train, |_| {}), share(0.15));
    let alone = |world: &mut World| world.numbers().shared_training = Ppm::ZERO;
    assert_eq!(raised(5, IT, train, alone), share(0.1));
}

/// Method: what a certificate raises, by level, by a member and by somebody else, and when an
/// agreement adds nothing.
#[test]
fn the_sixth_level_makes_assessments_count_for_more() {
    let certify = OrderDraft::new(OrderKind::Certify).on(SITE);
    assert_eq!(raised(5, CERT, certify, |_| {}), share(0.3));
    assert_eq!(raised(6, CERT, certify, |_| {}), share(0.45));
    assert_eq!(raised(6, HEAD, certify, |_| {}), share(0.3));
    let alone = |world: &mut World| world.numbers().agreed_assessment = Ppm::ZERO;
    assert_eq!(raised(6, CERT, certify, alone), share(0.3));
}

/// Share of the loss at disclosure that an explanation of the head wins back at minute 200.
fn repaired(level: u8, certified: bool, assurance: f64) -> f64 {
    let mut world = at_work().lasting(100);
    world.numbers().assurance = share(assurance);
    world.numbers().finding = Points::ZERO;
    world.numbers().trust_half_life_minutes = i64::MAX / 4;
    world.numbers().maturity_half_life_minutes = i64::MAX / 2;
    world.tell(61, [HEAD], FLOOD);
    let start = 50 * DAY;
    world.publicise(start, FLOOD);
    world.forum([IT, CERT], level);
    let mut run = world.run(1);
    if certified {
        run.order(CERT, OrderDraft::new(OrderKind::Certify).on(SITE));
    }
    run.until(start + 1);
    let before = run.trust();
    run.order(HEAD, OrderDraft::new(OrderKind::Explain).about(FLOOD));
    run.until(start + HOUR);
    (run.trust() - before) / (60.0 - before)
}

/// Goal: who can point to somebody else's assessment is believed more. Method: what an explanation
/// repairs of an asset that nobody has assessed, that was certified, and in a forum in which that
/// was agreed beforehand; and when it adds nothing.
#[test]
fn an_assured_system_is_explained_better() {
    assert_near(repaired(5, false, 0.15), 0.8 * 0.5, 1e-3);
    assert_near(repaired(5, true, 0.15), 0.8 * 0.65, 1e-3);
    assert_near(repaired(6, false, 0.15), 0.8 * 0.65, 1e-3);
    assert_near(repaired(6, true, 0.0), 0.8 * 0.5, 1e-3);
}

/// Method: what members have with each other at the start and after each half year, by level.
#[test]
fn the_seventh_level_exercises_by_itself() {
    let after = |level: u8, days: i64, gain: f64| {
        let mut world = World::new().lasting(400);
        world.numbers().familiarity_half_life_minutes = i64::MAX / 2;
        world.numbers().exercise_gain = share(gain);
        world.forum([HEAD, IT, CERT], level);
        let window = &mut world.scenario.calendar.windows[0];
        (window.planning_slots, window.phase) = (8, hotwash::base::calendar::Phase::InterElection);
        let mut run = world.run(1);
        let tie = run.until(days * DAY).tie(IT, CERT);
        (tie.familiarity, tie.meetings)
    };
    assert_eq!(after(6, 399, 0.4), (Ppm::ZERO, 0));
    assert_eq!(after(7, 0, 0.4), (share(0.4), 2));
    // Slots come every fifty days: the fourth of them is half a year after the start.
    assert_eq!(after(7, 199, 0.4), (share(0.4), 2));
    assert_eq!(after(7, 201, 0.4), (share(0.64), 4));
    assert_eq!(after(7, 201, 0.0).0, Ppm::ZERO);
}
