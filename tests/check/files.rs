//! Files that are no scenarios at all: a clear word, and quickly.
#![expect(clippy::disallowed_methods, reason = "these tests are about how long it takes")]

use std::fs::{self, File};
use std::path::Path;
use std::time::{Duration, Instant};

use hotwash::base::diagnostic::MOST_OF_A_FILE;
use hotwash::scenario::{LoadOptions, check_path, load};

use super::library::{Library, SCENARIO, TEXTS};

/// What `check` and `load` say about the scenario; both must be quick.
fn said(library: &Library, path: &Path) -> String {
    let start = Instant::now();
    let found = check_path(path);
    assert!(0 < found.error_count());
    let rejected = load(path, &LoadOptions::default()).expect_err("it is spoilt");
    assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
    assert_eq!(rejected.0.sorted()[0], found.sorted()[0], "check and load agree");
    library.rendered(&found)
}

fn spoilt(file: &str, bytes: &[u8]) -> String {
    let library = Library::new();
    fs::write(library.path(file), bytes).unwrap();
    said(&library, &library.path("packs/harbour"))
}

#[test]
fn not_text() {
    insta::assert_snapshot!(spoilt(SCENARIO, b"(\n    format: 1,\n    id: \"\xFF\xFE\",\n)"));
    insta::assert_snapshot!(spoilt(TEXTS, b"asset-tally = \xFF"));
}

#[test]
fn empty() {
    insta::assert_snapshot!(spoilt(SCENARIO, b""));
}

#[test]
fn a_hundred_megabytes() {
    let library = Library::new();
    File::create(library.path(SCENARIO)).unwrap().set_len(100 << 20).unwrap();
    insta::assert_snapshot!(said(&library, &library.path("packs/harbour")));
}

#[test]
fn ten_thousand_deep() {
    let deep = format!("(format: 1, objectives: {}", "[".repeat(10_000));
    insta::assert_snapshot!(spoilt(SCENARIO, deep.as_bytes()));
    let conditions = format!("met: {}", "Not(".repeat(10_000));
    let library = Library::new();
    library.replace(SCENARIO, "met: Not(Contradicted(None))", &conditions);
    insta::assert_snapshot!(said(&library, &library.path("packs/harbour")));
    let braces = format!("asset-tally = {}", "{".repeat(10_000));
    insta::assert_snapshot!(spoilt(TEXTS, braces.as_bytes()));
}

#[test]
fn a_picture_that_is_none() {
    let library = Library::new();
    fs::write(library.path("packs/harbour/picture.png"), "GIF89a").unwrap();
    insta::assert_snapshot!(library.rendered(&check_path(&library.path("packs/harbour"))));
    let loaded = load(&library.path("packs/harbour"), &LoadOptions::default());
    assert!(loaded.is_ok(), "it can be played all the same");
}

#[test]
fn a_directory_where_a_file_should_be() {
    let library = Library::new();
    fs::remove_file(library.path("countries/plain.ron")).unwrap();
    fs::create_dir(library.path("countries/plain.ron")).unwrap();
    insta::assert_snapshot!(said(&library, &library.path("packs/harbour")));
}

#[test]
fn nothing_there() {
    let library = Library::new();
    insta::assert_snapshot!(said(&library, &library.path("packs/harbor")));
    insta::assert_snapshot!(said(&library, &library.path("packs/harbor/scenario.ron")));
    let rejected = load(&library.path("packs"), &LoadOptions::default()).unwrap_err();
    insta::assert_snapshot!(library.rendered(&rejected.0));
}

#[test]
fn texts_are_not_there() {
    let library = Library::new();
    fs::remove_file(library.path(TEXTS)).unwrap();
    insta::assert_snapshot!(said(&library, &library.path("packs/harbour")));
}

#[test]
fn without_numbers_of_its_own_a_library_adds_to_the_built_in_one() {
    let library = Library::new();
    fs::remove_file(library.path("parameters.ron")).unwrap();
    let pack = library.path("packs/harbour");
    assert!(check_path(&pack).sorted().is_empty(), "{}", library.rendered(&check_path(&pack)));
    let country = Some("paper-small".to_owned());
    let options = LoadOptions { country, ..LoadOptions::default() };
    let loaded = load(&pack, &options).unwrap();
    assert!(loaded.source_texts.texts.contains_key("countries/paper-small.ron"));
    assert!(loaded.source_texts.texts.contains_key("collaboration/circle.ron"), "its own is used");
}

