//! What is being played: everything but the steps.

use std::str::FromStr;
use std::sync::Arc;

use rusqlite::Connection;
use serde_json::Value;

use crate::base::calendar::Calendar;
use crate::base::diagnostic::Rejected;
use crate::scenario::model::Scenario;
use crate::scenario::{LoadOptions, Loaded, SourceTexts, load_source_texts};
use crate::sim::hash::KERNEL_REV;

use super::FORMAT;
use super::chain::Chain;
use super::head_error::HeadError;
use super::row::Row;
use super::schema::schema;
use super::sources::{Source, State, hash_over};

/// A scenario under a seed, with the texts that it was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExerciseSetup {
    /// The scenario, checked.
    pub scenario: Arc<Scenario>,
    /// What it was read from.
    pub source_texts: SourceTexts,
    /// The seed of all draws.
    pub seed: u64,
}

impl ExerciseSetup {
    /// A loaded scenario under a seed.
    pub fn new(loaded: Loaded, seed: u64) -> Self {
        Self { scenario: loaded.scenario, source_texts: loaded.source_texts, seed }
    }

    /// The hash over the texts that the scenario was read from.
    pub fn scenario_hash(&self) -> String {
        hash_over(&Source::all(&self.source_texts, FORMAT))
    }
}

/// The head of a session file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meta {
    /// The version of the format in which the exercise was begun. The file may be marked as one of
    /// a later version, whose tables were added to it.
    pub format: i64,
    /// The version of the program that began the exercise.
    pub program: String,
    /// The revision of the kernel that played it.
    pub kernel_rev: u32,
    /// When the exercise was begun, in milliseconds since 1970.
    pub created: i64,
    /// The seed of all draws.
    pub seed: u64,
    /// The id of the scenario.
    pub scenario: String,
    /// The country profile's id.
    pub country: String,
    /// The collaboration model's id.
    pub collaboration: String,
    /// The language in which its texts are told.
    pub language: String,
    /// The path of the scenario's own file among the sources.
    pub scenario_file: String,
    /// The hash over the texts that the scenario was read from.
    pub scenario_hash: String,
}

impl Meta {
    /// How many rows it has.
    pub const ROWS: usize = 11;

    /// The head of a new exercise.
    pub fn new(setup: &ExerciseSetup, created: i64) -> Self {
        let scenario = &setup.scenario;
        Self {
            format: FORMAT,
            program: env!("CARGO_PKG_VERSION").to_owned(),
            kernel_rev: KERNEL_REV,
            created,
            seed: setup.seed,
            scenario: scenario.id.clone(),
            country: scenario.country.id.clone(),
            collaboration: scenario.collaboration.id.clone(),
            language: scenario.language.clone(),
            scenario_file: setup.source_texts.scenario.clone(),
            scenario_hash: setup.scenario_hash(),
        }
    }

    /// Its rows, in the order of their names.
    pub fn rows(&self) -> Vec<Row> {
        let rows: [_; Self::ROWS] = [
            ("collaboration", self.collaboration.clone()),
            ("country", self.country.clone()),
            ("created", self.created.to_string()),
            ("format", self.format.to_string()),
            ("kernel_rev", self.kernel_rev.to_string()),
            ("language", self.language.clone()),
            ("program", self.program.clone()),
            ("scenario", self.scenario.clone()),
            ("scenario_file", self.scenario_file.clone()),
            ("scenario_hash", self.scenario_hash.clone()),
            ("seed", self.seed.to_string()),
        ];
        let row = |(name, value)| {
            Row::new("meta", [("name", Value::from(name)), ("value", Value::String(value))])
        };
        rows.into_iter().map(row).collect()
    }

    /// The head that rows make.
    ///
    /// # Errors
    /// What is missing, wrong, or there without a meaning.
    pub fn of(rows: &[Row]) -> Result<Self, HeadError> {
        let text = |name: &'static str| {
            let row = rows.iter().find(|row| row.text("name") == Some(name));
            let value = row.and_then(|row| row.text("value"));
            value.map(str::to_owned).ok_or(HeadError::Missing(name))
        };
        let meta = Self {
            format: number("format", text("format")?)?,
            program: text("program")?,
            kernel_rev: number("kernel_rev", text("kernel_rev")?)?,
            created: number("created", text("created")?)?,
            seed: number("seed", text("seed")?)?,
            scenario: text("scenario")?,
            country: text("country")?,
            collaboration: text("collaboration")?,
            language: text("language")?,
            scenario_file: text("scenario_file")?,
            scenario_hash: text("scenario_hash")?,
        };
        if meta.rows() == rows { Ok(meta) } else { Err(HeadError::OtherRows) }
    }

    /// The chain that the first entry links to: it covers the head, and by its hash the sources.
    pub fn chain(&self) -> Chain {
        Chain::START.with_all(&self.rows())
    }

    /// Loads the scenario again from its texts. If that fails and some of them are damaged, it is
    /// tried without the languages that the exercise can do without.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn load(&self, sources: &[Source], state: &State) -> Result<ExerciseSetup, Rejected> {
        let loaded = self.load_from(&state.usable(sources, self));
        match loaded {
            Err(rejected) if *state != State::Sound => {
                self.load_from(&State::needed(sources, self)).map_err(|_| rejected)
            }
            loaded => loaded,
        }
    }

    fn load_from(&self, source_texts: &SourceTexts) -> Result<ExerciseSetup, Rejected> {
        let options = LoadOptions {
            country: Some(self.country.clone()),
            collaboration: Some(self.collaboration.clone()),
            language: Some(self.language.clone()),
        };
        load_source_texts(source_texts, &options)
            .map(|loaded| ExerciseSetup::new(loaded, self.seed))
    }

    /// The calendar of the scenario, to say when something was; nothing if it does not load.
    pub fn calendar(&self, sources: &[Source]) -> Option<Calendar> {
        let setup = self.load(sources, &State::of(sources, self));
        setup.ok().map(|setup| setup.scenario.calendar.clone())
    }
}

fn number<T: FromStr>(name: &'static str, text: String) -> Result<T, HeadError> {
    text.parse().map_err(|_| HeadError::NoNumber { name, text })
}

/// Makes the tables of a new file, with its head and its sources.
pub fn lay_out(
    connection: &Connection,
    format: i64,
    meta: &Meta,
    sources: &[Row],
) -> rusqlite::Result<()> {
    connection.execute_batch(schema(format))?;
    for row in meta.rows().iter().chain(sources) {
        row.insert(connection)?;
    }
    head_row(0, meta.chain()).insert(connection)
}

/// The row that says where the file ends.
pub fn head_row(seq: i64, chain: Chain) -> Row {
    let columns = [("seq", Value::from(seq)), ("chain", Value::from(chain.to_string()))];
    Row::new("head", columns)
}
