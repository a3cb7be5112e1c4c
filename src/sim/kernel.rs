//! One exercise under simulation: a value, made and dropped ten thousand times. It does no IO,
//! knows no wall clock, and is a function of scenario, seed and inputs: orders of seats, and
//! interventions of the facilitator.

use std::sync::Arc;

use bevy::ecs::change_detection::{Res, ResMut};
use bevy::ecs::system::SystemState;

use crate::base::calendar::Phase;
use crate::base::ids::{IncidentId, InjectId, SeatId, SeatSet};
use crate::base::level::{Points, Ppm};
use crate::base::minute::Minute;
use crate::scenario::model::{Condition, Order, Scenario};

use super::briefing::Briefing;
use super::conditions::Witness;
use super::core::{Agenda, Core, Signals};
use super::decision_requests::Asks;
use super::engine::{Machine, Ticket};
use super::event::Event;
use super::features::injects::{Waitlist, plan};
use super::features::register;
use super::features::settle::is_disturbed;
use super::hands::Hands;
use super::hash::{StateHash, StateHasher};
use super::index::{Arising, Key, Planned};
use super::intervention::{Intervention, Obstacle};
use super::ledger::{Cause, Entry, Ledger, Meter};
use super::log::Log;
use super::orders::Refusal;
use super::read;
use super::sight::Sight;
use super::snapshot::Snapshot;
use super::stage;
use super::state::{
    AssetState, Claim, Contradiction, IncidentState, InjectProgress, PublicationState, Rumour,
    Standing, Tie,
};
use super::view::View;
use super::vocabulary::InjectStatus;

/// Levels of all meters at a minute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meters {
    /// Technical damage, 0 to 100.
    pub damage: Points,
    /// Its shares by confidentiality, integrity and availability; they add up to it.
    pub damage_by: [Points; 3],
    /// Public trust, 0 to 100.
    pub trust: Points,
    /// Trust per segment, 0 to 100 each.
    pub trust_by: Vec<Points>,
    /// Perceived independence of the EMB, 0 to 100.
    pub independence: Points,
}

/// An exercise under simulation.
pub struct Kernel {
    machine: Machine<Event>,
    scenario: Arc<Scenario>,
    briefing: Arc<Briefing>,
    start: Snapshot,
    witness: SystemState<Witness<'static, 'static>>,
    hands: SystemState<Hands<'static, 'static>>,
    sight: SystemState<Sight<'static, 'static>>,
    clock: SystemState<(ResMut<'static, Core>, Res<'static, Agenda>)>,
    face: Face,
    hasher: StateHasher,
}

/// What is asked of a kernel all the time, copied out of the world after everything that may move
/// it, since every look into the world costs something.
#[derive(Default)]
struct Face {
    now: Minute,
    next_at: Option<Minute>,
    asks: Asks,
}

impl Face {
    /// Reads the clock after an event, takes the notes about it, and leaves a clean slate.
    fn read(&mut self, core: &mut Core, agenda: &Agenda) {
        core.marks.signals = Signals::default();
        let asks = self.asks.union(std::mem::take(&mut core.marks.asks));
        *self = Self { now: agenda.now(), next_at: agenda.next_at(), asks };
    }
}

impl Kernel {
    /// The start of a scenario under a seed.
    pub fn new(scenario: Arc<Scenario>, seed: u64) -> Self {
        let mut machine = Machine::new();
        register(&mut machine);
        machine.world.insert_resource(Waitlist::default());
        let start = Snapshot::initial(&scenario, seed);
        stage::set(&mut machine.world, &scenario, &start);
        let witness = SystemState::new(&mut machine.world);
        let hands = SystemState::new(&mut machine.world);
        let sight = SystemState::new(&mut machine.world);
        let clock = SystemState::new(&mut machine.world);
        if let Err(ambiguity) = machine.initialize() {
            // The systems are the same in every kernel: a test finds this, not a person.
            panic!("the order of systems is not defined: {ambiguity}");
        }
        let briefing = Arc::new(Briefing::new(&scenario));
        let hasher = StateHasher::new(&mut machine.world);
        let face = Face::default();
        let mut kernel =
            Self { machine, scenario, briefing, start, witness, hands, sight, clock, face, hasher };
        kernel.plan();
        kernel
    }

