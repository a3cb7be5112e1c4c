//! Whatever SQLite does to a file fails once, one after the other, or for good from then on: what
//! is said of it is true when one looks afterwards, and the exercise goes on when the disk does.

use std::ffi::c_int;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, LazyLock, Mutex};

use hotwash::session::branch::BranchTree;
use hotwash::session::director::{Director, DirectorError};
use hotwash::session::file::{FollowError, FollowedFile, OpenError, SessionContent, SessionFile};
use hotwash::session::journal::{Entry, JournalError, MemoryJournal};
use hotwash::sim::hash::StateHash;
use rusqlite::ffi;

use super::memory;
use super::noting::Noting;
use super::vfs::{Disk, Fate, Mount, Op};
use crate::exercise::{Ask, asked, director, setup};
use crate::older::of_format_2;

/// What is to fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    Open,
    Read,
    Write,
    Truncate,
    Sync,
    Delete,
    SyncFolder,
}

impl What {
    const fn is(self, op: Op<'_>) -> bool {
        matches!(
            (self, op),
            (Self::Open, Op::Open)
                | (Self::Read, Op::Read)
                | (Self::Write, Op::Write(..))
                | (Self::Truncate, Op::Truncate(_))
                | (Self::Sync, Op::Sync)
                | (Self::Delete, Op::Delete)
                | (Self::SyncFolder, Op::SyncFolder)
        )
    }
}

const FULL: c_int = ffi::SQLITE_FULL;

/// What fails in reading, and how. What the system calls `EIO`, SQLite calls by the name of what it
/// did; in reading, it makes damage of it. A reading that is short has zeros at its end.
const READ_FAULTS: [(What, Fate); 4] = [
    (What::Open, Fate::Fails(ffi::SQLITE_CANTOPEN)),
    (What::Read, Fate::Fails(ffi::SQLITE_IOERR_CORRUPTFS)),
    (What::Read, Fate::Fails(ffi::SQLITE_IOERR_READ)),
    (What::Read, Fate::Half(ffi::SQLITE_IOERR_SHORT_READ)),
];

/// What else fails. A file is made shorter only after something else has failed: see
/// [`NOT_SHORTER`].
const WRITE_FAULTS: [(What, Fate); 6] = [
    (What::Write, Fate::Fails(ffi::SQLITE_IOERR_WRITE)),
    (What::Write, Fate::Fails(FULL)),
    (What::Write, Fate::Half(FULL)),
    (What::Sync, Fate::Fails(ffi::SQLITE_IOERR_FSYNC)),
    (What::Delete, Fate::Fails(ffi::SQLITE_IOERR_DELETE)),
    (What::SyncFolder, Fate::Fails(ffi::SQLITE_IOERR_DIR_FSYNC)),
];

/// A file that was made longer by what has failed stays so.
const NOT_SHORTER: (What, Fate) = (What::Truncate, Fate::Fails(ffi::SQLITE_IOERR_TRUNCATE));

fn faults() -> impl Iterator<Item = (What, Fate)> {
    READ_FAULTS.into_iter().chain(WRITE_FAULTS)
}

/// A disk on which one thing fails.
#[derive(Default)]
struct Failing {
    fault: Mutex<Option<Fault>>,
    /// How often something has begun to fail.
    hits: AtomicU32,
    /// How often something else has failed after it.
    seconds: AtomicU32,
}

struct Fault {
    what: What,
    fate: Fate,
    /// How many of the kind are done before.
    before: u32,
    /// Whether the disk is gone from then on.
    for_good: bool,
    has_hit: bool,
    /// What fails once after it, too.
    then: Option<(What, Fate)>,
}

impl Failing {
    fn fail(&self, (what, fate): (What, Fate), before: u32, for_good: bool) {
        let fault = Fault { what, fate, before, for_good, has_hit: false, then: None };
        *self.fault.lock().unwrap() = Some(fault);
    }

    /// As [`Failing::fail`], and then something else fails once.
    fn fail_and(&self, first: (What, Fate), before: u32, then: (What, Fate)) {
        self.fail(first, before, false);
        self.fault.lock().unwrap().as_mut().unwrap().then = Some(then);
    }

