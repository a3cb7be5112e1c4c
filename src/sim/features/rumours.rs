//! Rumours (6.7): they grow where susceptibility is left and nobody answers, and move in steps.

use bevy::ecs::prelude::*;

use crate::base::ids::{IncidentId, RumourId, SeatSet, SegmentId};
use crate::base::level::{ONE, Points, Ppm};
use crate::scenario::model::{Primitive, Side, Stage, Symptom};
use crate::sim::conditions::ExerciseMut;
use crate::sim::engine::{Machine, Ticket};
use crate::sim::event::{Event, kind};
use crate::sim::index::{Discourse, Public};
use crate::sim::ledger::Cause;
use crate::sim::state::Rumour;
use crate::sim::vocabulary::{ShockKind, Stance};
use crate::sim::world_mut::WorldMut;

/// Minutes between two steps in the critical window.
const STEP: i64 = 60;
/// Growth in a step below which a rumour is old news.
const STALE_BELOW: Ppm = Ppm(1_000);

pub(super) fn register(machine: &mut Machine<Event, ExerciseMut>) {
    machine.alone(kind::RUMOUR_STEP, on_step);
    machine.call(kind::PLATFORM_ACTS, on_platform_acts);
}

impl WorldMut {
    /// A rumour about an incident begins, unless one is about already.
    pub fn start_rumour(
        &mut self,
        discourse: &mut Discourse,
        public: &Public,
        incident: IncidentId,
        reach: Ppm,
    ) {
        if self.incidents.get(&self.core.index, incident).talked_about {
            return;
        }
        let now = self.now();
        let rumour = RumourId::at(discourse.rumour_count());
        let next = now + self.core.public_minutes(STEP);
        let ticket = self.agenda.schedule(next, Event::RumourStep(rumour));
        let segments = public.ids(&self.core.index).count();
        let felt = self.felt(ShockKind::Rumour);
        discourse.add_rumour(Rumour {
            rumour,
            incident,
            since: now,
            spreads: true,
            reach: vec![reach; segments],
            cost: vec![Points::ZERO; segments],
            fact_checked: false,
            felt,
            ticket,
        });
        self.incidents.get_mut(&self.core.index, incident).talked_about = true;
        self.core.tell_public();
        self.core.request_all_decisions();
    }

    /// Share of a rumour's growth that what was said and done about it leaves.
    fn growth_left(&self, rumour: &Rumour, forms_published: bool) -> Ppm {
        let parameters = self.core.parameters();
        let state = self.incidents.get(&self.core.index, rumour.incident);
        let mut left = parameters.rumour_growth;
        if !self.core.kept.phase.is_critical() {
            left = left.times(parameters.rumour_calm);
        }
        if state.first_statement.is_some() {
            left = left.times(parameters.statement_leaves);
        }
        let primitive = self.incident(rumour.incident).primitive;
        if rumour.fact_checked {
            // To check what is genuine is to confirm it.
            let fits = primitive != Primitive::HackAndLeak;
            left = left.times(self.left_by(parameters.factcheck_leaves, fits));
        }
        if state.judged.is_some() {
            left = left.times(parameters.ruling_leaves);
        }
        let dealt_with = Stage::Contained <= state.stage && primitive.symptom() == Symptom::Talk;
        if state.platform_acted || dealt_with {
            // The rules of platforms are about forgeries and loot. What people say is theirs to
            // say, and what is out stays out, however well it was dealt with.
            let fits = if dealt_with {
                primitive != Primitive::HackAndLeak
            } else {
                primitive != Primitive::ProcessRumour
            };
            left = left.times(self.left_by(parameters.platform_leaves, fits));
        }
        if self.is_answered(rumour.incident, forms_published) {
            left = left.times(parameters.right_answer_leaves);
        }
        left
    }

