//! What can be read of an exercise from outside: plain values, made when they are asked for.
//!
//! Console, command line, measures and whoever else looks on read these and never the kernel's
//! components, which may be laid out anew without anybody noticing. Everything here is the whole
//! truth, with all that is hidden from the seats; what a seat may see is a
//! [`View`](super::view::View).

use crate::base::ids::{AssetId, IncidentId, InjectId, RumourId, SeatId, SeatSet};
use crate::base::level::{Points, Ppm};
use crate::base::minute::Minute;
use crate::scenario::model::Stage;

use super::state;
use super::vocabulary::{Disclosure, InjectStatus, Stance};

/// An incident of the scenario.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Incident {
    /// Its position in the scenario.
    pub incident: IncidentId,
    /// How far it has come.
    pub stage: Stage,
    /// When it began; `Minute::NEVER` if it has not.
    pub begun_at: Minute,
    /// When it began to do damage; `Minute::NEVER` if it has not.
    pub acting_at: Minute,
    /// When somebody first noticed, and who.
    pub noticed: Option<(Minute, SeatId)>,
    /// When somebody first held the right diagnosis with confidence, and who.
    pub diagnosed: Option<(Minute, SeatId)>,
    /// When it was averted; `None` if it was not, or was not even attempted.
    pub averted_at: Option<Minute>,
    /// When it was contained; never, if it ended by itself before that.
    pub contained_at: Option<Minute>,
    /// When everything worked again.
    pub recovered_at: Option<Minute>,
    /// How the public came to know, if it does.
    pub disclosure: Option<Disclosure>,
    /// When an official first spoke about it in public.
    pub first_statement: Option<Minute>,
    /// Whose people work on it.
    pub at_work: SeatSet,
    /// How many responders work on it.
    pub responders: u16,
}

impl From<&state::IncidentState> for Incident {
    fn from(state: &state::IncidentState) -> Self {
        Self {
            incident: state.incident,
            stage: state.stage,
            begun_at: state.begun_at,
            acting_at: state.acting_at,
            noticed: state.noticed,
            diagnosed: state.diagnosed,
            averted_at: state.averted_at,
            contained_at: state.contained_at,
            recovered_at: state.recovered_at,
            disclosure: state.disclosure,
            first_statement: state.first_statement,
            at_work: state.engaged.iter().map(|it| it.seat).collect(),
            responders: state.engaged.iter().map(|it| it.responders).sum(),
        }
    }
}

/// An asset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asset {
    /// Its position in the scenario.
    pub asset: AssetId,
    /// Whether it was disconnected on purpose.
    pub offline: bool,
    /// Whether it runs on its fallback.
    pub on_fallback: bool,
    /// Whether hostile traffic is blocked upstream.
    pub blocked: bool,
}

impl From<&state::AssetState> for Asset {
    fn from(state: &state::AssetState) -> Self {
        let state::AssetState { asset, offline, on_fallback, blocked, .. } = *state;
        Self { asset, offline, on_fallback, blocked }
    }
}

/// What one agency has with another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tie {
    /// From whom.
    pub from: SeatId,
    /// To whom.
    pub to: SeatId,
    /// Whether it knows whom to call.
    pub contact: bool,
    /// Whether there is a legal basis for working together.
    pub legal_basis: bool,
    /// Quality for sharing and for working together now, 0 to 1.
    pub quality: Ppm,
}

impl Tie {
    pub(super) fn new(state: &state::Tie, now: Minute, half_life: i64) -> Self {
        Self {
            from: state.from,
            to: state.to,
            contact: state.contact,
            legal_basis: state.legal_basis,
            quality: state.quality(now, half_life),
        }
    }
}

/// An inject of the scenario.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Inject<'a> {
    /// Its position in the scenario.
    pub inject: InjectId,
    /// Where it is in its life.
    pub status: InjectStatus,
    /// When it was released.
    pub released_at: Option<Minute>,
    /// Per expected action: when it was done, `Minute::NEVER` if it was not done in time.
    pub expected: &'a [Option<Minute>],
}

impl<'a> From<&'a state::InjectProgress> for Inject<'a> {
    fn from(state: &'a state::InjectProgress) -> Self {
        Self {
            inject: state.inject,
            status: state.status,
            released_at: state.released_at,
            expected: &state.expected,
        }
    }
}

/// A public statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claim {
    /// Its number, from 0.
    pub no: u32,
    /// Who says it.
    pub speakers: SeatSet,
    /// About which incident.
    pub incident: Option<IncidentId>,
    /// What it says.
    pub stance: Stance,
    /// The minute of exercise time.
    pub at: Minute,
    /// The order that made it; `None` for what parties say in a vacuum.
    pub order: Option<u32>,
    /// Whether it still stands: not corrected, not replaced by the same speaker.
    pub stands: bool,
    /// Whether it was right, once that is known.
    pub truth: Option<bool>,
}

impl From<&state::Claim> for Claim {
    fn from(state: &state::Claim) -> Self {
        let state::Claim { no, speakers, incident, stance, at, order, stands, truth } = *state;
        Self { no, speakers, incident, stance, at, order, stands, truth }
    }
}

/// Two official claims that cannot both be true.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contradiction {
    /// Its number, from 0.
    pub no: u32,
    /// The number of the earlier claim.
    pub first: u32,
    /// The number of the later claim.
    pub second: u32,
    /// About which incident.
    pub incident: IncidentId,
    /// Who made the later claim, and so the contradiction.
    pub via: SeatId,
    /// Since when.
    pub since: Minute,
    /// Until when; `None` while it stands.
    pub until: Option<Minute>,
    /// What it has cost in trust so far, as a negative number.
    pub cost: Points,
}

impl From<&state::Contradiction> for Contradiction {
    fn from(state: &state::Contradiction) -> Self {
        let state::Contradiction { no, first, second, incident, via, since, until, cost, .. } =
            *state;
        Self { no, first, second, incident, via, since, until, cost }
    }
}

/// A rumour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rumour<'a> {
    /// Its number.
    pub rumour: RumourId,
    /// About which incident.
    pub incident: IncidentId,
    /// When it began.
    pub since: Minute,
    /// Whether it still spreads.
    pub spreads: bool,
    /// Its reach per segment of the public, 0 to 1.
    pub reach: &'a [Ppm],
    /// Whether fact-checkers have looked at it.
    pub fact_checked: bool,
}

impl<'a> From<&'a state::Rumour> for Rumour<'a> {
    fn from(state: &'a state::Rumour) -> Self {
        Self {
            rumour: state.rumour,
            incident: state.incident,
            since: state.since,
            spreads: state.spreads,
            reach: &state.reach,
            fact_checked: state.fact_checked,
        }
    }
}
