//! `hotwash measure`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use hotwash::base::minute::Minute;
use hotwash::measure::coordination::{Coordination, Metric, Subject, Window};
use hotwash::policy::{Cast, Play, PolicyKind};
use hotwash::scenario::{LoadOptions, load};
use hotwash::sim::kernel::Kernel;
use serde_json::Value;

use crate::program::{FIRST_STEPS, Said, hotwash};

const COUNT_NIGHT: &str = "scenarios/packs/count-night";

fn json(said: &Said) -> Value {
    assert_eq!((said.code, said.stderr.as_str()), (Some(0), ""));
    serde_json::from_str(&said.stdout).unwrap()
}

fn folder(name: &str) -> tempfile::TempDir {
    tempfile::Builder::new().prefix(name).tempdir().unwrap()
}

fn path(folder: &Path, name: &str) -> String {
    folder.join(name).to_str().unwrap().to_owned()
}

/// Rows of cells without the heads; none of our tables has a line break in a cell.
fn rows(text: &str) -> Vec<Vec<String>> {
    let row = |line: &str| {
        let (mut cells, mut cell, mut is_quoted) = (Vec::new(), String::new(), false);
        for letter in line.chars() {
            match letter {
                '"' => is_quoted = !is_quoted,
                ',' if !is_quoted => cells.push(std::mem::take(&mut cell)),
                letter => cell.push(letter),
            }
        }
        cells.push(cell);
        cells
    };
    text.lines().skip(1).map(row).collect()
}

/// Goal: programs get the numbers of the library, and names that do not change. Method: the same
/// exercise, played here.
#[test]
fn programs_get_the_numbers_of_the_library() {
    let scenario = load(Path::new(FIRST_STEPS), &LoadOptions::default()).unwrap().scenario;
    let cast = Cast::all(PolicyKind::Broadcast, scenario.seats.len());
    let mut kernel = Kernel::new(scenario, 4);
    Play::new(&mut kernel, &cast, 4).run(Minute::NEVER);
    let of = Coordination::of(&kernel, Window::whole(kernel.now()));
    let said = hotwash(&["measure", FIRST_STEPS, "--seed", "4", "--policy", "broadcast", "--json"]);
    let told = json(&said);
    assert_eq!(told["state_hash"], kernel.state_hash().to_hex().as_str());
    let window = &told["windows"][0];
    assert_eq!(window["window"], "whole");
    for reading in of.readings.all().iter().filter(|it| it.subject == Subject::Whole) {
        let entry = &window["whole"][reading.metric.row().id];
        assert_eq!(entry["cases"], reading.cases, "{reading:?}");
        assert_eq!(entry["value"].is_null(), reading.value.is_none(), "{reading:?}");
    }
    let density = of.readings.whole(Metric::Density).unwrap() as f64 / 1e6;
    assert_eq!(window["whole"]["density"]["value"].as_f64(), Some(density));
    let messages = window["seats"]["cert"]["messages_read"]["value"].as_i64().unwrap();
    assert!(0 < messages, "everybody tells the CERT everything");
}

/// Goal: a recorded exercise measures as the same one does that is played now, and its file stays
/// as it is.
#[test]
fn a_file_is_measured_as_it_was_played_and_left_alone() {
    let folder = folder("measure");
    let file = path(folder.path(), "monday.hotwash");
    let played = hotwash(&["run", COUNT_NIGHT, "--seed", "3", "--out", &file]);
    assert_eq!(played.code, Some(0), "{}", played.stderr);
    let before = fs::read(&file).unwrap();
    for window in ["whole", "phases", "fine", "E+0 19:00..E+0 21:00"] {
        let of_file = hotwash(&["measure", &file, "--json", "--window", window]);
        let now = ["measure", COUNT_NIGHT, "--seed", "3", "--json", "--window", window];
        assert_eq!(json(&of_file), json(&hotwash(&now)), "{window}");
    }
    assert_eq!(fs::read(&file).unwrap(), before);
    let branch = hotwash(&["measure", &file, "--branch", "7"]);
    assert_eq!(branch.code, Some(1), "{}", branch.stderr);
}

