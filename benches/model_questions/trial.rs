//! A scenario as it ships or with something changed, played by policies under many seeds.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;

use hotwash::base::ids::SeatId;
use hotwash::base::level::Points;
use hotwash::base::minute::{DAY, Minute};
use hotwash::measure::has_begun;
use hotwash::policy::{Cast, PolicyKind, PolicyScheduler, SchedulerState};
use hotwash::scenario::model::{Order, OrderKind, Parameters, Primitive, Scenario, WayIn};
use hotwash::scenario::{LoadOptions, load};
use hotwash::sim::kernel::Kernel;
use hotwash::sim::ledger::{Cause, Entry, Meter};
use hotwash::sim::read::Incident;
use rayon::prelude::*;

use crate::paired_difference::Difference;

/// Which orders of a seat are not given.
pub type Omission = fn(&Scenario, SeatId, &Order) -> bool;

/// What is played: a scenario and who decides for which seat.
#[derive(Clone)]
pub struct Trial {
    pub scenario: Arc<Scenario>,
    pub cast: Cast,
    omissions: Vec<Omission>,
    /// What somebody does besides the policies, after every event.
    pub besides: Option<fn(&mut Kernel)>,
}

/// What one run came to.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// Technical damage at the end, in points.
    pub damage: f64,
    /// Public trust at its end, in points.
    pub trust: f64,
    /// Public trust at the start, in points.
    pub start: f64,
    /// Public trust at its lowest, in points.
    pub lowest: f64,
    /// By how much the own level of segments has moved since the start, in points of public trust.
    pub own_moved: f64,
    /// Points of public trust by what moved it.
    pub moved: BTreeMap<&'static str, f64>,
    /// Minutes from when an incident acted until the news had it, where they had it first.
    pub news_after: Vec<i64>,
    /// Perceived independence of the EMB at the end, in points.
    pub independence: f64,
    /// Mean minutes until a message from one group of agencies to another is read.
    pub message_minutes: f64,
    /// Pairs of seats with a contact and a legal basis 90 days before the last election day, or at
    /// the end of what is shorter.
    pub ties_before: usize,
    /// Per incident: when it acted first, was noticed and was contained.
    pub incidents: Vec<Course>,
    /// Raw damage per incident, in millionths of an impairment-minute.
    pub damage_of: Vec<i64>,
    /// Attempts that were averted.
    pub averted: usize,
    /// Lures at parties that succeeded, and how many there were.
    pub lures: (usize, usize),
    /// Weaknesses that their finders published before the last election day.
    pub exposed: f64,
    /// Whether the result came late.
    pub is_late: bool,
    /// Kinds of orders under which a meter moved.
    pub moved_by: BTreeSet<OrderKind>,
    /// Kinds of orders that were given.
    pub given: BTreeSet<OrderKind>,
    /// Orders that take long, given in the last two days before an election day, by kind.
    pub long_orders_late: usize,
}

/// How an incident went, in minutes since the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Course {
    pub has_begun: bool,
    pub begun_at: Minute,
    pub noticed_at: Option<Minute>,
    pub contained_at: Option<Minute>,
}

/// A shipped pack under a country, or its own.
pub fn load_pack(pack: &str, country: Option<&str>) -> Option<Arc<Scenario>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/packs").join(pack);
    let options = LoadOptions { country: country.map(str::to_owned), ..Default::default() };
    load(&path, &options).ok().map(|loaded| loaded.scenario)
}

/// The numbers of a shipped pack where mechanisms are switched off by name, as a scenario does it.
fn numbers_without(pack: &str, mechanisms: &[&str]) -> Parameters {
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let library = tempfile::tempdir().expect("a folder for a moment");
    copy_all(&shipped, library.path());
    let pack = library.path().join("packs").join(pack);
    let file = pack.join("scenario.ron");
    let text = fs::read_to_string(&file).expect("shipped scenarios are text");
    let off = format!("    ablate: {mechanisms:?},\n    parameters: {{");
    let text = text.replacen("    parameters: {", &off, 1);
    fs::write(&file, text).expect("a folder of one's own");
    let loaded = load(&pack, &LoadOptions::default()).expect("shipped scenarios load");
    loaded.scenario.parameters.clone()
}

