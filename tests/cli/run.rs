//! `hotwash run`.

use std::path::Path;
use std::process::Stdio;

use hotwash::base::minute::Minute;
use hotwash::policy::{Cast, Play, PolicyKind};
use hotwash::scenario::{LoadOptions, load};
use hotwash::sim::kernel::Kernel;

use crate::program::{FIRST_STEPS, command, hotwash, said, without_numbers};

/// The keys of an object, in the order in which they were printed.
fn keys(json: &str) -> Vec<&str> {
    let names = json.split('"').skip(1).step_by(2);
    let after = json.split('"').skip(2).step_by(2);
    let named = names.zip(after).filter(|(_, after)| after.starts_with(':'));
    named.map(|(name, _)| name).collect()
}

#[test]
fn json_is_one_object_with_keys_in_their_order() {
    let said = hotwash(&["run", FIRST_STEPS, "--seed", "7", "--json"]);
    assert_eq!((said.code, said.stderr.as_str()), (Some(0), ""));
    assert_eq!(said.stdout.lines().count(), 1);
    insta::assert_snapshot!(keys(&said.stdout).join("\n"));
    let value: serde_json::Value = serde_json::from_str(&said.stdout).unwrap();
    assert_eq!(value["scenario"], "first-steps");
    assert_eq!(value["seed"], "7");
    assert_eq!(value["ends_at"], 8 * 60);
    let outcomes = &value["outcomes"];
    let meter = |name: &str| outcomes[name].as_f64().unwrap();
    let by_kind = meter("damage_c") + meter("damage_i") + meter("damage_a");
    assert!((meter("damage") - by_kind).abs() < 1e-3, "{outcomes}");
    assert!(meter("trust_min") <= meter("trust_start").min(meter("trust_end")), "{outcomes}");
}

#[test]
fn the_same_seed_is_the_same_exercise_and_another_is_another() {
    let run = |seed: &str| hotwash(&["run", FIRST_STEPS, "--seed", seed, "--json"]).stdout;
    assert_eq!(run("3"), run("3"));
    assert_ne!(run("3"), run("4"));
}

/// Goal: what the program adds to play, samples and readings of the meters, changes nothing.
#[test]
fn looking_on_changes_nothing() {
    for pack in ["first-steps", "count-night"] {
        let path = format!("scenarios/packs/{pack}");
        let loaded = load(Path::new(&path), &LoadOptions::default()).unwrap();
        let cast = Cast::all(PolicyKind::Network, loaded.scenario.seats.len());
        let mut kernel = Kernel::new(loaded.scenario, 5);
        let events = Play::new(&mut kernel, &cast, 5).run(Minute::NEVER);
        let said = hotwash(&["run", &path, "--seed", "5", "--json"]);
        let value: serde_json::Value = serde_json::from_str(&said.stdout).unwrap();
        assert_eq!(value["state_hash"], kernel.state_hash().to_hex().as_str());
        assert_eq!(value["events"], events);
    }
}

#[test]
fn nobody_speaks_where_everybody_is_absent() {
    let said = hotwash(&["run", FIRST_STEPS, "--policy", "absent", "--json"]);
    let value: serde_json::Value = serde_json::from_str(&said.stdout).unwrap();
    assert!(value["outcomes"]["first_statement_minutes"].is_null(), "{value}");
    let said = hotwash(&["run", FIRST_STEPS, "--policy", "absent"]);
    assert!(said.stdout.contains("over by itself"), "{}", said.stdout);
    assert!(said.stdout.contains("Nobody sent a message."), "{}", said.stdout);
}

#[test]
fn one_seat_can_play_otherwise() {
    let run = |more: &[&str]| hotwash(&[&["run", FIRST_STEPS, "--json"], more].concat()).stdout;
    assert_ne!(run(&[]), run(&["--seat", "emb-it=absent", "--seat", "cert=silo"]));
    let said = hotwash(&["run", FIRST_STEPS, "--seat", "cert=silo"]);
    assert!(said.stdout.contains("policy network in 4 seats, except cert silo"), "{}", said.stdout);
}

/// Goal: a policy can be put together from parts, and is told by its shortest name. Method: the
/// same policy in three spellings; one part otherwise.
#[test]
fn a_policy_can_be_put_together() {
    let run = |policy: &str| hotwash(&["run", FIRST_STEPS, "--policy", policy]).stdout;
    let network = run("network");
    assert_eq!(run("tell=network,speak=network,help=network,prepare=network"), network);
    assert_eq!(run("silo,tell=network,speak=network,help=network,prepare=network"), network);
    let otherwise = run("network,help=silo").replace('\n', " ");
    let told = otherwise.split_whitespace().collect::<Vec<_>>().join(" ");
    let name = "policy tell=network,speak=network,help=silo,prepare=network in 4 seats";
    assert!(told.contains(name), "{otherwise}");
}

