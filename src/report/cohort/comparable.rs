//! Which exercises can be laid side by side, and what is to be known of those that can.

use crate::base::explain::Explain;
use crate::base::message::{Message, message};

use super::Room;

/// As many rooms fit side by side, called by letters if need be.
pub const MOST_ROOMS: usize = 26;

/// Why exercises cannot be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Incomparable {
    /// There is none.
    None,
    /// There are too many; how many.
    TooMany(usize),
    /// One is of another scenario than the first.
    OtherScenario {
        /// What its file is called.
        file: String,
        /// The id of its scenario.
        scenario: String,
        /// What the first file is called.
        first: String,
        /// The id of the scenario of the first.
        first_scenario: String,
    },
}

impl Explain for Incomparable {
    fn code(&self) -> &'static str {
        match self {
            Self::None => "no-exercise",
            Self::TooMany(_) => "too-many-exercises",
            Self::OtherScenario { .. } => "other-scenario",
        }
    }

    fn reason(&self) -> Message {
        match self {
            Self::None => message!("cohort-none"),
            Self::TooMany(count) => {
                message!("cohort-too-many", count = *count, most = MOST_ROOMS)
            }
            Self::OtherScenario { file, scenario, first, first_scenario } => message!(
                "cohort-other-scenario",
                file = file,
                scenario = scenario,
                first = first,
                first_scenario = first_scenario
            ),
        }
    }

    fn remedy(&self) -> Message {
        self.reason().its("help")
    }
}

/// Whether exercises can be laid side by side: those of one scenario can, whatever seed, country,
/// collaboration model or texts they were played with.
///
/// # Errors
/// The first reason why not.
pub fn check_comparable(rooms: &[Room]) -> Result<(), Incomparable> {
    let [first, others @ ..] = rooms else { return Err(Incomparable::None) };
    if MOST_ROOMS < rooms.len() {
        return Err(Incomparable::TooMany(rooms.len()));
    }
    let id = |room: &Room| room.taken.scenario.id.clone();
    match others.iter().find(|it| id(it) != id(first)) {
        None => Ok(()),
        Some(other) => Err(Incomparable::OtherScenario {
            file: other.file.clone(),
            scenario: id(other),
            first: first.file.clone(),
            first_scenario: id(first),
        }),
    }
}

/// In what rooms differ from the first besides what people did.
pub(super) fn differences(rooms: &[Room], labels: &[String]) -> Vec<Message> {
    let mut told = Vec::new();
    let Some(first) = rooms.first() else { return told };
    for (room, label) in rooms.iter().zip(labels).skip(1) {
        let (it, of) = (&room.taken.scenario, &first.taken.scenario);
        let has_other_words = room.scenario_hash != first.scenario_hash;
        let same_language = it.language == of.language;
        if it.country.id != of.country.id {
            told.push(message!("cohort-other-country", room = label, country = &it.country.id));
        }
        if it.collaboration.id != of.collaboration.id {
            let model = &it.collaboration.id;
            told.push(message!("cohort-other-collaboration", room = label, model = model));
        }
        if has_other_words {
            let hash = &room.scenario_hash;
            told.push(message!("cohort-other-hash", room = label, hash = hash));
        }
        if !same_language {
            told.push(message!("cohort-other-language", room = label, language = &it.language));
        }
        if room.taken.exercise.seed != first.taken.exercise.seed {
            let seed = room.taken.exercise.seed.to_string();
            told.push(message!("cohort-other-seed", room = label, seed = seed));
        }
    }
    told
}
