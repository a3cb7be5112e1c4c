//! Measures of networks: 200 random ones against networkx (`tests/measure/networkx/make.py`), and
//! small ones by hand.

use hotwash::base::ids::{SeatId, SeatSet};
use hotwash::measure::coordination::{Network, communities, core_periphery};
use serde::Deserialize;

/// A random network, and what networkx says of it, in millionths.
#[derive(Debug, Deserialize)]
struct Measured {
    seats: usize,
    groups: Vec<usize>,
    ties: Vec<(u16, u16, u32)>,
    density: i64,
    reciprocity: i64,
    ei_index: i64,
    betweenness: Vec<i64>,
    betweenness_centralization: i64,
    closeness: Vec<i64>,
    cut: Vec<u16>,
    bridges: Vec<(u16, u16)>,
    fragmentation: i64,
    without: Vec<i64>,
    modularity: i64,
    louvain: i64,
    core_fit: Option<i64>,
}

fn network(seats: usize, ties: &[(u16, u16, u32)]) -> Network {
    let mut network = Network::new(seats);
    for (from, to, times) in ties {
        network.add_times(SeatId(*from), SeatId(*to), *times);
    }
    network
}

/// By how much a partition may be worse than the best that another algorithm finds, in millionths
/// of modularity.
const NEARLY_AS_GOOD: i64 = 10_000;

/// The last digit may be rounded otherwise: sums of fractions are made in another order.
fn assert_near(what: &str, ours: i64, theirs: i64) {
    assert!((ours - theirs).abs() <= 1, "{what}: {ours} here, {theirs} there");
}

/// Goal: our numbers are those of an independent library. Method: every number of 200 networks;
/// communities as good as the best of twenty runs of another algorithm, in all but a few networks,
/// and there nearly so.
#[test]
fn two_hundred_networks_are_measured_as_networkx_does() {
    let lines = include_str!("../networkx/values.jsonl").lines();
    let all: Vec<Measured> = lines.map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(all.len(), 200);
    let mut not_best = 0;
    for (number, theirs) in all.iter().enumerate() {
        let ours = network(theirs.seats, &theirs.ties);
        let near =
            |what: &str, ours, theirs| assert_near(&format!("{number} {what}"), ours, theirs);
        let group = |seat: SeatId| theirs.groups[seat.index()];
        near("density", ours.density().unwrap(), theirs.density);
        near("reciprocity", ours.reciprocity().unwrap(), theirs.reciprocity);
        near("E-I index", ours.ei_index(group).unwrap(), theirs.ei_index);
        for (ours, theirs) in ours.betweenness().into_iter().zip(&theirs.betweenness) {
            near("betweenness", ours, *theirs);
        }
        let spread = ours.betweenness_centralization().unwrap();
        near("betweenness centralisation", spread, theirs.betweenness_centralization);
        for (ours, theirs) in ours.closeness().into_iter().zip(&theirs.closeness) {
            near("closeness", ours, *theirs);
        }
        let cut: SeatSet = theirs.cut.iter().copied().map(SeatId).collect();
        assert_eq!(ours.articulation_points(), cut, "{number}");
        let bridges = theirs.bridges.iter().map(|(one, other)| (SeatId(*one), SeatId(*other)));
        assert_eq!(ours.bridges(), bridges.collect::<Vec<_>>(), "{number}");
        near("fragmentation", ours.fragmentation().unwrap(), theirs.fragmentation);
        for (seat, theirs) in ours.seats().zip(&theirs.without) {
            near("without", ours.without(seat).fragmentation().unwrap(), *theirs);
        }
        let parts =
            |wanted| ours.seats().filter(|seat| group(*seat) == wanted).collect::<SeatSet>();
        let modularity = ours.modularity(&[parts(0), parts(1), parts(2)]).unwrap();
        near("modularity", modularity, theirs.modularity);
        let best = communities(&ours).modularity.unwrap();
        let short = theirs.louvain - best;
        assert!(short <= NEARLY_AS_GOOD, "{number}: {best} here, {} there", theirs.louvain);
        not_best += usize::from(1 < short);
        match (core_periphery(&ours), theirs.core_fit) {
            (Some(ours), Some(theirs)) => near("core", ours.fit, theirs),
            (ours, theirs) => assert_eq!(ours.map(|it| it.fit), theirs, "{number}"),
        }
    }
    assert!(not_best <= 10, "{not_best} partitions are not the best that is known");
}

/// Three seats in a row, told from the first to the last and nothing back, and a fourth without
/// contact. By hand: 2 of 6 pairs; the middle one is on 1 of (4-1)(4-2) = 6 ways; distances 1, 1
/// and 2 give a sum of 2.5 over 6 pairs.
#[test]
fn a_row_of_three_comes_out_as_by_hand() {
    let row = network(4, &[(0, 1, 3), (1, 2, 1)]);
    assert_eq!(row.density(), Some(333_333));
    assert_eq!(row.reciprocity(), Some(0));
    assert_eq!(row.betweenness(), [0, 166_667, 0, 0]);
    assert_eq!(row.fragmentation(), Some(583_333));
    assert_eq!(row.articulation_points(), SeatSet::only(SeatId(1)));
    assert_eq!(row.bridges(), [(SeatId(0), SeatId(1)), (SeatId(1), SeatId(2))]);
    // Without the middle, nobody is in contact; without the one apart, 2.5 of 3 is left.
    assert_eq!(row.without(SeatId(1)).fragmentation(), Some(1_000_000));
    assert_eq!(row.without(SeatId(3)).fragmentation(), Some(166_667));
    assert_eq!(row.ei_index(|seat| seat == SeatId(0)), Some(0), "one across, one inside");
}

/// A star is the ideal of a core with a periphery, and two pairs are two communities: each has half
/// of the weight inside and half of the ends, so Q = 2 (1/2 - 1/4) = 1/2.
#[test]
fn a_star_is_a_core_and_two_pairs_are_two_communities() {
    let star = network(5, &[(0, 1, 1), (0, 2, 1), (3, 0, 1), (4, 0, 1)]);
    let found = core_periphery(&star).unwrap();
    assert_eq!((found.core, found.fit), (SeatSet::only(SeatId(0)), 1_000_000));
    let pairs = communities(&network(5, &[(0, 1, 2), (2, 3, 1), (3, 2, 1)]));
    assert_eq!(pairs.modularity, Some(500_000));
    let parts: Vec<Vec<u16>> =
        pairs.parts.iter().map(|part| part.iter().map(|seat| seat.0).collect()).collect();
    assert_eq!(parts, [vec![0, 1], vec![2, 3], vec![4]]);
}

/// Nothing divides by nothing.
#[test]
fn networks_without_contact_have_no_shares_of_it() {
    for seats in 0..4 {
        let network = Network::new(seats);
        assert_eq!(network.reciprocity(), None);
        assert_eq!(network.ei_index(|_| 0), None);
        assert_eq!(communities(&network).modularity, None);
        assert_eq!(core_periphery(&network), None);
        assert_eq!(network.density(), (1 < seats).then_some(0));
        assert_eq!(network.fragmentation(), (1 < seats).then_some(1_000_000));
        assert_eq!(network.betweenness(), vec![0; seats]);
    }
}
