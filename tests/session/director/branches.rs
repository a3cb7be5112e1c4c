//! Going back, going on in a new branch, and going to another.

use hotwash::base::explain::Explain;
use hotwash::base::minute::Minute;
use hotwash::scenario::model::{Choose, Order, Prepare};
use hotwash::session::director::{Director, DirectorError, Record, SessionState, StepTo, UndoTo};
use hotwash::session::holder::Holder;
use hotwash::session::journal::{Entry, JournalError};
use hotwash::session::step::{Author, Step};

use super::{HEAD, IT, Room, SEED, Tape, first_steps, said};

/// After a decision of people and a while.
fn later() -> Room {
    let mut room = Room::at_a_decision();
    let order = room.answer();
    room.submit(IT, order).unwrap();
    let until = room.director.now() + 45;
    room.director.stop_for_decisions(false, 0).unwrap();
    room.director.step(StepTo::Minute(until), 0).unwrap();
    room
}

#[test]
fn undoing_goes_back_to_before_the_last_order_of_people_in_a_new_line() {
    let mut room = Room::at_a_decision();
    let (at, before) = (room.director.at(), room.hash());
    let first = room.answer();
    room.submit(IT, first).unwrap();
    let given = room.director.record().tree().len(0);
    room.director.go_on(0).unwrap();
    room.director.stop_for_decisions(false, 0).unwrap();
    room.hurry();
    room.director.tick(5_000, 0).unwrap();
    room.director.journal_mut().fails_after = None;
    let (left_at, left) = (room.director.at(), room.hash());
    let policies = room.director.record().tree().len(0) - given;
    assert!(0 < policies, "policies have ordered something since");
    let branch = room.director.undo(UndoTo::Steps(1), 0).unwrap();
    assert_eq!((room.director.at(), room.hash()), (at, before));
    assert_eq!((branch, room.director.stage()), (1, SessionState::Paused));
    assert_eq!(room.director.due().len(), 1, "the decision is open again");
    room.check();
    let Order::Choose(Choose::Answer { inject, .. }) = first else { panic!("an answer") };
    let other = Order::answering(inject, 1);
    room.submit(IT, other).unwrap();
    room.director.step(StepTo::Minute(left_at.minute), 0).unwrap();
    assert_ne!(room.hash(), left);
    room.check();
    room.director.activate(0, 0).unwrap();
    assert_eq!((room.director.at(), room.hash()), (left_at, left), "the old line stays");
    room.check();
    let branches = room.director.branches();
    assert_eq!(branches.iter().map(|it| it.is_active).collect::<Vec<_>>(), [true, false]);
    assert_eq!(branches[1].parent, Some((0, given - 1)));
    assert_eq!(branches[0].place, left_at);
}

#[test]
fn one_can_go_back_to_any_step_by_its_number() {
    let mut room = later();
    let steps = room.director.record().tree().steps(0);
    for (number, step) in steps.iter().enumerate().rev() {
        room.director.activate(0, 0).unwrap();
        room.director.undo(UndoTo::Before(number as u32), 0).unwrap();
        assert_eq!(room.director.at(), step.at);
        assert_eq!(room.director.record().tree().len(room.director.branch()), number as u32);
        room.check();
    }
    let number = steps.len() as u32;
    room.director.activate(0, 0).unwrap();
    let none = room.director.undo(UndoTo::Before(number), 0).unwrap_err();
    assert_eq!(none, DirectorError::NoSuchStep { number, steps: number });
    let branches = room.director.branches().len() as u32;
    assert_eq!(room.director.activate(branches, 0), Err(DirectorError::NoSuchBranch(branches)));
}

#[test]
fn only_what_people_did_counts_as_a_step_back() {
    let mut room = Room::started(super::NETWORK);
    room.director.step(StepTo::Minute(Minute(120)), 0).unwrap();
    assert!(3 < room.director.record().tree().len(0));
    assert_eq!(room.director.undo(UndoTo::Steps(1), 0), Err(DirectorError::NothingToUndo));
    assert_eq!(room.director.undo(UndoTo::Steps(0), 0), Err(DirectorError::NothingToUndo));
    room.director.undo(UndoTo::Before(2), 0).unwrap();
    assert_eq!(room.director.record().tree().len(1), 2);
    room.check();
}

/// Whether in a branch the present minute brings, once it is played to its end, a certain step as
/// the next one.
fn comes_again(room: &mut Room, step: &Step) -> bool {
    let next = room.director.record().tree().len(room.director.branch()) as usize;
    let now = room.director.now();
    room.director.step(StepTo::Minute(now), 0).unwrap();
    room.check();
    room.director
        .record()
        .tree()
        .steps(room.director.branch())
        .get(next)
        .is_some_and(|it| it.at == step.at && it.author == step.author && it.input == step.input)
}

#[test]
fn policies_are_asked_anew_where_an_exercise_goes_on() {
    let mut room = Room::started(super::NETWORK);
    room.director.step(StepTo::Minute(Minute(120)), 0).unwrap();
    let steps = room.director.record().tree().steps(0);
    // Alone at its place, so that the policy sees there what it saw.
    let alone = |number: &usize| {
        let here = steps.iter().filter(|step| step.at == steps[*number].at);
        here.count() == 1
    };
    let alone: Vec<usize> = (0..steps.len()).filter(alone).collect();
    assert!(1 < alone.len(), "{steps:?}");
    for number in alone {
        room.director.activate(0, 0).unwrap();
        room.director.undo(UndoTo::Before(number as u32), 0).unwrap();
        assert_eq!(room.director.record().tree().len(room.director.branch()), number as u32);
        let mut resumed = room.resumed();
        assert_eq!(resumed.director.at(), steps[number].at);
        assert!(comes_again(&mut room, &steps[number]), "{number}: {:?}", steps[number]);
        assert!(comes_again(&mut resumed, &steps[number]));
    }
}

