//! Preparation (6.1): what is spent and done before anything happens. Maturity and familiarity
//! decay without it; new holes and new people see to that.

use bevy::ecs::prelude::*;

use crate::base::ids::{AssetId, ForumId, SeatId, SeatSet};
use crate::base::level::Ppm;
use crate::base::minute::Minute;
use crate::scenario::model::{AgencyKind, ForumMode, Order, OrderKind, Prepare, Stage};
use crate::sim::conditions::Witness;
use crate::sim::core::Signals;
use crate::sim::engine::Machine;
use crate::sim::event::{Event, kind};
use crate::sim::hands::Hands;
use crate::sim::index::Forums;
use crate::sim::log::OrderRecord;
use crate::sim::orders::{Law, Refusal, Verdict, require};
use crate::sim::state::{Path, Standing};

pub(super) fn register(machine: &mut Machine<Event>) {
    machine.on(kind::PREPARE, on_prepare);
}

fn on_prepare(mut hands: Hands, mut forums: Forums, mut standing: ResMut<Standing>) {
    let Event::Prepare(no) = hands.agenda.current() else { return };
    let OrderRecord { seat, order: Order::Prepare(order), .. } = hands.core.order(no) else {
        return;
    };
    hands.core.under_way.retain(|pending| *pending != no);
    hands.core.signal(Signals::ORDER);
    hands.core.ask(seat);
    match order {
        Prepare::Train => train(&mut hands, seat),
        Prepare::Fund { asset } => fund(&mut hands, asset),
        Prepare::Certify { asset } => certify(&mut hands, asset),
        Prepare::CommissionAudit { asset } => audit(&mut hands, seat, asset),
        Prepare::Meet { to } => meet(&mut hands, seat, to.seats()),
        Prepare::JointExercise { to } => exercise(&mut hands, seat, to.seats()),
        Prepare::SignMou { to } => sign(&mut hands, seat, to.seats()),
        Prepare::PublishArrangement { forum } => {
            standing.published = true;
            if let Some(forum) = forum {
                forums.get_mut(&hands.core.index, forum).published = true;
            }
        }
        Prepare::Convene { forum } => hands.convene(&mut forums, forum),
        Prepare::DesignateCritical => hands.order_designation(&mut standing, no),
        Prepare::OpenDisclosure => {
            hands.agencies.get_mut(&hands.core.index, seat).disclosure_desk = true;
        }
        Prepare::BriefParties { to } => hands.brief_parties(seat, to.seats(), no),
        Prepare::InviteObservers { to } => invite(&mut hands, to.seats()),
    }
}

impl Witness<'_, '_> {
    /// What may stand against a preparation.
    pub(in crate::sim) fn may_prepare(&self, seat: SeatId, order: Prepare) -> Verdict {
        match order {
            Prepare::Train | Prepare::JointExercise { .. } | Prepare::Meet { .. } => Ok(()),
            Prepare::Convene { forum } => {
                let forum = forum.ok_or(Refusal::Incomplete)?;
                self.leads(seat, forum)?;
                let planned = &self.hands.core.scenario.collaboration.forums[forum.index()];
                let soon = self.hands.now() + planned.convene_delay;
                let state = self.forums.get(&self.hands.core.index, forum);
                require(soon < state.next_at, Refusal::AlreadyDone)
            }
            Prepare::PublishArrangement { forum } => {
                let forum = forum.ok_or(Refusal::Incomplete)?;
                self.leads(seat, forum)?;
                let state = self.forums.get(&self.hands.core.index, forum);
                require(!state.published, Refusal::AlreadyDone)
            }
            Prepare::DesignateCritical => {
                require(!self.standing.designation_ordered, Refusal::AlreadyDone)
            }
            Prepare::Certify { asset } | Prepare::CommissionAudit { asset } => {
                let head = self.hands.seat(seat).kind == AgencyKind::EmbHead;
                let own = self.hands.asset(asset).owner == seat && !head;
                require(!own, Refusal::OwnSystems)
            }
            Prepare::OpenDisclosure => {
                let open = self.hands.agencies.get(&self.hands.core.index, seat).disclosure_desk;
                require(!open, Refusal::AlreadyDone)
            }
            Prepare::BriefParties { to } => {
                let party = |one: SeatId| self.hands.seat(one).kind.is_party();
                require(to.seats().iter().any(party), Refusal::WrongAddressee)
            }
            Prepare::InviteObservers { to } => {
                let observer = |one: &SeatId| {
                    let kind = self.hands.seat(*one).kind;
                    matches!(kind, AgencyKind::DomesticObserver | AgencyKind::InternationalObserver)
                };
                let mut observers = to.seats().iter().filter(observer).peekable();
                require(observers.peek().is_some(), Refusal::WrongAddressee)?;
                let new = observers
                    .any(|one| !self.hands.agencies.get(&self.hands.core.index, one).invited);
                require(new, Refusal::AlreadyDone)
            }
            Prepare::Fund { asset } => {
                let pays = matches!(
                    self.hands.seat(seat).kind,
                    AgencyKind::Ministry | AgencyKind::Executive
                );
                let own = self.has_mandate(seat, asset, Law::Designation).is_ok();
                require(pays || own, Refusal::NoMandate)
            }
            Prepare::SignMou { to } => {
                let new = |one: SeatId| {
                    !self.hands.ties.get(&self.hands.core.index, seat, one).legal_basis
                };
                let others = to.seats().minus(SeatSet::only(seat));
                require(others.iter().any(new), Refusal::AlreadyDone)
            }
        }
    }

