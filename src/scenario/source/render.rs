//! Problems as people read them: one line that says what, the place, the line itself, the remedy.
//!
//! Written by hand and not with a report crate, because the shape is part of the interface: the
//! place is always `path:line:column`, a message never takes more than a few lines, a line of a
//! megabyte is clipped, and nothing from a file reaches the terminal as a control character.

use std::fmt::Write;

use crate::base::diagnostic::{Diagnostic, Diagnostics, Severity, Source, Span};
use crate::base::printable::{printable, visible};

/// How many characters of a line are shown.
const MAX_SHOWN: usize = 96;
/// How many of them before the place, when the line is clipped.
const BEFORE: usize = 30;

/// All problems in the order of [`Diagnostics::sorted`], with an empty line between them.
///
/// ```text
/// error[E012]: unknown asset `result-site`
///   --> scenarios/packs/x/scenario.ron:41:16
///    |
/// 41 |         asset: "result-site",
///    |                ^^^^^^^^^^^^^
///    help: did you mean `results-site`?
/// ```
pub fn render(diagnostics: &Diagnostics, color: bool) -> String {
    let blocks = diagnostics.sorted();
    let blocks = blocks.iter().map(|diagnostic| {
        let source = diagnostics.source(&diagnostic.path);
        block(diagnostic, source, Style { color })
    });
    let mut blocks: Vec<String> = blocks.collect();
    blocks.extend(diagnostics.cut().map(|path| {
        let path = printable(&path.display().to_string());
        format!("more is wrong in {path} than is shown; correct this first\n")
    }));
    blocks.join("\n")
}

#[derive(Clone, Copy)]
struct Style {
    color: bool,
}

