//! What can happen: every kind of event, and which goes first when several fall on one minute.

use serde::{Deserialize, Serialize};

use crate::base::ids::{
    AdversaryId, AssetId, ForumId, IncidentId, InjectId, PublicationId, RumourId, SeatId, SeatSet,
    WindowId,
};

use super::engine::Moment;

/// An event of the simulation. Each kind is a moment with systems of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Event {
    /// A window of the calendar begins.
    Window(WindowId),
    /// A seat's order to tell somebody something takes effect.
    Tell(u32),
    /// A seat's order to send people takes effect.
    Respond(u32),
    /// A measure on an asset takes effect.
    Measure(u32),
    /// A preparation is done.
    Prepare(u32),
    /// A seat is heard in public.
    Speak(u32),
    /// A seat answers an inject.
    Choose(u32),
    /// An incident begins.
    Begin(IncidentId),
    /// An incident starts to do damage.
    Act(IncidentId),
    /// A seat detects an incident by itself.
    Detect(IncidentId, SeatId),
    /// A seat's look at an incident, the first, second or third, has a result.
    Evidence(IncidentId, SeatId, u8),
    /// The work to contain an incident is done.
    Contain(IncidentId),
    /// Everything that an incident impaired works again.
    Recover(IncidentId),
    /// Nothing is left to be taken by a theft.
    Drained(IncidentId),
    /// A message arrives at some of its recipients.
    Deliver(u32, SeatSet),
    /// A message has been read.
    Read(u32, SeatId),
    /// The indicators that a seat holds have gone staler.
    Stale(SeatId, AdversaryId),
    /// The public learns of an incident from outsiders.
    News(IncidentId),
    /// Official silence about a public incident has lasted too long.
    Vacuum(IncidentId),
    /// A rumour spreads a step further.
    RumourStep(RumourId),
    /// A contradiction has stood for another hour.
    ContradictionHour(u32),
    /// The true cause of a public incident is established.
    Truth(IncidentId),
    /// A platform has reviewed what it was asked to review.
    PlatformActs(IncidentId),
    /// Media reveal an overreach.
    Reveal(u32),
    /// A refusal of lawful access becomes known.
    RefusalComesHome(AssetId),
    /// Help for some of the parties becomes a scandal.
    Scandal(u32),
    /// A researcher whose report was not heard publishes it.
    Publishes(IncidentId),
    /// Two agencies get to know each other; named in the other order, they put it on paper.
    TieForms(SeatId, SeatId),
    /// A forum meets.
    Meeting(ForumId),
    /// Designation as critical infrastructure takes effect.
    Designated,
    /// Something happens abroad: the adversary, and which of its incidents there.
    Abroad(AdversaryId, u16),
    /// A complete result is published.
    Published(PublicationId),
    /// A result is late by so many days.
    Delay(PublicationId, u16),
    /// Parties are tempted to claim victory while nothing is published, in this hour.
    Temptation(PublicationId, u16),
    /// Observers publish their finding.
    Finding(SeatId),
    /// An inject is due.
    Inject(InjectId),
    /// A decision closes unanswered.
    InjectCloses(InjectId),
    /// An expected action should have been done by now.
    ExpectedBy(InjectId, u16),
    /// A condition over time may have come true.
    Recheck,
    /// Other systems that a block of traffic had hit work again.
    Unblocked(AssetId),
    /// The seats plan ahead.
    Planning(WindowId),
    /// Members of a forum are back from a meeting.
    Dismissed(ForumId),
    /// A researcher reports a weakness to a seat that accepts reports.
    Reports(IncidentId, SeatId),
    /// The facilitator intervenes.
    Intervene(u32),
    /// An attempt is made: the incident begins, or is averted.
    Attempt(IncidentId),
    /// What decays has decayed further while an incident waits to be noticed or contained.
    Ages(IncidentId),
    /// An intruder reaches another system.
    Spread(IncidentId, AssetId),
    /// What was stolen comes out.
    Surfaces(IncidentId),
    /// A new system takes the place of an old one.
    Replaced(AssetId),
    /// People have missed so much of a system that it counts against those responsible.
    Missed(AssetId),
}

