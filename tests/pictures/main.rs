//! Pictures of the console, drawn by the very app that people see, without a window. They are kept
//! in the folder `tmp/pictures` of the target, to be looked at: no test can say what is beautiful.
//! What can be said is checked: that all is there, in its colours, and the same each time.
#![expect(clippy::unwrap_used, reason = "a test fails where it cannot go on")]

mod baseline;
#[path = "../../benches/shared/crowd.rs"]
mod crowd;
mod gallery;
mod headless;
#[path = "../fixtures/links.rs"]
mod links;
#[path = "../fixtures/other_kernel.rs"]
mod other_kernel;
#[path = "../console/scenes.rs"]
mod scenes;
#[path = "../console/test_console.rs"]
#[expect(dead_code, reason = "it can more than pictures need")]
mod test_console;

use std::path::Path;
use std::time::Duration;

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use hotwash::console::{Console, LibraryIndex, Theme, ThemeName, response_colour};
use hotwash::scenario::Library;

use crowd::{SEATS, crowded, half_played};
use headless::{Capture, HeadlessConsole};
use other_kernel::of_another_kernel;
use scenes::{at_a_decision, decided, in_trouble, night};
use test_console::TestConsole;

const SMALL: (u32, u32) = (1280, 720);
const LAPTOP: (u32, u32) = (1440, 900);
const USUAL: (u32, u32) = (1920, 1080);
const LARGE: (u32, u32) = (3840, 2160);
/// The decision that is asked about: it moves something.
const DECISION: usize = 10;

/// Draws a room, and keeps the picture.
fn draw(test: TestConsole, theme: ThemeName, size: (u32, u32), name: &str) {
    if let Some(mut headless) = HeadlessConsole::new(test.into_parts(), theme, size) {
        headless.console(name);
    }
}

/// The network in the middle of the night, with what is on its way after the next inject.
fn network(theme: ThemeName, size: (u32, u32), name: &str) -> Option<(HeadlessConsole, Capture)> {
    let mut test = in_trouble(3);
    test.press(Key::Num2);
    let mut headless = HeadlessConsole::new(test.into_parts(), theme, size)?;
    headless.app.press(Key::N);
    headless.app.advance(400);
    let capture = headless.console(name);
    Some((headless, capture))
}

#[test]
fn library() {
    draw(TestConsole::new(), ThemeName::Dark, SMALL, "library");
}

#[test]
fn set_up() {
    // What is shown of the folder is the same each time; nothing is made in it.
    let index = LibraryIndex::new(Library::find(Path::new("scenarios")), "/tmp/Hotwash".into());
    let mut test = TestConsole::with(Console::new(index), tempfile::tempdir().unwrap());
    test.click("Set up Count Night");
    // Until the dry run is over.
    test.wait();
    draw(test, ThemeName::Light, SMALL, "set-up");
}

/// A window draws nothing while nothing happens, and its clock goes on all the same.
#[test]
fn a_click_after_a_rest_is_a_click() {
    let test = at_a_decision("Count Night");
    let at = test.harness.query_all_by_label("⏭ Event").next().unwrap().rect().center();
    let Some(mut headless) = HeadlessConsole::new(test.into_parts(), ThemeName::Dark, SMALL) else {
        return;
    };
    for _ in 0..4 {
        let place = |headless: &mut HeadlessConsole| {
            let view = headless.app.console().view().unwrap();
            view.branches.iter().find(|it| it.is_active).unwrap().place
        };
        let before = place(&mut headless);
        headless.app.click_after_rest(at, Duration::from_secs(1));
        assert!(before < place(&mut headless), "the click was lost");
    }
}

#[test]
fn coordination() {
    let mut test = night(9);
    test.press(Key::Num8);
    test.wait();
    draw(test, ThemeName::Dark, LAPTOP, "coordination");
}

#[test]
fn injects() {
    draw(night(6), ThemeName::Dark, USUAL, "injects");
}

