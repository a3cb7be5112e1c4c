//! Makes the view of a seat from the world; the one place where views are made.
//!
//! Invariant: only what the seat has observed, been told, or can read in public gets into a view.

use crate::base::ids::{AssetId, IncidentId, InjectId, SeatId, SeatSet};
use crate::base::minute::Minute;
use crate::scenario::model::Stage;

use super::conditions::ExerciseMut;
use super::core::{Agenda, Core};
use super::state::{Agency, AssetState, IncidentState, InjectProgress, Knowledge, Tie};
use super::view::{AssetView, DecisionView, IncidentView, View};
use super::vocabulary::{Facts, Stance};
use super::world_mut::WorldMut;

/// All that views are made of, to be read only.
pub struct ViewBuilder<'a> {
    core: &'a Core,
    agenda: &'a Agenda,
    exercise: &'a ExerciseMut,
    /// Whether the result is out that people wait for now.
    results_published: bool,
}

impl<'a> ViewBuilder<'a> {
    /// From an exercise.
    pub fn new(exercise: &'a ExerciseMut) -> Self {
        let WorldMut { core, agenda, .. } = &exercise.world;
        let waited_for = core.scenario.publication_at(agenda.now());
        let is_complete = |id| exercise.publications.get(&core.index, id).complete_at.is_some();
        let results_published = waited_for.is_some_and(is_complete);
        Self { core, agenda, exercise, results_published }
    }

    fn of(&self, seat: SeatId) -> (&Agency, &Knowledge) {
        let WorldMut { agencies, knowledge, .. } = &self.exercise.world;
        (agencies.get(&self.core.index, seat), knowledge.get(&self.core.index, seat))
    }

    fn incident(&self, id: IncidentId) -> &IncidentState {
        self.exercise.world.incidents.get(&self.core.index, id)
    }

    fn asset(&self, id: AssetId) -> &AssetState {
        self.exercise.world.assets.get(&self.core.index, id)
    }

    fn inject(&self, id: InjectId) -> &InjectProgress {
        self.exercise.injects.get(&self.core.index, id)
    }

    /// The ties of a seat to all seats, in their order.
    fn ties_of(&self, seat: SeatId) -> &[Tie] {
        let seats = self.core.index.seats;
        &self.exercise.world.ties.all()[seat.index() * seats..][..seats]
    }

    /// Fills in what a seat sees now.
    pub fn fill(&self, seat: SeatId, view: &mut View) {
        let (agency, _) = self.of(seat);
        let responders = self.core.scenario.seats[seat.index()].responders;
        if view.seat != seat {
            // Whatever is left in it is what another seat saw.
            (view.ties_seen, view.assets_seen) = (0, 0);
        }
        view.seat = seat;
        view.now = self.agenda.now();
        view.phase = self.core.kept.phase;
        view.responders = (responders, responders - agency.busy);
        view.budget = agency.budget;
        view.unread = agency.unread;
        view.holds_indicators = !agency.holdings.is_empty();
        view.unshared_warning = agency.may_warn(&self.core.scenario) && {
            let half_life = self.core.parameters().freshness_half_life_minutes;
            agency.has_news(view.now, half_life)
        };
        view.warned_at = Some(agency.warned_at).filter(|at| *at != Minute::NEVER);
        view.disclosure_desk = agency.disclosure_desk;
        view.pledged = agency.pledged;
        let forums = &self.core.scenario.collaboration.forums;
        let rooms = &self.core.kept.rooms;
        view.in_room = rooms.iter().any(|(forum, until)| {
            view.now < *until && forums[forum.index()].members.contains(seat)
        });
        view.arrangement_published = self.exercise.standing.published;
        view.forms_published = self.exercise.standing.forms_published;
        view.designation_ordered = self.exercise.standing.designation_ordered;
        view.prebunked_at = self.exercise.standing.prebunked_at;
        view.results_published = self.results_published;
        self.fill_ties(seat, view);
        self.fill_incidents(seat, view);
        self.fill_assets(seat, view);
        self.fill_aftermath(seat, view);
        self.fill_decisions(seat, view);
        self.fill_under_way(seat, view);
    }

    fn fill_ties(&self, seat: SeatId, view: &mut View) {
        let changed = self.core.marks.ties_changed[seat.index()];
        if view.ties_seen == changed {
            return;
        }
        view.ties_seen = changed;
        let [mut contacts, mut legal_basis, mut exercised] = [SeatSet::EMPTY; 3];
        let ties = self.core.scenario.seat_ids().zip(self.ties_of(seat));
        for (other, tie) in ties.filter(|(other, _)| *other != seat) {
            let other = SeatSet::only(other);
            let among = |holds: bool| if holds { other } else { SeatSet::EMPTY };
            contacts = contacts.union(among(tie.contact));
            legal_basis = legal_basis.union(among(tie.legal_basis));
            exercised = exercised.union(among(2 <= tie.meetings));
        }
        (view.contacts, view.legal_basis, view.exercised) = (contacts, legal_basis, exercised);
    }

