//! What a mechanism is there to change, read off the end of a run.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;

use hotwash::sim::kernel::Kernel;
use hotwash::sim::ledger::{Cause, Entry, Meter};

/// What is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Technical damage, by kind.
    Damage,
    /// How hard each incident hits.
    Severity,
    /// Which attempts were averted, and when.
    Averted,
    /// When each incident was noticed.
    Noticed,
    /// What looks suggested.
    Looks,
    /// When each incident was rightly diagnosed.
    Diagnosed,
    /// When each incident was contained, and when all worked again.
    Contained,
    /// Which systems each incident has reached.
    Spread,
    /// When messages were read.
    Read,
    /// When each incident became public.
    News,
    /// What has moved public trust.
    Trust,
    /// What has moved perceived independence.
    Independence,
    /// How well agencies know each other.
    Ties,
    /// How well systems are kept, and their people trained.
    Upkeep,
    /// What agencies have left to spend.
    Budget,
    /// When results were published.
    Result,
}

/// All outcomes of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcomes(BTreeMap<Outcome, String>);

impl Outcomes {
    /// One of them, in words that are the same for the same outcome.
    pub fn of(&self, outcome: Outcome) -> &str {
        &self.0[&outcome]
    }

    /// Which of them are others than in another run.
    pub fn unlike(&self, other: &Self) -> BTreeSet<Outcome> {
        self.0.keys().copied().filter(|it| self.of(*it) != other.of(*it)).collect()
    }

    /// What a run has come to.
    pub fn read(kernel: &mut Kernel) -> Self {
        let entries: Vec<Entry> = [kernel.ledger().entries.clone(), kernel.flowing()].concat();
        let state = kernel.snapshot();
        let incidents = || state.incidents.iter();
        // One by one: it may end at nothing in any case.
        let independence = entries.iter().filter(|it| it.meter == Meter::Independence);
        let independence = independence.map(|it| (it.from, it.amount));
        let looks = state.log.learned.iter();
        let looks = looks.map(|it| (it.incident, it.seat, it.evidence)).collect::<Vec<_>>();
        let reads = state.log.reads.iter().map(|it| (it.message, it.seat, it.read_at));
        let ties = state.ties.iter().map(|it| {
            (it.contact, it.legal_basis, it.familiarity, it.since, it.goodwill, it.meetings)
        });
        let assets = state.assets.iter().map(|it| (it.maturity, it.maturity_since, &it.exercised));
        let trained: Vec<_> = state.agencies.iter().map(|it| &it.trained).collect();
        let budgets: Vec<i64> = state.agencies.iter().map(|it| it.budget).collect();
        let all = [
            (Outcome::Damage, sums(&entries, |meter| matches!(meter, Meter::Damage(_)))),
            (Outcome::Severity, said(incidents().map(|it| &it.severity))),
            (Outcome::Averted, said(incidents().map(|it| it.averted_at))),
            (Outcome::Noticed, said(incidents().map(|it| it.noticed))),
            (Outcome::Looks, format!("{looks:?}")),
            (Outcome::Diagnosed, said(incidents().map(|it| it.diagnosed))),
            (Outcome::Contained, said(incidents().map(|it| (it.contained_at, it.recovered_at)))),
            (Outcome::Spread, said(incidents().map(|it| &it.spread_to))),
            (Outcome::Read, said(reads)),
            (Outcome::News, said(incidents().map(|it| it.disclosure.as_ref().map(|it| it.at)))),
            (Outcome::Trust, sums(&entries, |meter| matches!(meter, Meter::Trust(_)))),
            (Outcome::Independence, said(independence)),
            (Outcome::Ties, said(ties)),
            (Outcome::Upkeep, format!("{} {trained:?}", said(assets))),
            (Outcome::Budget, format!("{budgets:?}")),
            (Outcome::Result, format!("{:?}", kernel.results())),
        ];
        Self(all.into_iter().collect())
    }
}

fn said<T: Debug>(rows: impl Iterator<Item = T>) -> String {
    format!("{:?}", rows.collect::<Vec<_>>())
}

/// What some parts of meters have moved by, the return to a level of their own apart.
fn sums(entries: &[Entry], wanted: impl Fn(Meter) -> bool) -> String {
    let mut sums: BTreeMap<(Meter, bool), i64> = BTreeMap::new();
    for entry in entries.iter().filter(|entry| wanted(entry.meter)) {
        *sums.entry((entry.meter, entry.cause == Cause::Return)).or_default() += entry.amount;
    }
    sums.retain(|_, amount| *amount != 0);
    format!("{sums:?}")
}
