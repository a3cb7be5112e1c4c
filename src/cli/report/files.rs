//! The files in which a report is written: a page, a Word document, a spreadsheet, tables, a
//! network. Nothing that is there is written over.

use std::path::PathBuf;

use clap::Args;

use crate::base::message::message;
use crate::cli::failure::Failure;
use crate::cli::new_file::{write_new, write_tables};
use crate::cli::output::Output;
use crate::report::document::{Column, Document, Table};
use crate::report::{
    Sheet, Taken, exercise_tables, msel_table, report_docx, report_html, report_xlsx,
};
use crate::scenario::Names;
use crate::sim::hash::KERNEL_REV;
use crate::tell::coordination::graphml;

/// Which files are written, and what goes into them besides.
#[derive(Debug, Args)]
pub(super) struct Files {
    #[arg(long, value_name = "FILE")]
    #[arg(required_unless_present_any = ["docx", "xlsx", "csv", "graphml"])]
    pub out: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub docx: Option<PathBuf>,
    #[arg(long, value_name = "FILE", conflicts_with = "seat")]
    pub xlsx: Option<PathBuf>,
    #[arg(long, value_name = "DIR", conflicts_with = "seat")]
    pub csv: Option<PathBuf>,
    #[arg(long, value_name = "FILE", conflicts_with = "seat")]
    pub graphml: Option<PathBuf>,
    #[arg(long, value_name = "FILE", conflicts_with = "seat")]
    pub follows: Option<PathBuf>,
}

impl Files {
    /// Whether more is needed than the report itself.
    pub const fn needs_taken(&self) -> bool {
        self.xlsx.is_some()
            || self.csv.is_some()
            || self.graphml.is_some()
            || self.follows.is_some()
    }

    /// The option that makes sense for one exercise only, if one was given.
    pub const fn for_one_only(&self) -> Option<&'static str> {
        match (&self.csv, &self.graphml, &self.follows) {
            (Some(_), ..) => Some("--csv"),
            (_, Some(_), _) => Some("--graphml"),
            (.., Some(_)) => Some("--follows"),
            _ => None,
        }
    }

    /// Writes the files of one exercise, which was played from a scenario with this hash.
    pub fn write(
        &self,
        document: &Document,
        taken: Option<Taken>,
        scenario_hash: &str,
        output: &Output,
    ) -> Result<(), Failure> {
        self.write_document(document)?;
        let Some(mut taken) = taken else { return Ok(()) };
        if let Some(file) = &self.xlsx {
            let sheets = sheets(&taken, scenario_hash, output);
            let (language, title) = (&document.language, &document.title);
            write_new(file, &report_xlsx(language, title, &document.banner, &sheets))?;
        }
        if let Some(file) = &self.graphml {
            write_new(file, graphml(&taken.scenario, &taken.coordination).as_bytes())?;
        }
        if let Some(folder) = &self.csv {
            write_tables(folder, &exercise_tables(&mut taken))?;
        }
        Ok(())
    }

    /// Writes the formats that have all of a document.
    pub fn write_document(&self, document: &Document) -> Result<(), Failure> {
        if let Some(file) = &self.out {
            write_new(file, report_html(document).as_bytes())?;
        }
        if let Some(file) = &self.docx {
            write_new(file, &report_docx(document))?;
        }
        Ok(())
    }
}

/// The MSEL as it really went, and what it is of.
fn sheets(taken: &Taken, scenario_hash: &str, output: &Output) -> Vec<Sheet> {
    let texts = output.texts();
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
