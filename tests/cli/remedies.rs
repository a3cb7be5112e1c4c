//! Whoever does what the help says gets on: every refusal of a file, and the remedy carried out.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::other_kernel::of_another_kernel;
use crate::program::{FIRST_STEPS, Said, command, hotwash, said};

fn recorded(path: &Path) {
    let said = hotwash(&["run", FIRST_STEPS, "--json", "--out", path.to_str().unwrap()]);
    assert_eq!(said.code, Some(0), "{}", said.stderr);
}

/// Something that is wrong with a file, and what makes it go away.
struct Case {
    /// What is done to a sound file `it.hotwash` in a folder.
    spoil: fn(&Path),
    /// What the help says.
    help: &'static str,
    /// What whoever reads it does.
    follow: fn(&Path),
}

fn sql(path: &Path, sql: &str) {
    Connection::open(path).unwrap().execute_batch(sql).unwrap();
}

fn journal(path: &Path) -> PathBuf {
    path.with_extension("hotwash-journal")
}

fn backup(path: &Path) -> PathBuf {
    path.with_file_name("backup.hotwash")
}

fn use_backup(path: &Path) {
    fs::copy(backup(path), path).unwrap();
}

const CASES: [Case; 12] = [
    Case {
        spoil: |path| fs::rename(path, path.with_file_name("other.hotwash")).unwrap(),
        help: "Check the name and the folder",
        follow: |path| fs::rename(path.with_file_name("other.hotwash"), path).unwrap(),
    },
    Case {
        spoil: |path| fs::write(path, "a letter").unwrap(),
        help: "Choose an exercise file",
        follow: use_backup,
    },
    Case {
        spoil: |path| fs::write(path, "").unwrap(),
        help: "Delete `",
        follow: |path| {
            fs::remove_file(path).unwrap();
            recorded(path);
        },
    },
    Case {
        spoil: |path| {
            fs::write(path, "").unwrap();
            fs::write(journal(path), "left").unwrap();
        },
        help: "it.hotwash-journal`",
        follow: |path| {
            fs::remove_file(path).unwrap();
            fs::remove_file(journal(path)).unwrap();
            recorded(path);
        },
    },
    Case {
        spoil: |path| sql(path, "UPDATE steps SET wall = wall + 1 WHERE number = 3"),
        help: "Restore the file from a backup",
        follow: use_backup,
    },
    Case {
        spoil: |path| sql(path, "DELETE FROM events WHERE no = 5"),
        help: "Restore the file from a backup",
        follow: use_backup,
    },
    Case {
        spoil: |path| sql(path, "UPDATE sources SET text = text || ' ' WHERE path LIKE '%/en.ftl'"),
        help: "Restore the file from a backup",
        follow: use_backup,
    },
    Case {
        spoil: |path| sql(path, "DROP TABLE notes; CREATE VIEW notes AS SELECT 1 AS seq"),
        help: "Restore the file from a backup",
        follow: use_backup,
    },
    Case {
        spoil: |path| {
            let connection = Connection::open(path).unwrap();
            let mode = "PRAGMA journal_mode = WAL";
            connection.query_row(mode, [], |_| Ok(())).unwrap();
        },
        help: "PRAGMA journal_mode = DELETE",
        follow: |path| sql(path, "PRAGMA journal_mode = DELETE"),
    },
    Case {
        spoil: |path| {
            let most = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 5000)";
            sql(path, &format!("{most} INSERT INTO sources SELECT 'x/' || i, '', '' FROM n"));
        },
        help: "Ask whoever made the file",
        follow: use_backup,
    },
    Case {
        spoil: |path| sql(path, "PRAGMA user_version = 1000"),
        help: "a newer Hotwash",
        follow: use_backup,
    },
    Case {
        spoil: |path| {
            fs::remove_file(path).unwrap();
            fs::create_dir(path).unwrap();
        },
        help: "Choose an exercise file",
        follow: |path| {
            fs::remove_dir(path).unwrap();
            use_backup(path);
        },
    },
];

#[test]
fn what_the_help_says_makes_it_go_away() {
    for (number, case) in CASES.iter().enumerate() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("it.hotwash");
        recorded(&path);
        fs::copy(&path, backup(&path)).unwrap();
        (case.spoil)(&path);
        let name = path.to_str().unwrap();
        let refused = hotwash(&["replay", name]);
        assert_eq!(refused.code, Some(1), "{number}: {}", refused.stdout);
        let help = refused.stderr.split("help: ").nth(1).unwrap_or_default();
        assert!(help.contains(case.help), "{number}: {}", refused.stderr);
        (case.follow)(&path);
        let fine = hotwash(&["replay", name]);
        assert_eq!((fine.code, fine.stderr.as_str()), (Some(0), ""), "{number}");
    }
}

#[test]
fn a_name_that_is_taken_is_told_and_another_one_works() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("it.hotwash");
    recorded(&path);
    let run = |name: &str| {
        let path = folder.path().join(name);
        hotwash(&["run", FIRST_STEPS, "--json", "--out", path.to_str().unwrap()])
    };
    let refused = run("it.hotwash");
    assert!(refused.stderr.contains("help: Choose another name"), "{}", refused.stderr);
    assert_eq!(run("other.hotwash").code, Some(0));
}

/// Where a private copy cannot be made, the help says where it can be.
#[cfg(unix)]
#[test]
fn a_copy_is_made_where_there_is_room() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("it.hotwash");
    recorded(&path);
    sql(&path, "CREATE INDEX more ON notes (body)");
    let replay = |room: &Path| -> Said {
        let mut replay = command(&["replay", path.to_str().unwrap()]);
        said(replay.env("TMPDIR", room).output().unwrap())
    };
    let refused = replay(&folder.path().join("nowhere"));
    assert!(refused.stderr.contains("set `TMPDIR`"), "{}", refused.stderr);
    let read = replay(folder.path());
    assert!(read.stderr.contains("are not those of its format"), "{}", read.stderr);
}

/// What another revision of the kernel has played is told, and which release plays it again.
#[test]
fn an_exercise_of_an_older_kernel_is_told_and_its_release_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("it.hotwash");
    recorded(&path);
    of_another_kernel(&path);
    let old = path.to_str().unwrap();
    for asked in
        [&["replay", old][..], &["why", old, "--worth"], &["what-if", old, "--at", "0", "--remove"]]
    {
        let refused = hotwash(asked);
        assert_eq!((refused.code, refused.stdout.as_str()), (Some(1), ""), "{asked:?}");
        assert!(refused.stderr.contains("help: Use Hotwash 0.1.0"), "{}", refused.stderr);
    }
    assert!(!hotwash(&["--version"]).stdout.contains(" 0.1."), "there is another release");
    let why = hotwash(&["why", old]);
    assert_eq!(why.code, Some(0), "{}", why.stderr);
    assert!(why.stderr.contains("Kernel revision 1") && why.stdout.contains("(step 0)"), "{why:?}");
    let why = hotwash(&["why", old, "--json"]).stdout;
    let why: serde_json::Value = why.parse().unwrap();
    let listed = hotwash(&["what-if", old]);
    assert_eq!(listed.code, Some(0), "{}", listed.stderr);
    let steps = why["recorded"].as_array().unwrap().len();
    assert!(0 < steps && listed.stdout.contains(&format!("{steps} steps")), "{}", listed.stdout);
}
