//! With every text as long as it may be, in the smallest window, all that can be clicked is there.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use egui::accesskit::Role;
use egui::{Key, Rect, Vec2};
use egui_kittest::kittest::{NodeT, Queryable};
use fluent_syntax::ast::Entry;
use hotwash::console::{Console, LibraryIndex};
use hotwash::scenario::Library;
use hotwash::text::Catalogue;
use tempfile::TempDir;

use crate::test_console::TestConsole;

/// The smallest window.
const SIZE: Vec2 = Vec2::new(960.0, 600.0);

/// The most characters a text may have (docs/format-scenario.md).
fn limit(id: &str, attribute: Option<&str>) -> usize {
    let kind = id.split('-').next().unwrap();
    match (kind, attribute) {
        ("scenario", _) => match id {
            "scenario-title" => 60,
            "scenario-language" => 30,
            "scenario-picture" => 250,
            "scenario-guide" => 300,
            "scenario-summary" => 400,
            "scenario-lesson" => 900,
            _ => 2_500,
        },
        ("seat", Some(part)) if part.starts_with("says-") => 240,
        ("seat", Some(_)) => 900,
        ("incident", Some("news")) => 140,
        ("incident", Some("broadcast")) => 100,
        ("incident", Some(_)) => 200,
        ("inject", None) => 90,
        ("inject", Some("body")) => 1_200,
        ("inject", Some("from")) => 60,
        ("inject", Some(_)) | ("objective", _) => 120,
        _ => 60,
    }
}

/// A text of exactly so many characters that begins with a name: words, or one long word.
fn filler(name: &str, limit: usize, is_one_word: bool) -> String {
    let word = if is_one_word { "Wahlergebnisübermittlung" } else { "Wahlergebnis Mandate mmww " };
    let whole = format!("{name} {}", word.repeat(limit.div_ceil(10)));
    let mut text: String = whole.chars().take(limit - 1).collect();
    // No space at the end, where it would not count.
    text.push('W');
    text
}

/// Count Night with all of its own texts at their limits.
fn at_the_limits(folder: &Path, is_one_word: bool) -> PathBuf {
    let (from, to) = (Path::new("scenarios"), folder.join("scenarios"));
    for part in ["countries", "collaboration", "packs/count-night"] {
        copy(&from.join(part), &to.join(part));
    }
    fs::copy(from.join("parameters.ron"), to.join("parameters.ron")).unwrap();
    let pack = to.join("packs/count-night");
    let path = pack.join("en.ftl");
    let texts = fs::read_to_string(&path).unwrap();
    let mut long = String::new();
    for entry in fluent_syntax::parser::parse(texts.as_str()).unwrap().body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        if message.value.is_some() {
            let text = filler(id, limit(id, None), is_one_word);
            writeln!(long, "{id} = {text}").unwrap();
        } else {
            writeln!(long, "{id} =").unwrap();
        }
        for attribute in message.attributes {
            let name = attribute.id.name;
            let text = filler(name, limit(id, Some(name)), is_one_word);
            writeln!(long, "    .{name} = {text}").unwrap();
        }
    }
    // The same in French, in which those of the program are longer.
    fs::write(pack.join("fr.ftl"), &long).unwrap();
    fs::write(path, long).unwrap();
    pack
}

/// Copies a folder with all that is in it.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            copy(&path, &to.join(entry.file_name()));
        } else {
            fs::copy(&path, to.join(entry.file_name())).unwrap();
        }
    }
}

fn say(language: &str, id: &str) -> String {
    Catalogue::shared(language).say(id).to_owned()
}

fn library(language: &str, is_one_word: bool) -> TestConsole {
    let folder: TempDir = tempfile::tempdir().unwrap();
    let pack = at_the_limits(folder.path(), is_one_word);
    let index = LibraryIndex::new(Library::find(&pack), folder.path().join("exercises"));
    let mut test = TestConsole::with(Console::new(index).speaking(language), folder);
    test.harness.set_size(SIZE);
    test.advance(0);
    test
}

/// Everything that can be clicked or written in lies between the edges of the window; what is above
/// or below can be scrolled to.
fn check_edges(test: &TestConsole, screen: &str) {
    let is_control = |role| {
        matches!(
            role,
            Role::Button
                | Role::CheckBox
                | Role::ComboBox
                | Role::TextInput
                | Role::MultilineTextInput
                | Role::RadioButton
        )
    };
    let mut controls = 0;
    let all = test.harness.query_all_by(|node| is_control(node.role()));
    for node in all {
        let (rect, it) = (node.rect(), node.accesskit_node());
        let name = it.label().or_else(|| it.value()).unwrap_or_default();
        let is_inside = -1.0 <= rect.left() && rect.right() <= SIZE.x + 1.0;
        assert!(is_inside, "{screen}: {rect} of {:?} {name:.60}", it.role());
        controls += 1;
    }
    assert!(3 < controls, "{screen}");
}

/// A control is inside the window, all of it.
fn check_inside(test: &TestConsole, name: &str) {
    let window = Rect::from_min_size(egui::Pos2::ZERO, SIZE);
    let rect = test.harness.query_all_by_label(name).last().unwrap().rect();
    assert!(window.contains_rect(rect), "{name} at {rect}");
}

