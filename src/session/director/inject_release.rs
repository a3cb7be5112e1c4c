//! The texts of injects that recipients read, and what a facilitator does about them: another text,
//! other recipients, once more. Texts never change the exercise, and what was read stays as it was.

use crate::base::ids::{InjectId, SeatId, SeatSet};
use crate::base::message::{Message, message};
use crate::base::minute::Minute;
use crate::scenario::limits::{BODY_CHARACTERS, HEADLINE_CHARACTERS, SENDER_CHARACTERS};
use crate::scenario::model::Effect;
use crate::session::inject_text::InjectText;
use crate::session::journal::{Entry, Journal};
use crate::session::step::Position;
use crate::sim::intervention::Intervention;
use crate::sim::vocabulary::InjectStatus;

use super::{Director, DirectorError};

/// An inject that the facilitator releases now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InjectRelease {
    /// The inject, by its place in the scenario.
    pub inject: InjectId,
    /// Its recipients, instead of the planned ones.
    pub to: SeatSet,
    /// Its text, if not the planned one.
    pub text: Option<InjectText>,
    /// Why, for the hot wash.
    pub reason: String,
}

/// Something that a seat was given to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InboxItem<'a> {
    /// The minute of exercise time.
    pub at: Minute,
    /// The inject; nothing if it was ad hoc.
    pub inject: Option<InjectId>,
    /// What it says; nothing if that is the text of the scenario.
    pub text: Option<&'a InjectText>,
    /// Whether this seat was given it before.
    pub again: bool,
}

impl InboxItem<'_> {
    /// Whether it is about a real emergency, and no part of the exercise.
    pub fn is_no_duff(&self) -> bool {
        self.inject.is_none() && self.text.is_some_and(InjectText::is_no_duff)
    }
}

/// Something that seats were given besides what the scenario releases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DirectRelease<'a> {
    /// Where the exercise was.
    pub at: Position,
    /// The inject; nothing if it was ad hoc.
    pub inject: Option<InjectId>,
    /// Who got it.
    pub to: SeatSet,
    /// What it said; nothing if that is the text of the scenario.
    pub text: Option<&'a InjectText>,
    /// Why, where nothing else was done with it; else that is the reason of what was done.
    pub reason: Option<&'a str>,
}

impl DirectRelease<'_> {
    /// Whether it is about a real emergency, and no part of the exercise.
    pub fn is_no_duff(&self) -> bool {
        self.inject.is_none() && self.text.is_some_and(InjectText::is_no_duff)
    }
}

impl<J: Journal> Director<J> {
    /// Gives an inject that was not released another text. Undoing back to before this takes it
    /// back.
    ///
    /// # Errors
    /// When there is no such inject, when it was released, when there is nothing to read, and when
    /// it cannot be written down.
    pub fn reword(
        &mut self,
        inject: InjectId,
        text: InjectText,
        wall: i64,
    ) -> Result<(), DirectorError> {
        self.status(inject)?;
        if self.was_released(inject) {
            return Err(DirectorError::AlreadyReleased);
        }
        check_text(Some(&text))?;
        let (branch, at) = (self.branch(), self.at());
        self.write(&[Entry::Wording { branch, at, inject, text, wall }], wall)
    }

