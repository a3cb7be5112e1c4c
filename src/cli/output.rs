//! The one place that writes: data on stdout, the rest on stderr. A reader that leaves early, such
//! as `head`, is no error.

use std::io::{self, ErrorKind, IsTerminal, Write};

use crate::base::problem::Problem;

use super::failure::Failure;
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
}

impl Output {
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
        }
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
        let (error, remedy) = (style.bad("error:"), style.help("help:"));
        self.message(&format!("{error} {what}\n   {remedy} {help}\n"));
    }

    /// Writes what whoever uses a file should know to stderr.
    pub(super) fn note(&self, of: &impl Problem) {
        let style = self.error_style;
        let (note, remedy) = (style.warn("note:"), style.help("help:"));
        self.message(&format!("{note} {}\n   {remedy} {}\n", of.reason(), of.remedy()));
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
