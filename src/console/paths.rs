//! Where exercises are saved, and under which names: `Documents/Hotwash/count-night 2026-11-24
//! 0930.hotwash`, so that a facilitator finds them, mails them and deletes them without us.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use directories::{ProjectDirs, UserDirs};
use jiff::{Timestamp, Zoned};

use crate::base::printable::printable;

/// What session files are called at the end.
const EXTENSION: &str = "hotwash";
/// How many bytes a disk must have for an exercise to be begun on it: several times what a long one
/// needs.
pub const ROOM: u64 = 64 << 20;
/// A file that is called like an exercise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExerciseFile {
    /// Where it is.
    pub path: PathBuf,
    /// When it was last written to, in milliseconds since 1970.
    pub modified_ms: i64,
    /// Its length in bytes.
    pub bytes: u64,
}

/// The folder in which exercises are saved unless another one is chosen; made when something is
/// saved there first.
pub fn usual_folder() -> PathBuf {
    let documents = UserDirs::new().and_then(|it| it.document_dir().map(Path::to_owned));
    if let Some(documents) = documents {
        return documents.join("Hotwash");
    }
    let data = ProjectDirs::from("", "", "hotwash").map(|it| it.data_dir().to_owned());
    data.unwrap_or_else(|| PathBuf::from("."))
}

/// Why nothing can be saved in a folder.
#[derive(Debug)]
pub enum NoSaving {
    /// The system does not allow it.
    System(io::Error),
    /// There is too little room on its disk.
    NoRoom {
        /// How many bytes there are.
        free: u64,
    },
}

/// Looks whether an exercise can be saved in a folder, which need not be there yet. Nothing of the
/// look stays behind.
///
/// # Errors
/// Why not.
pub fn check_folder(folder: &Path) -> Result<(), NoSaving> {
    let folder = std::path::absolute(folder).map_err(NoSaving::System)?;
    let there = folder.ancestors().find(|it| it.exists()).unwrap_or(&folder);
    tempfile::tempfile_in(there)
        .and_then(|mut probe| probe.write_all(b"Hotwash looked whether it can write here.\n"))
        .map_err(NoSaving::System)?;
    match fs4::available_space(there) {
        Ok(free) if free < ROOM => Err(NoSaving::NoRoom { free }),
        // A disk that does not say how much room it has may have enough.
        _ => Ok(()),
    }
}

/// A folder other than one in which nothing can be saved, in which something can: where exercises
/// usually are, or near the user, or else one that may be emptied.
pub fn other_folder(than: &Path) -> Option<PathBuf> {
    let home = UserDirs::new().map(|it| it.home_dir().to_owned());
    let data = ProjectDirs::from("", "", "hotwash").map(|it| it.data_dir().to_owned());
    let near = [home, data, std::env::current_dir().ok(), Some(tempfile::env::temp_dir())];
    let near = near.into_iter().flatten().map(|folder| folder.join("Hotwash"));
    let mut all = std::iter::once(usual_folder()).chain(near);
    all.find(|folder| folder != than && check_folder(folder).is_ok())
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

/// A path in a folder for a file that comes from elsewhere: with its own name, or with a number
/// behind it if something has that.
pub fn free_name(folder: &Path, file: &Path) -> PathBuf {
    let name = file.file_stem().unwrap_or(file.as_os_str()).to_string_lossy().into_owned();
    let numbered = |number: u32| match number {
        0 => with_ending(&folder.join(&name)),
        number => with_ending(&folder.join(format!("{name} ({})", number + 1))),
    };
    let free = (0..u32::MAX).map(numbered).find(|path| !path.exists());
    free.unwrap_or_else(|| folder.join(&name))
}

/// Whether a file is called like an exercise, in large or small letters.
pub fn is_exercise(path: &Path) -> bool {
    path.extension().is_some_and(|it| it.eq_ignore_ascii_case(EXTENSION))
}

/// Whether a file is called like that of a scenario.
pub fn is_scenario(path: &Path) -> bool {
    path.extension().is_some_and(|it| it.eq_ignore_ascii_case("ron"))
}

/// A path with the ending of an exercise, whatever is in its name.
pub fn with_ending(path: &Path) -> PathBuf {
    if is_exercise(path) {
        return path.to_owned();
    }
    let mut named = path.as_os_str().to_owned();
    named.push(".");
    named.push(EXTENSION);
    named.into()
}

/// A file that is called like an exercise, if it is there.
pub fn exercise_file(path: PathBuf) -> Option<ExerciseFile> {
    let about = fs::metadata(&path).ok().filter(|about| about.is_file() && is_exercise(&path))?;
    let modified_ms = Timestamp::try_from(about.modified().ok()?).ok()?.as_millisecond();
    Some(ExerciseFile { path, modified_ms, bytes: about.len() })
}

/// The files in a folder that are called like exercises, the one that was written to last first.
pub fn exercise_files(folder: &Path) -> Vec<ExerciseFile> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let mut found: Vec<ExerciseFile> = paths.filter_map(exercise_file).collect();
    found.sort_by(|a, b| (b.modified_ms, &a.path).cmp(&(a.modified_ms, &b.path)));
    found
}

