//! The console as a value: what is open, what is remembered of how somebody looks at it, and what
//! was asked for. It knows nothing of windows.

mod actions;
mod files;
mod going_on;
mod printing;
mod reporting;
mod seat_screens;
mod session;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::base::explain::Explanation;
use crate::scenario::Library;
use crate::session::director::StopReason;
use crate::text::{Catalogue, ENGLISH};

use super::action::{Action, ActionQueue, SessionCommand};
use super::background::Job;
use super::exercise_record::ExerciseRecord;
use super::guide::Guide;
use super::hot_wash::{CauseQuery, HotWash};
use super::library_index::LibraryIndex;
use super::network_layout::NetworkLayout;
use super::open_exercise::{CommandOutcome, OpenExercise};
use super::paths;
use super::set_up::{SetUp, SetUpRequest};
use super::state::{FOR_SEATS, GoingOn, NetworkState, Passing, Screen, UiState, Zoom};
use super::theme::{Theme, ThemeName};
use super::view::{CoordinationSpan, Emphasis, PlayView, TimeScale};

/// The facilitator's window as a plain value: what is open, how it is looked at, and what was asked
/// for.
pub struct Console {
    /// Scenarios and saved exercises.
    pub(super) library_index: LibraryIndex,
    /// The exercise that is being set up.
    pub(super) set_up: Option<SetUp>,
    /// The exercise that is open.
    pub(super) exercise: Option<OpenExercise>,
    /// What is on record of an exercise that cannot be played again here.
    pub(super) record: Option<ExerciseRecord>,
    /// The hot wash, while it is on.
    pub(super) hot_wash: Option<HotWash>,
    /// A movement of a meter that is explained during play.
    pub(super) cause_query: Option<CauseQuery>,
    /// A report that is being made.
    pub(super) report: Option<Job<Result<Vec<PathBuf>, Explanation>>>,
    /// The guide, while it is on.
    pub(super) guide: Option<Guide>,
    /// What is remembered of how somebody looks at all of it.
    pub(super) state: UiState,
    pub(super) theme: Theme,
    /// In the language of what is open, or else that was asked for, or was open last.
    pub(super) texts: &'static Catalogue,
    /// In the language that was asked for, if one was.
    asked: Option<&'static Catalogue>,
    /// What was asked for.
    pub(super) actions: ActionQueue,
    quits: bool,
}

impl Console {
    /// A console that shows what there is to play.
    pub fn new(library_index: LibraryIndex) -> Self {
        let look = library_index.settings.look();
        let mut theme = Theme::new(look.theme);
        theme.reduce_motion = look.reduce_motion;
        let mut state = UiState { zoom: Zoom::with_offset(look.zoom), ..UiState::default() };
        state.play.pacing = library_index.settings.pacing();
        Self {
            library_index,
            set_up: None,
            exercise: None,
            record: None,
            hot_wash: None,
            cause_query: None,
            report: None,
            guide: None,
            state,
            theme,
            texts: Catalogue::shared(ENGLISH),
            asked: None,
            actions: ActionQueue::default(),
            quits: false,
        }
    }

    /// Speaks a language wherever nothing that is open has one of its own.
    pub fn speaking(mut self, language: &str) -> Self {
        self.texts = Catalogue::shared(language);
        self.asked = Some(self.texts);
        self.library_index = self.library_index.in_language(language);
        self
    }

    /// Sets a scenario up, before anything is shown.
    pub fn with_set_up(mut self, path: &Path, requested: &SetUpRequest) -> Self {
        let library = self.library_index.library.clone().unwrap_or_else(Library::built_in);
        self.open_set_up(SetUp::new(library.resolve(path), requested));
        self
    }

    /// Opens a saved exercise, before anything is shown.
    pub fn with_exercise(mut self, path: &Path) -> Self {
        self.open_exercise(path, paths::wall_ms());
        self
    }

