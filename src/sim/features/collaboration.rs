//! Collaboration (6.10): forums meet and pool what their members know, agencies get to know each
//! other by themselves where the country is like that, and designation brings a mandate late.

use crate::base::ids::{AssetId, ForumId, IncidentId, SeatId, SeatSet};
use crate::base::level::Ppm;
use crate::base::minute::Minute;
use crate::scenario::model::{AgencyKind, EmbShape, Group, Level, Order, Prepare};
use crate::sim::conditions::ExerciseMut;
use crate::sim::core::ChangeFlags;
use crate::sim::engine::{Machine, Ticket};
use crate::sim::event::{Event, kind};
use crate::sim::features::independence::{monthly, pair_key};
use crate::sim::index::Forums;
use crate::sim::log::OrderRecord;
use crate::sim::purpose::Purpose;
use crate::sim::state::{Known, Standing};
use crate::sim::vocabulary::{EvidenceSet, Facts, Path};
use crate::sim::world_mut::WorldMut;

pub(super) fn register(machine: &mut Machine<Event, ExerciseMut>) {
    machine.call(kind::MEETING, on_meeting);
    machine.call(kind::DISMISSED, on_dismissed);
    machine.call(kind::TIE_FORMS, on_tie_forms);
    machine.call(kind::DESIGNATED, on_designated);
}

/// A routine meeting takes place only when a member has something to say: the next slot of the
/// cadence after somebody learned of an open incident that others do not know.
pub(super) fn call_routine_meetings(world: &mut WorldMut, forums: &mut Forums) {
    let now = world.now();
    world.core.marks.awareness_changed = false;
    for forum in forums.ids(&world.core.index) {
        let cadence = {
            let planned = &world.core.scenario.collaboration.forums[forum.index()];
            planned.cadence_minutes[world.core.phase_index()]
        };
        if cadence == 0 || forums.get(&world.core.index, forum).next_at != Minute::NEVER {
            continue;
        }
        if !something_to_say(world, forum) {
            continue;
        }
        let slot = Minute((now.0 / cadence + 1) * cadence);
        let state = forums.get_mut(&world.core.index, forum);
        state.next_at = slot;
        state.next = world.agenda.schedule(slot, Event::Meeting(forum));
    }
}

fn something_to_say(world: &WorldMut, forum: ForumId) -> bool {
    let members = world.core.scenario.collaboration.forums[forum.index()].members;
    world.core.kept.open.iter().any(|incident| {
        let aware =
            |seat: &SeatId| world.knowledge.get(&world.core.index, *seat).of(*incident).is_some();
        let count = members.iter().filter(aware).count();
        0 < count && count < members.len()
    })
}

/// A meeting: members tell each other what the forum's level of collaboration lets them, and
/// are away from their desks while it lasts.
fn on_meeting(exercise: &mut ExerciseMut) {
    let ExerciseMut { world, forums, .. } = exercise;
    let Event::Meeting(forum) = world.agenda.current() else { return };
    let now = world.now();
    let planned = world.core.scenario.collaboration.forums[forum.index()].clone();
    let state = forums.get_mut(&world.core.index, forum);
    state.meetings += 1;
    state.last_met = Some(now);
    state.next_at = Minute::NEVER;
    state.next = Ticket::NONE;
    world.core.flag_change(ChangeFlags::FORUM);
    let takes = world.core.parameters().meeting_duration_minutes;
    world.agenda.schedule(now + takes, Event::Dismissed(forum));
    let gain = world.core.parameters().meeting_gain;
    let half_life = world.core.parameters().familiarity_half_life_minutes;
    for seat in planned.members.iter() {
        world.agencies.get_mut(&world.core.index, seat).in_meeting_until = now + takes;
        world.attention_changed(seat);
        for other in planned.members.iter().filter(|other| *other != seat) {
            let tie = world.ties.get_mut(&world.core.index, (seat, other));
            tie.grow(now, half_life, gain);
            tie.contact |= Level::Communication as u8 <= planned.level;
            tie.meetings = tie.meetings.saturating_add(1);
        }
    }
    world.core.ties_changed(planned.members);
    if Level::Awareness as u8 <= planned.level && world.core.parameters().informs != 0 {
        pool(world, planned.members);
    }
}

/// The meeting is over, or the situation room closes: members are back at work.
fn on_dismissed(exercise: &mut ExerciseMut) {
    let world = &mut exercise.world;
    let Event::Dismissed(forum) = world.agenda.current() else { return };
    let members = world.core.scenario.collaboration.forums[forum.index()].members;
    world.close_rooms();
    for seat in members.iter() {
        world.attention_changed(seat);
    }
}

