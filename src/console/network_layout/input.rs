//! What is to stand in the picture of the network, and the distances that all parts of it keep.

use egui::Vec2;

use crate::console::view::{AssetNode, ForumMembers, SeatPosition};

/// Between things, in points.
pub(super) const GAP: f32 = 4.0;
/// The share of the width that the name of a seat may ask for on either side.
pub(super) const SIDE: f32 = 0.2;
/// From so many seats on it is crowded: names above and below stand in two rows, ties are thin.
pub(super) const MANY: usize = 13;
/// Between the outlines of two forums with the same member.
pub(super) const NEST: f32 = 3.5;
/// From here on, to the left and to the right, a name stands beside its seat.
pub(super) const BESIDE: f32 = 0.45;

/// What is to stand somewhere, with the sizes of what is written.
#[derive(Debug, Clone, Copy)]
pub struct LayoutInput<'a> {
    /// Seats, around the ellipse.
    pub seat_positions: &'a [SeatPosition],
    pub assets: &'a [AssetNode],
    pub forums: &'a [ForumMembers],
    /// The names of seats, in the order of the scenario.
    pub names: &'a [Vec2],
    /// The names of forums, in the order of the scenario.
    pub tables: &'a [Vec2],
}

/// Whether so many seats are a crowd.
pub const fn is_crowded(seats: usize) -> bool {
    MANY < seats
}