    /// Says everything in the language of the exercise that is open, or else of the one that is set
    /// up, or else in the one that was asked for.
    pub(super) fn follow_language(&mut self) {
        let of_set_up = self.set_up.as_ref().and_then(|it| it.loaded.as_ref().ok());
        let scenario = match (&self.exercise, &self.record) {
            (Some(exercise), _) => Some(&exercise.view().scenario),
            (None, Some(record)) => Some(&record.scenario),
            (None, None) => of_set_up.map(|it| &it.scenario),
        };
        let of_scenario = scenario.map(|it| Catalogue::shared(&it.language));
        self.texts = of_scenario.or(self.asked).unwrap_or(self.texts);
    }

    /// Which screen is on.
    pub const fn screen(&self) -> Screen {
        self.state.screen
    }

    /// How much larger than usual everything is.
    pub fn zoom(&self) -> f32 {
        let factor = self.state.zoom.factor();
        if self.state.curtain.is_some() { factor * FOR_SEATS } else { factor }
    }

    /// Fits it into a window, whose size is in points before any zoom.
    pub fn fit(&mut self, size: (f32, f32)) {
        self.state.zoom.fit(size);
    }

    /// Where things stand in the picture, if there is room for it.
    pub(super) fn picture(&self) -> Option<&Arc<NetworkLayout>> {
        self.pictured().and_then(|it| it.layout.as_ref())
    }

    /// What stands out in the picture, if one is on the screen.
    pub(super) fn emphasis(&self) -> Option<&Emphasis> {
        self.pictured().map(|it| &it.emphasis)
    }

    /// The picture that is on the screen, if one is: that of now, or of a moment.
    fn pictured(&self) -> Option<&NetworkState> {
        match self.state.screen {
            Screen::Play => {
                let is_seen = self.state.curtain.is_none();
                Some(&self.state.play.network).filter(|_| is_seen)
            }
            Screen::HotWash => {
                let replay = &self.state.hot_wash.replay;
                Some(&replay.play.network).filter(|_| replay.minute.is_some())
            }
            Screen::Library | Screen::SetUp | Screen::Record => None,
        }
    }

    /// What the picture shows: the exercise as it is, or as it was at the moment that is looked at.
    pub fn shown_view(&self) -> Option<&PlayView> {
        let is_past = self.state.screen == Screen::HotWash;
        let moment = self.hot_wash.as_ref().filter(|_| is_past).and_then(HotWash::moment);
        moment.or_else(|| self.view())
    }

    /// Whether messages travel in the picture: not while a moment is chosen by hand.
    pub(super) fn messages_travel(&self) -> bool {
        self.state.screen == Screen::Play || self.state.hot_wash.replay.is_playing()
    }

    /// Which theme is on.
    pub const fn theme(&self) -> &Theme {
        &self.theme
    }

    /// Puts another theme on.
    pub const fn set_theme(&mut self, name: ThemeName) {
        self.theme.name = name;
    }

    /// Whether the public display shows what is public.
    pub const fn shows_public_display(&self) -> bool {
        self.state.public_display.is_open
    }

    /// The public display was closed by hand.
    pub const fn close_public_display(&mut self) {
        self.state.public_display.is_open = false;
    }

    /// Somebody wants to close the window.
    pub fn ask_to_quit(&mut self) {
        self.actions.push(Action::Quit);
    }

    /// Whether the window is to close.
    pub const fn quits(&self) -> bool {
        self.quits
    }

    /// The view of the exercise that is open.
    pub fn view(&self) -> Option<&PlayView> {
        self.exercise.as_ref().map(OpenExercise::view)
    }

    /// Whether something is computed beside the window.
    pub fn is_busy(&self) -> bool {
        self.hot_wash.as_ref().is_some_and(HotWash::is_busy)
            || self.cause_query.as_ref().is_some_and(CauseQuery::is_busy)
            || self.set_up.as_ref().is_some_and(|it| it.dry_run.is_busy())
            || self.exercise.as_ref().is_some_and(OpenExercise::is_measuring)
            || self.library_index.saved.is_busy()
            || self.report.is_some()
    }

    /// Whether somebody waits for a moment.
    fn is_looking_back(&self) -> bool {
        self.hot_wash.as_ref().is_some_and(|it| it.look_back.is_busy())
    }

