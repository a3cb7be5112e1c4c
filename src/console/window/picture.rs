//! The place where Bevy draws: a camera whose picture fills the rectangle that the play screen
//! leaves free. egui is drawn over it by a camera of its own and writes the names.
//!
//! What stands in it is spawned when an exercise is opened and goes when it is left.

use bevy::camera::visibility::RenderLayers;
use bevy::camera::{CameraOutputMode, Viewport};
use bevy::prelude::*;
use bevy::render::render_resource::BlendState;
use bevy_egui::PrimaryEguiContext;

use crate::console::facade::Screen as Shown;
use crate::console::theme::ThemeName;

use super::{Held, Screen};

/// The radius of a seat in points.
const SEAT: f32 = 13.0;

/// What draws the picture.
#[derive(Component)]
struct PictureCamera;

/// A seat in the picture, from -1 to 1 to the right and upwards.
#[derive(Component)]
struct Seat(Vec2);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Painted>()
        .add_systems(Startup, set_cameras)
        .add_systems(Update, (repaint, arrange, frame).chain());
}

/// The theme and the scenario that the picture was painted with.
#[derive(Resource, Default, PartialEq, Clone)]
struct Painted(Option<(ThemeName, String)>);

fn set_cameras(mut commands: Commands) {
    let picture = Camera { is_active: false, ..Camera::default() };
    commands.spawn((Camera2d, PictureCamera, picture));
    let desk = Camera { order: 1, ..Camera::default() };
    // It sees nothing of the picture. Both smooth alike: cameras of one window must.
    commands.spawn((Camera2d, PrimaryEguiContext, RenderLayers::none(), desk));
}

/// How what one camera draws goes over what another has drawn.
const fn over() -> CameraOutputMode {
    CameraOutputMode::Write {
        blend_state: Some(BlendState::ALPHA_BLENDING),
        clear_color: ClearColorConfig::None,
    }
}

fn ground(held: &mut Held) -> Color {
    colour(held.0.get().theme().colours().ground)
}

fn colour(of: egui::Color32) -> Color {
    Color::srgb_u8(of.r(), of.g(), of.b())
}

/// Spawns the seats anew if another exercise is open, or another theme is on.
fn repaint(
    mut held: ResMut<Held>,
    mut painted: ResMut<Painted>,
    mut clear: ResMut<ClearColor>,
    mut commands: Commands,
    mut meshes: ResMut<Assets<Mesh>>,
    mut materials: ResMut<Assets<ColorMaterial>>,
    seats: Query<Entity, With<Seat>>,
) {
    let console = held.0.get();
    let theme = console.theme().name;
    let scenario = console.view().map(|view| view.scenario.id.clone());
    let wanted = Painted(Some((theme, scenario.unwrap_or_default())));
    if *painted == wanted {
        return;
    }
    *painted = wanted;
    for seat in &seats {
        commands.entity(seat).despawn();
    }
    let disc = meshes.add(Circle::new(SEAT));
    let colours = console.theme().colours().clone();
    for place in console.view().map(|view| view.places.clone()).unwrap_or_default() {
        let material = materials.add(ColorMaterial::from(colour(colours.group(place.group))));
        commands.spawn((
            Seat(Vec2::new(place.right, place.up)),
            Mesh2d(disc.clone()),
            MeshMaterial2d(material),
            Transform::default(),
            DespawnOnExit(Screen(Shown::Play)),
        ));
    }
    clear.0 = ground(&mut held);
}

/// Puts the seats where the names are written.
fn arrange(mut held: ResMut<Held>, mut seats: Query<(&Seat, &mut Transform)>) {
    let Some(rect) = held.0.get().picture() else { return };
    let half = Vec2::new(rect.width(), rect.height()) / 2.0;
    let reach = crate::console::panels::network::reach(egui::Vec2::new(half.x, half.y));
    for (seat, mut transform) in &mut seats {
        let at = seat.0 * Vec2::new(reach.x, reach.y);
        transform.translation = at.extend(0.0);
    }
}

/// Fits the camera of the picture into the rectangle that is free. Without one it rests, and egui
/// has the window for itself, which costs half.
fn frame(
    mut held: ResMut<Held>,
    window: Single<&Window, With<bevy::window::PrimaryWindow>>,
    mut picture: Single<&mut Camera, With<PictureCamera>>,
    mut desk: Single<&mut Camera, (With<PrimaryEguiContext>, Without<PictureCamera>)>,
) {
    let console = held.0.get();
    let scale = window.scale_factor() * console.zoom();
    let size = window.physical_size();
    let rect = console.picture().map(|rect| {
        let min = UVec2::new((rect.min.x * scale) as u32, (rect.min.y * scale) as u32).min(size);
        let max = UVec2::new((rect.max.x * scale) as u32, (rect.max.y * scale) as u32).min(size);
        (min, max - min)
    });
    let rect = rect.filter(|(_, size)| 0 < size.x && 0 < size.y);
    picture.viewport = rect.map(|(min, size)| Viewport {
        physical_position: min,
        physical_size: size,
        ..Default::default()
    });
    if picture.is_active == rect.is_some() {
        return;
    }
    picture.is_active = rect.is_some();
    let (output, clear) = if picture.is_active {
        (over(), ClearColorConfig::Custom(Color::NONE))
    } else {
        (CameraOutputMode::default(), ClearColorConfig::Default)
    };
    (desk.output_mode, desk.clear_color) = (output, clear);
}
