//! How pictures looked when somebody last looked at them: small copies in
//! `tests/pictures/baselines` with which every new picture is compared, so that a change is seen
//! and not only what is checked.
//!
//! `HOTWASH_PICTURES=update` keeps the new ones instead. Where a picture differs, the new small
//! copy and the difference are put beside the picture in the target folder.

use std::fs;
use std::path::{Path, PathBuf};

use hotwash::console::Screenshot;
use image::imageops::{FilterType, resize};
use image::{Rgb, RgbImage, RgbaImage};

/// How wide small copies are, in pixels: words are grey bars and a moved button is still seen.
const WIDTH: u32 = 320;
/// How far a part of a pixel may be off, of 255; graphics drivers round differently.
const ROUNDING: u8 = 16;
/// How many of ten thousand pixels may be further off.
const FEW: u64 = 5;
/// How far all of them may be off on average, in thousandths of 255ths.
const MEAN: u64 = 500;

/// What to do with a picture that differs from its baseline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Fail.
    Compare,
    /// Keep it as the new baseline.
    Update,
}

/// How far a picture is from its baseline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Distance {
    /// In thousandths of 255ths, on average over all parts of all pixels.
    mean: u64,
    /// How many pixels have a part that is further off than [`ROUNDING`].
    far: u64,
}

/// Compares a picture with its baseline; why they differ, if they do.
pub fn compare(name: &str, picture: &Screenshot, folder: &Path, mode: Mode) -> Result<(), String> {
    let path = baseline(name);
    let new = small(picture);
    if mode == Mode::Update {
        path.parent().map(fs::create_dir_all).transpose().map_err(|error| error.to_string())?;
        new.save(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        return Ok(());
    }
    let help = "look at it, and if it is as it should be, run the test with \
                HOTWASH_PICTURES=update and commit the new baseline";
    let old = image::open(&path);
    let old = old.map_err(|error| format!("{}: {error}; {help}", path.display()))?.into_rgb8();
    let why = if old.dimensions() == new.dimensions() {
        let found = distance(&old, &new);
        let pixels = u64::from(new.width()) * u64::from(new.height());
        if found.mean <= MEAN && found.far * 10_000 <= FEW * pixels {
            return Ok(());
        }
        let far = folder.join(format!("{name}.difference.png"));
        difference(&old, &new).save(&far).map_err(|error| error.to_string())?;
        format!("{} of {pixels} pixels differ, see {}", found.far, far.display())
    } else {
        format!("it is {:?} and was {:?}", new.dimensions(), old.dimensions())
    };
    let now = folder.join(format!("{name}.new.png"));
    new.save(&now).map_err(|error| error.to_string())?;
    Err(format!("{name} has changed: {why}; now it is {}; {help}", now.display()))
}

fn baseline(name: &str) -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    tests.join("pictures/baselines").join(format!("{name}.png"))
}

/// A small copy, in which every pixel is the mean of those it stands for.
fn small(picture: &Screenshot) -> RgbImage {
    let (width, height) = picture.size;
    let pixels = picture.pixels.as_flattened().to_vec();
    let whole = RgbaImage::from_raw(width, height, pixels).expect("four bytes a pixel");
    let size = (WIDTH, (height * WIDTH).div_ceil(width));
    image::DynamicImage::ImageRgba8(resize(&whole, size.0, size.1, FilterType::Triangle)).to_rgb8()
}

fn distance(old: &RgbImage, new: &RgbImage) -> Distance {
    let (mut sum, mut far) = (0, 0);
    for (one, other) in old.pixels().zip(new.pixels()) {
        let off = one.0.iter().zip(other.0).map(|(one, other)| one.abs_diff(other));
        sum += off.clone().map(u64::from).sum::<u64>();
        far += u64::from(off.max().is_some_and(|it| ROUNDING < it));
    }
    let parts = 3 * u64::from(old.width()) * u64::from(old.height());
    Distance { mean: sum * 1_000 / parts.max(1), far }
}

/// What differs, as light as it is far off, on a dark copy of what was.
fn difference(old: &RgbImage, new: &RgbImage) -> RgbImage {
    RgbImage::from_fn(old.width(), old.height(), |x, y| {
        let (one, other) = (old.get_pixel(x, y), new.get_pixel(x, y));
        let off = one.0.iter().zip(other.0).map(|(one, other)| one.abs_diff(other)).max();
        let off = off.unwrap_or_default().saturating_mul(4);
        let [red, green, blue] = one.0.map(|part| part / 5);
        Rgb([red.saturating_add(off), green, blue])
    })
}

#[test]
fn a_word_that_changes_is_seen_and_rounding_is_not() {
    let size = (1280, 720);
    let plain = Screenshot { size, pixels: vec![[40, 44, 52, 255]; 1280 * 720] };
    let mut rounded = plain.clone();
    rounded.pixels.iter_mut().step_by(2).for_each(|pixel| pixel[1] += 1);
    let mut changed = plain.clone();
    // As large as a short word.
    for row in 300..312 {
        changed.pixels[row * 1280 + 600..row * 1280 + 640].fill([220, 220, 220, 255]);
    }
    let seen = |other: &Screenshot| {
        let found = distance(&small(&plain), &small(other));
        MEAN < found.mean || FEW * 320 * 180 < found.far * 10_000
    };
    assert!(!seen(&plain) && !seen(&rounded));
    assert!(seen(&changed), "{:?}", distance(&small(&plain), &small(&changed)));
}
