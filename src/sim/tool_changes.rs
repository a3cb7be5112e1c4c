//! When adversaries change their tools (6.2): drawn once for an exercise, since what indicators are
//! worth is asked all the time.

use crate::base::minute::{DAY, Minute};
use crate::scenario::model::{Adversary, Scenario};

use super::engine::Chance;
use super::purpose::Purpose;

/// Billionths of the natural logarithm of 2: an exponential time of one median.
const LN_2_NANO: i128 = 693_147_181;

/// The minutes in which each adversary changes its tools, up to the first after the end.
pub(super) fn tool_changes(scenario: &Scenario, seed: u64) -> Vec<Vec<Minute>> {
    let median = i128::from(scenario.parameters.tools_minutes);
    let chance = Chance::new(seed);
    let of_one = |adversary: &Adversary| {
        let mut changes = Vec::new();
        let mut changed = Minute::START;
        for number in 0.. {
            let mut draw = chance.draw(Purpose::Tools as u16, adversary.key, number);
            let drawn = i128::from(draw.exponential_nano()) * median / LN_2_NANO;
            changed += (drawn as i64).max(DAY);
            changes.push(changed);
            if scenario.calendar.end < changed {
                break;
            }
        }
        changes
    };
    scenario.adversaries.iter().map(of_one).collect()
}
