//! A console without a window: its pictures are kept for people to look at and compared with how
//! they were, and what must be true of all of them is looked for.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::Once;

use egui::{Color32, Rect};
use hotwash::console::{Console, HeadlessApp, Screenshot, Theme, ThemeName};
use tempfile::TempDir;

use crate::baseline::{Mode, compare};

/// What to do where nothing can be drawn.
const HELP: &str = "one that needs no graphics card is installed by \
                    `apt-get install mesa-vulkan-drivers libvulkan1`";
/// Fewer colours than this are no screen with text on it.
const COLOURS: usize = 200;
/// What Bevy clears with unless it is told otherwise, and what a missing texture looks like.
const NEVER: [Color32; 2] = [Color32::from_rgb(43, 44, 47), Color32::from_rgb(255, 0, 255)];

/// A console that is drawn, and the folder in which its exercise is kept.
pub struct HeadlessConsole {
    pub app: HeadlessApp,
    size: (u32, u32),
    theme: Theme,
    _folder: TempDir,
}

/// A picture, and the colours it should have.
#[derive(PartialEq)]
pub struct Capture(Screenshot);

impl HeadlessConsole {
    /// Draws a console; nothing where nothing can be drawn, unless pictures are required.
    pub fn new(it: (Console, TempDir), theme: ThemeName, size: (u32, u32)) -> Option<Self> {
        Self::scaled(it, theme, size, 1.0)
    }

    /// The same on a screen with so many pixels in a point.
    pub fn scaled(
        (mut console, folder): (Console, TempDir),
        theme: ThemeName,
        size: (u32, u32),
        scale: f32,
    ) -> Option<Self> {
        static TOLD: Once = Once::new();
        console.set_theme(theme);
        match HeadlessApp::new(console, size, scale) {
            Ok(app) => Some(Self { app, size, theme: Theme::new(theme), _folder: folder }),
            Err(trouble) if asked("required") || asked("update") => {
                panic!("{trouble}; {HELP}")
            }
            Err(trouble) => {
                // Not through what the test harness keeps to itself when all goes well.
                let skipped = format!("pictures are skipped: {trouble}; {HELP}\n");
                TOLD.call_once(|| std::io::stderr().write_all(skipped.as_bytes()).unwrap());
                None
            }
        }
    }

    /// What the facilitator sees.
    pub fn console(&mut self, name: &str) -> Capture {
        let screenshot = self.app.console_screenshot().expect("the driver gives it back");
        assert_eq!(screenshot.size, self.size);
        let capture = save(name, screenshot);
        capture.check_edges(&self.theme);
        capture
    }

    /// What the facilitator sees while something is in front and the rest is dimmed.
    pub fn dimmed(&mut self, name: &str) -> Capture {
        save(name, self.app.console_screenshot().expect("the driver gives it back"))
    }

    /// What the facilitator sees, kept to be looked at and compared with nothing.
    pub fn gallery(&mut self, name: &str) {
        let screenshot = self.app.console_screenshot().expect("the driver gives it back");
        write(&folder().join("gallery"), name, &screenshot);
    }

    /// What everybody sees.
    pub fn display(&mut self, name: &str) -> Capture {
        self.display_of(name, (1280, 720))
    }

    /// The same in a window of so many pixels.
    pub fn display_of(&mut self, name: &str, size: (u32, u32)) -> Capture {
        let screenshot = self.app.display_screenshot().expect("the wall is open");
        assert_eq!(screenshot.size, size);
        let capture = save(name, screenshot);
        capture.check_edges(&self.theme);
        capture
    }

    /// How many pixels in the room of the network have an ink.
    pub fn network_pixels(&mut self, capture: &Capture, ink: Color32) -> usize {
        let area = self.app.network_area().expect("the network is seen");
        capture.count(area, ink)
    }
}

/// Whether the environment asks for something to be done with pictures.
#[expect(clippy::disallowed_methods, reason = "the environment says what has to be there")]
fn asked(what: &str) -> bool {
    std::env::var("HOTWASH_PICTURES").is_ok_and(|it| it == what)
}

/// Where people find the pictures.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures")
}

fn write(folder: &Path, name: &str, screenshot: &Screenshot) {
    fs::create_dir_all(folder).unwrap();
    let file = File::create(folder.join(format!("{name}.png"))).unwrap();
    let (width, height) = screenshot.size;
    let mut encoder = png::Encoder::new(BufWriter::new(file), width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_compression(png::Compression::Fast);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(screenshot.pixels.as_flattened()).unwrap();
}

/// Keeps a picture where people find it, and compares it with its baseline.
fn save(name: &str, screenshot: Screenshot) -> Capture {
    let folder = folder();
    write(&folder, name, &screenshot);
    let mode = if asked("update") { Mode::Update } else { Mode::Compare };
    let seen = compare(name, &screenshot, &folder, mode);
    let capture = Capture(screenshot);
    capture.check();
    seen.unwrap();
    capture
}

impl Capture {
    /// How many pixels have an ink.
    pub fn all(&self, ink: Color32) -> usize {
        let (width, height) = self.0.size;
        let whole = egui::vec2(width as f32, height as f32);
        self.count(Rect::from_min_size(egui::Pos2::ZERO, whole), ink)
    }

    fn count(&self, test: Rect, ink: Color32) -> usize {
        let rows = self.rows().enumerate().filter(|(y, _)| test.y_range().contains(*y as f32));
        let cells = rows.flat_map(|(_, row)| row.iter().enumerate());
        cells.filter(|(x, pixel)| test.x_range().contains(*x as f32) && has(**pixel, ink)).count()
    }

    fn rows(&self) -> impl Iterator<Item = &[[u8; 4]]> {
        self.0.pixels.chunks(self.0.size.0 as usize)
    }

    /// What is so on every screen, in every theme.
    fn check(&self) {
        let pixels = &self.0.pixels;
        assert_eq!(pixels.len(), (self.0.size.0 * self.0.size.1) as usize);
        assert!(pixels.iter().all(|pixel| pixel[3] == 255), "something shines through");
        let colours: BTreeSet<&[u8; 4]> = pixels.iter().collect();
        assert!(COLOURS < colours.len(), "only {} colours", colours.len());
        for never in NEVER {
            assert!(self.all(never) < pixels.len() / 1_000, "{never:?} is not ours");
        }
    }

    /// The banner above, and the ground below.
    fn check_edges(&self, theme: &Theme) {
        let it = theme.colours();
        let corner = *self.0.pixels.last().unwrap();
        assert!([it.ground, it.panel].iter().any(|ground| has(corner, *ground)), "{corner:?}");
        // A strip over the whole width, with words on it.
        let share = |row: &[[u8; 4]], ink| {
            row.iter().filter(|pixel| has(**pixel, ink)).count() * 100 / row.len()
        };
        let strip: Vec<_> = self.rows().take_while(|row| 30 < share(row, it.banner)).collect();
        assert!((15..self.0.size.1 as usize / 10).contains(&strip.len()), "{}", strip.len());
        let words = strip.iter().filter(|row| 2 < share(row, it.on_banner)).count();
        assert!(5 < words, "{words} rows of the banner have words");
    }
}

/// Whether a pixel has an ink, as near as rounding allows.
fn has(pixel: [u8; 4], ink: Color32) -> bool {
    pixel.iter().zip(ink.to_array()).all(|(one, other)| one.abs_diff(other) <= 1)
}
