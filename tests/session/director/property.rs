//! Whatever anybody does, in any order, with a journal that may fail at any writing: what is on
//! record and what is played never part.

use hotwash::base::ids::{IncidentId, InjectId, SeatId, SeatSet};
use hotwash::base::key::Key;
use hotwash::base::minute::Minute;
use hotwash::policy::PolicyKind;
use hotwash::scenario::model::Order;
use hotwash::session::about::{About, Observation, Question};
use hotwash::session::director::{
    DirectorError, InjectRelease, Note, Receipt, SessionState, StepTo, UndoTo,
};
use hotwash::session::holder::Holder;
use hotwash::session::inject_text::InjectText;
use hotwash::sim::engine::Chance;
use hotwash::sim::intervention::Intervention;
use proptest::prelude::*;

use super::{Room, first_steps};
use crate::any_order::any_order;

#[derive(Debug, Clone)]
enum Action {
    /// Any order at all, by a number that makes it.
    Arbitrary(u16, u64),
    /// What a policy would order in a seat, if anything.
    Sensible(u16, u8),
    /// Something that was sent before.
    Again(u8),
    Tick(u16),
    Pause,
    GoOn,
    Step(StepTo),
    Undo(UndoTo),
    Activate(u8),
    HandOver(u16, Holder),
    Note,
    /// Somebody says something in the hot wash.
    Observe(u8),
    /// The facilitator releases, holds, resumes or skips an inject, or contains an incident.
    Intervene(u8, u16),
    /// The facilitator sends an inject to some seats.
    Send(u16, u32),
    Reword(u16),
    /// The facilitator gives an inject another time, so many minutes from now.
    Retime(u16, i64),
    /// After so many writings the journal fails once; perhaps it cannot tell at once whether the
    /// writing is on record.
    Break(u32, Option<bool>),
    /// The program is gone, and only what was written is left.
    Crash,
    End,
}

fn holder() -> impl Strategy<Value = Holder> {
    prop_oneof![
        3 => Just(Holder::People),
        2 => Just(Holder::Policy(PolicyKind::Network)),
        1 => Just(Holder::Policy(PolicyKind::Random)),
        1 => Just(Holder::Nobody),
    ]
}

fn action() -> impl Strategy<Value = Action> {
    let to = prop_oneof![
        Just(StepTo::Event),
        Just(StepTo::Inject),
        (0..480i64).prop_map(|minute| StepTo::Minute(Minute(minute))),
    ];
    let back = prop_oneof![(0..4u32).prop_map(UndoTo::Steps), (0..30u32).prop_map(UndoTo::Before)];
    prop_oneof![
        3 => (0..5u16, any::<u64>()).prop_map(|(seat, number)| Action::Arbitrary(seat, number)),
        6 => (0..4u16, any::<u8>()).prop_map(|(seat, idea)| Action::Sensible(seat, idea)),
        2 => any::<u8>().prop_map(Action::Again),
        4 => (0..60u16).prop_map(Action::Tick),
        1 => Just(Action::Pause),
        3 => Just(Action::GoOn),
        3 => to.prop_map(Action::Step),
        2 => back.prop_map(Action::Undo),
        1 => any::<u8>().prop_map(Action::Activate),
        2 => (0..5u16, holder()).prop_map(|(seat, holder)| Action::HandOver(seat, holder)),
        1 => Just(Action::Note),
        1 => (0..4u8).prop_map(Action::Observe),
        3 => (0..5u8, 0..9u16).prop_map(|(what, which)| Action::Intervene(what, which)),
        3 => (0..9u16, 0..20u32).prop_map(|(which, to)| Action::Send(which, to)),
        1 => (0..9u16).prop_map(Action::Reword),
        2 => (0..9u16, 0..90i64).prop_map(|(which, minutes)| Action::Retime(which, minutes)),
        2 => (0..4u32, any::<Option<bool>>()).prop_map(|(after, as_)| Action::Break(after, as_)),
        1 => Just(Action::Crash),
        1 => Just(Action::End),
    ]
}

