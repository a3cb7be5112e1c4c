//! Where things stand in the picture of the network, in points: seats on an ellipse in their
//! circles of agencies, what they look after towards the middle, their names outside, and the
//! tables of forums in the middle. It depends on the scenario and the room alone, so that everybody
//! is found where they were before.

mod asset_captions;
mod assets;
mod ellipse;
mod forum_tables;
mod input;
mod seat_labels;
#[cfg(test)]
mod tests;

use egui::{Pos2, Rect};

use self::ellipse::SeatEllipse;
use self::input::{GAP, MANY, NEST};

pub use self::asset_captions::{Caption, CaptionWish};
pub use self::forum_tables::{ForumTable, MemberArc};
#[cfg(test)]
pub use self::input::Node;
pub use self::input::{LayoutInput, is_crowded};

/// Where everything stands.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NetworkLayout {
    /// The room for the picture.
    pub rect: Option<Rect>,
    /// The radius of a seat.
    pub radius: f32,
    /// Seats, in the order of the scenario.
    pub seats: Vec<Pos2>,
    /// Their names, in the order of the scenario; narrower than asked for where there is no room.
    pub names: Vec<Rect>,
    /// Assets, in the order of the scenario.
    pub assets: Vec<Pos2>,
    /// How far what is drawn around an asset may reach without touching what is around another.
    pub reaches: Vec<f32>,
    /// Forums, in the order of the scenario.
    pub tables: Vec<ForumTable>,
}

impl NetworkLayout {
    /// Puts everything into a room.
    pub fn new(rect: Rect, cast: &LayoutInput<'_>) -> Self {
        let crowd = cast.seat_positions.len().saturating_sub(MANY) as f32;
        let radius = (rect.width().min(rect.height()) / (25.0 + 1.2 * crowd)).clamp(8.0, 36.0);
        // Outlines of forums lie around seats, inside of names.
        let edge = radius + GAP + NEST * cast.forums.len() as f32;
        let ellipse = SeatEllipse::new(rect, edge, cast);
        let mut seats = vec![rect.center(); cast.seat_positions.len()];
        for place in cast.seat_positions {
            seats[place.seat.index()] = ellipse.at(ellipse::turn(place));
        }
        let names = seat_labels::labels(rect, (radius, edge), cast, &seats);
        let assets = assets::spots(&ellipse, radius, cast, (&seats[..], &names[..]));
        let reaches = assets::reaches(radius, &seats, &assets);
        let tables = forum_tables::tables(&ellipse, (radius, edge), cast, &seats, &assets);
        Self { rect: Some(rect), radius, seats, names, assets, reaches, tables }
    }

    /// How far the outermost ring around an asset lies from its middle.
    pub fn ring(&self, thing: usize) -> f32 {
        self.reaches[thing].min(self.radius * 1.7)
    }
}
