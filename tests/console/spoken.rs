//! What a screen reader is told: what each control is about, which of several is on, and what is in
//! the picture of the network. A change of these texts is a change of the interface.

use egui::Key;
use egui::accesskit::{Role, Toggled};
use egui_kittest::Node;
use egui_kittest::kittest::NodeT;
use insta::assert_snapshot;

use crate::scenes::{in_trouble, night};
use crate::test_console::TestConsole;

/// What it is, what it is called, and whether it is on.
fn spoken(test: &TestConsole, is_meant: impl Fn(Role, &str) -> bool) -> String {
    let mut lines = Vec::new();
    describe(&test.harness.root(), &is_meant, &mut lines);
    lines.join("\n")
}

fn describe(node: &Node<'_>, is_meant: &impl Fn(Role, &str) -> bool, lines: &mut Vec<String>) {
    let it = node.accesskit_node();
    let name = it.label().or_else(|| it.value()).unwrap_or_default();
    let is_on = it.is_selected().or_else(|| it.toggled().map(|it| it == Toggled::True));
    if !name.is_empty() && is_meant(it.role(), &name) {
        let state = match is_on {
            Some(true) => " (on)",
            Some(false) => " (off)",
            None => "",
        };
        lines.push(format!("{:?} {name}{state}", it.role()));
    }
    for child in node.children() {
        describe(&child, is_meant, lines);
    }
}

#[test]
fn tabs_say_which_of_them_is_on() {
    let mut test = night(1);
    test.press(Key::Num3);
    assert_snapshot!(spoken(&test, |role, _| role == Role::Tab));
}

#[test]
fn buttons_in_rows_say_what_the_row_is_about() {
    let mut test = night(2);
    let does = ["Release", "Hold", "Skip", "Edit…", "Reuse…", "Start", "Contain"];
    let is_of_row = |_: Role, name: &str| {
        does.iter().any(|it| name == *it || name.starts_with(&format!("{it}: ")))
    };
    let injects = spoken(&test, is_of_row);
    test.press(Key::Num3);
    let incidents = spoken(&test, is_of_row);
    assert!(does.iter().all(|bare| !injects.lines().any(|it| it == format!("Button {bare}"))));
    assert_snapshot!(format!("{injects}\n---\n{incidents}"));
}

#[test]
fn systems_and_incidents_are_in_the_network() {
    let mut test = in_trouble(3);
    test.press(Key::Num2);
    let view = test.console().view().unwrap();
    let names = view.names();
    let of_network: Vec<String> = view
        .network
        .assets
        .iter()
        .map(|it| names.asset(it.asset))
        .chain(view.network.incidents.iter().map(|it| names.incident(it.incident)))
        .collect();
    let told = spoken(&test, |role, name| {
        matches!(role, Role::Button | Role::Label)
            && of_network.iter().any(|it| name == it || name.starts_with(&format!("{it}: ")))
    });
    for name in &of_network {
        assert!(told.contains(name.as_str()), "{name} is not told: {told}");
    }
    assert_snapshot!(told);
}

/// One can look at one incident from the picture, and what it is not about recedes.
#[test]
fn an_incident_is_looked_at_from_the_picture() {
    let mut test = in_trouble(3);
    test.press(Key::Num2);
    let view = test.console().view().unwrap();
    let incident = view.network.incidents[0].incident;
    let name = view.names().incident(incident);
    let on = |test: &TestConsole| {
        spoken(test, |role, it| role == Role::Button && it.starts_with(&format!("{name}: ")))
    };
    assert!(on(&test).ends_with("(off)"), "{}", on(&test));
    test.in_rows(&name).remove(0).click();
    test.advance(0);
    assert!(on(&test).ends_with("(on)"), "{}", on(&test));
    assert!(test.shows(&format!("Show: {name}")) || test.shows("Show: "));
    // From the menu back to all that matters now.
    test.button("Show: ");
    let menu = test.label_containing("Show: ");
    test.click(&menu);
    test.click("what matters now");
    assert!(on(&test).ends_with("(off)"), "{}", on(&test));
}
