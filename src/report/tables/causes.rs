//! What moved each meter, by cause; the rows of a meter add up to its whole movement.

use crate::measure::CauseTotals;
use crate::scenario::model::Gauge;
use crate::sim::ledger::Cause;
use crate::tell::causes::Teller;
use crate::tell::csv::{Cell, Column, Table, decimal, table, text, whole};
use crate::text::{Catalogue, kebab};

use super::codes::{Codes, or_empty};
use crate::report::Taken;

pub(super) fn causes(it: &mut Taken, codes: &Codes) -> Table {
    const COLUMNS: &[Column] = &[
        ("meter", "", "damage, trust, independence"),
        ("cause", "", "Kind of cause: incident, order, claim, proof, contradiction and so on"),
        ("number", "number", "Which of its kind, as in the log; empty for an incident or a seat"),
        ("incident", "", "The incident, if it is the cause"),
        ("via", "", "The agency through which it came, if through one"),
        ("words", "", "The cause in words"),
        ("points", "points", "By how much it moved the meter; those of a meter add up exactly"),
    ];
    let texts = Catalogue::shared(&it.scenario.language);
    let all = Gauge::ALL.map(|gauge| (gauge, CauseTotals::of(&mut it.kernel, gauge).shares()));
    let teller = Teller::new(&it.kernel);
    let rows = all.iter().flat_map(|(gauge, shares)| {
        let (teller, gauge) = (&teller, *gauge);
        shares.iter().map(move |share| {
            let (kind, number, incident) = match share.cause {
                Cause::Incident(id) => ("incident", None, Some(id)),
                Cause::Order(no) => ("order", Some(no), None),
                Cause::Claim(no) => ("claim", Some(no), None),
                Cause::Proof(no) => ("proof", Some(no), None),
                Cause::Contradiction(no) => ("contradiction", Some(no), None),
                Cause::Rumour(id) => ("rumour", Some(id.index() as u32), None),
                Cause::Silence(id) => ("silence", None, Some(id)),
                Cause::Missed(id) => ("missed", None, Some(id)),
                Cause::Delay => ("delay", None, None),
                Cause::Return => ("return", None, None),
                Cause::Overreach(no) => ("overreach", Some(no), None),
                Cause::Refusal(no) => ("refusal", Some(no), None),
                Cause::UnequalHelp(no) => ("unequal-help", Some(no), None),
                Cause::Finding(_) => ("finding", None, None),
                Cause::Intervention(no) => ("intervention", Some(no), None),
            };
            vec![
                text(kebab(&gauge)),
                text(kind),
                or_empty(number, whole),
                or_empty(incident, |id| codes.incident(id)),
                or_empty(share.via, |seat| codes.seat(seat)),
                text(texts.render(&teller.told(gauge, share.cause, share.via))),
                Cell::Number(decimal(share.amount)),
            ]
        })
    });
    table("causes.csv", COLUMNS, rows)
}