impl Style {
    fn paint(self, code: &str, text: &str) -> String {
        if self.color { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
    }

    fn severity(self, severity: Severity, text: &str) -> String {
        self.paint(if severity == Severity::Error { "1;31" } else { "1;33" }, text)
    }

    fn frame(self, text: &str) -> String {
        self.paint("34", text)
    }
}

fn block(diagnostic: &Diagnostic, source: Option<&Source>, style: Style) -> String {
    let label = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let label = style.severity(diagnostic.severity, &format!("{label}[{}]", diagnostic.code));
    let mut out = format!("{label}: {}\n", printable(&diagnostic.message));
    let path = printable(&diagnostic.path.display().to_string());
    let (place, line) = match diagnostic.line_column {
        Some((line, column)) => (format!("{path}:{line}:{column}"), line.to_string()),
        None => (path, String::new()),
    };
    let width = line.len().max(2);
    let _ = writeln!(out, "{:width$}{} {place}", "", style.frame("-->"));
    if let (Some(source), Some(span)) = (source, diagnostic.span) {
        let excerpt = Excerpt::new(&source.text, span);
        let bar = style.frame("|");
        let _ = writeln!(out, "{:width$} {bar}", "");
        let number = style.frame(&format!("{line:>width$}"));
        let _ = writeln!(out, "{}", format!("{number} {bar} {}", excerpt.shown).trim_end());
        let marks = style.severity(diagnostic.severity, &"^".repeat(excerpt.marked));
        let _ = writeln!(out, "{:width$} {bar} {:indent$}{marks}", "", "", indent = excerpt.indent);
    }
    if let Some(help) = &diagnostic.help {
        let _ = writeln!(out, "{:width$} {} {}", "", style.paint("36", "help:"), printable(help));
    }
    out
}

/// The part of a line around a place, as it is shown.
struct Excerpt {
    shown: String,
    indent: usize,
    marked: usize,
}

impl Excerpt {
    fn new(text: &str, span: Span) -> Self {
        let start = boundary(text, span.start);
        let end = boundary(text, span.end).max(start);
        let (before, after) = text.split_at(start);
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let before = before.get(line_start..).unwrap_or_default();
        let after = after.split('\n').next().unwrap_or_default();
        let after = after.strip_suffix('\r').unwrap_or(after);
        let marked_bytes = (end - start).min(after.len());

        let fits = MAX_SHOWN.saturating_sub(BEFORE);
        let whole = length_up_to(before, MAX_SHOWN) + length_up_to(after, MAX_SHOWN) <= MAX_SHOWN;
        let lead = if whole { MAX_SHOWN } else { BEFORE };
        let kept: Vec<char> = before.chars().rev().take(lead).collect();
        let mut shown = String::new();
        if kept.len() < length_up_to(before, MAX_SHOWN) {
            shown.push('…');
        }
        let tail = if whole { MAX_SHOWN } else { fits.max(MAX_SHOWN - kept.len()) };
        shown.extend(kept.into_iter().rev().map(visible));
        let indent = shown.chars().count();
        let mut marked = 0;
        for (at, next) in after.char_indices().take(tail) {
            let next = visible(next);
            if at < marked_bytes {
                marked += next.chars().count();
            }
            shown.push_str(&next);
        }
        if tail < length_up_to(after, tail + 1) {
            shown.push('…');
        }
        Self { shown, indent, marked: marked.max(1) }
    }
}

fn boundary(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

fn length_up_to(text: &str, most: usize) -> usize {
    text.chars().take(most + 1).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, span: Span) -> String {
        let mut diagnostics = Diagnostics::default();
        diagnostics.error("E012", &Source::new("a/b.ron", text), span, "wrong `x`", "do that");
        render(&diagnostics, false)
    }

    #[test]
    fn a_problem_has_place_line_marks_and_remedy() {
        let text = format!("{}\tasset: \"site\",\r\n)", "\n".repeat(40));
        let start = text.find('"').unwrap();
        let expected = [
            "error[E012]: wrong `x`",
            "  --> a/b.ron:41:9",
            "   |",
            "41 |  asset: \"site\",",
            "   |         ^^^^^^",
            "   help: do that",
            "",
        ]
        .join("\n");
        assert_eq!(shown(&text, Span { start, end: start + 6 }), expected);
    }

    #[test]
    fn several_lines_are_marked_to_the_end_of_the_first() {
        let text = shown("(a: (\n 1))", Span { start: 4, end: 9 });
        assert!(text.contains("\n 1 | (a: (\n   |     ^\n"), "{text}");
    }

    #[test]
    fn a_problem_of_a_file_has_no_line() {
        let mut diagnostics = Diagnostics::default();
        diagnostics.file_error("E002", "x.ron".as_ref(), "there is no such file", "check it");
        let expected = "error[E002]: there is no such file\n  --> x.ron\n   help: check it\n";
        assert_eq!(render(&diagnostics, false), expected);
    }

    #[test]
    fn a_megabyte_in_one_line_is_clipped_around_the_place() {
        let text = "ä".repeat(1 << 20);
        for (start, end) in [(0, 2), (0, 1 << 21), (1 << 20, 2 << 20), (2 << 20, 2 << 20)] {
            let output = shown(&text, Span { start, end });
            assert!(output.lines().all(|line| line.chars().count() <= 110), "{output}");
            assert!(output.contains('…') && output.contains('^'), "{output}");
        }
    }

    #[test]
    fn nothing_from_a_file_reaches_the_terminal_as_a_command() {
        let mut diagnostics = Diagnostics::default();
        let source = Source::new("\x1b[2Ja.ron", "\x1b[31m\u{202E}x\u{7}");
        diagnostics.error("E003", &source, Span { start: 0, end: 5 }, "found `\x1b[0m`", "\x07");
        let output = render(&diagnostics, false);
        assert!(output.chars().all(|next| next == '\n' || !next.is_control()), "{output:?}");
        assert!(output.contains("\\u{1b}[31m\\u{202e}x\\u{7}"), "{output}");
    }

    #[test]
    fn colour_is_there_only_when_asked_for() {
        let mut diagnostics = Diagnostics::default();
        let source = Source::new("a.ron", "x");
        diagnostics.warning("E003", &source, Span { start: 0, end: 1 }, "odd", "");
        assert!(!render(&diagnostics, false).contains('\x1b'));
        assert!(render(&diagnostics, true).contains("\x1b[1;33mwarning[E003]\x1b[0m: odd"));
    }

    #[test]
    fn any_span_of_any_text_is_shown() {
        let text = "(ä:\n\"ö\"\r\n\u{1F5F3})";
        for start in 0..=text.len() + 2 {
            for end in 0..=text.len() + 2 {
                assert!(shown(text, Span { start, end }).contains('^'));
            }
        }
    }
}
