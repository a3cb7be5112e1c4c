//! Two cameras: one for the picture, in the room that is left free, and one for egui over it.

use bevy::camera::visibility::RenderLayers;
use bevy::camera::{CameraOutputMode, Viewport};
use bevy::prelude::*;
use bevy::render::render_resource::BlendState;
use bevy_egui::PrimaryEguiContext;

use super::super::Held;

/// What draws the picture.
#[derive(Component)]
pub struct PictureCamera;

pub(super) fn set(mut commands: Commands) {
    commands.spawn((Camera2d, PictureCamera, RenderLayers::none()));
    commands.spawn((
        PrimaryEguiContext,
        Camera2d,
        RenderLayers::none(),
        Camera {
            order: 1,
            output_mode: CameraOutputMode::Write {
                blend_state: Some(BlendState::ALPHA_BLENDING),
                clear_color: ClearColorConfig::None,
            },
            clear_color: ClearColorConfig::Custom(Color::NONE),
            ..Default::default()
        },
    ));
}

/// Fits the camera into the room that is free, a unit of the picture being a point of the
/// interface; without room it rests.
pub(super) fn frame(
    mut held: ResMut<Held>,
    window: Single<&Window, With<bevy::window::PrimaryWindow>>,
    camera: Single<(&mut Camera, &mut RenderLayers, &mut Projection), With<PictureCamera>>,
) {
    let console = held.0.get();
    let zoom = console.zoom();
    let scale = window.scale_factor() * zoom;
    let size = window.physical_size();
    let room = console.picture().and_then(|layout| layout.rect).map(|rect| {
        let min = UVec2::new((rect.min.x * scale) as u32, (rect.min.y * scale) as u32).min(size);
        let max = UVec2::new((rect.max.x * scale) as u32, (rect.max.y * scale) as u32).min(size);
        (min, max - min)
    });
    // Without a place it sees nothing; it stays, since it is the one that clears the window.
    let (mut camera, mut layers, mut projection) = camera.into_inner();
    let wanted = if room.is_some() { RenderLayers::default() } else { RenderLayers::none() };
    layers.set_if_neq(wanted);
    camera.viewport = room.filter(|(_, size)| 0 < size.x && 0 < size.y).map(|(min, size)| {
        Viewport { physical_position: min, physical_size: size, ..Default::default() }
    });
    if let Projection::Orthographic(flat) = &mut *projection
        && (flat.scale - 1.0 / zoom).abs() > f32::EPSILON
    {
        flat.scale = 1.0 / zoom;
    }
}
