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
/// A word with more letters than this may be broken.
const WORD: usize = 14;
/// No column is narrower than so many letters.
const NARROW: usize = 3;
/// How wide a letter of a table is, bold ones included, in twentieths of a point.
const LETTER: usize = 105;
/// What stands empty at the sides of a cell, in twentieths of a point.
const MARGINS: usize = 230;
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

/// The width of each column, together the whole width: room for its longest word, and of what is
/// left as much as its longest text needs beside those of the others.
fn widths(of: &document::Table) -> Vec<usize> {
    let texts = |at: usize| {
        let cells = of.rows.iter().filter_map(move |row| row.get(at));
        cells.chain(of.columns.get(at).map(|it| &it.heading))
    };
    let longest_word = |at: usize| {
        let words = texts(at).flat_map(|text| text.split_whitespace());
        let longest = words.map(|word| word.chars().count().min(WORD)).max().unwrap_or_default();
        longest.max(NARROW) * LETTER + MARGINS
    };
    let longest_text = |at: usize| {
        let longest = texts(at).map(|text| text.chars().count().min(WIDE)).max();
        longest.unwrap_or_default().max(NARROW)
    };
    let columns = 0..of.columns.len();
    let words: Vec<usize> = columns.clone().map(longest_word).collect();
    let texts: Vec<usize> = columns.map(longest_text).collect();
    let (least, wanted): (usize, usize) = (words.iter().sum(), texts.iter().sum());
    let left = width().saturating_sub(least);
    let share = |(word, text): (&usize, &usize)| {
        // Too many columns for one page share it by their words.
        let word = if width() < least { width() * word / least } else { *word };
        word + left * text / wanted.max(1)
    };
    let mut widths: Vec<usize> = words.iter().zip(&texts).map(share).collect();
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
        assert!(NARROW * LETTER + MARGINS <= widths[0] && 5 * widths[0] < widths[1], "{widths:?}");
        let columns = (0..40).map(|_| column("Headings")).collect();
        let many = document::Table { columns, ..of };
        assert_eq!(super::widths(&many).iter().sum::<usize>(), width());
    }
}
