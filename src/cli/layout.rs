//! Plain text in columns of a terminal: cutting, filling, breaking lines. A column is as wide as
//! a Latin letter; Chinese, Japanese and Korean letters take two.

use textwrap::core::Word;
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// How many columns a text takes.
pub(super) fn columns(text: &str) -> usize {
    text.width()
}

/// At most `width` columns; a cut is marked.
pub(super) fn fit(text: &str, width: usize) -> String {
    if columns(text) <= width {
        return text.to_owned();
    }
    let mut left = width.saturating_sub(1);
    let fits = |letter: &char| {
        let wide = letter.width().unwrap_or(0);
        let fits = wide <= left;
        left = left.saturating_sub(wide);
        fits
    };
    let kept: String = text.chars().take_while(fits).collect();
    format!("{}…", kept.trim_end())
}

/// Exactly `width` columns, filled on the right.
pub(super) fn pad(text: &str, width: usize) -> String {
    let text = fit(text, width);
    let missing = width.saturating_sub(columns(&text));
    format!("{text}{}", " ".repeat(missing))
}

/// At least `width` columns, filled on the left.
pub(super) fn pad_left(text: &str, width: usize) -> String {
    let missing = width.saturating_sub(columns(text));
    format!("{}{text}", " ".repeat(missing))
}

/// In the middle of `width` columns.
pub(super) fn centred(text: &str, width: usize) -> String {
    let missing = width.saturating_sub(columns(text));
    let before = missing / 2;
    format!("{}{text}{}", " ".repeat(before), " ".repeat(missing - before))
}

/// A text in lines of at most `width` columns; all but the first begin with `indent` spaces. The
/// first line starts at column `used`. No line breaks at a no-break space or after a hyphen, and
/// a word that is longer than a line is cut.
pub(super) fn wrap(text: &str, width: usize, used: usize, indent: usize) -> String {
    let all: Vec<&str> = text.split([' ', '\n']).filter(|word| !word.is_empty()).collect();
    let one_line = all.join(" ");
    let (before, after) = (" ".repeat(used), " ".repeat(indent));
    let options = Options::new(width.max(indent + 1))
        .initial_indent(&before)
        .subsequent_indent(&after)
        .wrap_algorithm(WrapAlgorithm::FirstFit)
        .word_separator(WordSeparator::Custom(words))
        .word_splitter(WordSplitter::NoHyphenation);
    let lines = textwrap::wrap(&one_line, options);
    let text = lines.join("\n");
    plain_spaces(text.strip_prefix(&before).unwrap_or(&text))
}

/// Spaces at which no line breaks have done their work when lines are broken; a terminal gets
/// plain ones, so that what is copied from it can be searched.
pub(super) fn plain_spaces(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

/// Words by the rules of Unicode, except that what is hyphenated stays together, since commands
/// and options are.
fn words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let mut found = Vec::new();
    let (mut from, mut at) = (0, 0);
    for word in WordSeparator::UnicodeBreakProperties.find_words(line) {
        at += word.word.len() + word.whitespace.len();
        let is_hyphenated = word.whitespace.is_empty() && word.word.ends_with(['-', '/']);
        if !is_hyphenated {
            found.push(Word::from(&line[from..at]));
            from = at;
        }
    }
    if from < line.len() {
        found.push(Word::from(&line[from..]));
    }
    Box::new(found.into_iter())
}

#[cfg(test)]
mod tests {
    use super::*;

    use proptest::prelude::*;

    use crate::base::regressions;

    #[test]
    fn columns_are_as_wide_as_they_should_be() {
        assert_eq!(fit("results site", 20), "results site");
        assert_eq!(fit("results site", 8), "results…");
        assert_eq!(fit("開票の夜", 6), "開票…");
        assert_eq!(pad("äö", 4), "äö  ");
        assert_eq!(pad("開票", 6), "開票  ");
        assert_eq!(pad_left("開票", 6), "  開票");
        assert_eq!(centred("ab", 6), "  ab  ");
    }

    #[test]
    fn lines_break_between_words_and_keep_their_indent() {
        assert_eq!(wrap("one two three four", 11, 4, 2), "one two\n  three\n  four");
        assert_eq!(wrap("", 10, 0, 0), "");
        assert_eq!(wrap("at E+0\u{a0}20:00 sharp", 9, 0, 0), "at\nE+0 20:00\nsharp");
        assert_eq!(wrap("hotwash what-if", 12, 0, 0), "hotwash\nwhat-if");
        assert_eq!(wrap("hotwash what-if", 14, 0, 0), "hotwash\nwhat-if", "not what-, if");
        assert_eq!(wrap("開票の夜に何が起きたか", 8, 0, 2), "開票の夜\n  に何が\n  起きた\n  か");
    }

    proptest! {
        #![proptest_config(regressions::config())]
        #[test]
        fn no_line_is_wider_than_the_terminal(
            text in "[a-zé \u{a0}開票夜의밤。、\u{301}-]{0,200}",
            width in 60_usize..120,
            used in 0_usize..20,
            indent in 0_usize..20,
        ) {
            let lines = format!("{}{}", " ".repeat(used), wrap(&text, width, used, indent));
            for line in lines.lines() {
                prop_assert!(columns(line) <= width, "{line:?}");
            }
            let letters = |text: &str| text.replace([' ', '\n', '\u{a0}'], "");
            prop_assert_eq!(letters(&lines), letters(&text));
        }
    }
}
