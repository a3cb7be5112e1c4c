//! Those beyond the state (6.11): parties, researchers, observers, and partners abroad.

use bevy::ecs::prelude::*;

use crate::base::ids::{IncidentId, SeatId, SeatSet, SegmentId};
use crate::base::level::{ONE, Points, Ppm};
use crate::base::minute::{DAY, Minute};
use crate::scenario::model::{AgencyKind, OrderKind, Side, Stage};
use crate::sim::conditions::ExerciseMut;
use crate::sim::engine::{Machine, halvings};
use crate::sim::event::{Event, kind};
use crate::sim::features::messages::Content;
use crate::sim::index::Discourse;
use crate::sim::ledger::Cause;
use crate::sim::purpose::Purpose;
use crate::sim::vocabulary::{EvidenceSet, Facts, Path};
use crate::sim::world_mut::WorldMut;

/// Days before polling within which unheard finders grow impatient.
const NEAR_POLLS: i64 = 30;
/// Minutes after which observers judge half as well of what was ended.
const PROMPT: i64 = DAY;
/// Days until unequal help becomes a scandal.
const SCANDAL_AFTER: i64 = 5 * DAY;

pub(super) fn register(machine: &mut Machine<Event, ExerciseMut>) {
    machine.call(kind::REPORTS, on_reports);
    machine.call(kind::PUBLISHES, on_publishes);
    machine.call(kind::SCANDAL, on_scandal);
    machine.call(kind::ABROAD, on_abroad);
    machine.alone(kind::FINDING, on_finding);
}

// Parties (R8)

impl WorldMut {
    /// Parties are briefed. Help for all of them is mostly accepted; help for some is mostly
    /// refused, and noticed.
    pub fn brief_parties(&mut self, seat: SeatId, to: SeatSet, no: u32) {
        let parties: SeatSet =
            self.core.scenario.seat_ids().filter(|one| self.seat(*one).kind.is_party()).collect();
        let briefed = to.intersection(parties);
        let equal = parties.minus(briefed).is_empty();
        let parameters = self.core.parameters();
        let chance = if equal { parameters.equal_help } else { parameters.unequal_help };
        let gain = parameters.training_gain;
        for party in briefed.iter() {
            let key = self.seat(party).key.with(self.seat(seat).key);
            let day = self.now().0 as u64;
            if !self.core.chance().draw(Purpose::Help as u16, key, day).happens(chance) {
                continue;
            }
            self.agencies.get_mut(&self.core.index, party).briefed = true;
            self.core.request_decision(party);
            self.train_staff(party);
            for asset in self.assets.ids(&self.core.index) {
                if self.asset(asset).owner == party {
                    self.raise_maturity(asset, Ppm(2 * gain.0));
                }
            }
        }
        if !equal && !briefed.is_empty() {
            let at = self.now() + SCANDAL_AFTER;
            self.agenda.schedule(at, Event::Scandal(no));
        }
    }
}

/// Help for some has come out: those whose party was left out take it ill.
fn on_scandal(exercise: &mut ExerciseMut) {
    let ExerciseMut { world, public, .. } = exercise;
    let Event::Scandal(no) = world.agenda.current() else { return };
    let record = world.core.order(no);
    let left_out: Vec<Side> = world
        .core
        .scenario
        .seat_ids()
        .filter(|seat| world.seat(*seat).kind.is_party() && !record.order.to().contains(*seat))
        .map(|seat| world.seat(seat).side)
        .collect();
    let by = world.core.parameters().unequal_scandal;
    let segments: Vec<SegmentId> = public.ids(&world.core.index).collect();
    for segment in segments {
        let felt = left_out.iter().map(|side| world.felt_by(segment, *side)).max();
        let by = by.times(felt.unwrap_or_default());
        world.move_trust(public, segment, by, Cause::UnequalHelp(no), Some(record.seat));
    }
    world.core.request_all_decisions();
}

// Researchers (R7)

impl WorldMut {
    /// Who found a weakness waits to be heard, and publishes in the end; sooner near the polls.
    /// Where there is a desk for it, the finder reports there first.
    pub fn plan_publication_by_finder(&mut self, incident: IncidentId) {
        let planned = self.incident(incident);
        let mut draw = self.core.chance().draw(Purpose::Grievance as u16, planned.key, 0);
        let median = self.core.parameters().grievance_minutes;
        let impatience = ONE + 2 * self.nearness().0;
        let drawn = i128::from(draw.exponential_nano()) * i128::from(median) / 693_147_181;
        let waits = (drawn * i128::from(ONE) / i128::from(impatience)) as i64;
        let desk = self.core.scenario.seat_ids().find(|seat| {
            self.agencies.get(&self.core.index, *seat).disclosure_desk
                && !self.seat(*seat).kind.is_party()
        });
        if let Some(desk) = desk {
            self.report(incident, desk);
        }
        // Whom a desk is open to gives it five times as long before going public.
        let waits = if desk.is_some() { waits * 5 } else { waits };
        let at = self.now() + waits.max(DAY);
        let ticket = self.agenda.schedule(at, Event::Publishes(incident));
        self.incidents.get_mut(&self.core.index, incident).publish = ticket;
    }

