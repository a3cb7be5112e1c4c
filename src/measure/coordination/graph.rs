//! Algorithms on networks: betweenness, closeness, cut vertices and bridges from `rustworkx-core`,
//! and what is a few lines on sets of seats.

use rustworkx_core::centrality::{betweenness_centrality, closeness_centrality};
use rustworkx_core::connectivity;
use rustworkx_core::petgraph::graph::{DiGraph, NodeIndex, UnGraph};

use crate::base::ids::{SeatId, SeatSet};
use crate::base::level::ONE;

use super::network::Network;

/// More nodes than a scenario has seats, so the library never uses threads, whose order would show
/// in the last bits of a sum.
const NEVER_PARALLEL: usize = SeatSet::MAX + 1;

/// A fraction in millionths, rounded half up; the whole is more than nothing.
pub(super) fn ratio(part: i64, whole: i64) -> i64 {
    let (part, whole) = (i128::from(part) * i128::from(ONE), i128::from(whole));
    (2 * part + whole).div_euclid(2 * whole) as i64
}

/// A float in millionths, rounded half up. What lies on a half but for the last bits of a sum is
/// taken to lie on it, so that the order of sums does not show.
pub(super) fn millionths(value: f64) -> i64 {
    (value * ONE as f64 + 0.500_001).floor() as i64
}

fn index(seat: SeatId) -> u32 {
    u32::from(seat.0)
}

fn seat(node: NodeIndex) -> SeatId {
    SeatId::at(node.index())
}

fn undirected(network: &Network) -> UnGraph<(), ()> {
    let mut graph = UnGraph::with_capacity(network.len(), 0);
    for _ in network.seats() {
        graph.add_node(());
    }
    for (one, other) in network.pairs() {
        graph.add_edge(index(one).into(), index(other).into(), ());
    }
    graph
}

fn directed(network: &Network) -> DiGraph<(), ()> {
    let mut graph = DiGraph::with_capacity(network.len(), 0);
    for _ in network.seats() {
        graph.add_node(());
    }
    for (from, to, _) in network.ties() {
        graph.add_edge(index(from).into(), index(to).into(), ());
    }
    graph
}

impl Network {
    /// Normalised betweenness of each seat on shortest directed paths, in millionths.
    pub fn betweenness(&self) -> Vec<i64> {
        self.betweenness_fractions().map(millionths).collect()
    }

    /// Freeman's centralisation of betweenness, in millionths; none for less than three seats, of
    /// which none can lie between others.
    pub fn betweenness_centralization(&self) -> Option<i64> {
        let all: Vec<f64> = self.betweenness_fractions().collect();
        let top = all.iter().copied().fold(0.0, f64::max);
        let sum: f64 = all.iter().map(|it| top - it).sum();
        (2 < all.len()).then(|| millionths(sum / (all.len() - 1) as f64))
    }

    fn betweenness_fractions(&self) -> impl Iterator<Item = f64> {
        let found = betweenness_centrality(&directed(self), false, true, NEVER_PARALLEL);
        found.into_iter().map(Option::unwrap_or_default)
    }

    /// Closeness of each seat by contacts either way, in millionths, scaled by how many seats it
    /// reaches (Wasserman and Faust).
    pub fn closeness(&self) -> Vec<i64> {
        let found = closeness_centrality(&undirected(self), true, NEVER_PARALLEL);
        found.into_iter().map(|it| millionths(it.unwrap_or_default())).collect()
    }

    /// Seats without which those who are in contact fall apart into more parts.
    pub fn articulation_points(&self) -> SeatSet {
        let found = connectivity::articulation_points(&undirected(self), None);
        found.into_iter().map(seat).collect()
    }

    /// Pairs whose contact is the only link between two parts, in order.
    pub fn bridges(&self) -> Vec<(SeatId, SeatId)> {
        let found = connectivity::bridges(&undirected(self));
        let pair = |(one, other): (NodeIndex, NodeIndex)| {
            let (one, other) = (seat(one), seat(other));
            (one.min(other), one.max(other))
        };
        let mut bridges: Vec<_> = found.into_iter().map(pair).collect();
        bridges.sort_unstable();
        bridges
    }

    /// Fragmentation weighted by distance (Borgatti 2006), in millionths; none for a single seat.
    pub fn fragmentation(&self) -> Option<i64> {
        let seats = self.len() as i64;
        if seats < 2 {
            return None;
        }
        // Distances are less than the number of seats: the sum of 1/d as whole fractions of a
        // number that all of them divide would be exact; the sum of floats is so to 15 digits.
        let near: f64 = self.seats().map(|from| self.nearness(from)).sum();
        Some(millionths(1.0 - near / (seats * (seats - 1)) as f64))
    }

    /// The sum of 1 / distance to all others.
    fn nearness(&self, from: SeatId) -> f64 {
        let mut reached = SeatSet::only(from);
        let mut front = reached;
        let mut sum = 0.0;
        for distance in 1.. {
            let next: SeatSet =
                front.iter().fold(SeatSet::EMPTY, |all, seat| all.union(self.contacts(seat)));
            front = next.minus(reached);
            if front.is_empty() {
                break;
            }
            reached = reached.union(front);
            sum += front.len() as f64 / f64::from(distance);
        }
        sum
    }

    /// Share of pairs in contact, in millionths; none for a single seat.
    pub fn density(&self) -> Option<i64> {
        let possible = possible_pairs(self.len());
        (0 < possible).then(|| ratio(self.pairs().count() as i64, possible))
    }

    /// Share of the pairs in contact that are so both ways, in millionths; none without contact.
    pub fn reciprocity(&self) -> Option<i64> {
        let mutual: usize = self.seats().map(|it| self.mutual(it).len()).sum();
        let pairs = self.pairs().count() as i64;
        (0 < pairs).then(|| ratio(mutual as i64 / 2, pairs))
    }

    /// Contacts across groups against those inside, in millionths from -1 to 1; `group` says which
    /// group a seat is of. None without contact.
    pub fn ei_index<G: PartialEq>(&self, group: impl Fn(SeatId) -> G) -> Option<i64> {
        ei_index(self.pairs(), group)
    }

    /// The same for the contacts of one seat.
    pub fn ei_index_of<G: PartialEq>(
        &self,
        seat: SeatId,
        group: impl Fn(SeatId) -> G,
    ) -> Option<i64> {
        ei_index(self.contacts(seat).iter().map(|other| (seat, other)), group)
    }
}

fn ei_index<G: PartialEq>(
    pairs: impl Iterator<Item = (SeatId, SeatId)>,
    group: impl Fn(SeatId) -> G,
) -> Option<i64> {
    let (mut external, mut internal) = (0, 0);
    for (one, other) in pairs {
        let is_inside = group(one) == group(other);
        internal += i64::from(is_inside);
        external += i64::from(!is_inside);
    }
    let all = external + internal;
    (0 < all).then(|| ratio(external - internal, all))
}

/// How many pairs so many seats have.
pub(super) const fn possible_pairs(seats: usize) -> i64 {
    (seats * seats.saturating_sub(1) / 2) as i64
}

/// Freeman's centralisation of values of which the sum of differences can be at most so much, in
/// millionths; none if there is nothing to differ.
pub(super) fn centralization(values: &[i64], most: i64) -> Option<i64> {
    let top = values.iter().max()?;
    let sum: i64 = values.iter().map(|value| top - value).sum();
    (0 < most).then(|| ratio(sum, most))
}
