//! What is done at planning slots (the part `prepare`): what will matter most comes first, and
//! nothing is begun that cannot be there in time.

use crate::base::calendar::Phase;
use crate::base::ids::{AssetId, SeatSet};
use crate::base::level::{ONE, Ppm};
use crate::scenario::model::{
    AgencyKind, Countermeasure, Group, Level, Order, OrderKind, Prepare, Recipients, Tell,
};
use crate::sim::view::{AssetView, View};

use super::Decision;
use super::parts::Way;
use super::priorities::{comes_in_time, is_too_early, slots_before, stakes};
use super::standard_response::{give_if, has};

/// The highest maturity there is.
const HIGHEST: Ppm = Ppm(3 * ONE);
/// As many own systems as make training worth more than money for one of them.
const MANY: usize = 3;

/// How many own systems are patched at a planning slot.
const ROUND: usize = 2;

/// Uses a planning slot.
pub(super) fn prepare(way: Way, view: &View, decision: &mut Decision) {
    let mut slot = Slot { view, budget: view.budget, decision };
    match way {
        Way::None => {}
        Way::Silo => slot.own_house(),
        Way::Hub => {
            slot.own_house();
            slot.meet(view.briefing.of_kind(AgencyKind::EmbHead));
        }
        Way::Broadcast => {
            slot.own_house();
            slot.meet(view.briefing.everybody());
        }
        Way::Network => {
            let partners = partners(view);
            slot.own_house();
            slot.meet(partners);
            slot.together(partners);
            slot.reach_out();
            slot.look_over();
        }
        Way::ByTheBook => {
            let Some((_, forum)) = view.briefing.forum_of(view.seat) else { return };
            slot.own_house();
            slot.meet(forum.members);
            slot.publish();
            if (Level::Exercises as u8) <= forum.level {
                slot.together(forum.members);
            }
        }
    }
}

/// Those worth knowing before anything happens: among authorities and companies those who will be
/// at work, for all others those who help them. Whoever speaks for the EMB knows who answers talk.
fn partners(view: &View) -> SeatSet {
    use AgencyKind::{
        Cert, EmbCommunications, EmbHead, EmbIt, FactChecker, Platform, Police, TelecomRegulator,
    };

    let own = view.briefing.seat(view.seat);
    let works =
        matches!(own.group, Group::Electoral | Group::Security | Group::Civil | Group::Private);
    // On the day itself nobody pays visits to those who are at work.
    if !works && view.phase.is_critical() {
        return SeatSet::EMPTY;
    }
    let speaks = own.kind == EmbCommunications;
    let mut partners = view.briefing.of_kinds([EmbIt, EmbCommunications, Cert]);
    if works {
        partners = partners.union(view.briefing.of_kinds([EmbHead, TelecomRegulator, Police]));
    }
    if speaks {
        partners = partners.union(view.briefing.of_kinds([Platform, FactChecker]));
    }
    partners.minus(SeatSet::only(view.seat))
}

/// Whether a paper will be of use: somebody comes into one's own systems, or one's own people go
/// into those of others.
fn needs_legal_basis(view: &View) -> bool {
    let group = view.briefing.seat(view.seat).group;
    let goes_elsewhere = !matches!(group, Group::Society | Group::Foreign);
    !view.assets.is_empty() || (goes_elsewhere && view.responders.0 != 0)
}

/// What a planning slot is used for, and what is left to be spent in it.
struct Slot<'a> {
    view: &'a View,
    budget: i64,
    decision: &'a mut Decision,
}

