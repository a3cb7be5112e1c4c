//! An exercise that was played, as it was at any minute: to be looked at, with nothing put in.
//!
//! It is played again once and keeps snapshots on the way, so that every later place is near one of
//! them. They are at most [`KEPT`]: when there are more, every second one goes, and those to come
//! are twice as far apart.

use crate::base::minute::Minute;
use crate::policy::{Cast, PolicyKind, PolicyScheduler, SchedulerState};
use crate::session::journal::{Journal, JournalError, MemoryJournal};
use crate::session::player::{Player, PlayerSnapshot};
use crate::session::step::{Position, Step};

use super::outbox::Outbox;
use super::{Director, Record};

/// How many snapshots are kept at most.
const KEPT: usize = 64;
/// How many events are between two of them at first.
const APART: u64 = 16;

/// The place at the end of a minute.
pub(super) const fn end_of(minute: Minute) -> Position {
    Position { minute, after: u32::MAX }
}

/// A place that was reached, with how many steps had been put in.
struct Kept {
    steps: usize,
    snapshot: PlayerSnapshot,
}

/// An exercise that was played, at one of its minutes.
pub struct Hindsight {
    /// It writes nothing down.
    director: Director<MemoryJournal>,
    /// All that is on record.
    record: Record,
    steps: Vec<Step>,
    /// How many steps were put in.
    given: usize,
    /// How far it was played.
    end: Position,
    /// In the order of time.
    kept: Vec<Kept>,
    apart: u64,
}

impl<J: Journal> Director<J> {
    /// The branch that is played, to be looked at as it was.
    pub fn hindsight(&self) -> Hindsight {
        let (scenario, seed) = (self.scenario.clone(), self.seed);
        let mut record = self.record.clone();
        // What was sent twice is of no interest any more.
        record.answers.clear();
        let player = Player::new(scenario.clone(), seed);
        let seats = scenario.seats.len();
        let cast = Cast::all(PolicyKind::Absent, seats);
        let scheduler =
            PolicyScheduler::new(&player.kernel, cast, seed, SchedulerState::new(seats));
        let failure = Some(JournalError::Elsewhere);
        let outbox = Outbox::new(MemoryJournal { failure, ..MemoryJournal::default() });
        let steps = record.tree.steps(record.tree.active());
        let start = Kept { steps: 0, snapshot: player.snapshot() };
        let readings = None;
        let past = record.as_of(player.at());
        let director =
            Director { scenario, seed, player, readings, scheduler, record: past, outbox };
        let (end, kept) = (self.at(), vec![start]);
        Hindsight { director, record, steps, given: 0, end, kept, apart: APART }
    }
}

impl Hindsight {
    /// Plays it once, so that every place is near a snapshot from then on.
    pub fn prepare(&mut self) {
        self.play_to(self.end);
    }

    /// The exercise as it was at the end of a minute, or where it ends.
    pub fn at(&mut self, minute: Minute) -> &mut Director<MemoryJournal> {
        let place = end_of(minute).min(self.end);
        let next = self.kept.partition_point(|it| it.snapshot.at() <= place);
        // The start is always kept.
        let nearest = &self.kept[next.max(1) - 1];
        let here = self.director.player.at();
        if place < here || here < nearest.snapshot.at() {
            self.director.player.restore(&nearest.snapshot);
            self.given = nearest.steps;
        }
        self.play_to(place);
        self.director.record = self.record.as_of(place);
        &mut self.director
    }

    /// How many snapshots there are.
    pub const fn kept(&self) -> usize {
        self.kept.len()
    }

    fn play_to(&mut self, place: Position) {
        loop {
            let next = self.steps.get(self.given).filter(|step| step.at <= place).copied();
            let to = next.map_or(place, |step| step.at);
            while self.director.player.is_due(to) {
                if self.director.player.step(to.minute).is_none() {
                    break;
                }
                self.keep();
            }
            self.director.player.advance_to(to.minute);
            let Some(step) = next else { break };
            // In the branch that they were recorded in, all steps are allowed.
            _ = self.director.player.put_in(step.input).is_ok();
            self.given += 1;
        }
    }

