//! What election observers could see of how the agencies worked together, by what they are let in
//! on, and what it leaves open (recommendation 10 of International IDEA 2019).
//!
//! Each access is a part of the logs; index and findings are computed from that part alone, beside
//! the index from all of it.

mod findings;
mod index;
mod seen;

use crate::base::ids::{SeatId, SeatSet};
use crate::base::message::{Message, message};
use crate::scenario::model::{AgencyKind, Scenario};
use crate::sim::kernel::Kernel;

pub use findings::{Field, Finding};
pub use index::{INDEX, IndexPart, IndexRow};

use seen::Seen;

/// What an observer is let in on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Access {
    /// Only what everybody can see: statements, what is published, the news.
    Public,
    /// Besides, what the seats that were interviewed did, sent, read and knew themselves.
    Interviews,
    /// All logs.
    Logs,
}

impl Access {
    /// All of them, from the least.
    pub const ALL: [Self; 3] = [Self::Public, Self::Interviews, Self::Logs];

    /// What it is called.
    pub fn name(self) -> Message {
        match self {
            Self::Public => message!("observers-access-public"),
            Self::Interviews => message!("observers-access-interviews"),
            Self::Logs => message!("observers-access-logs"),
        }
    }

    /// Its name in files and options.
    pub const fn written(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Interviews => "interviews",
            Self::Logs => "logs",
        }
    }
}

/// What an observer could say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// What the observer was let in on.
    pub access: Access,
    /// Who was interviewed; counts only with [`Access::Interviews`].
    pub interviewed: SeatSet,
    /// The index from what was seen, in millionths of 1; none if nothing of it could be seen.
    pub index: Option<i64>,
    /// The same from all logs.
    pub full: Option<i64>,
    /// What the index is the mean of.
    pub parts: Vec<IndexPart>,
    /// What was found, by field.
    pub findings: Vec<Finding>,
}

/// What an observer could say of an exercise as it stands.
pub fn assess(kernel: &mut Kernel, access: Access, interviewed: SeatSet) -> Assessment {
    let independence = kernel.meters().independence;
    let (seen, all) =
        (Seen::new(kernel, access, interviewed), Seen::new(kernel, Access::Logs, interviewed));
    let scenario = kernel.scenario().clone();
    let parts = index::parts((&seen, &all), &scenario, kernel.now());
    let findings = findings::findings(&seen, &scenario, kernel.now(), independence);
    Assessment {
        access,
        interviewed,
        index: index::mean(parts.iter().map(|it| it.value)),
        full: index::mean(parts.iter().map(|it| it.full)),
        parts,
        findings,
    }
}

/// Who talks to observers, unless somebody says otherwise: all but the security services.
pub fn interviewed_by_default(scenario: &Scenario) -> SeatSet {
    let talks = |it: &SeatId| scenario.seats[it.index()].kind != SECRETIVE;
    scenario.seat_ids().filter(talks).collect()
}

/// Who does not talk to observers.
const SECRETIVE: AgencyKind = AgencyKind::SecurityService;
