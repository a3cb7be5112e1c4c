//! The console as a value: which screen is on, what is open, and what was asked for.

use std::path::Path;

use crate::base::ids::SeatId;
use crate::base::minute::Minute;
use crate::base::printable::printable_lines;
use crate::scenario::{Library, Loaded};
use crate::session::director::{DirectorError, StopReason};
use crate::tell::words::quotable;

use super::action::{Action, Actions, Preparation, SessionCommand};
use super::exercise::{Came, Exercise};
use super::guide::{Guide, Scene};
use super::hot_wash::{HotWash, Inquiry, Question, Span};
use super::keeping;
use super::layout::Layout;
use super::panels::guide::OWN_WORDS;
use super::panels::scale::Scale;
use super::screens::hot_wash::HotWashDesk;
use super::screens::play::PlayDesk;
use super::set_up::{Asked, SetUp};
use super::shelf::Shelf;
use super::theme::{Theme, ThemeName};
use crate::text::{Catalogue, capital};

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
    pub is_trouble: bool,
}

impl Notice {
    /// What is wrong with a file: first what, then, after a semicolon, what to do.
    pub fn trouble(said: &str) -> Self {
        let (what, help) = match said.rsplit_once("; ") {
            Some((what, help)) => (what, Some(capital(help))),
            None => (said, None),
        };
        Self { what: capital(what), help, is_trouble: true }
    }
}

/// The steps in which the interface is enlarged.
const ZOOM_STEPS: [f32; 9] = [0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5];
/// Which of them is the usual one, up to a window of [`MEANT`].
const USUAL_ZOOM: usize = 2;
/// The window for which the sizes of the theme are meant, in points. In a larger one, such as that
/// of a 4K screen that nobody has set up, all of it grows.
const MEANT: (f32, f32) = (1_920.0, 1_080.0);

/// The console.
pub struct Console {
    pub(super) screen: Screen,
    pub(super) shelf: Shelf,
    pub(super) set_up: Option<SetUp>,
    pub(super) exercise: Option<Exercise>,
    pub(super) notice: Option<Notice>,
    pub(super) play: PlayDesk,
    pub(super) talk: Option<(HotWash, HotWashDesk)>,
    /// What is looked into in the middle of play.
    pub(super) inquiry: Option<Inquiry>,
    pub(super) theme: Theme,
    pub(super) words: Catalogue,
    pub(super) actions: Actions,
    pub(super) shows_help: bool,
    pub(super) guide: Option<Guide>,
    projects: bool,
    /// Which screen was drawn last.
    pub(super) drawn: Option<Screen>,
    /// The step of the zoom that fits the window.
    fitting: usize,
    /// How many steps further somebody has gone.
    zoomed: isize,
    quits: bool,
}

impl Console {
    /// A console that shows what there is to play.
    pub fn new(shelf: Shelf) -> Self {
        Self {
            screen: Screen::Library,
            shelf,
            set_up: None,
            exercise: None,
            notice: None,
            play: PlayDesk::default(),
            talk: None,
            inquiry: None,
            theme: Theme::new(ThemeName::Dark),
            words: Catalogue::default(),
            actions: Actions::default(),
            shows_help: false,
            guide: None,
            projects: false,
            drawn: None,
            fitting: USUAL_ZOOM,
            zoomed: 0,
            quits: false,
        }
    }

    /// Sets a scenario up, before anything is shown.
    pub fn with_set_up(mut self, path: &Path, asked: &Asked) -> Self {
        let library = self.shelf.library.clone().unwrap_or_else(Library::built_in);
        let found = library.resolve(path);
        self.set_up(SetUp::new(found).asked(asked));
        self
    }

    /// Goes on with a kept exercise, before anything is shown.
    pub fn with_exercise(mut self, path: &Path) -> Self {
        self.go_on(path);
        self
    }

    /// Which screen is on.
    pub const fn screen(&self) -> Screen {
        self.screen
    }

    /// How much larger than usual everything is.
    pub fn zoom(&self) -> f32 {
        ZOOM_STEPS[self.zoom_step(self.zoomed)]
    }

