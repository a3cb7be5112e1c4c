//! The numbers of the model, a scenario's overrides applied.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::diagnostic::Span;
use crate::base::suggest::nearest;

use super::super::code;
use super::super::file::{self, Read};
use super::super::model::{Named, Parameter, Parameters, Unit};
use super::super::source::code as shape;
use super::names::remedy;
use super::report::Report;

/// The largest number in a file; in the smallest unit of the largest scale it still fits.
const LARGEST: f64 = 1e9;

const UNITS: [Unit; 7] = [
    Unit::Fraction,
    Unit::Points,
    Unit::Minutes,
    Unit::Hours,
    Unit::Days,
    Unit::Months,
    Unit::Count,
];

/// The numbers by name, as `parameters.ron` has them.
pub type Numbers = BTreeMap<String, Parameter>;

fn names() -> impl Iterator<Item = &'static str> + Clone {
    Parameters::named().map(|it| it.name)
}

/// Reads `parameters.ron`: every name of the model, and nothing else. What a file lacks that was
/// written before there was such a parameter, has the value that the kernel had then.
pub fn numbers(file: &Read<file::Parameters>, report: &mut Report<'_>) -> Numbers {
    let mut numbers = Numbers::new();
    let mut meant = BTreeSet::new();
    for (name, written) in &file.value.parameters {
        let Some(Named { kind, .. }) = Parameters::named().find(|it| it.name == name.as_str())
        else {
            unknown(name, report);
            meant.extend(nearest(name, names()));
            continue;
        };
        if !kind.accepts(written.unit.value) {
            let message = format!("`{name}` is given in `{:?}`", written.unit.value);
            let fitting = UNITS.iter().filter(|unit| kind.accepts(**unit));
            let fitting: Vec<String> = fitting.map(|unit| format!("`{unit:?}`")).collect();
            let help = format!("use {}", fitting.join(" or "));
            report.error(code::PARAMETER_UNIT, written.unit.span, message, help);
        }
        if check_range(name, written, report) {
            report.decimal(name, &written.value, written.range.0, written.range.1);
            numbers.insert(name.value.clone(), number(written));
        } else {
            meant.insert(name.as_str());
        }
    }
    let end = Span { start: file.source.text.len(), end: file.source.text.len() };
    let needed = Parameters::named().filter(|it| it.default.is_none()).map(|it| it.name);
    for name in needed.filter(|name| !numbers.contains_key(*name) && !meant.contains(name)) {
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

/// Checks the range and the source of a number; whether the range can be used.
fn check_range(name: &str, written: &file::Parameter, report: &mut Report<'_>) -> bool {
    if written.source.trim().is_empty() {
        let message = format!("`{name}` has no source");
        let help = "say who measured it, or on what grounds it is assumed";
        report.error(code::EMPTY, written.source.span, message, help);
    }
    let (low, high) = written.range.value;
    let usable = low <= high && high.max(-low) <= LARGEST;
    if !usable {
        let message = format!("the range of `{name}` is from `{low:?}` to `{high:?}`");
        let help = "write the least value first; none may be beyond a thousand million";
        report.error(shape::RANGE, written.range.span, message, help);
    }
    usable
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
        let Some(number) = numbers.get_mut(name.as_str()) else {
            // What every file must have was missed before.
            if Parameters::named().any(|it| it.name == name.as_str() && it.default.is_some()) {
                let message = format!("the parameters have no `{name}`, so that none can be set");
                let help = format!("add `{name}` with its range to `parameters.ron`");
                report.error(code::PARAMETER_MISSING, name.span, message, help);
            }
            continue;
        };
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
