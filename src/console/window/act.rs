//! What happens before a frame is drawn: what was asked for is done, and time flows.

use std::time::Duration;

use bevy::app::AppExit;
use bevy::prelude::*;

use crate::console::state::Screen as Shown;

use super::resource::{ConsoleResource, whole_milliseconds};

/// Which screen is on, for systems that belong to one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, States)]
pub(super) struct Screen(pub Shown);

/// Does what was asked for and lets time flow.
pub(super) fn act(
    mut resource: ResMut<ConsoleResource>,
    time: Res<Time<Real>>,
    mut redraw: Local<Duration>,
    screen: Res<State<Screen>>,
    mut next: ResMut<NextState<Screen>>,
    mut exit: MessageWriter<AppExit>,
) {
    let console = resource.0.get();
    console.act(whole_milliseconds(&time, &mut redraw));
    if screen.0 != console.screen() {
        next.set(Screen(console.screen()));
    }
    if console.quits() {
        exit.write(AppExit::Success);
    }
}
