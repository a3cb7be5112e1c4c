//! What all windows but the console's have in common: what draws them, and how large everything is
//! in them.

use std::marker::PhantomData;

use bevy::camera::RenderTarget;
use bevy::camera::visibility::RenderLayers;
use bevy::ecs::schedule::ScheduleLabel;
use bevy::prelude::*;
use bevy::window::{Monitor, MonitorSelection, WindowMode, WindowRef, WindowResolution};
use bevy_egui::{EguiContext, EguiSchedule};

use crate::console::theme::{Theme, add_system_fonts, apply, definitions};

use super::resource::StyleKey;

/// The sketch of the network smooths its edges itself, and so does egui: sampling every pixel
/// several times would double the work of a computer without a graphics card.
pub(super) const SMOOTHING: Msaa = Msaa::Off;

/// When a window is drawn.
#[derive(ScheduleLabel, Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum DisplayPass {
    /// The public display.
    Room,
    /// The window for the people of seats.
    Seats,
}

/// A window for something.
#[derive(Component)]
pub(super) struct DisplayWindow<W>(PhantomData<W>);

impl<W> Default for DisplayWindow<W> {
    fn default() -> Self {
        Self(PhantomData)
    }
}

/// What draws it.
#[derive(Component)]
pub(super) struct DisplayCamera<W>(PhantomData<W>);

/// What it looks like, to be changed only if the theme does.
#[derive(Component, Default)]
pub(super) struct DisplayStyle(Option<StyleKey>);

/// A window beside the console, or of a public display alone.
pub(super) fn window(title: &str) -> Window {
    Window {
        title: title.to_owned(),
        name: Some("hotwash".to_owned()),
        resolution: WindowResolution::new(1280, 720),
        ..Default::default()
    }
}

/// A screen beside that of the facilitator, of which some are taken.
pub(super) fn free_screen(monitors: Query<&Monitor>, taken: usize) -> Option<WindowMode> {
    let free = 1 + taken;
    let is_there = free < monitors.iter().count();
    is_there.then_some(WindowMode::BorderlessFullscreen(MonitorSelection::Index(free)))
}

/// What draws a window.
pub(super) fn camera<W: Send + Sync + 'static>(
    window: WindowRef,
    pass: DisplayPass,
) -> impl Bundle {
    (
        Camera2d,
        SMOOTHING,
        DisplayCamera::<W>(PhantomData),
        DisplayStyle::default(),
        RenderTarget::Window(window),
        RenderLayers::none(),
        EguiSchedule::new(pass),
    )
}

/// What a window is drawn into, dressed and enlarged until it is so many points high; nothing if it
/// is not there yet.
pub(super) fn canvas(
    window: &Window,
    context: &mut EguiContext,
    style: &mut DisplayStyle,
    (theme, height): (&Theme, f32),
) -> Option<egui::Ui> {
    let ctx = context.get_mut();
    // In steps that the eye does not see.
    let zoom = (window.height().min(window.width() * 9.0 / 16.0) / height * 20.0).round() / 20.0;
    let wanted = Some((theme.name, theme.reduce_motion, zoom.max(0.5).to_bits()));
    if style.0 != wanted {
        let is_first = style.0.is_none();
        style.0 = wanted;
        ctx.set_zoom_factor(zoom.max(0.5));
        apply(theme, ctx);
        if is_first {
            // Fonts are there from the next pass on.
            ctx.set_fonts(definitions());
            ctx.request_repaint();
            return None;
        }
    }
    add_system_fonts(ctx);
    if window.width() < 1.0 {
        return None;
    }
    let whole =
        egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(ctx.viewport_rect());
    Some(egui::Ui::new(ctx.clone(), "display".into(), whole))
}
