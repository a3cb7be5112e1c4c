//! Publication of results (6.7), one for each election day: each flows at the pace of the slowest
//! asset on its path. Late without warning costs trust; an explanation given beforehand wins most
//! of it back; and where nothing is published, parties claim victory.

use bevy::ecs::prelude::*;

use crate::base::ids::{AssetId, IncidentId, PublicationId, SeatId, SegmentId};
use crate::base::level::{ONE, Ppm};
use crate::base::minute::{DAY, HOUR, Minute};
use crate::scenario::model::{AgencyKind, Publication, Side};
use crate::sim::conditions::ExerciseMut;
use crate::sim::engine::Machine;
use crate::sim::event::{Event, kind};
use crate::sim::features::statements::heard;
use crate::sim::index::{Discourse, Public, Publications};
use crate::sim::ledger::Cause;
use crate::sim::purpose::Purpose;
use crate::sim::state::Claim;
use crate::sim::vocabulary::{ShockKind, Stance};
use crate::sim::world_mut::WorldMut;

/// Hours in which parties are tempted; after that everybody has said what they wanted to say.
const TEMPTATIONS: u16 = 24;
/// Keeps the draws of one election's hours apart from those of the next.
const HOURS_APART: u16 = 1_000;

pub(super) fn register(machine: &mut Machine<Event, ExerciseMut>) {
    machine.call(kind::PUBLISHED, on_published);
    machine.alone(kind::DELAY, on_delay);
    machine.alone(kind::TEMPTATION, on_temptation);
    machine.on(kind::RECHECK, on_count_starts);
}

impl WorldMut {
    /// The service of an asset on the result's path. A link is stood in for by any other that joins
    /// the same two assets, whichever works best; an independent channel carries its share of what
    /// the asset itself does not.
    fn passage(&self, asset: AssetId) -> Ppm {
        let own = self.through_either_channel(asset);
        let Some((from, to)) = self.asset(asset).links else { return own };
        let parallel = |other: &AssetId| {
            self.asset(*other).links.is_some_and(|ends| ends == (from, to) || ends == (to, from))
        };
        let others = self.assets.ids(&self.core.index).filter(parallel);
        others.map(|other| self.through_either_channel(other)).fold(own, Ppm::max)
    }

    fn through_either_channel(&self, asset: AssetId) -> Ppm {
        let service = self.availability(asset);
        if self.asset(asset).independent_channel {
            let lost = service.complement();
            self.core.parameters().second_channel.times(lost) + service
        } else {
            service
        }
    }

    /// Puts the start of each count and the hour at which people expect its result on the agenda.
    pub fn plan_publications(&mut self) {
        let scenario = self.core.scenario.clone();
        for (at, publication) in scenario.publications.iter().enumerate() {
            self.agenda.schedule(publication.starts, Event::Recheck);
            self.agenda.schedule(publication.expected, Event::Delay(PublicationId::at(at), 0));
            self.core.marks.service_changed = true;
        }
    }

    fn publication(&self, id: PublicationId) -> &Publication {
        &self.core.scenario.publications[id.index()]
    }

    /// Whether people still wait for a result: it is not out, and its cycle is not over. What has
    /// not come by then was settled in another way.
    fn is_waited_for(&self, publications: &Publications, id: PublicationId) -> bool {
        let calendar = &self.core.scenario.calendar;
        let cycle = calendar.cycle_of(self.publication(id).starts);
        publications.get(&self.core.index, id).complete_at.is_none()
            && calendar.cycle_of(self.now()) == cycle
    }
}

/// When a count starts, the pace of publication is to be computed for the first time.
pub(super) fn on_count_starts(mut exercise: ResMut<ExerciseMut>) {
    let world = &mut exercise.world;
    world.core.marks.service_changed = true;
}

