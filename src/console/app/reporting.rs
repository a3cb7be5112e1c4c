//! The after-action report: the dialog, and the files that are saved beside the window.

use std::sync::mpsc::TryRecvError;

use crate::console::action::ReportAction;
use crate::console::background::Job;
use crate::console::state::ReportDialog;

use super::Console;

impl Console {
    pub(super) fn apply_to_report(&mut self, action: ReportAction) {
        match action {
            ReportAction::Open(exercise) => self.state.report = Some(ReportDialog::new(exercise)),
            ReportAction::OfExercise => {
                let path = self.exercise.as_ref().map(|it| it.path().to_owned());
                self.state.report = path.map(ReportDialog::new);
            }
            ReportAction::Save => {
                if let Some(dialog) = self.state.report.as_mut().filter(|it| it.can_save()) {
                    (dialog.saved, dialog.failed) = (Vec::new(), None);
                    let order = dialog.order.clone();
                    self.report = Some(Job::begin(move |progress| order.save(progress)));
                }
            }
            ReportAction::Stop => self.report = None,
            ReportAction::Close => (self.report, self.state.report) = (None, None),
        }
    }

    /// Takes what was saved.
    pub(super) fn poll_report(&mut self) {
        let Some(job) = &self.report else { return };
        let outcome = match job.result() {
            Ok(outcome) => Some(outcome),
            Err(TryRecvError::Empty) => return,
            Err(TryRecvError::Disconnected) => None,
        };
        self.report = None;
        let Some(dialog) = &mut self.state.report else { return };
        match outcome {
            Some(Ok(saved)) => dialog.saved = saved,
            Some(Err(why)) => dialog.failed = Some(self.texts.explain(&why)),
            None => {}
        }
    }
}
