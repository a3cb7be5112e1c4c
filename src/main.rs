//! The program: reads its arguments, calls one function, and ends with the exit code it gives back.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(hotwash::cli::run(std::env::args_os()))
}
