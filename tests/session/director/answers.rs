//! Answers that another one replaces until time goes on.

use hotwash::scenario::model::Order;
use hotwash::session::director::{DirectorError, StepTo, UndoTo};
use hotwash::sim::intervention::Intervention;
use hotwash::sim::vocabulary::InjectStatus;

use super::{IT, Room};

#[test]
fn the_last_answer_counts_and_the_others_are_in_branches_of_their_own() {
    let mut room = Room::at_a_decision();
    let inject = room.director.due()[0].inject;
    for option in [0, 1, 0, 1] {
        room.submit(IT, Order::answering(inject, option)).unwrap();
        let given = room.director.pending_answers();
        assert_eq!(given.iter().map(|it| it.option).collect::<Vec<_>>(), [option]);
        room.check();
    }
    assert_eq!(room.director.branches().len(), 4);
    room.check();
    let mut resumed = room.resumed();
    resumed.director.step(StepTo::Event, 0).unwrap();
    room.director.step(StepTo::Event, 0).unwrap();
    assert_eq!(room.director.kernel().inject(inject).unwrap().status, InjectStatus::Answered(1));
    assert_eq!(room.hash(), resumed.hash());
    assert_eq!(room.director.pending_answers(), []);
    room.director.undo(UndoTo::Steps(1), 0).unwrap();
    assert_eq!(room.director.kernel().inject(inject).unwrap().status, InjectStatus::Released);
    assert_eq!(room.director.pending_answers(), []);
}

#[test]
fn what_has_happened_since_is_not_undone_by_another_answer() {
    let mut room = Room::at_a_decision();
    let inject = room.director.due()[0].inject;
    room.submit(IT, Order::answering(inject, 0)).unwrap();
    let scenario = room.director.scenario().clone();
    let other = (0..scenario.injects.len())
        .map(hotwash::base::ids::InjectId::at)
        .find(|it| room.director.kernel().inject(*it).unwrap().status == InjectStatus::Scheduled);
    room.director.intervene(Intervention::Hold(other.unwrap()), "wait", 0).unwrap();
    let again = room.submit(IT, Order::answering(inject, 1));
    assert_eq!(again, Err(DirectorError::AlreadyAnswered));
    assert_eq!(room.director.pending_answers()[0].option, 0);
    room.check();
}

#[test]
fn an_answer_that_cannot_be_written_down_leaves_the_one_before() {
    let mut room = Room::at_a_decision();
    let inject = room.director.due()[0].inject;
    room.submit(IT, Order::answering(inject, 0)).unwrap();
    room.director.journal_mut().fails_after = Some(0);
    room.submit(IT, Order::answering(inject, 1)).unwrap_err();
    assert_eq!(room.director.pending_answers()[0].option, 0);
    room.check();
    room.submit(IT, Order::answering(inject, 1)).unwrap();
    assert_eq!(room.director.pending_answers()[0].option, 1);
    room.check();
}
