//! Everything that influences the future, as plain data: to keep, to restore, to hash.
//!
//! Invariant: a kernel restored from a snapshot goes on exactly as the one it was taken from.
//! Rows are the components themselves, in the order of the scenario or of their numbers; no
//! `Entity` gets in here. The layout belongs to one `KERNEL_REV`.

use serde::{Deserialize, Serialize};

use crate::base::level::Points;
use crate::base::minute::Minute;
use crate::scenario::model::Scenario;

use super::core::Kept;
use super::engine::Ticket;
use super::event::Event;
use super::ledger::Ledger;
use super::log::Log;
use super::registry::registry;
#[allow(
    clippy::wildcard_imports,
    reason = "a row of the registry names its component, and that is enough"
)]
use super::state::*;

/// Declares the snapshot, its rows as the registry has them.
macro_rules! snapshot {
    (
        planned {$(
            $(#[$doc:meta])*
            $rows:ident: $planned:ty as $access:ident at $($place:ident).+ $(in $parts:ident)?
                by $key:ty;
        )+}
        arising {$(
            $(#[$about:meta])*
            $arisen:ident: $arising:ident by $no:ident $functions:tt;
        )+}
        mail {
            $(#[$sent:meta])*
            $mail:ident: $message:ty;
        }
        resources {$(
            $(#[$what:meta])*
            $one:ident: $resource:ty;
        )+}
    ) => {
        /// A snapshot of the simulation between two events.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        pub struct Snapshot {
            /// The minute of exercise time.
            pub now: Minute,
            /// The next sequence number of the future event list.
            pub next_ticket: u64,
            /// Future events in order.
            pub pending: Vec<(Minute, Ticket, Event)>,
            /// What of the core is kept.
            pub core: Kept,
            $(
                $(#[$doc])*
                pub $rows: Vec<$planned>,
            )+
            $(
                $(#[$about])*
                pub $arisen: Vec<$arising>,
            )+
            $(#[$sent])*
            pub $mail: Vec<$message>,
            $(
                $(#[$what])*
                pub $one: $resource,
            )+
            /// Every movement of a meter so far.
            pub ledger: Ledger,
            /// What has happened so far.
            pub log: Log,
        }

        impl Snapshot {
            /// The state in which a scenario starts, before anything is on the agenda.
            pub fn initial(scenario: &Scenario, seed: u64) -> Self {
                Self {
                    now: Minute::START,
                    next_ticket: 1,
                    pending: Vec::new(),
                    core: Kept::initial(scenario, seed),
                    $($rows: <$planned>::initial(scenario),)+
                    $($arisen: Vec::new(),)+
                    $mail: Vec::new(),
                    $($one: <$resource>::initial(scenario),)+
                    ledger: Ledger::default(),
                    log: Log::default(),
                }
            }
        }
    };
}

registry!(snapshot);

/// Overall trust in which a scenario starts.
pub fn starting_trust(scenario: &Scenario) -> Points {
    let part = |segment: &crate::scenario::model::Segment| segment.size.of(segment.trust.0);
    Points(scenario.country.segments.iter().map(part).sum())
}
