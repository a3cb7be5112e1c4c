//! What one seat sees, exactly: its view, what it was given, and what it may do. Its panels get
//! nothing else, so nothing else can be in them.

use std::sync::Arc;

use crate::base::ids::{InjectId, SeatId};
use crate::base::minute::Minute;
use crate::scenario::Names;
use crate::scenario::model::{OrderDraft, Scenario};
use crate::session::director::{Director, PendingAnswer, Reason};
use crate::session::holder::Holder;
use crate::session::inject_text::InjectText;
use crate::session::journal::Journal;
use crate::sim::view::View;

use super::inbox::{Inbox, inbox};
use super::offers::{Offers, offers};

/// Where a seat is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SeatPlace {
    /// In the window of the console.
    Console,
    /// In a window for the people of seats.
    SeatWindow,
}

/// Which seat is looked at somewhere, and the action of it that is thought about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SeatLook {
    pub seat: Option<SeatId>,
    pub draft: Option<OrderDraft>,
}

/// A decision that is put to a seat, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    pub inject: InjectId,
    pub text: InjectText,
    /// The answer that takes effect when time goes on, if one was given.
    pub answer: Option<PendingAnswer>,
}

/// What a seat sees.
pub struct SeatView {
    /// Where it is looked at.
    pub place: SeatPlace,
    pub seat: SeatId,
    /// What things are called.
    pub scenario: Arc<Scenario>,
    /// Who decides for it.
    pub holder: Holder,
    pub view: View,
    /// The decisions of its view in words, in the same order.
    pub questions: Vec<Question>,
    /// What it was given and has read.
    pub inbox: Inbox,
    /// What it may do.
    pub offers: Offers,
    /// An order that is thought about, and whether it might be given.
    pub draft: Option<(OrderDraft, Result<(), Reason>)>,
}

impl SeatView {
    /// The names of things.
    pub fn names(&self) -> Names<'_> {
        Names(&self.scenario)
    }

    /// Its own name.
    pub fn name(&self) -> String {
        self.names().seat(self.seat)
    }

    /// A minute as people in the room say it.
    pub fn spell(&self, at: Minute) -> String {
        self.scenario.calendar.spell(at)
    }

    /// What only this seat was told before the exercise: `brief` or `secret`.
    pub fn told_before(&self, part: &str) -> String {
        let id = &self.scenario.seats[self.seat.index()].id;
        self.scenario.text(&format!("seat-{id}.{part}")).to_owned()
    }
}

/// What a seat sees; nothing if there is no such seat.
pub(super) fn seat_view<J: Journal>(
    director: &mut Director<J>,
    place: SeatPlace,
    SeatLook { seat, draft }: SeatLook,
) -> Option<SeatView> {
    let seat = seat?;
    let view = director.view(seat)?;
    let holder = director.holder(seat)?;
    let draft = draft.map(|order| (order, director.verdict_on_draft(seat, order)));
    let offers = offers(director, &view);
    let answers = director.pending_answers();
    let question = |inject| {
        let text = director.inject_text(inject)?;
        let answer = answers.iter().find(|it| it.inject == inject).copied();
        Some(Question { inject, text, answer })
    };
    let questions = view.decisions.iter().filter_map(|it| question(it.inject)).collect();
    let (scenario, inbox) = (director.scenario().clone(), inbox(director, seat));
    Some(SeatView { place, seat, scenario, holder, view, questions, inbox, offers, draft })
}
