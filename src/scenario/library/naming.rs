//! Which names are read: ids, languages, and what systems and editors leave behind, which is none
//! of ours.

use std::path::Path;

use unic_langid::LanguageIdentifier;

use crate::scenario::limits;

/// The ending of text files.
pub const TEXTS: &str = "ftl";
/// The ending of all other files that people write.
pub const DATA: &str = "ron";

/// Letters of a language in its tag; longer ones are reserved, and mostly words such as `notes`.
const LANGUAGE_LETTERS: std::ops::RangeInclusive<usize> = 2..=3;

/// Names that file managers, editors, sync clients and archives leave behind, in small letters.
const LEFT_BEHIND: &[&str] = &[
    "$recycle.bin",
    "@eadir",
    "__macosx",
    "desktop.ini",
    "icon\r",
    "lost+found",
    "system volume information",
    "thumbs.db",
];

/// Whether a name is one that systems leave behind: it begins with a dot (`._en.ftl`, `.#fr.ftl`,
/// `.git`), is a backup (`en.ftl~`, `#en.ftl#`), or is known.
pub fn is_left_behind(name: &str) -> bool {
    name.starts_with('.')
        || name.ends_with('~')
        || (name.starts_with('#') && name.ends_with('#'))
        || LEFT_BEHIND.contains(&name.to_lowercase().as_str())
}

/// Whether a text has the shape of an id: small letters, digits and `-`, a letter first.
pub fn is_id(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.chars().all(|next| matches!(next, 'a'..='z' | '0'..='9' | '-'))
        && text.len() <= limits::ID_CHARACTERS
}

/// Whether a text is a language tag, such as `en`, `fr-CA` or `sr-Latn`.
pub fn is_language(text: &str) -> bool {
    let letters = text.split(['-', '_']).next().map_or(0, str::len);
    LANGUAGE_LETTERS.contains(&letters) && text.parse::<LanguageIdentifier>().is_ok()
}

/// The stem of a file name with an ending.
pub fn stem<'a>(name: &'a str, ending: &str) -> Option<&'a str> {
    name.strip_suffix(ending)?.strip_suffix('.').filter(|stem| !stem.is_empty())
}

/// The language of a file of texts, by the name at the end of its path; none if it is no such file.
pub fn language_of(path: &Path) -> Option<&str> {
    let language = stem(path.file_name()?.to_str()?, TEXTS)?;
    is_language(language).then_some(language)
}

/// Whether a file is of a kind that scenarios are written in.
pub fn is_written(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|ending| ending == TEXTS || ending == DATA)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_systems_leave_behind_is_known() {
        for name in ["._en.ftl", ".#fr.ftl", ".DS_Store", "en.ftl~", "#en.ftl#", "Thumbs.db"] {
            assert!(is_left_behind(name), "{name}");
        }
        for name in ["Desktop.ini", "desktop.ini", "__MACOSX", "lost+found", ".git"] {
            assert!(is_left_behind(name), "{name}");
        }
        for name in ["en.ftl", "scenario.ron", "packs", "a~b.ftl", "#1.ron"] {
            assert!(!is_left_behind(name), "{name}");
        }
    }

    #[test]
    fn a_language_is_a_tag() {
        for tag in ["en", "fr", "fr-CA", "sr-Latn", "pt-BR", "haw", "zh-Hant-TW"] {
            assert!(is_language(tag), "{tag}");
        }
        for text in
            ["en (copy)", "en copy", "", "e", "notes", "readme", "en.old", "fr-", "..", "12"]
        {
            assert!(!is_language(text), "{text}");
        }
    }

    #[test]
    fn an_id_is_short_and_plain() {
        assert!(is_id("count-night") && is_id("e2"));
        for text in ["", "Count", "2nd", "a b", "a_b", "..", "é", &"a".repeat(41)] {
            assert!(!is_id(text), "{text}");
        }
    }

    #[test]
    fn a_stem_needs_its_ending() {
        assert_eq!(stem("en.ftl", TEXTS), Some("en"));
        assert_eq!(stem("en.old.ftl", TEXTS), Some("en.old"));
        assert_eq!([stem(".ftl", TEXTS), stem("enftl", TEXTS), stem("en.ron", TEXTS)], [None; 3]);
    }
}
