//! Interventions of the facilitator: what each does and what it leaves alone, those that are not
//! possible, and that the exercise stays a function of what was put in.

use hotwash::base::ids::{IncidentId, InjectId, SeatSet};
use hotwash::base::key::Key;
use hotwash::base::level::{Points, Ppm};
use hotwash::base::minute::{HOUR, Minute};
use hotwash::scenario::model::{
    Choice, Condition, Due, Effect, ExpectedAction, Gauge, Order, OrderDraft, OrderKind, Primitive,
    Severity, Stage, Trigger,
};
use hotwash::sim::engine::Chance;
use hotwash::sim::event::Event;
use hotwash::sim::features::interventions::MOST_DAMAGE;
use hotwash::sim::intervention::{Intervention, InterventionRefusal};
use hotwash::sim::kernel::Kernel;
use hotwash::sim::ledger::{Cause, Meter};
use hotwash::sim::snapshot::Snapshot;
use hotwash::sim::vocabulary::{InjectStatus, Path};

use crate::invariants::Auditor;
use crate::properties::any_intervention;
use crate::run::Run;
use crate::seeds;
use crate::world::{CERT, FOREVER, HEAD, IT, SITE, TALLY, World, pack, points, seats, share};

/// A world without news, with an incident that is far away, and an inject at minute 100 that tells
/// the technicians of it.
fn scripted() -> (World, IncidentId, InjectId) {
    let mut world = World::new().blind().unexamined();
    let incident = world.incident(Primitive::Ddos, SITE);
    world.of(incident).trigger = Trigger::At(Minute(FOREVER));
    let inject = world.inject(100, seats([IT]), Effect::Tell(incident));
    (world, incident, inject)
}

fn status(run: &Run, inject: InjectId) -> InjectStatus {
    run.kernel.injects()[inject.index()].status
}

fn released_at(run: &Run, inject: InjectId) -> Option<i64> {
    run.kernel.injects()[inject.index()].released_at.map(|minute| minute.0)
}

/// What is to come, by kind and not by minute.
fn to_come(run: &Run, wanted: impl Fn(Event) -> bool) -> usize {
    run.kernel.snapshot().pending.iter().filter(|(_, _, event)| wanted(*event)).count()
}

/// Method: the same inject waiting for everything that an inject can wait for, with a guard that
/// never holds, released by hand and not.
#[test]
fn an_inject_is_released_whatever_it_waits_for() {
    let never = || Condition::After(Minute(FOREVER));
    let dues = [
        Due::InReserve,
        Due::At(Minute(100)),
        Due::After(InjectId(1), 10),
        Due::When(never(), 0),
        Due::When(Condition::After(Minute(60)), 90),
    ];
    for due in dues {
        for guard in [None, Some(never())] {
            let (mut world, incident, inject) = scripted();
            world.inject(FOREVER, seats([HEAD]), Effect::Tell(incident));
            let planned = &mut world.scenario.injects[inject.index()];
            (planned.due, planned.guard) = (due.clone(), guard);
            let mut run = world.run(1);
            run.until(70);
            assert_eq!(run.knows_since(IT, incident), None, "{due:?}");
            run.intervene(Intervention::Release(inject));
            run.until(70);
            assert_eq!(released_at(&run, inject), Some(70), "{due:?}");
            assert_eq!(status(&run, inject), InjectStatus::Closed);
            let known = run.known(IT, incident).expect("it was told");
            assert_eq!((known.since.0, known.path), (70, Path::Inject));
            assert_eq!(run.knows_since(HEAD, incident), None);
            run.finish();
            assert_eq!(released_at(&run, inject), Some(70), "it does not come again by itself");
        }
    }
}