fn copy_all(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder of one's own");
    for entry in fs::read_dir(from).expect("the library is there") {
        let entry = entry.expect("the library is there");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_all(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a folder of one's own");
        }
    }
}

impl Trial {
    /// A shipped pack with one policy in all seats.
    pub fn of(pack: &str, policy: PolicyKind) -> Self {
        Self::new(load_pack(pack, None).expect("shipped scenarios load"), policy)
    }

    pub fn new(scenario: Arc<Scenario>, policy: PolicyKind) -> Self {
        let cast = Cast::all(policy, scenario.seats.len());
        Self { scenario, cast, omissions: Vec::new(), besides: None }
    }

    /// With another policy in one seat.
    pub fn seat(mut self, seat: SeatId, policy: PolicyKind) -> Self {
        self.cast = self.cast.with(seat, policy);
        self
    }

    /// Without some of the orders that policies would give.
    pub fn leaving_out(mut self, orders: Omission) -> Self {
        self.omissions.push(orders);
        self
    }

    /// With something changed in the scenario.
    pub fn changed(mut self, change: impl FnOnce(&mut Scenario)) -> Self {
        change(Arc::make_mut(&mut self.scenario));
        self
    }

    /// With mechanisms of the model switched off by name, as the shipped pack has it otherwise.
    pub fn without(self, pack: &str, mechanisms: &[&str]) -> Self {
        let numbers = numbers_without(pack, mechanisms);
        self.changed(|scenario| scenario.parameters = numbers)
    }

    /// With somebody who does something besides the policies.
    pub fn besides(mut self, act: fn(&mut Kernel)) -> Self {
        self.besides = Some(act);
        self
    }

    /// The outcomes under the seeds from 1 on.
    pub fn play(&self, seeds: u64) -> Vec<Outcome> {
        let kernel = || Kernel::new(self.scenario.clone(), 0);
        let seeds: Vec<u64> = (1..=seeds).collect();
        seeds.par_iter().map_init(kernel, |kernel, seed| self.play_one(kernel, *seed)).collect()
    }

    /// Plays to the end of the scenario; gives back where trust was lowest, and how many ties had a
    /// contact and a legal basis 90 days before the polls.
    fn play_to_the_end(&self, kernel: &mut Kernel, seed: u64) -> (Points, usize) {
        let polls = self.scenario.calendar.election_days.last().copied();
        let eve = polls.map_or(Minute::START, |day| Minute((day.0 - 90 * DAY).max(0)));
        let mut ties_before = None;
        let mut lowest = kernel.meters().trust;
        let state = SchedulerState::new(self.scenario.seats.len());
        let mut scheduler = PolicyScheduler::new(kernel, self.cast.clone(), seed, state);
        let give = |kernel: &mut Kernel, seat: SeatId, orders: &[Order]| {
            let omitted = |order: &Order| {
                self.omissions.iter().any(|omits| omits(&self.scenario, seat, order))
            };
            let given: Vec<Order> = orders.iter().filter(|it| !omitted(it)).copied().collect();
            kernel.submit_all(seat, &given, |_, _| {});
        };
        loop {
            while let Some(at) = scheduler.wakes(kernel, Minute::NEVER) {
                kernel.advance_to(at);
                scheduler.ask(kernel, give);
            }
            if kernel.step(Minute::NEVER).is_none() {
                return (lowest, ties_before.unwrap_or_else(|| ties_in_place(kernel)));
            }
            if ties_before.is_none() && eve <= kernel.now() {
                ties_before = Some(ties_in_place(kernel));
            }
            if let Some(act) = self.besides {
                act(kernel);
            }
            lowest = lowest.min(kernel.meters().trust);
            if PolicyScheduler::must_wait(kernel) {
                scheduler.note(kernel);
            } else {
                scheduler.ask(kernel, give);
            }
        }
    }

