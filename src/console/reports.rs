//! The after-action report of an exercise: from its file to files that people take home. It may
//! take a second, and is made beside the window.

use std::io;
use std::path::{Path, PathBuf};

use crate::base::explain::{Explain, Explanation};
use crate::base::message::message;
use crate::measure::Played;
use crate::report::{
    Reader, ReportOptions, Reported, Taken, after_action, exercise_xlsx, report_docx, report_html,
    save_new,
};
use crate::session::director::Record;
use crate::session::file::SessionContent;
use crate::text::Catalogue;

use super::background::Progress;
use super::paths;

/// What a report is made for and of, and where it goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportOrder {
    /// The file of the exercise.
    pub exercise: PathBuf,
    /// For whom it is.
    pub reader: Reader,
    /// As what.
    pub formats: ReportFormats,
    /// Without what needs many runs.
    pub is_quick: bool,
}

/// As what a report is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReportFormats {
    /// A page that any browser shows and prints.
    pub page: bool,
    /// A Word document that people edit.
    pub word: bool,
    /// A spreadsheet with the MSEL as it really went.
    pub sheet: bool,
}

impl ReportFormats {
    /// Whether there is anything to save.
    pub const fn is_any(self) -> bool {
        self.page || self.word || self.sheet
    }
}

impl ReportOrder {
    /// The folder in which it is saved: beside the exercise.
    pub fn folder(&self) -> &Path {
        self.exercise.parent().unwrap_or(Path::new("."))
    }

    /// Makes the report and saves it: the paths of its files.
    ///
    /// # Errors
    /// Why not. What was saved before that stays.
    pub fn save(&self, progress: &Progress) -> Result<Vec<PathBuf>, Explanation> {
        let content = SessionContent::read(&self.exercise).map_err(|it| it.explanation())?;
        if let Some(why) = &content.read_only {
            // What cannot be played again cannot be told.
            return Err(why.explanation());
        }
        let scenario = content.setup.scenario.clone();
        let record =
            Record::of(&scenario, &content.entries).map_err(|error| error.explanation())?;
        let branch = record.tree().active();
        let until = record.place(branch).unwrap_or_default().minute;
        let texts = Catalogue::shared(&scenario.language);
        let reported = Reported {
            played: Played::of(&record, branch, until, scenario, content.setup.seed),
            record,
            branch,
            scenario_hash: content.setup.scenario_hash(),
            created: content.created,
            file: paths::file_name(&self.exercise),
        };
        let options = ReportOptions { reader: self.reader, seat: None, quick: self.is_quick };
        let document = after_action(&reported, options, || progress.advance())
            .map_err(|error| error.explanation())?;
        let name = self.name(texts);
        let mut saved = Vec::new();
        let mut keep = |ending, bytes: &[u8]| -> Result<(), Explanation> {
            let path = save_new(self.folder(), &name, ending, bytes);
            saved.push(path.map_err(|error| no_folder(self.folder(), &error))?);
            Ok(())
        };
        if self.formats.page {
            keep("html", report_html(&document).as_bytes())?;
        }
        if self.formats.word {
            keep("docx", &report_docx(&document))?;
        }
        if self.formats.sheet {
            let taken = Taken::new(&reported, self.reader);
            keep("xlsx", &exercise_xlsx(&document, &taken, &reported.scenario_hash, texts))?;
        }
        Ok(saved)
    }

    /// What its files are called, without their endings. In the anonymous one, nobody reads in
    /// which file or when it was played.
    fn name(&self, texts: &Catalogue) -> String {
        let what = texts.say(match self.reader {
            Reader::Facilitator => "aar-file-facilitator",
            Reader::Participants => "aar-file-participants",
            Reader::Anonymous => return texts.say("aar-file-anonymous").to_owned(),
        });
        format!("{} - {what}", paths::file_name(&self.exercise))
    }
}

fn no_folder(folder: &Path, error: &io::Error) -> Explanation {
    let reason =
        message!("notice-no-folder", folder = paths::shown(folder), why = error.to_string());
    Explanation { reason, remedy: message!("notice-no-folder-help") }
}
