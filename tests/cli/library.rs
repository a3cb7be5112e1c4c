//! The program by itself: what is in it plays anywhere, and folders add to it.

use std::fs;
use std::path::Path;

use rusqlite::Connection;

use crate::program::{Said, command, hotwash, said};

/// Calls the program in a folder, with another as home.
fn at(folder: &Path, home: &Path, arguments: &[&str]) -> Said {
    let mut command = command(arguments);
    command.current_dir(folder).env("HOME", home).env("USERPROFILE", home);
    said(command.output().unwrap())
}

fn here(folder: &Path, arguments: &[&str]) -> Said {
    at(folder, folder, arguments)
}

/// The hash over all that the scenario of a recorded exercise was read from, and the names.
fn sources(file: &Path) -> (String, Vec<String>) {
    let file = Connection::open(file).unwrap();
    let hash = file
        .query_row("SELECT value FROM meta WHERE name = 'scenario_hash'", [], |row| row.get(0))
        .unwrap();
    let mut names = file.prepare("SELECT path FROM sources ORDER BY path").unwrap();
    let names = names.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    (hash, names)
}

#[test]
fn in_an_empty_folder_every_scenario_plays_by_its_id() {
    let empty = tempfile::tempdir().unwrap();
    for id in ["first-steps", "count-night", "national-cycle", "two-cycles"] {
        let played = here(empty.path(), &["run", id, "--json"]);
        assert_eq!((played.code, played.stderr.as_str()), (Some(0), ""), "{id}");
        let path = format!("scenarios/packs/{id}");
        assert_eq!(played.stdout, hotwash(&["run", &path, "--json"]).stdout, "{id}");
    }
    let other = ["run", "first-steps", "--country", "internet-voting", "--language", "fr"];
    assert_eq!(here(empty.path(), &other).code, Some(0));
    assert_eq!(fs::read_dir(empty.path()).unwrap().count(), 0, "nothing is left behind");
}

#[test]
fn an_unknown_id_is_answered_with_what_there_is() {
    let empty = tempfile::tempdir().unwrap();
    for (asked, meant) in [
        ("count-nigth", "did you mean `count-night`?"),
        ("scenarios/packs/first-step", "did you mean `first-steps`?"),
        ("scenarios/packs/first-steps", "did you mean `first-steps`?"),
        ("elsewhere", "use one of `count-night`, `first-steps`, `national-cycle`, `two-cycles`"),
    ] {
        for command in ["run", "check", "dry-run"] {
            let said = here(empty.path(), &[command, asked]);
            let all = said.stdout + &said.stderr;
            assert_eq!(said.code, Some(1), "{command} {asked}");
            assert!(all.contains(meant), "{command} {asked}: {all}");
        }
    }
}

#[test]
fn a_scenario_has_one_hash_wherever_it_is_and_however_it_is_spelled() {
    let folder = tempfile::tempdir().unwrap();
    let copied = here(folder.path(), &["library", "--copy", "lib"]);
    assert_eq!(copied.code, Some(0), "{}", copied.stderr);
    let lib = folder.path().join("lib");
    let checked = here(folder.path(), &["check", "lib"]);
    assert!(checked.stdout.starts_with("All is well: 4 scenarios"), "{}", checked.stdout);
    let mut found = Vec::new();
    let mut play = |number: usize, from: &Path, spelled: &str| {
        let file = folder.path().join(format!("{number}.hotwash"));
        let said = here(from, &["run", spelled, "--out", file.to_str().unwrap()]);
        assert_eq!(said.code, Some(0), "{spelled}: {}", said.stderr);
        found.push((spelled.to_owned(), sources(&file)));
    };
    let packs = lib.join("packs");
    let own = packs.join("first-steps");
    play(0, folder.path(), "first-steps");
    play(1, &lib, "packs/first-steps");
    play(2, &packs.join("count-night"), "../first-steps");
    play(3, &own, "scenario.ron");
    play(4, &own, "./scenario.ron");
    play(5, &own, ".");
    play(6, folder.path(), own.to_str().unwrap());
    play(7, &own, "../../packs/count-night/../first-steps/");
    play(8, &packs, "first-steps");
    let (_, first) = found[0].clone();
    assert!(first.1.contains(&"packs/first-steps/scenario.ron".to_owned()), "{:?}", first.1);
    for (spelled, sources) in &found {
        assert_eq!(*sources, first, "{spelled}");
    }
    for name in ["scenario.ron", "./scenario.ron", ".", "en.ftl", "./en.ftl", "../first-steps"] {
        let checked = here(&own, &["check", name]);
        assert_eq!(checked.stdout, "All is well: 1 scenario (3 files)\n", "{name}");
    }
    for name in ["paper-small.ron", "./paper-small.ron", "../countries/paper-small.ron"] {
        let checked = here(&lib.join("countries"), &["check", name]);
        assert_eq!(checked.stdout, "All is well: 1 country profile (3 files)\n", "{name}");
    }
}

