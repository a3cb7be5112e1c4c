//! What the entries of a journal add up to. The director keeps it by the very entries that it
//! writes, and finds it again from them: what it goes by and what is on record cannot part.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::calendar::Calendar;
use crate::base::ids::{SeatId, SeatSet};
use crate::base::minute::Minute;
use crate::scenario::model::Scenario;
use crate::session::about::AboutExercise;
use crate::session::branch::{BranchId, BranchTree};
use crate::session::holder::Holder;
use crate::session::journal::{Entry, follow};
use crate::session::step::{Input, Position, Step};
use crate::sim::intervention::Intervention;

use super::FACILITATOR;
use super::clock::Clock;
use super::error::{DirectorError, Reason};
use super::pace::{Pace, SessionState};
use super::retiming::Retiming;
use super::submission::Receipt;

/// What became of a submission.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Answered {
    pub input: Input,
    pub answer: Result<Receipt, Reason>,
}

mod hindsight;

/// How far a branch was played.
#[derive(Debug, Clone, Copy, Default)]
struct Reached {
    place: Position,
    /// Whether ENDEX was called there.
    ended: bool,
    /// Where it began, if that was not where the next step of its parent was put in.
    from: Option<Position>,
}

/// Somebody else decides for a seat.
#[derive(Debug, Clone, Copy)]
struct Control {
    branch: BranchId,
    /// How many steps its branch had then.
    steps: u32,
    at: Position,
    seat: SeatId,
    holder: Holder,
}

/// A text or a direct release of an inject.
#[derive(Debug, Clone)]
struct InjectEntry {
    /// How many steps its branch had then.
    steps: u32,
    entry: Entry,
    /// Why it was released, where nothing else was done.
    reason: Option<String>,
}

/// Why the facilitator intervened, by place and intervention.
pub type Reasons = BTreeMap<(Position, Intervention), String>;

/// All that an exercise is besides scenario, seed and what follows from them.
#[derive(Debug, Clone)]
pub struct Record {
    /// The branches of steps.
    pub(super) tree: BranchTree,
    /// How far each branch was played.
    reached: Vec<Reached>,
    /// Who holds each seat.
    pub(super) holders: Vec<Holder>,
    /// Seats that people have held at some time.
    people: SeatSet,
    /// When seats changed hands.
    controls: Vec<Control>,
    /// What became of submissions, by their keys.
    pub(super) answers: BTreeMap<String, Answered>,
    /// Notes, bookmarks, ratings and the reasons of interventions, in the order in which they were
    /// made.
    pub(super) remarks: Vec<Entry>,
    /// How many injects the scenario has.
    injects: usize,
    /// Which of the remarks are notes and bookmarks that somebody made, each with how many steps
    /// its branch had then.
    notes: Vec<(u32, usize)>,
    /// What is written about the exercise as a whole; whoever reads it keeps it as it is then.
    about: Arc<AboutExercise>,
    /// Texts and direct releases of injects.
    inject_entries: Vec<InjectEntry>,
    /// Of each intervention: its branch, its number and its step, and why it was made.
    reasons: Vec<(BranchId, u32, Step, String)>,
    pub(super) stage: SessionState,
    pub(super) clock: Clock,
    pub(super) stops_for_decisions: bool,
    /// Other times of injects, each with its branch and how many steps that had then.
    retimings: Vec<(BranchId, u32, Retiming)>,
}

impl Record {
    /// What entries add up to; seats that none of them speaks of are held by nobody.
    ///
    /// # Errors
    /// [`DirectorError::Garbled`] with the position of the first entry that does not follow from
    /// those before it.
    pub fn of(scenario: &Scenario, entries: &[Entry]) -> Result<Self, DirectorError> {
        let mut record = Self {
            tree: BranchTree::default(),
            reached: vec![Reached::default()],
            holders: vec![Holder::Nobody; scenario.seats.len()],
            people: SeatSet::EMPTY,
            controls: Vec::new(),
            answers: BTreeMap::new(),
            remarks: Vec::new(),
            injects: scenario.injects.len(),
            notes: Vec::new(),
            about: Arc::default(),
            inject_entries: Vec::new(),
            reasons: Vec::new(),
            stage: SessionState::Ready,
            clock: Clock::new(&scenario.calendar),
            stops_for_decisions: true,
            retimings: Vec::new(),
        };
        match entries.iter().position(|entry| !record.add(&scenario.calendar, entry)) {
            None => Ok(record),
            Some(position) => Err(DirectorError::Garbled(position)),
        }
    }

    /// The branches of steps.
    pub const fn tree(&self) -> &BranchTree {
        &self.tree
    }

    /// Whether exercise time flows, by what was written down last.
    pub const fn stage(&self) -> SessionState {
        self.stage
    }

    /// How far a branch was played.
    pub fn place(&self, branch: BranchId) -> Option<Position> {
        self.reached.get(branch as usize).map(|it| it.place)
    }