    /// The same scenario from the start under another seed, in the same place.
    pub fn restart(&mut self, seed: u64) {
        self.start.core.seed = seed;
        stage::set(&mut self.machine.world, &self.scenario, &self.start);
        self.hasher = StateHasher::new(&mut self.machine.world);
        self.plan();
    }

    /// Puts on the agenda all that is known at the start.
    fn plan(&mut self) {
        let world = &mut self.machine.world;
        let mut hands = self.hands.get_mut(world).expect("the working set is there");
        hands.plan_calendar();
        for at in 0..self.scenario.incidents.len() {
            hands.plan_incident(IncidentId::at(at));
        }
        hands.plan_ties();
        hands.plan_abroad();
        hands.plan_findings();
        hands.plan_publication();
        let mut witness = self.witness.get_mut(world).expect("the witness is there");
        plan(&mut witness);
        self.derive();
    }

    /// What follows from the state and is no state of its own: what waits for what, and the face.
    fn derive(&mut self) {
        let world = &mut self.machine.world;
        let mut witness = self.witness.get_mut(world).expect("the witness is there");
        let waitlist = Waitlist::collect(&mut witness);
        witness.hands.core.derived.awaited = waitlist.awaited();
        world.insert_resource(waitlist);
        self.face = Face::default();
        self.read_clock();
    }

    fn read_clock(&mut self) {
        let clock = self.clock.get_mut(&mut self.machine.world);
        let (mut core, agenda) = clock.expect("core and agenda are there");
        self.face.read(&mut core, &agenda);
    }

    /// What is played.
    pub fn scenario(&self) -> &Arc<Scenario> {
        &self.scenario
    }

    /// What everybody at the table knows.
    pub fn briefing(&self) -> &Arc<Briefing> {
        &self.briefing
    }

    /// The minute.
    pub const fn now(&self) -> Minute {
        self.face.now
    }

    /// The phase of the calendar.
    pub fn phase(&self) -> Phase {
        self.core().kept.phase
    }

    /// When the next event is, if one is left.
    pub const fn next_at(&self) -> Option<Minute> {
        self.face.next_at
    }

    /// Injects that are on the agenda, and when each is due, in order; held and skipped ones
    /// among them.
    pub fn planned_injects(&self) -> Vec<(Minute, InjectId)> {
        let pending = self.machine.world.resource::<Agenda>().pending();
        let inject = |(at, _, event)| match event {
            Event::Inject(id) => Some((at, id)),
            _ => None,
        };
        pending.into_iter().filter_map(inject).collect()
    }

    /// When the next inject is, and which, if one is on the agenda.
    pub fn next_inject(&self) -> Option<(Minute, InjectId)> {
        let status = |id| self.planned::<InjectProgress>(id).status;
        let awaits = |id: InjectId| status(id) == InjectStatus::Scheduled;
        let mut planned = self.planned_injects().into_iter();
        planned.find(|(at, id)| awaits(*id) && *at <= self.scenario.calendar.end)
    }

    /// Handles the next event due by `until`, at most to the end of the scenario; `None` when
    /// there is none.
    pub fn step(&mut self, until: Minute) -> Option<Event> {
        let until = until.min(self.scenario.calendar.end);
        let Self { machine, clock, face, .. } = self;
        let mut disturbed = false;
        let event = machine.step(until, |world| {
            let (mut core, agenda) = clock.get_mut(world).expect("core and agenda are there");
            disturbed = is_disturbed(&core);
            if !disturbed {
                face.read(&mut core, &agenda);
            }
            disturbed
        })?;
        if disturbed {
            self.read_clock();
        }
        Some(event)
    }

