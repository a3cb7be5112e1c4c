//! Many questions about one file at once, also while somebody plays it, and never a change of it.

use std::fs;
use std::process::{Child, Stdio};

use hotwash::base::minute::Minute;
use hotwash::policy::PolicyKind;
use hotwash::scenario::{LoadOptions, load};
use hotwash::session::director::{Director, StepTo};
use hotwash::session::file::{ExerciseSetup, SessionFile};
use hotwash::session::holder::Holder;

use crate::program::{FIRST_STEPS, command, said};

/// Eight questions, all asked before the first is answered.
fn ask(path: &str) -> Vec<Child> {
    let questions: [&[&str]; 4] =
        [&["replay", path], &["why", path], &["what-if", path], &["export", "jsonl", path]];
    let ask = |question: &&[&str]| {
        let mut command = command(question);
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    };
    questions.iter().chain(&questions).map(ask).collect()
}

fn answered(asked: Vec<Child>) {
    for child in asked {
        let said = said(child.wait_with_output().unwrap());
        assert_eq!((said.code, said.stderr.as_str()), (Some(0), ""), "{}", said.stdout);
        assert!(!said.stdout.is_empty());
    }
}

#[test]
fn eight_readers_at_once_all_get_an_answer_also_beside_one_who_plays() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("it.hotwash");
    let name = path.to_str().unwrap().to_owned();
    let options = LoadOptions::default();
    let setup = ExerciseSetup::new(load(FIRST_STEPS.as_ref(), &options).unwrap(), 1);
    let scenario = setup.scenario.clone();
    let roster = vec![Holder::Policy(PolicyKind::Network); scenario.seats.len()];
    let file = SessionFile::create(&path, &setup, 0).unwrap();
    let mut director = Director::new(scenario.clone(), 1, &roster, file, 0).unwrap();
    director.start(0).unwrap();
    director.step(StepTo::Minute(Minute(60)), 0).unwrap();
    let asked = ask(&name);
    // Written to all the time while they read.
    for minute in 61..scenario.calendar.end.0 {
        director.step(StepTo::Minute(Minute(minute)), 0).unwrap();
    }
    answered(asked);
    drop(director);
    let before = fs::read(&path).unwrap();
    answered(ask(&name));
    assert_eq!(fs::read(&path).unwrap(), before);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}
