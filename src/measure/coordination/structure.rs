//! Structure: who was in contact with whom.

use crate::base::ids::SeatId;

use super::communities::Communities;
use super::core_periphery::core_periphery;
use super::graph::{centralization, possible_pairs};
use super::metric::Metric;
use super::network::Network;
use super::planned::planned;
use super::readings::{Readings, Subject};
use super::trace::Trace;
use super::window::Window;

pub(super) fn read(
    trace: &Trace<'_>,
    window: Window,
    (network, communities): (&Network, &Communities),
    into: &mut Readings,
) {
    messages(trace, window, into);
    of_the_whole(network, communities, into);
    of_seats(network, into);
    groups(trace, network, into);
    weak_points(network, into);
    plan(trace, network, into);
}

fn messages(trace: &Trace<'_>, window: Window, into: &mut Readings) {
    let reads = || trace.log.reads.iter().filter(|it| window.contains(it.read_at));
    into.count(Metric::MessagesRead, Subject::Whole, reads().count());
    for seat in trace.scenario.seat_ids() {
        let by_it = reads().filter(|it| it.seat == seat).count();
        into.count(Metric::MessagesRead, Subject::Seat(seat), by_it);
    }
}

fn of_the_whole(network: &Network, communities: &Communities, into: &mut Readings) {
    let seats = network.len();
    let pairs = network.pairs().count();
    let mut whole = |metric, value, cases| into.note(metric, Subject::Whole, value, cases);
    whole(Metric::Ties, Some(pairs as i64), pairs);
    whole(Metric::Density, network.density(), possible_pairs(seats) as usize);
    whole(Metric::Reciprocity, network.reciprocity(), pairs);
    let several = communities.of_several().count();
    whole(Metric::Communities, Some(several as i64), several);
    whole(Metric::Modularity, communities.modularity, pairs);
    whole(Metric::Fragmentation, network.fragmentation(), seats);
}

fn of_seats(network: &Network, into: &mut Readings) {
    let seats = network.len();
    let others = seats.saturating_sub(1) as i64;
    let heard: Vec<i64> = network.seats().map(|it| network.heard(it).len() as i64).collect();
    let told: Vec<i64> = network.seats().map(|it| network.told(it).len() as i64).collect();
    let (between, close) = (network.betweenness(), network.closeness());
    for seat in network.seats() {
        let of = Subject::Seat(seat);
        into.note(Metric::InDegree, of, Some(heard[seat.index()]), seats);
        into.note(Metric::OutDegree, of, Some(told[seat.index()]), seats);
        into.note(Metric::Betweenness, of, Some(between[seat.index()]), seats);
        into.note(Metric::Closeness, of, Some(close[seat.index()]), seats);
    }
    let mut whole = |metric, value| into.note(metric, Subject::Whole, value, seats);
    whole(Metric::InCentralization, centralization(&heard, others * others));
    whole(Metric::OutCentralization, centralization(&told, others * others));
    whole(Metric::BetweennessCentralization, network.betweenness_centralization());
}

fn groups(trace: &Trace<'_>, network: &Network, into: &mut Readings) {
    let group = |seat: SeatId| trace.scenario.seats[seat.index()].group;
    let pairs = network.pairs().count();
    into.note(Metric::EiIndex, Subject::Whole, network.ei_index(group), pairs);
    for seat in network.seats() {
        let (value, cases) = (network.ei_index_of(seat, group), network.contacts(seat).len());
        into.note(Metric::EiIndex, Subject::Seat(seat), value, cases);
    }
}

fn weak_points(network: &Network, into: &mut Readings) {
    let seats = network.len();
    let best = core_periphery(network);
    into.note(Metric::CorePeriphery, Subject::Whole, best.map(|it| it.fit), seats);
    let cut = network.articulation_points();
    into.count(Metric::ArticulationPoints, Subject::Whole, cut.len());
    for seat in network.seats() {
        let of = Subject::Seat(seat);
        let in_core = best.map(|it| i64::from(it.core.contains(seat)));
        into.note(Metric::InCore, of, in_core, seats);
        into.note(Metric::ArticulationPoints, of, Some(i64::from(cut.contains(seat))), seats);
        let without = network.without(seat).fragmentation();
        into.note(Metric::FragmentationWithout, of, without, seats - 1);
    }
    let bridges = network.bridges();
    into.count(Metric::Bridges, Subject::Whole, bridges.len());
    for (one, other) in bridges {
        into.count(Metric::Bridges, Subject::Pair(one, other), 1);
    }
}

fn plan(trace: &Trace<'_>, network: &Network, into: &mut Readings) {
    let planned = planned(trace.scenario);
    let is_planned = |(one, other): &(SeatId, SeatId)| planned.contacts(*one).contains(*other);
    let both = network.pairs().filter(is_planned).count();
    let unplanned = network.pairs().count() - both;
    let unused = planned.pairs().count() - both;
    into.share(Metric::PlannedOverlap, Subject::Whole, both, both + unplanned + unused);
    into.count(Metric::PlannedUnused, Subject::Whole, unused);
    into.count(Metric::UnplannedUsed, Subject::Whole, unplanned);
}
