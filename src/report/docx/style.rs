//! The styles of a Word document, by which people change how all of it looks.

use docx_rs::{
    AbstractNumbering, Docx, IndentLevel, Level, LevelJc, LevelText, LineSpacing, NumberFormat,
    Numbering, NumberingId, ParagraphBorder, ParagraphBorderPosition, ParagraphBorders, RunFonts,
    SpecialIndentType, Start, Style, StyleType,
};

/// The title of the document.
pub(super) const TITLE: &str = "Title";
/// The heading of a section. Word shows it when somebody jumps from heading to heading.
pub(super) const SECTION: &str = "Heading1";
/// A heading within a section.
pub(super) const HEADING: &str = "Heading2";
/// A paragraph of text.
pub(super) const TEXT: &str = "BodyText";
/// A remark.
pub(super) const REMARK: &str = "Remark";
/// An item of a list.
pub(super) const LIST: &str = "ListParagraph";
/// What stands above a table or a figure.
pub(super) const CAPTION: &str = "Caption";
/// What a figure shows, in words.
pub(super) const FRAME: &str = "FigureInWords";
/// A cell.
pub(super) const CELL: &str = "TableText";
/// What stands above a column or before a fact.
pub(super) const HEAD: &str = "TableHead";
/// What stands at the head of each page.
pub(super) const BANNER: &str = "Header";
/// What stands at the foot of each page.
pub(super) const FOOTER: &str = "Footer";

/// The numbers of sections.
const SECTIONS: usize = 2;
/// The signs of lists.
pub(super) const BULLETS: usize = 3;
/// The numbers of the table of contents.
pub(super) const CONTENTS: usize = 4;

/// What headings and lines are coloured in: dark enough for any printer.
const COLOUR: &str = "1F3A5F";
/// How far an item of a list stands from the margin, in twentieths of a point.
const INDENT: i32 = 425;

/// A style with a size in half points and space before and after in twentieths of a point.
fn style(id: &str, name: &str, size: usize, (before, after): (u32, u32)) -> Style {
    Style::new(id, StyleType::Paragraph)
        .name(name)
        .based_on("Normal")
        .size(size)
        .line_spacing(LineSpacing::new().before(before).after(after))
}

fn numbering(id: usize, format: &str, text: &str) -> AbstractNumbering {
    let level = Level::new(
        0,
        Start::new(1),
        NumberFormat::new(format),
        LevelText::new(text),
        LevelJc::new("left"),
    );
    let hanging = SpecialIndentType::Hanging(INDENT);
    AbstractNumbering::new(id).add_level(level.indent(Some(INDENT), Some(hanging), None, None))
}

/// A document with all styles, and no words yet.
pub(super) fn all(docx: Docx) -> Docx {
    let fonts = RunFonts::new().ascii("Arial").hi_ansi("Arial").cs("Arial").east_asia("Arial");
    let mut section = style(SECTION, "heading 1", 32, (360, 120)).bold().color(COLOUR);
    section.paragraph_property = section
        .paragraph_property
        .keep_next(true)
        .outline_lvl(0)
        .numbering(NumberingId::new(SECTIONS), IndentLevel::new(0));
    let mut heading = style(HEADING, "heading 2", 24, (240, 80)).bold().color(COLOUR);
    heading.paragraph_property = heading.paragraph_property.keep_next(true).outline_lvl(1);
    let styles = vec![
        style(TITLE, "Title", 48, (0, 240)).bold().color(COLOUR),
        section.next(TEXT),
        heading.next(TEXT),
        style(TEXT, "Body Text", 21, (0, 120)),
        style(REMARK, "Remark", 18, (0, 120)).italic(),
        style(LIST, "List Paragraph", 21, (0, 60)),
        style(CAPTION, "caption", 19, (160, 80)).bold(),
        style(FRAME, "Figure in words", 19, (0, 160)),
        style(CELL, "Table text", 17, (20, 20)),
        style(HEAD, "Table head", 17, (20, 20)).bold(),
        style(BANNER, "header", 19, (0, 0)).bold(),
        style(FOOTER, "footer", 17, (0, 0)),
    ];
    let docx = styles.into_iter().fold(docx.default_fonts(fonts).default_size(21), Docx::add_style);
    [(SECTIONS, "decimal", "%1."), (BULLETS, "bullet", "•"), (CONTENTS, "decimal", "%1.")]
        .into_iter()
        .fold(docx, |docx, (id, format, text)| {
            docx.add_abstract_numbering(numbering(id, format, text))
                .add_numbering(Numbering::new(id, id))
        })
}

/// A frame around a paragraph.
pub(super) fn frame() -> ParagraphBorders {
    let sides = [
        ParagraphBorderPosition::Top,
        ParagraphBorderPosition::Left,
        ParagraphBorderPosition::Bottom,
        ParagraphBorderPosition::Right,
    ];
    sides.into_iter().fold(ParagraphBorders::with_empty(), |frame, side| {
        frame.set(ParagraphBorder::new(side).size(6).space(4).color(COLOUR))
    })
}