    /// The disk is well from now on.
    fn heal(&self) {
        *self.fault.lock().unwrap() = None;
    }

    fn hits(&self) -> u32 {
        self.hits.load(Ordering::Relaxed)
    }
}

impl Disk for Failing {
    fn fate(&self, _: &Path, op: Op<'_>) -> Fate {
        let mut fault = self.fault.lock().unwrap();
        let Some(fault) = fault.as_mut() else { return Fate::Done };
        if fault.has_hit && fault.for_good {
            return match op {
                Op::Open => Fate::Fails(ffi::SQLITE_CANTOPEN),
                Op::Read => Fate::Fails(ffi::SQLITE_IOERR_CORRUPTFS),
                _ => Fate::Fails(ffi::SQLITE_IOERR),
            };
        }
        if fault.has_hit {
            let then = fault.then.take_if(|(what, _)| what.is(op));
            self.seconds.fetch_add(u32::from(then.is_some()), Ordering::Relaxed);
            return then.map_or(Fate::Done, |(_, fate)| fate);
        }
        if !fault.what.is(op) {
            return Fate::Done;
        }
        if fault.before == 0 {
            fault.has_hit = true;
            self.hits.fetch_add(1, Ordering::Relaxed);
            return fault.fate;
        }
        fault.before -= 1;
        Fate::Done
    }
}

/// What failed writings were said to be.
#[derive(Debug, Default)]
struct Verdicts {
    /// How many were found to be on record by looking at once.
    recorded: u32,
    not_recorded: u32,
    in_doubt: u32,
}

impl Verdicts {
    fn add(&mut self, other: &Self) {
        self.recorded += other.recorded;
        self.not_recorded += other.not_recorded;
        self.in_doubt += other.in_doubt;
    }
}

/// What another program finds, from what lies in the folder.
fn found(path: &Path) -> Vec<Entry> {
    let folder = memory();
    for file in fs::read_dir(path.parent().unwrap()).unwrap().map(Result::unwrap) {
        fs::copy(file.path(), folder.path().join(file.file_name())).unwrap();
    }
    let content = SessionContent::read(&folder.path().join(path.file_name().unwrap())).unwrap();
    assert_eq!(content.damage(), None);
    content.entries
}

fn check_open_error(error: &OpenError, fate: Fate) {
    let is_named = match error {
        OpenError::Unreadable { .. } => true,
        OpenError::Full(_) => matches!(fate, Fate::Fails(FULL) | Fate::Half(FULL)),
        _ => false,
    };
    assert!(is_named, "{error:?}");
}

/// Plays the exercise on a disk that fails, and goes on whenever the disk is well again.
fn play(disk: &Failing, path: &Path, fate: Fate, verdicts: &mut Verdicts) {
    let file = SessionFile::create(path, &setup(), 0).unwrap_or_else(|error| {
        assert_eq!(disk.hits(), 1, "{error}");
        check_open_error(&error, fate);
        disk.heal();
        SessionFile::create(path, &setup(), 0).unwrap()
    });
    let mut director = begin(disk, path, Noting::new(file, Vec::new()));
    for (nth, ask) in asked().iter().enumerate() {
        let hits = disk.hits();
        let tree = director.record().tree().clone();
        let done = ask.of(nth, &mut director);
        let has_failed = disk.hits() != hits;
        if has_failed {
            disk.heal();
        }
        let Err(error) = done else {
            if has_failed {
                verdicts.recorded += 1;
                assert_eq!(found(path), director.journal().acknowledged);
            }
            continue;
        };
        let DirectorError::Journal(error) = error else { panic!("{error:?}") };
        assert!(has_failed, "{error:?}");
        check_verdict(&error, fate, path, director.journal());
        let is_in_doubt = matches!(error, JournalError::InDoubt(_));
        verdicts.in_doubt += u32::from(is_in_doubt);
        verdicts.not_recorded += u32::from(!is_in_doubt);
        assert_eq!(director.is_in_doubt(), is_in_doubt);
        let before = found(path).len();
        let is_recorded = director.settle(0).unwrap();
        // Who looked before has seen the same.
        assert_eq!(director.journal().acknowledged.len(), before);
        // What is on record is that time goes on; it stands, and is asked for again.
        let is_time = matches!(ask, Ask::Until(_));
        if (!is_recorded || is_time) && *director.record().tree() == tree {
            ask.of(nth, &mut director).unwrap();
        }
    }
    disk.heal();
    director.keep_up(0).unwrap();
    let hash = director.state_hash();
    assert_eq!(found(path), director.journal().acknowledged);
    drop(director);
    let opened = Noting::open(path).unwrap();
    let entries = opened.acknowledged.clone();
    let mut resumed = crate::exercise::director(&entries, opened).unwrap();
    assert_eq!(resumed.state_hash(), hash);
    let (hash_of_well, tree_of_well) = played_well();
    assert_eq!(hash, *hash_of_well, "nothing is lost, and nothing is done twice");
    assert_eq!(resumed.record().tree(), tree_of_well);
}

