//! When time passes, how far, and where it stops.

use std::num::NonZeroU32;

use hotwash::base::explain::Explain;
use hotwash::base::ids::{InjectId, SeatSet, WindowId};
use hotwash::base::message::Moment;
use hotwash::base::minute::Minute;
use hotwash::policy::{Cast, Play, PolicyKind};
use hotwash::session::director::{
    Advance, DirectorError, Reason, SessionState, Speed, StepTo, StopReason,
};
use hotwash::session::holder::Holder;
use hotwash::session::journal::{Entry, JournalError};
use hotwash::sim::kernel::Kernel;
use hotwash::sim::vocabulary::InjectStatus;
use hotwash::text::{Catalogue, ENGLISH};

use super::{CERT, IT, NETWORK, Room, SEED, pack, place, said};

/// What `Play` makes of a pack with the policy in every seat.
fn played(pack_id: &str, policy: PolicyKind) -> (String, u64) {
    let scenario = pack(pack_id);
    let cast = Cast::all(policy, scenario.seats.len());
    let mut kernel = Kernel::new(scenario, SEED);
    let events = Play::new(&mut kernel, &cast, SEED).run(Minute::NEVER);
    (kernel.state_hash().to_string(), events)
}

#[test]
fn policies_alone_play_what_they_play_without_a_director() {
    for pack_id in ["first-steps", "count-night"] {
        for policy in [PolicyKind::Network, PolicyKind::Random] {
            let scenario = pack(pack_id);
            let roster = vec![Holder::Policy(policy); scenario.seats.len()];
            let mut room = Room::new(scenario, roster);
            room.director.start(0).unwrap();
            let advance = room.director.step(StepTo::Minute(Minute::NEVER), 0).unwrap();
            let (hash, events) = played(pack_id, policy);
            assert_eq!((advance.events, advance.stop), (events, Some(StopReason::End)));
            assert_eq!(room.hash().to_string(), hash, "{pack_id} {policy}");
            assert_eq!(room.director.stage(), SessionState::Ended);
            room.check();
        }
    }
}

#[test]
fn it_does_not_matter_in_how_many_ticks_and_steps_time_passes() {
    let (hash, _) = played("first-steps", PolicyKind::Network);
    for ms in [70, 400, 5_000] {
        let mut room = Room::started(NETWORK);
        let mut turn = 0;
        while room.director.stage() != SessionState::Ended {
            turn += 1;
            match turn % 5 {
                0 => {
                    room.director.step(StepTo::Event, 0).unwrap();
                    assert_ne!(room.director.stage(), SessionState::Running);
                }
                _ => {
                    room.director.go_on(0).unwrap();
                    room.director.tick(ms, 0).unwrap();
                }
            }
        }
        assert_eq!(room.hash().to_string(), hash, "{ms} ms");
    }
}

#[test]
fn time_passes_at_the_speed_that_was_set_and_only_while_the_clock_runs() {
    let mut room = Room::started(Holder::Nobody);
    let slow = Speed(NonZeroU32::new(60).unwrap());
    room.director.set_speed(WindowId(0), slow, 0).unwrap();
    room.director.tick(1_500, 0).unwrap();
    assert_eq!(room.director.now(), Minute(1));
    room.director.tick(500, 0).unwrap();
    assert_eq!(room.director.now(), Minute(2));
    room.director.tick(999, 0).unwrap();
    room.director.pause(0).unwrap();
    assert_eq!(room.director.tick(5_000, 0), Ok(Advance::default()));
    room.director.go_on(0).unwrap();
    room.director.tick(999, 0).unwrap();
    assert_eq!(room.director.now(), Minute(2), "a minute that was begun is begun anew");
    room.director.pause(0).unwrap();
    let resumed = room.resumed();
    assert_eq!(resumed.director.speed(WindowId(0)), Some(slow));
    assert_eq!(resumed.director.at(), place(2, 0));
    let none = room.director.set_speed(WindowId(1), slow, 0).unwrap_err();
    assert_eq!(said(&none), "This scenario has no window 1.");
}

