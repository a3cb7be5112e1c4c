//! Exercises that were saved on this computer. What each of them is about is read beside the
//! window: a folder may hold many, and a disk may be slow.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, TryRecvError, sync_channel};

use crate::base::explain::{Explain, Explanation};
use crate::base::printable::printable;
use crate::session::about::Particular;
use crate::session::file::{OpenError, Summary, Verified, verify};

use super::background::{Job, Progress};
use super::paths::{self, ExerciseFile};

/// How many files are read before the window has to take notice of them.
const AHEAD: usize = 64;

#[derive(Debug)]
pub struct SavedExercise {
    pub file: ExerciseFile,
    /// What it is about, or why it cannot be opened.
    pub summary: Result<Summary, OpenError>,
}

impl SavedExercise {
    /// Reads what a file is about; nothing if it holds no exercise.
    fn read(file: ExerciseFile) -> Option<Self> {
        let summary = Summary::read(&file.path);
        // What was never an exercise, or is none yet, is not shown among exercises.
        let is_other = matches!(
            summary,
            Err(OpenError::Foreign { .. } | OpenError::Unfinished { .. } | OpenError::Missing(_))
        );
        (!is_other).then_some(Self { file, summary })
    }

    /// What it is called: by whoever has played it, or else by its scenario, or else by its file.
    pub fn name(&self) -> String {
        let named = self.particular(Particular::Name);
        if named.is_empty() { self.title() } else { named }
    }

    /// The title of its scenario; the name of its file if it cannot be opened.
    pub fn title(&self) -> String {
        let title = self.summary.as_ref().map(|it| printable(&it.title));
        title.unwrap_or_else(|_| paths::file_name(&self.file.path))
    }

    /// What is written about it in a line; empty if nothing is.
    pub fn particular(&self, what: Particular) -> String {
        let about = self.summary.as_ref().ok().map(|it| &it.about);
        about.map(|about| printable(about.particular(what).trim())).unwrap_or_default()
    }

    /// When something was recorded last, in milliseconds since 1970.
    pub fn played(&self) -> i64 {
        self.summary.as_ref().map_or(self.file.modified_ms, |it| it.played)
    }

    /// All that it can be looked for by, in small letters.
    pub fn said(&self) -> String {
        let particulars = Particular::ALL.map(|what| self.particular(what));
        let file = paths::file_name(&self.file.path);
        [self.title(), file, particulars.join(" ")].join(" ").to_lowercase()
    }
}

/// What came of verifying a file: how much is proven, or what is wrong in words and what to do.
pub type Proven = Result<Verified, Explanation>;

/// The exercises in a folder, and those elsewhere that were opened from here.
#[derive(Debug, Default)]
pub struct SavedExercises {
    /// Those that are known, the one that was played last first.
    pub rows: Vec<SavedExercise>,
    reading: Option<Reading>,
    /// The file that is being verified.
    proving: Option<(ExerciseFile, Job<Proven>)>,
    /// What came of verifying files, as they were then.
    proofs: Vec<(ExerciseFile, Proven)>,
}

/// A look at all files.
#[derive(Debug)]
struct Reading {
    /// It ends when this is dropped.
    job: Job<Vec<PathBuf>>,
    found: Receiver<SavedExercise>,
}

impl SavedExercises {
    /// Begins to look for exercises in a folder and at other places. What is known of a file that
    /// has not changed is not read again.
    pub fn refresh(&mut self, folder: &Path, elsewhere: &[PathBuf]) {
        let known: BTreeMap<PathBuf, ExerciseFile> =
            self.rows.iter().map(|it| (it.file.path.clone(), it.file.clone())).collect();
        let (folder, elsewhere) = (folder.to_owned(), elsewhere.to_owned());
        let (tell, found) = sync_channel(AHEAD);
        let job = Job::begin(move |progress| {
            let mut files = paths::exercise_files(&folder);
            let others =
                elsewhere.into_iter().filter(|path| path.parent() != Some(folder.as_path()));
            files.extend(others.filter_map(paths::exercise_file));
            progress.expect(files.len());
            let mut seen = Vec::new();
            for file in files {
                if known.get(&file.path) == Some(&file) {
                    seen.push(file.path);
                } else if let Some(read) = SavedExercise::read(file) {
                    seen.push(read.file.path.clone());
                    if tell.send(read).is_err() {
                        break;
                    }
                }
                if let ControlFlow::Break(()) = progress.advance() {
                    break;
                }
            }
            seen
        });
        self.reading = Some(Reading { job, found });
    }

    /// Begins to verify a file; another one is not verified any longer.
    pub fn verify(&mut self, path: &Path) {
        let Some(row) = self.rows.iter().find(|it| it.file.path == path) else { return };
        let (file, path) = (row.file.clone(), path.to_owned());
        self.proofs.retain(|(known, _)| known.path != path);
        let prove = move |_: &Progress| verify(&path).map_err(|why| why.explanation());
        self.proving = Some((file, Job::begin(prove)));
    }

    /// Whether a file is being verified.
    pub fn is_proving(&self, path: &Path) -> bool {
        self.proving.as_ref().is_some_and(|(file, _)| file.path == path)
    }

    /// What came of verifying a file, if it has not changed since.
    pub fn proof(&self, file: &ExerciseFile) -> Option<&Proven> {
        self.proofs.iter().find(|(known, _)| known == file).map(|(_, proof)| proof)
    }

    /// Takes what has been read and verified.
    pub fn poll(&mut self) {
        self.take_proof();
        let Some(reading) = &self.reading else { return };
        // Asked first: what it has told before it was done is there then.
        let done = reading.job.result();
        for read in reading.found.try_iter() {
            self.rows.retain(|it| it.file.path != read.file.path);
            self.rows.push(read);
        }
        match done {
            Err(TryRecvError::Empty) => {}
            Ok(seen) => {
                self.rows.retain(|it| seen.contains(&it.file.path));
                self.reading = None;
            }
            Err(TryRecvError::Disconnected) => self.reading = None,
        }
        let order = |it: &SavedExercise| (std::cmp::Reverse(it.played()), it.file.path.clone());
        self.rows.sort_by_cached_key(order);
    }

    fn take_proof(&mut self) {
        let Some((_, job)) = &self.proving else { return };
        let done = job.result();
        if done != Err(TryRecvError::Empty)
            && let Some((file, _)) = self.proving.take()
        {
            self.proofs.extend(done.ok().map(|proof| (file, proof)));
        }
    }

    /// Whether files are still being read.
    pub const fn is_reading(&self) -> bool {
        self.reading.is_some()
    }

    /// Whether files are still being read or verified.
    pub const fn is_busy(&self) -> bool {
        self.reading.is_some() || self.proving.is_some()
    }
}
