//! Where seats stand in the picture of the network: circles of agencies side by side around the
//! middle, in the order of the scenario, so that everybody is found where they were before.

use std::f32::consts::TAU;

use crate::base::ids::SeatId;

use super::model::{Group, Scenario};

/// How much room is left between two circles of agencies, in seats.
const GAP: f32 = 0.8;

/// Where a seat stands, from -1 to 1 to the right and upwards.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SeatPosition {
    /// The seat.
    pub seat: SeatId,
    /// The circle of agencies to which it belongs.
    pub group: Group,
    /// How far to the right.
    pub right: f32,
    /// How far up.
    pub up: f32,
}

/// A place for every seat.
pub fn seat_positions(scenario: &Scenario) -> Vec<SeatPosition> {
    seat_positions_of(
        scenario.seat_ids().map(|seat| (scenario.seats[seat.index()].group, seat)).collect(),
    )
}

/// A place for every seat of these circles.
pub fn seat_positions_of(mut seats: Vec<(Group, SeatId)>) -> Vec<SeatPosition> {
    seats.sort();
    let groups = seats.windows(2).filter(|pair| pair[0].0 != pair[1].0).count() + 1;
    let whole = seats.len() as f32 + GAP * groups as f32;
    let mut at = 0.0;
    let mut before = None;
    let place = |(group, seat): (Group, SeatId)| {
        if before.is_some_and(|before| before != group) {
            at += GAP;
        }
        before = Some(group);
        // From the top, with the clock.
        let turn = TAU * at / whole;
        at += 1.0;
        SeatPosition { seat, group, right: libm::sinf(turn), up: libm::cosf(turn) }
    };
    seats.into_iter().map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    use crate::scenario::{LoadOptions, load};

    #[test]
    fn no_two_seats_stand_on_each_other() {
        for pack in ["first-steps", "count-night", "national-cycle", "two-cycles"] {
            let path = Path::new("scenarios/packs").join(pack);
            let scenario = load(&path, &LoadOptions::default()).unwrap().scenario;
            let all = seat_positions(&scenario);
            assert_eq!(all.len(), scenario.seats.len());
            for (number, one) in all.iter().enumerate() {
                for other in &all[number + 1..] {
                    let apart = libm::hypotf(one.right - other.right, one.up - other.up);
                    assert!(0.2 < apart, "{pack}: {one:?} and {other:?}");
                }
            }
        }
    }
}
