//! Looking on and writing beside it move nothing.

use hotwash::base::ids::{InjectId, SeatId};
use hotwash::session::director::{Note, SessionState, StepTo};
use hotwash::session::holder::Holder;
use hotwash::session::journal::{Entry, Grade, Rated};
use hotwash::sim::vocabulary::InjectStatus;

use super::{IT, Room, said};

#[test]
fn looking_moves_nothing() {
    let mut room = Room::at_a_decision();
    let (hash, at, written) = (room.hash(), room.director.at(), room.entries().len());
    let seats = room.director.scenario().seat_ids().collect::<Vec<_>>();
    for seat in seats {
        assert_eq!(room.director.view(seat).unwrap().seat, seat);
    }
    assert!(room.director.view(SeatId(4)).is_none());
    assert!(room.director.view(SeatId(40)).is_none());
    let public = room.director.public();
    assert_eq!(public.now, room.director.now());
    assert_eq!(public.published, None);
    room.director.branches();
    room.director.next_inject();
    assert_eq!((room.hash(), room.director.at(), room.entries().len()), (hash, at, written));
}

#[test]
fn a_decision_is_due_until_it_is_answered() {
    let mut room = Room::at_a_decision();
    let due = room.director.due();
    assert_eq!(due.len(), 1);
    let planned = &room.director.scenario().injects[due[0].inject.index()];
    assert_eq!(
        due[0].closes,
        planned.answer_within_minutes.map(|within| due[0].released.unwrap() + within)
    );
    assert_eq!(room.director.view(IT).unwrap().decisions[0].inject, due[0].inject);
    let order = room.answer();
    room.submit(IT, order).unwrap();
    room.director.step(StepTo::Event, 0).unwrap();
    assert_eq!(room.director.due(), []);
    room.director.hand_over(IT, Holder::Nobody, 0).unwrap();
    assert_eq!(room.director.due(), []);
}

#[test]
fn the_public_view_has_only_what_is_public() {
    let mut room = Room::started(super::NETWORK);
    assert!(room.director.public().incidents.is_empty());
    room.director.step(StepTo::Minute(hotwash::base::minute::Minute(400)), 0).unwrap();
    let known = room.director.public();
    let hidden = room.director.kernel().incidents();
    let disclosed = hidden.iter().filter(|it| it.disclosure.is_some()).count();
    assert_eq!(known.incidents.len(), disclosed);
    assert_eq!(known.claims.len(), room.director.kernel().claims().len());
    assert!(!known.claims.is_empty());
}

#[test]
fn notes_and_ratings_are_kept_with_their_place() {
    let mut room = Room::at_a_decision();
    let (hash, at) = (room.hash(), room.director.at());
    let note = Note { author: "observer".into(), body: "They wait.".into(), bookmark: true };
    room.director.note(note, 12).unwrap();
    let objective = Rated::Objective("one-voice".into());
    room.director.rate(objective, Grade::Some, "late".into(), 13).unwrap();
    let action = |inject: &str, action: &str| Rated::Expected {
        inject: inject.into(),
        action: action.into(),
    };
    let rate = |room: &mut Room, what| {
        room.director.rate(what, Grade::Performed, String::new(), 14).map_err(|it| said(&it))
    };
    assert_eq!(rate(&mut room, action("slow-pages", "cert-knows")), Ok(()));
    assert_eq!(
        rate(&mut room, action("slow-pages", "speaks-soon")),
        Err("This scenario has no expected action “speaks-soon” of the inject “slow-pages”.".into())
    );
    assert_eq!(
        rate(&mut room, Rated::Objective("two-voices".into())),
        Err("This scenario has no objective “two-voices”.".into())
    );
    assert_eq!(room.hash(), hash);
    let remarks = room.director.remarks();
    assert_eq!(remarks.len(), 3);
    let Entry::Note { at: noted, author, bookmark: true, wall: 12, .. } = &remarks[0] else {
        panic!("{:?}", remarks[0]);
    };
    assert_eq!((*noted, author.as_str()), (at, "observer"));
    assert_eq!(room.resumed().director.remarks(), remarks);
    room.check();
}

#[test]
fn the_next_inject_is_the_one_that_comes() {
    let mut room = Room::started(super::NETWORK);
    let mut came: Vec<InjectId> = Vec::new();
    while room.director.stage() != SessionState::Ended {
        let Some((at, inject)) = room.director.next_inject() else {
            room.director.step(StepTo::Event, 0).unwrap();
            continue;
        };
        room.director.step(StepTo::Inject, 0).unwrap();
        let sooner = room.director.now() < at;
        let progress = &room.director.kernel().injects()[inject.index()];
        let skipped = progress.status == InjectStatus::Skipped;
        let came_then = progress.released_at == Some(at);
        assert!(sooner || skipped || came_then, "{inject:?} was announced for {at}");
        came.push(inject);
    }
    assert!(3 < came.len(), "{came:?}");
}
