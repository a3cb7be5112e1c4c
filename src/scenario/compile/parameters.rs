//! The numbers of the model, a scenario's overrides applied.

use std::collections::{BTreeMap, BTreeSet};

use strum::VariantArray;

use crate::base::diagnostic::{Source, Span};
use crate::base::suggest::nearest;

use super::super::code;
use super::super::file::{self, Read};
use super::super::model::{Mechanism, Named, Parameter, Parameters, Unit};
use super::super::source::code as shape;
use super::names::remedy;
use super::report::Report;

/// The largest number in a file; in the smallest unit of the largest scale it still fits.
const LARGEST: f64 = 1e9;

/// A pair of parameters of which the first should not be above the second.
type Pair = (&'static str, &'static str);

/// Pairs that cannot be played in the wrong order: something is drawn between the two.
const BOUNDS: &[Pair] = &[("collaboration.designation_least", "collaboration.designation_most")];

/// Pairs that mean nothing in the wrong order: what takes shorter and longer.
const SHORTER_AND_LONGER: &[Pair] = &[
    ("detection.dwell_high", "detection.dwell_middle"),
    ("detection.dwell_middle", "detection.dwell_low"),
    ("diagnosis.first_look", "diagnosis.log_analysis"),
    ("diagnosis.log_analysis", "diagnosis.forensics"),
    ("messages.contact_exercised", "messages.contact_directory"),
    ("messages.contact_directory", "messages.contact_none"),
];

/// Pairs of which the first above the second can be played, and is probably a slip.
const USUALLY_IN_ORDER: &[Pair] = &[
    ("diagnosis.first_look_right", "diagnosis.log_right"),
    ("diagnosis.log_right", "diagnosis.forensics_right"),
    ("response.misdiagnosed_speed", "response.undiagnosed_speed"),
    ("response.unclear_lead", "response.shared_lead"),
    ("others.unequal_help", "others.equal_help"),
];

/// The numbers by name, as `parameters.ron` has them, and where each is written.
#[derive(Debug, Clone, Default)]
pub struct Numbers {
    values: BTreeMap<String, Parameter>,
    places: BTreeMap<String, Place>,
}

/// Where a number is written.
#[derive(Debug, Clone)]
struct Place {
    source: Source,
    span: Span,
}

impl Place {
    fn of<T>(file: &Read<T>, span: Span) -> Self {
        Self { source: file.source.clone(), span }
    }

    /// As a message about another place names it. To find a line is to count all lines before it,
    /// so this waits for such a message.
    fn shown(&self) -> String {
        format!("{}:{}", self.source.path.display(), self.source.line_column(self.span.start).0)
    }
}

fn names() -> impl Iterator<Item = &'static str> + Clone {
    Parameters::named().map(|it| it.name)
}

/// Reads `parameters.ron`: every name of the model, and nothing else. What a file lacks that was
/// written before there was such a parameter, has the value that the kernel had then. `again`: it
/// was read once, for an exercise.
pub fn numbers(file: &Read<file::Parameters>, again: bool, report: &mut Report<'_>) -> Numbers {
    let mut numbers = Numbers::default();
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
            let fitting = Unit::VARIANTS.iter().filter(|unit| kind.accepts(**unit));
            let fitting: Vec<String> = fitting.map(|unit| format!("`{unit:?}`")).collect();
            let help = format!("use {}", fitting.join(" or "));
            report.error(code::PARAMETER_UNIT, written.unit.span, message, help);
        }
        if check_range(name, written, report) {
            report.decimal(name, &written.value, written.range.0, written.range.1);
            let span = written.value.span;
            numbers.values.insert(name.value.clone(), number(written));
            numbers.places.insert(name.value.clone(), Place::of(file, span));
        } else {
            meant.insert(name.as_str());
        }
    }
    let end = Span { start: file.source.text.len(), end: file.source.text.len() };
    let needed = Parameters::named().filter(|it| it.default.is_none()).map(|it| it.name);
    let missing =
        needed.filter(|name| !numbers.values.contains_key(*name) && !meant.contains(name));
    for name in missing {
        let message = format!("the parameter `{name}` is missing");
        let help = format!("add `\"{name}\": (value: ..., unit: ..., range: (..., ...), ...)`");
        report.error(code::PARAMETER_MISSING, end, message, help);
    }
    compare(&numbers, again, |_| true, report);
    numbers
}

