//! Words in one language, and messages rendered in it.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use unic_langid::LanguageIdentifier;

use crate::base::calendar::election_number;
use crate::base::explain::Explanation;
use crate::base::message::{Arg, Message, Moment};
use crate::base::minute::{DAY, HOUR};

use super::files::{ENGLISH, FILES, languages};
use super::numbers::Signs;

type Bundle = FluentBundle<FluentResource>;

/// All words of the program in one language; in English where that language lacks them.
pub struct Catalogue {
    language: &'static str,
    signs: Signs,
    /// The language itself, then English.
    bundles: Vec<Bundle>,
    /// Texts without variables, since a window asks for them in every frame.
    plain: BTreeMap<String, String>,
}

impl Default for Catalogue {
    fn default() -> Self {
        Self::new(ENGLISH)
    }
}

impl Catalogue {
    /// The words of a language, an IETF tag such as `fr` or `fr-CA`. A region that has no words of
    /// its own gets those of its language, and an unknown language English.
    pub fn new(language: &str) -> Self {
        let language = known(language);
        let mut bundles = vec![bundle(language)];
        if language != ENGLISH {
            bundles.push(bundle(ENGLISH));
        }
        let mut plain = BTreeMap::new();
        for bundle in bundles.iter().rev() {
            plain.extend(texts_without_variables(bundle));
        }
        Self { language, signs: Signs::of(language), bundles, plain }
    }

    /// The words of a language, read once and then kept as long as the program runs.
    pub fn shared(language: &str) -> &'static Self {
        static READ: Mutex<BTreeMap<&'static str, &'static Catalogue>> =
            Mutex::new(BTreeMap::new());
        let language = known(language);
        let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
        read.entry(language).or_insert_with(|| Box::leak(Box::new(Self::new(language))))
    }

    /// The language in which it speaks.
    pub const fn language(&self) -> &'static str {
        self.language
    }

    /// A text without variables; its id if there is none.
    pub fn say<'a>(&'a self, id: &'a str) -> &'a str {
        self.find(id).unwrap_or(id)
    }

    /// A text without variables, if there is one; an attribute of a message is `id.attribute`.
    pub fn find(&self, id: &str) -> Option<&str> {
        self.plain.get(id).map(String::as_str)
    }

    /// What a term means, if the glossary has it.
    pub fn tip(&self, id: &str) -> Option<&str> {
        self.find(&format!("{id}.tip"))
    }

    /// A text with its variables filled.
    pub fn fill<const N: usize>(&self, id: &str, args: [(&'static str, Arg); N]) -> String {
        self.format(id, None, &args)
    }

    /// A message in words.
    pub fn render(&self, message: &Message) -> String {
        self.format(&message.id, message.attribute, &message.args)
    }

    /// What is so, and what to do about it.
    pub fn explain(&self, it: &Explanation) -> (String, String) {
        (self.render(&it.reason), self.render(&it.remedy))
    }

    /// A value as it stands in a text.
    pub fn value(&self, arg: &Arg) -> String {
        match arg {
            Arg::Text(text) => text.clone(),
            Arg::Whole(number) => self.signs.whole(*number),
            Arg::Decimal { millionths, digits, signed } => {
                self.signs.decimal(*millionths, *digits, *signed)
            }
            Arg::Duration(minutes) => self.duration(*minutes),
            Arg::Moment(moment) => self.moment(*moment),
            Arg::Message(message) => self.render(message),
            Arg::List(items) => self.list(items),
        }
    }

    /// A length of time in minutes, in its two largest units; no line breaks within it.
    pub fn duration(&self, minutes: i64) -> String {
        let size = minutes.saturating_abs();
        let (days, hours, rest) = (size / DAY, size % DAY / HOUR, size % HOUR);
        let said = match (days, hours, rest) {
            (0, 0, _) => self.fill("duration-minutes", [("minutes", rest.into())]),
            (0, _, 0) => self.fill("duration-hours", [("hours", hours.into())]),
            (0, ..) => {
                let args = [("hours", hours.into()), ("minutes", rest.into())];
                self.fill("duration-hours-minutes", args)
            }
            (_, 0, _) => self.fill("duration-days", [("days", days.into())]),
            _ => {
                let args = [("days", days.into()), ("hours", hours.into())];
                self.fill("duration-days-hours", args)
            }
        };
        if minutes < 0 { format!("-{said}") } else { said }
    }

    /// A point in time; no line breaks within it.
    pub fn moment(&self, moment: Moment) -> String {
        self.fill("moment", [("day", self.day(moment).into()), ("time", clock(moment).into())])
    }

    /// The day of a point in time, counted from election day.
    pub fn day(&self, moment: Moment) -> String {
        let sign = if moment.day < 0 { "-" } else { "+" };
        let days = format!("{}{sign}{}", election_number(moment.election), moment.day.abs());
        self.fill("moment-day", [("days", days.into())])
    }

    fn list(&self, items: &[Arg]) -> String {
        let items: Vec<String> = items.iter().map(|it| self.value(it)).collect();
        let Some((last, before)) = items.split_last() else {
            return self.say("list-nobody").to_owned();
        };
        let Some((first, rest)) = before.split_first() else { return last.clone() };
        let mut said = first.clone();
        for next in rest {
            said = self.fill("list-next", [("list", said.into()), ("next", next.into())]);
        }
        self.fill("list-last", [("list", said.into()), ("last", last.into())])
    }

    fn format(&self, id: &str, attribute: Option<&str>, args: &[(&str, Arg)]) -> String {
        let values: FluentArgs<'_> =
            args.iter().map(|(name, value)| (*name, self.fluent(value))).collect();
        for bundle in &self.bundles {
            let pattern = bundle.get_message(id).and_then(|message| match attribute {
                Some(name) => Some(message.get_attribute(name)?.value()),
                None => message.value(),
            });
            if let Some(pattern) = pattern {
                return bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned();
            }
        }
        attribute.map_or_else(|| id.to_owned(), |name| format!("{id}.{name}"))
    }

    /// Whole numbers stay numbers, since they choose plurals.
    fn fluent<'a>(&self, arg: &'a Arg) -> FluentValue<'a> {
        match arg {
            Arg::Text(text) => FluentValue::from(text.as_str()),
            Arg::Whole(number) => FluentValue::from(*number),
            other => FluentValue::from(self.value(other)),
        }
    }
}