/// Goal: tables are tidy, and the dictionary has all that is in them.
#[test]
fn tables_are_tidy_and_have_a_dictionary() {
    let folder = folder("tables");
    let numbers = path(folder.path(), "numbers");
    let arguments = ["measure", COUNT_NIGHT, "--window", "phases", "--csv", &numbers, "--json"];
    let told = json(&hotwash(&arguments));
    let read = |name: &str| fs::read_to_string(Path::new(&numbers).join(name)).unwrap();
    let columns: Vec<(String, String)> =
        rows(&read("columns.csv")).into_iter().map(|it| (it[0].clone(), it[1].clone())).collect();
    for entry in fs::read_dir(&numbers).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let text = read(&name);
        let heads: Vec<&str> = text.lines().next().unwrap().split(',').collect();
        for row in rows(&text) {
            assert_eq!(row.len(), heads.len(), "{name}: {row:?}");
        }
        if name != "columns.csv" {
            let listed = columns.iter().filter(|(file, _)| *file == name).map(|(_, it)| it);
            assert!(listed.eq(heads), "{name}");
        }
    }
    let dictionary: Vec<String> =
        rows(&read("dictionary.csv")).into_iter().map(|it| it[0].clone()).collect();
    assert_eq!(dictionary, Metric::ALL.map(|it| it.row().id));
    let measures = rows(&read("measures.csv"));
    let used: BTreeSet<&str> = measures.iter().map(|it| it[3].as_str()).collect();
    assert!(used.iter().all(|id| Metric::named(id).is_some()));
    let density = |window: usize| {
        let name = told["windows"][window]["window"].as_str().unwrap();
        let row = measures.iter().find(|it| it[0] == name && it[3] == "density").unwrap();
        (
            row[8].parse::<f64>().unwrap(),
            told["windows"][window]["whole"]["density"]["value"].as_f64(),
        )
    };
    for window in 0..2 {
        let (in_table, in_json) = density(window);
        assert_eq!(Some(in_table), in_json);
    }
    let again = hotwash(&arguments);
    assert_eq!(again.code, Some(1), "nothing is written over");
}

/// Goal: the network can be read by others. Method: a parser that is not ours.
#[test]
fn the_network_is_graphml() {
    let folder = folder("network");
    let file = path(folder.path(), "network.graphml");
    let arguments = ["measure", COUNT_NIGHT, "--policy", "broadcast", "--graphml", &file, "--json"];
    let told = json(&hotwash(&arguments));
    let text = fs::read_to_string(&file).unwrap();
    let document = roxmltree::Document::parse(&text).unwrap();
    let named = |name: &'static str| {
        document.descendants().filter(move |node| node.tag_name().name() == name)
    };
    let ids: BTreeSet<&str> = named("node").filter_map(|node| node.attribute("id")).collect();
    let seats = told["windows"][0]["seats"].as_object().unwrap();
    assert_eq!(ids, seats.keys().map(String::as_str).collect());
    let ties = told["windows"][0]["ties"].as_array().unwrap();
    assert_eq!(named("edge").count(), ties.len());
    assert!(!ties.is_empty());
    for (edge, tie) in named("edge").zip(ties) {
        assert_eq!(edge.attribute("source"), tie["from"].as_str());
        assert_eq!(edge.attribute("target"), tie["to"].as_str());
        assert_eq!(edge.first_element_child().unwrap().text().unwrap(), tie["times"].to_string());
    }
    let keys: BTreeSet<&str> = named("key").filter_map(|key| key.attribute("id")).collect();
    let used: BTreeSet<&str> = named("data").filter_map(|data| data.attribute("key")).collect();
    assert!(used.is_subset(&keys), "{used:?} of {keys:?}");
}

#[test]
fn people_get_a_table_in_their_language() {
    let english = hotwash(&["measure", COUNT_NIGHT]);
    assert_eq!((english.code, english.stderr.as_str()), (Some(0), ""));
    for part in ["Network", "Flow of information", "Common picture", "Working together", "Seats"] {
        assert!(english.stdout.contains(part), "{part}: {}", english.stdout);
    }
    let french = hotwash(&["measure", COUNT_NIGHT, "--language", "fr"]);
    assert!(french.stdout.contains("Circulation de l'information"), "{}", french.stdout);
    for english in ["Density", "Seats", "Network", "Value"] {
        assert!(!french.stdout.contains(english), "{english}: {}", french.stdout);
    }
    let phases = hotwash(&["measure", "scenarios/packs/national-cycle", "--window", "phases"]);
    assert_eq!(phases.code, Some(0), "{}", phases.stderr);
    let fine = hotwash(&["measure", COUNT_NIGHT, "--window", "fine"]);
    assert_eq!(fine.code, Some(0), "{}", fine.stderr);
    for said in [&english, &french, &phases, &fine] {
        assert!(said.stdout.lines().all(|line| line.chars().count() <= 80), "{}", said.stdout);
    }
}