/// On a screen that nobody has set up everything grows; on one with more pixels in a point it is
/// drawn finer, and stands where it stood.
#[test]
fn large_screens() {
    draw(night(6), ThemeName::Dark, LARGE, "injects-4k");
    let network = |size, scale, name| {
        let mut test = night(9);
        test.press(Key::Num2);
        let mut headless =
            HeadlessConsole::scaled(test.into_parts(), ThemeName::Dark, size, scale)?;
        headless.console(name);
        headless.app.network_area()
    };
    let Some(usual) = network(SMALL, 1.0, "network-coarse") else { return };
    let fine = network((2560, 1440), 2.0, "network-fine").unwrap();
    // Words are a little narrower or wider, as letters end at pixels.
    assert!((usual * 2.0).expand(4.0).contains_rect(fine), "{usual}, {fine}");
    assert!(fine.expand(4.0).contains_rect(usual * 2.0), "{usual}, {fine}");
}

/// Every incident has a ring in its ink, every circle of agencies its own.
#[test]
fn the_network_shows_what_is_so() {
    for (theme, size, name) in
        [(ThemeName::Dark, USUAL, "network"), (ThemeName::Contrast, SMALL, "network-contrast")]
    {
        let Some((mut headless, capture)) = network(theme, size, name) else { return };
        let theme = Theme::new(theme);
        let colours = theme.colours();
        let view = headless.app.console().view().unwrap();
        let incidents: Vec<_> =
            view.network.incidents.iter().map(|it| response_colour(colours, it.response)).collect();
        let groups: Vec<_> = view.seat_positions.iter().map(|it| colours.group(it.group)).collect();
        assert!(
            1 < incidents.len() && !view.network.ties.is_empty() && !view.network.sent.is_empty()
        );
        for ink in incidents.into_iter().chain(groups) {
            let found = headless.network_pixels(&capture, ink);
            assert!(50 < found, "{name}: {found} pixels of {ink:?}");
        }
    }
}

#[test]
fn a_crowded_network() {
    let folder = tempfile::tempdir().unwrap();
    let pack = crowded(folder.path()).unwrap();
    let path = half_played(folder.path(), &pack);
    let library = LibraryIndex::new(Library::find(&pack), folder.path().to_owned());
    let console = Console::new(library).with_exercise(&path);
    let Some(mut headless) = HeadlessConsole::new((console, folder), ThemeName::Dark, USUAL) else {
        return;
    };
    headless.app.press(Key::Num2);
    let capture = headless.console("network-26-seats");
    let view = headless.app.console().view().unwrap();
    assert_eq!(view.seats.len(), SEATS);
    let theme = Theme::new(ThemeName::Dark);
    let groups: Vec<_> =
        view.seat_positions.iter().map(|it| theme.colours().group(it.group)).collect();
    for ink in groups {
        assert!(500 < headless.network_pixels(&capture, ink), "{ink:?}");
    }
}

#[test]
fn a_seat_from_inside() {
    draw(at_a_decision("Count Night"), ThemeName::Light, SMALL, "seat");
}

#[test]
fn hot_wash_why() {
    let mut test = decided(true);
    test.press(Key::H);
    test.wait();
    draw(test, ThemeName::Dark, LAPTOP, "hot-wash-why");
}

#[test]
fn objectives() {
    let mut test = night(9);
    test.press(Key::Num7);
    draw(test, ThemeName::Dark, SMALL, "objectives");
}

/// The picture of the network is that of the moment.
#[test]
fn a_moment_that_is_looked_back_at() {
    let mut test = in_trouble(3);
    for _ in 0..4 {
        test.press(Key::N);
    }
    test.press(Key::H);
    test.press(Key::End);
    for _ in 0..30 {
        test.press(Key::ArrowLeft);
    }
    test.wait();
    draw(test, ThemeName::Dark, LAPTOP, "replay");
}

