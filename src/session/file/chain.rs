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
        let of = |digits: &[u8], byte: &u8| *digits == hex(*byte);
        let (text, bytes) = (text.as_bytes(), self.0.as_bytes());
        text.len() == 2 * bytes.len()
            && text.chunks_exact(2).zip(bytes).all(|(digits, byte)| of(digits, byte))
    }

    /// With more rows.
    pub fn with_all<'a>(self, rows: impl IntoIterator<Item = &'a Row>) -> Self {
        rows.into_iter().fold(self, Self::with)
    }
}

/// A hash in hexadecimal digits.
pub fn digits(hash: &blake3::Hash) -> String {
    let mut text = vec![0; 2 * blake3::OUT_LEN];
    for (digits, byte) in text.chunks_exact_mut(2).zip(hash.as_bytes()) {
        digits.copy_from_slice(&hex(*byte));
    }
    String::from_utf8(text).expect("digits are text")
}

const fn hex(byte: u8) -> [u8; 2] {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    [DIGITS[byte as usize >> 4], DIGITS[byte as usize & 15]]
}

impl fmt::Display for Chain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&digits(&self.0))
    }
}
