//! What is shown to the people of seats who share a computer: what everybody knows, and what the
//! seat sees whose people look.

use crate::base::ids::SeatId;
use crate::base::minute::Minute;
use crate::scenario::model::Scenario;
use crate::session::director::SessionState;
use crate::session::holder::Holder;

use super::{NoDuff, PlayView, SeatPlace, SeatView};

/// A screen for the people of seats, or between two of them.
pub struct SeatScreenView<'a> {
    /// What things are called.
    pub scenario: &'a Scenario,
    pub now: Minute,
    /// Whether time passes.
    pub stage: SessionState,
    /// The seats that people hold.
    pub players: Vec<SeatId>,
    /// The real emergency for which the exercise stands, if these people are told.
    pub no_duff: Option<NoDuff<'a>>,
    /// The seat whose people look; nothing between two of them.
    pub seat: Option<&'a SeatView>,
}

impl PlayView {
    /// What is shown to the people of seats somewhere.
    pub fn seat_screen(&self, place: SeatPlace) -> SeatScreenView<'_> {
        let seat = match place {
            SeatPlace::Console => self.seat_view.as_ref(),
            SeatPlace::SeatWindow => self.seat_window.as_ref(),
        };
        // Between two seats only what everybody was told.
        let is_told =
            |it: &NoDuff<'_>| it.is_for_all || seat.is_some_and(|one| it.to.contains(one.seat));
        let players = self.seats.iter().filter(|row| row.holder == Holder::People);
        SeatScreenView {
            scenario: &self.scenario,
            now: self.clock.now,
            stage: self.clock.stage,
            players: players.map(|row| row.seat).collect(),
            no_duff: self.no_duff().filter(is_told),
            seat,
        }
    }
}
