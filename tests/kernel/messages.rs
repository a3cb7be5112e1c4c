//! Messages (6.3): the way to the right desk, clearance, legal review, reading and its backlog, and
//! what may leak: telling everyone everything is not free.

use hotwash::base::ids::{IncidentId, SeatId};
use hotwash::base::level::Ppm;
use hotwash::base::minute::{DAY, HOUR};
use hotwash::scenario::model::{Order, OrderDraft, OrderKind, Primitive, Tell, TieStart};
use hotwash::sim::log::ReadRecord;
use hotwash::sim::vocabulary::Facts;

use crate::run::{Run, assert_near, median};
use crate::world::{
    CERT, COURT, FOREVER, GOVERNING, HEAD, IT, MINISTRY, OPPOSING, PARTNER, POLICE, REGION,
    SERVICE, SITE, World, seats, share,
};

const FLOOD: IncidentId = IncidentId(0);

/// A flood that one seat was told about, and nobody else can notice; only mail takes time.
fn told(seat: SeatId) -> World {
    let mut world = World::new().blind();
    let flood = world.incident(Primitive::Ddos, SITE);
    world.tell(61, [seat], flood);
    world.numbers().wrong_desk = Ppm::ZERO;
    world
}

/// The same when the seat has read the logs and holds what is sensitive.
fn examined(seat: SeatId) -> World {
    let mut world = told(seat);
    let numbers = world.numbers();
    (numbers.first_look_minutes, numbers.log_analysis_minutes) = (0, 0);
    (numbers.first_look_right, numbers.log_right) = (Ppm::ONE, Ppm::ONE);
    numbers.shared_error = Ppm::ZERO;
    world.asset(SITE).owner = seat;
    world
}

/// Minutes from sending to delivery of the only message, with the record of its reading.
fn sent(run: &mut Run, from: SeatId, order: Order) -> (f64, ReadRecord) {
    run.until(100).order(from, order);
    run.until(100 + 30 * DAY);
    let read = run.kernel.log().reads[0];
    (read.delivered_at.0 as f64 - 100.0, read)
}

fn notify(to: SeatId) -> Order {
    Tell::Notify { incident: FLOOD, to: to.into() }.into()
}

fn situation(to: SeatId) -> Order {
    Tell::ShareSituation { incident: FLOOD, to: to.into() }.into()
}

/// Method: medians over a hundred seeds without a directory, with one, and between those who have
/// exercised; and the spread, by half up and down.
#[test]
fn a_directory_and_exercises_shorten_the_way_to_the_right_desk() {
    let delays = |tie: TieStart| {
        let mut world = told(IT);
        world.ties([IT, CERT], tie);
        world.over(100, |mut run| sent(&mut run, IT, notify(CERT)).0 / HOUR as f64)
    };
    let none = delays(TieStart::default());
    let directory = delays(TieStart { contact: true, ..TieStart::default() });
    let exercised =
        delays(TieStart { contact: true, familiarity: share(0.6), ..TieStart::default() });
    for (delays, hours) in [(none, 30.0), (directory, 3.0), (exercised, 0.5)] {
        assert!(delays.iter().all(|delay| (0.49..=1.51).contains(&(delay / hours))));
        assert_near(median(delays) / hours, 1.0, 0.15);
    }
}

/// Goal: one house talks in minutes, whatever ties it has. Method: medians between the technicians
/// and the head, and from them to the national team; then where the house makes no difference.
#[test]
fn one_house_talks_in_minutes() {
    let minutes = |to: SeatId, house: i64| {
        let mut world = told(IT);
        world.numbers().same_house_minutes = house;
        let known = TieStart { contact: true, familiarity: share(0.6), ..TieStart::default() };
        world.ties([IT, CERT, HEAD], known);
        median(world.over(40, |mut run| sent(&mut run, IT, notify(to)).0))
    };
    // The middle of forty drawn between 5 and 15 lies within two and a half of ten.
    assert_near(minutes(HEAD, 10), 10.0, 2.5);
    assert_near(minutes(CERT, 10), 30.0, 7.5);
    assert_near(minutes(HEAD, 30), 30.0, 7.5);
}

/// Method: with every way equally long, ties make no difference to any seed.
#[test]
fn without_a_difference_in_ways_a_directory_is_worth_nothing() {
    let delays = |tie: TieStart| {
        let mut world = told(IT);
        world.numbers().contact_none_minutes = world.numbers().contact_exercised_minutes;
        world.numbers().contact_directory_minutes = world.numbers().contact_exercised_minutes;
        world.ties([IT, CERT], tie);
        world.over(10, |mut run| sent(&mut run, IT, notify(CERT)).0)
    };
    let known = TieStart { contact: true, familiarity: Ppm::ONE, ..TieStart::default() };
    assert_eq!(delays(TieStart::default()), delays(known));
}

