//! A report as one file of HTML: a cover, a table of contents, and sections that print well on A4
//! and on Letter.

use maud::{Markup, PreEscaped, html};

use super::chart::PALETTE;
use super::clean::clean;
use super::document::{Block, Column, Document, Figure, Section, Table};
use super::page::whole_page;
use crate::text::Catalogue;

/// How it looks, on a screen and on paper.
const STYLE: &str = include_str!("../../assets/report.css");
/// A hyphen at which no line breaks.
const NO_BREAK: char = '\u{2011}';
/// How many letters a word has at most that is not broken in a table.
const LONG: usize = 28;
/// How many letters of the title stand below each page.
const FOOTER: usize = 70;

/// The file.
pub fn report_html(document: &Document) -> String {
    let contents = Catalogue::shared(&document.language).say("report-contents");
    let body = html! {
        p.running aria-hidden="true" { (shown(&document.banner)) }
        header.cover {
            p.banner { (shown(&document.banner)) }
            h1 dir="auto" { (shown(&document.title)) }
        }
        nav.contents aria-label=(contents) {
            h2 { (contents) }
            ol {
                @for section in &document.sections {
                    li { a href={ "#" (section.id) } { bdi { (shown(&section.heading)) } } }
                }
            }
        }
        main {
            @for (section, number) in document.sections.iter().zip(1_usize..) {
                (part(section, number))
            }
        }
    };
    whole_page(&document.language, &shown(&document.title), &style(document), &body)
}

/// A text as it is shown: nothing in it breaks the page, and no line breaks within a day that is
/// counted to election day, such as `E-12`.
fn shown(text: &str) -> String {
    let text = clean(text);
    let mut shown = String::with_capacity(text.len());
    let mut is_day = false;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let is_followed = letters.peek().is_some_and(char::is_ascii_digit);
        shown.push(if is_day && letter == '-' && is_followed { NO_BREAK } else { letter });
        is_day = letter == 'E' || (is_day && letter.is_ascii_digit());
    }
    shown
}

/// The style with the colours of the console, and what stands around each page of paper.
fn style(document: &Document) -> String {
    let palette = &*PALETTE;
    let colours = [
        ("panel", &palette.panel),
        ("line", &palette.line),
        ("text", &palette.text),
        ("weak", &palette.weak),
        ("accent", &palette.accent),
        ("banner", &palette.banner),
        ("on-banner", &palette.on_banner),
    ];
    let mut style = String::from(":root {");
    for (name, colour) in colours {
        style.extend([" --", name, ": ", colour, ";"]);
    }
    let title: String = shown(&document.title).chars().take(FOOTER).collect();
    let (banner, title) = (css_text(&shown(&document.banner)), css_text(&title));
    let around = [
        " }\n@page { @top-center { content: ",
        &banner,
        "; } @bottom-left { content: ",
        &title,
        "; } }\n",
        STYLE,
    ];
    style.extend(around);
    style
}

/// A text as a style says it: nothing in it ends the text or the style.
fn css_text(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        if letter.is_alphanumeric() || letter == ' ' {
            quoted.push(letter);
        } else {
            quoted.extend(["\\", &format!("{:x}", u32::from(letter)), " "]);
        }
    }
    quoted.push('"');
    quoted
}

fn part(section: &Section, number: usize) -> Markup {
    let before = [None].into_iter().chain(section.blocks.iter().map(Some));
    html! {
        section.part id=(section.id) {
            h2 { span.number { (number) "." } " " bdi { (shown(&section.heading)) } }
            @for (block, before) in section.blocks.iter().zip(before) {
                (of_block(block, before))
            }
        }
    }
}

/// A block, with the one before it.
fn of_block(block: &Block, before: Option<&Block>) -> Markup {
    match block {
        Block::Heading(heading) => html! { h3 dir="auto" { (shown(heading)) } },
        Block::Text(text) => paragraphs(text, "text"),
        Block::Remark(text) => paragraphs(text, "remark"),
        Block::List(items) => html! {
            ul { @for item in items { li { bdi { (shown(item)) } } } }
        },
        Block::Facts(facts) => html! {
            dl {
                @for (name, value) in facts {
                    div {
                        dt dir="auto" { (shown(name)) }
                        dd dir="auto" { (shown(value)) }
                    }
                }
            }
        },
        Block::Table(table) => of_table(table, before),
        Block::Figure(figure) => of_figure(figure),
    }
}

