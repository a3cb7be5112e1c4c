//! What the meters showed on the way. Whoever draws them wants to know what moved when, and not
//! only where they stand each time somebody looks: what happens at once is a step, and has its
//! minute.

use std::sync::Arc;

use crate::base::level::Points;
use crate::base::minute::Minute;
use crate::scenario::model::Scenario;
use crate::sim::kernel::{Kernel, Meters};

use super::player::Player;
use super::step::{Position, Step};

/// The meters at the end of a minute, or as far as it has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// The minute of exercise time.
    pub at: Minute,
    /// Technical damage, 0 to 100 points; more is worse.
    pub damage: Points,
    /// Public trust, 0 to 100 points; the mean of the segments by size.
    pub trust: Points,
    /// Perceived independence of the EMB, 0 to 100 points.
    pub independence: Points,
}

impl Reading {
    /// What they show now.
    pub fn of(kernel: &mut Kernel) -> Self {
        let meters = kernel.meters();
        Self::new(kernel.now(), &meters)
    }

    /// What they showed at a minute.
    pub const fn new(at: Minute, meters: &Meters) -> Self {
        let Meters { damage, trust, independence, .. } = *meters;
        Self { at, damage, trust, independence }
    }
}

/// Lets time pass to the end of the minute before the next event, if that is still to come, and
/// reads the meters there.
pub fn read_before(player: &mut Player, until: Minute) -> Option<Reading> {
    let next = player.kernel.next_at().filter(|next| *next <= until)?;
    if next <= player.kernel.now() {
        return None;
    }
    player.advance_to(next - 1);
    Some(Reading::of(&mut player.kernel))
}

/// Plays steps from the start under a seed until a place, and reads the meters there, after every
/// event, and in the minute before each.
pub fn readings(
    scenario: Arc<Scenario>,
    seed: u64,
    steps: &[Step],
    place: Position,
    mut read: impl FnMut(Reading),
) {
    let mut player = Player::new(scenario, seed);
    read(Reading::of(&mut player.kernel));
    for step in steps.iter().filter(|step| step.at <= place) {
        read_to(&mut player, step.at, &mut read);
        // What is not allowed changes nothing.
        _ = player.put_in(step.input).is_ok();
    }
    read_to(&mut player, place, &mut read);
    read(Reading::of(&mut player.kernel));
}

fn read_to(player: &mut Player, place: Position, read: &mut impl FnMut(Reading)) {
    while let Some(before) = read_before(player, place.minute) {
        read(before);
        let minute = player.kernel.next_at().unwrap_or(place.minute);
        let all_of_it = Position { minute, after: u32::MAX };
        player.go_to(all_of_it.min(place), |kernel, _| read(Reading::of(kernel)));
    }
    player.go_to(place, |kernel, _| read(Reading::of(kernel)));
}
