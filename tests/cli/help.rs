//! What the program says about itself.

use crate::program::{FIRST_STEPS, hotwash};

#[cfg(feature = "console")]
#[test]
fn asked_for_help_it_says_what_it_can_do() {
    let said = hotwash(&["--help"]);
    assert_eq!((said.code, said.stderr.as_str()), (Some(0), ""));
    insta::assert_snapshot!(said.stdout);
}

#[test]
fn every_command_says_what_it_takes() {
    let console = cfg!(feature = "console").then_some("play");
    let alone = ["run", "replay", "what-if", "why", "measure", "check", "dry-run", "print"];
    for command in
        alone.into_iter().chain(console).chain(["export", "export jsonl", "import jsonl"])
    {
        let words: Vec<&str> = command.split(' ').chain(["--help"]).collect();
        let said = hotwash(&words);
        assert_eq!((said.code, said.stderr.as_str()), (Some(0), ""));
        insta::assert_snapshot!(command.replace(' ', "-"), said.stdout);
    }
}

#[test]
fn it_knows_its_version() {
    let said = hotwash(&["--version"]);
    assert_eq!(said.stdout, format!("hotwash {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn help_can_be_asked_for_as_a_command() {
    let flag = hotwash(&["export", "jsonl", "--help"]);
    let command = hotwash(&["help", "export", "jsonl"]);
    assert_eq!((command.code, &command.stdout), (Some(0), &flag.stdout));
}

#[test]
fn help_is_in_the_language_that_is_asked_for() {
    let said = hotwash(&["what-if", "--help", "--language", "fr"]);
    assert_eq!((said.code, said.stderr.as_str()), (Some(0), ""));
    insta::assert_snapshot!("what-if-fr", said.stdout);
    for before in [&["--language", "fr"][..], &["--language=fr"]] {
        assert_eq!(hotwash(&[before, &["what-if", "--help"]].concat()), said);
        assert_eq!(hotwash(&[before, &["help", "what-if"]].concat()), said);
    }
}

/// Goal: the language may be chosen before the command, and does all that it does behind it.
#[test]
fn a_command_speaks_the_language_that_was_chosen_before_it() {
    let behind = hotwash(&["run", FIRST_STEPS, "--language", "fr"]);
    assert!(behind.stdout.contains("Confiance du public"), "{}", behind.stdout);
    let english = hotwash(&["run", FIRST_STEPS, "--language", "en"]);
    for before in [&["--language", "fr"][..], &["--language=fr"]] {
        assert_eq!(hotwash(&[before, &["run", FIRST_STEPS]].concat()), behind);
    }
    assert_eq!(hotwash(&["--language=en", "run", FIRST_STEPS]), english);
    let twice = hotwash(&["--language", "fr", "run", FIRST_STEPS, "--language", "en"]);
    assert_eq!(twice.code, Some(2), "one of them would be ignored");
    let wrong = hotwash(&["--language", "fr", "run", FIRST_STEPS, "--untill", "1 h"]);
    assert_eq!(wrong.code, Some(2));
    assert!(wrong.stderr.contains("Vouliez-vous dire `--until` ?"), "{}", wrong.stderr);
}
