//! The branches of an exercise: the one that is played, and those that were left behind when
//! something was undone. Nothing is ever rewritten.

use super::step::Step;

/// A branch, by its number in the order in which branches began.
pub type BranchId = u32;

/// One branch: the steps of its parent up to a point, and its own after that.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Branch {
    /// The branch it leaves, and how many of that branch's steps, counted from the start of the
    /// exercise, the two have in common. `None` for the first branch.
    pub parent: Option<(BranchId, u32)>,
    /// Its own steps.
    pub steps: Vec<Step>,
}

/// All branches of an exercise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BranchTree {
    branches: Vec<Branch>,
    active: BranchId,
}

impl Default for BranchTree {
    fn default() -> Self {
        Self { branches: vec![Branch::default()], active: 0 }
    }
}

impl BranchTree {
    /// The branches, by number.
    pub fn branches(&self) -> &[Branch] {
        &self.branches
    }

    /// The branch that is played.
    pub const fn active(&self) -> BranchId {
        self.active
    }

    /// All steps of a branch from the start of the exercise.
    pub fn steps(&self, branch: BranchId) -> Vec<Step> {
        // Not by recursion: a file may have any number of branches, each leaving the one before.
        let (mut from, mut until) = (Some(branch), self.len(branch));
        let mut parts = Vec::new();
        while let Some(branch) = from {
            let it = &self.branches[branch as usize];
            let common = it.parent.map_or(0, |(_, common)| common);
            parts.push(&it.steps[..until.saturating_sub(common) as usize]);
            until = until.min(common);
            from = it.parent.map(|(parent, _)| parent);
        }
        parts.reverse();
        parts.concat()
    }

    /// A step of a branch by its number from the start of the exercise, if it has so many.
    pub fn step(&self, branch: BranchId, number: u32) -> Option<&Step> {
        let mut at = branch;
        loop {
            let it = &self.branches[at as usize];
            match it.parent {
                Some((parent, common)) if number < common => at = parent,
                parent => {
                    let common = parent.map_or(0, |(_, common)| common);
                    return it.steps.get((number - common) as usize);
                }
            }
        }
    }

    /// How many steps, from the start of the exercise, each branch has in common with one of them;
    /// more than it has if it is that one.
    pub fn common_steps(&self, with: BranchId) -> Vec<u32> {
        let mut common = vec![None; self.branches.len()];
        let (mut at, mut until) = (Some(with), u32::MAX);
        while let Some(branch) = at {
            common[branch as usize] = Some(until);
            at = self.branches[branch as usize].parent.map(|(parent, shared)| {
                until = until.min(shared);
                parent
            });
        }
        let mut all: Vec<u32> = Vec::with_capacity(common.len());
        // A branch leaves one with a lower number.
        for (branch, own) in self.branches.iter().zip(common) {
            let parent = branch.parent.map(|(parent, shared)| all[parent as usize].min(shared));
            all.push(own.or(parent).unwrap_or_default());
        }
        all
    }

    /// How many steps a branch has from the start of the exercise.
    pub fn len(&self, branch: BranchId) -> u32 {
        let it = &self.branches[branch as usize];
        it.parent.map_or(0, |(_, common)| common) + it.steps.len() as u32
    }

    /// Whether what happened in a branch after so many steps from the start has happened in another
    /// one, too.
    pub fn is_past(&self, branch: BranchId, steps: u32, of: BranchId) -> bool {
        let (mut at, mut until) = (of, u32::MAX);
        while at != branch {
            let Some((parent, common)) = self.branches[at as usize].parent else { return false };
            (at, until) = (parent, until.min(common));
        }
        steps <= until
    }

    /// Whether nothing was ever put in.
    pub fn is_empty(&self) -> bool {
        self.branches.iter().all(|branch| branch.steps.is_empty())
    }

    /// Adds a step to the branch that is played, and gives back its number from the start.
    pub fn push(&mut self, step: Step) -> u32 {
        let number = self.len(self.active);
        self.branches[self.active as usize].steps.push(step);
        number
    }

    /// Leaves a branch after its first `common` steps: a new branch begins there and is played from
    /// now on.
    ///
    /// # Panics
    /// When the branch has fewer steps.
    pub fn fork(&mut self, branch: BranchId, common: u32) -> BranchId {
        assert!(common <= self.len(branch), "branch {branch} has fewer than {common} steps");
        self.branches.push(Branch { parent: Some((branch, common)), steps: Vec::new() });
        self.active = self.branches.len() as BranchId - 1;
        self.active
    }

    /// Goes back to a branch.
    ///
    /// # Panics
    /// When there is no such branch.
    pub fn activate(&mut self, branch: BranchId) {
        assert!((branch as usize) < self.branches.len(), "there is no branch {branch}");
        self.active = branch;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::ids::SeatId;
    use crate::base::minute::Minute;
    use crate::scenario::model::Prepare;
    use crate::session::step::{Author, Input, Position};

    fn step(minute: i64) -> Step {
        let order = Prepare::Train.into();
        Step {
            at: Position { minute: Minute(minute), after: 0 },
            author: Author::People,
            input: Input::Order { seat: SeatId(0), order },
        }
    }

    fn minutes(tree: &BranchTree, branch: BranchId) -> Vec<i64> {
        tree.steps(branch).iter().map(|step| step.at.minute.0).collect()
    }

    #[test]
    fn what_is_left_behind_stays() {
        let mut tree = BranchTree::default();
        assert!(tree.is_empty());
        for minute in [1, 2, 3] {
            tree.push(step(minute));
        }
        let second = tree.fork(0, 1);
        assert_eq!(tree.push(step(9)), 1);
        let third = tree.fork(second, 1);
        tree.push(step(7));
        assert_eq!(minutes(&tree, 0), [1, 2, 3]);
        assert_eq!(minutes(&tree, second), [1, 9]);
        assert_eq!((minutes(&tree, third), tree.len(third)), (vec![1, 7], 2));
        let minute = |number| tree.step(third, number).map(|step| step.at.minute.0);
        assert_eq!([0, 1, 2].map(minute), [Some(1), Some(7), None]);
        assert_eq!(tree.common_steps(0), [u32::MAX, 1, 1]);
        assert_eq!(tree.common_steps(third), [1, 1, u32::MAX]);
        let fourth = tree.fork(0, 2);
        assert_eq!(tree.common_steps(fourth), [2, 1, 1, u32::MAX]);
        tree.activate(0);
        assert_eq!(tree.push(step(4)), 3);
        assert_eq!(minutes(&tree, third), [1, 7]);
    }

    #[test]
    fn what_a_line_has_in_common_with_another_is_its_past() {
        let mut tree = BranchTree::default();
        tree.push(step(1));
        tree.push(step(2));
        let second = tree.fork(0, 1);
        tree.push(step(3));
        let third = tree.fork(second, 2);
        let is_past = |branch, steps| tree.is_past(branch, steps, third);
        assert!(is_past(0, 1) && is_past(second, 2) && is_past(third, 9));
        assert!(!is_past(0, 2) && !is_past(second, 3));
        assert!(tree.is_past(0, 2, 0) && !tree.is_past(second, 1, 0));
    }

    #[test]
    fn any_number_of_lines_may_leave_one_another() {
        let mut tree = BranchTree::default();
        tree.push(step(1));
        tree.push(step(2));
        for branch in 0..100_000 {
            tree.fork(branch, 1);
        }
        tree.push(step(3));
        assert_eq!(minutes(&tree, 100_000), [1, 3]);
        tree.fork(0, 2);
        tree.fork(100_001, 1);
        assert_eq!(minutes(&tree, 100_002), [1]);
    }
}
