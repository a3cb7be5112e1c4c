//! A gallery for people to look at: every screen in windows from the smallest to 4K, at several
//! sizes of letters, in each theme, in English and French, with twelve seats and with 26. Nothing
//! is compared, since what cannot be read or is cut off is found elsewhere; what is ugly is not.
//!
//! `cargo test --test pictures gallery -- --ignored`, then look into `tmp/pictures/gallery`.

use std::path::{Path, PathBuf};

use egui::Key;
use hotwash::console::{Console, LibraryIndex, ThemeName};
use hotwash::scenario::Library;

use crate::crowd::{crowded, half_played};
use crate::headless::HeadlessConsole;
use crate::scenes::{decided, in_trouble};
use crate::test_console::TestConsole;

/// A window in pixels, pixels in a point, and a theme.
type Room = (&'static str, (u32, u32), f32, ThemeName);

const ROOMS: [Room; 6] = [
    ("960x600", (960, 600), 1.0, ThemeName::Dark),
    ("1280x720", (1280, 720), 1.0, ThemeName::Light),
    ("1440x900-150", (1440, 900), 1.5, ThemeName::Contrast),
    ("1440x900-200", (1440, 900), 2.0, ThemeName::Light),
    ("1920x1080", (1920, 1080), 1.0, ThemeName::Contrast),
    ("3840x2160", (3840, 2160), 1.0, ThemeName::Dark),
];

/// What is looked at in play, one after the other, by the keys that lead there.
const IN_PLAY: [(&str, &[Key]); 13] = [
    ("1-injects", &[Key::Escape, Key::Num1]),
    ("2-network", &[Key::Num2]),
    ("3-incidents", &[Key::Num3]),
    ("4-public", &[Key::Num4]),
    ("5-seat", &[Key::Num5]),
    ("6-briefing", &[Key::Num6]),
    ("7-objectives", &[Key::Num7]),
    ("8-decision", &[Key::D]),
    ("causes", &[Key::Escape, Key::Num1, Key::C]),
    ("inject", &[Key::Escape, Key::I]),
    ("message", &[Key::Escape, Key::M]),
    ("help", &[Key::Escape, Key::Questionmark]),
    ("hand-over", &[Key::Escape, Key::S]),
];

/// What is looked at after the end.
const AFTER: [(&str, &[Key]); 7] = [
    ("hot-wash-1", &[Key::H, Key::Num1]),
    ("hot-wash-2", &[Key::Num2]),
    ("hot-wash-3", &[Key::Num3]),
    ("hot-wash-4", &[Key::Num4]),
    ("hot-wash-5", &[Key::Num5]),
    ("hot-wash-6", &[Key::Num6]),
    ("replay", &[Key::End, Key::ArrowLeft, Key::ArrowLeft]),
];

/// The exercise that a test has played.
fn saved(test: TestConsole) -> (PathBuf, tempfile::TempDir) {
    let path = test.saved().remove(0);
    (path, test.crash())
}

/// The night in French, with people in all seats, until somebody has to decide.
fn french() -> TestConsole {
    let mut test = TestConsole::in_language("fr");
    test.click("Préparer La nuit du dépouillement");
    test.click("Ouvrir l'exercice");
    test.press(Key::Space);
    (0..6).for_each(|_| test.press(Key::N));
    test
}

/// Looks at an exercise in all rooms.
fn look(name: &str, exercise: &Path, pack: Option<&Path>, scenes: &[(&str, &[Key])]) {
    for (room, size, scale, theme) in ROOMS {
        let folder = tempfile::tempdir().unwrap();
        let copy = folder.path().join("gallery.hotwash");
        std::fs::copy(exercise, &copy).unwrap();
        let library = Library::find(pack.unwrap_or(Path::new("scenarios")));
        let library = LibraryIndex::new(library, folder.path().to_owned());
        let console = Console::new(library).with_exercise(&copy);
        let Some(mut headless) = HeadlessConsole::scaled((console, folder), theme, size, scale)
        else {
            return;
        };
        for (scene, keys) in scenes {
            keys.iter().for_each(|key| headless.app.press(*key));
            while headless.app.console().is_busy() {
                headless.app.advance(50);
            }
            headless.app.advance(100);
            headless.gallery(&format!("{scene}-{name}-{room}"));
        }
    }
}

#[test]
#[ignore = "a gallery for people to look at"]
fn gallery_of_play() {
    let (path, _folder) = saved(in_trouble(3));
    look("en", &path, None, &IN_PLAY);
    let (path, _folder) = saved(french());
    look("fr", &path, None, &IN_PLAY);
}

#[test]
#[ignore = "a gallery for people to look at"]
fn gallery_of_a_crowd() {
    let folder = tempfile::tempdir().unwrap();
    let pack = crowded(folder.path()).unwrap();
    let path = half_played(folder.path(), &pack);
    look("26", &path, Some(&pack), &IN_PLAY);
}

#[test]
#[ignore = "a gallery for people to look at"]
fn gallery_of_the_hot_wash() {
    let mut test = decided(true);
    test.click("■ ENDEX");
    test.click("End exercise");
    let (path, _folder) = saved(test);
    look("en", &path, None, &AFTER);
}
