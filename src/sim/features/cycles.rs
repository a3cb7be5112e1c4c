//! From one electoral cycle to the next (6.12): budgets are granted anew, people have left, systems
//! have been replaced, adversaries have learned, and what was done for the last election is over.

use bevy::ecs::prelude::*;

use crate::base::ids::{AdversaryId, AssetId, SeatId};
use crate::base::level::{ONE, Ppm};
use crate::base::minute::Minute;
use crate::sim::conditions::ExerciseMut;
use crate::sim::engine::Machine;
use crate::sim::event::{Event, kind};
use crate::sim::purpose::Purpose;
use crate::sim::state::IncidentState;
use crate::sim::world_mut::WorldMut;

pub(super) fn register(machine: &mut Machine<Event, ExerciseMut>) {
    machine.on(kind::WINDOW, on_window.after(super::calendar::on_window));
    machine.call(kind::REPLACED, on_replaced);
}

/// A window that begins a further cycle.
pub(super) fn on_window(exercise: ResMut<ExerciseMut>) {
    let ExerciseMut { world, standing, .. } = exercise.into_inner();
    let now = world.now();
    let calendar = &world.core.scenario.calendar;
    let Some(cycle) = calendar.cycle_starts().skip(1).position(|start| start == now) else {
        return;
    };
    standing.forms_published = false;
    standing.prebunked_at = None;
    for seat in world.core.scenario.clone().seat_ids() {
        world.renew_budget(seat);
        let agency = world.agencies.get_mut(&world.core.index, seat);
        (agency.briefed, agency.invited, agency.pledged) = (false, false, false);
    }
    world.turn_over(cycle + 1);
}

// Money

impl WorldMut {
    /// What is left is carried over in part, and the budget of the seat is granted anew.
    fn renew_budget(&mut self, seat: SeatId) {
        let parameters = self.core.parameters();
        let (carried, renewed) = (parameters.budget_carried, parameters.budget_renewed);
        let granted = self.seat(seat).budget + self.core.scenario.collaboration.budget;
        let agency = self.agencies.get_mut(&self.core.index, seat);
        agency.budget = carried.of(agency.budget) + renewed.of(granted);
    }
}

// People

impl WorldMut {
    /// In every agency some people have left since the last cycle began, and took with them whom
    /// they knew, what they were trained in and had exercised, and what nobody had written down
    /// about their systems.
    fn turn_over(&mut self, cycle: usize) {
        let now = self.now();
        let scenario = self.core.scenario.clone();
        let half_life = self.core.parameters().familiarity_half_life_minutes;
        let stayed: Vec<Ppm> =
            scenario.seat_ids().map(|seat| self.left(seat, cycle).complement()).collect();
        for from in scenario.seat_ids() {
            for to in scenario.seat_ids().filter(|to| *to != from) {
                let both = stayed[from.index()].times(stayed[to.index()]);
                if both == Ppm::ONE {
                    continue;
                }
                self.ties.get_mut(&self.core.index, (from, to)).turn_over(now, half_life, both);
            }
        }
        self.core.ties_changed(scenario.seat_ids().collect());
        let in_heads = self.core.parameters().leavers_take;
        let half_life = self.core.parameters().maturity_half_life_minutes;
        for asset in self.assets.ids(&self.core.index) {
            let stayed = stayed[self.asset(asset).owner.index()];
            self.scale_maturity(asset, stayed.complement().times(in_heads).complement());
            let state = self.assets.get_mut(&self.core.index, asset);
            state.exercised.keep(stayed, now, half_life);
        }
        for (seat, stayed) in scenario.seat_ids().zip(stayed) {
            let agency = self.agencies.get_mut(&self.core.index, seat);
            agency.trained.keep(stayed, now, half_life);
        }
        self.core.marks.damage_is_stale = true;
    }

    /// Share of an agency's people who have left: anything between none and twice the mean.
    fn left(&self, seat: SeatId, cycle: usize) -> Ppm {
        let twice = Ppm(2 * self.core.parameters().turnover.0);
        let key = self.seat(seat).key;
        let mut draw = self.core.chance().draw(Purpose::Turnover as u16, key, cycle as u64);
        Ppm(draw.between(0, ONE)).times(twice).clamped()
    }

    fn scale_maturity(&mut self, asset: AssetId, by: Ppm) {
        if by != Ppm::ONE {
            let present = self.maturity(asset);
            self.raise_maturity(asset, present.times(by) - present);
        }
    }
}

// Systems

impl WorldMut {
    /// Puts on the agenda when systems are replaced.
    pub fn plan_replacements(&mut self) {
        for asset in self.assets.ids(&self.core.index) {
            for at in self.asset(asset).replaced.clone() {
                self.agenda.schedule(at, Event::Replaced(asset));
            }
        }
    }
}

/// A new system takes the place of an old one: nobody knows it yet, and what was done to the old
/// one is gone with it.
fn on_replaced(exercise: &mut ExerciseMut) {
    let world = &mut exercise.world;
    let Event::Replaced(asset) = world.agenda.current() else { return };
    let leaves = world.core.parameters().new_technology_leaves;
    world.scale_maturity(asset, leaves);
    let (now, half_life) = (world.now(), world.core.parameters().maturity_half_life_minutes);
    let state = world.assets.get_mut(&world.core.index, asset);
    state.exercised.keep(leaves, now, half_life);
    (state.patched_at, state.logs_kept) = (Minute::NEVER, false);
    world.core.marks.damage_is_stale = true;
    let owner = world.asset(asset).owner;
    world.core.request_decision(owner);
}

// Adversaries

impl WorldMut {
    /// What an adversary is capable of now. It grows with every cycle, and more with one in which
    /// much of what it tried has worked.
    pub(super) fn capability_of(&self, adversary: AdversaryId) -> Ppm {
        let parameters = self.core.parameters();
        let (growth, learns) = (parameters.adversary_growth, parameters.adversary_learns);
        let start = self.core.scenario.adversaries[adversary.index()].capability;
        let cycles = self.core.scenario.calendar.cycle_of(self.now());
        (0..cycles).fold(start, |capability, cycle| {
            let learned = learns.times(self.worked(adversary, cycle));
            capability.times(Ppm::ONE + growth + learned).clamped()
        })
    }

    /// How much of what an adversary tried in a cycle has worked; nothing, if it tried nothing.
    fn worked(&self, adversary: AdversaryId, cycle: usize) -> Ppm {
        let calendar = &self.core.scenario.calendar;
        let end = calendar.cycle_starts().nth(cycle + 1).unwrap_or(calendar.end);
        let tried = self.incidents.ids(&self.core.index).filter(|id| {
            let begun = self.incidents.get(&self.core.index, *id).begun_at;
            self.incident(*id).adversary == Some(adversary)
                && begun < end
                && calendar.cycle_of(begun) == cycle
        });
        let results = tried.map(|id| success(self.incidents.get(&self.core.index, id), end));
        let (sum, count) = results.fold((0, 0), |(sum, count), one| (sum + one.0, count + 1));
        Ppm(sum / i64::max(count, 1))
    }
}

/// How well an incident has worked for who is behind it: not, if it was stopped before it did any
/// damage; half, if it was contained before the cycle was over; wholly otherwise.
fn success(state: &IncidentState, end: Minute) -> Ppm {
    match state.contained_at {
        _ if end <= state.acting_at => Ppm::ZERO,
        Some(at) if at < end => Ppm(ONE / 2),
        _ => Ppm::ONE,
    }
}
