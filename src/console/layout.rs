//! Where things stand in the picture of the network, in points: seats on an ellipse in their
//! circles of agencies, what they look after towards the middle, their names outside. It depends
//! on the scenario and the room alone, so that everybody is found where they were before.

use egui::{Pos2, Rect, Vec2};

use super::view::{Place, Thing};

/// Between things, in points.
const GAP: f32 = 4.0;
/// The share of the width that names may take on either side.
const SIDE: f32 = 0.2;
/// From so many seats on, names above and below stand in two rows.
const MANY: usize = 13;

/// Where everything stands.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Layout {
    /// The room for the picture.
    pub rect: Option<Rect>,
    /// The radius of a seat.
    pub radius: f32,
    /// Seats, in the order of the scenario.
    pub seats: Vec<Pos2>,
    /// Their names, in the order of the scenario.
    pub names: Vec<Rect>,
    /// Assets, in the order of the scenario.
    pub things: Vec<Pos2>,
}

/// The widest that a name may be in a room for so many seats.
pub fn widest(rect: Rect, seats: usize) -> f32 {
    rect.width() * SIDE * (MANY as f32 / seats.max(1) as f32).clamp(0.5, 1.0)
}

impl Layout {
    /// Puts everything into a room. `names` are the sizes of the names, in the order of the
    /// scenario.
    pub fn new(rect: Rect, places: &[Place], things: &[Thing], names: &[Vec2]) -> Self {
        let crowd = places.len().saturating_sub(MANY) as f32;
        let radius = (rect.width().min(rect.height()) / (30.0 + crowd)).clamp(8.0, 34.0);
        let height = names.iter().map(|size| size.y).fold(0.0, f32::max);
        let width = names.iter().map(|size| size.x).fold(0.0, f32::max);
        let rows = if places.len() < MANY { 1.0 } else { 2.0 };
        let margin = Vec2::new(width + radius + 2.0 * GAP, rows * (height + GAP) + radius + GAP);
        let reach = (rect.size() / 2.0 - margin).max(Vec2::splat(1.0));
        let mut seats = vec![rect.center(); places.len()];
        for place in places {
            let out = Vec2::new(place.right * reach.x, -place.up * reach.y);
            seats[place.seat.index()] = rect.center() + out;
        }
        let names = labels(rect, radius, places, &seats, names);
        let things = things.iter().map(|thing| spot(rect, radius, &seats, thing)).collect();
        Self { rect: Some(rect), radius, seats, names, things }
    }
}

/// Beside the seat of its owner, towards the middle.
fn spot(rect: Rect, radius: f32, seats: &[Pos2], thing: &Thing) -> Pos2 {
    let seat = seats[thing.owner.index()];
    let inwards = (rect.center() - seat).normalized();
    let aside = inwards.rot90();
    let (at, all) = (f32::from(thing.place.0), f32::from(thing.place.1));
    let apart = radius * 1.5;
    seat + inwards * (radius * 2.6) + aside * (at - (all - 1.0) / 2.0) * apart
}

/// Names outside of their seats, where no other name and no seat is; the first place that is free
/// in a fixed order of places.
fn labels(rect: Rect, radius: f32, places: &[Place], seats: &[Pos2], sizes: &[Vec2]) -> Vec<Rect> {
    let discs: Vec<Rect> =
        seats.iter().map(|seat| Rect::from_center_size(*seat, Vec2::splat(2.0 * radius))).collect();
    let mut labels = vec![Rect::NOTHING; seats.len()];
    let mut taken: Vec<Rect> = Vec::new();
    for place in places {
        let index = place.seat.index();
        let candidates = candidates(place, seats[index], radius, sizes[index]);
        let is_free = |label: &&Rect| {
            let others = discs.iter().enumerate().filter(|(at, _)| *at != index);
            rect.contains_rect(**label)
                && others.clone().all(|(_, disc)| !disc.intersects(**label))
                && taken.iter().all(|other| !other.intersects(**label))
        };
        let label = candidates.iter().find(is_free).unwrap_or(&candidates[0]);
        labels[index] = *label;
        taken.push(label.expand(GAP / 2.0));
    }
    labels
}

