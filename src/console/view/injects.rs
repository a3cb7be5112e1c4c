//! The master scenario events list as a table.

use strum::{EnumCount, VariantArray};

use crate::base::ids::{InjectId, SeatSet};
use crate::base::minute::Minute;
use crate::base::variants::array;
use crate::scenario::model::{Due, Medium};
use crate::session::director::{Director, Expected, PendingAnswer, QueueRow};
use crate::session::inject_text::InjectText;
use crate::session::journal::Journal;
use crate::sim::vocabulary::InjectStatus;

/// Where in the list an inject stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumCount, VariantArray)]
pub enum MselSection {
    /// Released, with a decision that nobody has answered.
    Due,
    /// To come at a known time.
    Next,
    /// To come at no known time, or only when the facilitator releases it.
    Waiting,
    /// Answered, also if that takes effect only when time goes on; closed, skipped, or just read.
    Over,
}

impl MselSection {
    /// All of them, from top to bottom.
    pub const ALL: [Self; Self::COUNT] = array(Self::VARIANTS);
}

/// When an inject comes or came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReleaseTime {
    /// It was released then.
    Came(Minute),
    /// It comes then, unless a guard keeps it back.
    Comes(Minute),
    /// It was due while it was held, and comes as soon as it is resumed.
    Resumed,
    /// So many minutes after another one, which has not come yet.
    After(InjectId, i64),
    /// When something has happened.
    Condition,
    /// In reserve: when the facilitator releases it.
    InReserve,
}

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InjectRow {
    pub inject: InjectId,
    /// Where in the list it stands.
    pub part: MselSection,
    pub status: InjectStatus,
    /// The answer that takes effect when time goes on, if one was given.
    pub answer: Option<u16>,
    /// When it comes or came.
    pub when: ReleaseTime,
    /// When its decision closes unanswered, if it is open and does.
    pub closes: Option<Minute>,
    pub to: SeatSet,
    pub medium: Medium,
    /// From whom, and what it says.
    pub text: InjectText,
    /// Whether the facilitator has given it the time at which it comes.
    pub is_retimed: bool,
    /// Whether that is not the text of the scenario.
    pub is_reworded: bool,
    /// What became of the expected actions, in the order of the scenario.
    pub expected: Vec<Expected>,
}

impl InjectRow {
    /// When it was released, if it was.
    pub const fn released_at(&self) -> Option<Minute> {
        match self.when {
            ReleaseTime::Came(at) => Some(at),
            _ => None,
        }
    }

    /// When it comes, if at a known time.
    pub const fn comes_at(&self) -> Option<Minute> {
        match self.when {
            ReleaseTime::Comes(at) => Some(at),
            _ => None,
        }
    }
}

/// All lines, part by part; what is over has the newest first.
pub(super) fn rows<J: Journal>(
    director: &Director<J>,
    answers: &[PendingAnswer],
) -> Vec<InjectRow> {
    let mut queue = director.queue();
    queue.over.reverse();
    // What never came stays last.
    queue.over.sort_by_key(|row| row.released.is_none());
    // An answer that takes effect when time goes on is one.
    let is_answered = |row: &mut QueueRow| answers.iter().any(|it| it.inject == row.inject);
    let answered: Vec<QueueRow> = queue.due.extract_if(.., is_answered).collect();
    queue.over.splice(..0, answered);
    let parts = [queue.due, queue.next, queue.waiting, queue.over];
    let parts = MselSection::ALL.into_iter().zip(parts);
    let rows = parts.flat_map(|(part, rows)| rows.into_iter().map(move |row| (part, row)));
    rows.filter_map(|(part, it)| row(director, part, it, answers)).collect()
}

fn row<J: Journal>(
    director: &Director<J>,
    part: MselSection,
    it: QueueRow,
    answers: &[PendingAnswer],
) -> Option<InjectRow> {
    let answer = answers.iter().find(|answer| answer.inject == it.inject);
    Some(InjectRow {
        inject: it.inject,
        part,
        status: it.status,
        answer: answer.map(|answer| answer.option),
        when: when(director, &it),
        closes: it.closes.filter(|_| answer.is_none()),
        to: it.to,
        medium: it.medium,
        text: director.inject_text(it.inject)?,
        is_retimed: it.is_retimed,
        is_reworded: director.wording(it.inject).is_some(),
        expected: it.expected,
    })
}

fn when<J: Journal>(director: &Director<J>, it: &QueueRow) -> ReleaseTime {
    match (it.released, it.status, it.due) {
        (Some(at), _, _) => ReleaseTime::Came(at),
        (None, InjectStatus::Held { due: true }, _) if !it.is_retimed => ReleaseTime::Resumed,
        (None, _, Some(at)) => ReleaseTime::Comes(at),
        (None, _, None) => match &director.scenario().injects[it.inject.index()].due {
            Due::At(at) => ReleaseTime::Comes(*at),
            Due::After(first, minutes) => ReleaseTime::After(*first, *minutes),
            Due::When(..) => ReleaseTime::Condition,
            Due::InReserve => ReleaseTime::InReserve,
        },
    }
}
