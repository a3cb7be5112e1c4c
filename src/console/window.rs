//! The window: Bevy with egui in it. It shows the console, and rests while nothing moves.

mod alone;
mod picture;
mod projector;
mod rest;
mod studio;
mod wall;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use bevy::app::{AppExit, PluginGroupBuilder, PluginsState};
use bevy::platform::cell::SyncCell;
use bevy::prelude::*;
use bevy::window::{ExitCondition, Monitor, PrimaryMonitor, PrimaryWindow, WindowResolution};
use bevy::winit::WinitSettings;
use bevy_egui::{EguiContexts, EguiGlobalSettings, EguiPlugin, EguiPrimaryContextPass};
use thiserror::Error;

use super::facade::{Console, Screen as Shown};
use super::screens::console_ui;
use super::theme::{ThemeName, add_system_fonts, apply, definitions};
use picture::Moving;

pub use alone::show_wall;
pub use studio::{Picture, Studio};

/// Why there is no window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Trouble {
    /// There is no screen to show it on.
    #[error("there is no display here")]
    NoDisplay,
    /// Nothing can draw.
    #[error("no graphics driver was found")]
    NoDriver,
}

/// Which screen is on, for systems that belong to one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, States)]
struct Screen(Shown);

/// The console. Bevy shares its resources between threads, and a session file is for one.
#[derive(Resource)]
struct Held(SyncCell<Console>);

/// What the context looks like, to be changed only if the theme does.
#[derive(Resource, Default)]
struct Dressed(Option<Looks>);

/// The theme, whether nothing moves, and how large everything is, bit by bit.
type Looks = (ThemeName, bool, u32);

/// Shows the console until its window is closed.
///
/// # Errors
/// When there is nothing to show it on, or nothing to draw with. Nothing is lost then.
///
/// # Panics
/// When the program is wrong; whatever was played is kept.
pub fn show(console: Console) -> Result<(), Trouble> {
    let window = Window {
        title: console.words.say("app-title").to_owned(),
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

/// Builds an app and runs it until it ends.
fn run(build: impl FnOnce() -> App) -> Result<(), Trouble> {
    built(build)?.run();
    Ok(())
}

/// Builds it, or says what is missing.
fn built(build: impl FnOnce() -> App) -> Result<App, Trouble> {
    let built = catch_unwind(AssertUnwindSafe(|| {
        let mut app = build();
        // The search for a graphics driver is part of it.
        while app.plugins_state() == PluginsState::Adding {
            bevy::tasks::tick_global_task_pools_on_main_thread();
        }
        app
    }));
    built.map_err(|panic| {
        let said = panic.downcast_ref::<String>().map(String::as_str);
        let said = said.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or_default();
        if said.contains("event loop") {
            Trouble::NoDisplay
        } else if said.contains("GPU") || said.contains("surface") {
            Trouble::NoDriver
        } else {
            std::panic::resume_unwind(panic)
        }
    })
}

/// All of it but what shows it: a screen, or the sheets of a studio.
fn app(console: Console, window: Window, plugins: PluginGroupBuilder) -> App {
    // The wall is nothing without the desk.
    let exit_condition = ExitCondition::OnPrimaryClosed;
    let window =
        WindowPlugin { primary_window: Some(window), exit_condition, ..Default::default() };
    let screen = Screen(console.screen());
    let mut app = App::new();
    app.add_plugins(plugins.set(window))
        .add_plugins(EguiPlugin::default())
        .insert_state(screen)
        .insert_resource(Held(SyncCell::new(console)))
        .init_resource::<Dressed>()
        .add_plugins((rest::plugin, picture::plugin, projector::plugin))
        .add_systems(PreStartup, take_charge)
        .add_systems(Update, (fit, act))
        .add_systems(EguiPrimaryContextPass, draw)
        .add_systems(Last, set_pace);
    app
}

/// Which camera egui is drawn by is our choice.
fn take_charge(mut settings: ResMut<EguiGlobalSettings>) {
    settings.auto_create_primary_context = false;
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

/// Does what was asked for and lets time flow.
fn act(
    mut held: ResMut<Held>,
    time: Res<Time<Real>>,
    mut rest: Local<Duration>,
    screen: Res<State<Screen>>,
    mut next: ResMut<NextState<Screen>>,
    mut exit: MessageWriter<AppExit>,
) {
    let console = held.0.get();
    console.act(whole_milliseconds(&time, &mut rest));
    if screen.0 != console.screen() {
        next.set(Screen(console.screen()));
    }
    if console.quits() {
        exit.write(AppExit::Success);
    }
}

/// How many whole milliseconds of life have passed; what is left of one is kept in `rest`.
fn whole_milliseconds(time: &Time<Real>, rest: &mut Duration) -> u64 {
    *rest += time.delta();
    let elapsed = u64::try_from(rest.as_millis()).unwrap_or(u64::MAX);
    *rest -= Duration::from_millis(elapsed);
    elapsed
}

/// As often as something moves by itself.
fn set_pace(mut held: ResMut<Held>, moving: Res<Moving>, settings: ResMut<WinitSettings>) {
    let console = held.0.get().moves_in().map(Duration::from_millis);
    rest::set_pace(console.into_iter().chain(moving.wait()).min(), settings);
}

fn draw(
    mut contexts: EguiContexts,
    mut held: ResMut<Held>,
    mut dressed: ResMut<Dressed>,
    window: Single<&Window, With<PrimaryWindow>>,
) -> Result {
    let ctx = contexts.ctx_mut()?;
    let console = held.0.get();
    console.fit((window.width(), window.height()));
    let theme = console.theme();
    let zoom = console.zoom();
    let wanted = Some((theme.name, theme.still, zoom.to_bits()));
    if dressed.0 != wanted {
        let is_first = dressed.0.is_none();
        dressed.0 = wanted;
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
    let before = (console.picture().cloned(), console.focus());
    console_ui(&mut root, console);
    // What Bevy draws has its place from the next frame on.
    if (console.picture(), console.focus()) != (before.0.as_ref(), before.1) {
        ctx.request_repaint();
    }
    Ok(())
}
