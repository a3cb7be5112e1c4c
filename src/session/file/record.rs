//! Entries as the tables of a session file have them: the types of the file, apart from those of
//! the program.

use serde::{Deserialize, Serialize};

use crate::base::ids::{InjectId, SeatSet};
use crate::base::minute::Minute;
use crate::policy::PolicyKind;
use crate::scenario::model::Scenario;
use crate::sim::hash::StateHash;

use super::super::about::{
    About, Element, Improvement, ImprovementDetails, Observation, Particular, PlaceInBranch,
    Question, Status,
};
use super::super::holder::Holder;
use super::super::inject_text::InjectText;
use super::super::journal::{Entry, Grade, Rated};
use super::super::step::{Author, Position, Step};
use super::chain::digits;
use super::entry_error::EntryError;
use super::input::{read_input, write_input};
use super::name::{Name, inject_name, read_inject, read_seat, read_seats, seat_name, seat_names};

const PEOPLE: &str = "people";
const FACILITATOR: &str = "facilitator";
const NOBODY: &str = "nobody";
/// Before the name of a policy.
const POLICY: &str = "policy:";

/// A row of one of the tables that grow, by the name of its table; apart from its number and link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "table", rename_all = "lowercase")]
pub enum Record {
    /// What was put in.
    Steps {
        #[serde(rename = "line")]
        branch: u32,
        number: u32,
        minute: i64,
        after: u32,
        author: String,
        input: String,
        reason: Option<String>,
        key: Option<String>,
        wall: i64,
    },
    /// Branches that began.
    #[serde(rename = "lines")]
    Branches {
        #[serde(rename = "line")]
        branch: u32,
        parent: u32,
        common: u32,
        wall: i64,
    },
    /// Branches that were gone back to.
    Activations {
        #[serde(rename = "line")]
        branch: u32,
        wall: i64,
    },
    /// What was refused.
    Refusals {
        #[serde(rename = "line")]
        branch: u32,
        minute: i64,
        after: u32,
        input: String,
        code: String,
        key: Option<String>,
        wall: i64,
    },
    /// Who decides for a seat.
    Control {
        #[serde(rename = "line")]
        branch: u32,
        minute: i64,
        after: u32,
        seat: String,
        holder: String,
        wall: i64,
    },
    /// How time runs.
    Pace {
        #[serde(rename = "line")]
        branch: u32,
        minute: i64,
        after: u32,
        pace: String,
        wall: i64,
    },
    /// What happened.
    Events {
        #[serde(rename = "line")]
        branch: u32,
        no: u64,
        minute: i64,
        name: String,
        hash: String,
    },
    /// What somebody wrote down.
    Notes {
        #[serde(rename = "line")]
        branch: u32,
        minute: i64,
        after: u32,
        author: String,
        body: String,
        bookmark: u8,
        wall: i64,
    },
    /// Injects in other text.
    Wordings {
        #[serde(rename = "line")]
        branch: u32,
        minute: i64,
        after: u32,
        inject: String,
        sender: String,
        headline: String,
        body: String,
        wall: i64,
    },
    /// What was put on desks besides what was planned.
    Handouts {
        #[serde(rename = "line")]
        branch: u32,
        minute: i64,
        after: u32,
        inject: Option<String>,
        seats: String,
        sender: Option<String>,
        headline: Option<String>,
        body: Option<String>,
        wall: i64,
    },
    /// How well something went.
    Ratings {
        objective: Option<String>,
        inject: Option<String>,
        action: Option<String>,
        grade: String,
        comment: String,
        wall: i64,
    },
    /// What the exercise is called, for whom and where it is.
    Particulars { what: String, text: String, wall: i64 },
    /// Who plays at a seat.
    Players { seat: String, names: String, wall: i64 },
    /// What was said in the hot wash.
    Observations {
        number: u32,
        question: String,
        #[serde(rename = "line")]
        branch: Option<u32>,
        minute: Option<i64>,
        after: Option<u32>,
        body: String,
        wall: i64,
    },
    /// The improvement plan.
    Improvements {
        number: u32,
        area: String,
        action: String,
        owner: String,
        start: String,
        due: String,
        wall: i64,
    },
    /// What else the improvement plan says.
    Details {
        number: u32,
        cause: String,
        element: Option<String>,
        status: Option<String>,
        wall: i64,
    },
    /// Who has rated something.
    Evaluators {
        objective: Option<String>,
        inject: Option<String>,
        action: Option<String>,
        evaluator: String,
        wall: i64,
    },
}

