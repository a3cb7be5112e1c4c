//! What is typed about the exercise as a whole, until it is kept: it goes to the file while people
//! type, and no text is dropped before the file has it.

use std::collections::BTreeMap;

use crate::base::ids::SeatId;
use crate::scenario::limits::{
    DATE_CHARACTERS, IMPROVEMENT_CHARACTERS, NOTE_CHARACTERS, OBSERVATIONS, PARTICULAR_CHARACTERS,
    PLAYERS_CHARACTERS,
};
use crate::session::about::{
    About, AboutExercise, Improvement, ImprovementDetails, Observation, Particular, PlaceInBranch,
    Question,
};

/// For how many seconds nobody types before what was typed is kept.
pub const PAUSE: f64 = 1.0;

/// A field in which something is typed about the exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AboutField {
    /// What the exercise is called, for whom it is, or where.
    Particular(Particular),
    /// Who plays at a seat.
    Players(SeatId),
    /// What was said to a question, by the number of the observation.
    Observation(Question, u32),
    /// A part of an improvement, by its number.
    Improvement(u32, ImprovementPart),
    /// The root cause behind an improvement, by the number of that.
    RootCause(u32),
}

/// A part of an improvement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ImprovementPart {
    /// What is to be improved.
    Area,
    /// What is done about it.
    Action,
    /// Who does it.
    Owner,
    /// From when on.
    Start,
    /// By when.
    Due,
}

impl ImprovementPart {
    /// All of them, as they stand side by side.
    pub const ALL: [Self; 5] = [Self::Area, Self::Action, Self::Owner, Self::Start, Self::Due];

    fn of(self, improvement: &Improvement) -> &String {
        match self {
            Self::Area => &improvement.area,
            Self::Action => &improvement.action,
            Self::Owner => &improvement.owner,
            Self::Start => &improvement.start,
            Self::Due => &improvement.due,
        }
    }

    const fn of_mut(self, improvement: &mut Improvement) -> &mut String {
        match self {
            Self::Area => &mut improvement.area,
            Self::Action => &mut improvement.action,
            Self::Owner => &mut improvement.owner,
            Self::Start => &mut improvement.start,
            Self::Due => &mut improvement.due,
        }
    }
}

impl AboutField {
    /// How many characters it takes.
    pub const fn limit(self) -> usize {
        match self {
            Self::Particular(_) | Self::Improvement(_, ImprovementPart::Owner) => {
                PARTICULAR_CHARACTERS
            }
            Self::Players(_) => PLAYERS_CHARACTERS,
            Self::Observation(..) => NOTE_CHARACTERS,
            Self::Improvement(_, ImprovementPart::Area | ImprovementPart::Action)
            | Self::RootCause(_) => IMPROVEMENT_CHARACTERS,
            Self::Improvement(_, ImprovementPart::Start | ImprovementPart::Due) => DATE_CHARACTERS,
        }
    }

    /// What is kept of it.
    pub fn kept(self, about: &AboutExercise) -> &str {
        match self {
            Self::Particular(what) => about.particular(what),
            Self::Players(seat) => about.players(seat),
            Self::Observation(_, number) => about.observation(number).map_or("", |it| &it.body),
            Self::Improvement(number, part) => {
                about.improvement(number).map_or("", |it| part.of(it))
            }
            Self::RootCause(number) => &about.improvement_details(number).cause,
        }
    }

    /// What is to be kept with a text in it, beside what is kept and what else is typed.
    fn with(self, text: &str, about: &AboutExercise, editor: &AboutEditor) -> About {
        let text = text.to_owned();
        match self {
            Self::Particular(what) => About::Particular { what, text },
            Self::Players(seat) => About::Players { seat, names: text },
            Self::Observation(question, number) => {
                let place = about.observation(number).and_then(|it| it.place);
                let observation = Observation { question, place, body: text };
                About::Observation { number, observation }
            }
            Self::Improvement(number, _) => {
                let mut improvement = about.improvement(number).cloned().unwrap_or_default();
                for part in ImprovementPart::ALL {
                    if let Some(typed) = editor.typed(Self::Improvement(number, part)) {
                        typed.clone_into(part.of_mut(&mut improvement));
                    }
                }
                About::Improvement { number, improvement }
            }
            Self::RootCause(number) => {
                let kept = about.improvement_details(number).clone();
                let details = ImprovementDetails { cause: text, ..kept };
                About::ImprovementDetails { number, details }
            }
        }
    }
}

/// Texts that are typed and not kept yet.
#[derive(Debug, Default)]
pub struct AboutEditor {
    typed: BTreeMap<AboutField, Typed>,
}