    /// The finder writes to a desk. One who has no seat comes to its door.
    fn report(&mut self, incident: IncidentId, desk: SeatId) {
        if self.finder().is_some() {
            let now = self.now();
            self.agenda.schedule(now, Event::Reports(incident, desk));
        } else {
            self.notice(incident, desk, Path::Observed);
            self.heard_by_owner(desk, incident);
        }
    }

    /// Who speaks for those who look for weaknesses.
    fn finder(&self) -> Option<SeatId> {
        let looks = |seat: &SeatId| self.seat(*seat).kind == AgencyKind::Researcher;
        self.core.scenario.seat_ids().find(looks)
    }

    /// The owner of an asset has heard of what was found there: the finder can wait.
    pub fn heard_by_owner(&mut self, seat: SeatId, incident: IncidentId) {
        let owner = self.asset(self.incident(incident).asset).owner;
        let responsible = seat == owner
            || self.agencies.get(&self.core.index, seat).disclosure_desk
            || self.shares_house(seat, owner);
        if responsible {
            self.incidents.get_mut(&self.core.index, incident).heard = true;
        }
    }

    /// How near the polls are: the whole on the day, nothing a month or more before.
    fn nearness(&self) -> Ppm {
        let days = self.core.days_to_election(self.now()).min(NEAR_POLLS);
        Ppm::ratio(NEAR_POLLS - days, NEAR_POLLS)
    }
}

/// A report of what was found is on its way to the desk.
fn on_reports(exercise: &mut ExerciseMut) {
    let ExerciseMut { world, mail, .. } = exercise;
    let Event::Reports(incident, desk) = world.agenda.current() else { return };
    let Some(finder) = world.finder() else { return };
    let content = Content {
        incident: Some(incident),
        facts: Facts::SIGNS.union(Facts::IMPACT),
        evidence: EvidenceSet::default(),
        at_work: SeatSet::EMPTY,
    };
    world.send(mail, finder, SeatSet::only(desk), OrderKind::Notify, content, None);
}

/// A researcher publishes what is not closed yet. Who was not heard says it louder, the more so
/// the nearer the polls. Who was heard in the meantime waits once more.
fn on_publishes(exercise: &mut ExerciseMut) {
    let ExerciseMut { world, public, .. } = exercise;
    let Event::Publishes(incident) = world.agenda.current() else { return };
    let state = world.incidents.get(&world.core.index, incident);
    if !state.is_live() || state.disclosure.is_some() {
        return;
    }
    let waited = world.now().since(state.begun_at);
    let grievance = world.core.parameters().grievance_minutes;
    if state.heard && waited < 2 * grievance {
        let at = world.now() + 2 * grievance;
        let ticket = world.agenda.schedule(at, Event::Publishes(incident));
        world.incidents.get_mut(&world.core.index, incident).publish = ticket;
        return;
    }
    let louder = world.core.parameters().exaggeration - Ppm::ONE;
    let unheard = if state.heard { Ppm::ZERO } else { world.nearness() };
    let exaggeration = Ppm::ONE + louder.times(unheard);
    world.disclose(public, incident, None, None, exaggeration);
}

// Partners abroad (R6)

impl WorldMut {
    /// Puts what happens abroad on the agenda.
    pub fn plan_abroad(&mut self) {
        for (number, adversary) in self.core.scenario.adversaries.iter().enumerate() {
            for (at, (minute, _)) in adversary.abroad.iter().enumerate() {
                let id = crate::base::ids::AdversaryId::at(number);
                self.agenda.schedule(*minute, Event::Abroad(id, at as u16));
            }
        }
    }
}

/// The same adversary strikes abroad: the partner there learns its hand.
fn on_abroad(exercise: &mut ExerciseMut) {
    let world = &mut exercise.world;
    let Event::Abroad(adversary, at) = world.agenda.current() else { return };
    let planned = &world.core.scenario.adversaries[adversary.index()];
    let (_, partner) = planned.abroad[at as usize];
    let now = world.now();
    world.hold_adversary(partner, adversary, partner, Ppm::ONE, now);
    world.core.request_decision(partner);
}