/// A text in paragraphs, line by line as it was written.
fn paragraphs(text: &str, class: &str) -> Markup {
    let text = shown(text);
    let parts = text.split("\n\n").map(str::trim).filter(|part| !part.is_empty());
    html! { @for part in parts { p class=(class) dir="auto" { (part) } } }
}

/// A table; its name is not shown where the heading before it says the same.
fn of_table(table: &Table, before: Option<&Block>) -> Markup {
    let caption = shown(&table.caption);
    let is_said = matches!(before, Some(Block::Heading(heading)) if *heading == table.caption);
    let class = |column: &Column| if column.is_number { "number" } else { "words" };
    html! {
        div.wide role="group" tabindex="0" aria-label=(caption) {
            table {
                caption.said[is_said] dir="auto" { (caption) }
                thead {
                    tr {
                        @for column in &table.columns {
                            th scope="col" dir="auto" class=(class(column)) {
                                (shown(&column.heading))
                            }
                        }
                    }
                }
                tbody {
                    @for row in &table.rows {
                        tr {
                            @for (cell, column) in row.iter().zip(&table.columns) {
                                td dir="auto" class={ (class(column)) (long(cell)) } {
                                    (shown(cell))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A class of its own for a text of which a word is longer than those of a language usually are.
fn long(text: &str) -> &'static str {
    let is_long = text.split(char::is_whitespace).any(|word| LONG < word.chars().count());
    if is_long { " long" } else { "" }
}

fn of_figure(figure: &Figure) -> Markup {
    html! {
        figure {
            figcaption dir="auto" { (shown(&figure.caption)) }
            // It was made by this program, with all texts escaped.
            (PreEscaped(&figure.svg))
            p.alternative dir="auto" { (shown(&figure.alternative)) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(text: &str) -> Document {
        let column = Column { heading: text.to_owned(), is_number: false };
        let table = Table {
            caption: text.to_owned(),
            columns: vec![column],
            rows: vec![vec![text.to_owned()]],
        };
        let blocks = vec![
            Block::Heading(text.to_owned()),
            Block::Text(text.to_owned()),
            Block::Remark(text.to_owned()),
            Block::List(vec![text.to_owned()]),
            Block::Facts(vec![(text.to_owned(), text.to_owned())]),
            Block::Table(table),
        ];
        let section = Section { id: "one", heading: text.to_owned(), blocks };
        let (title, banner) = (text.to_owned(), text.to_owned());
        Document { language: "en".to_owned(), title, banner, sections: vec![section] }
    }

    #[test]
    fn whatever_is_said_is_text() {
        let hostile = "</style><script>alert(1)</script>\u{202e}\0<img src=x>\"'&";
        let page = report_html(&document(hostile));
        for markup in ["<script", "<img", "</style><s", "\u{202e}", "\0"] {
            assert!(!page.contains(markup), "{markup:?} in {page}");
        }
        assert_eq!(page.matches("</style>").count(), 1);
        assert!(page.contains("&lt;script&gt;"));
    }

    #[test]
    fn a_page_needs_nothing_else() {
        let page = report_html(&document("plain"));
        for outside in ["http:", "https:", " src=", "url(", "@import", "<script", "<link"] {
            assert!(!page.contains(outside), "{outside} in {page}");
        }
        assert!(page.contains("href=\"#one\"") && page.contains("id=\"one\""));
    }

    #[test]
    fn a_language_from_right_to_left_turns_the_page() {
        let page = report_html(&Document { language: "ar".to_owned(), ..document("x") });
        assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">"), "{page}");
    }

    #[test]
    fn no_line_breaks_within_a_day() {
        assert_eq!(
            shown("from E-12 to E2-3, not F-1 or E-mail"),
            "from E\u{2011}12 to E2\u{2011}3, not F-1 or E-mail"
        );
    }

    #[test]
    fn a_style_says_texts_that_cannot_end_it() {
        assert_eq!(css_text("A \"b\" </style>"), "\"A \\22 b\\22  \\3c \\2f style\\3e \"");
    }
}
