//! What outsiders see and say of systems (6.11): reviews of researchers that the owner lets in, and
//! recommendations of observers, which are taken up before the next election or not.

use bevy::ecs::prelude::*;

use crate::base::calendar::Phase;
use crate::base::ids::{AssetId, IncidentId, SeatId};
use crate::base::level::Ppm;
use crate::scenario::model::{Group, Stage};
use crate::sim::conditions::ExerciseMut;
use crate::sim::engine::Machine;
use crate::sim::event::{Event, kind};
use crate::sim::features::calendar::on_window;
use crate::sim::orders::{Refusal, Verdict, require};
use crate::sim::purpose::Purpose;
use crate::sim::world_mut::WorldMut;

pub(super) fn register(machine: &mut Machine<Event, ExerciseMut>) {
    machine.on(
        kind::WINDOW,
        take_up_recommendations.after(on_window).before(super::cycles::on_window),
    );
}

impl ExerciseMut {
    /// Outsiders look at a system only where its owner lets them: by access, or by an open desk.
    pub(super) fn may_review(&self, seat: SeatId, asset: AssetId) -> Verdict {
        let world = &self.world;
        let owner = world.asset(asset).owner;
        let has_desk = |one: SeatId| {
            let house = one == owner || world.shares_house(one, owner);
            house && world.agencies.get(&world.core.index, one).disclosure_desk
        };
        let let_in = world.assets.get(&world.core.index, asset).access.contains(seat);
        let open = let_in || world.core.scenario.seat_ids().any(has_desk);
        require(open && owner != seat, Refusal::NoMandate)
    }

    /// Observers recommend about what the EMB has, once they have seen something of it.
    pub(super) fn may_recommend(&self, seat: SeatId, asset: AssetId) -> Verdict {
        let world = &self.world;
        let electoral = world.seat(world.asset(asset).owner).group == Group::Electoral;
        require(electoral, Refusal::WrongAddressee)?;
        require(world.has_seen(seat), Refusal::NoMandate)?;
        let state = world.assets.get(&world.core.index, asset);
        require(!state.recommended, Refusal::AlreadyDone)
    }
}

impl WorldMut {
    /// How blurred the finding of observers is: they read what is public, talk to the agencies that
    /// invited them, or read the logs of a system of the EMB's.
    pub fn blur(&self, observer: SeatId) -> Ppm {
        let parameters = self.core.parameters();
        if self.has_logs(observer) {
            parameters.blur_logs
        } else if self.agencies.get(&self.core.index, observer).invited {
            parameters.blur_interviews
        } else {
            parameters.blur_public
        }
    }

    /// Observers recommend to better every system of the EMB's that something has struck.
    pub fn recommend_what_was_struck(&mut self) {
        let struck =
            |id: &IncidentId| self.incidents.get(&self.core.index, *id).stage != Stage::Dormant;
        let incidents = self.incidents.ids(&self.core.index).filter(struck);
        let assets: Vec<AssetId> = incidents.map(|id| self.incident(id).asset).collect();
        for asset in assets {
            if self.seat(self.asset(asset).owner).group == Group::Electoral {
                self.assets.get_mut(&self.core.index, asset).recommended = true;
            }
        }
    }

    /// Whether observers have seen more than the public: they were invited, or let into a system
    /// of the EMB's.
    pub fn has_seen(&self, observer: SeatId) -> bool {
        self.agencies.get(&self.core.index, observer).invited || self.has_logs(observer)
    }

    /// Whether observers were let into a system of the EMB's.
    pub fn has_logs(&self, observer: SeatId) -> bool {
        self.assets.ids(&self.core.index).any(|asset| {
            self.seat(self.asset(asset).owner).group == Group::Electoral
                && self.assets.get(&self.core.index, asset).access.contains(observer)
        })
    }
}

/// When a time of preparation begins, each recommendation is taken up or not, once.
fn take_up_recommendations(mut exercise: ResMut<ExerciseMut>) {
    let world = &mut exercise.world;
    let phase = world.core.kept.phase;
    if !matches!(phase, Phase::InterElection | Phase::Registration) {
        return;
    }
    let (chance, gain) =
        (world.core.parameters().adoption, world.core.parameters().certification_gain);
    let now = world.now();
    for asset in world.assets.ids(&world.core.index) {
        let state = world.assets.get_mut(&world.core.index, asset);
        if !std::mem::take(&mut state.recommended) {
            continue;
        }
        let key = world.asset(asset).key;
        let mut draw = world.core.chance().draw(Purpose::Adoption as u16, key, now.0 as u64);
        if draw.happens(chance) {
            world.raise_maturity(asset, gain);
        }
    }
}