#[test]
fn a_line_in_which_nothing_was_done_yet_is_where_it_began() {
    let mut room = Room::at_a_decision();
    let at = room.director.at();
    let order = room.answer();
    room.submit(IT, order).unwrap();
    let branch = room.director.undo(UndoTo::Steps(1), 0).unwrap();
    room.director.activate(0, 0).unwrap();
    room.director.activate(branch, 0).unwrap();
    assert_eq!((room.director.at(), room.director.due().len()), (at, 1));
    assert_eq!(room.resumed().director.at(), at);
    room.check();
}

#[test]
fn an_undo_can_be_undone_and_steps_counted_through_lines() {
    let mut room = later();
    let by_people = |room: &Room| {
        let steps = room.director.record().tree().steps(room.director.branch());
        steps.iter().filter(|step| step.author == Author::People).count()
    };
    room.director.hand_over(HEAD, Holder::People, 0).unwrap();
    for minutes in 1..4 {
        let until = room.director.now() + minutes;
        room.director.step(StepTo::Minute(until), 0).unwrap();
        for order in room.ideas(HEAD, hotwash::policy::PolicyKind::Broadcast, 0) {
            let _ = room.submit(HEAD, order);
        }
    }
    let given = by_people(&room);
    assert!(1 < given, "{given}");
    for left in (0..given).rev() {
        room.director.undo(UndoTo::Steps(1), 0).unwrap();
        assert_eq!(by_people(&room), left);
        room.check();
    }
    assert_eq!(room.director.undo(UndoTo::Steps(1), 0), Err(DirectorError::NothingToUndo));
    room.director.activate(0, 0).unwrap();
    assert_eq!(by_people(&room), given);
    room.director.undo(UndoTo::Steps(given as u32), 0).unwrap();
    assert_eq!(by_people(&room), 0);
    room.check();
}

#[test]
fn after_endex_one_can_undo_and_go_on_and_the_ended_line_stays_ended() {
    let mut room = later();
    room.director.end(0).unwrap();
    room.director.undo(UndoTo::Steps(1), 0).unwrap();
    assert_eq!(room.director.stage(), SessionState::Paused);
    room.director.step(StepTo::Event, 0).unwrap();
    room.director.activate(0, 0).unwrap();
    assert_eq!(room.director.stage(), SessionState::Ended);
    room.check();
}

#[test]
fn going_back_that_cannot_be_written_down_does_not_happen() {
    let mut room = later();
    let (at, hash) = (room.director.at(), room.hash());
    room.director.journal_mut().fails_after = Some(0);
    let failed = room.director.undo(UndoTo::Steps(1), 0);
    assert_eq!(failed, Err(DirectorError::Journal(JournalError::Full)));
    assert_eq!((room.director.at(), room.hash(), room.director.branch()), (at, hash, 0));
    room.director.undo(UndoTo::Steps(1), 0).unwrap();
    let (at, hash) = (room.director.at(), room.hash());
    room.director.journal_mut().fails_after = Some(0);
    assert!(room.director.activate(0, 0).is_err());
    assert_eq!((room.director.at(), room.hash(), room.director.branch()), (at, hash, 1));
    room.check();
}

#[test]
fn an_exercise_goes_on_from_what_was_written() {
    let mut room = later();
    room.director.undo(UndoTo::Steps(1), 0).unwrap();
    room.director.go_on(0).unwrap();
    room.director.tick(30, 0).unwrap();
    room.director.pause(0).unwrap();
    let mut resumed = room.resumed();
    assert_eq!(resumed.director.at(), room.director.at());
    assert_eq!(resumed.hash(), room.hash());
    assert_eq!(resumed.director.branches(), room.director.branches());
    assert_eq!(resumed.director.stage(), SessionState::Paused);
    assert_eq!(resumed.director.people(), room.director.people());
    resumed.director.step(StepTo::Minute(Minute::NEVER), 0).unwrap();
    resumed.check();
}

#[test]
fn what_does_not_follow_is_refused_and_said() {
    let room = later();
    let scenario = first_steps();
    let resume = |entries: &[Entry]| {
        Director::resume(scenario.clone(), SEED, entries, Tape::default()).err()
    };
    assert_eq!(resume(room.entries()), None);
    let few = Director::new(scenario.clone(), SEED, &[Holder::People; 3], Tape::default(), 0);
    let few = few.err().unwrap();
    assert_eq!(said(&few), "There are 3 holders for 4 seats.");
    let mut torn = room.entries().to_vec();
    let steps = |entry: &Entry| matches!(entry, Entry::Step { .. });
    let first = torn.iter().position(steps).unwrap();
    torn.remove(first);
    let second = torn.iter().position(steps).unwrap();
    assert_eq!(resume(&torn), Some(DirectorError::Garbled(second)));
    assert_eq!(Record::of(&scenario, &torn).err(), Some(DirectorError::Garbled(second)));
    let mut foul = room.entries().to_vec();
    if let Entry::Step { step, .. } = &mut foul[first] {
        let order = Prepare::DesignateCritical.into();
        step.input = hotwash::session::step::Input::Order { seat: IT, order };
    }
    let foul = resume(&foul).unwrap();
    assert_eq!(foul.code(), "does-not-replay");
    assert!(said(&foul).starts_with("Step 0 of the branch is not allowed"), "{foul}");
}
