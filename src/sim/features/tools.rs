//! Adversaries change their tools (6.2): what was learned of the old ones says little of the new.

use crate::base::ids::AdversaryId;
use crate::base::level::Ppm;
use crate::base::minute::Minute;
use crate::sim::world_mut::WorldMut;

impl WorldMut {
    /// The minutes in which an adversary changes its tools, ascending.
    fn changes_of_tools(&self, adversary: AdversaryId) -> &[Minute] {
        &self.core.derived.tool_changes[adversary.index()]
    }

    /// The first change of tools after now that makes a difference.
    pub fn next_change_of_tools(&self, adversary: AdversaryId) -> Minute {
        if self.core.parameters().old_tools_leave == Ppm::ONE {
            return Minute::NEVER;
        }
        let changes = self.changes_of_tools(adversary);
        let next = changes.partition_point(|at| *at <= self.now());
        changes.get(next).copied().unwrap_or(Minute::NEVER)
    }

    /// What is left of indicators that were fresh at a minute: all, until the adversary has changed
    /// its tools since.
    pub fn left_by_tools(&self, adversary: AdversaryId, fresh_at: Minute) -> Ppm {
        let changes = self.changes_of_tools(adversary);
        let first_since = changes.partition_point(|at| *at <= fresh_at);
        let has_changed = changes.get(first_since).is_some_and(|at| *at <= self.now());
        if has_changed { self.core.parameters().old_tools_leave } else { Ppm::ONE }
    }
}
