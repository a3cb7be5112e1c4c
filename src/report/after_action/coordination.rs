//! Section 5. Coordination: the network that was planned and the one that was used, what reached
//! whom and when, and whether they saw the same.

use crate::base::ids::{ForumId, SeatId};
use crate::base::message::message;
use crate::measure::coordination::{Area, Metric, Reading, Subject};
use crate::report::document::{Block, Section};
use crate::tell::coordination;
use crate::tell::late;

use super::coordination_charts as charts;
use super::material::Material;
use super::words::Head;

/// How many pairs and gaps are listed.
const LISTED: usize = 12;

pub(super) fn section(material: &Material<'_>) -> Section {
    let words = material.words;
    let mut blocks = vec![charts::network(material), Block::List(sentences(material))];
    blocks.push(Block::Heading(words.say("report-who-told")));
    blocks.push(charts::who_told_whom(material));
    blocks.push(Block::Heading(words.say("report-notify")));
    blocks.push(slowest(material));
    blocks.push(Block::Heading(words.say("report-never-heard")));
    blocks.push(never_heard(material));
    blocks.push(Block::Heading(words.say("report-picture")));
    blocks.push(by_phase(material));
    blocks.push(Block::Heading(words.say("report-forums")));
    blocks.push(forums(material));
    blocks.push(Block::Heading(words.say("report-measures")));
    blocks.push(words.paragraph("report-measures-how"));
    for area in [Area::Structure, Area::Flow, Area::Picture, Area::Together] {
        blocks.push(measures(material, area));
    }
    blocks.push(seats(material));
    Section { id: "coordination", heading: words.say("report-coordination"), blocks }
}

/// What the network says, in sentences.
fn sentences(material: &Material<'_>) -> Vec<String> {
    let (words, of) = (material.words, &material.coordination);
    let whole = |metric| of.readings.whole(metric);
    let mut told = Vec::new();
    let overlap = whole(Metric::PlannedOverlap).map(|it| words.percent(it)).unwrap_or_default();
    told.push(words.told(&message!(
        "report-plan-used",
        overlap = overlap,
        unused = whole(Metric::PlannedUnused).unwrap_or(0),
        unplanned = whole(Metric::UnplannedUsed).unwrap_or(0)
    )));
    if let Some((seat, fragmentation)) = least_spared(material) {
        let now = whole(Metric::Fragmentation).unwrap_or(0);
        told.push(words.told(&message!(
            "report-least-spared",
            seat = words.seat(seat),
            without = words.percent(fragmentation),
            now = words.percent(now)
        )));
    }
    let silos: Vec<String> = of.communities.of_several().map(|it| words.seats(it)).collect();
    if 1 < silos.len() {
        let silos = silos.join(" | ");
        told.push(words.told(&message!("report-silos", silos = silos)));
    }
    let deaf = outside(material);
    if !deaf.is_empty() {
        told.push(words.told(&message!("report-outside", who = words.seats(deaf))));
    }
    let count = |metric| whole(metric).unwrap_or(0);
    told.push(words.told(&message!(
        "report-help",
        asked = count(Metric::HelpAsked),
        offered = count(Metric::HelpOffered),
        used = count(Metric::HelpUsed)
    )));
    if let Some(share) = whole(Metric::LegalBasis) {
        told.push(words.told(&message!("report-legal", share = words.percent(share))));
    }
    told
}

/// The seat without which the others would be furthest apart, if they would be further apart.
pub(super) fn least_spared(material: &Material<'_>) -> Option<(SeatId, i64)> {
    let readings = &material.coordination.readings;
    let now = readings.whole(Metric::Fragmentation)?;
    let without = |seat| Some((readings.seat(Metric::FragmentationWithout, seat)?, seat));
    let all = material.scenario.seat_ids().filter_map(without);
    // Of equals the first in the scenario.
    let most = all.max_by_key(|(value, seat)| (*value, std::cmp::Reverse(*seat)));
    most.filter(|(value, _)| now < *value).map(|(value, seat)| (seat, value))
}

/// Seats that heard from nobody.
pub(super) fn outside(material: &Material<'_>) -> crate::base::ids::SeatSet {
    let readings = &material.coordination.readings;
    let is_deaf = |seat: &SeatId| readings.seat(Metric::NeverTold, *seat) == Some(1);
    material.scenario.seat_ids().filter(is_deaf).collect()
}

/// Pairs that took longest to notify, with the cases in which it had not happened at the end.
fn slowest(material: &Material<'_>) -> Block {
    let words = material.words;
    let pairs = material.coordination.readings.all().iter();
    let mut pairs: Vec<(&Reading, SeatId, SeatId)> = pairs
        .filter(|it| it.metric == Metric::TimeToNotify && 0 < it.cases)
        .filter_map(|it| match it.subject {
            Subject::Pair(one, other) => Some((it, one, other)),
            _ => None,
        })
        .collect();
    // A pair in which half of the cases never came is slower than any other.
    let slowness = |it: &Reading| std::cmp::Reverse(it.value.unwrap_or(i64::MAX));
    pairs.sort_by_key(|(it, one, other)| (slowness(it), *one, *other));
    let row = |(it, one, other): &(&Reading, SeatId, SeatId)| {
        let time = match it.value {
            Some(_) => words.value(coordination::value(it.metric, it.value)),
            None => words.say("report-half-never"),
        };
        vec![
            words.seat(*one),
            words.seat(*other),
            time,
            words.value(it.cases),
            words.value(it.censored),
        ]
    };
    let rows = pairs.iter().take(LISTED).map(row).collect();
    let heads = [
        Head::words("report-knew"),
        Head::words("report-needed"),
        Head::numbers("report-median"),
        Head::numbers("report-cases"),
        Head::numbers("report-censored"),
    ];
    words.table_or("report-slowest", &heads, rows, "report-nothing-to-notify")
}

