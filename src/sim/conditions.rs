//! What is true of the exercise so far: guards, triggers and objectives looked up in the state
//! and the logs.

use std::sync::Arc;

use bevy::ecs::prelude::*;

use crate::base::ids::{IncidentId, PublicationId, SeatId};
use crate::base::level::Points;
use crate::base::minute::Minute;
use crate::scenario::model::{Condition, Due, Gauge, Order, OrderKind, Scenario, Trigger};

use super::core::{Agenda, ChangeFlags};
use super::features::trust::contribution;
use super::index::{Forums, Injects, Mail, Public, Publications};
use super::orders::Refusal;
use super::state::Standing;
use super::vocabulary::{InjectStatus, Path};
use super::waitlist::Waitlist;
use super::world_mut::WorldMut;

/// The working set and all else that conditions and rules look at: all that there is from the start
/// to the end. It is one resource, since to fetch a resource costs as much as what most events do
/// with it.
#[derive(Resource)]
pub struct ExerciseMut {
    /// The working set.
    pub world: WorldMut,
    /// Access to the segments of the public.
    pub public: Public,
    /// Access to forums.
    pub forums: Forums,
    /// Access to injects.
    pub injects: Injects,
    /// Access to the publications of results.
    pub publications: Publications,
    /// The EMB's standing.
    pub standing: Standing,
    /// Access to messages that somebody has yet to read.
    pub mail: Mail,
    /// What waits for a condition; follows from the state.
    pub waitlist: Waitlist,
}

impl AsMut<Agenda> for ExerciseMut {
    fn as_mut(&mut self) -> &mut Agenda {
        &mut self.world.agenda
    }
}

impl ExerciseMut {
    /// One of which nothing is known yet but the scenario.
    pub fn new(scenario: &Arc<Scenario>) -> Self {
        Self {
            world: WorldMut::new(scenario),
            public: Public::default(),
            forums: Forums::default(),
            injects: Injects::default(),
            publications: Publications::default(),
            standing: Standing::initial(scenario),
            mail: Mail::default(),
            waitlist: Waitlist::default(),
        }
    }

    /// Whether a condition is true now.
    pub fn holds(&self, condition: &Condition) -> bool {
        let now = self.world.now();
        match condition {
            Condition::After(minute) => *minute <= now,
            Condition::Before(minute) => now < *minute,
            Condition::Ordered { seat, kind, about, since } => {
                self.was_ordered(*seat, *kind, *about, *since)
            }
            Condition::Knows { seat, incident } => {
                self.world.knowledge.get(&self.world.core.index, *seat).of(*incident).is_some()
            }
            Condition::Told { from, to, about } => self.told(*from, *to, *about),
            Condition::Public(incident) => {
                self.world.incidents.get(&self.world.core.index, *incident).disclosure.is_some()
            }
            Condition::Reached { incident, stage } => {
                *stage <= self.world.incidents.get(&self.world.core.index, *incident).reached()
            }
            Condition::Contradicted(about) => {
                let contradicted = &self.world.core.kept.contradicted;
                about.map_or(!contradicted.is_empty(), |about| contradicted.contains(&about))
            }
            Condition::Below(gauge, points) => self.level(*gauge) < *points,
            Condition::Above(gauge, points) => *points < self.level(*gauge),
            Condition::Answered { inject, option } => {
                match (self.injects.get(&self.world.core.index, *inject).status, option) {
                    (InjectStatus::Answered(answer), Some(option)) => answer == *option,
                    (InjectStatus::Answered(_), None) => true,
                    _ => false,
                }
            }
            Condition::Released(inject) => {
                self.injects.get(&self.world.core.index, *inject).released_at.is_some()
            }
            Condition::Met(forum) => 0 < self.forums.get(&self.world.core.index, *forum).meetings,
            Condition::ResultsPublished => {
                self.publications.ids(&self.world.core.index).all(|id| self.is_published(id))
            }
            Condition::ResultPublished(id) => self.is_published(*id),
            Condition::All(all) => all.iter().all(|one| self.holds(one)),
            Condition::Any(any) => any.iter().any(|one| self.holds(one)),
            Condition::Not(one) => !self.holds(one),
        }
    }

    /// Whether somebody has given an order of a kind. What was asked for and was done already
    /// counts, and so do logs that were set aside for something else on the same asset.
    fn was_ordered(
        &self,
        seat: Option<SeatId>,
        kind: OrderKind,
        about: Option<IncidentId>,
        since: Minute,
    ) -> bool {
        let log = &self.world.core.log;
        let given = || log.orders[log.orders.partition_point(|it| it.at < since)..].iter();
        let wanted =
            |by: SeatId, order: &Order| seat.is_none_or(|seat| by == seat) && order.kind() == kind;
        let fits = |by: SeatId, order: &Order| {
            wanted(by, order) && about.is_none_or(|about| order.incident() == Some(about))
        };
        let mut done =
            log.dropped.iter().filter(|it| since <= it.at && it.refusal == Refusal::AlreadyDone);
        let covers = |about: IncidentId, order: &Order| {
            let asset = |incident: IncidentId| self.world.incident(incident).asset;
            self.world.incidents.get(&self.world.core.index, about).logs_kept
                && order.incident().is_some_and(|other| asset(other) == asset(about))
        };
        let is_covered = |about: IncidentId| {
            let mut orders = given().filter(|it| wanted(it.seat, &it.order));
            orders.any(|it| covers(about, &it.order))
        };
        given().any(|it| fits(it.seat, &it.order))
            || done.any(|it| fits(it.seat, &it.order))
            || (kind == OrderKind::PreserveLogs && about.is_some_and(is_covered))
    }

