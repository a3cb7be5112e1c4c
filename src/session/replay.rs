//! Playing a branch of steps again.

use std::sync::Arc;

use crate::base::minute::Minute;
use crate::scenario::model::Scenario;
use crate::sim::event::Event;
use crate::sim::kernel::Kernel;

use super::player::Player;
use super::step::{Denial, Position, Step};

/// A step that was not allowed when it was played again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dropped {
    /// Its number in the branch.
    pub number: u32,
    /// Why it is not allowed, or not possible.
    pub denial: Denial,
}

/// Plays steps from the start under a seed until `until`, and gives back the exercise there, with
/// the steps that are not allowed in it. `seen` looks at the kernel after every event.
///
/// In the branch that they were recorded in, all steps are allowed.
pub fn replay(
    scenario: Arc<Scenario>,
    seed: u64,
    steps: &[Step],
    until: Minute,
    seen: impl FnMut(&mut Kernel, Event),
) -> (Player, Vec<Dropped>) {
    replay_to(scenario, seed, steps, Position { minute: until, after: u32::MAX }, seen)
}

/// The same until a place, which may be in the middle of a minute.
pub fn replay_to(
    scenario: Arc<Scenario>,
    seed: u64,
    steps: &[Step],
    place: Position,
    mut seen: impl FnMut(&mut Kernel, Event),
) -> (Player, Vec<Dropped>) {
    let mut player = Player::new(scenario, seed);
    let dropped = play_steps(&mut player, steps, place, &mut seen);
    (player, dropped)
}

/// Plays steps with a player that stands at the start, until a place, and gives back those that
/// are not allowed.
pub fn play_steps(
    player: &mut Player,
    steps: &[Step],
    place: Position,
    mut seen: impl FnMut(&mut Kernel, Event),
) -> Vec<Dropped> {
    let mut dropped = Vec::new();
    for (number, step) in steps.iter().enumerate().filter(|(_, step)| step.at <= place) {
        player.go_to(step.at, &mut seen);
        if let Err(denial) = player.put_in(step.input) {
            dropped.push(Dropped { number: number as u32, denial });
        }
    }
    player.go_to(place, seen);
    dropped
}

/// What tests of reports use, too.
#[cfg(test)]
pub mod tests {
    use super::*;
    use std::path::Path;

    use crate::base::ids::InjectId;
    use crate::base::level::Points;
    use crate::policy::{Cast, Play, PolicyKind};
    use crate::scenario::model::Gauge;
    use crate::scenario::{LoadOptions, load};
    use crate::session::step::{Author, Input};
    use crate::sim::intervention::{Intervention, InterventionRefusal};

    /// The steps of an exercise in which a policy holds all seats.
    pub fn played_by(scenario: &Arc<Scenario>, policy: PolicyKind, seed: u64) -> Vec<Step> {
        let cast = Cast::all(policy, scenario.seats.len());
        let mut kernel = Kernel::new(scenario.clone(), seed);
        let mut play = Play::new(&mut kernel, &cast, seed);
        let mut steps: Vec<Step> = Vec::new();
        let (mut minute, mut after) = (Minute::START, 0);
        loop {
            let mut given = Vec::new();
            let event = play.step_and(Minute::NEVER, |seat, order, outcome| {
                if let Ok(no) = outcome {
                    given.push((no, seat, *order));
                }
            });
            let now = play.kernel.now();
            if event.is_some() {
                after = if now == minute { after + 1 } else { 1 };
                minute = now;
            }
            for (no, seat, order) in given {
                let given_at = play.kernel.log().orders[no as usize].at;
                let after = if given_at == minute { after } else { 0 };
                let at = Position { minute: given_at, after };
                let author = Author::Policy(policy);
                steps.push(Step { at, author, input: Input::Order { seat, order } });
            }
            if event.is_none() {
                return steps;
            }
        }
    }

    /// A count night by policies, as steps and as the state it led to.
    fn recorded(seed: u64) -> (Arc<Scenario>, Vec<Step>, String) {
        let pack = Path::new("scenarios/packs/count-night");
        let scenario = load(pack, &LoadOptions::default()).expect("a valid scenario").scenario;
        let steps = played_by(&scenario, PolicyKind::Network, seed);
        let cast = Cast::all(PolicyKind::Network, scenario.seats.len());
        let mut kernel = Kernel::new(scenario.clone(), seed);
        Play::new(&mut kernel, &cast, seed).run(Minute::NEVER);
        kernel.advance_to(scenario.calendar.end);
        let hash = kernel.state_hash().to_string();
        (scenario, steps, hash)
    }

    #[test]
    fn a_line_played_again_leads_to_the_same_state() {
        for seed in 0..5 {
            let (scenario, steps, hash) = recorded(seed);
            assert!(20 < steps.len());
            let end = scenario.calendar.end;
            let (mut player, dropped) = replay(scenario, seed, &steps, end, |_, _| {});
            assert_eq!(dropped, []);
            assert_eq!(player.kernel.state_hash().to_string(), hash);
        }
    }

    #[test]
    fn interventions_are_steps_like_any_other() {
        let (scenario, steps, plain) = recorded(2);
        let (first, last) = (InjectId(0), steps.len() - 1);
        let shift = Intervention::Shift { meter: Gauge::Trust, by: Points::whole(-5) };
        let intervene =
            |at, it| Step { at, author: Author::Facilitator, input: Input::Intervention(it) };
        let mut steps = steps;
        steps.insert(last, intervene(steps[last].at, shift));
        steps.insert(0, intervene(Position::default(), Intervention::Resume(first)));
        steps.insert(0, intervene(Position::default(), Intervention::Hold(first)));
        let end = scenario.calendar.end;
        let played = || {
            let (mut player, dropped) = replay(scenario.clone(), 2, &steps, end, |_, _| {});
            let taken: Vec<_> =
                player.kernel.log().interventions.iter().map(|it| it.intervention).collect();
            assert_eq!(taken, [Intervention::Hold(first), shift]);
            let resumed = dropped.iter().find(|it| it.number == 1).map(|it| it.denial);
            assert_eq!(resumed, Some(Denial::Intervention(InterventionRefusal::NotHeld)));
            player.kernel.state_hash().to_string()
        };
        let hash = played();
        assert_eq!(played(), hash);
        assert_ne!(hash, plain);
    }

    #[test]
    fn steps_that_have_lost_their_ground_are_dropped_and_named() {
        let (scenario, mut steps, _) = recorded(1);
        let twice = steps[0];
        steps.insert(1, twice);
        let end = scenario.calendar.end;
        let (_, dropped) = replay(scenario, 1, &steps, end, |_, _| {});
        assert_eq!(dropped.first().map(|it| it.number), Some(1));
    }
}
