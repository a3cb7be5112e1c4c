//! What is looked at in the hot wash.

use crate::base::minute::Minute;
use crate::console::action::{Action, ActionQueue};
use crate::console::hot_wash::{
    Alternative, Baseline, DebriefPage, Decided, Decision, HotWash, MeterSpan, MissedDecision,
    PlayedExercise, Question, Topic, WhatIfResult,
};
use crate::console::view::CoordinationSpan;
use crate::scenario::model::Gauge;
use crate::session::step::Author;

use super::{CoordinationState, ReplayState, ToldState};

/// What is looked at in the hot wash.
#[derive(Debug, Default)]
pub struct HotWashState {
    /// What is talked about.
    pub topic: Topic,
    /// The decision and the movement that are chosen.
    pub selection: MovementSelection,
    /// What could have been otherwise.
    pub alternative: Alternative,
    /// What the exercise is compared with.
    pub baseline: Baseline,
    /// What is shown to the room, in the order in which it stands there.
    pub shown: Vec<DebriefPage>,
    /// The moment that is looked back at.
    pub replay: ReplayState,
    /// Who told whom.
    pub told: ToldState,
    /// How the agencies worked together.
    pub coordination: CoordinationState,
}

impl HotWashState {
    /// At first all of the exercise is looked at; decisions of policies only if there are no
    /// others.
    pub fn new(played: &PlayedExercise) -> Self {
        let all = played.decisions.iter().all(|it| it.author != Author::People);
        let selection = MovementSelection { all, ..MovementSelection::default() };
        Self { selection, ..Self::default() }
    }

    /// Shows a part to the room, or no longer.
    pub fn toggle_shown(&mut self, page: DebriefPage) {
        if self.shown.contains(&page) {
            self.shown.retain(|it| *it != page);
        } else {
            self.shown.push(page);
            self.shown.sort();
        }
    }

    /// Whether ratings are in front.
    pub fn shows_ratings(&self) -> bool {
        self.topic == Topic::Goals && self.replay.minute.is_none()
    }

    /// Which part of the exercise is to be measured, if its measures are in front.
    pub fn measured(&self) -> Option<CoordinationSpan> {
        let is_shown = self.topic == Topic::Coordination && self.replay.minute.is_none();
        is_shown.then_some(self.coordination.span)
    }

    /// What would have been instead, if that is talked about and is something else.
    pub fn alternative_result<'a>(&self, hot_wash: &'a HotWash) -> Option<&'a WhatIfResult> {
        let decided = self.selection.decided().filter(|_| self.topic == Topic::WhatIf)?;
        let found = hot_wash.what_if.answer(&(decided, self.alternative))?;
        (!found.outcomes.is_empty()).then_some(found)
    }

    /// Chooses a decision that was named, to ask what if.
    pub fn show_decision(&mut self, played: &PlayedExercise, step: u32, actions: &mut ActionQueue) {
        let is_hidden = |it: &Decision| matches!(it.author, Author::Policy(_));
        self.selection.all |= played.decisions.get(step as usize).is_some_and(is_hidden);
        self.selection.choose(played, step, actions);
        self.topic = Topic::WhatIf;
    }
}

/// The decision that is chosen, and the movement that is explained.
#[derive(Debug)]
pub struct MovementSelection {
    /// The meter that is explained.
    pub gauge: Gauge,
    /// The decision that is chosen, by the number of its step.
    pub chosen: Option<u32>,
    /// The decision that is chosen and that nobody took.
    pub missed: Option<MissedDecision>,
    /// A part of the exercise, if not all of it is looked at.
    part: Option<(Option<Minute>, Minute)>,
    /// Where a part began that is being drawn.
    pub drag_from: Option<Minute>,
    /// Whether decisions of policies are shown, too.
    pub all: bool,
    /// Whether the decision that is chosen is to be brought into sight.
    pub scroll_to_chosen: bool,
}

impl Default for MovementSelection {
    fn default() -> Self {
        Self {
            gauge: Gauge::Trust,
            chosen: None,
            missed: None,
            part: None,
            drag_from: None,
            all: false,
            scroll_to_chosen: false,
        }
    }
}

