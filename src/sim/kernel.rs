//! One exercise under simulation: a value, cheap enough to make ten thousand times. It does no IO,
//! knows no wall clock, and is a function of scenario, seed and inputs: orders of seats, and
//! interventions of the facilitator.

use std::sync::Arc;

use crate::base::calendar::Phase;
use crate::base::ids::{IncidentId, InjectId, SeatId, SeatSet};
use crate::base::level::{Points, Ppm};
use crate::base::minute::Minute;
use crate::scenario::model::{Condition, Order, Scenario};

use super::briefing::Briefing;
use super::conditions::ExerciseMut;
use super::core::{ChangeFlags, Core};
use super::decision_requests::DecisionRequests;
use super::engine::{Machine, Ticket};
use super::event::Event;
use super::features::injects::plan;
use super::features::register;
use super::features::settle::{is_disturbed, settle};
use super::hash::{StateHash, StateHasher};
use super::index::Arising;
use super::intervention::{Intervention, InterventionRefusal};
use super::ledger::{Cause, Entry, Ledger, Meter};
use super::log::Log;
use super::orders::Refusal;
use super::read;
use super::restore;
use super::snapshot::Snapshot;
use super::state::{
    AssetState, Claim, Contradiction, IncidentState, InjectProgress, PublicationState, Rumour, Tie,
};
use super::tables::Tabled;
use super::view::View;
use super::view_builder::ViewBuilder;
use super::vocabulary::InjectStatus;
use super::waitlist::Waitlist;
use super::world_mut::WorldMut;

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
    machine: Machine<Event, ExerciseMut>,
    scenario: Arc<Scenario>,
    briefing: Arc<Briefing>,
    start: Snapshot,
    clock_cache: ClockCache,
    hasher: StateHasher,
}

/// What is asked of a kernel all the time, copied out of the world after everything that may move
/// it, since every look into the world costs something.
#[derive(Default)]
struct ClockCache {
    now: Minute,
    next_at: Option<Minute>,
    requests: DecisionRequests,
}

impl ClockCache {
    /// Copies the clock after an event, takes the marks that the event has left, and clears them.
    fn read(&mut self, WorldMut { core, agenda, .. }: &mut WorldMut) {
        core.marks.changes = ChangeFlags::default();
        let requests = self.requests.union(std::mem::take(&mut core.marks.requests));
        *self = Self { now: agenda.now(), next_at: agenda.next_at(), requests };
    }
}

impl Kernel {
    /// The start of a scenario under a seed.
    pub fn new(scenario: Arc<Scenario>, seed: u64) -> Self {
        let mut machine = Machine::around(ExerciseMut::new(&scenario));
        register(&mut machine);
        let start = Snapshot::initial(&scenario, seed);
        restore::write_world(&mut machine.world, &start);
        if let Err(ambiguity) = machine.initialize() {
            // The systems are the same in every kernel: a test finds this, not a person.
            panic!("the order of systems is not defined: {ambiguity}");
        }
        let briefing = Arc::new(Briefing::new(&scenario));
        let hasher = StateHasher::default();
        let clock_cache = ClockCache::default();
        let mut kernel = Self { machine, scenario, briefing, start, clock_cache, hasher };
        kernel.plan();
        kernel
    }

    /// The same scenario from the start under another seed, in the same place.
    pub fn restart(&mut self, seed: u64) {
        self.start.core.seed = seed;
        restore::write_world(&mut self.machine.world, &self.start);
        self.hasher = StateHasher::default();
        self.plan();
    }

    /// Schedules everything that is known at the start.
    fn plan(&mut self) {
        let exercise = self.machine.state();
        let world = &mut exercise.world;
        world.plan_calendar();
        for at in 0..self.scenario.incidents.len() {
            world.plan_incident(IncidentId::at(at));
        }
        world.plan_ties();
        world.plan_abroad();
        world.plan_findings();
        world.plan_publications();
        world.plan_replacements();
        plan(exercise);
        self.derive();
    }

