//! What is behind a movement, in sentences.

use crate::base::message::{Arg, Message, Moment, message};
use crate::base::minute::Minute;
use crate::measure::why::{Link, Silence, What};
use crate::scenario::Names;
use crate::scenario::model::Scenario;
use crate::session::director::Reasons;
use crate::session::step::Position;
use crate::sim::kernel::Kernel;
use crate::sim::vocabulary::Stance;

use super::inputs;

/// Tells links of chains.
pub struct Links<'a> {
    /// What was played.
    pub scenario: &'a Scenario,
    /// Why the facilitator intervened.
    pub reasons: &'a Reasons,
    /// The exercise at the end of the span.
    pub kernel: &'a Kernel,
    /// The step behind each order.
    pub origins: &'a [Option<u32>],
}

impl Links<'_> {
    /// When, and what.
    pub fn told(&self, link: &Link) -> Message {
        let when = Moment::of(&self.scenario.calendar, link.at);
        match link.what {
            What::Silence(Silence::NotForewarned | Silence::NotInvited(_), _) => self.what(link),
            What::Silence(
                Silence::NotTold { .. } | Silence::NotSaid { .. } | Silence::NotFought { .. },
                _,
            )
            | What::Began(_)
            | What::Noticed(..)
            | What::News(_)
            | What::Rumour(_)
            | What::Late
            | What::Spoke(_)
            | What::Decided(_)
            | What::Intervened(_) => {
                message!("why-link", when = when, what = self.what(link))
            }
        }
    }

    fn what(&self, link: &Link) -> Message {
        let names = Names(self.scenario);
        match link.what {
            What::Began(incident) => message!("why-began", incident = names.incident(incident)),
            What::Noticed(_, seat) => message!("why-noticed", seat = names.short_seat(seat)),
            What::News(_) => message!("why-news"),
            What::Rumour(incident) => message!("why-rumour", incident = names.incident(incident)),
            What::Late => message!("why-late"),
            What::Spoke(no) => self.spoke(no),
            What::Decided(order) => self.decided(order),
            What::Intervened(no) => self.intervened(no),
            What::Silence(silence, until) => self.silence(silence, link.at, until),
        }
    }

    /// The step that gave an order, for `what-if --at`.
    pub fn step(&self, order: u32) -> Option<u32> {
        self.origins.get(order as usize).copied().flatten()
    }

    fn decided(&self, order: u32) -> Message {
        let record = self.kernel.log().orders[order as usize];
        let told = inputs::order(Names(self.scenario), record.seat, &record.order);
        match self.step(order) {
            Some(step) => message!("why-decided", what = told, step = step.to_string()),
            None => told,
        }
    }

    fn spoke(&self, no: u32) -> Message {
        let claims = self.kernel.claims();
        let claim = claims[no as usize];
        let who = Names(self.scenario).seats(claim.speakers);
        match claim.stance {
            Stance::Victory => message!("why-victory", who = who),
            Stance::Holding
            | Stance::Explained
            | Stance::Cause(_)
            | Stance::Denied
            | Stance::Prebunk => message!("moved-spoke", who = who),
        }
    }

    fn intervened(&self, no: u32) -> Message {
        let record = self.kernel.log().interventions[no as usize];
        let done = inputs::intervention(Names(self.scenario), record.intervention);
        let at = |after| (Position { minute: record.at, after }, record.intervention);
        let mut same = self.reasons.range(at(0)..=at(u32::MAX));
        let reason = same.find(|((_, it), _)| *it == record.intervention);
        match reason {
            Some((_, reason)) => message!("why-intervened", done = done, reason = reason),
            None => message!("told-intervention", done = done),
        }
    }

    fn silence(&self, silence: Silence, since: Minute, until: Option<Minute>) -> Message {
        let names = Names(self.scenario);
        let span = until.map(|until| Arg::Duration(until.since(since)));
        match (silence, span) {
            (Silence::NotTold { knew, needed, .. }, span) => {
                let (knew, needed) = (names.short_seat(knew), names.short_seat(needed));
                match span {
                    Some(span) => {
                        message!("silence-not-told", knew = knew, needed = needed, span = span)
                    }
                    None => message!("silence-never-told", knew = knew, needed = needed),
                }
            }
            (Silence::NotSaid { knew, .. }, Some(span)) => {
                message!("silence-not-said", knew = names.seats(knew), span = span)
            }
            (Silence::NotSaid { knew, .. }, None) => {
                message!("silence-never-said", knew = names.seats(knew))
            }
            (Silence::NotFought { knew, .. }, Some(span)) => {
                message!("silence-not-fought", knew = names.seats(knew), span = span)
            }
            (Silence::NotFought { knew, .. }, None) => {
                message!("silence-never-fought", knew = names.seats(knew))
            }
            (Silence::NotForewarned, _) => message!("silence-not-forewarned"),
            (Silence::NotInvited(seat), _) => {
                message!("silence-not-invited", seat = names.short_seat(seat))
            }
        }
    }
}