    fn zoom_step(&self, further: isize) -> usize {
        self.fitting.saturating_add_signed(further).min(ZOOM_STEPS.len() - 1)
    }

    /// Fits it into a window, whose size is in points before any zoom.
    pub fn fit(&mut self, (width, height): (f32, f32)) {
        let room = (width / MEANT.0).min(height / MEANT.1);
        let fits = ZOOM_STEPS.iter().rposition(|step| *step <= room);
        self.fitting = fits.unwrap_or_default().max(USUAL_ZOOM);
    }

    /// Where things stand in the picture, if there is room for it.
    pub(super) fn picture(&self) -> Option<&Layout> {
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

    /// Whether the wall shows what is public.
    pub const fn shows_projector(&self) -> bool {
        self.projects
    }

    /// The wall was closed by hand.
    pub const fn close_projector(&mut self) {
        self.projects = false;
    }

    /// Whether the window is to close.
    pub const fn quits(&self) -> bool {
        self.quits
    }

    /// The view of the exercise that is open.
    pub fn view(&self) -> Option<&super::view::PlayView> {
        self.exercise.as_ref().map(Exercise::view)
    }

    /// What is talked about, if the hot wash is on.
    pub(super) fn hot_wash(&self) -> Option<&HotWash> {
        self.talk.as_ref().map(|(hot_wash, _)| hot_wash)
    }

    /// Whether something is computed beside the window.
    pub fn is_busy(&self) -> bool {
        self.hot_wash().is_some_and(HotWash::is_busy)
            || self.inquiry.as_ref().is_some_and(Inquiry::is_busy)
            || self.set_up.as_ref().is_some_and(|it| it.dry_run.is_busy())
    }

    /// After how many milliseconds something moves by itself; nothing does if there is none.
    pub fn moves_in(&self) -> Option<u64> {
        /// As often as a screen shows a picture.
        const SMOOTH: u64 = 16;
        /// While a bar is watched.
        const WATCHED: u64 = 100;
        /// Milliseconds of life in an exercise minute at the speed of life.
        const MINUTE: u64 = 60_000;
        if self.is_busy() {
            return Some(WATCHED);
        }
        let exercise = self.exercise.as_ref().filter(|it| it.is_running())?;
        let speed = u64::from(exercise.view().clock.speed.0.get());
        Some((MINUTE / speed).clamp(SMOOTH, 1_000))
    }

    /// Lets time flow, does what was asked for, and looks again. `elapsed_ms` is the time of life
    /// since this was last called.
    pub fn act(&mut self, elapsed_ms: u64) {
        let wall = keeping::wall();
        if let Some(exercise) = &mut self.exercise {
            let came = exercise.tick(elapsed_ms, wall);
            self.tell(came);
        }
        for action in self.actions.take() {
            self.apply(action, wall);
        }
        if let Some((hot_wash, _)) = &mut self.talk {
            hot_wash.look();
        }
        if let Some(inquiry) = &mut self.inquiry {
            inquiry.look();
        }
        if let Some(set_up) = &mut self.set_up {
            set_up.dry_run.look();
        }
        if let Some(exercise) = &mut self.exercise {
            exercise.refresh();
        }
        self.lead();
    }

    fn apply(&mut self, action: Action, wall: i64) {
        match action {
            Action::ToLibrary => self.leave(wall),
            Action::SetUp(at) => {
                if let Some(shelved) = self.shelf.scenarios.get(at) {
                    self.set_up(SetUp::new(Ok(shelved.pack.clone())));
                }
            }
            Action::Prepare(what) => self.set_up.iter_mut().for_each(|it| it.prepare(what)),
            Action::Begin => self.begin(wall),
            Action::GoOn(path) => self.go_on(&path),
            Action::Look(seat) => {
                // Who opens the seat has heard that it is waited for.
                self.notice = self.notice.take().filter(|it| it.is_trouble);
                if let Some(exercise) = &mut self.exercise {
                    exercise.look_at(seat);
                }
            }
            Action::Consider(order) => {
                if let Some(exercise) = &mut self.exercise {
                    exercise.consider(order);
                }
            }
            Action::ToHotWash => self.open_hot_wash(wall),
            Action::Follow(step) => {
                if let Some((hot_wash, desk)) = &mut self.talk {
                    desk.follow(&hot_wash.past, step, &mut self.actions);
                }
            }
            Action::Explain(span) => self.explain(span),
            Action::ToPlay => {
                self.talk = None;
                self.screen = Screen::Play;
            }
            Action::Ask(question) => {
                if let Some((hot_wash, _)) = &mut self.talk {
                    hot_wash.ask(question);
                }
            }
            Action::Stop(topic) => {
                if let Some((hot_wash, _)) = &mut self.talk {
                    hot_wash.stop(topic);
                }
            }
            Action::Do(command) => self.command(command, wall),
            Action::NextTheme => self.theme.name = self.theme.name.next(),
            Action::Zoom(0) => self.zoomed = 0,
            Action::Zoom(by) => {
                let to = self.zoom_step(self.zoomed + isize::from(by));
                self.zoomed = to.cast_signed() - self.fitting.cast_signed();
            }
            Action::KeepStill(still) => self.theme.still = still,
            Action::ToggleProjector => self.projects = !self.projects,
            Action::ToggleHelp => self.shows_help = !self.shows_help,
            Action::ToggleGuide => {
                self.guide = if self.guide.is_some() { None } else { Some(Guide::default()) };
            }
            Action::GuideBack => self.guide.iter_mut().for_each(Guide::back),
            Action::GuideOn => self.guide.iter_mut().for_each(Guide::skip),
            Action::Dismiss => self.notice = None,
            Action::Quit => {
                self.leave(wall);
                self.quits = true;
            }
        }
    }

    fn leave(&mut self, wall: i64) {
        if let Some(exercise) = &mut self.exercise {
            let paused = exercise.apply(SessionCommand::Pause, wall);
            self.tell(paused);
        }
        (self.exercise, self.talk, self.inquiry) = (None, None, None);
        (self.set_up, self.guide) = (None, None);
        self.shelf.look_again();
        self.screen = Screen::Library;
    }

    /// To the set-up of a scenario; one that is meant for newcomers leads them.
    fn set_up(&mut self, mut set_up: SetUp) {
        let own_words = |loaded: &Loaded| loaded.scenario.text_if_any(OWN_WORDS).is_some();
        let leads = set_up.loaded.as_ref().is_ok_and(own_words);
        self.guide = leads.then(Guide::default);
        set_up.unkept = keeping::try_folder(&self.shelf.folder).err().map(|it| it.to_string());
        set_up.prepare(Preparation::Rehearse);
        self.set_up = Some(set_up);
        self.screen = Screen::SetUp;
    }

    /// The guide goes on with what was done.
    fn lead(&mut self) {
        let scene = Scene {
            screen: self.screen,
            view: self.exercise.as_ref().map(Exercise::view),
            desk: &self.play,
            hot_wash: self.talk.as_ref().map(|(hot_wash, _)| hot_wash),
        };
        if let Some(guide) = &mut self.guide {
            guide.follow(&scene);
        }
    }

    fn explain(&mut self, span: Option<Span>) {
        let asked = self.exercise.as_mut().zip(span);
        self.inquiry = asked.map(|(exercise, span)| Inquiry::new(exercise.past(), span));
    }

    fn open_hot_wash(&mut self, wall: i64) {
        /// At how many minutes curves are compared: as many as a screen is wide.
        const POINTS: u16 = 1_500;
        let Some(exercise) = &mut self.exercise else { return };
        if exercise.is_running() {
            let paused = exercise.apply(SessionCommand::Pause, wall);
            self.tell(paused);
        }
        let Some(exercise) = &mut self.exercise else { return };
        exercise.refresh();
        let past = exercise.past();
        let scale = Scale::new(&past.exercise.scenario.calendar);
        let last = scale.place(past.exercise.until);
        let point = |at: u16| scale.minute(last * f32::from(at) / f32::from(POINTS));
        let mut minutes: Vec<Minute> = (0..=POINTS).map(point).collect();
        minutes.dedup();
        let mut desk = HotWashDesk::new(&past);
        if let Some(span) = self.play.explains.take() {
            desk.look_at(span);
        }
        self.inquiry = None;
        let mut hot_wash = HotWash::new(past, minutes);
        hot_wash.ask(Question::Why(desk.span(&hot_wash.past)));
        self.talk = Some((hot_wash, desk));
        self.notice = None;
        self.screen = Screen::HotWash;
    }

    fn begin(&mut self, wall: i64) {
        let Some(set_up) = &self.set_up else { return };
        let (Ok(loaded), Some(seed)) = (&set_up.loaded, set_up.seed()) else { return };
        let id = &loaded.scenario.id;
        let path = match keeping::new_file(&self.shelf.folder, id, &keeping::now()) {
            Ok(path) => path,
            Err(error) => {
                let folder = self.shelf.folder.display().to_string();
                let gaps = [("folder", folder.into()), ("why", error.to_string().into())];
                let what = self.words.fill("notice-no-folder", gaps);
                let help = Some(self.words.say("notice-no-folder-help").to_owned());
                self.notice = Some(Notice { what, help, is_trouble: true });
                return;
            }
        };
        match Exercise::begin(&path, loaded.clone(), seed, &set_up.roster, wall) {
            Ok(exercise) => self.open(exercise),
            Err(error) => self.say_trouble(&error.to_string()),
        }
    }

    fn go_on(&mut self, path: &Path) {
        match Exercise::go_on(path) {
            Ok(exercise) => self.open(exercise),
            Err(error) => self.say_trouble(&error.to_string()),
        }
    }

    fn open(&mut self, exercise: Exercise) {
        self.set_up = None;
        self.exercise = Some(exercise);
        self.play = PlayDesk::default();
        (self.talk, self.inquiry) = (None, None);
        self.notice = None;
        self.screen = Screen::Play;
    }

    fn command(&mut self, command: SessionCommand, wall: i64) {
        let Some(exercise) = &mut self.exercise else { return };
        let (is_order, is_letter) =
            (matches!(command, SessionCommand::Submit(..)), command.is_letter());
        let done = if matches!(command, SessionCommand::Reword(..)) {
            "letter-kept"
        } else {
            "letter-sent"
        };
        self.notice = None;
        if matches!(command, SessionCommand::Undo | SessionCommand::Activate(_)) {
            // What was looked into may not have happened.
            (self.play.explains, self.inquiry) = (None, None);
        }
        let came = exercise.apply(command, wall);
        if is_order && came.is_ok() {
            self.play.order.clear();
        }
        match (&came, &mut self.play.letter) {
            // Said where it was written.
            (Err(obstacle), Some(letter)) if is_letter => {
                let (what, help) = self.words.explain(obstacle);
                letter.refused = Some((what, help.unwrap_or_default()));
            }
            (Ok(_), letter) if is_letter => {
                *letter = None;
                let what = self.words.say(done).to_owned();
                self.notice = Some(Notice { what, help: None, is_trouble: false });
            }
            _ => self.tell(came),
        }
    }

    /// Says what came of something, if it is worth a word.
    fn tell(&mut self, came: Result<Came, DirectorError>) {
        let words = &self.words;
        self.notice = match came {
            Ok(Came::Nothing) => return,
            Ok(Came::Stopped(StopReason::End)) => Some(Notice {
                what: words.say("notice-over").to_owned(),
                help: Some(words.say("notice-over-help").to_owned()),
                is_trouble: false,
            }),
            Ok(Came::Stopped(StopReason::Decision(inject, seats))) => {
                let Some(exercise) = &self.exercise else { return };
                let view = exercise.view();
                let who: Vec<String> = seats.iter().map(|seat| view.names().seat(seat)).collect();
                let what = quotable(&view.headline(inject));
                let gaps = [("what", what.into()), ("who", who.join(", ").into())];
                let what = words.fill("notice-decision", gaps);
                let help = Some(words.say("notice-decision-help").to_owned());
                Some(Notice { what, help, is_trouble: false })
            }
            Err(obstacle) => {
                let (what, help) = words.explain(&obstacle);
                Some(Notice { what, help, is_trouble: true })
            }
        };
    }

    fn say_trouble(&mut self, said: &str) {
        self.notice = Some(Notice::trouble(&printable_lines(said)));
    }
}
