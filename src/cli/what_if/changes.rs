//! From what was asked to changes of the exercise.

use crate::base::message::message;
use crate::base::suggest::choose;
use crate::cli::failure::Failure;
use crate::cli::recorded::RecordedBranch;
use crate::cli::scenario_selection::seat_of;
use crate::cli::tell::steps;
use crate::measure::counterfactual::Change;
use crate::scenario::library::{Library, Shared};
use crate::scenario::{LoadOptions, load_source_texts};
use crate::session::step::Position;

use super::{Arguments, OtherSelection};

/// All changes that are asked for.
pub(super) fn changes(
    arguments: &Arguments,
    branch: &RecordedBranch,
) -> Result<Vec<Change>, Failure> {
    let exercise = &branch.exercise;
    let mut changes = Vec::new();
    if let Some(number) = arguments.at {
        let at = place(branch, number)?;
        let asked = &arguments.change;
        if asked.remove {
            changes.push(Change::Remove { number });
        }
        if let Some(minutes) = asked.delay {
            changes.push(Change::Delay { number, minutes });
        }
        if let Some(minutes) = asked.earlier {
            changes.push(Change::Delay { number, minutes: -minutes });
        }
        if let Some(time) = asked.move_to {
            let to = time.minute("--move-to", &exercise.scenario.calendar)?;
            changes.push(Change::Move { number, to });
        }
        if let Some(text) = &asked.replace {
            let input = steps::read(text, &exercise.scenario)?;
            changes.push(Change::Replace { number, input });
        }
        if let Some(text) = &asked.add {
            let input = steps::read(text, &exercise.scenario)?;
            changes.push(Change::Add { at, before: Some(number), input });
        }
    }
    let from = match arguments.at {
        Some(number) => first_difference(place(branch, number)?, &changes),
        None => Position::default(),
    };
    for seat in exercise.scenario.seat_ids() {
        if let Some(policy) = arguments.policy {
            changes.push(Change::Policy { seat, from, policy });
        }
    }
    for one in &arguments.seats {
        let seat = seat_of(&exercise.scenario, &one.seat)?;
        changes.retain(|it| !matches!(it, Change::Policy { seat: other, .. } if *other == seat));
        changes.push(Change::Policy { seat, from, policy: one.policy });
    }
    changes.extend(selection(&arguments.selection, branch)?);
    Ok(changes)
}

/// Where the exercises part: at the step, or where it is moved to if that is earlier.
fn first_difference(place: Position, changes: &[Change]) -> Position {
    let moved = |change: &Change| match change {
        Change::Delay { minutes, .. } => Some(place.minute + *minutes),
        Change::Move { to, .. } => Some(*to),
        _ => None,
    };
    let earlier = changes.iter().filter_map(moved).filter(|minute| *minute < place.minute);
    let at = |minute| Position { minute, after: u32::MAX };
    earlier.map(at).min().unwrap_or(place)
}

/// Where a step is.
fn place(branch: &RecordedBranch, number: u32) -> Result<Position, Failure> {
    let steps = &branch.exercise.steps;
    let Some(step) = steps.get(number as usize) else {
        let branch = branch.id.to_string();
        let what = message!("choice-no-such-step", step = number.to_string(), branch = branch);
        let help = match steps.len() {
            0 => message!("choice-no-steps"),
            len => message!("choice-no-such-step".help, last = (len - 1).to_string()),
        };
        return Err(Failure::new(what, help));
    };
    Ok(step.at)
}

/// The same scenario in another country or with another collaboration model.
fn selection(asked: &OtherSelection, branch: &RecordedBranch) -> Result<Option<Change>, Failure> {
    let others = [(Shared::Country, &asked.country), (Shared::Collaboration, &asked.collaboration)];
    let mut source_texts = branch.source_texts.clone();
    for (kind, id) in others {
        let Some(id) = id else { continue };
        if source_texts.has(kind, id) {
            continue;
        }
        let library = asked.library.as_deref().map_or_else(Library::usual, Library::at);
        let is_there = asked.library.as_ref().is_none_or(|folder| folder.is_dir());
        let known = if is_there { library.list(kind) } else { Vec::new() };
        if !known.contains(id) {
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            let what = match (kind, &asked.library) {
                (Shared::Country, Some(folder)) => {
                    let folder = folder.display().to_string();
                    message!("choice-no-such-country", id = id, folder = folder)
                }
                (Shared::Collaboration, Some(folder)) => {
                    let folder = folder.display().to_string();
                    message!("choice-no-such-model", id = id, folder = folder)
                }
                (Shared::Country, None) => message!("choice-unknown-country", id = id),
                (Shared::Collaboration, None) => message!("choice-unknown-model", id = id),
            };
            let help = match known.as_slice() {
                [] => message!("choice-no-library"),
                known => choose(id, known),
            };
            return Err(Failure::new(what, help));
        }
        source_texts.add(&library, kind, id).map_err(Failure::Scenario)?;
    }
    if asked.country.is_none() && asked.collaboration.is_none() {
        return Ok(None);
    }
    let own = &branch.exercise.scenario;
    let country = asked.country.clone().unwrap_or_else(|| own.country.id.clone());
    let collaboration = asked.collaboration.clone().unwrap_or_else(|| own.collaboration.id.clone());
    let options = LoadOptions {
        country: Some(country),
        collaboration: Some(collaboration),
        language: Some(own.language.clone()),
    };
    let loaded = load_source_texts(&source_texts, &options).map_err(Failure::Scenario)?;
    Ok(Some(Change::Scenario(loaded.scenario)))
}
