//! The calendar: windows begin and change what matters, and seats plan ahead.

use crate::base::ids::WindowId;
use crate::base::minute::Minute;
use crate::sim::engine::Machine;
use crate::sim::event::{Event, kind};
use crate::sim::hands::Hands;

pub(super) fn register(machine: &mut Machine<Event>) {
    machine.on(kind::WINDOW, on_window);
    machine.on(kind::PLANNING, on_planning);
}

impl Hands<'_, '_> {
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
fn on_window(mut hands: Hands) {
    let Event::Window(window) = hands.agenda.current() else { return };
    hands.core.kept.phase = hands.core.scenario.calendar.windows[window.index()].phase;
    hands.core.marks.damage_is_stale = true;
    // Forums may meet more often from now on.
    hands.core.marks.awareness_changed = true;
    for at in 0..hands.core.kept.open.len() {
        let incident = hands.core.kept.open[at];
        hands.core.watch_changed(incident);
    }
    hands.core.ask_all();
}

fn on_planning(mut hands: Hands) {
    hands.core.marks.asks.planning = true;
    hands.core.marks.assets_changed += 1;
    hands.core.ask_all();
}
