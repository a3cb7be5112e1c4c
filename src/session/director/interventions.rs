//! What the facilitator does to the exercise itself, never without a reason.

use crate::session::journal::Journal;
use crate::session::step::{Author, Input};
use crate::sim::intervention::Intervention;

use super::{Director, Note, Obstacle, Taken};

/// Who signs the reasons.
const FACILITATOR: &str = "facilitator";

impl<J: Journal> Director<J> {
    /// The facilitator intervenes. The reason is kept as a note at the same place, before the
    /// intervention itself. It has taken effect when this returns, also while the clock stands.
    ///
    /// # Errors
    /// Before STARTEX and after ENDEX, without a reason, when it is not possible, and when it
    /// cannot be written down; the exercise is then as before.
    pub fn intervene(
        &mut self,
        intervention: Intervention,
        reason: &str,
        wall: i64,
    ) -> Result<Taken, Obstacle> {
        self.check_started()?;
        if reason.trim().is_empty() {
            return Err(Obstacle::NoReason);
        }
        self.player.kernel.may_intervene(intervention).map_err(Obstacle::Impossible)?;
        let body = reason.trim().to_owned();
        self.note(Note { author: FACILITATOR.to_owned(), body, bookmark: false }, wall)?;
        let input = Input::Intervention(intervention);
        let taken = self.put_in(input, Author::Facilitator, None, wall)?;
        // It is the very next event, at this minute.
        self.next(self.now(), wall)?;
        self.outbox.write(None)?;
        Ok(taken)
    }
}
