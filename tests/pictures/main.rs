//! Pictures of the console, drawn by the very app that people see, without a window. They are kept
//! in the folder `tmp/pictures` of the target, to be looked at: no test can say what is beautiful.
//! What can be said is checked: that all is there, in its colours, and the same each time.
#![expect(clippy::unwrap_used, reason = "a test fails where it cannot go on")]

#[path = "../../benches/shared/crowd.rs"]
mod crowd;
#[path = "../console/room.rs"]
#[expect(dead_code, reason = "it can more than pictures need")]
mod room;
#[path = "../console/scenes.rs"]
mod scenes;
mod sitting;

use egui::Key;
use hotwash::console::{Console, Shelf, Theme, ThemeName, grasp_colour};
use hotwash::scenario::Library;

use crowd::{SEATS, crowded, half_played};
use room::Room;
use scenes::{at_a_decision, decided, in_trouble, night};
use sitting::{Sheet, Sitting};

const SMALL: (u32, u32) = (1280, 720);
const LAPTOP: (u32, u32) = (1440, 900);
const USUAL: (u32, u32) = (1920, 1080);
const LARGE: (u32, u32) = (3840, 2160);
/// The decision that is asked about: it moves something.
const DECISION: usize = 10;

/// Draws a room, and keeps the picture.
fn draw(room: Room, theme: ThemeName, size: (u32, u32), name: &str) {
    if let Some(mut sitting) = Sitting::new(room.leave(), theme, size) {
        sitting.desk(name);
    }
}

/// The network in the middle of the night, with what is on its way after the next inject.
fn network(theme: ThemeName, size: (u32, u32), name: &str) -> Option<(Sitting, Sheet)> {
    let mut room = in_trouble(3);
    room.press(Key::Num2);
    let mut sitting = Sitting::new(room.leave(), theme, size)?;
    sitting.studio.press(Key::N);
    sitting.studio.go_on(400);
    let sheet = sitting.desk(name);
    Some((sitting, sheet))
}

#[test]
fn library() {
    draw(Room::new(), ThemeName::Dark, SMALL, "library");
}

#[test]
fn set_up() {
    let mut room = Room::new();
    room.click("Set up Count Night");
    draw(room, ThemeName::Light, SMALL, "set-up");
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
        let mut room = night(9);
        room.press(Key::Num2);
        let mut sitting = Sitting::scaled(room.leave(), ThemeName::Dark, size, scale)?;
        sitting.desk(name);
        sitting.studio.room()
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
        let Some((mut sitting, sheet)) = network(theme, size, name) else { return };
        let theme = Theme::new(theme);
        let colours = theme.colours();
        let view = sitting.studio.console().view().unwrap();
        let rings: Vec<_> =
            view.network.rings.iter().map(|it| grasp_colour(colours, it.grasp)).collect();
        let groups: Vec<_> = view.places.iter().map(|it| colours.group(it.group)).collect();
        assert!(1 < rings.len() && !view.network.ties.is_empty() && !view.network.sent.is_empty());
        for ink in rings.into_iter().chain(groups) {
            let found = sitting.inks(&sheet, ink);
            assert!(50 < found, "{name}: {found} pixels of {ink:?}");
        }
    }
}

#[test]
fn a_crowded_network() {
    let folder = tempfile::tempdir().unwrap();
    let pack = crowded(folder.path()).unwrap();
    let path = half_played(folder.path(), &pack);
    let shelf = Shelf::new(Library::find(&pack), folder.path().to_owned());
    let console = Console::new(shelf).with_exercise(&path);
    let Some(mut sitting) = Sitting::new((console, folder), ThemeName::Dark, USUAL) else { return };
    sitting.studio.press(Key::Num2);
    let sheet = sitting.desk("network-26-seats");
    let view = sitting.studio.console().view().unwrap();
    assert_eq!(view.seats.len(), SEATS);
    let theme = Theme::new(ThemeName::Dark);
    let groups: Vec<_> = view.places.iter().map(|it| theme.colours().group(it.group)).collect();
    for ink in groups {
        assert!(500 < sitting.inks(&sheet, ink), "{ink:?}");
    }
}

#[test]
fn a_seat_from_inside() {
    draw(at_a_decision("Count Night"), ThemeName::Light, SMALL, "seat");
}

#[test]
fn hot_wash_why() {
    let mut room = decided(true);
    room.press(Key::H);
    room.wait();
    draw(room, ThemeName::Dark, LAPTOP, "hot-wash-why");
}

