//! Statements (6.7): holding, explaining, naming a cause, denying, correcting, one voice, and
//! explaining in advance. Made on diagnoses, and scored against the truth when it comes out.

use bevy::ecs::prelude::*;

use crate::base::calendar::Phase;
use crate::base::ids::{ForumId, IncidentId, RumourId, SeatId, SeatSet, SegmentId};
use crate::base::level::Ppm;
use crate::scenario::model::{AgencyKind, Group, Level, Order, Speak};
use crate::sim::conditions::ExerciseMut;
use crate::sim::core::ChangeFlags;
use crate::sim::engine::{Machine, halvings};
use crate::sim::event::{Event, kind};
use crate::sim::features::judgement::{adjudicate, investigate};
use crate::sim::index::{Discourse, Public};
use crate::sim::ledger::Cause;
use crate::sim::log::OrderRecord;
use crate::sim::orders::{Refusal, Verdict, require};
use crate::sim::state::Claim;
use crate::sim::vocabulary::Stance;
use crate::sim::world_mut::WorldMut;

/// What speaking with one voice adds to how much one is believed.
const ONE_VOICE: Ppm = Ppm(1_200_000);

pub(super) fn register(machine: &mut Machine<Event, ExerciseMut>) {
    machine.alone(kind::SPEAK, on_speak);
}

fn on_speak(exercise: ResMut<ExerciseMut>, mut discourse: Discourse) {
    let ExerciseMut { world, public, standing, .. } = exercise.into_inner();
    let Event::Speak(no) = world.agenda.current() else { return };
    let OrderRecord { seat, order: Order::Speak(order), .. } = world.core.order(no) else { return };
    world.core.takes_effect(no);
    world.core.flag_change(ChangeFlags::ORDER);
    let alone = SeatSet::only(seat);
    let (speakers, incident, stance) = match order {
        Speak::Prebunk => {
            standing.prebunked_at = Some(world.now());
            prebunk(world, &mut discourse, public, no, seat);
            return;
        }
        Speak::PublishForms => {
            standing.forms_published = true;
            return;
        }
        Speak::Adjudicate { incident } => {
            adjudicate(world, &mut discourse, public, (no, seat), incident);
            return;
        }
        Speak::Investigate { incident } => {
            investigate(world, public, (no, seat), incident);
            return;
        }
        Speak::PledgeToWait => {
            world.agencies.get_mut(&world.core.index, seat).pledged = true;
            world.core.tell_public();
            return;
        }
        Speak::Correct { incident } => {
            correct(world, &mut discourse, public, no, seat, incident);
            return;
        }
        Speak::HoldStatement { incident } => (alone, incident, Stance::Holding),
        Speak::Explain { incident } => (alone, incident, Stance::Explained),
        Speak::AssertCause { incident, cause } => (alone, incident, Stance::Cause(cause)),
        Speak::Deny { incident } => (alone, incident, Stance::Denied),
        Speak::JointStatement { incident, forum, cause } => {
            let speakers = speakers(world, seat, forum, incident);
            (speakers, incident, cause.map_or(Stance::Explained, Stance::Cause))
        }
    };
    state(world, &mut discourse, public, (no, speakers, incident, stance));
    if stance == Stance::Explained {
        let forms = standing.forms_published;
        explain(world, public, no, speakers, incident, forms);
        world.confirm(public, incident);
    }
    if matches!(stance, Stance::Explained | Stance::Denied) {
        fact_check(world, &mut discourse, public, seat, incident);
    }
}

/// One voice is that of all members of the forum who know of the matter.
fn speakers(
    world: &WorldMut,
    seat: SeatId,
    forum: Option<ForumId>,
    incident: IncidentId,
) -> SeatSet {
    let alone = SeatSet::only(seat);
    let Some(forum) = forum else { return alone };
    let members = world.core.scenario.collaboration.forums[forum.index()].members;
    let aware = |one: &SeatId| world.knowledge.get(&world.core.index, *one).of(incident).is_some();
    members.iter().filter(aware).collect::<SeatSet>().union(alone)
}

