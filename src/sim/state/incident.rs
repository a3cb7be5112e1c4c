//! An incident during play: its hidden course, who watches, who works, what the public saw.

use serde::{Deserialize, Serialize};

use crate::base::ids::{AssetId, IncidentId, SeatId, SeatSet};
use crate::base::level::{Points, Ppm};
use crate::base::minute::Minute;
use crate::scenario::model::{Scenario, Severity, Stage};
use crate::sim::engine::{Accrual, Ticket};
use crate::sim::vocabulary::{Disclosure, Stance};

/// An agency that may notice an incident by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Watch {
    /// The seat that may notice.
    pub seat: SeatId,
    /// Unit-exponential waiting time drawn once, in billionths.
    pub threshold: i64,
    /// How much of it the hazard has used up.
    pub used: Accrual,
    /// When it notices, at the present hazard.
    pub ticket: Ticket,
}

/// People at work on an incident.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Engagement {
    /// The seat whose people are at work.
    pub seat: SeatId,
    /// How many people are at work.
    pub responders: u16,
    /// The order that sent them.
    pub order: u32,
}

/// The state of an incident, all that is hidden from the seats with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IncidentState {
    /// The incident, by its place in the scenario.
    pub incident: IncidentId,
    /// How far it has come.
    pub stage: Stage,
    /// When it began.
    pub begun_at: Minute,
    /// When it began to do damage; `Minute::NEVER` if it has not.
    pub acting_at: Minute,
    /// Multiplier on the time it takes to notice it, drawn once.
    pub stealth: Ppm,
    /// How hard it hits, the adversary's capability counted in.
    pub severity: Severity,
    /// Other assets that it has reached, ascending.
    pub spread_to: Vec<AssetId>,
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
    /// Who may notice it.
    pub watches: Vec<Watch>,
    /// Who works on it.
    pub engaged: Vec<Engagement>,
    /// Who has ever worked on it.
    pub worked: SeatSet,
    /// Work done, in millionths of responder-minutes.
    pub progress: Accrual,
    /// When it will be contained at the present rate.
    pub contain: Ticket,
    /// Recovery done, in millionths of responder-minutes.
    pub recovery: Accrual,
    /// When it will have recovered at the present rate.
    pub recover: Ticket,
    /// Who restores what it impaired.
    pub restored_by: Option<(u32, SeatId)>,
    /// Damage so far per confidentiality, integrity, availability, in millionths of
    /// impairment-minutes at full criticality.
    pub damage: [Accrual; 3],
    /// Minutes of draining of what is confidential, in millionths.
    pub drained: Accrual,
    /// When nothing is left to take.
    pub drain: Ticket,
    /// When it acts or ends by itself.
    pub next_stage: Ticket,
    /// What each seat's first, second and third look suggested: two bits per seat, 0 for none.
    pub readings: [u64; 3],
    /// Seats whose looks, short of forensics, were misled by what their house shows.
    pub misled: SeatSet,
    /// Seats whose first, second or third look is under way or done.
    pub looking: [SeatSet; 3],
    /// Whether its logs were set aside for forensics.
    pub logs_kept: bool,
    /// Whether its logs are gone with the system.
    pub logs_lost: bool,
    /// How the public came to know, if it does.
    pub disclosure: Option<Disclosure>,
    /// When the news will bring it; `Minute::NEVER` if they know nothing.
    pub news_at: Minute,
    /// The event of that.
    pub news: Ticket,
    /// When silence becomes a vacuum, and when it costs again while it lasts.
    pub vacuum: Ticket,
    /// What of its full cost another while of silence has, 0 to 1; nothing before it is a vacuum.
    pub silence: Ppm,
    /// Whether an official has spoken about it, and when first.
    pub first_statement: Option<Minute>,
    /// Who has a holding statement out.
    pub held_by: SeatSet,
    /// Who has explained.
    pub explained_by: SeatSet,
    /// Who names which cause, or denies one, and stands by it.
    pub stances: Vec<(SeatSet, Stance)>,
    /// Whether a rumour about it spreads.
    pub talked_about: bool,
    /// Trust each segment lost when it became public, for repairs.
    pub loss: Vec<Points>,
    /// Share of its loss at disclosure that explanations have repaired; none before the first.
    pub repaired: Option<Ppm>,
    /// Who has ruled on it or looked into it independently first, and by which order.
    pub judged: Option<(u32, SeatId)>,
    /// Whether that has confirmed an explanation.
    pub confirmed: bool,
    /// The order by which the centre of government has taken it over.
    pub taken_over: Option<u32>,
    /// Whether a platform was asked to look at it.
    pub platform_asked: bool,
    /// Whether a platform acted on it.
    pub platform_acted: bool,
    /// Whether the truth is out.
    pub truth_out: bool,
    /// Whether those who found a weakness were heard.
    pub heard: bool,
    /// When the finder publishes.
    pub publish: Ticket,
}

impl IncidentState {
    /// Every incident of a scenario before it has begun.
    pub(in crate::sim) fn initial(scenario: &Scenario) -> Vec<Self> {
        let incident = |at| Self {
            incident: IncidentId::at(at),
            stage: Stage::Dormant,
            begun_at: Minute::NEVER,
            acting_at: Minute::NEVER,
            stealth: Ppm::ONE,
            severity: Severity::default(),
            spread_to: Vec::new(),
            noticed: None,
            diagnosed: None,
            averted_at: None,
            contained_at: None,
            recovered_at: None,
            watches: Vec::new(),
            engaged: Vec::new(),
            worked: SeatSet::EMPTY,
            progress: Accrual::default(),
            contain: Ticket::NONE,
            recovery: Accrual::default(),
            recover: Ticket::NONE,
            restored_by: None,
            damage: [Accrual::default(); 3],
            drained: Accrual::default(),
            drain: Ticket::NONE,
            next_stage: Ticket::NONE,
            readings: [0; 3],
            misled: SeatSet::EMPTY,
            looking: [SeatSet::EMPTY; 3],
            logs_kept: false,
            logs_lost: false,
            disclosure: None,
            news_at: Minute::NEVER,
            news: Ticket::NONE,
            vacuum: Ticket::NONE,
            silence: Ppm::ZERO,
            first_statement: None,
            held_by: SeatSet::EMPTY,
            explained_by: SeatSet::EMPTY,
            stances: Vec::new(),
            talked_about: false,
            loss: Vec::new(),
            repaired: None,
            judged: None,
            confirmed: false,
            taken_over: None,
            platform_asked: false,
            platform_acted: false,
            truth_out: false,
            heard: false,
            publish: Ticket::NONE,
        };
        (0..scenario.incidents.len()).map(incident).collect()
    }

    /// Whether it has begun and is not contained.
    pub const fn is_live(&self) -> bool {
        matches!(self.stage, Stage::Latent | Stage::Acting)
    }

    /// How far it has come, for all who judge by that: what was averted never began.
    pub const fn reached(&self) -> Stage {
        if self.averted_at.is_some() { Stage::Dormant } else { self.stage }
    }

    /// The result of a seat's look, if it had one.
    pub const fn reading(&self, seat: SeatId, item: u8) -> u8 {
        (self.readings[item as usize] >> (2 * seat.0) & 3) as u8
    }
}