impl Record {
    /// The record of an entry.
    pub fn of(entry: &Entry, scenario: &Scenario) -> Self {
        match entry.clone() {
            Entry::Step { branch, number, key, step, reason, wall } => Self::Steps {
                branch,
                number,
                minute: step.at.minute.0,
                after: step.at.after,
                author: author_text(step.author),
                input: write_input(&step.input, scenario),
                reason,
                key,
                wall,
            },
            Entry::Fork { branch, parent, common, wall } => {
                Self::Branches { branch, parent, common, wall }
            }
            Entry::Activate { branch, wall } => Self::Activations { branch, wall },
            Entry::Refusal { branch, at, input, code, key, wall } => Self::Refusals {
                branch,
                minute: at.minute.0,
                after: at.after,
                input: write_input(&input, scenario),
                code,
                key,
                wall,
            },
            Entry::Control { branch, at, seat, holder, wall } => Self::Control {
                branch,
                minute: at.minute.0,
                after: at.after,
                seat: id_text(seat_name(seat, scenario)),
                holder: holder_text(holder),
                wall,
            },
            Entry::Pace { branch, at, pace, wall } => {
                Self::Pace { branch, minute: at.minute.0, after: at.after, pace, wall }
            }
            Entry::Event { branch, no, minute, name, hash } => {
                Self::Events { branch, no, minute: minute.0, name, hash: digits(&hash) }
            }
            Entry::Note { branch, at, author, body, bookmark, wall } => Self::Notes {
                branch,
                minute: at.minute.0,
                after: at.after,
                author,
                body,
                bookmark: u8::from(bookmark),
                wall,
            },
            Entry::Wording { branch, at, inject, text, wall } => Self::Wordings {
                branch,
                minute: at.minute.0,
                after: at.after,
                inject: id_text(inject_name(inject, scenario)),
                sender: text.sender,
                headline: text.headline,
                body: text.body,
                wall,
            },
            Entry::DirectRelease { branch, at, inject, to, text, wall } => {
                Self::handout(branch, at, inject, to, text, wall, scenario)
            }
            Entry::Rating { about, grade, comment, wall } => {
                let (objective, inject, action) = rated_texts(about);
                let grade = word_of(&GRADES, grade);
                Self::Ratings { objective, inject, action, grade, comment, wall }
            }
            Entry::About { about, wall } => Self::about(about, wall, scenario),
        }
    }

    fn about(about: About, wall: i64, scenario: &Scenario) -> Self {
        match about {
            About::Particular { what, text } => {
                Self::Particulars { what: word_of(&PARTICULARS, what), text, wall }
            }
            About::Players { seat, names } => {
                Self::Players { seat: id_text(seat_name(seat, scenario)), names, wall }
            }
            About::Observation { number, observation } => {
                let Observation { question, place, body } = observation;
                Self::Observations {
                    number,
                    question: word_of(&QUESTIONS, question),
                    branch: place.map(|it| it.branch),
                    minute: place.map(|it| it.at.minute.0),
                    after: place.map(|it| it.at.after),
                    body,
                    wall,
                }
            }
            About::Improvement { number, improvement } => {
                let Improvement { area, action, owner, start, due } = improvement;
                Self::Improvements { number, area, action, owner, start, due, wall }
            }
            About::ImprovementDetails { number, details } => {
                let ImprovementDetails { cause, element, status } = details;
                let element = element.map(|it| word_of(&ELEMENTS, it));
                let status = status.map(|it| word_of(&STATUSES, it));
                Self::Details { number, cause, element, status, wall }
            }
            About::Evaluator { about, name } => {
                let (objective, inject, action) = rated_texts(about);
                Self::Evaluators { objective, inject, action, evaluator: name, wall }
            }
        }
    }

    fn handout(
        branch: u32,
        at: Position,
        inject: Option<InjectId>,
        to: SeatSet,
        text: Option<InjectText>,
        wall: i64,
        scenario: &Scenario,
    ) -> Self {
        let (sender, headline, body) = match text {
            Some(it) => (Some(it.sender), Some(it.headline), Some(it.body)),
            None => (None, None, None),
        };
        Self::Handouts {
            branch,
            minute: at.minute.0,
            after: at.after,
            inject: inject.map(|inject| id_text(inject_name(inject, scenario))),
            seats: seats_text(to, scenario),
            sender,
            headline,
            body,
            wall,
        }
    }

