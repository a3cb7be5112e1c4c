//! One run: what the events do, and what is left of it at the end.
use bevy::ecs::prelude::*;
use bevy::ecs::system::SystemParam;
use hotwash::base::key::Key;
use hotwash::base::minute::{DAY, Minute};
use hotwash::sim::engine::{Chance, FutureEvents, Machine, Ticket};

use crate::awareness::Awareness;
use crate::events::{Event, Events, day_of, kind, morning};
use crate::harm::{Harm, Ledger};
use crate::network::{AGENCIES, DAYS, KINDS, Network};
use crate::work::{Staff, Work};

const TRUST_AT_START: f64 = 0.7;
/// Share of the distance to its usual level that trust recovers in a day.
const RECOVERY: f64 = 0.01;
/// Incidents arrive before this day.
const LAST_ARRIVAL: u64 = 480;
/// The only purpose for which this model draws.
const COURSE: u16 = 1;

/// What a run leaves behind.
#[derive(Clone, Copy, Debug)]
pub struct Outcome {
    final_trust: f64,
    lowest_trust: f64,
    damage_days: f64,
    contained: u32,
    days_to_contain: u32,
    contradictions: u32,
}

impl Outcome {
    pub const COUNT: usize = 6;

    /// In the declared order.
    pub fn numbers(self) -> [f64; Self::COUNT] {
        [
            self.final_trust,
            self.lowest_trust,
            self.damage_days,
            f64::from(self.contained),
            f64::from(self.days_to_contain),
            f64::from(self.contradictions),
        ]
    }
}

/// Whatever there is one of. Together, since to fetch a resource costs as much as what most events
/// do with it.
#[derive(Resource)]
struct State {
    network: Network,
    /// The luck of all runs.
    chance: Chance,
    ledger: Ledger,
    staff: Staff,
    /// Trust at the end of each day.
    trust: Vec<f64>,
    outcome: Option<Outcome>,
}

/// The machine with the model in it; built once and used for many runs.
pub struct Exercise {
    machine: Machine<Event>,
    events: u64,
}

impl Exercise {
    pub fn new(seed: u64) -> Self {
        let mut machine = Machine::new();
        let world = &mut machine.world;
        let network = Network::new();
        let chance = Chance::new(seed);
        let blank = chance.draw(COURSE, Key(0), 0);
        let incidents = std::array::from_fn(|number| {
            let awareness = Awareness::new(&network, blank.clone(), 0);
            world.spawn((awareness, Harm::default(), Work { number, ..Work::default() })).id()
        });
        world.insert_resource(State {
            network,
            chance,
            ledger: Ledger::default(),
            staff: Staff::new(incidents),
            trust: Vec::with_capacity(DAYS as usize),
            outcome: None,
        });
        machine.alone(kind::OPEN, open).alone(kind::ARRIVE, arrive).alone(kind::CLOSE, close);
        machine.alone(kind::LEARN, learn).alone(kind::CONTAIN, contain);
        machine.initialize().expect("every moment declares the order of its systems");
        Self { machine, events: 0 }
    }

    /// Plays a run from the first to the last day.
    pub fn play(&mut self, run: u32) -> Outcome {
        let opening = (Minute::START, Ticket(1), Event::Open(run));
        self.machine.world.resource_mut::<FutureEvents<Event>>().restore(
            Minute::START,
            2,
            [opening],
        );
        while self.machine.step(Minute::NEVER, |_| ()).is_some() {
            self.events += 1;
        }
        self.machine.world.resource::<State>().outcome.expect("a run closes")
    }

    /// Events handled so far.
    pub fn events(&self) -> u64 {
        self.events
    }
}

