//! Tables of a Word document: as wide as the text, with columns as wide as what is in them needs.

use docx_rs::{
    AlignmentType, Shading, ShdType, Table, TableCell, TableLayoutType, TableRow, WidthType,
};

use super::style::{CELL, HEAD};
use super::{MARGIN, PAGE, Paper};
use crate::report::clean::clean;
use crate::report::document;

/// Behind the head of a table; black letters on it are read on any paper.
const SHADE: &str = "E7ECF2";
/// A cell with more letters than this is written on several lines anyway.
const WIDE: usize = 60;
/// No column is narrower than so many letters.
const NARROW: usize = 5;
/// How much of the width a name has beside what belongs to it.
const NAMES: (usize, usize) = (3, 7);

/// How wide the text is, in twentieths of a point.
fn width() -> usize {
    PAGE.0 as usize - 2 * MARGIN.unsigned_abs() as usize
}

/// A table whose head is repeated on each page, and whose rows are not cut.
pub(super) fn table(paper: Paper, of: &document::Table) -> Table {
    let widths = widths(of);
    let head = of.columns.iter().zip(&widths).map(|(column, width)| {
        cell(paper, HEAD, &column.heading, *width, column.is_number)
            .shading(Shading::new().shd_type(ShdType::Clear).fill(SHADE))
    });
    let head = super::parts::repeated(TableRow::new(head.collect()).cant_split());
    let row = |cells: &Vec<String>| {
        let cells = cells.iter().zip(&of.columns).zip(&widths);
        let cells =
            cells.map(|((text, column), width)| cell(paper, CELL, text, *width, column.is_number));
        TableRow::new(cells.collect()).cant_split()
    };
    let rows = [head].into_iter().chain(of.rows.iter().map(row)).collect();
    laid_out(rows, widths)
}

/// Names with what belongs to them, a row each.
pub(super) fn facts(paper: Paper, facts: &[(String, String)]) -> Table {
    let name = width() * NAMES.0 / (NAMES.0 + NAMES.1);
    let widths = vec![name, width() - name];
    let row = |(name, value): &(String, String)| {
        let name = cell(paper, HEAD, name, widths[0], false);
        TableRow::new(vec![name, cell(paper, CELL, value, widths[1], false)]).cant_split()
    };
    let rows = facts.iter().map(row).collect();
    laid_out(rows, widths)
}

fn laid_out(rows: Vec<TableRow>, widths: Vec<usize>) -> Table {
    Table::new(rows).width(width(), WidthType::Dxa).layout(TableLayoutType::Fixed).set_grid(widths)
}

fn cell(paper: Paper, style: &str, text: &str, width: usize, is_number: bool) -> TableCell {
    let paragraph = paper.paragraph(style, &clean(text));
    // In a paragraph from right to left, Word takes the right for the end of the line as well.
    let paragraph = if is_number { paragraph.align(AlignmentType::Right) } else { paragraph };
    TableCell::new().width(width, WidthType::Dxa).add_paragraph(paragraph)
}

/// The width of each column by its longest cell and its longest word, together the whole width.
fn widths(of: &document::Table) -> Vec<usize> {
    let needs = |at: usize, column: &document::Column| {
        let cells = of.rows.iter().filter_map(|row| row.get(at));
        let texts = cells.chain([&column.heading]);
        let longest = texts.map(|text| text.chars().count().min(WIDE)).max();
        longest.unwrap_or_default().max(NARROW)
    };
    let needs: Vec<usize> = of.columns.iter().zip(0..).map(|(it, at)| needs(at, it)).collect();
    let total: usize = needs.iter().sum();
    let mut widths: Vec<usize> = needs.iter().map(|need| width() * need / total.max(1)).collect();
    // What rounding leaves over goes to the last.
    let rest = width() - widths.iter().sum::<usize>();
    if let Some(last) = widths.last_mut() {
        *last += rest;
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::document::Column;

    #[test]
    fn columns_share_the_width_by_what_is_in_them() {
        let column = |heading: &str| Column { heading: heading.to_owned(), is_number: false };
        let long = "a word ".repeat(100);
        let of = document::Table {
            caption: String::new(),
            columns: vec![column("No"), column("Text")],
            rows: vec![vec!["1".to_owned(), long]],
        };
        let widths = widths(&of);
        assert_eq!(widths.iter().sum::<usize>(), width());
        assert_eq!(widths[0], width() * NARROW / (NARROW + WIDE));
    }
}
