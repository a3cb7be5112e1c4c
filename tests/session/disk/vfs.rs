//! A disk that can be listened to and made to fail: between SQLite and its VFS of this system,
//! which is the default one, so that the program itself opens its files through it and knows
//! nothing of it. Files in folders that no test has mounted are left to the VFS of the system.
//!
//! What stands between the two is written here because the crates for it want all of a VFS from a
//! test, and it is the real one, with its locks, that is to be tested with.
#![expect(unsafe_code, reason = "SQLite calls back through C and lays out its files itself")]

use std::ffi::{CStr, OsStr, c_char, c_int, c_void};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::ptr;
use std::sync::{Arc, Mutex, OnceLock};

use rusqlite::ffi::{
    self, SQLITE_OK, sqlite3_file, sqlite3_filename, sqlite3_int64, sqlite3_io_methods, sqlite3_vfs,
};

/// Something that SQLite does to a file.
#[derive(Debug, Clone, Copy)]
pub enum Op<'a> {
    /// Opens it, and makes it if it has to be made.
    Open,
    /// Reads from it.
    Read,
    /// Writes to it, from a place on.
    Write(u64, &'a [u8]),
    /// Makes it as long as this.
    Truncate(u64),
    /// Waits until the disk has it.
    Sync,
    /// Deletes it.
    Delete,
    /// Waits until the disk has what was made and deleted in its folder.
    SyncFolder,
}

/// What comes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It is done.
    Done,
    /// Nothing is done, and SQLite is told this code.
    Fails(c_int),
    /// Of a reading or a writing, the first half is done, and SQLite is told this code.
    Half(c_int),
}

