//! Words and code fit together: every message that the sources ask for is in the Fluent files with
//! exactly those variables, every message in the files is asked for, and all languages say the
//! same messages with the same variables.
#![expect(clippy::unwrap_used, reason = "a test fails where it cannot go on")]

mod built_in;
mod composed;
mod fluent;
mod glossary;
mod sources;

use std::collections::{BTreeMap, BTreeSet};

use hotwash::text::{ENGLISH, languages};

use fluent::{Message, messages};
use sources::{Asked, Reason, asked};

/// What is wrong with one use of a message.
fn verdict(english: &BTreeMap<String, Message>, asked: &Asked) -> Option<String> {
    let Asked { file, id, attribute, args, at_most } = asked;
    let name = attribute.as_ref().map_or_else(|| id.clone(), |it| format!("{id}.{it}"));
    let Some(message) = english.get(id) else {
        return Some(format!("{file}: there is no message `{name}`"));
    };
    let Some(variables) = message.variables(attribute.as_deref()) else {
        return Some(format!("{file}: there is no message `{name}`"));
    };
    let missing: Vec<_> = variables.difference(args).collect();
    let superfluous: Vec<_> = args.difference(variables).filter(|_| !at_most).collect();
    match (missing.as_slice(), superfluous.as_slice()) {
        ([], []) => None,
        (missing, []) => Some(format!("{file}: `{name}` also needs {missing:?}")),
        ([], more) => Some(format!("{file}: `{name}` has no variable {more:?}")),
        (missing, more) => {
            Some(format!("{file}: `{name}` needs {missing:?} and has no variable {more:?}"))
        }
    }
}

#[test]
fn every_message_that_is_asked_for_is_there_with_its_variables() {
    let english = messages(ENGLISH);
    let mut all = asked().uses;
    all.extend(composed::uses());
    assert!(300 < all.len(), "the sources were not read");
    let errors: BTreeSet<String> = all.iter().filter_map(|it| verdict(&english, it)).collect();
    let errors: Vec<String> = errors.into_iter().collect();
    assert!(errors.is_empty(), "\n{}\n", errors.join("\n"));
}

#[test]
fn every_message_is_asked_for() {
    let english = messages(ENGLISH);
    let found = asked();
    let mut used: BTreeSet<String> = found.literals;
    used.extend(found.uses.into_iter().chain(composed::uses()).map(|it| it.id));
    used.extend(english.values().flat_map(|it| it.references.iter().cloned()));
    // Those of the command line are compared with its definition where that is.
    let is_of_command_line = |id: &&String| id.starts_with("cmd-") || id.starts_with("arg-");
    used.extend(english.keys().filter(is_of_command_line).cloned());
    let unused: Vec<_> = english.keys().filter(|id| !used.contains(*id)).collect();
    assert!(unused.is_empty(), "nobody asks for {unused:#?}");
}

/// Why a reason cannot be told together with what to do about it.
fn without_remedy(english: &BTreeMap<String, Message>, reason: &Reason) -> Option<String> {
    let Reason { file, id, repeats } = reason;
    let has_help = english.get(id).is_some_and(|it| it.variables(Some("help")).is_some());
    (!has_help && !repeats).then(|| format!("{file}: `{id}` has no help"))
}

/// A remedy that nobody asks for with variables of its own is told with those of the reason.
fn needs_more(message: &Message) -> bool {
    let own = message.variables(None);
    let help = message.variables(Some("help"));
    help.is_some_and(|help| own.is_none_or(|own| !help.is_subset(own)))
}

#[test]
fn every_reason_is_told_with_what_to_do() {
    let english = messages(ENGLISH);
    let found = asked();
    assert!(50 < found.reasons.len(), "the sources were not read");
    let without = found.reasons.iter().filter_map(|it| without_remedy(&english, it));
    let mut errors: BTreeSet<String> = without.collect();
    let is_help = |it: &&Asked| it.attribute.as_deref() == Some("help");
    let asked_for: BTreeSet<_> = found.uses.iter().filter(is_help).map(|it| &it.id).collect();
    let unasked = english.iter().filter(|(id, _)| !asked_for.contains(id));
    let more = unasked.filter(|(_, message)| needs_more(message));
    errors.extend(more.map(|(id, _)| format!("`{id}.help` needs variables that nobody gives")));
    let errors: Vec<String> = errors.into_iter().collect();
    assert!(errors.is_empty(), "\n{}\n", errors.join("\n"));
}

