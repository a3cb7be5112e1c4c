//! Exercises of one scenario side by side: other rooms, or the same room later. What came out, how
//! the agencies worked together, what each answered to the same inject, and where they parted.

mod comparable;
mod decisions;
mod parted;

use crate::base::message::{Arg, Message, Moment, message};
use crate::base::minute::Minute;
use crate::measure::coordination::{Area, Metric, SubjectKind};
use crate::measure::{Measure, Prospect};
use crate::scenario::Names;
use crate::session::about::Particular;
use crate::tell::{coordination, measures};
use crate::text::Catalogue;

use super::Taken;
use super::clean::clean_line;
use super::document::{Block, Column, Document, Section, Table};

pub use comparable::{Incomparable, MOST_ROOMS, check_comparable};

/// One of several exercises.
pub struct Room {
    /// What its file is called, without its folder and ending.
    pub file: String,
    /// The hash over the texts of its scenario, as its file has it.
    pub scenario_hash: String,
    /// What was played in it.
    pub taken: Taken,
}

/// Exercises side by side, in the language of the first.
///
/// # Errors
/// When they cannot be compared.
pub fn cohort(rooms: &[Room]) -> Result<Document, Incomparable> {
    check_comparable(rooms)?;
    let Some(first) = rooms.first() else { return Err(Incomparable::None) };
    let texts = Catalogue::shared(&first.taken.scenario.language);
    let it = Cohort { rooms, texts, labels: labels(rooms, texts) };
    let title = message!("cohort-title", scenario = Names(&first.taken.scenario).title());
    Ok(Document {
        language: first.taken.scenario.language.clone(),
        title: texts.render(&title),
        banner: texts.say("banner").to_owned(),
        sections: vec![
            it.section("rooms", "cohort-rooms", it.rooms()),
            it.section("outcomes", "cohort-outcomes", it.outcomes()),
            it.section("coordination", "cohort-coordination", it.coordination()),
            it.section("objectives", "cohort-objectives", it.objectives()),
            it.section("decisions", "cohort-decisions", decisions::blocks(&it)),
            it.section("parted", "cohort-parted", parted::blocks(&it)),
            it.section("limits", "cohort-limits", it.limits()),
        ],
    })
}

/// What each room is called: after its group, or else after the exercise or its file. No two are
/// called the same.
fn labels(rooms: &[Room], texts: &Catalogue) -> Vec<String> {
    let mut labels: Vec<String> = Vec::new();
    for (room, number) in rooms.iter().zip(1_usize..) {
        let about = &room.taken.about;
        let names = [about.particular(Particular::Group), about.particular(Particular::Name)];
        let named = names.into_iter().chain([room.file.as_str()]).map(|it| clean_line(it.trim()));
        let wanted = named.into_iter().find(|it| !it.is_empty() && room.taken.reader.reads_names());
        let numbered = texts.render(&message!("cohort-room", number = number));
        let label = wanted.unwrap_or_else(|| numbered.clone());
        let is_taken = labels.contains(&label);
        labels.push(if is_taken { format!("{label} ({numbered})") } else { label });
    }
    labels
}

/// A point in time as a room counts it.
fn moment(room: &Taken, at: Minute) -> Moment {
    Moment::of(&room.scenario.calendar, at)
}

struct Cohort<'a> {
    rooms: &'a [Room],
    texts: &'static Catalogue,
    /// What each room is called.
    labels: Vec<String>,
}

