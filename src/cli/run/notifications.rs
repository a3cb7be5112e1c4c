//! Who told whom when: first notifications, and who wrote to whom most.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::ids::{IncidentId, SeatId};
use crate::base::message::{Arg, Message, Moment, message};
use crate::cli::layout::{plain_spaces, wrap};
use crate::cli::output::Output;
use crate::measure::median;
use crate::scenario::Names;
use crate::sim::kernel::Kernel;
use crate::sim::log::{LearnRecord, ReadRecord};
use crate::sim::vocabulary::Path;

/// How many incidents are told of.
const INCIDENTS: usize = 6;
/// How many first notifications per incident.
const NOTIFICATIONS: usize = 3;
/// How many pairs are counted.
const PAIRS: usize = 8;

/// The section, line by line.
pub(super) fn lines(kernel: &Kernel, incidents: &[IncidentId], output: &Output) -> Vec<String> {
    let (texts, width) = (output.texts(), output.width);
    let first = first_heard(kernel);
    let heard = texts.render(&how_they_heard(&first));
    let mut lines = vec![format!("  {}", wrap(&heard, width, 2, 2))];
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
        lines.push(story(kernel, *incident, &first, output));
    }
    if !silent.is_empty() {
        let names = Names(kernel.scenario());
        let silent: Vec<String> = silent.iter().map(|one| names.incident(*one)).collect();
        let text = texts.render(&message!("told-by-nobody", incidents = silent.join("; ")));
        lines.push(format!("  {}", wrap(&text, width, 2, 4)));
    }
    lines.extend(traffic(kernel, output));
    lines
}

/// What each seat first learned of each incident, in order of time.
fn first_heard(kernel: &Kernel) -> Vec<LearnRecord> {
    let mut seen = BTreeSet::new();
    let learned = kernel.log().learned.iter();
    learned.filter(|one| seen.insert((one.seat, one.incident))).copied().collect()
}

fn how_they_heard(first: &[LearnRecord]) -> Message {
    let number = |is: fn(Path) -> bool| first.iter().filter(|one| is(one.path)).count();
    let observed = number(|path| path == Path::Observed);
    let told = number(|path| matches!(path, Path::Message(..)));
    let met = number(|path| matches!(path, Path::Meeting(_)));
    let injects = number(|path| path == Path::Inject);
    let public = number(|path| path == Path::Public);
    let ways = [
        (observed, message!("heard-by-noticing", count = observed)),
        (told, message!("heard-by-message", count = told)),
        (met, message!("heard-in-a-meeting", count = met)),
        (injects, message!("heard-from-an-inject", count = injects)),
        (public, message!("heard-from-the-public", count = public)),
    ];
    let ways: Vec<Message> =
        ways.into_iter().filter(|(number, _)| 0 < *number).map(|(_, way)| way).collect();
    if ways.is_empty() {
        message!("heard-by-nobody")
    } else {
        message!("heard-first", ways = Arg::list(ways))
    }
}

/// `Incident: a → b 21:05, read 8 min later; ...`.
fn story(kernel: &Kernel, incident: IncidentId, first: &[LearnRecord], output: &Output) -> String {
    let (names, texts) = (Names(kernel.scenario()), output.texts());
    let told = first.iter().filter(|one| one.incident == incident);
    let mut told: Vec<String> = told
        .filter_map(|one| match one.path {
            Path::Message(no, _) => Some(texts.render(&sent(kernel, no, one.seat))),
            _ => None,
        })
        .collect();
    let more = told.len().saturating_sub(NOTIFICATIONS);
    told.truncate(NOTIFICATIONS);
    if 0 < more {
        told.push(texts.render(&message!("and-more", count = more)));
    }
    let name = plain_spaces(&names.incident(incident));
    let text = message!("named-value", name = name.as_str(), value = told.join("; "));
    let text = wrap(&texts.render(&text), output.width, 2, 4);
    match text.strip_prefix(&name) {
        Some(rest) => format!("  {}{rest}", output.style.bold(&name)),
        // It is longer than a line.
        None => format!("  {text}"),
    }
}

fn sent(kernel: &Kernel, no: u32, reader: SeatId) -> Message {
    let names = Names(kernel.scenario());
    let log = kernel.log();
    let sent = log.messages[no as usize];
    let is_it = |read: &&ReadRecord| read.message == no && read.seat == reader;
    let (from, to) = (names.seat_id(sent.from), names.seat_id(reader));
    let at = Moment::of(&kernel.scenario().calendar, sent.at);
    let Some(read) = log.reads.iter().find(is_it) else {
        return message!("sent-unread", from = from, to = to, at = at);
    };
    let span = Arg::Duration(read.read_at.since(sent.at));
    if read.wrong_desk {
        message!("sent-astray", from = from, to = to, at = at, span = span)
    } else {
        message!("sent-read", from = from, to = to, at = at, span = span)
    }
}

/// How much was written, how long it took, and between whom.
fn traffic(kernel: &Kernel, output: &Output) -> Vec<String> {
    let (names, texts) = (Names(kernel.scenario()), output.texts());
    let log = kernel.log();
    if log.messages.is_empty() {
        return vec![format!("  {}", texts.say("traffic-none"))];
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
    let astray = log.reads.iter().filter(|read| read.wrong_desk).count();
    let count = log.messages.len();
    let total = match median {
        Some(minutes) => {
            let span = Arg::Duration(minutes);
            message!("traffic-read", count = count, span = span, astray = astray)
        }
        None => message!("traffic-unread", count = count),
    };
    let most = pairs.iter().take(PAIRS).map(|((from, to), number)| {
        let (from, to) = (names.seat_id(*from), names.seat_id(*to));
        texts.render(&message!("traffic-pair", from = from, to = to, count = *number))
    });
    let most: Vec<String> = most.collect();
    let most = message!("traffic-most", pairs = most.join(", "));
    [total, most]
        .map(|told| format!("  {}", wrap(&texts.render(&told), output.width, 2, 4)))
        .to_vec()
}