/// Method: an inject with a decision, an expected action and an inject after it, sent, answered and
/// sent again; what is on the list before and after. Its news find something only the second time.
#[test]
fn what_is_sent_again_has_its_effects_and_no_second_decision() {
    let (mut world, incident, inject) = scripted();
    let after = world.inject(0, seats([HEAD]), Effect::Tell(incident));
    world.scenario.injects[after.index()].due = Due::After(inject, HOUR);
    let planned = &mut world.scenario.injects[inject.index()];
    planned.effects = vec![Effect::Publicise(incident)];
    planned.choices =
        vec![Choice { id: "yes".to_owned(), orders: vec![], effects: vec![], tempts: false }];
    planned.answer_within_minutes = Some(10 * HOUR);
    planned.expected = vec![ExpectedAction {
        id: "tells".to_owned(),
        by: IT,
        done: Condition::Ordered {
            seat: Some(IT),
            kind: OrderKind::Notify,
            about: None,
            since: Minute(0),
        },
        within_minutes: 10 * HOUR,
    }];
    let mut run = world.run(1);
    run.intervene(Intervention::Release(inject));
    run.until(5);
    assert_eq!(status(&run, inject), InjectStatus::Released);
    assert_eq!(run.obstacle(Intervention::Release(inject)), InterventionRefusal::DecisionOpen);
    run.order(IT, Order::answering(inject, 0));
    run.until(20);
    assert_eq!(status(&run, inject), InjectStatus::Answered(0));
    let follows =
        |event| matches!(event, Event::InjectCloses(_) | Event::ExpectedBy(..) | Event::Inject(_));
    let before = to_come(&run, follows);
    assert_eq!(before, 4, "it closes, it is checked, another comes, and its own time");
    run.intervene(Intervention::Begin(incident));
    run.until(20);
    assert!(!run.sees(IT, incident).is_some_and(|seen| seen.is_public), "there was no news then");
    run.kernel.take_decision_requests();
    run.intervene(Intervention::Release(inject));
    run.until(20);
    assert_eq!(
        (status(&run, inject), released_at(&run, inject)),
        (InjectStatus::Answered(0), Some(0))
    );
    assert_eq!(to_come(&run, follows), before);
    assert!(run.kernel.take_decision_requests().concerned.contains(IT));
    assert!(run.sees(IT, incident).is_some_and(|seen| seen.is_public), "it is news now");
    assert!(run.view(IT).decisions.is_empty());
}

/// Method: an inject held before it is due, and what becomes of it by each way out.
#[test]
fn a_held_inject_comes_when_it_is_let_go() {
    let (world, incident, inject) = scripted();
    let held = |until: i64| {
        let mut run = world.run(1);
        run.until(50);
        run.intervene(Intervention::Hold(inject));
        run.until(until);
        assert_eq!(status(&run, inject), InjectStatus::Held { due: 100 <= until });
        assert_eq!(run.knows_since(IT, incident), None);
        run
    };
    for (until, comes) in [(60, 100), (99, 100), (100, 100), (200, 200)] {
        let mut run = held(until);
        run.intervene(Intervention::Resume(inject));
        run.until(400);
        assert_eq!(run.knows_since(IT, incident), Some(comes), "resumed at {until}");
        let mut run = held(until);
        run.intervene(Intervention::Release(inject));
        run.until(400);
        assert_eq!(run.knows_since(IT, incident), Some(until), "released at {until}");
        let mut run = held(until);
        run.intervene(Intervention::Skip(inject));
        run.until(400);
        assert_eq!(status(&run, inject), InjectStatus::Skipped);
        assert_eq!(run.knows_since(IT, incident), None);
    }
}

/// Method: a guard that holds at first, and a condition that comes true while the inject is held.
#[test]
fn a_held_inject_keeps_its_guard_and_its_condition() {
    let (mut world, incident, inject) = scripted();
    world.scenario.injects[inject.index()].guard = Some(Condition::Before(Minute(150)));
    for (resumed, comes) in [(120, Some(120)), (200, None)] {
        let mut run = world.run(1);
        run.intervene(Intervention::Hold(inject));
        run.until(resumed);
        run.intervene(Intervention::Resume(inject));
        run.until(400);
        assert_eq!(run.knows_since(IT, incident), comes, "the guard is looked at when it is due");
    }
    let (mut world, incident, inject) = scripted();
    world.scenario.injects[inject.index()].due = Due::When(Condition::After(Minute(80)), 20);
    for (resumed, comes) in [(60, 100), (90, 100), (300, 300)] {
        let mut run = world.run(1);
        run.intervene(Intervention::Hold(inject));
        run.until(40);
        run.kernel.restore(&run.kernel.snapshot());
        run.until(resumed);
        run.intervene(Intervention::Resume(inject));
        run.until(400);
        assert_eq!(run.knows_since(IT, incident), Some(comes));
    }
}

