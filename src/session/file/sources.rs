//! The texts of a scenario as they are kept with an exercise, each with a hash of its own, so that
//! damage to one of them is damage to that one.

use std::sync::Arc;

use rusqlite::types::ValueRef;
use serde_json::Value;

use super::chain::Chain;
use super::damage::Damage;
use super::error::Remark;
use super::meta::Meta;
use super::row::Row;
use crate::scenario::model::COMPLETE;
use crate::scenario::{SourceTexts, language_of_text};

/// The version of the format in which texts have hashes.
const WITH_HASHES: i64 = 2;

/// A text of a scenario, as it is in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Where it is in the library of scenarios.
    pub path: String,
    /// What it says; nothing if it is no text any more.
    text: Option<Arc<str>>,
    /// The hash that is kept with it.
    hash: Option<String>,
}

impl Source {
    /// Takes one from its table. What is no text any more is damaged and nothing else.
    pub fn read(row: &rusqlite::Row<'_>, format: i64) -> rusqlite::Result<Self> {
        let text = |at| -> rusqlite::Result<Result<&str, String>> {
            Ok(match row.get_ref(at)? {
                ValueRef::Text(bytes) => std::str::from_utf8(bytes)
                    .map_err(|_| String::from_utf8_lossy(bytes).into_owned()),
                _ => Err(String::new()),
            })
        };
        let path = text(0)?.map_or_else(|lossy| lossy, str::to_owned);
        let hash = if WITH_HASHES <= format {
            Some(text(2)?.map_or_else(|lossy| lossy, str::to_owned))
        } else {
            None
        };
        Ok(Self { path, text: text(1)?.ok().map(Arc::from), hash })
    }

    /// The texts of a scenario, in the order of their paths.
    pub fn all(kept: &SourceTexts, format: i64) -> Vec<Self> {
        let one = |(path, text): (&String, &Arc<str>)| Self {
            path: path.clone(),
            text: Some(text.clone()),
            hash: (WITH_HASHES <= format).then(|| hash_of(text)),
        };
        kept.texts.iter().map(one).collect()
    }

    /// One of an export.
    pub fn of(row: &Row) -> Option<Self> {
        let hash = row.text("hash").map(str::to_owned);
        let (path, text) = (row.text("path")?.to_owned(), Some(row.text("text")?.into()));
        Some(Self { path, text, hash })
    }

    /// How long it is.
    pub fn bytes(&self) -> u64 {
        let hash = self.hash.as_ref().map_or(0, String::len);
        (self.path.len() + self.text.as_ref().map_or(0, |text| text.len()) + hash) as u64
    }

    /// Its row.
    pub fn row(&self) -> Row {
        let mut row = Row::new("sources", [("path", Value::from(self.path.as_str()))]);
        row.set("text", self.text.as_deref().map_or(Value::Null, Value::from));
        if let Some(hash) = &self.hash {
            row.set("hash", Value::from(hash.as_str()));
        }
        row
    }

    /// What the hash over all texts is computed over.
    fn listed(&self, hash: impl Fn(&Self) -> Option<String>) -> Row {
        match hash(self) {
            Some(hash) => {
                let columns = [("path", Value::from(self.path.as_str())), ("hash", hash.into())];
                Row::new("sources", columns)
            }
            None => self.row(),
        }
    }

    /// The hash that it should have.
    fn computed(&self) -> Option<String> {
        self.hash.as_ref().map(|_| self.text.as_deref().map(hash_of).unwrap_or_default())
    }

    /// Whether it is what its hash says.
    pub fn is_sound(&self) -> bool {
        self.computed() == self.hash
    }

    /// Whether it holds words in a language that an exercise is not told in and can do without.
    fn is_spare(&self, meta: &Meta) -> bool {
        let language = language_of_text(self.path.as_ref());
        language.is_some_and(|language| language != meta.language && language != COMPLETE)
    }
}

/// The hash of a text.
fn hash_of(text: &str) -> String {
    blake3::hash(text.as_bytes()).to_string()
}

/// The hash over all texts of a scenario.
pub fn hash_over(sources: &[Source]) -> String {
    list_hash(sources, |source| source.hash.clone())
}

fn list_hash(sources: &[Source], hash: impl Fn(&Source) -> Option<String> + Copy) -> String {
    Chain::START.with_all(&sources.iter().map(|it| it.listed(hash)).collect::<Vec<_>>()).to_string()
}

/// Whether texts are those that an exercise began with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// All of them.
    Sound,
    /// All but those at these positions.
    Changed(Vec<usize>),
    /// Not all of them, and it cannot be told which.
    Unknown,
}

impl State {
    /// That of the texts in a file.
    pub fn of(sources: &[Source], meta: &Meta) -> Self {
        // If only what was noted of them is damaged, the texts are as they were.
        if list_hash(sources, Source::computed) == meta.scenario_hash {
            return Self::Sound;
        }
        let changed = (0..sources.len()).filter(|at| !sources[*at].is_sound());
        let changed: Vec<usize> = changed.collect();
        if !changed.is_empty() && hash_over(sources) == meta.scenario_hash {
            Self::Changed(changed)
        } else {
            Self::Unknown
        }
    }

    /// The texts to load a scenario from: all, but nothing of a language that can be done without
    /// and was changed.
    pub fn usable(&self, sources: &[Source], meta: &Meta) -> SourceTexts {
        let is_usable = |at: usize, source: &Source| match self {
            Self::Changed(changed) => !changed.contains(&at) || !source.is_spare(meta),
            Self::Sound | Self::Unknown => true,
        };
        let usable = sources.iter().enumerate().filter(|(at, source)| is_usable(*at, source));
        let texts = usable.filter_map(|(_, it)| Some((it.path.clone(), it.text.clone()?)));
        SourceTexts { scenario: meta.scenario_file.clone(), texts: texts.collect() }
    }

    /// The same with nothing of any language that can be done without.
    pub fn needed(sources: &[Source], meta: &Meta) -> SourceTexts {
        let needed = sources.iter().filter(|it| !it.is_spare(meta));
        let texts = needed.filter_map(|it| Some((it.path.clone(), it.text.clone()?)));
        SourceTexts { scenario: meta.scenario_file.clone(), texts: texts.collect() }
    }

    /// What is to be said of it: damage, or what an exercise can do without.
    pub fn told(&self, sources: &[Source], meta: &Meta) -> (Option<Damage>, Option<Remark>) {
        let Self::Changed(changed) = self else {
            return ((*self == Self::Unknown).then_some(Damage::Sources), None);
        };
        let changed = changed.iter().map(|at| &sources[*at]);
        let (spare, lost): (Vec<_>, Vec<_>) = changed.partition(|it| it.is_spare(meta));
        let paths = |some: Vec<&Source>| -> Option<Vec<String>> {
            (!some.is_empty()).then(|| some.iter().map(|it| it.path.clone()).collect())
        };
        (paths(lost).map(Damage::Texts), paths(spare).map(Remark::TextsLeftOut))
    }

    /// The rows of the texts that are as they were.
    pub fn sound_rows(&self, sources: &[Source]) -> Vec<Row> {
        let is_sound = |at: &usize| match self {
            Self::Sound => true,
            Self::Changed(changed) => !changed.contains(at),
            Self::Unknown => sources[*at].hash.is_some() && sources[*at].is_sound(),
        };
        let put_right = |source: &Source| {
            let mut source = source.clone();
            source.hash = source.computed();
            source.row()
        };
        (0..sources.len()).filter(is_sound).map(|at| put_right(&sources[at])).collect()
    }
}