#[test]
fn the_list_says_what_each_measure_is() {
    let said = hotwash(&["measure", "--list"]);
    assert_eq!((said.code, said.stderr.as_str()), (Some(0), ""));
    let list = json(&hotwash(&["measure", "--list", "--json"]));
    for (row, metric) in list.as_array().unwrap().iter().zip(Metric::ALL) {
        assert_eq!(row["measure"], metric.row().id);
        assert!(said.stdout.contains(metric.row().id));
    }
}

#[test]
fn what_goes_with_the_end_is_told() {
    let said = hotwash(&["measure", FIRST_STEPS, "--predict", "40"]);
    assert_eq!((said.code, said.stderr.as_str()), (Some(0), ""));
    assert!(said.stdout.contains("40 runs"), "{}", said.stdout);
    let told = json(&hotwash(&["measure", FIRST_STEPS, "--predict", "40", "--json"]));
    let rows = told["measures"].as_array().unwrap();
    let rho = |row: &Value| row["damage"]["rho"].as_f64();
    assert!(rows.iter().filter_map(rho).all(|rho| (-1.0..=1.0).contains(&rho)));
    assert!(rows.iter().any(|row| row["damage"]["rho"].is_number()));
}

/// Goal: each access of observers has its index and its findings, and is not the others.
#[test]
fn observers_are_told_what_they_can_see() {
    let arguments = ["measure", COUNT_NIGHT, "--observers", "--policy", "silo"];
    let said = hotwash(&arguments);
    assert_eq!((said.code, said.stderr.as_str()), (Some(0), ""));
    for part in ["What everybody can see", "Interviews", "All logs", "Who leads"] {
        assert!(said.stdout.contains(part), "{part}: {}", said.stdout);
    }
    let value = json(&hotwash(&[arguments.as_slice(), &["--json"]].concat()));
    let all = value["assessments"].as_array().unwrap();
    let access: Vec<&str> = all.iter().map(|it| it["access"].as_str().unwrap()).collect();
    assert_eq!(access, ["public", "interviews", "logs"]);
    assert_eq!(all[2]["index"], all[2]["full"]);
    let seen = |of: &Value| of["parts"]["coverage"]["seen"].as_bool().unwrap();
    assert_eq!([seen(&all[0]), seen(&all[1]), seen(&all[2])], [false, true, true]);
    let cert = ["--interviewed", "cert", "--json"];
    let value = json(&hotwash(&[arguments.as_slice(), &cert].concat()));
    assert_eq!(value["interviewed"], serde_json::json!(["cert"]));
}

/// Goal: what cannot be done is said with what to do.
#[test]
fn what_does_not_fit_together_is_refused() {
    let folder = folder("refused");
    let file = path(folder.path(), "monday.hotwash");
    hotwash(&["run", FIRST_STEPS, "--out", &file]);
    for (arguments, code) in [
        (vec!["measure"], 2),
        (vec!["measure", "no-such-scenario"], 1),
        (vec!["measure", "no-such-file.hotwash"], 1),
        (vec!["measure", &file, "--seed", "2"], 1),
        (vec!["measure", &file, "--policy", "silo"], 1),
        (vec!["measure", FIRST_STEPS, "--branch", "1"], 1),
        (vec!["measure", FIRST_STEPS, "--window", "month"], 2),
        (vec!["measure", FIRST_STEPS, "--window", "E-30 12:00..E-30 09:00"], 1),
        (vec!["measure", FIRST_STEPS, "--window", "E-900..E+0"], 1),
        (vec!["measure", FIRST_STEPS, "--list"], 2),
        (vec!["measure", FIRST_STEPS, "--predict", "0"], 2),
        (vec!["measure", FIRST_STEPS, "--predict", "9", "--seed", "2"], 2),
        (vec!["measure", &file, "--predict", "9"], 1),
        (vec!["measure", &file, "--interviewed", "cert"], 2),
        (vec!["measure", &file, "--observers", "--interviewed", "nobody"], 1),
        (vec!["measure", &file, "--observers", "--objectives"], 2),
    ] {
        let said = hotwash(&arguments);
        assert_eq!((said.code, said.stdout.as_str()), (Some(code), ""), "{arguments:?}");
        assert!(said.stderr.contains("help:"), "{arguments:?}: {}", said.stderr);
    }
}
