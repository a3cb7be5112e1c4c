//! Who told whom when: first notifications, and who wrote to whom most.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::diagnostic::count;
use crate::base::ids::{IncidentId, SeatId};
use crate::base::minute::spell_duration;
use crate::cli::layout::{thousands, wrap};
use crate::cli::style::Style;
use crate::measure::median;
use crate::scenario::Names;
use crate::sim::kernel::Kernel;
use crate::sim::log::{LearnRecord, ReadRecord};
use crate::sim::vocabulary::Path;
use crate::tell::words::glued;

/// How many incidents are told of.
const INCIDENTS: usize = 6;
/// How many first notifications per incident.
const NOTIFICATIONS: usize = 3;
/// How many pairs are counted.
const PAIRS: usize = 8;

/// The section, line by line.
pub(super) fn lines(
    kernel: &Kernel,
    incidents: &[IncidentId],
    width: usize,
    style: Style,
) -> Vec<String> {
    let first = first_heard(kernel);
    let mut lines = vec![how_they_heard(&first, width)];
    let told = |incident: &IncidentId| {
        let by_mail =
            |one: &&LearnRecord| one.incident == *incident && matches!(one.path, Path::Message(..));
        first.iter().filter(by_mail).count()
    };
    let (mut chosen, silent): (Vec<_>, Vec<_>) =
        incidents.iter().copied().partition(|incident| 0 < told(incident));
    // Those that most seats had to be told about say most about the telling.
    chosen.sort_by_key(|incident| std::cmp::Reverse(told(incident)));
    chosen.truncate(INCIDENTS);
    for incident in incidents.iter().filter(|incident| chosen.contains(incident)) {
        lines.push(story(kernel, *incident, &first, width, style));
    }
    if !silent.is_empty() {
        let names = Names(kernel.scenario());
        let silent: Vec<String> = silent.iter().map(|one| names.incident(*one)).collect();
        let text = format!("Of these, no message was the first word: {}.", silent.join("; "));
        lines.push(format!("  {}", wrap(&text, width, 2, 4)));
    }
    lines.extend(traffic(kernel, width));
    lines
}

/// What each seat first learned of each incident, in order of time.
fn first_heard(kernel: &Kernel) -> Vec<LearnRecord> {
    let mut seen = BTreeSet::new();
    let learned = kernel.log().learned.iter();
    learned.filter(|one| seen.insert((one.seat, one.incident))).copied().collect()
}

fn how_they_heard(first: &[LearnRecord], width: usize) -> String {
    let number = |is: fn(Path) -> bool| first.iter().filter(|one| is(one.path)).count();
    let ways = [
        (number(|path| path == Path::Observed), "by noticing"),
        (number(|path| matches!(path, Path::Message(..))), "from a message"),
        (number(|path| matches!(path, Path::Meeting(_))), "in a meeting"),
        (number(|path| path == Path::Inject), "from an inject"),
        (number(|path| path == Path::Public), "from the public"),
    ];
    let ways = ways.into_iter().filter(|(number, _)| 0 < *number);
    let ways: Vec<String> = ways.map(|(number, way)| format!("{number} {way}")).collect();
    let text = if ways.is_empty() {
        "Nobody heard of anything.".to_owned()
    } else {
        format!("How desks first heard of an incident: {}.", ways.join(", "))
    };
    format!("  {}", wrap(&text, width, 2, 2))
}

/// `Incident: a → b 21:05, read 8 min later; ...`.
fn story(
    kernel: &Kernel,
    incident: IncidentId,
    first: &[LearnRecord],
    width: usize,
    style: Style,
) -> String {
    let names = Names(kernel.scenario());
    let told = first.iter().filter(|one| one.incident == incident);
    let told: Vec<String> = told
        .filter_map(|one| match one.path {
            Path::Message(no, _) => Some(message(kernel, no, one.seat)),
            _ => None,
        })
        .collect();
    let name = names.incident(incident);
    let more = match told.len().saturating_sub(NOTIFICATIONS) {
        0 => String::new(),
        more => format!("; {more} more"),
    };
    let told = told[..told.len().min(NOTIFICATIONS)].join("; ");
    let used = 4 + name.chars().count();
    format!("  {}: {}", style.bold(&name), wrap(&format!("{told}{more}"), width, used, 4))
}

fn message(kernel: &Kernel, no: u32, reader: SeatId) -> String {
    let names = Names(kernel.scenario());
    let log = kernel.log();
    let sent = log.messages[no as usize];
    let is_it = |read: &&ReadRecord| read.message == no && read.seat == reader;
    let read = log.reads.iter().find(is_it);
    let took = read.map_or_else(String::new, |read| {
        let took = glued(&spell_duration(read.read_at.since(sent.at)));
        let desk = if read.wrong_desk { ", wrong desk first" } else { "" };
        format!(", read after {took}{desk}")
    });
    let at = glued(&kernel.scenario().calendar.spell(sent.at));
    let pair = format!("{} → {}", names.seat_id(sent.from), names.seat_id(reader));
    format!("{} {at}{took}", glued(&pair))
}

/// How much was written, how long it took, and between whom.
fn traffic(kernel: &Kernel, width: usize) -> Vec<String> {
    let names = Names(kernel.scenario());
    let log = kernel.log();
    if log.messages.is_empty() {
        return vec!["  Nobody wrote to anybody.".to_owned()];
    }
    let mut pairs: BTreeMap<(SeatId, SeatId), usize> = BTreeMap::new();
    for sent in &log.messages {
        for to in sent.to.iter() {
            *pairs.entry((sent.from, to)).or_default() += 1;
        }
    }
    let mut pairs: Vec<_> = pairs.into_iter().collect();
    pairs.sort_by_key(|(_, number)| std::cmp::Reverse(*number));
    let took = |read: &ReadRecord| read.read_at.since(log.messages[read.message as usize].at);
    let median = median(log.reads.iter().map(took).collect());
    let median = median.map_or_else(String::new, |minutes| {
        format!(", half of them read within {}", spell_duration(minutes))
    });
    let wrong = log.reads.iter().filter(|read| read.wrong_desk).count();
    let total = format!(
        "{}{median}; {} lay on a wrong desk first.",
        counted(log.messages.len(), "message"),
        if wrong == 0 { "none".to_owned() } else { wrong.to_string() },
    );
    let most: Vec<String> = pairs
        .iter()
        .take(PAIRS)
        .map(|((from, to), number)| {
            glued(&format!("{} → {} {number}", names.seat_id(*from), names.seat_id(*to)))
        })
        .collect();
    let most = format!("Most: {}.", most.join(", "));
    [total, most].map(|text| format!("  {}", wrap(&text, width, 2, 4))).to_vec()
}

fn counted(number: usize, noun: &str) -> String {
    if number < 1_000 {
        count(number, noun)
    } else {
        format!("{} {noun}s", thousands(number as u64))
    }
}