#[derive(Debug)]
struct Typed {
    text: String,
    /// When it was typed last, in seconds; nothing if keeping it was tried since.
    at: Option<f64>,
}

impl AboutEditor {
    /// What is typed in a field, if that is not kept yet.
    pub fn typed(&self, field: AboutField) -> Option<&str> {
        self.typed.get(&field).map(|it| it.text.as_str())
    }

    /// Something is typed in a field, so many seconds after the start.
    pub fn type_into(&mut self, field: AboutField, text: String, now: f64) {
        self.typed.insert(field, Typed { text, at: Some(now) });
    }

    /// Forgets what is kept by now.
    pub fn forget_kept(&mut self, about: &AboutExercise) {
        self.typed.retain(|field, typed| field.kept(about) != typed.text);
    }

    /// The numbers of observations on a question that are typed.
    pub fn observations(&self, of: Question) -> impl Iterator<Item = u32> {
        self.typed.keys().filter_map(move |field| match field {
            AboutField::Observation(question, number) if *question == of => Some(*number),
            _ => None,
        })
    }

    /// The number of the next observation: one under which nothing is kept or typed.
    pub fn next_observation(&self, about: &AboutExercise) -> Option<u32> {
        let is_free = |number: &u32| {
            Question::ALL
                .iter()
                .all(|it| self.typed(AboutField::Observation(*it, *number)).is_none())
        };
        let next = about.next_observation()?;
        (next..OBSERVATIONS as u32).find(is_free)
    }

    /// The numbers of improvements that are typed.
    pub fn improvements(&self) -> impl Iterator<Item = u32> {
        self.typed.keys().filter_map(|field| match field {
            AboutField::Improvement(number, _) | AboutField::RootCause(number) => Some(*number),
            _ => None,
        })
    }

    /// Whether nobody has typed in a field for a while, and it was not tried to keep that.
    pub fn is_due(&self, field: AboutField, now: f64) -> bool {
        let at = self.typed.get(&field).and_then(|it| it.at);
        at.is_some_and(|at| at + PAUSE <= now)
    }

    /// What is to be kept of a field; it is not due again before something is typed.
    pub fn take_due(&mut self, field: AboutField, about: &AboutExercise) -> Option<About> {
        let typed = self.typed.get_mut(&field)?;
        typed.at = None;
        let text = typed.text.clone();
        Some(field.with(&text, about, self))
    }

    /// All that is to be kept.
    pub fn unkept(&self, about: &AboutExercise) -> Vec<About> {
        self.typed.iter().map(|(field, typed)| field.with(&typed.text, about, self)).collect()
    }
}

/// What was noted at a moment becomes what was said to the first question.
pub fn taken_up(body: &str, place: PlaceInBranch, about: &AboutExercise) -> Option<About> {
    let number = about.next_observation()?;
    let body = body.to_owned();
    let observation = Observation { question: Question::Happened, place: Some(place), body };
    Some(About::Observation { number, observation })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::about::Element;

    #[test]
    fn what_is_typed_stays_until_it_is_kept() {
        let mut about = AboutExercise::default();
        let mut editor = AboutEditor::default();
        let field = AboutField::Players(SeatId(1));
        editor.type_into(field, "Ana".to_owned(), 10.0);
        assert!(!editor.is_due(field, 10.5) && editor.is_due(field, 11.0));
        let kept = editor.take_due(field, &about).unwrap();
        assert!(!editor.is_due(field, 20.0), "tried once, and again when something is typed");
        editor.forget_kept(&about);
        assert_eq!(editor.typed(field), Some("Ana"));
        about.add(&kept);
        editor.forget_kept(&about);
        assert!(editor.unkept(&about).is_empty());
        assert_eq!(field.kept(&about), "Ana");
    }

    #[test]
    fn two_parts_of_an_improvement_are_kept_together() {
        let mut about = AboutExercise::default();
        let mut editor = AboutEditor::default();
        for (part, text) in [(ImprovementPart::Area, "Phones"), (ImprovementPart::Due, "May")] {
            editor.type_into(AboutField::Improvement(0, part), text.to_owned(), 0.0);
        }
        let details = ImprovementDetails { element: Some(Element::Planning), ..<_>::default() };
        about.add(&About::ImprovementDetails { number: 0, details });
        editor.type_into(AboutField::RootCause(0), "No list".to_owned(), 0.0);
        for kept in editor.unkept(&about) {
            about.add(&kept);
        }
        let found = about.improvement(0).unwrap();
        assert_eq!((found.area.as_str(), found.due.as_str()), ("Phones", "May"));
        let details = about.improvement_details(0);
        assert_eq!((details.cause.as_str(), details.element), ("No list", Some(Element::Planning)));
    }
}
