//! What is written beside an asset that is badly impaired: where nothing else stands.

use egui::{Pos2, Rect, Vec2};

use super::NetworkLayout;
use super::input::GAP;

/// How far away it may stand, in its heights, best first.
const FAR: [f32; 4] = [0.0, 0.4, 0.9, 1.5];

impl NetworkLayout {
    /// Places for writing of these sizes beside assets, each the first that is free in a fixed
    /// order; none where there is no room.
    pub fn captions(&self, wanted: &[(usize, Vec2)]) -> Vec<Option<Rect>> {
        let Some(room) = self.rect else { return vec![None; wanted.len()] };
        let square = |at: Pos2, half: f32| Rect::from_center_size(at, Vec2::splat(2.0 * half));
        let mut taken: Vec<Rect> = self.names.clone();
        taken.extend(self.seats.iter().map(|at| square(*at, self.radius)));
        taken.extend(self.tables.iter().map(|it| it.rect).filter(Rect::is_positive));
        // Signs around an impaired system are to be seen whole.
        let impaired = |thing: usize| wanted.iter().any(|it| it.0 == thing);
        taken.extend(self.assets.iter().enumerate().map(|(thing, at)| {
            square(*at, if impaired(thing) { self.ring(thing) } else { self.radius * 0.4 })
        }));
        let mut captions = Vec::new();
        for (thing, size) in wanted {
            let all = self.beside(room, *thing, *size);
            let is_free = |rect: &&Rect| {
                room.contains_rect(**rect) && taken.iter().all(|other| !other.intersects(**rect))
            };
            let caption = all.iter().find(is_free).copied();
            taken.extend(caption.map(|it| it.expand(GAP / 2.0)));
            captions.push(caption);
        }
        captions
    }

    /// Below or above and at the sides of an asset, first what is towards the middle, then what is
    /// further away.
    fn beside(&self, room: Rect, thing: usize, size: Vec2) -> Vec<Rect> {
        let at = self.assets[thing];
        let way = room.center() - at;
        let (right, down) = (sign(way.x), sign(way.y));
        let is_flat = way.x.abs() * room.height() < way.y.abs() * room.width();
        let around = |far: f32| {
            let off = Vec2::splat(self.ring(thing) + GAP + far * size.y) + size / 2.0;
            let level = [0.0, 1.0, -1.0].map(|it| Vec2::new(right * off.x, it * size.y * 0.5));
            let under = [0.0, 0.4, -0.4, 0.9, -0.9]
                .map(|it| Vec2::new(it * right * size.x, down * off.y))
                .to_vec();
            let level = level.map(|off| Vec2::new(off.x, off.y * down)).to_vec();
            let other = under.iter().map(|off| Vec2::new(off.x, -off.y)).collect();
            let behind = level.iter().map(|off| Vec2::new(-off.x, off.y)).collect();
            if is_flat { [under, level, behind, other] } else { [level, under, other, behind] }
        };
        let offs = FAR.into_iter().flat_map(around).flatten();
        offs.map(|off| Rect::from_center_size(at + off, size)).collect()
    }
}

const fn sign(value: f32) -> f32 {
    if value < 0.0 { -1.0 } else { 1.0 }
}
