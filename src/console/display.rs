//! A public display in a process of its own: what is public of an exercise that another program
//! plays.

use egui::Context;

use crate::base::minute::Minute;
use crate::session::director::{LONGEST_TICK_MS, SessionState};
use crate::text::{Catalogue, ENGLISH};

use super::action::ActionQueue;
use super::followed_exercise::{DisplayContent, FollowedExercise};
use super::keys::{Command, Place, pressed_commands};
use super::theme::{Theme, ThemeName};

/// Milliseconds of an exercise minute at real time.
const MINUTE_MS: u64 = 60_000;

/// The public display as a value; it knows nothing of windows.
///
/// Between two looks at the exercise it lets the clock on it move on, and nothing else: never past
/// what is to happen next, since nobody knows yet that it has happened.
pub struct PublicDisplay {
    pub(super) content: DisplayContent,
    pub(super) theme: Theme,
    /// In the language of the exercise.
    pub(super) texts: &'static Catalogue,
    pub(super) actions: ActionQueue,
    /// Whether it shows the network instead of meters and headlines.
    pub(super) shows_network: bool,
    pub(super) shows_meters: bool,
    fullscreen: bool,
    /// Where the exercise was when it was looked at last.
    read_at: Minute,
    /// Milliseconds of wall-clock time since then, times speed.
    elapsed_scaled_ms: u64,
}

impl Default for PublicDisplay {
    fn default() -> Self {
        Self {
            content: DisplayContent::Nothing,
            theme: Theme::new(ThemeName::Dark),
            texts: Catalogue::shared(ENGLISH),
            actions: ActionQueue::default(),
            shows_network: false,
            shows_meters: true,
            fullscreen: false,
            read_at: Minute::START,
            elapsed_scaled_ms: 0,
        }
    }
}

impl PublicDisplay {
    /// Replaces what is shown; the clock starts where the exercise stands.
    pub fn show(&mut self, content: DisplayContent) {
        if let DisplayContent::Exercise(exercise) = &content {
            (self.read_at, self.elapsed_scaled_ms) = (exercise.view.clock.now, 0);
            self.texts = Catalogue::shared(&exercise.view.scenario.language);
        }
        self.content = content;
    }

    /// What is on it.
    pub const fn content(&self) -> &DisplayContent {
        &self.content
    }

    /// Lets the clock on it move on, if it runs, for so many milliseconds of wall-clock time.
    pub fn advance(&mut self, elapsed_ms: u64) {
        let Some(exercise) = running_exercise(&mut self.content) else { return };
        let clock = &mut exercise.view.clock;
        // A computer that slept has not played on.
        self.elapsed_scaled_ms += elapsed_ms.min(LONGEST_TICK_MS) * u64::from(clock.speed.0.get());
        let elapsed_scaled_ms = self.read_at + (self.elapsed_scaled_ms / MINUTE_MS) as i64;
        clock.now = elapsed_scaled_ms.min(exercise.quiet_until).max(self.read_at);
    }

    /// After how many milliseconds something moves by itself; nothing does if there is none.
    pub fn moves_in(&mut self) -> Option<u64> {
        /// As often as digits on a public display need to change.
        const SMOOTH: u64 = 100;
        let exercise = running_exercise(&mut self.content)?;
        let speed = u64::from(exercise.view.clock.speed.0.get());
        Some((MINUTE_MS / speed).clamp(SMOOTH, 1_000))
    }

    /// Which theme is on.
    pub const fn theme(&self) -> &Theme {
        &self.theme
    }

    /// Whether it is to fill the whole screen.
    pub const fn fullscreen(&self) -> bool {
        self.fullscreen
    }

    /// Whether it is to fill the whole screen from now on.
    pub const fn set_fullscreen(&mut self, fullscreen: bool) {
        self.fullscreen = fullscreen;
    }

    /// Does what keys say.
    pub(super) fn handle_keys(&mut self, ctx: &Context) {
        let looks = |it: &Self| (it.fullscreen, it.theme.name, it.shows_network, it.shows_meters);
        let before = looks(self);
        for command in pressed_commands(ctx, Place::PublicDisplay) {
            match command {
                Command::Fullscreen => self.fullscreen = !self.fullscreen,
                Command::LeaveFullscreen => self.fullscreen = false,
                Command::Theme => self.theme.name = self.theme.name.next(),
                Command::DisplayNetwork => self.shows_network = !self.shows_network,
                Command::DisplayMeters => self.shows_meters = !self.shows_meters,
                _ => {}
            }
        }
        // The window is another one from the next picture on.
        if before != looks(self) {
            ctx.request_repaint();
        }
    }
}

/// The exercise on it, if its clock moves.
fn running_exercise(content: &mut DisplayContent) -> Option<&mut FollowedExercise> {
    let DisplayContent::Exercise(exercise) = content else { return None };
    let clock = &exercise.view.clock;
    let moves = clock.stage == SessionState::Running && clock.now < exercise.quiet_until;
    moves.then_some(&mut **exercise)
}
