//! What has just begun calls for a look: rings close in on it for some seconds. With reduced motion
//! they do not.

use std::collections::BTreeSet;

use bevy::prelude::*;

use crate::base::ids::IncidentId;

use super::super::Held;
use super::sketch::Sketch;
use super::standing::White;
use super::{Moving, from_middle};

/// How often rings close in.
const TIMES: u8 = 4;
/// How long after each other, in seconds of life.
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
pub(super) struct Known(Option<BTreeSet<IncidentId>>);

/// A ring that closes in.
#[derive(Component)]
pub(super) struct Call {
    starts: f32,
}

/// Calls for a look at what has begun since the last one.
pub(super) fn call(
    mut held: ResMut<Held>,
    mut known: ResMut<Known>,
    time: Res<Time>,
    mut commands: Commands,
    mut meshes: ResMut<Assets<Mesh>>,
    white: Res<White>,
) {
    let console = held.0.get();
    let Some(view) = console.view() else {
        known.0 = None;
        return;
    };
    let rings = &view.network.rings;
    let is_told = known.0.as_ref().is_some_and(|known| {
        known.len() == rings.len() && rings.iter().all(|ring| known.contains(&ring.incident))
    });
    // What begins while nobody looks is new when somebody does.
    let Some(layout) = console.picture().filter(|_| !is_told) else { return };
    let now: BTreeSet<IncidentId> = rings.iter().map(|ring| ring.incident).collect();
    let before = known.0.replace(now);
    let Some(before) = before.filter(|_| !console.theme().still) else { return };
    for ring in rings.iter().filter(|ring| !before.contains(&ring.incident)) {
        let asset = ring.asset.index();
        let at = from_middle(layout, layout.things[asset]);
        for number in 0..TIMES {
            let mut sketch = Sketch::default();
            let ink = console.theme().colours().text;
            sketch.arc(layout.ring(asset) * FAR, WIDE, (0.0, 1.0), ink);
            commands.spawn((
                Mesh2d(meshes.add(sketch.mesh())),
                MeshMaterial2d(white.0.clone()),
                Transform::from_translation(at.extend(HEIGHT)),
                Visibility::Hidden,
                Call { starts: time.elapsed_secs() + f32::from(number) * APART },
            ));
        }
    }
}

/// Lets them close in, and takes away those that have.
pub(super) fn close_in(
    mut held: ResMut<Held>,
    mut moving: ResMut<Moving>,
    time: Res<Time>,
    mut commands: Commands,
    mut calls: Query<(Entity, &Call, &mut Transform, &mut Visibility)>,
) {
    let is_seen = held.0.get().picture().is_some();
    moving.calls = false;
    for (entity, call, mut transform, mut visibility) in &mut calls {
        let part = (time.elapsed_secs() - call.starts) / TAKES;
        if 1.0 <= part || !is_seen {
            commands.entity(entity).despawn();
            continue;
        }
        moving.calls = true;
        if part < 0.0 {
            continue;
        }
        visibility.set_if_neq(Visibility::Inherited);
        // Fast from afar, slow where it arrives.
        let left = (1.0 - part) * (1.0 - part);
        transform.scale = Vec3::splat((1.0 + (FAR - 1.0) * left) / FAR);
    }
}
