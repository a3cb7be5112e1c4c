//! `hotwash` and `hotwash play`: the console. Where there is no display, it says so and plays a
//! night by policies in the terminal instead, so that the first command always does the main job.

use std::path::{Path, PathBuf};
use std::str::FromStr;

use clap::Args;

use crate::base::message::{Message, message};
use crate::console::{Console, LibraryIndex, SetUpRequest, WindowError, show};
use crate::policy::PolicyKind;
use crate::scenario::Library;
use crate::session::holder::Holder;

use super::DONE;
use super::failure::Failure;
use super::numbers;
use super::output::Output;
use super::recorded::EXTENSION;
use super::run;
use super::scenario_selection::{policy, seat_of};
use super::value::ValueError;

/// People, as they are named beside policies.
const PEOPLE: &str = "human";
/// What is played where there is no display.
const SHOWN_INSTEAD: &str = "count-night";

/// What `play` is asked.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[arg(value_name = "SCENARIO|FILE")]
    what: Option<PathBuf>,
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = numbers::seed)]
    seed: Option<u64>,
    #[arg(long, value_name = "ID")]
    country: Option<String>,
    #[arg(long, value_name = "ID")]
    collaboration: Option<String>,
    #[arg(long, value_name = "LANGUAGE")]
    pub language: Option<String>,
    #[arg(long = "seat", value_name = "ID=human|POLICY")]
    seats: Vec<SeatHolder>,
}

/// Who holds a seat: `cert=human`, `police=silo`.
#[derive(Debug, Clone, PartialEq, Eq)]
struct SeatHolder {
    /// The id of the seat.
    seat: String,
    /// Who holds it.
    holder: Holder,
}

impl FromStr for SeatHolder {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let Some((seat, holder)) = text.split_once('=') else {
            let reason = message!("value-seat-holder");
            return Err(ValueError::new(reason, message!("value-seat-holder".help)));
        };
        let holder = match holder {
            PEOPLE => Holder::People,
            name => match policy(name)? {
                PolicyKind::Absent => Holder::Nobody,
                policy => Holder::Policy(policy),
            },
        };
        Ok(Self { seat: seat.to_owned(), holder })
    }
}

/// The console with its library, in a language if one is asked for.
pub(super) fn open(language: Option<&str>, output: &Output) -> Result<u8, Failure> {
    match show(console(language)) {
        Ok(()) => Ok(DONE),
        Err(error) => {
            let path = Path::new(SHOWN_INSTEAD);
            tell(error, path, output);
            run::execute(&run::Arguments::of(path, &SetUpRequest::default()), output)
        }
    }
}

fn console(language: Option<&str>) -> Console {
    let console = Console::new(LibraryIndex::of_this_computer());
    match language {
        Some(language) => console.speaking(language),
        None => console,
    }
}

/// The console with a scenario or a file.
pub(super) fn execute(arguments: &Arguments, output: &Output) -> Result<u8, Failure> {
    let requested = arguments.requested();
    let Some(path) = &arguments.what else {
        // A language is for all there is.
        if (SetUpRequest { language: None, ..requested }) != SetUpRequest::default() {
            return Err(Failure::new(
                message!("play-nothing-named"),
                message!("play-nothing-named".help),
            ));
        }
        return open(arguments.language.as_deref(), output);
    };
    let console = console(arguments.language.as_deref());
    if path.extension().is_some_and(|it| it.eq_ignore_ascii_case(EXTENSION)) {
        if requested != SetUpRequest::default() {
            return Err(Failure::new(message!("play-begun"), message!("play-begun".help)));
        }
        return match show(console.with_exercise(path)) {
            Ok(()) => Ok(DONE),
            Err(error) => Err(no_window(error, path)),
        };
    }
    if !requested.seats.is_empty() {
        // What is wrong with the scenario itself is told in the window, beside what is chosen.
        let pack = Library::usual().resolve(path).map_err(Failure::Scenario)?;
        let loaded = pack.load(&requested.options()).map_err(Failure::Scenario)?;
        for (id, _) in &requested.seats {
            seat_of(&loaded.scenario, id)?;
        }
    }
    match show(console.with_set_up(path, &requested)) {
        Ok(()) => Ok(DONE),
        Err(error) => {
            tell(error, path, output);
            run::execute(&run::Arguments::of(path, &requested), output)
        }
    }
}

impl Arguments {
    fn requested(&self) -> SetUpRequest {
        SetUpRequest {
            seed: self.seed,
            country: self.country.clone(),
            collaboration: self.collaboration.clone(),
            language: self.language.clone(),
            seats: self.seats.iter().map(|it| (it.seat.clone(), it.holder)).collect(),
        }
    }
}

fn tell(error: WindowError, path: &Path, output: &Output) {
    let texts = output.texts();
    let what = texts.render(&message!("play-no-window", trouble = told(error)));
    let (help, path) = (texts.render(&way_out(error)), path.display().to_string());
    let instead = texts.render(&message!("play-instead", path = path));
    output.message(&format!("{what} {help}\n{instead}\n\n"));
}

fn no_window(error: WindowError, path: &Path) -> Failure {
    let what = message!("play-no-window", trouble = told(error));
    let path = path.display().to_string();
    let help = message!("play-no-window".help, way_out = way_out(error), path = path);
    Failure::new(what, help)
}

/// What to do where nothing can be shown.
pub(super) fn way_out(error: WindowError) -> Message {
    match error {
        WindowError::NoDisplay => message!("trouble-no-display".help),
        WindowError::NoDriver => message!("trouble-no-driver".help),
    }
}

/// Why nothing can be shown.
pub(super) fn told(error: WindowError) -> Message {
    match error {
        WindowError::NoDisplay => message!("trouble-no-display"),
        WindowError::NoDriver => message!("trouble-no-driver"),
    }
}
