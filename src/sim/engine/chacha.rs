//! The stream of the generator ChaCha8 under a key: D. J. Bernstein, "ChaCha, a variant of
//! Salsa20", 2008, with eight rounds, and block counter and nonce of 64 bits each, the nonce
//! nothing.
//!
//! One block at a time: most draws take a word or two of theirs, and generators that are made for
//! long streams begin with four blocks.

/// "expand 32-byte k", which stands at the beginning of every block.
const CONSTANTS: [u32; 4] = [0x6170_7865, 0x3320_646e, 0x7962_2d32, 0x6b20_6574];
/// Rounds, two at a time: over columns, then over diagonals.
const DOUBLE_ROUNDS: usize = 4;
/// Words of 32 bits in a block, a square of four rows.
const WORDS: usize = 16;

/// A stream of random words.
#[derive(Clone, Debug)]
pub(super) struct Stream {
    key: [u64; 4],
    /// How many blocks were made.
    blocks: u64,
    block: [u32; WORDS],
    /// How many words of the block were taken.
    taken: usize,
}

impl Stream {
    /// The stream under a key.
    #[inline]
    pub(super) const fn new(key: [u64; 4]) -> Self {
        Self { key, blocks: 0, block: [0; WORDS], taken: WORDS }
    }

    /// The next two words, the lower one first.
    #[inline]
    pub(super) fn next_u64(&mut self) -> u64 {
        if self.taken == WORDS {
            self.block = block(self.key, self.blocks);
            self.blocks += 1;
            self.taken = 0;
        }
        let (low, high) = (self.block[self.taken], self.block[self.taken + 1]);
        self.taken += 2;
        u64::from(high) << 32 | u64::from(low)
    }
}

/// A block of the stream under a key.
fn block(key: [u64; 4], counter: u64) -> [u32; WORDS] {
    let mut start = [0; WORDS];
    start[..CONSTANTS.len()].copy_from_slice(&CONSTANTS);
    let halves =
        key.into_iter().chain([counter]).flat_map(|word| [word as u32, (word >> 32) as u32]);
    start.iter_mut().skip(CONSTANTS.len()).zip(halves).for_each(|(word, half)| *word = half);
    let mut words = start;
    for _ in 0..DOUBLE_ROUNDS {
        quarter_round(&mut words, [0, 4, 8, 12]);
        quarter_round(&mut words, [1, 5, 9, 13]);
        quarter_round(&mut words, [2, 6, 10, 14]);
        quarter_round(&mut words, [3, 7, 11, 15]);
        quarter_round(&mut words, [0, 5, 10, 15]);
        quarter_round(&mut words, [1, 6, 11, 12]);
        quarter_round(&mut words, [2, 7, 8, 13]);
        quarter_round(&mut words, [3, 4, 9, 14]);
    }
    words.iter_mut().zip(start).for_each(|(word, before)| *word = word.wrapping_add(before));
    words
}

/// Mixes four of the words.
#[expect(clippy::inline_always, reason = "in place, the words stay in registers: half the cost")]
#[inline(always)]
fn quarter_round(words: &mut [u32; WORDS], [a, b, c, d]: [usize; 4]) {
    words[a] = words[a].wrapping_add(words[b]);
    words[d] = (words[d] ^ words[a]).rotate_left(16);
    words[c] = words[c].wrapping_add(words[d]);
    words[b] = (words[b] ^ words[c]).rotate_left(12);
    words[a] = words[a].wrapping_add(words[b]);
    words[d] = (words[d] ^ words[a]).rotate_left(8);
    words[c] = words[c].wrapping_add(words[d]);
    words[b] = (words[b] ^ words[c]).rotate_left(7);
}

#[cfg(test)]
mod tests {
    use rand_chacha::ChaCha8Rng;
    use rand_chacha::rand_core::{Rng, SeedableRng};

    use super::*;

    /// Goal: it is the generator of its name. Method: against that of another library, over several
    /// blocks, under keys in which every byte occurs at every place.
    #[test]
    fn the_stream_is_that_of_another_library() {
        for key in 0..=255_u8 {
            let bytes: [u8; 32] = std::array::from_fn(|at| key.wrapping_add(7 * at as u8));
            let mut other = ChaCha8Rng::from_seed(bytes);
            let word = |at: usize| {
                let bytes = bytes[8 * at..8 * at + 8].try_into().expect("eight bytes");
                u64::from_le_bytes(bytes)
            };
            let mut own = Stream::new(std::array::from_fn(word));
            for at in 0..40 {
                assert_eq!(own.next_u64(), other.next_u64(), "key {key}, value {at}");
            }
        }
    }
}
