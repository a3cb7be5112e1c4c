//! Values of arguments: why one cannot be used.

use thiserror::Error;

use crate::base::explain::{Explain, Explanation};
use crate::base::message::Message;

/// Why the value of an argument cannot be used. Where the value stands and which argument it is
/// for is added by whoever reads the command line.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{}", .0.reason)]
pub(super) struct ValueError(pub Explanation);

impl ValueError {
    /// What is wrong, and what to do.
    pub(super) const fn new(reason: Message, remedy: Message) -> Self {
        Self(Explanation { reason, remedy })
    }

    /// As something explains itself.
    pub(super) fn of(error: &impl Explain) -> Self {
        Self(error.explanation())
    }
}
