//! What the public learns of incidents (6.7): the news, who disclosed first, the silence that
//! becomes a vacuum, and the truth that comes out in the end and is held against what was said.

use bevy::ecs::prelude::*;

use crate::base::ids::{IncidentId, SeatId, SeatSet, SegmentId};
use crate::base::level::{Points, Ppm};
use crate::base::minute::Minute;
use crate::scenario::model::{AssetKind, Group, Stage};
use crate::sim::conditions::ExerciseMut;
use crate::sim::engine::{Machine, Ticket};
use crate::sim::event::{Event, kind};
use crate::sim::index::{Discourse, Public};
use crate::sim::ledger::Cause;
use crate::sim::purpose::Purpose;
use crate::sim::state::Claim;
use crate::sim::vocabulary::{Disclosure, EvidenceSet, Facts, Path, ShockKind, Stance};
use crate::sim::world_mut::WorldMut;

/// Credibility that a speaker gains by having been right.
const CREDIT_RIGHT: Ppm = Ppm(1_050_000);
/// What is left of it after having been wrong.
const CREDIT_WRONG: Ppm = Ppm(800_000);
/// Share of its full cost below which silence costs nothing more.
const SILENCE_ENDS: Ppm = Ppm(30_000);

pub(super) fn register(machine: &mut Machine<Event, ExerciseMut>) {
    machine.call(kind::NEWS, on_news);
    machine.alone(kind::VACUUM, on_vacuum);
    machine.alone(kind::TRUTH, on_truth);
}

fn on_news(exercise: &mut ExerciseMut) {
    let ExerciseMut { world, public, .. } = exercise;
    let Event::News(incident) = world.agenda.current() else { return };
    let state = world.incidents.get_mut(&world.core.index, incident);
    if state.reached() == Stage::Dormant {
        // There was nothing to report yet; it may be news once there is.
        state.news_at = Minute::NEVER;
        return;
    }
    world.disclose(public, incident, None, None, Ppm::ONE);
}

impl WorldMut {
    /// Minutes, before their pace, until the news find an incident that is plainly visible.
    pub fn news_take(&self, incident: IncidentId) -> i64 {
        let parameters = self.core.parameters();
        let key = self.incident(incident).key;
        let mut draw = self.core.chance().draw(Purpose::News as u16, key, 0);
        draw.log_normal(parameters.news_spread).of(parameters.news_minutes)
    }

    /// The public learns of an incident. What it costs depends on who spoke first: the authority
    /// responsible, somebody else, or the news.
    pub fn disclose(
        &mut self,
        public: &mut Public,
        incident: IncidentId,
        first: Option<SeatId>,
        claim: Option<u32>,
        exaggeration: Ppm,
    ) {
        let now = self.now();
        let state = self.incidents.get_mut(&self.core.index, incident);
        if state.disclosure.is_some() || state.stage == Stage::Dormant {
            return;
        }
        state.disclosure = Some(Disclosure { at: now, first, claim, exaggeration });
        self.agenda.cancel(state.news);
        let truth_at = now + self.incident(incident).truth_after_minutes;
        self.agenda.schedule(truth_at, Event::Truth(incident));
        self.shock(public, incident, first, claim, exaggeration);
        if !first.is_some_and(|seat| self.seat(seat).kind.is_official()) {
            let silence = self.core.public_minutes(self.core.parameters().vacuum_minutes);
            let ticket = self.agenda.schedule(now + silence, Event::Vacuum(incident));
            self.incidents.get_mut(&self.core.index, incident).vacuum = ticket;
        }
        for seat in self.core.scenario.seat_ids() {
            self.knowledge.get_mut(&self.core.index, seat).reopen(incident);
            self.learn(seat, incident, Facts::SIGNS, EvidenceSet::default(), Path::Public);
        }
        self.core.watch_changed(incident);
        self.core.tell_public();
        self.core.request_all_decisions();
    }