    /// Texts and direct releases of injects that lie in the past of a branch, in order, with the
    /// reason of those with which nothing else was done.
    pub fn inject_entries(
        &self,
        of: BranchId,
    ) -> impl DoubleEndedIterator<Item = (&Entry, Option<&str>)> {
        let is_past = move |it: &&InjectEntry| match it.entry {
            Entry::Wording { branch, at, .. } | Entry::DirectRelease { branch, at, .. } => {
                self.is_past(branch, (it.steps, at), of)
            }
            _ => false,
        };
        self.inject_entries.iter().filter(is_past).map(|it| (&it.entry, it.reason.as_deref()))
    }

    /// Notes and bookmarks that lie in the past of a branch, in order.
    pub fn notes(&self, of: BranchId) -> impl Iterator<Item = &Entry> {
        let notes = self.notes.iter().map(|(steps, at)| (*steps, &self.remarks[*at]));
        let is_past = move |(steps, entry): &(u32, &Entry)| match entry {
            Entry::Note { branch, at, .. } => self.is_past(*branch, (*steps, *at), of),
            _ => false,
        };
        notes.filter(is_past).map(|(_, entry)| entry)
    }

    /// What is written about the exercise as a whole.
    pub const fn about(&self) -> &Arc<AboutExercise> {
        &self.about
    }

    /// Notes, bookmarks, ratings and the reasons of interventions, in the order in which they were
    /// made, whatever the branch.
    pub fn remarks(&self) -> &[Entry] {
        &self.remarks
    }

    /// How many steps a branch has, if there is such a branch.
    fn steps_of(&self, branch: BranchId) -> Option<u32> {
        let is_there = (branch as usize) < self.tree.branches().len();
        is_there.then(|| self.tree.len(branch))
    }

    /// Times that injects were given in the past of the branch that is played, in order.
    pub(super) fn retimings(&self) -> impl Iterator<Item = Retiming> {
        let played = self.tree.active();
        let is_past = move |(branch, steps, it): &&(BranchId, u32, Retiming)| {
            self.is_past(*branch, (*steps, it.given), played)
        };
        self.retimings.iter().filter(is_past).map(|(.., it)| *it)
    }

    /// Whether what happened in a branch at a place, after so many steps from the start, has
    /// happened in another one, too.
    fn is_past(&self, branch: BranchId, (steps, at): (u32, Position), of: BranchId) -> bool {
        if !self.tree.is_past(branch, steps, of) {
            return false;
        }
        let mut way = Some(of).filter(|it| *it != branch);
        while let Some(it) = way {
            if self.reached[it as usize].from.is_some_and(|from| from < at) {
                return false;
            }
            let parent = self.tree.branches()[it as usize].parent;
            way = parent.map(|(parent, _)| parent).filter(|it| *it != branch);
        }
        true
    }

    /// Seats that people have held at some time.
    pub const fn people(&self) -> SeatSet {
        self.people
    }

    /// Why the facilitator intervened in a branch.
    pub fn reasons(&self, of: BranchId) -> Reasons {
        let of_line = self.reasons.iter().filter(|(branch, number, ..)| {
            // A step is in the past of a branch if the branch has one more than those before it.
            self.tree.is_past(*branch, number + 1, of)
        });
        let reason = |(_, _, step, why): &(BranchId, u32, Step, String)| match step.input {
            Input::Intervention(intervention) => Some(((step.at, intervention), why.clone())),
            Input::Order { .. } => None,
        };
        of_line.filter_map(reason).collect()
    }

    /// Adds an entry. Whether it follows from those before it; if not, nothing is added.
    pub(super) fn add(&mut self, calendar: &Calendar, entry: &Entry) -> bool {
        let forks_at = match entry {
            Entry::Fork { parent, common, .. } => self.place_before(*parent, *common),
            _ => None,
        };
        if !follow(&mut self.tree, entry) {
            return false;
        }
        match entry {
            Entry::Step { branch, number, key, step, reason, .. } => {
                if let Some(why) = reason {
                    self.reasons.push((*branch, *number, *step, why.clone()));
                    self.remark_reason(entry, why);
                }
                self.reach(*branch, step.at);
                let receipt = Receipt { branch: *branch, number: *number, at: step.at };
                self.answer(key.as_ref(), step.input, Ok(receipt));
            }
            Entry::Fork { .. } => {
                let place = forks_at.unwrap_or_default();
                self.reached.push(Reached { place, ..Reached::default() });
                self.stand(SessionState::Paused);
            }
            Entry::Activate { branch, .. } => {
                let ended = self.reached[*branch as usize].ended;
                self.stand(if ended { SessionState::Ended } else { SessionState::Paused });
            }
            Entry::Refusal { branch, at, input, code, key, .. } => {
                let Some(reason) = Reason::with_code(code, input) else { return false };
                self.reach(*branch, *at);
                self.answer(key.as_ref(), *input, Err(reason));
            }
            Entry::Control { branch, at, seat, holder, .. } => {
                let Some(held_by) = self.holders.get_mut(seat.index()) else { return false };
                *held_by = *holder;
                let steps = self.tree.len(*branch);
                let (branch, at, seat, holder) = (*branch, *at, *seat, *holder);
                self.controls.push(Control { branch, steps, at, seat, holder });
                if holder == Holder::People {
                    self.people.insert(seat);
                }
                self.reach(branch, at);
            }
            Entry::Pace { branch, at, pace, .. } => {
                let Ok(pace) = pace.parse::<Pace>() else { return false };
                return self.add_pace(calendar, *branch, *at, pace);
            }
            Entry::Event { branch, minute, .. } => self.count_event(*branch, *minute),
            Entry::Note { branch, at, .. } => {
                self.reach(*branch, *at);
                if let Some(steps) = self.steps_of(*branch) {
                    self.notes.push((steps, self.remarks.len()));
                }
                self.remarks.push(entry.clone());
            }
            Entry::Wording { branch, at, .. } | Entry::DirectRelease { branch, at, .. } => {
                return self.keep_inject_entry(*branch, *at, entry);
            }
            Entry::Rating { .. } => self.remarks.push(entry.clone()),
            Entry::About { about, .. } => Arc::make_mut(&mut self.about).add(about),
        }
        true
    }

