//! What can go wrong, whose fault it is, and how it is said.

use std::any::Any;
use std::ffi::OsString;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::{Arc, Mutex, PoisonError};

use crate::base::diagnostic::Rejected;
use crate::base::explain::{Explain, Explanation};
use crate::base::message::{Message, message};
use crate::base::suggest::choose;
use crate::scenario::source::render;
use crate::sim::hash::KERNEL_REV;

use super::output::Output;
use super::{INPUT_AT_FAULT, OUR_FAULT};

/// Why a command could not do what it was asked to do.
#[derive(Debug)]
pub(super) enum Failure {
    /// A scenario cannot be played.
    Scenario(Rejected),
    /// Something that was asked cannot be done.
    Explained(Explanation),
    /// The output cannot be written.
    Write(io::Error),
}

impl Failure {
    /// Something that was asked cannot be done, and what to do about it.
    pub(super) const fn new(reason: Message, remedy: Message) -> Self {
        Self::Explained(Explanation { reason, remedy })
    }

    /// There is nothing of this name; suggests what there is.
    pub(super) fn unknown_seat(name: &str, known: &[&str]) -> Self {
        Self::new(message!("choice-no-such-seat", name = name), choose(name, known))
    }

    /// Something that explains itself is wrong.
    pub(super) fn explained(error: &impl Explain) -> Self {
        Self::Explained(error.explanation())
    }

    fn tell(&self, output: &Output) {
        match self {
            Self::Scenario(rejected) => {
                let color = output.error_style.color;
                output.message(&render(&rejected.0, color));
                output.message(&format!("\n{rejected}\n"));
            }
            Self::Explained(explanation) => output.problem(explanation),
            Self::Write(error) => output.problem(&Explanation {
                reason: message!("output-cannot-be-written", why = error.to_string()),
                remedy: message!("output-cannot-be-written".help),
            }),
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
            let (reason, remedy) = (mistake(panic.as_ref(), &place), report(arguments));
            output.problem(&Explanation { reason, remedy });
            OUR_FAULT
        }
    }
}

fn mistake(panic: &(dyn Any + Send), place: &str) -> Message {
    let said = panic.downcast_ref::<&str>().copied();
    let said = said.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    message!("our-fault", said = said.unwrap_or("?"), place = place)
}

fn report(arguments: &[OsString]) -> Message {
    let called: Vec<_> = arguments.iter().skip(1).map(|one| one.to_string_lossy()).collect();
    message!(
        "our-fault".help,
        called = called.join(" "),
        version = env!("CARGO_PKG_VERSION"),
        revision = KERNEL_REV.to_string()
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Catalogue;

    /// A panic must end with exit code 3 and not with a backtrace.
    #[test]
    fn a_panic_is_our_fault_and_says_what_to_report() {
        let output = Output::plain(80);
        let arguments = ["hotwash", "run", "x"].map(OsString::from);
        let code = guarded(&output, &arguments, || panic!("the tea is cold"));
        assert_eq!(code, OUR_FAULT);
        let texts = Catalogue::default();
        assert!(texts.render(&report(&arguments)).contains("`hotwash run x`"));
        let told = texts.render(&mistake(&"the tea is cold", "a.rs:1:2"));
        assert!(told.contains("the tea is cold, a.rs:1:2"));
    }

    #[test]
    fn a_slip_of_the_keyboard_is_pointed_out() {
        let Failure::Explained(said) = Failure::unknown_seat("crt", &["cert", "police"]) else {
            unreachable!("an unknown name is explained");
        };
        let (reason, remedy) = Catalogue::default().explain(&said);
        assert_eq!(reason, "There is no seat `crt` in this scenario.");
        assert_eq!(remedy, "Did you mean `cert`?");
    }
}
