//! What became of the improvement plan of an earlier exercise: for each of its actions, what shows
//! in the log of a later one, by rules; and which measures have changed since.
//!
//! A log shows what was done in an exercise. Whether an action was carried out in life it cannot
//! say, and so nothing here is called done.

use std::collections::BTreeSet;

use crate::base::ids::SeatId;
use crate::base::message::{Arg, Message, message};
use crate::measure::Measure;
use crate::measure::coordination::{Direction, Metric, Subject, SubjectKind};
use crate::measure::objectives::Turnout;
use crate::scenario::Names;
use crate::session::about::{Improvement, Particular};
use crate::tell::{coordination, measures};
use crate::text::Catalogue;

use super::Taken;
use super::clean::clean;
use super::document::{Block, Column, Section, Table};

/// Outcomes that are compared, and which way is better. Levels of the meters say nothing across
/// scenarios, and are left out there.
const OUTCOMES: [(Measure, Direction); 9] = [
    (Measure::Damage, Direction::Less),
    (Measure::TrustEnd, Direction::More),
    (Measure::Contradictions, Direction::Less),
    (Measure::NeverNotified, Direction::Less),
    (Measure::FirstStatement, Direction::Less),
    (Measure::Dwell, Direction::Less),
    (Measure::Containment, Direction::Less),
    (Measure::Notification, Direction::Less),
    (Measure::SharedAwareness, Direction::More),
];
/// As many measures of a seat are named, better and worse.
const MOST_NAMED: usize = 3;

/// The plan of an earlier exercise, and what shows of it now.
pub fn follow_up(earlier: &Taken, now: &Taken) -> Section {
    let texts = Catalogue::shared(&now.scenario.language);
    let it = FollowUp { earlier, now, texts };
    let mut blocks = vec![Block::Text(it.say("follow-how"))];
    blocks.extend(it.remarks().iter().map(|told| Block::Remark(texts.render(told))));
    blocks.push(it.plan());
    blocks.push(it.changed());
    Section { id: "follow-up", heading: it.say("follow-title"), blocks }
}

struct FollowUp<'a> {
    earlier: &'a Taken,
    now: &'a Taken,
    texts: &'static Catalogue,
}

/// A value then and now, and whether it is better.
struct Change {
    name: Message,
    then: Arg,
    now: Arg,
    is_better: Option<bool>,
}

impl Change {
    /// Nothing if one of them is not there, or both are the same.
    fn of(
        name: Message,
        better: Direction,
        (then, now): (Option<i64>, Option<i64>),
        told: impl Fn(i64) -> Arg,
    ) -> Option<Self> {
        let (then, now) = (then?, now?);
        let is_better = match better {
            Direction::More => Some(then < now),
            Direction::Less => Some(now < then),
            Direction::Neither => None,
        };
        (then != now).then(|| Self { name, then: told(then), now: told(now), is_better })
    }
}

