//! The list of injects as a facilitator sees it.

use hotwash::base::ids::{InjectId, SeatSet};
use hotwash::base::minute::Minute;
use hotwash::scenario::model::{InjectKind, Medium};
use hotwash::session::director::{Outcome, Queue, QueueRow, StepTo};
use hotwash::session::holder::Holder;
use hotwash::sim::intervention::Intervention;
use hotwash::sim::vocabulary::InjectStatus;

use super::{IT, NETWORK, Room, first_steps};

fn inject(id: &str) -> InjectId {
    let position = first_steps().injects.iter().position(|it| it.id == id);
    InjectId::at(position.unwrap())
}

fn ids(rows: &[QueueRow]) -> Vec<String> {
    rows.iter().map(|row| first_steps().injects[row.inject.index()].id.clone()).collect()
}

fn find(queue: &Queue, id: &str) -> QueueRow {
    let all = [&queue.due, &queue.next, &queue.waiting, &queue.over].into_iter().flatten();
    let mut rows = all.filter(|row| row.inject == inject(id));
    let row = rows.next().unwrap().clone();
    assert_eq!(rows.next(), None, "every inject is in one list");
    row
}

#[test]
fn before_anything_has_happened_only_what_has_a_time_is_next() {
    let room = Room::started(Holder::Nobody);
    let queue = room.director.queue();
    assert_eq!((ids(&queue.due), ids(&queue.over)), (vec![], vec![]));
    assert_eq!(ids(&queue.next), ["good-morning"]);
    assert_eq!(queue.next[0].due, Some(Minute(10)));
    assert_eq!(queue.waiting.len(), first_steps().injects.len() - 1);
    let row = find(&queue, "deadline-extension");
    assert_eq!((row.kind, row.medium), (InjectKind::ExpectedAction, Medium::Email));
    assert_eq!((row.due, row.released, row.status), (None, None, InjectStatus::Scheduled));
}

#[test]
fn an_inject_goes_through_the_lists_as_it_is_played() {
    let mut room = Room::at_a_decision();
    let (now, queue) = (room.director.now(), room.director.queue());
    assert_eq!(ids(&queue.due), ["slow-pages"]);
    let row = &queue.due[0];
    assert_eq!((row.released, row.closes, row.due), (Some(now), Some(now + 20), None));
    assert_eq!((row.to, row.people), (SeatSet::only(IT), SeatSet::only(IT)));
    let open: Vec<_> = row.expected.iter().map(|it| (it.by, it.until, it.outcome)).collect();
    assert_eq!(open, [(IT, Some(now + 60), Outcome::Open); 2]);
    assert_eq!(ids(&queue.over), ["good-morning"]);
    let next = ["listeners-call", "hotline-ready", "nobody-rang"];
    assert_eq!(ids(&queue.next), next, "its condition has come true, or they come after this one");
    assert!(queue.next[0].due <= queue.next[1].due);
    let due = ["hotline-ready", "nobody-rang"].map(|id| find(&queue, id).due);
    assert_eq!(due, [Some(now + 25), Some(now + 90)]);
    assert_eq!(room.director.due(), queue.due);
    let order = room.answer();
    room.submit(IT, order).unwrap();
    room.director.stop_for_decisions(false, 0).unwrap();
    room.director.step(StepTo::Minute(now + 61), 0).unwrap();
    let answered = find(&room.director.queue(), "slow-pages");
    assert_eq!((answered.status, answered.closes), (InjectStatus::Answered(0), None));
    let done = |row: &QueueRow| {
        let done = |outcome| matches!(outcome, Outcome::Done(at) if now < at && at <= now + 60);
        row.expected.iter().filter(|it| done(it.outcome)).count()
    };
    assert_eq!(done(&answered), 2, "the first option tells both");
    room.director.step(StepTo::Minute(now + 91), 0).unwrap();
    let queue = room.director.queue();
    assert_eq!(find(&queue, "nobody-rang").status, InjectStatus::Skipped);
    assert_eq!(ids(&queue.over).last().unwrap(), "nobody-rang", "what never came is last");
}

#[test]
fn what_was_expected_and_not_done_is_missed() {
    let mut room = Room::started(Holder::People);
    room.director.step(StepTo::Minute(Minute::NEVER), 0).unwrap();
    assert_eq!(ids(&room.director.queue().due), ["slow-pages"]);
    let now = room.director.now();
    room.director.stop_for_decisions(false, 0).unwrap();
    room.director.step(StepTo::Minute(now + 25 + 41), 0).unwrap();
    let row = find(&room.director.queue(), "hotline-ready");
    assert_eq!((row.status, row.released), (InjectStatus::Closed, Some(now + 25)));
    assert_eq!(row.expected[0].until, Some(now + 25 + 40));
    assert_eq!(row.expected[0].outcome, Outcome::Missed, "nobody has opened the hotline");
}

#[test]
fn what_is_held_comes_when_it_is_resumed() {
    let mut room = Room::started(NETWORK);
    let held = inject("good-morning");
    room.director.intervene(Intervention::Hold(held), "they are late", 0).unwrap();
    let row = find(&room.director.queue(), "good-morning");
    assert_eq!((row.status, row.due), (InjectStatus::Held { due: false }, Some(Minute(10))));
    room.director.step(StepTo::Minute(Minute(15)), 0).unwrap();
    let queue = room.director.queue();
    assert_eq!(ids(&queue.next)[0], "good-morning");
    let row = &queue.next[0];
    assert_eq!((row.status, row.due), (InjectStatus::Held { due: true }, Some(Minute(15))));
    room.director.intervene(Intervention::Skip(held), "no time", 0).unwrap();
    assert_eq!(ids(&room.director.queue().over), ["good-morning"]);
}