    /// Lets time pass without anything happening: to `until`, but never past the next event.
    pub fn advance_to(&mut self, until: Minute) {
        let until = until.min(self.scenario.calendar.end);
        self.machine.world.resource_mut::<Agenda>().advance_to(until);
        self.read_clock();
    }

    /// Takes an order of a seat, which takes effect in its time, and gives back its number.
    ///
    /// # Errors
    /// Why the order is not allowed. The state is then as before.
    pub fn submit(&mut self, seat: SeatId, order: Order) -> Result<u32, Refusal> {
        let world = &mut self.machine.world;
        let mut witness = self.witness.get_mut(world).expect("the witness is there");
        let order = witness.resolved(seat, order);
        witness.verdict(seat, &order)?;
        let no = witness.hands.accept(seat, order);
        self.face.next_at = witness.hands.agenda.next_at();
        Ok(no)
    }

    /// Takes orders of a seat one after the other, as [`Self::submit`] does, and tells what became
    /// of each.
    pub fn submit_all(
        &mut self,
        seat: SeatId,
        orders: &[Order],
        mut outcome: impl FnMut(&Order, Result<u32, Refusal>),
    ) {
        let world = &mut self.machine.world;
        let mut witness = self.witness.get_mut(world).expect("the witness is there");
        for given in orders {
            let order = witness.resolved(seat, *given);
            let verdict = witness.verdict(seat, &order);
            outcome(given, verdict.map(|()| witness.hands.accept(seat, order)));
        }
        self.face.next_at = witness.hands.agenda.next_at();
    }

    /// Which of several orders the rules allow if they are given one after the other: whether one
    /// is allowed may depend on those before it. None of them is given.
    pub fn allowed(&mut self, orders: &[(SeatId, Order)]) -> Vec<bool> {
        let world = &mut self.machine.world;
        let mut witness = self.witness.get_mut(world).expect("the witness is there");
        let from = witness.hands.core.log.orders.len();
        let ticket = Ticket(witness.hands.agenda.next_ticket());
        let tried = orders.iter().map(|(seat, order)| {
            let order = witness.resolved(*seat, *order);
            let allowed = witness.verdict(*seat, &order).is_ok();
            if allowed {
                witness.hands.accept(*seat, order);
            }
            allowed
        });
        let allowed = tried.collect();
        witness.hands.take_back(from, ticket);
        allowed
    }

    /// Takes an intervention of the facilitator and gives back its number. It happens at this
    /// minute, as the next event.
    ///
    /// # Errors
    /// Why it is not possible. The state is then as before.
    pub fn intervene(&mut self, intervention: Intervention) -> Result<u32, Obstacle> {
        let world = &mut self.machine.world;
        let mut witness = self.witness.get_mut(world).expect("the witness is there");
        witness.may_intervene(intervention)?;
        let no = witness.hands.take_intervention(intervention);
        self.face.next_at = witness.hands.agenda.next_at();
        Ok(no)
    }

    /// Whether an intervention would be possible now.
    ///
    /// # Errors
    /// Why it would not.
    pub fn may_intervene(&mut self, intervention: Intervention) -> Result<(), Obstacle> {
        let world = &mut self.machine.world;
        let witness = self.witness.get_mut(world).expect("the witness is there");
        witness.may_intervene(intervention)
    }

    /// Whether an order would be allowed now.
    ///
    /// # Errors
    /// Why it would not.
    pub fn verdict(&mut self, seat: SeatId, order: Order) -> Result<(), Refusal> {
        let world = &mut self.machine.world;
        let witness = self.witness.get_mut(world).expect("the witness is there");
        let order = witness.resolved(seat, order);
        witness.verdict(seat, &order)
    }

    /// Who has had reason to decide anew since this was last taken from here.
    pub fn take_asks(&mut self) -> Asks {
        std::mem::take(&mut self.face.asks)
    }

