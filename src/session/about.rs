//! What people write about an exercise as a whole: what it is called and who was there, what is
//! said in the hot wash, and what is to be improved. It belongs to no branch and moves nothing; of
//! what is written about the same thing, the last counts.

mod improvement;

use std::collections::BTreeMap;

use super::branch::BranchId;
use super::journal::Rated;
use super::step::Position;
use crate::base::ids::SeatId;
use crate::scenario::limits::{
    IMPROVEMENTS, NOTE_CHARACTERS, OBSERVATIONS, PARTICULAR_CHARACTERS, PLAYERS_CHARACTERS,
};

pub use improvement::{Element, Improvement, ImprovementDetails, Status};

/// One thing that is written about an exercise. An empty text takes back what was written before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// What it is called, for whom it is, or where.
    Particular {
        /// Which of these.
        what: Particular,
        /// The text.
        text: String,
    },
    /// Who plays at a seat.
    Players {
        /// The seat.
        seat: SeatId,
        /// Their names, as people write them.
        names: String,
    },
    /// Something that was said in the hot wash.
    Observation {
        /// Which one, from 0.
        number: u32,
        /// What it says from now on.
        observation: Observation,
    },
    /// Something that somebody is going to improve.
    Improvement {
        /// Which one, from 0.
        number: u32,
        /// What it says from now on.
        improvement: Improvement,
    },
    /// What else is said of something that somebody is going to improve.
    ImprovementDetails {
        /// The number of the improvement.
        number: u32,
        /// What is said from now on.
        details: ImprovementDetails,
    },
    /// Who has rated something.
    Evaluator {
        /// The objective or the expected action.
        about: Rated,
        /// The name.
        name: String,
    },
}

/// What is written of an exercise in a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Particular {
    /// What it is called.
    Name,
    /// The group for which it is.
    Group,
    /// Where it takes place.
    Place,
}

impl Particular {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Name, Self::Group, Self::Place];
}

/// The questions of a hot wash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    /// What happened?
    Happened,
    /// What went well?
    Well,
    /// What is to be improved?
    Improve,
}

impl Question {
    /// All of them, in the order in which they are asked.
    pub const ALL: [Self; 3] = [Self::Happened, Self::Well, Self::Improve];
}

/// Something that was said in the hot wash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Observation {
    /// The question that it answers.
    pub question: Question,
    /// The place in the exercise that it is about, if it is about one.
    pub place: Option<PlaceInBranch>,
    /// What was said.
    pub body: String,
}

/// A place in one branch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlaceInBranch {
    /// The branch.
    pub branch: BranchId,
    /// The minute and the number of its events before it.
    pub at: Position,
}

/// A text that is longer than one of its kind may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooLong {
    /// The id of the message that says what it is.
    pub part: &'static str,
    /// How many characters it may have.
    pub limit: usize,
}

impl TooLong {
    /// Whether a text is short enough.
    ///
    /// # Errors
    /// That it is not.
    pub fn check(part: &'static str, text: &str, limit: usize) -> Result<(), Self> {
        let is_short = text.len() <= limit || text.chars().count() <= limit;
        if is_short { Ok(()) } else { Err(Self { part, limit }) }
    }
}

impl About {
    /// Whether its texts are short enough.
    ///
    /// # Errors
    /// The first text that is not.
    pub fn check(&self) -> Result<(), TooLong> {
        match self {
            Self::Particular { text, .. } => {
                TooLong::check("thing-particular", text, PARTICULAR_CHARACTERS)
            }
            Self::Players { names, .. } => {
                TooLong::check("thing-players", names, PLAYERS_CHARACTERS)
            }
            Self::Observation { observation, .. } => {
                TooLong::check("thing-observation", &observation.body, NOTE_CHARACTERS)
            }
            Self::Improvement { improvement, .. } => improvement.check(),
            Self::ImprovementDetails { details, .. } => details.check(),
            Self::Evaluator { name, .. } => {
                TooLong::check("thing-evaluator", name, PARTICULAR_CHARACTERS)
            }
        }
    }

