//! Resting: pictures are drawn when somebody does something, and as often as something moves.

use std::time::Duration;

use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy::winit::{UpdateMode, WinitSettings};
use bevy_egui::egui::Event;
use bevy_egui::{EguiContext, EguiInput, EguiManagedTextures, EguiPostUpdateSet, EguiPreUpdateSet};

/// How long nothing is drawn if nothing happens.
const ASLEEP: Duration = Duration::from_hours(1);
pub(super) fn plugin(app: &mut App) {
    app.insert_resource(WinitSettings::desktop_app())
        .add_systems(
            PreUpdate,
            quiet.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass),
        )
        .add_systems(PostUpdate, draw_again.after(EguiPostUpdateSet::PostProcessOutput));
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

/// A texture is there from the next picture on. The one before would stay as it is, without new
/// letters, or without anything if the texture has become larger.
fn draw_again(textures: Res<EguiManagedTextures>, mut redraw: MessageWriter<RequestRedraw>) {
    if textures.is_changed() {
        redraw.write(RequestRedraw);
    }
}

/// Draws after so long, or when something happens.
pub(super) fn set_pace(wait: Option<Duration>, mut settings: ResMut<WinitSettings>) {
    let wait = wait.unwrap_or(ASLEEP);
    let wanted = UpdateMode::reactive(wait);
    if settings.focused_mode != wanted {
        settings.focused_mode = wanted;
        // The wall the projector shows is not what has the keyboard.
        settings.unfocused_mode = UpdateMode::reactive_low_power(wait);
    }
}
