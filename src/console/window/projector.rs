//! The second window, for the wall: it is there while the console wants it, with an egui context
//! of its own.

use bevy::camera::RenderTarget;
use bevy::camera::visibility::RenderLayers;
use bevy::ecs::schedule::ScheduleLabel;
use bevy::prelude::*;
use bevy::window::{Monitor, MonitorSelection, WindowMode, WindowRef, WindowResolution};
use bevy_egui::{EguiContext, EguiSchedule};

use crate::console::screens::projector::{HEIGHT, projector_ui};
use crate::console::theme::{apply, definitions};

use super::picture::camera::SMOOTHING;
use super::{Held, Looks};

/// When the wall is drawn.
#[derive(ScheduleLabel, Debug, Clone, PartialEq, Eq, Hash)]
struct WallPass;

/// The window on the wall.
#[derive(Component)]
struct Wall;

/// What draws it.
#[derive(Component)]
pub(super) struct WallCamera;

/// What it looks like, to be changed only if the theme does.
#[derive(Component, Default)]
struct WallLooks(Option<Looks>);

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
    // Beside the screen of the facilitator there is the wall.
    let mode = if 1 < monitors.iter().count() {
        WindowMode::BorderlessFullscreen(MonitorSelection::Index(1))
    } else {
        WindowMode::Windowed
    };
    let window = Window {
        title: console.words.say("projector-title").to_owned(),
        name: Some("hotwash".to_owned()),
        resolution: WindowResolution::new(1280, 720),
        mode,
        ..Default::default()
    };
    let wall = commands.spawn((window, Wall)).id();
    commands.spawn((
        Camera2d,
        SMOOTHING,
        WallCamera,
        WallLooks::default(),
        RenderTarget::Window(WindowRef::Entity(wall)),
        RenderLayers::none(),
        EguiSchedule::new(WallPass),
    ));
}

fn draw(
    mut held: ResMut<Held>,
    window: Single<&Window, With<Wall>>,
    camera: Single<(&mut EguiContext, &mut WallLooks), With<WallCamera>>,
) {
    let (mut context, mut looks) = camera.into_inner();
    let ctx = context.get_mut();
    let console = held.0.get();
    let theme = console.theme();
    // As large as fits, in steps that the eye does not see.
    let zoom = (window.height().min(window.width() * 9.0 / 16.0) / HEIGHT * 20.0).round() / 20.0;
    let wanted = Some((theme.name, theme.still, zoom.max(0.5).to_bits()));
    if looks.0 != wanted {
        let is_first = looks.0.is_none();
        looks.0 = wanted;
        ctx.set_zoom_factor(zoom.max(0.5));
        apply(theme, ctx);
        if is_first {
            // Fonts are there from the next pass on.
            ctx.set_fonts(definitions());
            ctx.request_repaint();
            return;
        }
    }
    if window.width() < 1.0 {
        return;
    }
    let whole =
        egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(ctx.viewport_rect());
    let mut root = egui::Ui::new(ctx.clone(), "projector".into(), whole);
    projector_ui(&mut root, console);
}