#[test]
fn a_skipped_inject_and_what_follows_it_come_by_hand_only() {
    let (mut world, incident, inject) = scripted();
    let after = world.inject(0, seats([HEAD]), Effect::Tell(incident));
    world.scenario.injects[after.index()].due = Due::After(inject, 10);
    let mut run = world.run(1);
    run.intervene(Intervention::Skip(inject));
    run.until(300);
    assert_eq!((status(&run, inject), released_at(&run, after)), (InjectStatus::Skipped, None));
    run.intervene(Intervention::Release(inject));
    run.until(400);
    assert_eq!((released_at(&run, inject), released_at(&run, after)), (Some(300), Some(310)));
    assert_eq!(run.knows_since(IT, incident), Some(300));
}

/// Method: each effect made up in play, and a run in which nothing is.
#[test]
fn what_is_made_up_in_play_has_its_effect() {
    let mut world = World::new().blind().unexamined();
    let begun = world.incident(Primitive::Ddos, SITE);
    let far = world.incident(Primitive::Ddos, TALLY);
    world.of(far).trigger = Trigger::At(Minute(FOREVER));
    let improvised = |effect, to: SeatSet| {
        let mut run = world.run(1);
        run.until(70);
        run.kernel.take_decision_requests();
        run.intervene(Intervention::Improvise { to, effect });
        run.until(70);
        assert_eq!(run.kernel.take_decision_requests().concerned.intersection(to), to);
        run.until(80);
        run
    };
    let mut plain = world.run(1);
    plain.until(80);
    assert!(plain.known(IT, begun).is_none() && plain.kernel.rumours().is_empty());
    assert_eq!(plain.incident(far).stage, Stage::Dormant);

    let told = improvised(Effect::Tell(begun), seats([IT, CERT]));
    let known = told.known(CERT, begun).expect("it was told");
    assert_eq!((known.since.0, known.path), (70, Path::Inject));
    assert!(told.known(IT, begun).is_some() && told.known(HEAD, begun).is_none());

    let news = improvised(Effect::Publicise(begun), SeatSet::EMPTY);
    assert_eq!(news.incident(begun).disclosure.map(|it| it.at.0), Some(70));

    let rumour = improvised(Effect::StartRumour(far, share(0.1)), seats([HEAD]));
    assert_eq!(rumour.kernel.rumours().iter().map(|it| it.incident).collect::<Vec<_>>(), [far]);

    let set_off = improvised(Effect::Begin(far), SeatSet::EMPTY);
    assert_eq!(set_off.incident(far).begun_at, Minute(70));
}

/// Method: trust and independence moved by hand, within and beyond their ends.
#[test]
fn a_meter_moves_by_what_was_asked_and_stops_at_its_ends() {
    let world = World::new().blind();
    for (by, trust, independence) in
        [(-10.0, 50.0, 60.0), (7.5, 67.5, 77.5), (-100.0, 0.0, 0.0), (100.0, 100.0, 100.0)]
    {
        let mut run = world.run(1);
        run.until(10);
        let by = points(by);
        let first = run.intervene(Intervention::Shift { meter: Gauge::Trust, by });
        run.intervene(Intervention::Shift { meter: Gauge::Independence, by });
        run.until(10);
        assert_eq!((run.trust(), run.independence()), (trust, independence));
        assert_eq!(run.trust_by(), [trust, trust]);
        assert_eq!(run.trust_moved(|cause| cause == Cause::Intervention(first)), trust - 60.0);
        let moved = run.moved(|entry| entry.meter == Meter::Independence);
        assert_eq!(moved as f64 / 1e6, independence - 70.0);
        if by == Points::FULL {
            for meter in [Gauge::Trust, Gauge::Independence] {
                let more = Intervention::Shift { meter, by: points(0.1) };
                assert_eq!(run.obstacle(more), InterventionRefusal::NoMovement);
            }
        }
    }
}

