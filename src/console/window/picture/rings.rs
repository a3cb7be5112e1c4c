//! Incidents as rings around what they hit: broken while nobody has noticed, turning while they
//! are going on, nearly whole when understood, whole and at rest when contained.

use bevy::prelude::*;

use crate::console::layout::Layout;
use crate::console::panels::network::{grasp_colour, parts};
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
        let on_it = |rings: &[Ring]| rings.iter().filter(|it| it.asset == ring.asset).count();
        let place = (on_it(&rings[..number]), on_it(rings));
        let sketch = sketch(*ring, place, &look.layout, colours);
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

/// The incident is the so-manieth of so many on what it hits.
fn sketch(ring: Ring, (earlier, all): (usize, usize), layout: &Layout, ink: &Colours) -> Sketch {
    let mut sketch = Sketch::default();
    let colour = grasp_colour(ink, ring.grasp);
    // Several on one thing lie around each other, and all of them within its reach.
    let (inner, outer) = (layout.radius * 0.85, layout.ring(ring.asset.index()) - 2.0);
    let inner = inner.min(outer);
    let step = ((outer - inner) / all.max(2) as f32).min(layout.radius * 0.42);
    let radius = inner + step * earlier as f32;
    let width = (layout.radius * 0.17).min(step * 0.6).max(1.2);
    for part in parts(ring.grasp) {
        sketch.arc(radius, width, *part, colour);
    }
    // Who works on it: a bead on the ring for every responder.
    let bead = width * 1.1;
    let apart = (2.8 * bead / radius.max(1.0)).min(std::f32::consts::TAU / 12.0);
    for number in 0..ring.at_work.min(12) {
        let at = Vec2::from_angle(f32::from(number) * apart) * radius;
        sketch.disc(at, bead + 1.0, ink.ground);
        sketch.disc(at, bead, ink.text);
    }
    // What the public knows goes out like a wave.
    if ring.public {
        sketch.arc(radius + (step * 0.5).max(1.5 * width), width * 0.4, (0.0, 1.0), colour);
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
