//! Resting: pictures are drawn when somebody does something, and as often as something moves.

use std::time::Duration;

use bevy::asset::AssetEventSystems;
use bevy::prelude::*;
use bevy::winit::{UpdateMode, WinitSettings};
use bevy_egui::egui::Event;
use bevy_egui::{EguiContext, EguiInput, EguiPostUpdateSet, EguiPreUpdateSet};

/// How long nothing is drawn if nothing happens.
const IDLE_INTERVAL: Duration = Duration::from_hours(1);

pub(super) fn plugin(app: &mut App) {
    app.insert_resource(WinitSettings::desktop_app())
        .add_systems(
            PreUpdate,
            drop_repeated_modifiers
                .after(EguiPreUpdateSet::ProcessInput)
                .before(EguiPreUpdateSet::BeginPass),
        )
        // Letters that were not needed before are there in the very picture that needs them, since
        // there may be no other for long.
        .configure_sets(PostUpdate, EguiPostUpdateSet::PostProcessOutput.before(AssetEventSystems));
}

/// `bevy_egui` 0.42 says in every frame which modifier keys are held, and egui asks for another
/// frame whenever something is said: so nothing would ever rest. Only news are passed on.
fn drop_repeated_modifiers(mut contexts: Query<(&mut EguiContext, &mut EguiInput)>) {
    for (mut context, mut input) in &mut contexts {
        let resource = context.get_mut().input(|it| it.modifiers);
        let is_news = |event: &Event| match event {
            Event::ModifiersChanged(it) => *it != resource,
            _ => true,
        };
        input.0.events.retain(is_news);
    }
}

/// Draws after so long, or when something happens.
pub(super) fn set_redraw_interval(wait: Option<Duration>, mut settings: ResMut<WinitSettings>) {
    let wait = wait.unwrap_or(IDLE_INTERVAL);
    let wanted = UpdateMode::reactive(wait);
    if settings.focused_mode != wanted {
        settings.focused_mode = wanted;
        // The public display the projector shows is not what has the keyboard.
        settings.unfocused_mode = UpdateMode::reactive_low_power(wait);
    }
}