impl MovementSelection {
    /// The decisions that are shown.
    pub fn shown<'a>(&self, played: &'a PlayedExercise) -> Vec<&'a Decision> {
        let is_shown = |it: &&Decision| self.all || !matches!(it.author, Author::Policy(_));
        played.decisions.iter().filter(is_shown).collect()
    }

    /// The decision that is chosen.
    pub fn decision<'a>(&self, played: &'a PlayedExercise) -> Option<&'a Decision> {
        played.decisions.get(self.chosen? as usize)
    }

    /// What could have been otherwise, if it is chosen.
    pub fn decided(&self) -> Option<Decided> {
        let step = self.chosen.map(Decided::Step);
        step.or_else(|| self.missed.map(Decided::Missed))
    }

    /// Whether only a part of the exercise is looked at.
    pub const fn is_part(&self) -> bool {
        self.part.is_some()
    }

    /// What is to be explained.
    pub fn span(&self, played: &PlayedExercise) -> MeterSpan {
        let (from, to) = self.part.unwrap_or((None, played.exercise.until));
        MeterSpan { gauge: self.gauge, from, to }
    }

    /// Asks what moved the meter.
    pub fn ask_why(&self, played: &PlayedExercise, actions: &mut ActionQueue) {
        actions.push(Action::AskQuestion(Question::Why(self.span(played))));
    }

    /// Chooses a decision, and the time from it to the next one.
    pub fn choose(&mut self, played: &PlayedExercise, step: u32, actions: &mut ActionQueue) {
        let Some(one) = played.decisions.get(step as usize) else { return };
        (self.chosen, self.missed) = (Some(step), None);
        self.scroll_to_chosen = true;
        let until = played.exercise.until;
        let next = self.shown(played).into_iter().map(|it| it.at).find(|at| one.at < *at);
        self.part = Some((before(one.at), next.unwrap_or(until).max(one.at)));
        self.ask_why(played, actions);
    }

    /// Chooses a decision that nobody took, and the time from it on.
    pub fn choose_missed(
        &mut self,
        played: &PlayedExercise,
        missed: MissedDecision,
        actions: &mut ActionQueue,
    ) {
        (self.chosen, self.missed) = (None, Some(missed));
        let until = played.exercise.until;
        self.part = Some((before(missed.at), until.max(missed.at)));
        self.ask_why(played, actions);
    }

    /// Chooses the time between two decisions.
    pub fn choose_around(
        &mut self,
        played: &PlayedExercise,
        at: Minute,
        actions: &mut ActionQueue,
    ) {
        let shown = self.shown(played);
        let from = shown.iter().map(|it| it.at).rfind(|it| *it <= at);
        let to = shown.iter().map(|it| it.at).find(|it| at < *it);
        (self.chosen, self.missed) = (None, None);
        self.part = Some((from.and_then(before), to.unwrap_or(played.exercise.until)));
        self.ask_why(played, actions);
    }

    /// Chooses any time.
    pub fn choose_span(
        &mut self,
        played: &PlayedExercise,
        (from, to): (Minute, Minute),
        actions: &mut ActionQueue,
    ) {
        (self.chosen, self.missed) = (None, None);
        self.part = Some((before(from), to));
        self.ask_why(played, actions);
    }

    /// Looks at a movement that was looked at in play.
    pub const fn look_at(&mut self, span: MeterSpan) {
        self.gauge = span.gauge;
        self.part = Some((span.from, span.to));
    }

    /// Looks at all of it again.
    pub fn choose_all(&mut self, played: &PlayedExercise, actions: &mut ActionQueue) {
        (self.chosen, self.missed, self.part) = (None, None, None);
        self.ask_why(played, actions);
    }

    /// Chooses the decision before or after the one that is chosen.
    pub fn walk(&mut self, played: &PlayedExercise, is_forward: bool, actions: &mut ActionQueue) {
        let shown = self.shown(played);
        let now = shown.iter().position(|it| Some(it.step) == self.chosen);
        let to = match (now, is_forward) {
            (None, true) => 0,
            (None, false) => shown.len().saturating_sub(1),
            (Some(now), true) => now + 1,
            (Some(now), false) => now.saturating_sub(1),
        };
        if let Some(step) = shown.get(to).map(|it| it.step) {
            self.choose(played, step, actions);
        }
    }
}

/// The end of the minute before one; none before the first.
fn before(at: Minute) -> Option<Minute> {
    (Minute::START < at).then(|| at + -1)
}
