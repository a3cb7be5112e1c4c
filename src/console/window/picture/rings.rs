//! Incidents as rings around what they hit: broken while nobody has noticed, turning while they
//! are going on, whole when understood, at rest when contained. The more it hurts, the larger.

use bevy::prelude::*;

use crate::console::panels::network::grasp_colour;
use crate::console::theme::Colours;
use crate::console::view::{Grasp, Ring};

use super::super::Held;
use super::sketch::Sketch;
use super::standing::White;
use super::{Look, Moving, from_middle};

/// Turns in a second.
const PACE: f32 = 0.06;
const HEIGHT: f32 = 3.0;

/// What was drawn.
#[derive(Resource, Default)]
pub(super) struct Drawn {
    look: Option<Look>,
    rings: Vec<Ring>,
    entities: Vec<Entity>,
}

/// Something that turns, by how much of a turn a second.
#[derive(Component)]
pub(super) struct Turning(f32);

pub(super) fn draw(
    mut held: ResMut<Held>,
    mut drawn: ResMut<Drawn>,
    mut commands: Commands,
    mut meshes: ResMut<Assets<Mesh>>,
    white: Res<White>,
) {
    let console = held.0.get();
    let (Some(layout), Some(view)) = (console.picture(), console.view()) else { return };
    let look = Look { layout: layout.clone(), theme: console.theme().name };
    let rings = &view.network.rings;
    if drawn.look.as_ref() == Some(&look) && drawn.rings == *rings {
        return;
    }
    for entity in drawn.entities.drain(..) {
        commands.entity(entity).despawn();
    }
    let colours = console.theme().colours();
    for (number, ring) in rings.iter().enumerate() {
        let earlier = rings[..number].iter().filter(|other| other.asset == ring.asset).count();
        let sketch = sketch(ring, earlier, look.layout.radius, colours);
        let at = from_middle(&look.layout, look.layout.things[ring.asset.index()]);
        let pace = match ring.grasp {
            Grasp::Contained => 0.0,
            _ if number % 2 == 0 => PACE,
            _ => -PACE,
        };
        let thing = (
            Mesh2d(meshes.add(sketch.mesh())),
            MeshMaterial2d(white.0.clone()),
            Transform::from_translation(at.extend(HEIGHT)),
            Turning(pace),
        );
        drawn.entities.push(commands.spawn(thing).id());
    }
    drawn.rings.clone_from(rings);
    drawn.look = Some(look);
}

fn sketch(ring: &Ring, earlier: usize, seat: f32, colours: &Colours) -> Sketch {
    let mut sketch = Sketch::default();
    let colour = grasp_colour(colours, ring.grasp);
    let hurt = f32::from(ring.hurt) / 10.0;
    // Several on one thing lie around each other.
    let radius = seat * (0.85 + 0.7 * hurt + 0.45 * earlier as f32);
    let width = seat * 0.17;
    let parts: &[(f32, f32)] = match ring.grasp {
        Grasp::Unseen => &[(0.0, 0.07), (0.25, 0.32), (0.5, 0.57), (0.75, 0.82)],
        Grasp::Noticed => &[(0.0, 0.17), (0.25, 0.42), (0.5, 0.67), (0.75, 0.92)],
        Grasp::Diagnosed => &[(0.0, 0.9)],
        Grasp::Contained => &[(0.0, 1.0)],
    };
    for part in parts {
        sketch.arc(radius, width, *part, colour);
    }
    // Who works on it: a bead on the ring for every responder.
    for number in 0..ring.at_work.min(12) {
        let turn = Vec2::from_angle(f32::from(number) * 0.5);
        sketch.disc(turn * radius, width * 1.15, colours.good);
    }
    // What the public knows goes out like a wave.
    if ring.public {
        sketch.arc(radius + 2.2 * width, width * 0.4, (0.0, 1.0), colour);
    }
    sketch
}

/// Turns what turns, while time runs.
pub(super) fn turn(
    mut held: ResMut<Held>,
    mut moving: ResMut<Moving>,
    time: Res<Time>,
    mut turning: Query<(&Turning, &mut Transform)>,
) {
    let console = held.0.get();
    let is_seen = console.picture().is_some() && console.moves_in().is_some();
    let live = turning.iter().any(|(turning, _)| turning.0 != 0.0);
    moving.turns = is_seen && live && !console.theme().still;
    if !moving.turns {
        return;
    }
    for (turning, mut transform) in &mut turning {
        let by = turning.0 * time.delta_secs() * std::f32::consts::TAU;
        transform.rotate_z(by);
    }
}
