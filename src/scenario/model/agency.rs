//! Who takes part: kinds of agency, their groups, and the seats of a scenario.

use serde::{Deserialize, Serialize};
use strum::{EnumCount, VariantArray};

use crate::base::ids::SeatSet;
use crate::base::key::Key;
use crate::base::level::Ppm;
use crate::base::variants::array;

use super::order::OrderKind;

/// What an agency is; sets its mandate and the orders it may give (`scenario/authorities.rs`). The
/// list follows `docs/model.md`, Sources: International IDEA 2019.
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
pub enum AgencyKind {
    /// Head of the electoral management body (EMB).
    EmbHead,
    /// Its IT security team.
    EmbIt,
    /// Its communications office.
    EmbCommunications,
    /// A regional or local electoral office.
    RegionalEmb,
    /// The national computer emergency response team or cyber centre.
    Cert,
    /// A security or intelligence service.
    SecurityService,
    /// The police, or their cybercrime unit.
    Police,
    /// A prosecutor or an electoral court.
    Court,
    /// The ministry responsible for the interior or for justice.
    Ministry,
    /// The office of the head of government.
    Executive,
    /// The telecommunications regulator, speaking for the operators.
    TelecomRegulator,
    /// The civil contingencies agency.
    CivilContingencies,
    /// The data protection authority.
    DataProtection,
    /// The keeper of the voter register where that is not the EMB.
    VoterRegistry,
    /// A vendor of election technology.
    Vendor,
    /// A large party.
    LargeParty,
    /// A small party.
    SmallParty,
    /// A broadcaster or newspaper.
    Broadcaster,
    /// A social media platform.
    Platform,
    /// Fact-checkers.
    FactChecker,
    /// Security researchers, white hats, academia.
    Researcher,
    /// Domestic election observers.
    DomesticObserver,
    /// An international election observation mission.
    InternationalObserver,
    /// A partner authority abroad.
    InternationalPartner,
}

/// The group an agency belongs to. Coordination is mainly about ties across groups.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, VariantArray,
)]
pub enum Group {
    /// Electoral authorities.
    Electoral,
    /// Security side: CERT, services, police.
    Security,
    /// Civil authorities.
    Civil,
    /// Companies.
    Private,
    /// Parties, media, civil society.
    Society,
    /// Foreign and international bodies.
    Foreign,
}

impl AgencyKind {
    /// All kinds, in the order of the table in `docs/model.md`.
    pub const ALL: [Self; Self::COUNT] = array(Self::VARIANTS);

    /// The group it belongs to.
    pub const fn group(self) -> Group {
        match self {
            Self::EmbHead | Self::EmbIt | Self::EmbCommunications | Self::RegionalEmb => {
                Group::Electoral
            }
            Self::Cert | Self::SecurityService | Self::Police => Group::Security,
            Self::Court
            | Self::Ministry
            | Self::Executive
            | Self::TelecomRegulator
            | Self::CivilContingencies
            | Self::DataProtection
            | Self::VoterRegistry => Group::Civil,
            Self::Vendor | Self::Platform => Group::Private,
            Self::LargeParty
            | Self::SmallParty
            | Self::Broadcaster
            | Self::FactChecker
            | Self::Researcher
            | Self::DomesticObserver => Group::Society,
            Self::InternationalObserver | Self::InternationalPartner => Group::Foreign,
        }
    }

    /// Whether it sits in the house of the EMB, where one walks over to the next desk; its regional
    /// offices are elsewhere.
    pub const fn sits_at_emb(self) -> bool {
        matches!(self, Self::EmbHead | Self::EmbIt | Self::EmbCommunications)
    }

    /// Whether its statements are official ones; only official statements can contradict each
    /// other.
    pub const fn is_official(self) -> bool {
        matches!(self.group(), Group::Electoral | Group::Security | Group::Civil)
            || matches!(self, Self::Vendor)
    }

    /// Whether it is a political party.
    pub const fn is_party(self) -> bool {
        matches!(self, Self::LargeParty | Self::SmallParty)
    }

    /// Whether its acts inside the EMB's systems need a legal basis: undefined access by the
    /// security side costs independence (`docs/model.md`, Sources: International IDEA 2019).
    pub const fn is_security_side(self) -> bool {
        matches!(self, Self::SecurityService | Self::Police)
    }
}

/// Which side of politics a party or a segment of the public leans to.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Side {
    /// With neither side.
    #[default]
    Neither,
    /// With the government of the day.
    Government,
    /// With the opposition.
    Opposition,
}

/// Fields of expertise, by family of incident.
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
pub enum Skill {
    /// Keeping services up: load, denial of service, faults.
    Availability,
    /// Intrusions, malware, data theft.
    Intrusion,
    /// Rumours, leaks, forged media.
    Information,
}

impl Skill {
    /// All families, in the order of the table of expertise.
    pub const ALL: [Self; Self::COUNT] = array(Self::VARIANTS);
}

/// A seat: one agency, held by players, by a policy or by nobody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    /// Its id in the scenario.
    pub id: String,
    /// Its stable key.
    pub key: Key,
    /// What agency it is.
    pub kind: AgencyKind,
    /// Its group.
    pub group: Group,
    /// Its political side, for parties.
    pub side: Side,
    /// People who can be sent to an incident.
    pub responders: u16,
    /// Expertise per [`Skill`], 0 to 1.
    pub expertise: [Ppm; 3],
    /// How much the public believes it, 0 to 1.
    pub credibility: Ppm,
    /// Budget units for preparation over the whole scenario.
    pub budget: i64,
    /// Orders it may give, in the order of [`OrderKind`].
    pub authorities: Vec<OrderKind>,
    /// Superiors it escalates to.
    pub escalates_to: SeatSet,
}

impl Seat {
    /// Whether it may give this kind of order at all.
    pub fn has_authority(&self, kind: OrderKind) -> bool {
        self.authorities.binary_search(&kind).is_ok()
    }
}
