//! Who may order what. The same rules hold for people and for policies, and are looked up again
//! when an order is given, never guessed from a view.

use crate::base::ids::{AssetId, IncidentId, SeatId, SeatSet};
use crate::base::level::Ppm;
use crate::base::minute::{DAY, Minute};
use crate::scenario::model::{
    AgencyKind, AssetKind, Connection, ForumMode, Group, Level, Order, OrderKind, Stage, Symptom,
};
use crate::sim::conditions::ExerciseMut;
use crate::sim::state::{Facts, InjectStatus, Stance};
use crate::sim::world_mut::WorldMut;

use super::refusal::Refusal;
use super::terms::terms;

/// Expertise in information with which anybody may answer a rumour.
const WELL_INFORMED: Ppm = Ppm(200_000);
/// Minutes before an asset has holes again that are worth closing.
const PATCH_AGAIN: i64 = 7 * DAY;
/// Minutes before the same agency explains in advance again.
const PREBUNK_AGAIN: i64 = 7 * DAY;

type Verdict = Result<(), Refusal>;

fn require(condition: bool, refusal: Refusal) -> Verdict {
    if condition { Ok(()) } else { Err(refusal) }
}

impl ExerciseMut<'_, '_> {
    /// Whether a seat may give an order now; if not, why.
    ///
    /// # Errors
    /// The first rule that the order breaks.
    pub fn verdict(&self, seat: SeatId, order: &Order) -> Verdict {
        self.exists(seat, order)?;
        let authorities = self.world.seat(seat);
        require(authorities.has_authority(order.kind), Refusal::NotAuthorized)?;
        self.is_complete(seat, order)?;
        let under_way = self.world.core.under_way.iter().any(|no| {
            let record = self.world.core.order(*no);
            record.seat == seat && record.order == *order
        });
        require(!under_way, Refusal::UnderWay)?;
        let terms = terms(order.kind, self.world.core.phase, self.world.core.parameters());
        require(
            terms.budget <= self.world.agencies.get(&self.world.core.index, seat).budget,
            Refusal::NoBudget,
        )?;
        match order.kind {
            kind if kind.is_statement() => self.may_speak(seat, order),
            kind if kind.is_preparation() || kind == OrderKind::Convene => {
                self.may_prepare(seat, order)
            }
            OrderKind::Answer => self.may_answer(seat, order),
            OrderKind::AssignResponders => self.may_send(seat, order),
            _ if order.asset.is_some() => self.may_measure(seat, order),
            _ => self.may_tell(seat, order),
        }
    }

    /// What it names is there.
    fn exists(&self, seat: SeatId, order: &Order) -> Verdict {
        let scenario = &self.world.core.scenario;
        let seats: SeatSet = scenario.seat_ids().collect();
        let known = seat.index() < scenario.seats.len()
            && order.incident.is_none_or(|id| id.index() < scenario.incidents.len())
            && order.asset.is_none_or(|id| id.index() < scenario.assets.len())
            && order.forum.is_none_or(|id| id.index() < scenario.collaboration.forums.len())
            && order.inject.is_none_or(|id| id.index() < scenario.injects.len())
            && order.to.minus(seats).is_empty();
        require(known, Refusal::NoSuchThing)
    }

    /// What must be said is said, and the seat can know it.
    fn is_complete(&self, seat: SeatId, order: &Order) -> Verdict {
        let needs = order.kind.needs();
        if let Some(incident) = order.incident {
            require(
                self.world.knowledge.get(&self.world.core.index, seat).of(incident).is_some(),
                Refusal::NotKnown,
            )?;
        }
        require(!needs.incident || order.incident.is_some(), Refusal::Incomplete)?;
        require(!needs.asset || order.asset.is_some(), Refusal::Incomplete)?;
        require(!needs.cause || order.cause.is_some(), Refusal::Incomplete)?;
        let others = order.to.minus(SeatSet::only(seat));
        let alone = order.kind == OrderKind::ContactPlatform
            && self.world.seat(seat).kind == AgencyKind::Platform;
        require(!needs.to || alone || !others.is_empty(), Refusal::NobodyElse)?;
        if needs.forum {
            let forum = order.forum.ok_or(Refusal::Incomplete)?;
            let planned = &self.world.core.scenario.collaboration.forums[forum.index()];
            require(planned.members.contains(seat), Refusal::NotAMember)?;
        }
        Ok(())
    }

