//! Response (6.5): people at work on an incident, how well they work together, and how fast.

use crate::base::ids::{IncidentId, SeatId, SeatSet};
use crate::base::level::{ONE, Ppm};
use crate::base::minute::Minute;
use crate::scenario::model::{
    ForumMode, Group, Level, Order, Prepare, Respond, Skill, Stage, Symptom,
};
use crate::sim::conditions::ExerciseMut;
use crate::sim::core::ChangeFlags;
use crate::sim::engine::Machine;
use crate::sim::event::{Event, kind};
use crate::sim::features::command::take_charge;
use crate::sim::log::OrderRecord;
use crate::sim::orders::{Law, Refusal, Verdict, require};
use crate::sim::state::{Engagement, Known};
use crate::sim::vocabulary::{EvidenceSet, Facts};
use crate::sim::world_mut::WorldMut;

use super::diagnosis::conclude;

pub(super) fn register(machine: &mut Machine<Event, ExerciseMut>) {
    machine.call(kind::RESPOND, on_respond);
}

/// People are sent, or called back with a number of 0; or the centre takes over.
fn on_respond(exercise: &mut ExerciseMut) {
    let ExerciseMut { world, standing, .. } = exercise;
    let Event::Respond(no) = world.agenda.current() else { return };
    world.core.takes_effect(no);
    world.core.flag_change(ChangeFlags::ORDER);
    let OrderRecord { seat, order: Order::Respond(order), .. } = world.core.order(no) else {
        return;
    };
    let (incident, responders) = match order {
        Respond::AssignResponders { incident, responders } => (incident, responders),
        Respond::TakeCharge { incident } => {
            take_charge(world, standing, (no, seat), incident);
            return;
        }
    };
    let state = world.incidents.get_mut(&world.core.index, incident);
    if state.stage == Stage::Recovered || state.stage == Stage::Dormant {
        return;
    }
    let before = state.engaged.iter().position(|work| work.seat == seat);
    let agency = world.agencies.get_mut(&world.core.index, seat);
    if let Some(at) = before {
        agency.busy -= state.engaged.remove(at).responders;
    }
    let free = world.core.scenario.seats[seat.index()].responders - agency.busy;
    let responders = responders.min(free);
    if 0 < responders {
        agency.busy += responders;
        state.engaged.push(Engagement { seat, responders, order: no });
        state.engaged.sort_by_key(|work| work.seat);
        state.worked.insert(seat);
        let asset = world.incident(incident).asset;
        world.overreach(seat, asset, no, order.kind());
        if let Some(adversary) = world.incident(incident).adversary {
            world.time_holdings(seat, adversary);
        }
    }
    world.core.work_changed(incident);
}

impl ExerciseMut {
    /// What may stand against sending people.
    pub(in crate::sim) fn may_respond(&self, seat: SeatId, order: Respond) -> Verdict {
        match order {
            Respond::AssignResponders { incident, responders } => {
                let state = self.world.incidents.get(&self.world.core.index, incident);
                let sent = state.engaged.iter().find(|work| work.seat == seat);
                let sent = sent.map_or(0, |work| work.responders);
                require(sent != responders, Refusal::AlreadyDone)?;
                let free = self.world.seat(seat).responders
                    - self.world.agencies.get(&self.world.core.index, seat).busy;
                require(responders <= free + sent, Refusal::NobodyFree)?;
                require(state.stage != Stage::Recovered, Refusal::AlreadyDone)?;
                self.may_work_on(seat, incident)
            }
            Respond::TakeCharge { incident } => {
                let state = self.world.incidents.get(&self.world.core.index, incident);
                let open = state.stage < Stage::Contained && state.taken_over.is_none();
                require(open, Refusal::AlreadyDone)
            }
        }
    }

