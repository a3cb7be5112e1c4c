//! What is measured, by name; the table has the rest.

use strum::{EnumCount, VariantArray};

use crate::base::variants::array;

/// A measure of coordination, in the order in which they are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, EnumCount, VariantArray)]
pub enum Metric {
    /// Messages that were read.
    MessagesRead,
    /// Pairs of seats in contact.
    Ties,
    /// Share of all pairs that were in contact.
    Density,
    /// How many others a seat heard from.
    InDegree,
    /// How many others heard from a seat.
    OutDegree,
    /// How far hearing is concentrated on one seat.
    InCentralization,
    /// How far telling is concentrated on one seat.
    OutCentralization,
    /// How often a seat lies between others.
    Betweenness,
    /// How far lying between others is concentrated on one seat.
    BetweennessCentralization,
    /// How near a seat is to all others.
    Closeness,
    /// Share of contacts that went both ways.
    Reciprocity,
    /// Contacts across groups against those inside.
    EiIndex,
    /// Groups that talked mainly among themselves.
    Communities,
    /// How sharply these groups are apart.
    Modularity,
    /// How far the network is a core with a periphery.
    CorePeriphery,
    /// Whether a seat is in that core.
    InCore,
    /// Seats without which the network falls apart.
    ArticulationPoints,
    /// Ties without which the network falls apart.
    Bridges,
    /// How far apart the seats are.
    Fragmentation,
    /// The same once a seat is gone.
    FragmentationWithout,
    /// How far the planned network is the one that was used.
    PlannedOverlap,
    /// Planned ties that were not used.
    PlannedUnused,
    /// Ties that were used and not planned.
    UnplannedUsed,
    /// Time until those who need a fact have it, median.
    TimeToNotify,
    /// The same for nine of ten.
    TimeToNotifyP90,
    /// Share of those who needed to know who knew in time.
    Coverage,
    /// Facts that somebody had and that those who needed them did not get in time.
    WithheldFacts,
    /// Share of messages that told their reader nothing new.
    Redundancy,
    /// Share of messages that reached the right desk at first.
    RightDesk,
    /// Share of incidents first told to somebody who can act.
    FirstToldAble,
    /// Steps from who saw an incident first to the head of the electoral authority.
    EscalationSteps,
    /// Time from first notice to the first action on an incident.
    ResponseLatency,
    /// Time from first notice until an incident was contained.
    ContainmentLatency,
    /// Time from an inject to the first action of one of its recipients.
    InjectFirstAction,
    /// Time from an inject to an expected action.
    InjectExpectedAction,
    /// Time from an inject to the answer to its decision.
    DecisionLatency,
    /// Time for which a message waited to be read.
    ReadingDelay,
    /// Messages sent and not read.
    Unread,
    /// Most messages waiting at once.
    WaitingPeak,
    /// Messages read and actions taken.
    Workload,
    /// How unevenly that was shared out.
    WorkloadGini,
    /// Overlap of what those who need to know know.
    SharedAwareness,
    /// Share of what was known that those who need to know had.
    PictureCompleteness,
    /// Share of causes named in public that were right.
    PublicCausesRight,
    /// How long somebody stood by a wrong cause in public.
    WrongTime,
    /// Share of pairs of official claims that do not contradict each other.
    ClaimConsistency,
    /// Public contradictions of authorities.
    Contradictions,
    /// How long authorities contradicted each other.
    ContradictionTime,
    /// Share of incidents of which the public first heard from an official.
    FirstMover,
    /// Time until the first official statement.
    FirstStatement,
    /// Seats that heard from nobody.
    NeverTold,
    /// Agencies outside of the state in contact both ways with one of the state.
    Inclusion,
    /// Tasks that a second agency began unaware of the first.
    DuplicatedEffort,
    /// Acts of the security side in electoral systems without a legal basis.
    Overreach,
    /// How often help was asked for.
    HelpAsked,
    /// How often help was offered.
    HelpOffered,
    /// How often help that was asked for came.
    HelpUsed,
    /// Meetings in which somebody learned something.
    Meetings,
    /// Forums that had such a meeting.
    ForumsUsed,
    /// Meetings that were called.
    MeetingsCalled,
    /// Share of acts in systems of others that had a legal basis.
    LegalBasis,
}

impl Metric {
    /// All of them, in order.
    pub const ALL: [Self; Self::COUNT] = array(Self::VARIANTS);
}

/// What part of coordination a measure is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, VariantArray)]
pub enum Area {
    /// Who was in contact with whom.
    Structure,
    /// What reached whom, and when.
    Flow,
    /// Whether they saw, and said, the same.
    Picture,
    /// Whether they worked together, and by right.
    Together,
}

/// What a measure is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Millionths of 1.
    Share,
    /// A number of things.
    Count,
    /// Seconds.
    Seconds,
}

/// Which way is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// More is better.
    More,
    /// Less is better.
    Less,
    /// Neither: it depends.
    Neither,
}

/// What a measure is taken of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SubjectKind {
    /// The whole network.
    Whole,
    /// One seat.
    Seat,
    /// A pair of seats.
    Pair,
    /// An incident.
    Incident,
}

/// What a measure is, for people who want to know exactly.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// Which one.
    pub metric: Metric,
    /// Its id for programs, which never changes.
    pub id: &'static str,
    /// Its name in the literature.
    pub name: &'static str,
    /// What part of coordination it is about.
    pub area: Area,
    /// What it is taken of.
    pub of: &'static [SubjectKind],
    /// What it is counted in.
    pub unit: Unit,
    /// The least it can be.
    pub least: i64,
    /// The most it can be, if there is a most.
    pub most: Option<i64>,
    /// Which way is better.
    pub direction: Direction,
    /// What it is, in one sentence.
    pub definition: &'static str,
    /// How it is computed.
    pub formula: &'static str,
    /// Where it comes from.
    pub source: &'static str,
    /// What it does not say.
    pub limits: &'static str,
}

impl Row {
    /// The unit as it is written in files: shares as a fraction of 1, times in minutes.
    pub const fn unit_written(&self) -> &'static str {
        match self.unit {
            Unit::Share => "share of 1",
            Unit::Count => "number",
            Unit::Seconds => "minutes",
        }
    }

    /// The range as it is written in files.
    pub fn range_written(&self) -> String {
        let written = |value: i64| match self.unit {
            Unit::Share => (value as f64 / 1e6).to_string(),
            Unit::Count => value.to_string(),
            Unit::Seconds => (value / 60).to_string(),
        };
        match self.most {
            Some(most) => format!("{} to {}", written(self.least), written(most)),
            None => format!("{} and more", written(self.least)),
        }
    }
}

impl SubjectKind {
    /// Its name in files.
    pub const fn written(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Seat => "seat",
            Self::Pair => "pair",
            Self::Incident => "incident",
        }
    }
}

impl Direction {
    /// Its name in files.
    pub const fn written(self) -> &'static str {
        match self {
            Self::More => "more",
            Self::Less => "less",
            Self::Neither => "neither",
        }
    }
}

impl Area {
    /// Its name in files.
    pub const fn written(self) -> &'static str {
        match self {
            Self::Structure => "structure",
            Self::Flow => "flow",
            Self::Picture => "picture",
            Self::Together => "together",
        }
    }
}
