//! The command line: one file or folder per subcommand, and one writer that all of them share.
//!
//! Data goes to stdout, everything else to stderr. Exit codes: 0 done, 1 the input is at fault,
//! 2 wrong usage, 3 our fault.

mod check;
mod dry_run;
mod exchange;
mod failure;
mod help;
mod layout;
mod library;
mod manual;
mod measure;
mod new_file;
mod numbers;
mod output;
#[cfg(feature = "console")]
mod play;
mod print;
mod progress;
#[cfg(feature = "console")]
mod public_display;
mod recorded;
mod replay;
mod report;
mod run;
mod scenario_selection;
mod style;
mod table;
mod tell;
mod usage;
mod value;
mod what_if;
mod when;
mod why;

use std::ffi::OsString;
#[cfg(feature = "console")]
use std::path::PathBuf;

use clap::{FromArgMatches, Parser, Subcommand};

use crate::text::{Catalogue, ENGLISH};

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

/// All words of it are in `help.ftl`; see [`help`].
#[derive(Parser)]
#[command(name = "hotwash", version, max_term_width = 100, args_conflicts_with_subcommands = true)]
struct Arguments {
    #[cfg(feature = "console")]
    #[arg(long, value_name = "FILE", num_args = 0..=1)]
    #[expect(clippy::option_option, reason = "whether it is asked for, and whether with a file")]
    projector: Option<Option<PathBuf>>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    #[cfg(feature = "console")]
    Play(play::Arguments),
    Run(run::Arguments),
    Replay(replay::Arguments),
    WhatIf(what_if::Arguments),
    Why(why::Arguments),
    Measure(measure::Arguments),
    Check(check::Arguments),
    Library(library::Arguments),
    DryRun(dry_run::Arguments),
    Print(print::Arguments),
    Report(report::Arguments),
    #[command(subcommand)]
    Export(exchange::Export),
    #[command(subcommand)]
    Import(exchange::Import),
    Manual(manual::Arguments),
}

/// Does what the arguments say, the name of the program being the first, and gives back the exit
/// code.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> u8 {
    let arguments = help::arranged(arguments.into_iter().collect());
    let output = Output::for_process();
    let language = help::language(&arguments);
    if let Some(language) = language {
        output.speak(language);
    }
    let mut command = help::command(Catalogue::shared(language.unwrap_or(ENGLISH)));
    let matches = command.try_get_matches_from_mut(&arguments);
    match matches.and_then(|matches| Arguments::from_arg_matches(&matches)) {
        Ok(parsed) => guarded(&output, &arguments, || dispatch(parsed, language, &output)),
        Err(usage) if is_help(&usage) => {
            // A reader of the help that has left needs none.
            drop(usage.print());
            if usage.use_stderr() { WRONG_USAGE } else { DONE }
        }
        Err(usage) => {
            output.problem(&usage::explanation(&usage, &usage::asked(&command, &arguments)));
            if let Some(line) = usage::usage(&usage) {
                let heading = output.texts().say("help-usage");
                output.message(&format!("\n{} {line}\n", output.error_style.bold(heading)));
            }
            WRONG_USAGE
        }
    }
}

/// Whether it is no mistake, but something that was asked for or that clap shows by itself.
fn is_help(usage: &clap::Error) -> bool {
    use clap::error::ErrorKind::{
        DisplayHelp, DisplayHelpOnMissingArgumentOrSubcommand, DisplayVersion,
    };
    let kinds = [DisplayHelp, DisplayHelpOnMissingArgumentOrSubcommand, DisplayVersion];
    kinds.contains(&usage.kind())
}

#[cfg_attr(
    not(feature = "console"),
    expect(unused_variables, reason = "without a window, output has it already")
)]
fn dispatch(arguments: Arguments, language: Option<&str>, output: &Output) -> Result<u8, Failure> {
    #[cfg(feature = "console")]
    if let Some(file) = &arguments.projector {
        return public_display::execute(file.as_deref());
    }
    match arguments.command {
        #[cfg(feature = "console")]
        Some(Command::Play(arguments)) => play::execute(&arguments, output),
        Some(Command::Run(arguments)) => run::execute(&arguments, output),
        Some(Command::Replay(arguments)) => replay::execute(&arguments, output),
        Some(Command::WhatIf(arguments)) => what_if::execute(&arguments, output),
        Some(Command::Why(arguments)) => why::execute(&arguments, output),
        Some(Command::Measure(arguments)) => measure::execute(&arguments, output),
        Some(Command::Check(arguments)) => check::execute(&arguments, output),
        Some(Command::Library(arguments)) => library::execute(&arguments, output),
        Some(Command::DryRun(arguments)) => dry_run::execute(&arguments, output),
        Some(Command::Print(arguments)) => print::execute(&arguments, output),
        Some(Command::Report(arguments)) => report::execute(&arguments, output),
        Some(Command::Export(kind)) => exchange::execute_export(&kind, output),
        Some(Command::Import(kind)) => exchange::execute_import(&kind),
        Some(Command::Manual(arguments)) => manual::execute(&arguments),
        #[cfg(feature = "console")]
        None => play::open(language, output),
        #[cfg(not(feature = "console"))]
        None => {
            let help = help::command(output.texts()).render_help();
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
        help::command(Catalogue::shared(ENGLISH)).debug_assert();
    }
}
