//! The command line: one file or folder per subcommand, and one writer that all of them share.
//!
//! Data goes to stdout, everything else to stderr. Exit codes: 0 done, 1 the input is at fault,
//! 2 wrong usage, 3 our fault.

mod check;
mod dry_run;
mod exchange;
mod failure;
mod layout;
mod library;
mod manual;
mod numbers;
mod output;
#[cfg(feature = "console")]
mod play;
mod progress;
#[cfg(feature = "console")]
mod projector;
mod recorded;
mod replay;
mod run;
mod scenario_selection;
mod style;
mod tell;
mod what_if;
mod when;
mod why;

use std::ffi::OsString;
#[cfg(feature = "console")]
use std::path::PathBuf;

use clap::{CommandFactory, Parser, Subcommand};

use crate::base::printable::is_forbidden;

use failure::{Failure, guarded};
use output::Output;

/// Exit code when everything was done.
pub const DONE: u8 = 0;
/// Exit code when what was read is wrong.
pub const INPUT_AT_FAULT: u8 = 1;
/// Exit code when the program was called the wrong way.
pub const WRONG_USAGE: u8 = 2;
/// Exit code when the program itself is wrong.
pub const OUR_FAULT: u8 = 3;

const AFTER_HELP: &str = "\
Without a command it opens the console, where exercises are chosen and played.
In a terminal, start here:  hotwash run first-steps";

/// Electoral-cycle cyber tabletop exercises: played by policies, and shown why they end as they do.
#[derive(Parser)]
#[command(name = "hotwash", version, about, max_term_width = 100)]
#[command(after_help = AFTER_HELP, args_conflicts_with_subcommands = true)]
struct Arguments {
    /// Shows only what is public, in a window for the room: of the exercise that another Hotwash
    /// plays now or has played last, or of the one in FILE. F fills the screen
    #[cfg(feature = "console")]
    #[arg(long, value_name = "FILE", num_args = 0..=1)]
    #[expect(clippy::option_option, reason = "whether it is asked for, and whether with a file")]
    projector: Option<Option<PathBuf>>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Opens the console on a scenario or on a kept exercise
    #[cfg(feature = "console")]
    Play(play::Arguments),
    /// Plays a scenario with policies in all seats, and sums up what happened and why
    Run(run::Arguments),
    /// Plays a recorded exercise again, and compares every state with the record
    Replay(replay::Arguments),
    /// Plays a recorded exercise again with something changed, and compares
    WhatIf(what_if::Arguments),
    /// Tells what moved a meter in a recorded exercise, and what every decision was worth
    Why(why::Arguments),
    /// Finds every problem of scenario files
    Check(check::Arguments),
    /// Lists what there is to play and where it comes from, and writes the built-in part out
    Library(library::Arguments),
    /// Plays a scenario many times, and reports what is never reached and what never matters
    DryRun(dry_run::Arguments),
    /// Writes a recorded exercise in a format that other programs read
    #[command(subcommand)]
    Export(exchange::Export),
    /// Makes a recorded exercise of what `export` wrote
    #[command(subcommand)]
    Import(exchange::Import),
    /// Writes manual pages, and completions for bash, zsh and fish
    Manual(manual::Arguments),
}

/// Does what the arguments say, the name of the program being the first, and gives back the exit
/// code.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> u8 {
    let output = Output::for_process();
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    match Arguments::try_parse_from(&arguments) {
        Ok(parsed) => guarded(&output, &arguments, || dispatch(parsed, &output)),
        Err(usage) => {
            let acts = |argument: &OsString| argument.to_string_lossy().chars().any(is_forbidden);
            if arguments.iter().any(acts) {
                output.message(&usage.render().to_string());
            } else {
                // A reader of the help that has left needs none.
                drop(usage.print());
            }
            if usage.use_stderr() { WRONG_USAGE } else { DONE }
        }
    }
}

fn dispatch(arguments: Arguments, output: &Output) -> Result<u8, Failure> {
    #[cfg(feature = "console")]
    if let Some(file) = &arguments.projector {
        return projector::execute(file.as_deref());
    }
    match arguments.command {
        #[cfg(feature = "console")]
        Some(Command::Play(arguments)) => play::execute(&arguments, output),
        Some(Command::Run(arguments)) => run::execute(&arguments, output),
        Some(Command::Replay(arguments)) => replay::execute(&arguments, output),
        Some(Command::WhatIf(arguments)) => what_if::execute(&arguments, output),
        Some(Command::Why(arguments)) => why::execute(&arguments, output),
        Some(Command::Check(arguments)) => check::execute(&arguments, output),
        Some(Command::Library(arguments)) => library::execute(&arguments, output),
        Some(Command::DryRun(arguments)) => dry_run::execute(&arguments, output),
        Some(Command::Export(kind)) => exchange::execute_export(&kind, output),
        Some(Command::Import(kind)) => exchange::execute_import(&kind),
        Some(Command::Manual(arguments)) => manual::execute(&arguments, Arguments::command()),
        #[cfg(feature = "console")]
        None => play::open(output),
        #[cfg(not(feature = "console"))]
        None => {
            let help = Arguments::command().render_help();
            output.data(&help.to_string())?;
            Ok(DONE)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arguments_are_well_defined() {
        Arguments::command().debug_assert();
    }
}
