//! Resting: pictures are drawn when somebody does something, and as often as something moves.

use std::time::Duration;

use bevy::asset::AssetEventSystems;
use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy::winit::{UpdateMode, WinitSettings};
use bevy_egui::egui::{Event, ViewportOutput};
use bevy_egui::{EguiContext, EguiFullOutput, EguiInput, EguiPostUpdateSet, EguiPreUpdateSet};

/// How long nothing is drawn if nothing happens.
const IDLE_INTERVAL: Duration = Duration::from_hours(1);

/// After how long egui wants the next picture of any window: a tip appears, a caret blinks.
#[derive(Resource)]
pub(super) struct EguiWait(pub Duration);

pub(super) fn plugin(app: &mut App) {
    app.insert_resource(WinitSettings::desktop_app())
        .insert_resource(EguiWait(Duration::MAX))
        .add_systems(
            PreUpdate,
            drop_repeated_modifiers
                .after(EguiPreUpdateSet::ProcessInput)
                .before(EguiPreUpdateSet::BeginPass),
        )
        .add_systems(
            PostUpdate,
            (
                read_egui_wait
                    .after(EguiPostUpdateSet::EndPass)
                    .before(EguiPostUpdateSet::ProcessOutput),
                drop_early_requests.after(EguiPostUpdateSet::ProcessOutput),
            ),
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

fn read_egui_wait(outputs: Query<&EguiFullOutput>, mut wait: ResMut<EguiWait>) {
    let outputs = outputs.iter().filter_map(|it| it.0.as_ref());
    let viewports = outputs.flat_map(|it| it.viewport_output.values());
    let waits = viewports.map(|ViewportOutput { repaint_delay, .. }| *repaint_delay);
    wait.0 = waits.min().unwrap_or(Duration::MAX);
}

/// `bevy_egui` 0.42 asks for a picture at once whenever egui wants one at some time: a pointer that
/// rests on a button or a caret in a field would have the window draw without end.
fn drop_early_requests(wait: Res<EguiWait>, mut requests: ResMut<Messages<RequestRedraw>>) {
    if !wait.0.is_zero() {
        requests.clear();
    }
}

/// Draws after so long, or when something happens.
pub(super) fn set_redraw_interval(
    wait: Option<Duration>,
    egui: &EguiWait,
    mut settings: ResMut<WinitSettings>,
) {
    let wait = wait.unwrap_or(IDLE_INTERVAL).min(egui.0);
    // What a mouse does over the windows of others is nothing to draw for. The public display that
    // the projector shows is not what has the keyboard.
    let wanted = UpdateMode::reactive_low_power(wait);
    if settings.focused_mode != wanted {
        settings.focused_mode = wanted;
        settings.unfocused_mode = wanted;
    }
}