    fn fill_incidents(&self, seat: SeatId, view: &mut View) {
        view.incidents.clear();
        for known in self.of(seat).1.open() {
            let state = self.incident(known.incident);
            let planned = &self.core.scenario.incidents[known.incident.index()];
            let own = state.engaged.iter().find(|work| work.seat == seat);
            let stance = |own: bool| {
                let by_me = |(who, _): &&(SeatSet, Stance)| who.contains(seat) == own;
                state.stances.iter().rev().find(by_me).copied()
            };
            view.incidents.push(IncidentView {
                incident: known.incident,
                asset: planned.asset,
                symptom: planned.primitive.symptom(),
                since: known.since,
                path: known.path,
                facts: known.facts,
                spreads: known.facts.has(Facts::IMPACT) && planned.hits_provider,
                diagnosis: known.diagnosis,
                confidence: known.confidence,
                looks: known.evidence.count(),
                unshared_looks: known.evidence.minus(known.passed_evidence).count_of(seat),
                unshared_indicators: known.facts.minus(known.passed_facts).has(Facts::INDICATORS),
                told_by: known.told_by,
                told: known.told,
                asked: known.asked,
                asked_by: known.asked_by,
                offered_by: known.offered_by,
                at_work: known.at_work,
                own_responders: own.map_or(0, |work| work.responders),
                averted: known.contained && state.averted_at.is_some(),
                contained: known.contained
                    || (0 < own.map_or(0, |work| work.responders)
                        && Stage::Contained <= state.stage),
                on_fallback: self.asset(planned.asset).on_fallback
                    && (state.worked.contains(seat)
                        || known.facts.has(Facts::IMPACT)
                        || self.core.scenario.assets[planned.asset.index()].public_facing
                        || view.briefing.is_kept_by(planned.asset, seat)),
                is_public: state.disclosure.is_some(),
                talked_about: state.talked_about,
                spoken: state.first_statement.is_some(),
                own_stance: stance(true).map(|(_, stance)| stance),
                held: state.held_by.contains(seat),
                explained: state.explained_by.contains(seat),
                judged: state.judged.is_some(),
                taken_over: state.taken_over.is_some(),
                others_stance: stance(false)
                    .and_then(|(who, stance)| Some((who.iter().next()?, stance))),
            });
        }
    }

    fn fill_assets(&self, seat: SeatId, view: &mut View) {
        if view.assets_seen == self.core.marks.assets_changed {
            return;
        }
        view.assets_seen = self.core.marks.assets_changed;
        let View { briefing, assets, .. } = view;
        assets.clear();
        let house = briefing.house_of(seat);
        if house.is_empty() {
            return;
        }
        let restoring = self.restoring();
        let half_life = self.core.scenario.parameters.maturity_half_life_minutes;
        for asset in house.iter().copied() {
            let state = self.asset(asset);
            assets.push(AssetView {
                asset,
                maturity: state.maturity_at(self.agenda.now(), half_life),
                offline: state.offline,
                on_fallback: state.on_fallback,
                logs_kept: state.logs_kept,
                blocked: state.blocked,
                restoring: restoring.contains(&asset),
                access: state.access,
            });
        }
    }

    /// The assets which somebody brings back.
    fn restoring(&self) -> Vec<AssetId> {
        let open = self.core.kept.open.iter();
        let restored = open.filter(|incident| self.incident(**incident).restored_by.is_some());
        restored.map(|incident| self.core.scenario.incidents[incident.index()].asset).collect()
    }

    /// What is left to do about incidents of which the seat knows that they are contained.
    fn fill_aftermath(&self, seat: SeatId, view: &mut View) {
        view.to_restore.clear();
        view.idle.clear();
        let (agency, knowledge) = self.of(seat);
        if agency.busy == 0 && view.briefing.house_of(seat).is_empty() {
            return;
        }
        for incident in self.core.kept.open.iter().copied() {
            let asset = self.core.scenario.incidents[incident.index()].asset;
            let is_own = view.briefing.is_kept_by(asset, seat);
            if !is_own && agency.busy == 0 {
                continue;
            }
            let state = self.incident(incident);
            if state.stage != Stage::Contained {
                continue;
            }
            if let Some(work) = state.engaged.iter().find(|work| work.seat == seat) {
                view.idle.push((incident, work.responders));
            }
            let knows = || knowledge.of(incident).is_some_and(|known| known.contained);
            if is_own && state.restored_by.is_none() && knows() && !view.to_restore.contains(&asset)
            {
                view.to_restore.push(asset);
            }
        }
    }

    fn fill_under_way(&self, seat: SeatId, view: &mut View) {
        view.under_way.clear();
        view.under_way.extend(self.core.under_way_of(seat));
    }

    fn fill_decisions(&self, seat: SeatId, view: &mut View) {
        view.decisions.clear();
        for inject in self.core.derived.deciding.iter().copied() {
            let progress = self.inject(inject);
            let planned = &self.core.scenario.injects[inject.index()];
            if let (true, Some(since)) = (planned.to.contains(seat), progress.released_at) {
                let options = planned.choices.iter().map(|choice| choice.orders.clone()).collect();
                view.decisions.push(DecisionView { inject, options, since });
            }
        }
    }
}
