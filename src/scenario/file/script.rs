//! What happens in a scenario, as it is written in `scenario.ron`: adversaries, incidents, injects,
//! objectives.

use serde::Deserialize;

use super::super::model::{CauseClass, InjectKind, Medium, OrderKind, Primitive, Tlp};
use super::super::source::Located;
use super::{Condition, Number, Text};

/// An adversary as it is written: a profile, never a state.
#[derive(Debug, Clone, Deserialize)]
pub struct Adversary {
    /// An id, unique among its kind: lower-case letters, digits and hyphens.
    pub id: Text,
    /// How capable it is.
    pub capability: Number,
    /// Incidents abroad from which partners get indicators.
    #[serde(default)]
    pub abroad: Vec<Abroad>,
}

/// An incident abroad.
#[derive(Debug, Clone, Deserialize)]
pub struct Abroad {
    /// The time, such as `E-3 08:00`.
    pub at: Text,
    /// Whom it teaches: a partner's seat.
    pub partner: Text,
}

/// An incident as it is written: what it hits, when, how hard.
#[derive(Debug, Clone, Deserialize)]
pub struct Incident {
    /// An id, unique among its kind: lower-case letters, digits and hyphens.
    pub id: Text,
    /// What kind of incident it is.
    pub primitive: Primitive,
    /// What is hit.
    pub asset: Text,
    /// Who is behind it.
    pub adversary: Option<Text>,
    /// When it begins.
    pub trigger: Located<Trigger>,
    /// What is truly behind it; by primitive.
    pub cause: Option<CauseClass>,
    /// How hard it hits; by primitive.
    pub severity: Option<Severity>,
    /// Time from intrusion to effect.
    pub latency: Option<Text>,
    /// Time after which it ends by itself.
    pub lasts: Option<Text>,
    /// Work of full expertise to contain it; by primitive.
    pub work: Option<Text>,
    /// Whether all assets of the same provider are hit.
    #[serde(default)]
    pub hits_provider: Located<bool>,
    /// Whether it may be averted; what begins by chance may.
    pub may_fail: Option<Located<bool>>,
    /// The theft whose spoils it uses.
    pub uses: Option<Text>,
    /// Time from publicity to truth.
    pub truth_after: Option<Text>,
}

/// When an incident begins.
#[derive(Debug, Clone, Deserialize)]
pub enum Trigger {
    /// At a point in time.
    At(Text),
    /// With a probability, between two points in time.
    Chance {
        /// The probability that it happens at all, 0 to 1.
        probability: Number,
        /// The earliest time at which it may begin.
        from: Text,
        /// The latest time at which it may begin.
        to: Text,
    },
    /// After a condition.
    When {
        /// What must hold; looked at whenever something it speaks of changes.
        condition: Located<Condition>,
        /// Time after it first holds.
        after: Text,
    },
}

/// How hard an incident hits.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Severity {
    /// Share of what is confidential that is lost.
    pub confidentiality: Number,
    /// Share of what must be right that is wrong.
    pub integrity: Number,
    /// Share of the service that is gone.
    pub availability: Number,
}

/// An inject as it is written: to whom, when, what it does, what is to be decided.
#[derive(Debug, Clone, Deserialize)]
pub struct Inject {
    /// An id, unique among its kind: lower-case letters, digits and hyphens.
    pub id: Text,
    /// What it is for.
    pub kind: InjectKind,
    /// Who gets it: seats and selectors.
    pub to: Located<Vec<Text>>,
    /// How it reaches them.
    pub medium: Medium,
    /// How far it may be passed on.
    #[serde(default = "amber")]
    pub tlp: Tlp,
    /// When it is due.
    pub due: Located<Due>,
    /// It is released only if this holds when due.
    pub guard: Option<Located<Condition>>,
    /// What it does on release.
    #[serde(default)]
    pub effects: Vec<Located<Effect>>,
    /// The answers to choose from.
    #[serde(default)]
    pub choices: Vec<Choice>,
    /// Time until the decision closes.
    pub answer_within: Option<Text>,
    /// What the planners hope to see.
    #[serde(default)]
    pub expected: Vec<ExpectedAction>,
}

fn amber() -> Tlp {
    Tlp::Amber
}

/// When an inject is due.
#[derive(Debug, Clone, Deserialize)]
pub enum Due {
    /// At a point in time.
    At(Text),
    /// So long after another inject.
    After(Text, Text),
    /// So long after a condition first holds.
    When {
        /// What must hold; looked at whenever something it speaks of changes.
        condition: Located<Condition>,
        /// Time after it first holds.
        after: Text,
    },
    /// When the facilitator says so.
    #[serde(alias = "Shelf")]
    InReserve,
}

/// What an inject or an option does to the world.
#[derive(Debug, Clone, Deserialize)]
pub enum Effect {
    /// The addressees learn of an incident.
    Tell(Text),
    /// The public learns of an incident.
    Publicise(Text),
    /// A rumour begins.
    StartRumour {
        /// The id of the incident that the rumour is about.
        incident: Text,
        /// The share of every segment that it reaches at first, above 0 and at most 1.
        reach: Number,
    },
    /// An incident begins.
    Begin(Text),
}

/// An answer to a decision.
#[derive(Debug, Clone, Deserialize)]
pub struct Choice {
    /// Its id within the inject.
    pub id: Text,
    /// Orders that it gives.
    #[serde(default)]
    pub orders: Vec<Order>,
    /// What it does besides.
    #[serde(default)]
    pub effects: Vec<Located<Effect>>,
    /// Whether it is meant to tempt.
    #[serde(default)]
    pub tempts: bool,
}

/// An order that an option gives.
#[derive(Debug, Clone, Deserialize)]
pub struct Order {
    /// What to do.
    pub kind: Located<OrderKind>,
    /// About which incident.
    pub about: Option<Text>,
    /// To which asset.
    pub asset: Option<Text>,
    /// With or to whom: seats and selectors.
    #[serde(default)]
    pub to: Vec<Text>,
    /// In which forum.
    pub forum: Option<Text>,
    /// Naming what cause.
    pub cause: Option<Located<CauseClass>>,
    /// How many responders.
    pub responders: Option<Located<u16>>,
}

/// What the planners hope to see.
#[derive(Debug, Clone, Deserialize)]
pub struct ExpectedAction {
    /// Its id within the inject.
    pub id: Text,
    /// Who should do it.
    pub by: Text,
    /// Within what time after release.
    pub within: Text,
    /// When it counts as done.
    pub done: Located<Condition>,
}

/// An objective of the exercise, and when it is met.
#[derive(Debug, Clone, Deserialize)]
pub struct Objective {
    /// An id, unique among its kind: lower-case letters, digits and hyphens.
    pub id: Text,
    /// The recommendations it exercises.
    #[serde(default)]
    pub recommendations: Vec<Located<u8>>,
    /// When it is met.
    pub met: Located<Condition>,
}
