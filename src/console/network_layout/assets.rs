//! Assets: in short rows straight inwards from the seat of their owner, wider apart the more room
//! there is, so that what is around one of them does not touch what is around another.

use egui::{Pos2, Rect, Vec2};

use super::ellipse::{self, SeatEllipse};
use super::input::{GAP, LayoutInput};

/// How far two assets are from each other, in radii of a seat, best first.
const APART: [f32; 6] = [3.4, 2.8, 2.3, 1.8, 1.5, 1.3];
/// How far the first row is from its seat, in radii of a seat.
const DEPTHS: [f32; 4] = [2.9, 3.6, 2.4, 4.4];
/// The longest row.
const ROW: usize = 3;
/// What is around an asset reaches so far at most, in radii of a seat.
const REACH: f32 = 2.7;

/// A place for every asset, in the order of the scenario.
pub(super) fn spots(
    ellipse: &SeatEllipse,
    radius: f32,
    cast: &LayoutInput<'_>,
    (seats, names): (&[Pos2], &[Rect]),
) -> Vec<Pos2> {
    // With a ring around it, and the line to its owner, it stays within the room.
    let inside = ellipse.rect.shrink(radius);
    let mut spots = vec![ellipse.rect.center(); cast.assets.len()];
    let mut taken: Vec<Pos2> = Vec::new();
    for place in cast.seat_positions {
        let own: Vec<usize> = (0..cast.assets.len())
            .filter(|thing| cast.assets[*thing].owner == place.seat)
            .collect();
        if own.is_empty() {
            continue;
        }
        let seat = seats[place.seat.index()];
        let middle = ellipse.rect.center().distance(seat);
        let inwards = ellipse.inwards(ellipse::turn(place));
        let tries = APART.into_iter().flat_map(|apart| {
            let rows = (1..=own.len().min(ROW)).rev();
            DEPTHS
                .into_iter()
                .flat_map(move |depth| rows.clone().map(move |row| (depth, row, apart)))
        });
        let mut best = (f32::MIN, Vec::new());
        for (depth, row, apart) in tries {
            let apart = apart * radius;
            let all = cluster(seat, inwards, (depth * radius, row, apart), own.len());
            let room = all.iter().map(|spot| clearance(*spot, radius, &taken, (seats, names)));
            // A long column would belong to whom it leads to.
            let lines = own.len().div_ceil(row) as f32;
            let is_deep = 0.62 * middle < depth * radius + (lines - 1.0) * apart;
            let is_out = all.iter().any(|spot| !inside.contains(*spot));
            let counts = if is_out {
                0.1
            } else if is_deep {
                0.5
            } else {
                1.0
            };
            let room = room.fold(f32::MAX, f32::min) * counts;
            if apart <= room {
                best = (room, all);
                break;
            }
            // If nothing is as it should be, what comes nearest to it.
            if best.0 < room {
                best = (room, all);
            }
        }
        for (thing, spot) in own.into_iter().zip(&best.1) {
            spots[thing] = *spot;
        }
        taken.extend(best.1);
    }
    spots
}

/// How far a place is from what stands already, and as much more from seats as they are larger. A
/// name beside which an asset stood would be taken for that of the asset.
fn clearance(spot: Pos2, radius: f32, taken: &[Pos2], (seats, names): (&[Pos2], &[Rect])) -> f32 {
    let assets = taken.iter().map(|other| other.distance(spot));
    let rims = seats.iter().map(|seat| seat.distance(spot) - 0.75 * radius);
    let names = names.iter().map(|name| name.distance_to_pos(spot));
    assets.chain(rims).chain(names).fold(f32::MAX, f32::min)
}

/// So many places in rows across the way inwards.
fn cluster(
    seat: Pos2,
    inwards: Vec2,
    (depth, row, apart): (f32, usize, f32),
    all: usize,
) -> Vec<Pos2> {
    let spot = |at: usize| {
        let (line, column) = (at / row, at % row);
        let in_line = row.min(all - line * row);
        let aside = (column as f32 - (in_line - 1) as f32 / 2.0) * apart;
        seat + inwards * (depth + line as f32 * apart) + inwards.rot90() * aside
    };
    (0..all).map(spot).collect()
}

/// How far what is around each asset may reach.
pub(super) fn reaches(radius: f32, seats: &[Pos2], assets: &[Pos2]) -> Vec<f32> {
    let reach = |(number, at): (usize, &Pos2)| {
        let others = assets.iter().enumerate().filter(|(other, _)| *other != number);
        let half = others.map(|(_, other)| other.distance(*at) / 2.0);
        let rims = seats.iter().map(|seat| seat.distance(*at) - radius - GAP / 2.0);
        half.chain(rims).fold(radius * REACH, f32::min)
    };
    assets.iter().enumerate().map(reach).collect()
}
