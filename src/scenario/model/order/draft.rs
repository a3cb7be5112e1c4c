//! Orders that are still being put together, and the parts that they are made of.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::base::ids::{AssetId, ForumId, IncidentId, InjectId, SeatId, SeatSet};
use crate::base::message::{Message, message};

use super::{CauseClass, Order, OrderKind};

/// An order as far as it has been said: a form of which each kind uses some fields. It is also
/// how orders are serialised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename = "Order")]
pub struct OrderDraft {
    /// What to do.
    pub kind: OrderKind,
    /// About which incident.
    pub incident: Option<IncidentId>,
    /// To which asset.
    pub asset: Option<AssetId>,
    /// With or to whom.
    pub to: SeatSet,
    /// In which forum; without one, in the first of which the seat is a member.
    pub forum: Option<ForumId>,
    /// Naming what cause.
    pub cause: Option<CauseClass>,
    /// How many responders, or which option of an inject.
    pub amount: u16,
    /// Which inject is answered.
    pub inject: Option<InjectId>,
}

impl OrderDraft {
    /// An order of a kind, with nothing said yet.
    pub const fn new(kind: OrderKind) -> Self {
        Self {
            kind,
            incident: None,
            asset: None,
            to: SeatSet::EMPTY,
            forum: None,
            cause: None,
            amount: 0,
            inject: None,
        }
    }

    /// About this incident.
    pub const fn about(mut self, incident: IncidentId) -> Self {
        self.incident = Some(incident);
        self
    }

    /// To this asset.
    pub const fn on(mut self, asset: AssetId) -> Self {
        self.asset = Some(asset);
        self
    }

    /// To or with these seats.
    pub const fn to(mut self, seats: SeatSet) -> Self {
        self.to = seats;
        self
    }

    /// In this forum.
    pub const fn within(mut self, forum: ForumId) -> Self {
        self.forum = Some(forum);
        self
    }

    /// Naming this cause.
    pub const fn naming(mut self, cause: CauseClass) -> Self {
        self.cause = Some(cause);
        self
    }

    /// With this many responders.
    pub const fn with_responders(mut self, number: u16) -> Self {
        self.amount = number;
        self
    }
}

/// What an order cannot do without and a draft does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{}", self.message())]
pub enum Lacking {
    /// The incident it is about.
    Incident,
    /// The asset.
    Asset,
    /// A seat it goes to.
    Recipients,
    /// The cause that is named.
    Cause,
    /// The inject that is answered.
    Inject,
}

impl Lacking {
    /// What is lacking, in one sentence.
    pub const fn message(self) -> Message {
        match self {
            Self::Incident => message!("lacking-incident"),
            Self::Asset => message!("lacking-asset"),
            Self::Recipients => message!("lacking-recipients"),
            Self::Cause => message!("lacking-cause"),
            Self::Inject => message!("lacking-inject"),
        }
    }
}

/// What a kind of order uses. All of it must be said but the forum, which the kernel fills in, the
/// number, which is 0 until it is said, and a cause that may be left open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Needs {
    /// An incident that the seat knows of.
    pub incident: bool,
    /// Whether it must name an asset.
    pub asset: bool,
    /// Other seats: at least one, but for a platform that acts by itself.
    pub to: bool,
    /// A forum of which the seat is a member.
    pub forum: bool,
    /// Whether it must name a cause.
    pub cause: bool,
    /// A cause, if it likes.
    pub may_name_cause: bool,
    /// A number of responders, or of an option.
    pub number: bool,
    /// An inject.
    pub inject: bool,
}

impl Needs {
    pub(super) const NOTHING: Self = Self {
        incident: false,
        asset: false,
        to: false,
        forum: false,
        cause: false,
        may_name_cause: false,
        number: false,
        inject: false,
    };

    pub(super) const fn and(self, other: Self) -> Self {
        Self {
            incident: self.incident || other.incident,
            asset: self.asset || other.asset,
            to: self.to || other.to,
            forum: self.forum || other.forum,
            cause: self.cause || other.cause,
            may_name_cause: self.may_name_cause || other.may_name_cause,
            number: self.number || other.number,
            inject: self.inject || other.inject,
        }
    }
}

/// Other seats, at least one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Recipients(SeatSet);

impl Recipients {
    /// These seats, unless there are none.
    pub const fn new(seats: SeatSet) -> Option<Self> {
        if seats.is_empty() { None } else { Some(Self(seats)) }
    }

    /// As a set.
    pub const fn seats(self) -> SeatSet {
        self.0
    }
}

impl From<SeatId> for Recipients {
    fn from(seat: SeatId) -> Self {
        Self(SeatSet::only(seat))
    }
}

/// A type of a field of an order: which field of a draft it stands in, and what it needs there.
pub(super) trait Part: Copy {
    const NEEDS: Needs;

    fn read(draft: &OrderDraft) -> Result<Self, Lacking>;

    fn write(self, draft: &mut OrderDraft);
}

macro_rules! parts {
    ($(
        $part:ty: $need:ident,
        $draft:ident => $read:expr,
        $value:ident -> $field:ident = $write:expr;
    )+) => {
        $(impl Part for $part {
            const NEEDS: Needs = Needs { $need: true, ..Needs::NOTHING };

            fn read($draft: &OrderDraft) -> Result<Self, Lacking> {
                $read
            }

            fn write(self, draft: &mut OrderDraft) {
                let $value = self;
                draft.$field = $write;
            }
        })+
    };
}

parts! {
    IncidentId: incident, it => it.incident.ok_or(Lacking::Incident), id -> incident = Some(id);
    AssetId: asset, it => it.asset.ok_or(Lacking::Asset), id -> asset = Some(id);
    Recipients: to, it => Self::new(it.to).ok_or(Lacking::Recipients), seats -> to = seats.0;
    SeatSet: to, it => Ok(it.to), seats -> to = seats;
    Option<ForumId>: forum, it => Ok(it.forum), id -> forum = id;
    CauseClass: cause, it => it.cause.ok_or(Lacking::Cause), cause -> cause = Some(cause);
    Option<CauseClass>: may_name_cause, it => Ok(it.cause), cause -> cause = cause;
    u16: number, it => Ok(it.amount), number -> amount = number;
    InjectId: inject, it => it.inject.ok_or(Lacking::Inject), id -> inject = Some(id);
}

impl Order {
    /// About which incident, if it is about one.
    pub fn incident(self) -> Option<IncidentId> {
        self.draft().incident
    }

    /// To which asset, if it is about one.
    pub fn asset(self) -> Option<AssetId> {
        self.draft().asset
    }

    /// With or to whom.
    pub fn to(self) -> SeatSet {
        self.draft().to
    }

    /// In which forum, if it says so.
    pub fn forum(self) -> Option<ForumId> {
        self.draft().forum
    }

    /// The same order in this forum, or with the forum left open; any order that takes no forum is
    /// as it was.
    pub fn in_forum(self, forum: Option<ForumId>) -> Self {
        OrderDraft { forum, ..self.draft() }.try_into().expect("a forum may be left open")
    }
}

impl From<Order> for OrderDraft {
    fn from(order: Order) -> Self {
        order.draft()
    }
}

/// By kind, and then field by field as in the form.
impl Ord for Order {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.draft().cmp(&other.draft())
    }
}

impl PartialOrd for Order {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
