//! Measures as files for other programs. Nothing that is there is written over.

use std::fs;
use std::path::Path;

use crate::base::message::message;
use crate::cli::failure::Failure;
use crate::cli::new_file::write_new;
use crate::measure::coordination::Coordination;
use crate::scenario::model::Scenario;
use crate::tell::coordination::{graphml, tables};
use crate::tell::csv::columns;

pub(super) fn write_tables(
    folder: &Path,
    scenario: &Scenario,
    all: &[Coordination],
) -> Result<(), Failure> {
    fs::create_dir_all(folder).map_err(|error| {
        let (path, why) = (folder.display().to_string(), error.to_string());
        let what = message!("file-cannot-be-made", path = path, why = why);
        Failure::new(what, message!("file-cannot-be-made".help))
    })?;
    let mut tables = tables(scenario, all);
    tables.push(columns(&tables));
    for table in tables {
        write_new(&folder.join(table.file), table.text.as_bytes())?;
    }
    Ok(())
}

pub(super) fn write_network(
    file: &Path,
    scenario: &Scenario,
    of: &Coordination,
) -> Result<(), Failure> {
    write_new(file, graphml(scenario, of).as_bytes())
}
