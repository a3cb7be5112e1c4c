//! The ledger summed up by cause: what each did to a meter until a minute, or between two.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::base::ids::SeatId;
use crate::base::level::Points;
use crate::scenario::model::Gauge;
use crate::sim::kernel::Kernel;
use crate::sim::ledger::{Cause, Meter};

/// What one cause did to a meter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// The cause as the ledger has it.
    pub cause: Cause,
    /// Through which agency, if through one.
    pub via: Option<SeatId>,
    /// By how much, in millionths of a point. Damage saturates, so each of its causes gets a part
    /// of what the meter moved, not what it would have done alone.
    pub amount: i64,
}

/// All causes of a meter's movements until a minute: what is booked, and what flows as if it were.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CauseTotals {
    gauge: Gauge,
    level: Points,
    /// In the unit of the ledger.
    sums: BTreeMap<(Cause, Option<SeatId>), i64>,
}

impl CauseTotals {
    /// The totals of a meter now.
    pub fn of(kernel: &mut Kernel, gauge: Gauge) -> Self {
        let level = level(kernel, gauge);
        let flowing = kernel.flowing();
        let mut sums: BTreeMap<(Cause, Option<SeatId>), i64> = BTreeMap::new();
        for entry in kernel.ledger().entries.iter().chain(&flowing) {
            if is_of(entry.meter, gauge) {
                *sums.entry((entry.cause, entry.via)).or_default() += entry.amount;
            }
        }
        Self { gauge, level, sums }
    }

    /// The level of the meter.
    pub const fn level(&self) -> Points {
        self.level
    }

    /// What every cause did since earlier totals of the same exercise and the same meter, largest
    /// first. The amounts add up exactly to what the meter moved by.
    pub fn since(&self, earlier: &Self) -> Vec<Share> {
        let before = |key| earlier.sums.get(key).copied().unwrap_or_default();
        let moved = self.sums.iter().map(|(key, sum)| (*key, sum - before(key)));
        self.shared(moved.collect(), self.level - earlier.level)
    }

    /// What every cause did since the start of the exercise, largest first. The amounts add up
    /// exactly to what the meter moved by.
    pub fn shares(&self) -> Vec<Share> {
        // Damage starts at nothing.
        self.shared(self.sums.iter().map(|(key, sum)| (*key, *sum)).collect(), self.level)
    }

    /// Movements in the unit of the ledger as shares; damage has moved by so much.
    fn shared(&self, moved: Vec<((Cause, Option<SeatId>), i64)>, damage: Points) -> Vec<Share> {
        let total: i64 = moved.iter().map(|(_, amount)| amount).sum();
        let in_points = |amount: i64| match (self.gauge, total) {
            (Gauge::Trust | Gauge::Independence, _) => amount,
            // What was done and taken back again is nothing in sum, and nobody moved the meter.
            (Gauge::Damage, 0) => 0,
            (Gauge::Damage, _) => {
                (i128::from(damage.0) * i128::from(amount) / i128::from(total)) as i64
            }
        };
        let share = |((cause, via), amount)| Share { cause, via, amount: in_points(amount) };
        let mut shares: Vec<Share> = moved.into_iter().filter(|it| it.1 != 0).map(share).collect();
        shares.sort_by_key(|it| (Reverse(it.amount.unsigned_abs()), it.cause, it.via));
        // Rounding leaves a few millionths of damage; they go to the largest.
        let left = damage.0 - shares.iter().map(|share| share.amount).sum::<i64>();
        if let (Gauge::Damage, Some(largest)) = (self.gauge, shares.first_mut()) {
            largest.amount += left;
        }
        shares
    }
}

/// The level of a meter now.
fn level(kernel: &mut Kernel, gauge: Gauge) -> Points {
    let meters = kernel.meters();
    match gauge {
        Gauge::Damage => meters.damage,
        Gauge::Trust => meters.trust,
        Gauge::Independence => meters.independence,
    }
}

const fn is_of(meter: Meter, gauge: Gauge) -> bool {
    matches!(
        (meter, gauge),
        (Meter::Damage(_), Gauge::Damage)
            | (Meter::Trust(_), Gauge::Trust)
            | (Meter::Independence, Gauge::Independence)
    )
}
