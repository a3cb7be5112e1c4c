//! Going back, and to another branch. Nothing is rewritten: what was undone stays in its branch.

use crate::base::minute::Minute;
use crate::session::branch::BranchId;
use crate::session::journal::{Entry, Journal};
use crate::session::player::Player;
use crate::session::step::{Author, Position};

use super::hindsight::end_of;
use super::pace::Pace;
use super::{Director, DirectorError, played};

/// How far to go back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UndoTo {
    /// To before the last steps of people and of the facilitator, so many of them. What policies
    /// did since then is undone with them.
    Steps(u32),
    /// To before the step with this number in the branch that is played, whoever put it in.
    Before(u32),
}

/// A branch, for a list of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BranchView {
    /// Its number, from 0 in the order in which branches began.
    pub branch: BranchId,
    /// The branch it leaves, and how many steps from the start the two have in common.
    pub parent: Option<(BranchId, u32)>,
    /// Where it leaves it.
    pub left_at: Option<Position>,
    /// How many steps it has from the start of the exercise.
    pub steps: u32,
    /// How far it was played.
    pub place: Position,
    /// Whether it is the one that is played.
    pub is_active: bool,
}

impl<J: Journal> Director<J> {
    /// Goes back to before a step and stands there, in a new branch, which this gives back. Who
    /// holds which seat stays as it is; policies are asked anew when time goes on.
    ///
    /// # Errors
    /// When there is no such step, or it cannot be written down.
    pub fn undo(&mut self, back: UndoTo, wall: i64) -> Result<BranchId, DirectorError> {
        self.pause(wall)?;
        let parent = self.branch();
        let steps = self.record.tree.steps(parent);
        let common = match back {
            UndoTo::Before(number) => number as usize,
            UndoTo::Steps(count) => {
                let by_hand = |author| !matches!(author, Author::Policy(_));
                let mut last = (0..steps.len()).rev().filter(|at| by_hand(steps[*at].author));
                let back = (count as usize).checked_sub(1).and_then(|before| last.nth(before));
                back.ok_or(DirectorError::NothingToUndo)?
            }
        };
        let Some(undone) = steps.get(common) else {
            let steps = steps.len() as u32;
            return Err(DirectorError::NoSuchStep { number: common as u32, steps });
        };
        let player = played(&self.scenario, self.seed, &steps[..common], undone.at)?;
        let branch = self.record.tree.branches().len() as BranchId;
        self.write(&[Entry::Fork { branch, parent, common: common as u32, wall }], wall)?;
        self.change_to(player);
        Ok(branch)
    }

    /// Begins a new branch where the exercise was at the end of a minute, or where it is if that
    /// is still to come, stands there, and gives the branch back. Who holds which seat stays as it
    /// is; policies are asked anew when time goes on.
    ///
    /// # Errors
    /// When it cannot be written down.
    pub fn branch_from(&mut self, minute: Minute, wall: i64) -> Result<BranchId, DirectorError> {
        self.pause(wall)?;
        let parent = self.branch();
        let steps = self.record.tree.steps(parent);
        let place = end_of(minute).min(self.at());
        let common = steps.partition_point(|step| step.at <= place);
        let player = played(&self.scenario, self.seed, &steps[..common], place)?;
        let (at, branch) = (player.at(), self.record.tree.branches().len() as BranchId);
        let fork = Entry::Fork { branch, parent, common: common as u32, wall };
        let here = Entry::Pace { branch, at, pace: Pace::Here.to_string(), wall };
        self.write(&[fork, here], wall)?;
        self.change_to(player);
        Ok(branch)
    }

    /// Goes to another branch and stands where it was left.
    ///
    /// # Errors
    /// When there is no such branch, or it cannot be written down.
    pub fn activate(&mut self, branch: BranchId, wall: i64) -> Result<(), DirectorError> {
        let place = self.record.place(branch).ok_or(DirectorError::NoSuchBranch(branch))?;
        if branch == self.branch() {
            return Ok(());
        }
        self.pause(wall)?;
        let player = played(&self.scenario, self.seed, &self.record.tree.steps(branch), place)?;
        self.write(&[Entry::Activate { branch, wall }], wall)?;
        self.change_to(player);
        Ok(())
    }

    pub(super) fn change_to(&mut self, player: Player) {
        self.player = player;
        self.take_readings();
        self.begin_anew();
    }

    /// All branches, in the order in which they began.
    pub fn branches(&self) -> Vec<BranchView> {
        let tree = &self.record.tree;
        let view = |(branch, it): (usize, &crate::session::branch::Branch)| {
            let branch = branch as BranchId;
            let is_active = branch == tree.active();
            let place =
                if is_active { self.at() } else { self.record.place(branch).unwrap_or_default() };
            let (parent, begins_at) = (it.parent, self.record.begins_at(branch));
            let left_at = parent.map(|_| begins_at);
            BranchView { branch, parent, left_at, steps: tree.len(branch), place, is_active }
        };
        tree.branches().iter().enumerate().map(view).collect()
    }
}
