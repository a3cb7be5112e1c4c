//! What waits for a condition to come true, and what has to happen for it to be looked at.

use crate::base::ids::{IncidentId, InjectId};

use super::core::ChangeFlags;

/// What waits for a condition to come true.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Waiting {
    /// An incident that begins then.
    Incident(IncidentId),
    /// An inject that is released then.
    Inject(InjectId),
    /// What is expected of those who got an inject, by its number there.
    Expected(InjectId, u16),
}

/// What waits, and on what changes it has to be looked at. Derived from the scenario and from the
/// states, so that it is no state of its own.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Waitlist {
    /// In one order however it came about, so that a restored exercise goes on as it would have.
    pub waiting: Vec<(Waiting, ChangeFlags)>,
}

impl Waitlist {
    /// All changes that something waits for.
    pub fn awaited(&self) -> ChangeFlags {
        self.waiting.iter().fold(ChangeFlags::default(), |all, (_, concern)| all.union(*concern))
    }

    /// With all that waits in its order.
    pub fn sorted(mut waiting: Vec<(Waiting, ChangeFlags)>) -> Self {
        waiting.sort_unstable_by_key(|(what, _)| *what);
        Self { waiting }
    }
}
