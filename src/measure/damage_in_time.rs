//! Technical damage by when it was done: by phase of the calendar and by electoral cycle.

use strum::EnumCount;

use crate::base::calendar::{Calendar, Phase};
use crate::base::ids::WindowId;
use crate::base::minute::Minute;
use crate::sim::kernel::Kernel;
use crate::sim::ledger::{Entry, Meter};

/// Damage by when it was done, in millionths of an impairment-minute at full criticality. An hour
/// of it is an hour in which nobody could use the system that mattered most that day, or as much
/// as that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DamageInTime {
    /// By phase; all windows of one phase together.
    pub by_phase: [i64; Phase::COUNT],
    /// By electoral cycle, in their order. Each list adds up to all damage.
    pub by_cycle: Vec<i64>,
}

impl DamageInTime {
    /// Until now.
    pub fn of(kernel: &mut Kernel) -> Self {
        let flowing = kernel.flowing();
        let calendar = &kernel.scenario().calendar;
        let mut so_far = Self { by_phase: [0; Phase::COUNT], by_cycle: vec![0; calendar.cycles()] };
        let entries = kernel.ledger().entries.iter().chain(&flowing);
        for entry in entries.filter(|entry| matches!(entry.meter, Meter::Damage(_))) {
            for (window, amount) in by_window(calendar, entry) {
                let window = calendar.windows[window.index()];
                so_far.by_phase[window.phase as usize] += amount;
                // After the last election nothing begins a cycle of its own.
                let cycle = calendar.cycle_of(window.start).min(so_far.by_cycle.len() - 1);
                so_far.by_cycle[cycle] += amount;
            }
        }
        so_far
    }
}

/// A movement divided over the windows in which it flowed, exactly.
fn by_window(calendar: &Calendar, entry: &Entry) -> Vec<(WindowId, i64)> {
    let (mut left, mut at, end) = (entry.amount, entry.from, entry.to);
    let first = calendar.window_at(at);
    let mut parts = Vec::new();
    for window in (first.index()..calendar.windows.len()).map(WindowId::at) {
        let until: Minute = calendar.end_of(window);
        if end <= until || window.index() + 1 == calendar.windows.len() {
            break;
        }
        // It flows evenly: what is left, by how much of the rest of its time is in this window.
        let part = i128::from(left) * i128::from(until.since(at)) / i128::from(end.since(at));
        let part = i64::try_from(part).expect("a part of what fits");
        parts.push((window, part));
        (left, at) = (left - part, until);
    }
    parts.push((calendar.window_at(at), left));
    parts
}
