//! What is wrong with what the program was given, for whoever has to put it right.

use std::fmt;

/// An error that people are told: what is wrong and what to do are two things, and a program goes
/// by the code.
pub trait Problem {
    /// A stable code for programs, such as `disk-full`.
    fn code(&self) -> &'static str;

    /// What is wrong and where, without a full stop.
    fn reason(&self) -> String;

    /// What makes it go away, without a full stop.
    fn remedy(&self) -> String;
}

/// Writes a problem as one sentence, for logs and other places that have only one line.
///
/// # Errors
/// As the formatter has them.
pub fn write(problem: &impl Problem, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "{}; {}", problem.reason(), problem.remedy())
}

/// Makes types of problems errors that read as one sentence.
macro_rules! errors {
    ($($problem:ty),+ $(,)?) => {$(
        impl std::fmt::Display for $problem {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::base::problem::write(self, f)
            }
        }

        impl std::error::Error for $problem {}
    )+};
}

pub(crate) use errors;