    /// Fills in what a seat sees.
    pub fn see(&mut self, seat: SeatId, view: &mut View) {
        let world = &mut self.machine.world;
        self.sight.get_mut(world).expect("all there is to be seen").see(seat, view);
    }

    /// Fills in what several seats see; `views` has one for every seat.
    pub fn see_all(&mut self, seats: SeatSet, views: &mut [View]) {
        let world = &mut self.machine.world;
        let sight = self.sight.get_mut(world).expect("all there is to be seen");
        for seat in seats.iter() {
            sight.see(seat, &mut views[seat.index()]);
        }
    }

    /// What a seat sees.
    pub fn view(&mut self, seat: SeatId) -> View {
        let mut view = View::new(self.briefing.clone(), seat);
        self.see(seat, &mut view);
        view
    }

    /// Everything that influences the future.
    pub fn snapshot(&self) -> Snapshot {
        stage::take(&self.machine.world)
    }

    /// Goes on from a snapshot of the same scenario.
    pub fn restore(&mut self, snapshot: &Snapshot) {
        stage::set(&mut self.machine.world, &self.scenario, snapshot);
        self.hasher = StateHasher::new(&mut self.machine.world);
        self.derive();
    }

    /// The hash of the state now.
    pub fn state_hash(&mut self) -> StateHash {
        self.hasher.hash(&mut self.machine.world)
    }

    /// Levels of all meters now.
    pub fn meters(&mut self) -> Meters {
        let world = &mut self.machine.world;
        let witness = self.witness.get_mut(world).expect("the witness is there");
        let damage = witness.damage();
        let raw = witness.raw_damage();
        let total = raw.iter().sum::<i64>().max(1);
        let share = |part: i64| {
            Points((i128::from(damage.0) * i128::from(part) / i128::from(total)) as i64)
        };
        let damage_by = raw.map(share);
        let trust_by = witness
            .public
            .ids(&witness.hands.core.index)
            .map(|segment| witness.hands.trust(&witness.public, segment))
            .collect();
        Meters {
            damage,
            damage_by,
            trust: witness.overall_trust(),
            trust_by,
            independence: witness.standing.perceived,
        }
    }

    /// Whether a condition is true now.
    pub fn holds(&mut self, condition: &Condition) -> bool {
        let world = &mut self.machine.world;
        self.witness.get_mut(world).expect("the witness is there").holds(condition)
    }

    /// The booked movements of all meters.
    pub fn ledger(&self) -> &Ledger {
        &self.core().ledger
    }

    /// Movements that still flow, as if they were booked now. With the booked ones they add up to
    /// the meters exactly.
    pub fn flowing(&mut self) -> Vec<Entry> {
        let world = &mut self.machine.world;
        let witness = self.witness.get_mut(world).expect("the witness is there");
        flowing(&witness)
    }

    /// What happened.
    pub fn log(&self) -> &Log {
        &self.core().log
    }

    /// All incidents, in the order of the scenario.
    pub fn incidents(&self) -> Vec<read::Incident> {
        self.listed::<IncidentState>().map(read::Incident::from).collect()
    }

    /// An incident.
    pub fn incident(&self, incident: IncidentId) -> read::Incident {
        self.planned::<IncidentState>(incident).into()
    }

    /// All assets, in the order of the scenario.
    pub fn assets(&self) -> Vec<read::Asset> {
        self.listed::<AssetState>().map(read::Asset::from).collect()
    }

    /// Impairment of every asset's confidentiality, integrity and availability now, 0 to 1 each.
    pub fn impairments(&mut self) -> Vec<[Ppm; 3]> {
        let world = &mut self.machine.world;
        let witness = self.witness.get_mut(world).expect("the witness is there");
        let hands = &witness.hands;
        hands.assets.ids(&hands.core.index).map(|asset| hands.impairment(asset)).collect()
    }

