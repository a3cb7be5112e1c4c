//! What is wrong with an input, where, and what to do: collected, sorted, and only then shown.

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
        (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
    }
}

/// Part of a [`Source`], in bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// First byte.
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
    /// The file.
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

/// Collects what is wrong while reading goes on.
#[derive(Debug, Default, Clone)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    sources: Vec<Source>,
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
        self.list.push(Diagnostic {
            severity,
            code,
            path: path.to_owned(),
            span: None,
            line_column: None,
            message,
            help: Some(help),
        });
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
        self.list.push(Diagnostic {
            severity,
            code,
            path: source.path.clone(),
            span: Some(span),
            line_column: Some(source.line_column(span.start)),
            message,
            help: (!help.is_empty()).then_some(help),
        });
    }

    /// Everything found, sorted by file, place and code.
    pub fn sorted(&self) -> Vec<Diagnostic> {
        let mut list = self.list.clone();
        list.sort_by(|a, b| {
            let key = |d: &Diagnostic| (d.path.clone(), d.span, d.code, d.message.clone());
            key(a).cmp(&key(b))
        });
        list.dedup();
        list
    }

    /// Takes over what another collection found.
    pub fn append(&mut self, other: Self) {
        for source in &other.sources {
            self.add_source(source);
        }
        self.list.extend(other.list);
    }

    /// Number of errors.
    pub fn error_count(&self) -> usize {
        self.list.iter().filter(|d| d.severity == Severity::Error).count()
    }

    /// Number of warnings.
    pub fn warning_count(&self) -> usize {
        self.list.len() - self.error_count()
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
}
