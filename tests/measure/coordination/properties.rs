//! What holds for every exercise: that values are what their rows say, that windows add up, that
//! names of seats do not matter, and that it does not matter who plays it again.

use hotwash::base::ids::{SeatId, SeatSet};
use hotwash::base::minute::Minute;
use hotwash::measure::Exercise;
use hotwash::measure::coordination::{
    Coordination, Metric, Network, Readings, Subject, SubjectKind, Window, Windows, communities,
    core_periphery,
};
use hotwash::policy::{Cast, Play, PolicyKind};
use hotwash::session::replay::replay;
use hotwash::sim::engine::{Chance, Draw};
use hotwash::sim::kernel::Kernel;

use crate::table::{played, scenario};

/// Numbers of things and sums of times: those of windows that follow one another add up.
const ADD_UP: [Metric; 13] = [
    Metric::MessagesRead,
    Metric::WithheldFacts,
    Metric::Unread,
    Metric::Workload,
    Metric::WrongTime,
    Metric::Contradictions,
    Metric::ContradictionTime,
    Metric::DuplicatedEffort,
    Metric::Overreach,
    Metric::HelpAsked,
    Metric::HelpOffered,
    Metric::HelpUsed,
    Metric::MeetingsCalled,
];

/// By how much what is searched may differ where there are no communities; in millionths.
const NEARLY_AS_GOOD: i64 = 40_000;

fn kernel(pack: &str, policy: PolicyKind, seed: u64) -> Kernel {
    let scenario = scenario(pack, None);
    let cast = Cast::all(policy, scenario.seats.len());
    let mut kernel = Kernel::new(scenario, seed);
    Play::new(&mut kernel, &cast, seed).run(Minute::NEVER);
    kernel
}

/// Exercises that are unlike each other.
fn kernels() -> Vec<Kernel> {
    let packs = ["first-steps", "count-night", "national-cycle"];
    let policies = [PolicyKind::Silo, PolicyKind::Broadcast, PolicyKind::ByTheBook];
    let pairs = packs.iter().flat_map(|pack| policies.map(|policy| (pack, policy)));
    pairs.zip(1..).map(|((pack, policy), seed)| kernel(pack, policy, seed)).collect()
}

/// Goal: no value lies outside of its range, and each is of what its row says it is of. Method:
/// whole and fine windows of nine exercises.
#[test]
fn every_value_is_as_its_row_says() {
    for kernel in kernels() {
        let calendar = &kernel.scenario().calendar;
        let windows = [Windows::Whole, Windows::Phases].map(|it| it.of(calendar, kernel.now()));
        for window in windows.concat() {
            let of = Coordination::of(&kernel, window);
            for reading in of.readings.all() {
                let row = reading.metric.row();
                assert!(row.of.contains(&reading.subject.kind()), "{reading:?}");
                assert!(reading.censored <= reading.cases, "{reading:?}");
                let is_within = |it: i64| row.least <= it && row.most.is_none_or(|most| it <= most);
                assert!(reading.value.is_none_or(is_within), "{reading:?}");
            }
            for metric in Metric::ALL {
                let of_whole = metric.row().of.contains(&SubjectKind::Whole);
                let is_there = of.readings.get(metric, Subject::Whole).is_some();
                assert_eq!(of_whole, is_there, "{metric:?}");
            }
            assert!(of.readings.all().is_sorted());
            let twice =
                of.readings.all().windows(2).any(|pair| {
                    (pair[0].metric, pair[0].subject) == (pair[1].metric, pair[1].subject)
                });
            assert!(!twice, "one value each");
        }
    }
}

/// The sum over windows, by measure and subject.
fn sums(all: &[Readings], metric: Metric) -> Vec<(Subject, i64)> {
    let mut sums = std::collections::BTreeMap::new();
    for reading in all.iter().flat_map(Readings::all).filter(|it| it.metric == metric) {
        *sums.entry(reading.subject).or_default() += reading.value.unwrap_or_default();
    }
    sums.into_iter().filter(|(_, sum)| *sum != 0).collect()
}

