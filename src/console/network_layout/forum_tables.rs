//! Forums: an outline around members that sit side by side, and a table with its name in the
//! middle, to which the outlines lead.

use egui::{Pos2, Rect, Vec2};

use crate::base::ids::SeatSet;

use super::ellipse::{self, SeatEllipse};
use super::input::{GAP, LayoutInput, NEST};

/// Places of an outline from one seat to the next.
const STEPS: usize = 8;
/// How far out from the middle to its members a table stands, best first.
const OUT: [f32; 5] = [0.3, 0.15, 0.45, 0.0, 0.6];
/// How many half rows it may stand higher or lower than it should, best first.
const ROWS: [f32; 13] = [0.0, 1.0, -1.0, 2.0, -2.0, 3.0, -3.0, 4.0, -4.0, 5.0, -5.0, 6.0, -6.0];
/// How many of its halves it may stand further to the left or right, best first.
const ASIDE: [f32; 9] = [0.0, 0.6, -0.6, 1.2, -1.2, 1.8, -1.8, 2.4, -2.4];
/// How much room it leaves around assets, where impaired systems are named, in radii of a seat.
const CLEAR: [f32; 4] = [3.0, 2.0, 1.0, 0.45];

/// A forum in the picture.
#[derive(Debug, Clone, PartialEq)]
pub struct ForumTable {
    /// Where its name stands; nowhere if nobody could meet there.
    pub rect: Rect,
    /// Members that sit side by side, along the ellipse.
    pub runs: Vec<MemberArc>,
    /// How far its outline is from the middles of its members.
    pub edge: f32,
}

/// Members of a forum that sit side by side.
#[derive(Debug, Clone, PartialEq)]
pub struct MemberArc {
    /// From the first to the last.
    pub path: Vec<Pos2>,
    /// Where the way to the table begins.
    pub link_start: Pos2,
}

/// A place for every forum, in the order of the scenario.
pub(super) fn tables(
    ellipse: &SeatEllipse,
    (radius, edge): (f32, f32),
    cast: &LayoutInput<'_>,
    seats: &[Pos2],
    assets: &[Pos2],
) -> Vec<ForumTable> {
    let square = |at: &Pos2, half: f32| Rect::from_center_size(*at, Vec2::splat(2.0 * half));
    let mut taken: Vec<Rect> = seats.iter().map(|seat| square(seat, edge)).collect();
    let mut tables = Vec::new();
    for (number, (circle, size)) in cast.forums.iter().zip(cast.tables).enumerate() {
        let edge = radius + GAP + NEST * number as f32;
        if circle.members.len() < 2 {
            tables.push(ForumTable { rect: Rect::NOTHING, runs: Vec::new(), edge });
            continue;
        }
        let runs = runs(ellipse, cast, circle.members, edge);
        let seat_positions = circle.members.iter().map(|it| seats[it.index()].to_vec2());
        let away = seat_positions.fold(Vec2::ZERO, |sum, at| sum + at);
        let away = away / circle.members.len() as f32 - ellipse.rect.center().to_vec2();
        let size = *size + Vec2::new(size.y + 2.0 * GAP, 2.0 * GAP);
        let all = OUT.iter().flat_map(|out| {
            ASIDE.iter().flat_map(move |aside| {
                ROWS.map(|rows| away * *out + Vec2::new(aside * size.x, rows * size.y) / 2.0)
            })
        });
        let all: Vec<Rect> =
            all.map(|off| Rect::from_center_size(ellipse.rect.center() + off, size)).collect();
        let find = |clear: &f32| {
            let is_free = |rect: &&Rect| {
                ellipse.holds(**rect)
                    && taken.iter().all(|other| !other.intersects(**rect))
                    && assets.iter().all(|at| !square(at, clear * radius).intersects(**rect))
            };
            all.iter().find(is_free).copied()
        };
        let rect = CLEAR.iter().find_map(find).unwrap_or(Rect::NOTHING);
        taken.push(rect.expand(GAP));
        tables.push(ForumTable { rect, runs, edge });
    }
    tables
}

/// Members that sit side by side, around the ellipse.
fn runs(
    ellipse: &SeatEllipse,
    cast: &LayoutInput<'_>,
    members: SeatSet,
    edge: f32,
) -> Vec<MemberArc> {
    let all = cast.seat_positions.len();
    let is_member = |at: usize| members.contains(cast.seat_positions[at % all].seat);
    // Around once, from behind somebody who does not belong to it.
    let start = (0..all).find(|at| !is_member(*at)).map_or(0, |at| at + 1);
    let mut runs: Vec<Vec<f32>> = Vec::new();
    let mut goes_on = false;
    for at in start..start + all {
        if is_member(at) {
            let turn = ellipse::turn(&cast.seat_positions[at % all]) + (at / all) as f32;
            match runs.last_mut().filter(|_| goes_on) {
                Some(run) => run.push(turn),
                None => runs.push(vec![turn]),
            }
        }
        goes_on = is_member(at);
    }
    let run = |turns: Vec<f32>| {
        let mut path: Vec<Pos2> = turns
            .windows(2)
            .flat_map(|pair| (0..STEPS).map(|it| (pair[0], pair[1], it as f32 / STEPS as f32)))
            .map(|(from, to, share)| ellipse.at(from + (to - from) * share))
            .collect();
        path.extend(turns.last().map(|last| ellipse.at(*last)));
        // Between the two in the middle, since assets stand before a seat.
        let (one, other) = (turns[(turns.len() - 1) / 2], turns[turns.len() / 2]);
        let middle = if turns.len() % 2 == 1 && 1 < turns.len() {
            one.midpoint(turns[turns.len() / 2 + 1])
        } else {
            one.midpoint(other)
        };
        MemberArc { path, link_start: ellipse.at(middle) + ellipse.inwards(middle) * edge }
    };
    runs.into_iter().map(run).collect()
}
