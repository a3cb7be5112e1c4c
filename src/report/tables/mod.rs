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

use crate::measure::coordination::{Coordination, Trace, Window};
use crate::measure::{MselEntry, Prospect};
use crate::scenario::model::Scenario;
use crate::session::about::AboutExercise;
use crate::session::journal::Entry;
use crate::session::readings::Reading;
use crate::sim::kernel::Kernel;
use crate::tell::coordination;
use crate::tell::csv::{Table, columns};

use super::Reader;
use codes::Codes;

/// What tables are made of.
pub struct Tabled<'a> {
    /// The scenario in the words that the reader may know.
    pub scenario: &'a Scenario,
    /// The exercise where it ended.
    pub kernel: &'a mut Kernel,
    /// What the meters showed on the way.
    pub readings: &'a [Reading],
    /// The MSEL as it really went.
    pub msel: &'a [MselEntry],
    /// How each objective stands.
    pub objectives: &'a [Prospect],
    /// Ratings and notes, in the order in which they were made.
    pub remarks: &'a [Entry],
    /// What people wrote about the exercise as a whole.
    pub about: &'a AboutExercise,
    /// For whom the tables are.
    pub reader: Reader,
}

/// All tables, the dictionary of their columns last.
pub fn exercise_tables(it: &mut Tabled<'_>) -> Vec<Table> {
    let codes = Codes::new(it.scenario, it.reader);
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
    let looked_at = Window { to: it.kernel.now() + 1, ..Window::whole(it.kernel.now()) };
    let whole = Coordination::new(&Trace::of(it.kernel), looked_at);
    tables.extend(coordination::tables(&codes.scenario, &[whole]));
    tables.push(columns(&tables));
    tables
}

#[cfg(test)]
mod tests;
