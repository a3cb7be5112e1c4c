//! The master scenario events list as it really went, as a table for people: an appendix of the
//! report, and a sheet of its own for a spreadsheet.

use crate::base::ids::SeatSet;
use crate::base::message::{Arg, Message, Moment, message};
use crate::base::minute::Minute;
use crate::measure::objectives::Turnout;
use crate::measure::{MselAnswer, MselEntry, MselExpected, MselIntervention, MselSource};
use crate::scenario::Names;
use crate::scenario::model::{Due, InjectKind, Scenario, Tlp};
use crate::sim::vocabulary::InjectStatus;
use crate::tell::inputs;
use crate::text::{Catalogue, kebab};

use super::Reader;
use super::document::{Column, Table};

/// The columns, in order: the id of what stands above each, and whether it has numbers.
const COLUMNS: [(&str, bool); 13] = [
    ("print-number", true),
    ("taken-kind", false),
    ("taken-planned", false),
    ("taken-released", false),
    ("print-from", false),
    ("print-to", false),
    ("print-medium", false),
    ("taken-headline", false),
    ("taken-text", false),
    ("taken-answer", false),
    ("taken-answered", false),
    ("taken-expected", false),
    ("taken-notes", false),
];

/// The list in the words of its reader. What a participant could not read is left out: what never
/// came, what the facilitator noted, and what was marked for its recipients only.
pub fn msel_table(
    scenario: &Scenario,
    list: &[MselEntry],
    texts: &Catalogue,
    reader: Reader,
) -> Table {
    let teller = Teller { scenario, names: Names(scenario), texts, reader };
    let columns = COLUMNS.iter().map(|(heading, is_number)| Column {
        heading: texts.say(heading).to_owned(),
        is_number: *is_number,
    });
    let rows = may_read(list, reader).map(|entry| teller.row(entry).into());
    Table {
        caption: texts.say("taken-msel").to_owned(),
        columns: columns.collect(),
        rows: rows.collect(),
    }
}

/// The lines that a reader may know of.
pub(super) fn may_read(list: &[MselEntry], reader: Reader) -> impl Iterator<Item = &MselEntry> {
    let is_known = move |it: &&MselEntry| {
        reader.reads_notes() || (it.released.is_some() && it.source != MselSource::NoDuff)
    };
    list.iter().filter(is_known)
}

/// Whether a reader may know what a line says: what was marked for its recipients only, or written
/// for them in play, stays with them; and what was written in play may name people.
pub(super) fn may_read_text(scenario: &Scenario, entry: &MselEntry, reader: Reader) -> bool {
    let marking = match entry.source {
        MselSource::Planned { inject, .. } | MselSource::Again(inject) => {
            scenario.injects.get(inject.index()).map(|it| it.tlp)
        }
        MselSource::AdHoc | MselSource::NoDuff => None,
    };
    match marking {
        _ if reader.reads_notes() => true,
        // An ad hoc inject has no marking.
        None | Some(Tlp::Red) => false,
        Some(_) => reader.reads_names() || !entry.is_reworded,
    }
}

struct Teller<'a> {
    scenario: &'a Scenario,
    names: Names<'a>,
    texts: &'a Catalogue,
    reader: Reader,
}

