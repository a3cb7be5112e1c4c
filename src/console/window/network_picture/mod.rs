//! The picture of the network, which Bevy draws: what stands in it is a few meshes that are made
//! anew when something has changed; what moves are incidents that turn and messages that travel.
//! It stands in the room that the play screen leaves free; egui is drawn over it and writes the
//! names.

mod alerts;
pub(super) mod animations;
pub(super) mod camera;
mod incidents;
mod mesh_builder;
mod messages;
mod placement;
mod static_shapes;

use bevy::prelude::*;

use super::act::act;
use animations::Animations;

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
                .after(act),
        );
}
