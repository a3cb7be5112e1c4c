//! The orders a seat can give, by kind, and what each kind needs to be said with it.

use serde::{Deserialize, Serialize};

use crate::base::ids::{AssetId, ForumId, IncidentId, InjectId, SeatSet};

/// What a seat can order. Saying nothing is a choice too, with consequences of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum OrderKind {
    /// Tell others that something is wrong.
    Notify,
    /// Pass on technical indicators that help others look for the same hand.
    ShareIndicators,
    /// Pass on all one knows, evidence included.
    ShareSituation,
    /// Ask others to send responders.
    RequestHelp,
    /// Put own responders at the disposal of whoever leads.
    OfferHelp,
    /// Call a forum together.
    Convene,
    /// Take the matter to one's superiors, who get it with priority.
    Escalate,
    /// Send responders to an incident, or recall them.
    AssignResponders,
    /// Disconnect an asset: stops an intruder and stops the service.
    TakeOffline,
    /// Have hostile traffic blocked at the provider; bystanders may be hit.
    BlockUpstream,
    /// Close the holes of an asset.
    Patch,
    /// Bring an asset back after containment, or online again.
    Restore,
    /// Run on the fallback: paper, phone, a second site.
    SwitchFallback,
    /// Keep the logs, so that forensics and courts have something to read.
    PreserveLogs,
    /// Have an asset audited by an independent body.
    CommissionAudit,
    /// Let others work inside one's systems.
    GrantAccess,
    /// Refuse others, or an auditor, access.
    RefuseAccess,
    /// Certify an asset before use.
    Certify,
    /// Train one's staff.
    Train,
    /// Exercise together with others.
    JointExercise,
    /// Meet others and learn whom to call.
    Meet,
    /// Sign a memorandum of understanding: a legal basis for working together.
    SignMou,
    /// Publish who works with whom, on what basis, within what bounds.
    PublishArrangement,
    /// Designate elections as critical infrastructure.
    DesignateCritical,
    /// Fund the protection of an asset.
    Fund,
    /// Brief the parties, all of them or some.
    BriefParties,
    /// Ask a platform to look at, label or take down.
    ContactPlatform,
    /// Open a desk where researchers can report what they found.
    OpenDisclosure,
    /// Exchange with a partner abroad.
    ExchangeForeign,
    /// Say in public that one looks into it.
    HoldStatement,
    /// Explain in public what is affected, what is not, and what protects the result.
    Explain,
    /// Name a cause in public.
    AssertCause,
    /// Deny in public that anything hostile happened.
    Deny,
    /// Correct what one said before.
    Correct,
    /// Speak in public together with the members of a forum, with one voice.
    JointStatement,
    /// Explain in advance what may happen and why it is no reason for doubt.
    Prebunk,
    /// Publish the raw forms from the polling stations.
    PublishForms,
    /// Invite observers to see how the agencies work together.
    InviteObservers,
    /// Answer an inject with one of its options.
    Answer,
}

/// What must be said with an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Needs {
    /// An incident that the seat knows of.
    pub incident: bool,
    /// An asset.
    pub asset: bool,
    /// At least one other seat.
    pub to: bool,
    /// A forum of which the seat is a member.
    pub forum: bool,
    /// A cause.
    pub cause: bool,
}

impl OrderKind {
    /// All kinds.
    pub const ALL: [Self; 39] = [
        Self::Notify,
        Self::ShareIndicators,
        Self::ShareSituation,
        Self::RequestHelp,
        Self::OfferHelp,
        Self::Convene,
        Self::Escalate,
        Self::AssignResponders,
        Self::TakeOffline,
        Self::BlockUpstream,
        Self::Patch,
        Self::Restore,
        Self::SwitchFallback,
        Self::PreserveLogs,
        Self::CommissionAudit,
        Self::GrantAccess,
        Self::RefuseAccess,
        Self::Certify,
        Self::Train,
        Self::JointExercise,
        Self::Meet,
        Self::SignMou,
        Self::PublishArrangement,
        Self::DesignateCritical,
        Self::Fund,
        Self::BriefParties,
        Self::ContactPlatform,
        Self::OpenDisclosure,
        Self::ExchangeForeign,
        Self::HoldStatement,
        Self::Explain,
        Self::AssertCause,
        Self::Deny,
        Self::Correct,
        Self::JointStatement,
        Self::Prebunk,
        Self::PublishForms,
        Self::InviteObservers,
        Self::Answer,
    ];

    /// Position in [`Self::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }

