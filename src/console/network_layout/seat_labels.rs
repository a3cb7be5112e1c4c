//! The names of seats: outside of them, where nothing else stands.

use egui::{Pos2, Rect, Vec2};

use crate::console::view::SeatPosition;

use super::input::{BESIDE, GAP, LayoutInput, Node, is_own};

/// How wide a name may be, as a share of the width of the room: the first at which all have room.
const WIDEST: [f32; 11] = [1.0, 0.3, 0.24, 0.2, 0.17, 0.14, 0.12, 0.1, 0.08, 0.06, 0.045];

/// Names outside of their seats, where no other name and no seat is: the first place that is free
/// in a fixed order of places, and all of them as long as all have room.
pub(super) fn labels(
    rect: Rect,
    (radius, edge): (f32, f32),
    cast: &LayoutInput<'_>,
    seats: &[Pos2],
) -> Vec<Rect> {
    let discs: Vec<Rect> =
        seats.iter().map(|seat| Rect::from_center_size(*seat, Vec2::splat(2.0 * radius))).collect();
    let mut best = (0, vec![Rect::NOTHING; seats.len()]);
    for share in WIDEST {
        let (placed, labels) = cut(rect, (share * rect.width(), edge), cast, &discs);
        if best.0 < placed {
            best = (placed, labels);
        }
        if best.0 == seats.len() {
            break;
        }
    }
    let mut labels = best.1;
    // Some have room for more than all of them.
    for place in cast.seat_positions {
        let (index, wanted) = (place.seat.index(), cast.names[place.seat.index()]);
        if labels[index].width() < wanted.x {
            let before = std::mem::replace(&mut labels[index], Rect::NOTHING);
            let all = candidates(rect, place, seats[index], edge, wanted);
            let is_free = |label: &Rect| is_free(rect, index, *label, &discs, &labels);
            let longer = all.into_iter().find(is_free).filter(|it| before.width() < it.width());
            labels[index] = longer.unwrap_or(before);
        }
    }
    labels
}

/// Whether the name of a seat may stand somewhere.
fn is_free(rect: Rect, index: usize, label: Rect, discs: &[Rect], labels: &[Rect]) -> bool {
    let room = label.expand2(Vec2::new(GAP, GAP / 2.0));
    let mut others = discs.iter().enumerate().filter(|(at, _)| *at != index);
    rect.contains_rect(label)
        && others.all(|(_, disc)| !disc.intersects(label))
        && labels.iter().all(|other| !other.intersects(room))
        && is_nearest(index, label, discs)
}

/// Whether no other seat is nearer to a name.
fn is_nearest(index: usize, label: Rect, discs: &[Rect]) -> bool {
    let node = |(at, disc): (usize, &Rect)| (Node::Seat(at), disc.center(), disc.width() / 2.0);
    let nodes: Vec<_> = discs.iter().enumerate().map(node).collect();
    is_own(label, Node::Seat(index), &nodes)
}

/// Names, none wider than it may be, and how many of them have room; those that have none stand
/// where they would, as short as can be.
fn cut(
    rect: Rect,
    (widest, edge): (f32, f32),
    cast: &LayoutInput<'_>,
    discs: &[Rect],
) -> (usize, Vec<Rect>) {
    let mut labels = vec![Rect::NOTHING; discs.len()];
    let mut placed = 0;
    for place in cast.seat_positions {
        let index = place.seat.index();
        let wanted = cast.names[index];
        let size = Vec2::new(wanted.x.min(widest), wanted.y);
        let all = candidates(rect, place, discs[index].center(), edge, size);
        let mut found = all.iter().copied();
        let found = found.find(|it| is_free(rect, index, *it, discs, &labels));
        placed += usize::from(found.is_some());
        let label = found.unwrap_or_else(|| {
            let short = Vec2::new(size.x.min(2.0 * edge), size.y);
            Rect::from_center_size(all[0].center(), short)
        });
        labels[index] = label;
    }
    (placed, labels)
}

/// Where the name of a seat may be, best first.
fn candidates(rect: Rect, place: &SeatPosition, seat: Pos2, edge: f32, size: Vec2) -> Vec<Rect> {
    let centred = |at: Pos2| Rect::from_center_size(at, size);
    let (right, down) = (place.right.signum(), -place.up.signum());
    let row = size.y + GAP;
    // Up to the edge of the room, and not over what lies inside.
    let start = seat.x + right * (edge + GAP);
    let room = if right < 0.0 { start - rect.left() } else { rect.right() - start };
    let width = size.x.min(room.max(edge));
    let beside = |rows: f32| {
        let middle = Pos2::new(start + right * width / 2.0, seat.y + rows * row);
        Rect::from_center_size(middle, Vec2::new(width, size.y))
    };
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
