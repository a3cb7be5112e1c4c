//! Who may order what. The same rules hold for people and for policies, and are looked up again
//! when an order is given, never guessed from a view. Here is what holds for all orders; the rule
//! of each kind stands beside its effect, in the feature of its family.

use crate::base::ids::{AssetId, SeatId, SeatSet};
use crate::scenario::model::{AgencyKind, AssetKind, Group, Order, OrderDraft, OrderKind};
use crate::sim::conditions::ExerciseMut;
use crate::sim::world_mut::WorldMut;

use super::refusal::Refusal;
use super::terms::terms;

/// Whether an order is allowed; if not, why.
pub(in crate::sim) type Verdict = Result<(), Refusal>;

/// A refusal unless a condition holds.
pub(in crate::sim) fn require(condition: bool, refusal: Refusal) -> Verdict {
    if condition { Ok(()) } else { Err(refusal) }
}

/// What the law lets some agencies do on assets of others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::sim) enum Law {
    /// Telecommunications: blocking traffic anywhere.
    Traffic,
    /// Evidence: setting logs aside anywhere.
    Evidence,
    /// Registers: copies of what is made from the keeper's data.
    Register,
    /// Critical infrastructure: all else, on electoral assets, once elections are designated.
    Designation,
}

impl ExerciseMut {
    /// Whether a seat may give an order now; if not, why.
    ///
    /// # Errors
    /// The first rule that the order breaks.
    pub fn verdict(&self, seat: SeatId, order: &Order) -> Verdict {
        let said = order.draft();
        let kind = said.kind;
        self.exists(seat, &said)?;
        require(self.world.seat(seat).has_authority(kind), Refusal::NotAuthorized)?;
        self.concerns_seat(seat, &said)?;
        let under_way = self.world.core.under_way_of(seat).any(|it| it == order);
        require(!under_way, Refusal::UnderWay)?;
        let terms = terms(kind, self.world.core.kept.phase, self.world.core.parameters());
        require(
            terms.budget <= self.world.agencies.get(&self.world.core.index, seat).budget,
            Refusal::NoBudget,
        )?;
        match *order {
            Order::Tell(order) => self.may_tell(seat, order),
            Order::Respond(order) => self.may_respond(seat, order),
            Order::Countermeasure(order) => self.may_measure(seat, order),
            Order::Prepare(order) => self.may_prepare(seat, order),
            Order::Speak(order) => self.may_speak(seat, order),
            Order::Choose(order) => self.may_choose(seat, order),
        }
    }

    /// What it names is there.
    fn exists(&self, seat: SeatId, said: &OrderDraft) -> Verdict {
        let scenario = &self.world.core.scenario;
        let seats = SeatSet::first(scenario.seats.len());
        let known = seat.index() < scenario.seats.len()
            && said.incident.is_none_or(|id| id.index() < scenario.incidents.len())
            && said.asset.is_none_or(|id| id.index() < scenario.assets.len())
            && said.forum.is_none_or(|id| id.index() < scenario.collaboration.forums.len())
            && said.inject.is_none_or(|id| id.index() < scenario.injects.len())
            && said.to.minus(seats).is_empty();
        require(known, Refusal::NoSuchThing)
    }

    /// The seat can know what it is about, is not alone in it, and is a member of the forum.
    fn concerns_seat(&self, seat: SeatId, said: &OrderDraft) -> Verdict {
        let needs = said.kind.needs();
        if let Some(incident) = said.incident {
            require(
                self.world.knowledge.get(&self.world.core.index, seat).of(incident).is_some(),
                Refusal::NotKnown,
            )?;
        }
        let others = said.to.minus(SeatSet::only(seat));
        let alone = said.kind == OrderKind::ContactPlatform
            && self.world.seat(seat).kind == AgencyKind::Platform;
        require(!needs.to || alone || !others.is_empty(), Refusal::NobodyElse)?;
        if needs.forum {
            let forum = said.forum.ok_or(Refusal::Incomplete)?;
            let planned = &self.world.core.scenario.collaboration.forums[forum.index()];
            require(planned.members.contains(seat), Refusal::NotAMember)?;
        }
        Ok(())
    }

    /// A mandate over an asset: owning it, belonging to the house, a contract, access granted,
    /// the law.
    pub(in crate::sim) fn has_mandate(&self, seat: SeatId, asset: AssetId, law: Law) -> Verdict {
        let world: &WorldMut = &self.world;
        let planned = world.asset(asset);
        let own = planned.owner == seat || world.shares_house(seat, planned.owner);
        let let_in = world.assets.get(&world.core.index, asset).access.contains(seat);
        let electoral = world.seat(planned.owner).group == Group::Electoral;
        let role = world.seat(seat).kind;
        let by_law = match law {
            Law::Traffic => matches!(role, AgencyKind::Cert | AgencyKind::TelecomRegulator),
            Law::Evidence => matches!(role, AgencyKind::Court | AgencyKind::Police),
            Law::Register => {
                role == AgencyKind::VoterRegistry
                    && matches!(
                        planned.kind,
                        AssetKind::VoterRegister | AssetKind::PollBook | AssetKind::LookupSite
                    )
            }
            Law::Designation => {
                self.standing.designated && electoral && role.group() == Group::Security
            }
        };
        let under_contract = world.under_contract(seat, asset);
        require(own || let_in || by_law || under_contract, Refusal::NoMandate)
    }
}
