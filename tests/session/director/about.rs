//! What people write about an exercise as a whole.

use hotwash::base::explain::Explain;
use hotwash::base::ids::{InjectId, SeatId};
use hotwash::base::minute::Minute;
use hotwash::scenario::limits::{NOTE_CHARACTERS, OBSERVATIONS};
use hotwash::session::about::{About, Observation, Particular, PlaceInBranch, Question};
use hotwash::session::director::{DirectorError, UndoTo};
use hotwash::session::holder::Holder;
use hotwash::session::journal::{Entry, Rated};
use hotwash::session::step::Position;
use hotwash::sim::intervention::Intervention;

use super::{Room, first_steps};

fn room() -> Room {
    Room::new(first_steps(), vec![Holder::People; first_steps().seats.len()])
}

fn observation(number: u32, body: &str) -> About {
    let (question, body) = (Question::Happened, body.to_owned());
    About::Observation { number, observation: Observation { question, place: None, body } }
}

#[test]
fn it_is_kept_before_startex_and_after_endex_and_what_is_undone_does_not_take_it_back() {
    let mut room = room();
    let name = |text: &str| About::Particular { what: Particular::Name, text: text.to_owned() };
    room.director.write_about([name("Course 3")], 0).unwrap();
    room.director.start(0).unwrap();
    room.director.write_about([observation(0, "Nobody knew")], 0).unwrap();
    room.director.intervene(Intervention::Hold(InjectId(0)), "later", 0).unwrap();
    room.director.write_about([observation(0, "Nobody knew whom to call")], 0).unwrap();
    room.director.undo(UndoTo::Steps(1), 0).unwrap();
    room.director.end(0).unwrap();
    room.director.write_about([name("Course 4")], 0).unwrap();
    for director in [&room.director, &room.resumed().director] {
        assert_eq!(director.about().particular(Particular::Name), "Course 4");
        let said: Vec<_> = director.about().observations().map(|(_, it)| &it.body).collect();
        assert_eq!(said, ["Nobody knew whom to call"]);
    }
}

#[test]
fn what_is_said_already_is_not_written_again() {
    let mut room = room();
    room.director.write_about([observation(0, "once")], 0).unwrap();
    let written = |room: &Room| {
        let entries = room.entries().iter();
        entries.filter(|it| matches!(it, Entry::About { .. })).count()
    };
    assert_eq!(written(&room), 1);
    room.director.write_about([observation(0, "once")], 0).unwrap();
    assert_eq!(written(&room), 1);
}

#[test]
fn what_cannot_be_is_refused() {
    let mut room = room();
    let names = "Ana".to_owned();
    let in_branch = |branch, minute| {
        let at = Position { minute: Minute(minute), after: 0 };
        let (place, body) = (Some(PlaceInBranch { branch, at }), "said".to_owned());
        let observation = Observation { question: Question::Well, place, body };
        About::Observation { number: 0, observation }
    };
    let rated = Rated::Objective("none".to_owned());
    let refused = |room: &mut Room, about| room.director.write_about([about], 0).unwrap_err();
    for (about, code) in [
        (observation(0, &"x".repeat(NOTE_CHARACTERS + 1)), "text-too-long"),
        (observation(OBSERVATIONS as u32, "x"), "too-many-remarks"),
        (About::Players { seat: SeatId(99), names: names.clone() }, "no-such-thing"),
        (About::Evaluator { about: rated, name: names }, "no-such-thing"),
        (in_branch(7, 0), "no-such-branch"),
        (in_branch(0, 1_000_000), "after-end"),
    ] {
        assert_eq!(refused(&mut room, about).code(), code);
    }
    let long = refused(&mut room, observation(0, &"x".repeat(NOTE_CHARACTERS + 1)));
    assert!(matches!(long, DirectorError::RemarkTooLong { limit: NOTE_CHARACTERS, .. }));
}