#[test]
fn the_clock_stands_when_people_have_to_decide() {
    let mut room = Room::started(NETWORK);
    room.director.hand_over(IT, Holder::People, 0).unwrap();
    let mut stops = Vec::new();
    while room.director.stage() == SessionState::Running {
        if let Some(stop) = room.director.tick(20, 0).unwrap().stop {
            stops.push(stop);
        }
    }
    let due = room.director.due();
    assert_eq!(stops, [StopReason::Decision(due[0].inject, SeatSet::only(IT))]);
    assert_eq!((due.len(), room.director.stage()), (1, SessionState::Paused));
    assert_eq!(due[0].released, Some(room.director.now()));
    let last = room.entries().last().unwrap();
    assert!(matches!(last, Entry::Pace { pace, .. } if pace == "decision"), "{last:?}");
    room.check();
    let (at, hash) = (room.director.at(), room.hash());
    let mut resumed = room.resumed();
    assert_eq!((resumed.director.at(), resumed.hash()), (at, hash));
    assert_eq!(resumed.director.due(), due);
}

#[test]
fn the_clock_runs_through_decisions_if_it_is_told_to_and_never_chooses() {
    let mut room = Room::started(Holder::People);
    room.director.stop_for_decisions(false, 0).unwrap();
    let advance = room.director.step(StepTo::Minute(Minute::NEVER), 0).unwrap();
    assert_eq!(advance.stop, Some(StopReason::End));
    let injects = room.director.kernel().injects();
    let released = injects.iter().filter(|it| it.released_at.is_some()).count();
    assert!(2 < released, "{released}");
    let chosen = |status| matches!(status, InjectStatus::Answered(_));
    assert!(!injects.iter().any(|it| chosen(it.status)));
    assert!(room.director.record().tree().is_empty());
}

#[test]
fn one_can_step_to_an_event_an_inject_and_a_minute() {
    let mut room = Room::started(Holder::Nobody);
    let (at, inject) = room.director.next_inject().unwrap();
    let advance = room.director.step(StepTo::Event, 0).unwrap();
    assert_eq!((advance.events, room.director.stage()), (1, SessionState::Paused));
    while room.director.now() < at {
        let before = room.director.now();
        assert!(room.director.kernel().injects()[inject.index()].released_at.is_none());
        room.director.step(StepTo::Inject, 0).unwrap();
        assert!(before < room.director.now());
    }
    assert_eq!(room.director.kernel().injects()[inject.index()].released_at, Some(at));
    room.director.step(StepTo::Minute(at + 30), 0).unwrap();
    assert_eq!(room.director.now(), at + 30);
    let next = room.director.kernel().next_at().unwrap();
    assert!(at + 30 < next, "all of the minute has happened");
    let past = room.director.step(StepTo::Minute(at), 0).unwrap_err();
    let calendar = &room.director.scenario().calendar;
    let [wanted, now] = [at, at + 30].map(|at| Moment::of(calendar, at));
    assert_eq!(past, DirectorError::Past { wanted, now });
    let (said, _) = Catalogue::shared(ENGLISH).explain(&past.explanation());
    assert_eq!(said, "E-30\u{a0}07:40 is not later than E-30\u{a0}08:10, where the exercise is.");
    room.check();
}

#[test]
fn stepping_to_an_inject_goes_nowhere_when_none_is_on_the_agenda() {
    let mut room = Room::started(Holder::Nobody);
    let mut handed_out = Vec::new();
    let obstacle = loop {
        match room.director.step(StepTo::Inject, 0) {
            Ok(_) => handed_out.push(room.director.now()),
            Err(obstacle) => break obstacle,
        }
        assert_eq!(room.director.stage(), SessionState::Paused);
    };
    assert_eq!(obstacle, DirectorError::NoInject);
    assert_eq!(handed_out, [Minute(10)], "all others wait for conditions");
}

#[test]
fn before_startex_and_after_endex_no_time_passes() {
    let mut room = Room::new(super::first_steps(), vec![Holder::Nobody; 4]);
    let early = DirectorError::NotNow(Reason::NotStarted);
    assert_eq!(room.director.step(StepTo::Event, 0), Err(early.clone()));
    assert_eq!(room.director.go_on(0), Err(early.clone()));
    assert_eq!(room.director.start(0), Ok(()));
    assert_eq!(room.director.end(0), Ok(()));
    let late = DirectorError::NotNow(Reason::Over);
    assert_eq!(room.director.step(StepTo::Event, 0), Err(late.clone()));
    assert_eq!(room.director.start(0), Err(late.clone()));
    assert_eq!(room.director.end(0), Err(late));
    assert_eq!(room.director.tick(5_000, 0), Ok(Advance::default()));
    assert_eq!(room.director.now(), Minute::START);
    assert_eq!(room.resumed().director.stage(), SessionState::Ended);
}