/// Goal: an exercise is measured against empty seats and the best policy known. Method: those two
/// themselves reach 0 and 100 %.
#[test]
fn it_says_how_much_of_the_possible_was_reached() {
    let run = |policy: &str| {
        let said = hotwash(&["run", "count-night", "--policy", policy, "--json"]);
        serde_json::from_str::<serde_json::Value>(&said.stdout).unwrap()["reached"].clone()
    };
    let empty = run("absent");
    assert_eq!((&empty["damage_reached"], &empty["trust_reached"]), (&0.0.into(), &0.0.into()));
    let best = run(empty["policy"].as_str().unwrap());
    assert_eq!((&best["damage_reached"], &best["trust_reached"]), (&1.0.into(), &1.0.into()));
    let said = hotwash(&["run", "count-night", "--policy", "absent"]);
    assert!(said.stdout.contains("Damage avoided: 0 %"), "{}", said.stdout);
}

#[test]
fn it_can_stop_early() {
    let until = |time: &str| hotwash(&["run", FIRST_STEPS, "--json", "--until", time]).stdout;
    assert_eq!(until("E-30 09:00"), until("1 h 30 min"));
    assert!(until("90 min").contains(r#""ends_at":90,"#));
}

#[test]
fn country_and_collaboration_can_be_changed() {
    let more = ["--country", "internet-voting", "--collaboration", "phone-list"];
    let said = hotwash(&[&["run", FIRST_STEPS], more.as_slice()].concat());
    assert_eq!(said.code, Some(0), "{}", said.stderr);
    assert!(said.stdout.contains("Country        Internet voting"), "{}", said.stdout);
    assert!(said.stdout.contains("Collaboration  Phone list"), "{}", said.stdout);
}

/// Goal: the summary has its parts in their order. Method: lines that are not indented, without
/// their numbers.
#[test]
fn the_summary_has_its_parts() {
    let said = hotwash(&["run", FIRST_STEPS]);
    assert_eq!((said.code, said.stderr.as_str()), (Some(0), ""));
    let is_heading = |line: &&str| !line.starts_with("  ") && !line.is_empty();
    let is_hash = |line: &str| 64 <= line.len() && line.bytes().all(|one| one.is_ascii_hexdigit());
    let headings = said.stdout.lines().filter(is_heading);
    let headings = headings.map(|line| if is_hash(line) { "(hash)" } else { line });
    let headings: Vec<String> = headings.map(without_numbers).collect();
    insta::assert_snapshot!(headings.join("\n"));
}

#[test]
fn the_summary_fits_into_eighty_columns_and_has_no_color_in_a_file() {
    for scenario in ["first-steps", "count-night", "national-cycle", "two-cycles"] {
        let said = hotwash(&["run", &format!("scenarios/packs/{scenario}")]);
        for line in said.stdout.lines() {
            assert!(line.chars().count() <= 80, "{line}");
        }
        assert!(!said.stdout.contains('\u{1b}'));
    }
}

/// Goal: what is printed beside the causes adds up to what is printed under them, to the digit.
#[test]
fn printed_shares_add_up() {
    for scenario in [FIRST_STEPS, "scenarios/packs/count-night"] {
        for policy in ["network", "silo", "broadcast"] {
            let said = hotwash(&["run", scenario, "--policy", policy]);
            let mut sum = 0;
            let mut totals = 0;
            for line in said.stdout.lines() {
                let mut words = line.split_whitespace();
                let (Some(amount), Some(next)) = (words.next(), words.next()) else { continue };
                let Some(amount) = tenths(amount) else { continue };
                if next == "in" {
                    assert_eq!(sum, amount, "{}", said.stdout);
                    (sum, totals) = (0, totals + 1);
                } else if next.starts_with('■') {
                    sum += amount;
                }
            }
            assert_eq!(totals, 2, "{}", said.stdout);
        }
    }
}

fn tenths(text: &str) -> Option<i64> {
    text.starts_with(['+', '-']).then(|| text.replace('.', "").parse().ok())?
}

#[test]
fn a_reader_that_leaves_is_no_error() {
    for more in [&["--json"][..], &[]] {
        let mut command = command(&[&["run", FIRST_STEPS], more].concat());
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let said = said(child.wait_with_output().unwrap());
        assert_eq!((said.code, said.stderr.as_str()), (Some(0), ""));
    }
}

#[test]
fn no_color_is_respected() {
    let mut command = command(&["run", FIRST_STEPS]);
    let said = said(command.env("NO_COLOR", "1").output().unwrap());
    assert!(!said.stdout.contains('\u{1b}') && !said.stderr.contains('\u{1b}'));
}

#[test]
fn texts_are_told_in_another_language() {
    let said = hotwash(&["run", FIRST_STEPS, "--language", "fr"]);
    assert!(said.stdout.contains("CERT national"), "{}", said.stdout);
    assert!(said.stdout.contains("Confiance"), "{}", said.stdout);
    let hash = |language| {
        let said = hotwash(&["run", FIRST_STEPS, "--json", "--language", language]);
        said.stdout.split("\"state_hash\"").nth(1).map(|it| it[..70].to_owned()).unwrap()
    };
    assert_eq!(hash("fr"), hash("en"), "words move nothing");
    let said = hotwash(&["run", FIRST_STEPS, "--language", "fx"]);
    assert_eq!(said.code, Some(1));
    assert!(said.stderr.contains("`fx`") && said.stderr.contains("`fr`"), "{}", said.stderr);
}