/// Computes the pace of publication again where a service on its path has changed.
pub(super) fn refresh_pace(world: &mut WorldMut, publications: &mut Publications) {
    world.core.marks.service_changed = false;
    let scenario = world.core.scenario.clone();
    let now = world.now();
    for (at, publication) in scenario.publications.iter().enumerate() {
        let id = PublicationId::at(at);
        let state = publications.get(&world.core.index, id);
        if now < publication.starts || state.complete_at.is_some() {
            continue;
        }
        let pace = publication.path.iter().map(|asset| world.passage(*asset)).min();
        // A path that carries more than the count needs carries no more than there is to carry.
        let spare = world.core.parameters().result_spare + Ppm::ONE;
        let pace = spare.times(pace.unwrap_or(Ppm::ONE)).clamped();
        let state = publications.get_mut(&world.core.index, id);
        state.progress.set_rate(now, pace.0);
        let complete = state.progress.reaches(publication.takes * ONE).max(now);
        world.agenda.reschedule(&mut state.ticket, complete, Event::Published(id));
    }
}

fn on_published(exercise: &mut ExerciseMut) {
    let ExerciseMut { world, publications, .. } = exercise;
    let Event::Published(id) = world.agenda.current() else { return };
    let now = world.now();
    let state = publications.get_mut(&world.core.index, id);
    state.complete_at = Some(now);
    state.progress.set_rate(now, 0);
    world.core.tell_public();
}

/// The result is not there when expected, or still not there a day later.
fn on_delay(exercise: ResMut<ExerciseMut>, discourse: Discourse) {
    let ExerciseMut { world, publications, public, .. } = exercise.into_inner();
    let Event::Delay(id, days) = world.agenda.current() else { return };
    if !world.is_waited_for(publications, id) {
        return;
    }
    let now = world.now();
    let parameters = world.core.parameters();
    let announced = world.announced(&discourse, id);
    let full = if days == 0 { parameters.delay } else { parameters.delay_day };
    let segments: Vec<SegmentId> = public.ids(&world.core.index).collect();
    for segment in segments {
        // More than full cover makes up for more than the loss; the range allows for it.
        let left = world.told_in_advance(public, segment).complement();
        let left = left.times(announced.complement());
        world.move_trust(public, segment, full.times(left), Cause::Delay, None);
    }
    let next: Minute = now + DAY;
    world.agenda.schedule(next, Event::Delay(id, days + 1));
    if days == 0 {
        world.agenda.schedule(now + HOUR, Event::Temptation(id, 1));
    }
    world.core.tell_public();
}

/// Another hour without a result. Each party may claim to have won; less likely if it was briefed,
/// or if an authority has explained what holds up the result.
fn on_temptation(exercise: ResMut<ExerciseMut>, mut discourse: Discourse) {
    let ExerciseMut { world, publications, public, .. } = exercise.into_inner();
    let Event::Temptation(id, hour) = world.agenda.current() else { return };
    if !world.is_waited_for(publications, id) {
        return;
    }
    let large = |seat: &SeatId| world.seat(*seat).kind == AgencyKind::LargeParty;
    let parties: Vec<SeatId> = world.core.scenario.seat_ids().filter(large).collect();
    for party in parties {
        if world.is_tempted(&discourse, party, id, hour) {
            world.claim_victory(&mut discourse, public, party);
        }
    }
    if hour < TEMPTATIONS {
        let at = world.now() + HOUR;
        world.agenda.schedule(at, Event::Temptation(id, hour + 1));
    }
}

impl WorldMut {
    /// What authorities who have said what holds up the result, and that it comes later, take off
    /// its lateness: as far as they were believed, and heard by those who wait for it.
    fn announced(&self, discourse: &Discourse, id: PublicationId) -> Ppm {
        let parameters = self.core.parameters();
        let claims = (0..discourse.claim_count() as u32).filter_map(|no| discourse.claim(no));
        let by_claim = claims.filter(|claim| self.explains_the_delay(claim, id)).map(|claim| {
            let heard = heard(self.now().since(claim.at), parameters.news_minutes);
            self.believed(claim.speakers).times(heard).times(parameters.announced)
        });
        by_claim.max().unwrap_or_default()
    }