/// Method: the share of messages that go astray is the chance, they take three times as long, and
/// with a directory none does.
#[test]
fn without_a_directory_messages_land_on_wrong_desks() {
    let sent_with = |chance: f64, contact: bool| {
        let mut world = told(IT);
        world.numbers().wrong_desk = share(chance);
        world.ties([IT, CERT], TieStart { contact, ..TieStart::default() });
        world.over(100, |mut run| {
            let (delay, read) = sent(&mut run, IT, notify(CERT));
            (delay, read.wrong_desk)
        })
    };
    let (right, some, wrong) =
        (sent_with(0.0, false), sent_with(0.25, false), sent_with(1.0, false));
    for ((right, wrong), some) in right.iter().zip(&wrong).zip(&some) {
        assert!(!right.1 && wrong.1);
        assert_near(wrong.0 / right.0, 3.0, 0.01);
        assert_eq!(some.0, if some.1 { wrong.0 } else { right.0 });
    }
    let astray = some.iter().filter(|sent| sent.1).count();
    assert!((13..=38).contains(&astray), "{astray} of 100");
    assert!(sent_with(1.0, true).iter().all(|sent| !sent.1));
}

/// Method: one sensitive report and one bare notification, over ties with and without clearance and
/// legal basis, against the same seed and tie without waiting times.
#[test]
fn sensitive_matters_wait_for_clearance_and_for_lawyers() {
    let waits = |from: SeatId, to: SeatId, tie: (bool, bool), order: fn(SeatId) -> Order| {
        let mut world = examined(from);
        let (legal_basis, clearance) = tie;
        let tie = TieStart { contact: true, legal_basis, clearance, ..TieStart::default() };
        world.ties([from, to], tie);
        let slow = sent(&mut world.run(7), from, order(to)).0;
        (world.numbers().clearance_minutes, world.numbers().legal_review_minutes) = (0, 0);
        let fast = sent(&mut world.run(7), from, order(to)).0;
        (slow - fast) / HOUR as f64
    };
    // The service needs clearance, and across groups a legal basis.
    assert_eq!(waits(SERVICE, IT, (false, false), situation), 48.0);
    assert_eq!(waits(SERVICE, IT, (true, false), situation), 12.0);
    assert_eq!(waits(SERVICE, IT, (false, true), situation), 36.0);
    assert_eq!(waits(SERVICE, IT, (true, true), situation), 0.0);
    assert_eq!(waits(SERVICE, CERT, (false, false), situation), 12.0, "within the group");
    assert_eq!(waits(IT, CERT, (false, false), situation), 36.0, "no secrets, but lawyers");
    assert_eq!(waits(IT, HEAD, (false, false), situation), 0.0, "within the house");
    assert_eq!(waits(SERVICE, IT, (false, false), notify), 0.0, "nothing sensitive in it");
}

/// Method: a memorandum signed in time, against none.
#[test]
fn a_memorandum_is_a_legal_basis_and_a_clearance() {
    let mut world = told(SERVICE).lasting(200);
    world.numbers().mou_minutes = 40 * DAY;
    let mut run = world.run(1);
    run.order(SERVICE, OrderDraft::new(OrderKind::SignMou).to(seats([IT])));
    run.until(40 * DAY - 1);
    assert!(!run.tie(SERVICE, IT).legal_basis);
    run.until(40 * DAY);
    for (from, to) in [(SERVICE, IT), (IT, SERVICE)] {
        let tie = run.tie(from, to);
        assert!(tie.legal_basis && tie.clearance && tie.contact);
    }
    assert!(!run.tie(SERVICE, CERT).legal_basis);
}

/// Method: thirty messages to one desk at the same minute; then with reading that takes no time.
#[test]
fn a_desk_reads_one_message_after_the_other() {
    let reads = |reading: i64| {
        let mut world = told(IT);
        world.numbers().reading_minutes = reading;
        world.numbers().contact_none_minutes = 0;
        let mut run = world.run(1);
        run.until(100);
        run.order(IT, notify(CERT));
        for others in 0..29 {
            // Other circles of addressees, so that no two orders are the same.
            let to = seats([CERT]).union(hotwash::base::ids::SeatSet((others + 1) << 4));
            run.order(IT, OrderDraft::new(OrderKind::ShareSituation).about(FLOOD).to(to));
        }
        let unread = {
            run.until(101);
            run.agency(CERT).unread
        };
        run.until(2 * DAY);
        let reads = run.kernel.log().reads.iter().filter(|read| read.seat == CERT);
        (unread, reads.map(|read| read.read_at.0 - 100).collect::<Vec<_>>())
    };
    let (unread, minutes) = reads(6);
    assert_eq!(unread, 29, "one is being read");
    assert_eq!(minutes, (0..30).map(|at| 6 * at).collect::<Vec<_>>());
    assert_eq!(reads(0), (0, vec![0; 30]));
}

