//! A program that is killed at any moment loses nothing that it has acknowledged.
#![expect(clippy::disallowed_methods, reason = "the environment says which process this is")]

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use hotwash::session::file::{ExerciseSetup, OpenError, SessionFile, verify};
use hotwash::session::journal::{Entry, Journal};
use hotwash::session::step::Step;

use super::table::{entries, setup, steps};

const FILE: &str = "HOTWASH_TEST_CRASH_FILE";
/// How many crashes, if not as many as here.
const CRASHES: &str = "HOTWASH_CRASHES";
const USUAL: u32 = 200;
/// Before the number of an acknowledged step. The first line of a child is `begun`.
const TAKEN: &str = "taken ";

fn exercise() -> (ExerciseSetup, Vec<Step>) {
    let setup = setup("first-steps", 5);
    let steps = steps(&setup);
    (setup, steps)
}

/// Plays an exercise into a file and says so at every step; a new one would begin in a new file,
/// so at the end it waits to be killed.
fn play(path: &Path) {
    let (setup, steps) = exercise();
    let entries = entries(&setup, &steps, 0, 0);
    let mut out = std::io::stdout();
    writeln!(out, "\nbegun").unwrap();
    let mut file = SessionFile::create(path, &setup, 0).unwrap();
    let is_step = |entry: &Entry| matches!(entry, Entry::Step { .. });
    for some in entries.split_inclusive(is_step) {
        file.write(some).unwrap();
        if let Some(Entry::Step { number, .. }) = some.last() {
            writeln!(out, "{TAKEN}{number}").unwrap();
        }
    }
    loop {
        std::thread::sleep(Duration::from_secs(1));
    }
}

/// A child that plays, and the numbers that it acknowledges.
fn child(path: &Path) -> (Child, impl Iterator<Item = u32>) {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "crash::what_was_acknowledged_survives", "--nocapture"]);
    command.env(FILE, path).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    assert!(lines.any(|line| line == "begun"));
    let taken = lines.filter_map(|line| line.strip_prefix(TAKEN)?.parse().ok());
    (child, taken)
}

/// Kills a child after some of its steps and a little, and gives back how many it acknowledged.
fn crash(round: u32, steps: &[Step]) -> u32 {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("crash.hotwash");
    let (mut child, mut taken) = child(&path);
    let luck = blake3::hash(&round.to_le_bytes());
    let luck = luck.as_bytes();
    // One in eight is killed while the file is made.
    let wait = if round.is_multiple_of(8) { 0 } else { u32::from(luck[0]) % steps.len() as u32 };
    let mut acknowledged = taken.by_ref().take(wait as usize).count() as u32;
    let micros = u64::from(u16::from_le_bytes([luck[1], luck[2]])) % 12_000;
    std::thread::sleep(Duration::from_micros(micros));
    child.kill().unwrap();
    child.wait().unwrap();
    acknowledged += taken.count() as u32;

    let opened = match SessionFile::open(&path) {
        Err(OpenError::Missing(_) | OpenError::Unfinished { .. }) if acknowledged == 0 => return 0,
        opened => opened.unwrap_or_else(|error| panic!("round {round}: {error}")),
    };
    assert_eq!(opened.file.read_only(), None, "round {round}");
    let kept = opened.tree.steps(0);
    assert!(acknowledged as usize <= kept.len(), "round {round}: {acknowledged}");
    assert_eq!(kept, steps[..kept.len()], "round {round}");
    drop(opened);
    let verified = verify(&path).unwrap_or_else(|error| panic!("round {round}: {error}"));
    assert_eq!(verified.steps, kept.len());
    acknowledged
}

#[test]
fn what_was_acknowledged_survives() {
    if let Some(path) = std::env::var_os(FILE) {
        play(Path::new(&path));
    }
    let crashes = std::env::var(CRASHES).map_or(USUAL, |crashes| crashes.parse().unwrap());
    let (_, steps) = exercise();
    let (next, in_midst) = (AtomicU32::new(0), AtomicU32::new(0));
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                loop {
                    let round = next.fetch_add(1, Ordering::Relaxed);
                    if crashes <= round {
                        break;
                    }
                    let acknowledged = crash(round, &steps);
                    let is_in_midst = 0 < acknowledged && acknowledged < steps.len() as u32;
                    in_midst.fetch_add(u32::from(is_in_midst), Ordering::Relaxed);
                }
            });
        }
    });
    assert!(crashes / 4 < in_midst.into_inner(), "most are killed while they play");
}

#[test]
fn another_program_keeps_off_while_one_plays() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("played.hotwash");
    let (mut child, mut taken) = child(&path);
    assert_eq!(taken.next(), Some(0));
    let error = SessionFile::open(&path).unwrap_err();
    assert!(matches!(error, OpenError::Elsewhere(_)), "{error}");
    child.kill().unwrap();
    child.wait().unwrap();
    SessionFile::open(&path).unwrap();
}
