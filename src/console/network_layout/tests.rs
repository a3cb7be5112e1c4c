use egui::Vec2;
use strum::VariantArray;

use super::input::SIDE;
use super::*;
use crate::base::ids::{AssetId, ForumId, SeatId, SeatSet};
use crate::console::view::{AssetNode, ForumMembers, seat_positions_of};
use crate::scenario::model::Group;

const SIZES: [Vec2; 5] = [
    Vec2::new(660.0, 300.0),
    Vec2::new(660.0, 380.0),
    Vec2::new(740.0, 300.0),
    Vec2::new(1200.0, 700.0),
    Vec2::new(3000.0, 1700.0),
];
const SEATS: [usize; 5] = [1, 4, 10, 16, 26];

struct Crowd {
    layout: NetworkLayout,
    assets: Vec<AssetNode>,
    forums: Vec<ForumMembers>,
    names: Vec<Vec2>,
}

fn set(seats: impl Iterator<Item = usize>) -> SeatSet {
    seats.map(SeatId::at).collect()
}

/// So many seats in circles of agencies, each with up to three assets and the second with nine, and
/// two forums.
fn crowded(seats: usize, size: Vec2) -> Crowd {
    let rect = Rect::from_min_size(Pos2::new(300.0, 120.0), size);
    let groups =
        (0..seats).map(|at| (Group::VARIANTS[at * Group::VARIANTS.len() / seats], SeatId::at(at)));
    let seat_positions = seat_positions_of(groups.collect());
    let widths = [190.0, 95.0, 175.0, 110.0, 90.0, 125.0];
    let names: Vec<Vec2> = (0..seats).map(|at| Vec2::new(widths[at % 6], 15.0)).collect();
    let mut assets = Vec::new();
    for at in 0..seats {
        let all = if at == 1 { 9 } else { (1 + at % 3) as u8 };
        for place in 0..all {
            let asset = AssetId::at(assets.len());
            let owner = SeatId::at(at);
            let place = (place, all);
            let (offline, on_fallback) = (false, false);
            assets.push(AssetNode {
                asset,
                owner,
                place,
                impairments: [0; 3],
                offline,
                on_fallback,
            });
        }
    }
    let forums = vec![
        ForumMembers { forum: ForumId::at(0), members: set(0..seats / 2) },
        ForumMembers { forum: ForumId::at(1), members: set((0..seats).filter(|at| at % 3 == 0)) },
    ];
    let tables = [Vec2::new(140.0, 14.0), Vec2::new(90.0, 14.0)];
    let cast = LayoutInput {
        seat_positions: &seat_positions,
        assets: &assets,
        forums: &forums,
        names: &names,
        tables: &tables,
    };
    let layout = NetworkLayout::new(rect, &cast);
    Crowd { layout, assets, forums, names }
}

fn all() -> impl Iterator<Item = (String, Crowd)> {
    let both = SIZES.into_iter().flat_map(|size| SEATS.map(|seats| (seats, size)));
    both.map(|(seats, size)| (format!("{seats} at {size}"), crowded(seats, size)))
}

fn disc(at: Pos2, radius: f32) -> Rect {
    Rect::from_center_size(at, Vec2::splat(2.0 * radius))
}

#[test]
fn nothing_overlaps_with_twenty_six_seats() {
    for (case, Crowd { layout, assets, .. }) in all() {
        let rect = layout.rect.unwrap();
        for (at, seat) in layout.seats.iter().enumerate() {
            assert!(rect.contains(*seat));
            assert!(rect.contains_rect(layout.names[at]), "{case}: name {at}");
            for (other, place) in layout.seats.iter().enumerate().filter(|it| at < it.0) {
                let apart = seat.distance(*place);
                assert!(2.0 * layout.radius < apart, "{case}: {at}, {other}");
                let names = (layout.names[at], layout.names[other]);
                assert!(!names.0.intersects(names.1), "{case}: names {at}, {other}");
            }
            for (other, place) in layout.seats.iter().enumerate().filter(|it| it.0 != at) {
                let is_free = !disc(*place, layout.radius).intersects(layout.names[at]);
                assert!(is_free, "{case}: name {at} on {other}");
            }
        }
        for (thing, at) in assets.iter().zip(&layout.assets) {
            for (seat, place) in layout.seats.iter().enumerate() {
                let apart = place.distance(*at);
                assert!(layout.radius < apart, "{case}: {thing:?} on {seat}");
            }
        }
    }
}

#[test]
fn assets_are_apart_and_nearest_to_their_owner() {
    for (case, Crowd { layout, assets, .. }) in all() {
        for (number, (thing, at)) in assets.iter().zip(&layout.assets).enumerate() {
            for (other, place) in layout.assets.iter().enumerate().filter(|it| number < it.0) {
                let apart = at.distance(*place);
                let reaches = layout.reaches[number] + layout.reaches[other];
                let [one, two] = [at, place].map(|at| disc(*at, layout.radius * 0.38));
                assert!(!one.intersects(two), "{case}: {number} on {other}");
                assert!(reaches <= apart + 0.01, "{case}: around {number}, {other}");
            }
            // Where it is narrow, lines to their owners say whose they are.
            if thing.place.1 <= 3 && 1000.0 < layout.rect.unwrap().width() {
                let own = layout.seats[thing.owner.index()].distance(*at);
                let nearest = layout.seats.iter().map(|seat| seat.distance(*at));
                let nearest = nearest.fold(f32::MAX, f32::min);
                assert!(own <= nearest * 1.3, "{case}: {thing:?} is nearer to another");
            }
        }
    }
}

