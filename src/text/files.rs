//! The files of words that are in the program.

/// The language of which every message is there.
pub const ENGLISH: &str = "en";

/// One file of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct File {
    /// Its language, an IETF tag such as `fr`.
    pub language: &'static str,
    /// Its name without the ending.
    pub name: &'static str,
    /// Its content.
    pub text: &'static str,
}

macro_rules! files {
    ($($language:literal: $($name:literal),+;)+) => {
        &[$($(File {
            language: $language,
            name: $name,
            text: include_str!(concat!(
                env!("CARGO_MANIFEST_DIR"), "/assets/text/", $language, "/", $name, ".ftl"
            )),
        }),+),+]
    };
}

/// All files of words, English first.
pub const FILES: &[File] = files! {
    "en": "common", "actions", "coordination", "errors", "files", "help", "results", "terminal",
        "print", "console", "about", "public", "debrief", "report", "taken", "objectives",
        "opportunities", "observers";
    "fr": "common", "actions", "coordination", "errors", "files", "help", "results", "terminal",
        "print", "console", "about", "public", "debrief", "report", "taken", "objectives",
        "opportunities", "observers";
};

/// The languages of the program, English first.
pub fn languages() -> Vec<&'static str> {
    let mut all: Vec<&str> = FILES.iter().map(|file| file.language).collect();
    all.dedup();
    all
}
