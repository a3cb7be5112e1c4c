//! What goes on by itself after an answer: the next decision opens, or time passes again as it did
//! before it stopped. It never chooses anything.

/// How time passed before it stopped by itself for a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Passing {
    /// The clock ran.
    Clock,
    /// Quiet time was skipped.
    Skip,
}

/// For how many milliseconds an answer can still be replaced before something goes on by itself.
const GRACE_MS: u64 = 3_000;

/// What goes on by itself after an answer, unless somebody does something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct GoingOn {
    /// How time passed before it stopped for a decision; nothing if it was a step, or if somebody
    /// has stopped it.
    pub passing: Option<Passing>,
    /// Milliseconds of wall-clock time until it goes on, after an answer.
    left_ms: Option<u64>,
    /// Whether another decision is due, which opens then.
    opens_next: bool,
}

impl GoingOn {
    /// Time has stopped for a decision.
    pub const fn stopped(passing: Option<Passing>) -> Self {
        Self { passing, left_ms: None, opens_next: false }
    }

    /// Something was answered, and another decision is due or not.
    pub const fn begin(&mut self, opens_next: bool) {
        (self.left_ms, self.opens_next) = (Some(GRACE_MS), opens_next);
    }

    /// Whether another decision opens then; else time passes again.
    pub const fn opens_next(&self) -> bool {
        self.opens_next
    }

    /// Nothing goes on by itself.
    pub const fn stay(&mut self) {
        self.left_ms = None;
    }

    /// In how many seconds it goes on, if it does.
    pub fn seconds(&self) -> Option<u64> {
        self.left_ms.map(|ms| ms.div_ceil(1_000))
    }

    /// Lets wall-clock time pass; whether it goes on now.
    pub fn pass(&mut self, elapsed_ms: u64) -> bool {
        let Some(left) = self.left_ms else { return false };
        self.left_ms = Some(left.saturating_sub(elapsed_ms)).filter(|left| 0 < *left);
        self.left_ms.is_none()
    }
}