    /// People may work where their agency has a mandate, where somebody with a mandate asked for
    /// them, or where that is agreed beforehand; and anybody well informed may answer what people
    /// talk about.
    fn may_work_on(&self, seat: SeatId, incident: IncidentId) -> Verdict {
        let planned = self.world.incident(incident);
        let informed = self.world.expertise(seat, incident);
        let well_informed = self.world.core.parameters().well_informed;
        if planned.primitive.symptom() == Symptom::Talk && well_informed <= informed {
            return Ok(());
        }
        let has_mandate = |one| self.has_mandate(one, planned.asset, Law::Designation);
        let known = self.world.knowledge.get(&self.world.core.index, seat).of(incident);
        if known.is_some_and(|known| known.asked_by.iter().any(|one| has_mandate(one).is_ok())) {
            return Ok(());
        }
        if self.world.is_agreed_helper(seat, planned.asset) {
            return Ok(());
        }
        has_mandate(seat)
    }
}

/// Computes the pace of work again where something that bears on it has changed.
pub(super) fn refresh_work(world: &mut WorldMut) {
    let now = world.now();
    let mut stale = std::mem::take(&mut world.core.marks.stale_work);
    for incident in stale.drain(..) {
        match world.incidents.get(&world.core.index, incident).stage {
            Stage::Latent | Stage::Acting => {
                let pace = world.pace(incident);
                let target = world.incident(incident).work_responder_minutes * ONE;
                let state = world.incidents.get_mut(&world.core.index, incident);
                state.progress.set_rate(now, pace);
                let at = state.progress.reaches(target).max(now);
                world.agenda.reschedule(&mut state.contain, at, Event::Contain(incident));
            }
            Stage::Contained => world.pace_recovery(incident, now),
            Stage::Dormant | Stage::Recovered => {}
        }
    }
    // The memory serves the next event.
    world.core.marks.stale_work = stale;
}

impl WorldMut {
    /// What an agency knows, and of whom, bears on the pace of work where its people are; a partner
    /// abroad helps from afar.
    pub fn known_at_work(&mut self, seat: SeatId, incident: IncidentId) {
        let engaged = &self.incidents.get(&self.core.index, incident).engaged;
        let is_there = engaged.iter().any(|work| work.seat == seat);
        if is_there || (self.is_partner_abroad(seat) && !engaged.is_empty()) {
            self.core.work_changed(incident);
        }
    }

    /// Work per minute, in millionths of a responder with full expertise.
    fn pace(&self, incident: IncidentId) -> i64 {
        let engaged = &self.incidents.get(&self.core.index, incident).engaged;
        if engaged.is_empty() {
            return 0;
        }
        let mut minds = Minds([None; SeatSet::MAX]);
        for work in engaged {
            let known = self.knowledge.get(&self.core.index, work.seat).of(incident);
            minds.0[work.seat.index()] = known;
        }
        let mut left: SeatSet = engaged.iter().map(|work| work.seat).collect();
        let mut best = 0;
        while let Some(start) = left.iter().next() {
            let circle = minds.circle(start, left);
            left = left.minus(circle);
            best = best.max(self.pace_of(incident, circle, &minds));
        }
        best
    }

    /// Work per minute of people who know of each other.
    fn pace_of(&self, incident: IncidentId, circle: SeatSet, minds: &Minds) -> i64 {
        let lead = self.lead(incident);
        let strangers = self.core.parameters().stranger_speed;
        let from_afar = self.lent_from_afar(circle, incident);
        let mut effort = 0;
        for work in &self.incidents.get(&self.core.index, incident).engaged {
            if !circle.contains(work.seat) {
                continue;
            }
            let tie = strangers + strangers.complement().times(self.tie(work.seat, lead));
            let skill = self.expertise_beside(work.seat, circle, incident).max(from_afar);
            let skill = skill.times(tie);
            let attention = self.attention(work.seat);
            effort += skill.times(attention).of(i64::from(work.responders) * ONE);
        }
        let understanding = self.understanding(incident, circle, minds);
        let clear = self.clarity(circle, incident).times(understanding);
        let clear = clear.times(self.knowledge_of_system(incident, circle));
        let burden = self.reporting_burden(incident).complement();
        clear.times(burden).of(effort)
    }