/// The language of the program that comes nearest to one.
fn known(language: &str) -> &'static str {
    let known = languages();
    let base = language.split('-').next().unwrap_or_default();
    let find = |wanted: &str| known.iter().find(|it| it.eq_ignore_ascii_case(wanted));
    find(language).or_else(|| find(base)).copied().unwrap_or(ENGLISH)
}

/// The time of day of a point in time: `14:05`.
fn clock(moment: Moment) -> String {
    format!("{:02}:{:02}", moment.minute / HOUR, moment.minute % HOUR)
}

fn bundle(language: &'static str) -> Bundle {
    let tag: LanguageIdentifier = language.parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(Signs::of(language).formatter()));
    // It is new and has no function of this name.
    drop(bundle.add_builtins());
    for file in FILES.iter().filter(|file| file.language == language) {
        // A test finds what cannot be read, and what is there twice; here the rest is said.
        let resource = match FluentResource::try_new(file.text.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        drop(bundle.add_resource(resource));
    }
    bundle
}

/// Messages and attributes, by `id` and `id.attribute`.
fn texts_without_variables(bundle: &Bundle) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for id in ids_of(bundle) {
        let Some(message) = bundle.get_message(&id) else { continue };
        let own = message.value().map(|pattern| (id.clone(), pattern));
        let attributes = message.attributes().map(|it| (format!("{id}.{}", it.id()), it.value()));
        for (name, pattern) in own.into_iter().chain(attributes) {
            let mut gaps = Vec::new();
            let text = bundle.format_pattern(pattern, None, &mut gaps);
            if gaps.is_empty() {
                found.push((name, text.into_owned()));
            }
        }
    }
    found
}

fn ids_of(bundle: &Bundle) -> Vec<String> {
    let tags = bundle.locales.iter().map(ToString::to_string).collect::<Vec<_>>();
    let own = FILES.iter().filter(|file| tags.iter().any(|tag| tag == file.language));
    let mut ids = Vec::new();
    for file in own {
        let resource = match fluent_syntax::parser::parse(file.text) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        ids.extend(resource.body.iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        }));
    }
    ids
}

/// With a capital letter, as a sentence begins.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first: String = letters.next().map(|it| it.to_uppercase().collect()).unwrap_or_default();
    format!("{first}{}", letters.as_str())
}

/// The name of a variant as it is in ids of messages: `RequestHelp` is `request-help`.
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

    #[test]
    fn a_message_is_rendered_with_its_arguments() {
        let texts = Catalogue::new("en");
        assert_eq!(texts.fill("seats-due", [("count", 1.into())]), "one decision due");
        assert_eq!(texts.say("no-such-message"), "no-such-message");
        assert_eq!(texts.render(&Message::attribute("app-title", "none")), "app-title.none");
        assert_eq!(texts.value(&Arg::Whole(i64::from(u32::MAX))), "4,294,967,295");
    }

    #[test]
    fn lists_durations_and_moments_are_said_as_people_do() {
        let texts = Catalogue::new("en");
        let list = |items: &[&str]| texts.value(&Arg::list(items.iter().copied()));
        assert_eq!(list(&["A"]), "A");
        assert_eq!(list(&["A", "B"]), "A and B");
        assert_eq!(list(&["A", "B", "C", "D"]), "A, B, C and D");
        let spans = [0, 40, 60, 125, 3 * DAY, 3 * DAY + 4 * HOUR + 9, -90];
        assert_eq!(
            spans.map(|it| texts.duration(it).replace('\u{a0}', " ")),
            ["0 min", "40 min", "1 h", "2 h 5 min", "3 d", "3 d 4 h", "-1 h 30 min"]
        );
        for (election, said) in [(0, "E-12 14:05"), (1, "E2-12 14:05")] {
            let moment = texts.moment(Moment { election, day: -12, minute: 845 });
            assert_eq!(moment.replace('\u{a0}', " "), said);
        }
    }

    #[test]
    fn a_language_is_found_by_its_tag() {
        assert_eq!(Catalogue::new("fr-CA").language(), "fr");
        assert_eq!(Catalogue::new("FR").language(), "fr");
        assert_eq!(Catalogue::new("tlh").language(), "en");
        assert!(std::ptr::eq(Catalogue::shared("fr-CA"), Catalogue::shared("fr")));
        let french = Catalogue::shared("fr");
        assert_eq!(french.value(&Arg::decimal(1_234_500_000, 1)), "1\u{202f}234,5");
    }
}
