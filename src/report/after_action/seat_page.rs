//! The page of one seat: what it knew and when, what it did, and what that was worth.

use crate::base::ids::SeatId;
use crate::base::message::{Message, message};
use crate::base::minute::Minute;
use crate::measure::coordination::Metric;
use crate::measure::objectives::Turnout;
use crate::measure::{MselEntry, MselSource};
use crate::report::document::{Block, Section};
use crate::session::step::Input;
use crate::sim::log::LearnRecord;
use crate::sim::vocabulary::{Facts, Path};
use crate::tell::{coordination, inputs, late};

use super::decisions::{changes, is_visible};
use super::material::Material;
use super::objectives::outcome;
use super::words::{Head, Words};
use super::{again, one_page, overview};

/// The sections of the page.
pub(super) fn sections(material: &Material<'_>, seat: SeatId) -> Vec<Section> {
    vec![
        about(material, seat),
        given(material, seat),
        knew(material, seat),
        did(material, seat),
        others(material, seat),
        again::section(material),
    ]
}

fn about(material: &Material<'_>, seat: SeatId) -> Section {
    let words = material.words;
    let id = words.names().seat_id(seat);
    let text = |part: &str| material.scenario.text(&format!("seat-{id}.{part}")).to_owned();
    let mut facts = overview::facts(material);
    facts.push((words.say("report-held-by"), overview::held_by(material, seat)));
    let blocks = vec![
        Block::Facts(facts),
        Block::Heading(words.say("print-brief")),
        Block::Text(text("brief")),
        Block::Heading(words.say("print-secret")),
        Block::Text(text("secret")),
        one_page::meters(material),
    ];
    Section { id: "overview", heading: words.names().seat(seat), blocks }
}

/// What it was given to read, with what was expected of it.
fn given(material: &Material<'_>, seat: SeatId) -> Section {
    let words = material.words;
    let is_mine = |it: &&MselEntry| {
        it.released.is_some() && it.to.contains(seat) && it.source != MselSource::NoDuff
    };
    let mut mine: Vec<&MselEntry> = material.msel.iter().filter(is_mine).collect();
    mine.sort_by_key(|it| it.released);
    let rows = mine.iter().map(|entry| {
        let expected = expected(material, entry, seat);
        let headline = if material.options.reader.reads_names() {
            entry.text.headline.trim().to_owned()
        } else {
            planned_headline(words, entry)
        };
        vec![words.at_if_any(entry.released), headline, expected.join("\n")]
    });
    let heads = [
        Head::words("report-when"),
        Head::words("report-inject"),
        Head::words("report-expected-of-you"),
    ];
    let table = words.table_or("report-given", &heads, rows.collect(), "report-nothing-given");
    Section { id: "given", heading: words.say("report-given"), blocks: vec![table] }
}

fn planned_headline(words: Words<'_>, entry: &MselEntry) -> String {
    match entry.source {
        MselSource::Planned { inject, .. } | MselSource::Again(inject) => {
            words.names().inject_at(inject)
        }
        MselSource::AdHoc | MselSource::NoDuff => words.say("taken-ad-hoc"),
    }
}

/// What was expected of a seat after an inject.
fn expected(material: &Material<'_>, entry: &MselEntry, seat: SeatId) -> Vec<String> {
    let words = material.words;
    let MselSource::Planned { inject, .. } = entry.source else { return Vec::new() };
    let id = &material.scenario.injects[inject.index()].id;
    let of_seat = entry.expected.iter().filter(|it| it.by == seat);
    let told = of_seat.map(|it| {
        let name = words.names().expected(id, &it.id);
        let value = outcome(words, it);
        words.told(&message!("named-value", name = name, value = value))
    });
    told.collect()
}

/// What it came to know, when and how.
fn knew(material: &Material<'_>, seat: SeatId) -> Section {
    let words = material.words;
    let learned = material.kernel.log().learned.iter().filter(|it| it.seat == seat);
    let rows = learned.filter(|it| it.facts != Facts::NONE).map(|it| {
        let what = words.told(&facts(it.facts));
        vec![words.at(it.at), words.incident(it.incident), what, words.told(&path(words, it))]
    });
    let heads = [
        Head::words("report-when"),
        Head::words("report-incident"),
        Head::words("report-learned"),
        Head::words("report-how"),
    ];
    let table =
        words.table_or("report-knew-caption", &heads, rows.collect(), "report-knew-nothing");
    let about_seat = material.gaps.iter().filter(|it| it.to == seat);
    let late: Vec<String> =
        about_seat.map(|it| words.told(&late::notification_gap(material.scenario, it))).collect();
    let mut blocks = vec![table, Block::Heading(words.say("report-heard-late"))];
    blocks.push(if late.is_empty() {
        Block::Remark(words.say("report-heard-in-time"))
    } else {
        Block::List(late)
    });
    Section { id: "knew", heading: words.say("report-knew-heading"), blocks }
}