    /// Share of its growth that an answer leaves: one that does not fit the kind of talk has a
    /// share of its effect.
    fn left_by(&self, leaves: Ppm, fits: bool) -> Ppm {
        if fits {
            return leaves;
        }
        leaves.complement().times(self.core.parameters().misfit).complement()
    }

    /// Whether talk was answered by what answers its kind: a leak by those who can say what is
    /// genuine, a forgery by who is shown or where it runs, a story about the process by what can
    /// be shown.
    fn is_answered(&self, incident: IncidentId, forms_published: bool) -> bool {
        let planned = self.incident(incident);
        let state = self.incidents.get(&self.core.index, incident);
        let owner_of = |incident| self.asset(self.incident(incident).asset).owner;
        match planned.primitive {
            Primitive::HackAndLeak => {
                state.explained_by.iter().any(|seat| self.knows_loot(seat, incident))
            }
            Primitive::SyntheticMedia => {
                let shown = owner_of(incident);
                let denied = |(who, stance): &(SeatSet, Stance)| {
                    who.contains(shown) && *stance == Stance::Denied
                };
                state.platform_acted || state.stances.iter().any(denied)
            }
            Primitive::ProcessRumour => forms_published,
            // What is no talk is answered by being ended.
            Primitive::Ddos
            | Primitive::OrganicSurge
            | Primitive::Deface
            | Primitive::SqliExfil
            | Primitive::PhishCredential
            | Primitive::Ransomware
            | Primitive::Wiper
            | Primitive::InsiderMisuse
            | Primitive::SupplyChainFault
            | Primitive::WhitehatDisclosure
            | Primitive::BenignFault => false,
        }
    }

    /// How easily a rumour spreads in a segment now: less while a prebunk lasts.
    fn susceptibility(&self, public: &Public, segment: SegmentId) -> Ppm {
        let planned = &self.core.scenario.country.segments[segment.index()];
        planned.susceptibility.times(self.told_in_advance(public, segment).clamped().complement())
    }
}

/// One step: reach grows logistically and is forgotten; what is gained costs trust, most where
/// the rumour is welcome, which is where one fears to lose.
fn on_step(exercise: ResMut<ExerciseMut>, mut discourse: Discourse) {
    let ExerciseMut { world, public, standing, .. } = exercise.into_inner();
    let Event::RumourStep(id) = world.agenda.current() else { return };
    let Some(rumour) = discourse.rumour_mut(id) else { return };
    let growth = world.growth_left(rumour, standing.forms_published);
    let forgotten = world.core.parameters().rumour_decay;
    let mut grows = false;
    for segment in public.ids(&world.core.index) {
        let reach = rumour.reach[segment.index()];
        let pull = growth.times(world.susceptibility(public, segment));
        let gained = pull.times(reach).times(reach.complement()) - forgotten.times(reach);
        rumour.reach[segment.index()] = Ppm((reach + gained).0.clamp(0, ONE));
        if gained.0 <= 0 {
            continue;
        }
        grows |= STALE_BELOW <= gained;
        let side = world.core.scenario.country.segments[segment.index()].side;
        let welcome = if side == Side::Opposition { Ppm::ONE } else { Ppm(500_000) };
        let by = world.core.parameters().rumour.times(welcome).times(rumour.felt).times(gained);
        let moved = world.move_trust(public, segment, by, Cause::Rumour(id), None);
        rumour.cost[segment.index()] += moved;
    }
    rumour.spreads = grows;
    if grows {
        let next = world.now() + world.core.public_minutes(STEP);
        rumour.ticket = world.agenda.schedule(next, Event::RumourStep(id));
    } else {
        rumour.ticket = Ticket::NONE;
        world.incidents.get_mut(&world.core.index, rumour.incident).talked_about = false;
    }
}

/// A platform has looked at what it was pointed to.
fn on_platform_acts(exercise: &mut ExerciseMut) {
    let world = &mut exercise.world;
    let Event::PlatformActs(incident) = world.agenda.current() else { return };
    world.incidents.get_mut(&world.core.index, incident).platform_acted = true;
}
