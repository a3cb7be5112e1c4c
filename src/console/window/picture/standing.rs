//! What stands in the picture: ties and forums on the ground, assets and seats on it.

use bevy::prelude::*;
use bevy::sprite_render::AlphaMode2d;
use egui::Color32;

use crate::console::theme::Colours;
use crate::console::view::{Network, Place, STRENGTHS};

use super::super::Held;
use super::sketch::Sketch;
use super::{Look, from_middle};

/// The one material of the picture: colours are in the corners of the meshes.
#[derive(Resource)]
pub(super) struct White(pub Handle<ColorMaterial>);

/// What was drawn, and what was drawn with it.
#[derive(Resource, Default)]
pub(super) struct Drawn {
    look: Option<Look>,
    network: Network,
    ground: Option<Entity>,
    things: Option<Entity>,
}

/// How far up things are: what is higher is drawn over what is lower.
const GROUND: f32 = 0.0;
const THINGS: f32 = 2.0;

pub(super) fn set(mut commands: Commands, mut materials: ResMut<Assets<ColorMaterial>>) {
    let alpha_mode = AlphaMode2d::Blend;
    let white = ColorMaterial { color: Color::WHITE, alpha_mode, ..Default::default() };
    commands.insert_resource(White(materials.add(white)));
}

/// Draws anew what has changed.
pub(super) fn draw(
    mut held: ResMut<Held>,
    mut drawn: ResMut<Drawn>,
    mut clear: ResMut<ClearColor>,
    mut commands: Commands,
    mut meshes: ResMut<Assets<Mesh>>,
    white: Res<White>,
) {
    let console = held.0.get();
    let ground = console.theme().colours().ground;
    let ground = Color::srgb_u8(ground.r(), ground.g(), ground.b());
    if clear.0 != ground {
        clear.0 = ground;
    }
    let (Some(layout), Some(view)) = (console.picture(), console.view()) else { return };
    let look = Look { layout: layout.clone(), theme: console.theme().name };
    let network = &view.network;
    let is_new = drawn.look.as_ref() != Some(&look);
    let colours = console.theme().colours();
    let mut put = |before: Option<Entity>, sketch: Sketch, height: f32| {
        if let Some(before) = before {
            commands.entity(before).despawn();
        }
        let mesh = Mesh2d(meshes.add(sketch.mesh()));
        let material = MeshMaterial2d(white.0.clone());
        Some(commands.spawn((mesh, material, Transform::from_xyz(0.0, 0.0, height))).id())
    };
    if is_new || drawn.network.ties != network.ties || drawn.network.circles != network.circles {
        drawn.ground = put(drawn.ground, ground_of(&look, network, colours), GROUND);
    }
    if is_new || drawn.network.things != network.things {
        drawn.things = put(drawn.things, things_of(&look, network, &view.places, colours), THINGS);
    }
    if is_new || drawn.network != *network {
        drawn.network = network.clone();
        drawn.look = Some(look);
    }
}

/// A colour that lets through what is behind it, 0 all and 1 nothing.
fn thin(colour: Color32, share: f32) -> Color32 {
    colour.gamma_multiply(share)
}

/// Forums as areas with an outline, ties as lines: wider the better, with gaps where there is no
/// legal basis.
fn ground_of(look: &Look, network: &Network, colours: &Colours) -> Sketch {
    let mut sketch = Sketch::default();
    let at = |seat: usize| from_middle(&look.layout, look.layout.seats[seat]);
    for (number, circle) in network.circles.iter().enumerate() {
        // The outlines of several forums lie inside of each other.
        let share = 0.86 - 0.07 * number as f32;
        let mut corners: Vec<Vec2> =
            circle.members.iter().map(|seat| at(seat.index()) * share).collect();
        if corners.len() < 3 {
            continue;
        }
        corners.sort_by(|one, other| one.to_angle().total_cmp(&other.to_angle()));
        sketch.polygon(&corners, thin(colours.accent, 0.025));
        for (number, corner) in corners.iter().enumerate() {
            let next = corners[(number + 1) % corners.len()];
            sketch.line(*corner, next, 1.2, thin(colours.accent, 0.4));
        }
    }
    for tied in &network.ties {
        let (from, to) = tied.between;
        let strength = f32::from(tied.strength) / f32::from(STRENGTHS);
        let (from, to) = (at(from.index()), at(to.index()));
        let (width, colour) = (0.6 + 2.6 * strength, thin(colours.weak, 0.06 + 0.3 * strength));
        if tied.legal {
            sketch.line(from, to, width, colour);
        } else {
            sketch.dashes(from, to, width, colour);
        }
    }
    sketch
}

/// Seats in the colours of their circles, and beside them what they look after, which glows when
/// it is hurt.
fn things_of(look: &Look, network: &Network, places: &[Place], colours: &Colours) -> Sketch {
    let mut sketch = Sketch::default();
    let (layout, radius) = (&look.layout, look.layout.radius);
    let half = radius * 0.36;
    for (thing, at) in network.things.iter().zip(&layout.things) {
        let at = from_middle(layout, *at);
        let hurt = f32::from(thing.hurt) / 10.0;
        if 0.0 < hurt {
            let far = radius * (1.1 + 1.5 * hurt);
            sketch.glow(at, far, thin(colours.damage, 0.35 + 0.5 * hurt));
        }
        let ink = if 0.0 < hurt { colours.damage } else { colours.weak };
        sketch.square(at, half, ink);
        // Off is hollow; a fallback is a bar under it.
        if thing.offline {
            sketch.square(at, half * 0.6, colours.ground);
        }
        if thing.on_fallback {
            let under = at - Vec2::new(0.0, half * 1.7);
            let aside = Vec2::new(half, 0.0);
            sketch.line(under - aside, under + aside, half * 0.5, colours.good);
        }
    }
    for place in places {
        let at = from_middle(layout, layout.seats[place.seat.index()]);
        sketch.disc(at, radius + 2.0, colours.ground);
        sketch.disc(at, radius, colours.group(place.group));
    }
    sketch
}
