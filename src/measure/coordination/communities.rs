//! Communities: a partition of the seats with as much contact inside of parts as can be found.

use std::cmp::Reverse;

use leiden_rs::{GraphDataBuilder, Leiden, LeidenConfig};

use crate::base::ids::{SeatId, SeatSet};
use crate::base::level::ONE;

use super::network::Network;

/// How often a partition is looked for, each time with another seed.
const RUNS: u64 = 10;

/// Which seats talked mainly among themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Communities {
    /// Every seat is in one of them; one without contact is in one of its own. In the order of
    /// their first seats.
    pub parts: Vec<SeatSet>,
    /// How sharply they are apart, in millionths; none without contact.
    pub modularity: Option<i64>,
}

impl Communities {
    /// Those of two seats or more.
    pub fn of_several(&self) -> impl Iterator<Item = SeatSet> + '_ {
        self.parts.iter().copied().filter(|part| 1 < part.len())
    }
}

/// The partition of highest modularity (Newman and Girvan 2004) among ten runs of the Leiden
/// algorithm (Traag, Waltman and van Eck 2019) with fixed seeds, of equally good ones that with
/// fewest parts. Contacts count as often as they were used, either way.
pub fn communities(network: &Network) -> Communities {
    let alone = || network.seats().map(SeatSet::only).collect::<Vec<SeatSet>>();
    if network.pairs().next().is_none() {
        return Communities { parts: alone(), modularity: None };
    }
    let mut graph = GraphDataBuilder::new(network.len());
    for (one, other) in network.pairs() {
        let times = f64::from(network.times_between(one, other));
        graph.add_edge(one.index(), other.index(), times).expect("both seats are there");
    }
    let graph = graph.build().expect("weights are finite");
    let found = (0..RUNS).map(|seed| {
        let config = LeidenConfig::builder().seed(seed).build();
        let output =
            Leiden::new(config).run(&graph).expect("the settings are those of the library");
        parts(output.partition.as_slice())
    });
    let rated = found.chain([alone()]).map(|parts| {
        let modularity = network.modularity(&parts);
        (modularity, Reverse(parts.len()), Reverse(parts))
    });
    let best = rated.max().expect("there are runs");
    Communities { parts: best.2.0, modularity: best.0 }
}

/// Sets of seats by the numbers of their parts, in the order of their first seats.
fn parts(numbers: &[usize]) -> Vec<SeatSet> {
    let mut parts: Vec<SeatSet> = vec![SeatSet::EMPTY; numbers.len() + 1];
    for (seat, number) in numbers.iter().enumerate() {
        parts[*number].insert(SeatId::at(seat));
    }
    parts.retain(|part| !part.is_empty());
    parts.sort_unstable_by_key(|part| part.0.trailing_zeros());
    parts
}

impl Network {
    /// The modularity of a partition in millionths, contacts weighted by how often they were used;
    /// none without contact.
    pub fn modularity(&self, parts: &[SeatSet]) -> Option<i64> {
        let between = |one, other| i128::from(self.times_between(one, other));
        let strength = |seat| self.seats().map(|other| between(seat, other)).sum::<i128>();
        // Twice the weight of all contacts.
        let twice: i128 = self.seats().map(strength).sum();
        if twice == 0 {
            return None;
        }
        let part = |part: &SeatSet| {
            let inside: i128 =
                part.iter().flat_map(|one| part.iter().map(move |other| between(one, other))).sum();
            let degree: i128 = part.iter().map(strength).sum();
            inside * twice - degree * degree
        };
        let above: i128 = parts.iter().map(part).sum::<i128>() * i128::from(ONE);
        let below = twice * twice;
        Some((2 * above + below).div_euclid(2 * below) as i64)
    }
}
