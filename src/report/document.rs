//! A report as plain data: sections of headings, texts, lists, tables and figures, in the words of
//! one language. What it says is decided once; a page, a Word document and tables for programs are
//! written from it.

/// A whole report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The tag of the language in which it is written.
    pub language: String,
    /// What it is called.
    pub title: String,
    /// What stands on each page, such as the word for an exercise.
    pub banner: String,
    /// Its sections, in order.
    pub sections: Vec<Section>,
}

/// A numbered part of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its name in addresses: small letters and hyphens, and no other section has it.
    pub id: &'static str,
    /// What stands above it.
    pub heading: String,
    /// What is in it, in order.
    pub blocks: Vec<Block>,
}

/// One thing in a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading within the section.
    Heading(String),
    /// A text; an empty line begins a new paragraph.
    Text(String),
    /// A remark that is less important than the text around it.
    Remark(String),
    /// Items without an order.
    List(Vec<String>),
    /// Names with what belongs to them.
    Facts(Vec<(String, String)>),
    /// Rows and columns.
    Table(Table),
    /// A picture.
    Figure(Figure),
}

/// Rows and columns, with as many cells in each row as there are columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// What stands above each column, and how its cells stand.
    pub columns: Vec<Column>,
    /// The cells, row by row.
    pub rows: Vec<Vec<String>>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// What stands above it.
    pub heading: String,
    /// Whether its cells are numbers, which stand one below the other by their last digit.
    pub is_number: bool,
}

/// A picture that anybody can read without seeing it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// What it shows.
    pub caption: String,
    /// The same in words, for those who cannot see it and for formats without pictures.
    pub alternative: String,
    /// The picture, as SVG made by this program; all texts in it are escaped.
    pub svg: String,
}
