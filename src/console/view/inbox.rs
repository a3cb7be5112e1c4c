//! What a seat was given and has read: letters, and messages of other seats by what they are about,
//! with what was new in them.

use std::collections::BTreeMap;

use crate::base::ids::{IncidentId, SeatId};
use crate::base::minute::Minute;
use crate::scenario::model::OrderKind;
use crate::session::director::{Director, InboxItem};
use crate::session::inject_text::InjectText;
use crate::session::journal::Journal;
use crate::sim::vocabulary::{Facts, Path};

/// Something that the exercise itself gave a seat to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    pub at: Minute,
    pub text: InjectText,
    /// Whether it is about a real emergency, and no part of the exercise.
    pub is_no_duff: bool,
}

/// What another seat sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MessageRead {
    /// When it was read.
    pub at: Minute,
    pub from: SeatId,
    /// By which kind of action it was sent.
    pub kind: OrderKind,
    /// The facts that the seat did not have before.
    pub new_facts: Facts,
    /// Whether there were results of examinations in it that the seat did not have.
    pub new_evidence: bool,
}

impl MessageRead {
    /// Whether anything in it was new.
    pub fn is_news(&self) -> bool {
        self.new_facts != Facts::NONE || self.new_evidence
    }
}

/// All messages about one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matter {
    /// The incident; nothing for what is about none.
    pub about: Option<IncidentId>,
    /// Its messages, the newest first.
    pub messages: Vec<MessageRead>,
}

/// What a seat was given and has read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Inbox {
    /// Calls, mails and broadcasts, the newest first.
    pub letters: Vec<Letter>,
    /// Messages of other seats by what they are about; what had news last is first.
    pub matters: Vec<Matter>,
}

impl Inbox {
    /// Whether there is nothing in it.
    pub const fn is_empty(&self) -> bool {
        self.letters.is_empty() && self.matters.is_empty()
    }
}

pub(super) fn inbox<J: Journal>(director: &Director<J>, seat: SeatId) -> Inbox {
    let letter = |item: InboxItem<'_>| {
        let planned = || item.inject.and_then(|inject| director.inject_text(inject));
        let (at, is_no_duff) = (item.at, item.is_no_duff());
        let text = item.text.cloned().or_else(planned)?;
        Some(Letter { at, text, is_no_duff })
    };
    let mut letters: Vec<Letter> = director.inbox(seat).into_iter().filter_map(letter).collect();
    letters.reverse();
    Inbox { letters, matters: matters(director, seat) }
}

fn matters<J: Journal>(director: &Director<J>, seat: SeatId) -> Vec<Matter> {
    let log = director.kernel().log();
    let mut news: BTreeMap<u32, (Facts, bool)> = BTreeMap::new();
    for learned in log.learned.iter().filter(|it| it.seat == seat) {
        if let Path::Message(message, _) = learned.path {
            let (facts, evidence) = news.entry(message).or_default();
            *facts = facts.union(learned.facts);
            *evidence |= learned.evidence.0 != 0;
        }
    }
    let mut matters: BTreeMap<Option<IncidentId>, Vec<MessageRead>> = BTreeMap::new();
    for read in log.reads.iter().rev().filter(|read| read.seat == seat) {
        let sent = log.messages[read.message as usize];
        let (new_facts, new_evidence) = news.get(&read.message).copied().unwrap_or_default();
        let (at, from, kind) = (read.read_at, sent.from, sent.kind);
        let message = MessageRead { at, from, kind, new_facts, new_evidence };
        matters.entry(sent.incident).or_default().push(message);
    }
    let matter = |(about, messages)| Matter { about, messages };
    let mut matters: Vec<Matter> = matters.into_iter().map(matter).collect();
    let last_news =
        |matter: &Matter| matter.messages.iter().find(|it| it.is_news()).map(|it| it.at);
    let last = |matter: &Matter| matter.messages.first().map(|it| it.at);
    matters.sort_by_key(|it| std::cmp::Reverse((last_news(it), last(it))));
    matters
}
