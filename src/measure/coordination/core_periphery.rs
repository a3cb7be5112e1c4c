//! How far a network is a core with a periphery (Borgatti and Everett 1999).

use std::cmp::Reverse;

use crate::base::ids::{SeatId, SeatSet};

use super::graph::{millionths, possible_pairs};
use super::network::Network;

/// With so many seats in contact all cores are tried; with more, they are searched.
const ALL_TRIED: usize = 16;

/// The core that fits best.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CorePeriphery {
    /// Who is in it.
    pub core: SeatSet,
    /// How well it fits: correlation with the ideal pattern, in millionths from -1 to 1.
    pub fit: i64,
}

/// The core of the best fit; none where all pairs or none are in contact, so that nothing can
/// correlate. In the ideal pattern a pair is in contact if either is in the core, so among cores of
/// one size that with most contacts fits best.
///
/// With up to sixteen seats in contact all cores are tried. With more, the search goes up through
/// the sizes and down again: it starts from the seats with most contacts and from the best core of
/// the size before, and exchanges one inside for one outside for as long as that brings more
/// contacts. Of equal fits the smallest core counts.
pub fn core_periphery(network: &Network) -> Option<CorePeriphery> {
    let seats: Vec<SeatId> =
        network.seats().filter(|seat| !network.contacts(*seat).is_empty()).collect();
    let by_size = if seats.len() <= ALL_TRIED {
        all_cores(network, &seats)
    } else {
        searched_cores(network, &seats)
    };
    let fits = by_size
        .into_iter()
        .filter_map(|core| Some(CorePeriphery { core, fit: fit(network, core)? }));
    // The first of the best.
    fits.reduce(|best, next| if best.fit < next.fit { next } else { best })
}

/// For each size from 1 on the core with most contacts, by trying all of them, each one seat away
/// from the one before (a Gray code).
fn all_cores(network: &Network, seats: &[SeatId]) -> Vec<SeatSet> {
    let mut best = vec![(-1, SeatSet::EMPTY); seats.len() + 1];
    let (mut core, mut reached) = (SeatSet::EMPTY, 0);
    for number in 1..1_u32 << seats.len() {
        let seat = seats[number.trailing_zeros() as usize];
        if core.contains(seat) {
            core.remove(seat);
            reached -= gain(network, core, seat);
        } else {
            reached += gain(network, core, seat);
            core.insert(seat);
        }
        let of_size = &mut best[core.len()];
        if of_size.0 < reached {
            *of_size = (reached, core);
        }
    }
    best.into_iter().skip(1).map(|(_, core)| core).collect()
}

/// The same by the search.
fn searched_cores(network: &Network, seats: &[SeatId]) -> Vec<SeatSet> {
    let mut by_contacts = seats.to_vec();
    by_contacts.sort_by_key(|seat| Reverse(network.contacts(*seat).len()));
    let all: SeatSet = seats.iter().copied().collect();
    let mut best: Vec<SeatSet> = Vec::new();
    for size in 1..=seats.len() {
        let start: SeatSet = by_contacts[..size].iter().copied().collect();
        let before = best.last().copied().unwrap_or_default();
        let added = all.minus(before).iter().max_by_key(|seat| gain(network, before, *seat));
        let grown = before.union(added.map_or(SeatSet::EMPTY, SeatSet::only));
        best.push(better(network, all, start, grown));
    }
    for size in (1..seats.len()).rev() {
        let without = |seat: SeatId| best[size].minus(SeatSet::only(seat));
        let shrunk = best[size].iter().map(without).max_by_key(|it| reached_by(network, *it));
        best[size - 1] = better(network, all, best[size - 1], shrunk.unwrap_or_default());
    }
    best
}

/// The better of two cores once all exchanges are made that bring more contacts.
fn better(network: &Network, all: SeatSet, one: SeatSet, other: SeatSet) -> SeatSet {
    let [one, other] = [one, other].map(|it| improved(network, all, it));
    if reached_by(network, one) < reached_by(network, other) { other } else { one }
}

fn improved(network: &Network, all: SeatSet, mut core: SeatSet) -> SeatSet {
    loop {
        let swaps = core.iter().flat_map(|out| {
            let rest = core.minus(SeatSet::only(out));
            let lost = gain(network, rest, out);
            let won = move |seat: SeatId| (gain(network, rest, seat) - lost, out, seat);
            all.minus(core).iter().map(won)
        });
        match swaps.max_by_key(|(won, ..)| *won) {
            Some((won, out, seat)) if 0 < won => {
                core.remove(out);
                core.insert(seat);
            }
            _ => return core,
        }
    }
}

/// Pairs in contact that a core comes by with one more seat.
fn gain(network: &Network, core: SeatSet, seat: SeatId) -> i64 {
    network.contacts(seat).minus(core).len() as i64
}

/// Pairs in contact of which at least one is in the core.
fn reached_by(network: &Network, core: SeatSet) -> i64 {
    let of_members: usize = core.iter().map(|seat| network.contacts(seat).len()).sum();
    let inside: usize =
        core.iter().map(|seat| network.contacts(seat).intersection(core).len()).sum();
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

#[cfg(test)]
mod tests {
    use super::*;

    use crate::sim::engine::Chance;

    /// Goal: the search finds what trying all finds. Method: 200 random networks of up to sixteen
    /// seats, by both ways.
    #[test]
    fn the_search_is_nearly_as_good_as_trying_all() {
        let mut draw = Chance::new(1).draw(0, crate::base::key::Key(1), 0);
        let (mut same, mut sizes) = (0, 0);
        for _ in 0..200 {
            let mut network = Network::new(4 + draw.below(13) as usize);
            let share = 1 + draw.below(8);
            for one in network.seats() {
                for other in network.seats().filter(|other| one < *other) {
                    if draw.below(16) < share {
                        network.add(one, other);
                    }
                }
            }
            let all: Vec<SeatId> = network.seats().collect();
            let reached = |of: Vec<SeatSet>| -> Vec<i64> {
                of.into_iter().map(|core| reached_by(&network, core)).collect()
            };
            let best = reached(all_cores(&network, &all));
            let found = reached(searched_cores(&network, &all));
            assert!(best.iter().zip(&found).all(|(best, found)| best - found <= 2));
            same += best.iter().zip(&found).filter(|(best, found)| best == found).count();
            sizes += best.len();
        }
        assert!(99 * sizes <= 100 * same, "{same} of {sizes} are the best");
    }
}