fn text(which: u16) -> InjectText {
    InjectText { sender: "s".into(), headline: format!("headline {which}"), body: "b".into() }
}

/// What was sent under which key, and the answer to it.
type Answered = (u32, SeatId, Order, Result<Receipt, DirectorError>);
type Sent = Vec<Answered>;

/// The same submission again gets the same answer.
fn send_again(room: &mut Room, (key, seat, order, answer): &Answered) {
    let again = room.send(*key, *seat, *order);
    // What was never written down has no answer while something else is in doubt.
    if again != Err(DirectorError::WasRecorded) || answer.is_ok() {
        assert_eq!(&again, answer);
    }
}

/// Does it, and gives back what came of it if it was something that can be refused.
/// Releases, holds, resumes or skips an inject, or contains an incident.
fn intervention(what: u8, which: u16) -> Intervention {
    let inject = InjectId(which);
    match what {
        0 => Intervention::Release(inject),
        1 => Intervention::Hold(inject),
        2 => Intervention::Resume(inject),
        3 => Intervention::Skip(inject),
        _ => Intervention::Contain(IncidentId(which)),
    }
}

/// Something that somebody has said in the hot wash.
fn observation(which: u8) -> About {
    let (number, body) = (u32::from(which), format!("said {which}"));
    About::Observation {
        number,
        observation: Observation { question: Question::Well, place: None, body },
    }
}

fn act(room: &mut Room, sent: &mut Sent, action: &Action) -> Result<(), DirectorError> {
    let mut submit = |room: &mut Room, seat, order| {
        let answer = room.submit(seat, order);
        if !matches!(answer, Err(DirectorError::Journal(_) | DirectorError::WasRecorded)) {
            sent.push((room.keys, seat, order, answer.clone()));
        }
        answer.map(|_| ())
    };
    match *action {
        Action::Arbitrary(seat, number) => {
            let mut draw = Chance::new(number).draw(1, Key(1), 1);
            let order = any_order(&first_steps(), &mut draw);
            submit(room, SeatId(seat), order)
        }
        Action::Sensible(seat, idea) => {
            let seat = SeatId(seat);
            let mut ideas = room.ideas(seat, PolicyKind::Network, 0);
            ideas.extend(room.ideas(seat, PolicyKind::Random, u32::from(idea)));
            match ideas.get(usize::from(idea) % ideas.len().max(1)) {
                Some(order) => submit(room, seat, *order),
                None => Ok(()),
            }
        }
        Action::Again(which) => match sent.get(usize::from(which) % sent.len().max(1)) {
            Some(earlier) => {
                send_again(room, earlier);
                Ok(())
            }
            None => Ok(()),
        },
        Action::Tick(ms) => room.director.tick(ms.into(), 0).map(|_| ()),
        Action::Pause => room.director.pause(0),
        Action::GoOn => room.director.start(0),
        Action::Step(to) => room.director.step(to, 0).map(|_| ()),
        Action::Undo(back) => room.director.undo(back, 0).map(|_| ()),
        Action::Activate(branch) => {
            let branches = room.director.branches().len() as u32 + 1;
            room.director.activate(u32::from(branch) % branches, 0)
        }
        Action::HandOver(seat, holder) => room.director.hand_over(SeatId(seat), holder, 0),
        Action::Note => {
            let note = Note { author: "a".into(), body: "b".into(), bookmark: false };
            room.director.note(note, 0)
        }
        Action::Observe(which) => room.director.write_about([observation(which)], 0),
        Action::Intervene(what, which) => {
            let act = intervention(what, which);
            room.director.intervene(act, "it is time", 0).map(|_| ())
        }
        Action::Send(which, to) => {
            let text = (to % 3 == 0).then(|| text(which));
            let (inject, to, reason) = (InjectId(which), SeatSet(to), "it is time".into());
            room.director.release_now(InjectRelease { inject, to, text, reason }, 0)
        }
        Action::Reword(which) => room.director.reword(InjectId(which), text(which), 0),
        Action::Retime(which, minutes) => {
            let at = room.director.now() + minutes;
            room.director.retime(InjectId(which), at, "it is too early", 0)
        }
        Action::Break(writings, fails_as) => {
            room.director.journal_mut().fail(writings, fails_as);
            Ok(())
        }
        Action::Crash => {
            *room = room.resumed();
            Ok(())
        }
        Action::End => room.director.end(0),
    }
}

