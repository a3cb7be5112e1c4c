//! The network that was really used: messages that were read, and meetings in which somebody
//! learned something.

use std::collections::BTreeSet;

use crate::base::ids::SeatId;
use crate::base::minute::Minute;
use crate::sim::vocabulary::Path;

use super::network::Network;
use super::trace::Trace;
use super::window::Window;

/// Contacts within a window: one from sender to reader for each message at the minute in which it
/// was read; and one each way for each minute in which one learned from the other in a meeting,
/// since both sat at the table.
pub(super) fn network(trace: &Trace<'_>, window: Window) -> Network {
    let mut network = Network::new(trace.scenario.seats.len());
    for read in trace.log.reads.iter().filter(|it| window.contains(it.read_at)) {
        network.add(trace.log.messages[read.message as usize].from, read.seat);
    }
    for (_, one, other) in met(trace, window) {
        network.add(one, other);
        network.add(other, one);
    }
    network
}

/// Who learned from whom in a meeting and when, each pair once a minute, the seat that comes first
/// in the scenario before the other.
pub(super) fn met(trace: &Trace<'_>, window: Window) -> BTreeSet<(Minute, SeatId, SeatId)> {
    let learned = trace.log.learned.iter().filter(|it| window.contains(it.at));
    let pair = |at, one: SeatId, other: SeatId| (at, one.min(other), one.max(other));
    let met = learned.filter_map(|it| match it.path {
        Path::Meeting(teller) => Some(pair(it.at, teller, it.seat)),
        Path::Observed | Path::Message(..) | Path::Public | Path::Inject => None,
    });
    met.collect()
}