#[test]
fn folders_add_to_what_is_built_in_and_hide_it_by_id() {
    let folder = tempfile::tempdir().unwrap();
    let (work, home) = (folder.path().join("work"), folder.path().join("home"));
    let packs = |root: &Path| root.join("packs");
    let (here, there) = (work.join("scenarios"), home.join("Hotwash/scenarios"));
    let copy = |id: &str, to: &Path, as_id: &str| {
        let target = packs(to).join(as_id);
        fs::create_dir_all(&target).unwrap();
        for name in ["scenario.ron", "en.ftl"] {
            let text = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/packs").join(id);
            let text = fs::read_to_string(text.join(name)).unwrap();
            let text = text.replacen(&format!("id: \"{id}\""), &format!("id: \"{as_id}\""), 1);
            fs::write(target.join(name), text).unwrap();
        }
    };
    copy("first-steps", &here, "first-steps");
    copy("first-steps", &there, "harvest");
    let countries = there.join("countries");
    fs::create_dir_all(&countries).unwrap();
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/countries");
    let profile = fs::read_to_string(shipped.join("paper-small.ron")).unwrap();
    fs::write(countries.join("atlantis.ron"), profile.replace("paper-small", "atlantis")).unwrap();
    let texts = fs::read_to_string(shipped.join("en.ftl")).unwrap();
    fs::write(countries.join("en.ftl"), texts.replace("paper-small", "atlantis")).unwrap();

    let call = |arguments: &[&str]| at(&work, &home, arguments);
    let listed = call(&["library", "--json"]);
    let value: serde_json::Value = serde_json::from_str(&listed.stdout).unwrap();
    let of = |kind: &str, id: &str| {
        let all = value[kind].as_array().unwrap();
        all.iter().find(|it| it["id"] == id).cloned().unwrap_or_default()
    };
    assert_eq!(of("scenarios", "first-steps")["folder"], "scenarios");
    assert_eq!(of("scenarios", "first-steps")["hides"], true);
    assert_eq!(of("scenarios", "harvest")["folder"], there.to_str().unwrap());
    assert!(of("scenarios", "count-night")["folder"].is_null());
    assert_eq!(of("countries", "atlantis")["hides"], false);
    assert!(call(&["library"]).stdout.contains("hides another with this id"));

    let played = call(&["run", "first-steps", "--country", "atlantis"]);
    assert_eq!(played.code, Some(0), "{}", played.stderr);
    assert!(
        played.stderr.contains("the one in `scenarios/packs/first-steps`"),
        "{}",
        played.stderr
    );
    for id in ["harvest", "count-night"] {
        let played = call(&["run", id, "--country", "atlantis"]);
        assert_eq!(played.code, Some(0), "{}", played.stderr);
    }
    let wrong = call(&["run", "count-night", "--country", "atlanits"]);
    assert!(wrong.stderr.contains("did you mean `atlantis`?"), "{}", wrong.stderr);
}

#[test]
fn nothing_is_overwritten_without_a_word() {
    let folder = tempfile::tempdir().unwrap();
    let copy = |more: &[&str]| here(folder.path(), &[&["library", "--copy", "lib"], more].concat());
    assert_eq!(copy(&[]).code, Some(0));
    assert!(copy(&[]).stdout.starts_with("0 files written to `lib`, "), "the same is no matter");
    let changed = folder.path().join("lib/packs/count-night/en.ftl");
    fs::write(&changed, "mine").unwrap();
    let refused = copy(&[]);
    assert_eq!((refused.code, refused.stdout.as_str()), (Some(1), ""));
    assert!(refused.stderr.contains("nothing was written"), "{}", refused.stderr);
    assert!(refused.stderr.contains("en.ftl") && refused.stderr.contains("--overwrite"));
    assert_eq!(fs::read(&changed).unwrap(), b"mine");
    let replaced = copy(&["--overwrite"]);
    assert_eq!(replaced.code, Some(0), "{}", replaced.stderr);
    assert!(replaced.stderr.contains("replaced: `lib/packs/count-night/en.ftl`"));
    assert_ne!(fs::read(&changed).unwrap(), b"mine");
}

#[test]
fn nothing_of_a_name_or_a_text_acts_on_the_terminal() {
    let folder = tempfile::tempdir().unwrap();
    here(folder.path(), &["library", "--copy", "lib"]);
    let acts = |text: &str| {
        text.chars().any(|it| {
            (it.is_control() && it != '\n')
                || matches!(it, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
        })
    };
    let name = "e\u{1b}]0;owned\u{7}\u{202E}x";
    fs::create_dir(folder.path().join("lib/packs").join(name)).unwrap();
    let pack = folder.path().join("lib/packs").join(name);
    fs::write(pack.join("scenario.ron"), "(id: \"\u{9b}31m\u{2066}\")").unwrap();
    fs::write(pack.join("en.ftl"), "a = \u{1b}[2J\nb = {\"\\u202E\"}").unwrap();
    let shown = pack.to_str().unwrap().to_owned();
    let file = format!("{shown}.hotwash");
    for arguments in [
        &["check", "lib"][..],
        &["check", "lib", "--json"],
        &["run", &shown],
        &["dry-run", &shown],
        &["run", "first-steps", "--country", name],
        &["run", "first-steps", "--seat", name],
        &["run", name],
        &["replay", &file],
        &["why", &file],
        &["export", "jsonl", &file],
        &["library", "--copy", &shown],
    ] {
        let said = here(folder.path(), arguments);
        assert!(!acts(&said.stdout), "{arguments:?}: {:?}", said.stdout);
        assert!(!acts(&said.stderr), "{arguments:?}: {:?}", said.stderr);
        if arguments.contains(&"--json") {
            let value: serde_json::Value = serde_json::from_str(&said.stdout).unwrap();
            assert!(value["errors"].as_u64().unwrap() > 0);
        }
    }
}
