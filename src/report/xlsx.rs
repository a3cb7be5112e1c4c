//! Tables as sheets of a spreadsheet, made to be read, sorted, filtered and printed. All cells are
//! texts or numbers: nothing that somebody wrote is a formula, neither now nor after it was edited.
//!
//! The same tables give the same bytes: the file says that it was made on the first day of 1980.

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use super::clean::{clean, clean_line};
use super::document::Table;
use super::page::is_right_to_left;

/// The most letters of a cell, in units of UTF-16.
const MOST_LETTERS: usize = 32_767;
/// The most rows of a sheet, without the head.
const MOST_ROWS: usize = 1_048_575;
/// The most columns of a sheet.
const MOST_COLUMNS: usize = 16_384;
/// The most letters of the name of a sheet.
const MOST_NAME: usize = 31;
/// A column is as wide as its texts, within these limits, in letters.
const WIDTHS: (usize, usize) = (8, 44);
/// From so many letters in a cell on, a column is wider, so that rows are not too high.
const LONG: usize = 400;
const LONG_WIDTH: usize = 100;
/// As many letters of a row are read on a page across.
const PAGE_LETTERS: usize = 170;
/// No table is torn into more pages than this side by side.
const MOST_ACROSS: usize = 8;
/// How high a line is, and the highest row that there can be, in points.
const LINE: f64 = 15.0;
const HIGHEST: f64 = 409.0;
/// Behind the heads of columns; black letters on it are read on any paper.
const SHADE: u32 = 0x00E7_ECF2;
/// A4.
const PAPER: u8 = 9;

/// A sheet of a spreadsheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// What it is called; what no sheet can be called is replaced.
    pub name: String,
    /// What is in it.
    pub table: Table,
}

/// A spreadsheet as the bytes of an Excel file (Office Open XML), in a language, with a title and
/// a banner on each page.
pub fn report_xlsx(language: &str, title: &str, banner: &str, sheets: &[Sheet]) -> Vec<u8> {
    write(language, title, banner, sheets).expect("what is written is within all limits")
}

fn write(
    language: &str,
    title: &str,
    banner: &str,
    sheets: &[Sheet],
) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let properties = DocProperties::new()
        .set_title(cut(&clean_line(title), 255))
        .set_author("Hotwash")
        .set_creation_datetime(&ExcelDateTime::from_ymd(1980, 1, 1)?);
    workbook.set_properties(&properties);
    let mut names: Vec<String> = Vec::new();
    for it in sheets {
        let name = name(&it.name, &names);
        let sheet = workbook.add_worksheet();
        sheet.set_name(&name)?;
        names.push(name);
        sheet.set_right_to_left(is_right_to_left(language));
        // In a header, `&` begins a command.
        let banner = cut(&clean_line(banner), 100).replace('&', "&&");
        sheet.set_header(format!("&C&B{banner}")).set_footer("&C&P / &N");
        let widths = (0..it.table.columns.len()).map(|at| width(&it.table, at));
        let across = widths.sum::<usize>().div_ceil(PAGE_LETTERS).clamp(1, MOST_ACROSS);
        sheet.set_landscape().set_paper_size(PAPER).set_print_fit_to_pages(across as u16, 0);
        fill(sheet, &it.table)?;
    }
    workbook.save_to_buffer()
}

fn fill(sheet: &mut Worksheet, table: &Table) -> Result<(), XlsxError> {
    let top = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let head = top.clone().set_bold().set_background_color(SHADE);
    let head = head.set_border_bottom(FormatBorder::Thin).set_quote_prefix();
    let text = top.clone().set_quote_prefix();
    let columns = table.columns.len().min(MOST_COLUMNS);
    let widths: Vec<usize> = (0..columns).map(|at| width(table, at)).collect();
    for (column, at) in table.columns.iter().zip(0..columns as u16) {
        let heading = cut(&clean_line(&column.heading), MOST_LETTERS);
        sheet.write_string_with_format(0, at, heading, &head)?;
        sheet.set_column_width(at, widths[usize::from(at)] as f64)?;
    }
    for (row, at) in table.rows.iter().take(MOST_ROWS).zip(1_u32..) {
        sheet.set_row_height(at, height(row, &widths))?;
        for ((cell, column), of) in row.iter().zip(&table.columns).zip(0..columns as u16) {
            let number = cell.parse::<i32>().ok().filter(|_| column.is_number);
            if let Some(number) = number {
                sheet.write_number_with_format(at, of, number, &top)?;
            } else if !cell.is_empty() {
                let cell = cut(&clean(cell), MOST_LETTERS);
                sheet.write_string_with_format(at, of, cell, &text)?;
            }
        }
    }
    if 0 < columns {
        let last = table.rows.len().min(MOST_ROWS) as u32;
        sheet.set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?.set_repeat_columns(0, 0)?;
        sheet.autofilter(0, 0, last, columns as u16 - 1)?;
    }
    Ok(())
}

/// How wide a column is, in letters, by the longest line in it.
fn width(table: &Table, at: usize) -> usize {
    let cells = table.rows.iter().filter_map(|row| row.get(at));
    let texts = || cells.clone().chain(table.columns.get(at).map(|it| &it.heading));
    if texts().any(|text| LONG <= text.len()) {
        return LONG_WIDTH;
    }
    let longest = texts().flat_map(|it| it.lines()).map(|line| line.chars().count()).max();
    // Beside the heading stands the button of the filter.
    (longest.unwrap_or_default() + 3).clamp(WIDTHS.0, WIDTHS.1)
}

