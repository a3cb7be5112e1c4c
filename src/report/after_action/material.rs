//! All that a report is made of, computed once: the exercise at its end, what its meters showed on
//! the way, how the agencies worked together, and the answers to questions.

use std::ops::ControlFlow;
use std::sync::Arc;

use crate::base::ids::SeatSet;
use crate::base::minute::Minute;
use crate::measure::coordination::{Coordination, Network, Trace, Window, Windows, planned};
use crate::measure::counterfactual::Unanswerable;
use crate::measure::objectives::{Rating, proposals, rated};
use crate::measure::observers::{Access, Assessment, assess, interviewed_by_default};
use crate::measure::{
    CauseTotals, Exercise, MselEntry, NotificationGap, Outcomes, Prospect, Recorder, msel,
    notification_gaps, prospect,
};
use crate::scenario::model::{Gauge, Scenario};
use crate::session::about::AboutExercise;
use crate::session::director::SessionState;
use crate::session::journal::Rated;
use crate::session::readings::{Reading, readings};
use crate::session::replay::play_steps;
use crate::sim::hash::StateHash;
use crate::sim::kernel::Kernel;
use crate::sim::read::Incident;
use crate::tell::amounts::Share;
use crate::tell::causes;

use super::questions::Answers;
use super::words::Words;
use super::{ReportOptions, Reported};

/// What a report is made of.
pub(super) struct Material<'a> {
    pub reported: &'a Reported,
    pub options: ReportOptions,
    /// The scenario in the words of the reader.
    pub scenario: &'a Arc<Scenario>,
    pub words: Words<'a>,
    /// What was played, in the words of the reader.
    pub exercise: Exercise,
    /// As it was at the end.
    pub kernel: Kernel,
    pub state_hash: StateHash,
    pub outcomes: Outcomes,
    /// When trust was lowest.
    pub trust_lowest_at: Minute,
    /// What the meters showed on the way.
    pub readings: Vec<Reading>,
    /// All incidents, in the order of the scenario.
    pub incidents: Vec<Incident>,
    pub objectives: Vec<Prospect>,
    /// Proposed ratings of objectives and expected actions, and those of evaluators.
    pub ratings: Vec<Rating>,
    /// What observers could say, by what they are let in on.
    pub assessments: Vec<Assessment>,
    /// The list of injects as it really went.
    pub msel: Vec<MselEntry>,
    pub coordination: Coordination,
    /// The same, window by window of the calendar.
    pub by_phase: Vec<Coordination>,
    pub planned: Network,
    /// What moved each meter, most first.
    pub trust: Vec<Share>,
    pub damage: Vec<Share>,
    pub independence: Vec<Share>,
    /// The same by cause of the ledger.
    pub damage_totals: CauseTotals,
    /// Who was told late or never by somebody who knew, in the order of incidents.
    pub gaps: Vec<NotificationGap>,
    /// The answers to questions, unless it has to be quick.
    pub answers: Option<Answers>,
}

impl<'a> Material<'a> {
    /// Computes it.
    pub fn new(
        reported: &'a Reported,
        options: ReportOptions,
        scenario: &'a Arc<Scenario>,
        done: impl Fn() -> ControlFlow<()> + Sync,
    ) -> Result<Self, Unanswerable> {
        let played = &reported.played.exercise;
        let exercise = Exercise { scenario: scenario.clone(), ..played.clone() };
        let mut player = exercise.player();
        let mut recorder = Recorder::new(&mut player.kernel);
        let place = exercise.place();
        play_steps(&mut player, &exercise.steps, place, |kernel, _| recorder.look(kernel));
        let mut kernel = player.kernel;
        let recording = recorder.finish(&mut kernel);
        let outcomes = Outcomes::new(&mut kernel, &recording);
        let mut curve = Vec::new();
        let (own, seed) = (scenario.clone(), exercise.seed);
        readings(own, seed, &exercise.steps, place, |reading| curve.push(reading));
        let is_ended = reported.record.stage() == SessionState::Ended;
        let is_over = is_ended || scenario.calendar.end <= exercise.until;
        let objectives = scenario.objectives.iter();
        let objectives = objectives.map(|it| prospect(&mut kernel, it, is_over)).collect();
        let (record, branch) = (&reported.record, reported.branch);
        let msel = msel(&mut kernel, record, branch, &exercise.steps);
        let proposed = proposals(&mut kernel, is_over);
        let interviewed = interviewed_by_default(scenario);
        let assessments = Access::ALL.map(|access| assess(&mut kernel, access, interviewed)).into();
        let trace = Trace::of(&kernel);
        let coordination = Coordination::new(&trace, Window::whole(kernel.now()));
        let windows = Windows::Phases.of(&scenario.calendar, kernel.now());
        let by_phase = windows.iter().map(|it| Coordination::new(&trace, *it)).collect();
        let people = reported.played.people;
        let seats = if people.is_empty() { scenario.seat_ids().collect() } else { people };
        let gaps = notification_gaps(&kernel, seats);
        let answers = match (options.quick, options.seat) {
            (true, _) => None,
            (false, Some(seat)) => Some(Answers::of_seat(&exercise, seat, done)?),
            (false, None) => Some(Answers::of(&exercise, done)?),
        };
        Ok(Self {
            reported,
            options,
            scenario,
            words: Words::of(scenario),
            state_hash: kernel.state_hash(),
            outcomes,
            trust_lowest_at: recording.trust_min.0,
            readings: curve,
            incidents: kernel.incidents(),
            objectives,
            ratings: rated(proposed, record.remarks(), record.about()),
            assessments,
            msel,
            coordination,
            by_phase,
            planned: planned(scenario),
            trust: causes::of(&mut kernel, Gauge::Trust),
            damage: causes::of(&mut kernel, Gauge::Damage),
            independence: causes::of(&mut kernel, Gauge::Independence),
            damage_totals: CauseTotals::of(&mut kernel, Gauge::Damage),
            gaps,
            answers,
            exercise,
            kernel,
        })
    }

    /// What people wrote about the exercise as a whole.
    pub fn about(&self) -> &AboutExercise {
        self.reported.record.about()
    }

    /// Seats that people held at some time.
    pub const fn people(&self) -> SeatSet {
        self.reported.played.people
    }

    /// The rating of something, if it was rated.
    pub fn rating(&self, about: &Rated) -> Option<&Rating> {
        self.ratings.iter().find(|it| it.proposal.about == *about)
    }

    /// Whether a reader may know of an incident at all: somebody did, or the public.
    pub fn is_known(&self, incident: &Incident) -> bool {
        let is_it = |it: &crate::sim::log::LearnRecord| it.incident == incident.incident;
        self.options.reader.reads_truth()
            || incident.disclosure.is_some()
            || self.kernel.log().learned.iter().any(is_it)
    }
}