/// Where the name of a seat may be, best first.
fn candidates(place: &Place, seat: Pos2, radius: f32, size: Vec2) -> Vec<Rect> {
    let centred = |at: Pos2| Rect::from_center_size(at, size);
    let (right, down) = (place.right.signum(), -place.up.signum());
    let out = radius + GAP + size.x / 2.0;
    let row = size.y + GAP;
    let beside = |rows: f32| centred(seat + Vec2::new(right * out, rows * row));
    let beyond = |rows: f32, aside: f32| {
        let away = radius + GAP + size.y / 2.0 + rows * row;
        centred(seat + Vec2::new(aside * size.x / 2.0, down * away))
    };
    let at_the_side = [0.0, -0.4, 0.4, -0.8, 0.8, -1.2, 1.2].map(beside);
    let at_the_end: Vec<Rect> = [0.0, 1.0, 2.0]
        .into_iter()
        .flat_map(|rows| [0.0, right * 0.5, right, -right * 0.5, -right].map(|it| (rows, it)))
        .map(|(rows, aside)| beyond(rows, aside))
        .collect();
    let is_at_the_side = 0.45 < place.right.abs();
    let (first, second) = if is_at_the_side {
        (at_the_side.to_vec(), at_the_end)
    } else {
        (at_the_end, at_the_side.to_vec())
    };
    first.into_iter().chain(second).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::ids::{AssetId, SeatId};
    use crate::console::view::places_of;
    use crate::scenario::model::Group;

    const GROUPS: [Group; 6] = [
        Group::Electoral,
        Group::Security,
        Group::Civil,
        Group::Private,
        Group::Society,
        Group::Foreign,
    ];

    /// So many seats in circles of agencies, each with up to three assets.
    fn crowded(seats: usize, size: Vec2) -> (Layout, Vec<Thing>) {
        let rect = Rect::from_min_size(Pos2::new(300.0, 120.0), size);
        let groups = (0..seats).map(|at| (GROUPS[at * GROUPS.len() / seats], SeatId::at(at)));
        let places = places_of(groups.collect());
        let names: Vec<Vec2> = (0..seats)
            .map(|at| Vec2::new((60.0 + (at % 5) as f32 * 20.0).min(widest(rect, seats)), 14.0))
            .collect();
        let mut things = Vec::new();
        for at in 0..seats {
            let all = (1 + at % 3) as u8;
            for place in 0..all {
                let asset = AssetId::at(things.len());
                let owner = SeatId::at(at);
                let place = (place, all);
                let (hurt, offline, on_fallback) = (0, false, false);
                things.push(Thing { asset, owner, place, hurt, offline, on_fallback });
            }
        }
        (Layout::new(rect, &places, &things, &names), things)
    }

    #[test]
    fn nothing_overlaps_with_twenty_six_seats() {
        for size in [Vec2::new(660.0, 380.0), Vec2::new(1200.0, 700.0), Vec2::new(3000.0, 1700.0)] {
            for seats in [1, 4, 10, 16, 26] {
                let (layout, things) = crowded(seats, size);
                let rect = layout.rect.unwrap();
                for (at, seat) in layout.seats.iter().enumerate() {
                    assert!(rect.contains(*seat));
                    assert!(rect.contains_rect(layout.names[at]), "{seats} at {size}: name {at}");
                    for (other, place) in layout.seats.iter().enumerate().filter(|it| at < it.0) {
                        let apart = seat.distance(*place);
                        assert!(2.0 * layout.radius < apart, "{seats} at {size}: {at}, {other}");
                        let names = (layout.names[at], layout.names[other]);
                        assert!(!names.0.intersects(names.1), "{seats} at {size}: {at}, {other}");
                    }
                    for (other, place) in layout.seats.iter().enumerate().filter(|it| it.0 != at) {
                        let disc = Rect::from_center_size(*place, Vec2::splat(2.0 * layout.radius));
                        let is_free = !disc.intersects(layout.names[at]);
                        assert!(is_free, "{seats} at {size}: name {at} on {other}");
                    }
                }
                for (thing, at) in things.iter().zip(&layout.things) {
                    for (seat, place) in layout.seats.iter().enumerate() {
                        let apart = place.distance(*at);
                        assert!(layout.radius < apart, "{seats} at {size}: {thing:?} on {seat}");
                    }
                }
            }
        }
    }

    #[test]
    fn everybody_is_found_where_they_were_before() {
        let size = Vec2::new(800.0, 500.0);
        assert_eq!(crowded(26, size), crowded(26, size));
    }
}
