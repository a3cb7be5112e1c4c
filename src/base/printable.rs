//! Text of files and people as it may be shown: nothing in it moves the cursor, paints, turns the
//! reading direction around or hides.

use std::fmt::Write;

/// Whether a letter is one that no text of an exercise may have: a control character other than
/// the end of a line, or one that embeds, overrides or isolates the reading direction, or breaks a
/// line unseen. Marks that single words of right-to-left scripts need are allowed.
pub fn is_forbidden(letter: char) -> bool {
    let is_direction = matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{206F}');
    let is_break = matches!(letter, '\u{2028}' | '\u{2029}');
    (letter.is_control() && letter != '\n') || is_direction || is_break
}

/// Whether a letter can be shown as it is. One that is invisible is forbidden in no text, and told
/// in a message all the same.
fn is_shown(letter: char) -> bool {
    let is_invisible = matches!(
        letter,
        '\u{AD}'
            | '\u{61C}'
            | '\u{180E}'
            | '\u{200B}'..='\u{200F}'
            | '\u{2060}'..='\u{2065}'
            | '\u{FEFF}'
    );
    letter != '\n' && !is_invisible && !is_forbidden(letter)
}

/// A letter as it may be printed on one line: a tab is a space, what cannot be shown an escape.
pub fn visible(letter: char) -> String {
    match letter {
        '\t' => " ".to_owned(),
        _ if is_shown(letter) => letter.to_string(),
        _ => letter.escape_unicode().to_string(),
    }
}

/// A text as it may be printed on one line.
pub fn printable(text: &str) -> String {
    text.chars().map(visible).collect()
}

/// A text as it may be printed on several lines.
pub fn printable_lines(text: &str) -> String {
    text.split('\n').map(printable).collect::<Vec<_>>().join("\n")
}

/// JSON whose letters can all be printed; it means the same.
pub fn printable_json(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for letter in json.chars() {
        if letter == '\n' || is_shown(letter) {
            out.push(letter);
        } else {
            for unit in letter.encode_utf16(&mut [0; 2]) {
                // Writing to a string does not fail.
                let _infallible = write!(out, "\\u{unit:04x}");
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_reaches_the_terminal_as_a_command() {
        let text = "a\x1b[31m\u{9b}2J\u{202E}b\u{2066}c\u{7f}\r\n\td";
        let shown = printable(text);
        assert_eq!(shown, "a\\u{1b}[31m\\u{9b}2J\\u{202e}b\\u{2066}c\\u{7f}\\u{d}\\u{a} d");
        assert_eq!(printable("Łódź Αθήνα 東京 עברית"), "Łódź Αθήνα 東京 עברית");
        assert_eq!(printable_lines("a\nb\rc"), "a\nb\\u{d}c");
    }

    #[test]
    fn marks_that_words_need_are_allowed_in_texts() {
        for letter in "\n\u{200C}\u{200D}\u{200E}\u{200F}\u{61C}é中".chars() {
            assert!(!is_forbidden(letter), "{letter:?}");
        }
        for letter in "\r\t\0\x1b\u{7f}\u{85}\u{9b}\u{202A}\u{202E}\u{2066}\u{2069}\u{2028}".chars()
        {
            assert!(is_forbidden(letter), "{letter:?}");
        }
    }

    #[test]
    fn json_means_the_same_when_it_can_be_printed() {
        let text = "x\u{202E}y\u{9b}\u{7f}z\u{10FFFF} é\n";
        let value = serde_json::Value::from(text);
        let json = printable_json(&value.to_string());
        assert!(json.chars().all(|it| !is_forbidden(it)), "{json}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&json).unwrap(), value);
    }
}