    /// Its number among those of its kind, and how many of them there may be.
    pub const fn number(&self) -> Option<(u32, usize)> {
        match self {
            Self::Observation { number, .. } => Some((*number, OBSERVATIONS)),
            Self::Improvement { number, .. } | Self::ImprovementDetails { number, .. } => {
                Some((*number, IMPROVEMENTS))
            }
            _ => None,
        }
    }
}

/// All that is written about an exercise as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AboutExercise {
    particulars: BTreeMap<Particular, String>,
    players: BTreeMap<SeatId, String>,
    /// Those that were taken back, too: their numbers are taken.
    observations: BTreeMap<u32, Observation>,
    improvements: BTreeMap<u32, Improvement>,
    details: BTreeMap<u32, ImprovementDetails>,
    evaluators: Vec<(Rated, String)>,
}

impl AboutExercise {
    /// Takes up what was written.
    pub fn add(&mut self, about: &About) {
        match about.clone() {
            About::Particular { what, text } => drop(self.particulars.insert(what, text)),
            About::Players { seat, names } => drop(self.players.insert(seat, names)),
            About::Observation { number, observation } => {
                self.observations.insert(number, observation);
            }
            About::Improvement { number, improvement } => {
                self.improvements.insert(number, improvement);
            }
            About::ImprovementDetails { number, details } => {
                self.improvements.entry(number).or_default();
                self.details.insert(number, details);
            }
            About::Evaluator { about, name } => {
                self.evaluators.retain(|(rated, _)| *rated != about);
                self.evaluators.push((about, name));
            }
        }
    }

    /// Whether it says so already.
    pub fn says(&self, about: &About) -> bool {
        match about {
            About::Particular { what, text } => self.particular(*what) == text,
            About::Players { seat, names } => self.players(*seat) == names,
            About::Observation { number, observation } => {
                self.observations.get(number) == Some(observation)
            }
            About::Improvement { number, improvement } => {
                self.improvements.get(number) == Some(improvement)
            }
            About::ImprovementDetails { number, details } => {
                self.improvement_details(*number) == details
            }
            About::Evaluator { about, name } => self.evaluator(about) == name,
        }
    }

    /// What it is called, for whom it is, or where; empty if nobody has said so.
    pub fn particular(&self, what: Particular) -> &str {
        self.particulars.get(&what).map_or("", String::as_str)
    }

    /// Who plays at a seat; empty if nobody has said so.
    pub fn players(&self, seat: SeatId) -> &str {
        self.players.get(&seat).map_or("", String::as_str)
    }

    /// What was said in the hot wash under a number, be it taken back.
    pub fn observation(&self, number: u32) -> Option<&Observation> {
        self.observations.get(&number)
    }

    /// The line of the improvement plan with a number, be it taken back.
    pub fn improvement(&self, number: u32) -> Option<&Improvement> {
        self.improvements.get(&number)
    }

    /// What else is said of the improvement with a number; empty if nobody has said anything.
    pub fn improvement_details(&self, number: u32) -> &ImprovementDetails {
        static NONE: ImprovementDetails = ImprovementDetails::NONE;
        self.details.get(&number).unwrap_or(&NONE)
    }

    /// What was said in the hot wash, by number.
    pub fn observations(&self) -> impl Iterator<Item = (u32, &Observation)> {
        let all = self.observations.iter().map(|(number, it)| (*number, it));
        all.filter(|(_, it)| !it.body.trim().is_empty())
    }

    /// The improvement plan, by number; [`Self::improvement_details`] has the rest of each line.
    pub fn improvements(&self) -> impl Iterator<Item = (u32, &Improvement)> {
        let all = self.improvements.iter().map(|(number, it)| (*number, it));
        all.filter(|(number, it)| !it.is_empty() || !self.improvement_details(*number).is_empty())
    }