/// How high a row is in which all of each cell can be read, in points.
fn height(row: &[String], widths: &[usize]) -> f64 {
    let lines = |(text, width): (&String, &usize)| -> usize {
        text.lines().map(|line| (line.chars().count() + 1).div_ceil(*width).max(1)).sum()
    };
    let most = row.iter().zip(widths).map(lines).max().unwrap_or_default();
    (most.max(1) as f64 * LINE).min(HIGHEST)
}

/// A text of at most so many units of UTF-16, with a sign where it was cut.
fn cut(text: &str, most: usize) -> String {
    if text.encode_utf16().count() <= most {
        return text.to_owned();
    }
    let mut left = most - 1;
    let kept = text.chars().take_while(|letter| {
        let fits = letter.len_utf16() <= left;
        left = left.saturating_sub(letter.len_utf16());
        fits
    });
    kept.chain(['…']).collect()
}

/// What a sheet can be called that is called something, beside others.
fn name(wanted: &str, others: &[String]) -> String {
    let letters = clean_line(wanted);
    let letters = letters.chars().map(|letter| match letter {
        '*' | '?' | ':' | '[' | ']' | '\\' | '/' => '-',
        letter => letter,
    });
    let name: String = letters.take(MOST_NAME).collect();
    let name = name.trim_matches(|it: char| it == '\'' || it.is_whitespace()).to_owned();
    let name = if name.is_empty() { "-".to_owned() } else { name };
    let is_taken = |name: &str| others.iter().any(|it| it.to_lowercase() == name.to_lowercase());
    // Excel keeps this name for itself.
    if !is_taken(&name) && name.to_lowercase() != "history" {
        return name;
    }
    let numbered = (2..).map(|number| {
        let end = format!(" {number}");
        let start: String = name.chars().take(MOST_NAME - end.len()).collect();
        start + &end
    });
    let mut free = numbered.filter(|it| !is_taken(it));
    free.next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::document::Column;

    fn table(rows: &[&[&str]]) -> Table {
        let column = |heading: &str, is_number| Column { heading: heading.to_owned(), is_number };
        let row = |row: &&[&str]| row.iter().map(|it| (*it).to_owned()).collect();
        Table {
            caption: String::new(),
            columns: vec![column("No.", true), column("Text", false)],
            rows: rows.iter().map(row).collect(),
        }
    }

    fn sheet(rows: &[&[&str]]) -> Vec<u8> {
        let about = Sheet { name: "About".to_owned(), table: table(&[]) };
        let it = Sheet { name: "Injects".to_owned(), table: table(rows) };
        report_xlsx("en", "A title", "EXERCISE", &[about, it])
    }

    #[test]
    fn a_cell_is_cut_where_the_format_ends() {
        let long = "W".repeat(40_000);
        assert_eq!(cut(&long, MOST_LETTERS).encode_utf16().count(), MOST_LETTERS);
        let astral = "😀".repeat(20_000);
        let kept = cut(&astral, MOST_LETTERS);
        assert_eq!((kept.encode_utf16().count(), kept.ends_with('…')), (MOST_LETTERS, true));
        assert_eq!(cut("ends", 4), "ends");
        assert_eq!(cut("end s", 4), "end…");
    }

    #[test]
    fn sheets_have_legal_names() {
        let none: Vec<String> = Vec::new();
        assert_eq!(name("a/b:c*", &none), "a-b-c-");
        assert_eq!(name("'quoted'", &none), "quoted");
        assert_eq!(name("  ", &none), "-");
        assert_eq!(name(&"x".repeat(40), &none).len(), MOST_NAME);
        assert_eq!(name("ABOUT", &["About".to_owned()]), "ABOUT 2");
        assert_eq!(name("History", &none), "History 2");
        let long = "x".repeat(40);
        let second = name(&long, &[name(&long, &none)]);
        assert_eq!((second.chars().count(), second.ends_with(" 2")), (MOST_NAME, true));
    }

    #[test]
    fn the_same_tables_are_the_same_bytes() {
        assert!(sheet(&[&["1", "x"]]) == sheet(&[&["1", "x"]]));
    }

    /// Goal: whatever is in it, it is written, and a spreadsheet program takes it as text.
    #[test]
    fn hostile_texts_are_cells_of_text() {
        use std::process::Command;
        let long = "ten thousand ".repeat(4_000);
        let formula = "=HYPERLINK(\"http://example.org\",\"x\")";
        let hostile = [
            formula,
            "+1+1",
            "-2",
            "@SUM(A1)",
            "<script>alert(1)</script>&amp;",
            "\u{202e}desrever\u{0}\u{1b}[31m",
            "_x0041_",
            "two\nlines",
            &long,
        ];
        let rows: Vec<Vec<&str>> = hostile.iter().map(|it| vec!["=1+1", *it]).collect();
        let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
        let bytes = sheet(&rows);
        assert!(bytes.starts_with(b"PK"));
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("msel.xlsx");
        std::fs::write(&file, bytes).expect("a file");
        let profile = format!("-env:UserInstallation=file://{}", folder.path().join("p").display());
        let mut command = Command::new("soffice");
        // All sheets, formulas as they are written; UTF-8.
        let filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";
        command.arg(profile).args(["--headless", "--convert-to", filter, "--outdir"]);
        let Ok(output) = command.arg(folder.path()).arg(&file).output() else {
            println!("there is no LibreOffice here: not looked at");
            return;
        };
        assert!(output.status.success(), "{output:?}");
        let told = std::fs::read_to_string(folder.path().join("msel-Injects.csv"));
        let told = told.expect("a sheet of this name");
        for text in
            ["=1+1,", "\"=HYPERLINK(\"\"http://example.org\"\",\"\"x\"\")\"", "\n=1+1,+1+1\n"]
        {
            assert!(told.contains(text), "{text} is not in {told}");
        }
        assert!(told.contains("_x0041_"), "{told}");
    }
}
