//! `hotwash run --out` and `hotwash replay`.

use std::fs;

use crate::program::{FIRST_STEPS, Said, hotwash};

fn keep(path: &str, more: &[&str]) -> Said {
    hotwash(&[&["run", FIRST_STEPS, "--json", "--out", path], more].concat())
}

#[test]
fn what_was_kept_is_verified() {
    let folder = tempfile::tempdir().unwrap();
    for (name, more) in [
        ("plain", &[][..]),
        ("random", &["--policy", "random", "--seed", "9"]),
        ("parts", &["--policy", "network,tell=silo", "--seat", "cert=silo,speak=hub"]),
        ("mixed", &["--seat", "cert=absent", "--collaboration", "phone-list"]),
        ("early", &["--until", "2 h"]),
    ] {
        let path = folder.path().join(name).with_extension("hotwash");
        let path = path.to_str().unwrap();
        let kept = keep(path, more);
        let told = hotwash(&[&["run", FIRST_STEPS, "--json"], more].concat());
        assert_eq!((kept.code, &kept.stdout), (Some(0), &told.stdout), "{}", kept.stderr);
        let replayed = hotwash(&["replay", path]);
        assert_eq!((replayed.code, replayed.stderr.as_str()), (Some(0), ""));
        assert!(replayed.stdout.starts_with("Verified: "), "{}", replayed.stdout);
        let replayed = hotwash(&["replay", path, "--json"]);
        let value: serde_json::Value = serde_json::from_str(&replayed.stdout).unwrap();
        assert!(0 < value["steps"].as_u64().unwrap() && 10 < value["states"].as_u64().unwrap());
    }
}

#[test]
fn what_is_there_already_is_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("it.hotwash");
    fs::write(&path, "precious").unwrap();
    let said = keep(path.to_str().unwrap(), &[]);
    assert_eq!((said.code, said.stdout.as_str()), (Some(1), ""));
    assert!(said.stderr.contains("already exists"), "{}", said.stderr);
    assert!(said.stderr.contains("help: Choose another name"), "{}", said.stderr);
    assert_eq!(fs::read_to_string(&path).unwrap(), "precious");
}

#[test]
fn a_changed_file_and_one_of_another_kind_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("it.hotwash");
    let path = path.to_str().unwrap();
    assert_eq!(keep(path, &[]).code, Some(0));
    let mut bytes = fs::read(path).unwrap();
    let word = b"AssignResponders";
    let at = bytes.windows(word.len()).position(|it| it == word).unwrap();
    bytes[at] ^= 1;
    fs::write(path, bytes).unwrap();
    let pack = format!("{FIRST_STEPS}/scenario.ron");
    for (path, says) in [
        (path, "was changed: step 13 of branch 0, E-30 0"),
        (pack.as_str(), "is not an exercise file"),
        ("nowhere.hotwash", "There is no file"),
    ] {
        let said = hotwash(&["replay", path]);
        assert_eq!((said.code, said.stdout.as_str()), (Some(1), ""), "{path}");
        assert!(said.stderr.contains("help: "), "{}", said.stderr);
        assert!(said.stderr.contains(says), "{}", said.stderr);
    }
}

/// What is wrong with a file is said in the language that is asked for, to the last word.
#[test]
fn a_damaged_exercise_is_told_in_french() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("it.hotwash");
    let name = path.to_str().unwrap();
    assert_eq!(keep(name, &[]).code, Some(0));
    let change = "UPDATE steps SET wall = wall + 1 WHERE number = 3";
    rusqlite::Connection::open(&path).unwrap().execute_batch(change).unwrap();
    let said = hotwash(&["replay", name, "--language", "fr"]);
    assert_eq!(said.code, Some(1));
    let (reason, remedy) = said.stderr.trim_end().split_once('\n').unwrap();
    assert!(reason.starts_with("erreur : L'entrée "), "{reason}");
    assert!(reason.contains(" a été modifiée : étape 3 de la branche 0, E-30 "), "{reason}");
    assert!(reason.ends_with("sont conformes à l'enregistrement."), "{reason}");
    let expected = "   aide : Reprenez le fichier depuis une sauvegarde. \
                    Ce qui précède cette entrée est intact.";
    assert_eq!(remedy.trim_end(), expected);
}
