//! What is asked of an exercise by playing it again, each with a limit on how often: what decisions
//! were worth, what was missed, and where it lies among policy runs.

use std::cmp::Reverse;
use std::ops::ControlFlow;

use crate::base::ids::SeatId;
use crate::measure::Exercise;
use crate::measure::counterfactual::{
    Budget, Change, Comparison, Luck, MissedOpportunities, Unanswerable, Worth, luck,
    missed_opportunities, what_if, worth_of_steps,
};
use crate::policy::PolicyKind;
use crate::scenario::model::{Family, Order};
use crate::session::step::{Author, Input, Position, Step};

/// How many decisions are tried out at most.
pub(super) const DECISIONS: usize = 60;
/// How much is tried of what could have been done otherwise.
const BUDGET: Budget = Budget { candidates: 120, best: 10, seeds: 4 };
/// How many policy runs an exercise is compared with.
pub(super) const OTHERS: usize = 100;
/// The policy in all seats of these runs: it tells those who need to know.
pub(super) const POLICY: PolicyKind = PolicyKind::Network;

/// The answers.
pub(super) struct Answers {
    /// What decisions were worth, most first.
    pub decisions: Vec<Worth<u32>>,
    /// How many decisions there were to be tried out.
    pub candidates: usize,
    /// Whether they were those of policies, since no people played.
    pub of_policies: bool,
    /// What could have been done otherwise; not asked for the page of a seat.
    pub missed: Option<MissedOpportunities>,
    /// The exercise without the decision that was worth most.
    pub without: Option<(u32, Comparison)>,
    /// Where it lies among policy runs; not asked for the page of a seat.
    pub luck: Option<Luck>,
}

impl Answers {
    /// For a whole report.
    pub fn of(
        exercise: &Exercise,
        done: impl Fn() -> ControlFlow<()> + Sync,
    ) -> Result<Self, Unanswerable> {
        let of_policies = !exercise.steps.iter().any(|step| step.author == Author::People);
        let counts = |step: &Step| match step.author {
            Author::People => true,
            Author::Policy(_) => of_policies,
            Author::Facilitator => false,
        };
        let numbers = candidates(&exercise.steps, counts);
        let decisions = tried(exercise, &numbers, &done)?;
        let missed = Some(missed_opportunities(exercise, BUDGET, |_| {}, &done)?);
        let first = decisions.first().filter(|it| 0 < it.worth.size()).map(|it| it.of);
        let without = first.map(|number| {
            let (found, _) = what_if(exercise, &[Change::Remove { number }], &[])?;
            Ok((number, found))
        });
        let without = without.transpose()?;
        let from = Position::default();
        let everywhere = |seat| Change::Policy { seat, from, policy: POLICY };
        let changes: Vec<Change> = exercise.scenario.seat_ids().map(everywhere).collect();
        let luck = Some(luck(exercise, &changes, OTHERS, &done)?);
        let candidates = numbers.len();
        Ok(Self { decisions, candidates, of_policies, missed, without, luck })
    }

    /// For the page of a seat: what its decisions were worth, whoever took them.
    pub fn of_seat(
        exercise: &Exercise,
        seat: SeatId,
        done: impl Fn() -> ControlFlow<()> + Sync,
    ) -> Result<Self, Unanswerable> {
        let is_its =
            |step: &Step| matches!(step.input, Input::Order { seat: whose, .. } if whose == seat);
        let numbers = candidates(&exercise.steps, is_its);
        let decisions = tried(exercise, &numbers, done)?;
        let candidates = numbers.len();
        let (of_policies, missed, without, luck) = (false, None, None, None);
        Ok(Self { decisions, candidates, of_policies, missed, without, luck })
    }
}

/// What the first of some decisions were worth, most first.
fn tried(
    exercise: &Exercise,
    numbers: &[u32],
    done: impl Fn() -> ControlFlow<()> + Sync,
) -> Result<Vec<Worth<u32>>, Unanswerable> {
    let mut worth = worth_of_steps(exercise, &numbers[..numbers.len().min(DECISIONS)], done)?;
    worth.sort_by_key(|it| (Reverse(it.worth.size()), it.of));
    Ok(worth)
}

/// The decisions to be tried out: answers and statements first, then what was done about incidents,
/// then the rest; each in the order of time.
fn candidates(steps: &[Step], counts: impl Fn(&Step) -> bool) -> Vec<u32> {
    let weight = |step: &Step| match step.input {
        Input::Order { order, .. } if counts(step) => Some(rank(&order)),
        Input::Order { .. } | Input::Intervention(_) => None,
    };
    let numbered = steps.iter().zip(0_u32..);
    let mut ranked: Vec<(u8, u32)> =
        numbered.filter_map(|(step, number)| Some((weight(step)?, number))).collect();
    ranked.sort_unstable();
    ranked.into_iter().map(|(_, number)| number).collect()
}

const fn rank(order: &Order) -> u8 {
    match order.family() {
        Family::Choose | Family::Speak => 0,
        Family::Respond | Family::Countermeasure => 1,
        Family::Tell | Family::Prepare => 2,
    }
}
