//! What stands at the edges of the play screen in a window of a size. What has no room there is
//! opened in the middle, as one more tab.

use egui::Vec2;

use crate::console::state::SidePanel;

/// How narrow and how low the middle gets before a panel at an edge gives way to it, in points.
const MIDDLE: Vec2 = Vec2::new(460.0, 320.0);
/// How narrow the list of seats may be, how narrow the meters, and how low what is below.
const SMALLEST: [f32; 3] = [164.0, 200.0, 128.0];
/// The share of the window that each of them takes at most unless it is dragged.
const SHARES: [f32; 3] = [0.2, 0.23, 0.3];
/// How high the middle with all around it is, so that the strip of the electoral cycle has room.
const RIBBON_FROM: f32 = 300.0;

/// What stands at the edges, and how large it is unless somebody drags it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Arrangement {
    /// How wide the list of seats is on the left.
    pub seats: Option<f32>,
    /// How wide the meters are on the right.
    pub meters: Option<f32>,
    /// How high decisions, log and notes are below.
    pub lower: Option<f32>,
    /// Whether the strip of the electoral cycle has room.
    pub has_ribbon: bool,
}

impl Arrangement {
    /// For what is below the top bar. `wished` is how much each panel would like to have, and
    /// `ribbon` how high the strip is.
    pub fn new(room: Vec2, wished: [f32; 3], ribbon: f32) -> Self {
        let fitted = |at: usize, whole: f32| wished[at].min(whole * SHARES[at]).max(SMALLEST[at]);
        let (seats, meters) = (fitted(0, room.x), fitted(1, room.x));
        let has_ribbon = RIBBON_FROM <= room.y;
        let height = room.y - if has_ribbon { ribbon } else { 0.0 };
        // The lowest panel yields first: the middle has its height before.
        let left = height - MIDDLE.y;
        let lower = fitted(2, room.y).min(left);
        Self {
            seats: (seats + MIDDLE.x <= room.x).then_some(seats),
            meters: (seats + meters + MIDDLE.x <= room.x).then_some(meters),
            lower: (SMALLEST[2] <= lower).then_some(lower),
            has_ribbon,
        }
    }

    /// Whether a panel has no room at its edge, and is a tab of the middle.
    pub const fn is_folded(&self, panel: SidePanel) -> bool {
        let place = match panel {
            SidePanel::Seats => self.seats,
            SidePanel::Meters => self.meters,
            SidePanel::Due | SidePanel::Log | SidePanel::Notes => self.lower,
        };
        place.is_none()
    }
}

/// How narrow and low a panel may be dragged.
pub const fn smallest(panel: SidePanel) -> f32 {
    match panel {
        SidePanel::Seats => SMALLEST[0],
        SidePanel::Meters => SMALLEST[1],
        SidePanel::Due | SidePanel::Log | SidePanel::Notes => SMALLEST[2],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WISHED: [f32; 3] = [236.0, 292.0, 224.0];

    #[test]
    fn what_is_lowest_yields_first_and_the_list_of_seats_last() {
        let folded = |width, height| {
            let it = Arrangement::new(Vec2::new(width, height), WISHED, 46.0);
            [it.lower, it.meters, it.seats].map(|it| it.is_none())
        };
        assert_eq!(folded(1280.0, 640.0), [false; 3]);
        assert_eq!(folded(960.0, 480.0), [true, false, false]);
        assert_eq!(folded(768.0, 480.0), [true, true, false]);
        assert_eq!(folded(512.0, 480.0), [true; 3]);
    }

    #[test]
    fn the_middle_has_its_room_in_any_window() {
        for width in (384..3_000).step_by(37) {
            for height in (160..2_000).step_by(41) {
                let room = Vec2::new(width as f32, height as f32);
                let it = Arrangement::new(room, WISHED, 46.0);
                let sides = it.seats.unwrap_or_default() + it.meters.unwrap_or_default();
                assert!(MIDDLE.x.min(room.x) <= room.x - sides, "{room}: {it:?}");
                let below = it.lower.unwrap_or_default();
                assert!(MIDDLE.y.min(room.y) <= room.y - below, "{room}: {it:?}");
            }
        }
    }
}
