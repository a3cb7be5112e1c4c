//! Measures as files for other programs. Nothing that is there is written over.

use std::path::Path;

use crate::cli::failure::Failure;
use crate::cli::new_file::{self, write_new};
use crate::measure::coordination::Coordination;
use crate::scenario::model::Scenario;
use crate::tell::coordination::{graphml, tables};
use crate::tell::csv::columns;

pub(super) fn write_tables(
    folder: &Path,
    scenario: &Scenario,
    all: &[Coordination],
) -> Result<(), Failure> {
    let mut tables = tables(scenario, all);
    tables.push(columns(&tables));
    new_file::write_tables(folder, &tables)
}

pub(super) fn write_network(
    file: &Path,
    scenario: &Scenario,
    of: &Coordination,
) -> Result<(), Failure> {
    write_new(file, graphml(scenario, of).as_bytes())
}
