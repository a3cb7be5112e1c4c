//! The numbers of the model, a scenario's overrides applied.

use std::collections::BTreeMap;

use crate::base::diagnostic::Span;

use super::super::code;
use super::super::file::{self, Read};
use super::super::model::{Parameter, Parameters};
use super::super::source::code as shape;
use super::names::remedy;
use super::report::Report;

/// The largest number in a file; in the smallest unit of the largest scale it still fits.
const LARGEST: f64 = 1e9;

/// The numbers by name, as `parameters.ron` has them.
pub type Numbers = BTreeMap<String, Parameter>;

fn names() -> impl Iterator<Item = &'static str> + Clone {
    Parameters::NAMES.iter().map(|(name, _)| *name)
}

/// Reads `parameters.ron`: every name of the model, and nothing else.
pub fn numbers(file: &Read<file::Parameters>, report: &mut Report<'_>) -> Numbers {
    let mut numbers = Numbers::new();
    for (name, written) in &file.value.parameters {
        let Some((_, kind)) = Parameters::NAMES.iter().find(|(known, _)| *known == name.as_str())
        else {
            unknown(name, report);
            continue;
        };
        if !kind.accepts(written.unit.value) {
            let message = format!("`{name}` is given in `{:?}`", written.unit.value);
            let help = format!("the model takes it for a number of the kind `{kind:?}`");
            report.error(code::PARAMETER_UNIT, written.unit.span, message, help);
        }
        check_number(name, written, report);
        numbers.insert(name.value.clone(), number(written));
    }
    let end = Span { start: file.source.text.len(), end: file.source.text.len() };
    let is_there = |name: &str| file.value.parameters.keys().any(|known| known.as_str() == name);
    for name in names().filter(|name| !is_there(name)) {
        let message = format!("the parameter `{name}` is missing");
        let help = format!("add `\"{name}\": (value: ..., unit: ..., range: (..., ...), ...)`");
        report.error(code::PARAMETER_MISSING, end, message, help);
    }
    numbers
}

fn number(written: &file::Parameter) -> Parameter {
    Parameter {
        value: written.value.value,
        unit: written.unit.value,
        range: written.range.value,
        evidence: written.evidence,
        source: written.source.value.clone(),
    }
}

fn check_number(name: &str, written: &file::Parameter, report: &mut Report<'_>) {
    let (low, high) = written.range.value;
    if high < low || high.max(-low) > LARGEST {
        let message = format!("the range of `{name}` is from `{low:?}` to `{high:?}`");
        let help = "write the least value first; none may be beyond a thousand million";
        report.error(shape::RANGE, written.range.span, message, help);
    } else {
        report.decimal(name, &written.value, low, high);
    }
    if written.source.trim().is_empty() {
        let message = format!("`{name}` has no source");
        let help = "say who measured it, or on what grounds it is assumed";
        report.error(code::EMPTY, written.source.span, message, help);
    }
}

fn unknown(name: &file::Text, report: &mut Report<'_>) {
    let message = format!("the model has no parameter `{name}`");
    let help = remedy("parameter", name, names());
    report.error(code::PARAMETER_UNKNOWN, name.span, message, help);
}

/// Lays the overrides of a scenario over the numbers; nothing if one is missing.
pub fn compile(
    numbers: &Numbers,
    overrides: &BTreeMap<file::Text, file::Number>,
    report: &mut Report<'_>,
) -> Option<Parameters> {
    let mut numbers = numbers.clone();
    for (name, value) in overrides {
        if !names().any(|known| known == name.as_str()) {
            unknown(name, report);
            continue;
        }
        let Some(number) = numbers.get_mut(name.as_str()) else { continue };
        let (low, high) = number.range;
        if (low..=high).contains(&value.value) {
            number.value = value.value;
        } else {
            let unit = format!("{:?}", number.unit).to_lowercase();
            let message = format!("`{name}` is `{value}`, outside {low:?} to {high:?} ({unit})");
            let help = format!("use a number from `{low:?}` to `{high:?}`; the unit is {unit}");
            report.error(shape::RANGE, value.span, message, help);
        }
    }
    Parameters::from_table(&numbers).ok()
}