    fn may_tell(&self, seat: SeatId, order: &Order) -> Verdict {
        let known = order.incident.and_then(|incident| {
            self.world.knowledge.get(&self.world.core.index, seat).of(incident)
        });
        match order.kind {
            OrderKind::Notify => {
                let told = known.map_or(SeatSet::EMPTY, |known| known.told);
                let news = order.to.minus(told).minus(SeatSet::only(seat));
                require(!news.is_empty(), Refusal::AlreadyDone)
            }
            OrderKind::ShareIndicators => {
                let has = known.is_some_and(|known| known.facts.has(Facts::INDICATORS));
                require(has, Refusal::NothingToShare)
            }
            OrderKind::Escalate => {
                let superiors = self.world.seat(seat).escalates_to;
                require(!superiors.is_empty(), Refusal::WrongAddressee)
            }
            OrderKind::ExchangeForeign => {
                let foreign = |one: SeatId| self.world.seat(one).group == Group::Foreign;
                let abroad = foreign(seat) || order.to.iter().any(foreign);
                require(abroad, Refusal::WrongAddressee)
            }
            OrderKind::ContactPlatform => {
                let platform = |one: SeatId| self.world.seat(one).kind == AgencyKind::Platform;
                let any = platform(seat) || order.to.iter().any(platform);
                require(any, Refusal::WrongAddressee)?;
                let asked = order
                    .incident
                    .map(|id| self.world.incidents.get(&self.world.core.index, id).platform_asked);
                require(asked != Some(true), Refusal::AlreadyDone)
            }
            OrderKind::PreserveLogs => {
                let incident = order.incident.ok_or(Refusal::Incomplete)?;
                let asset = self.world.incident(incident).asset;
                self.has_mandate(seat, asset, order.kind)?;
                require(
                    !self.world.incidents.get(&self.world.core.index, incident).logs_kept,
                    Refusal::AlreadyDone,
                )
            }
            OrderKind::PublishForms => {
                require(!self.standing.forms_published, Refusal::AlreadyDone)
            }
            _ => Ok(()),
        }
    }

    fn may_send(&self, seat: SeatId, order: &Order) -> Verdict {
        let incident = order.incident.ok_or(Refusal::Incomplete)?;
        let state = self.world.incidents.get(&self.world.core.index, incident);
        let sent = state.engaged.iter().find(|work| work.seat == seat);
        let sent = sent.map_or(0, |work| work.responders);
        require(sent != order.amount, Refusal::AlreadyDone)?;
        let free = self.world.seat(seat).responders
            - self.world.agencies.get(&self.world.core.index, seat).busy;
        require(order.amount <= free + sent, Refusal::NobodyFree)?;
        require(state.stage != Stage::Recovered, Refusal::AlreadyDone)?;
        self.may_work_on(seat, incident)
    }

    /// People may work where their agency has a mandate, or where somebody with a mandate asked
    /// for them; and anybody well informed may answer what people talk about.
    fn may_work_on(&self, seat: SeatId, incident: IncidentId) -> Verdict {
        let planned = self.world.incident(incident);
        let informed = self.world.expertise(seat, incident);
        if planned.primitive.symptom() == Symptom::Talk && WELL_INFORMED <= informed {
            return Ok(());
        }
        let asked =
            self.world.knowledge.get(&self.world.core.index, seat).of(incident).is_some_and(
                |known| {
                    known.asked_by.iter().any(|one| {
                        self.has_mandate(one, planned.asset, OrderKind::AssignResponders).is_ok()
                    })
                },
            );
        if asked {
            return Ok(());
        }
        self.has_mandate(seat, planned.asset, OrderKind::AssignResponders)
    }

