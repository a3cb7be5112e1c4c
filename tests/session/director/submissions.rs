//! Orders of people: once, by the rules, and in the journal first.

use hotwash::base::explain::Explain;
use hotwash::base::ids::{IncidentId, SeatId};
use hotwash::scenario::model::{Order, Prepare, Speak, Tell};
use hotwash::session::director::{DirectorError, Reason, SessionState, StepTo};
use hotwash::session::holder::Holder;
use hotwash::session::journal::{Entry, JournalError};
use hotwash::session::step::{Author, Input};
use hotwash::sim::orders::Refusal;
use hotwash::text::{Catalogue, ENGLISH};

use super::{CERT, HEAD, IT, Room};

fn refused(reason: Reason) -> DirectorError {
    DirectorError::Refused(reason)
}

#[test]
fn an_accepted_order_is_written_down_and_reaches_the_kernel() {
    let mut room = Room::at_a_decision();
    let (at, before) = (room.director.at(), room.hash());
    let order = room.answer();
    let receipt = room.submit(IT, order).unwrap();
    assert_eq!(receipt.at, at);
    assert_ne!(room.hash(), before);
    let last = room.director.kernel().log().orders.last().unwrap();
    assert_eq!((last.seat, last.order), (IT, order));
    let Some(Entry::Step { branch: 0, number, key: Some(key), step, reason: None, wall }) =
        room.entries().last()
    else {
        panic!("{:?}", room.entries().last());
    };
    assert_eq!((*number, key.as_str(), *wall), (receipt.number, "key-1", room.wall));
    assert_eq!((step.at, step.author), (at, Author::People));
    assert_eq!(step.input, Input::Order { seat: IT, order });
    room.check();
}

#[test]
fn the_same_key_gets_the_same_answer_and_is_put_in_once() {
    let mut room = Room::at_a_decision();
    let order = room.answer();
    let receipt = room.submit(IT, order).unwrap();
    let (hash, entries) = (room.hash(), room.entries().len());
    for _ in 0..3 {
        assert_eq!(room.send(1, IT, order), Ok(receipt));
    }
    let other = room.send(1, IT, Prepare::Train.into());
    assert_eq!(other, Err(DirectorError::KeyIsTaken("key-1".to_owned())));
    assert_eq!((room.hash(), room.entries().len()), (hash, entries));
    let mut resumed = room.resumed();
    assert_eq!(resumed.send(1, IT, order), Ok(receipt));
    room.director.undo(hotwash::session::director::UndoTo::Steps(1), 0).unwrap();
    assert_eq!(room.send(1, IT, order), Ok(receipt), "even after it was undone");
    assert_eq!(room.director.record().tree().len(room.director.branch()), receipt.number);
}

#[test]
fn a_refusal_is_explained_and_written_down_and_changes_nothing() {
    let mut room = Room::at_a_decision();
    let before = room.hash();
    let wrong = Order::answering(room.director.due()[0].inject, 77);
    let obstacle = room.submit(IT, wrong).unwrap_err();
    assert_eq!(obstacle, refused(Reason::Rule(Refusal::NoSuchThing)));
    assert_eq!(obstacle.code(), "no-such-thing");
    let (said, remedy) = Catalogue::shared(ENGLISH).explain(&obstacle.explanation());
    assert_eq!(said, "The action names something that is not in this scenario.");
    assert_eq!(remedy, "Choose from the lists of the scenario.");
    assert_eq!(room.hash(), before);
    let Some(Entry::Refusal { input, code, key: Some(key), .. }) = room.entries().last() else {
        panic!("{:?}", room.entries().last());
    };
    assert_eq!((code.as_str(), key.as_str()), ("no-such-thing", "key-1"));
    assert_eq!(*input, Input::Order { seat: IT, order: wrong });
    let entries = room.entries().len();
    assert_eq!(room.send(1, IT, wrong), Err(obstacle.clone()));
    assert_eq!(room.entries().len(), entries, "it is written down once");
    assert_eq!(room.resumed().send(1, IT, wrong), Err(obstacle));
    room.check();
}

#[test]
fn what_was_refused_once_is_refused_under_its_key_even_if_it_would_be_allowed_now() {
    let mut room = Room::new(super::first_steps(), vec![Holder::People; 4]);
    let order = Order::from(Speak::Prebunk);
    assert_eq!(room.submit(HEAD, order), Err(refused(Reason::NotStarted)));
    room.director.start(0).unwrap();
    assert_eq!(room.send(1, HEAD, order), Err(refused(Reason::NotStarted)));
}

#[test]
fn only_people_can_send_orders_and_only_while_the_exercise_is_on() {
    let mut room = Room::started(Holder::People);
    let order = Order::from(Speak::HoldStatement { incident: IncidentId(0) });
    room.director.hand_over(CERT, Holder::Nobody, 0).unwrap();
    assert_eq!(room.submit(CERT, order), Err(refused(Reason::NotHeld)));
    room.director.hand_over(CERT, super::NETWORK, 0).unwrap();
    assert_eq!(room.submit(CERT, order), Err(refused(Reason::NotHeld)));
    for nobody in [4, 31, 32, u16::MAX].map(SeatId) {
        let obstacle = room.submit(nobody, order).unwrap_err();
        assert_eq!(obstacle.code(), "no-such-thing");
    }
    room.director.end(0).unwrap();
    assert_eq!(room.submit(IT, order), Err(refused(Reason::Over)));
    room.check();
}

#[test]
fn what_cannot_be_written_down_is_not_done_and_the_clock_stands() {
    let mut room = Room::at_a_decision();
    room.director.go_on(0).unwrap();
    let (before, entries) = (room.hash(), room.entries().len());
    let order = room.answer();
    room.director.journal_mut().fails_after = Some(0);
    let failed = room.submit(IT, order).unwrap_err();
    assert_eq!(failed, DirectorError::Journal(JournalError::Full));
    assert_eq!(failed.code(), "not-recorded");
    assert_eq!((room.hash(), room.entries().len()), (before, entries));
    assert_eq!(room.director.stage(), SessionState::Paused);
    room.check();
    let receipt = room.send(1, IT, order).expect("it can be sent again under its key");
    assert_eq!(room.send(1, IT, order), Ok(receipt));
    room.check();
    assert_eq!(room.resumed().director.stage(), SessionState::Paused);
}

#[test]
fn a_refusal_that_cannot_be_written_down_is_no_answer_yet() {
    let mut room = Room::started(Holder::People);
    room.director.journal_mut().fails_after = Some(0);
    let order = Order::from(Tell::Notify { incident: IncidentId(0), to: IT.into() });
    assert_eq!(room.submit(IT, order), Err(DirectorError::Journal(JournalError::Full)));
    let rule = refused(Reason::Rule(Refusal::NobodyElse));
    let again = room.send(1, IT, order).unwrap_err();
    assert!(matches!(again, DirectorError::Refused(Reason::Rule(_))), "{again} is not like {rule}");
    room.director.step(StepTo::Event, 0).unwrap();
    room.check();
}