/// A disk.
pub trait Disk: Send + Sync {
    /// What comes of something that is about to be done to a file.
    fn fate(&self, file: &Path, op: Op<'_>) -> Fate;
}

type Mounts = Vec<(PathBuf, Arc<dyn Disk>)>;

static MOUNTS: Mutex<Mounts> = Mutex::new(Vec::new());

/// A folder of which the files are on a disk, until this is dropped.
pub struct Mount(PathBuf);

impl Mount {
    pub fn new(folder: &Path, disk: Arc<dyn Disk>) -> Self {
        install();
        let folder = folder.canonicalize().unwrap();
        MOUNTS.lock().unwrap().push((folder.clone(), disk));
        Self(folder)
    }
}

impl Drop for Mount {
    fn drop(&mut self) {
        MOUNTS.lock().unwrap().retain(|(folder, _)| *folder != self.0);
    }
}

fn disk_of(path: &Path) -> Option<Arc<dyn Disk>> {
    let mounts = MOUNTS.lock().unwrap();
    mounts.iter().find(|(folder, _)| path.starts_with(folder)).map(|(_, disk)| disk.clone())
}

/// The VFS of the system.
struct System(*mut sqlite3_vfs);

// SAFETY: SQLite keeps it as long as the process runs, and calls it from any thread itself.
unsafe impl Send for System {}
// SAFETY: as above.
unsafe impl Sync for System {}

static SYSTEM: OnceLock<System> = OnceLock::new();

fn install() {
    SYSTEM.get_or_init(|| {
        // SAFETY: a null name asks for the default one. The copy is valid as long as the process
        // runs; what it does not do itself goes to the functions of the system, which want no more
        // of it than the data that is copied with them.
        unsafe {
            let system = ffi::sqlite3_vfs_find(ptr::null());
            let mut own = *system;
            own.zName = c"disk-of-tests".as_ptr();
            own.pNext = ptr::null_mut();
            own.szOsFile += size_of::<Watched>() as c_int;
            own.xOpen = Some(open);
            own.xDelete = Some(delete);
            assert_eq!(ffi::sqlite3_vfs_register(Box::leak(Box::new(own)), 1), SQLITE_OK);
            System(system)
        }
    });
}

fn system() -> *mut sqlite3_vfs {
    SYSTEM.get().expect("it was installed").0
}

/// What SQLite has of a file that is watched; that of the system comes after it.
#[repr(C)]
struct Watched {
    file: sqlite3_file,
    watch: *mut Watch,
}

struct Watch {
    path: PathBuf,
    disk: Arc<dyn Disk>,
    /// Whether the folder is still to be synced with it.
    is_new: bool,
}

static METHODS: sqlite3_io_methods = sqlite3_io_methods {
    // No shared memory and no mapping: a session file needs neither.
    iVersion: 1,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(file_size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(check_reserved_lock),
    xFileControl: Some(file_control),
    xSectorSize: Some(sector_size),
    xDeviceCharacteristics: Some(device_characteristics),
    xShmMap: None,
    xShmLock: None,
    xShmBarrier: None,
    xShmUnmap: None,
    xFetch: None,
    xUnfetch: None,
};

/// # Safety
/// A name that SQLite has given.
unsafe fn path_of(name: *const c_char) -> PathBuf {
    // SAFETY: SQLite's names end with a zero.
    let bytes = unsafe { CStr::from_ptr(name) }.to_bytes();
    PathBuf::from(OsStr::from_bytes(bytes))
}

/// # Safety
/// A file that `open` has made a watched one.
unsafe fn watch<'a>(file: *mut sqlite3_file) -> &'a mut Watch {
    // SAFETY: SQLite uses a file in one thread at a time, and not after it was closed.
    unsafe { &mut *(*file.cast::<Watched>()).watch }
}

/// The file of the system, and what can be done with it.
///
/// # Safety
/// As [`watch`].
unsafe fn inner<'a>(file: *mut sqlite3_file) -> (*mut sqlite3_file, &'a sqlite3_io_methods) {
    // SAFETY: SQLite has made room for both, as `install` has told it.
    unsafe {
        let inner = file.cast::<Watched>().add(1).cast::<sqlite3_file>();
        (inner, &*(*inner).pMethods)
    }
}

unsafe extern "C" fn open(
    _: *mut sqlite3_vfs,
    name: sqlite3_filename,
    file: *mut sqlite3_file,
    flags: c_int,
    out: *mut c_int,
) -> c_int {
    // SAFETY: SQLite's arguments are handed on as they are, with room enough for the file.
    unsafe {
        let open = (*system()).xOpen.unwrap();
        let path = if name.is_null() { PathBuf::new() } else { path_of(name) };
        let Some(disk) = disk_of(&path) else { return open(system(), name, file, flags, out) };
        (*file).pMethods = ptr::null();
        if let Fate::Fails(code) | Fate::Half(code) = disk.fate(&path, Op::Open) {
            return code;
        }
        let is_new = flags & ffi::SQLITE_OPEN_CREATE != 0;
        let inner = file.cast::<Watched>().add(1).cast::<sqlite3_file>();
        let code = open(system(), name, inner, flags, out);
        if code == SQLITE_OK {
            let watch = Box::into_raw(Box::new(Watch { path, disk, is_new }));
            (*file.cast::<Watched>()).watch = watch;
            (*file).pMethods = &raw const METHODS;
        }
        code
    }
}

unsafe extern "C" fn delete(_: *mut sqlite3_vfs, name: *const c_char, sync: c_int) -> c_int {
    // SAFETY: as in `open`.
    unsafe {
        let delete = (*system()).xDelete.unwrap();
        let path = path_of(name);
        let Some(disk) = disk_of(&path) else { return delete(system(), name, sync) };
        if let Fate::Fails(code) | Fate::Half(code) = disk.fate(&path, Op::Delete) {
            return code;
        }
        let code = delete(system(), name, 0);
        if code != SQLITE_OK || sync == 0 {
            return code;
        }
        match disk.fate(&path, Op::SyncFolder) {
            Fate::Done => SQLITE_OK,
            Fate::Fails(code) | Fate::Half(code) => code,
        }
    }
}

unsafe extern "C" fn close(file: *mut sqlite3_file) -> c_int {
    // SAFETY: it was made by `open`, and SQLite does not use it any more.
    unsafe {
        let (inner, methods) = inner(file);
        let code = methods.xClose.unwrap()(inner);
        drop(Box::from_raw((*file.cast::<Watched>()).watch));
        code
    }
}

unsafe extern "C" fn read(
    file: *mut sqlite3_file,
    into: *mut c_void,
    amount: c_int,
    at: sqlite3_int64,
) -> c_int {
    // SAFETY: a file of `open`; SQLite has made room for as many bytes as it says.
    unsafe {
        let watch = watch(file);
        let (inner, methods) = inner(file);
        let read = methods.xRead.unwrap();
        match watch.disk.fate(&watch.path, Op::Read) {
            Fate::Done => read(inner, into, amount, at),
            Fate::Fails(code) => code,
            Fate::Half(code) => {
                // SQLite wants zeros where nothing was read.
                ptr::write_bytes(into.cast::<u8>(), 0, amount as usize);
                match read(inner, into, amount / 2, at) {
                    SQLITE_OK | ffi::SQLITE_IOERR_SHORT_READ => code,
                    failed => failed,
                }
            }
        }
    }
}

unsafe extern "C" fn write(
    file: *mut sqlite3_file,
    from: *const c_void,
    amount: c_int,
    at: sqlite3_int64,
) -> c_int {
    // SAFETY: a file of `open`; SQLite gives as many bytes as it says.
    unsafe {
        let watch = watch(file);
        let bytes = std::slice::from_raw_parts(from.cast::<u8>(), amount as usize);
        let (inner, methods) = inner(file);
        let write = methods.xWrite.unwrap();
        match watch.disk.fate(&watch.path, Op::Write(at as u64, bytes)) {
            Fate::Done => write(inner, from, amount, at),
            Fate::Fails(code) => code,
            Fate::Half(code) => {
                assert_eq!(write(inner, from, amount / 2, at), SQLITE_OK);
                code
            }
        }
    }
}

unsafe extern "C" fn truncate(file: *mut sqlite3_file, to: sqlite3_int64) -> c_int {
    // SAFETY: as in `read`.
    unsafe {
        let watch = watch(file);
        let op = Op::Truncate(to as u64);
        if let Fate::Fails(code) | Fate::Half(code) = watch.disk.fate(&watch.path, op) {
            return code;
        }
        let (inner, methods) = inner(file);
        methods.xTruncate.unwrap()(inner, to)
    }
}

/// The first time, the VFS of the system syncs the folder of a new file, too, and does not say
/// whether that has failed. What it syncs itself is not waited for: no test takes the power away.
unsafe extern "C" fn sync(file: *mut sqlite3_file, _: c_int) -> c_int {
    // SAFETY: as in `read`.
    unsafe {
        let watch = watch(file);
        match watch.disk.fate(&watch.path, Op::Sync) {
            Fate::Done => {}
            Fate::Fails(code) | Fate::Half(code) => return code,
        }
        if std::mem::take(&mut watch.is_new) {
            watch.disk.fate(&watch.path, Op::SyncFolder);
        }
        SQLITE_OK
    }
}

/// What is handed on as it is.
macro_rules! hand_on {
    ($($name:ident => $method:ident($($argument:ident: $type:ty),*);)+) => {$(
        unsafe extern "C" fn $name(file: *mut sqlite3_file, $($argument: $type),*) -> c_int {
            // SAFETY: as in `read`.
            unsafe {
                let (inner, methods) = inner(file);
                methods.$method.unwrap()(inner, $($argument),*)
            }
        }
    )+};
}

hand_on! {
    file_size => xFileSize(size: *mut sqlite3_int64);
    lock => xLock(level: c_int);
    unlock => xUnlock(level: c_int);
    check_reserved_lock => xCheckReservedLock(out: *mut c_int);
    file_control => xFileControl(op: c_int, argument: *mut c_void);
    sector_size => xSectorSize();
    device_characteristics => xDeviceCharacteristics();
}
