//! What the facilitator tells the room outside of the exercise.

use super::about::TooLong;
use crate::base::ids::SeatSet;
use crate::scenario::limits::NOTE_CHARACTERS;

/// What a message of the facilitator is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AnnouncementKind {
    /// How the exercise is run.
    Message,
    /// Something real ("no duff"): an emergency, and not part of the exercise. It stays when
    /// something is undone.
    NoDuff,
}

/// A message of the facilitator to seats. It moves nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Announcement {
    /// What it is about.
    pub kind: AnnouncementKind,
    /// Who reads it.
    pub to: SeatSet,
    /// What it says.
    pub body: String,
}

impl Announcement {
    /// Whether it is short enough.
    ///
    /// # Errors
    /// That it is not.
    pub fn check(&self) -> Result<(), TooLong> {
        TooLong::check("thing-announcement", &self.body, NOTE_CHARACTERS)
    }
}
