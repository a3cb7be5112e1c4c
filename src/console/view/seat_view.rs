//! What one seat sees, exactly: its view, what it was given, and what it may do.

use crate::base::ids::SeatId;
use crate::scenario::model::OrderDraft;
use crate::session::director::{Director, Reason};
use crate::session::holder::Holder;
use crate::session::journal::Journal;
use crate::sim::view::View;

use super::inbox::{Inbox, inbox};
use super::offers::{Offers, offers};

/// What a seat sees.
pub struct SeatView {
    pub seat: SeatId,
    /// Who decides for it.
    pub holder: Holder,
    pub view: View,
    /// What it was given and has read.
    pub inbox: Inbox,
    /// What it may do.
    pub offers: Offers,
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
    let offers = offers(director, &view);
    Some(SeatView { seat, holder, view, inbox: inbox(director, seat), offers, draft })
}
