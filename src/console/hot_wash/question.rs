//! What can be asked in the hot wash.

use strum::{EnumCount, VariantArray};

use crate::base::ids::InjectId;
use crate::base::minute::Minute;
use crate::base::variants::array;
use crate::measure::counterfactual::Change;
use crate::policy::PolicyKind;
use crate::scenario::model::{Choose, Gauge, Order};
use crate::session::about;
use crate::session::step::{Input, Position, Step};

use super::missed::MissedDecision;

/// Something that could have been otherwise with a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Alternative {
    /// It was not taken.
    #[default]
    NotTaken,
    /// It was taken so many minutes later, or earlier if negative.
    Moved(i64),
    /// A policy held its seat from there on.
    Policy(PolicyKind),
    /// It was answered with this option, counted from 0.
    Answer(u16),
}

/// What could have been otherwise: something that was decided, or a decision that nobody took.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decided {
    /// By the number of its step.
    Step(u32),
    /// By the inject that put it.
    Missed(MissedDecision),
}

/// The decision that a step answers, and with which option.
pub const fn answered(step: &Step) -> Option<(InjectId, u16)> {
    match step.input {
        Input::Order { order: Order::Choose(Choose::Answer { inject, option }), .. } => {
            Some((inject, option))
        }
        _ => None,
    }
}

impl Alternative {
    /// As a change of an exercise; none if that cannot be asked of it. What nobody answered is
    /// answered at once.
    pub fn change(self, decided: Decided, steps: &[Step]) -> Option<Change> {
        let number = match decided {
            Decided::Step(number) => number,
            Decided::Missed(MissedDecision { inject, at, seat }) => {
                let Self::Answer(option) = self else { return None };
                let at = Position { minute: at, after: u32::MAX };
                let input = Input::Order { seat, order: Order::answering(inject, option) };
                return Some(Change::Add { at, before: None, input });
            }
        };
        let step = steps.get(number as usize)?;
        match (self, step.input) {
            (Self::NotTaken, _) => Some(Change::Remove { number }),
            (Self::Moved(minutes), _) => Some(Change::Delay { number, minutes }),
            (Self::Policy(policy), Input::Order { seat, .. }) => {
                Some(Change::Policy { seat, from: step.at, policy })
            }
            (Self::Answer(option), Input::Order { seat, .. }) => {
                let (inject, _) = answered(step)?;
                let input = Input::Order { seat, order: Order::answering(inject, option) };
                Some(Change::Replace { number, input })
            }
            (Self::Policy(_) | Self::Answer(_), Input::Intervention(_)) => None,
        }
    }
}

/// What an exercise is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Baseline {
    /// The same steps under other chance.
    #[default]
    SameSteps,
    /// A policy in every seat, under other chance.
    Policy(PolicyKind),
}

/// A movement that is to be explained: from the end of one minute, or the start, to the end of
/// another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MeterSpan {
    pub gauge: Gauge,
    /// The end of this minute; the start of the exercise if there is none.
    pub from: Option<Minute>,
    /// The end of this minute.
    pub to: Minute,
}

/// A question of the hot wash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// What moved a meter.
    Why(MeterSpan),
    /// What if a decision had been otherwise.
    WhatIf(Decided, Alternative),
    /// What each decision was worth: of people, or of all.
    Worth {
        /// Whether decisions of policies count, too.
        all: bool,
    },
    /// Where the outcomes lie among those under other seeds.
    Luck(Baseline),
}

/// A page of the hot wash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, EnumCount, VariantArray)]
pub enum Topic {
    /// What moved a meter.
    #[default]
    Why,
    /// How it would have ended with one decision changed.
    WhatIf,
    /// What each decision was worth.
    Worth,
    /// Where the outcomes lie among those under other seeds.
    Luck,
    /// Objectives and expected actions.
    Goals,
    /// Who told whom, and who was never told.
    Told,
    /// What the room says: what happened, what went well, what is to be improved.
    Questions,
    /// How the agencies worked together.
    Coordination,
}

impl Topic {
    pub const ALL: [Self; Self::COUNT] = array(Self::VARIANTS);
}

/// A part of the hot wash that can be shown to the room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DebriefPage {
    /// A question with what was said to it.
    Question(about::Question),
    /// The improvement plan.
    Improvements,
}
