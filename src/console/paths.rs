//! Where exercises are saved, and under which names: `Documents/Hotwash/count-night 2026-11-24
//! 0930.hotwash`, so that a facilitator finds them, mails them and deletes them without us.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use directories::{ProjectDirs, UserDirs};
use jiff::{Timestamp, Zoned};

use crate::base::printable::printable;

/// What session files are called at the end.
const EXTENSION: &str = "hotwash";
/// How many saved exercises are shown.
const MAX_RECENT: usize = 12;

/// A saved exercise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedExercise {
    /// Its file.
    pub path: PathBuf,
    /// Its name.
    pub name: String,
    /// When it was last written to, in milliseconds since 1970.
    pub modified_ms: i64,
}

/// The folder in which exercises are saved; made when something is kept there first.
pub fn folder() -> PathBuf {
    let documents = UserDirs::new().and_then(|it| it.document_dir().map(Path::to_owned));
    if let Some(documents) = documents {
        return documents.join("Hotwash");
    }
    let data = ProjectDirs::from("", "", "hotwash").map(|it| it.data_dir().to_owned());
    data.unwrap_or_else(|| PathBuf::from("."))
}

/// Whether something can be kept in a folder: it is made, and written to.
///
/// # Errors
/// Why not.
pub fn check_writable(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let probe = folder.join(format!(".hotwash-{}", std::process::id()));
    fs::write(&probe, "Hotwash looked whether it can write here. This file can be deleted.\n")?;
    fs::remove_file(&probe)
}

/// A name for a new exercise that nothing in the folder has yet.
///
/// # Errors
/// When the folder cannot be made.
pub fn new_file(folder: &Path, scenario: &str, now: &Zoned) -> io::Result<PathBuf> {
    fs::create_dir_all(folder)?;
    let name = format!("{scenario} {}", now.strftime("%Y-%m-%d %H%M"));
    let numbered = |number: u32| match number {
        0 => folder.join(format!("{name}.{EXTENSION}")),
        number => folder.join(format!("{name} ({}).{EXTENSION}", number + 1)),
    };
    let free = (0..u32::MAX).map(numbered).find(|path| !path.exists());
    free.ok_or_else(|| io::Error::from(io::ErrorKind::AlreadyExists))
}

/// The exercises in a folder that were played last, the last one first.
pub fn recent(folder: &Path) -> Vec<SavedExercise> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let saved = |entry: io::Result<fs::DirEntry>| {
        let path = entry.ok()?.path();
        path.extension().filter(|it| *it == EXTENSION)?;
        let modified_ms = fs::metadata(&path).and_then(|it| it.modified()).ok()?;
        let modified_ms = Timestamp::try_from(modified_ms).ok()?.as_millisecond();
        let name = printable(path.file_stem()?.to_str()?);
        Some(SavedExercise { path, name, modified_ms })
    };
    let mut found: Vec<SavedExercise> = entries.filter_map(saved).collect();
    found.sort_by(|a, b| (b.modified_ms, &a.name).cmp(&(a.modified_ms, &b.name)));
    found.truncate(MAX_RECENT);
    found
}

/// The exercise in a folder that was written to last.
pub fn newest(folder: &Path) -> Option<PathBuf> {
    // One that is just being made is empty at first.
    let has_begun = |saved: &SavedExercise| fs::metadata(&saved.path).is_ok_and(|it| 0 < it.len());
    recent(folder).into_iter().find(has_begun).map(|saved| saved.path)
}

/// Now, where the user is.
pub fn now() -> Zoned {
    Zoned::now()
}

/// Now, in milliseconds since 1970.
pub fn wall_ms() -> i64 {
    Timestamp::now().as_millisecond()
}

/// A wall-clock time as people write it.
pub fn format_time(wall_ms: i64) -> String {
    let at = Timestamp::from_millisecond(wall_ms).unwrap_or_default();
    at.to_zoned(now().time_zone().clone()).strftime("%-d %B %Y, %H:%M").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_exercise_gets_a_name_of_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path().join("Hotwash");
        let now: Zoned = "2026-11-24T09:30[UTC]".parse().unwrap();
        let mut names = Vec::new();
        for _ in 0..3 {
            let path = new_file(&folder, "count-night", &now).unwrap();
            assert_eq!(newest(&folder), None);
            fs::write(&path, "").unwrap();
            names.push(path.file_name().unwrap().to_str().unwrap().to_owned());
        }
        let first = "count-night 2026-11-24 0930";
        let expected =
            [".hotwash", " (2).hotwash", " (3).hotwash"].map(|it| format!("{first}{it}"));
        assert_eq!(names, expected);
        fs::write(folder.join("notes.txt"), "").unwrap();
        assert_eq!(recent(&folder).len(), 3);
        assert_eq!(recent(&folder.join("nothing")), []);
        let begun = folder.join("begun.hotwash");
        fs::write(&begun, "x").unwrap();
        assert_eq!(newest(&folder), Some(begun));
    }

    #[test]
    fn a_folder_is_tried_by_writing_to_it() {
        let folder = tempfile::tempdir().unwrap();
        let inside = folder.path().join("Documents/Hotwash");
        check_writable(&inside).unwrap();
        assert_eq!(fs::read_dir(&inside).unwrap().count(), 0, "nothing is left behind");
        let file = folder.path().join("file");
        fs::write(&file, "").unwrap();
        assert!(check_writable(&file.join("Hotwash")).is_err());
    }
}
