//! What can be impaired: the assets of an election and the links between them. The list follows the
//! guidance named in `docs/model.md`, Sources: NIS Cooperation Group 2018 and CIS.

use serde::{Deserialize, Serialize};
use strum::VariantArray;

use crate::base::ids::{AssetId, ProviderId, SeatId};
use crate::base::key::Key;
use crate::base::level::Ppm;
use crate::base::minute::Minute;

/// What an asset is; sets its default criticality per phase (`scenario/defaults.rs`) and what the
/// country profile says about it.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, VariantArray,
)]
pub enum AssetKind {
    /// The voter register.
    VoterRegister,
    /// The site where voters look up their polling station.
    LookupSite,
    /// Electronic poll books and the turnout register.
    PollBook,
    /// The portal for nominations.
    NominationPortal,
    /// The EMB's public site and accounts.
    PublicSite,
    /// The EMB's mail and file servers.
    OfficeMail,
    /// Preparation of ballots and election data.
    BallotPreparation,
    /// Voting machines and scanners.
    VotingMachines,
    /// Voting over the internet.
    InternetVoting,
    /// Transmission of results.
    ResultsTransmission,
    /// Aggregation and tally.
    Tally,
    /// The site that publishes results.
    ResultsSite,
    /// The display of preliminary counts.
    PreliminaryDisplay,
    /// A party's mail and site.
    PartyMail,
    /// A copy of the register in a party's hands.
    PartyRegisterCopy,
    /// A broadcaster's or newspaper's systems.
    BroadcasterSite,
    /// The public conversation on a platform.
    SocialPlatform,
    /// Telecommunications and power.
    Telecom,
    /// A vendor's network and supply chain.
    VendorNetwork,
    /// People and their messaging accounts.
    StaffAccounts,
    /// Logs and evidence.
    LogArchive,
}

impl AssetKind {
    /// Whether vendors run it, under contract.
    pub const fn is_run_by_vendors(self) -> bool {
        matches!(
            self,
            Self::Tally
                | Self::VotingMachines
                | Self::ResultsTransmission
                | Self::PollBook
                | Self::BallotPreparation
                | Self::VendorNetwork
        )
    }
}

/// How an asset is connected: the classes of the Center for Internet Security (`docs/model.md`,
/// Sources: CIS).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Connection {
    /// On a network.
    Network,
    /// Data moves in and out on media.
    Indirect,
    /// Paper or voice: it cannot be attacked over a wire.
    NonDigital,
    /// This country does not have it; incidents on it do not happen.
    Absent,
}

/// Another way to do the job while an asset is down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fallback {
    /// Share of the availability loss that it covers, 0 to 1.
    pub covers: Ppm,
    /// The provider it depends on; on the asset's own provider it falls with it.
    pub provider: Option<ProviderId>,
}

/// An asset of the scenario, the country profile already applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    /// Its id in the scenario.
    pub id: String,
    /// Its stable key.
    pub key: Key,
    /// What it is.
    pub kind: AssetKind,
    /// Who owns it.
    pub owner: SeatId,
    /// How it is connected.
    pub connection: Connection,
    /// Cyber-hygiene at the start, 0 to 3 in millionths. Guidance knows three levels of maturity
    /// (`docs/model.md`, Sources: CIS); 0 is none of them.
    pub maturity: Ppm,
    /// Whether it runs on technology that is new, so that nobody knows it well yet.
    pub new_technology: bool,
    /// The vendor that delivered it; what is broken in a delivery is broken in all of them.
    pub vendor: Option<SeatId>,
    /// Whether there is a copy of what is on it that an intruder does not reach.
    pub backup: bool,
    /// How well its fallback and its backup were exercised at the start, 0 to 1.
    pub exercised: Ppm,
    /// How much it matters per phase, in the order of `Phase::ALL`.
    pub criticality: [Ppm; 7],
    /// Whether it is dormant between elections, and watched less then.
    pub dormant_between: bool,
    /// The provider it runs on; two assets on one provider fall together.
    pub provider: Option<ProviderId>,
    /// Another way to do the job.
    pub fallback: Option<Fallback>,
    /// A second, independent channel for what it publishes; with one, an outage costs less trust
    /// (`docs/model.md`, Sources: reported cases).
    pub independent_channel: bool,
    /// Whether there is a paper record to check it against.
    pub paper_trail: bool,
    /// Whether the public sees at once when it fails.
    pub public_facing: bool,
    /// The assets without which it does not work in full.
    pub depends_on: Vec<AssetId>,
    /// The two assets it links, when it is a transmission.
    pub links: Option<(AssetId, AssetId)>,
    /// When a new system takes its place, in order.
    pub replaced: Vec<Minute>,
}
