//! Where on the screen the things are that the guide points at. Panels mark them as they draw them.

use egui::{Context, Id, Rect};

/// Something the guide points at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum GuideTarget {
    /// Who holds which seat, in the set-up.
    Roster,
    /// The button that opens an exercise.
    Open,
    /// The name of what everybody was told before.
    Briefing,
    /// STARTEX, run and pause.
    Run,
    /// Decisions due.
    DecisionsDue,
    /// The answers and orders of a seat; the guide keeps clear of them, whatever it talks about.
    SeatActions,
    /// The orders of a seat.
    Orders,
    /// The name of the picture.
    Network,
    Meters,
    /// ENDEX.
    End,
    /// The way to the hot wash.
    HotWash,
    /// What is talked about there.
    Topics,
    /// What is at the lower edge of play; notices stand above it.
    LowerPanel,
}

/// Says where something is in this frame.
pub fn mark_target(ctx: &Context, target: GuideTarget, rect: Rect) {
    let frame = ctx.cumulative_frame_nr();
    ctx.data_mut(|data| data.insert_temp(Id::new(target), (frame, rect)));
}

/// Where something is, if it was drawn just now.
pub fn target_rect(ctx: &Context, target: GuideTarget) -> Option<Rect> {
    let frame = ctx.cumulative_frame_nr();
    let found: Option<(u64, Rect)> = ctx.data(|data| data.get_temp(Id::new(target)));
    found.filter(|(drawn, _)| frame <= drawn + 1).map(|(_, rect)| rect)
}
