//! Resting: pictures are drawn when somebody does something, and as often as something moves.

use std::time::Duration;

use bevy::prelude::*;
use bevy::winit::{UpdateMode, WinitSettings};
use bevy_egui::egui::Event;
use bevy_egui::{EguiContext, EguiInput, EguiPreUpdateSet};

use super::Held;

/// How long nothing is drawn if nothing happens.
const ASLEEP: Duration = Duration::from_hours(1);

pub(super) fn plugin(app: &mut App) {
    app.insert_resource(WinitSettings::desktop_app())
        .add_systems(
            PreUpdate,
            quiet.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass),
        )
        .add_systems(Last, set_pace);
}

/// `bevy_egui` 0.42 says in every frame which modifier keys are held, and egui asks for another
/// frame whenever something is said: so nothing would ever rest. Only news are passed on.
fn quiet(mut contexts: Query<(&mut EguiContext, &mut EguiInput)>) {
    for (mut context, mut input) in &mut contexts {
        let held = context.get_mut().input(|it| it.modifiers);
        let is_news = |event: &Event| match event {
            Event::ModifiersChanged(it) => *it != held,
            _ => true,
        };
        input.0.events.retain(is_news);
    }
}

/// As often as something moves by itself.
fn set_pace(mut held: ResMut<Held>, mut settings: ResMut<WinitSettings>) {
    let wait = held.0.get().moves_in().map_or(ASLEEP, Duration::from_millis);
    let wanted = UpdateMode::reactive(wait);
    if settings.focused_mode != wanted {
        settings.focused_mode = wanted;
        // The wall the projector shows is not what has the keyboard.
        settings.unfocused_mode = UpdateMode::reactive_low_power(wait);
    }
}
