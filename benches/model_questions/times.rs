//! Are times and marks such as practitioners believe?

use std::collections::BTreeMap;

use hotwash::base::minute::Minute;
use hotwash::policy::Play;
use hotwash::policy::PolicyKind::{ByTheBook, Network};
use hotwash::scenario::model::{Condition, Group, OrderKind, Primitive};
use hotwash::sim::kernel::Kernel;

use crate::PACKS;
use crate::markdown::{cells, table};
use crate::trial::Trial;

/// What was counted over many runs.
#[derive(Default)]
struct Seen {
    /// Minutes from the beginning of damage to the news, where nobody spoke first.
    news: Vec<i64>,
    /// Minutes of messages between seats of the electoral authorities.
    in_house: Vec<i64>,
    /// Who noticed forged media first.
    forged: BTreeMap<String, usize>,
    /// Expected actions that wait for logs, and those that read not met though logs were kept.
    logs: (usize, usize),
}

pub fn ask(seeds: u64) {
    table("13. Times and marks", &["Scenario", "What", "Now", "First"]);
    for pack in PACKS {
        let mut seen = Seen::default();
        for policy in [Network, ByTheBook] {
            let trial = Trial::of(pack, policy);
            let mut kernel = Kernel::new(trial.scenario.clone(), 0);
            for seed in 1..=seeds {
                kernel.restart(seed);
                Play::new(&mut kernel, &trial.cast, seed).run(Minute::NEVER);
                look(&kernel, &mut seen);
            }
        }
        let at_thirty = seen.news.iter().filter(|it| **it == 30).count();
        {
            let news = seen.news.len();
            let now = format!("{at_thirty} of {news}; median {} min", middle(&mut seen.news));
            cells!(pack, "news after exactly 30 minutes", now, "421 of 421");
            let now = format!("{} min", middle(&mut seen.in_house));
            cells!(pack, "a message in one house, median", now, "30 min");
        };
        {
            let forged: Vec<String> =
                seen.forged.iter().map(|(seat, count)| format!("`{seat}` {count}")).collect();
            let first = "telecom regulator 44 of 58";
            cells!(pack, "first to notice forged media", forged.join(", "), first);
            let now = format!("{} of {}", seen.logs.1, seen.logs.0);
            cells!(pack, "logs kept and read as not met", now, "whenever kept early");
        };
    }
}

fn look(kernel: &Kernel, seen: &mut Seen) {
    let scenario = kernel.scenario();
    for incident in kernel.incidents() {
        let planned = &scenario.incidents[incident.incident.index()];
        let by_news = incident.disclosure.filter(|it| it.first.is_none() && it.claim.is_none());
        if let (Some(news), true) = (by_news, incident.acting_at < Minute::NEVER) {
            seen.news.push(news.at.since(incident.acting_at));
        }
        if let (Primitive::SyntheticMedia, Some((_, seat))) = (planned.primitive, incident.noticed)
        {
            *seen.forged.entry(scenario.seats[seat.index()].id.clone()).or_default() += 1;
        }
    }
    let log = kernel.log();
    for read in &log.reads {
        let message = log.messages[read.message as usize];
        let electoral = |seat: hotwash::base::ids::SeatId| {
            scenario.seats[seat.index()].group == Group::Electoral
        };
        if electoral(message.from) && electoral(read.seat) {
            seen.in_house.push(read.read_at.since(message.at));
        }
    }
    for inject in kernel.injects() {
        let planned = &scenario.injects[inject.inject.index()];
        for (expected, done) in planned.expected.iter().zip(inject.expected) {
            let Condition::Ordered { kind: OrderKind::PreserveLogs, about: Some(about), .. } =
                expected.done
            else {
                continue;
            };
            if done.is_none() {
                continue;
            }
            seen.logs.0 += 1;
            let kept = kernel.snapshot().incidents[about.index()].logs_kept;
            seen.logs.1 += usize::from(kept && *done == Some(Minute::NEVER));
        }
    }
}

fn middle(values: &mut [i64]) -> i64 {
    values.sort_unstable();
    values.get(values.len() / 2).copied().unwrap_or_default()
}