#[test]
fn every_event_is_written_down_with_its_state_when_the_clock_stands() {
    let mut room = Room::started(NETWORK);
    room.director.tick(20, 0).unwrap();
    room.director.tick(20, 0).unwrap();
    let of = |entries: &[Entry]| {
        entries.iter().filter(|it| matches!(it, Entry::Event { .. })).count() as u64
    };
    assert!(0 < of(room.director.waiting()));
    room.director.pause(0).unwrap();
    assert_eq!(room.director.waiting(), []);
    let written = of(room.entries());
    room.director.step(StepTo::Minute(Minute::NEVER), 0).unwrap();
    assert!(written < of(room.entries()));
    assert_eq!(of(room.entries()), played("first-steps", PolicyKind::Network).1);
    room.check();
}

#[test]
fn all_that_policies_order_at_once_is_one_writing() {
    let mut room = Room::new(pack("count-night"), vec![NETWORK; pack("count-night").seats.len()]);
    room.director.start(0).unwrap();
    room.director.step(StepTo::Minute(Minute::NEVER), 0).unwrap();
    let tape = room.director.journal();
    let (mut rest, mut together) = (tape.memory.entries.as_slice(), 0);
    let mut last = None;
    for size in &tape.writings {
        let (written, after) = rest.split_at(*size);
        rest = after;
        let steps = written.iter().filter_map(|entry| match entry {
            Entry::Step { step, .. } => Some(step.at),
            _ => None,
        });
        let places: Vec<_> = steps.collect();
        let Some(place) = places.first() else { continue };
        assert!(places.iter().all(|it| it == place), "one writing, one place");
        assert_ne!(last, Some(*place), "one place, one writing");
        last = Some(*place);
        together += usize::from(1 < places.len());
    }
    assert!(rest.is_empty() && 10 < together, "{together}");
}

#[test]
fn if_the_journal_fails_while_the_clock_runs_it_stands_and_can_go_on() {
    let mut room = Room::started(NETWORK);
    room.hurry();
    let (mut failures, mut turn) = (0, 0);
    while room.director.stage() != SessionState::Ended {
        turn += 1;
        room.director.journal_mut().fails_after = (turn % 2 == 0).then_some(turn / 2 % 2);
        if room.director.tick(2, 0).is_err() {
            failures += 1;
            assert_ne!(room.director.stage(), SessionState::Running);
        }
        room.check();
        room.director.journal_mut().fails_after = None;
        if room.director.stage() == SessionState::Paused {
            room.director.go_on(0).unwrap();
        }
    }
    assert!(1 < failures, "{failures}");
}

/// On a full disk nothing moves that would be lost with the program.
#[test]
fn a_step_passes_no_time_where_nothing_can_be_written() {
    for to in [StepTo::Event, StepTo::Inject, StepTo::Minute(Minute(100))] {
        let mut room = Room::started(NETWORK);
        room.director.pause(0).unwrap();
        let before = (room.director.at(), room.hash());
        room.director.journal_mut().fail(0, None);
        let refused = room.director.step(to, 0).unwrap_err();
        assert_eq!(refused, DirectorError::Journal(JournalError::Full));
        assert_eq!((room.director.at(), room.hash()), before);
        room.check();
        // As soon as there is room, it is made.
        room.director.step(to, 0).unwrap();
        assert!(before.0 < room.director.at());
    }
}

#[test]
fn a_decision_at_a_seat_of_a_policy_does_not_stop_the_clock() {
    let mut room = Room::started(NETWORK);
    room.director.hand_over(CERT, Holder::Nobody, 0).unwrap();
    let advance = room.director.step(StepTo::Minute(Minute::NEVER), 0).unwrap();
    assert_eq!(advance.stop, Some(StopReason::End));
    let answered = room.director.kernel().injects();
    let answered = answered.iter().filter(|it| matches!(it.status, InjectStatus::Answered(_)));
    assert!(answered.map(|it| it.inject).collect::<Vec<InjectId>>().len() > 1);
}
