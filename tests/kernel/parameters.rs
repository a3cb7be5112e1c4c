//! Any numbers within their ranges that `check` passes make a kernel that plays to its end.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use hotwash::base::minute::{MONTH, Minute};
use hotwash::policy::{Cast, Play, PolicyKind};
use hotwash::scenario::{LoadOptions, code, load};
use hotwash::sim::kernel::Kernel;
use proptest::prelude::*;

use crate::seeds;

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

/// A parameter of the shipped numbers: minutes per unit, and the range.
#[derive(Debug, Clone, Copy)]
struct Range {
    unit: f64,
    low: f64,
    high: f64,
}

/// The ranges of the shipped numbers, which stand one on a line.
fn ranges() -> BTreeMap<String, Range> {
    let text = fs::read_to_string("scenarios/parameters.ron").unwrap();
    let range = |line: &str| {
        let (name, rest) = line.trim().strip_prefix('"')?.split_once("\": (value: ")?;
        let (unit, rest) = rest.split_once("unit: ")?.1.split_once(", range: (")?;
        let (low, high) = rest.split_once(')')?.0.split_once(", ")?;
        let unit = match unit {
            "Hours" => 60.0,
            "Days" => 1_440.0,
            "Months" => MONTH as f64,
            _ => 1.0,
        };
        let (low, high) = (low.parse().ok()?, high.parse().ok()?);
        Some((name.to_owned(), Range { unit, low, high }))
    };
    text.lines().filter_map(range).collect()
}

/// Where a mechanism of meters or the public does nothing.
const NEUTRAL: [(&str, f64); 19] = [
    ("damage.quiet_half_life", 36_500.0),
    ("damage.taken_first", 0.0),
    ("independence.overreach", 0.0),
    ("independence.refusal", 0.0),
    ("others.equal_help", 0.0),
    ("public.announced", 0.0),
    ("public.news_spread", 0.0),
    ("public.prebunk", 0.0),
    ("public.result_spare", 0.0),
    ("public.rumour_calm", 1.0),
    ("trust.delay", 0.0),
    ("trust.disclosed_first", 1.0),
    ("trust.habituation", 1.0),
    ("trust.lasting", 0.0),
    ("trust.night_most", 100.0),
    ("trust.outsiders_first", 1.0),
    ("trust.rumour", 0.0),
    ("trust.second_channel", 0.0),
    ("trust.silence", 0.0),
];

/// Goal: a scenario can switch each mechanism off. Method: its neutral value against its range.
#[test]
fn neutral_values_lie_in_their_ranges() {
    let ranges = ranges();
    for (name, neutral) in NEUTRAL {
        let Range { low, high, .. } = ranges[name];
        assert!((low..=high).contains(&neutral), "{name}: {neutral} is not in {low} to {high}");
    }
}

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
        let ranges = ranges();
        prop_assert!(100 < ranges.len() && ranges.len() <= places.len(), "{}", ranges.len());
        let value = |(at, range): (&f64, &Range)| {
            (range.low + at * (range.high - range.low)).clamp(range.low, range.high)
        };
        let mut values: BTreeMap<String, f64> =
            ranges.keys().cloned().zip(places.iter().zip(ranges.values()).map(value)).collect();
        let crossed = |values: &BTreeMap<String, f64>, (low, high): (&str, &str)| {
            // As the kernel has them: whole minutes.
            let minutes = |name: &str| (values[name] * ranges[name].unit).round();
            minutes(high) < minutes(low)
        };
        if in_order {
            for (low, high) in PAIRS {
                if crossed(&values, (low, high)) {
                    values.insert(low.to_owned(), ranges[low].low);
                }
            }
            // What was put lower may be below what is below it.
            for (low, high) in PAIRS.into_iter().rev() {
                if crossed(&values, (low, high)) {
                    values.insert(low.to_owned(), ranges[low].low);
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