    /// After how many milliseconds something moves by itself; nothing does if there is none.
    pub fn moves_in(&self) -> Option<u64> {
        /// More often nobody can read what changes, and a computer without a graphics card would
        /// do nothing else.
        const READABLE: u64 = 250;
        /// While a film runs, or time runs to what matters.
        const SMOOTH: u64 = 33;
        /// While a bar is watched.
        const WATCHED: u64 = 100;
        /// While seconds are counted on the public display.
        const SECOND: u64 = 1_000;
        /// Milliseconds of an exercise minute at real time.
        const MINUTE: u64 = 60_000;
        if self.state.hot_wash.replay.is_playing() || self.is_looking_back() {
            return Some(SMOOTH);
        }
        if self.is_busy() || self.state.play.going_on.seconds().is_some() {
            return Some(WATCHED);
        }
        let counted = self.state.public_display.counts().then_some(SECOND);
        let Some(exercise) = self.exercise.as_ref().filter(|it| it.is_running()) else {
            return counted;
        };
        if exercise.is_skipping() {
            return Some(SMOOTH);
        }
        let speed = u64::from(exercise.view().clock.speed.0.get());
        Some((MINUTE / speed).clamp(READABLE, SECOND))
    }

    /// Whether time runs so fast that whatever travels in the picture is over before it arrives.
    pub(super) fn outruns_messages(&self) -> bool {
        /// An hour a second.
        const FAST: u32 = 3_600;
        let running = self.exercise.as_ref().filter(|it| it.is_running());
        running.is_some_and(|it| FAST <= it.view().clock.speed.0.get())
    }

    /// Lets time flow, does what was asked for, and looks again. `elapsed_ms` is the wall-clock
    /// time since this was last called.
    pub fn act(&mut self, elapsed_ms: u64) {
        let wall_ms = paths::wall_ms();
        if let Some(exercise) = &mut self.exercise {
            let passing = if exercise.is_skipping() { Passing::Skip } else { Passing::Clock };
            let outcome = exercise.tick(elapsed_ms, wall_ms);
            if let Ok(CommandOutcome::Stopped(StopReason::Decision(..))) = outcome {
                self.state.play.going_on = GoingOn::stopped(Some(passing));
            }
            self.notify(outcome);
        }
        let actions = self.actions.take();
        if actions.iter().any(|it| !matches!(it, Action::Session(SessionCommand::WriteAbout(_)))) {
            self.keep_typed(wall_ms);
        }
        for action in actions {
            self.apply(action, wall_ms);
        }
        self.pass_grace(elapsed_ms, wall_ms);
        self.state.public_display.pass(elapsed_ms);
        if let Some(hot_wash) = &mut self.hot_wash {
            let replay = &mut self.state.hot_wash.replay;
            let exercise = &hot_wash.played.exercise;
            replay.run(elapsed_ms, &TimeScale::new(&exercise.scenario.calendar), exercise.until);
            if let Some(moment) = replay.moment() {
                hot_wash.look_back.ask(moment);
            }
            hot_wash.poll();
        } else {
            self.state.hot_wash.replay.leave();
        }
        if let Some(cause_query) = &mut self.cause_query {
            cause_query.poll();
        }
        if let Some(set_up) = &mut self.set_up {
            set_up.dry_run.poll();
        }
        self.library_index.saved.poll();
        self.poll_report();
        let (measured, rated) = (self.measured(), self.shows_ratings());
        if let Some(exercise) = &mut self.exercise {
            exercise.refresh();
            exercise.measure(measured, elapsed_ms);
            exercise.rate(rated, elapsed_ms);
        }
        self.update_guide();
    }

    /// Whether somebody looks how well it goes that the exercise is to show.
    fn shows_ratings(&self) -> bool {
        match self.state.screen {
            Screen::Play => self.state.curtain.is_none() && self.state.play.shows_ratings(),
            Screen::HotWash => self.state.hot_wash.shows_ratings(),
            _ => false,
        }
    }

    /// Which part of the exercise is measured, if somebody looks at that.
    fn measured(&self) -> Option<CoordinationSpan> {
        match self.state.screen {
            Screen::Play if self.state.curtain.is_none() => self.state.play.measured(),
            Screen::HotWash => self.state.hot_wash.measured(),
            _ => None,
        }
    }
}