#[test]
fn tables_have_their_room_and_outlines_reach_all_members_and_nobody_else() {
    for (case, Crowd { layout, forums, .. }) in all() {
        for (circle, table) in forums.iter().zip(&layout.tables) {
            if circle.members.len() < 2 {
                assert!(table.runs.is_empty());
                continue;
            }
            let stands = |at: &Pos2| {
                let near = |place: &Pos2| place.distance(*at) < 0.5;
                table.runs.iter().any(|run| run.path.iter().any(near))
            };
            for (seat, at) in layout.seats.iter().enumerate() {
                let is_member = circle.members.contains(SeatId::at(seat));
                assert_eq!(stands(at), is_member, "{case}: {seat} in {:?}", circle.forum);
                assert!(!disc(*at, layout.radius).intersects(table.rect), "{case}: on {seat}");
            }
            for name in &layout.names {
                assert!(!table.rect.intersects(*name), "{case}: {:?} on a name", circle.forum);
            }
            let is_small = layout.rect.unwrap().width() < 700.0;
            assert!(is_small || table.rect.is_positive(), "{case}: {:?}", circle.forum);
            for at in &layout.assets {
                assert!(!table.rect.contains(*at), "{case}: {:?} on an asset", circle.forum);
            }
        }
        let [one, other] = [layout.tables[0].rect, layout.tables[1].rect];
        assert!(!one.intersects(other), "{case}");
    }
}

#[test]
fn names_are_whole_where_there_is_room() {
    for size in [Vec2::new(1200.0, 700.0), Vec2::new(3000.0, 1700.0)] {
        for seats in SEATS {
            let Crowd { layout, names, .. } = crowded(seats, size);
            for (wanted, name) in names.iter().zip(&layout.names) {
                let asked = wanted.x.min(size.x * SIDE * 0.7);
                assert!(asked <= name.width() + 0.01, "{seats} at {size}");
            }
        }
    }
}

/// Every so-manieth asset is to be named, in two lines or in one.
fn wishes(layout: &NetworkLayout, every: usize) -> Vec<CaptionWish> {
    let sizes = vec![Vec2::new(110.0, 28.0), Vec2::new(90.0, 14.0)];
    let wish = |thing| CaptionWish { thing, sizes: sizes.clone() };
    (0..layout.assets.len()).step_by(every).map(wish).collect()
}

fn assert_own(case: &str, layout: &NetworkLayout, rect: Rect, own: Node) {
    let gap = |at: Pos2, reach: f32| rect.distance_to_pos(at) - reach;
    let nodes = layout.nodes();
    let to_own = nodes.iter().find(|it| it.0 == own).map(|it| gap(it.1, it.2)).unwrap();
    for (node, at, reach) in nodes.iter().filter(|it| it.0 != own) {
        assert!(to_own < gap(*at, *reach), "{case}: writing about {own:?} is nearer to {node:?}");
    }
}

#[test]
fn nothing_is_written_nearer_to_something_else_than_to_its_own() {
    for (case, Crowd { layout, .. }) in all() {
        for (seat, name) in layout.names.iter().enumerate() {
            assert_own(&case, &layout, *name, Node::Seat(seat));
        }
        for caption in layout.captions(&wishes(&layout, 2), &[]).into_iter().flatten() {
            assert_own(&case, &layout, caption.rect, Node::Asset(caption.thing));
        }
    }
}

#[test]
fn assets_and_the_lines_to_their_owners_stay_within_the_room() {
    for (case, Crowd { layout, .. }) in all() {
        let room = layout.rect.unwrap();
        for at in &layout.assets {
            assert!(room.contains_rect(disc(*at, layout.radius * 0.5)), "{case}: {at}");
        }
    }
}

/// What more is impaired finds a place where there is one; what was written already stays.
#[test]
fn what_is_written_moves_only_when_it_must() {
    for (case, Crowd { layout, .. }) in all() {
        let mut before: Vec<Caption> = Vec::new();
        for every in [9, 5, 3, 2, 1] {
            let now: Vec<Caption> =
                layout.captions(&wishes(&layout, every), &before).into_iter().flatten().collect();
            // Signs around what is impaired now take room that was free.
            let rings: Vec<Rect> = wishes(&layout, every)
                .iter()
                .map(|it| disc(layout.assets[it.thing], layout.ring(it.thing)))
                .collect();
            for stood in &before {
                let Some(stands) = now.iter().find(|it| it.thing == stood.thing) else { continue };
                let is_free = rings.iter().all(|ring| !ring.intersects(stood.rect));
                let stays = stands.rect.center().distance(stood.rect.center()) < 0.1;
                assert!(!is_free || stays, "{case}: {stood:?} went to {stands:?}");
            }
            before = now;
        }
    }
}

#[test]
fn what_is_written_beside_assets_covers_nothing() {
    for (case, Crowd { layout, .. }) in all() {
        let wanted = wishes(&layout, 4);
        let captions = layout.captions(&wanted, &[]).into_iter().flatten();
        let captions: Vec<Rect> = captions.map(|it| it.rect).collect();
        let is_small = layout.rect.unwrap().width() < 1000.0;
        assert!(is_small || !captions.is_empty(), "{case}");
        for (number, caption) in captions.iter().enumerate() {
            let mut names = layout.names.iter().chain(&captions[number + 1..]);
            assert!(names.all(|name| !name.intersects(*caption)), "{case}");
            let mut seats = layout.seats.iter();
            assert!(seats.all(|at| !disc(*at, layout.radius).intersects(*caption)), "{case}");
        }
    }
}

#[test]
fn everybody_is_found_where_they_were_before() {
    let size = Vec2::new(800.0, 500.0);
    assert_eq!(crowded(26, size).layout, crowded(26, size).layout);
}
