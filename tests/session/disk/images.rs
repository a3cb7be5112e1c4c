//! Thousands of disks as a machine may leave them that loses its power while an exercise is played:
//! each is opened as people open theirs, and holds all that was acknowledged, and nothing else than
//! what was recorded.
#![expect(clippy::disallowed_methods, reason = "the environment says how many, as in `crash`")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use hotwash::base::key::Key;
use hotwash::session::file::{OpenError, SessionContent, SessionFile};
use hotwash::session::journal::{Entry, Journal, JournalError};
use hotwash::sim::engine::Chance;

use super::machine::{Event, Image, Medium, Recorder, below};
use super::memory;
use super::vfs::Mount;
use crate::exercise::{asked, director, setup};

/// How many images, if not as many as here.
const IMAGES: &str = "HOTWASH_IMAGES";
const USUAL: usize = 20_000;
/// The seed of what is left, if not this.
const SEED: &str = "HOTWASH_IMAGES_SEED";
/// One in so many is gone on with, too.
const GONE_ON_WITH: usize = 16;

/// A session file that tells a recorder what it has acknowledged.
struct Told {
    file: SessionFile,
    recorder: Arc<Recorder>,
    acknowledged: Vec<Entry>,
    /// How many were acknowledged after each writing.
    writings: Vec<usize>,
}

impl Journal for Told {
    fn write(&mut self, entries: &[Entry]) -> Result<(), JournalError> {
        self.file.write(entries)?;
        self.acknowledged.extend_from_slice(entries);
        self.writings.push(self.acknowledged.len());
        self.recorder.acknowledge(self.acknowledged.len());
        Ok(())
    }
}

/// An exercise that was recorded, and all that was done to its files on the way.
struct Played {
    events: Vec<Event>,
    entries: Vec<Entry>,
    writings: Vec<usize>,
}

fn played() -> Played {
    let folder = memory();
    let recorder = Arc::new(Recorder::default());
    let _mount = Mount::new(folder.path(), recorder.clone());
    let file = SessionFile::create(&folder.path().join("it.hotwash"), &setup(), 0).unwrap();
    recorder.acknowledge(0);
    let (acknowledged, writings) = (Vec::new(), vec![0]);
    let told = Told { file, recorder: recorder.clone(), acknowledged, writings };
    let mut director = director(&[], told).unwrap();
    for (nth, ask) in asked().iter().enumerate() {
        ask.of(nth, &mut director).unwrap();
    }
    director.keep_up(0).unwrap();
    let told = director.journal();
    Played {
        events: recorder.take(),
        entries: told.acknowledged.clone(),
        writings: told.writings.clone(),
    }
}

/// How images were found.
#[derive(Debug, Default)]
struct Found {
    /// How many were opened; those that are the same as another one at the same moment are not.
    opened: AtomicUsize,
    /// In how many there was less than was written, because the power went in the midst of it.
    not_made: AtomicUsize,
    /// How many had a journal that had to be played back, or told from one.
    interrupted: AtomicUsize,
    gone_on_with: AtomicUsize,
}

fn count(what: &AtomicUsize) {
    what.fetch_add(1, Ordering::Relaxed);
}

impl Played {
    /// Opens what is left after so many have been acknowledged; nothing, before the file was made.
    fn open(
        &self,
        image: &Image,
        acknowledged: Option<usize>,
        place: &Path,
        goes_on: bool,
        found: &Found,
    ) {
        let path = place.join("it.hotwash");
        let journal = place.join("it.hotwash-journal");
        for (bytes, path) in image.iter().zip([&path, &journal]) {
            match bytes {
                Some(bytes) => fs::write(path, bytes).unwrap(),
                None => drop(fs::remove_file(path)),
            }
        }
        let content = match SessionContent::read(&path) {
            Err(OpenError::Missing(_) | OpenError::Unfinished { .. }) if acknowledged.is_none() => {
                return count(&found.not_made);
            }
            content => content.unwrap(),
        };
        assert_eq!(content.damage(), None);
        let kept = content.entries.len();
        assert_eq!(content.entries, self.entries[..kept]);
        let whole = self.writings.binary_search(&kept).expect("a writing is there or is not");
        let least = acknowledged.map_or(0, |many| self.writings.binary_search(&many).unwrap());
        assert!(least <= whole && whole <= least + 1, "{kept} of {acknowledged:?}");
        if !content.remarks.is_empty() {
            count(&found.interrupted);
        }
        if goes_on {
            count(&found.gone_on_with);
            let mut opened = SessionFile::open(&path).unwrap();
            assert_eq!((opened.file.read_only(), &opened.entries), (None, &content.entries));
            let next = &self.entries[kept..self.entries.len().min(kept + 3)];
            opened.file.write(next).unwrap();
            drop(opened);
            let entries = SessionContent::read(&path).unwrap().entries;
            assert_eq!(entries, self.entries[..kept + next.len()]);
            for file in fs::read_dir(place).unwrap() {
                fs::remove_file(file.unwrap().path()).unwrap();
            }
        }
    }

    /// Every `of`th image, beginning with `from`.
    fn open_some(&self, images: usize, chance: Chance, (from, of): (usize, usize), found: &Found) {
        let place = memory();
        let mut medium = Medium::default();
        let mut acknowledged = None;
        let moments = self.events.len();
        for (at, event) in self.events.iter().enumerate() {
            medium.add(event);
            if let Event::Acknowledged(entries) = event {
                acknowledged = Some(*entries);
            }
            let mut seen = BTreeSet::new();
            for image in
                (images * at / moments..images * (at + 1) / moments).filter(|it| it % of == from)
            {
                let mut draw = chance.draw(1, Key(1), image as u64);
                let left = medium.image(&mut draw);
                let goes_on = below(&mut draw, GONE_ON_WITH) == 0;
                if seen.insert(hash(&left)) || goes_on {
                    count(&found.opened);
                    self.open(&left, acknowledged, place.path(), goes_on, found);
                }
            }
        }
    }
}

fn hash(image: &Image) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    for bytes in image {
        hasher.update(&bytes.as_ref().map_or(u64::MAX, |bytes| bytes.len() as u64).to_le_bytes());
        hasher.update(bytes.as_deref().unwrap_or_default());
    }
    *hasher.finalize().as_bytes()
}

#[test]
fn whenever_the_power_goes_what_was_acknowledged_is_there() {
    let number =
        |name, usual: u64| std::env::var(name).map_or(usual, |number| number.parse().unwrap());
    let images = number(IMAGES, USUAL as u64) as usize;
    let seed = number(SEED, 1);
    println!("{SEED}={seed} {IMAGES}={images}");
    let played = played();
    let found = Found::default();
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for thread in 0..threads {
            let (played, found) = (&played, &found);
            scope.spawn(move || {
                played.open_some(images, Chance::new(seed), (thread, threads), found);
            });
        }
    });
    println!("{} moments, {} entries, {found:?}", played.events.len(), played.entries.len());
    assert!(images / 4 < found.opened.into_inner());
    assert!(images / 100 < found.interrupted.into_inner());
    assert!(0 < found.not_made.into_inner() && 0 < found.gone_on_with.into_inner());
}
