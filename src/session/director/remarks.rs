//! What people write down beside the exercise. It is kept with its place and moves nothing.

use crate::base::message::message;
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
        let (is_there, what) = match &about {
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
        if !is_there {
            return Err(DirectorError::NoSuchThing(what));
        }
        self.write(&[Entry::Rating { about, grade, comment, wall }], wall)
    }

    /// Notes and bookmarks that lie in the past of the branch that is played, in order.
    pub fn notes(&self) -> impl Iterator<Item = &Entry> {
        self.record.notes()
    }

    /// Notes, bookmarks, ratings and the reasons of interventions, in the order in which they were
    /// made.
    pub fn remarks(&self) -> &[Entry] {
        &self.record.remarks
    }
}
