//! What the facilitator is told in the middle of something.

use crate::base::explain::Explanation;
use crate::base::printable::printable_lines;
use crate::text::Catalogue;

/// Something to be told to the facilitator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The message.
    pub what: String,
    /// What to do about it, if there is something.
    pub help: Option<String>,
    /// Whether something did not work.
    pub is_error: bool,
}

impl Notice {
    /// That something did not work.
    pub fn error(why: &Explanation, texts: &Catalogue) -> Self {
        Self { is_error: true, ..Self::remark(why, texts) }
    }

    /// Something that is as it should be, or was put right, and that somebody should know.
    pub fn remark(remark: &Explanation, texts: &Catalogue) -> Self {
        let (what, help) = texts.explain(remark);
        Self { what: printable_lines(&what), help: Some(printable_lines(&help)), is_error: false }
    }
}
