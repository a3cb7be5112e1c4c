//! Several exercises of one scenario side by side.

use std::path::Path;

use crate::base::message::message;
use crate::cli::DONE;
use crate::cli::failure::Failure;
use crate::cli::new_file::write_new;
use crate::cli::output::Output;
use crate::cli::recorded::Recorded;
use crate::report::cohort::{Incomparable, MOST_ROOMS, Room, cohort};
use crate::report::document::{Block, Document};
use crate::report::{Sheet, Taken, report_xlsx};

use super::{Arguments, reported};

pub(super) fn execute(arguments: &Arguments, output: &Output) -> Result<u8, Failure> {
    let seat = arguments.seat.as_ref().map(|_| "--seat");
    let branch = arguments.recorded.branch.map(|_| "--branch");
    if let Some(option) = arguments.files.for_one_only().or(seat).or(branch) {
        let what = message!("report-one-only", option = option);
        let help = message!("report-one-only".help, option = option);
        return Err(Failure::new(what, help));
    }
    let files = [&arguments.recorded.file].into_iter().chain(&arguments.others);
    // Before all of them are played.
    let count = arguments.others.len() + 1;
    if MOST_ROOMS < count {
        return Err(Failure::explained(&Incomparable::TooMany(count)));
    }
    let rooms: Vec<Room> =
        files.map(|file| room(file, arguments, output)).collect::<Result<_, Failure>>()?;
    let document = cohort(&rooms).map_err(|error| Failure::explained(&error))?;
    arguments.files.write_document(&document)?;
    if let Some(file) = &arguments.files.xlsx {
        let (language, title) = (&document.language, &document.title);
        write_new(file, &report_xlsx(language, title, &document.banner, &sheets(&document)))?;
    }
    Ok(DONE)
}

fn room(file: &Path, arguments: &Arguments, output: &Output) -> Result<Room, Failure> {
    let language = arguments.recorded.language.clone();
    let recorded = Recorded { file: file.to_owned(), branch: None, language };
    let branch = recorded.open(output)?;
    let reported = reported(&recorded, branch)?;
    let taken = Taken::new(&reported, arguments.reader());
    let file = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    Ok(Room { file, scenario_hash: reported.scenario_hash, taken })
}

/// Each table as a sheet.
fn sheets(document: &Document) -> Vec<Sheet> {
    let blocks = document.sections.iter().flat_map(|section| &section.blocks);
    let sheet = |block: &Block| match block {
        Block::Table(table) => Some(Sheet { name: table.caption.clone(), table: table.clone() }),
        _ => None,
    };
    blocks.filter_map(sheet).collect()
}
