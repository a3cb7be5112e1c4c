//! What `docx-rs` has no words for is put into the parts that it has written: heads of tables that
//! are repeated, the language, tables from right to left, and what the document is called.
//!
//! Texts cannot be mistaken for what is looked for here, since in them `<` is escaped.

use docx_rs::{HeightRule, TableRow, XMLDocx};
use maud::html;

use super::super::clean::clean_line;
use super::super::document::Document;

/// Stands in a row until the part is written: no row is of this height.
const MARK: &str = r#"<w:trHeight w:val="7" w:hRule="exact" />"#;
const REPEATED: &str = "<w:tblHeader />";

/// A row that is repeated at the head of each page.
pub(super) fn repeated(row: TableRow) -> TableRow {
    row.row_height(7.0).height_rule(HeightRule::Exact)
}

/// Completes the parts of a document.
pub(super) fn complete(parts: &mut XMLDocx, report: &Document, is_right_to_left: bool) {
    replace(&mut parts.document, MARK, REPEATED);
    let language = clean_line(&report.language);
    let direction = if is_right_to_left { "<w:rtl />" } else { "" };
    let language = html! { (language) }.into_string();
    let language = format!("{direction}<w:lang w:val=\"{language}\" w:bidi=\"{language}\" />");
    let end = "</w:rPr></w:rPrDefault>";
    replace(&mut parts.styles, end, &format!("{language}{end}"));
    if is_right_to_left {
        replace(&mut parts.document, "<w:tblPr>", "<w:tblPr><w:bidiVisual />");
    }
    parts.doc_props.core = core(report).into_bytes();
}

fn replace(part: &mut Vec<u8>, what: &str, by: &str) {
    let text = String::from_utf8_lossy(part).replace(what, by);
    *part = text.into_bytes();
}

/// What the document is called and in which language it is. It has no date: the same report is the
/// same document.
fn core(report: &Document) -> String {
    let title = clean_line(&report.title);
    let language = clean_line(&report.language);
    let (title, language) = (html! { (title) }.into_string(), html! { (language) }.into_string());
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\
         <dc:title>{title}</dc:title><dc:creator>Hotwash</dc:creator>\
         <dc:language>{language}</dc:language></cp:coreProperties>"
    )
}