    /// What must be said with it.
    pub const fn needs(self) -> Needs {
        const NOTHING: Needs =
            Needs { incident: false, asset: false, to: false, forum: false, cause: false };
        match self {
            Self::Notify
            | Self::ShareIndicators
            | Self::ShareSituation
            | Self::RequestHelp
            | Self::OfferHelp
            | Self::ContactPlatform => Needs { incident: true, to: true, ..NOTHING },
            Self::Escalate
            | Self::AssignResponders
            | Self::PreserveLogs
            | Self::HoldStatement
            | Self::Explain
            | Self::Deny
            | Self::Correct => Needs { incident: true, ..NOTHING },
            Self::AssertCause => Needs { incident: true, cause: true, ..NOTHING },
            Self::Convene => Needs { forum: true, ..NOTHING },
            Self::JointStatement => Needs { incident: true, forum: true, ..NOTHING },
            Self::PublishArrangement => Needs { forum: true, ..NOTHING },
            Self::TakeOffline
            | Self::BlockUpstream
            | Self::Patch
            | Self::Restore
            | Self::SwitchFallback
            | Self::CommissionAudit
            | Self::Certify
            | Self::Fund => Needs { asset: true, ..NOTHING },
            Self::GrantAccess | Self::RefuseAccess => Needs { asset: true, to: true, ..NOTHING },
            Self::Meet
            | Self::ExchangeForeign
            | Self::SignMou
            | Self::JointExercise
            | Self::BriefParties
            | Self::InviteObservers => Needs { to: true, ..NOTHING },
            Self::Train
            | Self::DesignateCritical
            | Self::OpenDisclosure
            | Self::Prebunk
            | Self::PublishForms
            | Self::Answer => NOTHING,
        }
    }

    /// Whether the public hears it.
    pub const fn is_statement(self) -> bool {
        matches!(
            self,
            Self::HoldStatement
                | Self::Explain
                | Self::AssertCause
                | Self::Deny
                | Self::Correct
                | Self::JointStatement
                | Self::Prebunk
        )
    }

    /// Whether it prepares for what has not happened yet.
    pub const fn is_preparation(self) -> bool {
        matches!(
            self,
            Self::Train
                | Self::JointExercise
                | Self::Meet
                | Self::SignMou
                | Self::PublishArrangement
                | Self::DesignateCritical
                | Self::Fund
                | Self::Certify
                | Self::BriefParties
                | Self::OpenDisclosure
                | Self::InviteObservers
                | Self::CommissionAudit
        )
    }
}

/// What is behind an incident, as far as a public statement goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum CauseClass {
    /// Many legitimate visitors.
    Load,
    /// Something broke.
    Fault,
    /// Somebody did it.
    Attack,
}

impl CauseClass {
    /// All classes.
    pub const ALL: [Self; 3] = [Self::Load, Self::Fault, Self::Attack];
}

/// An order of a seat. What its kind does not need is ignored and kept at its default, so that
/// equal orders are equal values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Order {
    /// What to do.
    pub kind: OrderKind,
    /// About which incident.
    pub incident: Option<IncidentId>,
    /// To which asset.
    pub asset: Option<AssetId>,
    /// With or to whom.
    pub to: SeatSet,
    /// In which forum.
    pub forum: Option<ForumId>,
    /// Naming what cause.
    pub cause: Option<CauseClass>,
    /// How many responders, or which option of an inject.
    pub amount: u16,
    /// Which inject is answered.
    pub inject: Option<InjectId>,
}

impl Order {
    /// An order of a kind, with nothing said yet.
    pub const fn new(kind: OrderKind) -> Self {
        Self {
            kind,
            incident: None,
            asset: None,
            to: SeatSet::EMPTY,
            forum: None,
            cause: None,
            amount: 0,
            inject: None,
        }
    }

    /// The order without what its kind does not need.
    pub fn essential(self) -> Self {
        let needs = self.kind.needs();
        let answers = self.kind == OrderKind::Answer;
        let names = needs.cause || self.kind == OrderKind::JointStatement;
        let counts = answers || self.kind == OrderKind::AssignResponders;
        Self {
            kind: self.kind,
            incident: self.incident.filter(|_| needs.incident),
            asset: self.asset.filter(|_| needs.asset),
            to: if needs.to { self.to } else { SeatSet::EMPTY },
            forum: self.forum.filter(|_| needs.forum),
            cause: self.cause.filter(|_| names),
            amount: if counts { self.amount } else { 0 },
            inject: self.inject.filter(|_| answers),
        }
    }

    /// About this incident.
    pub const fn about(mut self, incident: IncidentId) -> Self {
        self.incident = Some(incident);
        self
    }

    /// To this asset.
    pub const fn on(mut self, asset: AssetId) -> Self {
        self.asset = Some(asset);
        self
    }

    /// To or with these seats.
    pub const fn to(mut self, seats: SeatSet) -> Self {
        self.to = seats;
        self
    }

    /// In this forum.
    pub const fn within(mut self, forum: ForumId) -> Self {
        self.forum = Some(forum);
        self
    }

    /// Naming this cause.
    pub const fn naming(mut self, cause: CauseClass) -> Self {
        self.cause = Some(cause);
        self
    }

    /// With this many responders.
    pub const fn with_responders(mut self, number: u16) -> Self {
        self.amount = number;
        self
    }

    /// Choosing an option of an inject, counted from 0.
    pub const fn answering(inject: InjectId, option: u16) -> Self {
        let mut order = Self::new(OrderKind::Answer);
        order.inject = Some(inject);
        order.amount = option;
        order
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_listed_in_order() {
        for (index, kind) in OrderKind::ALL.into_iter().enumerate() {
            assert_eq!(kind.index(), index);
        }
    }
}
