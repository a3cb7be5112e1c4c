//! What people type and paste, made fit for files and screens while they do it.

use crate::base::printable::is_forbidden;

fn is_harmless(letter: char) -> bool {
    letter != '\n' && !is_forbidden(letter)
}

/// A text of one line: line breaks and tabs are spaces, other control characters go, and no more
/// than `limit` characters stay.
pub fn one_line(text: &mut String, limit: usize) {
    clean(text, limit, |letter| matches!(letter, '\n' | '\r' | '\t'), ' ');
}

/// A text of several lines: line breaks stay, however they were written.
pub fn paragraphs(text: &mut String, limit: usize) {
    clean(text, limit, |letter| matches!(letter, '\n' | '\r'), '\n');
}

fn clean(text: &mut String, limit: usize, is_break: fn(char) -> bool, instead: char) {
    let is_clean = text.chars().all(|letter| letter == instead || is_harmless(letter));
    if is_clean && text.chars().count() <= limit {
        return;
    }
    // Two characters end a line on some systems, and are one break.
    let unix = text.replace("\r\n", "\n");
    let kept = unix.chars().filter_map(|letter| match letter {
        letter if is_break(letter) => Some(instead),
        '\t' => Some(' '),
        letter => is_harmless(letter).then_some(letter),
    });
    *text = kept.take(limit).collect();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str) -> String {
        let mut text = text.to_owned();
        one_line(&mut text, 20);
        text
    }

    #[test]
    fn a_line_has_no_breaks_and_an_end() {
        assert_eq!(line("one\r\ntwo\nthree\rfour\tx"), "one two three four x");
        assert_eq!(line("a\u{7}b\u{202e}c\u{2066}d\u{0}"), "abcd");
        assert_eq!(line("Zürich, Łódź, 東京"), "Zürich, Łódź, 東京");
        assert_eq!(line(&"ä".repeat(30)), "ä".repeat(20));
    }

    #[test]
    fn paragraphs_keep_their_breaks() {
        let mut text = "one\r\n\r\ntwo\tthree\u{1b}[0m".to_owned();
        paragraphs(&mut text, 100);
        assert_eq!(text, "one\n\ntwo three[0m");
    }
}
