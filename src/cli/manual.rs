//! `hotwash manual`: the manual pages and the completions for shells, made from the definition of
//! the command line, so that a package never ships pages of another version.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::{Args, Command};
use clap_complete::Shell;

use crate::text::{Catalogue, ENGLISH};

use super::DONE;
use super::failure::Failure;
use super::help;

/// What `manual` is asked.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

/// Where shells look for completions, below `share`.
const COMPLETIONS: &[(Shell, &str)] = &[
    (Shell::Bash, "bash-completion/completions"),
    (Shell::Zsh, "zsh/site-functions"),
    (Shell::Fish, "fish/vendor_completions.d"),
];

pub(super) fn execute(arguments: &Arguments) -> Result<u8, Failure> {
    let mut command = help::command(Catalogue::shared(ENGLISH));
    command.build();
    pages(&command, &arguments.out.join("man/man1"))
        .and_then(|()| completions(&mut command, &arguments.out))
        .map_err(Failure::Write)?;
    Ok(DONE)
}

/// One page for the program and one for each of its commands.
fn pages(command: &Command, folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    clap_mangen::generate_to(command.clone(), folder)
}

fn completions(command: &mut Command, share: &Path) -> io::Result<()> {
    for (shell, folder) in COMPLETIONS {
        let folder = share.join(folder);
        fs::create_dir_all(&folder)?;
        clap_complete::generate_to(*shell, command, "hotwash", &folder)?;
    }
    Ok(())
}