    /// Who has rated something; empty if nobody has said so.
    pub fn evaluator(&self, rated: &Rated) -> &str {
        let found = self.evaluators.iter().find(|(about, _)| about == rated);
        found.map_or("", |(_, name)| name)
    }

    /// The number of the next observation; nothing if there are as many as there may be.
    pub fn next_observation(&self) -> Option<u32> {
        next(&self.observations, OBSERVATIONS)
    }

    /// The number of the next improvement; nothing if there are as many as there may be.
    pub fn next_improvement(&self) -> Option<u32> {
        next(&self.improvements, IMPROVEMENTS)
    }
}

/// The number after the last one; the first that is free if that may not be.
fn next<T>(taken: &BTreeMap<u32, T>, most: usize) -> Option<u32> {
    let may_be = |number: &u32| (*number as usize) < most && !taken.contains_key(number);
    let after = taken.last_key_value().map_or(0, |(last, _)| last.saturating_add(1));
    Some(after).filter(may_be).or_else(|| (0..most as u32).find(may_be))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn observation(number: u32, body: &str) -> About {
        let (question, body) = (Question::Well, body.to_owned());
        About::Observation { number, observation: Observation { question, place: None, body } }
    }

    #[test]
    fn the_last_of_the_same_thing_counts_and_an_empty_text_takes_it_back() {
        let mut all = AboutExercise::default();
        for (number, body) in [(0, "one"), (1, "two"), (0, "One.")] {
            all.add(&observation(number, body));
        }
        let told = |all: &AboutExercise| {
            all.observations().map(|(_, it)| it.body.clone()).collect::<Vec<_>>()
        };
        assert_eq!(told(&all), ["One.", "two"]);
        assert!(all.says(&observation(0, "One.")) && !all.says(&observation(0, "one")));
        all.add(&observation(1, " "));
        assert_eq!(told(&all), ["One."]);
        assert_eq!(all.next_observation(), Some(2), "the number stays taken");
        let group = |text: &str| About::Particular { what: Particular::Group, text: text.into() };
        assert!(all.says(&group("")), "nothing is said yet");
        all.add(&group("Trainees"));
        assert_eq!(all.particular(Particular::Group), "Trainees");
    }

    #[test]
    fn what_has_a_root_cause_only_is_an_improvement_too() {
        let mut all = AboutExercise::default();
        let details = |cause: &str, status| {
            let details = ImprovementDetails { cause: cause.to_owned(), element: None, status };
            About::ImprovementDetails { number: 3, details }
        };
        assert!(all.says(&details("", None)), "nothing is said yet");
        all.add(&details("No number to call", None));
        assert_eq!(all.improvements().map(|(number, _)| number).collect::<Vec<_>>(), [3]);
        assert_eq!(all.improvement_details(3).cause, "No number to call");
        assert_eq!(all.next_improvement(), Some(4));
        all.add(&details(" ", None));
        assert_eq!(all.improvements().count(), 0, "it was taken back");
        all.add(&details("", Some(Status::Done)));
        assert_eq!(all.improvements().count(), 1);
    }

    #[test]
    fn numbers_end_where_there_are_as_many_as_there_may_be() {
        let mut all = AboutExercise::default();
        let most = OBSERVATIONS as u32;
        all.add(&observation(most - 1, "the last"));
        assert_eq!(all.next_observation(), Some(0));
        (0..most).for_each(|number| all.add(&observation(number, "x")));
        assert_eq!(all.next_observation(), None);
    }

    #[test]
    fn a_text_is_too_long_by_its_characters() {
        let names =
            |length: usize| About::Players { seat: SeatId(0), names: "ä".repeat(length) }.check();
        assert_eq!(names(PLAYERS_CHARACTERS), Ok(()));
        let limit = PLAYERS_CHARACTERS;
        assert_eq!(names(limit + 1), Err(TooLong { part: "thing-players", limit }));
    }
}
