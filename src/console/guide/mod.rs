//! The guide: leads somebody who has never seen the program through an exercise, one thing at a
//! time. It never holds anybody up: what is done without it, or can no longer be done, is passed.

mod steps;
mod target;

use super::hot_wash::HotWash;
use super::state::{PlayState, Screen};
use super::view::PlayView;

pub use steps::{STEPS, Step};
pub use target::{GuideTarget, mark_target, target_rect};

/// The scenario's own first words of the guide, if it has some.
pub const OWN_WORDS: &str = "scenario-guide";

/// What the guide goes by.
pub struct GuideContext<'a> {
    /// The screen that is on.
    pub screen: Screen,
    /// The exercise, once it is open.
    pub view: Option<&'a PlayView>,
    /// What is looked at in play.
    pub play: &'a PlayState,
    /// The hot wash, once it is open.
    pub hot_wash: Option<&'a HotWash>,
}

/// How far somebody has been led.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Guide {
    /// The step that is shown.
    at: usize,
    /// Whether somebody went back to it by hand, so that it stays.
    stays: bool,
}

impl Guide {
    /// The step that is shown.
    pub fn step(&self) -> &'static Step {
        &STEPS[self.at]
    }

    /// Its number from 1, and how many there are.
    pub const fn progress(&self) -> (usize, usize) {
        (self.at + 1, STEPS.len())
    }

    /// Goes on past what is done or can no longer be done.
    pub fn follow(&mut self, context: &GuideContext<'_>) {
        while !self.stays && self.at + 1 < STEPS.len() && (self.step().is_done)(context) {
            self.at += 1;
        }
    }

    /// To the step before; it stays there.
    pub const fn back(&mut self) {
        self.at = self.at.saturating_sub(1);
        self.stays = true;
    }

    /// Past this step.
    pub const fn skip(&mut self) {
        if self.at + 1 < STEPS.len() {
            self.at += 1;
        }
        self.stays = false;
    }

    /// Whether there is one before.
    pub const fn can_go_back(&self) -> bool {
        0 < self.at
    }

    /// Whether it is the last.
    pub const fn is_last(&self) -> bool {
        self.at + 1 == STEPS.len()
    }
}