    /// The entry of a record.
    ///
    /// # Errors
    /// What is wrong with the record.
    pub fn entry(self, scenario: &Scenario) -> Result<Entry, EntryError> {
        let place = |minute, after| Position { minute: Minute(minute), after };
        Ok(match self {
            Self::Steps { branch, number, minute, after, author, input, reason, key, wall } => {
                let author = author_of(&author)?;
                let input = read_input(&input, scenario)?;
                let step = Step { at: place(minute, after), author, input };
                Entry::Step { branch, number, key, step, reason, wall }
            }
            Self::Branches { branch, parent, common, wall } => {
                Entry::Fork { branch, parent, common, wall }
            }
            Self::Activations { branch, wall } => Entry::Activate { branch, wall },
            Self::Refusals { branch, minute, after, input, code, key, wall } => {
                let (at, input) = (place(minute, after), read_input(&input, scenario)?);
                Entry::Refusal { branch, at, input, code, key, wall }
            }
            Self::Control { branch, minute, after, seat, holder, wall } => {
                let seat = read_seat(&Name::Id(seat), scenario)?;
                let holder = holder_of(&holder)?;
                Entry::Control { branch, at: place(minute, after), seat, holder, wall }
            }
            Self::Pace { branch, minute, after, pace, wall } => {
                Entry::Pace { branch, at: place(minute, after), pace, wall }
            }
            Self::Events { branch, no, minute, name, hash } => {
                let hash = StateHash::from_hex(&hash).map_err(|_| EntryError::Hash(hash))?;
                Entry::Event { branch, no, minute: Minute(minute), name, hash }
            }
            Self::Notes { branch, minute, after, author, body, bookmark, wall } => {
                let at = place(minute, after);
                Entry::Note { branch, at, author, body, bookmark: bookmark != 0, wall }
            }
            Self::Wordings { branch, minute, after, inject, sender, headline, body, wall } => {
                let at = place(minute, after);
                let inject = read_inject(&Name::Id(inject), scenario)?;
                let text = InjectText { sender, headline, body };
                Entry::Wording { branch, at, inject, text, wall }
            }
            Self::Handouts {
                branch,
                minute,
                after,
                inject,
                seats,
                sender,
                headline,
                body,
                wall,
            } => {
                let at = place(minute, after);
                let read = |inject| read_inject(&Name::Id(inject), scenario);
                let inject = inject.map(read).transpose()?;
                let text = text_of(sender, headline, body)?;
                let to = seats_of(&seats, scenario)?;
                Entry::DirectRelease { branch, at, inject, to, text, wall }
            }
            Self::Ratings { objective, inject, action, grade, comment, wall } => {
                let about = rated_of(objective, inject, action)?;
                Entry::Rating { about, grade: grade_of(&grade)?, comment, wall }
            }
            about => about.into_about(scenario)?,
        })
    }

    /// The entry of a record of what is written about the exercise as a whole.
    fn into_about(self, scenario: &Scenario) -> Result<Entry, EntryError> {
        let (about, wall) = match self {
            Self::Particulars { what, text, wall } => {
                (About::Particular { what: of_word(&PARTICULARS, what)?, text }, wall)
            }
            Self::Players { seat, names, wall } => {
                let seat = read_seat(&Name::Id(seat), scenario)?;
                (About::Players { seat, names }, wall)
            }
            Self::Observations { number, question, branch, minute, after, body, wall } => {
                let place = match (branch, minute, after) {
                    (Some(branch), Some(minute), Some(after)) => {
                        let at = Position { minute: Minute(minute), after };
                        Some(PlaceInBranch { branch, at })
                    }
                    (None, None, None) => None,
                    _ => return Err(EntryError::Place),
                };
                let question = of_word(&QUESTIONS, question)?;
                let observation = Observation { question, place, body };
                (About::Observation { number, observation }, wall)
            }
            Self::Improvements { number, area, action, owner, start, due, wall } => {
                let improvement = Improvement { area, action, owner, start, due };
                (About::Improvement { number, improvement }, wall)
            }
            Self::Details { number, cause, element, status, wall } => {
                let element = element.map(|it| of_word(&ELEMENTS, it)).transpose()?;
                let status = status.map(|it| of_word(&STATUSES, it)).transpose()?;
                let details = ImprovementDetails { cause, element, status };
                (About::ImprovementDetails { number, details }, wall)
            }
            Self::Evaluators { objective, inject, action, evaluator, wall } => {
                let about = rated_of(objective, inject, action)?;
                (About::Evaluator { about, name: evaluator }, wall)
            }
            _ => unreachable!("all other records are read before"),
        };
        about.check()?;
        match about.number() {
            Some((number, most)) if most <= number as usize => {
                Err(EntryError::RemarkNumber { number, most })
            }
            _ => Ok(Entry::About { about, wall }),
        }
    }
}

