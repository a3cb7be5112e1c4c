//! What the facilitator does to the exercise itself.

use hotwash::base::explain::Explain;
use hotwash::base::ids::{IncidentId, InjectId};
use hotwash::base::level::Points;
use hotwash::scenario::model::Gauge;
use hotwash::session::director::{DirectorError, Note, Reason, SessionState, UndoTo};
use hotwash::session::holder::Holder;
use hotwash::session::journal::{Entry, JournalError};
use hotwash::session::step::{Author, Input};
use hotwash::sim::intervention::{self, Intervention};
use hotwash::sim::ledger::Cause;
use hotwash::sim::vocabulary::InjectStatus;

use super::{Room, first_steps};

const FALL: Intervention = Intervention::Shift { meter: Gauge::Trust, by: Points::whole(-5) };

#[test]
fn it_takes_effect_at_once_also_while_the_clock_stands_and_can_be_undone() {
    let mut room = Room::at_a_decision();
    let (at, before) = (room.director.at(), room.hash());
    let moved = |room: &Room| {
        let entries = &room.director.kernel().ledger().entries;
        let by_hand = entries.iter().filter(|it| matches!(it.cause, Cause::Intervention(_)));
        by_hand.map(|it| it.amount).sum::<i64>()
    };
    let receipt = room.director.intervene(FALL, " the press has got wind of it ", 7).unwrap();
    assert_eq!((receipt.at, room.director.at().minute), (at, at.minute));
    assert_ne!(room.hash(), before);
    room.check();
    assert!((-5_000_003..=-4_999_997).contains(&moved(&room)));
    assert_eq!(moved(&room.resumed()), moved(&room), "it is written down");
    let step = *room.director.record().tree().steps(0).last().unwrap();
    assert_eq!((step.author, step.input), (Author::Facilitator, Input::Intervention(FALL)));
    let reason = room.entries().iter().find_map(|entry| match entry {
        Entry::Step { step, reason, .. } => Some((step.at, reason.as_deref())),
        _ => None,
    });
    assert_eq!(reason, Some((at, Some("the press has got wind of it"))));
    let Some(Entry::Note { author, body, .. }) = room.director.remarks().last() else {
        panic!("{:?}", room.director.remarks());
    };
    assert_eq!([author, body], ["facilitator", "the press has got wind of it"]);
    room.director.undo(UndoTo::Steps(1), 8).unwrap();
    assert_eq!((room.director.at(), room.hash()), (at, before));
    room.check();
}

#[test]
fn an_inject_can_be_fired_held_and_skipped() {
    let mut room = Room::started(Holder::Nobody);
    let last = InjectId::at(first_steps().injects.len() - 1);
    let status = |room: &Room| room.director.kernel().injects()[last.index()].status;
    room.director.intervene(Intervention::Hold(last), "not yet", 0).unwrap();
    assert!(matches!(status(&room), InjectStatus::Held { .. }));
    room.director.intervene(Intervention::Skip(last), "no time left", 0).unwrap();
    assert_eq!(status(&room), InjectStatus::Skipped);
    room.director.intervene(Intervention::Release(last), "there is time after all", 0).unwrap();
    assert!(status(&room).was_released());
    room.check();
}

#[test]
fn reasons_belong_to_interventions_of_their_line() {
    let mut room = Room::started(Holder::Nobody);
    let last = InjectId::at(first_steps().injects.len() - 1);
    let (hold, skip) = (Intervention::Hold(last), Intervention::Skip(last));
    let reasons = |room: &Room, branch| -> Vec<(Intervention, String)> {
        let reasons = room.director.record().reasons(branch);
        reasons.into_iter().map(|((_, what), why)| (what, why)).collect()
    };
    room.director.intervene(hold, "not yet", 0).unwrap();
    let body = "a remark at the same place".to_owned();
    let remark = Note { author: "facilitator".to_owned(), body, bookmark: false };
    room.director.note(remark, 0).unwrap();
    room.director.intervene(skip, "no time left", 0).unwrap();
    room.director.undo(UndoTo::Steps(1), 0).unwrap();
    room.director.intervene(skip, "nobody wants it", 0).unwrap();
    for room in [&room, &room.resumed()] {
        let branch = room.director.branch();
        let of = |why: &str| vec![(hold, "not yet".to_owned()), (skip, why.to_owned())];
        assert_eq!(reasons(room, branch), of("nobody wants it"));
        assert_eq!(reasons(room, 0), of("no time left"));
    }
}

#[test]
fn without_a_reason_or_a_ground_nothing_happens() {
    let mut room = Room::started(Holder::Nobody);
    let (before, written) = (room.hash(), room.entries().len());
    assert_eq!(room.director.intervene(FALL, " \n", 0), Err(DirectorError::NoReason));
    let nowhere = Intervention::Contain(IncidentId(99));
    let refused = |room: &mut Room, act, reason: Reason| {
        let obstacle = room.director.intervene(act, "it is enough", 3).unwrap_err();
        assert_eq!(obstacle, DirectorError::Refused(reason));
        let Some(Entry::Refusal { input, code, key: None, wall: 3, .. }) = room.entries().last()
        else {
            panic!("{:?}", room.entries().last());
        };
        assert_eq!((*input, code.as_str()), (Input::Intervention(act), reason.code()));
    };
    assert_eq!(room.entries().len(), written, "without a reason it is nothing to remember");
    let none = intervention::InterventionRefusal::NoSuchIncident;
    refused(&mut room, nowhere, Reason::Impossible(none));
    assert_eq!((room.hash(), room.entries().len()), (before, written + 1));
    room.director.end(0).unwrap();
    refused(&mut room, FALL, Reason::Over);
    assert_eq!((room.hash(), room.resumed().hash()), (before, before));
}

#[test]
fn if_only_what_follows_cannot_be_written_it_has_happened_and_the_clock_stands() {
    let mut room = Room::started(Holder::Nobody);
    let before = room.hash();
    room.director.journal_mut().fails_after = Some(0);
    let full = DirectorError::Journal(JournalError::Full);
    assert_eq!(room.director.intervene(FALL, "the press", 0), Err(full.clone()));
    assert_eq!((room.hash(), room.director.stage()), (before, SessionState::Paused));
    room.director.go_on(0).unwrap();
    room.director.journal_mut().fails_after = Some(1);
    assert_eq!(room.director.intervene(FALL, "the press", 0), Err(full));
    assert_ne!(room.hash(), before);
    assert_eq!(
        (room.director.record().tree().len(0), room.director.stage()),
        (1, SessionState::Paused)
    );
    room.check();
}
