//! Texts as files of other programs take them: nothing in them breaks the file or turns the reading
//! direction of what stands beside them.

/// A text without what XML forbids or what embeds or overrides the reading direction; the sign for
/// what cannot be shown stands in its place. Ends of lines are kept, tabs are spaces.
pub(super) fn clean(text: &str) -> String {
    // An end of a line that was written elsewhere is none more than ours.
    text.replace("\r\n", "\n").chars().map(letter).collect()
}

/// A text as [`clean`] makes it, on one line.
pub(super) fn clean_line(text: &str) -> String {
    clean(text).replace('\n', " ")
}

const fn letter(letter: char) -> char {
    match letter {
        '\n' | '\r' => '\n',
        '\t' => ' ',
        // Those that isolate a part of a text from the rest of it do no harm.
        '\0'..='\u{1f}'
        | '\u{7f}'..='\u{9f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{206a}'..='\u{206f}'
        | '\u{fffe}'
        | '\u{ffff}' => char::REPLACEMENT_CHARACTER,
        letter => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_left_that_breaks_a_file_or_turns_a_line() {
        let text = "a\0b\u{1b}[31m\u{202e}c\u{ffff}\r\nd\te\rf";
        assert_eq!(clean(text), "a\u{fffd}b\u{fffd}[31m\u{fffd}c\u{fffd}\nd e\nf");
        assert_eq!(clean_line("a\nb"), "a b");
        assert_eq!(clean("Łódź \u{2068}עברית\u{2069} 東京"), "Łódź \u{2068}עברית\u{2069} 東京");
    }
}
