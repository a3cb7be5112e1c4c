//! A machine that loses its power: what was done to the files of a folder, and what may be left of
//! it. What was synced is there. Of all that came after it, any sectors are, one of them in part;
//! and so are any of the names that were made and deleted.

use std::ops::Range;
use std::path::Path;
use std::sync::Mutex;

use hotwash::sim::engine::Draw;

use super::vfs::{Disk, Fate, Op};

/// Bytes that a disk writes all or none of, if the power does not go in the midst of it.
const SECTOR: u64 = 512;

/// The two files of an exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Name {
    File = 0,
    Journal = 1,
}

/// What was done.
#[derive(Debug)]
pub enum Event {
    Made(Name),
    Changed(Name, Change),
    Synced(Name),
    Deleted(Name),
    FolderSynced,
    /// Somebody was told that so many entries are on record.
    Acknowledged(usize),
}

/// What was done to the content of a file.
#[derive(Debug, Clone)]
pub enum Change {
    Write(u64, Vec<u8>),
    Truncate(u64),
}

/// A disk that does everything and writes it down.
#[derive(Debug, Default)]
pub struct Recorder(Mutex<Recorded>);

#[derive(Debug, Default)]
struct Recorded {
    is_there: [bool; 2],
    events: Vec<Event>,
}

impl Recorder {
    pub fn acknowledge(&self, entries: usize) {
        self.0.lock().unwrap().events.push(Event::Acknowledged(entries));
    }

    /// All that was done so far.
    pub fn take(&self) -> Vec<Event> {
        std::mem::take(&mut self.0.lock().unwrap().events)
    }
}

impl Disk for Recorder {
    fn fate(&self, file: &Path, op: Op<'_>) -> Fate {
        let is_journal = file.to_str().unwrap().ends_with("-journal");
        let name = if is_journal { Name::Journal } else { Name::File };
        let mut recorded = self.0.lock().unwrap();
        let Recorded { is_there, events } = &mut *recorded;
        let is_there = &mut is_there[name as usize];
        match op {
            Op::Open => {
                if !std::mem::replace(is_there, true) {
                    events.push(Event::Made(name));
                }
            }
            Op::Read => {}
            Op::Write(at, bytes) => {
                events.push(Event::Changed(name, Change::Write(at, bytes.to_vec())));
            }
            Op::Truncate(to) => events.push(Event::Changed(name, Change::Truncate(to))),
            Op::Sync => events.push(Event::Synced(name)),
            Op::Delete => {
                *is_there = false;
                events.push(Event::Deleted(name));
            }
            Op::SyncFolder => events.push(Event::FolderSynced),
        }
        Fate::Done
    }
}

/// A file, by whatever name.
#[derive(Debug, Default)]
struct Content {
    synced: Vec<u8>,
    since: Vec<Change>,
}

/// What a name stands for.
#[derive(Debug, Default)]
struct Entry {
    /// A file, by its number, if any: as it was when the folder was synced.
    synced: Option<usize>,
    since: Vec<Option<usize>>,
}

/// A disk at a moment.
#[derive(Debug, Default)]
pub struct Medium {
    files: Vec<Content>,
    names: [Entry; 2],
}

/// What is left: the bytes of each of the two files, if it is there.
pub type Image = [Option<Vec<u8>>; 2];

impl Medium {
    /// Something is done.
    pub fn add(&mut self, event: &Event) {
        match event {
            Event::Made(name) => {
                self.names[*name as usize].since.push(Some(self.files.len()));
                self.files.push(Content::default());
            }
            Event::Deleted(name) => self.names[*name as usize].since.push(None),
            Event::Changed(name, change) => self.file(*name).since.push(change.clone()),
            Event::Synced(name) => self.file(*name).sync(),
            Event::FolderSynced => self.names.iter_mut().for_each(|name| {
                name.synced = name.now();
                name.since.clear();
            }),
            Event::Acknowledged(_) => {}
        }
    }

    fn file(&mut self, name: Name) -> &mut Content {
        let file = self.names[name as usize].now().expect("only files that are there are changed");
        &mut self.files[file]
    }

    /// What is left if the power goes now.
    pub fn image(&self, draw: &mut Draw) -> Image {
        // How likely it is that something that was not synced is there all the same.
        let kept = [0, 100, 500, 900, 1_000][below(draw, 5)];
        std::array::from_fn(|name| {
            let name = &self.names[name];
            let file = match below(draw, name.since.len() + 1) {
                0 => name.synced,
                version => name.since[version - 1],
            };
            file.map(|file| self.files[file].left(kept, draw))
        })
    }
}

impl Entry {
    fn now(&self) -> Option<usize> {
        self.since.last().copied().unwrap_or(self.synced)
    }
}

impl Content {
    fn sync(&mut self) {
        for change in self.since.drain(..) {
            match change {
                Change::Write(at, bytes) => put(&mut self.synced, at, &bytes, 0),
                Change::Truncate(to) => self.synced.resize(to as usize, 0),
            }
        }
    }

    fn left(&self, kept: usize, draw: &mut Draw) -> Vec<u8> {
        let mut left = self.synced.clone();
        // What a file is made longer by holds whatever was there before.
        let filling = [0, 0xa5][below(draw, 2)];
        let parts = self.since.iter().map(|change| match change {
            Change::Write(at, bytes) => sectors(*at, bytes.len()).count(),
            Change::Truncate(_) => 0,
        });
        let parts: usize = parts.sum();
        let mut to_torn = below(draw, 2 * parts + 1);
        let grows_first = below(draw, 4) == 0;
        for change in &self.since {
            match change {
                Change::Truncate(to) => {
                    if below(draw, 1_000) < kept {
                        left.resize(*to as usize, filling);
                    }
                }
                Change::Write(at, bytes) => {
                    let end = *at as usize + bytes.len();
                    if grows_first && left.len() < end {
                        left.resize(end, filling);
                    }
                    for part in sectors(*at, bytes.len()) {
                        let is_torn = to_torn == 1;
                        to_torn = to_torn.saturating_sub(1);
                        let here = at + part.start as u64;
                        let sector = &bytes[part];
                        if is_torn {
                            let half = below(draw, sector.len() + 1);
                            put(&mut left, here, &sector[..half], filling);
                        } else if below(draw, 1_000) < kept {
                            put(&mut left, here, sector, filling);
                        }
                    }
                }
            }
        }
        left
    }
}

fn put(into: &mut Vec<u8>, at: u64, bytes: &[u8], filling: u8) {
    let range = at as usize..at as usize + bytes.len();
    if into.len() < range.end {
        into.resize(range.end, filling);
    }
    into[range].copy_from_slice(bytes);
}

/// The parts of a writing that lie in one sector each.
fn sectors(at: u64, length: usize) -> impl Iterator<Item = Range<usize>> {
    let end = at + length as u64;
    let mut from = at;
    std::iter::from_fn(move || {
        let to = end.min((from / SECTOR + 1) * SECTOR);
        let part = (from - at) as usize..(to - at) as usize;
        from = to;
        (!part.is_empty()).then_some(part)
    })
}

/// A number from 0 to one below the end.
pub fn below(draw: &mut Draw, end: usize) -> usize {
    draw.below(end as u64) as usize
}
