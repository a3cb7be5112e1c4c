//! What goes wrong: adversaries, primitives of attack and of accident, and the incidents planned.

use serde::{Deserialize, Serialize};
use strum::{EnumCount, VariantArray};

use crate::base::ids::{AdversaryId, AssetId, IncidentId, SeatId};
use crate::base::key::Key;
use crate::base::level::Ppm;
use crate::base::minute::Minute;
use crate::base::variants::array;

use super::agency::Skill;
use super::condition::Condition;
use super::order::CauseClass;

/// What kind of incident it is. Abstract on purpose: nothing here teaches a technique. The kinds
/// are those of reported cases (`docs/model.md`, Sources).
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
)]
pub enum Primitive {
    /// Hostile traffic.
    Ddos,
    /// Many legitimate visitors at once.
    OrganicSurge,
    /// A public page is changed.
    Deface,
    /// Records are copied out of a database.
    SqliExfil,
    /// Credentials are stolen.
    PhishCredential,
    /// Files are locked for ransom.
    Ransomware,
    /// Systems are wiped.
    Wiper,
    /// Somebody inside misuses access.
    InsiderMisuse,
    /// A supplier delivers something broken.
    SupplyChainFault,
    /// Stolen documents are published, at a chosen moment.
    HackAndLeak,
    /// Forged pictures, sound or pages.
    SyntheticMedia,
    /// A rumour about the process.
    ProcessRumour,
    /// A researcher has found a weakness.
    WhitehatDisclosure,
    /// Something breaks by itself.
    BenignFault,
}

/// What a person in front of the asset sees; alike for different causes until evidence comes in.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, VariantArray,
)]
pub enum Symptom {
    /// It cannot be reached, or is very slow.
    Unavailable,
    /// It shows or holds what it should not.
    Altered,
    /// Suspicious traces: logins, queries, mail.
    OddTraces,
    /// People are talking: a story, a picture, a document.
    Talk,
    /// Somebody reports a weakness.
    Finding,
}

impl Primitive {
    /// All primitives, in the order of the table in `docs/model.md`.
    pub const ALL: [Self; Self::COUNT] = array(Self::VARIANTS);

    /// What it looks like. Load, fault and attack on the same site share [`Symptom::Unavailable`].
    pub const fn symptom(self) -> Symptom {
        match self {
            Self::Ddos
            | Self::OrganicSurge
            | Self::Ransomware
            | Self::Wiper
            | Self::SupplyChainFault
            | Self::BenignFault => Symptom::Unavailable,
            Self::Deface => Symptom::Altered,
            Self::SqliExfil | Self::PhishCredential | Self::InsiderMisuse => Symptom::OddTraces,
            Self::HackAndLeak | Self::SyntheticMedia | Self::ProcessRumour => Symptom::Talk,
            Self::WhitehatDisclosure => Symptom::Finding,
        }
    }

    /// Whether it touches a system. Stories, pictures and published documents touch none: all they
    /// do, they do to trust.
    pub const fn touches_system(self) -> bool {
        !matches!(self.symptom(), Symptom::Talk)
    }

    /// What is behind it, unless the scenario says otherwise.
    pub const fn cause(self) -> CauseClass {
        match self {
            Self::OrganicSurge => CauseClass::Load,
            Self::SupplyChainFault | Self::BenignFault | Self::WhitehatDisclosure => {
                CauseClass::Fault
            }
            Self::Ddos
            | Self::Deface
            | Self::SqliExfil
            | Self::PhishCredential
            | Self::Ransomware
            | Self::Wiper
            | Self::InsiderMisuse
            | Self::HackAndLeak
            | Self::SyntheticMedia
            | Self::ProcessRumour => CauseClass::Attack,
        }
    }

    /// The expertise that helps against it.
    pub const fn skill(self) -> Skill {
        match self.symptom() {
            // What stops a service from inside is an intrusion all the same.
            Symptom::Unavailable if matches!(self, Self::Ransomware | Self::Wiper) => {
                Skill::Intrusion
            }
            Symptom::Unavailable => Skill::Availability,
            Symptom::Altered | Symptom::OddTraces | Symptom::Finding => Skill::Intrusion,
            Symptom::Talk => Skill::Information,
        }
    }

    /// Whether it needs no network, so that paper does not protect against it.
    pub const fn needs_no_wire(self) -> bool {
        matches!(
            self,
            Self::OrganicSurge
                | Self::BenignFault
                | Self::SyntheticMedia
                | Self::ProcessRumour
                | Self::HackAndLeak
                | Self::InsiderMisuse
        )
    }
}

/// Who is behind attacks: a profile, never a state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adversary {
    /// Its id in the scenario.
    pub id: String,
    /// Its stable key.
    pub key: Key,
    /// How capable it is at the start, 0 to 1; scales how hard its incidents hit.
    pub capability: Ppm,
    /// Incidents abroad from which partners get indicators: when, and which partner's seat.
    pub abroad: Vec<(Minute, SeatId)>,
}

/// When an incident begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trigger {
    /// At this minute.
    At(Minute),
    /// With a probability, at a minute drawn evenly between two.
    Chance {
        /// The probability that it happens at all.
        probability: Ppm,
        /// The first minute at which it can begin.
        from: Minute,
        /// The last minute at which it can begin.
        to: Minute,
    },
    /// So long after a condition first holds.
    When {
        /// What must hold; looked at whenever something it speaks of changes.
        condition: Condition,
        /// Minutes after it first holds.
        after: i64,
    },
}

/// How hard it hits, per confidentiality, integrity, availability; 0 to 1 each.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Severity {
    /// Share of what is confidential that is lost.
    pub confidentiality: Ppm,
    /// Share of what must be right that is wrong.
    pub integrity: Ppm,
    /// Share of the service that is gone.
    pub availability: Ppm,
}

impl Severity {
    /// So many times as hard, at most in full.
    #[must_use]
    pub fn times(self, force: Ppm) -> Self {
        let part = |part: Ppm| part.times(force).clamped();
        Self {
            confidentiality: part(self.confidentiality),
            integrity: part(self.integrity),
            availability: part(self.availability),
        }
    }
}

/// An incident that is planned in the scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incident {
    /// Its id in the scenario.
    pub id: String,
    /// Its stable key.
    pub key: Key,
    /// What kind of incident it is.
    pub primitive: Primitive,
    /// What is hit.
    pub asset: AssetId,
    /// Who is behind it, if anybody.
    pub adversary: Option<AdversaryId>,
    /// When it begins.
    pub trigger: Trigger,
    /// What is truly behind it.
    pub cause: CauseClass,
    /// How hard it hits.
    pub severity: Severity,
    /// Minutes from intrusion to effect; 0 when it acts at once.
    pub latency_minutes: i64,
    /// Minutes after which it ends by itself once it acts; `None` if it does not.
    pub duration_minutes: Option<i64>,
    /// Responder-minutes of full expertise to contain it.
    pub work_responder_minutes: i64,
    /// Whether all assets of the same provider are hit too.
    pub hits_provider: bool,
    /// Whether it is an attempt that may be averted when its time comes. What an inject, an option
    /// or the facilitator begins always happens.
    pub may_fail: bool,
    /// The theft whose stolen data this incident uses; without the theft it does not happen.
    pub uses: Option<IncidentId>,
    /// Minutes after it becomes public until the truth is established in public anyway.
    pub truth_after_minutes: i64,
}
