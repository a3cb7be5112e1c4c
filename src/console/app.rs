//! The console as a value: which screen is on, what is open, and what was asked for.

use std::path::Path;

use crate::base::ids::SeatId;
use crate::base::minute::Minute;
use crate::notify::words::quotable;
use crate::scenario::Loaded;
use crate::session::director::{Obstacle, Stop};

use super::action::{Action, ActionQueue, SessionCommand, SetUpAction};
use super::guide::{Guide, GuideContext};
use super::hot_wash::{CauseQuery, HotWash, MeterSpan, Question};
use super::library_index::LibraryIndex;
use super::network_layout::NetworkLayout;
use super::open_exercise::{CommandOutcome, OpenExercise};
use super::panels::guide::OWN_WORDS;
use super::panels::time_scale::TimeScale;
use super::paths;
use super::screens::hot_wash::HotWashState;
use super::screens::play::PlayState;
use super::set_up::{SetUp, SetUpRequest};
use super::theme::{Theme, ThemeName};
use super::words::{Words, capital};

/// Which screen is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Screen {
    /// What there is to play.
    Library,
    /// An exercise is set up.
    SetUp,
    /// An exercise is played.
    Play,
    /// What was played is talked about.
    HotWash,
}

/// Something to be told to the facilitator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// What is so.
    pub what: String,
    /// What to do about it, if there is something.
    pub help: Option<String>,
    /// Whether something did not work.
    pub is_error: bool,
}

impl Notice {
    /// What is wrong with a file: first what, then, after a semicolon, what to do.
    pub fn error(said: &str) -> Self {
        let (what, help) = match said.rsplit_once("; ") {
            Some((what, help)) => (what, Some(capital(help))),
            None => (said, None),
        };
        Self { what: capital(what), help, is_error: true }
    }
}

/// The steps in which the interface is enlarged.
const ZOOM_STEPS: [f32; 9] = [0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5];
/// Which of them is the usual one, up to a window of [`DESIGN_SIZE`].
const DEFAULT_ZOOM_STEP: usize = 2;
/// The window for which the sizes of the theme are meant, in points. In a larger one, such as that
/// of a 4K screen that nobody has set up, all of it grows.
const DESIGN_SIZE: (f32, f32) = (1_920.0, 1_080.0);

/// The console.
pub struct Console {
    pub(super) screen: Screen,
    pub(super) library_index: LibraryIndex,
    pub(super) set_up: Option<SetUp>,
    pub(super) exercise: Option<OpenExercise>,
    pub(super) notice: Option<Notice>,
    pub(super) play: PlayState,
    pub(super) hot_wash_state: Option<(HotWash, HotWashState)>,
    /// What is looked into in the middle of play.
    pub(super) cause_query: Option<CauseQuery>,
    pub(super) theme: Theme,
    pub(super) words: Words,
    pub(super) actions: ActionQueue,
    pub(super) shows_help: bool,
    pub(super) guide: Option<Guide>,
    public_display_open: bool,
    /// Which screen was drawn last.
    pub(super) drawn_screen: Option<Screen>,
    /// The step of the zoom that fits the window.
    fitting_zoom: usize,
    /// How many steps further somebody has gone.
    zoom_offset: isize,
    quits: bool,
}

impl Console {
    /// A console that shows what there is to play.
    pub fn new(library_index: LibraryIndex) -> Self {
        Self {
            screen: Screen::Library,
            library_index,
            set_up: None,
            exercise: None,
            notice: None,
            play: PlayState::default(),
            hot_wash_state: None,
            cause_query: None,
            theme: Theme::new(ThemeName::Dark),
            words: Words::default(),
            actions: ActionQueue::default(),
            shows_help: false,
            guide: None,
            public_display_open: false,
            drawn_screen: None,
            fitting_zoom: DEFAULT_ZOOM_STEP,
            zoom_offset: 0,
            quits: false,
        }
    }

    /// Sets a scenario up, before anything is shown.
    pub fn with_set_up(mut self, path: &Path, requested: &SetUpRequest) -> Self {
        self.set_up(SetUp::new(path).requested(requested));
        self
    }

    /// Goes on with a saved exercise, before anything is shown.
    pub fn with_exercise(mut self, path: &Path) -> Self {
        self.resume(path);
        self
    }

    /// Which screen is on.
    pub const fn screen(&self) -> Screen {
        self.screen
    }

    /// How much larger than usual everything is.
    pub fn zoom(&self) -> f32 {
        ZOOM_STEPS[self.zoom_step(self.zoom_offset)]
    }

