//! What one seat sees, exactly: its view, what it was given, and what it may do.

use crate::base::ids::{IncidentId, SeatId};
use crate::base::minute::Minute;
use crate::scenario::model::{OrderDraft, OrderKind};
use crate::session::director::{Director, Reason};
use crate::session::holder::Holder;
use crate::session::inject_text::InjectText;
use crate::session::journal::Journal;
use crate::sim::view::View;

/// Who sent something that a seat has read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sender {
    /// The exercise itself, in these words.
    Inject(InjectText),
    /// Another seat, by an order of this kind, about this incident.
    Seat(SeatId, OrderKind, Option<IncidentId>),
}

/// Something that a seat has read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InboxItem {
    /// When it was read.
    pub at: Minute,
    /// Who sent it, and what.
    pub sender: Sender,
}

/// What a seat sees.
pub struct SeatView {
    pub seat: SeatId,
    /// Who decides for it.
    pub holder: Holder,
    pub view: View,
    /// What it was given and has read, the newest first.
    pub inbox: Vec<InboxItem>,
    /// An order that is thought about, and whether it might be given.
    pub draft: Option<(OrderDraft, Result<(), Reason>)>,
}

/// What a seat sees; nothing if there is no such seat.
pub(super) fn seat_view<J: Journal>(
    director: &mut Director<J>,
    seat: SeatId,
    draft: Option<OrderDraft>,
) -> Option<SeatView> {
    let view = director.view(seat)?;
    let holder = director.holder(seat)?;
    let draft = draft.map(|order| (order, director.verdict_on_draft(seat, order)));
    let kernel = director.kernel();
    let log = kernel.log();
    let reads = log.reads.iter().filter(|read| read.seat == seat).map(|read| {
        let sent = log.messages[read.message as usize];
        InboxItem { at: read.read_at, sender: Sender::Seat(sent.from, sent.kind, sent.incident) }
    });
    let given = director.inbox(seat).into_iter().filter_map(|item| {
        let planned = || item.inject.and_then(|inject| director.inject_text(inject));
        let text = item.text.cloned().or_else(planned)?;
        Some(InboxItem { at: item.at, sender: Sender::Inject(text) })
    });
    let mut inbox: Vec<InboxItem> = reads.chain(given).collect();
    inbox.sort_by_key(|it| -it.at.0);
    Some(SeatView { seat, holder, view, inbox, draft })
}
