//! In what kinds of incident differ besides what they look like: the table of `docs/model.md`, a row
//! for each.

use super::incident::Primitive;

/// How an incident gets in, and so what averts it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WayIn {
    /// It needs no way in: load, faults, traffic and stories come anyway.
    None,
    /// Through a hole that a well kept system does not have.
    Hole,
}

/// What kind of incident it is, as far as the course of it goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PrimitiveRow {
    /// How it gets in.
    pub way_in: WayIn,
}

impl Primitive {
    /// Its row of the table.
    pub const fn row(self) -> PrimitiveRow {
        let way_in = match self {
            Self::Deface
            | Self::SqliExfil
            | Self::PhishCredential
            | Self::Ransomware
            | Self::Wiper
            | Self::InsiderMisuse => WayIn::Hole,
            Self::Ddos
            | Self::OrganicSurge
            | Self::SupplyChainFault
            | Self::HackAndLeak
            | Self::SyntheticMedia
            | Self::ProcessRumour
            | Self::WhitehatDisclosure
            | Self::BenignFault => WayIn::None,
        };
        PrimitiveRow { way_in }
    }
}