/// Method: two responders work with ten unread messages, and with none; then with a backlog that
/// bothers nobody.
#[test]
fn unread_mail_keeps_people_from_their_work() {
    let contained = |mail: bool, overload: i64| {
        let mut world = told(IT).unexamined();
        world.numbers().overload = overload;
        world.numbers().contact_none_minutes = 0;
        world.numbers().reading_minutes = 4 * HOUR;
        let flood = FLOOD;
        world.tell(61, [CERT], flood);
        let mut run = world.run(1);
        run.until(100);
        run.order(IT, OrderDraft::new(OrderKind::AssignResponders).about(flood).with_responders(2));
        if mail {
            for others in 0..10 {
                let to = seats([IT]).union(hotwash::base::ids::SeatSet((others + 1) << 4));
                run.order(CERT, OrderDraft::new(OrderKind::ShareSituation).about(flood).to(to));
            }
        }
        run.finish();
        run.contained_at(flood).expect("it is contained in the end")
    };
    let (quiet, busy) = (contained(false, 12), contained(true, 12));
    assert!(quiet < busy, "{busy} is not later than {quiet}");
    assert!(busy < contained(true, 3), "the sooner it is too much, the slower");
    let late = contained(true, FOREVER) - contained(false, FOREVER);
    assert!(late <= 1, "a backlog that bothers nobody costs {late} minutes");
}

/// Method: how often a sensitive report is in the news afterwards, by the number of recipients.
#[test]
fn every_recipient_of_a_sensitive_matter_may_let_it_slip() {
    let circle = [COURT, MINISTRY, GOVERNING, OPPOSING, CERT, REGION, POLICE, HEAD];
    let leaks = |chance: f64, recipients: usize, order: OrderKind| {
        let mut world = examined(IT);
        world.numbers().leak = share(chance);
        let leaked = world.over(100, |mut run| {
            run.until(100);
            assert!(run.known(IT, FLOOD).unwrap().facts.has(Facts::INDICATORS));
            let to = circle[..recipients].iter().copied().collect();
            run.order(IT, OrderDraft::new(order).about(FLOOD).to(to));
            run.finish();
            run.incident(FLOOD).disclosure.is_some()
        });
        leaked.into_iter().filter(|leaked| *leaked).count() as f64
    };
    let (one, eight) =
        (leaks(0.1, 1, OrderKind::ShareSituation), leaks(0.1, 8, OrderKind::ShareSituation));
    assert_near(one, 10.0, 8.0);
    assert_near(eight, 100.0 * (1.0 - 0.9f64.powi(8)), 15.0);
    assert_eq!(leaks(0.0, 8, OrderKind::ShareSituation), 0.0);
    assert_eq!(leaks(0.5, 8, OrderKind::Notify), 0.0, "there is nothing sensitive in it");
}

/// Method: the same matter told to a superior and escalated.
#[test]
fn what_is_escalated_arrives_in_half_the_time() {
    let mut world = told(IT);
    world.numbers().same_house_minutes = world.numbers().contact_directory_minutes;
    world.ties([IT, HEAD], TieStart { contact: true, ..TieStart::default() });
    let delays = |order: Order| median(world.over(60, |mut run| sent(&mut run, IT, order).0));
    let told = delays(notify(HEAD));
    let escalated = delays(Tell::Escalate { incident: FLOOD }.into());
    assert_near(escalated / told, 0.5, 0.1);
}

/// Goal: a message that went astray went astray, whoever gets acquainted before it is read. Method:
/// two meet while it is under way; the record against that of two who never do.
#[test]
fn who_gets_acquainted_meanwhile_does_not_change_where_a_message_went() {
    let astray = |chance: f64, meet: bool| {
        let mut world = told(IT);
        world.numbers().wrong_desk = share(chance);
        let mut run = world.run(1);
        run.until(100).order(IT, notify(CERT));
        if meet {
            run.order(IT, OrderDraft::new(OrderKind::Meet).to(seats([CERT])));
        }
        run.until(30 * DAY);
        assert_eq!(run.tie(IT, CERT).contact, meet);
        let read = run.kernel.log().reads[0];
        (read.delivered_at, read.wrong_desk)
    };
    assert_eq!(astray(1.0, true), astray(1.0, false));
    assert!(astray(1.0, true).1 && !astray(0.0, true).1);
}

/// Goal: partners abroad clear what is sensitive, and nothing else. Method: a bare notification, a
/// sensitive report and an exchange of indicators across the border, each against no clearance.
#[test]
fn only_sensitive_mail_waits_for_foreign_clearance() {
    let waits = |order: Order| {
        let hours = |clearance: i64| {
            let mut world = examined(IT);
            world.scenario.collaboration.foreign_clearance_minutes = clearance;
            let tie = TieStart { contact: true, legal_basis: true, ..TieStart::default() };
            world.ties([IT, PARTNER], tie);
            sent(&mut world.run(7), IT, order).0 / HOUR as f64
        };
        hours(12 * HOUR) - hours(0)
    };
    assert_eq!(waits(notify(PARTNER)), 0.0);
    assert_eq!(waits(situation(PARTNER)), 12.0);
    assert_eq!(waits(Tell::ExchangeForeign { to: PARTNER.into() }.into()), 12.0);
}