impl FollowUp<'_> {
    fn say(&self, id: &str) -> String {
        self.texts.say(id).to_owned()
    }

    fn told(&self, message: &Message) -> String {
        self.texts.render(message)
    }

    fn is_same_scenario(&self) -> bool {
        self.earlier.scenario.id == self.now.scenario.id
    }

    /// What is to be known before anything is compared.
    fn remarks(&self) -> Vec<Message> {
        let group = |it: &Taken| it.about.particular(Particular::Group).trim().to_lowercase();
        let (then, now) = (group(self.earlier), group(self.now));
        let mut told = Vec::new();
        if !then.is_empty() && !now.is_empty() && then != now {
            told.push(message!("follow-other-group"));
        }
        if !self.is_same_scenario() {
            let scenario = Names(&self.earlier.scenario).title();
            told.push(message!("follow-other-scenario", scenario = scenario));
        }
        told
    }

    fn plan(&self) -> Block {
        let lines: Vec<&Improvement> =
            self.earlier.about.improvements().map(|(_, it)| it).collect();
        if lines.is_empty() {
            return Block::Text(self.say("follow-no-plan"));
        }
        if !self.now.reader.reads_names() {
            let left_out = message!("follow-left-out", count = lines.len());
            return Block::Remark(self.told(&left_out));
        }
        let rows = lines.iter().map(|line| {
            let shows: Vec<String> = self.shows(line).iter().map(|it| self.told(it)).collect();
            let cells = [&line.area, &line.action, &line.owner, &line.due];
            let cells = cells.map(|text| text.trim().to_owned());
            cells.into_iter().chain([shows.join("\n")]).collect()
        });
        let heads = [
            "improvement-area",
            "improvement-action",
            "improvement-owner",
            "improvement-due",
            "follow-shows",
        ];
        self.table("follow-plan", &heads, rows.collect())
    }

    fn table(&self, caption: &str, heads: &[&str], rows: Vec<Vec<String>>) -> Block {
        let column = |id: &&str| Column { heading: self.say(id), is_number: false };
        let columns = heads.iter().map(column).collect();
        Block::Table(Table { caption: self.say(caption), columns, rows })
    }

    /// What shows of a line of the plan, by the rules that find something.
    fn shows(&self, line: &Improvement) -> Vec<Message> {
        let text = clean(&format!("{}\n{}\n{}", line.area, line.action, line.owner));
        let text = text.to_lowercase();
        let mut told = Vec::new();
        for seat in self.now.scenario.seat_ids().filter(|seat| self.names_seat(&text, *seat)) {
            told.extend(self.seat(seat));
        }
        for change in self.changes().filter(|it| self.names(&text, &it.name)) {
            told.push(sentence("follow-measure", change));
        }
        if told.is_empty() {
            told.push(message!("follow-nothing"));
        }
        told
    }

    fn names_seat(&self, text: &str, seat: SeatId) -> bool {
        let names = Names(&self.now.scenario);
        has_words(text, names.seat_id(seat)) || has_words(text, &names.short_seat(seat))
    }

    fn names(&self, text: &str, name: &Message) -> bool {
        has_words(text, &self.told(name))
    }

    /// What shows of a seat: what it was expected to do, and what has changed about it.
    fn seat(&self, seat: SeatId) -> Vec<Message> {
        let name = Names(&self.now.scenario).short_seat(seat);
        let id = &self.now.scenario.seats[seat.index()].id;
        let Some(before) = self.earlier.scenario.seat(id) else {
            return vec![message!("follow-new-seat", seat = name)];
        };
        let mut told = Vec::new();
        let (then, now) = (expected(self.earlier, before), expected(self.now, seat));
        if 0 < now.1 {
            let (done, all) = now;
            told.push(match then {
                (_, 0) => message!("follow-expected", seat = &name, done = done, all = all),
                (did, of) => message!(
                    "follow-expected-then",
                    seat = &name,
                    done = done,
                    all = all,
                    did = did,
                    of = of
                ),
            });
        }
        let of_seats =
            Metric::ALL.into_iter().filter(|it| it.row().of.contains(&SubjectKind::Seat));
        let changes: Vec<Change> = of_seats
            .filter_map(|metric| {
                let then = self.earlier.coordination.readings.get(metric, Subject::Seat(before));
                let now = self.now.coordination.readings.get(metric, Subject::Seat(seat));
                metric_change(metric, (then.and_then(|it| it.value), now.and_then(|it| it.value)))
            })
            .collect();
        for (id, is_better) in [("follow-seat-better", true), ("follow-seat-worse", false)] {
            let which = changes.iter().filter(|it| it.is_better == Some(is_better));
            let which = which.take(MOST_NAMED).map(|change| {
                Arg::from(message!(
                    "follow-change",
                    measure = change.name.clone(),
                    then = change.then.clone(),
                    now = change.now.clone()
                ))
            });
            let which: Vec<Arg> = which.collect();
            if !which.is_empty() {
                told.push(Message::new(id).with("seat", &name).with("changes", Arg::List(which)));
            }
        }
        if told.is_empty() {
            told.push(message!("follow-seat-same", seat = name));
        }
        told
    }

    /// All measures of the whole exercise that have changed.
    fn changes(&self) -> impl Iterator<Item = Change> {
        let is_same = self.is_same_scenario();
        let is_level = |it: Measure| matches!(it, Measure::Damage | Measure::TrustEnd);
        let outcomes = OUTCOMES.into_iter().filter(move |(it, _)| is_same || !is_level(*it));
        let outcomes = outcomes.filter_map(|(measure, better)| {
            let values = (measure.of(&self.earlier.outcomes), measure.of(&self.now.outcomes));
            let name = measures::name(measure, &self.now.scenario);
            Change::of(name, better, values, |value| measures::value(measure, Some(value)))
        });
        let whole = |it: &Taken, metric| it.coordination.readings.whole(metric);
        let metrics = Metric::ALL.into_iter().filter(|it| it.row().direction != Direction::Neither);
        let metrics = metrics.filter_map(move |metric| {
            metric_change(metric, (whole(self.earlier, metric), whole(self.now, metric)))
        });
        // Two measures of one name would be told twice.
        let mut told: BTreeSet<Message> = BTreeSet::new();
        outcomes.chain(metrics).filter(move |it| told.insert(it.name.clone()))
    }

    fn changed(&self) -> Block {
        let rows: Vec<Vec<String>> = self
            .changes()
            .map(|it| {
                let verdict = match it.is_better {
                    Some(true) => "follow-better",
                    Some(false) => "follow-worse",
                    None => "value-none",
                };
                let values = [it.then, it.now].map(|value| self.texts.value(&value));
                [self.told(&it.name)].into_iter().chain(values).chain([self.say(verdict)]).collect()
            })
            .collect();
        if rows.is_empty() {
            return Block::Text(self.say("follow-all-same"));
        }
        let heads = ["cohort-measure", "follow-then", "follow-now", "follow-verdict"];
        self.table("follow-changed", &heads, rows)
    }
}

/// How a measure of coordination has changed.
fn metric_change(metric: Metric, values: (Option<i64>, Option<i64>)) -> Option<Change> {
    let told = |value| coordination::value(metric, Some(value));
    Change::of(coordination::name(metric), metric.row().direction, values, told)
}

