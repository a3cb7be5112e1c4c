//! The one place that writes: data on stdout, the rest on stderr. A reader that leaves early, such
//! as `head`, is no error.

use std::cell::OnceCell;
use std::io::{self, ErrorKind, IsTerminal, Write};

use crate::text::Catalogue;

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
    words: OnceCell<Catalogue>,
}

impl Output {
    /// An output of so many columns without colour.
    #[cfg(test)]
    pub(super) fn plain(width: usize) -> Self {
        let style = Style { color: false };
        Self { style, error_style: style, width, watched: false, words: OnceCell::new() }
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
            words: OnceCell::new(),
        }
    }

    /// Chooses the language of everything that is written, unless one was chosen before: what the
    /// command line asks for comes first, then what an exercise was kept in.
    pub(super) fn speak(&self, language: &str) {
        drop(self.words.set(Catalogue::new(language)));
    }

    /// The words of the language that was chosen, or English.
    pub(super) fn words(&self) -> &Catalogue {
        self.words.get_or_init(Catalogue::default)
    }

    /// The line that says that this is an exercise.
    pub(super) fn banner(&self) -> String {
        self.style.banner(&centred(self.words().say("banner"), self.width))
    }

    /// Writes text for people to stdout.
    pub(super) fn text(&self, text: &str) -> Result<(), Failure> {
        self.data(&plain_spaces(text))
    }

    /// Writes data to stdout.
    #[expect(clippy::unused_self, reason = "who writes has an output at hand")]
    pub(super) fn data(&self, text: &str) -> Result<(), Failure> {
        let mut stdout = io::stdout().lock();
        match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure::Write(error)),
            _ => Ok(()),
        }
    }

    /// Writes a message to stderr; where nobody listens, nothing is lost.
    #[expect(clippy::unused_self, reason = "who writes has an output at hand")]
    pub(super) fn message(&self, text: &str) {
        drop(io::stderr().lock().write_all(text.as_bytes()));
    }

    /// Writes what is wrong and what to do about it to stderr.
    pub(super) fn problem(&self, what: &str, help: &str) {
        let style = self.error_style;
        let words = self.words();
        let (error, remedy) =
            (style.bad(words.say("label-error")), style.help(words.say("label-help")));
        self.message(&format!("{error} {what}\n   {remedy} {help}\n"));
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads the environment")]
fn is_set(name: &str) -> bool {
    std::env::var_os(name).is_some_and(|value| !value.is_empty())
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads the environment")]
fn is_dumb() -> bool {
    std::env::var_os("TERM").is_some_and(|terminal| terminal == "dumb")
}
