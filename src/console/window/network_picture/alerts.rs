//! What has just begun calls for a look: rings close in on it for some seconds. With reduced motion
//! they do not.

use std::collections::BTreeSet;

use bevy::prelude::*;

use crate::base::ids::IncidentId;

use super::super::resource::ConsoleResource;
use super::animations::Animations;
use super::mesh_builder::MeshBuilder;
use super::placement::from_middle;
use super::static_shapes::SharedMaterial;

/// How often rings close in.
const TIMES: u8 = 4;
/// How long after each other, in seconds of wall-clock time.
const APART: f32 = 0.6;
/// How long one takes.
const TAKES: f32 = 1.1;
/// From how far away, in radii of the ring it becomes.
const FAR: f32 = 4.0;
/// How wide it is where it begins; it narrows as it closes in.
const WIDE: f32 = 3.0;
const HEIGHT: f32 = 5.0;

/// Which incidents have been looked at; nothing before the exercise has been.
#[derive(Resource, Default)]
pub(super) struct SeenIncidents(Option<BTreeSet<IncidentId>>);

/// A ring that closes in.
#[derive(Component)]
pub(super) struct AlertRing {
    starts: f32,
}

/// Calls for a look at what has begun since the last one.
pub(super) fn alert(
    mut resource: ResMut<ConsoleResource>,
    mut known: ResMut<SeenIncidents>,
    time: Res<Time>,
    mut commands: Commands,
    mut meshes: ResMut<Assets<Mesh>>,
    material: Res<SharedMaterial>,
) {
    let console = resource.0.get();
    let Some(view) = console.shown_view() else {
        known.0 = None;
        return;
    };
    let incidents = &view.network.incidents;
    let is_told = known.0.as_ref().is_some_and(|known| {
        known.len() == incidents.len()
            && incidents.iter().all(|ring| known.contains(&ring.incident))
    });
    // What begins while nobody looks is new when somebody does.
    let Some(network_layout) = console.picture().filter(|_| !is_told) else { return };
    let now: BTreeSet<IncidentId> = incidents.iter().map(|ring| ring.incident).collect();
    let before = known.0.replace(now);
    let Some(before) = before.filter(|_| !console.theme().reduce_motion) else { return };
    for ring in incidents.iter().filter(|ring| !before.contains(&ring.incident)) {
        let asset = ring.asset.index();
        let at = from_middle(network_layout, network_layout.assets[asset]);
        for number in 0..TIMES {
            let mut builder = MeshBuilder::default();
            let ink = console.theme().colours().text;
            builder.arc(network_layout.ring(asset) * FAR, WIDE, (0.0, 1.0), ink);
            commands.spawn((
                Mesh2d(meshes.add(builder.mesh())),
                MeshMaterial2d(material.0.clone()),
                Transform::from_translation(at.extend(HEIGHT)),
                Visibility::Hidden,
                AlertRing { starts: time.elapsed_secs() + f32::from(number) * APART },
            ));
        }
    }
}

/// Lets them close in, and takes away those that have.
pub(super) fn animate(
    mut resource: ResMut<ConsoleResource>,
    mut moving: ResMut<Animations>,
    time: Res<Time>,
    mut commands: Commands,
    mut alerts: Query<(Entity, &AlertRing, &mut Transform, &mut Visibility)>,
) {
    let is_seen = resource.0.get().picture().is_some();
    moving.alerts = false;
    for (entity, alert, mut transform, mut visibility) in &mut alerts {
        let part = (time.elapsed_secs() - alert.starts) / TAKES;
        if 1.0 <= part || !is_seen {
            commands.entity(entity).despawn();
            continue;
        }
        moving.alerts = true;
        if part < 0.0 {
            continue;
        }
        visibility.set_if_neq(Visibility::Inherited);
        // Fast from afar, slow where it arrives.
        let left = (1.0 - part) * (1.0 - part);
        transform.scale = Vec3::splat((1.0 + (FAR - 1.0) * left) / FAR);
    }
}
