//! What is to stand in the picture of the network, and the distances that all parts of it keep.

use egui::{Pos2, Rect, Vec2};

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

/// How far an asset reaches from its middle, in radii of a seat.
pub(super) const ASSET: f32 = 0.38;
/// By how much writing is nearer to what it is about than to anything else, in points.
const NEARER: f32 = 1.0;

/// Something that writing can be about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Node {
    /// A seat, by its place in the scenario.
    Seat(usize),
    /// An asset, by its place in the scenario.
    Asset(usize),
}

/// Whether writing is nearer to what it is about than to anything else, from edge to edge.
pub(super) fn is_own(rect: Rect, own: Node, nodes: &[(Node, Pos2, f32)]) -> bool {
    let gap = |(_, at, reach): &(Node, Pos2, f32)| rect.distance_to_pos(*at) - reach;
    let is_own = |it: &&(Node, Pos2, f32)| it.0 == own;
    let Some(to_own) = nodes.iter().find(is_own).map(gap) else { return false };
    nodes.iter().filter(|it| !is_own(it)).all(|it| to_own + NEARER <= gap(it))
}

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
