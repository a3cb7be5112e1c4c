//! Panels at the edges of a screen. Room is taken for all of them first, and they are filled in the
//! order in which people read, so that the keyboard goes from one to the next as the eye does.
//! The line between two panels can be dragged, and shows it.

use std::fmt::Debug;
use std::hash::Hash;

use egui::{
    Align, CursorIcon, Frame, Id, Layout, Panel, Pos2, Rangef, Rect, Sense, Ui, UiBuilder, Vec2,
};

use super::UiContext;

/// How far from the line between two panels the pointer still grips it, in points.
const GRIP: f32 = 4.0;

/// Where a panel stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edge {
    Left,
    Right,
    Top,
    Bottom,
}

impl Edge {
    const fn is_upright(self) -> bool {
        matches!(self, Self::Left | Self::Right)
    }
}

/// A panel at an edge of what room is left.
#[derive(Debug, Clone, Copy)]
pub struct Dock {
    pub id: &'static str,
    pub edge: Edge,
    /// How wide or high it is unless somebody drags it.
    pub usual: f32,
    /// How wide or high it may be.
    pub range: Rangef,
    pub frame: Frame,
}

impl Dock {
    /// Takes its room, and gives back what of it is inside of its frame.
    pub fn reserve(self, ui: &mut Ui, cx: &UiContext<'_>) -> Rect {
        let id = Id::new(("dock", self.id));
        let dragged_to = ui.data(|data| data.get_temp::<f32>(id));
        let low = self.range.min.min(self.range.max);
        let size = dragged_to.unwrap_or(self.usual).clamp(low, self.range.max);
        let panel = match self.edge {
            Edge::Left => Panel::left(id),
            Edge::Right => Panel::right(id),
            Edge::Top => Panel::top(id),
            Edge::Bottom => Panel::bottom(id),
        };
        let panel = panel.frame(self.frame).resizable(false).exact_size(size);
        let shown = panel.show(ui, |ui| {
            ui.expand_to_include_rect(ui.max_rect());
            ui.max_rect()
        });
        if let Some(size) = self.divider(ui, cx, id, (shown.response.rect, size)) {
            ui.data_mut(|data| data.insert_temp(id, size));
            ui.request_repaint();
        }
        shown.inner
    }

    /// The line along its inner edge; how large the panel is to be if that is dragged.
    fn divider(
        self,
        ui: &Ui,
        cx: &UiContext<'_>,
        id: Id,
        (outer, size): (Rect, f32),
    ) -> Option<f32> {
        let line = match self.edge {
            Edge::Left => Rect::from_x_y_ranges(Rangef::point(outer.right()), outer.y_range()),
            Edge::Right => Rect::from_x_y_ranges(Rangef::point(outer.left()), outer.y_range()),
            Edge::Top => Rect::from_x_y_ranges(outer.x_range(), Rangef::point(outer.bottom())),
            Edge::Bottom => Rect::from_x_y_ranges(outer.x_range(), Rangef::point(outer.top())),
        };
        let (aside, cursor) = if self.edge.is_upright() {
            (Vec2::new(GRIP, 0.0), CursorIcon::ResizeHorizontal)
        } else {
            (Vec2::new(0.0, GRIP), CursorIcon::ResizeVertical)
        };
        // The keyboard passes it by.
        let response = ui.interact(line.expand2(aside), id.with("divider"), Sense::DRAG);
        let response = response.on_hover_and_drag_cursor(cursor);
        let is_held = response.dragged() || response.hovered();
        self.grip(ui, cx, line.center(), is_held);
        let at = response.interact_pointer_pos().filter(|_| response.dragged())?;
        let wanted = match self.edge {
            Edge::Left => at.x - outer.left(),
            Edge::Right => outer.right() - at.x,
            Edge::Top => at.y - outer.top(),
            Edge::Bottom => outer.bottom() - at.y,
        };
        let wanted = wanted.clamp(self.range.min.min(self.range.max), self.range.max);
        (0.5 < (wanted - size).abs()).then_some(wanted)
    }

    /// What says that the line can be dragged: a bar across its middle.
    fn grip(self, ui: &Ui, cx: &UiContext<'_>, middle: Pos2, is_held: bool) {
        let (sizes, it) = (cx.sizes(), cx.colours());
        let (long, thick) = (sizes.control, sizes.focus * 1.5);
        let size = if self.edge.is_upright() { [thick, long] } else { [long, thick] };
        let ink = if is_held { it.accent } else { it.weak };
        let bar = Rect::from_center_size(middle, size.into());
        ui.painter().rect_filled(bar, thick / 2.0, ink);
    }
}

/// Fills room that was taken.
pub fn fill<R>(
    ui: &mut Ui,
    id: impl Hash + Debug,
    room: Rect,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    let layout = Layout::top_down(Align::Min);
    let mut inner =
        ui.new_child(UiBuilder::new().id_salt(Id::new(id)).max_rect(room).layout(layout));
    // What has more than its room is cut, and lies over nothing else.
    inner.shrink_clip_rect(room.expand(GRIP));
    add(&mut inner)
}
