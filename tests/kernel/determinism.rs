//! The same exercise is always the same: with others beside it, from a snapshot, started again; and
//! one more thing in it leaves the luck of all others as it was.

use std::hint::black_box;
use std::sync::Arc;
use std::thread;

use hotwash::base::ids::{IncidentId, SeatId};
use hotwash::base::key::Key;
use hotwash::base::minute::{DAY, Minute};
use hotwash::measure::is_met;
use hotwash::policy::{
    Cast, Decision, Play, PolicyChance, PolicyKind, PolicyScheduler, SchedulerState, decide,
};
use hotwash::scenario::model::{
    AgencyKind, Order, OrderDraft, OrderKind, Primitive, Scenario, Speak, TieStart, Trigger,
};
use hotwash::sim::engine::Chance;
use hotwash::sim::hash::StateHash;
use hotwash::sim::kernel::Kernel;
use hotwash::sim::snapshot::Snapshot;

use crate::run::Run;
use crate::seeds;
use crate::world::{
    CERT, COPY, HEAD, IT, OBSERVER, RESEARCHER, SITE, TALLY, World, pack, seats, share,
};

/// The state after every event of a run under a policy, from the start.
fn hashes(kernel: &mut Kernel, policy: PolicyKind, seed: u64) -> Vec<StateHash> {
    let scheduler_state = SchedulerState::new(kernel.scenario().seats.len());
    hashes_from(kernel, policy, seed, scheduler_state)
}

/// The same from where kernel and attention are.
fn hashes_from(
    kernel: &mut Kernel,
    policy: PolicyKind,
    seed: u64,
    scheduler_state: SchedulerState,
) -> Vec<StateHash> {
    let cast = Cast::all(policy, kernel.scenario().seats.len());
    let mut hashes = Vec::new();
    let mut play = Play::resume(kernel, &cast, seed, scheduler_state);
    hashes.push(play.kernel.state_hash());
    while play.step(Minute::NEVER).is_some() {
        hashes.push(play.kernel.state_hash());
    }
    hashes
}

/// Method: sixteen runs on four threads at once, against the same runs alone.
#[test]
fn threads_beside_it_make_no_difference() {
    let night = pack("count-night");
    let last = &|seed: u64| {
        let mut kernel = Kernel::new(night.clone(), seed);
        let cast = Cast::all(PolicyKind::Network, night.seats.len());
        Play::new(&mut kernel, &cast, seed).run(Minute::NEVER);
        kernel.state_hash()
    };
    let alone: Vec<_> = (0..16).map(*last).collect();
    let together: Vec<StateHash> = thread::scope(|scope| {
        let four = |thread: u64| move || (0..4).map(|at| last(4 * thread + at)).collect::<Vec<_>>();
        let threads = [0, 1, 2, 3].map(|thread| scope.spawn(four(thread)));
        threads.into_iter().flat_map(|it| it.join().expect("it plays on")).collect()
    });
    assert_eq!(alone, together);
    assert!((1..16).all(|seed| alone[seed] != alone[0]), "seeds make a difference");
}

/// Goal: a kernel restored from a snapshot goes on exactly as the one it was taken from. Method:
/// snapshots before random events, through bytes and back, into a fresh kernel of another seed and
/// into one that has played something else; the state is the same after every further event.
fn goes_on_from_snapshots(scenario: &Arc<Scenario>, policy: PolicyKind, seed: u64, times: u64) {
    let reference = hashes(&mut Kernel::new(scenario.clone(), seed), policy, seed);
    let cast = Cast::all(policy, scenario.seats.len());
    let mut used = Kernel::new(scenario.clone(), seed + 77);
    Play::new(&mut used, &cast, seed + 77).run(scenario.calendar.end);
    let mut draw = Chance::new(seed).draw(998, Key(1), 0);
    for _ in 0..times {
        let at = draw.below(reference.len() as u64) as usize;
        let mut kernel = Kernel::new(scenario.clone(), seed);
        let mut play = Play::new(&mut kernel, &cast, seed);
        for _ in 0..at {
            play.step(Minute::NEVER);
        }
        let scheduler_state = play.stop();
        let snapshot = kernel.snapshot();
        let bytes = postcard::to_allocvec(&snapshot).expect("plain data");
        let snapshot: Snapshot = postcard::from_bytes(&bytes).expect("what was written");
        for other in [&mut used, &mut Kernel::new(scenario.clone(), seed + 1)] {
            other.restore(&snapshot);
            assert_eq!(other.snapshot(), snapshot);
            let rest = hashes_from(other, policy, seed, scheduler_state.clone());
            assert_eq!(rest.len(), reference.len() - at);
            let differs = rest.iter().zip(&reference[at..]).position(|(now, then)| now != then);
            assert_eq!(differs, None, "{policy}, seed {seed}: restored before event {at}");
        }
    }
}