    /// The seat leads a forum, as does everybody where members govern, or is the head of the EMB.
    fn leads(&self, seat: SeatId, forum: ForumId) -> Verdict {
        let planned = &self.hands.core.scenario.collaboration.forums[forum.index()];
        let led = planned.mode != ForumMode::ParticipantGoverned && planned.lead.is_some();
        let head = self.hands.seat(seat).kind == AgencyKind::EmbHead;
        require(!led || planned.lead == Some(seat) || head, Refusal::NotTheLead)
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

/// What it costs is what is spent on the asset.
fn fund(hands: &mut Hands, asset: AssetId) {
    let parameters = hands.core.parameters();
    let (gain, spent) = (parameters.maturity_per_unit, parameters.actions.costs(OrderKind::Fund));
    hands.raise_maturity(asset, Ppm(gain.0 * spent));
    hands.fund_designation(asset);
}

fn certify(hands: &mut Hands, asset: AssetId) {
    let gain = hands.core.parameters().certification_gain;
    hands.raise_maturity(asset, gain);
}

/// An audit finds what lies low, unless the auditor was kept out, and what it finds gets better.
fn audit(hands: &mut Hands, auditor: SeatId, asset: AssetId) {
    if hands.assets.get(&hands.core.index, asset).refused.contains(auditor) {
        return;
    }
    certify(hands, asset);
    let owner = hands.asset(asset).owner;
    let hidden: Vec<_> = hands
        .core
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
            let tie = hands.ties.get_mut(&hands.core.index, from, to);
            tie.grow(now, half_life, gain);
            tie.contact = true;
            tie.meetings = tie.meetings.saturating_add(meetings);
        }
    }
    hands.core.ties_changed += 1;
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
            let tie = hands.ties.get_mut(&hands.core.index, from, to);
            tie.legal_basis = true;
            tie.clearance = true;
            tie.contact = true;
        }
    }
    hands.core.ties_changed += 1;
}

fn invite(hands: &mut Hands, observers: SeatSet) {
    for seat in observers.iter() {
        hands.agencies.get_mut(&hands.core.index, seat).invited = true;
        hands.core.ask(seat);
    }
}

impl Hands<'_, '_> {
    /// Calls a meeting of a forum, if none is coming sooner.
    fn convene(&mut self, forums: &mut Forums, forum: Option<ForumId>) {
        let Some(forum) = forum else { return };
        let delay = self.core.scenario.collaboration.forums[forum.index()].convene_delay;
        let at: Minute = self.now() + delay;
        let state = forums.get_mut(&self.core.index, forum);
        if at < state.next_at {
            state.next_at = at;
            self.agenda.reschedule(&mut state.next, at, Event::Meeting(forum));
        }
    }
}
