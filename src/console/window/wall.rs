//! What all walls have in common: their window, what draws it, and how large everything is on it.

use bevy::camera::RenderTarget;
use bevy::camera::visibility::RenderLayers;
use bevy::ecs::schedule::ScheduleLabel;
use bevy::prelude::*;
use bevy::window::{Monitor, MonitorSelection, WindowMode, WindowRef, WindowResolution};
use bevy_egui::{EguiContext, EguiSchedule};

use crate::console::screens::projector::HEIGHT;
use crate::console::theme::{Theme, add_system_fonts, apply, definitions};

use super::Looks;
use super::picture::camera::SMOOTHING;

/// When a wall is drawn.
#[derive(ScheduleLabel, Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct WallPass;

/// The window on the wall.
#[derive(Component)]
pub(super) struct Wall;

/// What draws it.
#[derive(Component)]
pub(super) struct WallCamera;

/// What it looks like, to be changed only if the theme does.
#[derive(Component, Default)]
pub(super) struct WallLooks(Option<Looks>);

/// A window for a wall.
pub(super) fn window(title: &str) -> Window {
    Window {
        title: title.to_owned(),
        name: Some("hotwash".to_owned()),
        resolution: WindowResolution::new(1280, 720),
        ..Default::default()
    }
}

/// Beside the screen of the facilitator there is the wall.
pub(super) fn beside(monitors: Query<&Monitor>) -> Option<WindowMode> {
    let is_there = 1 < monitors.iter().count();
    is_there.then_some(WindowMode::BorderlessFullscreen(MonitorSelection::Index(1)))
}

/// What draws a wall.
pub(super) fn camera(window: WindowRef) -> impl Bundle {
    (
        Camera2d,
        SMOOTHING,
        WallCamera,
        WallLooks::default(),
        RenderTarget::Window(window),
        RenderLayers::none(),
        EguiSchedule::new(WallPass),
    )
}

/// What a wall is drawn into, dressed and as large as fits; nothing if it is not there yet.
pub(super) fn canvas(
    window: &Window,
    context: &mut EguiContext,
    looks: &mut WallLooks,
    theme: &Theme,
) -> Option<egui::Ui> {
    let ctx = context.get_mut();
    // In steps that the eye does not see.
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
            return None;
        }
    }
    add_system_fonts(ctx);
    if window.width() < 1.0 {
        return None;
    }
    let whole =
        egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(ctx.viewport_rect());
    Some(egui::Ui::new(ctx.clone(), "projector".into(), whole))
}