/// Begins with the exercise in a file that was made. Where that fails, it is opened again.
fn begin(disk: &Failing, path: &Path, noting: Noting) -> Director<Noting> {
    let begun = director(&[], noting);
    if disk.hits() != 0 {
        disk.heal();
    }
    begun.unwrap_or_else(|error| {
        let DirectorError::Journal(_) = error else { panic!("{error:?}") };
        let noting = Noting::open(path).unwrap();
        let entries = noting.acknowledged.clone();
        director(&entries, noting).unwrap()
    })
}

/// Whether what was said of a writing that has failed is what a reader finds.
fn check_verdict(error: &JournalError, fate: Fate, path: &Path, noting: &Noting) {
    let is_full = matches!(fate, Fate::Fails(FULL) | Fate::Half(FULL));
    let with_tried = [noting.acknowledged.as_slice(), &noting.tried].concat();
    let found = found(path);
    match error {
        JournalError::InDoubt(_) => assert!(found == noting.acknowledged || found == with_tried),
        JournalError::Full => {
            assert!(is_full);
            assert_eq!(found, noting.acknowledged);
        }
        JournalError::Io(_) => assert_eq!(found, noting.acknowledged),
        error => panic!("{error:?}"),
    }
}

/// The state and the branches of the exercise on a disk that is well.
fn played_well() -> &'static (StateHash, BranchTree) {
    static PLAYED: LazyLock<(StateHash, BranchTree)> = LazyLock::new(|| {
        let mut director = director(&[], MemoryJournal::default()).unwrap();
        for (nth, ask) in asked().iter().enumerate() {
            ask.of(nth, &mut director).unwrap();
        }
        (director.state_hash(), director.record().tree().clone())
    });
    &PLAYED
}

/// Lets one thing fail after the other, the first, and then every `step`th, until the exercise is
/// played without a failure. Gives back after how many.
fn fail_each(
    fault: (What, Fate),
    for_good: bool,
    step: usize,
    verdicts: &mut Verdicts,
) -> Option<u32> {
    (0..).step_by(step).find(|before| {
        let folder = memory();
        let disk = Arc::new(Failing::default());
        let mount = Mount::new(folder.path(), disk.clone());
        disk.fail(fault, *before, for_good);
        play(&disk, &folder.path().join("it.hotwash"), fault.1, verdicts);
        drop(mount);
        disk.hits() == 0
    })
}

/// Every single reading, writing and so on fails once. Where they fail otherwise, or with all that
/// comes after them, every seventh does, which comes around to each part of a commit.
#[test]
fn whatever_fails_what_is_said_of_it_is_true() {
    let all = Mutex::new(Verdicts::default());
    let all_faults: Vec<_> = faults().collect();
    let is_first =
        |at: usize| all_faults.iter().position(|(what, _)| *what == all_faults[at].0) == Some(at);
    std::thread::scope(|scope| {
        for for_good in [false, true] {
            let all = &all;
            scope.spawn(move || {
                let mut verdicts = Verdicts::default();
                for (at, fault) in faults().enumerate() {
                    let step = if is_first(at) && !for_good { 1 } else { 7 };
                    let times = fail_each(fault, for_good, step, &mut verdicts);
                    println!("{fault:?}, for good: {for_good}: {times:?} times");
                    assert_ne!(times, Some(0), "{fault:?}");
                }
                all.lock().unwrap().add(&verdicts);
            });
        }
    });
    let Verdicts { recorded, not_recorded, in_doubt } = all.into_inner().unwrap();
    println!("recorded: {recorded}, not recorded: {not_recorded}, in doubt: {in_doubt}");
    assert!(0 < recorded && 0 < not_recorded && 0 < in_doubt);
}

