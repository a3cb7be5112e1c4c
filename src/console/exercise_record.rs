//! What is on record of an exercise that cannot be played again here, because another revision of
//! the kernel played it or its steps do not fit: what was put in, what was noted, how it was rated.
//! What an exercise shows besides is computed by playing it, and is not told.

use std::sync::Arc;

use crate::base::explain::Explain;
use crate::base::message::{Message, Moment, message};
use crate::base::minute::Minute;
use crate::policy::PolicyKind;
use crate::scenario::Names;
use crate::scenario::model::Scenario;
use crate::session::about::{AboutExercise, PlaceInBranch};
use crate::session::branch::{BranchId, BranchTree};
use crate::session::director::{Pace, Reason};
use crate::session::file::{ExerciseSetup, Remark};
use crate::session::holder::Holder;
use crate::session::inject_text::InjectText;
use crate::session::journal::{Entry, Grade, Rated, follow};
use crate::session::step::Author;
use crate::tell::inputs;

use super::not_playable::NotPlayable;
use super::view::NoteRow;

/// What is on record of an exercise.
#[derive(Debug)]
pub struct ExerciseRecord {
    /// What was played.
    pub scenario: Arc<Scenario>,
    /// Why it is not played again.
    pub why: NotPlayable,
    /// What whoever uses its file should know.
    pub remarks: Vec<Remark>,
    /// What was done in the branch that was played last, in order.
    pub lines: Vec<RecordLine>,
    /// Notes and bookmarks in it.
    pub notes: Vec<NoteRow>,
    /// What was rated, and how; the last rating of each thing.
    pub ratings: Vec<RatingRow>,
    /// What is written about the exercise as a whole.
    pub about: AboutExercise,
    /// Up to where it was played.
    pub until: Minute,
    /// How many events are on record.
    pub events: usize,
}

/// Something that was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordLine {
    /// When in the exercise.
    pub at: Minute,
    /// Who decided it; nothing if it was no decision.
    pub author: Option<Author>,
    pub told: Message,
    /// The reason that the facilitator gave.
    pub reason: Option<String>,
}

/// How well something went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RatingRow {
    pub about: Rated,
    pub grade: Grade,
    /// What the evaluator wrote about it; may be empty.
    pub comment: String,
}

impl ExerciseRecord {
    /// What entries say of the branch that was played last.
    pub fn new(
        setup: &ExerciseSetup,
        entries: &[Entry],
        why: NotPlayable,
        remarks: Vec<Remark>,
    ) -> Self {
        let mut record = Self {
            scenario: setup.scenario.clone(),
            why,
            remarks,
            lines: Vec::new(),
            notes: Vec::new(),
            ratings: Vec::new(),
            about: AboutExercise::default(),
            until: Minute::START,
            events: 0,
        };
        let mut tree = BranchTree::default();
        // What does not follow from the entries before it ends what can be told.
        let places: Vec<(BranchId, u32)> = entries
            .iter()
            .map_while(|entry| follow(&mut tree, entry).then(|| place(&tree, entry)))
            .collect();
        for (entry, (branch, steps)) in entries.iter().zip(places) {
            if tree.is_past(branch, steps, tree.active()) {
                record.add(entry);
            }
        }
        record
    }

    fn add(&mut self, entry: &Entry) {
        if let Some(at) = minute_of(entry) {
            self.until = self.until.max(at);
        }
        match entry {
            Entry::Event { .. } => self.events += 1,
            Entry::Note { branch, at, author, body, bookmark, .. } => {
                let (author, body) = (author.clone(), body.clone());
                let place = PlaceInBranch { branch: *branch, at: *at };
                let (at, bookmark) = (at.minute, *bookmark);
                self.notes.push(NoteRow { at, author, body, bookmark, place });
            }
            Entry::About { about, .. } => self.about.add(about),
            Entry::Rating { about, grade, comment, .. } => {
                self.ratings.retain(|it| it.about != *about);
                let (about, comment) = (about.clone(), comment.clone());
                self.ratings.push(RatingRow { about, grade: *grade, comment });
            }
            other => self.lines.extend(line(Names(&self.scenario), other)),
        }
    }
}

