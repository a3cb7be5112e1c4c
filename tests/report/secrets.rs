//! What nobody but its owner may read is in no other version of the report. Every such text has a
//! mark, and each version is searched for all of them.

use hotwash::report::{Reader, report_html};

use crate::exercise::{secret_of, whole};

/// Marks of what people wrote in words of their own, or of where and when that was.
const WRITTEN: [&str; 15] = [
    "EXERCISENAME",
    "GROUPNAME",
    "PLACENAME",
    "2031-05-17",
    "FILENAME",
    "RATINGCOMMENT",
    "SAIDWELL",
    "SAIDBADLY",
    "PLANAREA",
    "PLANACTION",
    "PLANOWNER",
    "PLANDATE",
    "WORDINGHEAD",
    "WORDINGBODY",
    "WORDINGSENDER",
];
/// Marks of what only the facilitator wrote, and who was there.
const FOR_FACILITATOR: [&str; 10] = [
    "PLAYERONE",
    "PLAYERTWO",
    "EVALUATORNAME",
    "NOTEAUTHOR",
    "NOTEBODY",
    "SHIFTREASON",
    "ADHOCREASON",
    "RELEASEREASON",
    "ADHOCHEAD",
    "ADHOCBODY",
];
/// Marks of what is true in the scenario and what players cannot see.
const TRUTH: [&str; 2] = ["INCIDENTNAME", "ADVERSARY"];

fn page(reader: Reader, seat: Option<u16>) -> String {
    report_html(&whole(reader, seat))
}

fn assert_none(page: &str, marks: &[&str]) {
    for mark in marks {
        let at = page.find(mark);
        let around = at.map(|at| page[..at].chars().rev().take(200).collect::<String>());
        let around = around.map(|it| it.chars().rev().collect::<String>());
        assert!(at.is_none(), "{mark} after: {}", around.unwrap_or_default());
    }
}

#[test]
fn the_facilitator_reads_everything_but_secrets_of_seats() {
    let page = page(Reader::Facilitator, None);
    for mark in WRITTEN.iter().chain(&FOR_FACILITATOR).chain(&["INCIDENTNAME", "INJECTBODY"]) {
        assert!(page.contains(mark), "{mark} is not there");
    }
    assert_none(&page, &["SEATSECRET"]);
}

#[test]
fn participants_read_no_secrets_and_nothing_of_the_facilitator() {
    let page = page(Reader::Participants, None);
    assert_none(&page, &FOR_FACILITATOR);
    assert_none(&page, &TRUTH);
    assert_none(&page, &["SEATSECRET", "INCIDENTSIGN", "REDHEADLINE"]);
    for mark in ["EXERCISENAME", "PLACENAME", "SAIDWELL", "PLANOWNER", "RATINGCOMMENT"] {
        assert!(page.contains(mark), "{mark} is theirs to read");
    }
}

#[test]
fn the_anonymous_version_names_nobody() {
    let page = page(Reader::Anonymous, None);
    assert_none(&page, &WRITTEN);
    assert_none(&page, &FOR_FACILITATOR);
    assert_none(&page, &["SEATSECRET"]);
    assert!(page.contains("INCIDENTNAME"), "what happened is no secret of people");
}

#[test]
fn the_page_of_a_seat_has_its_own_secret_and_no_other() {
    for reader in [Reader::Participants, Reader::Anonymous] {
        let page = page(reader, Some(1));
        assert!(page.contains(&secret_of(1)), "its own");
        for other in [0, 2, 3, 4, 5] {
            assert_none(&page, &[&secret_of(other)]);
        }
        assert_none(&page, &["PLAYERONE", "NOTEBODY", "SHIFTREASON", "EVALUATORNAME"]);
        assert_none(&page, &["ADHOCHEAD", "ADHOCBODY"]);
        if reader == Reader::Anonymous {
            assert_none(&page, &WRITTEN);
        } else {
            assert_none(&page, &TRUTH);
        }
    }
}
