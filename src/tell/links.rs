//! What is behind a movement, in sentences.

use crate::base::minute::{Minute, spell_duration};
use crate::measure::why::{Link, Silence, What};
use crate::scenario::Names;
use crate::scenario::model::Scenario;
use crate::session::director::Reasons;
use crate::session::step::Position;
use crate::sim::kernel::Kernel;
use crate::sim::vocabulary::Stance;

use super::words::{self, glued};

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
    pub fn told(&self, link: &Link) -> String {
        let when = glued(&self.scenario.calendar.spell(link.at));
        match link.what {
            What::Silence(Silence::NotForewarned | Silence::NotInvited(_), _) => self.what(link),
            _ => format!("{when}  {}", self.what(link)),
        }
    }

    fn what(&self, link: &Link) -> String {
        let names = Names(self.scenario);
        match link.what {
            What::Began(incident) => format!("it began: {}", names.incident(incident)),
            What::Noticed(_, seat) => format!("{} noticed it first", names.short_seat(seat)),
            What::News(_) => "the public learned of it, and not from those in charge".to_owned(),
            What::Rumour(incident) => format!("a rumour began: {}", names.incident(incident)),
            What::Late => "the result was expected and was not there".to_owned(),
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

    fn decided(&self, order: u32) -> String {
        let record = self.kernel.log().orders[order as usize];
        let names = Names(self.scenario);
        let told = words::order(names, record.seat, &record.order);
        match self.step(order) {
            Some(step) => format!("{told} {}", glued(&format!("(step {step})"))),
            None => told,
        }
    }

    fn spoke(&self, no: u32) -> String {
        let claims = self.kernel.claims();
        let claim = claims[no as usize];
        let who = Names(self.scenario).seats(claim.speakers);
        match claim.stance {
            Stance::Victory => format!("{who} claimed victory, and nobody had explained the wait"),
            _ => format!("{who} spoke in public"),
        }
    }

    fn intervened(&self, no: u32) -> String {
        let record = self.kernel.log().interventions[no as usize];
        let what = words::intervention(Names(self.scenario), record.intervention);
        let at = |after| (Position { minute: record.at, after }, record.intervention);
        let mut same = self.reasons.range(at(0)..=at(u32::MAX));
        let reason = same.find(|((_, it), _)| *it == record.intervention);
        match reason {
            Some((_, reason)) => format!("the facilitator {what}, since: {reason}"),
            None => format!("the facilitator {what}"),
        }
    }

    fn silence(&self, silence: Silence, since: Minute, until: Option<Minute>) -> String {
        let names = Names(self.scenario);
        let for_so_long = match until {
            Some(until) => format!("for {}", glued(&spell_duration(until.since(since)))),
            None => "at all".to_owned(),
        };
        match silence {
            Silence::NotTold { knew, needed, .. } => {
                let (knew, needed) = (names.short_seat(knew), names.short_seat(needed));
                format!("silence: {knew} knew and did not tell {needed} {for_so_long}")
            }
            Silence::NotSaid { knew, .. } => {
                let knew = names.seats(knew);
                format!("silence: {knew} knew, and no official word came {for_so_long}")
            }
            Silence::NotFought { knew, .. } => {
                let knew = names.seats(knew);
                format!("silence: {knew} knew, and nobody did anything against it {for_so_long}")
            }
            Silence::NotForewarned => {
                "silence: nobody had explained in advance what may happen".to_owned()
            }
            Silence::NotInvited(seat) => {
                format!("silence: nobody had invited {} to observe", names.short_seat(seat))
            }
        }
    }
}