#[test]
fn who_told_whom() {
    let mut test = night(16);
    test.press(Key::H);
    test.wait();
    test.press(Key::Num6);
    draw(test, ThemeName::Light, USUAL, "hot-wash-told");
}

#[test]
fn hot_wash_over_the_band() {
    let mut test = decided(true);
    test.click("■ ENDEX");
    test.click("End exercise");
    test.press(Key::H);
    test.wait();
    for _ in 0..DECISION {
        test.press(Key::ArrowRight);
    }
    test.press(Key::Num2);
    test.click("Try all");
    test.wait();
    draw(test, ThemeName::Dark, LAPTOP, "hot-wash-band");
}

#[test]
fn hot_wash_what_if() {
    let mut test = decided(true);
    test.press(Key::H);
    test.wait();
    for _ in 0..DECISION {
        test.press(Key::ArrowRight);
    }
    test.press(Key::Num2);
    test.click("Not taken");
    test.wait();
    draw(test, ThemeName::Contrast, SMALL, "hot-wash-what-if");
}

/// What is known only to the facilitator is nowhere on the public display: no seat of the network,
/// and not the least trace of an incident that has just begun.
#[test]
fn the_wall_tells_nothing_hidden() {
    let mut test = in_trouble(3);
    test.press(Key::Num2);
    test.press(Key::P);
    let Some(mut headless) = HeadlessConsole::new(test.into_parts(), ThemeName::Dark, SMALL) else {
        return;
    };
    let (console, display) = (headless.console("network-small"), headless.display("projector-now"));
    let theme = Theme::new(ThemeName::Dark);
    let it = theme.colours();
    let view = headless.app.console().view().unwrap();
    assert!(view.incidents.iter().any(|row| row.begun.is_some() && row.public.is_none()));
    // These stand on the public display by right: signs of news, the banner, both meters.
    let public = [it.accent, it.warn, it.bad, it.banner, it.damage, it.trust];
    let groups = view.seat_positions.iter().map(|place| it.group(place.group));
    let hidden: Vec<_> = groups.filter(|ink| !public.contains(ink)).collect();
    assert!(!hidden.is_empty());
    for ink in hidden {
        assert!(100 < console.all(ink) && display.all(ink) == 0, "{ink:?}");
    }
    let display = |begins: bool| {
        let mut test = night(4);
        test.press(Key::P);
        if begins {
            test.press(Key::Num3);
            test.click("Start");
            test.press(Key::E);
        }
        let incidents = &test.console().view().unwrap().network.incidents;
        assert_eq!(incidents.len(), usize::from(begins), "it begins in the same minute");
        Some(
            HeadlessConsole::new(test.into_parts(), ThemeName::Dark, SMALL)?
                .display("projector-hidden"),
        )
    };
    assert!(display(true) == display(false));
}

/// A page of the public display in the middle of the night, on a projector of its own size.
fn display_page(
    (role, page): (Role, &str),
    message: &str,
    theme: ThemeName,
    size: (u32, u32),
    name: &str,
) {
    let mut test = in_trouble(3);
    let button = test.label_containing("Public display: ");
    test.click(&button);
    if !message.is_empty() {
        test.harness.get_by_label("Message to the room").focus();
        test.advance(0);
        test.write(message);
    }
    test.click_on(role, page);
    test.press(Key::Escape);
    let Some(mut headless) = HeadlessConsole::new(test.into_parts(), theme, SMALL) else {
        return;
    };
    headless.app.set_display_size(size);
    headless.app.press(Key::P);
    headless.display_of(name, size);
}

