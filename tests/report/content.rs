//! What is in a report: all of its sections, tables whose rows fit, pictures in words, and the same
//! bytes every time.

use hotwash::report::document::{Block, Document};
use hotwash::report::{Reader, Reported, report_html};

use crate::exercise::{report, report_of, reported, whole};

/// The sections of a whole report, in order.
const SECTIONS: [&str; 17] = [
    "overview",
    "one-page",
    "timeline",
    "objectives",
    "coordination",
    "public-voice",
    "damage",
    "trust",
    "decisions",
    "luck",
    "observers",
    "feedback",
    "improvement",
    "limits",
    "again",
    "msel",
    "glossary",
];

fn assert_sound(document: &Document) {
    for section in &document.sections {
        assert!(!section.blocks.is_empty() && !section.heading.is_empty(), "{}", section.id);
        for block in &section.blocks {
            match block {
                Block::Table(table) => {
                    let columns = table.columns.len();
                    let fits = table.rows.iter().all(|row| row.len() == columns);
                    assert!(fits && !table.caption.is_empty(), "{}: {table:?}", section.id);
                }
                Block::Figure(figure) => {
                    assert!(figure.svg.starts_with("<svg") && figure.svg.contains("<desc>"));
                    assert!(20 < figure.alternative.len(), "{}: {figure:?}", section.id);
                }
                Block::List(items) => assert!(!items.is_empty(), "{}", section.id),
                Block::Heading(text) | Block::Text(text) | Block::Remark(text) => {
                    assert!(!text.is_empty(), "{}", section.id);
                }
                Block::Facts(facts) => assert!(!facts.is_empty(), "{}", section.id),
            }
        }
    }
}

#[test]
fn every_version_is_whole_and_the_same_every_time() {
    for reader in Reader::ALL {
        let document = whole(reader, None);
        let ids: Vec<&str> = document.sections.iter().map(|it| it.id).collect();
        assert_eq!(ids, SECTIONS, "{reader:?}");
        assert_sound(&document);
    }
    assert_eq!(whole(Reader::Participants, None), report(Reader::Participants, None, false));
    let page = whole(Reader::Participants, Some(0));
    assert_sound(&page);
    assert_eq!(page.sections[0].id, "overview");
}

/// Goal: what a report says can be checked. Method: its facts are compared with the exercise.
#[test]
fn it_says_how_to_run_it_again() {
    let document = report(Reader::Facilitator, None, true);
    let again = document.sections.iter().find(|it| it.id == "again").unwrap();
    let facts = again.blocks.iter().find_map(|block| match block {
        Block::Facts(facts) => Some(facts),
        _ => None,
    });
    let facts = facts.unwrap();
    let exercise = &reported().played.exercise;
    let mut player = exercise.player();
    let place = exercise.place();
    hotwash::session::replay::play_steps(&mut player, &exercise.steps, place, |_, _| {});
    let hash = player.kernel.state_hash().to_hex().to_string();
    let says = |text: &str| facts.iter().any(|(_, value)| value.contains(text));
    assert!(says(&hash) && says("0123abcd") && says(&exercise.seed.to_string()));
    assert!(says("hotwash report FILENAME.hotwash --branch 0 --for facilitator --quick"));
}

/// Goal: what is computed without many runs is told as that.
#[test]
fn a_quick_report_says_what_it_leaves_out() {
    let quick = report_html(&report(Reader::Facilitator, None, true));
    assert!(quick.contains("made without the questions that need many runs"));
    let page = report_html(&whole(Reader::Facilitator, None));
    assert!(!page.contains("made without the questions that need many runs"));
    assert!(page.len() < 1_000_000, "{}", page.len());
}

/// Goal: people may write anything. Method: everything that they can write is hostile, and ten
/// thousand letters long where it may be.
#[test]
fn hostile_texts_stay_text() {
    let mut hostile: Reported = reported().clone();
    let mut scenario = (*hostile.played.exercise.scenario).clone();
    for texts in scenario.texts.values_mut() {
        for text in texts.values_mut() {
            *text = format!("</td></style><script>x</script>\u{202e}{}", "w".repeat(10_000));
        }
    }
    hostile.played.exercise.scenario = scenario.into();
    hostile.file = "</style>'`$(x).hotwash".to_owned();
    let page = report_html(&report_of(&hostile, Reader::Facilitator, None, true));
    for markup in ["<script", "</td></style>", "\u{202e}"] {
        assert!(!page.contains(markup), "{markup:?}");
    }
    assert_eq!(page.matches("</style>").count(), 1);
    assert!(page.contains("&lt;script&gt;x"));
}
