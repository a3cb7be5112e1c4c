//! Files that cannot be opened, or not be played on: each says what is wrong and what to do, and
//! stays as it is.

use std::fs;
use std::path::Path;

use hotwash::session::file::{Foreign, OpenError, ReadOnly, SessionFile, verify};
use hotwash::session::journal::{Journal, JournalError};
use rusqlite::Connection;

use super::table::{everything, file, setup, told};

/// Opens a file that cannot be opened; it is the same afterwards.
fn refused(path: &Path) -> OpenError {
    let before = fs::read(path).ok();
    let error = SessionFile::open(path).unwrap_err();
    assert_eq!(fs::read(path).ok(), before);
    let text = told(&error);
    assert!(text.contains(&format!("`{}`", path.display())), "{text}");
    error
}

#[test]
fn a_file_that_is_there_is_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 1);
    let path = folder.path().join("mine.hotwash");
    fs::write(&path, "mine").unwrap();
    let error = SessionFile::create(&path, &setup, 0).unwrap_err();
    assert!(matches!(error, OpenError::Exists(_)), "{error}");
    assert_eq!(fs::read(&path).unwrap(), b"mine");
    let nowhere = folder.path().join("none/mine.hotwash");
    let error = SessionFile::create(&nowhere, &setup, 0).unwrap_err();
    assert!(matches!(error, OpenError::Unreadable { .. }), "{error}");
}

#[test]
fn a_file_that_is_not_there_or_of_another_kind_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("it.hotwash");
    assert!(matches!(refused(&path), OpenError::Missing(_)));
    assert!(!path.exists());
    assert!(matches!(refused(folder.path()), OpenError::Foreign { .. }));
    for bytes in [&b"x"[..], &[b'x'; 5_000], b"SQLite format 3\0"] {
        fs::write(&path, bytes).unwrap();
        let error = refused(&path);
        assert!(matches!(error, OpenError::Foreign { .. }), "{error}");
    }
    fs::remove_file(&path).unwrap();
    let other = Connection::open(&path).unwrap();
    other.execute_batch("CREATE TABLE steps (seq INTEGER)").unwrap();
    drop(other);
    let error = refused(&path);
    let is_other = matches!(error, OpenError::Foreign { what: Foreign::OtherProgram, .. });
    assert!(is_other, "{error}");
}

#[test]
fn a_newer_format_is_left_to_a_newer_program() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 1);
    let path = file(folder.path(), &setup, &[]);
    Connection::open(&path).unwrap().pragma_update(None, "user_version", 5).unwrap();
    let error = refused(&path);
    assert!(matches!(error, OpenError::Newer { format: 5, known: 4, .. }), "{error}");
}

#[test]
fn a_file_that_is_open_elsewhere_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 1);
    let entries = everything(&setup);
    let path = file(folder.path(), &setup, &entries);
    let mut opened = SessionFile::open(&path).unwrap();
    let error = SessionFile::open(&path).unwrap_err();
    assert!(matches!(error, OpenError::Elsewhere(_)), "{error}");
    opened.file.write(&entries[..1]).unwrap();
    let error = SessionFile::open(&path).unwrap_err();
    assert!(matches!(error, OpenError::Elsewhere(_)), "{error}");
    drop(opened);
    let path = folder.path().join("new.hotwash");
    let created = SessionFile::create(&path, &setup, 0).unwrap();
    let error = SessionFile::open(&path).unwrap_err();
    assert!(matches!(error, OpenError::Elsewhere(_)), "{error}");
    drop(created);
    assert_eq!(SessionFile::open(&path).unwrap().file.read_only(), None);
}

#[test]
fn a_scenario_that_does_not_load_here_is_said_to() {
    let folder = tempfile::tempdir().unwrap();
    let mut setup = setup("first-steps", 1);
    let parameters = setup.source_texts.texts.get_mut("parameters.ron").unwrap();
    *parameters = "(".into();
    let path = file(folder.path(), &setup, &[]);
    let error = refused(&path);
    assert!(matches!(error, OpenError::Scenario { .. }), "{error}");
    assert!(told(&error).contains("it has one error"), "{}", told(&error));
}

#[cfg(unix)]
const PROTECTED: &str = "HOTWASH_TEST_PROTECTED";

/// Nobody can be kept from writing who is root, so root becomes somebody else for this.
#[cfg(unix)]
#[test]
#[expect(clippy::disallowed_methods, reason = "the environment says which process this is")]
fn a_file_that_may_not_be_written_is_opened_for_reading() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    use std::os::unix::process::CommandExt;
    use std::process::Command;

    let setup = setup("first-steps", 1);
    let entries = everything(&setup);
    if let Some(path) = std::env::var_os(PROTECTED) {
        let mut opened = SessionFile::open(Path::new(&path)).unwrap();
        assert_eq!(opened.file.read_only(), Some(&ReadOnly::Permission));
        assert_eq!(opened.entries, entries);
        let refused = opened.file.write(&entries[..1]);
        assert!(matches!(refused, Err(JournalError::ReadOnly(_))), "{refused:?}");
        // It can be gone on with elsewhere.
        let folder = tempfile::tempdir().unwrap();
        opened.file.save_as(&folder.path().join("elsewhere.hotwash")).unwrap();
        assert_eq!(opened.file.read_only(), None);
        opened.file.write(&entries[..1]).unwrap();
        drop(opened);
        verify(Path::new(&path)).unwrap();
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), &setup, &entries);
    let mode = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    mode(folder.path(), 0o755);
    mode(&path, 0o444);
    let program = folder.path().join("program");
    fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    mode(&program, 0o755);
    let mut command = Command::new(program);
    command.args(["--exact", "open_errors::a_file_that_may_not_be_written_is_opened_for_reading"]);
    command.env(PROTECTED, &path);
    if fs::metadata(&path).unwrap().uid() == 0 {
        command.uid(65_534);
    }
    let output = command.output().unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && told.contains("1 passed"), "{told}");
}