/// Reports pairs that are in the wrong order, as far as one of them is written in this file, of
/// which `is_here` knows. The message is at one of the two and names the line of the other.
///
/// What was read for an exercise was played with, and has to be in order only as far as it must.
fn compare(
    numbers: &Numbers,
    again: bool,
    is_here: impl Fn(&str) -> bool,
    report: &mut Report<'_>,
) {
    let further = [SHORTER_AND_LONGER, USUALLY_IN_ORDER].into_iter().filter(|_| !again);
    let pairs = [BOUNDS].into_iter().chain(further).flatten();
    for pair @ (low, high) in pairs {
        let is_error = !USUALLY_IN_ORDER.contains(pair);
        let value = |name: &str| numbers.values.get(name).zip(numbers.places.get(name));
        let (Some(low_at), Some(high_at)) = (value(low), value(high)) else { continue };
        if low_at.0.integer() <= high_at.0.integer() {
            continue;
        }
        let spelled = |(number, _): (&Parameter, &Place)| match number.unit {
            Unit::Fraction | Unit::Count => format!("{:?}", number.value),
            unit => format!("{:?} {}", number.value, format!("{unit:?}").to_lowercase()),
        };
        let (one, other, how) = match (is_here(low), is_here(high)) {
            (true, _) => ((*low, low_at), (*high, high_at), "above"),
            (false, true) => ((*high, high_at), (*low, low_at), "below"),
            (false, false) => continue,
        };
        let message = format!(
            "`{}` is `{}`, {how} `{}`, which is `{}` ({})",
            one.0,
            spelled(one.1),
            other.0,
            spelled(other.1),
            other.1.1.shown(),
        );
        let help = format!("change one of them, so that `{low}` is at most `{high}`");
        let span = one.1.1.span;
        if is_error {
            report.error(code::PARAMETERS_CROSSED, span, message, help);
        } else {
            report.warning(code::PARAMETERS_ODD, span, message, help);
        }
    }
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
    scenario: &Read<file::Scenario>,
    again: bool,
    report: &mut Report<'_>,
) -> Option<Parameters> {
    let mut numbers = numbers.clone();
    let overrides = &scenario.value.parameters;
    for (name, value) in overrides {
        if !names().any(|known| known == name.as_str()) {
            unknown(name, report);
            continue;
        }
        let Some(number) = numbers.values.get_mut(name.as_str()) else {
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
            numbers.places.insert(name.value.clone(), Place::of(scenario, value.span));
        } else {
            let unit = format!("{:?}", number.unit).to_lowercase();
            let message = format!("`{name}` is `{value}`, outside {low:?} to {high:?} ({unit})");
            let help = format!("use a number from `{low:?}` to `{high:?}`; the unit is {unit}");
            report.error(shape::RANGE, value.span, message, help);
        }
    }
    ablate(&mut numbers, &scenario.value, report);
    compare(&numbers, again, |name| overrides.keys().any(|it| it.as_str() == name), report);
    Parameters::from_table(&numbers.values).ok()
}

/// Switches mechanisms off: their parameters get the values at which they have no effect.
fn ablate(numbers: &mut Numbers, scenario: &file::Scenario, report: &mut Report<'_>) {
    for name in &scenario.ablate {
        let mechanisms = Mechanism::switched_off_by(name);
        if mechanisms.is_empty() {
            let message = format!("the model has no mechanism `{name}` that can be switched off");
            let help = remedy("mechanism", name, Mechanism::switches());
            report.error(code::MECHANISM_UNKNOWN, name.span, message, help);
        }
        for (parameter, _) in mechanisms.iter().flat_map(|it| it.neutral) {
            let set = scenario.parameters.keys().find(|it| it.as_str() == *parameter);
            if let Some(set) = set {
                let message = format!("`{parameter}` is set here, and `{name}` switches it off");
                let help = format!("remove it, or remove `{name}` from `ablate`");
                report.error(code::MECHANISM_SET, set.span, message, help);
            }
        }
        for mechanism in mechanisms {
            mechanism.switch_off(&mut numbers.values);
        }
    }
}
