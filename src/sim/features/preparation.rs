//! Preparation (6.1): what is spent and done before anything happens. Maturity and familiarity
//! decay without it; new holes and new people see to that.

use crate::base::ids::{AssetId, ForumId, SeatId, SeatSet};
use crate::base::level::Ppm;
use crate::base::minute::Minute;
use crate::scenario::model::{AgencyKind, ForumMode, Order, OrderKind, Prepare, Stage};
use crate::sim::conditions::ExerciseMut;
use crate::sim::core::ChangeFlags;
use crate::sim::engine::Machine;
use crate::sim::event::{Event, kind};
use crate::sim::index::Forums;
use crate::sim::log::OrderRecord;
use crate::sim::orders::{Law, Refusal, Verdict, require};
use crate::sim::state::Practice;
use crate::sim::vocabulary::Path;
use crate::sim::world_mut::WorldMut;

pub(super) fn register(machine: &mut Machine<Event, ExerciseMut>) {
    machine.call(kind::PREPARE, on_prepare);
}

fn on_prepare(exercise: &mut ExerciseMut) {
    let ExerciseMut { world, forums, standing, .. } = exercise;
    let Event::Prepare(no) = world.agenda.current() else { return };
    let OrderRecord { seat, order: Order::Prepare(order), .. } = world.core.order(no) else {
        return;
    };
    world.core.takes_effect(no);
    world.core.flag_change(ChangeFlags::ORDER);
    world.core.request_decision(seat);
    match order {
        Prepare::Train => train(world, seat),
        Prepare::Fund { asset } => fund(world, asset),
        Prepare::Certify { asset } => assess(world, seat, asset),
        Prepare::CommissionAudit { asset } => audit(world, seat, asset),
        Prepare::Meet { to } => meet(world, seat, to.seats()),
        Prepare::JointExercise { to } => {
            work_together(world, to.seats().union(SeatSet::only(seat)));
        }
        Prepare::SignMou { to } => sign(world, seat, to.seats()),
        Prepare::PublishArrangement { forum } => {
            standing.published = true;
            if let Some(forum) = forum {
                forums.get_mut(&world.core.index, forum).published = true;
            }
        }
        Prepare::Convene { forum } => world.convene(forums, forum),
        Prepare::DesignateCritical => world.order_designation(standing, no),
        Prepare::OpenDisclosure => {
            world.agencies.get_mut(&world.core.index, seat).disclosure_desk = true;
        }
        Prepare::BriefParties { to } => world.brief_parties(seat, to.seats(), no),
        Prepare::InviteObservers { to } => invite(world, to.seats()),
        Prepare::OpenSituationRoom { forum } => world.open_room(forum),
        Prepare::ReviewSystem { asset } => review(world, seat, asset),
        Prepare::Recommend { asset } => {
            world.assets.get_mut(&world.core.index, asset).recommended = true;
        }
    }
}