// Observers (R10)

impl WorldMut {
    /// Observers publish some time after each polling day.
    pub fn plan_findings(&mut self) {
        let after = self.core.parameters().finding_after_minutes;
        let end = self.core.scenario.calendar.end;
        let days = self.core.scenario.calendar.election_days.clone();
        for seat in self.core.scenario.seat_ids() {
            let observes = matches!(
                self.seat(seat).kind,
                AgencyKind::DomesticObserver | AgencyKind::InternationalObserver
            );
            for day in days.iter().filter(|day| observes && **day + after <= end) {
                self.agenda.schedule(*day + after, Event::Finding(seat));
            }
        }
    }

    /// How well the agencies have worked together in this cycle so far, from -1 to 1, as far as it
    /// can be seen: how soon they ended what struck their systems is in their logs, while who spoke
    /// first and who contradicted whom is there for everybody to hear. The less blurred the view,
    /// the more it goes by the logs.
    fn working_together(&self, discourse: &Discourse, blur: Ppm) -> Ppm {
        let calendar = &self.core.scenario.calendar;
        let cycle = calendar.cycle_of(self.now());
        let is_in_cycle = |at: Minute| calendar.cycle_of(at) == cycle;
        let begun: Vec<IncidentId> = self
            .incidents
            .ids(&self.core.index)
            .filter(|id| {
                let state = self.incidents.get(&self.core.index, *id);
                state.reached() != Stage::Dormant && is_in_cycle(state.begun_at)
            })
            .collect();
        let contradictions = (0..discourse.contradiction_count() as u32)
            .filter_map(|no| discourse.contradiction(no))
            .filter(|it| is_in_cycle(it.since))
            .count();
        let struck = begun.iter().filter(|id| self.incident(**id).primitive.touches_system());
        let ended = mean(struck.map(|id| self.how_soon_ended(*id)));
        let told =
            begun.iter().filter_map(|id| self.incidents.get(&self.core.index, *id).disclosure);
        let first = mean(told.map(|disclosure| {
            let own = disclosure.first.is_some_and(|seat| self.seat(seat).kind.is_official());
            if own { Ppm::ONE } else { Ppm::ZERO }
        }));
        let quarrel = Ppm(200_000 * contradictions as i64);
        let (inside, outside) = (balance(ended), balance(first) - quarrel);
        let seen = blur.complement().times(inside) + blur.times(outside);
        Ppm(seen.0.clamp(-ONE, ONE))
    }

    /// How soon somebody ended an incident, 0 to 1: half as well for every day that it had gone on.
    fn how_soon_ended(&self, incident: IncidentId) -> Ppm {
        let state = self.incidents.get(&self.core.index, incident);
        let ended = |at: Minute| {
            let acted = if at < state.acting_at { at } else { state.acting_at };
            halvings(at.since(acted), PROMPT)
        };
        state.contained_at.map_or(Ppm::ZERO, ended)
    }
}

/// The mean; a half where there is nothing to judge, which is neither praise nor blame.
fn mean(of: impl Iterator<Item = Ppm>) -> Ppm {
    let (sum, count) = of.fold((0, 0), |(sum, count), it| (sum + it.0, count + 1));
    if count == 0 { Ppm(500_000) } else { Ppm(sum / count) }
}

/// From 0 to 1 as from -1 to 1.
fn balance(share: Ppm) -> Ppm {
    Ppm(2 * share.0 - ONE)
}

/// The finding: what was seen of how the agencies work together, the less blurred the more
/// observers were shown. A good one repairs trust, a bad one costs it; and those who have seen
/// something recommend what to better where something happened.
fn on_finding(exercise: ResMut<ExerciseMut>, discourse: Discourse) {
    let ExerciseMut { world, public, .. } = exercise.into_inner();
    let Event::Finding(seat) = world.agenda.current() else { return };
    let blur = world.blur(seat);
    let truth = world.working_together(&discourse, blur);
    let round = world.now();
    let key = world.seat(seat).key;
    let mut draw = world.core.chance().draw(Purpose::Finding as u16, key, round.0 as u64);
    let error = blur.of(draw.normal_micro());
    let seen = Ppm((truth.0 + error).clamp(-ONE, ONE));
    let believed = world.agencies.get(&world.core.index, seat).credibility;
    let by = Points(world.core.parameters().finding.0).times(seen).times(believed);
    let segments: Vec<SegmentId> = public.ids(&world.core.index).collect();
    for segment in segments {
        world.move_trust(public, segment, by, Cause::Finding(seat), Some(seat));
    }
    if world.has_seen(seat) {
        world.recommend_what_was_struck();
    }
    world.core.request_all_decisions();
}
