//! What lies on desks: other words, other addressees, once more, and made up.

use hotwash::base::ids::{IncidentId, InjectId, SeatId, SeatSet};
use hotwash::base::minute::Minute;
use hotwash::scenario::model::Effect;
use hotwash::session::director::{DirectorError, Reason, Sending, SessionState, StepTo, UndoTo};
use hotwash::session::holder::Holder;
use hotwash::session::inject_text::InjectText;
use hotwash::session::journal::{Entry, JournalError};
use hotwash::sim::intervention::{self, Intervention};
use hotwash::sim::vocabulary::InjectStatus;

use super::{CERT, HEAD, IT, Room, first_steps, said};

const MORNING: InjectId = InjectId(0);
const SLOW_PAGES: InjectId = InjectId(1);
const INCIDENT: IncidentId = IncidentId(0);

fn words(headline: &str) -> InjectText {
    InjectText { sender: "Night desk".into(), headline: headline.into(), body: "See above.".into() }
}

fn shelf() -> InjectId {
    InjectId::at(first_steps().injects.len() - 1)
}

fn set(seats: &[SeatId]) -> SeatSet {
    seats.iter().copied().collect()
}

fn sending(inject: InjectId, to: &[SeatId]) -> Sending {
    Sending { inject, to: set(to), words: None, reason: "the room needs it".into() }
}

/// What lies on a desk: inject, headline if it is not that of the scenario, and whether it lay
/// there before.
fn desk(room: &Room, seat: SeatId) -> Vec<(Option<InjectId>, Option<String>, bool)> {
    let desk = room.director.inbox(seat);
    desk.iter().map(|it| (it.inject, it.words.map(|it| it.headline.clone()), it.again)).collect()
}

fn knows(room: &mut Room, seat: SeatId) -> bool {
    room.director.view(seat).unwrap().incident(INCIDENT).is_some()
}

#[test]
fn an_inject_goes_out_in_the_words_it_was_given_last_and_keeps_them() {
    let mut room = Room::started(Holder::People);
    let hash = room.hash();
    let planned = room.director.words(MORNING).unwrap();
    assert_eq!(planned.sender, "Duty office of the election authority");
    assert_eq!(planned.headline, "Last day of registration: who is where");
    assert!(planned.body.starts_with("Good morning everybody."), "{}", planned.body);
    room.director.reword(MORNING, words("Good evening"), 1).unwrap();
    room.director.reword(MORNING, words("Good night"), 2).unwrap();
    assert_eq!(room.hash(), hash, "words move nothing");
    assert_eq!(room.director.words(MORNING), Some(words("Good night")));
    assert_eq!(room.director.words(InjectId(99)), None);
    assert_eq!(desk(&room, HEAD), []);
    room.director.step(StepTo::Inject, 0).unwrap();
    let lies = [(Some(MORNING), Some("Good night".to_owned()), false)];
    assert_eq!(desk(&room, HEAD), lies);
    assert_eq!(room.director.inbox(HEAD)[0].at, Minute(10));
    let late = room.director.reword(MORNING, words("Good morning"), 3);
    assert_eq!(late, Err(DirectorError::SentAlready));
    assert_eq!(
        room.director.reword(shelf(), InjectText::default(), 4),
        Err(DirectorError::NoWords)
    );
    let none = room.director.reword(InjectId(99), words("x"), 5).unwrap_err();
    assert_eq!(said(&none), "This scenario has no inject 99.");
    assert_eq!(desk(&room.resumed(), HEAD), lies);
    room.check();
}

#[test]
fn words_are_taken_back_with_what_was_done_before_them() {
    let mut room = Room::started(Holder::People);
    room.director.intervene(Intervention::Hold(shelf()), "later", 0).unwrap();
    room.director.reword(shelf(), words("In the second line"), 0).unwrap();
    room.director.undo(UndoTo::Steps(1), 0).unwrap();
    assert_eq!(room.director.wording(shelf()), None);
    room.director.reword(shelf(), words("In the new line"), 0).unwrap();
    room.director.activate(0, 0).unwrap();
    let said = |room: &Room| room.director.wording(shelf()).map(|it| it.headline.clone());
    assert_eq!(said(&room).as_deref(), Some("In the second line"));
    assert_eq!(said(&room.resumed()), said(&room));
}

#[test]
fn a_contingency_is_fired_from_the_shelf_and_the_clock_stands_for_its_decision() {
    let mut room = Room::started(Holder::People);
    let to = first_steps().injects[shelf().index()].to;
    room.director.intervene(Intervention::Release(shelf()), "it is too quiet", 0).unwrap();
    assert_eq!(room.director.stage(), SessionState::Paused);
    let due = room.director.due();
    assert_eq!((due[0].inject, due[0].people), (shelf(), to));
    assert_eq!(desk(&room, HEAD), [(Some(shelf()), None, false)]);
    room.check();
}

