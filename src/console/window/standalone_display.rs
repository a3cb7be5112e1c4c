//! The public display in a process of its own: one window, and a thread that follows the exercise
//! and wakes the window when there is something new. In between nobody draws, and nobody waits for
//! a file.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, TryRecvError, sync_channel};
use std::thread;
use std::time::Duration;

use bevy::platform::cell::SyncCell;
use bevy::prelude::*;
use bevy::window::{Monitor, MonitorSelection, PrimaryWindow, WindowMode, WindowRef};
use bevy::winit::{EventLoopProxyWrapper, WinitSettings, WinitUserEvent};
use bevy_egui::{EguiContext, EguiPlugin};

use crate::console::display::PublicDisplay;
use crate::console::followed_exercise::{DisplayContent, Follower, follow};
use crate::console::screens::public_display::{HEIGHT, standalone_display_ui};

use super::display_window::{
    self, DisplayCamera, DisplayPass, DisplayStyle, DisplayWindow, camera, canvas, free_screen,
};
use super::error::WindowError;
use super::public_display::ForTheRoom;
use super::redraw::EguiWait;
use super::resource::{disable_auto_context, whole_milliseconds};
use super::run::run;
use super::{clock, keyboard, redraw};

/// The public display, which is for one thread.
#[derive(Resource)]
struct DisplayResource(SyncCell<PublicDisplay>);

/// Who will follow the exercise, until the window is there.
#[derive(Resource)]
struct PendingFollower(SyncCell<Option<Follower>>);

/// Where news come from.
#[derive(Resource)]
struct Updates(SyncCell<Receiver<DisplayContent>>);

/// Shows the public display of an exercise that another program plays, until its window is closed.
///
/// # Errors
/// When there is nothing to show it on, or nothing to draw with.
///
/// # Panics
/// When the program is wrong.
pub fn show_public_display(follower: Follower) -> Result<(), WindowError> {
    run(|| app(follower))
}

fn app(follower: Follower) -> App {
    let resource = PublicDisplay::default();
    let window = display_window::window(resource.texts.say("public-display-title"));
    let window = WindowPlugin { primary_window: Some(window), ..Default::default() };
    let mut app = App::new();
    app.add_plugins(DefaultPlugins.set(window))
        .add_plugins(EguiPlugin::default())
        .init_schedule(DisplayPass::Room)
        .insert_resource(DisplayResource(SyncCell::new(resource)))
        .insert_resource(PendingFollower(SyncCell::new(Some(follower))))
        .add_plugins((redraw::plugin, clock::plugin, keyboard::plugin))
        .add_systems(PreStartup, disable_auto_context)
        .add_systems(Startup, begin)
        .add_systems(Update, (act, toggle_fullscreen).chain())
        .add_systems(DisplayPass::Room, draw)
        .add_systems(Last, set_redraw_interval);
    app
}

/// The window gets what draws it, and somebody who says what to draw.
#[expect(clippy::disallowed_methods, reason = "it follows as long as the window is there")]
fn begin(
    mut commands: Commands,
    window: Single<Entity, With<PrimaryWindow>>,
    mut pending: ResMut<PendingFollower>,
    event_loop: Res<EventLoopProxyWrapper>,
) {
    commands.entity(*window).insert(DisplayWindow::<ForTheRoom>::default());
    commands.spawn(camera::<ForTheRoom>(WindowRef::Primary, DisplayPass::Room));
    let Some(follower) = pending.0.get().take() else { return };
    let (sender, updates) = sync_channel(1);
    let event_loop = (**event_loop).clone();
    let wake = move || event_loop.send_event(WinitUserEvent::WakeUp).is_ok();
    thread::spawn(move || {
        let hand_over = |content| sender.send(content).is_ok() && wake();
        let ended = catch_unwind(AssertUnwindSafe(|| follow(follower, hand_over)));
        // If it has ended by a mistake, the window is woken to notice.
        drop(sender);
        wake();
        drop(ended);
    });
    commands.insert_resource(Updates(SyncCell::new(updates)));
}

/// Lets the clock move on, and shows what is new.
fn act(
    mut resource: ResMut<DisplayResource>,
    mut updates: ResMut<Updates>,
    time: Res<Time<Real>>,
    mut redraw: Local<Duration>,
) {
    let display_window = resource.0.get();
    display_window.advance(whole_milliseconds(&time, &mut redraw));
    loop {
        match updates.0.get().try_recv() {
            Ok(content) => display_window.show(content),
            Err(TryRecvError::Empty) => return,
            Err(TryRecvError::Disconnected) => panic!("nobody follows the exercise any more"),
        }
    }
}

/// Fills the screen if that is wanted; at first if there is a second one.
fn toggle_fullscreen(
    mut resource: ResMut<DisplayResource>,
    mut window: Single<&mut Window, With<DisplayWindow<ForTheRoom>>>,
    monitors: Query<&Monitor>,
    mut is_placed: Local<bool>,
) {
    let display_window = resource.0.get();
    if !*is_placed && !monitors.is_empty() {
        *is_placed = true;
        if let Some(mode) = free_screen(monitors, 0) {
            display_window.set_fullscreen(true);
            window.mode = mode;
        }
    }
    let fullscreen = window.mode != WindowMode::Windowed;
    if fullscreen != display_window.fullscreen() {
        window.mode = if fullscreen {
            WindowMode::Windowed
        } else {
            WindowMode::BorderlessFullscreen(MonitorSelection::Current)
        };
    }
}

fn draw(
    mut resource: ResMut<DisplayResource>,
    window: Single<&Window, With<DisplayWindow<ForTheRoom>>>,
    camera: Single<(&mut EguiContext, &mut DisplayStyle), With<DisplayCamera<ForTheRoom>>>,
) {
    let (mut context, mut style) = camera.into_inner();
    let display_window = resource.0.get();
    let looks = (display_window.theme(), HEIGHT);
    if let Some(mut root) = canvas(&window, &mut context, &mut style, looks) {
        standalone_display_ui(&mut root, display_window);
    }
}

/// As often as the clock moves.
fn set_redraw_interval(
    mut resource: ResMut<DisplayResource>,
    egui: Res<EguiWait>,
    settings: ResMut<WinitSettings>,
) {
    let wait = resource.0.get().moves_in().map(Duration::from_millis);
    redraw::set_redraw_interval(wait, &egui, settings);
}
