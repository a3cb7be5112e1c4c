//! Next-event time advance over a Bevy world: one function, system or schedule for each kind of
//! event.
//!
//! A step takes the next event from the list, runs what was registered for its kind, and then lets
//! the caller settle what that has disturbed.
//! Systems are ordinary Bevy systems and may use queries, resources and commands freely; what needs
//! nothing but the resource that holds the list is a plain function of it, which costs nothing to
//! find.
//!
//! Two rules keep runs reproducible: systems run on one thread, and two systems whose order
//! matters must say so, otherwise [`Machine::initialize`] refuses. A system that is the only one of
//! its kind of event runs by itself. Schedules are kept in a vector
//! beside the world, so that finding one is an index and not a look-up by label.
use std::marker::PhantomData;

use bevy::ecs::component::Mutable;
use bevy::ecs::prelude::*;
use bevy::ecs::schedule::{
    IntoScheduleConfigs, LogLevel, ScheduleBuildSettings, ScheduleLabel, SingleThreadedExecutor,
};
use bevy::ecs::system::{BoxedSystem, IntoSystem, ScheduleSystem, SystemState};

use super::future_events::{FutureEvents, Moment};
use crate::base::minute::Minute;

/// Steps between two sweeps of Bevy's records of removed components, which otherwise only grow.
const STEPS_PER_SWEEP: u32 = 256;
const NO_COMPANY: &str = "what is alone in a moment gets no company";