/// Plays actions and holds the record against what is played after each of them. Gives back how
/// many submissions were accepted, how many things were refused, how many writings failed, and how
/// many things were asked for while nobody knew whether the last writing had.
fn drill(actions: &[Action]) -> [u32; 4] {
    let people = Holder::People;
    let mut room = Room::new(first_steps(), vec![people, people, super::NETWORK, people]);
    room.director.start(0).unwrap();
    let mut sent = Vec::new();
    let (mut accepted, mut refused, mut failed, mut settled) = (0, 0, 0, 0);
    for (nth, action) in actions.iter().enumerate() {
        let was_in_doubt = room.director.is_in_doubt();
        // Every other time, it is what is asked for next that looks.
        if was_in_doubt && nth % 2 == 0 {
            room.director.settle(0).unwrap();
            assert!(!room.director.is_in_doubt());
            room.check();
        }
        let before = (room.hash(), room.director.at(), room.director.branch());
        let branches = room.director.record().tree().clone();
        let outcome = act(&mut room, &mut sent, action);
        if was_in_doubt && nth % 2 == 1 {
            settled += 1;
            if !room.director.is_in_doubt() {
                room.check();
            }
            continue;
        }
        let is_order = matches!(action, Action::Arbitrary(..) | Action::Sensible(..));
        accepted += u32::from(outcome.is_ok() && is_order);
        if let Err(obstacle) = &outcome {
            let is_failure = matches!(obstacle, DirectorError::Journal(_));
            failed += u32::from(is_failure);
            refused += u32::from(!is_failure);
            let passes_time = matches!(action, Action::Tick(_) | Action::Step(_));
            let has_effect = matches!(
                action,
                Action::HandOver(..)
                    | Action::Intervene(..)
                    | Action::Send(..)
                    | Action::Retime(..)
            );
            if !is_failure || !(passes_time || has_effect) {
                let after = (room.hash(), room.director.at(), room.director.branch());
                assert_eq!(after, before, "{action:?} was not done: {obstacle}");
                assert_eq!(room.director.record().tree(), &branches);
            }
            assert!(!is_failure || room.director.stage() != SessionState::Running);
        }
        if matches!(action, Action::Again(_)) {
            assert_eq!(room.director.record().tree(), &branches, "nothing is put in twice");
        }
        if !room.director.is_in_doubt() {
            room.check();
        }
    }
    room.director.journal_mut().fails_after = None;
    room.director.settle(0).unwrap();
    room.director.pause(0).unwrap();
    let note = Note { author: "a".into(), body: "the end".into(), bookmark: true };
    room.director.note(note, 0).unwrap();
    let mut resumed = room.resumed();
    assert_eq!(resumed.director.at(), room.director.at());
    assert_eq!(resumed.hash(), room.hash());
    assert_eq!(resumed.director.people(), room.director.people());
    assert_eq!(resumed.director.queue(), room.director.queue());
    assert_eq!(resumed.director.about(), room.director.about());
    for seat in first_steps().seat_ids() {
        assert_eq!(resumed.director.inbox(seat), room.director.inbox(seat));
    }
    assert_eq!(resumed.director.stage(), room.director.stage());
    [accepted, refused, failed, settled]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn record_and_play_never_part(actions in prop::collection::vec(action(), 1..40)) {
        drill(&actions);
    }
}

/// The drill above means something: much is accepted, refused, and fails to be written.
#[test]
fn the_drill_covers_what_it_is_about() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let strategy = prop::collection::vec(action(), 60);
    let mut sum = [0; 4];
    for _ in 0..6 {
        let actions = strategy.new_tree(&mut runner).unwrap().current();
        let counts = drill(&actions);
        sum.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
    }
    let [accepted, refused, failed, settled] = sum;
    assert!(15 < accepted && 30 < refused && 5 < failed && 0 < settled, "{sum:?}");
}
