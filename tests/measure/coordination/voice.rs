//! Public statements made by hand: who was right, for how long they were not, and who was first.

use hotwash::base::ids::{SeatId, SeatSet};
use hotwash::base::level::{Points, Ppm};
use hotwash::base::minute::Minute;
use hotwash::measure::coordination::{Coordination, Metric, Trace, Window};
use hotwash::scenario::model::{CauseClass, Speak};
use hotwash::sim::read::{Claim, Contradiction};
use hotwash::sim::vocabulary::{Disclosure, Stance};

use super::by_hand::{Book, CERT, FLOOD, IT, PARTY, harbour, incidents, whole};

fn claim(no: u32, at: i64, by: SeatId, stance: Stance, order: Option<u32>) -> Claim {
    let speakers = SeatSet::only(by);
    let (incident, at) = (Some(FLOOD), Minute(at));
    Claim { no, speakers, incident, stance, at, order, stands: true, truth: None }
}

/// An attack, seen at 100. At 120 the IT says load, and so the public hears of it; at 130 the CERT
/// says attack; at 140 a party says fault, which is not official; at 180 the IT corrects itself.
#[test]
fn what_was_said_in_public_comes_out_as_on_paper() {
    let scenario = harbour();
    let mut book = Book::default();
    let correct = book.acts(180, IT, Speak::Correct { incident: FLOOD });
    let mut incidents = incidents(&scenario, &[(FLOOD, 90)]);
    incidents[0].noticed = Some((Minute(100), IT));
    incidents[0].first_statement = Some(Minute(120));
    incidents[0].disclosure = Some(Disclosure {
        at: Minute(120),
        first: Some(IT),
        claim: Some(0),
        exaggeration: Ppm::ONE,
    });
    let mut trace = Trace::bare(&scenario, &book.0, Minute(300), incidents);
    let cause = Stance::Cause;
    trace.claims = vec![
        claim(0, 120, IT, cause(CauseClass::Load), None),
        claim(1, 130, CERT, cause(CauseClass::Attack), None),
        claim(2, 140, PARTY, cause(CauseClass::Fault), None),
        claim(3, 180, IT, cause(CauseClass::Attack), Some(correct)),
    ];
    trace.contradictions = vec![Contradiction {
        no: 0,
        first: 0,
        second: 1,
        incident: FLOOD,
        via: CERT,
        since: Minute(130),
        until: Some(Minute(180)),
        cost: Points::ZERO,
    }];
    let of = Coordination::new(&trace, Window::whole(Minute(300)));
    // Load is wrong; attack is right, twice.
    assert_eq!(whole(&of, Metric::PublicCausesRight), Some(666_667));
    assert_eq!(of.readings.seat(Metric::PublicCausesRight, IT), Some(500_000));
    assert_eq!(of.readings.seat(Metric::PublicCausesRight, PARTY), None);
    assert_eq!(whole(&of, Metric::WrongTime), Some(60 * 60));
    assert_eq!(of.readings.seat(Metric::WrongTime, IT), Some(60 * 60));
    // IT and CERT: load against attack, attack against attack.
    assert_eq!(whole(&of, Metric::ClaimConsistency), Some(500_000));
    assert_eq!(whole(&of, Metric::Contradictions), Some(1));
    assert_eq!(whole(&of, Metric::ContradictionTime), Some(50 * 60));
    assert_eq!(whole(&of, Metric::FirstMover), Some(1_000_000));
    assert_eq!(whole(&of, Metric::FirstStatement), Some(20 * 60));
    // In the middle of it: ten minutes of the error, none of which began there.
    let window = Window { from: Minute(150), to: Minute(160), ..Window::whole(Minute(300)) };
    let of = Coordination::new(&trace, window);
    assert_eq!(whole(&of, Metric::WrongTime), Some(10 * 60));
    assert_eq!(whole(&of, Metric::ContradictionTime), Some(10 * 60));
    assert_eq!(whole(&of, Metric::Contradictions), Some(0));
    assert_eq!(whole(&of, Metric::FirstMover), None);
}

/// Who holds back speaks neither right nor wrong, and who never speaks is counted as long as one
/// listened.
#[test]
fn silence_is_censored_and_not_nothing() {
    let scenario = harbour();
    let book = Book::default();
    let mut incidents = incidents(&scenario, &[(FLOOD, 90)]);
    incidents[0].noticed = Some((Minute(100), IT));
    incidents[0].disclosure =
        Some(Disclosure { at: Minute(110), first: None, claim: None, exaggeration: Ppm::ONE });
    let mut trace = Trace::bare(&scenario, &book.0, Minute(300), incidents);
    trace.claims = vec![claim(0, 120, PARTY, Stance::Holding, None)];
    let of = Coordination::new(&trace, Window::whole(Minute(300)));
    let spoke =
        of.readings.get(Metric::FirstStatement, hotwash::measure::coordination::Subject::Whole);
    let spoke = spoke.unwrap();
    assert_eq!((spoke.value, spoke.cases, spoke.censored), (None, 1, 1));
    assert_eq!(whole(&of, Metric::FirstMover), Some(0), "the news was first");
    assert_eq!(whole(&of, Metric::PublicCausesRight), None);
    assert_eq!(whole(&of, Metric::ClaimConsistency), None);
}