#[test]
fn a_scenario_alone_plays_with_what_is_built_in() {
    let library = Library::new();
    library.replace(SCENARIO, "country: \"plain\"", "country: \"paper-small\"");
    library.replace(SCENARIO, "collaboration: \"circle\"", "collaboration: \"phone-list\"");
    let alone = tempfile::tempdir().unwrap();
    let pack = alone.path().join("harbour");
    fs::create_dir(&pack).unwrap();
    for file in ["scenario.ron", "en.ftl"] {
        fs::copy(library.path("packs/harbour").join(file), pack.join(file)).unwrap();
    }
    let found = check_path(&pack);
    assert_eq!(found.error_count(), 0, "{}", library.rendered(&found));
    let loaded = load(&pack, &LoadOptions::default()).unwrap();
    assert_eq!(loaded.source_texts.scenario, "packs/harbour/scenario.ron");
}

#[test]
fn an_unknown_choice_of_country_or_model() {
    let library = Library::new();
    let options = |country: Option<&str>, collaboration: Option<&str>| LoadOptions {
        country: country.map(str::to_owned),
        collaboration: collaboration.map(str::to_owned),
        ..LoadOptions::default()
    };
    let wrong = options(Some("../plain"), Some("cirkle"));
    let rejected = load(&library.path("packs/harbour"), &wrong).unwrap_err();
    insta::assert_snapshot!(library.rendered(&rejected.0));
}

#[test]
fn each_file_can_be_checked_by_itself() {
    let library = Library::new();
    let files = ["parameters.ron", "countries/plain.ron", "collaboration/circle.ron", TEXTS];
    for file in files.into_iter().chain(["countries", "collaboration", "packs/harbour", SCENARIO]) {
        let found = check_path(&library.path(file));
        assert!(found.sorted().is_empty(), "{file}: {}", library.rendered(&found));
    }
    for (file, old) in [
        ("parameters.ron", "\"damage.half\""),
        ("countries/plain.ron", "id: \"town\""),
        ("collaboration/circle.ron", "id: \"round-table\""),
        ("countries/en.ftl", "country-plain ="),
    ] {
        library.replace(file, old, &format!("{old} ?"));
        assert!(0 < check_path(&library.path(file)).error_count(), "{file}");
    }
}

/// Text files of the most bytes that are read, each wrong in another way all over.
fn large_texts() -> Vec<(&'static str, String)> {
    const MOST: usize = 4 * 1024 * 1024;
    let fill = |entry: &dyn Fn(usize) -> String| {
        let mut text = String::with_capacity(MOST);
        for number in 0.. {
            let entry = entry(number);
            if MOST < text.len() + entry.len() {
                return text;
            }
            text.push_str(&entry);
        }
        text
    };
    vec![
        ("texts of nothing", fill(&|it| format!("t{it} = x\n"))),
        ("no texts", fill(&|_| "?\n".to_owned())),
        ("no text ends", fill(&|it| format!("t{it}\n"))),
        ("the same text", fill(&|_| "asset-tally = x\n".to_owned())),
        ("variables", fill(&|it| format!("t{it} = {{ $x }}\n"))),
        ("many in one", format!("a = {}", fill(&|_| "{ $x }".to_owned()))),
        ("open braces", fill(&|it| format!("t{it} = {{\n"))),
        ("terms", fill(&|it| format!("-t{it} = x\n"))),
        ("one line", fill(&|_| "x".to_owned())),
        ("lines of one text", format!("a =\n{}", fill(&|it| format!(" {it}\n")))),
        ("attributes", format!("a = x\n{}", fill(&|it| format!("    .b{it} = y\n")))),
        ("indented ever further", fill(&|it| format!("a = x\n{}y\n", " ".repeat(it % 2_000)))),
        ("comments", fill(&|_| "# x\n".to_owned())),
        ("letters of no font", format!("a = {}", fill(&|_| "投".to_owned()))),
        ("empty lines", fill(&|_| "\n".to_owned())),
        ("carriage returns", fill(&|_| "\r".to_owned())),
        ("quotes", fill(&|it| format!("t{it} = {{\"\n"))),
    ]
}

#[test]
fn four_megabytes_of_texts_cost_their_size_and_no_more() {
    let library = Library::new();
    let whole = fs::read_to_string(library.path(TEXTS)).unwrap();
    for (kind, mut text) in large_texts() {
        text.truncate(text.floor_char_boundary(4 * 1024 * 1024 - whole.len()));
        for text in [text.clone(), format!("{whole}{text}")] {
            fs::write(library.path(TEXTS), text).unwrap();
            let start = Instant::now();
            let found = check_path(&library.path("packs/harbour"));
            let kept = found.sorted().len();
            let text = hotwash::scenario::source::render(&found, false);
            let took = start.elapsed();
            println!("{kind}: {kept} problems, {took:?}");
            // In the square of the size it would be hours.
            assert!(took < Duration::from_secs(40), "{kind}: {took:?}");
            assert!(kept <= 2 * 2 * MOST_OF_A_FILE, "{kind}: {kept}");
            assert!(text.len() < 1 << 20, "{kind}: {}", text.len());
        }
    }
}