/// As above, where a file cannot be made as short again as it was before a writing that has failed.
#[test]
fn a_writing_that_cannot_be_taken_back_is_said_to_be_in_doubt_or_told_truly() {
    let mut verdicts = Verdicts::default();
    let mut stayed_long = 0;
    for write in WRITE_FAULTS.into_iter().filter(|(what, _)| *what == What::Write) {
        for before in (0..).step_by(3) {
            let folder = memory();
            let disk = Arc::new(Failing::default());
            let mount = Mount::new(folder.path(), disk.clone());
            disk.fail_and(write, before, NOT_SHORTER);
            play(&disk, &folder.path().join("it.hotwash"), write.1, &mut verdicts);
            drop(mount);
            stayed_long += disk.seconds.load(Ordering::Relaxed);
            if disk.hits() == 0 {
                break;
            }
        }
    }
    println!("stayed long: {stayed_long}; {verdicts:?}");
    assert!(0 < stayed_long && 0 < verdicts.not_recorded);
}

/// Goal: making a file shorter may fail by itself. Method: the disk goes at every sync, so that
/// whoever opens the file next may have to make it as short as it was; that fails once.
#[test]
fn a_file_that_cannot_be_made_shorter_is_opened_as_soon_as_it_can() {
    let mut failed = 0;
    for before in 0.. {
        let folder = memory();
        let path = folder.path().join("it.hotwash");
        let disk = Arc::new(Failing::default());
        let _mount = Mount::new(folder.path(), disk.clone());
        let noting = Noting::new(SessionFile::create(&path, &setup(), 0).unwrap(), Vec::new());
        let mut director = director(&[], noting).unwrap();
        disk.fail((What::Sync, Fate::Fails(ffi::SQLITE_IOERR_FSYNC)), before, true);
        let mut asked = asked().iter().enumerate();
        if asked.all(|(nth, ask)| ask.of(nth, &mut director).is_ok()) {
            assert_eq!(disk.hits(), 0);
            break;
        }
        let acknowledged = director.journal().acknowledged.clone();
        drop(director);
        let hits = disk.hits();
        disk.fail(NOT_SHORTER, 0, false);
        let opened = SessionFile::open(&path).map(|opened| opened.entries);
        let has_failed = disk.hits() != hits;
        failed += u32::from(has_failed);
        disk.heal();
        match opened {
            Ok(entries) => assert_eq!(entries, acknowledged),
            Err(error) => {
                assert!(has_failed, "{error:?}");
                check_open_error(&error, NOT_SHORTER.1);
            }
        }
        assert_eq!(SessionFile::open(&path).unwrap().entries, acknowledged);
    }
    assert!(0 < failed, "no file had to be made shorter");
}

/// What does not get from the disk is not called damage, whoever reads it.
#[test]
fn what_cannot_be_read_is_not_called_damage() {
    type Read = fn(&Path) -> Result<Vec<Entry>, OpenError>;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("it.hotwash");
    let noting = Noting::new(SessionFile::create(&path, &setup(), 0).unwrap(), Vec::new());
    let mut director = director(&[], noting).unwrap();
    for (nth, ask) in asked().iter().enumerate() {
        ask.of(nth, &mut director).unwrap();
    }
    let entries = director.journal().acknowledged.clone();
    drop(director);
    let readers: [Read; 3] = [
        |path| {
            SessionContent::read(path).map(|content| {
                assert_eq!(content.damage(), None);
                content.entries
            })
        },
        |path| {
            SessionFile::open(path).map(|opened| {
                assert_eq!(opened.file.read_only(), None);
                opened.entries
            })
        },
        |path| {
            let followed = FollowedFile::open(path).and_then(|mut file| {
                file.look()?;
                Ok(file.entries().to_vec())
            });
            followed.map_err(|error| match error {
                FollowError::Open(error) => error,
                error => panic!("{error}"),
            })
        },
    ];
    let disk = Arc::new(Failing::default());
    let _mount = Mount::new(folder.path(), disk.clone());
    for read in readers {
        for fault in &READ_FAULTS {
            for before in 0.. {
                let hits = disk.hits();
                disk.fail(*fault, before, false);
                let done = read(&path);
                disk.heal();
                if disk.hits() == hits {
                    assert!(0 < before);
                    break;
                }
                match done {
                    Ok(read) => assert_eq!(read, entries),
                    Err(error) => check_open_error(&error, fault.1),
                }
                assert_eq!(read(&path).unwrap(), entries);
            }
        }
    }
}

