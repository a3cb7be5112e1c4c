//! Where things stand in the picture of the network, in points: seats on an ellipse in their
//! circles of agencies, what they look after towards the middle, their names outside, and the
//! tables of forums in the middle. It depends on the scenario and the room alone, so that everybody
//! is found where they were before.

mod captions;
mod names;
mod oval;
mod tables;
#[cfg(test)]
mod tests;
mod things;

use egui::{Pos2, Rect, Vec2};

use self::oval::Oval;
use super::view::{Circle, Place, Thing};

pub use self::tables::{Run, Table};

/// Between things, in points.
const GAP: f32 = 4.0;
/// The share of the width that the name of a seat may ask for on either side.
const SIDE: f32 = 0.2;
/// From so many seats on it is crowded: names above and below stand in two rows, ties are thin.
const MANY: usize = 13;
/// Between the outlines of two forums with the same member.
const NEST: f32 = 3.5;
/// From here on, to the left and to the right, a name stands beside its seat.
const BESIDE: f32 = 0.45;

/// What is to stand somewhere, with the sizes of what is written.
#[derive(Debug, Clone, Copy)]
pub struct Cast<'a> {
    /// Seats, around the ellipse.
    pub places: &'a [Place],
    /// Assets.
    pub things: &'a [Thing],
    /// Forums.
    pub circles: &'a [Circle],
    /// The names of seats, in the order of the scenario.
    pub names: &'a [Vec2],
    /// The names of forums, in the order of the scenario.
    pub tables: &'a [Vec2],
}

/// Where everything stands.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Layout {
    /// The room for the picture.
    pub rect: Option<Rect>,
    /// The radius of a seat.
    pub radius: f32,
    /// Seats, in the order of the scenario.
    pub seats: Vec<Pos2>,
    /// Their names, in the order of the scenario; narrower than asked for where there is no room.
    pub names: Vec<Rect>,
    /// Assets, in the order of the scenario.
    pub things: Vec<Pos2>,
    /// How far what is drawn around an asset may reach without touching what is around another.
    pub reaches: Vec<f32>,
    /// Forums, in the order of the scenario.
    pub tables: Vec<Table>,
}

/// Whether so many seats are a crowd.
pub const fn is_crowded(seats: usize) -> bool {
    MANY < seats
}

impl Layout {
    /// Puts everything into a room.
    pub fn new(rect: Rect, cast: &Cast<'_>) -> Self {
        let crowd = cast.places.len().saturating_sub(MANY) as f32;
        let radius = (rect.width().min(rect.height()) / (25.0 + 1.2 * crowd)).clamp(8.0, 36.0);
        // Outlines of forums lie around seats, inside of names.
        let edge = radius + GAP + NEST * cast.circles.len() as f32;
        let oval = Oval::new(rect, edge, cast);
        let mut seats = vec![rect.center(); cast.places.len()];
        for place in cast.places {
            seats[place.seat.index()] = oval.at(oval::turn(place));
        }
        let names = names::labels(rect, (radius, edge), cast, &seats);
        let things = things::spots(&oval, radius, cast, &seats);
        let reaches = things::reaches(radius, &seats, &things);
        let tables = tables::tables(&oval, (radius, edge), cast, &seats, &things);
        Self { rect: Some(rect), radius, seats, names, things, reaches, tables }
    }

    /// How far the outermost ring around an asset lies from its middle.
    pub fn ring(&self, thing: usize) -> f32 {
        self.reaches[thing].min(self.radius * 1.7)
    }
}
