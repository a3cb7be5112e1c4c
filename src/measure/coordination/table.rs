//! The one table of measures: names, formulas, units, sources and limits, by area. From it
//! `docs/measures.md`, the data dictionary, and whatever explains a measure are made.

mod flow;
mod picture;
mod structure;
mod together;

use super::metric::Row;

/// All rows, in the order of [`Metric`](super::Metric).
pub(super) fn rows() -> impl Iterator<Item = &'static Row> {
    [structure::ROWS, flow::ROWS, picture::ROWS, together::ROWS].into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::collections::BTreeSet;

    use crate::measure::coordination::Metric;

    #[test]
    fn every_measure_has_one_row_in_its_place() {
        let listed: Vec<Metric> = rows().map(|row| row.metric).collect();
        assert_eq!(listed, Metric::ALL);
        let ids: BTreeSet<&str> = rows().map(|row| row.id).collect();
        assert_eq!(ids.len(), Metric::ALL.len());
        for row in rows() {
            assert_eq!(Metric::named(row.id), Some(row.metric));
            let texts = [row.name, row.definition, row.formula, row.source, row.limits];
            assert!(texts.iter().all(|it| !it.is_empty() && !it.contains('|')), "{}", row.id);
            assert!(!row.of.is_empty() && row.of.is_sorted(), "{}", row.id);
        }
    }
}
