//! Shapes put together into one mesh, each corner with its colour. Edges fade out, so that they are
//! smooth without sampling a pixel several times.

use std::f32::consts::TAU;

use bevy::asset::RenderAssetUsages;
use bevy::mesh::{Indices, PrimitiveTopology};
use bevy::prelude::*;
use egui::Color32;

/// Corners of a circle.
const CORNERS: u32 = 40;
/// Over how much an edge fades out, in points: half of it inside, half outside.
const FADE: f32 = 1.0;

/// A mesh in the making.
#[derive(Default)]
pub(super) struct MeshBuilder {
    positions: Vec<[f32; 3]>,
    colours: Vec<[f32; 4]>,
    indices: Vec<u32>,
}

impl MeshBuilder {
    fn corner(&mut self, at: Vec2, colour: Color32) -> u32 {
        let [red, green, blue, alpha] = colour.to_srgba_unmultiplied();
        let linear = Color::srgba_u8(red, green, blue, alpha).to_linear();
        self.positions.push([at.x, at.y, 0.0]);
        self.colours.push(linear.to_f32_array());
        self.positions.len() as u32 - 1
    }

    fn triangle(&mut self, corners: [u32; 3]) {
        self.indices.extend(corners);
    }

    fn quad(&mut self, corners: [(Vec2, Color32); 4]) {
        let [a, b, c, d] = corners.map(|(at, colour)| self.corner(at, colour));
        self.triangle([a, b, c]);
        self.triangle([a, c, d]);
    }

    /// A disc that goes over from one colour in the middle to another at its edge.
    fn fan(&mut self, at: Vec2, radius: f32, middle: Color32, edge: Color32) {
        let centre = self.corner(at, middle);
        let corner = |number: u32| at + radius * around(number as f32 / CORNERS as f32);
        let first = self.corner(corner(0), edge);
        let mut before = first;
        for number in 1..CORNERS {
            let next = self.corner(corner(number), edge);
            self.triangle([centre, before, next]);
            before = next;
        }
        self.triangle([centre, before, first]);
    }

    /// What lies between two turns around a place, from one distance to another, going over from
    /// one colour to another.
    fn band(&mut self, at: Vec2, radii: [(f32, Color32); 2], turns: (f32, f32)) {
        let (from, to) = turns;
        let steps = ((to - from) * CORNERS as f32).ceil().max(1.0) as u32;
        let [(inner, first), (outer, second)] = radii;
        for step in 0..steps {
            let part = |step: u32| around(from + (to - from) * step as f32 / steps as f32);
            let (here, there) = (part(step), part(step + 1));
            self.quad([
                (at + here * inner, first),
                (at + here * outer, second),
                (at + there * outer, second),
                (at + there * inner, first),
            ]);
        }
    }

    /// A disc that fades out from its middle to its edge.
    pub(super) fn glow(&mut self, at: Vec2, radius: f32, colour: Color32) {
        self.fan(at, radius, colour, faded(colour));
    }

    pub(super) fn disc(&mut self, at: Vec2, radius: f32, colour: Color32) {
        let inner = (radius - FADE / 2.0).max(0.0);
        self.fan(at, inner, colour, colour);
        self.band(at, [(inner, colour), (radius + FADE / 2.0, faded(colour))], (0.0, 1.0));
    }

    pub(super) fn line(&mut self, from: Vec2, to: Vec2, width: f32, colour: Color32) {
        let aside = (to - from).perp().normalize_or_zero();
        for [(near, first), (far, second)] in profile(width, colour) {
            let (near, far) = (aside * near, aside * far);
            self.quad([
                (from + near, first),
                (to + near, first),
                (to + far, second),
                (from + far, second),
            ]);
        }
    }

    /// A line with gaps.
    pub(super) fn dashes(&mut self, from: Vec2, to: Vec2, width: f32, colour: Color32) {
        const DASH: f32 = 6.0;
        const GAP: f32 = 5.0;
        let (length, way) = (from.distance(to), (to - from).normalize_or_zero());
        let mut at = 0.0;
        while at < length {
            let end = (at + DASH).min(length);
            self.line(from + way * at, from + way * end, width, colour);
            at = end + GAP;
        }
    }

    /// Part of a ring, from one turn to another, 0 at the right and 1 once around.
    pub(super) fn arc(&mut self, radius: f32, width: f32, turns: (f32, f32), colour: Color32) {
        for part in profile(width, colour) {
            let radii = part.map(|(off, colour)| (radius + off, colour));
            self.band(Vec2::ZERO, radii, turns);
        }
    }

