//! The calendar: windows begin and change what matters, and seats plan ahead.

use bevy::ecs::prelude::*;

use crate::base::ids::WindowId;
use crate::base::minute::Minute;
use crate::sim::conditions::ExerciseMut;
use crate::sim::engine::Machine;
use crate::sim::event::{Event, kind};
use crate::sim::world_mut::WorldMut;

pub(super) fn register(machine: &mut Machine<Event, ExerciseMut>) {
    machine.on(kind::WINDOW, on_window);
    machine.on(kind::PLANNING, on_planning);
}

impl WorldMut {
    /// Puts all windows and their planning slots on the agenda.
    pub fn plan_calendar(&mut self) {
        let calendar = &self.core.scenario.calendar;
        for (at, window) in calendar.windows.iter().enumerate() {
            let id = WindowId::at(at);
            self.agenda.schedule(window.start, Event::Window(id));
            let length = calendar.end_of(id).since(window.start);
            for slot in 0..i64::from(window.planning_slots) {
                let offset = length * slot / i64::from(window.planning_slots);
                let at: Minute = window.start + offset;
                self.agenda.schedule(at, Event::Planning(id));
            }
        }
    }
}

/// What matters changes, and with it what everything that is impaired costs.
pub(super) fn on_window(mut exercise: ResMut<ExerciseMut>) {
    let world = &mut exercise.world;
    let Event::Window(window) = world.agenda.current() else { return };
    world.core.kept.phase = world.core.scenario.calendar.windows[window.index()].phase;
    world.core.marks.damage_is_stale = true;
    // Forums may meet more often from now on.
    world.core.marks.awareness_changed = true;
    for at in 0..world.core.kept.open.len() {
        let incident = world.core.kept.open[at];
        world.core.watch_changed(incident);
    }
    world.core.request_all_decisions();
}

pub(super) fn on_planning(mut exercise: ResMut<ExerciseMut>) {
    let world = &mut exercise.world;
    world.core.marks.requests.planning = true;
    world.core.marks.assets_changed += 1;
    world.core.request_all_decisions();
}
