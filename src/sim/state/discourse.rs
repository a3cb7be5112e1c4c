//! What is said in public: claims, contradictions between them, and rumours.

use bevy::ecs::prelude::*;
use serde::{Deserialize, Serialize};

use crate::base::ids::{IncidentId, RumourId, SeatId, SeatSet};
use crate::base::level::{Points, Ppm};
use crate::base::minute::Minute;
use crate::sim::engine::Ticket;
use crate::sim::vocabulary::Stance;

/// A public statement.
#[derive(Component, Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// Its number, from 0.
    pub no: u32,
    /// Who says it.
    pub speakers: SeatSet,
    /// About which incident.
    pub incident: Option<IncidentId>,
    /// What it says.
    pub stance: Stance,
    /// The minute of exercise time.
    pub at: Minute,
    /// The order that made it; `None` for what parties say in a vacuum.
    pub order: Option<u32>,
    /// Whether it still stands: not corrected, not replaced by the same speaker.
    pub stands: bool,
    /// Whether it was right, once that is known.
    pub truth: Option<bool>,
}

/// Two official claims that cannot both be true.
#[derive(Component, Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contradiction {
    /// Its number, from 0.
    pub no: u32,
    /// The earlier claim.
    pub first: u32,
    /// The later claim.
    pub second: u32,
    /// About which incident.
    pub incident: IncidentId,
    /// Who made the later claim, and so the contradiction.
    pub via: SeatId,
    /// The minute from which it stands.
    pub since: Minute,
    /// Until when; `None` while it stands.
    pub until: Option<Minute>,
    /// What it has cost so far, as a negative number, before habituation.
    pub cost: Points,
    /// How much of it people feel, who may be used to it, 0 to 1.
    pub felt: Ppm,
    /// The next hour.
    pub ticket: Ticket,
}

/// A rumour about an incident, and how far it has spread.
#[derive(Component, Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rumour {
    /// The rumour, by its number from 0.
    pub rumour: RumourId,
    /// About which incident.
    pub incident: IncidentId,
    /// When it began.
    pub since: Minute,
    /// Whether it still spreads.
    pub spreads: bool,
    /// Its reach per segment, 0 to 1.
    pub reach: Vec<Ppm>,
    /// What it has cost each segment, as negative numbers.
    pub cost: Vec<Points>,
    /// Whether fact-checkers have looked at it.
    pub fact_checked: bool,
    /// How much of it people feel, who may be used to it, 0 to 1.
    pub felt: Ppm,
    /// The next step.
    pub ticket: Ticket,
}