    fn is_published(&self, id: PublicationId) -> bool {
        self.publications.get(&self.world.core.index, id).complete_at.is_some()
    }

    fn told(&self, from: SeatId, to: SeatId, about: IncidentId) -> bool {
        let log = &self.world.core.log;
        let by_mail = log.reads.iter().any(|read| {
            let message = &log.messages[read.message as usize];
            read.seat == to && message.from == from && message.incident == Some(about)
        });
        by_mail
            || log.learned.iter().any(|learned| {
                learned.seat == to
                    && learned.incident == about
                    && learned.path == Path::Meeting(from)
            })
    }

    /// A level now.
    pub fn level(&self, gauge: Gauge) -> Points {
        match gauge {
            Gauge::Damage => self.damage(),
            Gauge::Trust => self.overall_trust(),
            Gauge::Independence => self.standing.perceived,
        }
    }

    /// Overall trust now: the size-weighted mean of the segments.
    pub fn overall_trust(&self) -> Points {
        let part = |segment| {
            let trust = self.world.trust(&self.public, segment);
            contribution(&self.world.core.scenario, segment, trust)
        };
        Points(self.public.ids(&self.world.core.index).map(part).sum())
    }

    /// Technical damage now, what has flowed since the last booking included.
    pub fn damage(&self) -> Points {
        let [confidentiality, integrity, availability] = self.raw_damage();
        meter(confidentiality + integrity + availability, self.world.core.scenario.damage_half())
    }

    /// Damage per confidentiality, integrity and availability, in millionths of impairment-minutes.
    pub fn raw_damage(&self) -> [i64; 3] {
        let now = self.world.now();
        let mut raw = self.world.core.ledger.damage;
        for incident in self.world.core.kept.open.iter().chain(&self.world.core.marks.closing) {
            let state = self.world.incidents.get(&self.world.core.index, *incident);
            for (sum, flow) in raw.iter_mut().zip(&state.damage) {
                *sum += flow.rate * now.since(flow.since);
            }
        }
        for asset in self.world.assets.ids(&self.world.core.index) {
            for loss in &self.world.assets.get(&self.world.core.index, asset).self_inflicted {
                raw[2] += loss.damage.rate * now.since(loss.damage.since);
            }
        }
        raw
    }

    /// An order with what it leaves open filled in: the first forum the seat is a member of.
    pub fn resolved(&self, seat: SeatId, order: Order) -> Order {
        if !order.kind().needs().forum || order.forum().is_some() {
            return order;
        }
        let forums = &self.world.core.scenario.collaboration.forums;
        let is_there = seat.index() < self.world.core.scenario.seats.len();
        let member =
            |forum: &crate::scenario::model::Forum| is_there && forum.members.contains(seat);
        order.in_forum(forums.iter().position(member).map(crate::base::ids::ForumId::at))
    }
}

/// The damage meter: D / (D + D50), 0 to 100 points.
pub fn meter(raw: i64, half: i64) -> Points {
    let half = i128::from(half) * i128::from(crate::base::level::ONE);
    let raw = i128::from(raw.max(0));
    Points((i128::from(Points::FULL.0) * raw / (raw + half).max(1)) as i64)
}

/// What has to happen for a condition to be worth another look. Levels are compared when
/// something happens, not in between.
pub fn concerns(condition: &Condition) -> ChangeFlags {
    match condition {
        Condition::After(_) | Condition::Before(_) => ChangeFlags::TIME,
        Condition::Ordered { .. } => ChangeFlags::ORDER,
        Condition::Knows { .. } | Condition::Told { .. } => ChangeFlags::KNOWLEDGE,
        Condition::Public(_)
        | Condition::Contradicted(_)
        | Condition::ResultsPublished
        | Condition::ResultPublished(_) => ChangeFlags::PUBLIC,
        Condition::Reached { .. } => ChangeFlags::STAGE,
        Condition::Below(..) | Condition::Above(..) => ChangeFlags::METER
            .union(ChangeFlags::STAGE)
            .union(ChangeFlags::ORDER)
            .union(ChangeFlags::TIME),
        Condition::Answered { .. } | Condition::Released(_) => ChangeFlags::INJECT,
        Condition::Met(_) => ChangeFlags::FORUM,
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().fold(ChangeFlags::default(), |all, part| all.union(concerns(part)))
        }
        Condition::Not(part) => concerns(part),
    }
}

/// All minutes that conditions of a scenario name, ascending, each once.
pub fn minutes(scenario: &Scenario) -> Vec<Minute> {
    let mut minutes = Vec::new();
    for incident in &scenario.incidents {
        if let Trigger::When { condition, .. } = &incident.trigger {
            named(condition, &mut minutes);
        }
    }
    for inject in &scenario.injects {
        if let Due::When(condition, _) = &inject.due {
            named(condition, &mut minutes);
        }
        for expected in &inject.expected {
            named(&expected.done, &mut minutes);
        }
    }
    minutes.sort_unstable();
    minutes.dedup();
    minutes
}

fn named(condition: &Condition, minutes: &mut Vec<Minute>) {
    match condition {
        Condition::After(minute) | Condition::Before(minute) => minutes.push(*minute),
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().for_each(|part| named(part, minutes));
        }
        Condition::Not(part) => named(part, minutes),
        Condition::Ordered { .. }
        | Condition::Knows { .. }
        | Condition::Told { .. }
        | Condition::Public(_)
        | Condition::Reached { .. }
        | Condition::Contradicted(_)
        | Condition::Below(..)
        | Condition::Above(..)
        | Condition::Answered { .. }
        | Condition::Released(_)
        | Condition::Met(_)
        | Condition::ResultsPublished
        | Condition::ResultPublished(_) => {}
    }
}
