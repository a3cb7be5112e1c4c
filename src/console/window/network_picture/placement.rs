//! Where the picture stands, and in which theme.

use std::sync::Arc;

use bevy::prelude::*;

use crate::console::network_layout::NetworkLayout;
use crate::console::theme::ThemeName;

/// What all of the picture goes by besides what it shows.
#[derive(Debug, Clone)]
pub(super) struct PictureStyle {
    pub network_layout: Arc<NetworkLayout>,
    pub theme: ThemeName,
}

impl PictureStyle {
    /// Whether it is what was drawn. Places are looked up and not made anew, so the same places are
    /// the same value.
    pub fn is_same(&self, other: &Self) -> bool {
        self.theme == other.theme && Arc::ptr_eq(&self.network_layout, &other.network_layout)
    }
}

/// A point of the screen, seen from the middle of the picture.
pub(super) fn from_middle(network_layout: &NetworkLayout, at: egui::Pos2) -> Vec2 {
    let middle = network_layout.rect.map_or(egui::Pos2::ZERO, |rect| rect.center());
    Vec2::new(at.x - middle.x, middle.y - at.y)
}
