//! Executing a target many times: which inputs, with what they are changed, and what is a finding.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;
use std::sync::{Arc, Mutex, Once, PoisonError};
use std::time::{Duration, Instant};

use mutatis::Session;
use rayon::prelude::*;

use super::{MEMORY, corpus};

/// Executions of all targets together where nobody asks for another number: what a plain
/// `cargo test` can spare. CI asks for more, see `.ci/run`.
const EXECUTIONS: u64 = 10_000;
/// Executions after which new inputs are sorted: what is found does not depend on threads.
const BATCH: u64 = 256;
/// Inputs that are changed again, at most.
const POOL: usize = 2_000;
/// Bytes of an input, at most: what is larger costs time and shows nothing new.
const INPUT_BYTES: usize = 256 * 1024;
/// Bytes of memory that one execution may take. The limits of session files, of texts and of
/// problems that are shown keep it below, for inputs as small as these.
const MEMORY_BYTES: usize = 256 * 1024 * 1024;
/// Findings after which a target stops.
const FINDINGS: usize = 8;
/// Tries to make an input that fails smaller.
const SHRINKS: u64 = 400;

/// Something that reads what others have written.
pub trait Target: Sync {
    /// Its name: of the test, and of its folder in the corpus.
    const NAME: &'static str;
    /// Its share of all executions, in hundredths, by what an execution costs and what is behind.
    const SHARE: u64;

    /// Inputs besides those in the corpus.
    fn seeds(&self) -> Vec<Vec<u8>> {
        Vec::new()
    }

    /// Changes an input, perhaps with something of another one.
    fn mutate(&self, input: &[u8], other: &[u8], session: &mut Session) -> Vec<u8>;

    /// Reads an input, and gives back in a word what came of it. Panics at a finding.
    fn execute(&self, input: &[u8]) -> String;
}

/// An input, shared by those that are made of it.
type Input = Arc<Vec<u8>>;

/// What came of an execution.
struct Done {
    input: Input,
    answer: Result<String, String>,
    took: Duration,
}

/// Only one target runs at a time, on all cores: so what memory there is, is its own.
static RUNNING: Mutex<()> = Mutex::new(());

thread_local! {
    /// What the panic of an execution said, and where it was.
    static PANIC: RefCell<Option<String>> = const { RefCell::new(None) };
    static IS_EXECUTING: Cell<bool> = const { Cell::new(false) };
}

/// Runs a target, and fails with all that was found.
pub fn run<T: Target>(target: &T) {
    let _running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
    prepare();
    if let Some(file) = asked("HOTWASH_FUZZ_INPUT") {
        let answer = target.execute(&fs::read(&file).unwrap());
        return say(&format!("{file}: {answer}"));
    }
    let (executions, seed) = (number("HOTWASH_FUZZ", EXECUTIONS), number("HOTWASH_FUZZ_SEED", 0));
    let began = now();
    let mut campaign = Campaign::new(target, seed);
    campaign.begin();
    let executions = executions * T::SHARE / 100;
    while campaign.executed < executions && campaign.findings.len() < FINDINGS {
        campaign.batch(BATCH.min(executions - campaign.executed));
    }
    let Campaign { executed, known, slowest, findings, .. } = campaign;
    let notes = corpus::notes(T::NAME);
    fs::write(notes.join("slowest"), &*slowest.1).unwrap();
    fs::write(notes.join("answers"), known.iter().cloned().collect::<Vec<_>>().join("\n")).unwrap();
    say(&format!(
        "fuzz {}: {executed} executions in {:.1} s by HOTWASH_FUZZ_SEED={seed}, {} different \
         answers; the slowest took {:.0} ms; both are in {}",
        T::NAME,
        began.elapsed().as_secs_f64(),
        known.len(),
        slowest.0.as_secs_f64() * 1e3,
        notes.display(),
    ));
    assert!(findings.is_empty(), "\n{}", findings.join("\n"));
}

/// Once for all targets.
fn prepare() {
    static PREPARED: Once = Once::new();
    PREPARED.call_once(|| {
        // Nothing of what is written has to last, and waiting for a disk would cost most of the
        // time.
        let memory = Path::new("/dev/shm");
        if memory.is_dir() {
            tempfile::env::override_temp_dir(memory).unwrap();
        }
        // Thousands of tries to make a finding smaller say nothing new.
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            if IS_EXECUTING.get() {
                PANIC.set(Some(panic.to_string()));
            } else {
                usual(panic);
            }
        }));
    });
}

#[expect(clippy::disallowed_methods, reason = "whoever runs these tests says how, not the program")]
fn asked(variable: &str) -> Option<String> {
    std::env::var(variable).ok()
}

fn number(variable: &str, usual: u64) -> u64 {
    asked(variable).map_or(usual, |text| {
        text.replace('_', "").parse().expect("a number of executions, or a seed")
    })
}

#[expect(clippy::disallowed_methods, reason = "what is told of an input, and decides nothing")]
fn now() -> Instant {
    Instant::now()
}

/// Says something whether or not the test fails.
fn say(text: &str) {
    let mut stderr = std::io::stderr();
    writeln!(stderr, "{text}").unwrap();
}

struct Campaign<'a, T> {
    target: &'a T,
    seed: u64,
    executed: u64,
    /// What is changed again.
    pool: Vec<Input>,
    /// All answers so far.
    known: BTreeSet<String>,
    slowest: (Duration, Input),
    findings: Vec<String>,
}

