//! What objectives ask of the log: conditions, and besides them times and the order of events.
//! The kernel never sees a predicate; verdicts are computed from its logs, in
//! `measure/objectives`.

use crate::base::ids::IncidentId;

use super::condition::Condition;

/// Something that an objective demands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Predicate {
    /// A condition holds.
    Holds(Condition),
    /// Once something has happened, something else has happened in time.
    Within {
        /// What is to happen; a condition that comes true at a minute and stays so.
        what: Condition,
        /// From when on the time runs; without it nothing is asked. Of the same kind.
        after: Condition,
        /// The most minutes between the two; 0 and more.
        minutes: i64,
        /// Whether only what is done from then on counts, and not what was done before.
        anew: bool,
    },
    /// Something does not happen before something else has; in the same minute is in time.
    NotBefore {
        /// What is to wait; a condition that comes true at a minute and stays so.
        what: Condition,
        /// What it is to wait for. Of the same kind.
        first: Condition,
    },
    /// No contradiction between authorities lasts longer.
    ContradictedAtMost {
        /// About one incident; about any if `None`.
        about: Option<IncidentId>,
        /// The most minutes that one may last; 0 and more.
        minutes: i64,
    },
    /// All of them.
    All(Vec<Self>),
    /// At least one of them.
    Any(Vec<Self>),
    /// The opposite.
    Not(Box<Self>),
}

impl Condition {
    /// Whether it comes true at a minute that the logs know, and stays true from then on.
    pub fn is_moment(&self) -> bool {
        match self {
            Self::After(_)
            | Self::Ordered { .. }
            | Self::Knows { .. }
            | Self::Told { .. }
            | Self::Public(_)
            | Self::Reached { .. }
            | Self::Contradicted(_)
            | Self::Answered { .. }
            | Self::Released(_)
            | Self::ResultsPublished
            | Self::ResultPublished(_) => true,
            // Levels go up and down, and of meetings only the number is kept.
            Self::Before(_) | Self::Below(..) | Self::Above(..) | Self::Met(_) | Self::Not(_) => {
                false
            }
            Self::All(parts) | Self::Any(parts) => parts.iter().all(Self::is_moment),
        }
    }

    /// Whether it can be done again, and each time has its minute.
    pub fn is_repeatable(&self) -> bool {
        match self {
            Self::Ordered { .. } | Self::Told { .. } => true,
            Self::After(_)
            | Self::Before(_)
            | Self::Knows { .. }
            | Self::Public(_)
            | Self::Reached { .. }
            | Self::Contradicted(_)
            | Self::Below(..)
            | Self::Above(..)
            | Self::Answered { .. }
            | Self::Released(_)
            | Self::Met(_)
            | Self::ResultsPublished
            | Self::ResultPublished(_)
            | Self::Not(_) => false,
            Self::All(parts) | Self::Any(parts) => parts.iter().all(Self::is_repeatable),
        }
    }
}
