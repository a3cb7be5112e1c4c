//! Section 2. The whole exercise on one page: both meters, what went well and what to improve, the
//! moment that mattered most, and luck.

use crate::base::level::Points;
use crate::base::message::{Message, message};
use crate::base::minute::{DAY, HOUR, Minute};
use crate::base::time_scale::TimeScale;
use crate::measure::why::why;
use crate::report::chart::{Band, Curve, Mark, PALETTE, curves};
use crate::report::document::{Block, Section};
use crate::scenario::model::Gauge;
use crate::session::readings::Reading;
use crate::tell::causes::Teller;
use crate::text::kebab;

use super::material::Material;
use super::words::figure;
use super::{findings, luck};

/// How many points a curve has at most; between them nothing could be seen.
const POINTS: usize = 400;

pub(super) fn section(material: &Material<'_>) -> Section {
    let words = material.words;
    let mut blocks = vec![meters(material), Block::Facts(facts(material))];
    let (strengths, areas) = (findings::strengths(material), findings::areas(material));
    blocks.push(Block::Heading(words.say("report-strengths")));
    blocks.push(findings::listed(material, strengths));
    blocks.push(Block::Heading(words.say("report-areas")));
    blocks.push(findings::listed(material, areas));
    blocks.push(Block::Remark(words.say("report-findings-rule")));
    blocks.push(Block::Heading(words.say("report-moment")));
    blocks.push(Block::Text(moment(material)));
    blocks.push(Block::Heading(words.say("report-luck-heading")));
    blocks.push(Block::Text(luck::sentence(material)));
    Section { id: "one-page", heading: words.say("report-one-page"), blocks }
}

fn facts(material: &Material<'_>) -> Vec<(String, String)> {
    let (words, outcomes) = (material.words, &material.outcomes);
    let trust = message!(
        "report-trust-fact",
        start = outcomes.trust.start,
        end = outcomes.trust.end,
        least = outcomes.trust.min,
        at = words.moment(material.trust_lowest_at)
    );
    let incidents = message!(
        "report-incidents-fact",
        begun = outcomes.incidents,
        noticed = outcomes.noticed,
        contained = outcomes.contained,
        averted = outcomes.averted
    );
    vec![
        (words.say("measure-trust"), words.told(&trust)),
        (words.say("measure-damage"), words.points(outcomes.damage)),
        (words.say("measure-independence"), words.points(outcomes.independence)),
        (words.say("report-incidents"), words.told(&incidents)),
    ]
}

/// Both meters over the phases of the calendar.
pub(super) fn meters(material: &Material<'_>) -> Block {
    let (words, calendar) = (material.words, &material.scenario.calendar);
    let scale = TimeScale::new(calendar);
    let last = f64::from(scale.place(material.exercise.until)).max(0.02);
    let place = |at: Minute| f64::from(scale.place(at)) / last;
    let phase = |(window, next): (&crate::base::calendar::Window, Minute)| Band {
        name: words.told(&Message::of("phase", &kebab(&window.phase)).its("short")),
        place: (place(window.start), place(next).min(1.0)),
        colour: window.phase as usize,
    };
    let nexts = calendar.windows.iter().skip(1).map(|it| it.start).chain([calendar.end]);
    let played = calendar.windows.iter().zip(nexts);
    let played = played.filter(|(it, _)| it.start <= material.exercise.until);
    let bands: Vec<Band> = played.map(phase).collect();
    let kept = thinned(&material.readings, |it| place(it.at));
    let curve = |id: &str, level: fn(&Reading) -> Points, colour, dashes| {
        let points = kept.iter().map(|it| (place(it.at), level(it).as_f64())).collect();
        let end = material.readings.last().map(level).unwrap_or_default();
        let name = message!("named-value", name = words.say(id), value = words.points(end));
        Curve { name: words.told(&name), points, colour, dashes }
    };
    let all = [
        curve("measure-trust", |it| it.trust, PALETTE.trust.as_str(), ""),
        curve("measure-damage", |it| it.damage, PALETTE.damage.as_str(), "7 4"),
        curve("measure-independence", |it| it.independence, PALETTE.independence.as_str(), "2 3"),
    ];
    let marks: Vec<Mark> = calendar
        .windows
        .iter()
        .map(|it| it.start)
        .filter(|at| *at <= material.exercise.until)
        .chain([material.exercise.until])
        .map(|at| Mark { place: place(at), name: words.at(at) })
        .collect();
    let outcomes = &material.outcomes;
    let alternative = message!(
        "report-meters-alternative",
        start = outcomes.trust.start,
        least = outcomes.trust.min,
        at = words.moment(material.trust_lowest_at),
        end = outcomes.trust.end,
        damage = outcomes.damage,
        independence = outcomes.independence
    );
    let (caption, alternative) = (words.say("report-meters"), words.told(&alternative));
    figure(caption, alternative, |named| curves(named, &bands, &all, &marks))
}