    /// What follows from the state and is no state of its own: what waits for what, and the cached
    /// clock.
    fn derive(&mut self) {
        let exercise = self.machine.state();
        exercise.waitlist = Waitlist::collect(exercise);
        exercise.world.core.derived.awaited = exercise.waitlist.awaited();
        self.clock_cache = ClockCache::default();
        self.read_clock();
    }

    fn read_clock(&mut self) {
        self.clock_cache.read(&mut self.machine.state().world);
    }

    /// What is played.
    pub fn scenario(&self) -> &Arc<Scenario> {
        &self.scenario
    }

    /// What every seat knows from the start.
    pub fn briefing(&self) -> &Arc<Briefing> {
        &self.briefing
    }

    /// The minute of exercise time, counted from the start of the first window.
    pub const fn now(&self) -> Minute {
        self.clock_cache.now
    }

    /// The phase of the calendar.
    pub fn phase(&self) -> Phase {
        self.core().kept.phase
    }

    /// When the next event is, if one is left.
    pub const fn next_at(&self) -> Option<Minute> {
        self.clock_cache.next_at
    }

    /// Injects that are scheduled, and when each is due, in order; those on hold and skipped ones
    /// included.
    pub fn planned_injects(&self) -> Vec<(Minute, InjectId)> {
        let pending = self.exercise().world.agenda.pending();
        let inject = |(at, _, event)| {
            if let Event::Inject(id) = event { Some((at, id)) } else { None }
        };
        pending.into_iter().filter_map(inject).collect()
    }

