//! `parameters.ron` as it is written.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::super::model::{Evidence, Unit};
use super::super::source::Located;
use super::{Number, Text};

/// The whole file.
#[derive(Debug, Clone, Deserialize)]
pub struct Parameters {
    /// The version of the format.
    #[serde(rename = "format")]
    pub _format: i64,
    /// Every number of the model by name.
    pub parameters: BTreeMap<Text, Parameter>,
}

/// A parameter as it is written, with unit, range, evidence and source.
#[derive(Debug, Clone, Deserialize)]
pub struct Parameter {
    /// Its value in its unit.
    pub value: Number,
    /// The unit that value and range are written in.
    pub unit: Located<Unit>,
    /// The least and the greatest value.
    pub range: Located<(f64, f64)>,
    /// Measured or assumed.
    pub evidence: Evidence,
    /// Where it comes from.
    pub source: Text,
}
