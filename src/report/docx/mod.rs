//! A report as a Word document that people go on writing in: real styles of headings, so that they
//! can be jumped to, lists, tables whose heads are repeated on each page, and the banner and page
//! numbers on every page.
//!
//! Word takes no SVG alone and nothing here draws pixels, so a figure is told in its words, in a
//! frame below its caption. The same report gives the same bytes: no clock is in it.

mod parts;
mod style;
mod table;

use std::io::Cursor;

use docx_rs::{
    AlignmentType, BreakType, Docx, Footer, Header, Hyperlink, HyperlinkType, IndentLevel,
    NumPages, NumberingId, PageMargin, PageNum, Paragraph, Run,
};

use super::clean::{clean, clean_line};
use super::document::{Block, Document, Figure, Section};
use super::page::is_right_to_left;
use style::{BANNER, BULLETS, CAPTION, FOOTER, FRAME, HEADING, LIST, REMARK, SECTION, TEXT, TITLE};

/// A4, in twentieths of a point.
const PAGE: (u32, u32) = (11_906, 16_838);
/// The margins on all sides, in twentieths of a point.
const MARGIN: i32 = 1_134;

/// A report as the bytes of a Word document (Office Open XML).
pub fn report_docx(report: &Document) -> Vec<u8> {
    let paper = Paper { is_right_to_left: is_right_to_left(&report.language) };
    let header = Header::new().add_paragraph(
        paper.paragraph(BANNER, &clean_line(&report.banner)).align(AlignmentType::Center),
    );
    let numbers = paper
        .empty(FOOTER)
        .align(AlignmentType::Center)
        .add_page_num(PageNum::new())
        .add_run(Run::new().add_text(" / "))
        .add_num_pages(NumPages::new());
    let margin = PageMargin {
        top: MARGIN,
        left: MARGIN,
        bottom: MARGIN,
        right: MARGIN,
        header: MARGIN / 2,
        footer: MARGIN / 2,
        gutter: 0,
    };
    let mut docx = style::all(Docx::new())
        .page_size(PAGE.0, PAGE.1)
        .page_margin(margin)
        .header(header)
        .footer(Footer::new().add_paragraph(numbers))
        .add_paragraph(paper.paragraph(TITLE, &clean_line(&report.title)));
    for section in &report.sections {
        docx = docx.add_paragraph(paper.link(section));
    }
    for (section, number) in report.sections.iter().zip(1..) {
        let heading = paper
            .empty(SECTION)
            .add_bookmark_start(number, bookmark(section))
            .add_run(Run::new().add_text(clean_line(&section.heading)))
            .add_bookmark_end(number);
        docx = docx.add_paragraph(heading);
        docx = section.blocks.iter().fold(docx, |docx, block| paper.block(docx, block));
    }
    let mut parts = docx.build();
    parts::complete(&mut parts, report, paper.is_right_to_left);
    let mut bytes = Cursor::new(Vec::new());
    parts.pack(&mut bytes).expect("memory takes all");
    bytes.into_inner()
}

/// The name of a section within the document: Word wants a letter first and no hyphens.
fn bookmark(section: &Section) -> String {
    format!("section_{}", section.id.replace('-', "_"))
}

/// How a document is written.
#[derive(Clone, Copy)]
struct Paper {
    is_right_to_left: bool,
}

impl Paper {
    /// A paragraph without words.
    fn empty(self, style: &str) -> Paragraph {
        let mut paragraph = Paragraph::new().style(style);
        paragraph.property = paragraph.property.bidi(self.is_right_to_left);
        paragraph
    }

    /// A paragraph with words, which may be on several lines.
    fn paragraph(self, style: &str, text: &str) -> Paragraph {
        self.empty(style).add_run(run(text))
    }

    /// A line of the table of contents.
    fn link(self, section: &Section) -> Paragraph {
        let link = Hyperlink::new(bookmark(section), HyperlinkType::Anchor)
            .add_run(Run::new().add_text(clean_line(&section.heading)));
        self.empty(LIST)
            .numbering(NumberingId::new(style::CONTENTS), IndentLevel::new(0))
            .add_hyperlink(link)
    }

    fn block(self, docx: Docx, block: &Block) -> Docx {
        match block {
            Block::Heading(text) => docx.add_paragraph(self.paragraph(HEADING, &clean_line(text))),
            Block::Text(text) => self.texts(docx, TEXT, text),
            Block::Remark(text) => self.texts(docx, REMARK, text),
            Block::List(items) => items.iter().fold(docx, |docx, item| {
                let item = self.paragraph(LIST, &clean(item));
                docx.add_paragraph(item.numbering(NumberingId::new(BULLETS), IndentLevel::new(0)))
            }),
            Block::Facts(facts) if facts.is_empty() => docx,
            Block::Facts(facts) => docx
                .add_table(table::facts(self, facts))
                // Two tables without anything between them would be one.
                .add_paragraph(self.empty(TEXT)),
            Block::Table(of) => {
                let docx = docx.add_paragraph(
                    self.paragraph(CAPTION, &clean_line(&of.caption)).keep_next(true),
                );
                if of.columns.is_empty() {
                    return docx;
                }
                docx.add_table(table::table(self, of)).add_paragraph(self.empty(TEXT))
            }
            Block::Figure(figure) => self.figure(docx, figure),
        }
    }

    /// Paragraphs, between which a text has empty lines.
    fn texts(self, docx: Docx, style: &str, text: &str) -> Docx {
        let text = clean(text);
        let paragraphs = text.split("\n\n").map(|it| it.trim_matches('\n'));
        paragraphs
            .filter(|it| !it.is_empty())
            .fold(docx, |docx, it| docx.add_paragraph(self.paragraph(style, it)))
    }

    fn figure(self, docx: Docx, figure: &Figure) -> Docx {
        let caption = self.paragraph(CAPTION, &clean_line(&figure.caption)).keep_next(true);
        let told = self.paragraph(FRAME, &clean(&figure.alternative)).keep_lines(true);
        docx.add_paragraph(caption).add_paragraph(told.set_borders(style::frame()))
    }
}

/// Words in a row, broken where their lines end.
fn run(text: &str) -> Run {
    let mut run = Run::new();
    for (line, at) in text.split('\n').zip(0..) {
        if 0 < at {
            run = run.add_break(BreakType::TextWrapping);
        }
        run = run.add_text(line);
    }
    run
}

#[cfg(test)]
mod tests;
