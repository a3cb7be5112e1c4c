//! What happens, one feature per file. Each adds its systems to the moments it cares about.

mod ageing;
mod calendar;
mod collaboration;
mod command;
mod contradictions;
mod cycles;
mod damage;
mod detection;
mod diagnosis;
mod incident_lifecycle;
mod independence;
pub mod injects;
pub mod interventions;
mod judgement;
mod knowledge;
mod ladder;
mod measures;
mod messages;
mod missed_service;
mod others;
mod outside_view;
mod preparation;
mod prevention;
mod publication;
mod publicity;
mod response;
mod rumours;
pub mod settle;
mod spread;
mod statements;
mod stolen_data;
mod system_knowledge;
mod tools;
pub mod trust;

use super::conditions::ExerciseMut;
use super::engine::Machine;
use super::event::Event;

/// Adds the systems of all features to a machine.
pub fn register(machine: &mut Machine<Event, ExerciseMut>) {
    for register in [
        calendar::register,
        ageing::register,
        incident_lifecycle::register,
        prevention::register,
        spread::register,
        stolen_data::register,
        detection::register,
        diagnosis::register,
        messages::register,
        response::register,
        measures::register,
        missed_service::register,
        publicity::register,
        rumours::register,
        contradictions::register,
        statements::register,
        independence::register,
        preparation::register,
        collaboration::register,
        ladder::register,
        others::register,
        outside_view::register,
        publication::register,
        cycles::register,
        injects::register,
        interventions::register,
    ] {
        register(machine);
    }
}