impl ExerciseMut {
    /// What may stand against a preparation.
    pub(in crate::sim) fn may_prepare(&self, seat: SeatId, order: Prepare) -> Verdict {
        match order {
            Prepare::Train | Prepare::JointExercise { .. } | Prepare::Meet { .. } => Ok(()),
            Prepare::Convene { forum } => {
                let forum = forum.ok_or(Refusal::Incomplete)?;
                self.leads(seat, forum)?;
                let planned = &self.world.core.scenario.collaboration.forums[forum.index()];
                let soon = self.world.now() + planned.convene_delay_minutes;
                let state = self.forums.get(&self.world.core.index, forum);
                require(soon < state.next_at, Refusal::AlreadyDone)
            }
            Prepare::PublishArrangement { forum } => {
                let forum = forum.ok_or(Refusal::Incomplete)?;
                self.leads(seat, forum)?;
                let state = self.forums.get(&self.world.core.index, forum);
                require(!state.published, Refusal::AlreadyDone)
            }
            Prepare::DesignateCritical => {
                require(!self.standing.designation_ordered, Refusal::AlreadyDone)
            }
            Prepare::Certify { asset } | Prepare::CommissionAudit { asset } => {
                let head = self.world.seat(seat).kind == AgencyKind::EmbHead;
                let own = self.world.asset(asset).owner == seat && !head;
                require(!own, Refusal::OwnSystems)
            }
            Prepare::OpenSituationRoom { forum } => {
                let forum = forum.ok_or(Refusal::Incomplete)?;
                let members = self.world.core.scenario.collaboration.forums[forum.index()].members;
                require(!self.world.share_room(members), Refusal::AlreadyDone)
            }
            Prepare::ReviewSystem { asset } => self.may_review(seat, asset),
            Prepare::Recommend { asset } => self.may_recommend(seat, asset),
            Prepare::OpenDisclosure => {
                let open = self.world.agencies.get(&self.world.core.index, seat).disclosure_desk;
                require(!open, Refusal::AlreadyDone)
            }
            Prepare::BriefParties { to } => {
                let party = |one: SeatId| self.world.seat(one).kind.is_party();
                require(to.seats().iter().any(party), Refusal::WrongAddressee)
            }
            Prepare::InviteObservers { to } => {
                let observer = |one: &SeatId| {
                    let kind = self.world.seat(*one).kind;
                    matches!(kind, AgencyKind::DomesticObserver | AgencyKind::InternationalObserver)
                };
                let mut observers = to.seats().iter().filter(observer).peekable();
                require(observers.peek().is_some(), Refusal::WrongAddressee)?;
                let new = observers
                    .any(|one| !self.world.agencies.get(&self.world.core.index, one).invited);
                require(new, Refusal::AlreadyDone)
            }
            Prepare::Fund { asset } => {
                let pays = matches!(
                    self.world.seat(seat).kind,
                    AgencyKind::Ministry | AgencyKind::Executive
                );
                let own = self.has_mandate(seat, asset, Law::Designation).is_ok();
                require(pays || own, Refusal::NoMandate)
            }
            Prepare::SignMou { to } => {
                let new = |one: SeatId| {
                    !self.world.ties.get(&self.world.core.index, (seat, one)).legal_basis
                };
                let others = to.seats().minus(SeatSet::only(seat));
                require(others.iter().any(new), Refusal::AlreadyDone)
            }
        }
    }

    /// The seat leads a forum, as does everybody where members govern, or is the head of the EMB.
    fn leads(&self, seat: SeatId, forum: ForumId) -> Verdict {
        let planned = &self.world.core.scenario.collaboration.forums[forum.index()];
        let led = planned.mode != ForumMode::ParticipantGoverned && planned.lead.is_some();
        let head = self.world.seat(seat).kind == AgencyKind::EmbHead;
        require(!led || planned.lead == Some(seat) || head, Refusal::NotTheLead)
    }
}

fn owned_by(world: &WorldMut, seat: SeatId) -> Vec<AssetId> {
    world.assets.ids(&world.core.index).filter(|asset| world.asset(*asset).owner == seat).collect()
}

/// Trained staff look after their assets better. Agencies without assets train for those of
/// their house.
fn train(world: &mut WorldMut, seat: SeatId) {
    let gain = world.training_gain(seat);
    let mut assets = owned_by(world, seat);
    if assets.is_empty() {
        let house = |asset: &AssetId| world.shares_house(seat, world.asset(*asset).owner);
        assets = world.assets.ids(&world.core.index).filter(house).collect();
    }
    world.train_staff(seat);
    for asset in assets {
        world.raise_maturity(asset, gain);
        world.exercise_fallback(asset);
        world.train_staff(world.asset(asset).owner);
    }
}

/// What it costs is what is spent on the asset.
fn fund(world: &mut WorldMut, asset: AssetId) {
    let parameters = world.core.parameters();
    let (gain, spent) = (parameters.maturity_per_unit, parameters.actions.costs(OrderKind::Fund));
    world.raise_maturity(asset, Ppm(gain.0 * spent));
    world.fund_designation(asset);
}

