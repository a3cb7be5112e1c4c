//! The one table of measures: names, formulas, units, sources and limits, by area. From it
//! `docs/measures.md`, the data dictionary, and whatever explains a measure are made.

mod flow;
mod picture;
mod structure;
mod together;

use super::metric::{Metric, Row};

/// All rows, in the order of [`Metric`](super::Metric).
fn rows() -> impl Iterator<Item = &'static Row> {
    [structure::ROWS, flow::ROWS, picture::ROWS, together::ROWS].into_iter().flatten()
}

impl Metric {
    /// What it is.
    pub fn row(self) -> &'static Row {
        rows().find(|row| row.metric == self).expect("a test looks for every row")
    }

    /// The one with an id.
    pub fn named(id: &str) -> Option<Self> {
        rows().find(|row| row.id == id).map(|row| row.metric)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::collections::BTreeSet;

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