    /// When the next inject is due, and which it is, if one is scheduled.
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
        let Self { machine, clock_cache, .. } = self;
        machine.step(until, |exercise| {
            if is_disturbed(&exercise.world.core) {
                settle(exercise);
            }
            clock_cache.read(&mut exercise.world);
        })
    }

    /// Lets time pass without anything happening: to `until`, but never past the next event.
    pub fn advance_to(&mut self, until: Minute) {
        let until = until.min(self.scenario.calendar.end);
        self.machine.state().world.agenda.advance_to(until);
        self.read_clock();
    }

    /// Takes an order of a seat, which takes effect after its time, and returns its number.
    ///
    /// # Errors
    /// Why the order is not allowed. The state is then unchanged.
    pub fn submit(&mut self, seat: SeatId, order: Order) -> Result<u32, Refusal> {
        let exercise = self.machine.state();
        let order = exercise.resolved(seat, order);
        exercise.verdict(seat, &order)?;
        let no = exercise.world.accept(seat, order);
        self.clock_cache.next_at = exercise.world.agenda.next_at();
        Ok(no)
    }

    /// Takes orders of a seat one after the other, as [`Self::submit`] does, and returns the result
    /// of each.
    pub fn submit_all(
        &mut self,
        seat: SeatId,
        orders: &[Order],
        mut outcome: impl FnMut(&Order, Result<u32, Refusal>),
    ) {
        let exercise = self.machine.state();
        for given in orders {
            let order = exercise.resolved(seat, *given);
            let verdict = exercise.verdict(seat, &order);
            outcome(given, verdict.map(|()| exercise.world.accept(seat, order)));
        }
        self.clock_cache.next_at = exercise.world.agenda.next_at();
    }

    /// Which of several orders the rules allow if they are given one after the other: whether one
    /// is allowed may depend on those before it. None of them is given.
    pub fn allowed(&mut self, orders: &[(SeatId, Order)]) -> Vec<bool> {
        let exercise = self.machine.state();
        let from = exercise.world.core.log.orders.len();
        let ticket = Ticket(exercise.world.agenda.next_ticket());
        let tried = orders.iter().map(|(seat, order)| {
            let order = exercise.resolved(*seat, *order);
            let allowed = exercise.verdict(*seat, &order).is_ok();
            if allowed {
                exercise.world.accept(*seat, order);
            }
            allowed
        });
        let allowed = tried.collect();
        exercise.world.take_back(from, ticket);
        allowed
    }

    /// Takes an intervention of the facilitator and returns its number. It happens at this minute,
    /// as the next event.
    ///
    /// # Errors
    /// Why it is not possible. The state is then unchanged.
    pub fn intervene(&mut self, intervention: Intervention) -> Result<u32, InterventionRefusal> {
        let exercise = self.machine.state();
        exercise.may_intervene(intervention)?;
        let no = exercise.world.take_intervention(intervention);
        self.clock_cache.next_at = exercise.world.agenda.next_at();
        Ok(no)
    }

    /// Whether an intervention would be possible now.
    ///
    /// # Errors
    /// Why it would not.
    pub fn may_intervene(&mut self, intervention: Intervention) -> Result<(), InterventionRefusal> {
        let exercise = self.machine.state();
        exercise.may_intervene(intervention)
    }

    /// Whether an order would be allowed now.
    ///
    /// # Errors
    /// Why it would not.
    pub fn verdict(&mut self, seat: SeatId, order: Order) -> Result<(), Refusal> {
        let exercise = self.machine.state();
        let order = exercise.resolved(seat, order);
        exercise.verdict(seat, &order)
    }

    /// The seats that have had reason to decide anew since this was last called.
    pub fn take_decision_requests(&mut self) -> DecisionRequests {
        std::mem::take(&mut self.clock_cache.requests)
    }

    /// Fills in what a seat sees.
    pub fn fill_view(&mut self, seat: SeatId, view: &mut View) {
        ViewBuilder::new(self.machine.state()).fill(seat, view);
    }

    /// Fills in what several seats see; `views` has one for every seat.
    pub fn fill_views(&mut self, seats: SeatSet, views: &mut [View]) {
        let view_builder = ViewBuilder::new(self.machine.state());
        for seat in seats.iter() {
            view_builder.fill(seat, &mut views[seat.index()]);
        }
    }

    /// What a seat sees.
    pub fn view(&mut self, seat: SeatId) -> View {
        let mut view = View::new(self.briefing.clone(), seat);
        self.fill_view(seat, &mut view);
        view
    }

    /// Everything that influences the future.
    pub fn snapshot(&self) -> Snapshot {
        restore::read_world(&self.machine.world)
    }

    /// Continues from a snapshot of the same scenario.
    pub fn restore(&mut self, snapshot: &Snapshot) {
        restore::write_world(&mut self.machine.world, snapshot);
        self.hasher = StateHasher::default();
        self.derive();
    }

    /// The hash of the state now.
    pub fn state_hash(&mut self) -> StateHash {
        self.hasher.hash(&self.machine.world)
    }

    /// Levels of all meters now.
    pub fn meters(&mut self) -> Meters {
        let exercise = self.machine.state();
        let damage = exercise.damage();
        let raw = exercise.raw_damage();
        let total = raw.iter().sum::<i64>().max(1);
        let share = |part: i64| {
            Points((i128::from(damage.0) * i128::from(part) / i128::from(total)) as i64)
        };
        let damage_by = raw.map(share);
        let trust_by = exercise
            .public
            .ids(&exercise.world.core.index)
            .map(|segment| exercise.world.trust(&exercise.public, segment))
            .collect();
        Meters {
            damage,
            damage_by,
            trust: exercise.overall_trust(),
            trust_by,
            independence: exercise.standing.perceived,
        }
    }

    /// Whether a condition is true now.
    pub fn holds(&mut self, condition: &Condition) -> bool {
        self.machine.state().holds(condition)
    }

    /// The booked movements of all meters.
    pub fn ledger(&self) -> &Ledger {
        &self.core().ledger
    }

    /// Movements that still flow, as if they were booked now. With the booked ones they add up to
    /// the meters exactly.
    pub fn flowing(&mut self) -> Vec<Entry> {
        let exercise = self.machine.state();
        flowing(exercise)
    }

    /// Orders, messages, readings, what was learned, interventions, in the order of time.
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
        let exercise = self.machine.state();
        let world_mut = &exercise.world;
        world_mut
            .assets
            .ids(&world_mut.core.index)
            .map(|asset| world_mut.impairment(asset))
            .collect()
    }

    /// Ties of every agency to every other, at `from * seats + to`.
    pub fn ties(&self) -> Vec<read::Tie> {
        let half_life = self.scenario.parameters.familiarity_half_life_minutes;
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
        restore::components::<Claim>(&self.machine.world, &arising.claims).map(Into::into).collect()
    }

    /// Contradictions by number.
    pub fn contradictions(&self) -> Vec<read::Contradiction> {
        let entities = &self.machine.world.resource::<Arising>().contradictions;
        let all = restore::components::<Contradiction>(&self.machine.world, entities);
        all.map(Into::into).collect()
    }

    /// Rumours by number.
    pub fn rumours(&self) -> Vec<read::Rumour<'_>> {
        let arising = self.machine.world.resource::<Arising>();
        restore::components::<Rumour>(&self.machine.world, &arising.rumours)
            .map(Into::into)
            .collect()
    }

    /// The orders by which the security side acted inside the EMB's systems without a legal basis,
    /// by number.
    pub fn overreaches(&self) -> &[u32] {
        &self.core().kept.overreaches
    }

    /// When somebody last explained in advance what may happen; nothing if nobody did.
    pub fn prebunked_at(&self) -> Option<Minute> {
        self.exercise().standing.prebunked_at
    }

    /// When the complete result was published of the election that people wait for now, or had
    /// last.
    pub fn published_at(&self) -> Option<Minute> {
        let id = self.scenario.publication_at(self.now())?;
        self.planned::<PublicationState>(id).complete_at
    }

    /// Per publication, when its complete result was published, if it was.
    pub fn results(&self) -> Vec<Option<Minute>> {
        self.listed::<PublicationState>().map(|state| state.complete_at).collect()
    }

    fn listed<C: Tabled + 'static>(&self) -> impl Iterator<Item = &C> {
        C::rows(self.exercise()).all().iter()
    }

    fn planned<C: Tabled>(&self, key: C::Key) -> &C {
        C::rows(self.exercise()).get(&self.core().index, key)
    }

    fn exercise(&self) -> &ExerciseMut {
        self.machine.world.resource::<ExerciseMut>()
    }

    fn core(&self) -> &Core {
        &self.exercise().world.core
    }
}

