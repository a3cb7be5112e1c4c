//! The window: Bevy with egui in it. It shows the console, and rests while nothing moves.

mod act;
mod clock;
mod display_window;
mod error;
mod headless;
mod keyboard;
mod network_picture;
mod one_thread;
mod public_display;
mod redraw;
mod resource;
mod run;
mod seat_window;
mod second_window;
mod standalone_display;
mod undrawn;

use std::sync::Arc;
use std::time::Duration;

use bevy::app::PluginGroupBuilder;
use bevy::platform::cell::SyncCell;
use bevy::prelude::*;
use bevy::window::{
    ExitCondition, Monitor, PrimaryMonitor, PrimaryWindow, WindowCloseRequested, WindowResolution,
};
use bevy::winit::WinitSettings;
use bevy_egui::{EguiContexts, EguiPlugin, EguiPrimaryContextPass};

use super::app::Console;
use super::screens::console_ui;
use super::second_click;
use super::theme::{add_system_fonts, apply, definitions};
use act::act;
use network_picture::animations::Animations;
use one_thread::OneThread;
use public_display::ForTheRoom;
use redraw::EguiWait;
use resource::{AppliedStyle, ClickIsWatched, ConsoleResource, disable_auto_context};
use run::run;
use seat_window::ForSeats;

pub use error::WindowError;
pub use headless::{HeadlessApp, Screenshot};
pub use standalone_display::show_public_display;
pub use undrawn::UndrawnApp;

/// Shows the console until its window is closed.
///
/// # Errors
/// When there is nothing to show it on, or nothing to draw with. Nothing is lost then.
///
/// # Panics
/// When the program is wrong; whatever was played is saved.
pub fn show(console: Console) -> Result<(), WindowError> {
    let window = Window {
        title: console.texts.say("app-title").to_owned(),
        name: Some("hotwash".to_owned()),
        resolution: WindowResolution::new(1920, 1080),
        resize_constraints: WindowResizeConstraints {
            min_width: 960.0,
            min_height: 600.0,
            ..Default::default()
        },
        ..Default::default()
    };
    run(|| app(console, window, DefaultPlugins.build()))
}

/// All of it but what shows it: a screen, or images in memory.
fn app(console: Console, window: Window, plugins: PluginGroupBuilder) -> App {
    // The other windows are nothing without the console.
    let exit_condition = ExitCondition::OnPrimaryClosed;
    let window = WindowPlugin {
        primary_window: Some(window),
        exit_condition,
        // Before the console goes, all that has happened is written down.
        close_when_requested: false,
        ..Default::default()
    };
    let mut app = App::new();
    app.add_plugins(plugins.set(window))
        .add_plugins(EguiPlugin::default())
        .insert_resource(ConsoleResource(SyncCell::new(console)))
        .init_resource::<AppliedStyle>()
        .init_resource::<ClickIsWatched>()
        .add_plugins((clock::plugin, keyboard::plugin))
        .add_plugins((redraw::plugin, network_picture::plugin))
        .add_plugins((second_window::plugin::<ForTheRoom>, second_window::plugin::<ForSeats>))
        .add_systems(PreStartup, disable_auto_context)
        .add_systems(Update, (fit, (close, act).chain()))
        .add_systems(EguiPrimaryContextPass, draw)
        .add_systems(Last, set_redraw_interval)
        .add_plugins(OneThread);
    app
}

/// As large as the screen allows, and never larger.
fn fit(
    mut window: Single<&mut Window, With<PrimaryWindow>>,
    monitors: Query<&Monitor, With<PrimaryMonitor>>,
    mut is_done: Local<bool>,
) {
    let Some(monitor) = monitors.iter().next().filter(|_| !*is_done) else { return };
    *is_done = true;
    let (width, height) = (window.physical_width(), window.physical_height());
    let (widest, highest) = (monitor.physical_width, monitor.physical_height);
    if widest < width || highest < height {
        window.resolution.set_physical_resolution(width.min(widest), height.min(highest));
    }
    window.set_maximized(true);
}

/// The console is asked before its window closes; another window closes at once.
fn close(
    mut requests: MessageReader<WindowCloseRequested>,
    console_window: Query<(), With<PrimaryWindow>>,
    mut resource: ResMut<ConsoleResource>,
    mut commands: Commands,
) {
    for request in requests.read() {
        if console_window.contains(request.window) {
            resource.0.get().ask_to_quit();
        } else if let Ok(mut window) = commands.get_entity(request.window) {
            window.try_despawn();
        }
    }
}

/// As often as something moves by itself.
fn set_redraw_interval(
    mut resource: ResMut<ConsoleResource>,
    moving: Res<Animations>,
    watched: Res<ClickIsWatched>,
    egui: Res<EguiWait>,
    settings: ResMut<WinitSettings>,
) {
    /// While the second half of a double click may come.
    const WATCHED: Duration = Duration::from_millis(100);
    let console = resource.0.get().moves_in().map(Duration::from_millis);
    let waits = console.into_iter().chain(moving.wait()).chain(watched.0.then_some(WATCHED));
    redraw::set_redraw_interval(waits.min(), &egui, settings);
}

fn draw(
    mut contexts: EguiContexts,
    mut resource: ResMut<ConsoleResource>,
    mut applied: ResMut<AppliedStyle>,
    mut watched: ResMut<ClickIsWatched>,
    window: Single<&Window, With<PrimaryWindow>>,
) -> Result {
    let ctx = contexts.ctx_mut()?;
    let console = resource.0.get();
    console.fit((window.width(), window.height()));
    let theme = console.theme();
    let zoom = console.zoom();
    let wanted = Some((theme.name, theme.reduce_motion, zoom.to_bits()));
    if applied.0 != wanted {
        let is_first = applied.0.is_none();
        applied.0 = wanted;
        ctx.set_zoom_factor(zoom);
        apply(theme, ctx);
        if is_first {
            // Fonts are there from the next pass on.
            ctx.set_fonts(definitions());
            ctx.options_mut(|options| options.zoom_with_keyboard = false);
            ctx.request_repaint();
            return Ok(());
        }
    }
    add_system_fonts(ctx);
    // The size of a window that is not shown is nothing.
    if window.width() < 1.0 {
        return Ok(());
    }
    let whole =
        egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(ctx.viewport_rect());
    let mut root = egui::Ui::new(ctx.clone(), "console".into(), whole);
    let before = (console.picture().cloned(), console.emphasis().cloned());
    console_ui(&mut root, console);
    watched.0 = second_click::watched_for(ctx).is_some();
    // What Bevy draws has its place from the next frame on.
    let is_elsewhere = match (console.picture(), &before.0) {
        (Some(now), Some(before)) => !Arc::ptr_eq(now, before),
        (now, before) => now.is_some() != before.is_some(),
    };
    if is_elsewhere || console.emphasis() != before.1.as_ref() {
        ctx.request_repaint();
    }
    Ok(())
}
