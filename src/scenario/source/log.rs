//! What one decoding has found so far, and what it has given up on.

use std::collections::BTreeSet;
use std::fmt;

use serde::de;

use crate::base::diagnostic::{Diagnostics, Source, Span};

use super::code;
use super::decode::MAX_PROBLEMS;

/// Why a value could not be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// The reason is in the log.
    Recorded,
    /// The type says that a field is missing.
    Missing(&'static str),
    /// The type refuses the value in its own words.
    Refused(String),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Recorded => f.write_str("already recorded"),
            Self::Missing(field) => write!(f, "missing field `{field}`"),
            Self::Refused(message) => f.write_str(message),
        }
    }
}

impl std::error::Error for Failure {}

impl de::Error for Failure {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::Refused(message.to_string())
    }

    fn missing_field(field: &'static str) -> Self {
        Self::Missing(field)
    }
}

/// Collects the problems of one decoding, each once.
pub struct Log<'a> {
    source: &'a Source,
    diagnostics: &'a mut Diagnostics,
    found: Vec<(Span, String)>,
    lost: BTreeSet<Span>,
    absent: BTreeSet<(Span, &'static str)>,
}

impl<'a> Log<'a> {
    /// An empty log for one text.
    pub fn new(source: &'a Source, diagnostics: &'a mut Diagnostics) -> Self {
        let (lost, absent) = (BTreeSet::new(), BTreeSet::new());
        Self { source, diagnostics, found: Vec::new(), lost, absent }
    }

    /// Records a problem, unless it is known already or there are too many.
    pub fn error(
        &mut self,
        code: &'static str,
        span: Span,
        message: String,
        help: impl Into<String>,
    ) -> Failure {
        if self.is_full() || self.found.iter().any(|(at, said)| (*at, said) == (span, &message)) {
            return Failure::Recorded;
        }
        self.diagnostics.error(code, self.source, span, message.clone(), help);
        self.found.push((span, message));
        if self.is_full() {
            self.diagnostics.error(
                code::TOO_MANY,
                self.source,
                span,
                format!("more than {MAX_PROBLEMS} problems in this file, the rest is not shown"),
                "correct those above and try again",
            );
        }
        Failure::Recorded
    }

    /// Records a failure that somebody else's code raised about the value at `span`.
    ///
    /// If something inside the value is known to be wrong, the failure may be a mere consequence
    /// and is passed over.
    pub fn blame(&mut self, span: Span, failure: Failure) -> Failure {
        match failure {
            Failure::Recorded => Failure::Recorded,
            _ if self.is_wrong_inside(span) => Failure::Recorded,
            Failure::Missing(field) => {
                let message = format!("missing field `{field}`");
                self.error(code::MISSING_FIELD, span, message, format!("add `{field}: ...`"))
            }
            Failure::Refused(words) => {
                let (message, help) = words.split_once('\n').unwrap_or((&words, "change it"));
                self.error(code::REFUSED, span, message.to_owned(), help)
            }
        }
    }

    fn is_wrong_inside(&self, span: Span) -> bool {
        self.found.iter().any(|(at, _)| span.start <= at.start && at.end <= span.end)
    }

    /// Whether no more problems are recorded.
    pub fn is_full(&self) -> bool {
        MAX_PROBLEMS <= self.found.len()
    }

    /// Whether nothing has been found.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Grows whenever trying again may find more.
    pub fn progress(&self) -> usize {
        self.found.len() + self.lost.len() + self.absent.len()
    }

    /// Gives up a field whose value is wrong and cannot be stood in for.
    pub fn lose(&mut self, value: Span) {
        self.lost.insert(value);
    }

    /// Whether a field's value was given up.
    pub fn is_lost(&self, value: Span) -> bool {
        self.lost.contains(&value)
    }

    /// Remembers that a struct lacks a field and that this needs no more words.
    pub fn note_absent(&mut self, of: Span, field: &'static str) {
        self.absent.insert((of, field));
    }

    /// Whether a struct is known to lack a field.
    pub fn is_absent(&self, of: Span, field: &'static str) -> bool {
        self.absent.contains(&(of, field))
    }

    /// The line of a place, for a remedy that mentions another place.
    pub fn line(&self, span: Span) -> usize {
        self.source.line_column(span.start).0
    }
}