#[test]
fn with_more_addressees_it_is_released_and_the_others_get_a_copy() {
    let mut room = Room::started(Holder::People);
    let writings = room.entries().len();
    let other = Some(words("Please look"));
    room.director.send(Sending { words: other, ..sending(SLOW_PAGES, &[IT, HEAD]) }, 9).unwrap();
    assert_eq!(room.director.kernel().injects()[1].status, InjectStatus::Released);
    let headline = || Some("Please look".to_owned());
    for seat in [IT, HEAD] {
        assert_eq!(desk(&room, seat), [(Some(SLOW_PAGES), headline(), false)]);
        assert!(knows(&mut room, seat), "{seat:?} was told");
    }
    assert!(!knows(&mut room, CERT));
    let kinds: Vec<_> = room.entries()[writings..].iter().map(kind).collect();
    let once = ["wording", "handout", "step", "step", "event", "event"];
    assert_eq!(kinds[..6], once, "{kinds:?}");
    room.check();
    assert_eq!(desk(&room.resumed(), HEAD), desk(&room, HEAD));
}

fn kind(entry: &Entry) -> &'static str {
    match entry {
        Entry::Note { .. } => "note",
        Entry::Wording { .. } => "wording",
        Entry::Handout { .. } => "handout",
        Entry::Step { .. } => "step",
        Entry::Event { .. } => "event",
        _ => "other",
    }
}

#[test]
fn with_other_addressees_it_is_skipped_and_they_get_it_unless_it_puts_a_decision() {
    let mut room = Room::started(Holder::People);
    room.director.send(sending(MORNING, &[CERT]), 0).unwrap();
    assert_eq!(room.director.kernel().injects()[0].status, InjectStatus::Skipped);
    assert_eq!(desk(&room, CERT), [(Some(MORNING), None, false)]);
    assert_eq!(desk(&room, HEAD), []);
    let written = room.entries().len();
    let refused = room.director.send(sending(SLOW_PAGES, &[CERT]), 0);
    assert_eq!(refused, Err(DirectorError::PutsDecision));
    assert_eq!(room.director.send(sending(MORNING, &[]), 0), Err(DirectorError::NobodyAddressed));
    let nobody = room.director.send(sending(MORNING, &[SeatId(9)]), 0).unwrap_err();
    assert_eq!(said(&nobody), "This scenario has no seat 9.");
    assert_eq!(room.entries().len(), written);
    room.check();
}

#[test]
fn what_went_out_can_be_sent_again_also_while_its_decision_is_open() {
    let mut room = Room::at_a_decision();
    let again = Sending { words: Some(words("Still slow")), ..sending(SLOW_PAGES, &[IT]) };
    let hash = room.hash();
    room.director.send(again, 0).unwrap();
    assert_eq!(room.hash(), hash, "they know, so nothing moves");
    let mine = |room: &Room| desk(room, IT).into_iter().filter(|it| it.0 == Some(SLOW_PAGES));
    let headline = Some("Still slow".to_owned());
    let lies = [(Some(SLOW_PAGES), None, false), (Some(SLOW_PAGES), headline, true)];
    assert_eq!(mine(&room).collect::<Vec<_>>(), lies, "what was read stays");
    let order = room.answer();
    room.submit(IT, order).unwrap();
    room.director.step(StepTo::Event, 0).unwrap();
    room.director.intervene(Intervention::Release(SLOW_PAGES), "once more", 0).unwrap();
    assert_eq!(mine(&room).collect::<Vec<_>>()[2], (Some(SLOW_PAGES), None, true));
    assert_eq!(mine(&room.resumed()).count(), 3);
    room.check();
}

#[test]
fn something_made_up_has_its_words_and_effects_or_nothing_happens() {
    let mut room = Room::started(Holder::People);
    let (to, tell) = (set(&[HEAD, CERT]), [Effect::Tell(INCIDENT)]);
    let make_up = |room: &mut Room, words, effects: &[Effect]| {
        room.director.release_ad_hoc(words, to, effects, "to wake them", 0)
    };
    make_up(&mut room, words("A call"), &tell).unwrap();
    assert!(knows(&mut room, HEAD) && knows(&mut room, CERT) && !knows(&mut room, IT));
    make_up(&mut room, words("Another call"), &[]).unwrap();
    let lies = ["A call", "Another call"].map(|it| (None, Some(it.to_owned()), false));
    assert_eq!(desk(&room, CERT), lies);
    let (hash, written) = (room.hash(), room.entries().len());
    let known = Reason::Impossible(intervention::InterventionRefusal::AlreadyKnown);
    assert_eq!(make_up(&mut room, words("x"), &tell), Err(DirectorError::Refused(known)));
    assert_eq!(room.entries().len(), written + 1, "the refusal");
    assert_eq!(make_up(&mut room, InjectText::default(), &[]), Err(DirectorError::NoWords));
    room.director.journal_mut().fails_after = Some(0);
    let full = DirectorError::Journal(JournalError::Full);
    assert_eq!(make_up(&mut room, words("x"), &[Effect::Begin(INCIDENT)]), Err(full));
    assert_eq!((room.hash(), desk(&room, CERT).len()), (hash, 2));
    room.director.end(0).unwrap();
    let over = DirectorError::NotNow(Reason::Over);
    assert_eq!(make_up(&mut room, words("x"), &[]), Err(over));
    room.check();
}