fn facts(facts: Facts) -> Message {
    let named = [
        (Facts::SIGNS, message!("report-fact-signs")),
        (Facts::IMPACT, message!("report-fact-impact")),
        (Facts::INDICATORS, message!("report-fact-indicators")),
        (Facts::TRUTH, message!("report-fact-truth")),
    ];
    let new = named.into_iter().filter(|(fact, _)| facts.has(*fact)).map(|(_, name)| name);
    message!("report-facts", facts = crate::base::message::Arg::list(new.collect::<Vec<_>>()))
}

fn path(words: Words<'_>, it: &LearnRecord) -> Message {
    match it.path {
        Path::Observed => message!("report-by-observation"),
        Path::Message(_, from) => message!("report-by-message", who = words.seat(from)),
        Path::Meeting(from) => message!("report-by-meeting", who = words.seat(from)),
        Path::Public => message!("report-by-public"),
        Path::Inject => message!("report-by-inject"),
    }
}

/// What it did, and what that was worth.
fn did(material: &Material<'_>, seat: SeatId) -> Section {
    let words = material.words;
    let numbered = material.exercise.steps.iter().zip(0_u32..);
    let of_seat = numbered.filter(
        |(step, _)| matches!(step.input, Input::Order { seat: whose, .. } if whose == seat),
    );
    let rows = of_seat.map(|(step, number)| {
        let worth = material
            .answers
            .as_ref()
            .and_then(|it| it.decisions.iter().find(|one| one.of == number));
        let [trust, damage] = match worth {
            Some(it) if is_visible(it.worth) => changes(material, it.worth),
            Some(_) => [words.say("report-no-effect"), String::new()],
            None => [words.say("report-not-tried"), String::new()],
        };
        let what = words.told(&inputs::input(words.names(), &step.input));
        vec![words.at(step.at.minute), what, trust, damage]
    });
    let heads = [
        Head::words("report-when"),
        Head::words("report-decision"),
        Head::numbers("measure-trust"),
        Head::numbers("measure-damage"),
    ];
    let table = words.table_or("report-did-caption", &heads, rows.collect(), "report-did-nothing");
    let blocks = vec![words.paragraph("report-worth-how"), table, expectations(material, seat)];
    Section { id: "did", heading: words.say("report-did-heading"), blocks }
}

/// How many expected actions of the seat were done in time.
fn expectations(material: &Material<'_>, seat: SeatId) -> Block {
    let mine = || material.msel.iter().flat_map(|it| &it.expected).filter(|it| it.by == seat);
    let in_time = mine().filter(|it| it.turnout == Turnout::InTime).count();
    let all = mine().count();
    let told = message!("report-expected-done", done = in_time, all = all);
    Block::Remark(material.words.told(&told))
}

/// With whom it was in contact.
fn others(material: &Material<'_>, seat: SeatId) -> Section {
    let words = material.words;
    let network = &material.coordination.network;
    let rows = material.scenario.seat_ids().filter(|it| *it != seat).filter_map(|other| {
        let (told, heard) = (network.times(seat, other), network.times(other, seat));
        let is_planned = material.planned.contacts(seat).contains(other);
        let planned = words.yes_or_no(is_planned);
        let row = vec![words.seat(other), planned, words.value(told), words.value(heard)];
        (is_planned || 0 < told + heard).then_some(row)
    });
    let heads = [
        Head::words("report-seat"),
        Head::words("report-contact-planned"),
        Head::numbers("report-you-told"),
        Head::numbers("report-you-heard"),
    ];
    let table =
        words.table_or("report-contacts-caption", &heads, rows.collect(), "report-no-contact");
    let value = |metric: Metric| {
        let value = material.coordination.readings.seat(metric, seat);
        let name = words.told(&coordination::name(metric));
        (name, words.value(coordination::value(metric, value)))
    };
    let facts = [Metric::Workload, Metric::WithheldFacts, Metric::Betweenness].map(value);
    let blocks = vec![table, Block::Facts(facts.into()), last_word(material)];
    Section { id: "contacts", heading: words.say("report-contacts"), blocks }
}

/// Until when that is.
fn last_word(material: &Material<'_>) -> Block {
    let until: Minute = material.exercise.until;
    let told = message!("report-until-then", at = material.words.moment(until));
    Block::Remark(material.words.told(&told))
}
