//! What a reader may not know on the page is in no file beside it.

use hotwash::report::{Reader, Taken, exercise_tables, msel_table, report_docx};
use hotwash::text::Catalogue;

use crate::exercise::{report, reported};

/// Marks of what only the facilitator may read.
const FOR_FACILITATOR: [&str; 11] = [
    "PLAYERONE",
    "EVALUATORNAME",
    "NOTEAUTHOR",
    "NOTEBODY",
    "SHIFTREASON",
    "ADHOCREASON",
    "RELEASEREASON",
    "ADHOCSENDER",
    "ADHOCHEAD",
    "ADHOCBODY",
    "SEATSECRET",
];
/// Marks of what somebody wrote who may have named people, or of where and when it was.
const WRITTEN: [&str; 13] = [
    "EXERCISENAME",
    "GROUPNAME",
    "PLACENAME",
    "FILENAME",
    "RATINGCOMMENT",
    "SAIDWELL",
    "PLANAREA",
    "PLANACTION",
    "PLANOWNER",
    "PLANDATE",
    "WORDINGSENDER",
    "WORDINGHEAD",
    "WORDINGBODY",
];
/// Marks of what is true in the scenario and what players cannot see.
const TRUTH: [&str; 3] = ["INCIDENTNAME", "INCIDENTSIGN", "ADVERSARY"];

/// All words of all files of a version. Those of a Word document are not compressed in it, and the
/// spreadsheet has the table that is told here.
fn files(reader: Reader) -> Vec<(&'static str, String)> {
    let mut taken = Taken::new(reported(), reader);
    let texts = Catalogue::shared(&taken.scenario.language);
    let msel = msel_table(&taken.scenario, &taken.msel, texts, reader);
    let word = report_docx(&report(reader, None, true));
    let mut all = vec![
        ("msel.xlsx", format!("{msel:?}")),
        ("report.docx", String::from_utf8_lossy(&word).into_owned()),
    ];
    all.extend(exercise_tables(&mut taken).into_iter().map(|it| (it.file, it.text)));
    all
}

fn assert_none(reader: Reader, marks: &[&str]) {
    for (file, text) in files(reader) {
        for mark in marks {
            assert!(!text.contains(mark), "{mark} is in {file} for {reader:?}");
        }
    }
}

#[test]
fn the_facilitator_has_everything_but_secrets_of_seats() {
    let all: String = files(Reader::Facilitator).into_iter().map(|(_, text)| text).collect();
    for mark in ["ADHOCREASON", "RELEASEREASON", "ADHOCBODY", "PLANOWNER", "EVALUATORNAME"] {
        assert!(all.contains(mark), "{mark}");
    }
    assert!(all.contains("INCIDENTNAME") && all.contains("WORDINGBODY"));
    assert_none(Reader::Facilitator, &["SEATSECRET"]);
}

#[test]
fn participants_have_nothing_of_the_facilitator_and_no_truth() {
    assert_none(Reader::Participants, &FOR_FACILITATOR);
    assert_none(Reader::Participants, &TRUTH);
}

#[test]
fn the_anonymous_files_name_nobody() {
    assert_none(Reader::Anonymous, &FOR_FACILITATOR);
    assert_none(Reader::Anonymous, &WRITTEN);
}
