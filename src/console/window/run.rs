//! Builds an app and runs it, or says what is missing to show it.

use std::panic::{AssertUnwindSafe, catch_unwind};

use bevy::app::PluginsState;
use bevy::prelude::*;

use super::error::WindowError;

/// Builds an app and runs it until it ends.
pub(super) fn run(build: impl FnOnce() -> App) -> Result<(), WindowError> {
    built(build)?.run();
    Ok(())
}

/// Builds it, or says what is missing.
pub(super) fn built(build: impl FnOnce() -> App) -> Result<App, WindowError> {
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
            WindowError::NoDisplay
        } else if said.contains("GPU") || said.contains("surface") {
            WindowError::NoDriver
        } else {
            std::panic::resume_unwind(panic)
        }
    })
}
