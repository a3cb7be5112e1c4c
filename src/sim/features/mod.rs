//! What happens, one feature per file. Each adds its systems to the moments it cares about.

mod calendar;
mod collaboration;
mod contradictions;
mod cycles;
mod damage;
mod detection;
mod incident_lifecycle;
mod independence;
pub mod injects;
pub mod interventions;
mod knowledge;
mod measures;
mod messages;
mod others;
mod preparation;
mod publication;
mod publicity;
mod response;
mod rumours;
pub mod settle;
mod statements;
pub mod trust;

use super::engine::Machine;
use super::event::Event;

/// Adds the systems of all features to a machine.
pub fn register(machine: &mut Machine<Event>) {
    for register in [
        calendar::register,
        incident_lifecycle::register,
        detection::register,
        knowledge::register,
        messages::register,
        response::register,
        measures::register,
        publicity::register,
        rumours::register,
        contradictions::register,
        statements::register,
        independence::register,
        preparation::register,
        collaboration::register,
        others::register,
        publication::register,
        cycles::register,
        injects::register,
        interventions::register,
        settle::register,
    ] {
        register(machine);
    }
}
