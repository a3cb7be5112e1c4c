//! What the systems of all windows share.

use std::time::Duration;

use bevy::platform::cell::SyncCell;
use bevy::prelude::*;
use bevy_egui::EguiGlobalSettings;

use crate::console::app::Console;
use crate::console::theme::ThemeName;

/// The console. Bevy shares its resources between threads, and a session file is for one.
#[derive(Resource)]
pub(super) struct ConsoleResource(pub SyncCell<Console>);

/// What the context looks like, to be changed only if the theme does.
#[derive(Resource, Default)]
pub(super) struct AppliedStyle(pub Option<StyleKey>);

/// Whether frames are drawn because something was clicked a moment ago: `bevy_egui` 0.42 draws what
/// egui asks for at once, and nothing that it asks for later.
#[derive(Resource, Default)]
pub(super) struct ClickIsWatched(pub bool);

/// The theme, whether nothing moves, and how large everything is, bit by bit.
pub(super) type StyleKey = (ThemeName, bool, u32);

/// Which camera egui is drawn by is our choice.
pub(super) fn disable_auto_context(mut settings: ResMut<EguiGlobalSettings>) {
    settings.auto_create_primary_context = false;
}

/// How many whole milliseconds of wall-clock time have passed; what is left of one is kept in
/// `redraw`.
pub(super) fn whole_milliseconds(time: &Time<Real>, redraw: &mut Duration) -> u64 {
    *redraw += time.delta();
    let elapsed = u64::try_from(redraw.as_millis()).unwrap_or(u64::MAX);
    *redraw -= Duration::from_millis(elapsed);
    elapsed
}
