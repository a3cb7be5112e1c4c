//! Incidents: when each began, was noticed, understood, public and over.

use crate::report::Reader;
use crate::scenario::Names;
use crate::sim::kernel::Kernel;
use crate::sim::read::Incident;
use crate::tell::csv::{Column, Table, table, text};
use crate::text::kebab;

use super::codes::{Codes, minute, or_empty};
use crate::report::Taken;

pub(super) fn incidents(it: &Taken, codes: &Codes) -> Table {
    const COLUMNS: &[Column] = &[
        ("incident", "", "Id of the incident"),
        ("name", "", "What it is called"),
        ("asset", "", "The system that it strikes"),
        ("stage", "", "How far it had come at the end"),
        ("begun_minute", "minute", "When it began; empty if it did not"),
        ("acting_minute", "minute", "When it began to do damage"),
        ("noticed_minute", "minute", "When an agency first noticed it by itself"),
        ("noticed_by", "", "Which one"),
        ("diagnosed_minute", "minute", "When an agency first held the right diagnosis for sure"),
        ("diagnosed_by", "", "Which one"),
        ("public_minute", "minute", "When the public came to know"),
        ("public_by", "", "The seat that spoke first; empty if it was in the news first"),
        ("statement_minute", "minute", "When an official first spoke about it in public"),
        ("averted_minute", "minute", "When it was averted, if it was"),
        ("contained_minute", "minute", "When it was contained"),
        ("recovered_minute", "minute", "When everything worked again"),
    ];
    let names = Names(&it.scenario);
    let known =
        it.kernel.incidents().into_iter().filter(|one| is_known(&it.kernel, one, it.reader));
    let rows = known.map(|one| {
        vec![
            codes.incident(one.incident),
            text(names.incident(one.incident)),
            codes.asset(it.scenario.incidents[one.incident.index()].asset),
            text(kebab(&one.stage)),
            minute(Some(one.begun_at)),
            minute(Some(one.acting_at)),
            minute(one.noticed.map(|it| it.0)),
            or_empty(one.noticed, |it| codes.seat(it.1)),
            minute(one.diagnosed.map(|it| it.0)),
            or_empty(one.diagnosed, |it| codes.seat(it.1)),
            minute(one.disclosure.map(|it| it.at)),
            or_empty(one.disclosure.and_then(|it| it.first), |seat| codes.seat(seat)),
            minute(one.first_statement),
            minute(one.averted_at),
            minute(one.contained_at),
            minute(one.recovered_at),
        ]
    });
    table("incidents.csv", COLUMNS, rows)
}

/// Whether a reader may know of an incident at all: an agency did, or the public.
fn is_known(kernel: &Kernel, incident: &Incident, reader: Reader) -> bool {
    let mut learned = kernel.log().learned.iter();
    reader.reads_notes()
        || incident.disclosure.is_some()
        || learned.any(|it| it.incident == incident.incident)
}
