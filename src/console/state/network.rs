//! What the picture of the network and the writing over it have to agree on.

use std::sync::Arc;

use egui::{Rect, Vec2};

use crate::base::ids::SeatId;
use crate::console::network_layout::{Caption, LayoutInput, NetworkLayout};
use crate::console::view::{Emphasis, Look};
use crate::scenario::model::Scenario;

/// Where the network stands on the screen, and what of it is looked at.
#[derive(Debug, Default)]
pub struct NetworkState {
    /// Where things stand, in the frames in which there is room for the picture.
    pub layout: Option<Arc<NetworkLayout>>,
    /// What stands out.
    pub emphasis: Emphasis,
    /// What somebody chose to look at.
    pub look: Look,
    /// The seat that is pointed at.
    pub pointed: Option<SeatId>,
    /// What was written beside systems the last time.
    pub captions: Vec<Caption>,
    /// Where things stood the last time, and what that depended on.
    last: Option<(LayoutBasis, Arc<NetworkLayout>)>,
}

/// What the places of things depend on.
#[derive(Debug, Clone)]
struct LayoutBasis {
    scenario: Arc<Scenario>,
    rect: Rect,
    names: Vec<Vec2>,
    tables: Vec<Vec2>,
}

impl LayoutBasis {
    fn is_same(&self, scenario: &Arc<Scenario>, rect: Rect, cast: &LayoutInput<'_>) -> bool {
        Arc::ptr_eq(&self.scenario, scenario)
            && self.rect == rect
            && self.names == cast.names
            && self.tables == cast.tables
    }
}

impl NetworkState {
    /// Whether the picture is seen is known when it has been drawn.
    pub fn begin_frame(&mut self) {
        self.layout = None;
    }

    /// Where things stand in a room: where they stood, unless the room or a name has changed.
    pub fn place(
        &mut self,
        scenario: &Arc<Scenario>,
        rect: Rect,
        cast: &LayoutInput<'_>,
    ) -> Arc<NetworkLayout> {
        if let Some((basis, layout)) = &self.last
            && basis.is_same(scenario, rect, cast)
        {
            return layout.clone();
        }
        let layout = Arc::new(NetworkLayout::new(rect, cast));
        let (names, tables) = (cast.names.to_vec(), cast.tables.to_vec());
        let basis = LayoutBasis { scenario: scenario.clone(), rect, names, tables };
        self.last = Some((basis, layout.clone()));
        layout
    }
}