    /// A square, standing upright.
    pub(super) fn square(&mut self, at: Vec2, half: f32, colour: Color32) {
        let aside = Vec2::new(half, 0.0);
        self.line(at - aside, at + aside, 2.0 * half, colour);
    }

    /// A line that narrows and fades out towards its end.
    pub(super) fn tail(&mut self, from: Vec2, to: Vec2, width: f32, colour: Color32) {
        let aside = (to - from).perp().normalize_or_zero() * width / 2.0;
        let corners = [(from + aside, colour), (from - aside, colour), (to, faded(colour))];
        let corners = corners.map(|(at, colour)| self.corner(at, colour));
        self.triangle(corners);
    }

    /// What lies around a way, so far from it.
    pub(super) fn area(&mut self, way: &[Vec2], far: f32, colour: Color32) {
        for (at, place) in way.iter().enumerate() {
            let aside = across(way, at) * far;
            if let Some(next) = way.get(at + 1) {
                let there = across(way, at + 1) * far;
                self.quad([
                    (*place + aside, colour),
                    (*next + there, colour),
                    (*next - there, colour),
                    (*place - aside, colour),
                ]);
            }
        }
        for (end, outwards) in ends(way) {
            let centre = self.corner(end, colour);
            let rim: Vec<u32> =
                half_round(outwards).map(|way| self.corner(end + way * far, colour)).collect();
            for pair in rim.windows(2) {
                self.triangle([centre, pair[0], pair[1]]);
            }
        }
    }

    /// The outline of what lies around a way.
    pub(super) fn outline(&mut self, way: &[Vec2], far: f32, width: f32, colour: Color32) {
        let side = |sign: f32| {
            let place = move |(at, place): (usize, &Vec2)| *place + across(way, at) * far * sign;
            way.iter().enumerate().map(place)
        };
        for sign in [-1.0, 1.0] {
            let corners: Vec<Vec2> = side(sign).collect();
            for pair in corners.windows(2) {
                self.line(pair[0], pair[1], width, colour);
            }
        }
        for (end, outwards) in ends(way) {
            let corners: Vec<Vec2> =
                half_round(outwards).map(|outwards| end + outwards * far).collect();
            for pair in corners.windows(2) {
                self.line(pair[0], pair[1], width, colour);
            }
        }
    }

    pub(super) fn mesh(self) -> Mesh {
        Mesh::new(PrimitiveTopology::TriangleList, RenderAssetUsages::default())
            .with_inserted_attribute(Mesh::ATTRIBUTE_POSITION, self.positions)
            .with_inserted_attribute(Mesh::ATTRIBUTE_COLOR, self.colours)
            .with_inserted_indices(Indices::U32(self.indices))
    }
}

/// A line from side to side: it fades in, is whole, and fades out. What is thinner than an edge is
/// paler instead.
fn profile(width: f32, colour: Color32) -> [[(f32, Color32); 2]; 3] {
    let colour = colour.gamma_multiply((width / FADE).min(1.0));
    let (whole, all) = (((width - FADE) / 2.0).max(0.0), width.max(FADE).midpoint(FADE));
    [
        [(-all, faded(colour)), (-whole, colour)],
        [(-whole, colour), (whole, colour)],
        [(whole, colour), (all, faded(colour))],
    ]
}

/// Across a way, at one of its places.
fn across(way: &[Vec2], at: usize) -> Vec2 {
    let (before, after) = (way[at.saturating_sub(1)], way[(at + 1).min(way.len() - 1)]);
    (after - before).perp().normalize_or_zero()
}

/// Both ends of a way, and where it would go on.
fn ends(way: &[Vec2]) -> [(Vec2, Vec2); 2] {
    let (Some(first), Some(last)) = (way.first(), way.last()) else {
        return [(Vec2::ZERO, Vec2::X); 2];
    };
    let second = way.get(1).unwrap_or(first);
    let outwards = (*first - *second).try_normalize().unwrap_or(Vec2::X);
    let before = way[way.len().saturating_sub(2)];
    let onwards = (*last - before).try_normalize().unwrap_or(-Vec2::X);
    [(*first, outwards), (*last, onwards)]
}

/// Half around an end.
fn half_round(outwards: Vec2) -> impl Iterator<Item = Vec2> {
    let steps = CORNERS / 2;
    (0..=steps).map(move |step| around(step as f32 / CORNERS as f32 - 0.25).rotate(outwards))
}

/// The same colour, not seen at all.
fn faded(colour: Color32) -> Color32 {
    let [red, green, blue, _] = colour.to_srgba_unmultiplied();
    Color32::from_rgba_premultiplied(red, green, blue, 0)
}

fn around(turn: f32) -> Vec2 {
    Vec2::from_angle(turn * TAU)
}
