//! What the entries of a journal add up to. The director keeps it by the very entries that it
//! writes, and finds it again from them: what it goes by and what is on record cannot part.

use std::collections::BTreeMap;

use crate::base::calendar::Calendar;
use crate::base::ids::SeatSet;
use crate::scenario::model::Scenario;
use crate::session::holder::Holder;
use crate::session::journal::{Entry, follow};
use crate::session::step::{Input, Position, Step};
use crate::session::tree::{LineId, Tree};
use crate::sim::intervention::Intervention;

use super::FACILITATOR;
use super::clock::Clock;
use super::obstacle::{Obstacle, Reason};
use super::pace::{Pace, Stage};
use super::submission::Taken;

/// What became of a submission.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Answered {
    pub input: Input,
    pub answer: Result<Taken, Reason>,
}

/// How far a line was played.
#[derive(Debug, Clone, Copy, Default)]
struct Reached {
    place: Position,
    /// Whether ENDEX was called there.
    ended: bool,
}

/// Why the facilitator intervened, by place and intervention.
pub type Reasons = BTreeMap<(Position, Intervention), String>;

/// All that an exercise is besides scenario, seed and what follows from them.
#[derive(Debug, Clone)]
pub struct Record {
    /// The lines of steps.
    pub(super) tree: Tree,
    /// How far each line was played.
    reached: Vec<Reached>,
    /// Who holds each seat.
    pub(super) holders: Vec<Holder>,
    /// Seats that people have held at some time.
    people: SeatSet,
    /// What became of submissions, by their keys.
    pub(super) answers: BTreeMap<String, Answered>,
    /// Notes, bookmarks, ratings and the reasons of interventions, in the order in which they were
    /// made.
    pub(super) remarks: Vec<Entry>,
    /// Words and handouts, each with how many steps its line had then.
    mail: Vec<(u32, Entry)>,
    /// Of each intervention: its line, its number and its step, and why it was made.
    reasons: Vec<(LineId, u32, Step, String)>,
    pub(super) stage: Stage,
    pub(super) clock: Clock,
    pub(super) stops_for_decisions: bool,
}

impl Record {
    /// What entries add up to; seats that none of them speaks of are held by nobody.
    ///
    /// # Errors
    /// [`Obstacle::Garbled`] with the position of the first entry that does not follow from those
    /// before it.
    pub fn of(scenario: &Scenario, entries: &[Entry]) -> Result<Self, Obstacle> {
        let mut record = Self {
            tree: Tree::default(),
            reached: vec![Reached::default()],
            holders: vec![Holder::Nobody; scenario.seats.len()],
            people: SeatSet::EMPTY,
            answers: BTreeMap::new(),
            remarks: Vec::new(),
            mail: Vec::new(),
            reasons: Vec::new(),
            stage: Stage::Ready,
            clock: Clock::new(&scenario.calendar),
            stops_for_decisions: true,
        };
        match entries.iter().position(|entry| !record.add(&scenario.calendar, entry)) {
            None => Ok(record),
            Some(position) => Err(Obstacle::Garbled(position)),
        }
    }

    /// The lines of steps.
    pub const fn tree(&self) -> &Tree {
        &self.tree
    }

    /// Whether exercise time flows, by what was written down last.
    pub const fn stage(&self) -> Stage {
        self.stage
    }

    /// How far a line was played.
    pub fn place(&self, line: LineId) -> Option<Position> {
        self.reached.get(line as usize).map(|it| it.place)
    }

    /// Words and handouts that lie in the past of the line that is played, in order.
    pub(super) fn mail(&self) -> impl DoubleEndedIterator<Item = &Entry> {
        let played = self.tree.active();
        let is_past = move |steps: u32, entry: &Entry| match entry {
            Entry::Wording { line, .. } | Entry::Handout { line, .. } => {
                self.tree.is_past(*line, steps, played)
            }
            _ => false,
        };
        self.mail.iter().filter(move |(steps, it)| is_past(*steps, it)).map(|(_, it)| it)
    }

    /// Seats that people have held at some time.
    pub const fn people(&self) -> SeatSet {
        self.people
    }