/// Names of all kinds, in the order of [`Event::index`](Moment::index).
const NAMES: [&str; Event::COUNT] = [
    "window",
    "tell",
    "respond",
    "measure",
    "prepare",
    "speak",
    "choose",
    "begin",
    "act",
    "detect",
    "evidence",
    "contain",
    "recover",
    "drained",
    "deliver",
    "read",
    "stale",
    "news",
    "vacuum",
    "rumour step",
    "contradiction hour",
    "truth",
    "platform acts",
    "reveal",
    "refusal comes home",
    "scandal",
    "publishes",
    "tie forms",
    "meeting",
    "designated",
    "abroad",
    "published",
    "delay",
    "temptation",
    "finding",
    "inject",
    "inject closes",
    "expected by",
    "recheck",
    "unblocked",
    "planning",
    "dismissed",
    "reports",
    "intervene",
    "attempt",
    "ages",
    "spread",
    "surfaces",
    "replaced",
    "missed",
];

/// The kinds of event as positions, to register systems for.
pub mod kind {
    macro_rules! kinds {
        ($($name:ident = $index:literal,)*) => {
            $(#[doc = "A kind of event."] pub const $name: usize = $index;)*
        };
    }
    kinds! {
        WINDOW = 0,
        TELL = 1,
        RESPOND = 2,
        MEASURE = 3,
        PREPARE = 4,
        SPEAK = 5,
        CHOOSE = 6,
        BEGIN = 7,
        ACT = 8,
        DETECT = 9,
        EVIDENCE = 10,
        CONTAIN = 11,
        RECOVER = 12,
        DRAINED = 13,
        DELIVER = 14,
        READ = 15,
        STALE = 16,
        NEWS = 17,
        VACUUM = 18,
        RUMOUR_STEP = 19,
        CONTRADICTION_HOUR = 20,
        TRUTH = 21,
        PLATFORM_ACTS = 22,
        REVEAL = 23,
        REFUSAL_COMES_HOME = 24,
        SCANDAL = 25,
        PUBLISHES = 26,
        TIE_FORMS = 27,
        MEETING = 28,
        DESIGNATED = 29,
        ABROAD = 30,
        PUBLISHED = 31,
        DELAY = 32,
        TEMPTATION = 33,
        FINDING = 34,
        INJECT = 35,
        INJECT_CLOSES = 36,
        EXPECTED_BY = 37,
        RECHECK = 38,
        UNBLOCKED = 39,
        PLANNING = 40,
        DISMISSED = 41,
        REPORTS = 42,
        INTERVENE = 43,
        ATTEMPT = 44,
        AGES = 45,
        SPREAD = 46,
        SURFACES = 47,
        REPLACED = 48,
        MISSED = 49,
    }
}

impl Moment for Event {
    const COUNT: usize = 50;

