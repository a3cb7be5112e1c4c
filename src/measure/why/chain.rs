//! What led to a movement of a meter: what happened, who decided what, and who kept silent.

use crate::base::ids::{IncidentId, SeatId, SeatSet};
use crate::base::minute::Minute;
use crate::measure::{
    FirstNotices, NotificationGap, Share, concerns, has_begun, notification_gaps,
};
use crate::scenario::model::{Gauge, OrderKind, Publication};
use crate::sim::kernel::Kernel;
use crate::sim::ledger::Cause;
use crate::sim::read::{Claim, Incident};
use crate::sim::vocabulary::Stance;

/// Orders that fight an incident or its effects.
const RESPONSES: [OrderKind; 6] = [
    OrderKind::AssignResponders,
    OrderKind::TakeOffline,
    OrderKind::BlockUpstream,
    OrderKind::SwitchFallback,
    OrderKind::Restore,
    OrderKind::ContactPlatform,
];
/// How many silences of one kind are named, longest first.
const SILENCES: usize = 3;

/// One thing that led to a movement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Link {
    /// When it happened, or since when it did not.
    pub at: Minute,
    /// What happened, or did not.
    pub what: What,
}

/// What can lead to a movement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// An incident began, by the scenario and by chance.
    Began(IncidentId),
    /// Somebody noticed it first.
    Noticed(IncidentId, SeatId),
    /// The public learned of it, and not from those in charge.
    News(IncidentId),
    /// A rumour about it began.
    Rumour(IncidentId),
    /// The result was expected and not there.
    Late,
    /// Somebody spoke in public without an order: the number of the claim.
    Spoke(u32),
    /// Somebody decided: the number of the order in the log.
    Decided(u32),
    /// The facilitator did: the number of the intervention in the log.
    Intervened(u32),
    /// Somebody could have done something, and did not, until a minute or to the end.
    Silence(Silence, Option<Minute>),
}

/// What was not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Silence {
    /// One knew and another needed to know.
    NotTold {
        /// What it is about.
        incident: IncidentId,
        /// The seat that knew and did not act.
        knew: SeatId,
        /// Who was not told.
        needed: SeatId,
    },
    /// Officials knew and the public did not hear it from them.
    NotSaid {
        /// What it is about.
        incident: IncidentId,
        /// The seats that knew and did not act.
        knew: SeatSet,
    },
    /// Some knew, and nobody did anything against it.
    NotFought {
        /// What it is about.
        incident: IncidentId,
        /// The seats that knew and did not act.
        knew: SeatSet,
    },
    /// Nobody had explained in advance what may happen.
    NotForewarned,
    /// Nobody had invited these observers.
    NotInvited(SeatId),
}

/// Finds what led to the movements in an exercise.
pub(super) struct Chains<'a> {
    kernel: &'a Kernel,
    notices: FirstNotices,
    notification_gaps: Vec<NotificationGap>,
    incidents: Vec<Incident>,
    claims: Vec<Claim>,
}

impl<'a> Chains<'a> {
    /// Of an exercise as far as it was played.
    pub fn new(kernel: &'a Kernel) -> Self {
        let everybody = kernel.scenario().seat_ids().collect();
        Self {
            kernel,
            notices: FirstNotices::of(kernel.log()),
            notification_gaps: notification_gaps(kernel, everybody),
            incidents: kernel.incidents(),
            claims: kernel.claims(),
        }
    }

    /// What led to a movement, in order of time.
    pub fn of(&self, gauge: Gauge, share: Share) -> Vec<Link> {
        let mut links = match share.cause {
            Cause::Incident(incident) if gauge == Gauge::Damage => self.damage(incident),
            Cause::Missed(incident) => self.damage(incident),
            Cause::Incident(incident) => self.news(incident),
            Cause::Order(order)
            | Cause::Overreach(order)
            | Cause::Refusal(order)
            | Cause::UnequalHelp(order) => vec![self.decided(order)],
            Cause::Claim(no) => self.claim(no),
            Cause::Proof(no) => self.proof(no),
            Cause::Contradiction(no) => self.contradiction(no),
            Cause::Rumour(rumour) => self.rumour(rumour.index(), share.via),
            Cause::Silence(incident) => self.silence(incident),
            Cause::Delay => self.delay(),
            Cause::Return => Vec::new(),
            Cause::Finding(seat) => self.finding(seat),
            Cause::Intervention(no) => {
                let at = self.kernel.log().interventions[no as usize].at;
                vec![Link { at, what: What::Intervened(no) }]
            }
        };
        links.sort_unstable();
        links.dedup();
        links
    }

    fn decided(&self, order: u32) -> Link {
        let at = self.kernel.log().orders[order as usize].at;
        Link { at, what: What::Decided(order) }
    }

    /// How an incident came up.
    fn came_up(&self, incident: IncidentId) -> Vec<Link> {
        let state = self.incidents[incident.index()];
        // What was averted has been noticed, and has never begun.
        let began = Link { at: state.begun_at, what: What::Began(incident) };
        let mut links: Vec<Link> = has_begun(&state).then_some(began).into_iter().collect();
        if let Some((at, seat)) = state.noticed {
            links.push(Link { at, what: What::Noticed(incident, seat) });
        }
        links
    }