/// Everybody hears everything the others know of open incidents, indicators and looks included.
fn pool(world: &mut WorldMut, members: SeatSet) {
    let open = world.core.kept.open.clone();
    for incident in open {
        let told: Vec<(SeatId, Known)> = members
            .iter()
            .filter_map(|seat| {
                world
                    .knowledge
                    .get(&world.core.index, seat)
                    .of(incident)
                    .map(|known| (seat, *known))
            })
            .collect();
        if told.is_empty() {
            continue;
        }
        for seat in members.iter() {
            hear(world, seat, incident, &told);
        }
    }
}

/// What a member may say to another at the table. What would have to be cleared before it is
/// written is not said either: that something is wrong, and how it looks at first sight, is all.
fn sayable(world: &WorldMut, teller: SeatId, to: SeatId, known: &Known) -> (Facts, EvidenceSet) {
    let facts = known.facts.minus(Facts::TRUTH);
    if facts.is_sensitive() && 0 < world.clearance(teller, to) {
        return (Facts::SIGNS, known.evidence.first_looks());
    }
    (facts, known.evidence)
}

/// A member hears the others out; what it knows already it need not learn again.
fn hear(world: &mut WorldMut, seat: SeatId, incident: IncidentId, told: &[(SeatId, Known)]) {
    for (teller, known) in told.iter().filter(|(teller, _)| *teller != seat) {
        let (facts, evidence) = sayable(world, *teller, seat, known);
        let own = world.knowledge.get(&world.core.index, seat).of(incident);
        let (held, seen) = own.map_or_else(Default::default, |own| (own.facts, own.evidence));
        if held.has(facts) && seen.has(evidence) {
            continue;
        }
        world.learn(seat, incident, facts, evidence, Path::Meeting(*teller));
        if facts.minus(held).is_sensitive() {
            world.leak_from_meeting(*teller, seat, incident);
        }
        if facts.minus(held).has(Facts::INDICATORS) {
            let quality = world.tie(*teller, seat);
            world.hold_indicators(seat, incident, *teller, quality);
        }
    }
    let tellers: SeatSet = told.iter().map(|(teller, _)| *teller).collect();
    let engaged = &world.incidents.get(&world.core.index, incident).engaged;
    let working: SeatSet = engaged.iter().map(|work| work.seat).collect();
    let others = SeatSet::only(seat);
    if let Some(own) = world.knowledge.get_mut(&world.core.index, seat).of_mut(incident) {
        own.told_by = own.told_by.union(tellers.minus(others));
        own.at_work = own.at_work.union(working.intersection(tellers).minus(others));
        own.told = own.told.union(tellers.minus(others));
    }
    world.known_at_work(seat, incident);
    world.heard_by_owner(seat, incident);
    world.schedule_look(seat, incident, 1);
}

impl WorldMut {
    /// Draws when each pair of agencies without a contact would get to know each other by itself.
    pub fn plan_ties(&mut self) {
        let seats: Vec<SeatId> = self.core.scenario.seat_ids().collect();
        let propensity = self.core.scenario.country.propensity;
        let end = self.core.scenario.calendar.end;
        for (at, one) in seats.iter().enumerate() {
            for other in &seats[at + 1..] {
                if self.ties.get(&self.core.index, (*one, *other)).contact {
                    continue;
                }
                let key = pair_key(self.seat(*one).key, self.seat(*other).key);
                let mut draw = self.core.chance().draw(Purpose::TieForms as u16, key, 0);
                let waits = monthly(draw.exponential_nano(), propensity);
                if Minute(waits) < end {
                    self.agenda.schedule(Minute(waits), Event::TieForms(*one, *other));
                }
            }
        }
    }

    /// Draws when two agencies that have got to know each other by themselves put it on paper.
    fn plan_paper(&mut self, one: SeatId, other: SeatId) {
        let parameters = self.core.parameters();
        let chance = parameters.paper_follows.times(self.core.scenario.country.propensity);
        let key = pair_key(self.seat(one).key, self.seat(other).key);
        let mut draw = self.core.chance().draw(Purpose::Paper as u16, key, 0);
        let at = Minute(self.now().0.saturating_add(monthly(draw.exponential_nano(), chance)));
        if at < self.core.scenario.calendar.end {
            self.agenda.schedule(at, Event::TieForms(other, one));
        }
    }

    /// A designation is ordered; it takes months until it brings a mandate.
    pub fn order_designation(&mut self, standing: &mut Standing, order: u32) {
        if standing.designation_ordered {
            return;
        }
        standing.designation_ordered = true;
        let seat = self.core.order(order).seat;
        let key = self.seat(seat).key;
        let parameters = self.core.parameters();
        let mut draw = self.core.chance().draw(Purpose::Designation as u16, key, 0);
        let takes =
            draw.between(parameters.designation_least_minutes, parameters.designation_most_minutes);
        let at = self.now() + takes;
        self.agenda.schedule(at, Event::Designated);
    }
}