impl ExerciseMut {
    /// What may stand against speaking in public.
    pub(in crate::sim) fn may_speak(&self, seat: SeatId, order: Speak) -> Verdict {
        let state = |incident| self.world.incidents.get(&self.world.core.index, incident);
        let stands_by = |incident: IncidentId, stance: Stance| {
            let mut stances = state(incident).stances.iter();
            stances.any(|(who, said)| who.contains(seat) && *said == stance)
        };
        match order {
            Speak::Prebunk => require(!self.has_lately_prebunked(seat), Refusal::AlreadyDone),
            Speak::PublishForms => require(!self.standing.forms_published, Refusal::AlreadyDone),
            Speak::Adjudicate { incident } => {
                require(state(incident).disclosure.is_some(), Refusal::NotPublic)?;
                require(state(incident).judged.is_none(), Refusal::AlreadyDone)
            }
            Speak::Investigate { incident } => {
                require(!state(incident).truth_out, Refusal::AlreadyDone)
            }
            Speak::PledgeToWait => {
                let agency = self.world.agencies.get(&self.world.core.index, seat);
                require(!agency.pledged, Refusal::AlreadyDone)
            }
            Speak::HoldStatement { incident } => {
                require(!state(incident).held_by.contains(seat), Refusal::AlreadyDone)
            }
            Speak::Explain { incident } => {
                require(!state(incident).explained_by.contains(seat), Refusal::AlreadyDone)
            }
            Speak::Deny { incident } => {
                require(!stands_by(incident, Stance::Denied), Refusal::AlreadyDone)
            }
            Speak::AssertCause { incident, cause } => {
                require(!stands_by(incident, Stance::Cause(cause)), Refusal::AlreadyDone)
            }
            Speak::Correct { incident } => {
                let took_side = state(incident).stances.iter().any(|(who, _)| who.contains(seat));
                require(took_side, Refusal::NothingToCorrect)
            }
            Speak::JointStatement { incident, forum, cause } => {
                let forum = forum.ok_or(Refusal::Incomplete)?;
                let level = self.world.core.scenario.collaboration.forums[forum.index()].level;
                require(Level::PublicVoice as u8 <= level, Refusal::LevelTooLow)?;
                let said = match cause {
                    Some(cause) => stands_by(incident, Stance::Cause(cause)),
                    None => state(incident).explained_by.contains(seat),
                };
                require(!said, Refusal::AlreadyDone)
            }
        }
    }

    fn has_lately_prebunked(&self, seat: SeatId) -> bool {
        let now = self.world.now();
        let again = self.world.core.parameters().prebunk_again_minutes;
        let orders = self.world.core.log.orders.iter().rev();
        orders
            .take_while(|record| now.since(record.at) < again)
            .any(|record| record.seat == seat && record.order == Order::Speak(Speak::Prebunk))
    }
}

/// A claim is made: it replaces what its speakers said before, tells the public what it did not
/// know, and may contradict others.
fn state(
    world: &mut WorldMut,
    discourse: &mut Discourse,
    public: &mut Public,
    (order, speakers, incident, stance): (u32, SeatSet, IncidentId, Stance),
) {
    let now = world.now();
    let takes_side = matches!(stance, Stance::Cause(_) | Stance::Denied);
    if takes_side {
        withdraw(world, discourse, speakers, incident);
        world.settle_contradictions(discourse, incident);
    }
    let no = discourse.claim_count() as u32;
    let mut claim = Claim {
        no,
        speakers,
        incident: Some(incident),
        stance,
        at: now,
        order: Some(order),
        stands: true,
        truth: None,
    };
    world.judge_at_once(public, &mut claim);
    world.find_contradiction(discourse, &claim);
    discourse.add_claim(claim);
    // With one voice, it is the voice of the authority responsible that counts.
    let electoral = |seat: &SeatId| world.seat(*seat).group == Group::Electoral;
    let first = speakers.iter().find(electoral).or(speakers.iter().next());
    world.disclose(public, incident, first, Some(no), Ppm::ONE);
    let official = speakers.iter().any(|seat| world.seat(seat).kind.is_official());
    let state = world.incidents.get_mut(&world.core.index, incident);
    match stance {
        Stance::Holding => state.held_by = state.held_by.union(speakers),
        Stance::Explained => state.explained_by = state.explained_by.union(speakers),
        Stance::Cause(_) | Stance::Denied => state.stances.push((speakers, stance)),
        Stance::Prebunk | Stance::Victory => {}
    }
    if official && state.first_statement.is_none() {
        state.first_statement = Some(now);
        world.agenda.cancel(state.vacuum);
    }
    world.core.tell_public();
}