/// Readings far enough apart to be told apart in a picture: the first and the last of each place.
fn thinned(readings: &[Reading], place: impl Fn(&Reading) -> f64) -> Vec<Reading> {
    let cell = |it: &Reading| (place(it) * POINTS as f64) as i64;
    let mut kept: Vec<Reading> = Vec::new();
    for (at, reading) in readings.iter().enumerate() {
        let is_end = readings.get(at + 1).is_none_or(|next| cell(next) != cell(reading));
        let is_start = at == 0 || cell(&readings[at - 1]) != cell(reading);
        if is_start || is_end {
            kept.push(*reading);
        }
    }
    kept
}

/// The stretch in which both meters together moved most, and what moved them.
fn moment(material: &Material<'_>) -> String {
    let words = material.words;
    let Some((from, to, gauge)) = most_moved(material) else {
        return words.say("report-no-moment");
    };
    let start = Some(from).filter(|at| *at != Minute::START);
    let (account, player) = why(&material.exercise, gauge, start, to);
    let teller = Teller::new(&player.kernel);
    let told = account.causes.first().map(|first| {
        let cause = teller.told(gauge, first.share.cause, first.share.via);
        (words.told(&cause), first.share.amount)
    });
    let Some((cause, amount)) = told else { return words.say("report-no-moment") };
    let meter = match gauge {
        Gauge::Damage => "measure-damage",
        Gauge::Trust | Gauge::Independence => "measure-trust",
    };
    let (from, to) = (words.moment(from), words.moment(to));
    let by = words.change(account.after - account.before);
    let most = words.change(Points(amount));
    words.told(&message!(
        "report-moment-told",
        from = from,
        to = to,
        meter = words.say(meter),
        by = by,
        cause = cause,
        most = most
    ))
}

/// An hour, or a day in an exercise of more than three, and the meter that moved most in it.
fn most_moved(material: &Material<'_>) -> Option<(Minute, Minute, Gauge)> {
    let length = if 3 * DAY < material.exercise.until.0 { DAY } else { HOUR };
    let readings = &material.readings;
    let mut before = 0;
    let mut best: Option<(i64, Minute, Minute, Gauge)> = None;
    for reading in readings {
        while length < reading.at.since(readings[before].at) {
            before += 1;
        }
        let earlier = &readings[before];
        let moved = |now: Points, then: Points| (now - then).0.abs();
        let trust = moved(reading.trust, earlier.trust);
        let damage = moved(reading.damage, earlier.damage);
        let gauge = if damage < trust { Gauge::Trust } else { Gauge::Damage };
        if best.is_none_or(|(most, ..)| most < trust + damage) {
            best = Some((trust + damage, earlier.at, reading.at, gauge));
        }
    }
    best.filter(|(most, ..)| 0 < *most).map(|(_, from, to, gauge)| (from, to, gauge))
}
