//! Section 1. Cover and overview: what kind of exercise it was, and who was there.

use crate::base::ids::SeatId;
use crate::base::message::{Message, message};
use crate::policy::PolicyKind;
use crate::report::document::{Block, Section};
use crate::session::about::Particular;
use crate::session::step::{Author, Input};

use super::material::Material;
use super::words::{Head, Words};

/// What the report is called.
pub(super) fn title(material: &Material<'_>) -> Message {
    let name = material.about().particular(Particular::Name).trim();
    let scenario = material.words.names().title();
    if name.is_empty() || !material.options.reader.reads_names() {
        message!("report-title", name = scenario)
    } else {
        message!("report-title", name = name)
    }
}

/// What the page of a seat is called.
pub(super) fn seat_title(words: Words<'_>, seat: SeatId) -> Message {
    message!("report-seat-title", seat = words.seat(seat), name = words.names().title())
}

pub(super) fn section(material: &Material<'_>) -> Section {
    let words = material.words;
    let scenario = material.scenario;
    let mut blocks = vec![
        Block::Remark(words.told(&material.options.reader.message())),
        Block::Facts(facts(material)),
        Block::Heading(words.say("report-scope")),
        Block::Text(scenario.text("scenario-summary").to_owned()),
        Block::Heading(words.say("report-purpose")),
        Block::List(scenario.objectives.iter().map(|it| words.names().objective(&it.id)).collect()),
        Block::Heading(words.say("report-seats")),
        seats(material),
    ];
    if !material.options.reader.reads_names() {
        blocks.push(Block::Remark(words.say("report-left-out")));
    }
    Section { id: "overview", heading: words.say("report-overview"), blocks }
}

/// The head of the report.
pub(super) fn facts(material: &Material<'_>) -> Vec<(String, String)> {
    let (words, names) = (material.words, material.words.names());
    let about = material.about();
    let mut facts = vec![(words.say("report-scenario"), names.title())];
    if material.options.reader.reads_names() {
        let written = |what| match about.particular(what).trim() {
            "" => words.say("report-not-recorded"),
            text => text.to_owned(),
        };
        facts.splice(0..0, [(words.say("about-name"), written(Particular::Name))]);
        facts.push((words.say("report-date"), date(material.reported.created)));
        facts.push((words.say("about-place"), written(Particular::Place)));
        facts.push((words.say("about-group"), written(Particular::Group)));
    }
    let until = message!(
        "report-span",
        from = words.moment(crate::base::minute::Minute::START),
        to = words.moment(material.exercise.until)
    );
    facts.push((words.say("report-time"), words.told(&until)));
    let at = (names.country(), names.collaboration());
    facts.push((words.say("report-country"), at.0));
    facts.push((words.say("report-collaboration"), at.1));
    facts.push((words.say("report-threats"), threats(material)));
    facts
}

/// What kinds of incidents began, by what could be seen of them.
fn threats(material: &Material<'_>) -> String {
    let words = material.words;
    let mut kinds: Vec<(String, usize)> = Vec::new();
    for one in material.incidents.iter().filter(|it| crate::measure::has_begun(it)) {
        if !material.is_known(one) {
            continue;
        }
        let symptom = material.scenario.incidents[one.incident.index()].primitive.symptom();
        let name = words.told(&Message::of("symptom", &crate::text::kebab(&symptom)));
        match kinds.iter_mut().find(|(known, _)| *known == name) {
            Some((_, count)) => *count += 1,
            None => kinds.push((name, 1)),
        }
    }
    let told = kinds.iter().map(|(name, count)| format!("{name} ({count})"));
    let told: Vec<String> = told.collect();
    if told.is_empty() { words.say("value-none") } else { told.join(", ") }
}

fn seats(material: &Material<'_>) -> Block {
    let words = material.words;
    let sees_people = material.options.reader.reads_notes();
    let rows = material.scenario.seat_ids().map(|seat| {
        let names = material.about().players(seat);
        let number = people_in(names);
        let mut row = vec![words.names().seat(seat), held_by(material, seat)];
        row.push(if number == 0 { String::new() } else { words.value(number) });
        if sees_people {
            row.push(names.trim().to_owned());
        }
        row
    });
    let heads = [
        Head::words("report-seat"),
        Head::words("report-held-by"),
        Head::numbers("report-people"),
        Head::words("about-players"),
    ];
    let heads = if sees_people { &heads[..] } else { &heads[..3] };
    words.table("report-seats-caption", heads, rows.collect())
}

/// How many names there are in what people wrote: parts between commas, semicolons and lines.
fn people_in(names: &str) -> usize {
    names.split([',', ';', '\n']).filter(|name| !name.trim().is_empty()).count()
}

/// Who decided for a seat.
pub(super) fn held_by(material: &Material<'_>, seat: SeatId) -> String {
    let words = material.words;
    if material.people().contains(seat) {
        return words.say("report-players");
    }
    let policy = material.exercise.steps.iter().find_map(|step| match (step.author, step.input) {
        (Author::Policy(policy), Input::Order { seat: of, .. }) if of == seat => Some(policy),
        _ => None,
    });
    let policy = policy.unwrap_or(PolicyKind::Absent);
    words.told(&policy.message())
}

/// The day of a time in milliseconds since 1970, such as `2027-03-31`.
pub(super) fn date(milliseconds: i64) -> String {
    // Days are counted from 1 March of the year 0, so that leap days come last (Hinnant 2013).
    let days = milliseconds.div_euclid(86_400_000) + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_have_their_dates() {
        let day = 86_400_000;
        assert_eq!(date(0), "1970-01-01");
        assert_eq!(date(day - 1), "1970-01-01");
        assert_eq!(date(-1), "1969-12-31");
        assert_eq!(date(11_016 * day), "2000-02-29");
        assert_eq!(date(20_788 * day), "2026-12-01");
    }

    #[test]
    fn people_are_counted_by_their_names() {
        assert_eq!(people_in("Ana, Bo; Cy\nDee,"), 4);
        assert_eq!(people_in(" "), 0);
    }
}
