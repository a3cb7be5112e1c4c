//! Preparation (6.1): what is spent and done before anything happens. Maturity and familiarity
//! decay without it; new holes and new people see to that.

use bevy::ecs::prelude::*;

use crate::base::ids::{AssetId, SeatId, SeatSet};
use crate::base::level::Ppm;
use crate::base::minute::Minute;
use crate::scenario::model::{Order, OrderKind, Stage};
use crate::sim::core::ChangeFlags;
use crate::sim::engine::Machine;
use crate::sim::event::{Event, kind};
use crate::sim::index::Forums;
use crate::sim::log::OrderRecord;
use crate::sim::state::{Path, Standing};
use crate::sim::world_mut::WorldMut;

/// Budget units that one order to fund an asset spends.
const FUNDING: i64 = 2;

pub(super) fn register(machine: &mut Machine<Event>) {
    machine.on(kind::PREPARE, on_prepare);
}

fn on_prepare(mut world: WorldMut, mut forums: Forums, mut standing: ResMut<Standing>) {
    let Event::Prepare(no) = world.agenda.current() else { return };
    let OrderRecord { seat, order, .. } = world.core.order(no);
    world.core.under_way.retain(|pending| *pending != no);
    world.core.flag_change(ChangeFlags::ORDER);
    world.core.request_decision(seat);
    match order.kind {
        OrderKind::Train => train(&mut world, seat),
        OrderKind::Fund => fund(&mut world, order.asset),
        OrderKind::Certify => certify(&mut world, order.asset),
        OrderKind::CommissionAudit => audit(&mut world, seat, order.asset),
        OrderKind::Meet => meet(&mut world, seat, order.to),
        OrderKind::JointExercise => exercise(&mut world, seat, order.to),
        OrderKind::SignMou => sign(&mut world, seat, order.to),
        OrderKind::PublishArrangement => {
            standing.published = true;
            if let Some(forum) = order.forum {
                forums.get_mut(&world.core.index, forum).published = true;
            }
        }
        OrderKind::Convene => world.convene(&mut forums, order),
        OrderKind::DesignateCritical => world.order_designation(&mut standing, no),
        OrderKind::OpenDisclosure => {
            world.agencies.get_mut(&world.core.index, seat).disclosure_desk = true;
        }
        OrderKind::BriefParties => world.brief_parties(seat, order, no),
        OrderKind::InviteObservers => invite(&mut world, order),
        _ => {}
    }
}

fn owned_by(world: &WorldMut, seat: SeatId) -> Vec<AssetId> {
    world.assets.ids(&world.core.index).filter(|asset| world.asset(*asset).owner == seat).collect()
}

/// Trained staff look after their assets better. Agencies without assets train for those of
/// their house.
fn train(world: &mut WorldMut, seat: SeatId) {
    let gain = world.core.parameters().training_gain;
    let mut assets = owned_by(world, seat);
    if assets.is_empty() {
        let house = |asset: &AssetId| world.shares_house(seat, world.asset(*asset).owner);
        assets = world.assets.ids(&world.core.index).filter(house).collect();
    }
    for asset in assets {
        world.raise_maturity(asset, gain);
    }
}

fn fund(world: &mut WorldMut, asset: Option<AssetId>) {
    let Some(asset) = asset else { return };
    let gain = world.core.parameters().maturity_per_unit;
    world.raise_maturity(asset, Ppm(gain.0 * FUNDING));
    world.fund_designation(asset);
}

fn certify(world: &mut WorldMut, asset: Option<AssetId>) {
    let Some(asset) = asset else { return };
    let gain = world.core.parameters().certification_gain;
    world.raise_maturity(asset, gain);
}

/// An audit finds what lies low, unless the auditor was kept out, and what it finds gets better.
fn audit(world: &mut WorldMut, auditor: SeatId, asset: Option<AssetId>) {
    let Some(asset) = asset else { return };
    if world.assets.get(&world.core.index, asset).refused.contains(auditor) {
        return;
    }
    certify(world, Some(asset));
    let owner = world.asset(asset).owner;
    let hidden: Vec<_> = world
        .core
        .open
        .iter()
        .copied()
        .filter(|incident| world.incident(*incident).asset == asset)
        .filter(|incident| world.incidents.get(&world.core.index, *incident).stage <= Stage::Acting)
        .collect();
    for incident in hidden {
        world.notice(incident, owner, Path::Observed);
    }
}

/// Everybody meets everybody else of a circle: contacts are made, familiarity grows.
fn together(world: &mut WorldMut, circle: SeatSet, gain: Ppm, meetings: u16) {
    let now = world.now();
    let half_life = world.core.parameters().familiarity_half_life_minutes;
    for from in circle.iter() {
        for to in circle.iter().filter(|to| *to != from) {
            let tie = world.ties.get_mut(&world.core.index, from, to);
            tie.grow(now, half_life, gain);
            tie.contact = true;
            tie.meetings = tie.meetings.saturating_add(meetings);
        }
    }
    world.core.ties_changed += 1;
}

fn meet(world: &mut WorldMut, seat: SeatId, with: SeatSet) {
    let gain = world.core.parameters().meeting_gain;
    together(world, with.union(SeatSet::only(seat)), gain, 1);
}

/// An exercise counts as two meetings: people have seen each other work.
fn exercise(world: &mut WorldMut, seat: SeatId, with: SeatSet) {
    let gain = world.core.parameters().exercise_gain;
    together(world, with.union(SeatSet::only(seat)), gain, 2);
}

fn sign(world: &mut WorldMut, seat: SeatId, with: SeatSet) {
    for other in with.iter().filter(|other| *other != seat) {
        for (from, to) in [(seat, other), (other, seat)] {
            let tie = world.ties.get_mut(&world.core.index, from, to);
            tie.legal_basis = true;
            tie.clearance = true;
            tie.contact = true;
        }
    }
    world.core.ties_changed += 1;
}

fn invite(world: &mut WorldMut, order: Order) {
    for seat in order.to.iter() {
        world.agencies.get_mut(&world.core.index, seat).invited = true;
        world.core.request_decision(seat);
    }
}

impl WorldMut<'_, '_> {
    /// Calls a meeting of a forum, if none is coming sooner.
    fn convene(&mut self, forums: &mut Forums, order: Order) {
        let Some(forum) = order.forum else { return };
        let delay = self.core.scenario.collaboration.forums[forum.index()].convene_delay_minutes;
        let at: Minute = self.now() + delay;
        let state = forums.get_mut(&self.core.index, forum);
        if at < state.next_at {
            state.next_at = at;
            self.agenda.reschedule(&mut state.next, at, Event::Meeting(forum));
        }
    }
}
