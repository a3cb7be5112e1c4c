//! Changes of bytes that mean nothing to whoever changes them: what a disk or a transfer does, and
//! numbers that lengths and places of a database are made of.

use mutatis::{Candidates, Generate, Mutate, Result, Session, mutators as m};

/// The length of a page of a database.
const PAGE: usize = 4096;
/// Numbers at which something may end.
const NUMBERS: [u32; 12] =
    [0, 1, 2, 0x7f, 0x80, 0xff, 0x1000, 0xffff, 0x7fff_ffff, 0x8000_0000, 0xffff_fffe, 0xffff_ffff];

/// Changes bytes.
pub fn mutated(input: &[u8], session: &mut Session) -> Vec<u8> {
    let mut bytes = input.to_vec();
    // There is nothing to change in nothing.
    drop(session.mutate_with(&mut ByteMutator, &mut bytes));
    bytes
}

/// One change of bytes.
struct ByteMutator;

impl Mutate<Vec<u8>> for ByteMutator {
    fn mutate(&mut self, c: &mut Candidates<'_>, value: &mut Vec<u8>) -> Result<()> {
        if value.is_empty() {
            return Ok(());
        }
        c.mutation(|context| {
            let length = context.rng().gen_index(value.len()).unwrap_or_default();
            value.truncate(length);
            Ok(())
        })?;
        if c.shrink() {
            return Ok(());
        }
        // The head of the file, and of a page, more often than what is in them.
        for within in [100, PAGE, usize::MAX] {
            c.mutation(|context| {
                let page = PAGE * context.rng().gen_index(value.len() / PAGE + 1).unwrap_or(0);
                let page = if within == PAGE { page } else { 0 };
                let most = within.min(value.len() - page.min(value.len() - 1));
                let at = page.min(value.len() - 1) + context.rng().gen_index(most).unwrap_or(0);
                if m::bool().generate(context)? {
                    value[at] ^= 1 << context.rng().gen_index(8).unwrap_or(0);
                } else {
                    value[at] = m::u8().generate(context)?;
                }
                Ok(())
            })?;
        }
        c.mutation(|context| {
            let at = context.rng().gen_index(value.len()).unwrap_or_default();
            let number = context.rng().choose(NUMBERS).unwrap_or(0).to_be_bytes();
            let bytes = 1 << context.rng().gen_index(3).unwrap_or(0);
            let place = &mut value[at..];
            let bytes = place.len().min(bytes);
            place[..bytes].copy_from_slice(&number[4 - bytes..]);
            Ok(())
        })?;
        c.mutation(|context| {
            let rng = context.rng();
            let from = rng.gen_index(value.len()).unwrap_or_default();
            let to = rng.gen_index(value.len()).unwrap_or_default();
            let most = value.len() - from.max(to);
            let bytes = rng.gen_index(most.min(2 * PAGE)).unwrap_or_default();
            value.copy_within(from..from + bytes, to);
            Ok(())
        })
    }
}