/// What every system of this model looks at.
#[derive(SystemParam)]
struct Desk<'w, 's> {
    state: ResMut<'w, State>,
    events: Events<'w>,
    incidents: Query<'w, 's, (&'static mut Awareness, &'static mut Harm, &'static mut Work)>,
}

impl Desk<'_, '_> {
    /// Brings the rates of all work that has to be divided anew up to date.
    fn reassign(&mut self) {
        while let Some(incident) = self.state.staff.next_stale() {
            let (_, _, mut work) =
                self.incidents.get_mut(incident).expect("incidents live for ever");
            let rate = self.state.staff.rate(work.workers);
            work.go_on_at(rate, &mut self.events, Event::Contain(incident));
        }
    }
}

/// Sets everything back and draws what the incidents of this run will be.
fn open(
    mut state: ResMut<State>,
    mut events: Events,
    mut incidents: Query<(Entity, &mut Awareness, &mut Harm, &mut Work)>,
) {
    let Event::Open(run) = events.current() else { unreachable!("only runs open") };
    state.ledger = Ledger::default();
    state.staff.clear();
    let State { network, chance, .. } = &*state;
    for (incident, mut awareness, mut harm, mut work) in &mut incidents {
        let mut draw = chance.draw(COURSE, Key(u64::from(run)), work.number as u64);
        let arrival = draw.below(LAST_ARRIVAL);
        let kind = draw.below(KINDS as u64) as usize;
        let origin = draw.below(AGENCIES as u64) as usize;
        let growth = 0.02 + 0.08e-9 * draw.below(1_000_000_000) as f64;
        *harm = Harm::new(arrival as u32, growth);
        *work = Work { number: work.number, capable: network.capable[kind], ..Work::default() };
        *awareness = Awareness::new(network, draw, origin);
        events.schedule(morning(arrival), Event::Arrive(incident));
    }
    events.schedule(Minute(i64::from(DAYS) * DAY), Event::Close);
}

/// An incident arrives; nobody knows.
fn arrive(mut desk: Desk) {
    let (incident, today) = (desk.events.current().incident(), day_of(desk.events.now()));
    let (mut awareness, mut harm, _) =
        desk.incidents.get_mut(incident).expect("incidents live for ever");
    harm.begin(&mut awareness.draw);
    awareness.begin(&mut desk.events, Event::Learn(incident), today);
}

/// Agencies learn of an incident, and those that can begin to work on it.
fn learn(mut desk: Desk) {
    let (incident, today) = (desk.events.current().incident(), day_of(desk.events.now()));
    let (mut awareness, mut harm, mut work) =
        desk.incidents.get_mut(incident).expect("incidents live for ever");
    let State { network, ledger, staff, .. } = &mut *desk.state;
    let awareness = &mut *awareness;
    harm.account(network, ledger, &mut awareness.draw, awareness.informed, today);
    awareness.learn(network, &mut desk.events, Event::Learn(incident), today);
    let joining = awareness.informed & work.capable & !work.workers;
    if joining != 0 {
        harm.slow_down();
        work.workers |= joining;
        staff.join(network, joining, work.number);
        desk.reassign();
    }
}

/// An incident is contained; whoever worked on it is free from tomorrow on.
fn contain(mut desk: Desk) {
    let (incident, today) = (desk.events.current().incident(), day_of(desk.events.now()) - 1);
    let (mut awareness, mut harm, mut work) =
        desk.incidents.get_mut(incident).expect("incidents live for ever");
    let State { network, ledger, staff, .. } = &mut *desk.state;
    let awareness = &mut *awareness;
    harm.account(network, ledger, &mut awareness.draw, awareness.informed, today);
    harm.active = false;
    ledger.contained += 1;
    ledger.days_to_contain += today - harm.arrival;
    desk.events.cancel(awareness.learning);
    staff.leave(network, work.workers, work.number);
    work.workers = 0;
    desk.reassign();
}

/// The run is over: accounts for what is still open, and follows trust through all days.
fn close(mut desk: Desk) {
    let State { network, ledger, trust: series, outcome, .. } = &mut *desk.state;
    for (mut awareness, mut harm, _) in &mut desk.incidents {
        if harm.active {
            let awareness = &mut *awareness;
            harm.account(network, ledger, &mut awareness.draw, awareness.informed, DAYS);
        }
    }
    let (mut trust, mut lowest) = (TRUST_AT_START, 1.0_f64);
    series.clear();
    series.extend(ledger.burden.iter().map(|burden| {
        trust = (trust + RECOVERY * (TRUST_AT_START - trust) - burden).clamp(0.0, 1.0);
        lowest = lowest.min(trust);
        trust
    }));
    *outcome = Some(Outcome {
        final_trust: trust,
        lowest_trust: lowest,
        damage_days: ledger.damage_days,
        contained: ledger.contained,
        days_to_contain: ledger.days_to_contain,
        contradictions: ledger.contradictions,
    });
}
