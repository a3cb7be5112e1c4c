//! Another time for an inject of the scenario.

use hotwash::base::ids::InjectId;
use hotwash::base::minute::Minute;
use hotwash::session::director::{DirectorError, Reason, StepTo, UndoTo};
use hotwash::session::holder::Holder;
use hotwash::sim::intervention::Intervention;
use hotwash::sim::vocabulary::InjectStatus;

use super::{Room, first_steps};

const MORNING: InjectId = InjectId(0);
const SLOW_PAGES: InjectId = InjectId(1);

fn status(room: &Room, inject: InjectId) -> InjectStatus {
    room.director.kernel().inject(inject).unwrap().status
}

fn released(room: &Room, inject: InjectId) -> Option<Minute> {
    room.director.kernel().inject(inject).unwrap().released_at
}

#[test]
fn it_comes_at_the_time_it_was_given_last_earlier_or_later() {
    let mut room = Room::started(Holder::People);
    let planned = room.director.next_inject();
    room.director.retime(MORNING, Minute(25), "they are late", 0).unwrap();
    room.director.retime(MORNING, Minute(31), "they are very late", 0).unwrap();
    room.director.retime(SLOW_PAGES, Minute(7), "they are bored", 0).unwrap();
    assert_ne!(room.director.next_inject(), planned);
    assert_eq!(room.director.retimed(), [(Minute(7), SLOW_PAGES), (Minute(31), MORNING)]);
    let queue = room.director.queue();
    let row = queue.next.iter().find(|row| row.inject == MORNING).unwrap();
    assert!(row.is_retimed && row.due == Some(Minute(31)));
    room.check();
    let mut resumed = room.resumed();
    for room in [&mut room, &mut resumed] {
        room.director.step(StepTo::Inject, 0).unwrap();
        assert_eq!((room.director.now(), released(room, SLOW_PAGES)), (Minute(7), Some(Minute(7))));
        room.director.step(StepTo::Minute(Minute(40)), 0).unwrap();
        while room.director.now() < Minute(40) {
            room.director.step(StepTo::Minute(Minute(40)), 0).unwrap();
        }
        assert_eq!(released(room, MORNING), Some(Minute(31)));
        room.check();
    }
    assert_eq!(room.hash(), resumed.hash());
}

#[test]
fn what_is_released_resumed_or_undone_by_hand_has_no_other_time_any_more() {
    let late = Minute(25);
    for act in [Intervention::Release(MORNING), Intervention::Resume(MORNING)] {
        let mut room = Room::started(Holder::People);
        room.director.retime(MORNING, late, "they are late", 0).unwrap();
        room.director.intervene(act, "they are here", 0).unwrap();
        assert_eq!(room.director.retimed(), []);
        room.check();
    }
    let mut room = Room::started(Holder::People);
    room.director.retime(MORNING, late, "they are late", 0).unwrap();
    room.director.undo(UndoTo::Steps(1), 0).unwrap();
    assert_eq!(status(&room, MORNING), InjectStatus::Scheduled);
    // What was undone is not there when it is held for another reason.
    room.director.intervene(Intervention::Hold(MORNING), "wait", 0).unwrap();
    assert_eq!(room.director.retimed(), []);
    room.check();
}

#[test]
fn what_cannot_be_has_a_reason() {
    let mut room = Room::new(first_steps(), vec![Holder::People; first_steps().seats.len()]);
    let early = room.director.retime(MORNING, Minute(25), "why", 0);
    assert_eq!(early, Err(DirectorError::Refused(Reason::NotStarted)));
    room.director.start(0).unwrap();
    room.director.step(StepTo::Minute(Minute(5)), 0).unwrap();
    let end = first_steps().calendar.end;
    let mut retime = |at| room.director.retime(MORNING, at, "why", 0).unwrap_err();
    assert!(matches!(retime(Minute(4)), DirectorError::Past { .. }));
    assert!(matches!(retime(end + 1), DirectorError::AfterEnd { .. }));
    let none = room.director.retime(InjectId(99), Minute(9), "why", 0).unwrap_err();
    assert!(matches!(none, DirectorError::NoSuchThing(_)));
    room.director.intervene(Intervention::Release(MORNING), "now", 0).unwrap();
    let gone = room.director.retime(MORNING, Minute(25), "why", 0);
    assert_eq!(gone, Err(DirectorError::AlreadyReleased));
    room.check();
}
