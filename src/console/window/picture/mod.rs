//! The picture of the network, which Bevy draws: what stands in it is a few meshes that are made
//! anew when something has changed; what moves are incidents that turn and messages that travel.
//! It stands in the room that the play screen leaves free; egui is drawn over it and writes the
//! names.

mod calls;
pub(super) mod camera;
mod flights;
mod rings;
mod sketch;
mod standing;

use std::time::Duration;

use bevy::prelude::*;

use crate::console::layout::Layout;
use crate::console::theme::ThemeName;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Moving>()
        .init_resource::<standing::Drawn>()
        .init_resource::<rings::Drawn>()
        .init_resource::<calls::Known>()
        .init_resource::<flights::Flown>()
        .add_systems(Startup, (camera::set, standing::set))
        .add_systems(
            Update,
            (
                (standing::draw, rings::draw, rings::turn).chain(),
                (calls::call, calls::close_in, flights::send, flights::fly, camera::frame).chain(),
            )
                .chain()
                .after(super::act),
        );
}

/// How often something in the picture moves by itself.
#[derive(Resource, Default)]
pub(super) struct Moving {
    /// Whether messages travel.
    travels: bool,
    /// Whether incidents turn.
    turns: bool,
    /// Whether something new calls for a look.
    calls: bool,
}

impl Moving {
    /// After how long the next picture is wanted.
    pub(super) const fn wait(&self) -> Option<Duration> {
        match (self.travels || self.calls, self.turns) {
            (true, _) => Some(Duration::from_millis(16)),
            // Slowly is enough, and leaves the laptop cool.
            (false, true) => Some(Duration::from_millis(80)),
            (false, false) => None,
        }
    }
}

/// What all of the picture goes by besides what it shows.
#[derive(Debug, Clone, PartialEq)]
struct Look {
    layout: Layout,
    theme: ThemeName,
}

/// A point of the screen, seen from the middle of the picture.
fn from_middle(layout: &Layout, at: egui::Pos2) -> Vec2 {
    let middle = layout.rect.map_or(egui::Pos2::ZERO, |rect| rect.center());
    Vec2::new(at.x - middle.x, middle.y - at.y)
}
