//! The camera of the console: it sees the picture, and egui is drawn over what it sees. Panels
//! cover all but the room that is left free, so the picture only has to stand in its middle.

use bevy::camera::visibility::RenderLayers;
use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use bevy_egui::PrimaryEguiContext;

use super::super::display_window::SMOOTHING;
use super::super::resource::ConsoleResource;

pub(super) fn set_up(mut commands: Commands) {
    commands.spawn((PrimaryEguiContext, Camera2d, SMOOTHING, RenderLayers::none()));
}

/// A unit of the picture is a point of the interface, and its middle the middle of the free room;
/// without room nothing is seen.
pub(super) fn frame(
    mut resource: ResMut<ConsoleResource>,
    window: Single<&Window, With<PrimaryWindow>>,
    camera: Single<(&mut Transform, &mut RenderLayers, &mut Projection), With<PrimaryEguiContext>>,
) {
    let console = resource.0.get();
    let zoom = console.zoom();
    let (mut transform, mut layers, mut projection) = camera.into_inner();
    let room = console.picture().and_then(|network_layout| network_layout.rect);
    let wanted = if room.is_some() { RenderLayers::default() } else { RenderLayers::none() };
    layers.set_if_neq(wanted);
    if let Some(room) = room {
        let middle = window.size() / zoom / 2.0;
        let off = Vec2::new(middle.x - room.center().x, room.center().y - middle.y);
        transform.set_if_neq(Transform::from_translation(off.extend(0.0)));
    }
    if let Projection::Orthographic(flat) = &mut *projection
        && (flat.scale - 1.0 / zoom).abs() > f32::EPSILON
    {
        flat.scale = 1.0 / zoom;
    }
}
