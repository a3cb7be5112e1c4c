//! What each kind of order costs and how long it takes until it has an effect.

use crate::base::calendar::Phase;
use crate::base::minute::{DAY, HOUR};
use crate::scenario::model::{OrderKind, Parameters};
use crate::sim::event::Event;

/// The terms of an order.
#[derive(Debug, Clone, Copy)]
pub struct Terms {
    /// Minutes until it takes effect.
    pub takes: i64,
    /// Budget units it costs.
    pub budget: i64,
    /// The event in which it takes effect.
    pub event: fn(u32) -> Event,
}

/// The terms of a kind of order in a phase of the calendar. In the critical window people drop
/// other things, and what takes a day otherwise takes an hour.
pub fn terms(kind: OrderKind, phase: Phase, parameters: &Parameters) -> Terms {
    let day = if phase.is_critical() { HOUR } else { DAY };
    let (takes, budget) = match kind {
        OrderKind::Notify
        | OrderKind::ShareIndicators
        | OrderKind::ShareSituation
        | OrderKind::RequestHelp
        | OrderKind::OfferHelp
        | OrderKind::Escalate
        | OrderKind::ExchangeForeign
        | OrderKind::AssignResponders
        | OrderKind::Answer
        | OrderKind::Convene => (0, 0),
        OrderKind::TakeOffline | OrderKind::PreserveLogs => (5, 0),
        OrderKind::GrantAccess | OrderKind::RefuseAccess => (10, 0),
        OrderKind::BlockUpstream => (15, 0),
        OrderKind::SwitchFallback | OrderKind::Restore => (30, 0),
        OrderKind::Patch => (4 * HOUR, 0),
        OrderKind::HoldStatement
        | OrderKind::AssertCause
        | OrderKind::Deny
        | OrderKind::ContactPlatform => (10, 0),
        OrderKind::Explain | OrderKind::Correct | OrderKind::PublishForms => (30, 0),
        OrderKind::JointStatement => (parameters.joint_statement_minutes, 0),
        OrderKind::Prebunk => (HOUR, 0),
        OrderKind::Meet => (day, 0),
        OrderKind::PublishArrangement | OrderKind::InviteObservers => (2 * day, 0),
        OrderKind::SignMou => (parameters.mou_minutes, 0),
        OrderKind::OpenDisclosure => (7 * day, 1),
        OrderKind::BriefParties => (3 * day, 1),
        OrderKind::Train => (14 * DAY, 1),
        OrderKind::JointExercise => (7 * DAY, 2),
        OrderKind::Fund => (30 * DAY, 2),
        OrderKind::Certify | OrderKind::CommissionAudit => (parameters.audit_minutes, 1),
        OrderKind::DesignateCritical => (DAY, 2),
    };
    Terms { takes, budget, event: event(kind) }
}

fn event(kind: OrderKind) -> fn(u32) -> Event {
    match kind {
        OrderKind::Notify
        | OrderKind::ShareIndicators
        | OrderKind::ShareSituation
        | OrderKind::RequestHelp
        | OrderKind::OfferHelp
        | OrderKind::Escalate
        | OrderKind::ExchangeForeign
        | OrderKind::ContactPlatform => Event::Tell,
        OrderKind::AssignResponders => Event::Respond,
        OrderKind::TakeOffline
        | OrderKind::BlockUpstream
        | OrderKind::Patch
        | OrderKind::Restore
        | OrderKind::SwitchFallback
        | OrderKind::PreserveLogs
        | OrderKind::GrantAccess
        | OrderKind::RefuseAccess => Event::Measure,
        OrderKind::HoldStatement
        | OrderKind::Explain
        | OrderKind::AssertCause
        | OrderKind::Deny
        | OrderKind::Correct
        | OrderKind::JointStatement
        | OrderKind::Prebunk
        | OrderKind::PublishForms => Event::Speak,
        OrderKind::Answer => Event::Choose,
        OrderKind::CommissionAudit
        | OrderKind::Certify
        | OrderKind::Train
        | OrderKind::JointExercise
        | OrderKind::Meet
        | OrderKind::SignMou
        | OrderKind::PublishArrangement
        | OrderKind::DesignateCritical
        | OrderKind::Fund
        | OrderKind::BriefParties
        | OrderKind::OpenDisclosure
        | OrderKind::InviteObservers
        | OrderKind::Convene => Event::Prepare,
    }
}