#[test]
fn the_wall_under_control() {
    let topic = "Whom do we tell first, and who speaks?";
    let network = (Role::RadioButton, "Network");
    let (shown, pause) = ((Role::Button, "Show the message"), (Role::Button, "Begin the pause"));
    display_page(network, "", ThemeName::Dark, USUAL, "projector-network");
    display_page(network, "", ThemeName::Contrast, SMALL, "projector-network-contrast");
    display_page(network, "", ThemeName::Light, LARGE, "projector-network-light-4k");
    display_page(shown, topic, ThemeName::Light, USUAL, "projector-message");
    display_page(pause, topic, ThemeName::Dark, SMALL, "projector-pause");
    display_page(pause, topic, ThemeName::Contrast, LARGE, "projector-pause-4k");
}

/// The menu says what the room sees, and lies over the console.
#[test]
fn the_menu_of_the_wall() {
    let mut test = night(6);
    let button = test.label_containing("Public display: ");
    test.click(&button);
    test.tick("Freeze");
    test.press(Key::Escape);
    let at = test.harness.get_by_label_contains("Public display: ").rect().center();
    let Some(mut headless) = HeadlessConsole::new(test.into_parts(), ThemeName::Dark, SMALL) else {
        return;
    };
    headless.app.click_after_rest(at, Duration::ZERO);
    headless.app.advance(200);
    headless.console("projector-menu");
}

#[test]
fn the_wall_after_the_end() {
    let mut test = decided(true);
    test.click("■ ENDEX");
    test.click("End exercise");
    test.press(Key::P);
    let Some(mut headless) = HeadlessConsole::new(test.into_parts(), ThemeName::Dark, SMALL) else {
        return;
    };
    headless.display("projector-summary");
}

#[test]
fn the_longest_texts() {
    let mut test = TestConsole::playing("National Cycle");
    test.press(Key::Num6);
    draw(test, ThemeName::Dark, SMALL, "briefing");
    let mut test = at_a_decision("National Cycle");
    test.click("Action: Choose…");
    test.click("Send situation report (SITREP)");
    draw(test, ThemeName::Dark, SMALL, "seat-long");
}

/// What is on record of an exercise that is not played again.
#[test]
fn a_record() {
    let mut test = decided(false);
    test.press(Key::B);
    let path = test.saved().remove(0);
    let folder = test.crash();
    of_another_kernel(&path);
    let mut test = TestConsole::in_folder(folder);
    test.click("Hot wash");
    draw(test, ThemeName::Dark, SMALL, "record");
}

/// What stands in front of the console, and must not be cut off by a small window.
#[test]
fn what_lies_over_the_desk() {
    let mut test = night(9);
    test.press(Key::C);
    test.wait();
    draw(test, ThemeName::Dark, SMALL, "causes");
    for (key, name) in [(Key::I, "letter"), (Key::Questionmark, "help")] {
        let mut test = night(1);
        test.press(key);
        let Some(mut headless) = HeadlessConsole::new(test.into_parts(), ThemeName::Light, SMALL)
        else {
            return;
        };
        headless.dimmed(name);
    }
    let mut test = TestConsole::playing("First Steps: The Last Morning");
    test.press(Key::Space);
    test.advance(5_000);
    draw(test, ThemeName::Dark, SMALL, "guide");
}

/// What is in the middle besides.
#[test]
fn the_other_tabs() {
    for (key, name) in [(Key::Num3, "incidents"), (Key::Num4, "public")] {
        let mut test = in_trouble(3);
        test.press(key);
        draw(test, ThemeName::Light, SMALL, name);
    }
}

#[test]
fn the_same_is_drawn_alike_and_another_theme_otherwise() {
    let still = |theme, name| {
        let mut test = in_trouble(3);
        test.press(Key::Num2);
        test.press(Key::Questionmark);
        test.tick("Reduce motion");
        test.press(Key::Escape);
        Some(HeadlessConsole::new(test.into_parts(), theme, SMALL)?.console(name))
    };
    let Some(first) = still(ThemeName::Dark, "still") else { return };
    assert!(still(ThemeName::Dark, "still").unwrap() == first);
    assert!(still(ThemeName::Light, "still-light").unwrap() != first);
}
