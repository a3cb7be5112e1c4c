//! Reading a file with limits, before anybody looks at what it says.

use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::Path;

use crate::base::diagnostic::{Diagnostics, Source};

use super::code;

/// The largest file that is read; a scenario of a year with every inject written out is a tenth.
pub const MAX_FILE_BYTES: u64 = 4 * 1024 * 1024;

/// Reads a text file, or says why not.
///
/// The size is checked before reading, only regular files are opened, so that nothing blocks, and a
/// byte order mark is dropped. The text is remembered in `diagnostics`.
pub fn read_source(path: &Path, diagnostics: &mut Diagnostics) -> Option<Source> {
    match read_text(path) {
        Ok(text) => {
            let source = Source::new(path, text);
            diagnostics.add_source(&source);
            Some(source)
        }
        Err(Unreadable { message, help }) => {
            diagnostics.file_error(code::FILE, path, message, help);
            None
        }
    }
}

struct Unreadable {
    message: String,
    help: String,
}

impl Unreadable {
    fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { message: message.into(), help: help.into() }
    }

    fn too_large(bytes: u64) -> Self {
        Self::new(
            format!("the file is too large: {bytes} bytes, and at most {MAX_FILE_BYTES} are read"),
            "split the scenario into several files, or check that this is the file you mean",
        )
    }
}

fn read_text(path: &Path) -> Result<String, Unreadable> {
    let about = fs::metadata(path).map_err(|error| cannot_read(&error))?;
    if about.is_dir() {
        return Err(Unreadable::new(
            "this is a directory, not a file",
            "name the file inside it, such as `scenario.ron`",
        ));
    }
    if !about.is_file() {
        return Err(Unreadable::new(
            "this is not a regular file",
            "save the text to a file first and name that file",
        ));
    }
    if MAX_FILE_BYTES < about.len() {
        return Err(Unreadable::too_large(about.len()));
    }
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(MAX_FILE_BYTES + 1).read_to_end(&mut bytes))
        .map_err(|error| cannot_read(&error))?;
    if MAX_FILE_BYTES < bytes.len() as u64 {
        return Err(Unreadable::too_large(bytes.len() as u64));
    }
    text_of(bytes)
}

fn cannot_read(error: &std::io::Error) -> Unreadable {
    match error.kind() {
        ErrorKind::NotFound => Unreadable::new(
            "there is no such file",
            "check the path for a slip, and that it starts from the current directory",
        ),
        ErrorKind::PermissionDenied => Unreadable::new(
            "the file may not be read",
            "give yourself read permission on it and on its directory",
        ),
        _ => Unreadable::new(
            format!("the file cannot be read: {error}"),
            "check the path and the medium it is on",
        ),
    }
}

fn text_of(bytes: Vec<u8>) -> Result<String, Unreadable> {
    let mut text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let line = error.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count() + 1;
        Unreadable::new(
            format!("the file is not UTF-8 text: byte {} on line {line} is not", at + 1),
            "save it as UTF-8 in your editor; a compressed or office file has to be exported",
        )
    })?;
    if text.starts_with('\u{FEFF}') {
        text.drain(..'\u{FEFF}'.len_utf8());
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(path: &Path) -> String {
        let mut diagnostics = Diagnostics::default();
        assert!(read_source(path, &mut diagnostics).is_none());
        let list = diagnostics.sorted();
        assert_eq!((list.len(), list[0].code), (1, code::FILE));
        assert!(list[0].help.is_some());
        list[0].message.clone()
    }

    #[test]
    fn a_missing_file_and_a_directory_are_told_apart() {
        let directory = tempfile::tempdir().unwrap();
        assert!(refusal(&directory.path().join("none.ron")).contains("no such file"));
        assert!(refusal(directory.path()).contains("is a directory"));
    }

    #[test]
    fn a_hundred_megabytes_are_refused_without_reading_them() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("large.ron");
        File::create(&path).unwrap().set_len(100 << 20).unwrap();
        assert!(refusal(&path).contains("104857600 bytes"));
    }

    #[test]
    fn bytes_that_are_not_text_are_placed() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("binary.ron");
        fs::write(&path, b"(\n a: \xFF)").unwrap();
        assert!(refusal(&path).contains("byte 7 on line 2"));
    }

    #[test]
    fn a_byte_order_mark_is_dropped_and_the_text_is_remembered() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("marked.ron");
        fs::write(&path, "\u{FEFF}(a: 1)").unwrap();
        let mut diagnostics = Diagnostics::default();
        let source = read_source(&path, &mut diagnostics).unwrap();
        assert_eq!(&*source.text, "(a: 1)");
        assert_eq!(diagnostics.source(&path), Some(&source));
    }
}
