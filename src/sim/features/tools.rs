//! Adversaries change their tools (6.2): what was learned of the old ones says little of the new.

use crate::base::ids::AdversaryId;
use crate::base::level::Ppm;
use crate::base::minute::{DAY, Minute};
use crate::sim::purpose::Purpose;
use crate::sim::world_mut::WorldMut;

/// Billionths of the natural logarithm of 2: an exponential time of one median.
const LN_2_NANO: i128 = 693_147_181;

impl WorldMut<'_, '_> {
    /// The minutes in which an adversary changes its tools, ascending, without end.
    fn changes_of_tools(&self, adversary: AdversaryId) -> impl Iterator<Item = Minute> {
        let median = i128::from(self.core.parameters().tools_minutes);
        let key = self.core.scenario.adversaries[adversary.index()].key;
        let chance = self.core.chance();
        (0..).scan(Minute::START, move |changed, number| {
            let mut draw = chance.draw(Purpose::Tools as u16, key, number);
            let drawn = i128::from(draw.exponential_nano()) * median / LN_2_NANO;
            *changed += (drawn as i64).max(DAY);
            Some(*changed)
        })
    }

    /// The first change of tools after now.
    pub fn next_change_of_tools(&self, adversary: AdversaryId) -> Minute {
        let now = self.now();
        self.changes_of_tools(adversary).find(|at| now < *at).unwrap_or(Minute::NEVER)
    }

    /// What is left of indicators that were fresh at a minute: all, until the adversary has changed
    /// its tools since.
    pub fn left_by_tools(&self, adversary: AdversaryId, fresh_at: Minute) -> Ppm {
        let now = self.now();
        let mut so_far = self.changes_of_tools(adversary).take_while(|at| *at <= now);
        if so_far.any(|at| fresh_at < at) {
            self.core.parameters().old_tools_leave
        } else {
            Ppm::ONE
        }
    }
}
