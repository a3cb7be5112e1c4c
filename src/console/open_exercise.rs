//! The running exercise, and the only place of the console that holds its director: it does what
//! panels ask for, lets time flow, and makes the view that panels read.

use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::base::explain::Explain;
use crate::base::ids::SeatId;
use crate::base::message::Message;
use crate::scenario::Loaded;
use crate::scenario::model::{Order, OrderDraft};
use crate::session::about::About;
use crate::session::director::UndoTo;
use crate::session::director::{
    Director, DirectorError, Note, SessionState, SkipStops, StopReason, Submission,
};
use crate::session::file::{ExerciseSetup, OpenError, Remark, SessionFile};
use crate::session::holder::Holder;

use super::action::SessionCommand;
use super::hot_wash::{LookBack, PlayedExercise, look_back};
use super::measured::Measured;
use super::not_playable::NotPlayable;
use super::saving::Saving;
use super::view::{CoordinationSpan, PlayView, SeatLook, SeatPlace, ratings};

/// How long what has happened by itself waits to be written down while the clock runs, in
/// milliseconds of wall-clock time: whoever follows the exercise in its file is as far behind.
const WRITE_EVERY_MS: u64 = 1_000;
/// How many events are skipped at once: so few that the window answers in between, so many that a
/// year is over in a moment.
const SKIPPED_AT_ONCE: u64 = 32;
/// So many milliseconds are between two looks how well it goes, while the exercise moves.
const RATE_EVERY_MS: u64 = 400;
/// Who signs notes made here.
const FACILITATOR: &str = "facilitator";

/// Why an exercise is not saved where it was to be.
#[derive(Debug, Error)]
#[error("{}", self.reason())]
pub enum SavingError {
    /// The file cannot be made.
    File(#[from] OpenError),
    /// It does not begin with what was chosen, or nothing can be written to the file.
    Director(#[from] DirectorError),
}

impl Explain for SavingError {
    fn code(&self) -> &'static str {
        match self {
            Self::File(error) => error.code(),
            Self::Director(error) => error.code(),
        }
    }

    fn reason(&self) -> Message {
        match self {
            Self::File(error) => error.reason(),
            Self::Director(error) => error.reason(),
        }
    }

    fn remedy(&self) -> Message {
        match self {
            Self::File(error) => error.remedy(),
            Self::Director(error) => error.remedy(),
        }
    }
}

/// What came of a deed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CommandOutcome {
    /// Nothing to be told.
    Nothing,
    /// Time has stopped by itself.
    Stopped(StopReason),
}

/// An exercise that is open.
pub struct OpenExercise {
    director: Director<Saving>,
    path: PathBuf,
    not_playable: Option<NotPlayable>,
    remarks: Vec<Remark>,
    view: PlayView,
    measured: Measured,
    /// Whether the exercise has moved since it was looked how well it went.
    is_unrated: bool,
    unrated_ms: u64,
    /// Which seats are looked at, by [`SeatPlace`].
    looks: [SeatLook; 2],
    submitted: u64,
    /// What stops the skip that is on.
    skip: Option<SkipStops>,
    /// For how many milliseconds something waits to be written down.
    unwritten_ms: u64,
    /// Whether the last writing has failed.
    could_not_write: bool,
    is_stale: bool,
}

impl OpenExercise {
    /// Begins an exercise in a new file.
    ///
    /// # Errors
    /// When the file cannot be made, or nothing can be written to it.
    pub fn begin(
        path: &Path,
        loaded: Loaded,
        seed: u64,
        (roster, about): (&[Holder], Vec<About>),
        wall_ms: i64,
    ) -> Result<Self, SavingError> {
        let setup = ExerciseSetup::new(loaded, seed);
        let scenario = setup.scenario.clone();
        let file = SessionFile::create(path, &setup, wall_ms)?;
        let journal = Saving::File(Box::new(file));
        let mut director = Director::new(scenario, seed, roster, journal, wall_ms)?;
        director.write_about(about, wall_ms)?;
        Ok(Self::new(director, path, None, Vec::new()))
    }

