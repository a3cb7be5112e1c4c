//! What seats are given to read: another text, other recipients, once more, and ad hoc.

use hotwash::base::ids::{IncidentId, InjectId, SeatId, SeatSet};
use hotwash::base::minute::Minute;
use hotwash::scenario::model::Effect;
use hotwash::session::director::{
    DirectorError, InjectRelease, Reason, SessionState, StepTo, UndoTo,
};
use hotwash::session::holder::Holder;
use hotwash::session::inject_text::InjectText;
use hotwash::session::journal::{Entry, JournalError};
use hotwash::sim::intervention::{self, Intervention};
use hotwash::sim::vocabulary::InjectStatus;

use super::{CERT, HEAD, IT, Room, first_steps, said};

const MORNING: InjectId = InjectId(0);
const SLOW_PAGES: InjectId = InjectId(1);
const INCIDENT: IncidentId = IncidentId(0);

fn text(headline: &str) -> InjectText {
    InjectText { sender: "Night desk".into(), headline: headline.into(), body: "See above.".into() }
}

fn reserve() -> InjectId {
    InjectId::at(first_steps().injects.len() - 1)
}

fn set(seats: &[SeatId]) -> SeatSet {
    seats.iter().copied().collect()
}

fn sending(inject: InjectId, to: &[SeatId]) -> InjectRelease {
    InjectRelease { inject, to: set(to), text: None, reason: "the room needs it".into() }
}

/// What lies on a desk: inject, headline if it is not that of the scenario, and whether it lay
/// there before.
fn desk(room: &Room, seat: SeatId) -> Vec<(Option<InjectId>, Option<String>, bool)> {
    let desk = room.director.inbox(seat);
    desk.iter().map(|it| (it.inject, it.text.map(|it| it.headline.clone()), it.again)).collect()
}

fn knows(room: &mut Room, seat: SeatId) -> bool {
    room.director.view(seat).unwrap().incident(INCIDENT).is_some()
}

#[test]
fn an_inject_is_released_with_the_text_it_was_given_last_and_keeps_it() {
    let mut room = Room::started(Holder::People);
    let hash = room.hash();
    let planned = room.director.inject_text(MORNING).unwrap();
    assert_eq!(planned.sender, "Duty office of the election authority");
    assert_eq!(planned.headline, "Last day of registration: who is where");
    assert!(planned.body.starts_with("Good morning everybody."), "{}", planned.body);
    room.director.reword(MORNING, text("Good evening"), 1).unwrap();
    room.director.reword(MORNING, text("Good night"), 2).unwrap();
    assert_eq!(room.hash(), hash, "texts change nothing");
    assert_eq!(room.director.inject_text(MORNING), Some(text("Good night")));
    assert_eq!(room.director.inject_text(InjectId(99)), None);
    assert_eq!(desk(&room, HEAD), []);
    room.director.step(StepTo::Inject, 0).unwrap();
    let lies = [(Some(MORNING), Some("Good night".to_owned()), false)];
    assert_eq!(desk(&room, HEAD), lies);
    assert_eq!(room.director.inbox(HEAD)[0].at, Minute(10));
    let late = room.director.reword(MORNING, text("Good morning"), 3);
    assert_eq!(late, Err(DirectorError::AlreadyReleased));
    assert_eq!(
        room.director.reword(reserve(), InjectText::default(), 4),
        Err(DirectorError::NoText)
    );
    let none = room.director.reword(InjectId(99), text("x"), 5).unwrap_err();
    assert_eq!(said(&none), "This scenario has no inject 99.");
    assert_eq!(desk(&room.resumed(), HEAD), lies);
    room.check();
}

#[test]
fn texts_are_taken_back_with_what_was_done_before_them() {
    let mut room = Room::started(Holder::People);
    room.director.intervene(Intervention::Hold(reserve()), "later", 0).unwrap();
    room.director.reword(reserve(), text("In the second line"), 0).unwrap();
    room.director.undo(UndoTo::Steps(1), 0).unwrap();
    assert_eq!(room.director.wording(reserve()), None);
    room.director.reword(reserve(), text("In the new line"), 0).unwrap();
    room.director.activate(0, 0).unwrap();
    let said = |room: &Room| room.director.wording(reserve()).map(|it| it.headline.clone());
    assert_eq!(said(&room).as_deref(), Some("In the second line"));
    assert_eq!(said(&room.resumed()), said(&room));
}

#[test]
fn a_contingency_is_released_from_reserve_and_the_clock_stands_for_its_decision() {
    let mut room = Room::started(Holder::People);
    let to = first_steps().injects[reserve().index()].to;
    room.director.intervene(Intervention::Release(reserve()), "it is too quiet", 0).unwrap();
    assert_eq!(room.director.stage(), SessionState::Paused);
    let due = room.director.due();
    assert_eq!((due[0].inject, due[0].people), (reserve(), to));
    assert_eq!(desk(&room, HEAD), [(Some(reserve()), None, false)]);
    room.check();
}

#[test]
fn with_more_addressees_it_is_released_and_the_others_get_a_copy() {
    let mut room = Room::started(Holder::People);
    let writings = room.entries().len();
    let other = Some(text("Please look"));
    room.director
        .release_now(InjectRelease { text: other, ..sending(SLOW_PAGES, &[IT, HEAD]) }, 9)
        .unwrap();
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
        Entry::DirectRelease { .. } => "handout",
        Entry::Step { .. } => "step",
        Entry::Event { .. } => "event",
        _ => "other",
    }
}

