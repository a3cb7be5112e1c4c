//! What ends an incident besides the skill against it (6.5): who knows the system, who delivered
//! it, who can say what is true of what people talk about, and whether there is a copy to bring it
//! back from.

use crate::base::ids::{IncidentId, SeatId, SeatSet};
use crate::base::level::{ONE, Ppm};
use crate::scenario::model::{AgencyKind, AssetKind, EndedBy, Group, Loss};
use crate::sim::world_mut::WorldMut;

impl WorldMut {
    /// Share of full speed by whether somebody in a circle knows the system that is hit, or what
    /// people talk about.
    pub(super) fn knowledge_of_system(&self, incident: IncidentId, circle: SeatSet) -> Ppm {
        let planned = self.incident(incident);
        let parameters = self.core.parameters();
        let vendor = |seat: SeatId| self.under_contract(seat, planned.asset);
        let owner = self.asset(planned.asset).owner;
        let knows = |seat| seat == owner || self.shares_house(seat, owner) || vendor(seat);
        match planned.primitive.row().ended_by {
            EndedBy::Owner if !circle.iter().any(knows) => parameters.outsider_speed,
            EndedBy::Vendor if !circle.iter().any(vendor) => parameters.without_vendor,
            EndedBy::Robbed if !circle.iter().any(|seat| self.knows_loot(seat, incident)) => {
                parameters.outsider_speed
            }
            EndedBy::Carrier if !circle.iter().any(|seat| self.carries(seat, incident)) => {
                parameters.outsider_speed
            }
            EndedBy::Process
                if !circle.iter().any(|seat| self.seat(seat).group == Group::Electoral) =>
            {
                parameters.outsider_speed
            }
            EndedBy::Skill
            | EndedBy::Capacity
            | EndedBy::Owner
            | EndedBy::Vendor
            | EndedBy::Robbed
            | EndedBy::Carrier
            | EndedBy::Process => Ppm::ONE,
        }
    }

    /// Whether a seat can say what of a leak is genuine: it was robbed, or answers for personal
    /// data.
    pub(super) fn knows_loot(&self, seat: SeatId, incident: IncidentId) -> bool {
        let loot = self.incident(incident).uses.unwrap_or(incident);
        let robbed = self.asset(self.incident(loot).asset).owner;
        seat == robbed || self.seat(seat).kind == AgencyKind::DataProtection
    }

    /// Whether what is forged runs with a seat.
    fn carries(&self, seat: SeatId, incident: IncidentId) -> bool {
        let asset = self.asset(self.incident(incident).asset);
        let runs_there =
            matches!(asset.kind, AssetKind::SocialPlatform | AssetKind::BroadcasterSite);
        let kind = self.seat(seat).kind;
        (runs_there && asset.owner == seat)
            || matches!(kind, AgencyKind::Platform | AgencyKind::Broadcaster)
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
