//! Whole files through the whole module.
#![expect(clippy::disallowed_methods, reason = "these tests are about how long it takes")]

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::*;
use crate::base::diagnostic::{Diagnostics, Source};

#[derive(Debug, PartialEq, Deserialize)]
struct Pack {
    title: Located<String>,
    seats: u8,
    share: f64,
    #[serde(default)]
    note: Option<String>,
    assets: Vec<Asset>,
    rules: BTreeMap<String, Rule>,
    window: Window,
}

#[derive(Debug, PartialEq, Deserialize)]
struct Asset {
    id: Id,
    kind: Kind,
    #[serde(default)]
    weight: i32,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(try_from = "String")]
struct Id(String);

impl TryFrom<String> for Id {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let fits = !text.is_empty() && text.chars().all(|next| next.is_ascii_lowercase());
        if fits { Ok(Self(text)) } else { Err("this is not an id\nuse small letters") }
    }
}

#[derive(Debug, PartialEq, Deserialize)]
enum Kind {
    Website,
    Register,
}

#[derive(Debug, PartialEq, Deserialize)]
enum Rule {
    Ddos,
    At(String),
    Pair(u8, u8),
    Chance { p: f64, from: Located<String> },
    All(Vec<Rule>),
    During(Window),
}

#[derive(Debug, PartialEq, Deserialize)]
struct Window {
    from: i64,
    to: i64,
}

const GOOD: &str = r#"#![enable(implicit_some)]
// A pack.
Pack(
    title: "A \u{e4}",
    seats: 0x0c,
    share: 0.25,
    note: "bare",
    assets: [
        (id: "site", kind: Website, weight: -1_000),
        Asset(id: "register", kind: Register),
    ],
    rules: {
        "a": Ddos, "b": At("x"), "c": Pair(1, 2), "d": Chance(p: 1, from: "E-30"),
        "e": All([Ddos, During(from: 1, to: 2), During((from: 1, to: 2))]),
    },
    window: (from: 1, to: 2),
)
"#;

fn decoded<T: DeserializeOwned>(text: &str) -> (Option<T>, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let value = decode(&Source::new("a.ron", text), &mut diagnostics);
    assert_eq!(value.is_some(), diagnostics.error_count() == 0, "{}", render(&diagnostics, false));
    (value, diagnostics)
}

/// `line:column code message; help` of everything that is wrong.
fn problems<T: DeserializeOwned>(text: &str) -> Vec<String> {
    let list = decoded::<T>(text).1.sorted();
    let lines = list.iter().map(|problem| {
        let (line, column) = problem.line_column.unwrap();
        let help = problem.help.as_deref().expect("every problem has a remedy");
        format!("{line}:{column} {} {}; {help}", problem.code, problem.message)
    });
    lines.collect()
}

fn only_problem<T: DeserializeOwned>(text: &str) -> String {
    let mut list = problems::<T>(text);
    assert_eq!(list.len(), 1, "{text}: {list:#?}");
    list.remove(0)
}

#[test]
fn a_good_file_is_read_without_a_word() {
    let (pack, diagnostics) = decoded::<Pack>(GOOD);
    let pack = pack.unwrap();
    assert!(diagnostics.sorted().is_empty());
    assert_eq!((pack.title.as_str(), pack.seats, pack.note.as_deref()), ("A ä", 12, Some("bare")));
    assert_eq!(pack.assets[0].weight, -1000);
    assert_eq!(pack.rules["d"], Rule::Chance { p: 1.0, from: located("E-30") });
    let window = || Rule::During(Window { from: 1, to: 2 });
    assert_eq!(pack.rules["e"], Rule::All(vec![Rule::Ddos, window(), window()]));
}

fn located(text: &str) -> Located<String> {
    Located::new(text.to_owned(), crate::base::diagnostic::Span::default())
}