/// Whatever was done when the disk went, and whether it is known what became of it.
#[test]
fn an_exercise_goes_on_elsewhere_when_its_disk_is_gone() {
    let mut doubts = 0;
    for fault in faults() {
        let folder = memory();
        let disk = Arc::new(Failing::default());
        let _mount = Mount::new(folder.path(), disk.clone());
        let file = SessionFile::create(&folder.path().join("it.hotwash"), &setup(), 0).unwrap();
        let mut director = director(&[], Noting::new(file, Vec::new())).unwrap();
        disk.fail(fault, 0, true);
        let elsewhere = memory();
        let path = elsewhere.path().join("elsewhere.hotwash");
        for (nth, ask) in asked().iter().enumerate() {
            let tree = director.record().tree().clone();
            let Err(error) = ask.of(nth, &mut director) else { continue };
            assert!(matches!(error, DirectorError::Journal(_)), "{error:?}");
            doubts += u32::from(director.is_in_doubt());
            director.journal_mut().file.save_as(&path).unwrap();
            director.keep_up(0).unwrap();
            assert!(!director.is_in_doubt());
            if *director.record().tree() == tree {
                ask.of(nth, &mut director).unwrap();
            }
        }
        assert_eq!(disk.hits(), 1, "{fault:?}");
        assert_eq!(director.state_hash(), played_well().0);
        let acknowledged = director.journal().acknowledged.clone();
        drop(director);
        assert_eq!(SessionContent::read(&path).unwrap().entries, acknowledged);
    }
    assert!(0 < doubts);
}

/// Goal: a file of format 2 gets the tables that it lacks in the transaction that needs them, or
/// none of them. Method: everything that is done to the disk then fails once.
#[test]
fn a_file_of_an_older_format_grows_wholly_or_not_at_all() {
    let version = |path: &Path| -> i64 {
        let connection = rusqlite::Connection::open(path).unwrap();
        connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
    };
    let (mut done, mut not_done) = (0, 0);
    for fault in faults() {
        for before in 0.. {
            let folder = memory();
            let path = folder.path().join("it.hotwash");
            of_format_2(&setup(), &path);
            let disk = Arc::new(Failing::default());
            let mount = Mount::new(folder.path(), disk.clone());
            let noting = Noting::open(&path).unwrap();
            let mut director = director(&[], noting).unwrap();
            disk.fail(fault, before, false);
            let asked = Ask::Observe.of(0, &mut director);
            let hits = disk.hits();
            disk.heal();
            // What failed after the commit is found to be on record at once.
            done += u32::from(asked.is_ok() && 0 < hits);
            if let Err(error) = asked {
                let DirectorError::Journal(error) = error else { panic!("{error:?}") };
                check_verdict(&error, fault.1, &path, director.journal());
                let is_recorded = director.settle(0).unwrap();
                not_done += u32::from(!is_recorded);
                if !is_recorded {
                    Ask::Observe.of(0, &mut director).unwrap();
                }
            }
            assert_eq!(director.about().observations().count(), 1);
            assert_eq!(found(&path), director.journal().acknowledged);
            drop((director, mount));
            assert_eq!(version(&path), 3);
            assert!(SessionFile::open(&path).unwrap().file.read_only().is_none());
            if hits == 0 {
                break;
            }
        }
    }
    println!("recorded: {done}, not recorded: {not_done}");
    assert!(0 < done && 0 < not_done);
}
