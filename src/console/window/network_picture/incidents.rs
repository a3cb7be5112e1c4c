//! Incidents as rings around what they hit: broken until they are detected, turning while they
//! are going on, nearly whole when understood, whole and at rest when contained.

use bevy::prelude::*;

use crate::console::network_layout::NetworkLayout;
use crate::console::panels::network::{parts, response_colour};
use crate::console::theme::Colours;
use crate::console::view::{IncidentMark, ResponseStage};

use super::super::resource::ConsoleResource;
use super::mesh_builder::MeshBuilder;
use super::placement::{PictureStyle, from_middle};
use super::static_shapes::SharedMaterial;

/// Turns in a second.
const PACE: f32 = 0.06;
const HEIGHT: f32 = 3.0;

/// What was drawn.
#[derive(Resource, Default)]
pub(super) struct DrawnState {
    look: Option<PictureStyle>,
    incidents: Vec<IncidentMark>,
    entities: Vec<Entity>,
}

/// Something that turns, by how much of a turn a second.
#[derive(Component)]
pub(super) struct TurningRing(f32);

pub(super) fn draw(
    mut resource: ResMut<ConsoleResource>,
    mut drawn: ResMut<DrawnState>,
    mut commands: Commands,
    mut meshes: ResMut<Assets<Mesh>>,
    material: Res<SharedMaterial>,
) {
    let console = resource.0.get();
    let (Some(network_layout), Some(view)) = (console.picture(), console.shown_view()) else {
        return;
    };
    let look = PictureStyle { network_layout: network_layout.clone(), theme: console.theme().name };
    let incidents = &view.network.incidents;
    if drawn.look.as_ref().is_some_and(|it| it.is_same(&look)) && drawn.incidents == *incidents {
        return;
    }
    for entity in drawn.entities.drain(..) {
        commands.entity(entity).despawn();
    }
    let colours = console.theme().colours();
    for (number, ring) in incidents.iter().enumerate() {
        let on_it = |incidents: &[IncidentMark]| {
            incidents.iter().filter(|it| it.asset == ring.asset).count()
        };
        let place = (on_it(&incidents[..number]), on_it(incidents));
        let builder = builder(*ring, place, &look.network_layout, colours);
        let at = from_middle(&look.network_layout, look.network_layout.assets[ring.asset.index()]);
        let pace = match ring.response {
            ResponseStage::Contained => 0.0,
            _ if number % 2 == 0 => PACE,
            _ => -PACE,
        };
        let thing = (
            Mesh2d(meshes.add(builder.mesh())),
            MeshMaterial2d(material.0.clone()),
            Transform::from_translation(at.extend(HEIGHT)),
            TurningRing(pace),
        );
        drawn.entities.push(commands.spawn(thing).id());
    }
    drawn.incidents.clone_from(incidents);
    drawn.look = Some(look);
}

/// The incident is the so-manieth of so many on what it hits.
fn builder(
    ring: IncidentMark,
    (earlier, all): (usize, usize),
    network_layout: &NetworkLayout,
    ink: &Colours,
) -> MeshBuilder {
    let mut builder = MeshBuilder::default();
    let colour = response_colour(ink, ring.response);
    // Several on one thing lie around each other, and all of them within its reach.
    let (inner, outer) =
        (network_layout.radius * 0.85, network_layout.ring(ring.asset.index()) - 2.0);
    let inner = inner.min(outer);
    let step = ((outer - inner) / all.max(2) as f32).min(network_layout.radius * 0.42);
    let radius = inner + step * earlier as f32;
    let width = (network_layout.radius * 0.17).min(step * 0.6).max(1.2);
    for part in parts(ring.response) {
        builder.arc(radius, width, *part, colour);
    }
    // Who works on it: a bead on the ring for every responder.
    let bead = width * 1.1;
    let apart = (2.8 * bead / radius.max(1.0)).min(std::f32::consts::TAU / 12.0);
    for number in 0..ring.at_work.min(12) {
        let at = Vec2::from_angle(f32::from(number) * apart) * radius;
        builder.disc(at, bead + 1.0, ink.ground);
        builder.disc(at, bead, ink.text);
    }
    // What the public knows goes out like a wave.
    if ring.public {
        builder.arc(radius + (step * 0.5).max(1.5 * width), width * 0.4, (0.0, 1.0), colour);
    }
    builder
}

/// Turns what turns, while time runs, by as much as has passed since the last picture.
pub(super) fn turn(
    mut resource: ResMut<ConsoleResource>,
    time: Res<Time>,
    mut turning: Query<(&TurningRing, &mut Transform)>,
) {
    let console = resource.0.get();
    let is_seen = console.picture().is_some() && console.moves_in().is_some();
    if !is_seen || console.theme().reduce_motion {
        return;
    }
    for (turning, mut transform) in turning.iter_mut().filter(|it| it.0.0 != 0.0) {
        let by = turning.0 * time.delta_secs() * std::f32::consts::TAU;
        transform.rotate_z(by);
    }
}
