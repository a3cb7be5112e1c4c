//! What is written beside an asset that is impaired: where nothing else stands, and nearer to it
//! than to anything else. It stays where it was as long as it can.

use egui::{Pos2, Rect, Vec2};

use super::NetworkLayout;
use super::input::{ASSET, GAP, Node, is_own};

/// How far away it may stand, in its heights, best first.
const FAR: [f32; 4] = [0.0, 0.4, 0.9, 1.5];

/// What is to be written beside an asset: the sizes it could have, the best first.
#[derive(Debug, Clone, PartialEq)]
pub struct CaptionWish {
    /// The asset, by its place in the scenario.
    pub thing: usize,
    pub sizes: Vec<Vec2>,
}

/// Where something is written beside an asset.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Caption {
    /// The asset, by its place in the scenario.
    pub thing: usize,
    /// Which of the sizes it has.
    pub form: usize,
    pub rect: Rect,
}

/// What nothing may be written over, and what writing could be taken to be about.
type Around<'a> = (&'a [Rect], &'a [(Node, Pos2, f32)]);

impl NetworkLayout {
    /// Places for writing beside assets, in order; none where there is no room. What stood
    /// somewhere `before` stays there while it covers nothing; all others stand in the first place
    /// that is free.
    pub fn captions(&self, wishes: &[CaptionWish], before: &[Caption]) -> Vec<Option<Caption>> {
        let (mut taken, nodes) = (self.obstacles(wishes), self.nodes());
        let mut captions: Vec<Option<Caption>> = vec![None; wishes.len()];
        for (wish, caption) in wishes.iter().zip(&mut captions) {
            let stood = before.iter().find(|it| it.thing == wish.thing);
            let size = |stood: &Caption| wish.sizes.get(stood.form).copied();
            let stays = stood.and_then(|stood| {
                let rect = Rect::from_center_size(stood.rect.center(), size(stood)?);
                self.is_free(wish.thing, rect, (&taken[..], &nodes[..]))
                    .then_some(Caption { rect, ..*stood })
            });
            *caption = stays;
            taken.extend(stays.map(|it| it.rect.expand(GAP / 2.0)));
        }
        for (wish, caption) in wishes.iter().zip(&mut captions) {
            if caption.is_none() {
                *caption = self.first_free(wish, (&taken[..], &nodes[..]));
                taken.extend(caption.map(|it| it.rect.expand(GAP / 2.0)));
            }
        }
        captions
    }

    /// What nothing may be written over: names, seats, tables, and signs around impaired systems.
    fn obstacles(&self, wishes: &[CaptionWish]) -> Vec<Rect> {
        let square = |at: Pos2, half: f32| Rect::from_center_size(at, Vec2::splat(2.0 * half));
        let mut taken: Vec<Rect> = self.names.clone();
        taken.extend(self.seats.iter().map(|at| square(*at, self.radius)));
        taken.extend(self.tables.iter().map(|it| it.rect).filter(Rect::is_positive));
        let impaired = |thing: usize| wishes.iter().any(|it| it.thing == thing);
        taken.extend(self.assets.iter().enumerate().map(|(thing, at)| {
            square(*at, if impaired(thing) { self.ring(thing) } else { self.radius * 0.4 })
        }));
        taken
    }

    fn first_free(&self, wish: &CaptionWish, around: Around<'_>) -> Option<Caption> {
        let room = self.rect?;
        wish.sizes.iter().enumerate().find_map(|(form, size)| {
            let all = self.beside(room, wish.thing, *size);
            let rect = all.into_iter().find(|rect| self.is_free(wish.thing, *rect, around))?;
            Some(Caption { thing: wish.thing, form, rect })
        })
    }

    fn is_free(&self, thing: usize, rect: Rect, (taken, nodes): Around<'_>) -> bool {
        self.rect.is_some_and(|room| room.contains_rect(rect))
            && taken.iter().all(|other| !other.intersects(rect))
            && is_own(rect, Node::Asset(thing), nodes)
    }

    /// All seats and assets: what they are, where, and how far they reach.
    pub fn nodes(&self) -> Vec<(Node, Pos2, f32)> {
        let seats = self.seats.iter().enumerate();
        let seats = seats.map(|(seat, at)| (Node::Seat(seat), *at, self.radius));
        let assets = self.assets.iter().enumerate();
        let assets = assets.map(|(thing, at)| (Node::Asset(thing), *at, self.radius * ASSET));
        seats.chain(assets).collect()
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