#[test]
fn a_restored_kernel_goes_on_as_the_one_it_was_taken_from() {
    for (pack_id, policies, runs) in [
        ("first-steps", &[PolicyKind::Network, PolicyKind::Random][..], seeds(6)),
        ("count-night", &PolicyKind::ALL[..], seeds(2)),
    ] {
        let scenario = pack(pack_id);
        for policy in policies {
            for seed in 0..runs {
                goes_on_from_snapshots(&scenario, *policy, seed, 3);
            }
        }
    }
}

#[test]
fn a_restored_national_cycle_goes_on_too() {
    let scenario = pack("national-cycle");
    goes_on_from_snapshots(&scenario, PolicyKind::Network, 1, 4);
    goes_on_from_snapshots(&scenario, PolicyKind::ByTheBook, 2, 2);
}

/// Method: a kernel that has played three seeds to some point and is started again, against new
/// ones, after every event.
#[test]
fn starting_again_is_as_good_as_new() {
    for pack_id in ["first-steps", "count-night", "national-cycle"] {
        let scenario = pack(pack_id);
        let mut kernel = Kernel::new(scenario.clone(), 9);
        for seed in [4, 5, 6] {
            let cast = Cast::all(PolicyKind::Broadcast, scenario.seats.len());
            let half = Minute(scenario.calendar.end.0 / 2);
            Play::new(&mut kernel, &cast, 1).run(half);
            kernel.restart(seed);
            let mut new = Kernel::new(scenario.clone(), seed);
            assert_eq!(kernel.snapshot(), new.snapshot());
            let policy = PolicyKind::Network;
            assert_eq!(hashes(&mut kernel, policy, seed), hashes(&mut new, policy, seed));
            kernel.restart(seed);
        }
    }
}

/// Method: taking snapshots, hashes, views, meters and verdicts all the time, against never.
#[test]
fn looking_changes_nothing() {
    let night = pack("count-night");
    let cast = Cast::all(PolicyKind::Network, night.seats.len());
    let plain = *hashes(&mut Kernel::new(night.clone(), 3), PolicyKind::Network, 3).last().unwrap();
    let mut kernel = Kernel::new(night.clone(), 3);
    let mut play = Play::new(&mut kernel, &cast, 3);
    while play.step(Minute::NEVER).is_some() {
        let kernel = &mut *play.kernel;
        for seat in night.seat_ids() {
            black_box((kernel.view(seat), kernel.verdict(seat, Speak::Prebunk.into()).is_ok()));
        }
        black_box((kernel.meters(), kernel.flowing(), kernel.snapshot(), kernel.state_hash()));
        for objective in &night.objectives {
            black_box(is_met(kernel, objective));
        }
    }
    assert_eq!(kernel.state_hash(), plain);
}

/// Method: orders of two seats at the same minute take effect in the order in which they were
/// given, and before what happens by itself at the minute of their effect.
#[test]
fn orders_of_one_minute_take_effect_in_the_order_given_and_before_other_events() {
    let mut world = World::new().blind().unexamined();
    let fault = world.incident(Primitive::BenignFault, SITE);
    world.tell(61, [HEAD, CERT], fault);
    world.publicise(110, fault);
    let say = OrderDraft::new(OrderKind::HoldStatement).about(fault);
    for order in [[HEAD, CERT], [CERT, HEAD]] {
        let mut run = world.run(1);
        run.until(100);
        for seat in order {
            run.order(seat, say);
        }
        run.until(110);
        let speakers: Vec<_> = run.kernel.claims().iter().map(|claim| claim.speakers).collect();
        assert_eq!(speakers, order.map(|seat| seats([seat])));
        let disclosure = run.incident(fault).disclosure.expect("it is public");
        assert_eq!(disclosure.first, Some(order[0]), "the news came a moment too late");
    }
}

