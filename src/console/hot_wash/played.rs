//! What was played, as far as it was, to be talked about.

use crate::base::ids::{SeatId, SeatSet};
use crate::base::minute::Minute;
use crate::measure::{Exercise, Outcomes, Played, Recorder};
use crate::scenario::Names;
use crate::session::director::{Director, Reasons};
use crate::session::journal::Journal;
use crate::session::replay::play_steps;
use crate::session::step::{Author, Input, Step};
use crate::sim::log::MessageRecord;
use crate::tell::inputs;
use crate::text::Catalogue;

use super::missed::{MissedDecision, missed};

/// A decision: a step of a seat or of the facilitator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The number of its step.
    pub step: u32,
    pub at: Minute,
    pub author: Author,
    /// For which seat, if for one.
    pub seat: Option<SeatId>,
    /// What was decided, in the language of the exercise.
    pub told: String,
    /// The same in parts.
    pub parts: inputs::Parts,
}

/// An exercise that was played.
#[derive(Debug, Clone)]
pub struct PlayedExercise {
    /// The current branch, as far as it was played.
    pub exercise: Exercise,
    /// Seats that people held at some time.
    pub people: SeatSet,
    /// Why the facilitator intervened.
    pub reasons: Reasons,
    /// All decisions, in the order of time.
    pub decisions: Vec<Decision>,
    /// Decisions that nobody took, in the order of time.
    pub missed: Vec<MissedDecision>,
    /// All messages that seats sent, by their numbers.
    pub messages: Vec<MessageRecord>,
    /// Its outcomes.
    pub outcomes: Outcomes,
}

impl PlayedExercise {
    /// Of a running exercise, as far as it was played.
    pub fn of<J: Journal>(director: &Director<J>) -> Self {
        let (scenario, seed) = (director.scenario().clone(), director.seed());
        let (line, until) = (director.branch(), director.now());
        let played = Played::of(director.record(), line, until, scenario, seed);
        let Played { exercise, people, reasons } = played;
        let scenario = &exercise.scenario;
        let speech = Catalogue::shared(&scenario.language);
        let decision = |(step, number): (&Step, u32)| Decision {
            step: number,
            at: step.at.minute,
            author: step.author,
            seat: match step.input {
                Input::Order { seat, .. } => Some(seat),
                Input::Intervention(_) => None,
            },
            told: speech.render(&inputs::input(Names(scenario), &step.input)),
            parts: inputs::parts(Names(scenario), &step.input, speech),
        };
        let decisions = exercise.steps.iter().zip(0..).map(decision).collect();
        let missed = missed(director.kernel(), people);
        let messages = director.kernel().log().messages.clone();
        let outcomes = outcomes(&exercise);
        Self { exercise, people, reasons, decisions, missed, messages, outcomes }
    }
}

fn outcomes(exercise: &Exercise) -> Outcomes {
    let mut player = exercise.player();
    let mut recorder = Recorder::new(&mut player.kernel);
    play_steps(&mut player, &exercise.steps, exercise.place(), |kernel, _| recorder.look(kernel));
    let recording = recorder.finish(&mut player.kernel);
    Outcomes::new(&mut player.kernel, &recording)
}
