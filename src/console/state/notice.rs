//! What the facilitator is told in the middle of something.

use crate::base::explain::Explanation;
use crate::base::printable::printable_lines;
use crate::console::view::PlayView;
use crate::session::director::StopReason;
use crate::sim::vocabulary::InjectStatus;
use crate::tell::inputs::quotable;
use crate::text::{Catalogue, kebab};

/// Something to be told to the facilitator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The message.
    pub what: String,
    /// What to do about it, if there is something.
    pub help: Option<String>,
    /// Whether something did not work.
    pub is_error: bool,
}

impl Notice {
    /// Why time has stopped by itself.
    pub fn stopped(stop: StopReason, view: &PlayView, texts: &Catalogue) -> Self {
        let (what, help) = match stop {
            StopReason::Decision(inject, seats) => {
                let who: Vec<String> = seats.iter().map(|seat| view.names().seat(seat)).collect();
                let what = quotable(&view.headline(inject));
                let gaps = [("what", what.into()), ("who", who.join(", ").into())];
                (texts.fill("notice-decision", gaps), Some("notice-decision-help"))
            }
            StopReason::Inject(inject) => {
                let row = view.injects.iter().find(|row| row.inject == inject);
                let is_held =
                    row.is_some_and(|row| matches!(row.status, InjectStatus::Held { .. }));
                let gaps = [("what", quotable(&view.headline(inject)).into())];
                let what = if is_held {
                    texts.fill("notice-inject-due", gaps)
                } else {
                    texts.fill("notice-inject", gaps)
                };
                (what, None)
            }
            StopReason::Known(incident, seat) => {
                let (what, who) = (view.names().incident(incident), view.names().seat(seat));
                let gaps = [("what", quotable(&what).into()), ("who", who.into())];
                (texts.fill("notice-known", gaps), None)
            }
            StopReason::Public(incident) => {
                let what = quotable(&view.names().incident(incident));
                (texts.fill("notice-public", [("what", what.into())]), None)
            }
            StopReason::Phase(phase) => {
                let phase = texts.say(&format!("phase-{}", kebab(&phase))).to_owned();
                (texts.fill("notice-phase", [("phase", phase.into())]), None)
            }
            StopReason::End => (texts.say("notice-over").to_owned(), Some("notice-over-help")),
        };
        Self { what, help: help.map(|help| texts.say(help).to_owned()), is_error: false }
    }

    /// That something did not work.
    pub fn error(why: &Explanation, texts: &Catalogue) -> Self {
        Self { is_error: true, ..Self::remark(why, texts) }
    }

    /// Something that is as it should be, or was put right, and that somebody should know.
    pub fn remark(remark: &Explanation, texts: &Catalogue) -> Self {
        let (what, help) = texts.explain(remark);
        Self { what: printable_lines(&what), help: Some(printable_lines(&help)), is_error: false }
    }
}
