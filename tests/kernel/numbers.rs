//! The numbers of `parameters.ron` as they are written, for tests that change them.

use std::collections::BTreeMap;
use std::fs;

use hotwash::scenario::model::{Evidence, Parameter, Unit};

/// The shipped numbers, of which each stands on one line.
pub fn shipped() -> BTreeMap<String, Parameter> {
    let text = fs::read_to_string("scenarios/parameters.ron").unwrap();
    text.lines().filter_map(number).collect()
}

fn number(line: &str) -> Option<(String, Parameter)> {
    let (name, rest) = line.trim().strip_prefix('"')?.split_once("\": (value: ")?;
    let (value, rest) = rest.split_once(", unit: ")?;
    let (unit, rest) = rest.split_once(", range: (")?;
    let (low, high) = rest.split_once(')')?.0.split_once(", ")?;
    let unit = match unit {
        "Fraction" => Unit::Fraction,
        "Points" => Unit::Points,
        "Minutes" => Unit::Minutes,
        "Hours" => Unit::Hours,
        "Days" => Unit::Days,
        "Months" => Unit::Months,
        "Count" => Unit::Count,
        other => panic!("{name} is in {other}"),
    };
    let [value, low, high] = [value, low, high].map(|it| it.parse().unwrap());
    let (range, evidence) = ((low, high), Evidence::Assumed);
    Some((name.to_owned(), Parameter { value, unit, range, evidence, source: String::new() }))
}

/// The numbers with what a shipped scenario sets otherwise, which it does one on a line at its end.
pub fn of_pack(pack: &str) -> BTreeMap<String, Parameter> {
    let mut numbers = shipped();
    let text = fs::read_to_string(format!("scenarios/packs/{pack}/scenario.ron")).unwrap();
    let (_, set) = text.split_once("parameters: {").unwrap();
    for line in set.lines() {
        let Some((name, value)) =
            line.trim().strip_prefix('"').and_then(|line| line.split_once("\": "))
        else {
            continue;
        };
        let number = numbers.get_mut(name).unwrap_or_else(|| panic!("{pack} sets {name}"));
        number.value = value.trim_end_matches(',').parse().unwrap();
    }
    numbers
}
