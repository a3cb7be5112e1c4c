//! An exercise as tidy tables for other programs, with a dictionary of all columns; ids as the
//! scenario has them, minutes from its start, numbers with a point.
//!
//! What a reader may not know on a page is in no table either.

mod causes;
mod codes;
mod decisions;
mod incidents;
mod meters;
mod msel;
mod objectives;
mod statements;

use crate::tell::coordination;
use crate::tell::csv::{Table, columns};

use super::Taken;
use codes::Codes;

/// All tables, the dictionary of their columns last.
pub fn exercise_tables(it: &mut Taken) -> Vec<Table> {
    let codes = Codes::new(&it.scenario, it.reader);
    let mut tables = vec![
        msel::msel(it, &codes),
        msel::expected(it, &codes),
        decisions::decisions(it, &codes),
        meters::meters(it),
        causes::causes(it, &codes),
        statements::statements(it, &codes),
        statements::contradictions(it, &codes),
        incidents::incidents(it, &codes),
        objectives::objectives(it),
        objectives::improvements(it),
    ];
    tables.extend(coordination::tables(&codes.scenario, std::slice::from_ref(&it.coordination)));
    tables.push(columns(&tables));
    tables
}

#[cfg(test)]
mod tests;
