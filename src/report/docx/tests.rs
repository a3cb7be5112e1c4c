//! What is written is read back.

use docx_rs::{DocumentChild, ParagraphChild, RunChild, read_docx};

use super::*;
use crate::report::document::{Column, Table};

/// Texts as nobody should write them.
const HOSTILE: &str = "<script>alert(1)</script> & \"x\" ]]> \u{202e}desrever\u{0} \u{1b}[31m";

fn text(text: &str) -> String {
    text.to_owned()
}

fn report(language: &str, said: &str) -> Document {
    let column = |heading: &str, is_number| Column { heading: text(heading), is_number };
    let rows = (0..90).map(|at| vec![at.to_string(), text(said)]).collect();
    let columns = vec![column("No.", true), column("What", false)];
    let blocks = vec![
        Block::Text(format!("{said}\n\nSecond paragraph.\nIts second line.")),
        Block::Heading(text("Within")),
        Block::List(vec![text("one"), text(said)]),
        Block::Facts(vec![(text("Seed"), text(said))]),
        Block::Table(Table { caption: text("All of it"), columns, rows }),
        Block::Figure(Figure {
            caption: text("Trust"),
            alternative: text("Trust falls from 62 to 48."),
            svg: text("<svg/>"),
        }),
        Block::Remark(text("A remark.")),
    ];
    Document {
        language: text(language),
        title: format!("Report {said}"),
        banner: text("EXERCISE"),
        sections: vec![
            Section { id: "overview", heading: text("Overview"), blocks },
            Section { id: "what-happened", heading: format!("What {said}"), blocks: Vec::new() },
        ],
    }
}

/// All paragraphs outside of tables, as their style and their words.
fn paragraphs(bytes: &[u8]) -> Vec<(String, String)> {
    let docx = read_docx(bytes).expect("a Word document");
    let words = |child: &ParagraphChild| match child {
        ParagraphChild::Run(run) => run.children.iter().fold(String::new(), |all, it| match it {
            RunChild::Text(text) => all + &text.text,
            RunChild::Break(_) => all + "\n",
            _ => all,
        }),
        _ => String::new(),
    };
    let told = |child: &DocumentChild| match child {
        DocumentChild::Paragraph(paragraph) => {
            let style = paragraph.property.style.as_ref().map(|it| it.val.clone());
            let words: String = paragraph.children.iter().map(words).collect();
            Some((style.unwrap_or_default(), words))
        }
        _ => None,
    };
    docx.document.children.iter().filter_map(told).collect()
}

/// A part of a document: its parts are not compressed.
fn part<'a>(bytes: &'a [u8], start: &str, end: &str) -> &'a str {
    let find = |what: &str, from: usize| {
        bytes[from..].windows(what.len()).position(|it| it == what.as_bytes()).map(|at| from + at)
    };
    let from = find(start, 0).unwrap_or_else(|| panic!("{start} is not there"));
    let to = find(end, from).unwrap_or_else(|| panic!("{end} is not there"));
    std::str::from_utf8(&bytes[from..to + end.len()]).expect("text")
}

fn body(bytes: &[u8]) -> &str {
    part(bytes, "<w:document ", "</w:document>")
}

#[test]
fn what_is_written_is_read_back() {
    let bytes = report_docx(&report("en", "plain"));
    let found = paragraphs(&bytes);
    let of = |style: &str| -> Vec<&str> {
        found.iter().filter(|it| it.0 == style).map(|it| it.1.as_str()).collect()
    };
    assert_eq!(of(TITLE), ["Report plain"]);
    assert_eq!(of(SECTION), ["Overview", "What plain"]);
    assert_eq!(of(HEADING), ["Within"]);
    assert_eq!(of(CAPTION), ["All of it", "Trust"]);
    assert_eq!(of(FRAME), ["Trust falls from 62 to 48."]);
    assert_eq!(of(REMARK), ["A remark."]);
    assert_eq!(of(TEXT)[..2], ["plain", "Second paragraph.\nIts second line."]);
    assert!(of(LIST).contains(&"one"));
}

#[test]
fn heads_of_tables_are_repeated_and_no_row_is_cut() {
    let bytes = report_docx(&report("en", "plain"));
    let body = body(&bytes);
    assert_eq!(body.matches("<w:tblHeader />").count(), 1, "the table has a head, facts have none");
    assert_eq!(body.matches("<w:cantSplit />").count(), 1 + 1 + 90);
    assert!(!body.contains("trHeight"), "the mark is gone");
    let tree = roxmltree::Document::parse(body).expect("XML");
    let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    assert_eq!(tree.descendants().filter(|it| it.has_tag_name((word, "tr"))).count(), 92);
}

