//! A real emergency in the room: everybody is told, and the clock stands.

use crate::base::ids::SeatSet;
use crate::session::inject_text::InjectText;
use crate::session::journal::Journal;

use super::inject_release::check_lengths;
use super::{Director, DirectorError};

impl<J: Journal> Director<J> {
    /// Pauses, and tells seats of a real emergency. It is no inject and no step: it can be said
    /// before STARTEX and after ENDEX, too, and changes nothing in the exercise.
    ///
    /// # Errors
    /// When there is no such seat, no recipient, nothing to read or too much, and when it cannot be
    /// written down; the clock stands all the same.
    pub fn no_duff(
        &mut self,
        (headline, body): (String, String),
        to: SeatSet,
        wall: i64,
    ) -> Result<(), DirectorError> {
        // First of all, whatever is wrong with the rest.
        self.pause(wall)?;
        self.check_recipients(to)?;
        let text = InjectText::no_duff(headline, body);
        check_lengths(&text)?;
        self.write(&[self.direct_release(None, to, Some(text), wall)], wall)
    }
}
