//! Stable names of things: what chance, logs, hashes and files use, not positions or entities.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A 64-bit name derived from a scenario id. Adding or removing another thing never changes it.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Key(pub u64);

impl Key {
    /// The key of the thing called `id` among things of one `kind`, such as `asset` or `seat`.
    pub fn new(kind: &str, id: &str) -> Self {
        let mut hasher = blake3::Hasher::new_derive_key("hotwash key v1");
        hasher.update(kind.as_bytes()).update(b"/").update(id.as_bytes());
        let mut bytes = [0; 8];
        hasher.finalize_xof().fill(&mut bytes);
        Self(u64::from_le_bytes(bytes))
    }

    /// The key of an ordered pair, such as an incident seen by a seat.
    pub const fn with(self, other: Self) -> Self {
        // An odd multiplier and a rotation keep (a, b) and (b, a) apart.
        let mixed = self.0.rotate_left(25) ^ other.0.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        Self(mixed ^ (mixed >> 29))
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_depends_on_kind_and_id_and_pairs_are_ordered() {
        assert_eq!(Key::new("asset", "site"), Key::new("asset", "site"));
        assert_ne!(Key::new("asset", "site"), Key::new("seat", "site"));
        let (a, b) = (Key::new("seat", "a"), Key::new("seat", "b"));
        assert_ne!(a.with(b), b.with(a));
    }
}
