//! What lies on the desks to be read, and what a facilitator does about it: other words, other
//! addressees, once more. Words never move the exercise, and what was read stays as it was.

use crate::base::ids::{InjectId, SeatId, SeatSet};
use crate::base::message::message;
use crate::base::minute::Minute;
use crate::scenario::model::Effect;
use crate::session::inject_text::InjectText;
use crate::session::journal::{Entry, Journal};
use crate::sim::intervention::Intervention;
use crate::sim::vocabulary::InjectStatus;

use super::{Director, DirectorError};

/// An inject that the facilitator sends now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sending {
    /// The inject, by its place in the scenario.
    pub inject: InjectId,
    /// To whom, instead of those to whom it was planned to go.
    pub to: SeatSet,
    /// In what words, if not in its own.
    pub words: Option<InjectText>,
    /// Why, for the debrief.
    pub reason: String,
}

/// Something that was put on a desk to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InboxItem<'a> {
    /// The minute of exercise time.
    pub at: Minute,
    /// The inject; nothing if it was made up in play.
    pub inject: Option<InjectId>,
    /// What it says; nothing if those are the words of the scenario.
    pub words: Option<&'a InjectText>,
    /// Whether it was on this desk before.
    pub again: bool,
}

impl<J: Journal> Director<J> {
    /// An inject that has not gone out goes out in other words. Undoing back to before this takes
    /// it back.
    ///
    /// # Errors
    /// When there is no such inject, when it has gone out, when there is nothing to read, and when
    /// it cannot be written down.
    pub fn reword(
        &mut self,
        inject: InjectId,
        words: InjectText,
        wall: i64,
    ) -> Result<(), DirectorError> {
        self.status(inject)?;
        if self.was_released(inject) {
            return Err(DirectorError::SentAlready);
        }
        check_words(Some(&words))?;
        let (branch, at) = (self.branch(), self.at());
        self.write(&[Entry::Wording { branch, at, inject, words, wall }], wall)
    }

    /// Sends an inject now, to whomever the facilitator chooses, in one writing.
    ///
    /// - If it has not gone out and all its own addressees are among them, it is released, and the
    ///   others get a copy, with what it tells them.
    /// - If it has not gone out and some are left out, it is skipped, and those chosen get a copy,
    ///   with its effects. What would follow from its release, such as other injects, does not.
    /// - If it has gone out, it lies on the chosen desks as new, with what it tells them; nothing
    ///   else that it did is done again. ([`Intervention::Release`] does its effects once more.)
    ///
    /// Effects that are not possible any more are left out.
    ///
    /// # Errors
    /// As [`Director::intervene`]; and when there is no such inject or seat, nobody is addressed,
    /// there is nothing to read, or it puts a decision and would be skipped.
    pub fn send(&mut self, sending: Sending, wall: i64) -> Result<(), DirectorError> {
        let Sending { inject, to, words, reason } = sending;
        let status = self.status(inject)?;
        self.check_addressees(to)?;
        check_words(words.as_ref())?;
        let planned = self.scenario.clone();
        let planned = &planned.injects[inject.index()];
        let words = words.or_else(|| self.wording(inject).cloned());
        let mut acts = Vec::new();
        let mut mail = Vec::new();
        let skipped = !status.was_released() && !planned.to.minus(to).is_empty();
        let copies = if status.was_released() || skipped { to } else { to.minus(planned.to) };
        if skipped && !planned.choices.is_empty() {
            return Err(DirectorError::PutsDecision);
        } else if skipped && status != InjectStatus::Skipped {
            acts.push(Intervention::Skip(inject));
        } else if !status.was_released() && !skipped {
            acts.push(Intervention::Release(inject));
            let (branch, at) = (self.branch(), self.at());
            mail.extend(words.clone().map(|words| Entry::Wording {
                branch,
                at,
                inject,
                words,
                wall,
            }));
        }
        if !copies.is_empty() {
            let effects = planned.effects.iter().copied();
            let effects = effects.filter(|it| skipped || matches!(it, Effect::Tell(_)));
            acts.extend(self.possible(copies, effects));
            mail.push(self.handout(Some(inject), copies, words, wall));
        }
        self.act(&acts, mail, &reason, wall)
    }

