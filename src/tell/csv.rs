//! Tidy tables of comma-separated values: one observation a row, each column said in a dictionary,
//! and nothing in them that a spreadsheet would run.

use std::fmt::Write as _;

/// A column: its name, what it is counted in (nothing for a text), and what it is.
pub type Column = (&'static str, &'static str, &'static str);

/// A table of comma-separated values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The name of its file.
    pub file: &'static str,
    /// What is in it, one column after the other.
    pub columns: &'static [Column],
    /// Its lines, the heads of the columns first.
    pub text: String,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// What somebody wrote or named: it may be anything.
    Text(String),
    /// What we computed.
    Number(String),
    /// Nothing.
    Empty,
}

impl Cell {
    /// A cell as it is written. A spreadsheet takes a text that begins with certain signs for a
    /// formula; an apostrophe before them makes it a text again.
    fn write(&self, into: &mut String) {
        match self {
            Self::Empty => {}
            Self::Number(number) => into.push_str(number),
            Self::Text(text) => {
                let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
                let text = if is_formula { format!("'{text}") } else { text.clone() };
                if text.contains([',', '"', '\n', '\r', ';']) {
                    write!(into, "\"{}\"", text.replace('"', "\"\"")).expect("a String takes all");
                } else {
                    into.push_str(&text);
                }
            }
        }
    }
}

/// A text that somebody wrote or named.
pub fn text(text: impl Into<String>) -> Cell {
    Cell::Text(text.into())
}

/// A whole number that we computed.
pub fn whole(number: impl Into<i64>) -> Cell {
    Cell::Number(number.into().to_string())
}

/// A table; each row has one cell for each column.
pub fn table(
    file: &'static str,
    columns: &'static [Column],
    rows: impl IntoIterator<Item = Vec<Cell>>,
) -> Table {
    let head: Vec<&str> = columns.iter().map(|(name, ..)| *name).collect();
    let mut lines = head.join(",") + "\n";
    for row in rows {
        debug_assert_eq!(row.len(), columns.len(), "one cell for each column");
        for (at, cell) in row.iter().enumerate() {
            if 0 < at {
                lines.push(',');
            }
            cell.write(&mut lines);
        }
        lines.push('\n');
    }
    Table { file, columns, text: lines }
}

/// Millionths as a decimal number without needless digits.
pub fn decimal(millionths: i64) -> String {
    let (sign, size) = (if millionths < 0 { "-" } else { "" }, millionths.unsigned_abs());
    let text = format!("{sign}{}.{:06}", size / 1_000_000, size % 1_000_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// What the columns of all tables are.
pub fn columns(tables: &[Table]) -> Table {
    const COLUMNS: &[Column] = &[
        ("file", "", "The file"),
        ("column", "", "The column"),
        ("unit", "", "What it is counted in; empty for a text"),
        ("meaning", "", "What it is"),
    ];
    let of = |it: &'static [Column], file: &'static str| {
        it.iter().map(move |(name, unit, is)| vec![text(file), text(*name), text(*unit), text(*is)])
    };
    let rows = tables.iter().flat_map(|it| of(it.columns, it.file));
    table("columns.csv", COLUMNS, rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Goal: nothing that somebody has written is run by a spreadsheet, and no cell breaks its row.
    #[test]
    fn what_looks_like_a_formula_stays_a_text() {
        let written = |it: &str| {
            let mut into = String::new();
            text(it).write(&mut into);
            into
        };
        assert_eq!(written("=HYPERLINK(\"x\")"), "\"'=HYPERLINK(\"\"x\"\")\"");
        for sign in ["=", "+", "-", "@", "\t", "\r", "\n"] {
            let cell = written(&format!("{sign}1"));
            assert!(cell.trim_start_matches('"').starts_with('\''), "{cell:?}");
        }
        assert_eq!(written("a, b"), "\"a, b\"");
        assert_eq!(written("two\nlines"), "\"two\nlines\"");
        assert_eq!(written("plain = text"), "plain = text");
    }
}
