//! The interface says the terms of `docs/glossary.md`.

use std::path::Path;

fn page(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Phrases of the glossary that no message of the program may contain, in lower case.
fn unused_phrases() -> Vec<String> {
    let glossary = page("docs/glossary.md");
    let (_, section) =
        glossary.split_once("## Words that the interface does not use").expect("the section");
    let section = section.split("\n## ").next().expect("its text");
    let lists = section.lines().filter_map(|line| line.strip_prefix("- ")?.rsplit_once(": "));
    lists
        .flat_map(|(phrases, _)| phrases.split(", ").map(|one| one.trim_matches('`').to_owned()))
        .collect()
}

/// The words of a Fluent file that people read, in lower case with one space around each: without
/// comments, ids and arguments.
fn read_words(file: &str) -> String {
    let said = file.lines().filter(|line| !line.starts_with('#')).map(|line| {
        match line.split_once(" =") {
            Some((id, value)) if !id.trim_start().contains(' ') => value,
            _ => line,
        }
    });
    let words = said.flat_map(str::split_whitespace).filter(|word| !word.starts_with('$'));
    let plain = words.flat_map(|word| word.split(|letter: char| !letter.is_alphanumeric()));
    let plain: Vec<&str> = plain.filter(|word| !word.is_empty()).collect();
    format!(" {} ", plain.join(" ").to_lowercase())
}

/// Goal: the interface says the terms of the glossary. Method: no English message contains a phrase
/// that the glossary keeps out.
#[test]
fn messages_say_the_terms_of_the_glossary() {
    let phrases = unused_phrases();
    assert!(phrases.len() > 10, "the list of the glossary is read: {phrases:?}");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/text/en");
    let files = std::fs::read_dir(&folder).expect("the English messages");
    let mut found = Vec::new();
    for file in files.map(|file| file.expect("a file").path()) {
        let words = read_words(&std::fs::read_to_string(&file).expect("a text"));
        let bad = phrases.iter().filter(|phrase| words.contains(&format!(" {phrase} ")));
        found.extend(bad.map(|phrase| format!("{}: `{phrase}`", file.display())));
    }
    assert!(found.is_empty(), "words that docs/glossary.md keeps out:\n{}", found.join("\n"));
}

#[test]
fn a_word_that_is_kept_out_is_found() {
    let text = "a-fire = Release\n    .tip = Fire { $order } at\n# hurt\n\
                b = { $n ->\n    [one] one hurt\n}\n";
    let words = read_words(text);
    assert_eq!(words, " release fire at one one hurt ");
}