impl Teller<'_> {
    fn row(&self, entry: &MselEntry) -> [String; COLUMNS.len()] {
        let reads_text = may_read_text(self.scenario, entry, self.reader);
        let text = |text: &str| if reads_text { text.to_owned() } else { self.left_out() };
        let medium = entry.medium.map(|it| format!("medium-{}", kebab(&it)));
        [
            entry.number.to_string(),
            self.kind(&entry.source),
            self.planned(&entry.source),
            entry.released.map_or_else(|| self.not_released(entry), |at| self.moment(at)),
            text(&entry.text.sender),
            self.recipients(entry.to),
            medium.map(|it| self.texts.say(&it).to_owned()).unwrap_or_default(),
            text(&entry.text.headline),
            text(&entry.text.body),
            entry.answer.map(|it| self.answer(&entry.source, it)).unwrap_or_default(),
            entry.answer.map(|it| self.answered(it)).unwrap_or_default(),
            lines(entry.expected.iter().map(|it| self.expected(&entry.source, it))),
            self.notes(entry),
        ]
    }

    fn say(&self, id: &str) -> String {
        self.texts.say(id).to_owned()
    }

    fn told(&self, message: &Message) -> String {
        self.texts.render(message)
    }

    fn moment(&self, at: Minute) -> String {
        self.texts.moment(Moment::of(&self.scenario.calendar, at))
    }

    /// All of them: whoever reads the list wants to know who had what.
    fn recipients(&self, to: SeatSet) -> String {
        if self.scenario.seat_ids().all(|seat| to.contains(seat)) {
            return self.say("print-all-seats");
        }
        self.texts.value(&Arg::list(to.iter().map(|seat| self.names.short_seat(seat))))
    }

    fn left_out(&self) -> String {
        self.say("taken-left-out")
    }

    fn kind(&self, source: &MselSource) -> String {
        self.say(match source {
            MselSource::Planned { kind: InjectKind::Contextual, .. } => "print-contextual",
            MselSource::Planned { kind: InjectKind::ExpectedAction, .. } => "print-expected-action",
            MselSource::Planned { kind: InjectKind::Contingency, .. } => "print-contingency",
            MselSource::Again(_) => "taken-again",
            MselSource::AdHoc => "taken-ad-hoc",
            MselSource::NoDuff => "taken-no-duff",
        })
    }

    fn planned(&self, source: &MselSource) -> String {
        let MselSource::Planned { due, .. } = source else { return String::new() };
        match due {
            Due::At(at) => self.moment(*at),
            Due::After(first, minutes) => self.told(&message!(
                "print-after",
                span = Arg::Duration(*minutes),
                number = first.index() + 1
            )),
            Due::When(..) => self.say("print-condition"),
            Due::InReserve => self.say("print-in-reserve"),
        }
    }

    fn not_released(&self, entry: &MselEntry) -> String {
        let MselSource::Planned { status, .. } = entry.source else { return String::new() };
        self.say(match status {
            InjectStatus::Skipped => "taken-skipped",
            InjectStatus::Held { .. } => "taken-held",
            _ => "taken-never",
        })
    }

    fn answer(&self, source: &MselSource, answer: MselAnswer) -> String {
        let MselSource::Planned { inject, .. } = source else { return String::new() };
        let inject = &self.scenario.injects[inject.index()];
        let choice = inject.choices.get(usize::from(answer.option));
        choice.map(|it| self.names.choice(&inject.id, &it.id)).unwrap_or_default()
    }

    fn answered(&self, answer: MselAnswer) -> String {
        let (seat, at) = (self.names.short_seat(answer.by), self.moment(answer.at));
        self.told(&message!("taken-answered-by", seat = seat, at = at))
    }

    fn expected(&self, source: &MselSource, it: &MselExpected) -> String {
        let MselSource::Planned { inject, .. } = source else { return String::new() };
        let inject = &self.scenario.injects[inject.index()];
        let what = self.names.expected(&inject.id, &it.id);
        let seat = self.names.short_seat(it.by);
        let until = self.moment(it.until);
        self.told(&match it.turnout {
            Turnout::InTime => {
                let at = self.moment(it.done.unwrap_or(it.until));
                message!("taken-in-time", what = what, seat = seat, at = at)
            }
            Turnout::Late(_) => match it.done {
                Some(at) => {
                    let at = self.moment(at);
                    message!("taken-late-at", what = what, seat = seat, at = at, until = until)
                }
                None => message!("taken-late", what = what, seat = seat, until = until),
            },
            Turnout::Missed => {
                message!("taken-missed", what = what, seat = seat, until = until)
            }
            Turnout::Open => {
                message!("taken-open", what = what, seat = seat, until = until)
            }
        })
    }

    fn notes(&self, entry: &MselEntry) -> String {
        if !self.reader.reads_notes() {
            return String::new();
        }
        let reworded = entry.is_reworded.then(|| self.say("taken-reworded"));
        let done = entry.interventions.iter().map(|it| self.intervention(it));
        lines(reworded.into_iter().chain(done))
    }

    fn intervention(&self, it: &MselIntervention) -> String {
        let what = it.what.map(|what| self.told(&inputs::intervention(self.names, what)));
        let what = what.unwrap_or_else(|| self.say("taken-by-hand"));
        let (at, reason) = (self.moment(it.at), it.reason.trim());
        if reason.is_empty() {
            return self.told(&message!("taken-intervention", at = at, what = what));
        }
        self.told(&message!("taken-intervention-why", at = at, what = what, why = reason))
    }
}

/// One below the other.
fn lines(lines: impl Iterator<Item = String>) -> String {
    lines.collect::<Vec<String>>().join("\n")
}
