//! Going back, and to another line. Nothing is rewritten: what was undone stays in its line.

use crate::session::journal::{Entry, Journal};
use crate::session::player::Player;
use crate::session::step::{Author, Position};
use crate::session::tree::LineId;

use super::{Director, Obstacle, played};

/// How far to go back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Back {
    /// To before the last steps of people and of the facilitator, so many of them. What policies
    /// did since then is undone with them.
    Steps(u32),
    /// To before the step with this number in the line that is played, whoever put it in.
    Before(u32),
}

/// A line, for a list of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineView {
    /// Its number.
    pub line: LineId,
    /// The line it leaves, and how many steps from the start the two have in common.
    pub parent: Option<(LineId, u32)>,
    /// How many steps it has from the start of the exercise.
    pub steps: u32,
    /// How far it was played.
    pub place: Position,
    /// Whether it is the one that is played.
    pub is_active: bool,
}

impl<J: Journal> Director<J> {
    /// Goes back to before a step and stands there, in a new line, which this gives back. Who
    /// holds which seat stays as it is; policies are asked anew when time goes on.
    ///
    /// # Errors
    /// When there is no such step, or it cannot be written down.
    pub fn undo(&mut self, back: Back, wall: i64) -> Result<LineId, Obstacle> {
        self.pause(wall)?;
        let parent = self.line();
        let steps = self.record.tree.steps(parent);
        let common = match back {
            Back::Before(number) => number as usize,
            Back::Steps(count) => {
                let by_hand = |author| !matches!(author, Author::Policy(_));
                let mut last = (0..steps.len()).rev().filter(|at| by_hand(steps[*at].author));
                let back = (count as usize).checked_sub(1).and_then(|before| last.nth(before));
                back.ok_or(Obstacle::NothingToUndo)?
            }
        };
        let Some(undone) = steps.get(common) else {
            let steps = steps.len() as u32;
            return Err(Obstacle::NoSuchStep { number: common as u32, steps });
        };
        let player = played(&self.scenario, self.seed, &steps[..common], undone.at)?;
        let line = self.record.tree.lines().len() as LineId;
        self.write(&[Entry::Fork { line, parent, common: common as u32, wall }], wall)?;
        self.change_to(player);
        Ok(line)
    }

    /// Goes to another line and stands where it was left.
    ///
    /// # Errors
    /// When there is no such line, or it cannot be written down.
    pub fn activate(&mut self, line: LineId, wall: i64) -> Result<(), Obstacle> {
        let place = self.record.place(line).ok_or(Obstacle::NoSuchLine(line))?;
        if line == self.line() {
            return Ok(());
        }
        self.pause(wall)?;
        let player = played(&self.scenario, self.seed, &self.record.tree.steps(line), place)?;
        self.write(&[Entry::Activate { line, wall }], wall)?;
        self.change_to(player);
        Ok(())
    }

    fn change_to(&mut self, player: Player) {
        self.player = player;
        self.readings.clear();
        self.begin_anew();
    }

    /// All lines, in the order in which they began.
    pub fn lines(&self) -> Vec<LineView> {
        let tree = &self.record.tree;
        let view = |(line, it): (usize, &crate::session::tree::Line)| {
            let line = line as LineId;
            let is_active = line == tree.active();
            let place =
                if is_active { self.at() } else { self.record.place(line).unwrap_or_default() };
            LineView { line, parent: it.parent, steps: tree.len(line), place, is_active }
        };
        tree.lines().iter().enumerate().map(view).collect()
    }
}