/// Method: damage to two of three dimensions that still flows, moved up and down by hand; the
/// shares stay as they were, and the ledger adds up after every event.
#[test]
fn damage_moves_by_points_in_proportion_to_what_is_there() {
    let mut world = World::new().blind();
    let incident = world.incident(Primitive::Ddos, SITE);
    world.of(incident).severity =
        Severity { integrity: share(0.3), availability: share(0.6), ..Severity::default() };
    let mut run = world.run(1);
    let mut auditor = Auditor::new(&run.kernel);
    run.until(10 * HOUR);
    auditor.check(&mut run.kernel);
    let start = run.kernel.meters();
    assert!(points(5.0) < start.damage && start.damage < points(40.0), "{}", start.damage);
    let ratio = |by: [Points; 3]| by[1].as_f64() / by[2].as_f64();
    for by in [20.0, -12.25, 40.0, -0.000_001, 3.0, -45.0] {
        let before = run.kernel.meters();
        let no = run.intervene(Intervention::Shift { meter: Gauge::Damage, by: points(by) });
        run.until(10 * HOUR);
        auditor.check(&mut run.kernel);
        let after = run.kernel.meters();
        assert_eq!(after.damage, before.damage + points(by), "by {by}");
        assert!((ratio(after.damage_by) - ratio(start.damage_by)).abs() < 1e-4);
        assert_eq!(run.damaged(0, |_| true), 0.0);
        let sign = run.moved(|entry| entry.cause == Cause::Intervention(no)).signum();
        assert_eq!(sign as f64, by.signum());
    }
    run.intervene(Intervention::Shift { meter: Gauge::Damage, by: points(-100.0) });
    run.until(10 * HOUR);
    auditor.check(&mut run.kernel);
    assert_eq!(run.kernel.meters().damage, Points::ZERO);
    run.until(11 * HOUR);
    auditor.check(&mut run.kernel);
    assert!(Points::ZERO < run.kernel.meters().damage, "what goes on goes on");
}

#[test]
fn damage_out_of_nothing_is_to_availability_and_ends_below_everything() {
    let mut run = World::new().blind().run(1);
    let shift = |by| Intervention::Shift { meter: Gauge::Damage, by: points(by) };
    assert_eq!(run.obstacle(shift(-1.0)), InterventionRefusal::NoMovement);
    run.intervene(shift(50.0));
    run.until(1);
    let meters = run.kernel.meters();
    assert_eq!(meters.damage_by, [Points::ZERO, Points::ZERO, points(50.0)]);
    run.intervene(shift(100.0));
    run.until(1);
    assert_eq!(run.kernel.meters().damage, MOST_DAMAGE);
    assert_eq!(run.obstacle(shift(100.0)), InterventionRefusal::NoMovement);
}

/// Method: the same incident begun by its scenario and by hand, in every later event.
#[test]
fn an_incident_begun_by_hand_takes_the_same_course() {
    let (mut world, incident, _) = scripted();
    world.of(incident).latency_minutes = 30;
    world.of(incident).duration_minutes = Some(5 * HOUR);
    let mut by_hand = world.run(1);
    by_hand.until(HOUR);
    by_hand.intervene(Intervention::Begin(incident));
    world.of(incident).trigger = Trigger::At(Minute(HOUR));
    let mut by_itself = world.run(1);
    for run in [&mut by_hand, &mut by_itself] {
        run.finish();
    }
    let next_stage = |run: &Run| {
        let it = run.incident(incident);
        (it.begun_at, it.acting_at, it.recovered_at, it.stealth, it.severity, it.damage)
    };
    assert_eq!(by_hand.incident(incident).stage, Stage::Recovered);
    assert_eq!(next_stage(&by_hand), next_stage(&by_itself));
}

