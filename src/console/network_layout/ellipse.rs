//! The ellipse on which seats stand.

use std::f32::consts::TAU;

use egui::{Pos2, Rect, Vec2};

use crate::console::view::SeatPosition;

use super::input::{BESIDE, GAP, LayoutInput, MANY, SIDE};

/// The ellipse on which seats stand.
pub(super) struct SeatEllipse {
    /// The room it lies in.
    pub rect: Rect,
    reach: Vec2,
}

/// Where a seat stands, in turns from the top with the clock.
pub(super) fn turn(place: &SeatPosition) -> f32 {
    (libm::atan2f(place.right, place.up) / TAU).rem_euclid(1.0)
}

impl SeatEllipse {
    /// As large as names leave room for it.
    pub fn new(rect: Rect, edge: f32, cast: &LayoutInput<'_>) -> Self {
        let half = rect.size() / 2.0;
        let height = cast.names.iter().map(|size| size.y).fold(0.0, f32::max);
        let rows = if cast.seat_positions.len() < MANY { 1.0 } else { 2.0 };
        let crowd = (MANY as f32 / cast.seat_positions.len().max(1) as f32).clamp(0.7, 1.0);
        let widest = rect.width() * SIDE * crowd;
        let mut reach = Vec2::new(half.x - edge, half.y - edge - rows * (height + GAP) - GAP);
        for place in cast.seat_positions.iter().filter(|it| BESIDE <= it.right.abs()) {
            let wanted = cast.names[place.seat.index()].x.min(widest);
            let room = (half.x - edge - 2.0 * GAP - wanted) / place.right.abs();
            reach.x = reach.x.min(room);
        }
        Self { rect, reach: reach.max(Vec2::splat(1.0)) }
    }

    /// A place on it.
    pub fn at(&self, turn: f32) -> Pos2 {
        let (right, up) = (libm::sinf(TAU * turn), libm::cosf(TAU * turn));
        self.rect.center() + Vec2::new(right * self.reach.x, -up * self.reach.y)
    }

    /// Whether all of something lies inside of it.
    pub fn holds(&self, rect: Rect) -> bool {
        let corners = [rect.left_top(), rect.right_top(), rect.left_bottom(), rect.right_bottom()];
        corners.into_iter().all(|corner| {
            let off = (corner - self.rect.center()) / self.reach;
            off.length_sq() < 1.0
        })
    }

    /// Straight inwards from a place on it, which is not the way to the middle where it is flat.
    pub fn inwards(&self, turn: f32) -> Vec2 {
        let (right, up) = (libm::sinf(TAU * turn), libm::cosf(TAU * turn));
        Vec2::new(-right * self.reach.y, up * self.reach.x).normalized()
    }
}
