//! Files that commands make: never over one that is there.

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::Path;

use crate::base::message::message;
use crate::session::file::OpenError;
use crate::tell::csv::Table;

use super::failure::Failure;

/// Writes a file where none is, and leaves nothing behind if that fails.
pub(super) fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let shown = path.display().to_string();
    let mut file = File::create_new(path).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => Failure::explained(&OpenError::Exists(path.to_owned())),
        _ => Failure::new(
            message!("file-cannot-be-made", path = &shown, why = error.to_string()),
            message!("file-cannot-be-made".help),
        ),
    })?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(|error| {
        // It was made a moment ago and is of no use by half.
        drop(fs::remove_file(path));
        let why = error.to_string();
        Failure::new(
            message!("file-cannot-be-written", path = shown, why = why),
            message!("file-cannot-be-written".help),
        )
    })
}

/// Writes tables into a folder, which is made if it is not there; nothing in it is written over.
pub(super) fn write_tables(folder: &Path, tables: &[Table]) -> Result<(), Failure> {
    fs::create_dir_all(folder).map_err(|error| {
        let (path, why) = (folder.display().to_string(), error.to_string());
        let what = message!("file-cannot-be-made", path = path, why = why);
        Failure::new(what, message!("file-cannot-be-made".help))
    })?;
    tables.iter().try_for_each(|it| write_new(&folder.join(it.file), it.text.as_bytes()))
}
