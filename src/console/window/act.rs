//! What happens before a frame is drawn: what was asked for is done, and time flows.

use std::time::Duration;

use bevy::app::AppExit;
use bevy::prelude::*;

use super::resource::{ConsoleResource, whole_milliseconds};

/// Does what was asked for and lets time flow.
pub(super) fn act(
    mut resource: ResMut<ConsoleResource>,
    time: Res<Time<Real>>,
    mut redraw: Local<Duration>,
    mut exit: MessageWriter<AppExit>,
) {
    let console = resource.0.get();
    console.act(whole_milliseconds(&time, &mut redraw));
    if console.quits() {
        exit.write(AppExit::Success);
    }
}
