//! The window without a screen: the same app draws on sheets in memory, and time goes by from
//! picture to picture. For tests, which look at what people would see.

use std::time::Duration;

use bevy::camera::{ImageRenderTarget, RenderTarget};
use bevy::ecs::query::QueryFilter;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::pipelined_rendering::PipelinedRenderingPlugin;
use bevy::render::render_resource::{PollType, TextureFormat};
use bevy::render::renderer::RenderDevice;
use bevy::render::view::screenshot::{Screenshot as BevyScreenshot, ScreenshotCaptured};
use bevy::time::TimeUpdateStrategy;
use bevy::window::{PrimaryWindow, WindowResolution};
use bevy::winit::WinitPlugin;
use bevy_egui::PrimaryEguiContext;
use bevy_egui::input::EguiInputEvent;

use crate::console::app::Console;

use super::app;
use super::display_window::{DisplayCamera, DisplayWindow};
use super::error::WindowError;
use super::public_display::ForTheRoom;
use super::resource::ConsoleResource;
use super::run::built;
use super::seat_window::ForSeats;

/// Milliseconds of wall-clock time between two pictures.
const FRAME_MS: u64 = 16;
/// After so many pictures all has its place: fonts come with the second, panels know their sizes
/// from the third on, and the network knows its room one later.
const FRAMES_TO_SETTLE: u64 = 8;
/// After how many pictures one that was asked for is given up.
const MAX_FRAMES_TO_CAPTURE: u64 = 100;

/// A picture that was drawn, pixel by pixel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screenshot {
    /// How wide and how high, in pixels.
    pub size: (u32, u32),
    /// Red, green, blue and cover of every pixel, row by row.
    pub pixels: Vec<[u8; 4]>,
}

/// A console that is drawn and not shown.
pub struct HeadlessApp {
    app: App,
    /// Pixels in a point, before any zoom.
    scale: f32,
}

/// How large the window of the public display is when it opens, in pixels.
#[derive(Resource)]
struct DisplaySize(u32, u32);

/// The picture that was taken last.
#[derive(Resource, Default)]
struct LastCapture(Option<Image>);

impl HeadlessApp {
    /// A console in a window of so many pixels, of which so many are a point, as it looks when all
    /// has found its place.
    ///
    /// # Errors
    /// When there is nothing to draw with.
    pub fn new(
        console: Console,
        (width, height): (u32, u32),
        scale: f32,
    ) -> Result<Self, WindowError> {
        let resolution = WindowResolution::new(width, height).with_scale_factor_override(scale);
        let window = Window { resolution, ..Default::default() };
        // What is drawn later than asked for would depend on how fast the computer is.
        let render = RenderPlugin { synchronous_pipeline_compilation: true, ..Default::default() };
        let plugins = DefaultPlugins
            .set(render)
            .disable::<PipelinedRenderingPlugin>()
            .disable::<WinitPlugin>();
        let mut app = built(|| {
            let mut app = app(console, window, plugins);
            app.init_resource::<LastCapture>()
                .add_observer(resize_display)
                .add_observer(redirect_to_image)
                .add_observer(store_capture);
            app
        })?;
        app.finish();
        app.cleanup();
        let mut headless = Self { app, scale };
        headless.advance(FRAMES_TO_SETTLE * FRAME_MS);
        Ok(headless)
    }

    /// The console that is drawn, to be driven by a test.
    pub fn console(&mut self) -> &mut Console {
        self.app.world_mut().resource_mut::<ConsoleResource>().into_inner().0.get()
    }

    /// The public display opens in a window of so many pixels from now on.
    pub fn set_display_size(&mut self, (width, height): (u32, u32)) {
        self.app.insert_resource(DisplaySize(width, height));
    }

    /// Presses a key, and waits until all has its place again.
    pub fn press(&mut self, key: egui::Key) {
        for pressed in [true, false] {
            let modifiers = egui::Modifiers::NONE;
            self.send(egui::Event::Key {
                key,
                physical_key: None,
                pressed,
                repeat: false,
                modifiers,
            });
        }
        self.advance(FRAMES_TO_SETTLE * FRAME_MS);
    }

    /// Lets so much wall-clock time pass.
    pub fn advance(&mut self, ms: u64) {
        let frame = Duration::from_millis(FRAME_MS);
        self.app.insert_resource(TimeUpdateStrategy::ManualDuration(frame));
        for _ in 0..ms / FRAME_MS {
            self.draw();
        }
    }

