//! Words and code fit together: every message that the sources ask for is in the Fluent files with
//! exactly those variables, every message in the files is asked for, and all languages say the
//! same messages with the same variables.
#![expect(clippy::unwrap_used, reason = "a test fails where it cannot go on")]

mod composed;
mod fluent;
mod sources;

use std::collections::{BTreeMap, BTreeSet};

use hotwash::text::{ENGLISH, languages};

use fluent::{Message, messages};
use sources::{Asked, asked};

/// What is wrong with one use of a message.
fn verdict(english: &BTreeMap<String, Message>, asked: &Asked) -> Option<String> {
    let Asked { file, id, attribute, args } = asked;
    let name = attribute.as_ref().map_or_else(|| id.clone(), |it| format!("{id}.{it}"));
    let Some(message) = english.get(id) else {
        return Some(format!("{file}: there is no message `{name}`"));
    };
    let Some(variables) = message.variables(attribute.as_deref()) else {
        return Some(format!("{file}: there is no message `{name}`"));
    };
    let missing: Vec<_> = variables.difference(args).collect();
    let superfluous: Vec<_> = args.difference(variables).collect();
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
    let unused: Vec<_> = english.keys().filter(|id| !used.contains(*id)).collect();
    assert!(unused.is_empty(), "nobody asks for {unused:#?}");
}

#[test]
#[ignore = "the French is being written"]
fn all_languages_say_the_same() {
    let english = messages(ENGLISH);
    let mut errors = Vec::new();
    for language in languages().into_iter().filter(|it| *it != ENGLISH) {
        let theirs = messages(language);
        for (id, message) in &english {
            match theirs.get(id) {
                None => errors.push(format!("{language}: `{id}` is missing")),
                Some(other) => errors.extend(message.differences(language, id, other)),
            }
        }
        let more = theirs.keys().filter(|id| !english.contains_key(*id));
        errors.extend(more.map(|id| format!("{language}: `{id}` is not in English")));
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
