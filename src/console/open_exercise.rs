//! The running exercise, and the only place of the console that holds its director: it does what
//! panels ask for, lets time flow, and makes the view that panels read.

use std::path::Path;

use thiserror::Error;

use crate::base::explain::Explain;
use crate::base::ids::SeatId;
use crate::base::message::{Message, message};
use crate::scenario::Loaded;
use crate::scenario::model::OrderDraft;
use crate::session::director::UndoTo;
use crate::session::director::{
    Director, DirectorError, Note, SessionState, StopReason, Submission,
};
use crate::session::file::{ExerciseSetup, OpenError, ReadOnly, SessionFile};
use crate::session::holder::Holder;

use super::action::SessionCommand;
use super::hot_wash::PlayedExercise;
use super::view::PlayView;

/// How long what has happened by itself waits to be written down while the clock runs, in
/// milliseconds of wall-clock time: whoever follows the exercise in its file is as far behind.
const WRITE_EVERY_MS: u64 = 1_000;
/// Who signs notes made here.
const FACILITATOR: &str = "facilitator";

/// Why an exercise does not begin or go on.
#[derive(Debug, Error)]
#[error("{}", self.reason())]
pub enum OpenExerciseError {
    /// Its file.
    File(#[from] OpenError),
    /// What is in it, or what it is begun with.
    OpenExercise(#[from] DirectorError),
    /// It can be read and not gone on with.
    ReadOnly(ReadOnly),
}

impl Explain for OpenExerciseError {
    fn code(&self) -> &'static str {
        match self {
            Self::File(error) => error.code(),
            Self::OpenExercise(error) => error.code(),
            Self::ReadOnly(why) => why.code(),
        }
    }

    fn reason(&self) -> Message {
        match self {
            Self::File(error) => error.reason(),
            Self::OpenExercise(error) => error.reason(),
            Self::ReadOnly(why) => message!("resume-read-only", why = why.reason()),
        }
    }

    fn remedy(&self) -> Message {
        match self {
            Self::File(error) => error.remedy(),
            Self::OpenExercise(error) => error.remedy(),
            Self::ReadOnly(why) => why.remedy(),
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
    director: Director<SessionFile>,
    view: PlayView,
    /// Which seat is looked at.
    open_seat: Option<SeatId>,
    draft: Option<OrderDraft>,
    submitted: u64,
    /// For how many milliseconds something waits to be written down.
    unwritten_ms: u64,
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
        roster: &[Holder],
        wall_ms: i64,
    ) -> Result<Self, OpenExerciseError> {
        let setup = ExerciseSetup::new(loaded, seed);
        let scenario = setup.scenario.clone();
        let file = SessionFile::create(path, &setup, wall_ms)?;
        let director = Director::new(scenario, seed, roster, file, wall_ms)?;
        Ok(Self::new(director))
    }

    /// Goes on with an exercise that was saved.
    ///
    /// # Errors
    /// When the file cannot be read, or cannot be written to any more.
    pub fn resume(path: &Path) -> Result<Self, OpenExerciseError> {
        let opened = SessionFile::open(path)?;
        if let Some(why) = opened.file.read_only() {
            return Err(OpenExerciseError::ReadOnly(why.clone()));
        }
        let setup = opened.setup;
        let director = Director::resume(setup.scenario, setup.seed, &opened.entries, opened.file)?;
        Ok(Self::new(director))
    }

    fn new(mut director: Director<SessionFile>) -> Self {
        let view = PlayView::new(&mut director);
        let (open_seat, draft, submitted, unwritten_ms) = (None, None, 0, 0);
        Self { director, view, open_seat, draft, submitted, unwritten_ms, is_stale: true }
    }

    /// What panels read.
    pub const fn view(&self) -> &PlayView {
        &self.view
    }

    /// What was played, to be talked about.
    pub fn played(&self) -> PlayedExercise {
        PlayedExercise::of(&self.director)
    }

    /// Whether exercise time flows.
    pub fn is_running(&self) -> bool {
        self.director.stage() == SessionState::Running
    }

    /// Looks at a seat, or at none.
    pub fn open(&mut self, seat: Option<SeatId>) {
        (self.open_seat, self.draft) = (seat, None);
        self.is_stale = true;
    }

    /// Thinks about an order of the seat that is looked at.
    pub fn set_draft(&mut self, order: Option<OrderDraft>) {
        self.draft = order;
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
        let before = self.director.now();
        let advance = self.director.tick(elapsed_ms, wall_ms);
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
        let director = &mut self.director;
        match command {
            SessionCommand::Run => director.start(wall_ms)?,
            SessionCommand::Pause => director.pause(wall_ms)?,
            SessionCommand::Step(to) => {
                let advance = director.step(to, wall_ms)?;
                return Ok(advance.stop.map_or(CommandOutcome::Nothing, CommandOutcome::Stopped));
            }
            SessionCommand::Speed(speed) => {
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
            SessionCommand::Intervene(intervention, reason) => {
                director.intervene(intervention, &reason, wall_ms)?;
            }
            SessionCommand::Reword(inject, words) => director.reword(inject, words, wall_ms)?,
            SessionCommand::Send(sending) => director.send(sending, wall_ms)?,
            SessionCommand::CreateInject { words, to, effects, reason } => {
                director.release_ad_hoc(words, to, &effects, &reason, wall_ms)?;
            }
            SessionCommand::ChangeHolder(seat, holder) => {
                director.hand_over(seat, holder, wall_ms)?;
            }
            SessionCommand::Submit(seat, order) => {
                self.submitted += 1;
                let key = format!("console-{wall_ms}-{}", self.submitted);
                director.submit(Submission { key, seat, order, wall: wall_ms })?;
                self.draft = None;
            }
            SessionCommand::Note { body, bookmark } => {
                let author = FACILITATOR.to_owned();
                director.note(Note { author, body, bookmark }, wall_ms)?;
            }
        }
        Ok(CommandOutcome::Nothing)
    }

    /// Makes the view anew if something has changed; whether it has.
    pub fn refresh(&mut self) -> bool {
        let is_stale = std::mem::take(&mut self.is_stale);
        if is_stale {
            self.view.refresh(&mut self.director, self.open_seat, self.draft);
            if self.director.stage() != SessionState::Ended {
                self.view.outcomes = None;
            } else if self.view.outcomes.is_none() {
                self.view.outcomes = Some(PlayedExercise::of(&self.director).outcomes);
            }
        }
        is_stale
    }
}
