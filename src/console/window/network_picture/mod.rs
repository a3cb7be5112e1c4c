//! The picture of the network, which Bevy draws: what stands in it is a few meshes that are made
//! anew when something has changed; what moves are incidents that turn and messages that travel.
//! It stands in the room that the play screen leaves free; egui is drawn over it and writes the
//! names.

mod alerts;
pub(super) mod camera;
mod incidents;
mod mesh_builder;
mod messages;
mod static_shapes;

use std::time::Duration;

use bevy::prelude::*;

use crate::console::network_layout::NetworkLayout;
use crate::console::theme::ThemeName;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Animations>()
        .init_resource::<static_shapes::DrawnState>()
        .init_resource::<incidents::DrawnState>()
        .init_resource::<alerts::SeenIncidents>()
        .init_resource::<messages::SentMessages>()
        .add_systems(Startup, (camera::set_up, static_shapes::set_up))
        .add_systems(
            Update,
            (
                (static_shapes::draw, incidents::draw, incidents::turn).chain(),
                (alerts::alert, alerts::animate, messages::send, messages::animate, camera::frame)
                    .chain(),
            )
                .chain()
                .after(super::act),
        );
}

/// How often something in the picture moves by itself.
#[derive(Resource, Default)]
pub(super) struct Animations {
    /// Whether messages travel.
    travels: bool,
    /// Whether incidents turn.
    turns: bool,
    /// Whether something new calls for a look.
    alerts: bool,
}

impl Animations {
    /// After how long the next picture is wanted.
    pub(super) const fn wait(&self) -> Option<Duration> {
        match (self.travels || self.alerts, self.turns) {
            (true, _) => Some(Duration::from_millis(16)),
            // Slowly is enough, and leaves the laptop cool.
            (false, true) => Some(Duration::from_millis(80)),
            (false, false) => None,
        }
    }
}

/// What all of the picture goes by besides what it shows.
#[derive(Debug, Clone, PartialEq)]
struct PictureStyle {
    network_layout: NetworkLayout,
    theme: ThemeName,
}

/// A point of the screen, seen from the middle of the picture.
fn from_middle(network_layout: &NetworkLayout, at: egui::Pos2) -> Vec2 {
    let middle = network_layout.rect.map_or(egui::Pos2::ZERO, |rect| rect.center());
    Vec2::new(at.x - middle.x, middle.y - at.y)
}
