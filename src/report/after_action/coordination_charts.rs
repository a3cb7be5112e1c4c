//! The pictures of coordination: the network, and who told whom how often.

use crate::base::ids::SeatId;
use crate::base::message::{Arg, message};
use crate::measure::coordination::Network;
use crate::report::chart;
use crate::report::chart::{NetworkTie, Node, TieUse};
use crate::report::document::Block;
use crate::scenario::{SeatPosition, seat_positions};

use super::coordination::{least_spared, outside};
use super::material::Material;
use super::words::figure;

/// How many pairs are named in words.
const NAMED: usize = 8;

/// The network that was planned, and the one that was used.
pub(super) fn network(material: &Material<'_>) -> Block {
    let words = material.words;
    let used = &material.coordination.network;
    let marked = least_spared(material).map(|(seat, _)| seat);
    let outside = outside(material);
    let positions = seat_positions(material.scenario);
    let place = |seat: SeatId| {
        let found = positions.iter().find(|it: &&SeatPosition| it.seat == seat);
        found.map_or((0.0, 0.0), |it| (f64::from(it.right), f64::from(it.up)))
    };
    let node = |seat: SeatId| Node {
        name: words.seat(seat),
        place: place(seat),
        group: material.scenario.seats[seat.index()].group as usize,
        is_marked: marked == Some(seat),
        is_outside: outside.contains(seat),
    };
    let nodes: Vec<Node> = material.scenario.seat_ids().map(node).collect();
    let ties = ties(used, &material.planned);
    let legend = [
        "report-tie-planned",
        "report-tie-unplanned",
        "report-tie-unused",
        "report-node-marked",
        "report-node-outside",
    ];
    let legend = legend.map(|id| words.say(id));
    let legend = legend.each_ref().map(String::as_str);
    let alternative = in_words(material, used);
    figure(words.say("report-network"), alternative, |named| {
        chart::network(named, &nodes, &ties, legend)
    })
}

fn ties(used: &Network, planned: &Network) -> Vec<NetworkTie> {
    let mut ties = Vec::new();
    for one in used.seats() {
        for other in used.seats().filter(|other| one < *other) {
            let times = used.times_between(one, other);
            let is_planned = planned.contacts(one).contains(other);
            let used = match (is_planned, times) {
                (false, 0) => continue,
                (true, 0) => TieUse::Unused,
                (true, times) => TieUse::Planned(times),
                (false, times) => TieUse::Unplanned(times),
            };
            ties.push(NetworkTie { one: one.index(), other: other.index(), used });
        }
    }
    ties
}

/// The pairs that were in contact most.
fn in_words(material: &Material<'_>, used: &Network) -> String {
    let words = material.words;
    let mut pairs: Vec<(u32, SeatId, SeatId)> =
        used.pairs().map(|(one, other)| (used.times_between(one, other), one, other)).collect();
    pairs.sort_by_key(|(times, one, other)| (std::cmp::Reverse(*times), *one, *other));
    let count = pairs.len();
    let told = pairs.into_iter().take(NAMED).map(|(times, one, other)| {
        let pair = message!(
            "report-pair",
            one = words.seat(one),
            other = words.seat(other),
            times = times
        );
        words.told(&pair)
    });
    let told: Vec<String> = told.collect();
    if told.is_empty() {
        return words.say("report-no-contact");
    }
    words.told(&message!("report-network-alternative", count = count, most = told.join("; ")))
}

/// Who told whom how often.
pub(super) fn who_told_whom(material: &Material<'_>) -> Block {
    let words = material.words;
    let used = &material.coordination.network;
    let names: Vec<String> = used.seats().map(|seat| words.seat(seat)).collect();
    let row = |from| used.seats().map(|to| used.times(from, to)).collect();
    let times: Vec<Vec<u32>> = used.seats().map(row).collect();
    let mut ties: Vec<(SeatId, SeatId, u32)> = used.ties().collect();
    ties.sort_by_key(|(from, to, times)| (std::cmp::Reverse(*times), *from, *to));
    let told = ties.iter().take(NAMED).map(|(from, to, times)| {
        let (from, to) = (words.seat(*from), words.seat(*to));
        words.told(&message!("report-told-often", from = from, to = to, times = Arg::from(*times)))
    });
    let told: Vec<String> = told.collect();
    let alternative =
        if told.is_empty() { words.say("report-no-contact") } else { told.join("; ") };
    figure(words.say("report-matrix"), alternative, |named| chart::matrix(named, &names, &times))
}