    /// Keeps a snapshot, if this is far enough from the last one.
    fn keep(&mut self) {
        let player = &self.director.player;
        let last = self.kept.last().map_or(0, |it| it.snapshot.events());
        if player.events() < last + self.apart {
            return;
        }
        self.kept.push(Kept { steps: self.given, snapshot: player.snapshot() });
        if KEPT < self.kept.len() {
            let mut nth = 0;
            self.kept.retain(|_| {
                nth += 1;
                nth % 2 == 1
            });
            self.apart *= 2;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::base::ids::SeatId;
    use crate::scenario::{LoadOptions, load};
    use crate::session::director::Note;
    use crate::session::holder::Holder;
    use crate::session::replay::replay_to;

    /// A night by policies, with a seat that changes hands and two notes, up to its end.
    fn played() -> Director<MemoryJournal> {
        let pack = Path::new("scenarios/packs/count-night");
        let scenario = load(pack, &LoadOptions::default()).unwrap().scenario;
        let roster = vec![Holder::Policy(PolicyKind::Network); scenario.seats.len()];
        let journal = MemoryJournal::default();
        let mut director = Director::new(scenario.clone(), 3, &roster, journal, 0).unwrap();
        director.stop_for_decisions(false, 0).unwrap();
        director.start(0).unwrap();
        let note = |body: &str| {
            let (author, body) = ("somebody".to_owned(), body.to_owned());
            Note { author, body, bookmark: false }
        };
        let half = Minute(scenario.calendar.end.0 / 2);
        director.play(half, |_| {}, 0).unwrap();
        director.note(note("half"), 0).unwrap();
        director.hand_over(SeatId(0), Holder::People, 0).unwrap();
        director.play(scenario.calendar.end, |_| {}, 0).unwrap();
        director.note(note("end"), 0).unwrap();
        director
    }

    #[test]
    fn every_minute_is_as_it_was_in_whatever_order_it_is_looked_at() {
        let director = played();
        let (scenario, end) = (director.scenario().clone(), director.now());
        let steps = director.record().tree().steps(director.branch());
        let mut hindsight = director.hindsight();
        hindsight.prepare();
        assert!(2 < hindsight.kept() && hindsight.kept() <= KEPT);
        for part in [7, 1, 5, 6, 2, 2, 8, 0, 3] {
            let minute = Minute(end.0 * part / 8);
            let (mut player, _) = replay_to(scenario.clone(), 3, &steps, end_of(minute), |_, _| {});
            let there = hindsight.at(minute);
            assert_eq!(there.now(), minute);
            assert_eq!(there.state_hash(), player.kernel.state_hash(), "{part}/8");
        }
    }

    #[test]
    fn what_was_written_down_later_is_not_there_yet() {
        let director = played();
        let end = director.now();
        let mut hindsight = director.hindsight();
        let half = Minute(end.0 / 2);
        let mut seen = |minute| {
            let there = hindsight.at(minute);
            (there.notes().count(), there.people().iter().count(), there.branch())
        };
        assert_eq!(seen(half + -1), (0, 0, 1));
        assert_eq!(seen(half), (1, 1, 1));
        assert_eq!(seen(end), (2, 1, 1));
        assert_eq!(director.branch(), 0, "nothing has changed");
    }

    #[test]
    fn a_branch_begins_where_it_was_asked_and_does_so_again_from_its_journal() {
        let mut director = played();
        let end = director.now();
        let minute = Minute(end.0 / 2 - 7);
        let hash = director.hindsight().at(minute).state_hash();
        let branch = director.branch_from(minute, 0).unwrap();
        assert_eq!((branch, director.branch(), director.now()), (1, 1, minute));
        assert_eq!(director.state_hash(), hash);
        assert_eq!(director.notes().count(), 0, "the notes came later");
        let (scenario, entries) = (director.scenario().clone(), director.journal().entries.clone());
        let journal = MemoryJournal::default();
        let mut again = Director::resume(scenario, 3, &entries, journal).unwrap();
        assert_eq!((again.now(), again.state_hash()), (minute, hash));
        assert_eq!(again.branches()[1].left_at.map(|it| it.minute), Some(minute));
        director.go_on(0).unwrap();
        director.play(end, |_| {}, 0).unwrap();
        assert_eq!(director.now(), end);
        director.activate(0, 0).unwrap();
        assert_eq!((director.now(), director.notes().count()), (end, 2));
    }
}
