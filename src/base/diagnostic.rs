//! What is wrong with an input, where, and what to do: collected, sorted, and only then shown.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use thiserror::Error;

/// A text that somebody wrote, kept so that a message can point into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Where it came from, as the person named it.
    pub path: PathBuf,
    /// All of it.
    pub text: Arc<str>,
}

impl Source {
    /// A text and where it came from.
    pub fn new(path: impl Into<PathBuf>, text: impl Into<Arc<str>>) -> Self {
        Self { path: path.into(), text: text.into() }
    }

    /// Line and column of a byte offset, both from 1; columns count characters.
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let before = &self.text[..offset];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let lines = before.bytes().filter(|byte| *byte == b'\n').count();
        (lines + 1, before[line_start..].chars().count() + 1)
    }
}

/// Part of a [`Source`], in bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// Where it begins, in bytes from the start of the text.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The scenario cannot be played.
    Error,
    /// It can be played, but probably not as meant.
    Warning,
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// A stable code such as `E012`, listed in `docs/format-scenario.md`.
    pub code: &'static str,
    /// The path as it was given or found.
    pub path: PathBuf,
    /// Where in it; `None` when the whole file is meant.
    pub span: Option<Span>,
    /// Line and column of the span's start, both from 1.
    pub line_column: Option<(usize, usize)>,
    /// What is wrong, values in backticks, no full stop.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
}

impl Diagnostic {
    /// By file, place and code, as they are shown.
    fn order(&self) -> impl Ord + '_ {
        (&self.path, self.span, self.code, &self.message, self.severity, &self.help)
    }
}

impl Ord for Diagnostic {
    fn cmp(&self, other: &Self) -> Ordering {
        self.order().cmp(&other.order())
    }
}

impl PartialOrd for Diagnostic {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The most errors, and the most warnings, that are kept of one file: nobody reads more at once,
/// and a large file in which all is wrong must not cost its size for each of them.
pub const MOST_OF_A_FILE: usize = 256;

/// Collects what is wrong while reading goes on, each thing once.
#[derive(Debug, Default, Clone)]
pub struct Diagnostics {
    list: BTreeSet<Diagnostic>,
    sources: Vec<Source>,
    // Apart, so that an error which carries all this is not large.
    tally: Box<Tally>,
}

/// How much there is of each file.
#[derive(Debug, Default, Clone)]
struct Tally {
    kept: BTreeMap<(PathBuf, Severity), usize>,
    cut: BTreeSet<PathBuf>,
    errors: usize,
}

/// Reading ended with at least one error; all of them are inside.
#[derive(Debug, Clone, Error)]
#[error("{} in the input", count(.0.error_count(), "error"))]
pub struct Rejected(pub Diagnostics);

impl Diagnostics {
    /// Remembers a text, so that messages can quote it.
    pub fn add_source(&mut self, source: &Source) {
        if !self.sources.iter().any(|known| known.path == source.path) {
            self.sources.push(source.clone());
        }
    }

    /// The remembered texts, in the order in which they were read.
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// The remembered text of a path.
    pub fn source(&self, path: &Path) -> Option<&Source> {
        self.sources.iter().find(|source| source.path == path)
    }

    /// Adds an error at a place in a text.
    pub fn error(
        &mut self,
        code: &'static str,
        source: &Source,
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.push(Severity::Error, code, source, span, message.into(), help.into());
    }

    /// Adds a warning at a place in a text.
    pub fn warning(
        &mut self,
        code: &'static str,
        source: &Source,
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.push(Severity::Warning, code, source, span, message.into(), help.into());
    }

    /// Adds an error about a file as a whole, such as one that cannot be read.
    pub fn file_error(
        &mut self,
        code: &'static str,
        path: &Path,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.push_file(Severity::Error, code, path, message.into(), help.into());
    }

    /// Adds a warning about a file as a whole, such as one that nothing reads.
    pub fn file_warning(
        &mut self,
        code: &'static str,
        path: &Path,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.push_file(Severity::Warning, code, path, message.into(), help.into());
    }