#[test]
fn hot_wash_what_if() {
    let mut room = decided(true);
    room.press(Key::H);
    room.wait();
    for _ in 0..DECISION {
        room.press(Key::ArrowRight);
    }
    room.press(Key::Num2);
    room.click("Not taken");
    room.click("Play it again");
    room.wait();
    draw(room, ThemeName::Contrast, SMALL, "hot-wash-what-if");
}

/// What is known only to the facilitator is nowhere on the wall: no seat of the network, and not
/// the least trace of an incident that has just begun.
#[test]
fn the_wall_tells_nothing_hidden() {
    let mut room = in_trouble(3);
    room.press(Key::Num2);
    room.press(Key::P);
    let Some(mut sitting) = Sitting::new(room.leave(), ThemeName::Dark, SMALL) else { return };
    let (desk, wall) = (sitting.desk("network-small"), sitting.wall("projector-now"));
    let theme = Theme::new(ThemeName::Dark);
    let it = theme.colours();
    let view = sitting.studio.console().view().unwrap();
    assert!(view.incidents.iter().any(|row| row.begun.is_some() && row.public.is_none()));
    // These stand on the wall by right: signs of news, the banner, both meters.
    let public = [it.accent, it.warn, it.bad, it.banner, it.damage, it.trust];
    let groups = view.places.iter().map(|place| it.group(place.group));
    let hidden: Vec<_> = groups.filter(|ink| !public.contains(ink)).collect();
    assert!(!hidden.is_empty());
    for ink in hidden {
        assert!(100 < desk.all(ink) && wall.all(ink) == 0, "{ink:?}");
    }
    let wall = |begins: bool| {
        let mut room = night(4);
        room.press(Key::P);
        if begins {
            room.press(Key::Num3);
            room.click("Start");
            room.press(Key::E);
        }
        let rings = &room.console().view().unwrap().network.rings;
        assert_eq!(rings.len(), usize::from(begins), "it begins in the same minute");
        Some(Sitting::new(room.leave(), ThemeName::Dark, SMALL)?.wall("projector-hidden"))
    };
    assert!(wall(true) == wall(false));
}

#[test]
fn the_wall_after_the_end() {
    let mut room = decided(true);
    room.click("■ ENDEX");
    room.click("End exercise");
    room.press(Key::P);
    let Some(mut sitting) = Sitting::new(room.leave(), ThemeName::Dark, SMALL) else { return };
    sitting.wall("projector-summary");
}

#[test]
fn the_longest_texts() {
    let mut room = Room::playing("National Cycle");
    room.press(Key::Num6);
    draw(room, ThemeName::Dark, SMALL, "briefing");
    let mut room = at_a_decision("National Cycle");
    room.click("Action: Choose…");
    room.click("Send situation report (SITREP)");
    draw(room, ThemeName::Dark, SMALL, "seat-long");
}

/// What stands in front of the desk, and must not be cut off by a small window.
#[test]
fn what_lies_over_the_desk() {
    let mut room = night(9);
    room.press(Key::C);
    room.wait();
    draw(room, ThemeName::Dark, SMALL, "causes");
    for (key, name) in [(Key::I, "letter"), (Key::Questionmark, "help")] {
        let mut room = night(1);
        room.press(key);
        let Some(mut sitting) = Sitting::new(room.leave(), ThemeName::Light, SMALL) else { return };
        sitting.dimmed(name);
    }
    let mut room = Room::playing("First Steps: The Last Morning");
    room.press(Key::Space);
    room.go_on(5_000);
    draw(room, ThemeName::Dark, SMALL, "guide");
}

/// What is in the middle besides.
#[test]
fn the_other_tabs() {
    for (key, name) in [(Key::Num3, "incidents"), (Key::Num4, "public")] {
        let mut room = in_trouble(3);
        room.press(key);
        draw(room, ThemeName::Light, SMALL, name);
    }
}

#[test]
fn the_same_is_drawn_alike_and_another_theme_otherwise() {
    let still = |theme, name| {
        let mut room = in_trouble(3);
        room.press(Key::Num2);
        room.press(Key::Questionmark);
        room.tick("Reduce motion");
        room.press(Key::Escape);
        Some(Sitting::new(room.leave(), theme, SMALL)?.desk(name))
    };
    let Some(first) = still(ThemeName::Dark, "still") else { return };
    assert!(still(ThemeName::Dark, "still").unwrap() == first);
    assert!(still(ThemeName::Light, "still-light").unwrap() != first);
}
