//! `hotwash` and `hotwash play`: the console. Where there is no display, it says so and plays a
//! night by policies in the terminal instead, so that the first command always does the main job.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::console::{Asked, Console, Shelf, Trouble, show};
use crate::scenario::Library;

use super::DONE;
use super::failure::Failure;
use super::output::Output;
use super::run;

/// What session files are called at the end.
const EXTENSION: &str = "hotwash";
/// What is played where there is no display.
const SHOWN_INSTEAD: &str = "count-night";

/// What `play` is asked.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Folder of a scenario to set up, such as `scenarios/packs/count-night`, or a file such as
    /// `monday.hotwash` to go on with
    #[arg(value_name = "SCENARIO|FILE")]
    what: PathBuf,
    /// Chance; the same seed gives the same exercise, everywhere and always
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
    /// Country profile to play it in, instead of its own
    #[arg(long, value_name = "ID")]
    country: Option<String>,
    /// Collaboration model to play it with, instead of its own
    #[arg(long, value_name = "ID")]
    collaboration: Option<String>,
}

/// The console with its library.
pub(super) fn open(output: &Output) -> Result<u8, Failure> {
    let shelf = Shelf::usual();
    let library = shelf.library.clone();
    match show(Console::new(shelf)) {
        Ok(()) => Ok(DONE),
        Err(trouble) => instead(trouble, library.as_ref(), output),
    }
}

/// The console with a scenario or a file.
pub(super) fn execute(arguments: &Arguments, output: &Output) -> Result<u8, Failure> {
    let path = &arguments.what;
    let shelf = Shelf::usual();
    let console = Console::new(shelf);
    let is_file = path.extension().is_some_and(|extension| extension == EXTENSION);
    let Arguments { seed, country, collaboration, .. } = arguments;
    let asked =
        Asked { seed: *seed, country: country.clone(), collaboration: collaboration.clone() };
    let console =
        if is_file { console.with_exercise(path) } else { console.with_set_up(path, &asked) };
    match show(console) {
        Ok(()) => Ok(DONE),
        Err(trouble) if is_file => Err(no_window(trouble, path)),
        Err(trouble) => {
            tell(trouble, path, output);
            run::execute(&run::Arguments::of(path, &asked), output)
        }
    }
}

/// Plays what is shown instead of the console.
fn instead(trouble: Trouble, library: Option<&Library>, output: &Output) -> Result<u8, Failure> {
    let Some(library) = library else {
        return Err(Failure::Choice {
            what: format!("{trouble}, and no scenarios to play in the terminal either"),
            help: "start it where the folder `scenarios` is".to_owned(),
        });
    };
    let path = library.pack_path(SHOWN_INSTEAD);
    tell(trouble, &path, output);
    run::execute(&run::Arguments::of(&path, &Asked::default()), output)
}

fn tell(trouble: Trouble, path: &Path, output: &Output) {
    let way_out = way_out(trouble);
    let path = path.display();
    output.message(&format!(
        "{trouble}, so the console cannot be shown; {way_out}\n\
         Policies play instead, as with `hotwash run {path}`:\n\n"
    ));
}

fn no_window(trouble: Trouble, path: &Path) -> Failure {
    let what = format!("{trouble}, so the console cannot be shown");
    let help =
        format!("{}, or verify it with `hotwash replay {}`", way_out(trouble), path.display());
    Failure::Choice { what, help }
}

/// What to do where nothing can be shown.
pub(super) const fn way_out(trouble: Trouble) -> &'static str {
    match trouble {
        Trouble::NoDisplay => "start it on a computer with a screen",
        Trouble::NoDriver => {
            "install a graphics driver (on Debian and Ubuntu, `mesa-vulkan-drivers` draws without \
             a graphics card)"
        }
    }
}
