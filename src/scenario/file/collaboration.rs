//! A collaboration model as it is written. It names kinds and groups of agencies, never seats, so
//! that it fits every scenario.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::base::calendar::Phase;

use super::super::model::ForumMode;
use super::super::source::Located;
use super::{Number, Text};

/// The whole file.
#[derive(Debug, Clone, Deserialize)]
pub struct Collaboration {
    /// The version of the format.
    #[serde(rename = "format")]
    pub _format: i64,
    /// An id, unique among its kind: lower-case letters, digits and hyphens.
    pub id: Text,
    /// Whether the arrangement is published from the start.
    #[serde(default)]
    pub published: bool,
    /// How long a foreign partner's material waits for clearance.
    pub foreign_clearance: Text,
    /// Budget added to each seat.
    #[serde(default)]
    pub budget: Located<i64>,
    /// Who has what with whom.
    #[serde(default)]
    pub ties: Vec<Tie>,
    /// Where agencies meet.
    #[serde(default)]
    pub forums: Vec<Forum>,
}

/// What all of some agencies have with all of others.
#[derive(Debug, Clone, Deserialize)]
#[allow(clippy::struct_excessive_bools, reason = "the fields are those of the file")]
pub struct Tie {
    /// Selectors of agencies.
    pub from: Vec<Text>,
    /// Selectors of agencies.
    pub to: Vec<Text>,
    /// Whether they know whom to call.
    #[serde(default)]
    pub contact: bool,
    /// How well they know each other.
    #[serde(default)]
    pub familiarity: Number,
    /// Whether there is a legal basis.
    #[serde(default)]
    pub legal_basis: bool,
    /// Whether sensitive matters may be passed on.
    #[serde(default)]
    pub clearance: bool,
    /// Whether it holds the other way round, too.
    #[serde(default = "yes")]
    pub mutual: bool,
}

fn yes() -> bool {
    true
}

/// A forum as it is written: who meets, under whose lead, how often.
#[derive(Debug, Clone, Deserialize)]
pub struct Forum {
    /// An id, unique among its kind: lower-case letters, digits and hyphens.
    pub id: Text,
    /// How it is governed.
    pub mode: Located<ForumMode>,
    /// Kinds of agency that lead it; the first one present does.
    #[serde(default)]
    pub lead: Vec<Text>,
    /// Selectors of agencies.
    pub members: Located<Vec<Text>>,
    /// Time from a call to the meeting.
    pub convene_delay: Text,
    /// Time between routine meetings.
    #[serde(default)]
    pub cadence: BTreeMap<Phase, Text>,
    /// How formal it is.
    pub formality: Number,
    /// How much the public sees.
    pub transparency: Number,
    /// Its level of collaboration.
    pub level: Located<u8>,
}