    fn shock(
        &mut self,
        public: &mut Public,
        incident: IncidentId,
        first: Option<SeatId>,
        claim: Option<u32>,
        exaggeration: Ppm,
    ) {
        let parameters = self.core.parameters();
        let owner = self.asset(self.incident(incident).asset).owner;
        let responsible = |seat: SeatId| {
            seat == owner
                || (self.seat(seat).group == Group::Electoral
                    && self.seat(owner).group == Group::Electoral)
        };
        let teller = match first {
            Some(seat) if responsible(seat) => parameters.disclosed_first,
            Some(seat) if self.seat(seat).kind.is_official() => Ppm::ONE,
            _ => parameters.outsiders_first,
        };
        let full = parameters.trust_attack;
        let kind = self.incident(incident).primitive.symptom().into();
        let felt = self.felt(kind);
        let weight = self.public_weight(incident).times(teller).times(exaggeration).times(felt);
        let cause = claim.map_or(Cause::Incident(incident), Cause::Claim);
        let mut losses = Vec::with_capacity(self.core.scenario.country.segments.len());
        for segment in public.ids(&self.core.index) {
            let by = full.times(weight).times(self.digital_share(segment));
            losses.push(self.move_trust(public, segment, by, cause, first));
        }
        self.incidents.get_mut(&self.core.index, incident).loss = losses;
    }

    /// How heavy an incident weighs in public: what it does to what matters now. A second,
    /// independent channel takes most of an outage's weight; a party's leak is charged by half.
    pub fn public_weight(&self, incident: IncidentId) -> Ppm {
        let planned = self.incident(incident);
        let asset = self.asset(planned.asset);
        let severity = self.incidents.get(&self.core.index, incident).severity;
        let service = if asset.independent_channel {
            self.core.parameters().second_channel.complement().times(severity.availability)
        } else {
            severity.availability
        };
        let worst = severity.confidentiality.max(severity.integrity).max(service);
        // What people talk about hurts by being talked about, even if nothing is impaired.
        let worst = worst.max(Ppm(100_000));
        let blame = if asset.kind == AssetKind::PartyRegisterCopy {
            self.core.parameters().register_blame
        } else {
            Ppm::ONE
        };
        // A matter on a quiet asset is still news: the scale starts at a third.
        let matter = Ppm(333_333 + Ppm(666_667).of(self.criticality(planned.asset).0));
        worst.times(matter).times(blame)
    }
}

/// Official silence has lasted too long, or goes on: people think their part, and fill it
/// themselves.
fn on_vacuum(exercise: ResMut<ExerciseMut>, mut discourse: Discourse) {
    let ExerciseMut { world, public, .. } = exercise.into_inner();
    let Event::Vacuum(incident) = world.agenda.current() else { return };
    let state = world.incidents.get(&world.core.index, incident);
    if state.first_statement.is_some() || state.truth_out {
        return;
    }
    if state.silence == Ppm::ZERO {
        let start = world.core.parameters().rumour_start;
        world.start_rumour(&mut discourse, public, incident, start);
        let felt = world.felt(ShockKind::Silence);
        world.incidents.get_mut(&world.core.index, incident).silence = felt;
    }
    world.charge_silence(public, incident);
}

impl WorldMut {
    /// Silence costs trust now, and half as much after as long again.
    fn charge_silence(&mut self, public: &mut Public, incident: IncidentId) {
        let next = self.now() + self.core.public_minutes(self.core.parameters().vacuum_minutes);
        let share = self.incidents.get(&self.core.index, incident).silence;
        let full = self.core.parameters().silence;
        let by = full.times(self.public_weight(incident)).times(share);
        let segments: Vec<SegmentId> = public.ids(&self.core.index).collect();
        for segment in segments {
            self.move_trust(public, segment, by, Cause::Silence(incident), None);
        }
        let state = self.incidents.get_mut(&self.core.index, incident);
        state.silence = Ppm(500_000).times(share);
        state.vacuum = if SILENCE_ENDS < state.silence {
            self.agenda.schedule(next, Event::Vacuum(incident))
        } else {
            Ticket::NONE
        };
    }
}