impl<'a, T: Target> Campaign<'a, T> {
    fn new(target: &'a T, seed: u64) -> Self {
        let (pool, known, slowest) = (Vec::new(), BTreeSet::new(), Default::default());
        Self { target, seed, executed: 0, pool, known, slowest, findings: Vec::new() }
    }

    /// Executes what is kept, as it is.
    fn begin(&mut self) {
        let kept = corpus::read(T::NAME).into_iter().chain(self.target.seeds());
        let kept: Vec<Input> = kept.map(Arc::new).collect();
        self.execute(&kept);
        self.pool = kept;
    }

    /// Executes changed inputs, and keeps those that were answered in a new way.
    fn batch(&mut self, executions: u64) {
        let numbers = self.executed..self.executed + executions;
        let inputs: Vec<Input> =
            numbers.into_par_iter().map(|number| Arc::new(self.changed(number))).collect();
        self.executed += executions;
        self.execute(&inputs);
    }

    /// The input of one execution: follows from seed, number and the pool.
    fn changed(&self, number: u64) -> Vec<u8> {
        let named = format!("{} {} {number}", T::NAME, self.seed);
        let mut chance = [0; 32];
        chance.copy_from_slice(blake3::hash(named.as_bytes()).as_bytes());
        let part = |at: usize| u64::from_le_bytes(chance[at..at + 8].try_into().unwrap());
        let one = |chance: u64| &self.pool[(chance % self.pool.len() as u64) as usize];
        let (mut input, other) = (one(part(0)).to_vec(), one(part(8)));
        let mut session = Session::new().seed(part(16));
        // Mostly one change or two, seldom many.
        for _ in 0..=(part(24).trailing_ones() * 2) {
            let changed = self.target.mutate(&input, other, &mut session);
            if changed.len() <= INPUT_BYTES {
                input = changed;
            }
        }
        input
    }

    fn execute(&mut self, inputs: &[Input]) {
        MEMORY.reset_peak_usage();
        let before = MEMORY.current_usage();
        let done: Vec<Done> = inputs.par_iter().map(|input| self.one(input)).collect();
        let is_too_much = MEMORY_BYTES < MEMORY.peak_usage().saturating_sub(before);
        for Done { input, answer, took } in done {
            if self.slowest.0 < took {
                self.slowest = (took, input.clone());
            }
            match answer {
                Ok(answer) => {
                    if self.known.insert(answer) && self.pool.len() < POOL {
                        self.pool.push(input.clone());
                    }
                }
                Err(why) => self.finding(&input, &why),
            }
            if is_too_much {
                self.weigh(&input);
            }
        }
    }

    fn one(&self, input: &Input) -> Done {
        let thread = rayon::current_thread_index().unwrap_or_default();
        // If the process dies here, or hangs, this is what it was about.
        let note = corpus::notes(T::NAME).join(format!("running-{thread}"));
        fs::write(note, &**input).unwrap();
        let began = now();
        let answer = executed(self.target, input);
        Done { input: input.clone(), answer, took: began.elapsed() }
    }

    /// Executes an input alone, and looks how much memory it takes.
    fn weigh(&mut self, input: &Input) {
        MEMORY.reset_peak_usage();
        let before = MEMORY.current_usage();
        drop(executed(self.target, input));
        let taken = MEMORY.peak_usage().saturating_sub(before);
        if MEMORY_BYTES < taken {
            self.found(input, &format!("it takes {} MiB of memory", taken >> 20));
        }
    }

    fn finding(&mut self, input: &Input, why: &str) {
        let is_known = format!("finding: {}", kind(why));
        if self.known.insert(is_known) {
            let smaller = shrunk(self.target, input, why);
            self.found(&smaller, why);
        }
    }

    fn found(&mut self, input: &[u8], why: &str) {
        let path = corpus::keep_failure(T::NAME, input);
        self.findings.push(format!(
            "{why}\n  HOTWASH_FUZZ_INPUT={path} cargo test --test fuzz -- --exact {}",
            T::NAME
        ));
    }
}

/// What came of an input, or what is wrong.
fn executed<T: Target>(target: &T, input: &[u8]) -> Result<String, String> {
    IS_EXECUTING.set(true);
    let answer = panic::catch_unwind(AssertUnwindSafe(|| target.execute(input)));
    IS_EXECUTING.set(false);
    answer.map_err(|_| PANIC.take().unwrap_or_default())
}

/// What findings of one kind have in common: where it was, and how it begins without its numbers.
fn kind(why: &str) -> String {
    let (place, text) = why.split_once('\n').unwrap_or((why, ""));
    let text = text.chars().filter(|letter| !letter.is_numeric()).take(40);
    place.chars().chain(text).collect()
}

/// An input that fails in the same way, and is smaller if one was found.
fn shrunk<T: Target>(target: &T, input: &[u8], why: &str) -> Vec<u8> {
    let mut smallest = input.to_vec();
    for number in 0..SHRINKS {
        let mut session = Session::new().seed(number).shrink(true);
        let smaller = target.mutate(&smallest, &[], &mut session);
        let fails = |it: &[u8]| executed(target, it).is_err_and(|other| kind(&other) == kind(why));
        if smaller.len() < smallest.len() && fails(&smaller) {
            smallest = smaller;
        }
    }
    smallest
}