fn on_tie_forms(exercise: &mut ExerciseMut) {
    let world = &mut exercise.world;
    let Event::TieForms(one, other) = world.agenda.current() else { return };
    let now = world.now();
    let gain = world.core.parameters().meeting_gain;
    let half_life = world.core.parameters().familiarity_half_life_minutes;
    let on_paper = other < one;
    for (from, to) in [(one, other), (other, one)] {
        let tie = world.ties.get_mut(&world.core.index, (from, to));
        tie.legal_basis |= on_paper;
        tie.contact = true;
        tie.grow(now, half_life, gain);
    }
    if !on_paper {
        world.plan_paper(one, other);
    }
    world.core.ties_changed(SeatSet::only(one).union(SeatSet::only(other)));
}

/// Designation takes effect: a legal basis between the security side and the EMB, reporting that
/// takes time from work, and resistance where elections are local.
fn on_designated(exercise: &mut ExerciseMut) {
    let ExerciseMut { world, standing, .. } = exercise;
    standing.designated = true;
    world.core.derived.standing_designated = true;
    let core: Vec<SeatId> = world
        .core
        .scenario
        .seat_ids()
        .filter(|seat| in_designation(world.seat(*seat).kind))
        .collect();
    let (full, crowding) = (world.core.parameters().resistance, world.core.parameters().crowding);
    // Where elections are local, regions resent what comes from above; half of it where they are
    // partly so.
    let resistance = match world.core.scenario.country.emb {
        EmbShape::Decentralised => full,
        EmbShape::Mixed => Ppm((full + Ppm::ONE).0 / 2),
        EmbShape::Centralised => Ppm::ONE,
    };
    for from in &core {
        for to in core.iter().filter(|to| *to != from) {
            let regional = |seat: SeatId| world.seat(seat).kind == AgencyKind::RegionalEmb;
            let resents = regional(*from) || regional(*to);
            let tie = world.ties.get_mut(&world.core.index, (*from, *to));
            // Who worked together of their own will now has to.
            if !tie.legal_basis && tie.familiarity != Ppm::ZERO {
                tie.goodwill = tie.goodwill.times(crowding);
            }
            (tie.legal_basis, tie.clearance, tie.contact) = (true, true, true);
            if resents {
                tie.goodwill = tie.goodwill.times(resistance);
            }
        }
    }
    world.core.ties_changed(core.into_iter().collect());
    let unfunded = world.core.parameters().unfunded_standard;
    for asset in world.assets.ids(&world.core.index) {
        let funded = 0 < world.funded_since_designation(asset);
        world.reach_minimum_standard(asset, if funded { Ppm::ONE } else { unfunded });
    }
    for at in 0..world.core.kept.open.len() {
        let incident = world.core.kept.open[at];
        world.core.work_changed(incident);
    }
    world.core.request_all_decisions();
}

impl WorldMut {
    /// An electoral asset comes by a share of the way to the minimum of security to which a
    /// designation obliges its owner.
    fn reach_minimum_standard(&mut self, asset: AssetId, share: Ppm) {
        if self.seat(self.asset(asset).owner).group == Group::Electoral {
            let gain = self.core.parameters().designation_gain;
            self.raise_maturity(asset, share.times(gain));
        }
    }

    /// Money has come to an asset. A designation obliges, and money makes it count: the first after
    /// it was ordered brings the asset up to its standard, once the designation is in effect.
    pub fn fund_designation(&mut self, asset: AssetId) {
        let since = self.funded_since_designation(asset);
        self.assets.get_mut(&self.core.index, asset).funded |= 0 < since;
        if self.core.derived.standing_designated && since == 1 {
            let share = self.core.parameters().unfunded_standard.complement();
            self.reach_minimum_standard(asset, share);
        }
    }

    /// How often money has come to an asset that was granted since a designation was ordered.
    fn funded_since_designation(&self, asset: AssetId) -> usize {
        let orders = || self.core.log.orders.iter().enumerate();
        let designates = |order| matches!(order, Order::Prepare(Prepare::DesignateCritical));
        let since = orders().find(|(_, record)| designates(record.order)).map(|(no, _)| no);
        let funds = |(no, record): &(usize, &OrderRecord)| {
            record.order == Order::Prepare(Prepare::Fund { asset })
                && !self.core.kept.under_way.contains(&(*no as u32))
        };
        since.map_or(0, |since| orders().skip(since).filter(funds).count())
    }
}

fn in_designation(kind: AgencyKind) -> bool {
    matches!(kind.group(), Group::Electoral | Group::Security)
        || matches!(kind, AgencyKind::Ministry | AgencyKind::TelecomRegulator | AgencyKind::Vendor)
}
