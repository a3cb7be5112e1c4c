//! Colour, where there is any. Nothing is said by colour alone.

/// Whether and how text is painted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Style {
    /// Whether to paint at all.
    pub color: bool,
}

/// Everything that we and the messages about scenario files paint with.
const PAINT: &[&str] = &[
    "\x1b[0m",
    "\x1b[1m",
    "\x1b[2m",
    "\x1b[31m",
    "\x1b[32m",
    "\x1b[33m",
    "\x1b[34m",
    "\x1b[36m",
    "\x1b[1;31m",
    "\x1b[1;33m",
    "\x1b[1;30;43m",
];

impl Style {
    /// The paint that a text begins with, if it is ours.
    pub(super) fn paint_at(text: &str) -> Option<&'static str> {
        PAINT.iter().copied().find(|paint| text.starts_with(paint))
    }

    fn paint(self, code: &str, text: &str) -> String {
        if self.color { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
    }

    /// For titles.
    pub(super) fn bold(self, text: &str) -> String {
        self.paint("1", text)
    }

    /// For what stands back.
    pub(super) fn faint(self, text: &str) -> String {
        self.paint("2", text)
    }

    /// For what went well.
    pub(super) fn good(self, text: &str) -> String {
        self.paint("32", text)
    }

    /// For what went badly.
    pub(super) fn bad(self, text: &str) -> String {
        self.paint("31", text)
    }

    /// For what wants attention.
    pub(super) fn warn(self, text: &str) -> String {
        self.paint("33", text)
    }

    /// For remedies, as in the messages about scenario files.
    pub(super) fn help(self, text: &str) -> String {
        self.paint("36", text)
    }

    /// For the banner that says that this is an exercise.
    pub(super) fn banner(self, text: &str) -> String {
        self.paint("1;30;43", text)
    }
}