    /// Damage goes on until somebody acts, who has to know first.
    fn damage(&self, incident: IncidentId) -> Vec<Link> {
        let mut links = self.came_up(incident);
        links.extend(self.not_told(incident));
        let orders = self.kernel.log().orders.iter().zip(0..);
        let scenario = self.kernel.scenario();
        let since = self.incidents[incident.index()].begun_at;
        let mut seen = Vec::new();
        for (record, no) in orders.filter(|(record, _)| since <= record.at) {
            let (seat, order) = (record.seat, record.order);
            let is_response = RESPONSES.contains(&order.kind());
            let is_new = || !seen.contains(&(seat, order.kind()));
            if is_response && concerns(scenario, &order, incident) && is_new() {
                seen.push((seat, order.kind()));
                links.push(self.decided(no));
            }
        }
        if seen.is_empty() {
            let knew = self.knew(incident, Minute::NEVER, |_| true);
            if let Some(at) = knew.iter().filter_map(|seat| self.notices.at(incident, seat)).min() {
                let silence = Silence::NotFought { incident, knew };
                let what = What::Silence(silence, self.incidents[incident.index()].contained_at);
                links.push(Link { at, what });
            }
        }
        links
    }

    /// Those who were told latest, or never.
    fn not_told(&self, incident: IncidentId) -> Vec<Link> {
        let about = self.notification_gaps.iter().filter(|telling| telling.incident == incident);
        let gap = |telling: &NotificationGap| {
            telling.until().map_or(i64::MAX, |it| it.since(telling.knew_at))
        };
        let mut late: Vec<&NotificationGap> = about.collect();
        // The sort is stable: equals stay in the order of seats.
        late.sort_by_key(|telling| std::cmp::Reverse(gap(telling)));
        let link = |telling: &NotificationGap| {
            let NotificationGap { from: knew, to: needed, knew_at: at, .. } = *telling;
            let silence = Silence::NotTold { incident, knew, needed };
            Link { at, what: What::Silence(silence, telling.until()) }
        };
        late.into_iter().take(SILENCES).map(link).collect()
    }

    /// Seats that had heard before a minute.
    fn knew(
        &self,
        incident: IncidentId,
        before: Minute,
        is_meant: impl Fn(SeatId) -> bool,
    ) -> SeatSet {
        let notices = self.notices.of_incident(incident).into_iter();
        let meant = notices.filter(|it| it.at < before && is_meant(it.seat));
        meant.map(|it| it.seat).collect()
    }

    /// Officials who knew before a minute and left it to others to tell the public.
    fn not_said(&self, incident: IncidentId, before: Minute) -> Option<Link> {
        let seats = &self.kernel.scenario().seats;
        let knew = self.knew(incident, before, |seat| seats[seat.index()].kind.is_official());
        let since = knew.iter().filter_map(|seat| self.notices.at(incident, seat)).min()?;
        let until = self.incidents[incident.index()].first_statement;
        if until.is_some_and(|until| until <= since) {
            return None;
        }
        let what = What::Silence(Silence::NotSaid { incident, knew }, until);
        Some(Link { at: since, what })
    }

    /// It was in the news before those in charge said a word.
    fn news(&self, incident: IncidentId) -> Vec<Link> {
        let mut links = self.came_up(incident);
        if let Some(disclosure) = self.incidents[incident.index()].disclosure {
            links.push(Link { at: disclosure.at, what: What::News(incident) });
            links.extend(self.not_said(incident, disclosure.at));
        }
        links.extend(self.first_word(incident));
        links
    }

    /// The first official word on an incident.
    fn first_word(&self, incident: IncidentId) -> Option<Link> {
        let seats = &self.kernel.scenario().seats;
        let is_official = |claim: &&Claim| {
            claim.incident == Some(incident)
                && claim.speakers.iter().any(|seat| seats[seat.index()].kind.is_official())
        };
        let first = self.claims.iter().filter(is_official).min_by_key(|claim| (claim.at, claim.no));
        first.and_then(|claim| claim.order).map(|order| self.decided(order))
    }

    /// What somebody said, and what others had not said before.
    fn claim(&self, no: u32) -> Vec<Link> {
        let claim = self.claims[no as usize];
        let mut links = match claim.order {
            Some(order) => vec![self.decided(order)],
            None => vec![Link { at: claim.at, what: What::Spoke(no) }],
        };
        if claim.stance == Stance::Victory {
            links.extend(self.delay());
        }
        let discloses = |incident: &IncidentId| {
            let disclosure = self.incidents[incident.index()].disclosure;
            disclosure.is_some_and(|it| it.claim == Some(no))
        };
        if let Some(incident) = claim.incident.filter(discloses) {
            links.extend(self.came_up(incident));
            links.extend(self.not_said(incident, claim.at));
        }
        links
    }

