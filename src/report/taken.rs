//! All that is taken home beside the report is made of, computed once from a recorded exercise.

use std::sync::Arc;

use crate::measure::coordination::{Coordination, Trace, Window};
use crate::measure::objectives::{Rating, proposals, rated};
use crate::measure::{Exercise, MselEntry, Outcomes, Prospect, Recorder, msel, prospect};
use crate::scenario::model::Scenario;
use crate::session::about::AboutExercise;
use crate::session::branch::BranchId;
use crate::session::director::Record;
use crate::session::journal::Rated;
use crate::session::player::Player;
use crate::session::readings::{Reading, readings};
use crate::session::replay::play_steps;
use crate::sim::hash::StateHash;
use crate::sim::kernel::Kernel;

use super::after_action::told_to;
use super::{Reader, Reported};

/// A branch of an exercise that was played, and all that is computed of it.
pub struct Taken {
    /// The scenario in the words that the reader may know.
    pub scenario: Arc<Scenario>,
    /// What was played.
    pub exercise: Exercise,
    /// The exercise where it ended.
    pub kernel: Kernel,
    /// The state where it ended.
    pub state_hash: StateHash,
    /// What the meters showed on the way.
    pub readings: Vec<Reading>,
    /// The MSEL as it really went.
    pub msel: Vec<MselEntry>,
    /// How each objective stands.
    pub objectives: Vec<Prospect>,
    /// What became of it.
    pub outcomes: Outcomes,
    /// How the agencies worked together, over the whole of it.
    pub coordination: Coordination,
    /// Ratings of objectives and expected actions, proposed and confirmed.
    pub ratings: Vec<Rating>,
    /// What people wrote about the exercise as a whole.
    pub about: Arc<AboutExercise>,
    /// For whom it is.
    pub reader: Reader,
}

impl Taken {
    /// Of an exercise to be reported, in the words that a reader may know.
    pub fn new(reported: &Reported, reader: Reader) -> Self {
        let exercise = &reported.played.exercise;
        let scenario = told_to(reader, None, exercise);
        Self::of(exercise, &reported.record, reported.branch, scenario, reader)
    }

    /// Of a branch, in the words of a scenario that is the same but for its texts.
    pub fn of(
        exercise: &Exercise,
        record: &Record,
        branch: BranchId,
        scenario: Arc<Scenario>,
        reader: Reader,
    ) -> Self {
        let exercise = Exercise { scenario: scenario.clone(), ..exercise.clone() };
        let (seed, place) = (exercise.seed, exercise.place());
        let mut player = Player::new(scenario.clone(), seed);
        let mut recorder = Recorder::new(&mut player.kernel);
        play_steps(&mut player, &exercise.steps, place, |kernel, _| recorder.look(kernel));
        let mut kernel = player.kernel;
        let recording = recorder.finish(&mut kernel);
        let mut shown = Vec::new();
        readings(scenario.clone(), seed, &exercise.steps, place, |reading| shown.push(reading));
        let is_over = scenario.calendar.end <= exercise.until;
        let objectives = scenario.objectives.iter();
        let objectives = objectives.map(|it| prospect(&mut kernel, it, is_over)).collect();
        let ratings = proposals(&mut kernel, is_over);
        let ratings = rated(ratings, record.remarks(), record.about());
        let outcomes = Outcomes::new(&mut kernel, &recording);
        let msel = msel(&mut kernel, record, branch, &exercise.steps);
        // To the end of the last minute.
        let until = kernel.now();
        let looked_at = Window { to: until + 1, ..Window::whole(until) };
        let coordination = Coordination::new(&Trace::of(&kernel), looked_at);
        Self {
            scenario,
            exercise,
            state_hash: kernel.state_hash(),
            kernel,
            readings: shown,
            msel,
            objectives,
            outcomes,
            coordination,
            ratings,
            about: record.about().clone(),
            reader,
        }
    }

    /// The rating of something, if it can be rated.
    pub fn rating(&self, about: &Rated) -> Option<&Rating> {
        self.ratings.iter().find(|it| it.proposal.about == *about)
    }
}
