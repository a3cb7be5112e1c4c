//! One thread for all systems. A picture gives each of them so little to do that waking threads for
//! them costs more processor time than all of their work, and a window that rests should cost
//! nothing.

use bevy::ecs::schedule::SingleThreadedExecutor;
use bevy::prelude::*;
use bevy::render::RenderApp;

pub(super) struct OneThread;

impl Plugin for OneThread {
    fn build(&self, _: &mut App) {}

    /// When all plugins have said what they run.
    fn finish(&self, app: &mut App) {
        run_in_one_thread(app.world_mut());
        if let Some(render_app) = app.get_sub_app_mut(RenderApp) {
            run_in_one_thread(render_app.world_mut());
        }
    }
}

fn run_in_one_thread(world: &mut World) {
    for (_, schedule) in world.resource_mut::<Schedules>().iter_mut() {
        schedule.set_executor(SingleThreadedExecutor::new());
    }
}
