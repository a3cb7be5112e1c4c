//! The names of things as people at the table say them.

use crate::base::calendar::Phase;
use crate::scenario::model::{CauseClass, OrderKind};

pub(super) use crate::scenario::Names;

/// A cause as it is named in public.
pub(super) const fn cause(cause: CauseClass) -> &'static str {
    match cause {
        CauseClass::Load => "too many visitors",
        CauseClass::Fault => "a fault",
        CauseClass::Attack => "an attack",
    }
}

/// A phase where there is little room.
pub(super) const fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::InterElection => "between",
        Phase::Registration => "registration",
        Phase::Campaign => "campaign",
        Phase::Silence => "silence",
        Phase::Polling => "polling",
        Phase::Count => "count",
        Phase::Verification => "verification",
    }
}

/// An order that cost something, as what somebody did to something.
pub(super) fn measure(kind: OrderKind, asset: &str) -> String {
    match kind {
        OrderKind::TakeOffline => format!("took offline: {asset}"),
        OrderKind::BlockUpstream => format!("blocked traffic to: {asset}; bystanders were hit"),
        kind => format!("ordered {kind:?}: {asset}"),
    }
}
