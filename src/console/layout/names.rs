//! The names of seats: outside of them, where nothing else stands.

use egui::{Pos2, Rect, Vec2};

use crate::console::view::Place;

use super::{BESIDE, Cast, GAP};

/// A name that finds no room is cut to one of these shares of its width.
const CUTS: [f32; 6] = [1.0, 0.85, 0.7, 0.55, 0.4, 0.3];

/// Names outside of their seats, where no other name and no seat is; the first place that is free
/// in a fixed order of places, and as much of the name as has room there.
pub(super) fn labels(
    rect: Rect,
    (radius, edge): (f32, f32),
    cast: &Cast<'_>,
    seats: &[Pos2],
) -> Vec<Rect> {
    let discs: Vec<Rect> =
        seats.iter().map(|seat| Rect::from_center_size(*seat, Vec2::splat(2.0 * radius))).collect();
    let mut labels = vec![Rect::NOTHING; seats.len()];
    let mut taken: Vec<Rect> = Vec::new();
    for place in cast.places {
        let index = place.seat.index();
        let is_free = |label: &Rect| {
            let others = discs.iter().enumerate().filter(|(at, _)| *at != index);
            rect.contains_rect(*label)
                && others.clone().all(|(_, disc)| !disc.intersects(*label))
                && taken.iter().all(|other| !other.intersects(*label))
        };
        let wanted = cast.names[index];
        let all = CUTS.iter().flat_map(|cut| {
            candidates(place, seats[index], edge, Vec2::new(wanted.x * cut, wanted.y))
        });
        let mut all = all.peekable();
        let first = all.peek().copied().unwrap_or(Rect::NOTHING);
        let label = all.find(is_free).unwrap_or(first);
        labels[index] = label;
        taken.push(label.expand2(Vec2::new(GAP, GAP / 2.0)));
    }
    labels
}

/// Where the name of a seat may be, best first.
fn candidates(place: &Place, seat: Pos2, edge: f32, size: Vec2) -> Vec<Rect> {
    let centred = |at: Pos2| Rect::from_center_size(at, size);
    let (right, down) = (place.right.signum(), -place.up.signum());
    let out = edge + GAP + size.x / 2.0;
    let row = size.y + GAP;
    let beside = |rows: f32| centred(seat + Vec2::new(right * out, rows * row));
    let beyond = |rows: f32, aside: f32| {
        let away = edge + size.y / 2.0 + rows * row;
        centred(seat + Vec2::new(aside * size.x / 2.0, down * away))
    };
    let at_the_side = [0.0, -0.4, 0.4, -0.8, 0.8, -1.2, 1.2].map(beside);
    let at_the_end: Vec<Rect> = [0.0, 1.0, 2.0]
        .into_iter()
        .flat_map(|rows| [0.0, 0.5, 1.0, 1.4, -0.5, -1.0].map(|it| beyond(rows, right * it)))
        .collect();
    let (first, second) = if BESIDE <= place.right.abs() {
        (at_the_side.to_vec(), at_the_end)
    } else {
        (at_the_end, at_the_side.to_vec())
    };
    first.into_iter().chain(second).collect()
}
