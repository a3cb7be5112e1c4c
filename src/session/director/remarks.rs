//! What people write down beside the exercise. It is kept with its place and moves nothing.

use std::sync::Arc;

use crate::base::message::{Moment, message};
use crate::session::about::{About, AboutExercise, Observation, PlaceInBranch};
use crate::session::journal::{Entry, Grade, Journal, Rated};

use super::{Director, DirectorError};

/// Something that somebody notes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Who: a seat or a person, in words.
    pub author: String,
    /// The text as it was written.
    pub body: String,
    /// Whether the place is marked to come back to.
    pub bookmark: bool,
}

impl<J: Journal> Director<J> {
    /// Keeps a note or a bookmark with the place where the exercise is.
    ///
    /// # Errors
    /// When it cannot be written down.
    pub fn note(&mut self, note: Note, wall: i64) -> Result<(), DirectorError> {
        let Note { author, body, bookmark } = note;
        let (branch, at) = (self.branch(), self.at());
        self.write(&[Entry::Note { branch, at, author, body, bookmark, wall }], wall)
    }

    /// Keeps a rating of an objective or an expected action; a later one counts more.
    ///
    /// # Errors
    /// When the scenario has no such thing, or it cannot be written down.
    pub fn rate(
        &mut self,
        about: Rated,
        grade: Grade,
        comment: String,
        wall: i64,
    ) -> Result<(), DirectorError> {
        self.check_rated(&about)?;
        self.write(&[Entry::Rating { about, grade, comment, wall }], wall)
    }

    fn check_rated(&self, about: &Rated) -> Result<(), DirectorError> {
        let (is_there, what) = match about {
            Rated::Objective(id) => {
                let mut objectives = self.scenario.objectives.iter();
                (objectives.any(|it| it.id == *id), message!("thing-objective", id = id))
            }
            Rated::Expected { inject, action } => {
                let mut injects = self.scenario.injects.iter().filter(|it| it.id == *inject);
                let is_there = injects.any(|it| it.expected.iter().any(|one| one.id == *action));
                (is_there, message!("thing-expected", action = action, inject = inject))
            }
        };
        if is_there { Ok(()) } else { Err(DirectorError::NoSuchThing(what)) }
    }

    /// Keeps what is written about the exercise as a whole, all of it or nothing: the last text
    /// about the same thing counts. What is said already is not written again. It is possible at
    /// any time, before STARTEX and after ENDEX, too.
    ///
    /// # Errors
    /// When it is about a seat, a place or something rated that there is not, when it is too long
    /// or there are too many, and when it cannot be written down.
    pub fn write_about(
        &mut self,
        about: impl IntoIterator<Item = About>,
        wall: i64,
    ) -> Result<(), DirectorError> {
        let mut entries = Vec::new();
        for about in about {
            self.check_about(&about)?;
            if !self.record.about().says(&about) {
                entries.push(Entry::About { about, wall });
            }
        }
        if entries.is_empty() { Ok(()) } else { self.write(&entries, wall) }
    }

    fn check_about(&self, about: &About) -> Result<(), DirectorError> {
        about.check()?;
        match (about, about.number()) {
            (_, Some((number, most))) if most <= number as usize => {
                Err(DirectorError::TooManyRemarks { most })
            }
            (About::Players { seat, .. }, _) => self.check_seat(*seat),
            (About::Evaluator { about, .. }, _) => self.check_rated(about),
            (About::Observation { observation: Observation { place: Some(it), .. }, .. }, _) => {
                self.check_place(*it)
            }
            _ => Ok(()),
        }
    }

    fn check_place(&self, place: PlaceInBranch) -> Result<(), DirectorError> {
        if self.record.place(place.branch).is_none() {
            return Err(DirectorError::NoSuchBranch(place.branch));
        }
        let calendar = &self.scenario.calendar;
        if calendar.end < place.at.minute {
            let [wanted, end] = [place.at.minute, calendar.end].map(|it| Moment::of(calendar, it));
            return Err(DirectorError::AfterEnd { wanted, end });
        }
        Ok(())
    }

    /// What is written about the exercise as a whole.
    pub const fn about(&self) -> &Arc<AboutExercise> {
        self.record.about()
    }

    /// Notes and bookmarks that lie in the past of the branch that is played, in order.
    pub fn notes(&self) -> impl Iterator<Item = &Entry> {
        self.record.notes(self.branch())
    }

    /// Notes, bookmarks, ratings and the reasons of interventions, in the order in which they were
    /// made.
    pub fn remarks(&self) -> &[Entry] {
        &self.record.remarks
    }
}