/// Somebody else has looked at an asset: plain holes are closed, and one can say so.
fn assess(world: &mut WorldMut, assessor: SeatId, asset: AssetId) {
    let gain = world.assessment_gain(assessor, world.asset(asset).owner);
    world.raise_maturity(asset, gain);
    let now = world.now();
    world.assets.get_mut(&world.core.index, asset).assured_at = Some(now);
}

/// An audit finds what lies low, unless the auditor was kept out, and what it finds gets better.
fn audit(world: &mut WorldMut, auditor: SeatId, asset: AssetId) {
    if world.assets.get(&world.core.index, asset).refused.contains(auditor) {
        return;
    }
    assess(world, auditor, asset);
    find_hidden(world, asset);
}

/// What researchers find who were let in is closed, and what lies low is found.
fn review(world: &mut WorldMut, reviewer: SeatId, asset: AssetId) {
    if world.assets.get(&world.core.index, asset).refused.contains(reviewer) {
        return;
    }
    let gain = world.core.parameters().review_gain;
    world.raise_maturity(asset, gain);
    if Ppm::ZERO < gain {
        find_hidden(world, asset);
    }
}

/// The owner comes to know of whatever is open on an asset.
fn find_hidden(world: &mut WorldMut, asset: AssetId) {
    let owner = world.asset(asset).owner;
    let hidden: Vec<_> = world
        .core
        .kept
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
            let tie = world.ties.get_mut(&world.core.index, (from, to));
            tie.grow(now, half_life, gain);
            tie.contact = true;
            tie.meetings = tie.meetings.saturating_add(meetings);
        }
    }
    world.core.ties_changed(circle);
}

fn meet(world: &mut WorldMut, seat: SeatId, with: SeatSet) {
    let gain = world.core.parameters().meeting_gain;
    together(world, with.union(SeatSet::only(seat)), gain, 1);
}

/// An exercise counts as two meetings: people have seen each other work. They have also tried how
/// they would do without the systems that they own.
pub(super) fn work_together(world: &mut WorldMut, circle: SeatSet) {
    let gain = world.core.parameters().exercise_gain;
    together(world, circle, gain, 2);
    for asset in world.assets.ids(&world.core.index) {
        if circle.contains(world.asset(asset).owner) {
            world.exercise_fallback(asset);
        }
    }
}

fn sign(world: &mut WorldMut, seat: SeatId, with: SeatSet) {
    for other in with.iter().filter(|other| *other != seat) {
        for (from, to) in [(seat, other), (other, seat)] {
            let tie = world.ties.get_mut(&world.core.index, (from, to));
            tie.legal_basis = true;
            tie.clearance = true;
            tie.contact = true;
        }
    }
    world.core.ties_changed(with.union(SeatSet::only(seat)));
    world.attention_changed(seat);
}

fn invite(world: &mut WorldMut, observers: SeatSet) {
    for seat in observers.iter() {
        world.agencies.get_mut(&world.core.index, seat).invited = true;
        world.core.request_decision(seat);
    }
}

impl WorldMut {
    /// People have tried the other way to do the job of an asset.
    pub fn exercise_fallback(&mut self, asset: AssetId) {
        let now = self.now();
        self.assets.get_mut(&self.core.index, asset).exercised = Practice::new(Ppm::ONE, now);
        self.core.marks.damage_is_stale = true;
    }

    /// An agency's people know lures when they see them.
    pub fn train_staff(&mut self, seat: SeatId) {
        let now = self.now();
        self.agencies.get_mut(&self.core.index, seat).trained = Practice::new(Ppm::ONE, now);
    }

    /// Calls a meeting of a forum, if none is coming sooner.
    fn convene(&mut self, forums: &mut Forums, forum: Option<ForumId>) {
        let Some(forum) = forum else { return };
        let delay = self.core.scenario.collaboration.forums[forum.index()].convene_delay_minutes;
        let at: Minute = self.now() + delay;
        let state = forums.get_mut(&self.core.index, forum);
        if at < state.next_at {
            state.next_at = at;
            self.agenda.reschedule(&mut state.next, at, Event::Meeting(forum));
        }
    }
}