/// What these speakers said about the cause no longer stands.
fn withdraw(
    world: &mut WorldMut,
    discourse: &mut Discourse,
    speakers: SeatSet,
    incident: IncidentId,
) {
    let stances = &mut world.incidents.get_mut(&world.core.index, incident).stances;
    for (who, _) in stances.iter_mut() {
        *who = who.minus(speakers);
    }
    stances.retain(|(who, _)| !who.is_empty());
    for no in 0..discourse.claim_count() as u32 {
        let Some(claim) = discourse.claim_mut(no) else { continue };
        let side = matches!(claim.stance, Stance::Cause(_) | Stance::Denied);
        if !side || claim.incident != Some(incident) || !claim.stands {
            continue;
        }
        // Who leaves a common word leaves the others with it.
        let left = claim.speakers.minus(speakers);
        if left.is_empty() {
            claim.stands = false;
        } else {
            claim.speakers = left;
        }
    }
}

/// A speaker takes back what it said and says what it now believes.
fn correct(
    world: &mut WorldMut,
    discourse: &mut Discourse,
    public: &mut Public,
    order: u32,
    seat: SeatId,
    incident: IncidentId,
) {
    let diagnosis =
        world.knowledge.get(&world.core.index, seat).of(incident).and_then(|known| known.diagnosis);
    let stance = diagnosis.map_or(Stance::Holding, Stance::Cause);
    withdraw(world, discourse, SeatSet::only(seat), incident);
    world.settle_contradictions(discourse, incident);
    state(world, discourse, public, (order, SeatSet::only(seat), incident, stance));
}

/// An explanation repairs part of what an incident cost: what it is worth more than those before.
/// It counts for more with paper behind it, for less in the legal silence, and for as much as its
/// speakers are believed.
fn explain(
    world: &mut WorldMut,
    public: &mut Public,
    order: u32,
    speakers: SeatSet,
    incident: IncidentId,
    forms_published: bool,
) {
    let parameters = world.core.parameters();
    let paper = world.asset(world.incident(incident).asset).paper_trail || forms_published;
    let mut share = parameters.explanation;
    if paper {
        share = share + parameters.paper_adds;
    }
    share = share + world.assurance(world.incident(incident).asset);
    if world.core.kept.phase == Phase::Silence {
        share = share.times(parameters.silence_leaves);
    }
    let believed =
        speakers.iter().map(|seat| world.agencies.get(&world.core.index, seat).credibility).max();
    let voice = if 1 < speakers.len() { ONE_VOICE } else { Ppm::ONE };
    let share = share.times(believed.unwrap_or_default()).times(voice);
    let state = world.incidents.get_mut(&world.core.index, incident);
    let before = state.repaired.unwrap_or_default();
    state.repaired = Some(before.max(share));
    if share <= before {
        return;
    }
    let (share, losses) = (share - before, state.loss.clone());
    let via = speakers.iter().next();
    let segments: Vec<SegmentId> = public.ids(&world.core.index).collect();
    for segment in segments {
        let Some(loss) = losses.get(segment.index()) else { continue };
        // Only a loss can be repaired; where news of an attack rallies people, nothing is undone.
        let repair = crate::base::level::Points(-loss.0.min(0)).times(share);
        world.move_trust(public, segment, repair, Cause::Order(order), via);
    }
}

/// A fact-check slows a rumour and wins back almost nothing of what it cost.
fn fact_check(
    world: &mut WorldMut,
    discourse: &mut Discourse,
    public: &mut Public,
    seat: SeatId,
    incident: IncidentId,
) {
    let checks = matches!(world.seat(seat).kind, AgencyKind::FactChecker | AgencyKind::Broadcaster);
    if !checks {
        return;
    }
    let debunk = world.core.parameters().debunk;
    for no in 0..discourse.rumour_count() {
        let id = RumourId::at(no);
        let Some(rumour) = discourse.rumour_mut(id) else { continue };
        if rumour.incident != incident || rumour.fact_checked {
            continue;
        }
        rumour.fact_checked = true;
        let costs = rumour.cost.clone();
        for segment in public.ids(&world.core.index) {
            let repair = crate::base::level::Points(-costs[segment.index()].0).times(debunk);
            world.move_trust(public, segment, repair, Cause::Rumour(id), Some(seat));
        }
    }
}