/// A branch, and how many steps it had when something was written down.
fn place(tree: &BranchTree, entry: &Entry) -> (BranchId, u32) {
    match entry {
        Entry::Step { branch, number, .. } => (*branch, number + 1),
        Entry::Refusal { branch, .. }
        | Entry::Control { branch, .. }
        | Entry::Pace { branch, .. }
        | Entry::Event { branch, .. }
        | Entry::Note { branch, .. }
        | Entry::Wording { branch, .. }
        | Entry::DirectRelease { branch, .. } => (*branch, tree.len(*branch)),
        // These hold for all of the exercise.
        Entry::Fork { .. }
        | Entry::Activate { .. }
        | Entry::Rating { .. }
        | Entry::About { .. } => (0, 0),
    }
}

fn minute_of(entry: &Entry) -> Option<Minute> {
    match entry {
        Entry::Step { step, .. } => Some(step.at.minute),
        Entry::Event { minute, .. } => Some(*minute),
        Entry::Refusal { at, .. }
        | Entry::Control { at, .. }
        | Entry::Pace { at, .. }
        | Entry::Note { at, .. }
        | Entry::Wording { at, .. }
        | Entry::DirectRelease { at, .. } => Some(at.minute),
        Entry::Fork { .. }
        | Entry::Activate { .. }
        | Entry::Rating { .. }
        | Entry::About { .. } => None,
    }
}

/// What was done, if it is worth a line.
fn line(names: Names<'_>, entry: &Entry) -> Option<RecordLine> {
    let (author, told, reason) = match entry {
        Entry::Step { step, reason, .. } => {
            (Some(step.author), inputs::input(names, &step.input), reason.clone())
        }
        Entry::Refusal { input, code, .. } => {
            let why = Reason::with_code(code, input)?.reason();
            let told = message!("record-refused", what = inputs::input(names, input), why = why);
            (None, told, None)
        }
        Entry::Control { seat, holder, .. } => {
            let told = message!(
                "record-holder",
                seat = names.seat(*seat),
                holder = holder_message(*holder)
            );
            (None, told, None)
        }
        Entry::Pace { pace, .. } => (None, pace_message(names, pace.parse().ok()?)?, None),
        Entry::DirectRelease { inject, to, text, .. } => {
            let headline = text.as_ref().map(|it| it.headline.clone());
            let named = || inject.map(|it| names.inject_at(it)).unwrap_or_default();
            let what = headline.unwrap_or_else(named);
            let who = names.seats(*to);
            let is_no_duff = inject.is_none() && text.as_ref().is_some_and(InjectText::is_no_duff);
            let told = if is_no_duff {
                message!("did-no-duff", what = what, who = who)
            } else {
                message!("record-released", what = what, who = who)
            };
            (None, told, None)
        }
        _ => return None,
    };
    Some(RecordLine { at: minute_of(entry)?, author, told, reason })
}

fn holder_message(holder: Holder) -> Message {
    match holder {
        Holder::People => message!("holder-people"),
        Holder::Nobody | Holder::Policy(PolicyKind::Absent) => message!("holder-nobody"),
        Holder::Policy(policy) => policy.message(),
    }
}

fn pace_message(names: Names<'_>, pace: Pace) -> Option<Message> {
    match pace {
        Pace::Start => Some(message!("record-startex")),
        Pace::Pause => Some(message!("record-pausex")),
        Pace::GoOn => Some(message!("record-goes-on")),
        Pace::Decision => Some(message!("record-decision")),
        Pace::End => Some(message!("record-endex")),
        Pace::Here => Some(message!("record-here")),
        Pace::Retime(inject, at) => {
            let at = Moment::of(&names.0.calendar, at);
            Some(message!("record-retimed", what = names.inject_at(inject), at = at))
        }
        Pace::Speed(..) | Pace::StopForDecisions(_) => None,
    }
}
