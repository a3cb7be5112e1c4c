//! `hotwash what-if` and `hotwash why`: an exercise that two desks of people played.

use std::path::Path;

use hotwash::base::level::Points;
use hotwash::policy::PolicyKind;
use hotwash::scenario::model::{Countermeasure, Gauge, Order, Tell};
use hotwash::scenario::{LoadOptions, load};
use hotwash::session::director::{Director, StepTo, Submission};
use hotwash::session::file::{ExerciseSetup, SessionFile};
use hotwash::session::holder::Holder;
use hotwash::sim::intervention::Intervention;

use crate::program::{FIRST_STEPS, Said, hotwash};

/// First steps with people at the IT desk, who go over to the fallback, and tell the CERT an
/// hour late.
fn played(folder: &Path) -> String {
    let path = folder.join("monday.hotwash");
    let setup =
        ExerciseSetup::new(load(Path::new(FIRST_STEPS), &LoadOptions::default()).unwrap(), 1);
    let scenario = setup.scenario.clone();
    let seat = |id| scenario.seat(id).unwrap();
    let (it, cert) = (seat("emb-it"), seat("cert"));
    let holder = |seat| match seat {
        seat if seat == it => Holder::People,
        _ => Holder::Policy(PolicyKind::Network),
    };
    let roster: Vec<Holder> = scenario.seat_ids().map(holder).collect();
    let file = SessionFile::create(&path, &setup, 0).unwrap();
    let mut director = Director::new(scenario.clone(), setup.seed, &roster, file, 0).unwrap();
    director.start(0).unwrap();
    director.stop_for_decisions(false, 0).unwrap();
    let end = scenario.calendar.end;
    let give = |director: &mut Director<SessionFile>, key: &str, order: Order| {
        let submission = Submission { key: key.to_owned(), seat: it, order, wall: 0 };
        director.submit(submission).unwrap();
    };
    let (mut works, mut told) = (false, false);
    while director.now() < end {
        director.step(StepTo::Minute((director.now() + 5).min(end)), 0).unwrap();
        let (now, view) = (director.now(), director.view(it).unwrap());
        let Some(known) = view.incidents.first() else { continue };
        if !works {
            let fallback = Countermeasure::SwitchFallback { asset: known.asset };
            give(&mut director, "work", fallback.into());
            works = true;
        }
        if !told && known.since + 60 <= now {
            let notice = Tell::Notify { incident: known.incident, to: cert.into() };
            give(&mut director, "tell", notice.into());
            let shift = Intervention::Shift { meter: Gauge::Trust, by: Points::whole(-2) };
            director.intervene(shift, "the room laughed on camera", 0).unwrap();
            told = true;
        }
    }
    assert!(told, "the desk notices");
    path.to_str().unwrap().to_owned()
}

fn said(arguments: &[&str]) -> Said {
    let said = hotwash(arguments);
    assert_eq!((said.code, said.stderr.as_str()), (Some(0), ""), "{arguments:?}");
    said
}