/// Explaining in advance covers against rumours and delays, once it is heard, and costs a little
/// because it raises the thought at all.
fn prebunk(
    world: &mut WorldMut,
    discourse: &mut Discourse,
    public: &mut Public,
    order: u32,
    seat: SeatId,
) {
    let now = world.now();
    let no = discourse.claim_count() as u32;
    discourse.add_claim(Claim {
        no,
        speakers: SeatSet::only(seat),
        incident: None,
        stance: Stance::Prebunk,
        at: now,
        order: Some(order),
        stands: true,
        truth: None,
    });
    let forewarning = world.core.parameters().forewarning;
    let half_life = world.core.parameters().prebunk_half_life_minutes;
    let believed = world.believed(SeatSet::only(seat));
    for segment in public.ids(&world.core.index) {
        world.move_trust(public, segment, forewarning, Cause::Claim(no), Some(seat));
        let state = public.get_mut(&world.core.index, segment);
        let present = state.cover_at(now, half_life);
        let reached = present + present.complement().times(believed);
        if present == Ppm::ZERO {
            state.prebunked_since = now;
        }
        (state.prebunk, state.prebunk_at) = (reached, now);
    }
    world.core.tell_public();
}

/// A platform looks at what it is pointed to: soon under an agreement, by the channel of a forum
/// or on its own initiative,
/// late otherwise, and later in a small market. Its time to answer counts from when it is asked.
pub(super) fn contact_platform(
    world: &mut WorldMut,
    seat: SeatId,
    to: SeatSet,
    incident: IncidentId,
) {
    let own = world.seat(seat).kind == AgencyKind::Platform;
    let is_platform = |one: &SeatId| world.seat(*one).kind == AgencyKind::Platform;
    let agreed = to.iter().filter(is_platform).any(|one| {
        let pair = SeatSet::only(seat).union(SeatSet::only(one));
        world.ties.get(&world.core.index, (seat, one)).legal_basis
            || world.share_level(pair, Level::PublicVoice)
    });
    let takes = if own || agreed {
        world.core.parameters().platform_agreed_minutes
    } else {
        world.core.scenario.country.platform_reply_minutes
    };
    if own || to.iter().any(|one| is_platform(&one)) {
        world.incidents.get_mut(&world.core.index, incident).platform_asked = true;
        let at = world.now() + takes;
        world.agenda.schedule(at, Event::PlatformActs(incident));
    }
}

/// Share of the people who have heard something so many minutes after it was said, half of them by
/// the time in which half of them hear it.
pub(super) fn heard(minutes: i64, half_minutes: i64) -> Ppm {
    halvings(minutes, half_minutes).complement()
}

impl WorldMut {
    /// How far speakers are believed, against an office of ordinary credibility: as the one of them
    /// who is believed most.
    pub(super) fn believed(&self, speakers: SeatSet) -> Ppm {
        let credibility = |seat| self.agencies.get(&self.core.index, seat).credibility;
        let most = speakers.iter().map(credibility).max().unwrap_or_default();
        Ppm::ratio(most.0, self.core.parameters().believed.0).clamped()
    }

    /// What explanations in advance take off what happens now in a segment: as far as they were
    /// believed and heard, and are not forgotten.
    pub(super) fn told_in_advance(&self, public: &Public, segment: SegmentId) -> Ppm {
        let parameters = self.core.parameters();
        let state = public.get(&self.core.index, segment);
        let cover = state.cover_at(self.now(), parameters.prebunk_half_life_minutes);
        if cover == Ppm::ZERO {
            return Ppm::ZERO;
        }
        // On an election evening everybody listens; in a quiet week it takes days.
        let said_at = state.prebunked_since;
        let phase = self.core.scenario.calendar.phase_at(said_at);
        let half = self.core.public_minutes_in(phase, parameters.prebunk_heard_minutes);
        cover.times(heard(self.now().since(said_at), half)).times(parameters.prebunk)
    }
}