    fn zoom_step(&self, further: isize) -> usize {
        self.fitting_zoom.saturating_add_signed(further).min(ZOOM_STEPS.len() - 1)
    }

    /// Fits it into a window, whose size is in points before any zoom.
    pub fn fit(&mut self, (width, height): (f32, f32)) {
        let room = (width / DESIGN_SIZE.0).min(height / DESIGN_SIZE.1);
        let fits = ZOOM_STEPS.iter().rposition(|step| *step <= room);
        self.fitting_zoom = fits.unwrap_or_default().max(DEFAULT_ZOOM_STEP);
    }

    /// Where things stand in the picture, if there is room for it.
    pub(super) fn picture(&self) -> Option<&NetworkLayout> {
        self.play.picture.as_ref().filter(|_| self.screen == Screen::Play)
    }

    /// The seat whose ties are to be seen before all others in the picture.
    pub(super) const fn focus(&self) -> Option<SeatId> {
        self.play.focus
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
        self.public_display_open
    }

    /// The public display was closed by hand.
    pub const fn close_public_display(&mut self) {
        self.public_display_open = false;
    }

    /// Whether the window is to close.
    pub const fn quits(&self) -> bool {
        self.quits
    }

    /// The view of the exercise that is open.
    pub fn view(&self) -> Option<&super::view::PlayView> {
        self.exercise.as_ref().map(OpenExercise::view)
    }

    /// What is talked about, if the hot wash is on.
    pub(super) fn hot_wash(&self) -> Option<&HotWash> {
        self.hot_wash_state.as_ref().map(|(hot_wash, _)| hot_wash)
    }

    /// Whether something is computed beside the window.
    pub fn is_busy(&self) -> bool {
        self.hot_wash().is_some_and(HotWash::is_busy)
            || self.cause_query.as_ref().is_some_and(CauseQuery::is_busy)
            || self.set_up.as_ref().is_some_and(|it| it.dry_run.is_busy())
    }

    /// After how many milliseconds something moves by itself; nothing does if there is none.
    pub fn moves_in(&self) -> Option<u64> {
        /// As often as a screen shows a picture.
        const SMOOTH: u64 = 16;
        /// While a bar is watched.
        const WATCHED: u64 = 100;
        /// Milliseconds of an exercise minute at real time.
        const MINUTE: u64 = 60_000;
        if self.is_busy() {
            return Some(WATCHED);
        }
        let exercise = self.exercise.as_ref().filter(|it| it.is_running())?;
        let speed = u64::from(exercise.view().clock.speed.0.get());
        Some((MINUTE / speed).clamp(SMOOTH, 1_000))
    }

    /// Lets time flow, does what was asked for, and looks again. `elapsed_ms` is the wall-clock time
    /// since this was last called.
    pub fn act(&mut self, elapsed_ms: u64) {
        let wall_ms = paths::wall_ms();
        if let Some(exercise) = &mut self.exercise {
            let outcome = exercise.tick(elapsed_ms, wall_ms);
            self.notify(outcome);
        }
        for action in self.actions.take() {
            self.apply(action, wall_ms);
        }
        if let Some((hot_wash, _)) = &mut self.hot_wash_state {
            hot_wash.poll();
        }
        if let Some(cause_query) = &mut self.cause_query {
            cause_query.poll();
        }
        if let Some(set_up) = &mut self.set_up {
            set_up.dry_run.poll();
        }
        if let Some(exercise) = &mut self.exercise {
            exercise.refresh();
        }
        self.update_guide();
    }

