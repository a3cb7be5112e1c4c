//! Adversaries change their tools (6.2): what was learned of the old ones says little of the new.

use crate::base::ids::AdversaryId;
use crate::base::level::Ppm;
use crate::base::minute::{DAY, Minute};
use crate::sim::purpose::Purpose;
use crate::sim::world_mut::WorldMut;

/// Billionths of the natural logarithm of 2: an exponential time of one median.
const LN_2_NANO: i128 = 693_147_181;

impl WorldMut<'_, '_> {
    /// What is left of indicators that were fresh at a minute: all, until the adversary has changed
    /// its tools since.
    pub fn left_by_tools(&self, adversary: AdversaryId, fresh_at: Minute) -> Ppm {
        let parameters = self.core.parameters();
        let key = self.core.scenario.adversaries[adversary.index()].key;
        let mut changed = Minute::START;
        for change in 0.. {
            let mut draw = self.core.chance().draw(Purpose::Tools as u16, key, change);
            let drawn = i128::from(draw.exponential_nano()) * i128::from(parameters.tools_minutes);
            changed = changed + ((drawn / LN_2_NANO) as i64).max(DAY);
            if self.now() < changed {
                break;
            }
            if fresh_at < changed {
                return parameters.old_tools_leave;
            }
        }
        Ppm::ONE
    }
}
