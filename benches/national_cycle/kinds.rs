//! What a run is made of: events, orders and messages by kind, and the lengths of its logs.

use std::collections::BTreeMap;
use std::sync::Arc;

use hotwash::base::minute::Minute;
use hotwash::policy::{Cast, Play, PolicyKind};
use hotwash::scenario::model::Scenario;
use hotwash::sim::engine::Moment;
use hotwash::sim::event::Event;
use hotwash::sim::kernel::Kernel;

/// Prints how many there are of each kind in a run, the mean over some.
pub fn tell(scenario: &Arc<Scenario>, policy: PolicyKind, runs: u64) {
    let cast = Cast::all(policy, scenario.seats.len());
    let mut kernel = Kernel::new(scenario.clone(), 0);
    let mut counts: BTreeMap<(&str, String), u64> = BTreeMap::new();
    let mut count = |of, kind: String, by| *counts.entry((of, kind)).or_default() += by;
    for seed in 0..runs {
        kernel.restart(seed);
        let mut play = Play::new(&mut kernel, &cast, seed);
        while let Some(event) = play.step_and(Minute::NEVER, |_, order, outcome| match outcome {
            Ok(_) => count("order", format!("{:?}", order.kind()), 1),
            Err(refusal) => count("refused", format!("{:?} {refusal:?}", order.kind()), 1),
        }) {
            count("event", Event::name(event.index()).to_owned(), 1);
        }
        let log = kernel.log();
        for message in &log.messages {
            count("recipients", format!("{:?}", message.kind), u64::from(message.to.len() as u32));
        }
        let lengths = [
            ("orders", log.orders.len()),
            ("messages", log.messages.len()),
            ("reads", log.reads.len()),
            ("learned", log.learned.len()),
            ("ledger", kernel.ledger().entries.len()),
        ];
        for (name, length) in lengths {
            count("length", name.to_owned(), length as u64);
        }
    }
    let mut rows: Vec<_> = counts.into_iter().collect();
    rows.sort_by_key(|((of, kind), number)| (*of, std::cmp::Reverse(*number), kind.clone()));
    for ((of, kind), number) in rows {
        println!("{of:>10} {kind:<40} {:>8.1}", number as f64 / runs as f64);
    }
}
