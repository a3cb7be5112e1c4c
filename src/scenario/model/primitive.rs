//! In what kinds of incident differ besides what they look like: the table of `docs/model.md`, one
//! row each. What a column does is said where it is read, in the features of the kernel.

use crate::base::level::Ppm;

use super::incident::Primitive;

/// How an incident gets in, and so what averts it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WayIn {
    /// It needs no way in: load, faults, traffic and stories come anyway.
    None,
    /// Through a hole that a well kept system does not have.
    Hole,
    /// Through people who fall for something; trained ones do so less.
    People,
    /// It is inside already; nobody else's indicators close the way.
    Inside,
}

/// What is gone once it has acted, until it is brought back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loss {
    /// Nothing that repair in place does not bring back.
    Nothing,
    /// What is on the system, locked: a backup has it.
    Files,
    /// The system itself, with its logs: it has to be built anew.
    System,
}

/// Who can end it besides those with the skill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EndedBy {
    /// Whoever has the skill.
    Skill,
    /// Capacity too: visitors who are sent to a fallback are gone.
    Capacity,
    /// Those who know the system: its owner, or the vendor.
    Owner,
    /// The vendor whose delivery is broken.
    Vendor,
    /// Who was robbed, or a data protection authority: they can say what is genuine.
    Robbed,
    /// Those with whom it runs: a platform or a broadcaster.
    Carrier,
    /// Those who run the elections: they can show how it was.
    Process,
}

/// What kind of incident it is, as far as its course goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PrimitiveRow {
    /// How it gets in.
    pub way_in: WayIn,
    /// What is gone once it has acted.
    pub loss: Loss,
    /// Who can end it.
    pub ended_by: EndedBy,
    /// How many times the usual it takes to get from system to system; `None` if it stays.
    pub spreads: Option<Ppm>,
}

impl PrimitiveRow {
    const fn new(way_in: WayIn, loss: Loss, ended_by: EndedBy) -> Self {
        Self { way_in, loss, ended_by, spreads: None }
    }

    const fn spreading(self, times: Ppm) -> Self {
        Self { spreads: Some(times), ..self }
    }
}

// Break-out takes about an hour where a machine does it, and days where people move with care.
const QUICK: Ppm = Ppm(100_000);
const FAST: Ppm = Ppm(250_000);
const USUAL: Ppm = Ppm(1_000_000);
const CAREFUL: Ppm = Ppm(2_000_000);

impl Primitive {
    /// Its row of the table.
    pub const fn row(self) -> PrimitiveRow {
        match self {
            Self::Deface => PrimitiveRow::new(WayIn::Hole, Loss::Nothing, EndedBy::Skill),
            Self::SqliExfil => {
                PrimitiveRow::new(WayIn::Hole, Loss::Nothing, EndedBy::Skill).spreading(CAREFUL)
            }
            Self::PhishCredential => {
                PrimitiveRow::new(WayIn::People, Loss::Nothing, EndedBy::Skill).spreading(USUAL)
            }
            Self::InsiderMisuse => PrimitiveRow::new(WayIn::Inside, Loss::Nothing, EndedBy::Skill),
            Self::Ransomware => {
                PrimitiveRow::new(WayIn::Hole, Loss::Files, EndedBy::Skill).spreading(FAST)
            }
            Self::Wiper => {
                PrimitiveRow::new(WayIn::Hole, Loss::System, EndedBy::Skill).spreading(QUICK)
            }
            Self::OrganicSurge => PrimitiveRow::new(WayIn::None, Loss::Nothing, EndedBy::Capacity),
            Self::BenignFault => PrimitiveRow::new(WayIn::None, Loss::Nothing, EndedBy::Owner),
            Self::SupplyChainFault => {
                PrimitiveRow::new(WayIn::None, Loss::Nothing, EndedBy::Vendor)
            }
            Self::HackAndLeak => PrimitiveRow::new(WayIn::None, Loss::Nothing, EndedBy::Robbed),
            Self::SyntheticMedia => PrimitiveRow::new(WayIn::None, Loss::Nothing, EndedBy::Carrier),
            Self::ProcessRumour => PrimitiveRow::new(WayIn::None, Loss::Nothing, EndedBy::Process),
            Self::Ddos | Self::WhitehatDisclosure => {
                PrimitiveRow::new(WayIn::None, Loss::Nothing, EndedBy::Skill)
            }
        }
    }
}
