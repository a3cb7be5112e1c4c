//! Help, work done twice, who was let in, meetings and right, by hand.

use hotwash::base::ids::{ForumId, SeatId};
use hotwash::base::minute::{DAY, Minute};
use hotwash::measure::coordination::{Coordination, Metric, Subject, Trace, Window};
use hotwash::scenario::model::{Countermeasure, OrderKind, Prepare, Respond};
use hotwash::sim::vocabulary::{Facts, Path};

use super::by_hand::{
    Book, CERT, FLOOD, HEAD, IT, PARTNER, PARTY, THEFT, harbour, incidents, whole,
};

fn assign(incident: hotwash::base::ids::IncidentId, responders: u16) -> Respond {
    Respond::AssignResponders { incident, responders }
}

fn measured(book: &Book, change: impl FnOnce(&mut Trace<'_>)) -> Coordination {
    let scenario = harbour();
    let begun = incidents(&scenario, &[(FLOOD, 100), (THEFT, 100)]);
    let mut trace = Trace::bare(&scenario, &book.0, Minute(5 * DAY), begun);
    change(&mut trace);
    Coordination::new(&trace, Window::whole(Minute(5 * DAY)))
}

/// The IT asks CERT and partner at 110, of whom the CERT comes; the partner offers help at 140.
#[test]
fn help_is_asked_for_offered_and_used() {
    let mut book = Book::default();
    let asks = book.sends(110, IT, &[CERT, PARTNER], OrderKind::RequestHelp);
    book.reads(asks, CERT, (115, 115));
    book.acts(130, CERT, assign(FLOOD, 2));
    book.sends(140, PARTNER, &[IT], OrderKind::OfferHelp);
    let of = measured(&book, |_| {});
    assert_eq!(whole(&of, Metric::HelpAsked), Some(2));
    assert_eq!(whole(&of, Metric::HelpOffered), Some(1));
    assert_eq!(whole(&of, Metric::HelpUsed), Some(1));
    // Asking is no news, so it cannot be redundant.
    assert_eq!(whole(&of, Metric::Redundancy), None);
}

/// Both send people to the flood, and have talked before; both keep the logs of the theft, and have
/// not; the CERT does so again, and calls people back, and is not counted for it; two days later it
/// is another task.
#[test]
fn work_is_done_twice_by_those_who_do_not_know() {
    let mut book = Book::default();
    let tells = book.sends(110, IT, &[CERT], OrderKind::Notify);
    book.reads(tells, CERT, (112, 115));
    book.acts(120, IT, assign(FLOOD, 2));
    book.acts(130, CERT, assign(FLOOD, 2));
    let keeps = Countermeasure::PreserveLogs { incident: THEFT };
    for (at, seat) in [(200, IT), (260, CERT), (270, CERT), (200 + 2 * DAY, HEAD)] {
        book.acts(at, seat, keeps);
    }
    book.acts(300, HEAD, assign(FLOOD, 0));
    book.0.orders.sort_by_key(|it| it.at);
    let of = measured(&book, |_| {});
    assert_eq!(whole(&of, Metric::DuplicatedEffort), Some(1));
}

/// The party and the head write to each other; the partner only to the IT.
#[test]
fn who_is_outside_of_the_state_is_let_in_by_an_answer() {
    let mut book = Book::default();
    for (from, to) in [(PARTY, HEAD), (HEAD, PARTY), (PARTNER, IT), (PARTY, PARTNER)] {
        let message = book.sends(110, from, &[to], OrderKind::Notify);
        book.reads(message, to, (111, 112));
    }
    let of = measured(&book, |_| {});
    assert_eq!(whole(&of, Metric::Inclusion), Some(1));
    // The CERT alone heard from nobody.
    assert_eq!(whole(&of, Metric::NeverTold), Some(1));
    assert_eq!(of.readings.seat(Metric::NeverTold, CERT), Some(1));
}

/// At 400 head and CERT learn from the IT around the table, of two incidents, and so are in contact
/// with it both ways, once; a meeting was called before.
#[test]
fn a_meeting_is_contact_both_ways() {
    let mut book = Book::default();
    book.acts(390, HEAD, Prepare::Convene { forum: Some(ForumId(0)) });
    for seat in [HEAD, CERT] {
        for incident in [FLOOD, THEFT] {
            book.learns(400, seat, incident, Facts::SIGNS, Path::Meeting(IT));
        }
    }
    let of = measured(&book, |_| {});
    assert_eq!(whole(&of, Metric::Meetings), Some(1));
    assert_eq!(whole(&of, Metric::ForumsUsed), Some(1));
    assert_eq!(whole(&of, Metric::MeetingsCalled), Some(1));
    assert_eq!(whole(&of, Metric::Reciprocity), Some(1_000_000));
    let ties: Vec<(SeatId, SeatId, u32)> = of.network.ties().collect();
    assert_eq!(ties, [(HEAD, IT, 1), (IT, HEAD, 1), (IT, CERT, 1), (CERT, IT, 1)]);
}

/// The CERT works on a system of the IT; what the head has signed is signed for its house. The IT
/// works on its own, for which it needs nothing.
#[test]
fn acts_on_systems_of_others_need_a_basis() {
    let mut book = Book::default();
    book.acts(120, IT, assign(FLOOD, 1));
    let act = book.acts(130, CERT, assign(FLOOD, 1));
    let of = measured(&book, |_| {});
    assert_eq!(whole(&of, Metric::LegalBasis), Some(0));
    let signed = |trace: &mut Trace<'_>| {
        trace.legal[HEAD.index() * 5 + CERT.index()] = true;
        trace.overreaches = vec![act];
    };
    let of = measured(&book, signed);
    let basis = of.readings.get(Metric::LegalBasis, Subject::Whole).unwrap();
    assert_eq!((basis.value, basis.cases), (Some(1_000_000), 1));
    assert_eq!(whole(&of, Metric::Overreach), Some(1));
    assert_eq!(of.readings.seat(Metric::Overreach, CERT), Some(1));
}
