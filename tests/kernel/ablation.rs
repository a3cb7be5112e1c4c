//! Mechanisms that a scenario switches off: what `ablate` means, and what is refused.

use std::fs;
use std::path::Path;

use hotwash::base::diagnostic::Rejected;
use hotwash::scenario::model::{MECHANISM_SETS, MECHANISMS, Mechanism, Parameters};
use hotwash::scenario::{LoadOptions, load};
use tempfile::TempDir;

use crate::numbers;

/// `first-steps` without numbers of its own but these, and with these mechanisms off.
fn with(parameters: &str, ablate: &[&str]) -> (TempDir, Result<Parameters, Rejected>) {
    let library = tempfile::tempdir().unwrap();
    for folder in ["countries", "collaboration", "packs/first-steps"] {
        fs::create_dir_all(library.path().join(folder)).unwrap();
        for entry in fs::read_dir(Path::new("scenarios").join(folder)).unwrap() {
            let entry = entry.unwrap();
            let to = library.path().join(folder).join(entry.file_name());
            fs::copy(entry.path(), to).unwrap();
        }
    }
    fs::copy("scenarios/parameters.ron", library.path().join("parameters.ron")).unwrap();
    let pack = library.path().join("packs/first-steps");
    let text = fs::read_to_string(pack.join("scenario.ron")).unwrap();
    let (before, rest) = text.split_once("parameters: {").unwrap();
    let (_, after) = rest.split_once('}').unwrap();
    let written = format!("{before}parameters: {{{parameters}}}, ablate: {ablate:?}{after}");
    fs::write(pack.join("scenario.ron"), written).unwrap();
    let loaded = load(&pack, &LoadOptions::default());
    (library, loaded.map(|loaded| loaded.scenario.parameters.clone()))
}

/// Method: each mechanism alone; its numbers are others than the shipped ones, and the same as when
/// they are written out, so they are within their ranges.
#[test]
fn switching_a_mechanism_off_sets_its_numbers_to_where_it_has_no_effect() {
    let shipped = with("", &[]).1.unwrap();
    for mechanism in MECHANISMS {
        let off = with("", &[mechanism.name]).1.unwrap();
        assert_ne!(off, shipped, "{}", mechanism.name);
        let mut table = numbers::of_pack("first-steps");
        mechanism.switch_off(&mut table);
        let numbers = mechanism
            .neutral
            .iter()
            .map(|(name, _)| format!("\"{name}\": {:?}", table[*name].value));
        let written = with(&numbers.collect::<Vec<_>>().join(", "), &[]).1;
        match written {
            Ok(written) => assert_eq!(off, written, "{}", mechanism.name),
            Err(rejected) => panic!("{}: {:?}", mechanism.name, rejected.0.sorted()),
        }
    }
}

/// Method: each set of mechanisms by its name, against all of them by theirs.
#[test]
fn a_set_switches_off_all_its_mechanisms() {
    for set in MECHANISM_SETS {
        let by_one_name = with("", &[set.name]).1.unwrap();
        assert_eq!(by_one_name, with("", set.mechanisms).1.unwrap(), "{}", set.name);
        assert_eq!(Mechanism::switched_off_by(set.name).len(), set.mechanisms.len());
        assert!(Mechanism::named(set.name).is_none(), "{} is a mechanism, too", set.name);
    }
}

/// Method: the codes and the places of both faults.
#[test]
fn a_mechanism_that_is_not_there_or_set_as_well_is_refused() {
    let found = |parameters: &str, ablate: &[&str]| {
        let rejected = with(parameters, ablate).1.expect_err("it should be refused");
        let found = rejected.0.sorted();
        found.iter().map(|it| (it.code, it.help.clone().unwrap_or_default())).collect::<Vec<_>>()
    };
    let slip = found("", &["leeks"]);
    assert_eq!(slip.len(), 1);
    assert_eq!(slip[0].0, "E074");
    assert!(slip[0].1.contains("leaks"), "{slip:?}");
    assert_eq!(found("\"messages.leak\": 0.01", &["leaks"])[0].0, "E075");
}