    /// Hands out something that is made up now, with effects or none.
    ///
    /// # Errors
    /// As [`Director::intervene`]; and when there is no such seat, nobody is addressed, or there is
    /// nothing to read.
    pub fn release_ad_hoc(
        &mut self,
        words: InjectText,
        to: SeatSet,
        effects: &[Effect],
        reason: &str,
        wall: i64,
    ) -> Result<(), DirectorError> {
        self.check_addressees(to)?;
        check_words(Some(&words))?;
        let improvise = |effect: &Effect| Intervention::Improvise { to, effect: *effect };
        let acts: Vec<_> = effects.iter().map(improvise).collect();
        let mail = vec![self.handout(None, to, Some(words), wall)];
        self.act(&acts, mail, reason, wall)
    }

    /// The words in which an inject goes out or went out, if they are not those of the scenario.
    pub fn wording(&self, inject: InjectId) -> Option<&InjectText> {
        self.record.mail().rev().find_map(|entry| match entry {
            Entry::Wording { inject: of, words, .. } if *of == inject => Some(words),
            _ => None,
        })
    }

    /// From whom an inject comes and what it says: the words it was given, or those of the
    /// scenario in English. Nothing if there is no such inject.
    pub fn words(&self, inject: InjectId) -> Option<InjectText> {
        let planned = self.scenario.injects.get(inject.index())?;
        let given = self.wording(inject).cloned();
        Some(given.unwrap_or_else(|| InjectText::planned(&self.scenario, planned)))
    }

    /// All that was put on a desk to be read, in the order of time; what is sent again is there
    /// again.
    pub fn inbox(&self, seat: SeatId) -> Vec<InboxItem<'_>> {
        let mut desk = Vec::new();
        for progress in self.kernel().injects() {
            let inject = progress.inject;
            let is_addressed = self.scenario.injects[inject.index()].to.contains(seat);
            if let (true, Some(at)) = (is_addressed, progress.released_at) {
                let words = self.wording(inject);
                desk.push(InboxItem { at, inject: Some(inject), words, again: false });
            }
        }
        for entry in self.record.mail() {
            match entry {
                Entry::Handout { at, inject, to, words, .. } if to.contains(seat) => {
                    let (at, words) = (at.minute, words.as_ref());
                    desk.push(InboxItem { at, inject: *inject, words, again: false });
                }
                _ => {}
            }
        }
        desk.sort_by_key(|handed| handed.at);
        for at in 0..desk.len() {
            let (before, rest) = desk.split_at_mut(at);
            let inject = rest[0].inject;
            rest[0].again = inject.is_some() && before.iter().any(|it| it.inject == inject);
        }
        desk
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

    pub(super) fn handout(
        &self,
        inject: Option<InjectId>,
        to: SeatSet,
        words: Option<InjectText>,
        wall: i64,
    ) -> Entry {
        let words = words.or_else(|| self.wording(inject?).cloned());
        Entry::Handout { branch: self.branch(), at: self.at(), inject, to, words, wall }
    }

    fn status(&self, inject: InjectId) -> Result<InjectStatus, DirectorError> {
        let found = self.kernel().inject(inject).map(|it| it.status);
        found.ok_or_else(|| {
            DirectorError::NoSuchThing(message!("thing-inject", number = inject.0.to_string()))
        })
    }

    pub(super) fn was_released(&self, inject: InjectId) -> bool {
        self.status(inject).is_ok_and(InjectStatus::was_released)
    }

    fn check_addressees(&self, to: SeatSet) -> Result<(), DirectorError> {
        to.iter().try_for_each(|seat| self.check_seat(seat))?;
        if to.is_empty() { Err(DirectorError::NobodyAddressed) } else { Ok(()) }
    }
}

fn check_words(words: Option<&InjectText>) -> Result<(), DirectorError> {
    if words.is_some_and(InjectText::is_empty) { Err(DirectorError::NoWords) } else { Ok(()) }
}
