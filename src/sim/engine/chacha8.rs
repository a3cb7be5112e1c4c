//! The stream of `ChaCha8` under a key, one block at a time.
//!
//! A draw has a key of its own and takes one or two values of its stream. Generators that are made
//! to give much compute four blocks at once, so they cost four times as much here; a test compares
//! with one of them.

/// A row of the four by four words of a block.
type Row = [u32; 4];

/// "expand 32-byte k".
const CONSTANTS: Row = [0x6170_7865, 0x3320_646e, 0x7962_2d32, 0x6b20_6574];
/// A double round is a round of columns and one of diagonals.
const DOUBLE_ROUNDS: usize = 4;
/// Values of 64 bits in a block.
const VALUES: usize = 8;

/// A place in the stream of a key.
#[derive(Clone, Debug)]
pub(super) struct ChaCha8 {
    key: [Row; 2],
    /// The number of the next block.
    next_block: u64,
    block: [Row; 4],
    /// How many values of the block were taken.
    taken: usize,
}

impl ChaCha8 {
    /// The start of the stream under a key of 256 bits, the lowest first.
    #[inline]
    pub(super) fn new(key: [u64; 4]) -> Self {
        let [a, b, c, d] = key.map(|word| [word as u32, (word >> 32) as u32]);
        let key = [[a[0], a[1], b[0], b[1]], [c[0], c[1], d[0], d[1]]];
        Self { key, next_block: 0, block: [[0; 4]; 4], taken: VALUES }
    }

    /// The next 64 bits.
    #[inline]
    pub(super) fn next_u64(&mut self) -> u64 {
        if self.taken == VALUES {
            self.block = block(self.key, self.next_block);
            self.next_block += 1;
            self.taken = 0;
        }
        let (row, at) = (self.block[self.taken / 2], self.taken % 2 * 2);
        self.taken += 1;
        u64::from(row[at]) | u64::from(row[at + 1]) << 32
    }
}

fn block(key: [Row; 2], number: u64) -> [Row; 4] {
    let counter = [number as u32, (number >> 32) as u32, 0, 0];
    let start = [CONSTANTS, key[0], key[1], counter];
    let mut rows = start;
    for _ in 0..DOUBLE_ROUNDS {
        let [a, b, c, d] = round(rows);
        let [a, b, c, d] = round([a, turned::<1>(b), turned::<2>(c), turned::<3>(d)]);
        rows = [a, turned::<3>(b), turned::<2>(c), turned::<1>(d)];
    }
    std::array::from_fn(|row| sum(rows[row], start[row]))
}

/// A quarter round on each column.
#[inline]
fn round([a, b, c, d]: [Row; 4]) -> [Row; 4] {
    let a = sum(a, b);
    let d = mixed::<16>(d, a);
    let c = sum(c, d);
    let b = mixed::<12>(b, c);
    let a = sum(a, b);
    let d = mixed::<8>(d, a);
    let c = sum(c, d);
    let b = mixed::<7>(b, c);
    [a, b, c, d]
}

#[inline]
fn sum(one: Row, other: Row) -> Row {
    std::array::from_fn(|at| one[at].wrapping_add(other[at]))
}

#[inline]
fn mixed<const BITS: u32>(one: Row, other: Row) -> Row {
    std::array::from_fn(|at| (one[at] ^ other[at]).rotate_left(BITS))
}

/// A row moved to the left by so many places.
#[inline]
fn turned<const PLACES: usize>(row: Row) -> Row {
    std::array::from_fn(|at| row[(at + PLACES) % 4])
}

#[cfg(test)]
mod tests {
    use rand_chacha::ChaCha8Rng;
    use rand_chacha::rand_core::{Rng, SeedableRng};

    use super::*;

    /// Over the end of several blocks, under keys of which every word counts.
    #[test]
    fn it_is_the_stream_of_the_library() {
        let mut keys = ChaCha8Rng::seed_from_u64(1);
        for _ in 0..200 {
            let key: [u64; 4] = std::array::from_fn(|_| keys.next_u64());
            let bytes: Vec<u8> = key.iter().flat_map(|word| word.to_le_bytes()).collect();
            let bytes = bytes.try_into().expect("four words are 32 bytes");
            let (mut own, mut library) = (ChaCha8::new(key), ChaCha8Rng::from_seed(bytes));
            for _ in 0..80 {
                assert_eq!(own.next_u64(), library.next_u64());
            }
        }
    }
}
