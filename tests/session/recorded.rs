//! What was recorded comes back, in another place too, and follows from the steps.

use std::fs;

use hotwash::session::file::{SessionFile, verify};
use hotwash::session::journal::{Journal, tree_of};

use super::table::{entries, everything, file, setup, steps};

#[test]
fn everything_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("count-night", u64::MAX);
    let entries = everything(&setup);
    let path = file(folder.path(), &setup, &entries);
    let opened = SessionFile::open(&path).unwrap();
    assert_eq!(opened.file.read_only(), None);
    assert_eq!(opened.setup, setup);
    assert_eq!(opened.created, 1_234);
    assert_eq!(opened.entries, entries);
    assert_eq!(opened.tree, tree_of(&entries).unwrap());
    drop(opened);
    let verified = verify(&path).unwrap();
    assert_eq!(verified.branches, 2);
    let steps = entries.iter().filter(|entry| format!("{entry:?}").starts_with("Step")).count();
    let events = entries.iter().filter(|entry| format!("{entry:?}").starts_with("Event")).count();
    assert_eq!((verified.steps, verified.events), (steps, events));
    assert!(20 < steps && 100 < events);
}

#[test]
fn one_file_is_left_when_it_is_closed() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 1);
    file(folder.path(), &setup, &everything(&setup));
    let names: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|it| it.unwrap()).collect();
    assert_eq!(names.len(), 1, "{names:?}");
}

#[test]
fn an_exercise_goes_on_where_it_was_closed() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 3);
    let entries = entries(&setup, &steps(&setup), 0, 0);
    let (before, after) = entries.split_at(entries.len() / 2);
    let path = file(folder.path(), &setup, before);
    let mut opened = SessionFile::open(&path).unwrap();
    assert_eq!(opened.entries, before);
    opened.file.write(after).unwrap();
    opened.file.write(&[]).unwrap();
    drop(opened);
    assert_eq!(SessionFile::open(&path).unwrap().entries, entries);
    verify(&path).unwrap();
}

#[test]
fn another_country_and_another_way_of_working_together_are_kept() {
    use hotwash::scenario::{LoadOptions, load};
    use hotwash::session::file::ExerciseSetup;
    let options = LoadOptions {
        country: Some("internet-voting".to_owned()),
        collaboration: Some("phone-list".to_owned()),
        ..LoadOptions::default()
    };
    let pack = std::path::absolute("scenarios/packs/count-night").unwrap();
    let setup = ExerciseSetup::new(load(&pack, &options).unwrap(), 4);
    let names: Vec<_> = setup.source_texts.texts.keys().map(String::as_str).collect();
    let expected = [
        "collaboration/en.ftl",
        "collaboration/fr.ftl",
        "collaboration/phone-list.ron",
        "countries/en.ftl",
        "countries/fr.ftl",
        "countries/internet-voting.ron",
        "packs/count-night/en.ftl",
        "packs/count-night/fr.ftl",
        "packs/count-night/scenario.ron",
        "parameters.ron",
    ];
    assert_eq!(names, expected);
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), &setup, &everything(&setup));
    assert_eq!(SessionFile::open(&path).unwrap().setup, setup);
    verify(&path).unwrap();
}