    /// Share of work that reports take after a designation; more of it where the obligation came
    /// without money.
    fn reporting_burden(&self, incident: IncidentId) -> Ppm {
        if !self.core.derived.standing_designated {
            return Ppm::ZERO;
        }
        let parameters = self.core.parameters();
        let asset = self.incident(incident).asset;
        let funded = self.assets.get(&self.core.index, asset).funded;
        let obliged = self.seat(self.asset(asset).owner).group == Group::Electoral;
        let more = if obliged && !funded { parameters.unfunded_burden } else { Ppm::ONE };
        parameters.reporting_burden.times(more).clamped()
    }

    /// The owner leads if it is at work, else whoever came first in the order of the scenario.
    fn lead(&self, incident: IncidentId) -> SeatId {
        let owner = self.asset(self.incident(incident).asset).owner;
        let engaged = &self.incidents.get(&self.core.index, incident).engaged;
        let owner_works = engaged.iter().any(|work| work.seat == owner);
        if owner_works { owner } else { engaged[0].seat }
    }

    /// How clear it is who leads: a forum of all of them that has given out roles settles it, and
    /// other things settle a share of what is open then.
    fn clarity(&self, circle: SeatSet, incident: IncidentId) -> Ppm {
        if circle.len() < 2 {
            return Ppm::ONE;
        }
        let parameters = self.core.parameters();
        let mut clarity = parameters.unclear_lead;
        for forum in &self.core.scenario.collaboration.forums {
            if !circle.minus(forum.members).is_empty() || !forum.reaches(Level::Communication) {
                continue;
            }
            let settled = match forum.mode {
                ForumMode::ParticipantGoverned => parameters.shared_lead,
                ForumMode::LeadOrganisation | ForumMode::NetworkAdministrative => Ppm::ONE,
            };
            // An informal forum settles less.
            let formal = forum.formality + forum.formality.complement().times(settled);
            clarity = clarity.max(settled.times(formal));
        }
        clarity + self.settled_otherwise(circle, incident).times(clarity.complement())
    }

    /// Share of full speed by what those at work know between them, or more with traces to go by.
    fn understanding(&self, incident: IncidentId, circle: SeatSet, minds: &Minds) -> Ppm {
        let (mut facts, mut evidence) = (Facts::NONE, EvidenceSet::default());
        for known in circle.iter().filter_map(|seat| minds.0[seat.index()]) {
            (facts, evidence) = (facts.union(known.facts), evidence.union(known.evidence));
        }
        let scope = if facts.has(Facts::IMPACT) || facts.has(Facts::TRUTH) {
            Ppm::ONE
        } else {
            self.core.parameters().unscoped_speed
        };
        let insight =
            if facts.has(Facts::TRUTH) { Ppm::ONE } else { self.insight(incident, evidence) };
        insight.times(scope).times(self.lead_of_traces(incident, circle))
    }

    /// Share of full speed by what evidence comes to. A wrong cause sends people the wrong way, and
    /// the more so the surer they are of it.
    fn insight(&self, incident: IncidentId, evidence: EvidenceSet) -> Ppm {
        let parameters = self.core.parameters();
        let state = self.incidents.get(&self.core.index, incident);
        let truth = self.incident(incident).cause;
        let open = parameters.undiagnosed_speed;
        match conclude(evidence, state, &self.core.scenario) {
            (None, _) => open,
            (Some(diagnosis), _) if diagnosis == truth => Ppm::ONE,
            (Some(_), confidence) => {
                let needed = parameters.diagnosis_confidence.0;
                let sure = Ppm::ratio(i64::from(confidence) * 1000, needed).clamped();
                open + sure.times(parameters.misdiagnosed_speed - open)
            }
        }
    }

