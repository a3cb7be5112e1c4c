//! The running exercise, and the only place of the console that holds its director: it does what
//! panels ask for, lets time flow, and makes the view that panels read.

use std::path::Path;

use thiserror::Error;

use crate::base::ids::SeatId;
use crate::scenario::Loaded;
use crate::scenario::model::OrderDraft;
use crate::session::director::UndoTo;
use crate::session::director::{
    Director, DirectorError, Note, SessionState, StopReason, Submission,
};
use crate::session::file::{ExerciseSetup, OpenError, SessionFile};
use crate::session::holder::Holder;
use crate::text::Catalogue;

use super::action::SessionCommand;
use super::hot_wash::Past;
use super::view::PlayView;

/// How long what has happened by itself waits to be written down while the clock runs, in
/// milliseconds of life: whoever follows the exercise in its file is as far behind.
const BEHIND_MS: u64 = 1_000;
/// Who signs notes made here.
const FACILITATOR: &str = "facilitator";

/// Why an exercise does not begin or go on.
#[derive(Debug, Error)]
pub enum NotOpen {
    /// Its file.
    #[error(transparent)]
    File(#[from] OpenError),
    /// What is in it, or what it is begun with.
    #[error("{}", said(.0))]
    Exercise(#[from] DirectorError),
    /// It can be read and not gone on with.
    #[error("this exercise cannot be gone on with: {0}")]
    ReadOnly(String),
}

/// What is wrong and what to do.
fn said(why: &DirectorError) -> String {
    let (what, help) = Catalogue::default().explain(why);
    format!("{what}; {}", help.unwrap_or_default())
}

/// What came of a deed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Came {
    /// Nothing to be told.
    Nothing,
    /// Time has stopped by itself.
    Stopped(StopReason),
}

/// An exercise that is open.
pub struct Exercise {
    director: Director<SessionFile>,
    view: PlayView,
    /// Which seat is looked at.
    looked_at: Option<SeatId>,
    draft: Option<OrderDraft>,
    submitted: u64,
    /// For how many milliseconds something waits to be written down.
    waited: u64,
    is_stale: bool,
}

impl Exercise {
    /// Begins an exercise in a new file.
    ///
    /// # Errors
    /// When the file cannot be made, or nothing can be written to it.
    pub fn begin(
        path: &Path,
        loaded: Loaded,
        seed: u64,
        roster: &[Holder],
        wall: i64,
    ) -> Result<Self, NotOpen> {
        let setup = ExerciseSetup::new(loaded, seed);
        let scenario = setup.scenario.clone();
        let file = SessionFile::create(path, &setup, wall)?;
        let director = Director::new(scenario, seed, roster, file, wall)?;
        Ok(Self::new(director))
    }

    /// Goes on with an exercise that was kept.
    ///
    /// # Errors
    /// When the file cannot be read, or cannot be written to any more.
    pub fn go_on(path: &Path) -> Result<Self, NotOpen> {
        let opened = SessionFile::open(path)?;
        if let Some(why) = opened.file.read_only() {
            return Err(NotOpen::ReadOnly(why.to_string()));
        }
        let setup = opened.setup;
        let director = Director::resume(setup.scenario, setup.seed, &opened.entries, opened.file)?;
        Ok(Self::new(director))
    }

    fn new(mut director: Director<SessionFile>) -> Self {
        let view = PlayView::new(&mut director);
        let (looked_at, draft, submitted, waited) = (None, None, 0, 0);
        Self { director, view, looked_at, draft, submitted, waited, is_stale: true }
    }

    /// What panels read.
    pub const fn view(&self) -> &PlayView {
        &self.view
    }

    /// What was played, to be talked about.
    pub fn past(&self) -> Past {
        Past::of(&self.director)
    }

    /// Whether exercise time flows.
    pub fn is_running(&self) -> bool {
        self.director.stage() == SessionState::Running
    }

    /// Looks at a seat, or at none.
    pub fn look_at(&mut self, seat: Option<SeatId>) {
        (self.looked_at, self.draft) = (seat, None);
        self.is_stale = true;
    }

