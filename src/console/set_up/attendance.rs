//! What the exercise that is set up is called, and who is there.

use crate::base::ids::SeatId;
use crate::scenario::model::Scenario;
use crate::session::about::{About, Particular};
use crate::session::holder::Holder;

/// What is typed before an exercise begins; all of it can be left empty, and written later.
#[derive(Debug, Default)]
pub struct Attendance {
    /// Name, group and place, in the order of [`Particular::ALL`].
    pub particulars: [String; Particular::ALL.len()],
    /// The names of the players of each seat.
    pub players: Vec<String>,
}

impl Attendance {
    /// Nothing is typed yet.
    pub fn of(scenario: &Scenario) -> Self {
        Self { players: vec![String::new(); scenario.seats.len()], ..Self::default() }
    }

    /// What is to be kept with the exercise. Who was to play at a seat that a policy holds does not
    /// play.
    pub fn about(&self, roster: &[Holder]) -> Vec<About> {
        let is_said = |text: &&String| !text.trim().is_empty();
        let particulars = Particular::ALL.into_iter().zip(&self.particulars);
        let particulars = particulars.filter(|(_, text)| is_said(text));
        let particulars = particulars
            .map(|(what, text)| About::Particular { what, text: text.trim().to_owned() });
        let players = (0..).map(SeatId).zip(&self.players).zip(roster);
        let players = players
            .filter(|((_, names), holder)| **holder == Holder::People && is_said(names))
            .map(|((seat, names), _)| About::Players { seat, names: names.trim().to_owned() });
        particulars.chain(players).collect()
    }
}