    /// Who spoke wrongly, and who knew better and had not told the speaker.
    fn proof(&self, no: u32) -> Vec<Link> {
        let claim = self.claims[no as usize];
        let mut links: Vec<Link> = claim.order.map(|it| self.decided(it)).into_iter().collect();
        let Some(incident) = claim.incident else { return links };
        if let (Some((at, knew)), Some(needed)) =
            (self.incidents[incident.index()].diagnosed, claim.speakers.iter().next())
            && at < claim.at
            && !claim.speakers.contains(knew)
        {
            let silence = Silence::NotTold { incident, knew, needed };
            links.push(Link { at, what: What::Silence(silence, None) });
        }
        links
    }

    /// Who contradicted whom, and whether the first had told the second.
    fn contradiction(&self, no: u32) -> Vec<Link> {
        let contradictions = self.kernel.contradictions();
        let open = contradictions[no as usize];
        let (first, second) = (self.claims[open.first as usize], self.claims[open.second as usize]);
        let orders = [first.order, second.order].into_iter().flatten();
        let mut links: Vec<Link> = orders.map(|order| self.decided(order)).collect();
        let incident = open.incident;
        let Some(knew) = first.speakers.iter().next() else { return links };
        let needed = open.via;
        let was_told = self.kernel.log().messages.iter().any(|message| {
            message.incident == Some(incident)
                && message.from == knew
                && message.to.contains(needed)
                && message.at <= second.at
        });
        if !was_told {
            let silence = Silence::NotTold { incident, knew, needed };
            links.push(Link { at: first.at, what: What::Silence(silence, None) });
        }
        links
    }

    /// What everybody knew of, and who could have spoken.
    fn silence(&self, incident: IncidentId) -> Vec<Link> {
        let mut links = self.came_up(incident);
        links.extend(self.not_said(incident, Minute::NEVER));
        links.extend(self.first_word(incident));
        links
    }

    fn rumour(&self, at: usize, checked_by: Option<SeatId>) -> Vec<Link> {
        let rumours = self.kernel.rumours();
        let rumour = rumours[at];
        let incident = rumour.incident;
        let mut links = vec![Link { at: rumour.since, what: What::Rumour(incident) }];
        if let Some(seat) = checked_by {
            let said =
                |claim: &&Claim| claim.incident == Some(incident) && claim.speakers.contains(seat);
            let check = self.claims.iter().find(said).and_then(|claim| claim.order);
            links.extend(check.map(|order| self.decided(order)));
            return links;
        }
        links.extend(self.came_up(incident));
        links.extend(self.not_said(incident, rumour.since));
        links.extend(self.not_forewarned());
        links
    }

    /// What held up the results that were late.
    fn delay(&self) -> Vec<Link> {
        let scenario = self.kernel.scenario();
        let late = scenario.publications.iter().zip(self.kernel.results()).filter(|(it, out)| {
            it.expected <= self.kernel.now() && out.is_none_or(|at| it.expected < at)
        });
        late.flat_map(|(publication, out)| self.held_up(publication, out)).collect()
    }

    /// What held up a result that was late.
    fn held_up(&self, publication: &Publication, out: Option<Minute>) -> Vec<Link> {
        let mut links = vec![Link { at: publication.expected, what: What::Late }];
        links.extend(self.not_forewarned());
        for state in &self.incidents {
            let incident = state.incident;
            let asset = self.kernel.scenario().incidents[incident.index()].asset;
            let is_over = state.recovered_at.is_some_and(|at| at <= publication.starts);
            let has_hit = state.acting_at <= out.unwrap_or(self.kernel.now());
            if publication.path.contains(&asset) && has_hit && !is_over {
                links.extend(self.in_short(incident));
            }
        }
        links
    }

    /// That an incident began, the first who did something against it, and the longest silence.
    fn in_short(&self, incident: IncidentId) -> Vec<Link> {
        let all = self.damage(incident);
        let first = |is: fn(&What) -> bool| all.iter().find(|link| is(&link.what)).copied();
        let began = first(|what| matches!(what, What::Began(_)));
        let decided = first(|what| matches!(what, What::Decided(_)));
        let silence = first(|what| matches!(what, What::Silence(..)));
        [began, decided, silence].into_iter().flatten().collect()
    }

    fn not_forewarned(&self) -> Option<Link> {
        let what = What::Silence(Silence::NotForewarned, None);
        let silent = self.kernel.prebunked_at().is_none();
        silent.then_some(Link { at: Minute::START, what })
    }

    fn finding(&self, seat: SeatId) -> Vec<Link> {
        let invites = |kind| kind == OrderKind::InviteObservers;
        let orders = self.kernel.log().orders.iter().zip(0..);
        let mut orders = orders
            .filter(|(record, _)| invites(record.order.kind()) && record.order.to().contains(seat));
        match orders.next() {
            Some((_, no)) => vec![self.decided(no)],
            None => {
                let what = What::Silence(Silence::NotInvited(seat), None);
                vec![Link { at: Minute::START, what }]
            }
        }
    }
}
