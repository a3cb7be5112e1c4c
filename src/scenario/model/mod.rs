//! The scenario as the kernel plays it: checked, immutable, shared, addressed by typed index.
//!
//! Invariant: a value of [`Scenario`] exists only after all checks passed, so nobody checks again.

// A new kind of order, event, stage or stance is asked for wherever it makes a difference.
#![deny(clippy::wildcard_enum_match_arm)]

mod ablation;
mod added;
mod agency;
mod asset;
mod collaboration;
mod condition;
mod country;
mod incident;
mod inject;
mod order;
mod parameters;
mod predicate;
mod primitive;
mod watching;

use std::collections::BTreeMap;

use crate::base::calendar::Calendar;
use crate::base::ids::{AssetId, PublicationId, SeatId};
use crate::base::key::Key;
use crate::base::minute::Minute;

pub use ablation::{MECHANISM_SETS, MECHANISMS, Mechanism, MechanismSet, Neutral};
pub use agency::{AgencyKind, Group, Seat, Side, Skill};
pub use asset::{Asset, AssetKind, Connection, Fallback};
pub use collaboration::{Collaboration, Forum, ForumMode, Level, TieStart};
pub use condition::{Condition, Gauge, Stage};
pub use country::{Country, EmbShape, Segment};
pub use incident::{Adversary, Incident, Primitive, Severity, Symptom, Trigger};
pub use inject::{Choice, Due, Effect, ExpectedAction, Inject, InjectKind, Medium, Objective, Tlp};
pub use order::{
    CauseClass, Choose, Countermeasure, Family, HeldBy, Lacking, Needs, Order, OrderDraft,
    OrderKind, Prepare, Recipients, Respond, Row, Speak, Takes, Tell,
};
pub use parameters::{ActionTerms, Evidence, Named, Parameter, Parameters, Unit};
pub use predicate::Predicate;
pub use primitive::{EndedBy, Loss, PrimitiveRow, WayIn};
pub use watching::{Attention, Standpoint};

/// How the result is published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publication {
    /// When counting begins.
    pub starts: Minute,
    /// When the public expects the complete result.
    pub expected: Minute,
    /// Minutes it takes when everything works.
    pub takes: i64,
    /// The assets it passes through; the slowest sets the pace.
    pub path: Vec<AssetId>,
}

/// Everything an exercise is played from, apart from the seed, the holders of seats and the inputs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scenario {
    /// Its id, unique among its kind.
    pub id: String,
    /// Minutes it takes with players, for the library.
    pub plays_minutes: i64,
    /// The recommendations it teaches, 1 to 10.
    pub teaches: Vec<u8>,
    /// The electoral cycle.
    pub calendar: Calendar,
    /// The country it is set in.
    pub country: Country,
    /// How the agencies work together.
    pub collaboration: Collaboration,
    /// Who takes part.
    pub seats: Vec<Seat>,
    /// Ids of service providers.
    pub providers: Vec<(String, Key)>,
    /// Systems that can be impaired.
    pub assets: Vec<Asset>,
    /// Adversaries, which incidents name.
    pub adversaries: Vec<Adversary>,
    /// What goes wrong.
    pub incidents: Vec<Incident>,
    /// The master scenario events list.
    pub injects: Vec<Inject>,
    /// What the exercise is meant to show.
    pub objectives: Vec<Objective>,
    /// How the results are published, in the order of election days; empty if nothing is counted.
    pub publications: Vec<Publication>,
    /// The numbers of the model, the scenario's overrides applied.
    pub parameters: Parameters,
    /// Texts per language, by text id.
    pub texts: BTreeMap<String, Texts>,
    /// The language in which they are shown.
    pub language: String,
}

/// The language in which every text is there.
pub const COMPLETE: &str = "en";

/// The texts of one language by id, Fluent patterns already formatted; none of them is empty.
pub type Texts = BTreeMap<String, String>;

impl Scenario {
    /// The seat with an id.
    pub fn seat(&self, id: &str) -> Option<SeatId> {
        self.seats.iter().position(|seat| seat.id == id).map(SeatId::at)
    }

    /// Damage that is half of the meter, in impairment-minutes at full criticality: the parameter
    /// for every electoral cycle, so that several cycles are measured as one is.
    pub fn damage_half(&self) -> i64 {
        self.parameters.damage_half_impairment_minutes * self.calendar.cycles() as i64
    }

    /// All seats in order.
    pub fn seat_ids(&self) -> impl Iterator<Item = SeatId> + use<> {
        (0..self.seats.len()).map(SeatId::at)
    }

    /// The publication that people wait for at a minute: that of the election day which counts.
    pub fn publication_at(&self, at: Minute) -> Option<PublicationId> {
        let day = self.calendar.election_day_for(at);
        let is_its = |it: &Publication| self.calendar.election_day_for(it.starts) == day;
        self.publications.iter().position(is_its).map(PublicationId::at)
    }

    /// A text in the language that was chosen, or else in English; the id itself if there is none,
    /// which `check` makes impossible.
    pub fn text<'a>(&'a self, id: &'a str) -> &'a str {
        self.text_if_any(id).unwrap_or(id)
    }

    /// A text that may be left out.
    pub fn text_if_any(&self, id: &str) -> Option<&str> {
        self.text_in(&self.language, id).or_else(|| self.text_in(COMPLETE, id))
    }

    /// A text in a language, if it is there.
    pub fn text_in(&self, language: &str, id: &str) -> Option<&str> {
        self.texts.get(language).and_then(|texts| texts.get(id)).map(String::as_str)
    }
}
