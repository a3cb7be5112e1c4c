//! What an observer finds, as sentences by rules: the fields of the observers' assessment.

use crate::base::ids::{ForumId, SeatId, SeatSet};
use crate::base::level::Points;
use crate::base::message::{Arg, Message, Moment, message};
use crate::base::minute::Minute;
use crate::measure::coordination::{Coordination, Metric, Window};
use crate::scenario::Names;
use crate::scenario::model::{Forum, OrderKind, Scenario};

use crate::sim::read::Contradiction;

use super::Access;
use super::seen::{Published, Seen};

/// A field of the assessment, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// Which bodies collaborate, and on what basis.
    Collaborates,
    /// Whether that is published.
    Published,
    /// Who leads.
    Leads,
    /// Who is outside.
    Outside,
    /// How often they met and exercised.
    Met,
    /// How fast facts travelled.
    Travelled,
    /// Who spoke in public, and whether they agreed.
    Spoke,
    /// What protected the independence of the electoral authority.
    Independence,
    /// What the access leaves open.
    LeftOpen,
}

impl Field {
    /// All of them, in order.
    pub const ALL: [Self; 9] = [
        Self::Collaborates,
        Self::Published,
        Self::Leads,
        Self::Outside,
        Self::Met,
        Self::Travelled,
        Self::Spoke,
        Self::Independence,
        Self::LeftOpen,
    ];

    /// What it is called.
    pub fn title(self) -> Message {
        match self {
            Self::Collaborates => message!("observers-field-collaborates"),
            Self::Published => message!("observers-field-published"),
            Self::Leads => message!("observers-field-leads"),
            Self::Outside => message!("observers-field-outside"),
            Self::Met => message!("observers-field-met"),
            Self::Travelled => message!("observers-field-travelled"),
            Self::Spoke => message!("observers-field-spoke"),
            Self::Independence => message!("observers-field-independence"),
            Self::LeftOpen => message!("observers-field-left-open"),
        }
    }

    /// Its name in files.
    pub const fn written(self) -> &'static str {
        match self {
            Self::Collaborates => "collaborates",
            Self::Published => "published",
            Self::Leads => "leads",
            Self::Outside => "outside",
            Self::Met => "met",
            Self::Travelled => "travelled",
            Self::Spoke => "spoke",
            Self::Independence => "independence",
            Self::LeftOpen => "left-open",
        }
    }
}

/// Something that an observer found, or cannot say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What it is about.
    pub field: Field,
    /// Whether this is what the access leaves open.
    pub is_open: bool,
    /// The sentence; its id names the rule.
    pub what: Message,
}

/// Findings while they are made.
struct Found<'a> {
    seen: &'a Seen,
    scenario: &'a Scenario,
    names: Names<'a>,
    coordination: Coordination,
    all: Vec<Finding>,
}

/// All findings, by field.
pub(super) fn findings(
    seen: &Seen,
    scenario: &Scenario,
    now: Minute,
    independence: Points,
) -> Vec<Finding> {
    let coordination = Coordination::new(&seen.trace(scenario, now), Window::whole(now));
    let names = Names(scenario);
    let mut found = Found { seen, scenario, names, coordination, all: Vec::new() };
    found.collaborates();
    found.published();
    found.leads();
    found.outside();
    found.met();
    found.travelled();
    found.spoke(now);
    found.independence(independence);
    found.left_open();
    found.all
}

