//! What is looked at of how the agencies work together.

use crate::console::view::CoordinationSpan;
use crate::measure::coordination::Metric;

/// What is looked at of how the agencies work together.
#[derive(Debug, Default)]
pub struct CoordinationState {
    pub span: CoordinationSpan,
    /// By what seats are in order; in that of the scenario if by nothing.
    pub order: Option<SeatOrder>,
}

/// By what seats are in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SeatOrder {
    pub metric: Metric,
    /// Whether the most comes first.
    pub most_first: bool,
}

impl CoordinationState {
    /// Puts seats in order by a measure; once more, the other way round; then as they were.
    pub fn sort_by(&mut self, metric: Metric) {
        self.order = match self.order {
            Some(SeatOrder { metric: by, most_first }) if by == metric => {
                most_first.then_some(SeatOrder { metric, most_first: false })
            }
            _ => Some(SeatOrder { metric, most_first: true }),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_measure_turns_the_order_round_and_then_leaves_it() {
        let mut state = CoordinationState::default();
        let mut order = |metric| {
            state.sort_by(metric);
            state.order.map(|it| (it.metric, it.most_first))
        };
        assert_eq!(order(Metric::Unread), Some((Metric::Unread, true)));
        assert_eq!(order(Metric::Unread), Some((Metric::Unread, false)));
        assert_eq!(order(Metric::Unread), None);
        assert_eq!(order(Metric::InDegree), Some((Metric::InDegree, true)));
        assert_eq!(order(Metric::Unread), Some((Metric::Unread, true)));
    }
}
