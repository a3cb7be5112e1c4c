//! Playing the branches of a file again, what they have in common once.
//!
//! Branches into which the same was put so far are played as one group. Where some of a group put
//! in a step and others do not, the smaller part is played to its end, and then the larger one from
//! there. So no more snapshots are kept at a time than the number of branches has binary digits.
//!
//! Of a group, the branch with the lowest number has all that happens on record, or is at fault:
//! what was recorded with a parent is not recorded again, and a parent has a lower number. So no
//! more events are played than are recorded, but one for each branch that is at fault.

use std::collections::BTreeSet;

use super::super::branch::{BranchId, BranchTree};
use super::super::journal::Entry;
use super::super::player::Player;
use super::super::step::{Denial, Position};
use super::meta::ExerciseSetup;
use super::verify::Proof;
use crate::base::minute::Minute;

/// Why a branch is not as it was recorded.
#[derive(Debug)]
pub enum Fault {
    /// This was recorded, and something else happened, or nothing.
    Event(Box<Entry>, Option<Box<Entry>>),
    /// The step with this number is refused.
    Step(u32, Denial),
}

/// A branch in which all recorded states are as they were computed.
#[derive(Debug)]
pub struct Reached {
    /// The last event before it left its parent.
    pub shared: Proof,
    /// The number of the last event that has to be recorded with it or its parent.
    pub needed: u64,
}

/// Several branches of a file that are played again.
pub struct TreePlay<'a> {
    tree: &'a BranchTree,
    /// What was recorded of the events of each branch, in order.
    recorded: &'a [Vec<(u64, &'a Entry)>],
    /// Where each branch left its parent.
    lefts: Vec<Option<Position>>,
    player: Player,
    /// Where the events were that led to where the player is.
    places: Vec<Position>,
    /// How many recorded events of each branch were compared.
    compared: Vec<usize>,
    outcomes: Vec<Option<Result<Reached, Fault>>>,
    /// The lowest branch that is at fault: those above it are not played any more.
    at_fault: BranchId,
    played: usize,
}

