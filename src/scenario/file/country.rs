//! A country profile as it is written.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::super::model::{AssetKind, Connection, EmbShape, Side};
use super::super::source::Located;
use super::{Number, Text};

/// The whole file.
#[derive(Debug, Clone, Deserialize)]
pub struct Country {
    /// The version of the format.
    #[serde(rename = "format")]
    pub _format: i64,
    /// An id, unique among its kind: lower-case letters, digits and hyphens.
    pub id: Text,
    /// How the EMB is built.
    pub emb: EmbShape,
    /// Perceived independence of the EMB at the start, in points.
    pub independence: Number,
    /// Chance per month that two agencies get to know each other.
    pub propensity: Number,
    /// How eagerly media reveal secrets.
    pub media_hostility: Number,
    /// How long a platform takes to answer without an agreement.
    pub platform_reply: Text,
    /// The segments of the public; their sizes add up to 1.
    pub segments: Located<Vec<Segment>>,
    /// What the country's technology changes about the scenario's assets.
    #[serde(default)]
    pub technology: BTreeMap<Located<AssetKind>, Technology>,
    /// What it changes about assets of all other kinds.
    #[serde(default)]
    pub other_technology: Technology,
}

/// A part of the public.
#[derive(Debug, Clone, Deserialize)]
pub struct Segment {
    /// An id, unique among its kind: lower-case letters, digits and hyphens.
    pub id: Text,
    /// Its share of the public.
    pub size: Number,
    /// Trust at the start, in points.
    pub trust: Number,
    /// Whether it uses digital channels.
    #[serde(default)]
    pub digital: bool,
    /// Whose supporters they are.
    #[serde(default)]
    pub side: Side,
    /// How easily rumours spread.
    pub susceptibility: Number,
}

/// What a country says about all assets of a kind.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Technology {
    /// Whether it is new, so that nobody knows it well yet.
    #[serde(default)]
    pub new: bool,
    /// How they are connected.
    pub connection: Option<Connection>,
    /// Factor on their maturity.
    pub maturity: Option<Number>,
    /// Factor on what their fallbacks cover.
    pub fallback: Option<Number>,
    /// Whether their fallbacks run on the very same provider.
    #[serde(default)]
    pub shared_provider: bool,
    /// Whether vendors deliver them.
    #[serde(default)]
    pub outsourced: bool,
    /// Factor on how much depends on them.
    pub criticality: Option<Number>,
    /// Whether there is a second channel.
    pub independent_channel: Option<bool>,
    /// Whether paper stands behind them.
    pub paper_trail: Option<bool>,
}