#[test]
fn with_other_addressees_it_is_skipped_and_they_get_it_unless_it_puts_a_decision() {
    let mut room = Room::started(Holder::People);
    room.director.release_now(sending(MORNING, &[CERT]), 0).unwrap();
    assert_eq!(room.director.kernel().injects()[0].status, InjectStatus::Skipped);
    assert_eq!(desk(&room, CERT), [(Some(MORNING), None, false)]);
    assert_eq!(desk(&room, HEAD), []);
    let written = room.entries().len();
    let refused = room.director.release_now(sending(SLOW_PAGES, &[CERT]), 0);
    assert_eq!(refused, Err(DirectorError::PutsDecision));
    assert_eq!(
        room.director.release_now(sending(MORNING, &[]), 0),
        Err(DirectorError::NobodyAddressed)
    );
    let nobody = room.director.release_now(sending(MORNING, &[SeatId(9)]), 0).unwrap_err();
    assert_eq!(said(&nobody), "This scenario has no seat 9.");
    assert_eq!(room.entries().len(), written);
    room.check();
}

#[test]
fn what_went_out_can_be_sent_again_also_while_its_decision_is_open() {
    let mut room = Room::at_a_decision();
    let again = InjectRelease { text: Some(text("Still slow")), ..sending(SLOW_PAGES, &[IT]) };
    let hash = room.hash();
    room.director.release_now(again, 0).unwrap();
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
fn an_ad_hoc_inject_has_its_text_and_effects_or_nothing_happens() {
    let mut room = Room::started(Holder::People);
    let (to, tell) = (set(&[HEAD, CERT]), [Effect::Tell(INCIDENT)]);
    let make_up = |room: &mut Room, text, effects: &[Effect]| {
        room.director.release_ad_hoc(text, to, effects, "to wake them", 0)
    };
    make_up(&mut room, text("A call"), &tell).unwrap();
    assert!(knows(&mut room, HEAD) && knows(&mut room, CERT) && !knows(&mut room, IT));
    make_up(&mut room, text("Another call"), &[]).unwrap();
    let lies = ["A call", "Another call"].map(|it| (None, Some(it.to_owned()), false));
    assert_eq!(desk(&room, CERT), lies);
    let (hash, written) = (room.hash(), room.entries().len());
    let known = Reason::Impossible(intervention::InterventionRefusal::AlreadyKnown);
    assert_eq!(make_up(&mut room, text("x"), &tell), Err(DirectorError::Refused(known)));
    assert_eq!(room.entries().len(), written + 1, "the refusal");
    assert_eq!(make_up(&mut room, InjectText::default(), &[]), Err(DirectorError::NoText));
    room.director.journal_mut().fails_after = Some(0);
    let full = DirectorError::Journal(JournalError::Full);
    assert_eq!(make_up(&mut room, text("x"), &[Effect::Begin(INCIDENT)]), Err(full));
    assert_eq!((room.hash(), desk(&room, CERT).len()), (hash, 2));
    room.director.end(0).unwrap();
    let over = DirectorError::NotNow(Reason::Over);
    assert_eq!(make_up(&mut room, text("x"), &[]), Err(over));
    room.check();
}

#[test]
fn a_real_emergency_is_told_at_any_time_and_the_clock_stands() {
    let mut room = Room::started(Holder::People);
    let hash = room.hash();
    let told = ("Fire alarm".to_owned(), "Use the stairs.".to_owned());
    room.director.no_duff(told.clone(), set(&[HEAD, IT]), 1).unwrap();
    assert_eq!(room.director.stage(), SessionState::Paused);
    assert_eq!(room.hash(), hash, "it changes nothing in the exercise");
    let inbox = room.director.inbox(IT);
    assert!(inbox.len() == 1 && inbox[0].is_no_duff(), "{inbox:?}");
    assert_eq!(desk(&room, CERT), []);
    assert!(room.director.direct_releases().all(|it| it.is_no_duff() && it.reason.is_none()));
    let nobody = room.director.no_duff(told.clone(), SeatSet::EMPTY, 2);
    assert_eq!(nobody, Err(DirectorError::NobodyAddressed));
    let empty = room.director.no_duff(Default::default(), set(&[HEAD]), 3);
    assert_eq!(empty, Err(DirectorError::NoText));
    // What is for the exercise cannot say that it is no part of it.
    for sender in ["NO DUFF", "no-duff", " Noduff! "] {
        let text = InjectText { sender: sender.to_owned(), ..text("Fire") };
        let ad_hoc = room.director.release_ad_hoc(text.clone(), set(&[HEAD]), &[], "why", 4);
        assert_eq!(ad_hoc, Err(DirectorError::SaysNoDuff), "{sender}");
        assert_eq!(room.director.reword(MORNING, text, 5), Err(DirectorError::SaysNoDuff));
    }
    room.director.end(6).unwrap();
    room.director.no_duff(told, set(&[CERT]), 7).unwrap();
    assert!(room.resumed().director.inbox(CERT)[0].is_no_duff(), "also after ENDEX");
    room.check();
}
