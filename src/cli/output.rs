//! The one place that writes: data on stdout, the rest on stderr. A reader that leaves early, such
//! as `head`, is no error.

use std::cell::OnceCell;
use std::io::{self, ErrorKind, IsTerminal, Write};

use serde::Serialize;

use crate::base::explain::{Explain, Explanation};
use crate::base::printable::{is_forbidden, printable_json, printable_lines, visible};
use crate::text::{Catalogue, ENGLISH};

use super::failure::Failure;
use super::layout::{centred, plain_spaces};
use super::style::Style;

/// Columns where nothing says how many there are.
const USUAL_WIDTH: usize = 80;
/// Columns below which the layout does not shrink any further.
const MIN_WIDTH: usize = 60;
/// Columns above which lines are hard to read.
const MAX_WIDTH: usize = 100;

/// Where output goes and how it may look there.
pub(super) struct Output {
    /// How data is painted.
    pub style: Style,
    /// How messages are painted.
    pub error_style: Style,
    /// How many columns data may fill.
    pub width: usize,
    /// Whether somebody watches progress.
    pub watched: bool,
    /// The words of the language that was chosen first.
    texts: OnceCell<&'static Catalogue>,
}

impl Output {
    /// An output of so many columns without colour.
    #[cfg(test)]
    pub(super) fn plain(width: usize) -> Self {
        let style = Style { color: false };
        Self { style, error_style: style, width, watched: false, texts: OnceCell::new() }
    }

    /// The output of this process: painted on terminals only, and not if `NO_COLOR` is set.
    pub(super) fn for_process() -> Self {
        let color = !is_set("NO_COLOR") && !is_dumb();
        let width = terminal_size::terminal_size_of(io::stdout())
            .map_or(USUAL_WIDTH, |(width, _)| usize::from(width.0));
        Self {
            style: Style { color: color && io::stdout().is_terminal() },
            error_style: Style { color: color && io::stderr().is_terminal() },
            width: width.clamp(MIN_WIDTH, MAX_WIDTH),
            watched: io::stderr().is_terminal() && !is_dumb(),
            texts: OnceCell::new(),
        }
    }

    /// Chooses the language of everything that is written, unless one was chosen before: what the
    /// command line asks for comes first, then what an exercise was kept in.
    pub(super) fn speak(&self, language: &str) {
        self.texts.get_or_init(|| Catalogue::shared(language));
    }

    /// The words of the language that was chosen, or English.
    pub(super) fn texts(&self) -> &'static Catalogue {
        self.texts.get_or_init(|| Catalogue::shared(ENGLISH))
    }

    /// The line that says that this is an exercise.
    pub(super) fn banner(&self) -> String {
        self.style.banner(&centred(self.texts().say("banner"), self.width))
    }

    /// Writes text for people to stdout.
    pub(super) fn text(&self, text: &str) -> Result<(), Failure> {
        self.data(&plain_spaces(text))
    }

    /// Writes data to stdout.
    pub(super) fn data(&self, text: &str) -> Result<(), Failure> {
        to_stdout(&safe(text, self.style))
    }

    /// Writes a value to stdout as one line of JSON, of which every letter can be printed.
    pub(super) fn json(&self, value: &impl Serialize) -> Result<(), Failure> {
        let json = serde_json::to_string(value).expect("numbers and names can be written");
        self.json_lines(&format!("{json}\n"))
    }

    /// Writes lines of JSON to stdout, of which every letter can be printed.
    #[expect(clippy::unused_self, reason = "who writes has an output at hand")]
    pub(super) fn json_lines(&self, lines: &str) -> Result<(), Failure> {
        to_stdout(&printable_json(lines))
    }

    /// Writes a message to stderr; where nobody listens, nothing is lost.
    pub(super) fn message(&self, text: &str) {
        drop(io::stderr().lock().write_all(safe(text, self.error_style).as_bytes()));
    }

    /// Writes what is wrong and what to do about it to stderr.
    pub(super) fn problem(&self, of: &Explanation) {
        let label = self.texts().say("label-error");
        self.explain(&self.error_style.bad(label), of);
    }

    /// Writes what whoever uses a file should know to stderr.
    pub(super) fn note(&self, of: &impl Explain) {
        let label = self.texts().say("label-note");
        self.explain(&self.error_style.warn(label), &of.explanation());
    }

    fn explain(&self, label: &str, of: &Explanation) {
        let texts = self.texts();
        let (reason, remedy) = texts.explain(of);
        let (reason, remedy) = (printable_lines(&reason), printable_lines(&remedy));
        let help = self.error_style.help(texts.say("label-help"));
        self.message(&plain_spaces(&format!("{label} {reason}\n   {help} {remedy}\n")));
    }
}

fn to_stdout(text: &str) -> Result<(), Failure> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure::Write(error)),
        _ => Ok(()),
    }
}

/// A text that does nothing to a terminal but paint, and that only if it may be painted: whatever
/// a file or a name has smuggled into it is shown as an escape.
fn safe(text: &str, style: Style) -> String {
    let mut safe = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        if let Some(paint) = Style::paint_at(rest).filter(|_| style.color) {
            safe.push_str(paint);
            rest = &rest[paint.len()..];
            continue;
        }
        match letter {
            '\n' | '\t' => safe.push(letter),
            letter if is_forbidden(letter) => safe.push_str(&visible(letter)),
            letter => safe.push(letter),
        }
        rest = &rest[letter.len_utf8()..];
    }
    safe
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads the environment")]
fn is_set(name: &str) -> bool {
    std::env::var_os(name).is_some_and(|value| !value.is_empty())
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads the environment")]
fn is_dumb() -> bool {
    std::env::var_os("TERM").is_some_and(|terminal| terminal == "dumb")
}