#[test]
fn every_problem_is_found_at_once_and_none_is_made_up() {
    let text = r#"Pack(
    title: 5,
    seats: 300,
    shar: 0.25,
    assets: [
        (id: "Site", kind: Webside, weight: "x"),
        (id: "b", kind: Website, weight: 1, weight: 2),
        (kind: Website, colour: 1),
        5,
        (id: "BAD", kind: "Register"),
    ],
    rules: {
        "a": Ddoss, "b": At(1), "b": Ddos, "c": Pair(1), 7: Chance(p: "x", from: 1, to: 2),
        "d": All([Ddos, Nope(1), At]),
    },
    window: (from: 1.5),
    window: (from: 1, to: 2),
)"#;
    let expected = [
        "2:12 E003 expected a text, found the number `5`; write a text in double quotes",
        "3:12 E008 `300` is out of range; use a whole number from 0 to 255",
        "4:5 E004 unknown field `shar` in `Pack`; did you mean `share`?",
        "6:14 E010 this is not an id; use small letters",
        "6:28 E005 unknown name `Webside`; did you mean `Website`?",
        "6:45 E003 expected a whole number, found the text `\"x\"`; write digits without quotes, \
         such as `12`",
        "7:45 E007 the field `weight` is there twice; remove one; the first is on line 7",
        "8:9 E006 missing field `id` in `Asset`; add `id: ...`",
        "8:25 E004 unknown field `colour` in `Asset`; use one of `id`, `kind`, `weight`",
        "9:9 E003 expected the fields of `Asset`, found the number `5`; write `(field: value)` \
         with fields of `id`, `kind`, `weight`",
        "10:14 E010 this is not an id; use small letters",
        "10:27 E003 expected a name, found the text `\"Register\"`; write `Register` without \
         quotes",
        "13:14 E005 unknown name `Ddoss`; did you mean `Ddos`?",
        "13:29 E003 expected a text, found the number `1`; write a text in double quotes",
        "13:33 E007 the text `\"b\"` is there twice as a key; remove one; the first is on line 13",
        "13:49 E003 `Pair` takes 2 values, found 1 value; write `Pair(...)`",
        "13:58 E003 expected a text, found the number `7`; write a text in double quotes",
        "13:71 E003 expected a number, found the text `\"x\"`; write a number such as `0.25`",
        "13:82 E003 expected a text, found the number `1`; write a text in double quotes",
        "13:85 E004 unknown field `to` in `Chance`; use one of `p`, `from`",
        "14:25 E005 unknown name `Nope`; use one of `Ddos`, `At`, `Pair`, `Chance`, `All`, \
         `During`",
        "14:34 E003 `At` takes 1 value, found none; write `At(...)`",
        "16:13 E006 missing field `to` in `Window`; add `to: ...`",
        "16:20 E003 expected a whole number, found the number `1.5`; leave out the decimal point",
        "17:5 E007 the field `window` is there twice; remove one; the first is on line 16",
    ];
    assert_eq!(problems::<Pack>(text), expected);
}

#[test]
fn all_missing_fields_of_one_struct_are_named() {
    assert_eq!(problems::<Window>("()").len(), 2);
    assert_eq!(problems::<Pack>("Pack(note: 5)").len(), 7);
}

#[test]
fn a_refused_stand_in_costs_no_other_problem_of_the_struct() {
    let list = problems::<Asset>("(id: 5, kind: 6, weight: \"x\")");
    assert_eq!(list.len(), 3, "{list:#?}");
}

#[test]
fn a_wrong_part_is_not_held_against_the_whole() {
    #[derive(Debug, Deserialize)]
    #[serde(try_from = "Vec<u8>")]
    struct NotEmpty;
    impl TryFrom<Vec<u8>> for NotEmpty {
        type Error = &'static str;
        fn try_from(list: Vec<u8>) -> Result<Self, Self::Error> {
            if list.is_empty() { Err("the list is empty\nput something in") } else { Ok(Self) }
        }
    }
    assert!(only_problem::<NotEmpty>("[\"x\"]").contains("whole number"));
    assert_eq!(only_problem::<NotEmpty>(" []"), "1:2 E010 the list is empty; put something in");
}

#[test]
fn names_of_structs_are_checked_and_a_slip_hides_nothing() {
    assert_eq!(
        problems::<Window>("Windw(from: 1, to: x)"),
        [
            "1:1 E009 expected `Window(...)`, found `Windw`; did you mean `Window`?",
            "1:20 E003 expected a whole number, found the name `x`; write digits without quotes, \
             such as `12`",
        ]
    );
    let other = only_problem::<Window>("Chance(p: 1)");
    assert!(other.ends_with("write `Window(...)`, or `(...)` without a name"), "{other}");
}

#[test]
fn options_take_every_form() {
    for (text, value) in
        [("None", None), ("Some(1)", Some(1)), ("1", Some(1)), ("Some(1,)", Some(1))]
    {
        assert_eq!(decoded::<Option<u8>>(text).0, Some(value));
    }
    assert!(only_problem::<Option<u8>>("Some(1, 2)").contains("`Some` takes 1 value"));
    assert!(only_problem::<Option<u8>>("Some(\"x\")").contains("whole number"));
}