impl Found<'_> {
    fn says(&mut self, field: Field, what: Message) {
        self.all.push(Finding { field, is_open: false, what });
    }

    fn leaves_open(&mut self, field: Field, what: Message) {
        self.all.push(Finding { field, is_open: true, what });
    }

    /// Forums that the observer knows of: they are published, or a member talks.
    fn forums(&self) -> Vec<(usize, Forum)> {
        let is_known = |it: &Forum| {
            self.seen.published != Published::Never
                || it.members.iter().any(|seat| self.seen.talks(seat))
        };
        let forums = self.scenario.collaboration.forums.iter().enumerate();
        forums.filter(|(_, it)| is_known(it)).map(|(at, it)| (at, it.clone())).collect()
    }

    fn forum_name(&self, at: usize) -> String {
        self.names.forum(ForumId::at(at))
    }

    fn seats(&self, seats: SeatSet) -> Arg {
        Arg::list(seats.iter().map(|seat| self.names.short_seat(seat)))
    }

    fn whole(&self, metric: Metric) -> Option<i64> {
        self.coordination.readings.whole(metric)
    }

    fn collaborates(&mut self) {
        let forums = self.forums();
        if forums.is_empty() {
            let what = if self.seen.access == Access::Public {
                message!("observers-forums-unknown")
            } else {
                message!("observers-no-forum")
            };
            let is_open = self.seen.access == Access::Public;
            self.all.push(Finding { field: Field::Collaborates, is_open, what });
        }
        for (at, forum) in forums {
            let (name, members) = (self.forum_name(at), self.seats(forum.members));
            let what = message!(
                "observers-forum",
                forum = name,
                members = members,
                level = i64::from(forum.level)
            );
            self.says(Field::Collaborates, what);
        }
        match self.whole(Metric::LegalBasis) {
            Some(share) => {
                let percent = (share + 5_000).div_euclid(10_000);
                self.says(Field::Collaborates, message!("observers-legal", percent = percent));
            }
            None if self.seen.access == Access::Public => {
                self.leaves_open(Field::Collaborates, message!("observers-legal-unknown"));
            }
            None => self.says(Field::Collaborates, message!("observers-legal-none")),
        }
    }

    fn published(&mut self) {
        let what = match self.seen.published {
            Published::Always => message!("observers-published"),
            Published::Since(at, by) => message!(
                "observers-published-later",
                when = Moment::of(&self.scenario.calendar, at),
                seat = self.names.short_seat(by)
            ),
            Published::Never => message!("observers-unpublished"),
        };
        self.says(Field::Published, what);
    }

    fn leads(&mut self) {
        let forums = self.forums();
        if forums.is_empty() && self.seen.access == Access::Public {
            self.leaves_open(Field::Leads, message!("observers-leads-unknown"));
        }
        for (at, forum) in forums {
            let name = self.forum_name(at);
            let what = match forum.lead {
                Some(seat) => {
                    message!("observers-lead", forum = name, seat = self.names.short_seat(seat))
                }
                None => message!("observers-no-lead", forum = name),
            };
            self.says(Field::Leads, what);
        }
    }

    /// Who sits in no forum and was in contact with nobody, as far as is seen.
    fn outside(&mut self) {
        if self.seen.access == Access::Public && self.seen.published == Published::Never {
            self.leaves_open(Field::Outside, message!("observers-outside-unknown"));
            return;
        }
        let forums = self.forums();
        let is_in = |seat: SeatId| forums.iter().any(|(_, it)| it.members.contains(seat));
        let network = &self.coordination.network;
        let is_alone = |seat: &SeatId| !is_in(*seat) && network.contacts(*seat).is_empty();
        let outside: SeatSet = self.scenario.seat_ids().filter(is_alone).collect();
        let what = match (outside.is_empty(), self.seen.access) {
            (true, _) => message!("observers-nobody-outside"),
            (false, Access::Public) => {
                message!("observers-not-listed", seats = self.seats(outside))
            }
            (false, _) => message!("observers-outside", seats = self.seats(outside)),
        };
        self.says(Field::Outside, what);
    }

    fn met(&mut self) {
        if self.seen.access == Access::Public {
            self.leaves_open(Field::Met, message!("observers-met-unknown"));
            return;
        }
        let meetings = self.whole(Metric::Meetings).unwrap_or(0);
        let called = self.whole(Metric::MeetingsCalled).unwrap_or(0);
        self.says(Field::Met, message!("observers-met", meetings = meetings, called = called));
        let exercises = self.ordered(OrderKind::JointExercise).len();
        let what = match exercises {
            0 => message!("observers-not-exercised"),
            count => message!("observers-exercised", count = count),
        };
        self.says(Field::Met, what);
    }

    fn travelled(&mut self) {
        let coverage = self.whole(Metric::Coverage).filter(|_| self.seen.access != Access::Public);
        match coverage {
            None => self.leaves_open(Field::Travelled, message!("observers-travelled-unknown")),
            Some(share) => {
                let percent = (share + 5_000).div_euclid(10_000);
                self.says(Field::Travelled, message!("observers-coverage", percent = percent));
                if let Some(seconds) = self.whole(Metric::TimeToNotify) {
                    let time = Arg::Duration(seconds / 60);
                    self.says(Field::Travelled, message!("observers-notified", time = time));
                }
            }
        }
        if let Some(share) = self.whole(Metric::FirstMover) {
            let percent = (share + 5_000).div_euclid(10_000);
            self.says(Field::Travelled, message!("observers-first-mover", percent = percent));
        }
    }

    fn spoke(&mut self, now: Minute) {
        let official = |seat: &SeatId| self.scenario.seats[seat.index()].kind.is_official();
        let speakers = self.seen.claims.iter().flat_map(|it| it.speakers.iter());
        let speakers: SeatSet = speakers.filter(official).collect();
        if speakers.is_empty() {
            self.says(Field::Spoke, message!("observers-nobody-spoke"));
            return;
        }
        let seats = self.seats(speakers);
        self.says(Field::Spoke, message!("observers-spoke", seats = seats));
        let lasted = |it: &Contradiction| it.until.unwrap_or(now).since(it.since);
        let longest = self.seen.contradictions.iter().map(lasted).max();
        let what = match longest {
            None => message!("observers-agreed"),
            Some(longest) => message!(
                "observers-contradicted",
                count = self.seen.contradictions.len(),
                longest = Arg::Duration(longest)
            ),
        };
        self.says(Field::Spoke, what);
    }

    fn independence(&mut self, independence: Points) {
        let field = Field::Independence;
        match (self.seen.overreaches.len(), self.seen.access) {
            (0, Access::Public) => {
                self.leaves_open(field, message!("observers-overreach-unknown"));
            }
            (0, _) => self.says(field, message!("observers-no-overreach")),
            (count, _) => self.says(field, message!("observers-overreach", count = count)),
        }
        let invited = self.ordered(OrderKind::InviteObservers);
        let what = match invited.first() {
            Some(seat) => message!("observers-invited", seat = self.names.short_seat(*seat)),
            None => message!("observers-not-invited"),
        };
        self.says(field, what);
        let refused = self.ordered(OrderKind::RefuseAccess);
        if let Some(seat) = refused.first() {
            let seat = self.names.short_seat(*seat);
            self.says(field, message!("observers-refused", seat = seat));
        }
        let level = Arg::decimal(independence.0, 0);
        self.says(field, message!("observers-perceived", level = level));
    }

    /// Who took an action of a kind, as far as is seen, each time once.
    fn ordered(&self, kind: OrderKind) -> Vec<SeatId> {
        let orders = self.seen.log.orders.iter();
        orders.filter(|it| it.order.kind() == kind).map(|it| it.seat).collect()
    }

    fn left_open(&mut self) {
        let what = match self.seen.access {
            Access::Public => message!("observers-open-public"),
            Access::Interviews => {
                let silent = self.scenario.seat_ids().filter(|it| !self.seen.talks(*it));
                let silent: SeatSet = silent.collect();
                if silent.is_empty() {
                    message!("observers-open-interviews")
                } else {
                    message!("observers-open-silent", seats = self.seats(silent))
                }
            }
            Access::Logs => message!("observers-open-logs"),
        };
        self.leaves_open(Field::LeftOpen, what);
    }
}
