//! What a seat is offered, in the order in which it stands on the screen: answers to its decisions,
//! then the actions that what it knows suggests. The number of each is that of its key.

use crate::base::ids::InjectId;
use crate::scenario::model::{Order, OrderDraft};
use crate::sim::view::DecisionView;

use super::SeatView;

/// Something that a seat can be given by one click or one key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offered {
    /// An answer to a decision.
    Answer(InjectId, u16),
    /// A suggested action.
    Action(Order),
}

impl SeatView {
    /// All of it.
    pub fn offered(&self) -> Vec<Offered> {
        let answers = self.view.decisions.iter().flat_map(answers);
        let suggested = self.suggested().map(|(_, order)| Offered::Action(order));
        answers.chain(suggested).collect()
    }

    /// The actions that what it knows suggests, as drafts and whole.
    pub fn suggested(&self) -> impl Iterator<Item = (OrderDraft, Order)> + '_ {
        let drafts = self.offers.suggested.iter();
        drafts.filter_map(|draft| Order::try_from(*draft).ok().map(|order| (*draft, order)))
    }

    /// How many answers stand before those to a decision, or before the suggested actions.
    pub fn answers_before(&self, decision: Option<InjectId>) -> usize {
        let before = self.view.decisions.iter().take_while(|it| Some(it.inject) != decision);
        before.map(|it| it.options.len()).sum()
    }
}

fn answers(decision: &DecisionView) -> impl Iterator<Item = Offered> + '_ {
    (0..).zip(&decision.options).map(|(number, _)| Offered::Answer(decision.inject, number))
}