fn flowing(exercise: &ExerciseMut) -> Vec<Entry> {
    use super::features::trust::contribution;
    let now = exercise.world.now();
    let core = &exercise.world.core;
    let mut entries = Vec::new();
    let mut add = |meter, amount: i64, from, cause, via| {
        if amount != 0 {
            entries.push(Entry { meter, amount, from, to: now, cause, via });
        }
    };
    for incident in core.kept.open.iter().chain(&core.marks.closing) {
        let state = exercise.world.incidents.get(&exercise.world.core.index, *incident);
        for (dimension, flow) in state.damage.iter().enumerate() {
            let amount = flow.rate * now.since(flow.since);
            let meter = Meter::Damage(dimension as u8);
            add(meter, amount, flow.since, Cause::Incident(*incident), None);
        }
    }
    for asset in exercise.world.assets.ids(&exercise.world.core.index) {
        for loss in &exercise.world.assets.get(&exercise.world.core.index, asset).self_inflicted {
            let amount = loss.damage.rate * now.since(loss.damage.since);
            let cause = Cause::Order(loss.order);
            add(Meter::Damage(2), amount, loss.damage.since, cause, Some(loss.via));
        }
    }
    for segment in exercise.public.ids(&exercise.world.core.index) {
        let state = exercise.public.get(&exercise.world.core.index, segment);
        let before = contribution(&core.scenario, segment, state.trust);
        let present = exercise.world.trust(&exercise.public, segment);
        let after = contribution(&core.scenario, segment, present);
        add(Meter::Trust(segment), after - before, state.since, Cause::Return, None);
    }
    entries
}

#[cfg(test)]
mod tests;