impl<'a> TreePlay<'a> {
    /// At the start, with nothing played.
    pub fn new(
        setup: &ExerciseSetup,
        tree: &'a BranchTree,
        recorded: &'a [Vec<(u64, &'a Entry)>],
        lefts: Vec<Option<Position>>,
    ) -> Self {
        Self {
            tree,
            recorded,
            lefts,
            player: Player::new(setup.scenario.clone(), setup.seed),
            places: Vec::new(),
            compared: vec![0; recorded.len()],
            outcomes: recorded.iter().map(|_| None).collect(),
            at_fault: BranchId::MAX,
            played: 0,
        }
    }

    /// How many events were played so far.
    pub const fn played(&self) -> usize {
        self.played
    }

    /// What came of a branch that was played; nothing if it has nothing of its own.
    pub fn take_outcome(&mut self, branch: BranchId) -> Option<Result<Reached, Fault>> {
        self.outcomes[branch as usize].take()
    }

    /// Whether a branch has a step or an event that is not its parent's.
    pub fn has_own(&self, branch: BranchId) -> bool {
        let is_empty = self.tree.branches()[branch as usize].steps.is_empty();
        !is_empty || !self.recorded[branch as usize].is_empty()
    }

    /// Plays branches, in the order of their numbers, to the last that each has on record. After
    /// one that is at fault, those with higher numbers are not played to their ends.
    pub fn play(&mut self, branches: &[BranchId]) {
        let group = branches.iter().copied().filter(|branch| self.has_own(*branch)).collect();
        self.play_group(group, 0);
    }

    /// Plays branches on that have had the same `steps` so far.
    fn play_group(&mut self, mut group: Vec<BranchId>, mut steps: u32) {
        loop {
            group.retain(|branch| self.is_going_on(*branch, steps));
            if group.is_empty() {
                return;
            }
            let Some(taking) = self.play_together(&group, &mut steps) else { continue };
            let is_taking: BTreeSet<BranchId> = taking.iter().copied().collect();
            group.retain(|branch| !is_taking.contains(branch));
            let (here, events) = (self.player.snapshot(), self.places.len());
            if taking.len() <= group.len() {
                self.put_in(&taking, steps);
                self.play_group(taking, steps + 1);
                self.player.restore(&here);
                self.places.truncate(events);
            } else {
                self.play_group(group, steps);
                self.player.restore(&here);
                self.places.truncate(events);
                self.put_in(&taking, steps);
                (group, steps) = (taking, steps + 1);
            }
        }
    }

    /// Whether there is more to play of a branch; if not, what was reached is noted.
    fn is_going_on(&mut self, branch: BranchId, steps: u32) -> bool {
        if self.at_fault <= branch {
            return false;
        }
        let has_more = steps < self.tree.len(branch) || self.next_no(branch).is_some();
        if !has_more {
            self.reach(branch, None);
        }
        has_more
    }

    /// The number of the next event that was recorded with a branch.
    fn next_no(&self, branch: BranchId) -> Option<u64> {
        let recorded = &self.recorded[branch as usize];
        recorded.get(self.compared[branch as usize]).map(|(no, _)| *no)
    }

    /// Plays a group until its first branch has no more or is at fault; or until some of the group,
    /// which are given back, put in a step that the others do not.
    fn play_together(&mut self, group: &[BranchId], steps: &mut u32) -> Option<Vec<BranchId>> {
        let first = group[0];
        let common = self.tree.common_steps(first);
        let mut joined: BTreeSet<(u32, BranchId)> =
            group[1..].iter().map(|branch| (common[*branch as usize], *branch)).collect();
        // Those that do not put in the next step of the first one, with the places of their own.
        let mut apart: BTreeSet<(Position, BranchId)> = BTreeSet::new();
        let mut due: BTreeSet<(u64, BranchId)> =
            group.iter().filter_map(|branch| Some((self.next_no(*branch)?, *branch))).collect();
        let place_of = |tree: &BranchTree, branch, steps| Some(tree.step(branch, steps)?.at);
        loop {
            while let Some((_, branch)) = joined.first().filter(|(common, _)| *common <= *steps) {
                let branch = *branch;
                joined.pop_first();
                apart.extend(place_of(self.tree, branch, *steps).map(|place| (place, branch)));
            }
            let own = place_of(self.tree, first, *steps);
            let other = apart.first().copied();
            let place = own.into_iter().chain(other.map(|(place, _)| place)).min();
            while place.is_none_or(|place| self.player.is_due(place)) {
                self.step(first, &mut due);
                if !self.is_going_on(first, *steps) {
                    return None;
                }
            }
            let taking = match other {
                Some((place, branch)) if own.is_none_or(|own| place < own) => {
                    let common = self.tree.common_steps(branch);
                    let same = apart.iter().take_while(|(other, _)| *other == place);
                    let same = same.filter(|(_, other)| *steps < common[*other as usize]);
                    same.map(|(_, branch)| *branch).collect()
                }
                _ => {
                    let mut taking: Vec<BranchId> =
                        joined.iter().map(|(_, branch)| *branch).chain([first]).collect();
                    taking.sort_unstable();
                    taking
                }
            };
            if taking.len() < group.len() {
                return Some(taking);
            }
            self.put_in(&taking, *steps);
            *steps += 1;
            if !self.is_going_on(first, *steps) {
                return None;
            }
        }
    }

    /// Plays one event, and compares it with what was recorded of it. The first branch of a group
    /// has it on record, or has no more to be played.
    fn step(&mut self, first: BranchId, due: &mut BTreeSet<(u64, BranchId)>) {
        let Some(event) = self.player.step(Minute::NEVER) else {
            let (_, entry) = self.recorded[first as usize][self.compared[first as usize]];
            return self.fault(first, Fault::Event(Box::new(entry.clone()), None));
        };
        self.played += 1;
        let (no, at) = (self.player.events(), self.player.at());
        self.places.push(at);
        let is_shared = self.lefts[first as usize].is_some_and(|left| at <= left);
        if !is_shared && self.next_no(first).is_none_or(|next| no < next) {
            return self.reach(first, Some(no));
        }
        while let Some((_, branch)) = due.first().filter(|(next, _)| *next <= no).copied() {
            due.pop_first();
            let compared = &mut self.compared[branch as usize];
            let (_, entry) = self.recorded[branch as usize][*compared];
            *compared += 1;
            let found = Entry::event(branch, no, event, &mut self.player.kernel);
            if found == *entry {
                due.extend(self.next_no(branch).map(|next| (next, branch)));
            } else {
                let (entry, found) = (Box::new(entry.clone()), Some(Box::new(found)));
                self.fault(branch, Fault::Event(entry, found));
            }
        }
    }

    /// Puts in a step of branches that have it in common, where the player is.
    fn put_in(&mut self, branches: &[BranchId], number: u32) {
        let first = branches[0];
        let Some(step) = self.tree.step(first, number) else { return };
        self.player.advance_to(step.at.minute);
        if let Err(denial) = self.player.put_in(step.input) {
            self.fault(first, Fault::Step(number, denial));
        }
    }

    fn fault(&mut self, branch: BranchId, fault: Fault) {
        self.at_fault = self.at_fault.min(branch);
        self.outcomes[branch as usize] = Some(Err(fault));
    }

    /// Notes how far a branch has come: all that is to be compared of it, or up to an event that it
    /// should have on record.
    fn reach(&mut self, branch: BranchId, missing: Option<u64>) {
        let last_before = |place: Position| {
            let no = self.places.partition_point(|at| *at <= place);
            let minute = self.places[..no].last().map_or(Minute::START, |at| at.minute);
            Proof { compared: 0, no: no as u64, minute }
        };
        let shared = self.lefts[branch as usize].map_or_else(Proof::default, last_before);
        let has_own = !self.tree.branches()[branch as usize].steps.is_empty();
        let last_step = self.tree.len(branch).checked_sub(1).filter(|_| has_own);
        let last_step = last_step.and_then(|last| self.tree.step(branch, last));
        let needed = last_step.map_or(0, |step| last_before(step.at).no);
        let needed = missing.unwrap_or(needed);
        if missing.is_some() {
            self.at_fault = self.at_fault.min(branch);
        }
        self.outcomes[branch as usize] = Some(Ok(Reached { shared, needed }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::path::Path;

    use crate::base::level::Points;
    use crate::scenario::model::Gauge;
    use crate::scenario::{LoadOptions, load};
    use crate::session::step::{Author, Input, Step};
    use crate::sim::intervention::Intervention;

    const BRANCHES: u32 = 200;

    fn shift(minute: i64) -> Step {
        let at = Position { minute: Minute(minute), after: 0 };
        let shift = Intervention::Shift { meter: Gauge::Trust, by: Points::whole(-1) };
        Step { at, author: Author::Facilitator, input: Input::Intervention(shift) }
    }

    /// Branches of which each puts something in early, and something at the end.
    fn tree(end: i64) -> BranchTree {
        let mut tree = BranchTree::default();
        for minute in 0..5 {
            tree.push(shift(minute));
        }
        for branch in 1..=BRANCHES {
            let parent = branch / 2;
            tree.fork(parent, (branch % 5).min(tree.len(parent) - 1));
            tree.push(shift(4 + i64::from(branch)));
            tree.push(shift(end));
        }
        tree
    }

    /// Events that were played by themselves in a branch, as they would be recorded.
    fn events(setup: &ExerciseSetup, tree: &BranchTree, branch: BranchId) -> Vec<Entry> {
        let mut player = Player::new(setup.scenario.clone(), setup.seed);
        let (mut no, mut all) = (0, Vec::new());
        let common = tree.branches()[branch as usize].parent.map_or(0, |(_, common)| common);
        for (number, step) in tree.steps(branch).into_iter().enumerate() {
            player.go_to(step.at, |kernel, event| {
                no += 1;
                all.push(Entry::event(branch, no, event, kernel));
            });
            if number < common as usize {
                all.clear();
            }
            player.put_in(step.input).expect("it is possible at any time");
        }
        all
    }

    #[test]
    fn no_more_is_played_than_is_recorded_however_many_branches_there_are() {
        let pack = Path::new("scenarios/packs/first-steps");
        let loaded = load(pack, &LoadOptions::default()).expect("a valid scenario");
        let setup = ExerciseSetup::new(loaded, 3);
        let tree = tree(setup.scenario.calendar.end.0);
        let all: Vec<BranchId> = (0..=BRANCHES).collect();
        let entries: Vec<Vec<Entry>> =
            all.iter().map(|branch| events(&setup, &tree, *branch)).collect();
        let numbered = |entry| match entry {
            &Entry::Event { no, .. } => (no, entry),
            _ => unreachable!("only events are made"),
        };
        let sound: Vec<Vec<(u64, &Entry)>> =
            entries.iter().map(|some| some.iter().map(numbered).collect()).collect();
        let played = |recorded: &[Vec<(u64, &Entry)>]| {
            let lefts = all.iter().map(|branch| (0 < *branch).then(Position::default)).collect();
            let mut play = TreePlay::new(&setup, &tree, recorded, lefts);
            play.play(&all);
            let is_fault = |branch: &&BranchId| !matches!(play.take_outcome(**branch), Some(Ok(_)));
            let faults = all.iter().filter(is_fault).count();
            (play.played(), faults)
        };
        let stored = sound.iter().map(Vec::len).sum::<usize>();
        let (all_sound, faults) = played(&sound);
        assert_eq!(faults, 0);
        assert!(1_000 < all_sound && all_sound <= stored, "{all_sound} of {stored}");
        // Of what nobody has recorded, nothing is played but one event of each branch.
        let nothing = vec![Vec::new(); all.len()];
        let (none_recorded, _) = played(&nothing);
        assert!(none_recorded <= all.len(), "{none_recorded}");
    }
}
