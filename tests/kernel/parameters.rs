//! Any numbers within their ranges that `check` passes make a kernel that plays to its end.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use hotwash::base::minute::Minute;
use hotwash::policy::{Cast, Play, PolicyKind};
use hotwash::scenario::model::Parameter;
use hotwash::scenario::{LoadOptions, code, load};
use hotwash::sim::kernel::Kernel;
use proptest::prelude::*;

use crate::{numbers, seeds};

/// Pairs of which the first must not be above the second, each in minutes per unit.
const PAIRS: [(&str, &str); 7] = [
    ("collaboration.designation_least", "collaboration.designation_most"),
    ("detection.dwell_high", "detection.dwell_middle"),
    ("detection.dwell_middle", "detection.dwell_low"),
    ("diagnosis.first_look", "diagnosis.log_analysis"),
    ("diagnosis.log_analysis", "diagnosis.forensics"),
    ("messages.contact_exercised", "messages.contact_directory"),
    ("messages.contact_directory", "messages.contact_none"),
];

/// A place in a range from 0 to 1, the ends as likely as all between them.
fn place() -> impl Strategy<Value = f64> {
    prop_oneof![Just(0.0), Just(1.0), 0.0..=1.0]
}

/// `first-steps` with all numbers set, in a library of its own.
fn with(values: &BTreeMap<String, f64>, library: &Path) -> std::path::PathBuf {
    for folder in ["countries", "collaboration", "packs/first-steps"] {
        fs::create_dir_all(library.join(folder)).unwrap();
        for entry in fs::read_dir(Path::new("scenarios").join(folder)).unwrap() {
            let entry = entry.unwrap();
            fs::copy(entry.path(), library.join(folder).join(entry.file_name())).unwrap();
        }
    }
    fs::copy("scenarios/parameters.ron", library.join("parameters.ron")).unwrap();
    let file = library.join("packs/first-steps/scenario.ron");
    let text = fs::read_to_string(&file).unwrap();
    let (before, rest) = text.split_once("parameters: {").unwrap();
    let (_, after) = rest.split_once('}').unwrap();
    let all: Vec<String> = values.iter().map(|(name, at)| format!("\"{name}\": {at:?}")).collect();
    fs::write(&file, format!("{before}parameters: {{{}}}{after}", all.join(", "))).unwrap();
    library.join("packs/first-steps")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(seeds(24) as u32))]

    #[test]
    fn numbers_that_check_passes_can_be_played(
        places in proptest::collection::vec(place(), 256),
        in_order in prop::bool::weighted(0.8),
        seed in any::<u64>(),
        random in any::<bool>(),
    ) {
        let numbers = numbers::shipped();
        prop_assert!(100 < numbers.len() && numbers.len() <= places.len(), "{}", numbers.len());
        let value = |(at, number): (&f64, &Parameter)| {
            let (low, high) = number.range;
            (low + at * (high - low)).clamp(low, high)
        };
        let mut values: BTreeMap<String, f64> =
            numbers.keys().cloned().zip(places.iter().zip(numbers.values()).map(value)).collect();
        let crossed = |values: &BTreeMap<String, f64>, (low, high): (&str, &str)| {
            // As the kernel has them: whole minutes.
            let minutes = |name: &str| (values[name] * numbers[name].unit.scale() as f64).round();
            minutes(high) < minutes(low)
        };
        if in_order {
            for (low, high) in PAIRS {
                if crossed(&values, (low, high)) {
                    values.insert(low.to_owned(), numbers[low].range.0);
                }
            }
            // What was put lower may be below what is below it.
            for (low, high) in PAIRS.into_iter().rev() {
                if crossed(&values, (low, high)) {
                    values.insert(low.to_owned(), numbers[low].range.0);
                }
            }
        }
        let folder = tempfile::tempdir().unwrap();
        let pack = with(&values, folder.path());
        match load(&pack, &LoadOptions::default()) {
            Ok(loaded) => {
                let mut kernel = Kernel::new(loaded.scenario.clone(), seed);
                let policy = if random { PolicyKind::Random } else { PolicyKind::Network };
                let cast = Cast::all(policy, loaded.scenario.seats.len());
                Play::new(&mut kernel, &cast, seed).run(Minute::NEVER);
                prop_assert!(PAIRS.into_iter().all(|pair| !crossed(&values, pair)));
            }
            Err(rejected) => {
                let found = rejected.0.sorted();
                let errors = found.iter().filter(|it| it.code.starts_with('E'));
                let codes: Vec<_> = errors.map(|it| it.code).collect();
                prop_assert!(codes.iter().all(|it| *it == code::PARAMETERS_CROSSED), "{codes:?}");
                prop_assert!(PAIRS.into_iter().any(|pair| crossed(&values, pair)));
                prop_assert!(!in_order, "{found:?}");
            }
        }
    }
}
