//! The words of the interface, from the files of one language in `assets/text/en`. Texts of a scenario
//! are its own and come from [`Names`](crate::scenario::Names).
//!
//! The attribute `.tip` of a message is its entry in the glossary: the tooltip wherever the term
//! stands. A test finds words that are asked for and not there, and words that nobody asks for.

use std::collections::BTreeMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// Whose plurals are formed.
const LANGUAGE: &str = "en";
const ENGLISH: &str = concat!(
    include_str!("../../assets/text/en/common.ftl"),
    include_str!("../../assets/text/en/actions.ftl"),
    include_str!("../../assets/text/en/console.ftl"),
);

/// All words of the interface in one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
    /// Those without gaps, since they are asked for in every frame.
    plain: BTreeMap<String, String>,
}

impl Default for Words {
    fn default() -> Self {
        let (resource, _) = match FluentResource::try_new(ENGLISH.to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err(partial) => partial,
        };
        let mut plain = BTreeMap::new();
        let ids: Vec<(String, Vec<String>)> = resource
            .entries()
            .filter_map(|entry| match entry {
                fluent_syntax::ast::Entry::Message(message) => {
                    let tips = message.attributes.iter().map(|it| it.id.name.to_owned());
                    Some((message.id.name.to_owned(), tips.collect()))
                }
                _ => None,
            })
            .collect();
        let mut bundle = FluentBundle::new_concurrent(vec![
            LANGUAGE.parse::<LanguageIdentifier>().unwrap_or_default(),
        ]);
        bundle.set_use_isolating(false);
        // Two messages of one name are found by a test; the first is said.
        drop(bundle.add_resource(resource));
        for (id, attributes) in ids {
            let Some(message) = bundle.get_message(&id) else { continue };
            let patterns = attributes.iter().filter_map(|name| {
                message.get_attribute(name).map(|it| (format!("{id}.{name}"), it.value()))
            });
            let own = message.value().map(|pattern| (id.clone(), pattern));
            for (id, pattern) in own.into_iter().chain(patterns) {
                let mut gaps = Vec::new();
                let text = bundle.format_pattern(pattern, None, &mut gaps);
                if gaps.is_empty() {
                    plain.insert(id, text.into_owned());
                }
            }
        }
        Self { bundle, plain }
    }
}

impl Words {
    /// A text without gaps; its own name if there is none.
    pub fn say<'a>(&'a self, id: &'a str) -> &'a str {
        self.plain.get(id).map_or(id, String::as_str)
    }

    /// What a term means, if the glossary has it.
    pub fn tip(&self, id: &str) -> Option<&str> {
        self.plain.get(&format!("{id}.tip")).map(String::as_str)
    }

    /// A text with its gaps filled.
    pub fn fill<const N: usize>(&self, id: &str, gaps: [(&str, FluentValue<'_>); N]) -> String {
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        let Some(pattern) = pattern else { return id.to_owned() };
        let args: FluentArgs<'_> = gaps.into_iter().collect();
        self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }
}

/// With a capital letter, as a sentence begins.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first: String = letters.next().map(|it| it.to_uppercase().collect()).unwrap_or_default();
    format!("{first}{}", letters.as_str())
}

/// The name of a variant as it is in text ids: `RequestHelp` is `request-help`.
pub fn kebab(variant: &impl std::fmt::Debug) -> String {
    let mut text = String::new();
    for letter in format!("{variant:?}").chars() {
        if letter.is_ascii_uppercase() && !text.is_empty() {
            text.push('-');
        }
        text.push(letter.to_ascii_lowercase());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use crate::base::calendar::Phase;
    use crate::policy::PolicyKind;
    use crate::scenario::model::{CauseClass, Medium, OrderKind, Symptom};

    /// Everything in quotation marks in the sources of the console.
    fn quoted() -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src/console")];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
                if entry.file_type().unwrap().is_dir() {
                    folders.push(entry.path());
                } else {
                    let text = fs::read_to_string(entry.path()).unwrap();
                    found.extend(text.split('"').skip(1).step_by(2).map(str::to_owned));
                }
            }
        }
        found
    }

    /// Words whose names are put together.
    fn composed() -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        let mut add = |kind: &str, variant: String| {
            names.insert(format!("{kind}-{variant}"));
        };
        OrderKind::ALL.iter().for_each(|it| add("action", kebab(it)));
        Phase::ALL.iter().for_each(|it| add("phase", kebab(it)));
        PolicyKind::ALL.iter().for_each(|it| add("policy", kebab(it)));
        CauseClass::ALL.iter().for_each(|it| add("cause", kebab(it)));
        let symptoms = [
            Symptom::Unavailable,
            Symptom::Altered,
            Symptom::OddTraces,
            Symptom::Talk,
            Symptom::Finding,
        ];
        symptoms.iter().for_each(|it| add("symptom", kebab(it)));
        let media = [
            Medium::Email,
            Medium::Phone,
            Medium::InPerson,
            Medium::Letter,
            Medium::Broadcast,
            Medium::Social,
            Medium::Monitor,
        ];
        media.iter().for_each(|it| add("medium", kebab(it)));
        names
    }

    #[test]
    fn all_words_are_there_and_none_is_left_over() {
        let resource = FluentResource::try_new(ENGLISH.to_owned());
        let resource = resource.map_err(|(_, errors)| errors).unwrap();
        let mut there = BTreeSet::new();
        for entry in resource.entries() {
            if let fluent_syntax::ast::Entry::Message(message) = entry {
                assert!(there.insert(message.id.name.to_owned()), "twice: {}", message.id.name);
            }
        }
        let asked = quoted();
        let composed = composed();
        for name in &composed {
            assert!(there.contains(name), "missing: {name}");
        }
        let unused: Vec<_> =
            there.iter().filter(|id| !asked.contains(*id) && !composed.contains(*id)).collect();
        assert!(unused.is_empty(), "nobody says {unused:?}");
        let families: BTreeSet<&str> = there.iter().filter_map(|id| id.split('-').next()).collect();
        let is_id = |text: &&String| {
            let plain = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-';
            text.contains('-') && text.chars().all(plain) && !text.ends_with('-')
        };
        let missing: Vec<_> = asked
            .iter()
            .filter(is_id)
            .filter(|id| families.contains(id.split('-').next().unwrap_or_default()))
            .filter(|id| !there.contains(*id))
            .collect();
        assert!(missing.is_empty(), "not in the language file: {missing:?}");
    }
}
