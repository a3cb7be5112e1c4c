//! Pages to print: role sheets from the set-up, injects from the set-up and from play. They are
//! saved where exercises are; a browser prints them.

use std::io;
use std::path::{Path, PathBuf};

use crate::base::ids::SeatSet;
use crate::console::paths;
use crate::console::state::Notice;
use crate::console::view::InjectRow;
use crate::report::{InjectSheet, inject_sheets, injects_html, role_sheets_html, save_new};
use crate::scenario::model::{Due, Scenario};
use crate::session::holder::Holder;
use crate::text::Catalogue;

use super::Console;

impl Console {
    /// Saves role sheets of the seats that players hold, or of all, and the injects.
    pub(super) fn print_set_up(&mut self) {
        let Some(set_up) = &mut self.set_up else { return };
        set_up.save_in.take_typed();
        let Ok(loaded) = &set_up.loaded else { return };
        let (scenario, folder) = (loaded.scenario.clone(), set_up.save_in.path.clone());
        let texts = Catalogue::shared(&scenario.language);
        let is_held = |it: &(_, &Holder)| *it.1 == Holder::People;
        let held: SeatSet =
            scenario.seat_ids().zip(&set_up.roster).filter(is_held).map(|(seat, _)| seat).collect();
        let seats = if held.is_empty() { scenario.seat_ids().collect() } else { held };
        let roles = role_sheets_html(&scenario, seats, texts);
        let injects = injects_html(&scenario, &inject_sheets(&scenario), texts);
        let name = |word| format!("{} - {}", scenario.id, texts.say(word));
        let saved = save_page(&folder, &name("print-role-sheets-file"), &roles).and_then(|roles| {
            Ok((roles, save_page(&folder, &name("print-injects-file"), &injects)?))
        });
        let told = saved.map(|(roles, injects)| {
            let gaps = [
                ("roles", paths::file_name(&roles).into()),
                ("injects", paths::file_name(&injects).into()),
                ("folder", paths::shown(&folder).into()),
            ];
            self.texts.fill("printed-both", gaps)
        });
        self.tell_printed(&folder, told);
    }

    /// Saves the injects as they go out in the exercise that is played, beside its file.
    pub(super) fn print_injects(&mut self) {
        let Some(exercise) = &self.exercise else { return };
        let view = exercise.view();
        let texts = Catalogue::shared(&view.scenario.language);
        let sheets: Vec<InjectSheet> =
            view.injects.iter().map(|row| as_sheet(&view.scenario, row)).collect();
        let html = injects_html(&view.scenario, &sheets, texts);
        let folder = exercise.path().parent().map(Path::to_owned).unwrap_or_default();
        let exercise = paths::file_name(exercise.path());
        let name = format!("{exercise} - {}", texts.say("print-injects-file"));
        let saved = save_page(&folder, &name, &html);
        let told = saved.map(|path: PathBuf| {
            let gaps = [
                ("injects", paths::file_name(&path).into()),
                ("folder", paths::shown(&folder).into()),
            ];
            self.texts.fill("printed-injects", gaps)
        });
        self.tell_printed(&folder, told);
    }

    fn tell_printed(&mut self, folder: &Path, saved: io::Result<String>) {
        match saved {
            Ok(what) => {
                let help = Some(self.texts.say("printed-help").to_owned());
                self.state.notice = Some(Notice { what, help, is_error: false });
            }
            Err(error) => self.notify_no_folder(folder, &error),
        }
    }
}

fn save_page(folder: &Path, name: &str, html: &str) -> io::Result<PathBuf> {
    save_new(folder, name, "html", html.as_bytes())
}

/// An inject as it went out, or will.
fn as_sheet(scenario: &Scenario, row: &InjectRow) -> InjectSheet {
    let planned = || scenario.injects[row.inject.index()].due.clone();
    let known = row.released_at().or_else(|| row.comes_at());
    let due = known.map_or_else(planned, Due::At);
    InjectSheet { inject: row.inject, text: row.text.clone(), due }
}
