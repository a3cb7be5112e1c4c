//! A hash over everything so far, carried from row to row: whoever changes, drops, adds or swaps
//! rows afterwards breaks it there.

use std::fmt;

use super::row::Row;

/// The hash over the rows so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chain(blake3::Hash);

impl Chain {
    /// Before any row: 32 bytes of zero.
    pub const START: Self = Self(blake3::Hash::from_bytes([0; 32]));

    /// With one more row.
    pub fn with(self, row: &Row) -> Self {
        let mut hasher = blake3::Hasher::new();
        hasher.update(self.0.as_bytes()).update(&row.canonical());
        Self(hasher.finalize())
    }

    /// Whether it is written like this.
    pub fn is(self, text: &str) -> bool {
        *self.0.to_hex() == *text
    }

    /// With more rows.
    pub fn with_all<'a>(self, rows: impl IntoIterator<Item = &'a Row>) -> Self {
        rows.into_iter().fold(self, Self::with)
    }
}

impl fmt::Display for Chain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
