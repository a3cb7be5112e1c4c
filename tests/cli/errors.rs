//! What is wrong, whose fault it is, and what to do.

use crate::program::{FIRST_STEPS, hotwash};

/// Checks the exit code, that nothing is on stdout, and what is on stderr.
fn check(arguments: &[&str], code: i32, parts: &[&str]) {
    let said = hotwash(arguments);
    assert_eq!((said.code, said.stdout.as_str()), (Some(code), ""), "{}", said.stderr);
    for part in parts {
        assert!(said.stderr.contains(part), "`{part}` is not in\n{}", said.stderr);
    }
}

#[test]
fn a_scenario_that_is_not_there_is_the_inputs_fault() {
    let help = "did you mean `scenarios/packs/count-night`?";
    check(&["run", "scenarios/packs/cuont-night"], 1, &["there is no such scenario", help]);
    check(&["dry-run", "scenarios/packs/cuont-night"], 1, &[help]);
}

#[test]
fn names_that_the_scenario_does_not_have_are_the_inputs_fault() {
    let run = |more: &[&'static str]| [&["run", FIRST_STEPS], more].concat();
    check(&run(&["--country", "paper-smal"]), 1, &["`paper-smal`", "did you mean `paper-small`?"]);
    check(&run(&["--collaboration", "phone"]), 1, &["`phone`", "did you mean `phone-list`?"]);
    check(&run(&["--seat", "certt=silo"]), 1, &["no seat `certt`", "Did you mean `cert`?"]);
    check(&run(&["--seat", "xyz=silo"]), 1, &["Use one of `emb-head`, `emb-it`"]);
    check(&run(&["--until", "E+9"]), 1, &["`--until`", "between E-30 07:30 and E-30 15:30"]);
}

#[test]
fn wrong_usage_is_pointed_out() {
    let run = |more: &[&'static str]| [&["run", FIRST_STEPS], more].concat();
    check(&run(&["--policy", "netwrok"]), 2, &["Did you mean `network`?"]);
    check(&run(&["--seat", "cert=hubb"]), 2, &["Did you mean `hub`?"]);
    check(&run(&["--policy", "network,tel=hub"]), 2, &["no part `tel`", "Did you mean `tell`?"]);
    check(&run(&["--seat", "cert=hub,tell=slio"]), 2, &["`tell`", "Did you mean `silo`?"]);
    let missing = ["not named: `speak`, `prepare`", "`network,tell=silo`"];
    check(&run(&["--policy", "tell=hub,help=hub"]), 2, &missing);
    check(&run(&["--seat", "cert"]), 2, &["`cert=silo`"]);
    check(
        &run(&["--until", "soon"]),
        2,
        &["`soon` cannot be used for `--until <TIME>`", "It is not a duration.", "help: "],
    );
    check(&run(&["--seed", "one"]), 2, &["--seed"]);
    check(&["run"], 2, &["<SCENARIO>"]);
    check(&["rum"], 2, &["There is no command `rum`.", "Did you mean `run`?"]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    use crate::program::{command, said};
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let said = said(command(&["run", FIRST_STEPS, "--json"]).stdout(full).output().unwrap());
    assert_eq!(said.code, Some(1));
    assert!(said.stderr.contains("The output cannot be written"), "{}", said.stderr);
}

#[test]
fn a_number_outside_of_its_range_is_told_the_range() {
    for (arguments, range) in [
        (&["run", FIRST_STEPS, "--seed", "-1"][..], "from 0 to 18446744073709551615"),
        (&["run", FIRST_STEPS, "--seed", "18446744073709551616"], "from 0 to 18446744073709551615"),
        (&["dry-run", FIRST_STEPS, "--runs", "0"], "from 1 to 10000"),
        (&["dry-run", FIRST_STEPS, "--runs", "99999999999999999999"], "from 1 to 10000"),
        (&["what-if", "x.hotwash", "--other-seeds", "0"], "from 1 to 100000"),
        (&["what-if", "x.hotwash", "--at", "-3"], "from 0 to 4294967295"),
    ] {
        let said = hotwash(arguments);
        assert_eq!((said.code, said.stdout.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(said.stderr.contains(range), "{arguments:?}: {}", said.stderr);
    }
    let most = hotwash(&["run", FIRST_STEPS, "--seed", "18446744073709551615", "--json"]);
    let value: serde_json::Value = serde_json::from_str(&most.stdout).unwrap();
    assert_eq!(value["seed"], "18446744073709551615");
    let until = hotwash(&["run", FIRST_STEPS, "--until", "999999999 mo"]);
    assert!(until.stderr.contains("longer than forty years"), "{}", until.stderr);
}

/// What is wrong with a command line is told in the language that it asks for, wherever that
/// stands in it.
#[test]
fn wrong_usage_is_told_in_french() {
    let run = |more: &[&'static str]| [&["run", "--language=fr"], more].concat();
    check(&["rum", "--language", "fr"], 2, &["Il n'y a pas de commande `rum`.", "`run` ?"]);
    check(&run(&[]), 2, &["Il manque `<SCENARIO>`.", "`hotwash run --help`", "Utilisation : "]);
    check(&run(&["x", "y"]), 2, &["`y` n'est pas attendu ici."]);
    check(&run(&["x", "--untill", "1 h"]), 2, &["`--untill`", "Vouliez-vous dire `--until` ?"]);
    check(&run(&["x", "--seed"]), 2, &["Il faut une valeur pour `--seed <N>`."]);
    check(&run(&["x", "--seed", "1", "--seed", "2"]), 2, &["`--seed <N>` y figure deux fois."]);
    check(&run(&["x", "--seed", "-1"]), 2, &["`-1` ne convient pas pour `--seed <N>`.", "de 0 à"]);
    check(&run(&["x", "--until", "5 hrs"]), 2, &["unité `hrs`", "Vouliez-vous dire `h` ?"]);
    let why = ["why", "x", "--language", "fr", "--worth", "--meter", "trust"];
    check(&why, 2, &["`--worth` ne va pas avec `--meter <METER>`.", "Enlevez l'un des deux."]);
}
