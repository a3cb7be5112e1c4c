//! Plain text in columns: cutting, filling, breaking lines.

use std::fmt::Write;

use crate::tell::words::GLUE;

/// At most `width` characters; a cut is marked.
pub(super) fn fit(text: &str, width: usize) -> String {
    if text.chars().count() <= width {
        return text.to_owned();
    }
    let kept: String = text.chars().take(width.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

/// Exactly `width` characters, filled on the right.
pub(super) fn pad(text: &str, width: usize) -> String {
    let text = fit(text, width);
    let missing = width.saturating_sub(text.chars().count());
    format!("{text}{}", " ".repeat(missing))
}

/// A text in lines of at most `width` characters; all but the first begin with `indent` spaces.
/// The first line starts at column `used`.
pub(super) fn wrap(text: &str, width: usize, used: usize, indent: usize) -> String {
    let mut out = String::new();
    let mut column = used;
    let mut is_first = true;
    for word in text.split([' ', '\n']).filter(|word| !word.is_empty()) {
        let length = word.chars().count();
        if !is_first && width < column + 1 + length {
            // Writing to a string does not fail.
            let _infallible = write!(out, "\n{:indent$}{word}", "");
            column = indent + length;
        } else {
            if !is_first {
                out.push(' ');
                column += 1;
            }
            out.push_str(word);
            column += length;
        }
        is_first = false;
    }
    out.replace(GLUE, " ")
}

/// A whole number with its thousands apart: `12,345`.
pub(super) fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if 0 < at && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tell::words::glued;

    #[test]
    fn columns_are_as_wide_as_they_should_be() {
        assert_eq!(fit("results site", 20), "results site");
        assert_eq!(fit("results site", 8), "results…");
        assert_eq!(pad("äö", 4), "äö  ");
        assert_eq!(thousands(1_234_567), "1,234,567");
        assert_eq!(thousands(12), "12");
    }

    #[test]
    fn lines_break_between_words_and_keep_their_indent() {
        assert_eq!(wrap("one two three four", 11, 4, 2), "one two\n  three\n  four");
        assert_eq!(wrap("", 10, 0, 0), "");
        let time = glued("E+0 20:00");
        assert_eq!(wrap(&format!("at {time} sharp"), 9, 0, 0), "at\nE+0 20:00\nsharp");
    }
}
