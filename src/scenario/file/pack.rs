//! A scenario as it is written in `scenario.ron`.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::base::calendar::Phase;

use super::super::model::{AgencyKind, AssetKind, Connection, OrderKind, Side};
use super::super::source::Located;
use super::{Adversary, Incident, Inject, Number, Objective, Text};

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
    /// How the result is published, where there is one.
    pub publication: Option<Publication>,
    /// How the results are published, one for each election day.
    #[serde(default)]
    pub publications: Vec<Publication>,
    /// Ids of service providers; assets on the same one fall together.
    #[serde(default)]
    pub providers: Vec<Text>,
    /// Who takes part.
    pub seats: Located<Vec<Seat>>,
    /// What can be hurt.
    pub assets: Vec<Asset>,
    /// Adversaries, which incidents name.
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
    /// Mechanisms of the model that are switched off here.
    #[serde(default)]
    pub ablate: Vec<Text>,
}

impl Scenario {
    /// All publications of results, in order, in whichever field they are written.
    pub fn all_publications(&self) -> impl Iterator<Item = &Publication> {
        self.publication.iter().chain(&self.publications)
    }
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

/// A seat as it is written: its kind, people, expertise, budget, authorities.
#[derive(Debug, Clone, Deserialize)]
pub struct Seat {
    /// An id, unique among its kind: lower-case letters, digits and hyphens.
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
    /// Orders it may give on top of those of its kind.
    #[serde(default, alias = "levers")]
    pub authorities: Vec<Located<OrderKind>>,
    /// Orders of its kind that it may not give.
    #[serde(default)]
    pub without: Vec<Located<OrderKind>>,
    /// Ids of the seats that it escalates to.
    #[serde(default)]
    pub escalates_to: Vec<Text>,
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
    /// Expertise against intrusions, malware and data theft, 0 to 1.
    pub intrusion: Number,
    /// Rumours, leaks, forgeries.
    pub information: Number,
}

/// An asset as it is written: its kind, owner, connection, maturity.
#[derive(Debug, Clone, Deserialize)]
#[allow(clippy::struct_excessive_bools, reason = "the fields are those of the file")]
pub struct Asset {
    /// An id, unique among its kind: lower-case letters, digits and hyphens.
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
    /// When a new system takes its place.
    #[serde(default)]
    pub replaced: Vec<Text>,
    /// The provider it runs on.
    pub provider: Option<Text>,
    /// Another way to do the job.
    pub fallback: Option<Fallback>,
    /// The seat that delivered it.
    pub vendor: Option<Text>,
    /// Whether there is a copy out of reach; by maturity.
    pub backup: Option<bool>,
    /// How well fallback and backup were exercised.
    #[serde(default)]
    pub exercised: Number,
    /// Whether there is a second channel.
    #[serde(default)]
    pub independent_channel: bool,
    /// Whether paper stands behind it.
    #[serde(default)]
    pub paper_trail: bool,
    /// Whether the public sees at once when it fails.
    #[serde(default)]
    pub public_facing: bool,
    /// The assets without which it does not work in full.
    #[serde(default)]
    pub depends_on: Vec<Text>,
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