#[test]
fn steps_are_listed_as_they_can_be_asked_about() {
    let folder = tempfile::tempdir().unwrap();
    let file = played(folder.path());
    let listed = said(&["what-if", &file]).stdout;
    assert!(listed.contains("players     emb-it Notify incident="), "{listed}");
    assert!(listed.contains(r#"facilitator {"shift""#), "{listed}");
    let number = |word: &str| {
        let line = listed.lines().find(|line| line.contains(word)).unwrap();
        line.split_whitespace().next().unwrap().to_owned()
    };
    let (tell, work) = (number("Notify"), number("players     emb-it Switch"));
    let what_if = |more: &[&str]| said(&[&["what-if", &file, "--at"], more].concat()).stdout;
    let order = listed.lines().find(|line| line.contains("Notify")).unwrap();
    let order = order.split("players").nth(1).unwrap().trim();
    let same = what_if(&[&tell, "--replace", order]);
    assert!(same.contains("exactly the same"), "{same}");
    let removed = what_if(&[&work, "--remove"]);
    assert!(removed.contains("- not taken"), "{removed}");
    assert!(removed.contains("as it would have been"), "{removed}");
    let earlier = what_if(&[&tell, "--earlier", "1 h"]);
    assert!(earlier.contains("- 1 h earlier"), "{earlier}");
    assert!(earlier.contains("a policy answer"), "{earlier}");
    let answered = what_if(&[&tell, "--earlier", "1 h", "--seat", "cert=network"]);
    assert!(answered.contains("policy network decides for National CERT"), "{answered}");
    assert!(answered.contains("of the seats that policies hold no longer"), "{answered}");
    let json = what_if(&[&work, "--remove", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let damage = &json["outcomes"]["damage"];
    let difference = damage["would_be"].as_f64().unwrap() - damage["was"].as_f64().unwrap();
    assert!((difference - damage["difference"].as_f64().unwrap()).abs() < 1e-9);
    assert_ne!(json["state_hash"]["was"], json["state_hash"]["would_be"]);
    let minutes = json["curves"]["minutes"].as_array().unwrap().len();
    assert_eq!(json["curves"]["was"]["trust"].as_array().unwrap().len(), minutes);
}

#[test]
fn why_leads_to_decisions_and_to_the_facilitators_reason() {
    let folder = tempfile::tempdir().unwrap();
    let file = played(folder.path());
    let trust = said(&["why", &file]).stdout;
    assert!(trust.contains("The facilitator moved the meter"), "{trust}");
    let in_one_line = trust.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(in_one_line.contains("reason: the room laughed on camera"), "{trust}");
    let damage = said(&["why", &file, "--meter", "damage"]).stdout;
    assert!(damage.contains("it began:"), "{damage}");
    assert!(damage.contains("silence: IT Team of the Election Authority knew"), "{damage}");
    let json = said(&["why", &file, "--meter", "damage", "--json"]).stdout;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let causes = json["causes"].as_array().unwrap();
    let sum: i64 = causes.iter().map(|it| it["millionths"].as_i64().unwrap()).sum();
    let moved = json["after"].as_f64().unwrap() - json["before"].as_f64().unwrap();
    assert!((sum as f64 / 1e6 - moved).abs() < 1e-9);
}

#[test]
fn what_people_decided_has_a_worth_and_being_late_a_price() {
    let folder = tempfile::tempdir().unwrap();
    let file = played(folder.path());
    let worth = said(&["why", &file, "--worth"]).stdout;
    assert!(worth.contains("IT Team of the Election Authority switched"), "{worth}");
    let json = said(&["why", &file, "--worth", "--json"]).stdout;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["orders"].as_array().unwrap().len(), 2);
    let late = json["late"].as_array().unwrap();
    assert!(!late.is_empty());
    for it in late {
        let (knew, heard) = (it["knew_at"].as_i64().unwrap(), it["heard_at"].as_i64());
        assert_eq!(it["from"], "emb-it", "nobody else is people");
        assert!(heard.is_none_or(|heard| knew < heard), "{it}");
    }
}

#[test]
fn luck_says_where_the_exercise_lies() {
    let folder = tempfile::tempdir().unwrap();
    let file = played(folder.path());
    let luck = said(&["what-if", &file, "--other-seeds", "30"]).stdout;
    assert!(luck.contains("in 30 exercises that differ only by chance"), "{luck}");
    let json = ["what-if", &file, "--other-seeds", "12", "--policy", "silo", "--json"];
    let json: serde_json::Value = serde_json::from_str(&said(&json).stdout).unwrap();
    assert_eq!(json["seeds"].as_array().unwrap().len(), 12);
    assert_eq!(json["outcomes"]["damage"]["others"].as_array().unwrap().len(), 12);
}

#[test]
fn what_was_missed_is_told_for_people_and_programs() {
    let folder = tempfile::tempdir().unwrap();
    let file = played(folder.path());
    let told = hotwash(&["what-if", &file, "--missed", "--seeds", "2"]);
    assert_eq!((told.code, told.stderr.as_str()), (Some(0), ""));
    for part in ["Missed opportunities", "What would have prevented", "Tried:"] {
        assert!(told.stdout.contains(part), "{part}: {}", told.stdout);
    }
    let json = hotwash(&["what-if", &file, "--missed", "--seeds", "2", "--json"]);
    let value: serde_json::Value = serde_json::from_str(&json.stdout).unwrap();
    assert_eq!(value["seeds"].as_array().map(Vec::len), Some(2));
    let best = value["best"].as_array().unwrap();
    assert!(!best.is_empty(), "the CERT was told an hour late");
    for one in best {
        assert!(one["over_seeds"]["seeds"] == 2 && one["minute"].is_number(), "{one}");
    }
    let ratings = hotwash(&["measure", &file, "--objectives", "--json"]);
    let value: serde_json::Value = serde_json::from_str(&ratings.stdout).unwrap();
    let ratings = value["ratings"].as_array().unwrap();
    assert!(ratings.iter().any(|it| it["objective"] == "cert-told" && it["proposed"].is_string()));
    assert!(ratings.iter().all(|it| it["rule"].as_str().unwrap().starts_with("rating-")));
    let told = hotwash(&["measure", &file, "--objectives", "--language", "fr"]).stdout;
    assert!(told.contains("Objectifs") && !told.contains("rating-"), "{told}");
}

#[test]
fn what_cannot_be_asked_is_explained() {
    let folder = tempfile::tempdir().unwrap();
    let file = played(folder.path());
    let cases: [(&[&str], &str, &str); 9] = [
        (&["what-if", "FILE", "--at", "99", "--remove"], "no step 99", "Choose one from 0 to"),
        (&["what-if", "FILE", "--at", "0"], "what is different", "--remove"),
        (&["what-if", "FILE", "--line", "3"], "no branch 3", "from 0 to 0"),
        (&["what-if", "FILE", "--seat", "crt=silo"], "no seat `crt`", "`cert`"),
        (&["what-if", "FILE", "--at", "0", "--add", "cert Notfy"], "`Notfy`", "`Notify`"),
        (&["what-if", "FILE", "--country", "atlantis"], "`atlantis`", "Use one of"),
        (&["what-if", "FILE", "--country", "x", "--library", "none"], "`none`", "--library"),
        (&["why", "FILE", "--from", "3 h", "--to", "1 h"], "later than `--to`", "Exchange"),
        (&["why", "missing.hotwash"], "There is no file", "Check the name"),
    ];
    for (arguments, what, help) in cases {
        let arguments: Vec<&str> =
            arguments.iter().map(|it| if *it == "FILE" { file.as_str() } else { it }).collect();
        let said = hotwash(&arguments);
        assert_eq!((said.code, said.stdout.as_str()), (Some(1), ""), "{arguments:?}");
        assert!(said.stderr.contains(what) && said.stderr.contains(help), "{}", said.stderr);
    }
}
