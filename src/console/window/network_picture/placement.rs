//! Where the picture stands, and in which theme.

use bevy::prelude::*;

use crate::console::network_layout::NetworkLayout;
use crate::console::theme::ThemeName;

/// What all of the picture goes by besides what it shows.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct PictureStyle {
    pub network_layout: NetworkLayout,
    pub theme: ThemeName,
}

/// A point of the screen, seen from the middle of the picture.
pub(super) fn from_middle(network_layout: &NetworkLayout, at: egui::Pos2) -> Vec2 {
    let middle = network_layout.rect.map_or(egui::Pos2::ZERO, |rect| rect.center());
    Vec2::new(at.x - middle.x, middle.y - at.y)
}
