//! People, policies and nobody swap seats at any moment.

use hotwash::policy::PolicyKind;
use hotwash::session::director::{Director, DirectorError, StepTo};
use hotwash::session::holder::Holder;
use hotwash::session::journal::{Entry, JournalError};
use hotwash::session::step::{Author, Input};

use super::{CERT, IT, NETWORK, Room};

#[test]
fn a_swap_moves_nothing() {
    let mut room = Room::at_a_decision();
    let (hash, at) = (room.hash(), room.director.at());
    for seat in [IT, CERT] {
        for holder in [Holder::Nobody, Holder::Policy(PolicyKind::Absent), Holder::People] {
            room.director.hand_over(seat, holder, 0).unwrap();
            assert_eq!(room.director.holder(seat), Some(holder));
            assert_eq!((room.hash(), room.director.at()), (hash, at));
        }
    }
    let entries = room.entries().len();
    room.director.hand_over(IT, Holder::People, 0).unwrap();
    assert_eq!(room.entries().len(), entries, "it holds the seat already");
    assert_eq!(room.resumed().director.people(), room.director.people());
    room.check();
}

#[test]
fn a_policy_that_takes_over_is_asked_at_once_and_nobody_else_is() {
    let mut room = Room::at_a_decision();
    let (at, written) = (room.director.at(), room.entries().len());
    let ideas = room.ideas(IT, PolicyKind::Network, 0);
    room.director.hand_over(IT, NETWORK, 0).unwrap();
    let [Entry::Control { seat: IT, holder: NETWORK, .. }, steps @ ..] = &room.entries()[written..]
    else {
        panic!("{:?}", &room.entries()[written..]);
    };
    assert!(!steps.is_empty() && steps.len() <= ideas.len());
    for (entry, idea) in steps.iter().zip(&ideas) {
        let Entry::Step { step, key: None, .. } = entry else { panic!("{entry:?}") };
        assert_eq!((step.at, step.author), (at, Author::Policy(PolicyKind::Network)));
        assert_eq!(step.input, Input::Order { seat: IT, order: *idea });
    }
    room.check();
}

#[test]
fn a_policy_is_not_asked_before_startex_nor_after_endex() {
    let mut room = Room::new(super::first_steps(), vec![Holder::People; 4]);
    room.director.hand_over(IT, Holder::Policy(PolicyKind::Random), 0).unwrap();
    assert!(room.director.record().tree().is_empty());
    room.director.start(0).unwrap();
    room.director.end(0).unwrap();
    room.director.hand_over(CERT, Holder::Policy(PolicyKind::Random), 0).unwrap();
    assert!(room.director.record().tree().is_empty());
}

#[test]
fn people_can_take_a_seat_in_the_middle_of_a_minute() {
    let mut room = Room::started(NETWORK);
    let mut swapped = 0;
    while room.director.step(StepTo::Event, 0).is_ok() {
        let kernel = room.director.kernel();
        if kernel.next_at() == Some(kernel.now()) && kernel.now().0 > 0 {
            swapped += 1;
            let holder = if swapped % 2 == 0 { NETWORK } else { Holder::People };
            room.director.stop_for_decisions(false, 0).unwrap();
            room.director.hand_over(IT, holder, 0).unwrap();
            room.check();
        }
    }
    assert!(3 < swapped, "{swapped}");
    room.check();
}

#[test]
fn a_swap_that_cannot_be_written_down_does_not_happen() {
    let mut room = Room::at_a_decision();
    let hash = room.hash();
    room.director.journal_mut().fails_after = Some(0);
    let failed = room.director.hand_over(IT, NETWORK, 0);
    assert_eq!(failed, Err(DirectorError::Journal(JournalError::Full)));
    assert_eq!((room.director.holder(IT), room.hash()), (Some(Holder::People), hash));
    // Only the orders cannot be written: the seat is the policy's, which says it again later.
    room.director.journal_mut().fails_after = Some(1);
    assert!(room.director.hand_over(IT, NETWORK, 0).is_err());
    assert_eq!((room.director.holder(IT), room.hash()), (Some(NETWORK), hash));
    let steps = room.director.record().tree().len(0);
    room.director.step(StepTo::Event, 0).unwrap();
    assert!(steps < room.director.record().tree().len(0));
    room.check();
}

#[test]
fn who_holds_which_seat_at_the_start_is_written_down() {
    let roster = [Holder::People, NETWORK, Holder::Nobody, NETWORK];
    let room = Room::new(super::first_steps(), roster.to_vec());
    assert_eq!(room.entries().len(), 4);
    let resumed = room.resumed();
    for (seat, holder) in room.director.scenario().seat_ids().zip(roster) {
        assert_eq!(resumed.director.holder(seat), Some(holder));
    }
    let tape = super::Tape { fails_after: Some(0), ..super::Tape::default() };
    let failed = Director::new(super::first_steps(), 1, &roster, tape, 0).err();
    assert_eq!(failed, Some(DirectorError::Journal(JournalError::Full)));
}