    /// An exercise that was begun or opened, with what was found out about its file.
    pub fn new(
        mut director: Director<Saving>,
        path: &Path,
        not_playable: Option<NotPlayable>,
        remarks: Vec<Remark>,
    ) -> Self {
        let view = PlayView::new(&mut director);
        Self {
            director,
            // The folder of the program may become another one.
            path: std::path::absolute(path).unwrap_or_else(|_| path.to_owned()),
            not_playable,
            remarks,
            view,
            measured: Measured::default(),
            is_unrated: true,
            unrated_ms: 0,
            looks: [SeatLook::default(); 2],
            submitted: 0,
            skip: None,
            unwritten_ms: 0,
            could_not_write: false,
            is_stale: true,
        }
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Why nothing can be put into it, if so.
    pub const fn not_playable(&self) -> Option<&NotPlayable> {
        self.not_playable.as_ref()
    }

    /// What whoever uses its file should know.
    pub fn remarks(&self) -> &[Remark] {
        &self.remarks
    }

    /// How many entries about what has happened are not in the file yet.
    pub fn unwritten(&self) -> usize {
        self.director.waiting().len()
    }

    /// Whether the last writing has failed.
    pub const fn could_not_write(&self) -> bool {
        self.could_not_write
    }

    /// Pauses, and writes down all that has happened.
    ///
    /// # Errors
    /// When it cannot be written down, or what was written is no longer where it was; the clock
    /// stands all the same.
    pub fn settle(&mut self, wall_ms: i64) -> Result<(), DirectorError> {
        self.is_stale = true;
        let settled = self.write_all(wall_ms);
        self.note_failure(settled)
    }

    fn write_all(&mut self, wall_ms: i64) -> Result<(), DirectorError> {
        if self.director.settle(wall_ms)? {
            self.view.start_over(&mut self.director);
        }
        self.director.pause(wall_ms)?;
        self.director.keep_up(wall_ms)?;
        match self.director.journal() {
            Saving::File(file) => Ok(file.check_place()?),
            Saving::Nowhere(_) => Ok(()),
        }
    }

    /// Saves all of the exercise in a new file, and goes on there. The old one stays as it is.
    ///
    /// # Errors
    /// Why not. If the file could be made, it goes on in it all the same.
    pub fn save_elsewhere(&mut self, path: &Path, wall_ms: i64) -> Result<(), SavingError> {
        if let Saving::File(file) = self.director.journal_mut() {
            file.save_as(path)?;
            path.clone_into(&mut self.path);
        }
        let kept_up = self.director.keep_up(wall_ms);
        Ok(self.note_failure(kept_up)?)
    }

    /// Remembers whether writing has failed, and begins the view anew where what was in doubt has
    /// turned out to have happened.
    fn note_failure<T>(&mut self, outcome: Result<T, DirectorError>) -> Result<T, DirectorError> {
        self.could_not_write = matches!(outcome, Err(DirectorError::Journal(_)));
        if let Err(DirectorError::WasRecorded) = outcome {
            self.view.start_over(&mut self.director);
        }
        outcome
    }

    /// What panels read.
    pub const fn view(&self) -> &PlayView {
        &self.view
    }

    /// What was played, to be talked about.
    pub fn played(&self) -> PlayedExercise {
        PlayedExercise::of(&self.director)
    }

    /// What was played, to be looked at as it was at any moment.
    pub fn look_back(&self) -> LookBack {
        look_back(self.director.hindsight(), self.view.curve.clone())
    }

    /// Whether exercise time flows.
    pub fn is_running(&self) -> bool {
        self.director.stage() == SessionState::Running
    }

    /// Whether quiet time is skipped.
    pub fn is_skipping(&self) -> bool {
        self.skip.is_some() && self.is_running()
    }

    /// Looks at a seat somewhere, or at none.
    pub fn look_at(&mut self, place: SeatPlace, seat: Option<SeatId>) {
        self.looks[place as usize] = SeatLook { seat, draft: None };
        self.is_stale = true;
    }

    /// Thinks about an order of the seat that is looked at somewhere.
    pub fn set_draft(&mut self, place: SeatPlace, order: Option<OrderDraft>) {
        self.looks[place as usize].draft = order;
        self.is_stale = true;
    }

    /// Lets time flow for so many milliseconds of wall-clock time, if the clock runs.
    ///
    /// # Errors
    /// When something could not be written down; the clock stands then.
    pub fn tick(&mut self, elapsed_ms: u64, wall_ms: i64) -> Result<CommandOutcome, DirectorError> {
        if !self.is_running() {
            return Ok(CommandOutcome::Nothing);
        }
        let flowed = self.flow(elapsed_ms, wall_ms);
        self.note_failure(flowed)
    }

    fn flow(&mut self, elapsed_ms: u64, wall_ms: i64) -> Result<CommandOutcome, DirectorError> {
        let before = self.director.now();
        let advance = match self.skip {
            Some(stops) => self.director.skip(stops, SKIPPED_AT_ONCE, wall_ms),
            None => self.director.tick(elapsed_ms, wall_ms),
        };
        let advance =
            advance.and_then(|advance| self.write_pending(elapsed_ms, wall_ms).map(|()| advance));
        self.is_stale |= self.director.now() != before || !self.is_running();
        let advance = advance?;
        self.is_stale |= 0 < advance.events;
        Ok(advance.stop.map_or(CommandOutcome::Nothing, CommandOutcome::Stopped))
    }

    fn write_pending(&mut self, elapsed_ms: u64, wall_ms: i64) -> Result<(), DirectorError> {
        self.unwritten_ms += elapsed_ms;
        if self.director.waiting().is_empty() {
            self.unwritten_ms = 0;
        } else if WRITE_EVERY_MS <= self.unwritten_ms {
            self.unwritten_ms = 0;
            self.director.keep_up(wall_ms)?;
        }
        Ok(())
    }

    /// Does what was asked for.
    ///
    /// # Errors
    /// Why not; the exercise is then as before, unless the error says otherwise.
    pub fn apply(
        &mut self,
        command: SessionCommand,
        wall_ms: i64,
    ) -> Result<CommandOutcome, DirectorError> {
        self.is_stale = true;
        if command.sets_pace() {
            self.skip = None;
        }
        let outcome = self.give(command, wall_ms);
        self.note_failure(outcome)
    }

    fn give(
        &mut self,
        command: SessionCommand,
        wall_ms: i64,
    ) -> Result<CommandOutcome, DirectorError> {
        let director = &mut self.director;
        match command {
            SessionCommand::Run => director.start(wall_ms)?,
            SessionCommand::Pause => director.pause(wall_ms)?,
            SessionCommand::Step(to) => {
                let advance = director.step(to, wall_ms)?;
                return Ok(advance.stop.map_or(CommandOutcome::Nothing, CommandOutcome::Stopped));
            }
            SessionCommand::Skip(stops) => {
                director.start(wall_ms)?;
                self.skip = Some(stops);
            }
            SessionCommand::Speed(speed) => {
                // What was chosen stays when the phase changes.
                director.set_speed(self.view.clock.window, speed, wall_ms)?;
            }
            SessionCommand::StopForDecisions(stops) => {
                director.stop_for_decisions(stops, wall_ms)?;
            }
            SessionCommand::End => director.end(wall_ms)?,
            SessionCommand::Undo => {
                director.undo(UndoTo::Steps(1), wall_ms)?;
                self.view.start_over(director);
            }
            SessionCommand::Activate(branch) => {
                director.activate(branch, wall_ms)?;
                self.view.start_over(director);
            }
            SessionCommand::BranchFrom(minute) => {
                director.branch_from(minute, wall_ms)?;
                self.view.start_over(director);
            }
            SessionCommand::Intervene(intervention, reason) => {
                director.intervene(intervention, &reason, wall_ms)?;
            }
            SessionCommand::SaveInject { inject, text, at, reason } => {
                if let Some(text) = text {
                    director.reword(inject, text, wall_ms)?;
                }
                if let Some(at) = at {
                    director.retime(inject, at, &reason, wall_ms)?;
                }
            }
            SessionCommand::ReleaseNow(release) => director.release_now(release, wall_ms)?,
            SessionCommand::CreateInject { text, to, effects, reason } => {
                director.release_ad_hoc(text, to, &effects, &reason, wall_ms)?;
            }
            SessionCommand::SendMessage { text, to, reason } => {
                director.release_ad_hoc(text, to, &[], &reason, wall_ms)?;
            }
            SessionCommand::NoDuff { text, to } => director.no_duff(text, to, wall_ms)?,
            SessionCommand::ChangeHolder(seat, holder) => {
                director.hand_over(seat, holder, wall_ms)?;
            }
            SessionCommand::Submit(seat, order) => self.submit(seat, order, wall_ms)?,
            SessionCommand::WriteAbout(about) => director.write_about(about, wall_ms)?,
            SessionCommand::Rate { about, grade, comment, evaluator } => {
                director.rate(about.clone(), grade, comment, wall_ms)?;
                director.write_about([About::Evaluator { about, name: evaluator }], wall_ms)?;
            }
            SessionCommand::Note { body, bookmark } => {
                let author = FACILITATOR.to_owned();
                director.note(Note { author, body, bookmark }, wall_ms)?;
            }
        }
        Ok(CommandOutcome::Nothing)
    }

    fn submit(&mut self, seat: SeatId, order: Order, wall_ms: i64) -> Result<(), DirectorError> {
        self.submitted += 1;
        let key = format!("console-{wall_ms}-{}", self.submitted);
        let branch = self.director.branch();
        self.director.submit(Submission { key, seat, order, wall: wall_ms })?;
        if self.director.branch() != branch {
            // It has taken the place of another answer.
            self.view.start_over(&mut self.director);
        }
        for look in self.looks.iter_mut().filter(|look| look.seat == Some(seat)) {
            look.draft = None;
        }
        Ok(())
    }

    /// Measures how the agencies work together, if somebody looks at that.
    pub fn measure(&mut self, wanted: Option<CoordinationSpan>, elapsed_ms: u64) {
        self.view.coordination = self.measured.look(&self.director, wanted, elapsed_ms);
    }

    /// Looks how well it went that the exercise was to show, if somebody looks at that; while the
    /// exercise moves, not more often than anybody reads it.
    pub fn rate(&mut self, is_wanted: bool, elapsed_ms: u64) {
        self.unrated_ms = self.unrated_ms.saturating_add(elapsed_ms);
        let has_rested = RATE_EVERY_MS <= self.unrated_ms || !self.is_running();
        if is_wanted && self.is_unrated && has_rested {
            (self.is_unrated, self.unrated_ms) = (false, 0);
            self.view.ratings = ratings(&mut self.director);
        }
    }

    /// Whether something is being measured.
    pub const fn is_measuring(&self) -> bool {
        self.measured.is_busy()
    }

    /// Makes the view anew if something has changed; whether it has.
    pub fn refresh(&mut self) -> bool {
        let is_stale = std::mem::take(&mut self.is_stale);
        if is_stale {
            self.view.refresh(&mut self.director, self.looks);
            self.view.clock.is_skipping = self.is_skipping();
            self.is_unrated = true;
            if self.director.stage() != SessionState::Ended {
                self.view.outcomes = None;
            } else if self.view.outcomes.is_none() {
                self.view.outcomes = Some(PlayedExercise::of(&self.director).outcomes);
            }
        }
        is_stale
    }
}
