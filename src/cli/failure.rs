//! What can go wrong, whose fault it is, and how it is said.

use std::any::Any;
use std::ffi::OsString;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::{Arc, Mutex, PoisonError};

use crate::base::diagnostic::Rejected;
use crate::base::problem::Problem;
use crate::base::suggest::nearest;
use crate::scenario::source::render;
use crate::sim::hash::KERNEL_REV;

use super::output::Output;
use super::{INPUT_AT_FAULT, OUR_FAULT};

/// Why a command could not do what it was asked to do.
#[derive(Debug)]
pub(super) enum Failure {
    /// A scenario cannot be played.
    Scenario(Rejected),
    /// The command line names something that the scenario does not have.
    Choice {
        /// What is wrong.
        what: String,
        /// What to do.
        help: String,
    },
    /// A recorded exercise cannot be used.
    File {
        /// What is wrong.
        what: String,
        /// What to do.
        help: String,
    },
    /// The output cannot be written.
    Write(io::Error),
}

impl Failure {
    /// There is nothing of this name; suggests what there is.
    pub(super) fn unknown(noun: &str, name: &str, known: &[&str]) -> Self {
        let what = format!("there is no {noun} `{name}` in this scenario");
        Self::Choice { what, help: Self::choose(name, known) }
    }

    /// What to write instead of a name that is not there.
    pub(super) fn choose(name: &str, known: &[&str]) -> String {
        match nearest(name, known.iter().copied()) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("use one of `{}`", known.join("`, `")),
        }
    }

    /// Something is wrong with a file.
    pub(super) fn file(problem: &impl Problem) -> Self {
        Self::File { what: problem.reason(), help: problem.remedy() }
    }

    fn tell(&self, output: &Output) {
        match self {
            Self::Scenario(rejected) => {
                let color = output.error_style.color;
                output.message(&render(&rejected.0, color));
                output.message(&format!("\n{rejected}\n"));
            }
            Self::Choice { what, help } | Self::File { what, help } => output.problem(what, help),
            Self::Write(error) => {
                let what = format!("the output cannot be written: {error}");
                output.problem(&what, "make room, or write somewhere else");
            }
        }
    }
}

/// Does the work and gives back its exit code. What is wrong is told; a panic, which is a mistake
/// of this program and of nobody else, is told with what is needed to find it.
pub(super) fn guarded(
    output: &Output,
    arguments: &[OsString],
    work: impl FnOnce() -> Result<u8, Failure>,
) -> u8 {
    let place = Arc::new(Mutex::new(String::new()));
    let noted = Arc::clone(&place);
    let before = take_hook();
    set_hook(Box::new(move |panic| {
        let mut place = noted.lock().unwrap_or_else(PoisonError::into_inner);
        // The first panic is the cause, what follows are consequences.
        if let (true, Some(location)) = (place.is_empty(), panic.location()) {
            *place = location.to_string();
        }
    }));
    let outcome = catch_unwind(AssertUnwindSafe(work));
    set_hook(before);
    match outcome {
        Ok(Ok(code)) => code,
        Ok(Err(failure)) => {
            failure.tell(output);
            INPUT_AT_FAULT
        }
        Err(panic) => {
            let place = place.lock().unwrap_or_else(PoisonError::into_inner);
            output.problem(&mistake(panic.as_ref(), &place), &report(arguments));
            OUR_FAULT
        }
    }
}

fn mistake(panic: &(dyn Any + Send), place: &str) -> String {
    let said = panic.downcast_ref::<&str>().copied();
    let said = said.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    let said = said.unwrap_or("no reason was given");
    format!(
        "hotwash has made a mistake and had to stop; your files are as before\n   {said}, {place}"
    )
}

fn report(arguments: &[OsString]) -> String {
    let called: Vec<_> = arguments.iter().skip(1).map(|one| one.to_string_lossy()).collect();
    let version = env!("CARGO_PKG_VERSION");
    format!(
        "please report this with the scenario and these words: `hotwash {}`, version {version}, \
         kernel revision {KERNEL_REV} (the seed is 1 unless the words say otherwise)",
        called.join(" ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::style::Style;

    /// A panic must end with exit code 3 and not with a backtrace.
    #[test]
    fn a_panic_is_our_fault_and_says_what_to_report() {
        let style = Style { color: false };
        let output = Output { style, error_style: style, width: 80, watched: false };
        let arguments = ["hotwash", "run", "x"].map(OsString::from);
        let code = guarded(&output, &arguments, || panic!("the tea is cold"));
        assert_eq!(code, OUR_FAULT);
        assert!(report(&arguments).contains("`hotwash run x`"));
        assert!(mistake(&"the tea is cold", "a.rs:1:2").contains("the tea is cold, a.rs:1:2"));
    }

    #[test]
    fn a_slip_of_the_keyboard_is_pointed_out() {
        let Failure::Choice { what, help } = Failure::unknown("seat", "crt", &["cert", "police"])
        else {
            unreachable!("an unknown name is a choice");
        };
        assert_eq!(what, "there is no seat `crt` in this scenario");
        assert_eq!(help, "did you mean `cert`?");
    }
}
