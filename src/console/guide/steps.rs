//! The steps of the guide, in order. Their words are in the language file under their names: what
//! it is about, and as its tip what to do.

use crate::console::facade::Screen;
use crate::console::screens::play::Tab;
use crate::console::view::{Happened, IncidentRow, News, PlayView};
use crate::scenario::model;
use crate::session::director::SessionState;

use super::{Scene, Spot};

/// One thing to be done.
#[derive(Debug)]
pub struct Step {
    /// The text that says what it is about.
    pub word: &'static str,
    /// What it points at.
    pub spot: Option<Spot>,
    /// Whether it is done, or can no longer be done.
    pub is_done: fn(&Scene<'_>) -> bool,
}

/// All of them: set up, notice, tell, diagnose, act, speak, and what can be learned from it.
pub const STEPS: [Step; 16] = [
    step("guide-seats", Some(Spot::Roster), |it| it.screen != Screen::SetUp),
    step("guide-open", Some(Spot::Open), |it| it.screen != Screen::SetUp),
    step("guide-briefing", Some(Spot::Briefing), |it| it.desk.tab == Tab::Briefing || begun(it)),
    step("guide-startex", Some(Spot::Run), begun),
    step("guide-notice", Some(Spot::Due), |it| {
        played(it, |view| !view.due.is_empty() || view.clock.can_undo)
    }),
    step("guide-seat", Some(Spot::Due), |it| it.desk.seat.is_some() || over(it)),
    step("guide-decide", Some(Spot::Doing), |it| played(it, |view| view.clock.can_undo)),
    step("guide-tell", Some(Spot::Orders), |it| played(it, was_told)),
    step("guide-network", Some(Spot::Network), |it| it.desk.tab == Tab::Network || over(it)),
    step("guide-diagnose", Some(Spot::Orders), |it| {
        let is_looked_at = |row: &IncidentRow| {
            // Some are over before anybody has come, or knows for certain.
            !row.at_work.is_empty()
                || row.diagnosed.is_some()
                || row.stage == model::Stage::Recovered
        };
        played(it, |view| view.incidents.iter().any(is_looked_at))
    }),
    step("guide-speak", Some(Spot::Due), |it| {
        let is_claim =
            |view: &PlayView| view.feed.iter().any(|item| matches!(item.news, News::Claim { .. }));
        played(it, is_claim)
    }),
    step("guide-causes", Some(Spot::Meters), |it| it.desk.explains.is_some() || over(it)),
    step("guide-endex", Some(Spot::End), over),
    step("guide-hotwash", Some(Spot::HotWash), |it| it.screen == Screen::HotWash),
    step("guide-what-if", Some(Spot::Topics), |it| {
        it.hot_wash.is_some_and(|hot_wash| hot_wash.what_if.answer.is_some())
    }),
    step("guide-lesson", None, |_| false),
];

const fn step(word: &'static str, spot: Option<Spot>, is_done: fn(&Scene<'_>) -> bool) -> Step {
    Step { word, spot, is_done }
}

/// Whether the exercise has begun.
fn begun(scene: &Scene<'_>) -> bool {
    scene.view.is_some_and(|view| view.clock.stage != SessionState::Ready)
}

/// Whether nothing more can be done in play.
fn over(scene: &Scene<'_>) -> bool {
    let is_over = |view: &PlayView| view.clock.stage == SessionState::Ended;
    scene.screen == Screen::HotWash || scene.view.is_some_and(is_over)
}

/// Whether something has come about in play, or no longer can.
fn played(scene: &Scene<'_>, has: impl Fn(&PlayView) -> bool) -> bool {
    over(scene) || scene.view.is_some_and(has)
}

/// Whether somebody has read what another has told about an incident.
fn was_told(view: &PlayView) -> bool {
    let is_read = |happened| matches!(happened, Happened::Read(_, _, _, Some(_)));
    view.log.lines.iter().any(|line| is_read(line.happened))
}
