//! The steps of the guide, in order. Their words are in the language file under their names: what
//! it is about, and as its tip what to do.

use crate::base::message::{Message, message};
use crate::console::keys::Command;
use crate::console::state::{Screen, Tab};
use crate::console::view::{IncidentRow, LogEvent, PlayView};
use crate::scenario::model;
use crate::session::director::SessionState;
use crate::tell::news::News;

use super::{GuideContext, GuideTarget};

/// One thing to be done.
#[derive(Debug)]
pub struct Step {
    /// The text that says what it is about.
    pub word: &'static str,
    /// What it points at.
    pub target: Option<GuideTarget>,
    /// What to do, if a key is named in it; else it is the tip of the word.
    pub tip: Option<fn() -> Message>,
    /// Whether it is done, or can no longer be done.
    pub is_done: fn(&GuideContext<'_>) -> bool,
}

/// All of them: set up, notice, tell, diagnose, act, speak, and what can be learned from it.
pub const STEPS: [Step; 16] = [
    step("guide-seats", Some(GuideTarget::Roster), |it| it.screen != Screen::SetUp),
    step("guide-open", Some(GuideTarget::Open), |it| it.screen != Screen::SetUp),
    step("guide-briefing", Some(GuideTarget::Briefing), |it| {
        it.play.tab == Tab::Briefing || begun(it)
    }),
    Step {
        tip: Some(|| message!("guide-startex".tip, key = Command::RunOrPause.key_names())),
        ..step("guide-startex", Some(GuideTarget::Run), begun)
    },
    step("guide-notice", Some(GuideTarget::DecisionsDue), |it| {
        played(it, |view| !view.due.is_empty() || view.clock.can_undo)
    }),
    step("guide-seat", Some(GuideTarget::DecisionsDue), |it| it.play.seat.is_some() || over(it)),
    step("guide-decide", Some(GuideTarget::SeatActions), |it| {
        played(it, |view| view.clock.can_undo)
    }),
    step("guide-tell", Some(GuideTarget::Orders), |it| played(it, incident_was_reported)),
    step("guide-network", Some(GuideTarget::Network), |it| it.play.tab == Tab::Network || over(it)),
    step("guide-diagnose", Some(GuideTarget::Orders), |it| {
        let is_looked_at = |row: &IncidentRow| {
            // Some are over before anybody has come, or knows for certain.
            !row.at_work.is_empty()
                || row.diagnosed.is_some()
                || row.stage == model::Stage::Recovered
        };
        played(it, |view| view.incidents.iter().any(is_looked_at))
    }),
    step("guide-speak", Some(GuideTarget::DecisionsDue), |it| {
        let is_claim =
            |view: &PlayView| view.feed.iter().any(|item| matches!(item.news, News::Claim { .. }));
        played(it, is_claim)
    }),
    Step {
        tip: Some(|| message!("guide-causes".tip, key = Command::Causes.key_names())),
        ..step("guide-causes", Some(GuideTarget::Meters), |it| {
            it.play.explained.is_some() || over(it)
        })
    },
    step("guide-endex", Some(GuideTarget::End), over),
    step("guide-hotwash", Some(GuideTarget::HotWash), |it| it.screen == Screen::HotWash),
    step("guide-what-if", Some(GuideTarget::Topics), |it| {
        it.hot_wash.is_some_and(|hot_wash| hot_wash.what_if.has_answers())
    }),
    step("guide-lesson", None, |_| false),
];

const fn step(
    word: &'static str,
    target: Option<GuideTarget>,
    is_done: fn(&GuideContext<'_>) -> bool,
) -> Step {
    Step { word, target, tip: None, is_done }
}

/// Whether the exercise has begun.
fn begun(context: &GuideContext<'_>) -> bool {
    context.view.is_some_and(|view| view.clock.stage != SessionState::Ready)
}

/// Whether nothing more can be done in play.
fn over(context: &GuideContext<'_>) -> bool {
    let is_over = |view: &PlayView| view.clock.stage == SessionState::Ended;
    context.screen == Screen::HotWash || context.view.is_some_and(is_over)
}

/// Whether something has come about in play, or no longer can.
fn played(context: &GuideContext<'_>, has: impl Fn(&PlayView) -> bool) -> bool {
    over(context) || context.view.is_some_and(has)
}

/// Whether somebody has read what another has told about an incident.
fn incident_was_reported(view: &PlayView) -> bool {
    let is_read = |event| matches!(event, LogEvent::Read(_, _, _, Some(_)));
    view.log.lines.iter().any(|line| is_read(line.event))
}
