//! Session files in which bytes were changed: by a disk, a transfer, or somebody. Some have a
//! journal beside them, as a program leaves it that ended in the midst of a commit.

use std::fs;
use std::path::Path;

use hotwash::session::file::import;
use mutatis::Session;
use rusqlite::Connection;

use super::campaign::Target;
use super::{bytes, exercise};

/// Behind a journal and its length, at the end of an input.
const MARK: &[u8] = b"journal!";

pub struct SessionBytes;

impl Target for SessionBytes {
    const NAME: &'static str = "session_bytes";
    const SHARE: u64 = 5;

    fn seeds(&self) -> Vec<Vec<u8>> {
        let folder = tempfile::tempdir().unwrap();
        let made = exercise::exported().into_iter().zip(0..).map(|(lines, number)| {
            let path = folder.path().join(format!("seed-{number}.hotwash"));
            import(lines.as_slice(), &path).unwrap();
            [fs::read(&path).unwrap(), interrupted(&path)]
        });
        made.flatten().collect()
    }

    fn mutate(&self, input: &[u8], _other: &[u8], session: &mut Session) -> Vec<u8> {
        let (file, journal) = apart(input);
        match journal {
            Some(journal) if session.generate().unwrap_or(true) => {
                together(file, &bytes::mutated(journal, session))
            }
            Some(journal) => together(&bytes::mutated(file, session), journal),
            None => bytes::mutated(file, session),
        }
    }

    fn execute(&self, input: &[u8]) -> String {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("bytes.hotwash");
        let (file, journal) = apart(input);
        fs::write(&path, file).unwrap();
        if let Some(journal) = journal {
            fs::write(beside(&path), journal).unwrap();
        }
        exercise::examined(&path)
    }
}

fn beside(path: &Path) -> std::path::PathBuf {
    path.with_extension("hotwash-journal")
}

/// A file and its journal in the midst of a commit.
fn interrupted(path: &Path) -> Vec<u8> {
    let connection = Connection::open(path).unwrap();
    // What does not fit into a page of memory is written before the commit.
    connection.execute_batch("PRAGMA cache_size = 1; BEGIN IMMEDIATE").unwrap();
    let row = "INSERT INTO notes SELECT 9000 + value, 0, 0, 0, 'a', hex(zeroblob(500)), 0, 0, 'x' \
               FROM json_each('[1,2,3,4,5,6,7,8,9]')";
    connection.execute(row, []).unwrap();
    connection.execute("UPDATE meta SET value = value || hex(zeroblob(2000))", []).unwrap();
    together(&fs::read(path).unwrap(), &fs::read(beside(path)).unwrap())
}

fn together(file: &[u8], journal: &[u8]) -> Vec<u8> {
    let length = (journal.len() as u32).to_be_bytes();
    [file, journal, length.as_slice(), MARK].concat()
}

fn apart(input: &[u8]) -> (&[u8], Option<&[u8]>) {
    let cut = input.strip_suffix(MARK).and_then(|rest| {
        let (rest, length) = rest.split_last_chunk::<4>()?;
        rest.split_at_checked(rest.len().checked_sub(u32::from_be_bytes(*length) as usize)?)
    });
    cut.map_or((input, None), |(file, journal)| (file, Some(journal)))
}