    fn apply(&mut self, action: Action, wall_ms: i64) {
        match action {
            Action::OpenLibrary => self.close_exercise(wall_ms),
            Action::SetUp(at) => {
                if let Some(entry) = self.library_index.scenarios.get(at) {
                    self.set_up(SetUp::new(&entry.path));
                }
            }
            Action::Prepare(what) => self.set_up.iter_mut().for_each(|it| it.apply(what)),
            Action::Begin => self.begin(wall_ms),
            Action::ResumeExercise(path) => self.resume(&path),
            Action::OpenSeat(seat) => {
                // Who opens the seat has heard that it is waited for.
                self.notice = self.notice.take().filter(|it| it.is_error);
                if let Some(exercise) = &mut self.exercise {
                    exercise.look_at(seat);
                }
            }
            Action::DraftOrder(order) => {
                if let Some(exercise) = &mut self.exercise {
                    exercise.consider(order);
                }
            }
            Action::OpenHotWash => self.open_hot_wash(wall_ms),
            Action::ShowDecision(step) => {
                if let Some((hot_wash, state)) = &mut self.hot_wash_state {
                    state.follow(&hot_wash.played, step, &mut self.actions);
                }
            }
            Action::ExplainMovement(span) => self.explain(span),
            Action::BackToPlay => {
                self.hot_wash_state = None;
                self.screen = Screen::Play;
            }
            Action::AskQuestion(question) => {
                if let Some((hot_wash, _)) = &mut self.hot_wash_state {
                    hot_wash.ask(question);
                }
            }
            Action::CancelQuestion(topic) => {
                if let Some((hot_wash, _)) = &mut self.hot_wash_state {
                    hot_wash.stop(topic);
                }
            }
            Action::Session(command) => self.run_session_command(command, wall_ms),
            Action::NextTheme => self.theme.name = self.theme.name.next(),
            Action::Zoom(0) => self.zoom_offset = 0,
            Action::Zoom(by) => {
                let to = self.zoom_step(self.zoom_offset + isize::from(by));
                self.zoom_offset = to.cast_signed() - self.fitting_zoom.cast_signed();
            }
            Action::ReduceMotion(reduce_motion) => self.theme.reduce_motion = reduce_motion,
            Action::TogglePublicDisplay => self.public_display_open = !self.public_display_open,
            Action::ToggleHelp => self.shows_help = !self.shows_help,
            Action::ToggleGuide => {
                self.guide = if self.guide.is_some() { None } else { Some(Guide::default()) };
            }
            Action::GuideBack => self.guide.iter_mut().for_each(Guide::back),
            Action::GuideOn => self.guide.iter_mut().for_each(Guide::skip),
            Action::Dismiss => self.notice = None,
            Action::Quit => {
                self.close_exercise(wall_ms);
                self.quits = true;
            }
        }
    }

    fn close_exercise(&mut self, wall_ms: i64) {
        if let Some(exercise) = &mut self.exercise {
            let paused = exercise.apply(SessionCommand::Pause, wall_ms);
            self.notify(paused);
        }
        (self.exercise, self.hot_wash_state, self.cause_query) = (None, None, None);
        (self.set_up, self.guide) = (None, None);
        self.library_index.refresh_saved();
        self.screen = Screen::Library;
    }

    /// To the set-up of a scenario; one that is meant for newcomers leads them.
    fn set_up(&mut self, mut set_up: SetUp) {
        let own_words = |loaded: &Loaded| loaded.scenario.text_if_any(OWN_WORDS).is_some();
        let guided = set_up.loaded.as_ref().is_ok_and(own_words);
        self.guide = guided.then(Guide::default);
        set_up.save_error =
            paths::check_writable(&self.library_index.folder).err().map(|it| it.to_string());
        set_up.apply(SetUpAction::DryRun);
        self.set_up = Some(set_up);
        self.screen = Screen::SetUp;
    }

    /// The guide goes on with what was done.
    fn update_guide(&mut self) {
        let context = GuideContext {
            screen: self.screen,
            view: self.exercise.as_ref().map(OpenExercise::view),
            state: &self.play,
            hot_wash: self.hot_wash_state.as_ref().map(|(hot_wash, _)| hot_wash),
        };
        if let Some(guide) = &mut self.guide {
            guide.follow(&context);
        }
    }

    fn explain(&mut self, span: Option<MeterSpan>) {
        let requested = self.exercise.as_mut().zip(span);
        self.cause_query =
            requested.map(|(exercise, span)| CauseQuery::new(exercise.played(), span));
    }

    fn open_hot_wash(&mut self, wall_ms: i64) {
        /// At how many minutes curves are compared: as many as a screen is wide.
        const POINTS: u16 = 1_500;
        let Some(exercise) = &mut self.exercise else { return };
        if exercise.is_running() {
            let paused = exercise.apply(SessionCommand::Pause, wall_ms);
            self.notify(paused);
        }
        let Some(exercise) = &mut self.exercise else { return };
        exercise.refresh();
        let played = exercise.played();
        let scale = TimeScale::new(&played.exercise.scenario.calendar);
        let last = scale.place(played.exercise.until);
        let point = |at: u16| scale.minute(last * f32::from(at) / f32::from(POINTS));
        let mut minutes: Vec<Minute> = (0..=POINTS).map(point).collect();
        minutes.dedup();
        let mut state = HotWashState::new(&played);
        if let Some(span) = self.play.explained.take() {
            state.look_at(span);
        }
        self.cause_query = None;
        let mut hot_wash = HotWash::new(played, minutes);
        hot_wash.ask(Question::Why(state.span(&hot_wash.played)));
        self.hot_wash_state = Some((hot_wash, state));
        self.notice = None;
        self.screen = Screen::HotWash;
    }

