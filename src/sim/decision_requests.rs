//! Who has reason to decide anew: what the kernel tells whoever lets the seats decide.

use serde::{Deserialize, Serialize};

use crate::base::ids::SeatSet;

/// Who has reason to decide anew: a note to whoever lets the seats decide. It is not part of the
/// state, since whether anybody is asked moves nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct DecisionRequests {
    /// Those who observed, were told, or were handed something, or whose orders took effect.
    pub concerned: SeatSet,
    /// Everybody, by something said or done in public.
    pub public: bool,
    /// Everybody, because it is time to plan ahead.
    pub planning: bool,
}

impl DecisionRequests {
    /// Both.
    pub const fn union(self, other: Self) -> Self {
        Self {
            concerned: self.concerned.union(other.concerned),
            public: self.public || other.public,
            planning: self.planning || other.planning,
        }
    }

    /// Whether nobody has reason to.
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }
}
