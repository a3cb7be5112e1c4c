//! Where a page or a document is saved: in a file that was not there before.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// How many names are tried.
const NAMES_TRIED: u32 = 1_000;

/// Saves what is in a file of a kind, such as `html`, in a new file in a folder, which is made if
/// it is not there. Its name gets a number where there is a file of that name already; nothing is
/// ever overwritten.
///
/// # Errors
/// When the system does not allow it.
pub fn save_new(folder: &Path, name: &str, kind: &str, bytes: &[u8]) -> io::Result<PathBuf> {
    fs::create_dir_all(folder)?;
    for number in 1..=NAMES_TRIED {
        let name = match number {
            1 => format!("{name}.{kind}"),
            number => format!("{name} ({number}).{kind}"),
        };
        let path = folder.join(name);
        match File::create_new(&path) {
            Ok(mut file) => {
                let written = file.write_all(bytes).and_then(|()| file.sync_all());
                if written.is_err() {
                    // It was made a moment ago and is of no use by half.
                    drop(fs::remove_file(&path));
                }
                return written.map(|()| path);
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path().join("Hotwash");
        let first = save_new(&folder, "night", "html", b"one").unwrap();
        let second = save_new(&folder, "night", "html", b"two").unwrap();
        assert_eq!(first.file_name().unwrap(), "night.html");
        assert_eq!(second.file_name().unwrap(), "night (2).html");
        assert_eq!(fs::read_to_string(first).unwrap(), "one");
        assert_eq!(fs::read_to_string(second).unwrap(), "two");
        let file = folder.join("night.html");
        assert!(save_new(&file, "night", "html", b"three").is_err(), "a file is no folder");
    }
}
