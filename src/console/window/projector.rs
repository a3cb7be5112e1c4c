//! The second window, for the wall: it is there while the console wants it, with an egui context
//! of its own.

use bevy::prelude::*;
use bevy::window::{Monitor, WindowMode, WindowRef};
use bevy_egui::EguiContext;

use crate::console::screens::projector::projector_ui;

use super::Held;
use super::wall::{Wall, WallCamera, WallLooks, WallPass, beside, camera, canvas, window};

pub(super) fn plugin(app: &mut App) {
    app.init_schedule(WallPass)
        .add_systems(Update, (notice_closing, open_and_close).chain())
        .add_systems(WallPass, draw);
}

/// Somebody closed the window by hand.
fn notice_closing(mut held: ResMut<Held>, mut gone: RemovedComponents<Wall>) {
    if 0 < gone.read().count() {
        held.0.get().close_projector();
    }
}

fn open_and_close(
    mut held: ResMut<Held>,
    mut commands: Commands,
    walls: Query<Entity, With<Wall>>,
    cameras: Query<Entity, With<WallCamera>>,
    monitors: Query<&Monitor>,
) {
    let console = held.0.get();
    let is_open = !walls.is_empty();
    if !is_open {
        cameras.iter().for_each(|camera| commands.entity(camera).despawn());
    }
    if is_open == console.shows_projector() {
        return;
    }
    if is_open {
        walls.iter().chain(&cameras).for_each(|entity| commands.entity(entity).despawn());
        return;
    }
    let mode = beside(monitors).unwrap_or(WindowMode::Windowed);
    let window = Window { mode, ..window(console.words.say("projector-title")) };
    let wall = commands.spawn((window, Wall)).id();
    commands.spawn(camera(WindowRef::Entity(wall)));
}

fn draw(
    mut held: ResMut<Held>,
    window: Single<&Window, With<Wall>>,
    camera: Single<(&mut EguiContext, &mut WallLooks), With<WallCamera>>,
) {
    let (mut context, mut looks) = camera.into_inner();
    let console = held.0.get();
    if let Some(mut root) = canvas(&window, &mut context, &mut looks, console.theme()) {
        projector_ui(&mut root, console);
    }
}