/// The columns that say what is rated.
fn rated_texts(about: Rated) -> (Option<String>, Option<String>, Option<String>) {
    match about {
        Rated::Objective(objective) => (Some(objective), None, None),
        Rated::Expected { inject, action } => (None, Some(inject), Some(action)),
    }
}

fn rated_of(
    objective: Option<String>,
    inject: Option<String>,
    action: Option<String>,
) -> Result<Rated, EntryError> {
    match (objective, inject, action) {
        (Some(objective), None, None) => Ok(Rated::Objective(objective)),
        (None, Some(inject), Some(action)) => Ok(Rated::Expected { inject, action }),
        _ => Err(EntryError::Rated),
    }
}

/// The text of an inject, if one is recorded: all of it or nothing.
fn text_of(
    sender: Option<String>,
    headline: Option<String>,
    body: Option<String>,
) -> Result<Option<InjectText>, EntryError> {
    match (sender, headline, body) {
        (Some(sender), Some(headline), Some(body)) => {
            Ok(Some(InjectText { sender, headline, body }))
        }
        (None, None, None) => Ok(None),
        _ => Err(EntryError::InjectText),
    }
}

fn id_text(name: Name) -> String {
    match name {
        Name::Id(id) => id,
        Name::Position(position) => position.to_string(),
    }
}

fn seats_text(seats: SeatSet, scenario: &Scenario) -> String {
    let names = seat_names(seats, scenario);
    serde_json::to_string(&names).expect("plain data can be written to memory")
}

fn seats_of(text: &str, scenario: &Scenario) -> Result<SeatSet, EntryError> {
    let names: Vec<Name> = serde_json::from_str(text)?;
    read_seats(&names, scenario)
}

fn policy_of(text: &str) -> Option<PolicyKind> {
    text.strip_prefix(POLICY).and_then(|name| name.parse().ok())
}

fn author_text(author: Author) -> String {
    match author {
        Author::People => PEOPLE.to_owned(),
        Author::Facilitator => FACILITATOR.to_owned(),
        Author::Policy(kind) => format!("{POLICY}{kind}"),
    }
}

fn author_of(text: &str) -> Result<Author, EntryError> {
    match text {
        PEOPLE => Ok(Author::People),
        FACILITATOR => Ok(Author::Facilitator),
        _ => policy_of(text).map(Author::Policy).ok_or_else(|| EntryError::Author(text.to_owned())),
    }
}

fn holder_text(holder: Holder) -> String {
    match holder {
        Holder::People => PEOPLE.to_owned(),
        Holder::Nobody => NOBODY.to_owned(),
        Holder::Policy(kind) => format!("{POLICY}{kind}"),
    }
}

fn holder_of(text: &str) -> Result<Holder, EntryError> {
    match text {
        PEOPLE => Ok(Holder::People),
        NOBODY => Ok(Holder::Nobody),
        _ => policy_of(text).map(Holder::Policy).ok_or_else(|| EntryError::Holder(text.to_owned())),
    }
}

const GRADES: [(Grade, &str); 4] =
    [(Grade::Performed, "P"), (Grade::Some, "S"), (Grade::Major, "M"), (Grade::Unable, "U")];

fn grade_of(text: &str) -> Result<Grade, EntryError> {
    of_word(&GRADES, text.to_owned()).map_err(|_| EntryError::Grade(text.to_owned()))
}

const PARTICULARS: [(Particular, &str); 3] =
    [(Particular::Name, "name"), (Particular::Group, "group"), (Particular::Place, "place")];

const QUESTIONS: [(Question, &str); 3] =
    [(Question::Happened, "happened"), (Question::Well, "well"), (Question::Improve, "improve")];

const ELEMENTS: [(Element, &str); 5] = [
    (Element::Planning, "planning"),
    (Element::Organisation, "organisation"),
    (Element::Equipment, "equipment"),
    (Element::Training, "training"),
    (Element::Exercise, "exercise"),
];

const STATUSES: [(Status, &str); 4] = [
    (Status::Open, "open"),
    (Status::UnderWay, "under-way"),
    (Status::Done, "done"),
    (Status::Dropped, "dropped"),
];

/// The word that a file has for something.
fn word_of<T: Copy + PartialEq>(words: &[(T, &str)], what: T) -> String {
    let found = words.iter().find(|(known, _)| *known == what);
    found.map(|(_, word)| (*word).to_owned()).expect("all of them are listed")
}

fn of_word<T: Copy>(words: &[(T, &str)], word: String) -> Result<T, EntryError> {
    let found = words.iter().find(|(_, known)| *known == word);
    found.map(|(what, _)| *what).ok_or(EntryError::Word(word))
}