#[test]
fn newtypes_may_be_wrapped_or_bare() {
    #[derive(Debug, PartialEq, Deserialize)]
    struct Minutes(u8);
    for text in ["Minutes(5)", "(5)", "5"] {
        assert_eq!(decoded(text).0, Some(Minutes(5)));
    }
    assert!(only_problem::<Minutes>("Hours(5)").contains("expected a whole number, found `Hours"));
}

#[test]
fn numbers_that_are_none_are_refused() {
    for text in ["inf", "-inf", "NaN", "1e999", "inff64"] {
        let problem = only_problem::<f64>(text);
        assert!(problem.contains("E008") && problem.contains("not a finite number"), "{problem}");
    }
    assert!(only_problem::<u64>("99999999999999999999").contains("out of range"));
    assert!(only_problem::<u8>("-1").contains("use a whole number from 0 to 255"));
    assert_eq!(decoded::<i64>("-9_223_372_036_854_775_808").0, Some(i64::MIN));
}

#[test]
fn tuples_have_their_length() {
    assert_eq!(decoded::<(u8, String)>("(1, \"x\")").0, Some((1, "x".to_owned())));
    assert!(only_problem::<(u8, u8)>("(1)").contains("expected 2 values, found 1"));
    assert!(only_problem::<(u8, u8)>("[1, 2]").contains("in parentheses"));
    assert_eq!(problems::<(u8, u8)>("(\"x\", \"y\")").len(), 2);
}

#[test]
fn a_syntax_error_is_the_only_problem() {
    assert_eq!(
        only_problem::<Pack>("(title: 5\n seats: 300)"),
        "2:2 E001 expected a comma or a closing bracket here; put a comma after the entry before \
         this place"
    );
}

#[test]
fn deep_nesting_is_refused_quickly() {
    let start = Instant::now();
    for open in ["(", "[", "{", "All([", "Some("] {
        assert!(only_problem::<Rule>(&open.repeat(10_000)).contains("E001"));
    }
    assert!(start.elapsed() < Duration::from_secs(5));
}

#[test]
fn what_is_not_too_deep_is_read_in_a_small_thread() {
    let text = format!("{}Ddos{}", "All([".repeat(64), "])".repeat(64));
    let wrong = text.replace("Ddos", "Dos");
    let read = move || (problems::<Rule>(&text), problems::<Rule>(&wrong).len());
    let thread = std::thread::Builder::new().stack_size(1 << 20).spawn(read).unwrap();
    assert_eq!(thread.join().unwrap(), (Vec::new(), 1));
}

#[test]
fn a_flood_of_problems_ends_early() {
    let start = Instant::now();
    let list = problems::<Vec<u8>>(&format!("[{}]", "x,".repeat(500_000)));
    assert_eq!(list.len(), MAX_PROBLEMS + 1);
    assert!(list.iter().any(|problem| problem.contains(code::TOO_MANY)));
    let entries: String = (0..50_000).map(|_| "1: x, a: 2, ").collect();
    assert!(problems::<BTreeMap<u8, u8>>(&format!("{{{entries}}}")).len() <= MAX_PROBLEMS + 1);
    assert!(problems::<Window>(&format!("({})", "from: x, ".repeat(100_000))).len() > 1);
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 400,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let text = String::from_utf8_lossy(&bytes);
        let (_, diagnostics) = decoded::<Pack>(&text);
        render(&diagnostics, true);
        to_json(&diagnostics);
    }

    #[test]
    fn no_slip_makes_it_panic(
        slips in prop::collection::vec(
            (
                any::<prop::sample::Index>(),
                0..12_usize,
                "[a-z0-9(){}\\[\\],:\"'\\\\/*#\u{e4} .+-]{0,4}",
            ),
            1..6,
        ),
    ) {
        let mut text: Vec<char> = GOOD.chars().collect();
        for (at, length, other) in slips {
            let start = at.index(text.len() + 1);
            let end = (start + length).min(text.len());
            text.splice(start..end, other.chars());
        }
        let text: String = text.into_iter().collect();
        let (_, diagnostics) = decoded::<Pack>(&text);
        render(&diagnostics, false);
    }

    #[test]
    fn what_ron_accepts_is_understood_or_refused_by_name(
        text in "(\\(|\\)|\\[|\\]|\\{|\\}|,|:|a|Some|1|-|\\.|\"x\"|'y'|r#|/\\*|\\*/|//|\n| ){0,12}",
    ) {
        if syntax::judge(&text).is_ok() && let Err(misread) = tree::document(&text) {
            prop_assert!(misread.message.contains("range"), "{text:?} {misread:?}");
        }
    }
}
