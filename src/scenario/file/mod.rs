//! What is written in the files of format 1, before anybody asks whether it makes sense.
//!
//! The types have the fields of the files and their defaults, nothing else. Whatever a later check
//! may want to point at is [`Located`]. Enumerations are those of the model.

mod collaboration;
mod condition;
mod country;
mod pack;
mod parameters;
mod script;
pub mod time;

use std::fmt;

use serde::de::{DeserializeOwned, Error, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::base::diagnostic::{Diagnostics, Source};

use super::code;
use super::source::{Located, decode};

pub use collaboration::{Collaboration, Forum};
pub use condition::Condition;
pub use country::{Country, Segment, Technology};
pub use pack::{Asset, Calendar, Publication, Scenario, Seat};
pub use parameters::{Parameter, Parameters};
pub use script::{
    Adversary, Choice, Due, Effect, ExpectedAction, Incident, Inject, Objective, Order, Trigger,
};

/// The version of the file format that this program reads.
pub const FORMAT: i64 = 1;

/// A text and its place: an id, a point in time, a duration.
pub type Text = Located<String>;
/// A decimal number and its place.
pub type Number = Located<f64>;

/// What a file says, and its text to point into.
#[derive(Debug, Clone)]
pub struct Read<T> {
    /// The text that it was read from, to show places in it.
    pub source: Source,
    /// What it says.
    pub value: T,
}

/// Reads the text of a file of format 1; what keeps it from being read is in `diagnostics`.
pub(super) fn read<T: DeserializeOwned>(
    source: Source,
    diagnostics: &mut Diagnostics,
) -> Option<Read<T>> {
    if is_other_format(&source, diagnostics) {
        return None;
    }
    let value = decode(&source, diagnostics)?;
    Some(Read { source, value })
}

/// Reports a file of another version; its other fields would only be reported as unknown.
fn is_other_format(source: &Source, diagnostics: &mut Diagnostics) -> bool {
    let header: Option<Header> = decode(source, &mut Diagnostics::default());
    let Some(format) = header.and_then(|header| header.format) else { return false };
    if format.value == FORMAT {
        return false;
    }
    let message = format!("the file has format `{format}`, and this program reads format {FORMAT}");
    let help = format!("write `format: {FORMAT}`, or use the version of the program that fits");
    diagnostics.error(code::FORMAT, source, format.span, message, help);
    true
}

/// Any struct that may have a `format`.
struct Header {
    format: Option<Located<i64>>,
}

impl<'de> Deserialize<'de> for Header {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(HeaderVisitor)
    }
}

struct HeaderVisitor;

impl<'de> Visitor<'de> for HeaderVisitor {
    type Value = Header;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the fields of a file")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Header, A::Error> {
        let mut format = None;
        while let Some(name) = fields.next_key::<String>()? {
            if name == "format" {
                format = Some(fields.next_value::<Located<i64>>().map_err(A::Error::custom)?);
            } else {
                fields.next_value::<IgnoredAny>()?;
            }
        }
        Ok(Header { format })
    }
}
