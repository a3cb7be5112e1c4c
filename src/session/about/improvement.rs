//! A line of the improvement plan: what is to be improved and who does it by when, and what else
//! is said of it: its root cause, what it takes, and how far it has come.

use super::TooLong;
use crate::scenario::limits::{DATE_CHARACTERS, IMPROVEMENT_CHARACTERS, PARTICULAR_CHARACTERS};

/// A line of the improvement plan. All texts are as people write them, dates too.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Improvement {
    /// What is to be improved.
    pub area: String,
    /// What is done about it.
    pub action: String,
    /// Who does it.
    pub owner: String,
    /// From when on.
    pub start: String,
    /// By when.
    pub due: String,
}

/// What is written of an improvement besides its line. It is kept apart, since older files have
/// no place for it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ImprovementDetails {
    /// Why it went as it went, as people write it.
    pub cause: String,
    /// What has to change, if somebody has said so.
    pub element: Option<Element>,
    /// How far it has come, if somebody has said so.
    pub status: Option<Status>,
}

/// What has to change: the elements of a capability, as in an improvement plan of HSEEP.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Element {
    /// Plans and agreements.
    Planning,
    /// Who does what, and with how many people.
    Organisation,
    /// What people work with.
    Equipment,
    /// What people learn.
    Training,
    /// What people try out.
    Exercise,
}

impl Element {
    /// All of them, in the order of a plan.
    pub const ALL: [Self; 5] =
        [Self::Planning, Self::Organisation, Self::Equipment, Self::Training, Self::Exercise];
}

/// How far an improvement has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Nobody has begun.
    Open,
    /// Somebody is at it.
    UnderWay,
    /// It is done.
    Done,
    /// It is not going to be done.
    Dropped,
}

impl Status {
    /// All of them, in the order in which things go.
    pub const ALL: [Self; 4] = [Self::Open, Self::UnderWay, Self::Done, Self::Dropped];
}

impl Improvement {
    /// Whether nothing is written in it.
    pub fn is_empty(&self) -> bool {
        self.texts().iter().all(|text| text.trim().is_empty())
    }

    const fn texts(&self) -> [&String; 5] {
        [&self.area, &self.action, &self.owner, &self.start, &self.due]
    }

    /// Whether its texts are short enough.
    ///
    /// # Errors
    /// The first text that is not.
    pub fn check(&self) -> Result<(), TooLong> {
        TooLong::check("thing-area", &self.area, IMPROVEMENT_CHARACTERS)?;
        TooLong::check("thing-corrective-action", &self.action, IMPROVEMENT_CHARACTERS)?;
        TooLong::check("thing-owner", &self.owner, PARTICULAR_CHARACTERS)?;
        TooLong::check("thing-date", &self.start, DATE_CHARACTERS)?;
        TooLong::check("thing-date", &self.due, DATE_CHARACTERS)
    }
}

impl ImprovementDetails {
    /// Those of an improvement of which nobody has said more.
    pub(super) const NONE: Self = Self { cause: String::new(), element: None, status: None };

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.cause.trim().is_empty() && self.element.is_none() && self.status.is_none()
    }

    /// Whether its text is short enough.
    ///
    /// # Errors
    /// That it is not.
    pub fn check(&self) -> Result<(), TooLong> {
        TooLong::check("thing-root-cause", &self.cause, IMPROVEMENT_CHARACTERS)
    }
}