    fn is_tempted(
        &self,
        discourse: &Discourse,
        party: SeatId,
        id: PublicationId,
        hour: u16,
    ) -> bool {
        let claims = || (0..discourse.claim_count() as u32).filter_map(|no| discourse.claim(no));
        let calendar = &self.core.scenario.calendar;
        let day = calendar.election_day_for(self.publication(id).starts);
        // Who has claimed this election already, or has said in public that it waits for what
        // holds up the result, stays with that.
        let waits = |claim: &Claim| {
            claim.stance == Stance::Holding && self.is_about_the_delay(claim.incident, id)
        };
        let settled = |claim: &Claim| {
            claim.speakers.contains(party)
                && (claim.stance == Stance::Victory || waits(claim))
                && calendar.election_day_for(claim.at) == day
        };
        if claims().any(settled) {
            return false;
        }
        let parameters = self.core.parameters();
        let mut hazard = parameters.victory_hazard;
        if self.agencies.get(&self.core.index, party).briefed {
            hazard = hazard.times(parameters.briefed_leaves);
        }
        if self.agencies.get(&self.core.index, party).pledged {
            hazard = hazard.times(parameters.pledge_leaves);
        }
        if self.is_judged_on_path(id) {
            hazard = hazard.times(parameters.ruling_leaves);
        }
        if claims().any(|claim| self.explains_the_delay(claim, id)) {
            hazard = hazard.times(parameters.statement_leaves);
        }
        let key = self.seat(party).key;
        let occurrence = u64::from(hour) + u64::from(HOURS_APART) * u64::from(id.0);
        let mut draw = self.core.chance().draw(Purpose::Victory as u16, key, occurrence);
        draw.happens(hazard)
    }

    /// Whether a court or an authority has judged what strikes an asset on the result's path.
    fn is_judged_on_path(&self, id: PublicationId) -> bool {
        let publication = self.publication(id);
        let judged = |id: &IncidentId| {
            self.incidents.get(&self.core.index, *id).judged.is_some()
                && publication.path.iter().any(|asset| self.reaches(*id, *asset))
        };
        self.incidents.ids(&self.core.index).any(|id| judged(&id))
    }

    /// Whether an authority has explained in it what holds up the result.
    fn explains_the_delay(&self, claim: &Claim, id: PublicationId) -> bool {
        claim.stance == Stance::Explained
            && claim.speakers.iter().any(|seat| self.seat(seat).kind.is_official())
            && self.is_about_the_delay(claim.incident, id)
    }

    /// Whether something is about what holds up the result: an incident that struck an asset on the
    /// result's path and was not over when the count began.
    fn is_about_the_delay(&self, about: Option<IncidentId>, id: PublicationId) -> bool {
        let Some(incident) = about else { return false };
        let publication = self.publication(id);
        let recovered = self.incidents.get(&self.core.index, incident).recovered_at;
        recovered.is_none_or(|at| publication.starts < at)
            && publication.path.iter().any(|asset| self.reaches(incident, *asset))
    }

    /// A party claims victory; those of the other side doubt.
    pub fn claim_victory(&mut self, discourse: &mut Discourse, public: &mut Public, party: SeatId) {
        let no = discourse.claim_count() as u32;
        discourse.add_claim(Claim {
            no,
            speakers: crate::base::ids::SeatSet::only(party),
            incident: None,
            stance: Stance::Victory,
            at: self.now(),
            order: None,
            stands: true,
            truth: None,
        });
        let hurt = match self.seat(party).side {
            Side::Government => Side::Opposition,
            Side::Opposition => Side::Government,
            Side::Neither => Side::Neither,
        };
        let felt = self.felt(ShockKind::Victory);
        let full = self.core.parameters().victory_claim.times(felt);
        let segments: Vec<SegmentId> = public.ids(&self.core.index).collect();
        for segment in segments {
            let by = full.times(self.felt_by(segment, hurt));
            self.move_trust(public, segment, by, Cause::Claim(no), Some(party));
        }
        self.core.tell_public();
        self.core.request_all_decisions();
    }
}