    /// Adds a change of pace; whether there is what it names.
    fn add_pace(
        &mut self,
        calendar: &Calendar,
        branch: BranchId,
        at: Position,
        pace: Pace,
    ) -> bool {
        let Some(reached) = self.reached.get_mut(branch as usize) else { return false };
        match pace {
            Pace::Start | Pace::GoOn => self.stage = SessionState::Running,
            Pace::Pause | Pace::Decision => self.stand(SessionState::Paused),
            Pace::End => {
                reached.ended = true;
                self.stand(SessionState::Ended);
            }
            Pace::Speed(window, speed) => {
                if calendar.windows.len() <= window.index() {
                    return false;
                }
                self.clock.set(window, speed);
            }
            Pace::Here => return self.begin_at(branch, at),
            Pace::StopForDecisions(stops) => self.stops_for_decisions = stops,
            Pace::Retime(inject, minute) => {
                let is_in_time = Minute::START <= minute && minute <= calendar.end;
                if self.injects <= inject.index() || !is_in_time {
                    return false;
                }
                let it = Retiming { given: at, inject, at: minute };
                self.retimings.push((branch, self.tree.len(branch), it));
            }
        }
        self.reach(branch, at);
        true
    }

    /// A branch has come one event further.
    fn count_event(&mut self, branch: BranchId, minute: Minute) {
        let place = self.place(branch).unwrap_or_default();
        let before = if place.minute == minute { place.after } else { 0 };
        self.reach(branch, Position { minute, after: before + 1 });
    }

    /// A reason is read among the notes, where one of an older file is a note itself.
    fn remark_reason(&mut self, entry: &Entry, reason: &str) {
        let Entry::Step { branch, step, wall, .. } = entry else { return };
        let is_there = matches!(
            self.remarks.last(),
            Some(Entry::Note { at, body, bookmark: false, .. }) if *at == step.at && body == reason
        );
        if is_there {
            self.notes.pop();
        } else {
            let (branch, at, wall) = (*branch, step.at, *wall);
            let (author, body) = (FACILITATOR.to_owned(), reason.to_owned());
            self.remarks.push(Entry::Note { branch, at, author, body, bookmark: false, wall });
        }
    }

    fn keep_inject_entry(&mut self, branch: BranchId, at: Position, entry: &Entry) -> bool {
        let Some(steps) = self.steps_of(branch) else { return false };
        self.reach(branch, at);
        let reason = self.take_reason(entry);
        self.inject_entries.push(InjectEntry { steps, entry: entry.clone(), reason });
        true
    }

    /// Where something is released and nothing else is done, the note that was written with it is
    /// the reason, and no note of its own.
    fn take_reason(&mut self, release: &Entry) -> Option<String> {
        let Entry::DirectRelease { at: place, wall: when, .. } = release else { return None };
        let (_, last) = self.notes.last()?;
        let Some(Entry::Note { at, author, body, bookmark: false, wall, .. }) =
            self.remarks.get(*last)
        else {
            return None;
        };
        let is_reason = at == place && wall == when && author == FACILITATOR;
        let reason = is_reason.then(|| body.clone())?;
        self.notes.pop();
        Some(reason)
    }

    /// Where a step of a branch was put in, or how far the branch was played if it has no such
    /// step.
    pub(super) fn place_before(&self, branch: BranchId, number: u32) -> Option<Position> {
        let line_is_there = (branch as usize) < self.tree.branches().len();
        let step = line_is_there.then(|| self.tree.steps(branch).get(number as usize).copied());
        step.flatten().map(|step| step.at).or_else(|| self.place(branch))
    }

    fn reach(&mut self, branch: BranchId, at: Position) {
        if let Some(reached) = self.reached.get_mut(branch as usize) {
            reached.place = at.max(reached.place);
        }
    }

    /// The clock stands, and a minute that was begun is begun anew.
    const fn stand(&mut self, stage: SessionState) {
        self.stage = stage;
        self.clock.rest();
    }

    fn answer(&mut self, key: Option<&String>, input: Input, answer: Result<Receipt, Reason>) {
        if let Some(key) = key {
            self.answers.insert(key.clone(), Answered { input, answer });
        }
    }
}
