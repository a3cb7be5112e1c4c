//! Which letters the fonts of the console have. They are listed in `assets/fonts/coverage.txt` and
//! not asked of the fonts, so that a program without the console says the same of a scenario.

use std::ops::RangeInclusive;
use std::sync::LazyLock;

/// Code points in hexadecimal, a range or a single one on each line.
const COVERAGE: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/fonts/coverage.txt"));

static COVERED: LazyLock<Vec<RangeInclusive<u32>>> = LazyLock::new(|| {
    let range = |line: &str| {
        let (first, last) = line.split_once('-').unwrap_or((line, line));
        let number = |text| u32::from_str_radix(text, 16).ok();
        Some(number(first)?..=number(last)?)
    };
    COVERAGE.lines().filter_map(range).collect()
});

/// Whether the console can draw a letter with the fonts that it brings. What is not drawn at all,
/// such as the mark that joins two signs, it can.
pub fn is_covered(letter: char) -> bool {
    let is_silent = letter.is_control()
        || matches!(letter, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}');
    let code = u32::from(letter);
    let at = COVERED.partition_point(|range| *range.end() < code);
    is_silent || COVERED.get(at).is_some_and(|range| range.contains(&code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_of_letters_is_in_order_and_can_be_read() {
        assert_eq!(COVERED.len(), COVERAGE.lines().count());
        assert!(COVERED.windows(2).all(|pair| pair[0].end() < pair[1].start()));
    }

    #[test]
    fn letters_of_the_scripts_that_are_shipped_are_covered_and_others_are_not() {
        for letter in " ~Æłéßαωπжщґ…“”–■▲✓→\n\u{200D}\u{FE0F}".chars() {
            assert!(is_covered(letter), "{letter:?}");
        }
        for letter in "初投한אبअ\u{1F5F3}\u{10FFFF}".chars() {
            assert!(!is_covered(letter), "{letter:?}");
        }
    }
}
