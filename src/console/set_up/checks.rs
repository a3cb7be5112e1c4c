//! What a facilitator looks at before an exercise is opened. None of it holds anybody up.

use crate::base::ids::{SeatId, SeatSet};
use crate::measure::dry_run::DryRun;
use crate::policy::PolicyKind;
use crate::session::holder::Holder;
use crate::tell::dry_run::sections;

use super::SetUp;

/// Something that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Check {
    /// Whether an exercise can be saved in the folder that is chosen.
    Saving {
        /// Whether it can.
        can_save: bool,
    },
    /// Seats for people, and how many of them somebody has been seen to sit at.
    Present {
        /// All that people are to hold.
        seats: usize,
        /// Those that are taken.
        present: usize,
    },
    /// Decisions that are put only to seats that nobody holds.
    DecisionsWithoutHolder {
        /// How many.
        decisions: usize,
        seats: SeatSet,
    },
    /// Warnings about the scenario.
    Warnings(usize),
    /// How many kinds of things a dry run found, once one was made with what is chosen.
    DryRun(Option<usize>),
}

impl Check {
    /// Whether all is well.
    pub const fn is_good(&self) -> bool {
        match self {
            Self::Saving { can_save } => *can_save,
            Self::Present { seats, present } => *seats == *present,
            Self::DecisionsWithoutHolder { decisions, .. } => *decisions == 0,
            Self::Warnings(warnings) => *warnings == 0,
            Self::DryRun(kinds) => matches!(kinds, Some(0)),
        }
    }
}

/// Everything that is looked at, in order.
pub fn checks(set_up: &SetUp) -> Vec<Check> {
    let Ok(loaded) = &set_up.loaded else { return Vec::new() };
    let is_people = |holder: &&Holder| **holder == Holder::People;
    let seats = set_up.roster.iter().filter(is_people).count();
    let mut all = vec![Check::Saving { can_save: set_up.save_in.error.is_none() }];
    if 0 < seats {
        let rows = set_up.roster.iter().zip(&set_up.present);
        let present =
            rows.filter(|(holder, present)| **holder == Holder::People && **present).count();
        all.push(Check::Present { seats, present });
    }
    let is_empty = |seat: SeatId| {
        let holder = set_up.roster.get(seat.index());
        matches!(holder, Some(Holder::Nobody | Holder::Policy(PolicyKind::Absent)))
    };
    let injects = loaded.scenario.injects.iter();
    let undecided: Vec<SeatSet> = injects
        .filter(|inject| !inject.choices.is_empty() && inject.to.iter().all(is_empty))
        .map(|inject| inject.to)
        .collect();
    let decisions = undecided.len();
    let seats = undecided.into_iter().flat_map(|to| to.iter().collect::<Vec<_>>()).collect();
    all.push(Check::DecisionsWithoutHolder { decisions, seats });
    all.push(Check::Warnings(loaded.warnings.warning_count()));
    let kinds = |found: &DryRun| sections(&loaded.scenario, &found.findings).len();
    all.push(Check::DryRun(set_up.found().map(kinds)));
    all
}
