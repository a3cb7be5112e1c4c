//! What is played: the arguments that choose a scenario and what it is played with.

use std::path::PathBuf;
use std::str::FromStr;

use clap::Args;

use crate::base::ids::SeatId;
use crate::base::message::message;
use crate::base::printable::printable;
use crate::policy::{Cast, PolicyKind, UnknownPolicy};
use crate::scenario::model::Scenario;
use crate::scenario::{Library, LoadOptions, Loaded};

use super::failure::Failure;
use super::output::Output;
use super::value::ValueError;

/// Which scenario, in which country, with which collaboration model.
#[derive(Debug, Args)]
pub(super) struct ScenarioSelection {
    #[arg(value_name = "SCENARIO")]
    pub scenario: PathBuf,
    #[arg(long, value_name = "ID")]
    pub country: Option<String>,
    #[arg(long, value_name = "ID")]
    pub collaboration: Option<String>,
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
            let told = message!("setting-found", id = pack.id(), path = &path);
            output.message(&format!("{}\n", output.texts().render(&told)));
        }
        let loaded = pack.load(&options).map_err(Failure::Scenario)?;
        let odd = loaded.warnings.sorted().len();
        if 0 < odd {
            let told = message!("setting-warnings", count = odd, path = path);
            output.message(&format!("{}\n", output.texts().render(&told)));
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
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let Some((seat, name)) = text.split_once('=') else {
            let reason = message!("value-seat-policy");
            return Err(ValueError::new(reason, message!("value-seat-policy".help)));
        };
        Ok(Self { seat: seat.to_owned(), policy: policy(name)? })
    }
}

/// A policy by its name.
pub(super) fn policy(name: &str) -> Result<PolicyKind, ValueError> {
    name.parse().map_err(|error: UnknownPolicy| ValueError::of(&error))
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
        Failure::unknown_seat(id, &known)
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
        let wrong = |text: &str| text.parse::<SeatPolicy>().map_err(|ValueError(it)| it.remedy);
        assert_eq!(wrong("cert"), Err(message!("value-seat-policy".help)));
        assert_eq!(wrong("cert=sillo"), Err(message!("choice-near", meant = "silo")));
    }
}