/// The exercise in a folder that was written to last.
pub fn newest(folder: &Path) -> Option<PathBuf> {
    // One that is just being made is empty at first.
    exercise_files(folder).into_iter().find(|it| 0 < it.bytes).map(|it| it.path)
}

/// Whether two paths lead to the same file.
pub fn is_same(one: &Path, other: &Path) -> bool {
    matches!((fs::canonicalize(one), fs::canonicalize(other)), (Ok(one), Ok(other)) if one == other)
}

/// The name of a file without its folder and its ending, as well as it can be shown.
pub fn file_name(path: &Path) -> String {
    printable(&path.file_stem().unwrap_or(path.as_os_str()).to_string_lossy())
}

/// A path as well as it can be shown.
pub fn shown(path: &Path) -> String {
    printable(&path.to_string_lossy())
}

/// Now, where the user is.
pub fn now() -> Zoned {
    Zoned::now()
}

/// Now, in milliseconds since 1970.
pub fn wall_ms() -> i64 {
    Timestamp::now().as_millisecond()
}

/// A wall-clock time, in numbers: the names of months are those of one language.
pub fn format_time(wall_ms: i64) -> String {
    let at = Timestamp::from_millisecond(wall_ms).unwrap_or_default();
    at.to_zoned(now().time_zone().clone()).strftime("%Y-%m-%d %H:%M").to_string()
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
        assert_eq!(exercise_files(&folder).len(), 3);
        assert_eq!(exercise_files(&folder.join("nothing")), []);
        let begun = folder.join("begun.hotwash");
        fs::write(&begun, "x").unwrap();
        assert_eq!(newest(&folder), Some(begun));
    }

    #[test]
    fn an_ending_counts_in_large_letters_too_and_a_folder_is_no_file() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["SHOUT.HOTWASH", "plain.hotwash", "other.txt"] {
            fs::write(folder.path().join(name), "x").unwrap();
        }
        fs::create_dir(folder.path().join("folder.hotwash")).unwrap();
        let mut names: Vec<String> =
            exercise_files(folder.path()).iter().map(|it| file_name(&it.path)).collect();
        names.sort();
        assert_eq!(names, ["SHOUT", "plain"]);
    }

    #[test]
    fn a_folder_is_tried_and_left_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        check_folder(&folder.path().join("Documents/Hotwash")).unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "nothing is left behind");
        let file = folder.path().join("file");
        fs::write(&file, "").unwrap();
        let why = check_folder(&file.join("Hotwash"));
        assert!(matches!(why, Err(NoSaving::System(_))), "{why:?}");
    }
}
