//! Lines of JSON that are imported: what makes a file makes one that is read, and that says the
//! same.

use hotwash::session::file::{ImportError, SessionContent, export, import};
use mutatis::Session;

use super::campaign::Target;
use super::{exercise, rows, tokens};

pub struct JsonLines;

impl Target for JsonLines {
    const NAME: &'static str = "json_lines";
    const SHARE: u64 = 10;

    fn seeds(&self) -> Vec<Vec<u8>> {
        exercise::exported()
    }

    fn mutate(&self, input: &[u8], other: &[u8], session: &mut Session) -> Vec<u8> {
        let is_raw = session.generate::<u8>().is_ok_and(|chance| chance < 64);
        if is_raw {
            let (input, other) = (String::from_utf8_lossy(input), String::from_utf8_lossy(other));
            tokens::mutated(&input, &other, session).into_bytes()
        } else {
            rows::mutated(input, other, session)
        }
    }

    fn execute(&self, input: &[u8]) -> String {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lines.hotwash");
        if let Err(error) = import(input, &path) {
            assert!(!path.exists(), "a file was left behind");
            return exercise::shape(&error);
        }
        let mut again = Vec::new();
        match export(&path, &mut again) {
            Ok(_) => assert!(lines(&again).eq(lines(input)), "it is exported as something else"),
            // What makes no sense is found by reading, and said.
            Err(ImportError::Unsound(_)) => {
                let is_same = lines(&again).zip(lines(input)).all(|(one, other)| one == other);
                assert!(is_same, "its sound part is exported as something else");
            }
            Err(error) => panic!("what was imported is not exported: {error}"),
        }
        match SessionContent::read(&path) {
            Ok(content) => exercise::shape(&content.read_only),
            Err(error) => exercise::shape(&error),
        }
    }
}

/// Lines, whatever ends them.
fn lines(text: &[u8]) -> std::str::Lines<'_> {
    str::from_utf8(text).unwrap().lines()
}