/// Method: contained by hand while it lies low, while it acts, and shortly before its natural end.
#[test]
fn an_incident_contained_by_hand_is_over_as_if_by_itself() {
    let mut world = World::new().blind();
    let incident = world.incident(Primitive::Ddos, SITE);
    world.of(incident).latency_minutes = HOUR;
    let contained = |world: &World, at: i64| {
        let mut run = world.run(1);
        run.until(at);
        run.intervene(Intervention::Contain(incident));
        run.until(at);
        assert_eq!(run.contained_at(incident), Some(at));
        assert_eq!(run.obstacle(Intervention::Contain(incident)), InterventionRefusal::AlreadyOver);
        let mut auditor = Auditor::new(&run.kernel);
        run.finish();
        auditor.check(&mut run.kernel);
        run.incident(incident)
    };
    let early = contained(&world, 90);
    assert_eq!((early.stage, early.acting_at), (Stage::Recovered, Minute::NEVER));
    assert_eq!(early.recovered_at, Some(Minute(90)), "what never acted is over at once");
    let late = contained(&world, 200);
    assert_eq!((late.stage, late.acting_at), (Stage::Recovered, Minute(120)));
    assert!(Some(Minute(200)) < late.recovered_at);
    world.of(incident).duration_minutes = Some(90);
    let ends = contained(&world, 200);
    assert_eq!(ends.recovered_at, Some(Minute(210)), "its natural end is before its recovery");
}

/// Method: incidents and injects that wait for what only an intervention brings about.
#[test]
fn what_waits_sees_what_the_facilitator_does() {
    let shift = |meter, by| Intervention::Shift { meter, by: points(by) };
    let incident = IncidentId(0);
    let by_hand = InjectId(0);
    let reached = |stage| Condition::Reached { incident, stage };
    for (awaited, intervention) in [
        (Condition::Below(Gauge::Trust, points(55.0)), shift(Gauge::Trust, -6.0)),
        (Condition::Above(Gauge::Independence, points(75.0)), shift(Gauge::Independence, 6.0)),
        (Condition::Above(Gauge::Damage, points(20.0)), shift(Gauge::Damage, 21.0)),
        (Condition::Released(by_hand), Intervention::Release(by_hand)),
        (reached(Stage::Latent), Intervention::Begin(incident)),
        (
            Condition::Knows { seat: CERT, incident },
            Intervention::Improvise { to: seats([CERT]), effect: Effect::Tell(incident) },
        ),
    ] {
        let (mut world, _, inject) = scripted();
        world.scenario.injects[inject.index()].due = Due::InReserve;
        assert_eq!(inject, by_hand);
        let waits = world.inject(0, seats([HEAD]), Effect::Tell(incident));
        world.scenario.injects[waits.index()].due = Due::When(awaited.clone(), 5);
        let mut run = world.run(1);
        run.until(40);
        assert_eq!(released_at(&run, waits), None);
        run.intervene(intervention);
        run.until(90);
        assert_eq!(released_at(&run, waits), Some(45), "{awaited:?}");
    }
}

