//! How the agencies work together at the start: ties, forums, legal basis (`docs/model.md`,
//! Sources: International IDEA 2019).

use serde::{Deserialize, Serialize};

use crate::base::ids::{SeatId, SeatSet};
use crate::base::key::Key;
use crate::base::level::Ppm;

/// How a forum is governed (`docs/model.md`, Sources: Provan and Kenis 2008).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ForumMode {
    /// The members run it together.
    ParticipantGoverned,
    /// One member leads.
    LeadOrganisation,
    /// A body that is not a party to the work runs it for the others.
    NetworkAdministrative,
}

/// The seven levels of collaboration, each building on the one below (`docs/model.md`, Sources:
/// International IDEA 2019, section 4.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Level {
    /// Nothing is organised.
    None = 0,
    /// Contacts and roles: a directory.
    Communication = 1,
    /// Shared situational awareness.
    Awareness = 2,
    /// Public communication with one voice.
    PublicVoice = 3,
    /// Prevention and response, with escalation.
    Response = 4,
    /// Expertise, tools and people are shared.
    Resources = 5,
    /// Independent assessment and certification.
    Assessment = 6,
    /// Exercising together.
    Exercises = 7,
}

/// What one agency has with another at the start of the scenario.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TieStart {
    /// Whether it knows whom to call.
    pub contact: bool,
    /// How well they know each other, 0 to 1.
    pub familiarity: Ppm,
    /// Whether there is a legal basis for working together.
    pub legal_basis: bool,
    /// Whether sensitive matters may be passed on without asking first.
    pub clearance: bool,
}

/// A forum in which agencies meet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forum {
    /// Its id in the collaboration model.
    pub id: String,
    /// Its stable key.
    pub key: Key,
    /// How it is governed.
    pub mode: ForumMode,
    /// Who leads or convenes it, if anybody does.
    pub lead: Option<SeatId>,
    /// Who sits in it.
    pub members: SeatSet,
    /// Minutes from a call to the meeting.
    pub convene_delay_minutes: i64,
    /// Minutes between routine meetings per phase, in the order of `Phase::ALL`; 0 for none.
    pub cadence_minutes: [i64; 7],
    /// How formal it is, 0 to 1.
    pub formality: Ppm,
    /// How much the public can see of it, 0 to 1.
    pub transparency: Ppm,
    /// Its level of collaboration, 0 to 7.
    pub level: u8,
}

impl Forum {
    /// Whether its level of collaboration is this one or above.
    pub const fn reaches(&self, level: Level) -> bool {
        level as u8 <= self.level
    }
}

/// The collaboration model applied to the seats of a scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Collaboration {
    /// Its id, unique among its kind.
    pub id: String,
    /// What seat `from` has with seat `to`, at `from * seats + to`.
    pub ties: Vec<TieStart>,
    /// The forums in which seats meet.
    pub forums: Vec<Forum>,
    /// Whether the arrangement is published from the start.
    pub published: bool,
    /// Minutes a foreign partner's material waits for clearance.
    pub foreign_clearance_minutes: i64,
    /// Budget added to each seat.
    pub budget: i64,
}
