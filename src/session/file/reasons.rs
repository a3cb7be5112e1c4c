//! Files of format 1, in which the reason of an intervention was a note right before it.

use super::super::journal::Entry;
use super::super::step::Input;

/// Who signed such notes.
const FACILITATOR: &str = "facilitator";

/// The note that is the reason of the next intervention, if it is one.
#[derive(Debug, Clone, Default)]
pub struct NotedReason(Option<String>);

impl NotedReason {
    /// Gives an intervention the reason that was noted before it: with what was handed out and
    /// with other interventions in between at most.
    pub fn read(&mut self, entry: &mut Entry) {
        match entry {
            Entry::Note { body, bookmark: false, .. } => self.0 = Some(body.clone()),
            Entry::Wording { .. } | Entry::DirectRelease { .. } => {}
            Entry::Step { step, reason, .. } if matches!(step.input, Input::Intervention(_)) => {
                reason.clone_from(&self.0);
            }
            _ => self.0 = None,
        }
    }
}

/// Entries as format 1 has them: a reason is noted once before the interventions that it is for.
pub fn with_notes(entries: &[Entry]) -> Vec<Entry> {
    let mut all = Vec::with_capacity(entries.len());
    let mut noted = None;
    for entry in entries {
        match entry {
            Entry::Step { branch, step, reason: Some(reason), wall, .. } => {
                if noted != Some(reason) {
                    let (branch, at, wall) = (*branch, step.at, *wall);
                    let (author, body) = (FACILITATOR.to_owned(), reason.clone());
                    all.push(Entry::Note { branch, at, author, body, bookmark: false, wall });
                }
                noted = Some(reason);
            }
            Entry::Wording { .. } | Entry::DirectRelease { .. } => {}
            _ => noted = None,
        }
        all.push(entry.clone());
    }
    all
}
