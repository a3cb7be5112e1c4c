//! Conditions over what has happened: guards of injects, triggers of incidents, objectives.
//! A closed list that is checked at load; there is no scripting language.

use serde::{Deserialize, Serialize};
use strum::{EnumCount, IntoStaticStr, VariantArray};

use crate::base::ids::{ForumId, IncidentId, InjectId, PublicationId, SeatId};
use crate::base::level::Points;
use crate::base::minute::Minute;
use crate::base::variants::array;

use super::order::OrderKind;

/// How far an incident has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Stage {
    /// Not begun, or it never will.
    Dormant,
    /// Begun, with no effect yet.
    Latent,
    /// Doing damage.
    Acting,
    /// Spreads no further.
    Contained,
    /// Everything works again.
    Recovered,
}

/// A level that can be compared.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    EnumCount,
    VariantArray,
    IntoStaticStr,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Gauge {
    /// Technical damage, 0 to 100.
    Damage,
    /// Public trust, 0 to 100.
    Trust,
    /// Perceived independence of the EMB, 0 to 100.
    Independence,
}

impl Gauge {
    /// All of them.
    pub const ALL: [Self; Self::COUNT] = array(Self::VARIANTS);
}

/// Something that can be true of the exercise so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// The minute has come.
    After(Minute),
    /// The minute has not come.
    Before(Minute),
    /// A seat has given an order of this kind, optionally about one incident.
    Ordered {
        /// The seat that gave it; anybody if `None`.
        seat: Option<SeatId>,
        /// The kind of order.
        kind: OrderKind,
        /// The incident it is about; anything if `None`.
        about: Option<IncidentId>,
        /// From which minute on it counts.
        since: Minute,
    },
    /// A seat knows of an incident.
    Knows {
        /// The seat.
        seat: SeatId,
        /// The incident.
        incident: IncidentId,
    },
    /// One seat has told another about an incident, and it was read.
    Told {
        /// The seat that told.
        from: SeatId,
        /// The seat that read it.
        to: SeatId,
        /// The incident.
        about: IncidentId,
    },
    /// The public knows of an incident.
    Public(IncidentId),
    /// An incident has come at least this far.
    Reached {
        /// The incident.
        incident: IncidentId,
        /// The least stage.
        stage: Stage,
    },
    /// Two official statements about an incident contradict each other right now, or did.
    Contradicted(Option<IncidentId>),
    /// A level is below.
    Below(Gauge, Points),
    /// A level is above.
    Above(Gauge, Points),
    /// The inject was answered with this option, counted from 0, or with any.
    Answered {
        /// The inject.
        inject: InjectId,
        /// The option, counted from 0; any if `None`.
        option: Option<u16>,
    },
    /// The inject was released.
    Released(InjectId),
    /// The forum has met.
    Met(ForumId),
    /// The complete results of all elections have been published.
    ResultsPublished,
    /// The complete result of one election has been published.
    ResultPublished(PublicationId),
    /// All of them hold.
    All(Vec<Condition>),
    /// At least one of them holds.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
}
