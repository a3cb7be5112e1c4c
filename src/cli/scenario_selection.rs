//! What is played: the arguments that choose a scenario and what it is played with.

use std::path::PathBuf;
use std::str::FromStr;

use clap::Args;

use crate::base::diagnostic::count;
use crate::base::ids::SeatId;
use crate::base::printable::printable;
use crate::policy::{Cast, PolicyKind};
use crate::scenario::model::Scenario;
use crate::scenario::{Library, LoadOptions, Loaded};

use super::failure::Failure;
use super::output::Output;

/// Which scenario, in which country, with which collaboration model.
#[derive(Debug, Args)]
pub(super) struct ScenarioSelection {
    /// Id of a scenario, such as `count-night` (`hotwash library` lists them), or its folder
    #[arg(value_name = "SCENARIO")]
    pub scenario: PathBuf,
    /// Country profile to play it in, instead of its own
    #[arg(long, value_name = "ID")]
    pub country: Option<String>,
    /// Collaboration model to play it with, instead of its own
    #[arg(long, value_name = "ID")]
    pub collaboration: Option<String>,
    /// Language of its texts, such as `fr`, instead of English
    #[arg(long, value_name = "LANGUAGE")]
    pub language: Option<String>,
}

impl ScenarioSelection {
    /// Loads the scenario; what is odd about it is counted on stderr.
    pub(super) fn load(&self, output: &Output) -> Result<Loaded, Failure> {
        let options = LoadOptions {
            country: self.country.clone(),
            collaboration: self.collaboration.clone(),
            language: self.language.clone(),
        };
        let pack = Library::usual().resolve(&self.scenario).map_err(Failure::Scenario)?;
        let path = printable(&pack.spelled());
        if !pack.is_built_in() && !self.scenario.exists() {
            output.message(&format!("`{}` is the one in `{path}`\n", pack.id()));
        }
        let loaded = pack.load(&options).map_err(Failure::Scenario)?;
        let odd = loaded.warnings.sorted().len();
        if 0 < odd {
            let odd = count(odd, "warning");
            output.message(&format!("{odd}; `hotwash check {path}` shows them\n"));
        }
        Ok(loaded)
    }
}

/// A policy for one seat: `cert=silo`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SeatPolicy {
    /// The id of the seat.
    pub seat: String,
    /// Its policy.
    pub policy: PolicyKind,
}

impl FromStr for SeatPolicy {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let Some((seat, policy)) = text.split_once('=') else {
            return Err("write a seat and its policy, such as `cert=silo`".to_owned());
        };
        Ok(Self { seat: seat.to_owned(), policy: policy.parse()? })
    }
}

/// One policy in all seats, and others where they are named.
pub(super) fn cast(
    scenario: &Scenario,
    policy: PolicyKind,
    seats: &[SeatPolicy],
) -> Result<Cast, Failure> {
    let mut cast = Cast::all(policy, scenario.seats.len());
    for one in seats {
        cast = cast.with(seat_of(scenario, &one.seat)?, one.policy);
    }
    Ok(cast)
}

/// The seat of an id.
pub(super) fn seat_of(scenario: &Scenario, id: &str) -> Result<SeatId, Failure> {
    scenario.seat(id).ok_or_else(|| {
        let known: Vec<&str> = scenario.seats.iter().map(|seat| seat.id.as_str()).collect();
        Failure::unknown("seat", id, &known)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seat_and_its_policy_are_read_together() {
        let read = "cert=by-the-book".parse();
        let policy = PolicyKind::ByTheBook;
        assert_eq!(read, Ok(SeatPolicy { seat: "cert".to_owned(), policy }));
        assert!("cert".parse::<SeatPolicy>().is_err_and(|error| error.contains("`cert=silo`")));
        assert!("cert=sillo".parse::<SeatPolicy>().is_err_and(|error| error.contains("`silo`")));
    }
}