    /// Nobody touches anything for a while, and nothing is drawn; then somebody clicks at a place,
    /// in points. Here time is what it is.
    pub fn click_after_rest(&mut self, pos: egui::Pos2, rest: Duration) {
        std::thread::sleep(rest);
        self.app.insert_resource(TimeUpdateStrategy::Automatic);
        for pressed in [true, false] {
            let (button, modifiers) = (egui::PointerButton::Primary, egui::Modifiers::NONE);
            let event = egui::Event::PointerButton { pos, button, pressed, modifiers };
            self.send(event);
            self.draw();
        }
        self.draw();
    }

    fn send(&mut self, event: egui::Event) {
        let world = self.app.world_mut();
        let mut desks = world.query_filtered::<Entity, With<PrimaryEguiContext>>();
        if let Ok(context) = desks.single(world) {
            world.write_message(EguiInputEvent { context, event });
        }
    }

    /// The room that is left free for the network, in pixels, if it is seen.
    pub fn network_area(&mut self) -> Option<egui::Rect> {
        let scale = self.scale;
        let console = self.console();
        let network_area = console.picture()?.rect?;
        Some(network_area * (console.zoom() * scale))
    }

    /// What the facilitator sees; nothing if the graphics driver does not give it back.
    pub fn console_screenshot(&mut self) -> Option<Screenshot> {
        self.store_capture::<With<PrimaryEguiContext>>()
    }

    /// What everybody sees; nothing if it is not there.
    pub fn display_screenshot(&mut self) -> Option<Screenshot> {
        self.store_capture::<With<DisplayCamera<ForTheRoom>>>()
    }

    /// What the people of a seat see in a window of their own; nothing if it is not there.
    pub fn seat_window_screenshot(&mut self) -> Option<Screenshot> {
        self.store_capture::<With<DisplayCamera<ForSeats>>>()
    }

    fn draw(&mut self) {
        self.app.update();
        // A screen has one picture after the other, too. A driver that fails gives no picture.
        let device = self.app.world().resource::<RenderDevice>();
        device.poll(PollType::wait_indefinitely()).ok();
    }

    /// Takes a picture while time stands.
    fn store_capture<Which: QueryFilter>(&mut self) -> Option<Screenshot> {
        let world = self.app.world_mut();
        let target = world.query_filtered::<&RenderTarget, Which>().single(world).ok()?.clone();
        world.insert_resource(TimeUpdateStrategy::ManualDuration(Duration::ZERO));
        world.spawn(BevyScreenshot(target));
        for _ in 0..MAX_FRAMES_TO_CAPTURE {
            self.draw();
            if let Some(image) = self.app.world_mut().resource_mut::<LastCapture>().0.take() {
                let size = (image.width(), image.height());
                let pixels = image.data?.as_chunks().0.to_vec();
                return Some(Screenshot { size, pixels });
            }
        }
        None
    }
}

/// The projector has the size that a test says.
fn resize_display(
    added: On<Add, DisplayWindow<ForTheRoom>>,
    size: Option<Res<DisplaySize>>,
    mut windows: Query<&mut Window>,
) {
    if let (Some(size), Ok(mut window)) = (size, windows.get_mut(added.entity)) {
        window.resolution.set_physical_resolution(size.0, size.1);
    }
}

/// What is meant for a window goes to a sheet of its size.
fn redirect_to_image(
    added: On<Add, RenderTarget>,
    mut targets: Query<&mut RenderTarget>,
    windows: Query<&Window>,
    console_screenshot: Single<Entity, With<PrimaryWindow>>,
    mut images: ResMut<Assets<Image>>,
) -> Result {
    let mut target = targets.get_mut(added.entity)?;
    if let RenderTarget::Window(window) = &*target
        && let Some(window) = window.normalize(Some(*console_screenshot))
    {
        let window = windows.get(window.entity())?;
        let (width, height) = (window.physical_width(), window.physical_height());
        let format = TextureFormat::Rgba8UnormSrgb;
        let handle = images.add(Image::new_target_texture(width, height, format, None));
        *target = ImageRenderTarget { handle, scale_factor: window.scale_factor() }.into();
    }
    Ok(())
}

fn store_capture(captured: On<ScreenshotCaptured>, mut last: ResMut<LastCapture>) {
    last.0 = Some(captured.image.clone());
}
