//! Who told whom how often, and who was never told anything, in a span of an exercise.

use std::collections::BTreeMap;

use crate::base::ids::{SeatId, SeatSet};
use crate::base::minute::Minute;
use crate::sim::log::MessageRecord;

/// The messages from one seat to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldTie {
    /// Who sent them.
    pub from: SeatId,
    /// To whom.
    pub to: SeatId,
    /// Their numbers in the log, in the order of time.
    pub messages: Vec<u32>,
}

/// Who told whom.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WhoToldWhom {
    /// Pairs of seats with at least one message, those with most messages first.
    pub ties: Vec<ToldTie>,
    /// Seats to which nobody sent anything.
    pub never_told: Vec<SeatId>,
}

impl WhoToldWhom {
    /// Of the messages that were sent from the start of one minute to the end of another; `seats`
    /// are all that there are.
    pub fn new(messages: &[MessageRecord], seats: SeatSet, (from, to): (Minute, Minute)) -> Self {
        let mut pairs: BTreeMap<(SeatId, SeatId), Vec<u32>> = BTreeMap::new();
        let mut told = SeatSet::EMPTY;
        let is_within = |message: &MessageRecord| from <= message.at && message.at <= to;
        for (message, number) in messages.iter().zip(0..).filter(|it| is_within(it.0)) {
            for seat in message.to.iter().filter(|seat| *seat != message.from) {
                pairs.entry((message.from, seat)).or_default().push(number);
                told.insert(seat);
            }
        }
        let tie = |((from, to), messages)| ToldTie { from, to, messages };
        let mut ties: Vec<ToldTie> = pairs.into_iter().map(tie).collect();
        // The sort is stable: equals stay in the order of seats.
        ties.sort_by_key(|tie| std::cmp::Reverse(tie.messages.len()));
        Self { ties, never_told: seats.minus(told).iter().collect() }
    }

    /// How many messages the pair with most of them has.
    pub fn most(&self) -> usize {
        self.ties.first().map_or(0, |tie| tie.messages.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::model::OrderKind;
    use crate::sim::vocabulary::Facts;

    fn message(at: i64, from: u16, to: &[u16]) -> MessageRecord {
        let to = to.iter().map(|seat| SeatId(*seat)).collect();
        MessageRecord {
            at: Minute(at),
            from: SeatId(from),
            to,
            kind: OrderKind::Notify,
            incident: None,
            facts: Facts::NONE,
            order: None,
        }
    }

    #[test]
    fn messages_count_for_everybody_they_reach_and_only_in_the_span() {
        let log = [message(1, 0, &[1, 2]), message(5, 0, &[1]), message(9, 2, &[0])];
        let seats: SeatSet = (0..4).map(SeatId).collect();
        let all = WhoToldWhom::new(&log, seats, (Minute(0), Minute(9)));
        let pairs: Vec<(u16, u16, &[u32])> =
            all.ties.iter().map(|it| (it.from.0, it.to.0, &*it.messages)).collect();
        assert_eq!(pairs, [(0, 1, &[0, 1][..]), (0, 2, &[0][..]), (2, 0, &[2][..])]);
        assert_eq!((all.most(), all.never_told), (2, vec![SeatId(3)]));
        let part = WhoToldWhom::new(&log, seats, (Minute(2), Minute(8)));
        assert_eq!(part.ties.len(), 1);
        assert_eq!(part.never_told, [SeatId(0), SeatId(2), SeatId(3)]);
    }
}
