//! A program that is killed at any moment loses nothing that it has acknowledged, and whoever opens
//! its file goes on with the same exercise: one with several branches and people in all seats.
#![expect(clippy::disallowed_methods, reason = "the environment says which process this is")]

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use hotwash::session::file::{OpenError, SessionFile, verify};
use hotwash::session::journal::{Entry, MemoryJournal};
use hotwash::sim::hash::StateHash;

use super::exercise::{Ask, asked, director, setup};

const FILE: &str = "HOTWASH_TEST_CRASH_FILE";
/// How many crashes, if not as many as here.
const CRASHES: &str = "HOTWASH_CRASHES";
const USUAL: u32 = 200;
/// Before how many things are done. The first line of a child is `begun`.
const DONE: &str = "done ";

/// Plays an exercise into a file and says so whenever something is done; at the end it waits to be
/// killed.
fn play(path: &Path) {
    let asked = asked();
    let mut out = std::io::stdout();
    writeln!(out, "\nbegun").unwrap();
    let file = SessionFile::create(path, &setup(), 0).unwrap();
    let mut director = director(&[], file).unwrap();
    for (nth, ask) in asked.iter().enumerate() {
        ask.of(nth, &mut director).unwrap();
        writeln!(out, "{DONE}{}", nth + 1).unwrap();
    }
    loop {
        std::thread::sleep(Duration::from_secs(1));
    }
}

/// A child that plays, and how much it says that it has done.
fn child(path: &Path) -> (Child, impl Iterator<Item = usize>) {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "crash::what_was_acknowledged_survives", "--nocapture"]);
    command.env(FILE, path).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    assert!(lines.any(|line| line == "begun"));
    let done = lines.filter_map(|line| line.strip_prefix(DONE)?.parse().ok());
    (child, done)
}

/// The exercise as it is played without a crash.
struct Whole {
    entries: Vec<Entry>,
    /// How many entries were on record after each thing that was asked for; first, before any.
    after: Vec<usize>,
    hash: StateHash,
}

impl Whole {
    fn played() -> Self {
        let mut director = director(&[], MemoryJournal::default()).unwrap();
        let mut after = vec![director.journal().entries.len()];
        for (nth, ask) in asked().iter().enumerate() {
            ask.of(nth, &mut director).unwrap();
            after.push(director.journal().entries.len());
        }
        let (hash, entries) = (director.state_hash(), director.journal().entries.clone());
        Self { entries, after, hash }
    }

    /// Kills a child after some of what it does and a little, and gives back how much it has said
    /// that it has done.
    fn crash(&self, round: u32) -> usize {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("crash.hotwash");
        let (mut child, mut told) = child(&path);
        let luck = blake3::hash(&round.to_le_bytes());
        let luck = luck.as_bytes();
        // One in eight is killed while the file is made.
        let wait = if round.is_multiple_of(8) { 0 } else { usize::from(luck[0]) % asked().len() };
        let mut done = told.by_ref().take(wait).last().unwrap_or_default();
        let micros = u64::from(u16::from_le_bytes([luck[1], luck[2]])) % 12_000;
        std::thread::sleep(Duration::from_micros(micros));
        child.kill().unwrap();
        child.wait().unwrap();
        done = told.last().unwrap_or(done);

        let opened = match SessionFile::open(&path) {
            Err(OpenError::Missing(_) | OpenError::Unfinished { .. }) if done == 0 => return 0,
            opened => opened.unwrap_or_else(|error| panic!("round {round}: {error}")),
        };
        assert_eq!(opened.file.read_only(), None, "round {round}");
        let kept = opened.entries.len();
        assert!(self.after[done] <= kept || done == 0, "round {round}: {done}");
        assert_eq!(opened.entries, self.entries[..kept], "round {round}");
        // What was begun and not finished is finished by what is asked for next.
        let mut next = self.after.partition_point(|after| *after < kept);
        // Time that was to pass and did not is asked for again.
        let is_unfinished = self.after[next] != kept;
        let is_time = |at: usize| matches!(asked()[at], Ask::Until(_));
        next -= usize::from(is_unfinished && 0 < next && is_time(next - 1));
        let mut director = director(&opened.entries, opened.file).unwrap();
        for (nth, ask) in asked().iter().enumerate().skip(next) {
            ask.of(nth, &mut director).unwrap();
        }
        assert_eq!(director.state_hash(), self.hash, "round {round}");
        drop(director);
        verify(&path).unwrap_or_else(|error| panic!("round {round}: {error}"));
        done
    }
}

#[test]
fn what_was_acknowledged_survives() {
    if let Some(path) = std::env::var_os(FILE) {
        play(Path::new(&path));
    }
    let crashes = std::env::var(CRASHES).map_or(USUAL, |crashes| crashes.parse().unwrap());
    let whole = Whole::played();
    let (next, in_midst) = (AtomicU32::new(0), AtomicU32::new(0));
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                loop {
                    let round = next.fetch_add(1, Ordering::Relaxed);
                    if crashes <= round {
                        break;
                    }
                    let done = whole.crash(round);
                    let is_in_midst = 0 < done && done < asked().len();
                    in_midst.fetch_add(u32::from(is_in_midst), Ordering::Relaxed);
                }
            });
        }
    });
    assert!(crashes / 4 < in_midst.into_inner(), "most are killed while they play");
}

#[test]
fn another_program_keeps_off_while_one_plays() {
    // On a busy machine one may have played to its end before we come to look: then another does.
    for _ in 0..20 {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("played.hotwash");
        let (mut child, mut done) = child(&path);
        assert_eq!(done.next(), Some(1));
        let Err(error) = SessionFile::open(&path) else {
            child.wait().unwrap();
            continue;
        };
        child.kill().unwrap();
        child.wait().unwrap();
        assert!(matches!(error, OpenError::Elsewhere(_)), "{error}");
        SessionFile::open(&path).unwrap();
        return;
    }
    panic!("none of them was still playing");
}
