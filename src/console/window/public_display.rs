//! The second window, for the public display: it is there while the console wants it, with an egui
//! context of its own.

use bevy::prelude::*;
use bevy::window::{Monitor, WindowMode, WindowRef};
use bevy_egui::EguiContext;

use crate::console::screens::public_display::public_display_ui;

use super::display_window::{
    DisplayCamera, DisplayPass, DisplayStyle, DisplayWindow, camera, canvas, second_screen, window,
};
use super::resource::ConsoleResource;

pub(super) fn plugin(app: &mut App) {
    app.init_schedule(DisplayPass)
        .add_systems(Update, (notice_closing, open_and_close).chain())
        .add_systems(DisplayPass, draw);
}

/// Somebody closed the window by hand.
fn notice_closing(
    mut resource: ResMut<ConsoleResource>,
    mut gone: RemovedComponents<DisplayWindow>,
) {
    if 0 < gone.read().count() {
        resource.0.get().close_public_display();
    }
}

fn open_and_close(
    mut resource: ResMut<ConsoleResource>,
    mut commands: Commands,
    walls: Query<Entity, With<DisplayWindow>>,
    cameras: Query<Entity, With<DisplayCamera>>,
    monitors: Query<&Monitor>,
) {
    let console = resource.0.get();
    let is_open = !walls.is_empty();
    if !is_open {
        cameras.iter().for_each(|camera| commands.entity(camera).despawn());
    }
    if is_open == console.shows_public_display() {
        return;
    }
    if is_open {
        walls.iter().chain(&cameras).for_each(|entity| commands.entity(entity).despawn());
        return;
    }
    let mode = second_screen(monitors).unwrap_or(WindowMode::Windowed);
    let window = Window { mode, ..window(console.texts.say("public-display-title")) };
    let display_window = commands.spawn((window, DisplayWindow)).id();
    commands.spawn(camera(WindowRef::Entity(display_window)));
}

fn draw(
    mut resource: ResMut<ConsoleResource>,
    window: Single<&Window, With<DisplayWindow>>,
    camera: Single<(&mut EguiContext, &mut DisplayStyle), With<DisplayCamera>>,
) {
    let (mut context, mut style) = camera.into_inner();
    let console = resource.0.get();
    if let Some(mut root) = canvas(&window, &mut context, &mut style, console.theme()) {
        public_display_ui(&mut root, console);
    }
}
