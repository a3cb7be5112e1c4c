//! The tree over the future event list, kept from one hash to the next: an event changes a handful
//! of entries among thousands.

use super::rows::Look;
use super::tree::{HashTree, NOTHING};
use super::write;
use crate::sim::core::Agenda;
use crate::sim::engine::future_events::BLOCK;

use blake3::hazmat::ChainingValue;

/// A leaf is what is pending of [`BLOCK`] tickets in sequence, each with its minute and ticket, in
/// the order of tickets; from minutes and tickets the order of the list follows.
#[derive(Default)]
pub(super) struct Pending {
    tree: HashTree,
}

impl Pending {
    /// The root of the tree.
    pub(super) fn root(
        &mut self,
        agenda: &Agenda,
        look: Look,
        bytes: &mut Vec<u8>,
    ) -> ChainingValue {
        let update = |block: usize| {
            bytes.clear();
            agenda.pending_in_block(block).for_each(|entry| write(&entry, bytes));
            let leaf = if bytes.is_empty() { NOTHING } else { blake3::hash(bytes).into() };
            self.tree.set(block, leaf);
        };
        match look {
            Look::Changes => agenda.changed_blocks().take(update),
            Look::Everything => {
                agenda.changed_blocks().take(|_| {});
                (0..=agenda.next_ticket() as usize / BLOCK).for_each(update);
            }
        }
        self.tree.root()
    }
}
