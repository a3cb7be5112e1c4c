//! Lets the `ron` crate judge the grammar and says its verdict in words for people.

use ron::error::{Error, Position};
use serde::de::IgnoredAny;

use crate::base::diagnostic::Span;

use super::brackets::first_unbalanced;
use super::cursor::Misread;
use super::describe::clipped;
use super::tree::MAX_DEPTH;

const NAME: &str = "put a text in double quotes; names have letters, digits and `_` only";

/// Whether the text follows the grammar; if not, where it first does not.
pub fn judge(text: &str) -> Result<(), Misread> {
    // The crate counts a bracket and the values in it, so that a level counts twice.
    let options = ron::Options::default().with_recursion_limit(2 * MAX_DEPTH + 2);
    let verdict = options.from_str::<IgnoredAny>(text);
    verdict.map(|_| ()).map_err(|error| explain(text, &error))
}

/// The complaint about brackets nested too deeply.
pub fn too_deep(at: usize) -> Misread {
    Misread {
        span: Span { start: at, end: at + 1 },
        message: format!("brackets are nested more than {MAX_DEPTH} levels deep"),
        help: "take levels out; a missing closing bracket may also be the reason",
    }
}

fn explain(text: &str, error: &ron::error::SpannedError) -> Misread {
    let (start, end) = (offset(text, error.span.start), offset(text, error.span.end));
    if matches!(error.code, Error::ExceededRecursionLimit) {
        return too_deep(end);
    }
    if text.trim().is_empty() {
        return Misread {
            span: Span::default(),
            message: "the text is empty".to_owned(),
            help: "write one value, such as `(field: value)`",
        };
    }
    if is_about_structure(&error.code)
        && let Some(misread) = broken_name(text, end).or_else(|| first_unbalanced(text))
    {
        return misread;
    }
    let span = match error.code {
        Error::IntegerOutOfBounds | Error::NoSuchExtension(_) => Span { start, end },
        Error::InvalidEscape(_) => Span { start: end.saturating_sub(1), end },
        _ => one_character(text, end),
    };
    let (message, help) = words(&error.code);
    Misread { span, message, help }
}

/// A name that breaks off at a character that names do not have, such as `results-site`.
fn broken_name(text: &str, at: usize) -> Option<Misread> {
    let is_part = |next: char| next.is_alphanumeric() || matches!(next, '_' | '-' | '.' | '+');
    let (before, after) = text.split_at_checked(at)?;
    let start = before.trim_end_matches(is_part).len();
    let end = at + after.find(|next| !is_part(next)).unwrap_or(after.len());
    let name = text.get(start..end)?;
    if !name.starts_with(char::is_alphabetic) || !after.starts_with(['-', '.', '+']) {
        return None;
    }
    let message = format!("`{}` is not a name", clipped(name));
    Some(Misread { span: Span { start, end }, message, help: NAME })
}

fn is_about_structure(error: &Error) -> bool {
    matches!(
        error,
        Error::Eof
            | Error::ExpectedArrayEnd
            | Error::ExpectedChar
            | Error::ExpectedComma
            | Error::ExpectedIdentifier
            | Error::ExpectedMapColon
            | Error::ExpectedMapEnd
            | Error::ExpectedOptionEnd
            | Error::ExpectedString
            | Error::ExpectedStringEnd
            | Error::ExpectedStructLikeEnd
            | Error::TrailingCharacters
            | Error::UnclosedBlockComment
            | Error::UnexpectedChar(_)
    )
}