impl Slot<'_> {
    /// Whether the seat may begin something of a kind, can pay for it, and it will be there in
    /// time.
    fn can_begin(&self, kind: OrderKind) -> bool {
        let costs = self.view.briefing.action(kind).costs;
        has(self.view, kind)
            && costs <= self.budget
            && (costs == 0 || !is_too_early(self.view))
            && comes_in_time(self.view, kind)
    }

    /// Begins something if that is possible.
    fn begin(&mut self, order: Prepare) -> bool {
        let kind = Order::from(order).kind();
        let can = self.can_begin(kind);
        if can {
            self.budget -= self.view.briefing.action(kind).costs;
            self.decision.give(order);
        }
        can
    }

    /// Closes holes before they are found: a round over own systems, a few at a slot, in turn.
    fn patch(&mut self) {
        let view = self.view;
        if view.phase.is_critical() || !has(view, OrderKind::Patch) {
            return;
        }
        let wired = |asset: &&AssetView| view.briefing.asset(asset.asset).wired && !asset.offline;
        let own: Vec<&AssetView> = view.assets.iter().filter(wired).collect();
        if own.is_empty() {
            return;
        }
        let first = slots_before(view) * ROUND;
        for at in first..first + ROUND.min(own.len()) {
            let asset = own[at % own.len()].asset;
            give_if(view, self.decision, Countermeasure::Patch { asset });
        }
    }

    /// Looks after one's own: trains where there is much to look after, and else spends on what is
    /// weakest for what depends on it.
    fn own_house(&mut self) {
        self.patch();
        if !self.can_begin(OrderKind::Fund) && !self.can_begin(OrderKind::Train) {
            return;
        }
        let own = self.view.assets.iter().filter(|asset| asset.maturity < HIGHEST);
        let needy = own.max_by_key(|asset| (self.need(asset), std::cmp::Reverse(asset.asset)));
        let Some(needy) = needy else { return };
        let funds =
            self.view.assets.len() < MANY && self.begin(Prepare::Fund { asset: needy.asset });
        if !funds {
            self.begin(Prepare::Train);
        }
    }

    /// What an asset lacks, by how much it will matter.
    fn need(&self, asset: &AssetView) -> Ppm {
        (HIGHEST - asset.maturity).times(stakes(self.view, asset.asset))
    }

    /// Gets to know others: one meeting a slot with those one has not worked with yet.
    fn meet(&mut self, whom: SeatSet) {
        let strangers = whom.minus(self.view.exercised).minus(SeatSet::only(self.view.seat));
        if let Some(to) = Recipients::new(strangers) {
            self.begin(Prepare::Meet { to });
        }
    }

    /// What makes working together possible later: a legal basis, an exercise with those who need
    /// one, the arrangement published.
    fn together(&mut self, partners: SeatSet) {
        let view = self.view;
        let alone = SeatSet::only(view.seat);
        let unsigned = Recipients::new(partners.minus(view.legal_basis).minus(alone));
        if let (true, Some(to)) = (needs_legal_basis(view), unsigned) {
            self.begin(Prepare::SignMou { to });
        }
        let Some((_, seats)) = view.briefing.forum_of(view.seat) else { return };
        let members = seats.members.minus(alone);
        let strangers = members.minus(view.exercised);
        let to = Recipients::new(members);
        if let (true, false, Some(to)) = (seats.lead == Some(view.seat), strangers.is_empty(), to) {
            self.begin(Prepare::JointExercise { to });
        }
        self.publish();
    }

    /// Says in public who may do what in whose systems.
    fn publish(&mut self) {
        let view = self.view;
        if let (false, Some((forum, _))) =
            (view.arrangement_published, view.briefing.forum_of(view.seat))
        {
            self.begin(Prepare::PublishArrangement { forum: Some(forum) });
        }
    }

    /// What the authorities do for those beyond the state: the parties briefed all alike, a desk
    /// for researchers, observers let in.
    fn reach_out(&mut self) {
        let view = self.view;
        let kind = view.briefing.seat(view.seat).kind;
        let calm = !view.phase.is_critical();
        if calm && !view.disclosure_desk && matches!(kind, AgencyKind::Cert | AgencyKind::EmbIt) {
            self.begin(Prepare::OpenDisclosure);
        }
        let briefs = (kind == AgencyKind::Cert && view.phase == Phase::Registration)
            || (kind == AgencyKind::EmbHead && view.phase.is_critical());
        let parties = view.briefing.parties();
        if let (true, Some(to)) = (briefs, Recipients::new(parties)) {
            self.begin(Prepare::BriefParties { to });
        }
        let observers = view
            .briefing
            .of_kinds([AgencyKind::DomesticObserver, AgencyKind::InternationalObserver]);
        if let Some(to) = Recipients::new(observers) {
            self.begin(Prepare::InviteObservers { to });
        }
        // Either side may ask: the answer comes by itself.
        let abroad = if kind == AgencyKind::InternationalPartner && view.holds_indicators {
            view.briefing.of_kind(AgencyKind::Cert)
        } else if kind == AgencyKind::Cert {
            view.briefing.of_kind(AgencyKind::InternationalPartner)
        } else {
            SeatSet::EMPTY
        };
        if let Some(to) = Recipients::new(abroad) {
            give_if(view, self.decision, Tell::ExchangeForeign { to });
        }
    }

    /// Looks over the systems of the electoral authorities before they are used, the ones that
    /// matter most in turn: with a certificate, an audit, or money.
    fn look_over(&mut self) {
        let view = self.view;
        let kinds = [OrderKind::Certify, OrderKind::CommissionAudit, OrderKind::Fund];
        if !kinds.into_iter().any(|kind| self.can_begin(kind)) {
            return;
        }
        let others = (0..view.briefing.assets.len()).map(AssetId::at).filter(|asset| {
            let owner = view.briefing.asset(*asset).owner;
            owner != view.seat && view.briefing.seat(owner).group == Group::Electoral
        });
        let mut others: Vec<AssetId> = others.collect();
        others.sort_by_cached_key(|asset| std::cmp::Reverse(stakes(view, *asset)));
        if others.is_empty() {
            return;
        }
        // Whoever audits begins where nobody certifies yet, and money goes to a third.
        let turn = |first: usize| others[(slots_before(view) + first) % others.len()];
        let (near, middle, far) = (0, others.len() / 3, 2 * others.len() / 3);
        let ways = [
            Prepare::Certify { asset: turn(near) },
            Prepare::CommissionAudit { asset: turn(middle) },
            Prepare::Fund { asset: turn(far) },
        ];
        for order in ways {
            if self.begin(order) {
                break;
            }
        }
    }
}