    /// Why the facilitator intervened in a line.
    pub fn reasons(&self, of: LineId) -> Reasons {
        let of_line = self.reasons.iter().filter(|(line, number, ..)| {
            // A step is in the past of a line if the line has one more than those before it.
            self.tree.is_past(*line, number + 1, of)
        });
        let reason = |(_, _, step, why): &(LineId, u32, Step, String)| match step.input {
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
            Entry::Step { line, number, key, step, reason, .. } => {
                if let Some(why) = reason {
                    self.reasons.push((*line, *number, *step, why.clone()));
                    self.remark_reason(entry, why);
                }
                self.reach(*line, step.at);
                let taken = Taken { line: *line, number: *number, at: step.at };
                self.answer(key.as_ref(), step.input, Ok(taken));
            }
            Entry::Fork { .. } => {
                let place = forks_at.unwrap_or_default();
                self.reached.push(Reached { place, ended: false });
                self.stand(Stage::Paused);
            }
            Entry::Activate { line, .. } => {
                let ended = self.reached[*line as usize].ended;
                self.stand(if ended { Stage::Ended } else { Stage::Paused });
            }
            Entry::Refusal { line, at, input, code, key, .. } => {
                let Some(reason) = Reason::with_code(code, input) else { return false };
                self.reach(*line, *at);
                self.answer(key.as_ref(), *input, Err(reason));
            }
            Entry::Control { line, at, seat, holder, .. } => {
                let Some(held_by) = self.holders.get_mut(seat.index()) else { return false };
                *held_by = *holder;
                if *holder == Holder::People {
                    self.people.insert(*seat);
                }
                self.reach(*line, *at);
            }
            Entry::Pace { line, at, pace, .. } => {
                let Ok(pace) = pace.parse::<Pace>() else { return false };
                let Some(reached) = self.reached.get_mut(*line as usize) else { return false };
                match pace {
                    Pace::Start | Pace::GoOn => self.stage = Stage::Running,
                    Pace::Pause | Pace::Decision => self.stand(Stage::Paused),
                    Pace::End => {
                        reached.ended = true;
                        self.stand(Stage::Ended);
                    }
                    Pace::Speed(window, speed) => {
                        if calendar.windows.len() <= window.index() {
                            return false;
                        }
                        self.clock.set(window, speed);
                    }
                    Pace::StopForDecisions(stops) => self.stops_for_decisions = stops,
                }
                self.reach(*line, *at);
            }
            Entry::Event { line, minute, .. } => {
                let place = self.place(*line).unwrap_or_default();
                let before = if place.minute == *minute { place.after } else { 0 };
                self.reach(*line, Position { minute: *minute, after: before + 1 });
            }
            Entry::Note { line, at, .. } => {
                self.reach(*line, *at);
                self.remarks.push(entry.clone());
            }
            Entry::Wording { line, at, .. } | Entry::Handout { line, at, .. } => {
                return self.keep_mail(*line, *at, entry);
            }
            Entry::Rating { .. } => self.remarks.push(entry.clone()),
        }
        true
    }

    /// A reason is read among the notes, where one of an older file is a note itself.
    fn remark_reason(&mut self, entry: &Entry, reason: &str) {
        let Entry::Step { line, step, wall, .. } = entry else { return };
        let is_there = matches!(
            self.remarks.last(),
            Some(Entry::Note { at, body, bookmark: false, .. }) if *at == step.at && body == reason
        );
        if !is_there {
            let (line, at, wall) = (*line, step.at, *wall);
            let (author, body) = (FACILITATOR.to_owned(), reason.to_owned());
            self.remarks.push(Entry::Note { line, at, author, body, bookmark: false, wall });
        }
    }

    fn keep_mail(&mut self, line: LineId, at: Position, entry: &Entry) -> bool {
        let is_there = (line as usize) < self.tree.lines().len();
        if is_there {
            self.reach(line, at);
            self.mail.push((self.tree.len(line), entry.clone()));
        }
        is_there
    }

    /// Where a step of a line was put in, or how far the line was played if it has no such step.
    fn place_before(&self, line: LineId, number: u32) -> Option<Position> {
        let line_is_there = (line as usize) < self.tree.lines().len();
        let step = line_is_there.then(|| self.tree.steps(line).get(number as usize).copied());
        step.flatten().map(|step| step.at).or_else(|| self.place(line))
    }

    fn reach(&mut self, line: LineId, at: Position) {
        if let Some(reached) = self.reached.get_mut(line as usize) {
            reached.place = at.max(reached.place);
        }
    }

    /// The clock stands, and a minute that was begun is begun anew.
    const fn stand(&mut self, stage: Stage) {
        self.stage = stage;
        self.clock.rest();
    }

    fn answer(&mut self, key: Option<&String>, input: Input, answer: Result<Taken, Reason>) {
        if let Some(key) = key {
            self.answers.insert(key.clone(), Answered { input, answer });
        }
    }
}