/// The truth about an incident is established and held against what was said.
fn on_truth(exercise: ResMut<ExerciseMut>, mut discourse: Discourse) {
    let ExerciseMut { world, public, .. } = exercise.into_inner();
    let Event::Truth(incident) = world.agenda.current() else { return };
    let state = world.incidents.get_mut(&world.core.index, incident);
    // An authority may have established it before.
    if std::mem::replace(&mut state.truth_out, true) {
        return;
    }
    let truth = world.incident(incident).cause;
    let mut wrong: Vec<Wrong> = Vec::new();
    for no in 0..discourse.claim_count() as u32 {
        let Some(claim) = discourse.claim_mut(no) else { continue };
        if claim.incident != Some(incident) || claim.truth.is_some() {
            continue;
        }
        let Some(right) = claim.stance.is_true(truth) else { continue };
        claim.truth = Some(right);
        let claim = claim.clone();
        world.credit(claim.speakers, right);
        if !right && claim.speakers.iter().any(|seat| world.seat(seat).kind.is_official()) {
            wrong.push(Wrong::of(&claim));
        }
    }
    // What several authorities said wrongly is one wrong word to the public; one that somebody
    // still stands by counts before one that was taken back.
    wrong.sort_by_key(|it| (it.stance, !it.stood, it.claim));
    wrong.dedup_by_key(|it| it.stance);
    for it in wrong {
        proved_false(world, public, incident, it);
    }
    world.end_contradictions(&mut discourse, incident);
    for seat in world.core.scenario.seat_ids() {
        world.learn(seat, incident, Facts::TRUTH, EvidenceSet::default(), Path::Public);
        world.knowledge.get_mut(&world.core.index, seat).close_if_settled(incident, true);
    }
    world.core.tell_public();
}

/// An official statement that was wrong.
#[derive(Debug, Clone, Copy)]
struct Wrong {
    claim: u32,
    stance: Stance,
    via: Option<SeatId>,
    stood: bool,
}

impl Wrong {
    fn of(claim: &Claim) -> Self {
        let via = claim.speakers.iter().next();
        Self { claim: claim.no, stance: claim.stance, via, stood: claim.stands }
    }
}

impl WorldMut {
    /// Speakers are believed a little more for having been right, much less for having been wrong.
    fn credit(&mut self, speakers: SeatSet, right: bool) {
        let factor = if right { CREDIT_RIGHT } else { CREDIT_WRONG };
        for speaker in speakers.iter() {
            let agency = self.agencies.get_mut(&self.core.index, speaker);
            agency.credibility = factor.times(agency.credibility).clamped();
        }
    }

    /// Something said after the truth is out is held against it at once.
    pub fn judge_at_once(&mut self, public: &mut Public, claim: &mut Claim) {
        let Some(incident) = claim.incident else { return };
        let known = self.incidents.get(&self.core.index, incident).truth_out;
        let verdict = claim.stance.is_true(self.incident(incident).cause);
        let (true, Some(right)) = (known, verdict) else { return };
        claim.truth = Some(right);
        self.credit(claim.speakers, right);
        if !right && claim.speakers.iter().any(|seat| self.seat(seat).kind.is_official()) {
            proved_false(self, public, incident, Wrong::of(claim));
        }
    }
}

/// A false official statement costs double what the news cost; half of that if its speakers
/// corrected it themselves before.
fn proved_false(world: &mut WorldMut, public: &mut Public, incident: IncidentId, wrong: Wrong) {
    let felt = world.felt(ShockKind::Proof);
    let parameters = world.core.parameters();
    let own_up = if wrong.stood { Ppm::ONE } else { Ppm(500_000) };
    let weight = world.public_weight(incident).times(own_up).times(parameters.proved_false);
    let weight = weight.times(felt);
    // Being wrong never wins trust, whatever the sign of the plain effect of an attack.
    let full = Points(-parameters.trust_attack.0.abs());
    let segments: Vec<SegmentId> = public.ids(&world.core.index).collect();
    for segment in segments {
        let cause = Cause::Proof(wrong.claim);
        world.move_trust(public, segment, full.times(weight), cause, wrong.via);
    }
}