    fn begin(&mut self, wall_ms: i64) {
        let Some(set_up) = &self.set_up else { return };
        let (Ok(loaded), Some(seed)) = (&set_up.loaded, set_up.seed()) else { return };
        let id = &loaded.scenario.id;
        let path = match paths::new_file(&self.library_index.folder, id, &paths::now()) {
            Ok(path) => path,
            Err(error) => {
                let folder = self.library_index.folder.display().to_string();
                let gaps = [("folder", folder.into()), ("why", error.to_string().into())];
                let what = self.words.fill("notice-no-folder", gaps);
                let help = Some(self.words.say("notice-no-folder-help").to_owned());
                self.notice = Some(Notice { what, help, is_error: true });
                return;
            }
        };
        match OpenExercise::begin(&path, loaded.clone(), seed, &set_up.roster, wall_ms) {
            Ok(exercise) => self.open(exercise),
            Err(error) => self.notify_error(&error.to_string()),
        }
    }

    fn resume(&mut self, path: &Path) {
        match OpenExercise::resume(path) {
            Ok(exercise) => self.open(exercise),
            Err(error) => self.notify_error(&error.to_string()),
        }
    }

    fn open(&mut self, exercise: OpenExercise) {
        self.set_up = None;
        self.exercise = Some(exercise);
        self.play = PlayState::default();
        (self.hot_wash_state, self.cause_query) = (None, None);
        self.notice = None;
        self.screen = Screen::Play;
    }

    fn run_session_command(&mut self, command: SessionCommand, wall_ms: i64) {
        let Some(exercise) = &mut self.exercise else { return };
        let (is_order, is_inject_text) =
            (matches!(command, SessionCommand::Submit(..)), command.is_inject_text());
        let done = if matches!(command, SessionCommand::Reword(..)) {
            "letter-kept"
        } else {
            "letter-sent"
        };
        self.notice = None;
        if matches!(command, SessionCommand::Undo | SessionCommand::Activate(_)) {
            // What was looked into may not have happened.
            (self.play.explained, self.cause_query) = (None, None);
        }
        let outcome = exercise.apply(command, wall_ms);
        if is_order && outcome.is_ok() {
            self.play.order.clear();
        }
        match (&outcome, &mut self.play.inject_editor) {
            // Said where it was written.
            (Err(obstacle), Some(inject_editor)) if is_inject_text => {
                inject_editor.refused =
                    Some((capital(&obstacle.to_string()), capital(obstacle.help())));
            }
            (Ok(_), inject_editor) if is_inject_text => {
                *inject_editor = None;
                let what = self.words.say(done).to_owned();
                self.notice = Some(Notice { what, help: None, is_error: false });
            }
            _ => self.notify(outcome),
        }
    }

    /// Says what came of something, if it is worth a word.
    fn notify(&mut self, outcome: Result<CommandOutcome, Obstacle>) {
        let words = &self.words;
        self.notice = match outcome {
            Ok(CommandOutcome::Nothing) => return,
            Ok(CommandOutcome::Stopped(Stop::End)) => Some(Notice {
                what: words.say("notice-over").to_owned(),
                help: Some(words.say("notice-over-help").to_owned()),
                is_error: false,
            }),
            Ok(CommandOutcome::Stopped(Stop::Decision(inject, seats))) => {
                let Some(exercise) = &self.exercise else { return };
                let view = exercise.view();
                let who: Vec<String> = seats.iter().map(|seat| view.names().seat(seat)).collect();
                let what = quotable(&view.headline(inject));
                let gaps = [("what", what.into()), ("who", who.join(", ").into())];
                let what = words.fill("notice-decision", gaps);
                let help = Some(words.say("notice-decision-help").to_owned());
                Some(Notice { what, help, is_error: false })
            }
            Err(obstacle) => Some(Notice {
                what: capital(&obstacle.to_string()),
                help: Some(capital(obstacle.help())),
                is_error: true,
            }),
        };
    }

    fn notify_error(&mut self, said: &str) {
        self.notice = Some(Notice::error(said));
    }
}
