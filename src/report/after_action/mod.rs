//! The after-action report: what an exercise was, what happened and why, what was worth how much,
//! and what is to be improved. It is made once, as a [`Document`], from what was recorded, and in
//! the words that its reader may know.

mod again;
mod appendices;
mod coordination;
mod coordination_charts;
mod damage;
mod decisions;
mod feedback;
mod findings;
mod improvement;
mod limits;
mod luck;
mod material;
mod msel;
mod objectives;
mod observers;
mod one_page;
mod opportunities;
mod overview;
mod public_voice;
mod questions;
mod seat_page;
mod timeline;
mod told;
mod trust;
mod words;

use std::ops::ControlFlow;

use crate::base::ids::SeatId;
use crate::measure::Played;
use crate::measure::counterfactual::Unanswerable;
use crate::report::Reader;
use crate::report::document::{Document, Section};
use crate::session::branch::BranchId;
use crate::session::director::Record;

use material::Material;

pub(super) use told::told_to;

/// A recorded exercise, of which one branch is reported.
#[derive(Debug, Clone)]
pub struct Reported {
    /// What was played in the branch; the scenario in the language of the report.
    pub played: Played,
    /// All that is on record.
    pub record: Record,
    /// Which branch.
    pub branch: BranchId,
    /// The hash over the texts of the scenario, as its file has it.
    pub scenario_hash: String,
    /// When the exercise was begun, in milliseconds since 1970.
    pub created: i64,
    /// What its file is called, without its folder.
    pub file: String,
}

/// What is reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReportOptions {
    /// For whom.
    pub reader: Reader,
    /// The page of one seat instead of the whole report.
    pub seat: Option<SeatId>,
    /// Without what needs many runs: the worth of decisions and luck.
    pub quick: bool,
}

/// The report of an exercise. `done` hears of every run that is played for it, and may stop it.
///
/// # Errors
/// When it is stopped.
pub fn after_action(
    reported: &Reported,
    options: ReportOptions,
    done: impl Fn() -> ControlFlow<()> + Sync,
) -> Result<Document, Unanswerable> {
    let exercise = &reported.played.exercise;
    let scenario = told_to(options.reader, options.seat, exercise);
    let material = Material::new(reported, options, &scenario, done)?;
    let words = material.words;
    let sections = match options.seat {
        Some(seat) => seat_page::sections(&material, seat),
        None => sections(&material),
    };
    let title = match options.seat {
        Some(seat) => words.told(&overview::seat_title(words, seat)),
        None => words.told(&overview::title(&material)),
    };
    let banner = words.say("banner");
    Ok(Document { language: scenario.language.clone(), title, banner, sections })
}

fn sections(material: &Material<'_>) -> Vec<Section> {
    vec![
        overview::section(material),
        one_page::section(material),
        timeline::section(material),
        objectives::section(material),
        coordination::section(material),
        public_voice::section(material),
        damage::section(material),
        trust::section(material),
        decisions::section(material),
        luck::section(material),
        observers::section(material),
        feedback::section(material),
        improvement::section(material),
        limits::section(material),
        again::section(material),
        msel::section(material),
        appendices::glossary(material),
    ]
}