    /// How much faster an intruder is found in all corners by those who know its traces.
    fn lead_of_traces(&self, incident: IncidentId, circle: SeatSet) -> Ppm {
        let planned = self.incident(incident);
        let Some(adversary) = planned.adversary else { return Ppm::ONE };
        if planned.primitive.skill() != Skill::Intrusion {
            return Ppm::ONE;
        }
        let best = circle.iter().map(|seat| self.traces(seat, adversary)).max();
        Ppm::ONE + self.core.parameters().traced_gain.times(best.unwrap_or_default())
    }

    /// Share of an agency's people that mail and meetings leave for work.
    fn attention(&self, seat: SeatId) -> Ppm {
        let agency = self.agencies.get(&self.core.index, seat);
        let overload = self.core.parameters().overload.max(1);
        let mail = Ppm::ratio(overload, overload + i64::from(agency.unread));
        let meeting = if self.now() < agency.in_meeting_until { 2 } else { 1 };
        let room = if self.share_room(SeatSet::only(seat)) {
            self.core.parameters().room_share.complement()
        } else {
            Ppm::ONE
        };
        // Agreements on their way take a share of an agency's people.
        let is_paper = |it: &&Order| matches!(it, Order::Prepare(Prepare::SignMou { .. }));
        let papers = self.core.under_way_of(seat).filter(is_paper).count() as i64;
        let paperwork = Ppm(papers * self.core.parameters().paper_share.0).clamped();
        Ppm(mail.0 / meeting).times(room).times(paperwork.complement())
    }

    /// After containment, what was impaired comes back: by itself, faster if somebody restores.
    fn pace_recovery(&mut self, incident: IncidentId, now: Minute) {
        let parameters = self.core.parameters();
        let target =
            parameters.recovery_share.of(self.incident(incident).work_responder_minutes * ONE);
        let target = self.rebuilt(incident).of(target);
        let restored_by = self.incidents.get(&self.core.index, incident).restored_by;
        let rate = restored_by.map_or(ONE, |(_, seat)| self.restore_speed(seat, incident).0);
        let state = self.incidents.get_mut(&self.core.index, incident);
        state.recovery.set_rate(now, rate);
        let at: Minute = state.recovery.reaches(target).max(now);
        self.agenda.reschedule(&mut state.recover, at, Event::Recover(incident));
    }

    /// Speed of recovery by whoever restores: who does not know what is affected brings back what
    /// was well, and must do some of it twice.
    fn restore_speed(&self, seat: SeatId, incident: IncidentId) -> Ppm {
        let parameters = self.core.parameters();
        let known = self.knowledge.get(&self.core.index, seat).of(incident);
        let is_scoped = known
            .is_some_and(|known| known.facts.has(Facts::IMPACT) || known.facts.has(Facts::TRUTH));
        if is_scoped { parameters.restore_speed } else { parameters.blind_restore_speed }
    }
}

/// What those at work on an incident know of it, by seat.
struct Minds<'a>([Option<&'a Known>; SeatSet::MAX]);

impl Minds<'_> {
    fn colleagues(&self, seat: SeatId) -> SeatSet {
        self.0[seat.index()].map_or(SeatSet::EMPTY, Known::colleagues)
    }

    /// Those of some at work on an incident who know of one of them or are known to it, through
    /// however many others, by the colleagues whom each knows. Effort of circles that do not know
    /// of each other is spent twice on the same and counts once.
    fn circle(&self, start: SeatId, among: SeatSet) -> SeatSet {
        let mut circle = SeatSet::only(start);
        let mut known = self.colleagues(start);
        loop {
            // Whom they know comes at once, and who knows of them in further rounds.
            let met = among.minus(circle).intersection(known);
            let found = if met.is_empty() {
                let knows = |seat: &SeatId| !self.colleagues(*seat).intersection(circle).is_empty();
                among.minus(circle).iter().filter(knows).collect()
            } else {
                met
            };
            if found.is_empty() {
                return circle;
            }
            circle = circle.union(found);
            known = found.iter().fold(known, |all, seat| all.union(self.colleagues(seat)));
        }
    }
}
