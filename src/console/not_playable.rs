//! Why nothing can be put into an exercise that is open.

use crate::base::explain::Explain;
use crate::base::message::Message;
use crate::session::director::DirectorError;
use crate::session::file::{OpenError, ReadOnly};

/// Why nothing can be put into an exercise that is open.
#[derive(Debug)]
pub enum NotPlayable {
    /// Its file is only read.
    ReadOnly(ReadOnly),
    /// Another program has its file open.
    Elsewhere(OpenError),
    /// What is on record cannot be played again.
    DoesNotReplay(DirectorError),
}

impl Explain for NotPlayable {
    fn code(&self) -> &'static str {
        match self {
            Self::ReadOnly(why) => why.code(),
            Self::Elsewhere(why) => why.code(),
            Self::DoesNotReplay(why) => why.code(),
        }
    }

    fn reason(&self) -> Message {
        match self {
            Self::ReadOnly(why) => why.reason(),
            Self::Elsewhere(why) => why.reason(),
            Self::DoesNotReplay(why) => why.reason(),
        }
    }

    fn remedy(&self) -> Message {
        match self {
            Self::ReadOnly(why) => why.remedy(),
            Self::Elsewhere(why) => why.remedy(),
            Self::DoesNotReplay(why) => why.remedy(),
        }
    }
}