/// Who needed to know of something and never heard of it.
fn never_heard(material: &Material<'_>) -> Block {
    let words = material.words;
    let is_known = |it: &&crate::measure::NotificationGap| {
        it.first_notice_at.is_none() && material.is_known(&material.incidents[it.incident.index()])
    };
    let never: Vec<_> = material.gaps.iter().filter(is_known).collect();
    if never.is_empty() {
        return Block::Remark(words.say("report-all-heard"));
    }
    let told = |it: &&crate::measure::NotificationGap| {
        words.told(&late::notification_gap(material.scenario, it))
    };
    let mut items: Vec<String> = never.iter().take(LISTED).map(told).collect();
    let more = never.len().saturating_sub(LISTED);
    if 0 < more {
        items.push(words.told(&message!("and-more", count = more)));
    }
    Block::List(items)
}

/// The common picture, phase by phase.
fn by_phase(material: &Material<'_>) -> Block {
    const SHOWN: [Metric; 5] = [
        Metric::SharedAwareness,
        Metric::PictureCompleteness,
        Metric::Coverage,
        Metric::TimeToNotify,
        Metric::MessagesRead,
    ];
    let words = material.words;
    let rows = material.by_phase.iter().map(|of| {
        let window = coordination::window(of.window, &material.scenario.calendar);
        let value =
            |metric: Metric| words.value(coordination::value(metric, of.readings.whole(metric)));
        let first = words.told(&message!(
            "report-phase-from",
            phase = window,
            at = words.moment(of.window.from)
        ));
        [first].into_iter().chain(SHOWN.map(value)).collect()
    });
    let names = SHOWN.map(|metric| coordination::name(metric).id);
    let first = [Head::words("report-phase")];
    let heads: Vec<Head<'_>> =
        first.into_iter().chain(names.iter().map(|id| Head::numbers(id))).collect();
    words.table("report-picture-caption", &heads, rows.collect())
}

fn forums(material: &Material<'_>) -> Block {
    let words = material.words;
    let all = material.scenario.collaboration.forums.iter().enumerate();
    let rows = all.map(|(at, forum)| {
        let lead = forum.lead.map_or_else(|| words.say("value-none"), |it| words.seat(it));
        vec![words.names().forum(ForumId::at(at)), lead, words.seats(forum.members)]
    });
    let heads =
        [Head::words("report-forum"), Head::words("report-lead"), Head::words("report-members")];
    words.table_or("report-forums-caption", &heads, rows.collect(), "report-no-forums")
}

/// All measures of an area, of the whole network.
fn measures(material: &Material<'_>, area: Area) -> Block {
    let words = material.words;
    let of_area = Metric::ALL.into_iter().filter(|it| it.row().area == area);
    let rows = of_area.filter_map(|metric| {
        let reading = material.coordination.readings.get(metric, Subject::Whole)?;
        let name = coordination::name(metric);
        let value = words.value(coordination::value(metric, reading.value));
        let censored =
            if 0 < reading.censored { words.value(reading.censored) } else { String::new() };
        let what = words.told(&name.clone().its("tip"));
        Some(vec![words.told(&name), value, words.value(reading.cases), censored, what])
    });
    let rows = rows.collect();
    let heads = [
        Head::words("report-measure"),
        Head::numbers("report-value"),
        Head::numbers("report-cases"),
        Head::numbers("report-censored"),
        Head::words("report-means"),
    ];
    let table = words.table("report-measures", &heads, rows);
    let Block::Table(mut table) = table else { return table };
    table.caption = words.told(&coordination::area(area));
    Block::Table(table)
}

/// What is measured of each seat.
fn seats(material: &Material<'_>) -> Block {
    const SHOWN: [Metric; 6] = [
        Metric::InDegree,
        Metric::OutDegree,
        Metric::Betweenness,
        Metric::FragmentationWithout,
        Metric::WithheldFacts,
        Metric::Workload,
    ];
    let words = material.words;
    let readings = &material.coordination.readings;
    let rows = material.scenario.seat_ids().map(|seat| {
        let value = |metric| words.value(coordination::value(metric, readings.seat(metric, seat)));
        [words.seat(seat)].into_iter().chain(SHOWN.map(value)).collect()
    });
    let names = SHOWN.map(|metric| coordination::name(metric).id);
    let first = [Head::words("report-seat")];
    let heads: Vec<Head<'_>> =
        first.into_iter().chain(names.iter().map(|id| Head::numbers(id))).collect();
    words.table("report-seat-measures", &heads, rows.collect())
}