    /// A mandate over an asset: owning it, belonging to the house, a contract, access granted,
    /// the law.
    fn has_mandate(&self, seat: SeatId, asset: AssetId, kind: OrderKind) -> Verdict {
        let world: &WorldMut = &self.world;
        let planned = world.asset(asset);
        let own = planned.owner == seat || world.shares_house(seat, planned.owner);
        let let_in = world.assets.get(&world.core.index, asset).access.contains(seat);
        let electoral = world.seat(planned.owner).group == Group::Electoral;
        let role = world.seat(seat).kind;
        let by_law = match kind {
            OrderKind::BlockUpstream => {
                matches!(role, AgencyKind::Cert | AgencyKind::TelecomRegulator)
            }
            OrderKind::PreserveLogs => matches!(role, AgencyKind::Court | AgencyKind::Police),
            _ => self.standing.designated && electoral && role.group() == Group::Security,
        };
        let under_contract = role == AgencyKind::Vendor
            && matches!(
                planned.kind,
                AssetKind::Tally
                    | AssetKind::VotingMachines
                    | AssetKind::ResultsTransmission
                    | AssetKind::PollBook
                    | AssetKind::BallotPreparation
                    | AssetKind::VendorNetwork
            );
        require(own || let_in || by_law || under_contract, Refusal::NoMandate)
    }

    fn may_measure(&self, seat: SeatId, order: &Order) -> Verdict {
        let asset = order.asset.ok_or(Refusal::Incomplete)?;
        let planned = self.world.asset(asset);
        let state = self.world.assets.get(&self.world.core.index, asset);
        let is_owner = planned.owner == seat || self.world.shares_house(seat, planned.owner);
        if matches!(order.kind, OrderKind::GrantAccess | OrderKind::RefuseAccess) {
            require(is_owner, Refusal::NoMandate)?;
            let done = match order.kind {
                OrderKind::GrantAccess => order.to.minus(state.access),
                _ => order.to.minus(state.refused),
            };
            return require(!done.is_empty(), Refusal::AlreadyDone);
        }
        self.has_mandate(seat, asset, order.kind)?;
        let wired = matches!(planned.connection, Connection::Network | Connection::Indirect);
        match order.kind {
            OrderKind::TakeOffline => {
                require(wired, Refusal::WrongAddressee)?;
                require(!state.offline, Refusal::AlreadyDone)
            }
            OrderKind::BlockUpstream => {
                require(planned.connection == Connection::Network, Refusal::WrongAddressee)?;
                require(!state.blocked, Refusal::AlreadyDone)
            }
            OrderKind::Patch => {
                require(wired, Refusal::WrongAddressee)?;
                let now = self.world.now();
                let lately =
                    state.patched_at != Minute::NEVER && now.since(state.patched_at) < PATCH_AGAIN;
                require(!lately, Refusal::AlreadyDone)
            }
            OrderKind::Restore => {
                let contained = self.world.core.open.iter().any(|incident| {
                    let theirs = self.world.incident(*incident).asset == asset;
                    let incident = self.world.incidents.get(&self.world.core.index, *incident);
                    theirs && incident.stage == Stage::Contained && incident.restored_by.is_none()
                });
                let measures = state.on_fallback || state.blocked || state.logs_kept;
                let idle = measures && !self.world.is_troubled(asset);
                require(contained || state.offline || idle, Refusal::NothingToRestore)
            }
            OrderKind::SwitchFallback => {
                require(planned.fallback.is_some(), Refusal::NoFallback)?;
                require(!state.on_fallback, Refusal::AlreadyDone)
            }
            _ => Ok(()),
        }
    }