fn words(error: &Error) -> (String, &'static str) {
    const VALUE: &str =
        "write a text in double quotes, a number, a name, `[...]`, `{...}` or `(...)`";
    const ATTRIBUTE: &str = "write `#![enable(implicit_some)]`, or remove the line";
    let (message, help) = match error {
        Error::Eof => ("the text ends too early", "complete it; something is still open"),
        Error::ExpectedComma => (
            "expected a comma or a closing bracket here",
            "put a comma after the entry before this place",
        ),
        Error::ExpectedMapColon => {
            ("expected a `:` here", "write `field: value` or `\"key\": value`")
        }
        Error::ExpectedIdentifier => {
            ("expected the name of a field here", "write `name: value`, the name without quotes")
        }
        Error::ExpectedOptionEnd | Error::ExpectedOption => {
            ("`Some` takes 1 value", "write `Some(value)`, or the value alone")
        }
        Error::IntegerOutOfBounds => ("this number is too large", "write a smaller number"),
        Error::TrailingCharacters => {
            ("something follows after the end", "remove it; a file holds one value")
        }
        Error::InvalidEscape(_) => (
            "this escape means nothing",
            "write `\\\\` for a backslash, or a raw text such as `r\"C:\\logs\"`",
        ),
        Error::ExpectedAttribute | Error::ExpectedAttributeEnd => {
            ("this attribute is not complete", ATTRIBUTE)
        }
        Error::NoSuchExtension(name) => {
            return (format!("there is no extension `{}`", clipped(name)), ATTRIBUTE);
        }
        Error::UnexpectedChar(found) => return (format!("`{found}` is not expected here"), VALUE),
        Error::SuggestRawIdentifier(name) => {
            return (format!("`{}` is not a name", clipped(name)), NAME);
        }
        other => {
            let mut message = other.to_string();
            if let Some(first) = message.get_mut(..1) {
                first.make_ascii_lowercase();
            }
            return (message, VALUE);
        }
    };
    (message.to_owned(), help)
}

/// The byte offset of a line and a column in characters, both from 1.
fn offset(text: &str, position: Position) -> usize {
    let mut line_start = 0;
    for _ in 1..position.line {
        let rest = text.get(line_start..).unwrap_or_default();
        line_start = rest.find('\n').map_or(text.len(), |at| line_start + at + 1);
    }
    let line = text.get(line_start..).unwrap_or_default();
    let before = line.chars().take(position.col.saturating_sub(1));
    line_start + before.map(char::len_utf8).sum::<usize>()
}

fn one_character(text: &str, at: usize) -> Span {
    let width = text.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    Span { start: at, end: at + width }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::diagnostic::Source;

    fn verdict(text: &str) -> ((usize, usize), String) {
        let misread = judge(text).unwrap_err();
        assert!(!misread.help.is_empty());
        (Source::new("a.ron", text).line_column(misread.span.start), misread.message)
    }

    #[test]
    fn common_slips_are_placed_and_named() {
        for (text, place, part) in [
            ("(\n  a: 1\n  b: 2\n)", (3, 3), "comma"),
            ("(\n  a 1\n)", (2, 5), "comma"),
            ("(a: \"x, b: 2)", (1, 5), "never closed"),
            ("(a: [1, 2\n, b: 3)", (1, 5), "closed by `)`"),
            ("(ä: \"\\q\")", (1, 7), "escape"),
            ("(a: results-site)", (1, 5), "`results-site` is not a name"),
            ("(a: 1) 2", (1, 8), "follows"),
            ("(a: @)", (1, 5), "`@` is not expected"),
            ("(a: 0xffffffffffffffffff)", (1, 5), "too large"),
            (" \n", (1, 1), "empty"),
            ("#![enable(magic)] ()", (1, 11), "magic"),
            ("/* x", (1, 1), "comment is never closed"),
        ] {
            let (found, message) = verdict(text);
            assert!(message.contains(part), "{text}: {message}");
            assert_eq!(found, place, "{text}: {message}");
        }
    }

    #[test]
    fn deep_nesting_is_an_error_at_the_level_that_is_too_deep() {
        for (open, close) in [("(", ")"), ("[", "]"), ("{", "}"), ("Some(", ")"), ("(a:", ")")] {
            for text in [open.repeat(10_000), open.repeat(10_000) + &close.repeat(10_000)] {
                let ((line, column), message) = verdict(&text);
                assert!(message.contains("nested more than 128"), "{message}");
                assert!(line == 1 && column <= 262 * open.len(), "{column}");
            }
        }
    }

    #[test]
    fn offsets_count_characters_of_the_line() {
        assert_eq!(offset("ä\nöx", Position { line: 2, col: 2 }), 5);
        assert_eq!(offset("ä", Position { line: 9, col: 9 }), 2);
    }
}
