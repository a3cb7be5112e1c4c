//! Exercises that were saved on this computer. What each of them is about is read beside the
//! window: a folder may hold many, and a disk may be slow.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, TryRecvError, sync_channel};

use crate::session::file::{OpenError, Summary};

use super::background::Job;
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
}

/// The exercises in a folder, and those elsewhere that were opened from here.
#[derive(Debug, Default)]
pub struct SavedExercises {
    /// Those that are known, the one that was written to last first.
    pub rows: Vec<SavedExercise>,
    reading: Option<Reading>,
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

    /// Takes what has been read.
    pub fn poll(&mut self) {
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
        let order =
            |it: &SavedExercise| (std::cmp::Reverse(it.file.modified_ms), it.file.path.clone());
        self.rows.sort_by_cached_key(order);
    }

    /// Whether files are still being read.
    pub const fn is_busy(&self) -> bool {
        self.reading.is_some()
    }
}