    /// Releases an inject now, to the seats that the facilitator chooses, in one writing.
    ///
    /// - If it was not released and all planned recipients are among them, it is released, and the
    ///   others get a copy, with what it tells them.
    /// - If it was not released and some are left out, it is skipped, and those chosen get a copy,
    ///   with its effects. What would follow from its release, such as other injects, does not.
    /// - If it was released, the chosen seats get it as new, with what it tells them; nothing else
    ///   that it did is done again. ([`Intervention::Release`] does its effects once more.)
    ///
    /// Effects that are not possible any more are left out.
    ///
    /// # Errors
    /// As [`Director::intervene`]; and when there is no such inject or seat, there is no
    /// recipient or nothing to read, or it puts a decision and would be skipped.
    pub fn release_now(&mut self, release: InjectRelease, wall: i64) -> Result<(), DirectorError> {
        let InjectRelease { inject, to, text, reason } = release;
        let status = self.status(inject)?;
        self.check_recipients(to)?;
        check_text(text.as_ref())?;
        let planned = self.scenario.clone();
        let planned = &planned.injects[inject.index()];
        let text = text.or_else(|| self.wording(inject).cloned());
        let mut acts = Vec::new();
        let mut entries = Vec::new();
        let skipped = !status.was_released() && !planned.to.minus(to).is_empty();
        let copies = if status.was_released() || skipped { to } else { to.minus(planned.to) };
        if skipped && !planned.choices.is_empty() {
            return Err(DirectorError::PutsDecision);
        } else if skipped && status != InjectStatus::Skipped {
            acts.push(Intervention::Skip(inject));
        } else if !status.was_released() && !skipped {
            acts.push(Intervention::Release(inject));
            let (branch, at) = (self.branch(), self.at());
            entries.extend(text.clone().map(|text| Entry::Wording {
                branch,
                at,
                inject,
                text,
                wall,
            }));
        }
        if !copies.is_empty() {
            let effects = planned.effects.iter().copied();
            let effects = effects.filter(|it| skipped || matches!(it, Effect::Tell(_)));
            acts.extend(self.possible(copies, effects));
            entries.push(self.direct_release(Some(inject), copies, text, wall));
        }
        self.act(&acts, (entries, Vec::new()), &reason, wall)
    }

    /// Creates and releases an ad hoc inject, with effects or none.
    ///
    /// # Errors
    /// As [`Director::intervene`]; and when there is no such seat, no recipient, or nothing to
    /// read.
    pub fn release_ad_hoc(
        &mut self,
        text: InjectText,
        to: SeatSet,
        effects: &[Effect],
        reason: &str,
        wall: i64,
    ) -> Result<(), DirectorError> {
        self.check_recipients(to)?;
        check_text(Some(&text))?;
        let improvise = |effect: &Effect| Intervention::Improvise { to, effect: *effect };
        let acts: Vec<_> = effects.iter().map(improvise).collect();
        let entries = vec![self.direct_release(None, to, Some(text), wall)];
        self.act(&acts, (entries, Vec::new()), reason, wall)
    }

