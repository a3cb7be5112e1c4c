//! Tables that fit the terminal: side by side where there is room, else one below the other.

use crate::base::message::message;
use crate::text::Catalogue;

use super::layout::{columns, pad, pad_left, wrap};
use super::style::Style;

/// Columns between two cells.
const GAP: usize = 2;
/// Fewer columns than these make no readable name.
const LEAST_NAME: usize = 24;

/// Rows of a name and values, each under the head of its column.
pub(super) struct Table {
    /// The heads; that of the names is first and may be empty.
    pub head: Vec<String>,
    /// As many cells in each as there are heads.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// The table in lines of at most `width` columns, two of them free on the left.
    pub(super) fn lines(&self, width: usize, style: Style, texts: &Catalogue) -> Vec<String> {
        let all = || self.rows.iter().chain([&self.head]);
        let widest = |at: usize| all().map(|row| columns(&row[at])).max().unwrap_or_default();
        let widths: Vec<usize> = (0..self.head.len()).map(widest).collect();
        let values: usize = widths[1..].iter().map(|it| it + GAP).sum();
        let room = width.saturating_sub(values + 2);
        let name = widths[0].min(room);
        if name < widths[0].min(LEAST_NAME) {
            return self.stacked(width, texts);
        }
        let line = |row: &[String]| {
            let cells = row.iter().zip(&widths).skip(1);
            let values: String = cells.map(|(cell, wide)| pad_left(cell, wide + GAP)).collect();
            format!("  {}{values}", pad(&row[0], name)).trim_end().to_owned()
        };
        let mut lines = vec![style.faint(&line(&self.head))];
        lines.extend(self.rows.iter().map(|row| line(row)));
        lines
    }

    /// Each name on a line of its own, and its values with their heads below it.
    fn stacked(&self, width: usize, texts: &Catalogue) -> Vec<String> {
        let mut lines = Vec::new();
        for row in &self.rows {
            lines.push(format!("  {}", wrap(&row[0], width, 2, 4)));
            let values = row.iter().zip(&self.head).skip(1).filter(|(cell, _)| !cell.is_empty());
            let values: Vec<String> = values.map(|(cell, head)| told(head, cell, texts)).collect();
            lines.push(format!("      {}", wrap(&values.join(", "), width, 6, 6)));
        }
        lines
    }
}

fn told(head: &str, cell: &str, texts: &Catalogue) -> String {
    let text = if head.is_empty() {
        cell.to_owned()
    } else {
        texts.render(&message!("named-value", name = head, value = cell))
    };
    text.replace(' ', "\u{a0}")
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::text::ENGLISH;

    #[test]
    fn a_table_stands_side_by_side_or_below() {
        let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
        let table = Table {
            head: row(["", "was", "would be"]),
            rows: vec![row(["Public trust, lowest of all", "68.0", "70.5"])],
        };
        let (style, texts) = (Style { color: false }, Catalogue::shared(ENGLISH));
        assert_eq!(
            table.lines(60, style, texts),
            [
                "                                was  would be",
                "  Public trust, lowest of all  68.0      70.5",
            ]
        );
        assert_eq!(
            table.lines(30, style, texts),
            ["  Public trust, lowest of all", "      was: 68.0,\n      would be: 70.5"]
        );
        assert_eq!(told("joué", "68,0", Catalogue::shared("fr")), "joué\u{a0}:\u{a0}68,0");
    }
}
