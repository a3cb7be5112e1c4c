//! A second window beside the console: it is there while the console wants it, with an egui context
//! of its own, into which people can type and click.

use bevy::prelude::*;
use bevy::window::{Monitor, WindowMode, WindowRef};
use bevy_egui::EguiContext;

use crate::console::app::Console;

use super::display_window::{
    DisplayCamera, DisplayPass, DisplayStyle, DisplayWindow, camera, canvas, free_screen, window,
};
use super::resource::ConsoleResource;

/// What a second window is for.
pub(super) trait SecondWindow: Send + Sync + 'static {
    /// When it is drawn.
    const PASS: DisplayPass;
    /// The text of its title.
    const TITLE: &'static str;
    /// How high it is, in points: all of it is enlarged until it has them.
    const HEIGHT: f32;

    /// Whether the console wants it.
    fn is_wanted(console: &Console) -> bool;
    /// Whether another second window has a screen already.
    fn shares_screens(console: &Console) -> bool;
    /// Somebody closed it by hand.
    fn close(console: &mut Console);
    /// Draws it.
    fn draw(ui: &mut egui::Ui, console: &mut Console);
}

pub(super) fn plugin<W: SecondWindow>(app: &mut App) {
    app.init_schedule(W::PASS)
        .add_systems(Update, (notice_closing::<W>, open_and_close::<W>).chain())
        .add_systems(W::PASS, draw::<W>);
}

fn notice_closing<W: SecondWindow>(
    mut resource: ResMut<ConsoleResource>,
    mut gone: RemovedComponents<DisplayWindow<W>>,
) {
    if 0 < gone.read().count() {
        W::close(resource.0.get());
    }
}

fn open_and_close<W: SecondWindow>(
    mut resource: ResMut<ConsoleResource>,
    mut commands: Commands,
    windows: Query<Entity, With<DisplayWindow<W>>>,
    cameras: Query<Entity, With<DisplayCamera<W>>>,
    monitors: Query<&Monitor>,
) {
    let console = resource.0.get();
    let is_open = !windows.is_empty();
    if !is_open {
        cameras.iter().for_each(|camera| commands.entity(camera).despawn());
    }
    if is_open == W::is_wanted(console) {
        return;
    }
    if is_open {
        windows.iter().chain(&cameras).for_each(|entity| commands.entity(entity).despawn());
        return;
    }
    let taken = usize::from(W::shares_screens(console));
    let mode = free_screen(monitors, taken).unwrap_or(WindowMode::Windowed);
    let window = Window { mode, ..window(console.texts.say(W::TITLE)) };
    let opened = commands.spawn((window, DisplayWindow::<W>::default())).id();
    commands.spawn(camera::<W>(WindowRef::Entity(opened), W::PASS));
}

fn draw<W: SecondWindow>(
    mut resource: ResMut<ConsoleResource>,
    window: Single<&Window, With<DisplayWindow<W>>>,
    camera: Single<(&mut EguiContext, &mut DisplayStyle), With<DisplayCamera<W>>>,
) {
    let (mut context, mut style) = camera.into_inner();
    let console = resource.0.get();
    let looks = (console.theme(), W::HEIGHT);
    if let Some(mut root) = canvas(&window, &mut context, &mut style, looks) {
        W::draw(&mut root, console);
    }
}
