//! The window without a screen and without pictures, for tests of what hands do: the same app, with
//! its clock, its rests and its input. Frames come when the window would draw one, and a rest takes
//! no time, since the clock is put ahead.

use std::time::Duration;

use crate::console::app::Console;
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key as Typed, KeyCode, KeyboardInput};
use bevy::input::mouse::{MouseButton, MouseButtonInput};
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::pipelined_rendering::PipelinedRenderingPlugin;
use bevy::render::settings::{RenderCreation, WgpuSettings};
use bevy::window::{CursorMoved, PrimaryWindow, WindowEvent, WindowResolution};
use bevy::winit::{UpdateMode, WinitPlugin, WinitSettings};

use super::app;
use super::clock::Ahead;
use super::error::WindowError;
use super::keyboard::Clipboard;
use super::redraw::EguiWait;
use super::resource::ConsoleResource;
use super::run::built;

/// How long a frame takes that is drawn at once.
const FRAME: Duration = Duration::from_millis(16);
/// How many frames of a rest are drawn at most.
const FRAMES_OF_A_REST: usize = 4;
/// After so many frames all has its place.
const FRAMES_TO_SETTLE: usize = 8;

/// A console that is neither drawn nor shown.
pub struct UndrawnApp {
    app: App,
    window: Entity,
    /// Whether something was pressed that no frame has heard yet.
    is_woken: bool,
}

impl UndrawnApp {
    /// A console in a window of so many points.
    ///
    /// # Errors
    /// When the window cannot be built.
    pub fn new(console: Console, (width, height): (u32, u32)) -> Result<Self, WindowError> {
        let resolution = WindowResolution::new(width, height).with_scale_factor_override(1.0);
        let window = Window { resolution, ..Default::default() };
        let nothing = WgpuSettings { backends: None, ..Default::default() };
        let render_creation = RenderCreation::from(nothing);
        let render = RenderPlugin { render_creation, ..Default::default() };
        let plugins = DefaultPlugins
            .set(render)
            .disable::<PipelinedRenderingPlugin>()
            .disable::<WinitPlugin>();
        let mut app = built(|| app(console, window, plugins))?;
        app.finish();
        app.cleanup();
        let world = app.world_mut();
        let mut windows = world.query_filtered::<Entity, With<PrimaryWindow>>();
        let window = windows.single(world).map_err(|_| WindowError::NoDisplay)?;
        let mut undrawn = Self { app, window, is_woken: false };
        (0..FRAMES_TO_SETTLE).for_each(|_| undrawn.frame(FRAME));
        Ok(undrawn)
    }

    /// The console, to be looked at by a test.
    pub fn console(&mut self) -> &mut Console {
        self.app.world_mut().resource_mut::<ConsoleResource>().into_inner().0.get()
    }

    /// The pointer goes to a place.
    pub fn point_at(&mut self, at: egui::Pos2) {
        let position = Vec2::new(at.x, at.y);
        let moved = CursorMoved { window: self.window, position, delta: None };
        self.app.world_mut().write_message(moved.clone());
        self.app.world_mut().write_message(WindowEvent::CursorMoved(moved));
        self.frame(FRAME);
    }

    /// The button of the mouse goes down or up.
    pub fn button(&mut self, is_down: bool) {
        let button = MouseButton::Left;
        let it = MouseButtonInput { button, state: state(is_down), window: self.window };
        self.app.world_mut().write_message(it);
        self.app.world_mut().write_message(WindowEvent::MouseButtonInput(it));
        self.frame(Duration::ZERO);
    }

    /// A key goes down or up; it is heard with the next frame.
    pub fn key(&mut self, logical_key: Typed, key_code: KeyCode, is_down: bool) {
        let it = KeyboardInput {
            key_code,
            logical_key,
            state: state(is_down),
            text: None,
            repeat: false,
            window: self.window,
        };
        self.app.world_mut().write_message(it);
        self.is_woken = true;
    }

    /// What is pasted from now on.
    pub fn put_in_clipboard(&mut self, text: &str) {
        self.app.insert_resource(Clipboard::Holding(text.to_owned()));
    }

    /// Nobody touches anything for a while: frames come when the window would draw them. Of a long
    /// rest only the first are drawn, since those after it show what they showed.
    pub fn rest(&mut self, rest: Duration) {
        self.pictures(rest, FRAMES_OF_A_REST);
    }

    /// Nobody touches anything for a while, and so many frames the window draws meanwhile.
    pub fn frames_while_resting(&mut self, rest: Duration) -> usize {
        self.pictures(rest, usize::MAX)
    }

    fn pictures(&mut self, rest: Duration, most: usize) -> usize {
        if std::mem::take(&mut self.is_woken) {
            self.frame(Duration::ZERO);
        }
        let mut left = rest;
        let mut drawn = 0;
        while drawn < most {
            let wait = self.next_frame();
            if left < wait {
                break;
            }
            left -= wait;
            self.frame(wait);
            drawn += 1;
        }
        self.app.world_mut().resource_mut::<Ahead>().0 += left;
        drawn
    }

    /// After how long the window draws by itself.
    fn next_frame(&self) -> Duration {
        let world = self.app.world();
        match world.resource::<WinitSettings>().focused_mode {
            _ if world.resource::<EguiWait>().0.is_zero() => FRAME,
            UpdateMode::Reactive { wait, .. } => wait.max(FRAME),
            UpdateMode::Continuous => FRAME,
        }
    }

    /// Draws a frame, so long after the last one.
    fn frame(&mut self, after: Duration) {
        self.app.world_mut().resource_mut::<Ahead>().0 += after;
        self.app.update();
    }
}

const fn state(is_down: bool) -> ButtonState {
    if is_down { ButtonState::Pressed } else { ButtonState::Released }
}