#[test]
fn headings_are_levels_of_the_outline_and_words_have_a_language() {
    let bytes = report_docx(&report("fr-CA", "plain"));
    let styles = part(&bytes, "<w:styles ", "</w:styles>");
    assert!(styles.contains(r#"<w:outlineLvl w:val="0" />"#), "{styles}");
    assert!(styles.contains(r#"<w:lang w:val="fr-CA" w:bidi="fr-CA" />"#), "{styles}");
    assert!(styles.contains(r#"<w:name w:val="heading 1" />"#), "{styles}");
    let core = part(&bytes, "<cp:coreProperties ", "</cp:coreProperties>");
    assert!(core.contains("<dc:title>Report plain</dc:title>"), "{core}");
    let header = part(&bytes, "<w:hdr ", "</w:hdr>");
    assert!(header.contains(">EXERCISE<"), "{header}");
    let footer = part(&bytes, "<w:ftr ", "</w:ftr>");
    assert!(footer.contains("PAGE") && footer.contains("NUMPAGES"), "{footer}");
}

#[test]
fn arabic_is_written_from_right_to_left() {
    let bytes = report_docx(&report("ar", "نص"));
    let body = body(&bytes);
    let paragraphs = body.matches("<w:p ").count();
    assert_eq!(body.matches("<w:bidi />").count(), paragraphs);
    assert_eq!(body.matches("<w:bidiVisual />").count(), 2, "facts and a table");
    assert!(part(&bytes, "<w:styles ", "</w:styles>").contains("<w:rtl /><w:lang"));
    assert!(!report_docx(&report("en", "x")).windows(8).any(|it| it == b"<w:bidi "));
}

/// Goal: no text becomes markup, and the file can be opened whatever is in it.
#[test]
fn hostile_texts_stay_text() {
    let long = "W".repeat(10_000);
    for said in [HOSTILE, &long, "", "\n\n\n", "{{x}} %1. &#x0; &amp;"] {
        let bytes = report_docx(&report("en", said));
        for (start, end) in [
            ("<w:document ", "</w:document>"),
            ("<w:styles ", "</w:styles>"),
            ("<cp:coreProperties ", "</cp:coreProperties>"),
        ] {
            let part = part(&bytes, start, end);
            let parsed = roxmltree::Document::parse(part);
            assert!(parsed.is_ok(), "{parsed:?} of {said:?}");
            assert!(!part.contains("<script") && !part.contains('\u{202e}'), "{said:?}");
        }
        let told = paragraphs(&bytes);
        assert!(told.iter().any(|it| it.0 == TITLE), "{told:?}");
    }
    let told = paragraphs(&report_docx(&report("en", HOSTILE)));
    let title = &told.iter().find(|it| it.0 == TITLE).expect("a title").1;
    assert!(title.contains("<script>alert(1)</script> & \"x\" ]]>"), "{title}");
    for language in ["\"/><x", "", "?"] {
        let bytes = report_docx(&report(language, "x"));
        let styles = part(&bytes, "<w:styles ", "</w:styles>");
        assert!(roxmltree::Document::parse(styles).is_ok(), "{language}");
    }
}

#[test]
fn the_same_report_is_the_same_bytes() {
    let it = report("en", "plain");
    assert!(report_docx(&it) == report_docx(&it));
}

/// Opened by a word processor, where there is one.
#[test]
fn a_word_processor_reads_it() {
    use std::process::Command;
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("report.docx");
    std::fs::write(&file, report_docx(&report("en", HOSTILE))).expect("a file");
    let profile = format!("-env:UserInstallation=file://{}", folder.path().join("p").display());
    let mut command = Command::new("soffice");
    command.arg(profile).args(["--headless", "--convert-to", "txt:Text", "--outdir"]);
    let Ok(output) = command.arg(folder.path()).arg(&file).output() else {
        println!("there is no LibreOffice here: not looked at");
        return;
    };
    assert!(output.status.success(), "{output:?}");
    let told = std::fs::read_to_string(folder.path().join("report.txt")).expect("a text");
    for words in ["<script>alert(1)</script> & \"x\" ]]>", "Second paragraph.", "All of it", "89"] {
        assert!(told.contains(words), "{words} is not in {told}");
    }
}
