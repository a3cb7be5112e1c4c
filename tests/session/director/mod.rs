//! The director, without files and without a clock.

mod about;
mod advance;
mod answers;
mod branches;
mod inject_release;
mod interventions;
mod property;
mod queue;
mod retiming;
mod seats;
mod submissions;
mod views;

use std::path::Path;
use std::sync::{Arc, LazyLock};

use hotwash::base::explain::Explain;
use hotwash::base::ids::{SeatId, WindowId};
use hotwash::base::minute::Minute;
use hotwash::policy::{Decision, PolicyChance, PolicyKind, decide};
use hotwash::scenario::model::{Order, Scenario};
use hotwash::scenario::{LoadOptions, load};
use hotwash::session::director::{
    Director, DirectorError, Receipt, Record, Speed, StepTo, Submission,
};
use hotwash::session::holder::Holder;
use hotwash::session::journal::{Entry, Journal, JournalError, MemoryJournal, tree_of};
use hotwash::session::replay::replay_to;
use hotwash::session::step::Position;
use hotwash::sim::engine::Chance;
use hotwash::sim::hash::StateHash;
use hotwash::text::{Catalogue, ENGLISH};

/// Seats of `first-steps`.
const HEAD: SeatId = SeatId(0);
const IT: SeatId = SeatId(1);
const CERT: SeatId = SeatId(2);

const NETWORK: Holder = Holder::Policy(PolicyKind::Network);
const SEED: u64 = 4;

/// What is said of an error in English.
fn said(error: &DirectorError) -> String {
    Catalogue::shared(ENGLISH).explain(&error.explanation()).0
}

fn pack(id: &str) -> Arc<Scenario> {
    let path = format!("scenarios/packs/{id}");
    load(Path::new(&path), &LoadOptions::default()).unwrap().scenario
}

fn first_steps() -> Arc<Scenario> {
    static PACK: LazyLock<Arc<Scenario>> = LazyLock::new(|| pack("first-steps"));
    PACK.clone()
}

/// A journal in memory that can be told to fail after so many writings.
#[derive(Default)]
struct Tape {
    memory: MemoryJournal,
    /// How many writings succeed before one fails.
    fails_after: Option<u32>,
    /// What becomes of one that fails: if set, nobody knows at once, and this is what is found.
    fails_as: Option<bool>,
    /// What is to be found of the last writing.
    in_doubt: Option<bool>,
    /// How many entries each writing had.
    writings: Vec<usize>,
}

impl Tape {
    const fn fail(&mut self, after: u32, as_: Option<bool>) {
        (self.fails_after, self.fails_as) = (Some(after), as_);
    }
}

impl Journal for Tape {
    fn write(&mut self, entries: &[Entry]) -> Result<(), JournalError> {
        match self.fails_after.as_mut() {
            Some(0) => {
                self.fails_after = None;
                let Some(is_recorded) = self.fails_as else { return Err(JournalError::Full) };
                self.in_doubt = Some(is_recorded);
                if is_recorded {
                    self.memory.write(entries)?;
                }
                return Err(JournalError::InDoubt("the test says so".to_owned()));
            }
            Some(left) => *left -= 1,
            None => {}
        }
        assert_eq!(self.in_doubt, None, "what is in doubt is settled first");
        self.writings.push(entries.len());
        self.memory.write(entries)
    }

    fn settle(&mut self) -> Result<bool, JournalError> {
        Ok(self.in_doubt.take().unwrap_or_default())
    }
}

/// A room in which one exercise is played.
struct Room {
    director: Director<Tape>,
    wall: i64,
    keys: u32,
}

impl Room {
    fn new(scenario: Arc<Scenario>, roster: Vec<Holder>) -> Self {
        let director = Director::new(scenario, SEED, &roster, Tape::default(), 0).unwrap();
        Self { director, wall: 1_700_000_000_000, keys: 0 }
    }

    /// `first-steps`, with the same holder in every seat, started.
    fn started(holder: Holder) -> Self {
        let mut room = Self::new(first_steps(), vec![holder; first_steps().seats.len()]);
        room.director.start(0).unwrap();
        room
    }

    /// The same, with people in the seat of the technicians and stopped at their first decision.
    fn at_a_decision() -> Self {
        let mut room = Self::new(first_steps(), vec![NETWORK; first_steps().seats.len()]);
        room.director.hand_over(IT, Holder::People, 0).unwrap();
        room.director.start(0).unwrap();
        room.director.step(StepTo::Minute(Minute::NEVER), 0).unwrap();
        assert_eq!(room.director.due().len(), 1);
        room
    }

    /// Half a day a second, so that the morning is over at once.
    fn hurry(&mut self) {
        self.director.set_speed(WindowId(0), Speed::STEPS[8], 0).unwrap();
    }

    fn submit(&mut self, seat: SeatId, order: Order) -> Result<Receipt, DirectorError> {
        self.keys += 1;
        self.send(self.keys, seat, order)
    }

    fn send(&mut self, key: u32, seat: SeatId, order: Order) -> Result<Receipt, DirectorError> {
        self.wall += 1_000;
        let key = format!("key-{key}");
        self.director.submit(Submission { key, seat, order, wall: self.wall })
    }

    fn entries(&self) -> &[Entry] {
        &self.director.journal().memory.entries
    }

    fn hash(&mut self) -> StateHash {
        self.director.state_hash()
    }

    /// What a policy would order in a seat now.
    fn ideas(&mut self, seat: SeatId, policy: PolicyKind, occasion: u32) -> Vec<Order> {
        let view = self.director.view(seat).unwrap();
        let mut decision = Decision::default();
        decide(policy, &view, PolicyChance { chance: Chance::new(SEED), occasion }, &mut decision);
        decision.orders
    }

    /// An order that the rules allow the technicians at their first decision: to answer it.
    fn answer(&self) -> Order {
        Order::answering(self.director.due()[0].inject, 0)
    }

    /// What is on record is what is played: the same branches, the same state to the bit, and the
    /// same state after every event on record.
    fn check(&mut self) {
        let scenario = self.director.scenario().clone();
        let mut all = self.entries().to_vec();
        assert_eq!(&tree_of(&all).unwrap(), self.director.record().tree());
        all.extend_from_slice(self.director.waiting());
        let record = Record::of(&scenario, &all).unwrap();
        assert_eq!(record.tree(), self.director.record().tree());
        let (branch, at) = (self.director.branch(), self.director.at());
        assert!(record.place(branch).unwrap() <= at);
        let steps = record.tree().steps(branch);
        let mut hashes = Vec::new();
        let (mut player, dropped) = replay_to(scenario, SEED, &steps, at, |kernel, _| {
            hashes.push(kernel.state_hash());
        });
        assert_eq!(dropped, []);
        assert_eq!(player.at(), at);
        assert_eq!(player.kernel.state_hash(), self.hash());
        for entry in &all {
            if let Entry::Event { branch: of, no, hash, .. } = entry
                && *of == branch
            {
                assert_eq!(hashes[*no as usize - 1], *hash, "event {no}");
            }
        }
    }

    /// Another director that has nothing but what was written.
    fn resumed(&self) -> Self {
        let scenario = self.director.scenario().clone();
        let memory = self.director.journal().memory.clone();
        let entries = memory.entries.clone();
        let tape = Tape { memory, ..Tape::default() };
        let director = Director::resume(scenario, SEED, &entries, tape).unwrap();
        Self { director, wall: self.wall, keys: self.keys }
    }
}

fn place(minute: i64, after: u32) -> Position {
    Position { minute: Minute(minute), after }
}