#[test]
fn all_languages_say_the_same() {
    let english = messages(ENGLISH);
    let mut errors = Vec::new();
    for language in languages().into_iter().filter(|it| *it != ENGLISH) {
        errors.extend(fluent::differences(language, &english, &messages(language)));
    }
    assert!(errors.is_empty(), "\n{}\n", errors.join("\n"));
}

/// Each kind of mistake, planted, is found.
mod planted {
    use super::*;

    fn says(text: &str) -> BTreeMap<String, Message> {
        fluent::read("planted.ftl", text)
    }

    fn uses(code: &str) -> Vec<Asked> {
        sources::read("planted.rs", code).uses
    }

    #[test]
    fn a_message_that_is_not_there_is_found() {
        let english = says("there = It is { $what }\n    .tip = Tip\n");
        let wrong = [
            r#"fn f() { message!("not-there") }"#,
            r#"fn f() { message!("there") }"#,
            r#"fn f() { message!("there", who = 1) }"#,
            r#"fn f() { message!("there", what = 1, who = 2) }"#,
            r#"fn f() { message!("there".done) }"#,
            r#"fn f() { vec![words.fill("there", [("who", a.into())])] }"#,
            r#"fn f() { let gaps = [("who", a.into())]; words.fill("there", gaps) }"#,
            r#"fn f() { words.fill(if a { "there" } else { "where" }, [("what", a.into())]) }"#,
            r#"fn f() { words.say("there") }"#,
        ];
        for code in wrong {
            let found: Vec<_> = uses(code).iter().filter_map(|it| verdict(&english, it)).collect();
            assert_eq!(found.len(), 1, "{code}: {found:?}");
        }
        let right = [
            r#"fn f() { message!("there", what = message!("there".tip)) }"#,
            r#"fn f() { let gaps = [("what", a.into())]; words.fill("there", gaps) }"#,
        ];
        for code in right {
            let found: Vec<_> = uses(code).iter().filter_map(|it| verdict(&english, it)).collect();
            assert_eq!(found, Vec::<String>::new(), "{code}");
            assert!(!uses(code).is_empty(), "{code}");
        }
    }

    #[test]
    fn a_reason_without_a_remedy_is_found() {
        let english =
            says("a = A\n    .help = Do\nb = B { $why }\nc = C\n    .help = Do { $it }\n");
        let find = |of: &str, code: &str| {
            let code = format!("impl {of} for X {{ fn reason(&self) -> Message {{ {code} }} }}");
            let reasons = sources::read("planted.rs", &code).reasons;
            reasons.iter().filter_map(|it| without_remedy(&english, it)).count()
        };
        assert_eq!(find("Explain", r#"message!("b", why = message!("a"))"#), 1);
        assert_eq!(find("Explain", r#"message!("b", why = self.0.clone())"#), 1);
        assert_eq!(find("Explain", r#"message!("a")"#), 0);
        assert_eq!(find("Explain", r#"message!("b", why = self.0.reason())"#), 0);
        assert_eq!(find("Explain", r#"message!("b", why = self.0.reason.clone())"#), 0);
        assert_eq!(find("Other", r#"message!("b", why = message!("a"))"#), 0);
        assert!(needs_more(&english["c"]) && !needs_more(&english["a"]));
    }

    #[test]
    fn languages_that_differ_are_found() {
        let english = says("a = { $one } { NUMBER($two) }\n    .tip = Tip\n");
        let find = |text: &str| {
            let theirs = says(text);
            english["a"].differences("xx", "a", &theirs["a"]).len()
        };
        assert_eq!(find("a = { $one ->\n    [one] 1\n   *[other] { $two }\n }\n    .tip = T\n"), 0);
        assert_eq!(find("a = { $one }\n    .tip = Tip\n"), 1);
        assert_eq!(find("a = { $one } { $two } { $three }\n    .tip = Tip\n"), 1);
        assert_eq!(find("a = { $one } { $two }\n"), 1);
        assert_eq!(find("a = { $one } { $two }\n    .tip = Tip\n    .more = Tip\n"), 1);
    }
}
