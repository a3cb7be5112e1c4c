//! A scenario as it is written in `scenario.ron`.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::base::calendar::Phase;

use super::super::model::{
    AgencyKind, AssetKind, CauseClass, Connection, InjectKind, Medium, OrderKind, Primitive, Side,
    Tlp,
};
use super::super::source::Located;
use super::{Condition, Number, Text};

/// The whole file.
#[derive(Debug, Clone, Deserialize)]
pub struct Scenario {
    /// The version of the format.
    #[serde(rename = "format")]
    pub _format: i64,
    /// Its id, which is the name of its folder.
    pub id: Text,
    /// Minutes it takes to play with people.
    pub plays_minutes: Located<i64>,
    /// Recommendations it teaches.
    #[serde(default)]
    pub teaches: Vec<Located<u8>>,
    /// The country profile unless another is asked for.
    pub country: Text,
    /// The collaboration model unless another is asked for.
    pub collaboration: Text,
    /// The electoral cycle.
    pub calendar: Calendar,
    /// How the result is published.
    pub publication: Option<Publication>,
    /// Service providers.
    #[serde(default)]
    pub providers: Vec<Text>,
    /// Who takes part.
    pub seats: Located<Vec<Seat>>,
    /// What can be hurt.
    pub assets: Vec<Asset>,
    /// Who attacks.
    #[serde(default)]
    pub adversaries: Vec<Adversary>,
    /// What goes wrong.
    #[serde(default)]
    pub incidents: Vec<Incident>,
    /// What is handed to the seats.
    #[serde(default)]
    pub injects: Vec<Inject>,
    /// What the exercise is meant to show.
    #[serde(default)]
    pub objectives: Vec<Objective>,
    /// Numbers of the model that differ here.
    #[serde(default)]
    pub parameters: BTreeMap<Text, Number>,
}

/// The electoral cycle.
#[derive(Debug, Clone, Deserialize)]
pub struct Calendar {
    /// When the scenario starts.
    pub start: Text,
    /// When it ends.
    pub end: Text,
    /// The election days; without any, `E+0` alone.
    #[serde(default)]
    pub election_days: Vec<Text>,
    /// The windows in order.
    pub windows: Located<Vec<Window>>,
}

/// A window of the calendar.
#[derive(Debug, Clone, Deserialize)]
pub struct Window {
    /// Its part of the cycle.
    pub phase: Phase,
    /// When it starts.
    pub from: Text,
    /// How many planning slots its seats get.
    #[serde(default)]
    pub planning_slots: Located<u16>,
}

/// How the result is published.
#[derive(Debug, Clone, Deserialize)]
pub struct Publication {
    /// When counting begins.
    pub starts: Text,
    /// When the public expects the result.
    pub expected: Text,
    /// How long it takes when everything works.
    pub takes: Text,
    /// The assets it passes through.
    pub path: Located<Vec<Text>>,
}

/// A seat.
#[derive(Debug, Clone, Deserialize)]
pub struct Seat {
    /// Its id.
    pub id: Text,
    /// What agency it is.
    pub kind: AgencyKind,
    /// Its political side, for parties.
    #[serde(default)]
    pub side: Located<Side>,
    /// People who can be sent to an incident.
    #[serde(default)]
    pub responders: Located<u16>,
    /// Expertise per skill.
    #[serde(default)]
    pub expertise: Expertise,
    /// How much the public believes it.
    #[serde(default = "half")]
    pub credibility: Number,
    /// Budget for preparation.
    #[serde(default)]
    pub budget: Located<i64>,
    /// Levers on top of those of its kind.
    #[serde(default)]
    pub levers: Vec<Located<OrderKind>>,
    /// Levers of its kind that it does not have.
    #[serde(default)]
    pub without: Vec<Located<OrderKind>>,
    /// Superiors.
    #[serde(default)]
    pub escalates_to: Vec<Text>,
    /// Whether it holds a copy of the register, for parties.
    #[serde(default)]
    pub holds_register: Located<bool>,
}

fn half() -> Number {
    Number { value: 0.5, ..Number::default() }
}

/// Expertise per skill.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Expertise {
    /// Keeping services up.
    pub availability: Number,
    /// Intrusions.
    pub intrusion: Number,
    /// Rumours, leaks, forgeries.
    pub information: Number,
}

/// An asset.
#[derive(Debug, Clone, Deserialize)]
pub struct Asset {
    /// Its id.
    pub id: Text,
    /// What it is.
    pub kind: Located<AssetKind>,
    /// Who owns it.
    pub owner: Text,
    /// How it is connected.
    #[serde(default = "network")]
    pub connection: Connection,
    /// Cyber-hygiene at the start, 0 to 3.
    #[serde(default = "one")]
    pub maturity: Number,
    /// Whether it sleeps between elections.
    #[serde(default)]
    pub dormant_between: bool,
    /// The provider it runs on.
    pub provider: Option<Text>,
    /// Another way to do the job.
    pub fallback: Option<Fallback>,
    /// Whether there is a second channel.
    #[serde(default)]
    pub independent_channel: bool,
    /// Whether paper stands behind it.
    #[serde(default)]
    pub paper_trail: bool,
    /// Whether the public sees at once when it fails.
    #[serde(default)]
    pub public_facing: bool,
    /// The two assets it links.
    pub links: Option<Located<(Text, Text)>>,
    /// How much it matters per phase, where it differs from its kind.
    #[serde(default)]
    pub criticality: BTreeMap<Phase, Number>,
}

fn network() -> Connection {
    Connection::Network
}

fn one() -> Number {
    Number { value: 1.0, ..Number::default() }
}

/// Another way to do the job.
#[derive(Debug, Clone, Deserialize)]
pub struct Fallback {
    /// Share of the loss that it covers.
    pub covers: Number,
    /// The provider it depends on.
    pub provider: Option<Text>,
}

/// An adversary.
#[derive(Debug, Clone, Deserialize)]
pub struct Adversary {
    /// Its id.
    pub id: Text,
    /// How capable it is.
    pub capability: Number,
    /// Incidents abroad.
    #[serde(default)]
    pub abroad: Vec<Abroad>,
}

/// An incident abroad.
#[derive(Debug, Clone, Deserialize)]
pub struct Abroad {
    /// When.
    pub at: Text,
    /// Whom it teaches: a partner's seat.
    pub partner: Text,
}

/// An incident.
#[derive(Debug, Clone, Deserialize)]
pub struct Incident {
    /// Its id.
    pub id: Text,
    /// What kind.
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
        /// How likely.
        probability: Number,
        /// Not before.
        from: Text,
        /// Not after.
        to: Text,
    },
    /// After a condition.
    When {
        /// The condition.
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

/// An inject.
#[derive(Debug, Clone, Deserialize)]
pub struct Inject {
    /// Its id.
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
        /// The condition.
        condition: Located<Condition>,
        /// Time after it first holds.
        after: Text,
    },
    /// When the facilitator says so.
    Shelf,
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
        /// About what.
        incident: Text,
        /// Its reach.
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

/// An objective.
#[derive(Debug, Clone, Deserialize)]
pub struct Objective {
    /// Its id.
    pub id: Text,
    /// The recommendations it exercises.
    #[serde(default)]
    pub recommendations: Vec<Located<u8>>,
    /// When it is met.
    pub met: Located<Condition>,
}