    fn play_one(&self, kernel: &mut Kernel, seed: u64) -> Outcome {
        kernel.restart(seed);
        let start = kernel.meters().trust;
        let (lowest, ties_before) = self.play_to_the_end(kernel, seed);
        kernel.advance_to(self.scenario.calendar.end);
        let meters = kernel.meters();
        let entries: Vec<Entry> = [kernel.ledger().entries.clone(), kernel.flowing()].concat();
        let mut damage_of = vec![0; self.scenario.incidents.len()];
        for entry in &entries {
            if let (Meter::Damage(_), Cause::Incident(incident)) = (entry.meter, entry.cause) {
                damage_of[incident.index()] += entry.amount;
            }
        }
        let log = kernel.log();
        let group = |seat: SeatId| self.scenario.seats[seat.index()].group;
        let across = log.reads.iter().filter_map(|read| {
            let message = &log.messages[read.message as usize];
            let minutes = read.read_at.since(message.at) as f64;
            (group(message.from) != group(read.seat)).then_some(minutes)
        });
        let across = across.collect();
        let mut moved = BTreeMap::new();
        for entry in entries.iter().filter(|entry| matches!(entry.meter, Meter::Trust(_))) {
            *moved.entry(name(entry.cause)).or_default() += entry.amount as f64 / 1e6;
        }
        let orders = &log.orders;
        let kind = |order: u32| orders[order as usize].order.kind();
        let moved_by = entries.iter().filter_map(|entry| match entry.cause {
            Cause::Order(order)
            | Cause::Overreach(order)
            | Cause::Refusal(order)
            | Cause::UnequalHelp(order) => Some(kind(order)),
            _ => None,
        });
        let long = |kind: OrderKind| matches!(kind, OrderKind::Fund | OrderKind::SignMou);
        let calendar = &self.scenario.calendar;
        let is_eve = |at: Minute| (0..2_880).contains(&calendar.election_day_for(at).since(at));
        Outcome {
            damage: meters.damage.as_f64(),
            trust: meters.trust.as_f64(),
            start: start.as_f64(),
            lowest: lowest.as_f64(),
            moved,
            news_after: kernel.incidents().iter().filter_map(news_after).collect(),
            own_moved: own_moved(kernel),
            independence: meters.independence.as_f64(),
            message_minutes: mean(across),
            ties_before,
            incidents: kernel
                .incidents()
                .iter()
                .map(|it| Course {
                    has_begun: has_begun(it),
                    begun_at: it.begun_at,
                    noticed_at: it.noticed.map(|(at, _)| at),
                    contained_at: it.contained_at,
                })
                .collect(),
            damage_of,
            averted: kernel.incidents().iter().filter(|it| it.averted_at.is_some()).count(),
            lures: lures(kernel),
            exposed: exposed(kernel),
            is_late: entries.iter().any(|entry| entry.cause == Cause::Delay),
            moved_by: moved_by.collect(),
            given: orders.iter().map(|it| it.order.kind()).collect(),
            long_orders_late: orders
                .iter()
                .filter(|it| long(it.order.kind()) && is_eve(it.at))
                .count(),
        }
    }
}

/// Lures at parties that succeeded, and how many there were.
fn lures(kernel: &Kernel) -> (usize, usize) {
    let scenario = kernel.scenario();
    let planned = scenario.incidents.iter().zip(kernel.incidents());
    let lures = planned.filter(|(planned, _)| {
        let owner = scenario.assets[planned.asset.index()].owner;
        let lures = planned.primitive.row().way_in == WayIn::People;
        planned.may_fail && lures && scenario.seats[owner.index()].kind.is_party()
    });
    lures.fold((0, 0), |(in_by_now, all), (_, it)| {
        let (begun, averted) = (usize::from(has_begun(&it)), usize::from(it.averted_at.is_some()));
        (in_by_now + begun, all + begun + averted)
    })
}

