//! A wall of its own, without a desk: what is public of an exercise that another program plays.

use egui::{Context, Key};

use crate::base::minute::Minute;
use crate::session::director::{LONGEST_TICK_MS, SessionState};

use super::action::Actions;
use super::follower::{OnWall, Seen};
use super::theme::{Theme, ThemeName};
use crate::text::Catalogue;

/// Milliseconds of life in an exercise minute at the speed of life.
const MINUTE_MS: u64 = 60_000;

/// The wall as a value; it knows nothing of windows.
///
/// Between two looks at the exercise it lets the clock on it move on, and nothing else: never past
/// what is to happen next, since nobody knows yet that it has happened.
pub struct Wall {
    pub(super) on: OnWall,
    pub(super) theme: Theme,
    pub(super) words: Catalogue,
    pub(super) actions: Actions,
    fills_screen: bool,
    /// Where the exercise was when it was looked at last.
    seen_at: Minute,
    /// Milliseconds of life since then, times speed.
    flown: u64,
}

impl Default for Wall {
    fn default() -> Self {
        Self {
            on: OnWall::Nothing,
            theme: Theme::new(ThemeName::Dark),
            words: Catalogue::default(),
            actions: Actions::default(),
            fills_screen: false,
            seen_at: Minute::START,
            flown: 0,
        }
    }
}

impl Wall {
    /// Shows something else.
    pub fn show(&mut self, on: OnWall) {
        if let OnWall::Exercise(seen) = &on {
            (self.seen_at, self.flown) = (seen.view.clock.now, 0);
        }
        self.on = on;
    }

    /// What is on it.
    pub const fn on(&self) -> &OnWall {
        &self.on
    }

    /// Lets the clock on it move on, if it runs, for so many milliseconds of life.
    pub fn flow(&mut self, elapsed_ms: u64) {
        let Some(seen) = flowing(&mut self.on) else { return };
        let clock = &mut seen.view.clock;
        // A computer that slept has not played on.
        self.flown += elapsed_ms.min(LONGEST_TICK_MS) * u64::from(clock.speed.0.get());
        let flown = self.seen_at + (self.flown / MINUTE_MS) as i64;
        clock.now = flown.min(seen.quiet_until).max(self.seen_at);
    }

    /// After how many milliseconds something moves by itself; nothing does if there is none.
    pub fn moves_in(&mut self) -> Option<u64> {
        /// As often as digits on a wall need to change.
        const SMOOTH: u64 = 100;
        let seen = flowing(&mut self.on)?;
        let speed = u64::from(seen.view.clock.speed.0.get());
        Some((MINUTE_MS / speed).clamp(SMOOTH, 1_000))
    }

    /// Which theme is on.
    pub const fn theme(&self) -> &Theme {
        &self.theme
    }

    /// Whether it is to fill the whole screen.
    pub const fn fills_screen(&self) -> bool {
        self.fills_screen
    }

    /// Whether it is to fill the whole screen from now on.
    pub const fn fill_screen(&mut self, fills: bool) {
        self.fills_screen = fills;
    }

    /// Does what keys say.
    pub(super) fn obey(&mut self, ctx: &Context) {
        let before = (self.fills_screen, self.theme.name);
        let pressed = |key| ctx.input(|input| input.key_pressed(key));
        if pressed(Key::F) || pressed(Key::F11) {
            self.fills_screen = !self.fills_screen;
        }
        if pressed(Key::Escape) {
            self.fills_screen = false;
        }
        if pressed(Key::T) {
            self.theme.name = self.theme.name.next();
        }
        // The window is another one from the next picture on.
        if before != (self.fills_screen, self.theme.name) {
            ctx.request_repaint();
        }
    }
}

/// The exercise on it, if its clock moves.
fn flowing(on: &mut OnWall) -> Option<&mut Seen> {
    let OnWall::Exercise(seen) = on else { return None };
    let clock = &seen.view.clock;
    let moves = clock.stage == SessionState::Running && clock.now < seen.quiet_until;
    moves.then_some(&mut **seen)
}
