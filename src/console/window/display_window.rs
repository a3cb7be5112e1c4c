//! What all public displays have in common: their window, what draws it, and how large everything
//! is on it.

use bevy::camera::RenderTarget;
use bevy::camera::visibility::RenderLayers;
use bevy::ecs::schedule::ScheduleLabel;
use bevy::prelude::*;
use bevy::window::{Monitor, MonitorSelection, WindowMode, WindowRef, WindowResolution};
use bevy_egui::{EguiContext, EguiSchedule};

use crate::console::screens::public_display::HEIGHT;
use crate::console::theme::{Theme, add_system_fonts, apply, definitions};

use super::network_picture::camera::SMOOTHING;
use super::resource::StyleKey;

/// When a public display is drawn.
#[derive(ScheduleLabel, Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct DisplayPass;

/// The window on the public display.
#[derive(Component)]
pub(super) struct DisplayWindow;

/// What draws it.
#[derive(Component)]
pub(super) struct DisplayCamera;

/// What it looks like, to be changed only if the theme does.
#[derive(Component, Default)]
pub(super) struct DisplayStyle(Option<StyleKey>);

/// A window for a public display.
pub(super) fn window(title: &str) -> Window {
    Window {
        title: title.to_owned(),
        name: Some("hotwash".to_owned()),
        resolution: WindowResolution::new(1280, 720),
        ..Default::default()
    }
}

/// Beside the screen of the facilitator there is the public display.
pub(super) fn second_screen(monitors: Query<&Monitor>) -> Option<WindowMode> {
    let is_there = 1 < monitors.iter().count();
    is_there.then_some(WindowMode::BorderlessFullscreen(MonitorSelection::Index(1)))
}

/// What draws a public display.
pub(super) fn camera(window: WindowRef) -> impl Bundle {
    (
        Camera2d,
        SMOOTHING,
        DisplayCamera,
        DisplayStyle::default(),
        RenderTarget::Window(window),
        RenderLayers::none(),
        EguiSchedule::new(DisplayPass),
    )
}

/// What a public display is drawn into, dressed and as large as fits; nothing if it is not there
/// yet.
pub(super) fn canvas(
    window: &Window,
    context: &mut EguiContext,
    style: &mut DisplayStyle,
    theme: &Theme,
) -> Option<egui::Ui> {
    let ctx = context.get_mut();
    // In steps that the eye does not see.
    let zoom = (window.height().min(window.width() * 9.0 / 16.0) / HEIGHT * 20.0).round() / 20.0;
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
    Some(egui::Ui::new(ctx.clone(), "public-display".into(), whole))
}
