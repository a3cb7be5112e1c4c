//! What is looked at of an exercise that is only told from its record.

/// What is looked at of it.
#[derive(Debug, Clone, Copy, Default)]
pub struct RecordState {
    /// Whether what policies decided is shown, too.
    pub all: bool,
}
