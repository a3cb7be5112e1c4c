//! The spreadsheet of one exercise: its MSEL as it really went, and what it is of.

use crate::base::message::message;
use crate::scenario::Names;
use crate::sim::hash::KERNEL_REV;
use crate::text::Catalogue;

use super::document::{Column, Document, Table};
use super::{Sheet, Taken, msel_table, report_xlsx};

/// The bytes of an Excel file beside a report, in the words of its language.
pub fn exercise_xlsx(
    document: &Document,
    taken: &Taken,
    scenario_hash: &str,
    texts: &Catalogue,
) -> Vec<u8> {
    let sheets = sheets(taken, scenario_hash, texts);
    report_xlsx(&document.language, &document.title, &document.banner, &sheets)
}

/// The MSEL as it really went, and what it is of.
fn sheets(taken: &Taken, scenario_hash: &str, texts: &Catalogue) -> Vec<Sheet> {
    let say = |id: &str| texts.say(id).to_owned();
    let hash = taken.state_hash.to_hex().to_string();
    let facts = [
        (say("sheet-scenario"), Names(&taken.scenario).title()),
        (say("cohort-hash"), scenario_hash.to_owned()),
        (say("cohort-seed"), taken.exercise.seed.to_string()),
        (say("cohort-until"), taken.scenario.calendar.spell(taken.exercise.until)),
        (say("sheet-reader"), texts.render(&taken.reader.message())),
        (
            say("sheet-made-by"),
            texts.render(&message!(
                "sheet-program",
                version = env!("CARGO_PKG_VERSION"),
                revision = KERNEL_REV.to_string(),
                hash = hash
            )),
        ),
    ];
    let column = |id: &str| Column { heading: say(id), is_number: false };
    let about = Table {
        caption: say("sheet-about"),
        columns: vec![column("sheet-what"), column("sheet-value")],
        rows: facts.into_iter().map(|(name, value)| vec![name, value]).collect(),
    };
    let msel = msel_table(&taken.scenario, &taken.msel, texts, taken.reader);
    vec![
        Sheet { name: say("sheet-msel"), table: msel },
        Sheet { name: say("sheet-about"), table: about },
    ]
}
