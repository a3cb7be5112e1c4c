//! The dialog for the after-action report: for whom, as what, and what was saved.

use std::path::PathBuf;

use crate::console::reports::{ReportFormats, ReportOrder};
use crate::report::Reader;

/// What is chosen, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportDialog {
    pub order: ReportOrder,
    /// The files that were saved last.
    pub saved: Vec<PathBuf>,
    /// Why nothing was saved, and what to do.
    pub failed: Option<(String, String)>,
}

impl ReportDialog {
    /// About a saved exercise: the page for the facilitator, until something else is chosen.
    pub const fn new(exercise: PathBuf) -> Self {
        let formats = ReportFormats { page: true, word: false, sheet: false };
        let reader = Reader::Facilitator;
        let order = ReportOrder { exercise, reader, formats, is_quick: false };
        Self { order, saved: Vec::new(), failed: None }
    }

    /// Whether there is anything to save.
    pub const fn can_save(&self) -> bool {
        self.order.formats.is_any()
    }
}