/// What fate has in store for the incidents with these ids: when they begin, how stealthy they are,
/// how attentive each watcher is, what each look suggests, and how long a message takes.
fn luck(world: &World, ids: &[&str], seed: u64) -> Vec<String> {
    let mut run = world.run(seed);
    run.until(10 * DAY);
    let scenario = run.kernel.scenario().clone();
    let id_of = |seat: SeatId| scenario.seats[seat.index()].id.as_str();
    let mut luck = Vec::new();
    for id in ids {
        let at = scenario.incidents.iter().position(|planned| planned.id == *id).expect(id);
        let state = run.incident(IncidentId::at(at));
        let watches: Vec<_> =
            state.watches.iter().map(|watch| (id_of(watch.seat), watch.threshold)).collect();
        let looks: Vec<_> = scenario
            .seat_ids()
            .filter(|seat| seat.index() < 20)
            .map(|seat| [0, 1, 2].map(|item| state.reading(seat, item)))
            .collect();
        luck.push(format!("{id} {:?} {:?} {watches:?} {looks:?}", state.begun_at, state.stealth));
    }
    let order = OrderDraft::new(OrderKind::Notify).about(IncidentId::at(
        scenario.incidents.iter().position(|planned| planned.id == ids[0]).expect("the first"),
    ));
    if run.known(IT, order.incident.unwrap()).is_some() {
        run.order(IT, order.to(seats([CERT])));
        run.until(20 * DAY);
        let reads = run.kernel.log().reads.clone();
        luck.push(format!("{:?}", reads.iter().map(|read| read.read_at).collect::<Vec<_>>()));
    }
    luck
}

/// Method: three incidents by chance; then the same with another incident in front of them, with
/// another seat and adversary, and with one of them removed.
#[test]
fn one_more_thing_leaves_the_luck_of_all_others_as_it_was() {
    let mut world = World::new().lasting(60);
    for (primitive, asset) in
        [(Primitive::Ddos, SITE), (Primitive::SqliExfil, TALLY), (Primitive::Ransomware, COPY)]
    {
        let incident = world.incident(primitive, asset);
        world.of(incident).adversary = None;
        world.of(incident).trigger =
            Trigger::Chance { probability: share(0.9), from: Minute(60), to: Minute(2 * DAY) };
    }
    let ids = ["incident-0", "incident-1", "incident-2"];
    let mut fuller = world.clone();
    let mut first = fuller.scenario.incidents[0].clone();
    first.id = "another".to_owned();
    first.key = Key::new("incident", "another");
    first.primitive = Primitive::WhitehatDisclosure;
    fuller.scenario.incidents.insert(0, first);
    let mut crowded = world.clone();
    let mut seat = crowded.scenario.seats[RESEARCHER.index()].clone();
    (seat.id, seat.key) = ("newcomer".to_owned(), Key::new("seat", "newcomer"));
    seat.kind = AgencyKind::Broadcaster;
    crowded.scenario.seats.push(seat);
    let count = crowded.scenario.seats.len();
    crowded.scenario.collaboration.ties = vec![TieStart::default(); count * count];
    let mut emptier = world.clone();
    emptier.scenario.incidents.remove(2);
    for seed in 0..seeds(20) {
        let plain = luck(&world, &ids, seed);
        assert_eq!(luck(&fuller, &ids, seed), plain);
        assert_eq!(luck(&crowded, &ids, seed), plain);
        let two = luck(&emptier, &ids[..2], seed);
        assert_eq!(two[..2], plain[..2]);
    }
}

/// Goal: the policy that acts at random has luck of its own in a seat, wherever the seat stands.
/// Method: what it decides for a seat over and over, and for the same seat in another place.
#[test]
fn a_random_seat_keeps_its_luck_wherever_it_stands() {
    let decisions = |world: &World, seat: SeatId| {
        let mut run = world.run(1);
        let view = run.view(seat);
        let decide = |occasion| {
            let mut decision = Decision::default();
            let luck = PolicyChance { chance: Chance::new(7), occasion };
            decide(PolicyKind::Random, &view, luck, &mut decision);
            decision
        };
        (0..200).map(decide).collect::<Vec<_>>()
    };
    let world = World::new();
    let mut moved = world.clone();
    moved.scenario.seats.swap(RESEARCHER.index(), OBSERVER.index());
    assert_eq!(decisions(&world, RESEARCHER), decisions(&moved, OBSERVER));
    assert_ne!(decisions(&world, RESEARCHER), decisions(&world, OBSERVER));
}