    fn index(self) -> usize {
        match self {
            Self::Window(_) => kind::WINDOW,
            Self::Tell(_) => kind::TELL,
            Self::Respond(_) => kind::RESPOND,
            Self::Measure(_) => kind::MEASURE,
            Self::Prepare(_) => kind::PREPARE,
            Self::Speak(_) => kind::SPEAK,
            Self::Choose(_) => kind::CHOOSE,
            Self::Begin(_) => kind::BEGIN,
            Self::Act(_) => kind::ACT,
            Self::Detect(..) => kind::DETECT,
            Self::Evidence(..) => kind::EVIDENCE,
            Self::Contain(_) => kind::CONTAIN,
            Self::Recover(_) => kind::RECOVER,
            Self::Drained(_) => kind::DRAINED,
            Self::Deliver(..) => kind::DELIVER,
            Self::Read(..) => kind::READ,
            Self::Stale(..) => kind::STALE,
            Self::News(_) => kind::NEWS,
            Self::Vacuum(_) => kind::VACUUM,
            Self::RumourStep(_) => kind::RUMOUR_STEP,
            Self::ContradictionHour(_) => kind::CONTRADICTION_HOUR,
            Self::Truth(_) => kind::TRUTH,
            Self::PlatformActs(_) => kind::PLATFORM_ACTS,
            Self::Reveal(_) => kind::REVEAL,
            Self::RefusalComesHome(_) => kind::REFUSAL_COMES_HOME,
            Self::Scandal(_) => kind::SCANDAL,
            Self::Publishes(_) => kind::PUBLISHES,
            Self::TieForms(..) => kind::TIE_FORMS,
            Self::Meeting(_) => kind::MEETING,
            Self::Designated => kind::DESIGNATED,
            Self::Abroad(..) => kind::ABROAD,
            Self::Published(_) => kind::PUBLISHED,
            Self::Delay(..) => kind::DELAY,
            Self::Temptation(..) => kind::TEMPTATION,
            Self::Finding(_) => kind::FINDING,
            Self::Inject(_) => kind::INJECT,
            Self::InjectCloses(_) => kind::INJECT_CLOSES,
            Self::ExpectedBy(..) => kind::EXPECTED_BY,
            Self::Recheck => kind::RECHECK,
            Self::Unblocked(_) => kind::UNBLOCKED,
            Self::Planning(_) => kind::PLANNING,
            Self::Dismissed(_) => kind::DISMISSED,
            Self::Reports(..) => kind::REPORTS,
            Self::Intervene(_) => kind::INTERVENE,
            Self::Attempt(_) => kind::ATTEMPT,
            Self::Ages(_) => kind::AGES,
            Self::Spread(..) => kind::SPREAD,
            Self::Surfaces(_) => kind::SURFACES,
            Self::Replaced(_) => kind::REPLACED,
            Self::Missed(_) => kind::MISSED,
        }
    }

    fn priority(self) -> u8 {
        match self {
            Self::Intervene(_) => 0,
            Self::Window(_) => 1,
            // What seats decided goes before what happens by itself at the same minute.
            Self::Tell(_)
            | Self::Respond(_)
            | Self::Measure(_)
            | Self::Prepare(_)
            | Self::Speak(_)
            | Self::Choose(_) => 2,
            Self::Planning(_) => 9,
            Self::InjectCloses(_) | Self::ExpectedBy(..) => 8,
            Self::Begin(_)
            | Self::Attempt(_)
            | Self::Ages(_)
            | Self::Spread(..)
            | Self::Surfaces(_)
            | Self::Act(_)
            | Self::Detect(..)
            | Self::Evidence(..)
            | Self::Contain(_)
            | Self::Recover(_)
            | Self::Drained(_)
            | Self::Deliver(..)
            | Self::Read(..)
            | Self::Stale(..)
            | Self::News(_)
            | Self::Vacuum(_)
            | Self::RumourStep(_)
            | Self::ContradictionHour(_)
            | Self::Truth(_)
            | Self::PlatformActs(_)
            | Self::Reveal(_)
            | Self::RefusalComesHome(_)
            | Self::Scandal(_)
            | Self::Publishes(_)
            | Self::TieForms(..)
            | Self::Meeting(_)
            | Self::Designated
            | Self::Abroad(..)
            | Self::Published(_)
            | Self::Delay(..)
            | Self::Temptation(..)
            | Self::Finding(_)
            | Self::Inject(_)
            | Self::Recheck
            | Self::Unblocked(_)
            | Self::Dismissed(_)
            | Self::Reports(..)
            | Self::Replaced(_)
            | Self::Missed(_) => 4,
        }
    }

    fn name(index: usize) -> &'static str {
        NAMES.get(index).copied().unwrap_or("unknown")
    }
}
