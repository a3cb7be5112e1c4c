//! What a row of the table of actions says about a kind.

use super::super::agency::AgencyKind;
use super::super::parameters::Parameters;
use super::draft::Needs;
use super::table::Family;

/// What is the same for all orders of a kind.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// The stem of its message ids and of the names of its parameters.
    pub id: &'static str,
    /// Which event it takes effect in, and which feature has its rule and its effect.
    pub family: Family,
    /// What must be said with it.
    pub needs: Needs,
    /// How long it takes until it has an effect.
    pub takes: Takes,
    /// Budget units it costs where the parameters do not say; 0 for what is free and has no
    /// parameter.
    pub costs: i64,
    /// Who may give it before a scenario changes that.
    pub held_by: HeldBy,
    /// The parameter of its time, where it has one of its own.
    pub(super) takes_name: &'static str,
    /// The parameter of its cost, where it has one.
    pub(super) costs_name: &'static str,
}

impl Row {
    /// The parameter that says how long it takes, and the minutes that a file without it means.
    pub const fn takes_parameter(&self) -> Option<(&'static str, i64)> {
        match self.takes {
            Takes::Own { minutes, .. } => Some((self.takes_name, minutes)),
            Takes::AtOnce | Takes::Other(..) => None,
        }
    }

    /// The parameter that says what it costs, and the budget units that a file without it means.
    pub const fn costs_parameter(&self) -> Option<(&'static str, i64)> {
        if self.costs == 0 { None } else { Some((self.costs_name, self.costs)) }
    }
}

/// How long an action takes until it has an effect.
#[derive(Debug, Clone, Copy)]
pub enum Takes {
    /// It takes effect in the minute in which it is ordered.
    AtOnce,
    /// It has a parameter of its own.
    Own {
        /// Minutes where the parameters do not say.
        minutes: i64,
        /// Whether people drop other things for it in the critical window.
        hurried: bool,
    },
    /// It takes what another parameter of the model says, in minutes: its name, and how it is read.
    Other(&'static str, fn(&Parameters) -> i64),
}

pub(super) const AT_ONCE: Takes = Takes::AtOnce;

pub(super) const fn own(minutes: i64) -> Takes {
    Takes::Own { minutes, hurried: false }
}

pub(super) const fn hurried(minutes: i64) -> Takes {
    Takes::Own { minutes, hurried: true }
}

/// Who may give an order before a scenario changes that.
#[derive(Debug, Clone, Copy)]
pub struct HeldBy {
    /// Every agency.
    pub everyone: bool,
    /// Whoever owns an asset.
    pub owners: bool,
    /// Agencies by the mandate of their kind.
    pub kinds: &'static [AgencyKind],
}

pub(super) const EVERYONE: HeldBy = HeldBy { everyone: true, owners: false, kinds: &[] };

pub(super) const OWNERS: HeldBy = owners_and(&[]);

pub(super) const fn owners_and(kinds: &'static [AgencyKind]) -> HeldBy {
    HeldBy { everyone: false, owners: true, kinds }
}

pub(super) const fn only(kinds: &'static [AgencyKind]) -> HeldBy {
    HeldBy { everyone: false, owners: false, kinds }
}