/// Method: policies meet the same luck: what comes when, and how stealthy it is. Whether an attempt
/// succeeds is a matter of what was prepared.
#[test]
fn decisions_do_not_move_the_luck_of_what_they_do_not_touch() {
    let cycle = pack("national-cycle");
    let fate = |policy, seed| {
        let mut kernel = Kernel::new(cycle.clone(), seed);
        let cast = Cast::all(policy, cycle.seats.len());
        Play::new(&mut kernel, &cast, seed).run(Minute::NEVER);
        let states = kernel.snapshot().incidents.into_iter().zip(&cycle.incidents);
        let own = |planned: &hotwash::scenario::model::Incident| {
            !matches!(planned.trigger, Trigger::When { .. }) && planned.uses.is_none()
        };
        states
            .filter(|(_, planned)| own(planned))
            .map(|(state, planned)| {
                let came = state.averted_at.unwrap_or(state.begun_at);
                (came, (!planned.may_fail).then_some(state.stealth))
            })
            .collect::<Vec<_>>()
    };
    for seed in 0..seeds(3) {
        let absent = fate(PolicyKind::Absent, seed);
        assert!(10 < absent.len());
        assert_eq!(fate(PolicyKind::Network, seed), absent);
        assert_eq!(fate(PolicyKind::Silo, seed), absent);
    }
}

/// Goal: a state is a function of scenario, seed and orders, whoever gave them. Method: orders that
/// policies gave are given again by hand, at the same point between the same events, with nobody
/// asked; the state is the same after every event.
#[test]
fn orders_alone_lead_to_the_same_states() {
    for (pack_id, policy) in [
        ("first-steps", PolicyKind::Network),
        ("count-night", PolicyKind::ByTheBook),
        ("count-night", PolicyKind::Random),
        ("national-cycle", PolicyKind::Network),
    ] {
        let scenario = pack(pack_id);
        let cast = Cast::all(policy, scenario.seats.len());
        let mut kernel = Kernel::new(scenario.clone(), 5);
        let mut played = Kernel::new(scenario.clone(), 5);
        let state = SchedulerState::new(scenario.seats.len());
        let mut scheduler = PolicyScheduler::new(&played, cast, 5, state);
        loop {
            // Who wanted to be asked again gives its orders before the next event.
            while let Some(at) = scheduler.wakes(&played, Minute::NEVER) {
                played.advance_to(at);
                kernel.advance_to(at);
                give_again(&mut scheduler, &mut played, &mut kernel);
            }
            let event = played.step(Minute::NEVER);
            assert_eq!(kernel.step(Minute::NEVER), event);
            if PolicyScheduler::must_wait(&played) {
                scheduler.note(&mut played);
            } else {
                give_again(&mut scheduler, &mut played, &mut kernel);
            }
            let (hash, now) = (played.state_hash(), played.now());
            assert_eq!(kernel.state_hash(), hash, "{pack_id}, {policy}, at {now}");
            if event.is_none() {
                break;
            }
        }
    }
}

/// Policies decide in one kernel; what was taken of their orders is ordered in the other.
fn give_again(scheduler: &mut PolicyScheduler, played: &mut Kernel, kernel: &mut Kernel) {
    let mut given: Vec<(u32, SeatId, Order)> = Vec::new();
    scheduler.ask(played, |played, seat, orders| {
        played.submit_all(seat, orders, |order, outcome| {
            given.extend(outcome.ok().map(|no| (no, seat, *order)));
        });
    });
    for (no, seat, order) in given {
        assert_eq!(kernel.submit(seat, order), Ok(no));
    }
}

/// Keeps runs by hand and by policies apart: nobody acts in a run by hand.
#[test]
fn nobody_acts_unless_ordered() {
    let mut world = World::new();
    world.incident(Primitive::Ddos, SITE);
    let mut run = Run::new(Arc::new(world.scenario), 1);
    run.finish();
    assert!(run.kernel.log().orders.is_empty());
}