fn sentence(id: &'static str, change: Change) -> Message {
    Message::new(id).with("measure", change.name).with("then", change.then).with("now", change.now)
}

/// How many of the expected actions of a seat were done in time, and of how many whose time was up.
fn expected(it: &Taken, seat: SeatId) -> (usize, usize) {
    let all = it.msel.iter().flat_map(|entry| &entry.expected);
    let of_seat = all.filter(|one| one.by == seat && one.turnout != Turnout::Open);
    let turnouts: Vec<Turnout> = of_seat.map(|one| one.turnout).collect();
    let done = turnouts.iter().filter(|it| **it == Turnout::InTime).count();
    (done, turnouts.len())
}

/// Whether a text in small letters has these words in a row, whole.
fn has_words(text: &str, words: &str) -> bool {
    let words = words.trim().to_lowercase();
    // A name of one or two letters is found everywhere.
    if words.chars().count() < 3 {
        return false;
    }
    let is_letter = |it: Option<char>| it.is_some_and(char::is_alphanumeric);
    text.match_indices(&words).any(|(at, found)| {
        let (before, after) = (&text[..at], &text[at + found.len()..]);
        !is_letter(before.chars().next_back()) && !is_letter(after.chars().next())
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::sync::Arc;

    use super::*;
    use crate::measure::Exercise;
    use crate::policy::PolicyKind;
    use crate::report::Reader;
    use crate::report::tests::played_by;
    use crate::scenario::model::Scenario;
    use crate::scenario::{LoadOptions, load};
    use crate::session::about::About;
    use crate::session::director::Record;
    use crate::session::journal::Entry;

    fn taken(policy: PolicyKind, plan: &[(&str, &str)], reader: Reader) -> Taken {
        let pack = Path::new("scenarios/packs/count-night");
        let scenario: Arc<Scenario> =
            load(pack, &LoadOptions::default()).expect("a valid scenario").scenario;
        let line = |(number, (area, action)): (u32, &(&str, &str))| {
            let (area, action) = ((*area).to_owned(), (*action).to_owned());
            let improvement = Improvement { area, action, ..Improvement::default() };
            Entry::About { about: About::Improvement { number, improvement }, wall: 0 }
        };
        let entries: Vec<Entry> = (0..).zip(plan).map(line).collect();
        let record = Record::of(&scenario, &entries).expect("entries that follow");
        let exercise = Exercise::new(scenario.clone(), 1, played_by(&scenario, policy, 1));
        Taken::of(&exercise, &record, 0, scenario, reader)
    }

    /// The table of the plan, row by row.
    fn plan(section: &Section) -> Vec<Vec<String>> {
        let table = section.blocks.iter().find_map(|block| match block {
            Block::Table(table) if table.columns.len() == 5 => Some(table.rows.clone()),
            _ => None,
        });
        table.unwrap_or_default()
    }

    #[test]
    fn an_action_that_names_a_seat_or_a_measure_shows_what_has_changed() {
        let seat = "cert";
        let lines = [
            ("Telling", "cert tells the office at once"),
            ("Coffee", "A better machine"),
            ("Certificates", "nothing about that seat"),
        ];
        let earlier = taken(PolicyKind::Silo, &lines, Reader::Facilitator);
        let now = taken(PolicyKind::Network, &[], Reader::Facilitator);
        assert!(now.scenario.seat(seat).is_some(), "the scenario has this seat");
        let rows = plan(&follow_up(&earlier, &now));
        assert_eq!(rows.len(), 3);
        assert!(
            rows[0][4].contains("better than then") || rows[0][4].contains("in time"),
            "{rows:?}"
        );
        let nothing = Catalogue::default().say("follow-nothing").to_owned();
        assert_eq!(rows[1][4], nothing);
        assert_eq!(rows[2][4], nothing, "half a word names nobody");
    }

    #[test]
    fn measures_that_have_changed_are_better_or_worse() {
        let earlier = taken(PolicyKind::Silo, &[], Reader::Facilitator);
        let now = taken(PolicyKind::Network, &[], Reader::Facilitator);
        let it = FollowUp { earlier: &earlier, now: &now, texts: Catalogue::shared("en") };
        let damage = it.changes().next().expect("policies differ");
        let less = now.outcomes.damage < earlier.outcomes.damage;
        assert_eq!(damage.is_better, Some(less));
        let same = FollowUp { earlier: &now, now: &now, texts: Catalogue::shared("en") };
        assert_eq!(same.changes().count(), 0);
    }

    #[test]
    fn the_anonymous_version_has_no_words_of_people() {
        let lines = [("SECRETAREA", "SECRETACTION cert")];
        let earlier = taken(PolicyKind::Silo, &lines, Reader::Anonymous);
        let now = taken(PolicyKind::Network, &[], Reader::Anonymous);
        let told = format!("{:?}", follow_up(&earlier, &now));
        assert!(!told.contains("SECRET"), "{told}");
    }

    #[test]
    fn words_are_whole() {
        assert!(has_words("the cert, and others", "CERT"));
        assert!(!has_words("certificates", "cert"));
        assert!(!has_words("it is so", "is"));
    }
}