/// Method: everything that is not possible, each by its reason, the state the same to the bit.
#[test]
fn what_is_not_possible_is_refused_and_changes_nothing() {
    let (mut world, far, inject) = scripted();
    let live = world.incident(Primitive::Ddos, SITE);
    let theft = world.incident(Primitive::SqliExfil, TALLY);
    world.of(theft).trigger = Trigger::At(Minute(FOREVER));
    let leak = world.incident(Primitive::HackAndLeak, TALLY);
    world.of(leak).trigger = Trigger::At(Minute(FOREVER));
    world.of(leak).uses = Some(theft);
    world.publicise(90, live);
    let reserve = world.inject(0, seats([IT]), Effect::Tell(live));
    world.scenario.injects[reserve.index()].due = Due::InReserve;
    let mut run = world.run(1);
    run.until(95);
    let improvise = |effect| Intervention::Improvise { to: seats([HEAD]), effect };
    let shift = |by| Intervention::Shift { meter: Gauge::Trust, by };
    let (nowhere, nothing) = (InjectId(77), IncidentId(77));
    for (intervention, obstacle) in [
        (Intervention::Release(nowhere), InterventionRefusal::NoSuchInject),
        (Intervention::Hold(nowhere), InterventionRefusal::NoSuchInject),
        (Intervention::Resume(nowhere), InterventionRefusal::NoSuchInject),
        (Intervention::Skip(InjectId(u16::MAX)), InterventionRefusal::NoSuchInject),
        (Intervention::Resume(inject), InterventionRefusal::NotHeld),
        (Intervention::Contain(nothing), InterventionRefusal::NoSuchIncident),
        (Intervention::Begin(nothing), InterventionRefusal::NoSuchIncident),
        (Intervention::Contain(far), InterventionRefusal::NotBegun),
        (Intervention::Begin(live), InterventionRefusal::AlreadyBegun),
        (Intervention::Begin(leak), InterventionRefusal::Impossible),
        (improvise(Effect::Begin(leak)), InterventionRefusal::Impossible),
        (improvise(Effect::Begin(nothing)), InterventionRefusal::NoSuchIncident),
        (improvise(Effect::Tell(nothing)), InterventionRefusal::NoSuchIncident),
        (improvise(Effect::Tell(live)), InterventionRefusal::AlreadyKnown),
        (improvise(Effect::Publicise(live)), InterventionRefusal::AlreadyPublic),
        (improvise(Effect::Publicise(far)), InterventionRefusal::NotBegun),
        (improvise(Effect::StartRumour(far, Ppm::ZERO)), InterventionRefusal::OutOfRange),
        (improvise(Effect::StartRumour(far, share(1.1))), InterventionRefusal::OutOfRange),
        (
            Intervention::Improvise { to: SeatSet::EMPTY, effect: Effect::Tell(far) },
            InterventionRefusal::NobodyAddressed,
        ),
        (
            Intervention::Improvise { to: SeatSet(u32::MAX), effect: Effect::Tell(far) },
            InterventionRefusal::NoSuchSeat,
        ),
        (shift(Points::ZERO), InterventionRefusal::NoMovement),
        (shift(Points(i64::MIN)), InterventionRefusal::OutOfRange),
        (shift(points(100.1)), InterventionRefusal::OutOfRange),
    ] {
        assert_eq!(run.obstacle(intervention), obstacle, "{intervention:?}");
    }
    run.intervene(improvise(Effect::StartRumour(far, share(0.1))));
    run.intervene(Intervention::Hold(inject));
    run.intervene(Intervention::Skip(reserve));
    run.until(95);
    assert_eq!(
        run.obstacle(improvise(Effect::StartRumour(far, share(0.1)))),
        InterventionRefusal::AlreadyTalkedAbout
    );
    assert_eq!(run.obstacle(Intervention::Hold(inject)), InterventionRefusal::AlreadyHeld);
    for intervention in [Intervention::Hold(reserve), Intervention::Skip(reserve)] {
        assert_eq!(run.obstacle(intervention), InterventionRefusal::AlreadySkipped);
    }
    assert_eq!(run.obstacle(Intervention::Resume(reserve)), InterventionRefusal::NotHeld);
    run.intervene(Intervention::Release(reserve));
    run.until(95);
    for intervention in [Intervention::Hold, Intervention::Resume, Intervention::Skip] {
        assert_eq!(run.obstacle(intervention(reserve)), InterventionRefusal::AlreadyReleased);
    }
    assert_eq!(run.kernel.log().interventions.len(), 4);
}