    /// Ties of every agency to every other, at `from * seats + to`.
    pub fn ties(&self) -> Vec<read::Tie> {
        let half_life = self.scenario.parameters.familiarity_half_life;
        self.listed::<Tie>().map(|tie| read::Tie::new(tie, self.now(), half_life)).collect()
    }

    /// All injects, in the order of the scenario.
    pub fn injects(&self) -> Vec<read::Inject<'_>> {
        self.listed::<InjectProgress>().map(read::Inject::from).collect()
    }

    /// An inject; nothing if there is no such one.
    pub fn inject(&self, inject: InjectId) -> Option<read::Inject<'_>> {
        let is_there = inject.index() < self.scenario.injects.len();
        is_there.then(|| self.planned::<InjectProgress>(inject).into())
    }

    /// Claims by number.
    pub fn claims(&self) -> Vec<read::Claim> {
        let arising = self.machine.world.resource::<Arising>();
        stage::components::<Claim>(&self.machine.world, &arising.claims).map(Into::into).collect()
    }

    /// Contradictions by number.
    pub fn contradictions(&self) -> Vec<read::Contradiction> {
        let entities = &self.machine.world.resource::<Arising>().contradictions;
        let all = stage::components::<Contradiction>(&self.machine.world, entities);
        all.map(Into::into).collect()
    }

    /// Rumours by number.
    pub fn rumours(&self) -> Vec<read::Rumour<'_>> {
        let arising = self.machine.world.resource::<Arising>();
        stage::components::<Rumour>(&self.machine.world, &arising.rumours).map(Into::into).collect()
    }

    /// When somebody last explained in advance what may happen; nothing if nobody did.
    pub fn prebunked_at(&self) -> Option<Minute> {
        self.machine.world.resource::<Standing>().prebunked_at
    }

    /// When the complete result was published, if it was.
    pub fn published_at(&self) -> Option<Minute> {
        self.machine.world.resource::<PublicationState>().complete_at
    }

    fn listed<C: Planned>(&self) -> impl Iterator<Item = &C> {
        stage::components(&self.machine.world, C::entities(&self.core().index))
    }

    fn planned<C: Planned>(&self, key: C::Key) -> &C {
        let index = &self.core().index;
        let entity = C::entities(index)[key.position(index)];
        self.machine.world.get(entity).expect("indexed entities live on")
    }

    fn core(&self) -> &Core {
        self.machine.world.resource::<Core>()
    }
}

fn flowing(witness: &Witness) -> Vec<Entry> {
    use super::features::trust::contribution;
    let now = witness.hands.now();
    let core = &witness.hands.core;
    let mut entries = Vec::new();
    let mut add = |meter, amount: i64, from, cause, via| {
        if amount != 0 {
            entries.push(Entry { meter, amount, from, to: now, cause, via });
        }
    };
    for incident in core.kept.open.iter().chain(&core.marks.closing) {
        let state = witness.hands.incidents.get(&witness.hands.core.index, *incident);
        for (dimension, flow) in state.damage.iter().enumerate() {
            let amount = flow.rate * now.since(flow.since);
            let meter = Meter::Damage(dimension as u8);
            add(meter, amount, flow.since, Cause::Incident(*incident), None);
        }
    }
    for asset in witness.hands.assets.ids(&witness.hands.core.index) {
        for loss in &witness.hands.assets.get(&witness.hands.core.index, asset).self_inflicted {
            let amount = loss.damage.rate * now.since(loss.damage.since);
            let cause = Cause::Order(loss.order);
            add(Meter::Damage(2), amount, loss.damage.since, cause, Some(loss.via));
        }
    }
    for segment in witness.public.ids(&witness.hands.core.index) {
        let state = witness.public.get(&witness.hands.core.index, segment);
        let before = contribution(&core.scenario, segment, state.trust);
        let present = witness.hands.trust(&witness.public, segment);
        let after = contribution(&core.scenario, segment, present);
        add(Meter::Trust(segment), after - before, state.since, Cause::Return, None);
    }
    entries
}
