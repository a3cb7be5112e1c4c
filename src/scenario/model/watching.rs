//! Who sees what from where they stand: what each kind of agency notices of an incident on an asset
//! that is not its own. The ground is the mandate of each (International IDEA 2019, figure 2.1 and
//! chapter 3): whoever carries the traffic sees floods, whoever keeps systems sees intrusions,
//! whoever listens to the public hears talk. How closely is a parameter, not said here.

use super::agency::AgencyKind;
use super::incident::{Primitive, Symptom};

/// How closely an agency looks at something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attention {
    /// It does not see it from where it stands.
    None,
    /// It sees it beside other work.
    Partial,
    /// To see it is its work, as it is the owner's.
    Full,
}

/// Where an agency stands to the asset that is hit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standpoint {
    /// What it is.
    pub kind: AgencyKind,
    /// Whether it owns the asset, or one that the incident has spread to.
    pub owns: bool,
    /// Whether it runs the asset under contract.
    pub under_contract: bool,
    /// Whether the asset belongs to an electoral authority.
    pub electoral: bool,
    /// Whether the public sees at once when the asset fails.
    pub public_facing: bool,
    /// Whether the incident is on the lines of a provider and not in a system alone.
    pub on_the_lines: bool,
}

impl Primitive {
    /// How closely an agency looks at it from where it stands.
    pub const fn is_watched_from(self, at: Standpoint) -> Attention {
        if let Symptom::Talk = self.symptom() {
            return hears_talk(at);
        }
        if at.owns {
            return Attention::Full;
        }
        let technicians = at.electoral && matches!(at.kind, AgencyKind::EmbIt) || at.under_contract;
        let in_the_field = at.electoral && matches!(at.kind, AgencyKind::RegionalEmb);
        let cert = matches!(at.kind, AgencyKind::Cert);
        let carries = matches!(at.kind, AgencyKind::TelecomRegulator);
        let sees = match self {
            // The curve of the traffic, on the lines and at the national team.
            Self::Ddos | Self::OrganicSurge => technicians || in_the_field || cert || carries,
            // A machine that stands still is seen by those who need it, and by all if it is public.
            Self::BenignFault | Self::SupplyChainFault => {
                technicians
                    || in_the_field
                    || (carries && at.on_the_lines)
                    || (cert && at.public_facing)
            }
            Self::Ransomware | Self::Wiper => technicians || in_the_field || cert,
            Self::Deface => {
                let page = at.electoral && matches!(at.kind, AgencyKind::EmbCommunications);
                technicians || cert || page
            }
            // Whoever got the same letter, in the same house.
            Self::PhishCredential => {
                at.electoral
                    && matches!(
                        at.kind,
                        AgencyKind::EmbHead
                            | AgencyKind::EmbIt
                            | AgencyKind::EmbCommunications
                            | AgencyKind::RegionalEmb
                    )
            }
            // Whoever watches databases.
            Self::SqliExfil => technicians || cert,
            // The house, and those who look at people.
            Self::InsiderMisuse => {
                let at_people = matches!(at.kind, AgencyKind::Police | AgencyKind::SecurityService);
                technicians || at_people
            }
            Self::WhitehatDisclosure
            | Self::HackAndLeak
            | Self::SyntheticMedia
            | Self::ProcessRumour => false,
        };
        if sees { Attention::Partial } else { Attention::None }
    }
}

impl Symptom {
    /// How closely an agency looks at it if all that looks alike is watched alike: what is left
    /// where it does not count what an incident is.
    pub const fn is_watched_from(self, at: Standpoint) -> Attention {
        if at.owns {
            return Attention::Full;
        }
        let watches = match at.kind {
            AgencyKind::EmbIt => at.electoral,
            AgencyKind::RegionalEmb | AgencyKind::Vendor => {
                at.electoral && matches!(self, Self::Unavailable)
            }
            AgencyKind::Cert => !matches!(self, Self::Talk),
            AgencyKind::SecurityService => matches!(self, Self::OddTraces),
            AgencyKind::TelecomRegulator => matches!(self, Self::Unavailable),
            AgencyKind::EmbCommunications
            | AgencyKind::Broadcaster
            | AgencyKind::Platform
            | AgencyKind::FactChecker => matches!(self, Self::Talk),
            AgencyKind::EmbHead
            | AgencyKind::Police
            | AgencyKind::Court
            | AgencyKind::Ministry
            | AgencyKind::Executive
            | AgencyKind::CivilContingencies
            | AgencyKind::DataProtection
            | AgencyKind::VoterRegistry
            | AgencyKind::LargeParty
            | AgencyKind::SmallParty
            | AgencyKind::Researcher
            | AgencyKind::DomesticObserver
            | AgencyKind::InternationalObserver
            | AgencyKind::InternationalPartner => false,
        };
        if watches { Attention::Partial } else { Attention::None }
    }
}

/// Talk is heard by those who listen for their living, wherever it is about; parties hear it beside
/// other work, and so does whoever it is about.
const fn hears_talk(at: Standpoint) -> Attention {
    match at.kind {
        AgencyKind::EmbCommunications
        | AgencyKind::Broadcaster
        | AgencyKind::Platform
        | AgencyKind::FactChecker => Attention::Full,
        AgencyKind::LargeParty | AgencyKind::SmallParty => Attention::Partial,
        AgencyKind::EmbHead
        | AgencyKind::EmbIt
        | AgencyKind::RegionalEmb
        | AgencyKind::Cert
        | AgencyKind::SecurityService
        | AgencyKind::Police
        | AgencyKind::Court
        | AgencyKind::Ministry
        | AgencyKind::Executive
        | AgencyKind::CivilContingencies
        | AgencyKind::DataProtection
        | AgencyKind::VoterRegistry
        | AgencyKind::TelecomRegulator
        | AgencyKind::Vendor
        | AgencyKind::Researcher
        | AgencyKind::DomesticObserver
        | AgencyKind::InternationalObserver
        | AgencyKind::InternationalPartner => {
            if at.owns {
                Attention::Partial
            } else {
                Attention::None
            }
        }
    }
}