/// Method: two injects due at the same minute, the second held between the two; and one that finds
/// nothing left to do when its turn comes.
#[test]
fn an_intervention_goes_before_what_is_left_of_its_minute() {
    let (mut world, incident, first) = scripted();
    let second = world.inject(100, seats([HEAD]), Effect::Tell(incident));
    let mut run = world.run(1);
    while status(&run, first) == InjectStatus::Scheduled {
        run.kernel.step(Minute::NEVER);
    }
    run.order(IT, OrderDraft::new(OrderKind::Prebunk));
    let no = run.intervene(Intervention::Hold(second));
    assert_eq!(run.kernel.next_at(), Some(Minute(100)));
    assert_eq!(run.kernel.step(Minute::NEVER), Some(Event::Intervene(no)));
    run.until(100);
    assert_eq!(status(&run, second), InjectStatus::Held { due: true });
    run.intervene(Intervention::Skip(second));
    run.intervene(Intervention::Resume(second));
    run.until(200);
    assert_eq!(status(&run, second), InjectStatus::Skipped, "there was nothing left to resume");
}

/// Method: what every seat sees before and after interventions that have no effect on what it sees.
#[test]
fn no_seat_sees_the_hand_behind_it() {
    let (world, _, inject) = scripted();
    let mut run = world.run(1);
    run.until(50);
    let views = |run: &mut Run| -> Vec<_> {
        let scenario = run.kernel.scenario().clone();
        scenario.seat_ids().map(|seat| run.view(seat)).collect()
    };
    let before = views(&mut run);
    run.kernel.take_decision_requests();
    for intervention in [
        Intervention::Hold(inject),
        Intervention::Resume(inject),
        Intervention::Skip(inject),
        Intervention::Shift { meter: Gauge::Trust, by: points(-5.0) },
        Intervention::Shift { meter: Gauge::Independence, by: points(-5.0) },
        Intervention::Shift { meter: Gauge::Damage, by: points(5.0) },
    ] {
        run.intervene(intervention);
        run.until(50);
        assert_eq!(views(&mut run), before, "{intervention:?}");
        assert!(run.kernel.take_decision_requests().is_empty(), "{intervention:?}");
    }
}

/// Plays with interventions that depend on the number of the event only, from event `from`; the
/// state after everything that happens.
fn played(kernel: &mut Kernel, seed: u64, from: u64) -> Vec<String> {
    let scenario = kernel.scenario().clone();
    let chance = Chance::new(seed);
    let mut hashes = Vec::new();
    for number in from.. {
        let mut draw = chance.draw(997, Key(3), number);
        for _ in 0..draw.below(3) {
            let _ = kernel.intervene(any_intervention(&scenario, &mut draw));
        }
        hashes.push(kernel.state_hash().to_string());
        if kernel.step(Minute::NEVER).is_none() {
            break;
        }
        hashes.push(kernel.state_hash().to_string());
    }
    hashes
}

/// Goal: restoring in the middle of interventions goes on as going straight on, and the same inputs
/// lead to the same state.
#[test]
fn a_restored_kernel_goes_on_through_interventions() {
    let scenario = pack("count-night");
    for seed in 0..seeds(3) {
        let mut kernel = Kernel::new(scenario.clone(), seed);
        let reference = played(&mut kernel, seed, 0);
        assert!(20 < kernel.log().interventions.len());
        let mut again = Kernel::new(scenario.clone(), seed);
        let chance = Chance::new(seed);
        let mut draw = chance.draw(996, Key(3), 0);
        let stop = draw.below(reference.len() as u64 / 4);
        for number in 0..stop {
            let mut draw = chance.draw(997, Key(3), number);
            for _ in 0..draw.below(3) {
                let _ = again.intervene(any_intervention(&scenario, &mut draw));
            }
            again.step(Minute::NEVER);
        }
        let bytes = postcard::to_allocvec(&again.snapshot()).expect("plain data");
        let snapshot: Snapshot = postcard::from_bytes(&bytes).expect("what was written");
        kernel.restore(&snapshot);
        assert_eq!(kernel.snapshot(), snapshot);
        assert_eq!(played(&mut kernel, seed, stop), reference[2 * stop as usize..]);
    }
}
