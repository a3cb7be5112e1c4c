//! The wall in a process of its own: one window, and a thread that follows the exercise and wakes
//! the window when there is something new. In between nobody draws, and nobody waits for a file.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, TryRecvError, sync_channel};
use std::thread;
use std::time::Duration;

use bevy::platform::cell::SyncCell;
use bevy::prelude::*;
use bevy::window::{Monitor, MonitorSelection, PrimaryWindow, WindowMode, WindowRef};
use bevy::winit::{EventLoopProxyWrapper, WinitSettings, WinitUserEvent};
use bevy_egui::{EguiContext, EguiPlugin};

use crate::console::follower::{Follower, OnWall, follow};
use crate::console::screens::projector::wall_ui;
use crate::console::wall::Wall;

use super::wall::{self, WallCamera, WallLooks, WallPass, beside, camera, canvas};
use super::{Trouble, rest, run, take_charge, whole_milliseconds};

/// The wall, which is for one thread.
#[derive(Resource)]
struct Held(SyncCell<Wall>);

/// Who will follow the exercise, until the window is there.
#[derive(Resource)]
struct Waiting(SyncCell<Option<Follower>>);

/// Where news come from.
#[derive(Resource)]
struct News(SyncCell<Receiver<OnWall>>);

/// Shows the wall of an exercise that another program plays, until its window is closed.
///
/// # Errors
/// When there is nothing to show it on, or nothing to draw with.
///
/// # Panics
/// When the program is wrong.
pub fn show_wall(follower: Follower) -> Result<(), Trouble> {
    run(|| app(follower))
}

fn app(follower: Follower) -> App {
    let held = Wall::default();
    let window = wall::window(held.words.say("projector-title"));
    let window = WindowPlugin { primary_window: Some(window), ..Default::default() };
    let mut app = App::new();
    app.add_plugins(DefaultPlugins.set(window))
        .add_plugins(EguiPlugin::default())
        .init_schedule(WallPass)
        .insert_resource(Held(SyncCell::new(held)))
        .insert_resource(Waiting(SyncCell::new(Some(follower))))
        .add_plugins(rest::plugin)
        .add_systems(PreStartup, take_charge)
        .add_systems(Startup, begin)
        .add_systems(Update, (act, fill).chain())
        .add_systems(WallPass, draw)
        .add_systems(Last, set_pace);
    app
}

/// The window gets what draws it, and somebody who says what to draw.
#[expect(clippy::disallowed_methods, reason = "it follows as long as the window is there")]
fn begin(
    mut commands: Commands,
    window: Single<Entity, With<PrimaryWindow>>,
    mut waiting: ResMut<Waiting>,
    event_loop: Res<EventLoopProxyWrapper>,
) {
    commands.entity(*window).insert(wall::Wall);
    commands.spawn(camera(WindowRef::Primary));
    let Some(follower) = waiting.0.get().take() else { return };
    let (give, news) = sync_channel(1);
    let event_loop = (**event_loop).clone();
    let wake = move || event_loop.send_event(WinitUserEvent::WakeUp).is_ok();
    thread::spawn(move || {
        let hand_over = |on_wall| give.send(on_wall).is_ok() && wake();
        let ended = catch_unwind(AssertUnwindSafe(|| follow(follower, hand_over)));
        // If it has ended by a mistake, the window is woken to notice.
        drop(give);
        wake();
        drop(ended);
    });
    commands.insert_resource(News(SyncCell::new(news)));
}

/// Lets the clock move on, and shows what is new.
fn act(
    mut held: ResMut<Held>,
    mut news: ResMut<News>,
    time: Res<Time<Real>>,
    mut rest: Local<Duration>,
) {
    let wall = held.0.get();
    wall.flow(whole_milliseconds(&time, &mut rest));
    loop {
        match news.0.get().try_recv() {
            Ok(on_wall) => wall.show(on_wall),
            Err(TryRecvError::Empty) => return,
            Err(TryRecvError::Disconnected) => panic!("nobody follows the exercise any more"),
        }
    }
}

/// Fills the screen if that is wanted; at first if there is a second one.
fn fill(
    mut held: ResMut<Held>,
    mut window: Single<&mut Window, With<wall::Wall>>,
    monitors: Query<&Monitor>,
    mut is_placed: Local<bool>,
) {
    let wall = held.0.get();
    if !*is_placed && !monitors.is_empty() {
        *is_placed = true;
        if let Some(mode) = beside(monitors) {
            wall.fill_screen(true);
            window.mode = mode;
        }
    }
    let fills = window.mode != WindowMode::Windowed;
    if fills != wall.fills_screen() {
        window.mode = if fills {
            WindowMode::Windowed
        } else {
            WindowMode::BorderlessFullscreen(MonitorSelection::Current)
        };
    }
}

fn draw(
    mut held: ResMut<Held>,
    window: Single<&Window, With<wall::Wall>>,
    camera: Single<(&mut EguiContext, &mut WallLooks), With<WallCamera>>,
) {
    let (mut context, mut looks) = camera.into_inner();
    let wall = held.0.get();
    if let Some(mut root) = canvas(&window, &mut context, &mut looks, wall.theme()) {
        wall_ui(&mut root, wall);
    }
}

/// As often as the clock moves.
fn set_pace(mut held: ResMut<Held>, settings: ResMut<WinitSettings>) {
    rest::set_pace(held.0.get().moves_in().map(Duration::from_millis), settings);
}