/// What is in the middle of play is not covered by the meters, and the panels below keep their
/// widths.
fn check_panels(test: &TestConsole, language: &str, controls: &[&str]) {
    let rect_of = |id: &str| {
        let name = say(language, id);
        let alone = test.harness.query_all_by_label(&name).next().map(|node| node.rect());
        // In rows, the name goes on with what the row is about.
        let begins = |label: String| label.starts_with(&name);
        let mut in_rows = test.harness.query_all_by(|node| node.label().is_some_and(begins));
        alone.or_else(|| in_rows.next().map(|node| node.rect()))
    };
    let meters = rect_of("meter-damage").unwrap().left();
    let tabs = ["tab-msel", "tab-network", "tab-incidents", "tab-public", "tab-briefing"];
    let tab = |id: &str| {
        let all = test.harness.query_all_by_role(Role::Tab);
        let name = say(language, id);
        all.map(|node| (node.accesskit_node().label(), node.rect()))
            .find(|(label, _)| label.as_deref() == Some(&*name))
            .map(|(_, rect)| rect)
    };
    let is_left = |id: &str, rect: Option<Rect>| {
        let rect = rect.unwrap_or_else(|| panic!("{language}: {id}"));
        assert!(rect.right() < meters, "{language}: {id} at {rect} under the meters at {meters}");
    };
    // Where they would take too many rows, as beside a seat with a long name, tabs are one list.
    let list = Catalogue::shared(language).say("play-shows").to_owned();
    let begins = |name: String| name.starts_with(&list);
    let is_list = test
        .harness
        .query_all_by_role(Role::ComboBox)
        .any(|node| node.accesskit_node().label().is_some_and(begins));
    tabs.iter().filter(|_| !is_list).for_each(|id| is_left(id, tab(id)));
    controls.iter().for_each(|id| is_left(id, rect_of(id)));
    // Where they have no room at the lower edge they are tabs, or in the list.
    for (field, panel) in [("log-search", "log"), ("notes-hint", "notes")] {
        match rect_of(field) {
            Some(rect) => assert!(80.0 < rect.width(), "{language}: {field} at {rect}"),
            None => assert!(is_list || tab(panel).is_some(), "{language}: {field}"),
        }
    }
}

#[test]
fn nothing_is_pushed_out_of_the_smallest_window() {
    for (language, is_one_word) in [("en", false), ("en", true), ("fr", false)] {
        let say = |id| say(language, id);
        let (meet, confirm) = (say("action-meet"), say("order-give"));
        let mut test = library(language, is_one_word);
        check_edges(&test, "library");
        let set_up = Catalogue::shared(language).fill("card-set-up", [("title", "".into())]);
        let set_up = test.button(set_up.trim());
        test.click_on(Role::Button, &set_up);
        check_edges(&test, "set-up");
        check_inside(&test, &say("set-up-begin"));
        check_inside(&test, &say("set-up-choose-folder"));
        test.click(&say("set-up-begin"));
        test.press(Key::Space);
        for _ in 0..10 {
            if !test.console().view().unwrap().due.is_empty() {
                break;
            }
            test.press(Key::N);
        }
        // The decision opens by itself, and digits are its answers until somebody goes elsewhere.
        test.advance(0);
        test.click(&say("seat-close"));
        for key in [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num6] {
            test.press(key);
            check_edges(&test, key.name());
            check_panels(&test, language, &[]);
        }
        test.press(Key::Num1);
        check_panels(&test, language, &["inject-editor-new", "do-release", "msel-others"]);
        test.press(Key::Num3);
        check_panels(&test, language, &["do-begin"]);
        // In the seat, the answers and the form of an order are where they are found.
        test.press(Key::D);
        check_edges(&test, "seat");
        let view = test.console().view().unwrap();
        let inject = &view.scenario.injects[view.due[0].inject.index()];
        let answer = view.names().choice(&inject.id, &inject.choices[0].id);
        let answers = test.harness.query_all_by_label(&answer);
        answers.last().unwrap().scroll_to_me();
        test.advance(0);
        check_inside(&test, &answer);
        let half = SIZE.x / 2.0;
        let rect = test.harness.query_all_by_label(&answer).last().unwrap().rect();
        assert!(100.0 < rect.width() && rect.width() < half, "{rect}");
        test.click(&answer);
        let gaps = [("name", say("order").into()), ("value", say("order-choose").into())];
        let kind = Catalogue::shared(language).fill("named-value", gaps);
        test.click_on(Role::ComboBox, &kind);
        test.click_on(Role::Button, &meet);
        check_edges(&test, "order");
        test.harness.get_by_label(&confirm).scroll_to_me();
        test.advance(0);
        check_inside(&test, &confirm);
        // What was handed over stands in the inbox, and pushes nothing aside.
        for headline in test.harness.query_all_by_label_contains("inject-") {
            assert!(headline.rect().right() <= SIZE.x, "{}", headline.rect());
        }
        test.press(Key::I);
        check_edges(&test, "editor");
        check_inside(&test, &say("inject-editor-release"));
        test.press(Key::Escape);
        test.press(Key::C);
        test.wait();
        check_edges(&test, "causes");
        test.press(Key::H);
        test.wait();
        for key in [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5] {
            test.press(key);
            check_edges(&test, key.name());
        }
    }
}
