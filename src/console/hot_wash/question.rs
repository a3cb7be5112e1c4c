//! What can be asked in the hot wash.

use strum::{EnumCount, VariantArray};

use crate::base::minute::Minute;
use crate::base::variants::array;
use crate::measure::counterfactual::Change;
use crate::policy::PolicyKind;
use crate::scenario::model::Gauge;
use crate::session::about;
use crate::session::step::{Input, Step};

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
}

impl Alternative {
    /// As a change of an exercise; none if nobody's seat is decided for.
    pub fn change(self, number: u32, step: &Step) -> Option<Change> {
        match self {
            Self::NotTaken => Some(Change::Remove { number }),
            Self::Moved(minutes) => Some(Change::Delay { number, minutes }),
            Self::Policy(policy) => match step.input {
                Input::Order { seat, .. } => Some(Change::Policy { seat, from: step.at, policy }),
                Input::Intervention(_) => None,
            },
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
    /// What if a decision, by the number of its step, had been otherwise.
    WhatIf(u32, Alternative),
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
    /// What the room says: what happened, what went well, what is to be improved.
    Questions,
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