    /// Thinks about an order of the seat that is looked at.
    pub fn consider(&mut self, order: Option<OrderDraft>) {
        self.draft = order;
        self.is_stale = true;
    }

    /// Lets time flow for so many milliseconds of life, if the clock runs.
    ///
    /// # Errors
    /// When something could not be written down; the clock stands then.
    pub fn tick(&mut self, elapsed_ms: u64, wall: i64) -> Result<Came, DirectorError> {
        if !self.is_running() {
            return Ok(Came::Nothing);
        }
        let before = self.director.now();
        let advance = self.director.tick(elapsed_ms, wall);
        let advance = advance.and_then(|advance| self.keep_up(elapsed_ms, wall).map(|()| advance));
        self.is_stale |= self.director.now() != before || !self.is_running();
        let advance = advance?;
        self.is_stale |= 0 < advance.events;
        Ok(advance.stop.map_or(Came::Nothing, Came::Stopped))
    }

    fn keep_up(&mut self, elapsed_ms: u64, wall: i64) -> Result<(), DirectorError> {
        self.waited += elapsed_ms;
        if self.director.waiting().is_empty() {
            self.waited = 0;
        } else if BEHIND_MS <= self.waited {
            self.waited = 0;
            self.director.keep_up(wall)?;
        }
        Ok(())
    }

    /// Does what was asked for.
    ///
    /// # Errors
    /// Why not; the exercise is then as before, unless the error says otherwise.
    pub fn apply(&mut self, command: SessionCommand, wall: i64) -> Result<Came, DirectorError> {
        self.is_stale = true;
        let director = &mut self.director;
        match command {
            SessionCommand::Run => director.start(wall)?,
            SessionCommand::Pause => director.pause(wall)?,
            SessionCommand::Step(to) => {
                let advance = director.step(to, wall)?;
                return Ok(advance.stop.map_or(Came::Nothing, Came::Stopped));
            }
            SessionCommand::Speed(speed) => {
                director.set_speed(self.view.clock.window, speed, wall)?
            }
            SessionCommand::StopForDecisions(stops) => director.stop_for_decisions(stops, wall)?,
            SessionCommand::End => director.end(wall)?,
            SessionCommand::Undo => {
                director.undo(UndoTo::Steps(1), wall)?;
                self.view.start_over(director);
            }
            SessionCommand::Activate(branch) => {
                director.activate(branch, wall)?;
                self.view.start_over(director);
            }
            SessionCommand::Intervene(intervention, reason) => {
                director.intervene(intervention, &reason, wall)?;
            }
            SessionCommand::Reword(inject, words) => director.reword(inject, words, wall)?,
            SessionCommand::Send(sending) => director.send(sending, wall)?,
            SessionCommand::MakeUp { words, to, effects, reason } => {
                director.release_ad_hoc(words, to, &effects, &reason, wall)?;
            }
            SessionCommand::HandOver(seat, holder) => director.hand_over(seat, holder, wall)?,
            SessionCommand::Submit(seat, order) => {
                self.submitted += 1;
                let key = format!("console-{wall}-{}", self.submitted);
                director.submit(Submission { key, seat, order, wall })?;
                self.draft = None;
            }
            SessionCommand::Note { body, bookmark } => {
                let author = FACILITATOR.to_owned();
                director.note(Note { author, body, bookmark }, wall)?;
            }
        }
        Ok(Came::Nothing)
    }

    /// Makes the view anew if something has changed; whether it has.
    pub fn refresh(&mut self) -> bool {
        let is_stale = std::mem::take(&mut self.is_stale);
        if is_stale {
            self.view.refresh(&mut self.director, self.looked_at, self.draft);
            if self.director.stage() != SessionState::Ended {
                self.view.outcomes = None;
            } else if self.view.outcomes.is_none() {
                self.view.outcomes = Some(Past::of(&self.director).outcomes);
            }
        }
        is_stale
    }
}
