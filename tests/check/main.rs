//! What is said about every kind of mistake: one small mistake each, one snapshot each.
//!
//! Each case changes the base library in one place and checks all of it, so a snapshot also shows
//! that a mistake is reported once and nothing is made up beside it.
#![expect(clippy::unwrap_used, reason = "a test fails where it cannot go on")]

mod cases;
mod files;
mod library;
mod walk;

use std::collections::BTreeSet;
use std::fs;

use hotwash::base::diagnostic::Diagnostics;
use hotwash::scenario::{check_path, code, source};

use cases::Case;
use library::Library;

fn found_in((_, edits): Case) -> (Library, Diagnostics) {
    let library = Library::new();
    for (file, old, new) in edits {
        if old.is_empty() {
            fs::write(library.path(file), new).unwrap();
        } else {
            library.replace(file, old, new);
        }
    }
    let found = check_path(&library.path(""));
    (library, found)
}

fn snapshot(cases: &[Case]) {
    for case in cases {
        let (library, found) = found_in(*case);
        assert!(!found.sorted().is_empty(), "{} is not found", case.0);
        insta::assert_snapshot!(case.0, library.rendered(&found));
    }
}

#[test]
fn shape() {
    snapshot(cases::SHAPE);
}

#[test]
fn names() {
    snapshot(cases::NAMES);
}

#[test]
fn calendar() {
    snapshot(cases::CALENDAR);
}

#[test]
fn never() {
    snapshot(cases::NEVER);
}

#[test]
fn roles() {
    snapshot(cases::ROLES);
}

#[test]
fn texts_and_numbers() {
    snapshot(cases::TEXTS_AND_NUMBERS);
}

#[test]
fn names_of_cases_are_unique() {
    let names: Vec<&str> = cases::ALL.iter().flat_map(|group| *group).map(|case| case.0).collect();
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
}

#[test]
fn every_code_has_a_case() {
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for case in cases::ALL.iter().flat_map(|group| *group) {
        seen.extend(found_in(*case).1.sorted().iter().map(|problem| problem.code));
    }
    // These are about paths, options and pictures, and have tests of their own.
    seen.extend([code::NOT_FOUND, code::CHOICE, code::PICTURE, code::UNCHECKED, code::NOT_READ]);
    let missing: Vec<_> = code::ALL.iter().filter(|(code, _)| !seen.contains(code)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_code_is_explained_to_authors() {
    let page = fs::read_to_string("docs/format-scenario.md").unwrap();
    for (code, _) in code::ALL {
        assert!(page.contains(&format!("| {code} |")), "{code} is not in the table");
    }
}

#[test]
fn the_worked_example_of_the_page_works() {
    let page = fs::read_to_string("docs/format-scenario.md").unwrap();
    let block = |language: &str| {
        let (_, rest) = page.split_once(&format!("```{language}\n")).unwrap();
        rest.split_once("```").unwrap().0.to_owned()
    };
    let library = Library::new();
    fs::create_dir(library.path("packs/ferry")).unwrap();
    fs::write(library.path("packs/ferry/scenario.ron"), block("ron")).unwrap();
    fs::write(library.path("packs/ferry/en.ftl"), block("fluent")).unwrap();
    let found = check_path(&library.path("packs/ferry"));
    assert!(found.sorted().is_empty(), "{}", library.rendered(&found));
}

#[test]
fn every_problem_has_a_remedy_and_no_full_stop() {
    for case in cases::ALL.iter().flat_map(|group| *group) {
        for problem in found_in(*case).1.sorted() {
            assert!(problem.help.is_some(), "{}: {}", case.0, problem.message);
            assert!(!problem.message.ends_with('.'), "{}: {}", case.0, problem.message);
        }
    }
}

#[test]
fn many_mistakes_are_found_at_once() {
    let library = Library::new();
    library.replace(library::SCENARIO, "owner: \"it\"", "owner: \"itt\"");
    library.replace(library::SCENARIO, "\"15 min\"", "\"15 minutes\"");
    library.replace(library::SCENARIO, "Below(Damage, 20.0)", "Below(Damage, 0.0)");
    library.replace(library::TEXTS, "asset-tally = Tally", "asset-tally = { $x }");
    library.replace(library::COUNTRY, "size: 0.6", "size: 0.7");
    library.replace(library::MODEL, "level: 3", "level: 9");
    library.replace(library::NUMBERS, "\"damage.half\"", "\"damage.mezzo\"");
    let found = check_path(&library.path(""));
    assert_eq!(found.error_count(), 7, "{}", source::render(&found, false));
}

#[test]
fn too_many_of_anything_is_refused() {
    let many = |entry: &str, number: usize| -> String {
        (0..number).map(|at| entry.replace('#', &at.to_string())).collect()
    };
    let lists = [
        ("seats: [", "(id: \"s#\", kind: Cert),", 40),
        ("assets: [", "(id: \"a#\", kind: Tally, owner: \"it\"),", 200),
        ("providers: [", "\"p#\",", 100),
        ("objectives: [", "(id: \"o#\", met: Public(\"flood\")),", 100),
        (
            "injects: [",
            "(id: \"i#\", kind: Contextual, to: [], medium: Email, due: InReserve),",
            70_000,
        ),
    ];
    for (list, entry, number) in lists {
        let library = Library::new();
        library.replace(library::SCENARIO, list, &format!("{list}{}", many(entry, number)));
        let found = check_path(&library.path("packs/harbour")).sorted();
        assert!(found.iter().any(|problem| ["E026", "E002"].contains(&problem.code)), "{list}");
    }
}

#[test]
fn a_library_with_any_line_left_out_is_checked_without_a_panic() {
    for file in [library::SCENARIO, library::TEXTS, library::COUNTRY, library::MODEL] {
        let library = Library::new();
        let whole = fs::read_to_string(library.path(file)).unwrap();
        let lines: Vec<&str> = whole.split_inclusive('\n').collect();
        for left_out in 0..lines.len() {
            let rest = [&lines[..left_out], &lines[left_out + 1..]].concat().concat();
            fs::write(library.path(file), rest).unwrap();
            check_path(&library.path(""));
        }
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(200))]

    /// Words are put in each other's place: most of it still reads, and little of it makes sense.
    #[test]
    fn a_scenario_with_words_exchanged_is_checked_without_a_panic(
        exchanges in proptest::collection::vec((0..1_000_usize, 0..1_000_usize), 1..6),
    ) {
        let library = Library::new();
        let whole = fs::read_to_string(library.path(library::SCENARIO)).unwrap();
        let mut words: Vec<&str> =
            whole.split_inclusive(|next: char| !next.is_alphanumeric() && next != '-').collect();
        for (one, other) in exchanges {
            let count = words.len();
            words.swap(one % count, other % count);
        }
        fs::write(library.path(library::SCENARIO), words.concat()).unwrap();
        check_path(&library.path("packs/harbour"));
    }
}
