//! What ends an incident besides the skill against it (6.5): who knows the system, who delivered
//! it, and whether there is a copy to bring it back from.

use crate::base::ids::{IncidentId, SeatId, SeatSet};
use crate::base::level::{ONE, Ppm};
use crate::scenario::model::{EndedBy, Loss};
use crate::sim::world_mut::WorldMut;

impl WorldMut<'_, '_> {
    /// Share of full speed by whether somebody in a circle knows the system that is hit.
    pub(super) fn knowledge_of_system(&self, incident: IncidentId, circle: SeatSet) -> Ppm {
        let planned = self.incident(incident);
        let parameters = self.core.parameters();
        let vendor = |seat: SeatId| self.under_contract(seat, planned.asset);
        let owner = self.asset(planned.asset).owner;
        let knows = |seat| seat == owner || self.shares_house(seat, owner) || vendor(seat);
        match planned.primitive.row().ended_by {
            EndedBy::Owner if !circle.iter().any(knows) => parameters.outsider_speed,
            EndedBy::Vendor if !circle.iter().any(vendor) => parameters.without_vendor,
            EndedBy::Skill | EndedBy::Capacity | EndedBy::Owner | EndedBy::Vendor => Ppm::ONE,
        }
    }

    /// How many times longer recovery takes by what is gone: a copy brings files back, as far as
    /// people have tried it; a system is built anew.
    pub(super) fn rebuilt(&self, incident: IncidentId) -> Ppm {
        let planned = self.incident(incident);
        let longer = Ppm(self.core.parameters().rebuild.0 - ONE);
        let part = match planned.primitive.row().loss {
            Loss::Nothing => Ppm::ZERO,
            Loss::Files if self.asset(planned.asset).backup => {
                self.practised(planned.asset).complement()
            }
            Loss::Files | Loss::System => Ppm::ONE,
        };
        Ppm::ONE + longer.times(part)
    }
}
