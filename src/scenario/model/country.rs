//! The country an exercise is set in: its EMB, its public, its media.

use serde::{Deserialize, Serialize};

use crate::base::key::Key;
use crate::base::level::{Points, Ppm};

use super::agency::Side;

/// How the EMB is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum EmbShape {
    /// One body decides and runs everything.
    Centralised,
    /// A central body and local offices share the work.
    Mixed,
    /// Local offices run elections; the centre is blamed for their mistakes, too.
    Decentralised,
}

/// A part of the public with its own level of trust.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    /// Its id, unique among its kind.
    pub id: String,
    /// Its stable key.
    pub key: Key,
    /// Its share of the public; all shares add up to one.
    pub size: Ppm,
    /// Trust at the start, and the level it slowly returns to.
    pub trust: Points,
    /// Whether it votes or informs itself through digital channels; it reacts about twice as much.
    pub digital: bool,
    /// Whose supporters they are.
    pub side: Side,
    /// How easily a rumour about the process spreads in it, 0 to 1.
    pub susceptibility: Ppm,
}

/// The country profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Country {
    /// Its id, unique among its kind.
    pub id: String,
    /// How the EMB is built.
    pub emb: EmbShape,
    /// Perceived independence of the EMB at the start.
    pub independence: Points,
    /// The segments of the public; their sizes add up to 1.
    pub segments: Vec<Segment>,
    /// Chance per month that two agencies that never met get to know each other.
    pub propensity: Ppm,
    /// How eagerly media reveal what was done in secret, 0 to 1.
    pub media_hostility: Ppm,
    /// Minutes until a platform answers without an agreement; small markets wait longer.
    pub platform_reply_minutes: i64,
}
