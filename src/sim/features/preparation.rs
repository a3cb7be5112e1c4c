//! Preparation (6.1): what is spent and done before anything happens. Maturity and familiarity
//! decay without it; new holes and new people see to that.

use bevy::ecs::prelude::*;

use crate::base::ids::{AssetId, SeatId, SeatSet};
use crate::base::level::Ppm;
use crate::base::minute::Minute;
use crate::scenario::model::{Order, OrderKind, Stage};
use crate::sim::core::Signals;
use crate::sim::engine::Machine;
use crate::sim::event::{Event, kind};
use crate::sim::hands::Hands;
use crate::sim::index::Forums;
use crate::sim::log::OrderRecord;
use crate::sim::state::Standing;
use crate::sim::vocabulary::Path;

/// Budget units that one order to fund an asset spends.
const FUNDING: i64 = 2;

pub(super) fn register(machine: &mut Machine<Event>) {
    machine.on(kind::PREPARE, on_prepare);
}

fn on_prepare(mut hands: Hands, mut forums: Forums, mut standing: ResMut<Standing>) {
    let Event::Prepare(no) = hands.agenda.current() else { return };
    let OrderRecord { seat, order, .. } = hands.core.order(no);
    hands.core.kept.under_way.retain(|pending| *pending != no);
    hands.core.signal(Signals::ORDER);
    hands.core.ask(seat);
    match order.kind {
        OrderKind::Train => train(&mut hands, seat),
        OrderKind::Fund => fund(&mut hands, order.asset),
        OrderKind::Certify => certify(&mut hands, order.asset),
        OrderKind::CommissionAudit => audit(&mut hands, seat, order.asset),
        OrderKind::Meet => meet(&mut hands, seat, order.to),
        OrderKind::JointExercise => exercise(&mut hands, seat, order.to),
        OrderKind::SignMou => sign(&mut hands, seat, order.to),
        OrderKind::PublishArrangement => {
            standing.published = true;
            if let Some(forum) = order.forum {
                forums.get_mut(&hands.core.index, forum).published = true;
            }
        }
        OrderKind::Convene => hands.convene(&mut forums, order),
        OrderKind::DesignateCritical => hands.order_designation(&mut standing, no),
        OrderKind::OpenDisclosure => {
            hands.agencies.get_mut(&hands.core.index, seat).disclosure_desk = true;
        }
        OrderKind::BriefParties => hands.brief_parties(seat, order, no),
        OrderKind::InviteObservers => invite(&mut hands, order),
        _ => {}
    }
}

fn owned_by(hands: &Hands, seat: SeatId) -> Vec<AssetId> {
    hands.assets.ids(&hands.core.index).filter(|asset| hands.asset(*asset).owner == seat).collect()
}

/// Trained staff look after their assets better. Agencies without assets train for those of
/// their house.
fn train(hands: &mut Hands, seat: SeatId) {
    let gain = hands.core.parameters().training_gain;
    let mut assets = owned_by(hands, seat);
    if assets.is_empty() {
        let house = |asset: &AssetId| hands.shares_house(seat, hands.asset(*asset).owner);
        assets = hands.assets.ids(&hands.core.index).filter(house).collect();
    }
    for asset in assets {
        hands.raise_maturity(asset, gain);
    }
}

fn fund(hands: &mut Hands, asset: Option<AssetId>) {
    let Some(asset) = asset else { return };
    let gain = hands.core.parameters().maturity_per_unit;
    hands.raise_maturity(asset, Ppm(gain.0 * FUNDING));
    hands.fund_designation(asset);
}

fn certify(hands: &mut Hands, asset: Option<AssetId>) {
    let Some(asset) = asset else { return };
    let gain = hands.core.parameters().certification_gain;
    hands.raise_maturity(asset, gain);
}

/// An audit finds what lies low, unless the auditor was kept out, and what it finds gets better.
fn audit(hands: &mut Hands, auditor: SeatId, asset: Option<AssetId>) {
    let Some(asset) = asset else { return };
    if hands.assets.get(&hands.core.index, asset).refused.contains(auditor) {
        return;
    }
    certify(hands, Some(asset));
    let owner = hands.asset(asset).owner;
    let hidden: Vec<_> = hands
        .core
        .kept
        .open
        .iter()
        .copied()
        .filter(|incident| hands.incident(*incident).asset == asset)
        .filter(|incident| hands.incidents.get(&hands.core.index, *incident).stage <= Stage::Acting)
        .collect();
    for incident in hidden {
        hands.notice(incident, owner, Path::Observed);
    }
}

/// Everybody meets everybody else of a circle: contacts are made, familiarity grows.
fn together(hands: &mut Hands, circle: SeatSet, gain: Ppm, meetings: u16) {
    let now = hands.now();
    let half_life = hands.core.parameters().familiarity_half_life;
    for from in circle.iter() {
        for to in circle.iter().filter(|to| *to != from) {
            let tie = hands.ties.get_mut(&hands.core.index, (from, to));
            tie.grow(now, half_life, gain);
            tie.contact = true;
            tie.meetings = tie.meetings.saturating_add(meetings);
        }
    }
    hands.core.marks.ties_changed += 1;
}

fn meet(hands: &mut Hands, seat: SeatId, with: SeatSet) {
    let gain = hands.core.parameters().meeting_gain;
    together(hands, with.union(SeatSet::only(seat)), gain, 1);
}

/// An exercise counts as two meetings: people have seen each other work.
fn exercise(hands: &mut Hands, seat: SeatId, with: SeatSet) {
    let gain = hands.core.parameters().exercise_gain;
    together(hands, with.union(SeatSet::only(seat)), gain, 2);
}

fn sign(hands: &mut Hands, seat: SeatId, with: SeatSet) {
    for other in with.iter().filter(|other| *other != seat) {
        for (from, to) in [(seat, other), (other, seat)] {
            let tie = hands.ties.get_mut(&hands.core.index, (from, to));
            tie.legal_basis = true;
            tie.clearance = true;
            tie.contact = true;
        }
    }
    hands.core.marks.ties_changed += 1;
}

fn invite(hands: &mut Hands, order: Order) {
    for seat in order.to.iter() {
        hands.agencies.get_mut(&hands.core.index, seat).invited = true;
        hands.core.ask(seat);
    }
}

impl Hands<'_, '_> {
    /// Calls a meeting of a forum, if none is coming sooner.
    fn convene(&mut self, forums: &mut Forums, order: Order) {
        let Some(forum) = order.forum else { return };
        let delay = self.core.scenario.collaboration.forums[forum.index()].convene_delay;
        let at: Minute = self.now() + delay;
        let state = forums.get_mut(&self.core.index, forum);
        if at < state.next_at {
            state.next_at = at;
            self.agenda.reschedule(&mut state.next, at, Event::Meeting(forum));
        }
    }
}
