//! How far a network is a core with a periphery (Borgatti and Everett 1999).

use std::cmp::Reverse;

use crate::base::ids::{SeatId, SeatSet};

use super::graph::{millionths, possible_pairs};
use super::network::Network;

/// The core that fits best.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CorePeriphery {
    /// Who is in it.
    pub core: SeatSet,
    /// How well it fits: correlation with the ideal pattern, in millionths from -1 to 1.
    pub fit: i64,
}

/// The core of the best fit; none where all pairs or none are in contact, so that nothing can
/// correlate. In the ideal pattern a pair is in contact if either is in the core.
///
/// The search: for each size of core it starts from the seats with most contacts, and exchanges
/// one inside for one outside for as long as that brings the core more contacts. Of equal fits the
/// smallest core counts. No faster way is known to be exact; a test compares it with all cores of
/// small networks.
pub fn core_periphery(network: &Network) -> Option<CorePeriphery> {
    let mut by_contacts: Vec<SeatId> = network.seats().collect();
    by_contacts.sort_by_key(|seat| Reverse(network.contacts(*seat).len()));
    let fits = (1..network.len()).filter_map(|size| {
        let start = by_contacts[..size].iter().copied().collect();
        let core = improved(network, start);
        Some(CorePeriphery { core, fit: fit(network, core)? })
    });
    // The first of the best.
    fits.reduce(|best, next| if best.fit < next.fit { next } else { best })
}

/// The core after all exchanges that bring it more contacts.
fn improved(network: &Network, mut core: SeatSet) -> SeatSet {
    let all = SeatSet::first(network.len());
    let mut reached = reached_by(network, core);
    loop {
        let swaps = core.iter().flat_map(|out| {
            all.minus(core).iter().map(move |inside| {
                let mut changed = core;
                changed.remove(out);
                changed.insert(inside);
                changed
            })
        });
        let best = swaps.map(|it| (reached_by(network, it), Reverse(it))).max();
        match best {
            Some((more, Reverse(better))) if reached < more => (reached, core) = (more, better),
            _ => return core,
        }
    }
}

/// Pairs in contact of which at least one is in the core.
fn reached_by(network: &Network, core: SeatSet) -> i64 {
    let contacts = |seat: SeatId| network.contacts(seat);
    let of_members: usize = core.iter().map(|seat| contacts(seat).len()).sum();
    let inside: usize = core.iter().map(|seat| contacts(seat).intersection(core).len()).sum();
    (of_members - inside / 2) as i64
}

/// The correlation of contacts with the ideal pattern of a core, over all pairs.
fn fit(network: &Network, core: SeatSet) -> Option<i64> {
    let pairs = possible_pairs(network.len());
    let ideal = pairs - possible_pairs(network.len() - core.len());
    let ties = network.pairs().count() as i64;
    let both = reached_by(network, core);
    let spread = (ties * (pairs - ties)) as f64 * (ideal * (pairs - ideal)) as f64;
    let together = (pairs * both - ties * ideal) as f64;
    (0.0 < spread).then(|| millionths(together / spread.sqrt()))
}
