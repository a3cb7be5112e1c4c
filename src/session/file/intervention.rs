//! Interventions of the facilitator as they are written in a session file.

use serde::{Deserialize, Serialize};

use crate::base::level::{Points, Ppm};
use crate::scenario::model::{Effect, Gauge, Scenario};
use crate::sim::intervention::Intervention;

use super::entry_error::EntryError;
use super::name::{
    Name, incident_name, inject_name, read_incident, read_inject, read_seats, seat_names,
};

/// An intervention, by the name of what is done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
pub enum WrittenIntervention {
    /// An inject is released.
    Release(Name),
    /// An inject is held.
    Hold(Name),
    /// An inject takes its course again.
    Resume(Name),
    /// An inject never comes.
    Skip(Name),
    /// A new inject.
    Improvise {
        /// Who gets it.
        to: Vec<Name>,
        /// What it does.
        effect: WrittenEffect,
    },
    /// A meter is moved.
    Shift {
        /// The meter that is moved.
        meter: Gauge,
        /// By how much, in millionths of a point.
        by: i64,
    },
    /// An incident is contained.
    Contain(Name),
    /// An incident begins.
    Begin(Name),
}

/// The effect of an inject.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
pub enum WrittenEffect {
    /// The addressees learn of an incident.
    Tell(Name),
    /// The public learns of an incident.
    Publicise(Name),
    /// A rumour begins.
    Rumour {
        /// The incident that the rumour is about.
        incident: Name,
        /// Its reach, in millionths.
        reach: i64,
    },
    /// An incident begins.
    Begin(Name),
}

impl WrittenIntervention {
    /// An intervention as it is written.
    pub fn of(intervention: Intervention, scenario: &Scenario) -> Self {
        let inject = |inject| inject_name(inject, scenario);
        let incident = |incident| incident_name(incident, scenario);
        match intervention {
            Intervention::Release(it) => Self::Release(inject(it)),
            Intervention::Hold(it) => Self::Hold(inject(it)),
            Intervention::Resume(it) => Self::Resume(inject(it)),
            Intervention::Skip(it) => Self::Skip(inject(it)),
            Intervention::Improvise { to, effect } => {
                let effect = match effect {
                    Effect::Tell(it) => WrittenEffect::Tell(incident(it)),
                    Effect::Publicise(it) => WrittenEffect::Publicise(incident(it)),
                    Effect::StartRumour(it, reach) => {
                        WrittenEffect::Rumour { incident: incident(it), reach: reach.0 }
                    }
                    Effect::Begin(it) => WrittenEffect::Begin(incident(it)),
                };
                Self::Improvise { to: seat_names(to, scenario), effect }
            }
            Intervention::Shift { meter, by } => Self::Shift { meter, by: by.0 },
            Intervention::Contain(it) => Self::Contain(incident(it)),
            Intervention::Begin(it) => Self::Begin(incident(it)),
        }
    }

    /// The intervention that is written.
    ///
    /// # Errors
    /// What it names that the scenario does not have.
    pub fn intervention(&self, scenario: &Scenario) -> Result<Intervention, EntryError> {
        let inject = |name| read_inject(name, scenario);
        let incident = |name| read_incident(name, scenario);
        Ok(match self {
            Self::Release(it) => Intervention::Release(inject(it)?),
            Self::Hold(it) => Intervention::Hold(inject(it)?),
            Self::Resume(it) => Intervention::Resume(inject(it)?),
            Self::Skip(it) => Intervention::Skip(inject(it)?),
            Self::Improvise { to, effect } => {
                let effect = match effect {
                    WrittenEffect::Tell(it) => Effect::Tell(incident(it)?),
                    WrittenEffect::Publicise(it) => Effect::Publicise(incident(it)?),
                    WrittenEffect::Rumour { incident: it, reach } => {
                        Effect::StartRumour(incident(it)?, Ppm(*reach))
                    }
                    WrittenEffect::Begin(it) => Effect::Begin(incident(it)?),
                };
                Intervention::Improvise { to: read_seats(to, scenario)?, effect }
            }
            Self::Shift { meter, by } => Intervention::Shift { meter: *meter, by: Points(*by) },
            Self::Contain(it) => Intervention::Contain(incident(it)?),
            Self::Begin(it) => Intervention::Begin(incident(it)?),
        })
    }
}
