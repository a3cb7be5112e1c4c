//! What an event may have disturbed is brought up to date, each part only if something has marked
//! it stale. The order is that of the causes: who notices and who works decides what is contained,
//! that decides the damage, damage the services, and all of it what somebody waits for.
//!
//! It is a function that the kernel calls when a system has marked anything, because fetching what
//! a system needs would cost more than most of what it does.

use crate::sim::conditions::ExerciseMut;
use crate::sim::core::Core;

use super::collaboration::call_routine_meetings;
use super::damage::refresh_damage;
use super::detection::refresh_watches;
use super::injects::watch_conditions;
use super::publication::refresh_pace;
use super::response::refresh_work;

/// Whether there is anything to do.
pub fn is_disturbed(core: &Core) -> bool {
    !core.marks.stale_watches.is_empty()
        || !core.marks.stale_work.is_empty()
        || core.marks.damage_is_stale
        || core.marks.awareness_changed
        || core.marks.service_changed
        || something_awaited(core)
}

fn something_awaited(core: &Core) -> bool {
    core.marks.changes.touches(core.derived.awaited)
        || !core.marks.released.is_empty()
        || core.marks.waiting_ended
}

/// Brings everything up to date that was marked.
pub fn settle(exercise: &mut ExerciseMut) {
    let ExerciseMut { world, forums, publications, .. } = exercise;
    if !world.core.marks.stale_watches.is_empty() {
        refresh_watches(world);
    }
    if !world.core.marks.stale_work.is_empty() {
        refresh_work(world);
    }
    if world.core.marks.damage_is_stale {
        refresh_damage(world);
    }
    if world.core.marks.awareness_changed {
        call_routine_meetings(world, forums);
    }
    if world.core.marks.service_changed {
        refresh_pace(world, publications);
    }
    if something_awaited(&exercise.world.core) {
        watch_conditions(exercise);
    }
}