    fn push_file(
        &mut self,
        severity: Severity,
        code: &'static str,
        path: &Path,
        message: String,
        help: String,
    ) {
        let path = path.to_owned();
        let (span, line_column, help) = (None, None, Some(help));
        self.add(Diagnostic { severity, code, path, span, line_column, message, help }, |_| None);
    }

    fn push(
        &mut self,
        severity: Severity,
        code: &'static str,
        source: &Source,
        span: Span,
        message: String,
        help: String,
    ) {
        self.add_source(source);
        let (path, help) = (source.path.clone(), (!help.is_empty()).then_some(help));
        let (span, line_column) = (Some(span), None);
        let found = Diagnostic { severity, code, path, span, line_column, message, help };
        self.add(found, |found| found.span.map(|span| source.line_column(span.start)));
    }

    /// Adds a problem, unless it is known or the file has too many; only then its line is counted.
    fn add(
        &mut self,
        mut found: Diagnostic,
        line_column: impl FnOnce(&Diagnostic) -> Option<(usize, usize)>,
    ) {
        self.tally.errors += usize::from(found.severity == Severity::Error);
        if self.list.contains(&found) {
            return;
        }
        let kept = self.tally.kept.entry((found.path.clone(), found.severity)).or_default();
        if *kept == MOST_OF_A_FILE {
            self.tally.cut.insert(found.path);
            return;
        }
        *kept += 1;
        found.line_column = found.line_column.or_else(|| line_column(&found));
        self.list.insert(found);
    }

    /// Everything found, sorted by file, place and code.
    pub fn sorted(&self) -> Vec<Diagnostic> {
        self.list.iter().cloned().collect()
    }

    /// Files of which there is more than is kept.
    pub fn cut(&self) -> impl Iterator<Item = &Path> {
        self.tally.cut.iter().map(PathBuf::as_path)
    }

    /// Takes over what another collection found.
    pub fn append(&mut self, other: Self) {
        for source in &other.sources {
            self.add_source(source);
        }
        for found in other.list {
            self.add(found, |_| None);
        }
        self.tally.cut.extend(other.tally.cut);
    }

    /// Number of errors that are kept.
    pub fn error_count(&self) -> usize {
        self.list.iter().filter(|d| d.severity == Severity::Error).count()
    }

    /// Number of warnings that are kept.
    pub fn warning_count(&self) -> usize {
        self.list.len() - self.error_count()
    }

    /// Grows with every error, even one that was known before: whether something went wrong
    /// between two looks.
    pub fn errors_so_far(&self) -> usize {
        self.tally.errors
    }
}

/// `1 error`, `3 errors`.
pub fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_count_lines_and_characters_from_one() {
        let source = Source::new("a.ron", "äb\nc");
        assert_eq!(source.line_column(0), (1, 1));
        assert_eq!(source.line_column(2), (1, 2));
        assert_eq!(source.line_column(4), (2, 1));
        assert_eq!(source.line_column(99), (2, 2));
    }

    #[test]
    fn a_problem_is_kept_once_and_a_file_has_only_so_many() {
        let source = Source::new("a.ron", "x".repeat(3 * MOST_OF_A_FILE));
        let mut found = Diagnostics::default();
        for _ in 0..2 {
            for start in 0..2 * MOST_OF_A_FILE {
                found.error("E001", &source, Span { start, end: start }, "wrong", "");
            }
        }
        found.warning("W100", &source, Span::default(), "odd", "");
        assert_eq!((found.error_count(), found.warning_count()), (MOST_OF_A_FILE, 1));
        assert_eq!(found.errors_so_far(), 4 * MOST_OF_A_FILE);
        assert_eq!(found.cut().collect::<Vec<_>>(), [Path::new("a.ron")]);
        assert_eq!(found.sorted()[1].line_column, Some((1, 1)));
        let mut all = Diagnostics::default();
        all.append(found.clone());
        assert_eq!((all.sorted(), all.cut().count()), (found.sorted(), 1));
    }
}