#[test]
fn what_is_counted_in_windows_adds_up_to_the_whole() {
    for kernel in kernels() {
        let readings = |windows: Windows| -> Vec<Readings> {
            let windows = windows.of(&kernel.scenario().calendar, kernel.now());
            windows.into_iter().map(|it| Coordination::of(&kernel, it).readings).collect()
        };
        let whole = readings(Windows::Whole);
        for parts in [readings(Windows::Phases), readings(Windows::Fine)] {
            for metric in ADD_UP {
                assert_eq!(sums(&parts, metric), sums(&whole, metric), "{metric:?}");
            }
        }
    }
}

/// Goal: live play, a replay and a branch say the same. Method: an exercise played by policies, its
/// steps played again, and the state restored into another kernel.
#[test]
fn the_same_exercise_measures_the_same_however_it_is_played() {
    let exercise = played("count-night", 3, PolicyKind::Network);
    let live = kernel("count-night", PolicyKind::Network, 3);
    let window = Window::whole(live.now());
    let expected = Coordination::of(&live, window);
    let Exercise { scenario, seed, steps, until } = exercise;
    let (player, _) = replay(scenario.clone(), seed, &steps, until, |_, _| {});
    assert_eq!(Coordination::of(&player.kernel, window), expected);
    let mut other = Kernel::new(scenario, seed + 1);
    other.restore(&player.kernel.snapshot());
    assert_eq!(Coordination::of(&other, window), expected);
}

/// Goal: what a seat is called and where it stands in the scenario changes nothing of the whole.
/// Method: networks of exercises and random ones, with their seats in another order.
#[test]
fn another_order_of_seats_is_the_same_network() {
    let chance = Chance::new(7);
    let mut draw = chance.draw(0, hotwash::base::key::Key(1), 0);
    let of_play = kernels()
        .into_iter()
        .map(|kernel| Coordination::of(&kernel, Window::whole(kernel.now())).network);
    let mut networks: Vec<Network> = of_play.collect();
    let played = networks.len();
    networks.extend((0..150).map(|_| any_network(&mut draw)));
    for (number, network) in networks.into_iter().enumerate() {
        let mut order: Vec<SeatId> = network.seats().collect();
        for last in (1..order.len()).rev() {
            order.swap(last, draw.below(last as u64 + 1) as usize);
        }
        let mut moved = Network::new(network.len());
        for (from, to, times) in network.ties() {
            moved.add_times(order[from.index()], order[to.index()], times);
        }
        let of = |it: &Network| {
            let mut between = it.betweenness();
            between.sort_unstable();
            (
                (it.density(), it.reciprocity(), it.fragmentation(), between),
                (it.betweenness_centralization(), it.articulation_points().len()),
                it.bridges().len(),
            )
        };
        assert_eq!(of(&network), of(&moved), "{network:?}");
        // The best partition and the best core of many are looked for and not computed: of ties at
        // random, without any communities, one that is nearly as good may be found.
        let parts = |it: &Network| communities(it).modularity.unwrap_or_default();
        let core = |it: &Network| core_periphery(it).map_or(0, |it| it.fit);
        let nearly = if number < played { 0 } else { NEARLY_AS_GOOD };
        assert!((parts(&network) - parts(&moved)).abs() <= nearly, "{network:?}");
        assert!((core(&network) - core(&moved)).abs() <= nearly, "{network:?}");
    }
}

/// Up to as many seats as there may be, with few or many ties.
fn any_network(draw: &mut Draw) -> Network {
    let seats = 2 + draw.below(SeatSet::MAX as u64 - 1) as usize;
    let share = 1 + draw.below(8);
    let mut network = Network::new(seats);
    for from in network.seats().collect::<Vec<SeatId>>() {
        for to in network.seats().collect::<Vec<SeatId>>() {
            if draw.below(16) < share {
                network.add_times(from, to, 1 + draw.below(5) as u32);
            }
        }
    }
    network
}