    /// What seats were given besides what the scenario releases, in order.
    pub fn direct_releases(&self) -> impl Iterator<Item = DirectRelease<'_>> {
        self.record.inject_entries(self.branch()).filter_map(|(entry, reason)| match entry {
            Entry::DirectRelease { at, inject, to, text, .. } => {
                let text = text.as_ref();
                Some(DirectRelease { at: *at, inject: *inject, to: *to, text, reason })
            }
            _ => None,
        })
    }

    /// Texts that injects were given in play, and where, in order.
    pub fn wordings(&self) -> impl Iterator<Item = (Position, InjectId)> {
        self.record.inject_entries(self.branch()).filter_map(|(entry, _)| match entry {
            Entry::Wording { at, inject, .. } => Some((*at, *inject)),
            _ => None,
        })
    }

    /// The text that an inject was given in play, if it was.
    pub fn wording(&self, inject: InjectId) -> Option<&InjectText> {
        self.record.inject_entries(self.branch()).rev().find_map(|(entry, _)| match entry {
            Entry::Wording { inject: of, text, .. } if *of == inject => Some(text),
            _ => None,
        })
    }

    /// From whom an inject comes and what it says: the text that it was given in play, or that of
    /// the scenario in English. Nothing if there is no such inject.
    pub fn inject_text(&self, inject: InjectId) -> Option<InjectText> {
        let planned = self.scenario.injects.get(inject.index())?;
        let given = self.wording(inject).cloned();
        Some(given.unwrap_or_else(|| InjectText::planned(&self.scenario, planned)))
    }

    /// All that a seat was given to read, in the order of time; what was released again is there
    /// again.
    pub fn inbox(&self, seat: SeatId) -> Vec<InboxItem<'_>> {
        let mut inbox = Vec::new();
        for progress in self.kernel().injects() {
            let inject = progress.inject;
            let is_addressed = self.scenario.injects[inject.index()].to.contains(seat);
            if let (true, Some(at)) = (is_addressed, progress.released_at) {
                let text = self.wording(inject);
                inbox.push(InboxItem { at, inject: Some(inject), text, again: false });
            }
        }
        for (entry, _) in self.record.inject_entries(self.branch()) {
            match entry {
                Entry::DirectRelease { at, inject, to, text, .. } if to.contains(seat) => {
                    let (at, text) = (at.minute, text.as_ref());
                    inbox.push(InboxItem { at, inject: *inject, text, again: false });
                }
                _ => {}
            }
        }
        inbox.sort_by_key(|item| item.at);
        for at in 0..inbox.len() {
            let (before, rest) = inbox.split_at_mut(at);
            let inject = rest[0].inject;
            rest[0].again = inject.is_some() && before.iter().any(|it| it.inject == inject);
        }
        inbox
    }

    /// Those effects that can be had now.
    fn possible(
        &mut self,
        to: SeatSet,
        effects: impl Iterator<Item = Effect>,
    ) -> Vec<Intervention> {
        let acts = effects.map(|effect| Intervention::Improvise { to, effect });
        acts.filter(|act| self.player.kernel.may_intervene(*act).is_ok()).collect()
    }

    pub(super) fn direct_release(
        &self,
        inject: Option<InjectId>,
        to: SeatSet,
        text: Option<InjectText>,
        wall: i64,
    ) -> Entry {
        let text = text.or_else(|| self.wording(inject?).cloned());
        Entry::DirectRelease { branch: self.branch(), at: self.at(), inject, to, text, wall }
    }

    pub(super) fn status(&self, inject: InjectId) -> Result<InjectStatus, DirectorError> {
        let found = self.kernel().inject(inject).map(|it| it.status);
        found.ok_or_else(|| {
            DirectorError::NoSuchThing(message!("thing-inject", number = inject.0.to_string()))
        })
    }

    pub(super) fn was_released(&self, inject: InjectId) -> bool {
        self.status(inject).is_ok_and(InjectStatus::was_released)
    }

    pub(super) fn check_recipients(&self, to: SeatSet) -> Result<(), DirectorError> {
        to.iter().try_for_each(|seat| self.check_seat(seat))?;
        if to.is_empty() { Err(DirectorError::NobodyAddressed) } else { Ok(()) }
    }
}

/// What is written in play has what a planned inject has, and is no longer.
fn check_text(text: Option<&InjectText>) -> Result<(), DirectorError> {
    let Some(text) = text else { return Ok(()) };
    if text.is_no_duff() {
        return Err(DirectorError::SaysNoDuff);
    }
    check_lengths(text)
}

/// The same for what may be about a real emergency.
pub(super) fn check_lengths(text: &InjectText) -> Result<(), DirectorError> {
    if text.is_empty() {
        return Err(DirectorError::NoText);
    }
    if text.sender.trim().is_empty() {
        return Err(DirectorError::NoSender);
    }
    if text.headline.trim().is_empty() {
        return Err(DirectorError::NoHeadline);
    }
    let parts = [
        ("thing-sender", &text.sender, SENDER_CHARACTERS),
        ("thing-headline", &text.headline, HEADLINE_CHARACTERS),
        ("thing-body", &text.body, BODY_CHARACTERS),
    ];
    for (part, text, limit) in parts {
        if limit < text.chars().count() {
            return Err(DirectorError::TextTooLong { part: Message::new(part), limit });
        }
    }
    Ok(())
}