/// Weaknesses that came out before the last election day, and not by those responsible.
fn exposed(kernel: &Kernel) -> f64 {
    let polls = kernel.scenario().calendar.election_days.last().copied();
    let seats = &kernel.scenario().seats;
    let official =
        |first: Option<SeatId>| first.is_some_and(|it| seats[it.index()].kind.is_official());
    let planned = kernel.scenario().incidents.iter().zip(kernel.incidents());
    let out = planned.filter(|(planned, it)| {
        planned.primitive == Primitive::WhitehatDisclosure
            && it.disclosure.is_some_and(|told| Some(told.at) < polls && !official(told.first))
    });
    out.count() as f64
}

/// Minutes from when an incident acted until the news had it, if nobody spoke of it before.
fn news_after(incident: &Incident) -> Option<i64> {
    let disclosure = incident.disclosure.filter(|it| it.first.is_none())?;
    Some(disclosure.at.since(incident.acting_at))
}

/// What a cause is called.
fn name(cause: Cause) -> &'static str {
    match cause {
        Cause::Incident(_) => "news",
        Cause::Order(_) => "explanations",
        Cause::Claim(_) => "statements",
        Cause::Proof(_) => "proved false",
        Cause::Contradiction(_) => "contradictions",
        Cause::Rumour(_) => "rumours",
        Cause::Silence(_) => "silence",
        Cause::Missed(_) => "missed service",
        Cause::Delay => "delay",
        Cause::Return => "return",
        Cause::Overreach(_) | Cause::Refusal(_) | Cause::UnequalHelp(_) => "independence",
        Cause::Finding(_) => "observers",
        Cause::Intervention(_) => "facilitator",
    }
}

/// By how much the level that segments return to has moved since the start.
fn own_moved(kernel: &Kernel) -> f64 {
    let segments = &kernel.scenario().country.segments;
    let moved = kernel.snapshot().segments;
    let moved = moved.iter().zip(segments).map(|(now, it)| it.size.of((now.own - it.trust).0));
    moved.sum::<i64>() as f64 / 1e6
}

fn ties_in_place(kernel: &Kernel) -> usize {
    kernel.ties().iter().filter(|tie| tie.from != tie.to && tie.contact && tie.legal_basis).count()
}

/// The mean.
pub fn mean(values: Vec<f64>) -> f64 {
    let count = values.len().max(1) as f64;
    values.into_iter().sum::<f64>() / count
}

/// The mean paired difference of an outcome, one minus other.
pub fn difference(one: &[Outcome], other: &[Outcome], of: fn(&Outcome) -> f64) -> Difference {
    let pairs: Vec<f64> = one.iter().zip(other).map(|(one, other)| of(one) - of(other)).collect();
    Difference::of(&pairs, mean)
}

/// By what trust has moved otherwise in one than in other, the most first.
pub fn by_cause(one: &[Outcome], other: &[Outcome]) -> String {
    let mut sums: BTreeMap<&'static str, f64> = BTreeMap::new();
    for (runs, sign) in [(one, 1.0), (other, -1.0)] {
        for (cause, points) in runs.iter().flat_map(|run| &run.moved) {
            *sums.entry(cause).or_default() += sign * points / runs.len() as f64;
        }
    }
    let mut sums: Vec<_> = sums.into_iter().filter(|(_, points)| 0.05 <= points.abs()).collect();
    sums.sort_by(|one, other| other.1.abs().total_cmp(&one.1.abs()));
    let told = sums.iter().map(|(cause, points)| format!("{cause} {points:+.2}"));
    told.collect::<Vec<_>>().join(", ")
}

/// The share of pairs, in per cent, in which an outcome is the same to a hundredth.
pub fn alike(one: &[Outcome], other: &[Outcome], of: fn(&Outcome) -> f64) -> f64 {
    let same = one.iter().zip(other).filter(|(one, other)| (of(one) - of(other)).abs() < 0.005);
    100.0 * same.count() as f64 / one.len().max(1) as f64
}

pub fn damage(outcome: &Outcome) -> f64 {
    outcome.damage
}

pub fn trust(outcome: &Outcome) -> f64 {
    outcome.trust
}