impl Cohort<'_> {
    /// The first room, by whose scenario all are told.
    const fn first(&self) -> &Taken {
        &self.rooms[0].taken
    }

    fn say(&self, id: &str) -> String {
        self.texts.say(id).to_owned()
    }

    fn told(&self, message: &Message) -> String {
        self.texts.render(message)
    }

    fn value(&self, value: impl Into<Arg>) -> String {
        self.texts.value(&value.into())
    }

    fn section(&self, id: &'static str, heading: &str, blocks: Vec<Block>) -> Section {
        Section { id, heading: self.say(heading), blocks }
    }

    /// A table with a column for each room.
    fn table(&self, caption: String, what: &str, rows: Vec<Vec<String>>) -> Block {
        let column = |heading: String| Column { heading, is_number: false };
        let columns = [self.say(what)].into_iter().chain(self.labels.iter().cloned());
        Block::Table(Table { caption, columns: columns.map(column).collect(), rows })
    }

    fn rooms(&self) -> Vec<Block> {
        let row = |what: &str, cell: &dyn Fn(&Room) -> String| -> Vec<String> {
            [self.say(what)].into_iter().chain(self.rooms.iter().map(cell)).collect()
        };
        let reads_names = self.first().reader.reads_names();
        let mut rows = vec![
            row("cohort-seed", &|it| it.taken.exercise.seed.to_string()),
            row("cohort-until", &|it| self.value(moment(&it.taken, it.taken.exercise.until))),
            row("cohort-steps", &|it| self.value(it.taken.exercise.steps.len())),
            row("cohort-hash", &|it| it.scenario_hash.clone()),
        ];
        if reads_names {
            rows.insert(0, row("cohort-file", &|it| it.file.clone()));
        }
        let mut blocks = vec![self.table(self.say("cohort-rooms"), "cohort-what", rows)];
        blocks.extend(
            comparable::differences(self.rooms, &self.labels)
                .iter()
                .map(|it| Block::Remark(self.told(it))),
        );
        blocks
    }

    fn outcomes(&self) -> Vec<Block> {
        let scenario = &self.first().scenario;
        let segments = |it: &Taken| -> Vec<String> {
            it.scenario.country.segments.iter().map(|it| it.id.clone()).collect()
        };
        let have_same = self.rooms.iter().all(|it| segments(&it.taken) == segments(self.first()));
        let is_told = |it: &Measure| match it {
            // They have a table of their own.
            Measure::Met(_) => false,
            Measure::SegmentMin(_) | Measure::SegmentEnd(_) => have_same,
            _ => true,
        };
        let rows = Measure::all(scenario).into_iter().filter(is_told).map(|measure| {
            let name = self.told(&measures::whole_name(measure, scenario));
            let cells = self
                .rooms
                .iter()
                .map(|room| self.value(measures::value(measure, measure.of(&room.taken.outcomes))));
            [name].into_iter().chain(cells).collect()
        });
        let caption = self.say("cohort-outcomes");
        vec![self.table(caption, "cohort-measure", rows.collect())]
    }

    fn coordination(&self) -> Vec<Block> {
        let table = |area: Area| {
            let metrics = Metric::ALL.into_iter().filter(|metric| {
                let row = metric.row();
                row.area == area && row.of.contains(&SubjectKind::Whole)
            });
            let rows = metrics.map(|metric| {
                let cells = self.rooms.iter().map(|room| {
                    let value = room.taken.coordination.readings.whole(metric);
                    self.value(coordination::value(metric, value))
                });
                let name = self.told(&coordination::name(metric));
                [name].into_iter().chain(cells).collect()
            });
            let caption = self.told(&coordination::area(area));
            self.table(caption, "cohort-measure", rows.collect())
        };
        [Area::Structure, Area::Flow, Area::Picture, Area::Together].map(table).into()
    }

    fn objectives(&self) -> Vec<Block> {
        let scenario = &self.first().scenario;
        let rows = scenario.objectives.iter().map(|objective| {
            let cells = self.rooms.iter().map(|room| {
                let all = room.taken.scenario.objectives.iter().zip(&room.taken.objectives);
                let found = all.into_iter().find(|(it, _)| it.id == objective.id);
                self.say(match found.map(|it| it.1) {
                    None => "value-none",
                    Some(Prospect::Met) => "cohort-met",
                    Some(Prospect::SoFar(_)) => "cohort-met-so-far",
                    Some(Prospect::Open(_)) => "cohort-open",
                    Some(Prospect::Missed) => "cohort-missed",
                })
            });
            let name = Names(scenario).objective(&objective.id);
            [name].into_iter().chain(cells).collect()
        });
        let caption = self.say("cohort-objectives");
        vec![self.table(caption, "cohort-objective", rows.collect())]
    }

    fn limits(&self) -> Vec<Block> {
        vec![Block::Text(self.say("cohort-limits-text"))]
    }
}

#[cfg(test)]
mod tests;