/// Names a schedule in error messages.
#[derive(ScheduleLabel, Clone, Debug, PartialEq, Eq, Hash)]
struct MomentLabel(&'static str);

/// A world together with what happens in it and when.
///
/// One resource, `S`, holds the list of future events: the list itself, or whatever a simulation
/// keeps together with it, since every resource that a system fetches costs something.
pub struct Machine<E, S = FutureEvents<E>>
where
    E: Moment + Send + Sync,
    S: Resource<Mutability = Mutable>,
{
    /// Everything that the simulation keeps.
    pub world: World,
    moments: Vec<Stage<S>>,
    /// Found once, because a look-up by type at every step costs a quarter of the step.
    state: SystemState<ResMut<'static, S>>,
    steps: u32,
    events: PhantomData<fn() -> E>,
}

impl<E: Moment + Send + Sync> Default for Machine<E> {
    fn default() -> Self {
        Self::new()
    }
}

impl<E: Moment + Send + Sync> Machine<E> {
    /// A machine with an empty list of future events and no systems.
    pub fn new() -> Self {
        Self::around(FutureEvents::new())
    }
}

impl<E, S> Machine<E, S>
where
    E: Moment + Send + Sync,
    S: Resource<Mutability = Mutable> + AsMut<FutureEvents<E>>,
{
    /// A machine around what holds the list of future events, without systems.
    pub fn around(state: S) -> Self {
        let mut world = World::new();
        world.insert_resource(state);
        let state = SystemState::new(&mut world);
        Self {
            world,
            moments: (0..E::COUNT).map(|_| Stage::Idle).collect(),
            state,
            steps: 0,
            events: PhantomData,
        }
    }

    /// The resource that holds the list of future events.
    ///
    /// # Panics
    /// When it was taken out of the world.
    #[inline]
    pub fn state(&mut self) -> &mut S {
        found(&mut self.state, &mut self.world)
    }

    /// Adds systems to the moment of the events of kind `index`.
    pub fn on<M>(
        &mut self,
        index: usize,
        systems: impl IntoScheduleConfigs<ScheduleSystem, M>,
    ) -> &mut Self {
        self.moments[index].add(E::name(index), systems);
        self
    }

    /// Gives the moment of the events of kind `index` a function of the state and nothing else.
    ///
    /// # Panics
    /// When the moment has something already.
    pub fn call(&mut self, index: usize, function: fn(&mut S)) -> &mut Self {
        self.moments[index].occupy(Stage::Function(function));
        self
    }

    /// Gives the moment of the events of kind `index` its only system. It has no order to be
    /// found, and runs without a schedule, which would cost as much again as fetching what it uses.
    ///
    /// # Panics
    /// When the moment has something already.
    pub fn alone<M>(
        &mut self,
        index: usize,
        system: impl IntoSystem<(), (), M> + 'static,
    ) -> &mut Self {
        let mut system: BoxedSystem = Box::new(IntoSystem::into_system(system));
        system.initialize(&mut self.world);
        self.moments[index].occupy(Stage::Alone(system));
        self
    }

    /// Builds all schedules.
    ///
    /// # Errors
    /// Names the moment and the systems when two of them disturb each other and no order between
    /// them is declared, or when the declared order is circular.
    pub fn initialize(&mut self) -> Result<(), String> {
        for stage in &mut self.moments {
            let Stage::Scheduled(schedule) = stage else { continue };
            schedule.initialize(&mut self.world).map_err(|error| {
                let reason = error.to_string(schedule.graph(), &self.world);
                format!("{:?}: {reason}", schedule.label())
            })?;
        }
        Ok(())
    }

    /// Handles the next event that is due at `limit` or before, and gives it back; nothing when
    /// there is none. `settle` gets the state after the systems of the event, to bring up to date
    /// what they have disturbed.
    ///
    /// # Panics
    /// When the list of future events was taken out of the world, when a system panics, or when
    /// systems added since [`initialize`](Self::initialize) disturb each other.
    #[inline]
    pub fn step(&mut self, limit: Minute, settle: impl FnOnce(&mut S)) -> Option<E> {
        let state = found(&mut self.state, &mut self.world);
        let event = state.as_mut().pop_until(limit)?;
        match &mut self.moments[event.index()] {
            Stage::Idle => settle(state),
            Stage::Function(function) => {
                function(state);
                settle(state);
            }
            Stage::Alone(system) => {
                system.run((), &mut self.world).expect("what a system uses is in the world");
                settle(self.state());
            }
            Stage::Scheduled(schedule) => {
                schedule.run(&mut self.world);
                settle(self.state());
            }
        }
        self.steps += 1;
        if self.steps == STEPS_PER_SWEEP {
            self.steps = 0;
            self.world.clear_trackers();
        }
        Some(event)
    }
}

#[inline]
fn found<'w, S: Resource<Mutability = Mutable>>(
    state: &mut SystemState<ResMut<'static, S>>,
    world: &'w mut World,
) -> &'w mut S {
    let found = state.get_mut(world);
    found.expect("what holds the list of future events stays in its world").into_inner()
}

/// What happens in the moment of one kind of event.
enum Stage<S> {
    /// Nothing: running an empty schedule would cost a tenth of an event.
    Idle,
    /// A function of the state and nothing else.
    Function(fn(&mut S)),
    /// One system, without a schedule.
    Alone(BoxedSystem),
    /// Systems in a schedule on one thread that refuses those whose order matters and is not
    /// declared.
    Scheduled(Box<Schedule>),
}

impl<S> Stage<S> {
    fn add<M>(&mut self, name: &'static str, systems: impl IntoScheduleConfigs<ScheduleSystem, M>) {
        if matches!(self, Self::Idle) {
            *self = Self::Scheduled(Box::new(schedule(name)));
        }
        let Self::Scheduled(schedule) = self else { panic!("{NO_COMPANY}") };
        schedule.add_systems(systems);
    }

    fn occupy(&mut self, by: Self) {
        assert!(matches!(self, Self::Idle), "{NO_COMPANY}");
        *self = by;
    }
}

fn schedule(name: &'static str) -> Schedule {
    let mut schedule = Schedule::new(MomentLabel(name));
    schedule.set_executor(SingleThreadedExecutor::new());
    schedule.set_build_settings(ScheduleBuildSettings {
        ambiguity_detection: LogLevel::Error,
        ..ScheduleBuildSettings::default()
    });
    schedule
}

#[cfg(test)]
mod tests;