    fn may_prepare(&self, seat: SeatId, order: &Order) -> Verdict {
        match order.kind {
            OrderKind::Convene | OrderKind::PublishArrangement => {
                let forum = order.forum.ok_or(Refusal::Incomplete)?;
                let planned = &self.world.core.scenario.collaboration.forums[forum.index()];
                let led = planned.mode != ForumMode::ParticipantGoverned && planned.lead.is_some();
                let head = self.world.seat(seat).kind == AgencyKind::EmbHead;
                let leads = !led || planned.lead == Some(seat) || head;
                require(leads, Refusal::NotTheLead)?;
                let state = self.forums.get(&self.world.core.index, forum);
                if order.kind == OrderKind::PublishArrangement {
                    require(!state.published, Refusal::AlreadyDone)
                } else {
                    let soon = self.world.now() + planned.convene_delay_minutes;
                    require(soon < state.next_at, Refusal::AlreadyDone)
                }
            }
            OrderKind::DesignateCritical => {
                require(!self.standing.designation_ordered, Refusal::AlreadyDone)
            }
            OrderKind::Certify | OrderKind::CommissionAudit => {
                let asset = order.asset.ok_or(Refusal::Incomplete)?;
                let head = self.world.seat(seat).kind == AgencyKind::EmbHead;
                let own = self.world.asset(asset).owner == seat && !head;
                require(!own, Refusal::OwnSystems)
            }
            OrderKind::OpenDisclosure => {
                let open = self.world.agencies.get(&self.world.core.index, seat).disclosure_desk;
                require(!open, Refusal::AlreadyDone)
            }
            OrderKind::BriefParties => {
                let party = |one: SeatId| self.world.seat(one).kind.is_party();
                require(order.to.iter().any(party), Refusal::WrongAddressee)
            }
            OrderKind::InviteObservers => {
                let observer = |one: &SeatId| {
                    let kind = self.world.seat(*one).kind;
                    matches!(kind, AgencyKind::DomesticObserver | AgencyKind::InternationalObserver)
                };
                let mut observers = order.to.iter().filter(observer).peekable();
                require(observers.peek().is_some(), Refusal::WrongAddressee)?;
                let new = observers
                    .any(|one| !self.world.agencies.get(&self.world.core.index, one).invited);
                require(new, Refusal::AlreadyDone)
            }
            OrderKind::Fund => {
                let asset = order.asset.ok_or(Refusal::Incomplete)?;
                let pays = matches!(
                    self.world.seat(seat).kind,
                    AgencyKind::Ministry | AgencyKind::Executive
                );
                let own = self.has_mandate(seat, asset, OrderKind::Fund).is_ok();
                require(pays || own, Refusal::NoMandate)
            }
            OrderKind::SignMou => {
                let new = |one: SeatId| {
                    !self.world.ties.get(&self.world.core.index, seat, one).legal_basis
                };
                let others = order.to.minus(SeatSet::only(seat));
                require(others.iter().any(new), Refusal::AlreadyDone)
            }
            _ => Ok(()),
        }
    }

    fn may_speak(&self, seat: SeatId, order: &Order) -> Verdict {
        if order.kind == OrderKind::Prebunk {
            return require(!self.has_lately_prebunked(seat), Refusal::AlreadyDone);
        }
        let Some(incident) = order.incident else { return Ok(()) };
        let state = self.world.incidents.get(&self.world.core.index, incident);
        let stands_by = |stance: Stance| {
            state.stances.iter().any(|(who, said)| who.contains(seat) && *said == stance)
        };
        let explained = state.explained_by.contains(seat);
        match order.kind {
            OrderKind::HoldStatement => {
                require(!state.held_by.contains(seat), Refusal::AlreadyDone)
            }
            OrderKind::Explain => require(!explained, Refusal::AlreadyDone),
            OrderKind::Deny => require(!stands_by(Stance::Denied), Refusal::AlreadyDone),
            OrderKind::AssertCause => {
                let cause = order.cause.ok_or(Refusal::Incomplete)?;
                require(!stands_by(Stance::Cause(cause)), Refusal::AlreadyDone)
            }
            OrderKind::Correct => {
                let took_side = state.stances.iter().any(|(who, _)| who.contains(seat));
                require(took_side, Refusal::NothingToCorrect)
            }
            OrderKind::JointStatement => {
                let forum = order.forum.ok_or(Refusal::Incomplete)?;
                let level = self.world.core.scenario.collaboration.forums[forum.index()].level;
                require(Level::PublicVoice as u8 <= level, Refusal::LevelTooLow)?;
                let said = order.cause.map_or(explained, |cause| stands_by(Stance::Cause(cause)));
                require(!said, Refusal::AlreadyDone)
            }
            _ => Ok(()),
        }
    }

    fn has_lately_prebunked(&self, seat: SeatId) -> bool {
        let now = self.world.now();
        let orders = self.world.core.log.orders.iter().rev();
        orders
            .take_while(|record| now.since(record.at) < PREBUNK_AGAIN)
            .any(|record| record.seat == seat && record.order.kind == OrderKind::Prebunk)
    }

    fn may_answer(&self, seat: SeatId, order: &Order) -> Verdict {
        let inject = order.inject.ok_or(Refusal::Incomplete)?;
        let planned = &self.world.core.scenario.injects[inject.index()];
        let open =
            self.injects.get(&self.world.core.index, inject).status == InjectStatus::Released;
        require(open && planned.to.contains(seat), Refusal::NotOpen)?;
        require((order.amount as usize) < planned.choices.len(), Refusal::NoSuchThing)
    }
}
