//! What was on record at an earlier place of the branch that is played.

use crate::base::ids::SeatSet;
use crate::session::branch::BranchId;
use crate::session::director::pace::SessionState;
use crate::session::holder::Holder;
use crate::session::step::Position;

use super::{Control, Record};

impl Record {
    /// A branch begins at a place and not where its parent's next step was put in; whether it may:
    /// it is new, and has in common with its parent what was put in until then.
    pub(super) fn begin_at(&mut self, branch: BranchId, at: Position) -> bool {
        let is_new = self
            .tree
            .branches()
            .get(branch as usize)
            .is_some_and(|it| it.steps.is_empty() && it.parent.is_some());
        let last = self.tree.len(branch).checked_sub(1);
        let last = last.and_then(|last| self.tree.step(branch, last)).map(|step| step.at);
        let Some(reached) = self.reached.get_mut(branch as usize).filter(|_| is_new) else {
            return false;
        };
        if reached.place < at || last.is_some_and(|last| at < last) {
            return false;
        }
        (reached.place, reached.from) = (at, Some(at));
        true
    }

    /// What it was when the branch that is played was at a place: as if another one had begun
    /// there.
    pub(in crate::session::director) fn as_of(&self, place: Position) -> Self {
        let mut record = self.clone();
        let parent = self.tree.active();
        let steps = self.tree.steps(parent);
        let common = steps.partition_point(|step| step.at <= place) as u32;
        record.tree.fork(parent, common);
        record.reached.push(super::Reached { place, ended: false, from: Some(place) });
        record.holders.fill(Holder::Nobody);
        record.people = SeatSet::EMPTY;
        for Control { seat, holder, .. } in self.controls.iter().filter(|it| self.held(it, place)) {
            record.holders[seat.index()] = *holder;
            if *holder == Holder::People {
                record.people.insert(*seat);
            }
        }
        let is_end = self.place(parent).is_some_and(|end| end <= place);
        if !(is_end && self.stage == SessionState::Ended) {
            record.stand(SessionState::Paused);
        }
        record
    }

    /// Whether a seat had changed hands by a place of the branch that is played. What was done in a
    /// branch that was undone has been done by where that was left.
    fn held(&self, it: &Control, place: Position) -> bool {
        let played = self.tree.active();
        if self.is_past(it.branch, (it.steps, it.at), played) {
            return it.at <= place;
        }
        let (way, other) = (self.way_to(played), self.way_to(it.branch));
        let common = way.iter().zip(&other).take_while(|(one, other)| one == other).count();
        let left = way.get(common).or_else(|| other.get(common));
        left.is_none_or(|branch| self.begins_at(*branch) <= place)
    }

    /// The branches from the first one to another, each leaving the one before.
    fn way_to(&self, branch: BranchId) -> Vec<BranchId> {
        let parent = |branch: &BranchId| {
            self.tree.branches()[*branch as usize].parent.map(|(parent, _)| parent)
        };
        let mut way: Vec<BranchId> = std::iter::successors(Some(branch), parent).collect();
        way.reverse();
        way
    }

    /// Where a branch leaves its parent.
    pub(in crate::session::director) fn begins_at(&self, branch: BranchId) -> Position {
        let from = self.reached[branch as usize].from;
        let parent = self.tree.branches()[branch as usize].parent;
        let left = || parent.and_then(|(parent, common)| self.place_before(parent, common));
        from.or_else(left).unwrap_or_default()
    }
}
