//! The ladder of collaboration (6.10): what each level of a forum unlocks or speeds between its
//! members. What is pooled in meetings (2) and said with one voice (3) stands where that is done.

use bevy::ecs::prelude::*;

use crate::base::ids::{AssetId, IncidentId, SeatId, SeatSet};
use crate::base::level::Ppm;
use crate::scenario::model::{Forum, Level};
use crate::sim::conditions::ExerciseMut;
use crate::sim::engine::{Machine, halvings};
use crate::sim::event::{Event, kind};
use crate::sim::features::calendar::on_planning;
use crate::sim::features::preparation::work_together;
use crate::sim::world_mut::WorldMut;

pub(super) fn register(machine: &mut Machine<Event, ExerciseMut>) {
    machine.on(kind::PLANNING, exercise_forums.after(on_planning));
}

impl WorldMut {
    /// Whether some sit together in a forum of this level or above.
    pub fn share_level(&self, seats: SeatSet, level: Level) -> bool {
        let forums = &self.core.scenario.collaboration.forums;
        forums.iter().any(|forum| forum.reaches(level) && seats.minus(forum.members).is_empty())
    }

    /// Whether a seat may work on assets of another without being asked: an escalation protocol
    /// says so.
    pub fn is_agreed_helper(&self, seat: SeatId, asset: AssetId) -> bool {
        let pair = SeatSet::only(seat).union(SeatSet::only(self.asset(asset).owner));
        self.share_level(pair, Level::Response)
    }

    /// Expertise with which a seat works on an incident beside others: its own, or a share of that
    /// of the best of those who lend it theirs.
    pub fn expertise_beside(&self, seat: SeatId, circle: SeatSet, incident: IncidentId) -> Ppm {
        let own = self.expertise(seat, incident);
        let lending = self.core.parameters().lending;
        let others = circle.intersection(self.core.lenders[seat.index()]).iter();
        let best = others.map(|other| self.expertise(other, incident)).max();
        best.map_or(own, |best| own.max(lending.times(best)))
    }

    /// Expertise that a partner abroad lends those at work as a remote team: it has no people of
    /// its own there, but was told of the incident by one of them, with whom it is agreed how.
    pub fn lent_from_afar(&self, circle: SeatSet, incident: IncidentId) -> Ppm {
        let share = self.core.parameters().remote_team;
        if share == Ppm::ZERO {
            return Ppm::ZERO;
        }
        let helps = |partner: &SeatId| {
            let known = self.knowledge.get(&self.core.index, *partner).of(incident);
            let agreed = |one: SeatId| {
                self.share_level(SeatSet::only(one).union(SeatSet::only(*partner)), Level::Response)
            };
            known.is_some_and(|it| it.colleagues().intersection(circle).iter().any(agreed))
        };
        let seats = self.core.partners_abroad.iter().filter(helps);
        share.times(seats.map(|it| self.expertise(it, incident)).max().unwrap_or_default())
    }

    /// Whether a seat is that of a partner abroad.
    pub fn is_partner_abroad(&self, seat: SeatId) -> bool {
        self.core.partners_abroad.contains(seat)
    }

    /// What a course is worth: more where its guides and teachers are shared.
    pub fn training_gain(&self, seat: SeatId) -> Ppm {
        let gain = self.core.parameters().training_gain;
        if self.share_level(SeatSet::only(seat), Level::Resources) {
            return gain + gain.times(self.core.parameters().shared_training);
        }
        gain
    }

    /// What an audit or a certificate is worth: more where assessing each other is agreed, so that
    /// the assessor sees everything.
    pub fn assessment_gain(&self, assessor: SeatId, owner: SeatId) -> Ppm {
        let gain = self.core.parameters().certification_gain;
        let pair = SeatSet::only(assessor).union(SeatSet::only(owner));
        if self.share_level(pair, Level::Assessment) {
            return gain + gain.times(self.core.parameters().agreed_assessment);
        }
        gain
    }

    /// What an explanation gains by an independent assessment of the asset that it is about; it
    /// ages as maturity does.
    pub fn assurance(&self, asset: AssetId) -> Ppm {
        let parameters = self.core.parameters();
        let state = self.assets.get(&self.core.index, asset);
        let Some(since) = state.assured_at else { return Ppm::ZERO };
        let left = halvings(self.now().since(since), parameters.maturity_half_life_minutes);
        left.times(parameters.assurance)
    }
}

/// A forum that exercises does so by itself at a planning slot, once its last exercise is long ago.
/// Nobody exercises while the polls are open.
fn exercise_forums(exercise: ResMut<ExerciseMut>) {
    let ExerciseMut { world, forums, .. } = exercise.into_inner();
    if world.core.kept.phase.is_critical() {
        return;
    }
    let now = world.now();
    let again = world.core.parameters().exercise_again_minutes;
    for forum in forums.ids(&world.core.index) {
        let planned: &Forum = &world.core.scenario.collaboration.forums[forum.index()];
        let (members, exercises) = (planned.members, planned.reaches(Level::Exercises));
        let state = forums.get_mut(&world.core.index, forum);
        if exercises && again <= now.since(state.exercised_at) {
            state.exercised_at = now;
            work_together(world, members);
        }
    }
}
