//! The second click of a double click: what the first one has put on the screen is none of its
//! business.

use egui::{Area, Context, Id, Order, Pos2, Rect, Sense, Vec2};

/// For how many seconds after a click another one in the same place belongs to it.
pub const SECONDS: f64 = 0.8;
/// For how many seconds after a click frames are drawn, so that the next click is known to be
/// later.
const WATCHED: f64 = 0.9;
/// How far a pointer may tremble between two clicks that belong together, in points.
pub const TREMBLES: f32 = 6.0;

/// When what was clicked in this frame was clicked, at the earliest: while the frame before was
/// drawn, which takes long on a slow computer.
pub fn earliest(ctx: &Context) -> f64 {
    ctx.input(|input| input.time - f64::from(input.unstable_dt))
}

/// After a click, frames are drawn for a while although nothing moves: else the next one, after a
/// rest, might have come at any time since.
pub fn watch(ctx: &Context) {
    let until = ctx.input(|input| input.time) + WATCHED;
    ctx.data_mut(|data| data.insert_temp(Id::new("a click is watched until"), until));
}

/// For how many seconds frames are still drawn for that, if they are.
pub fn watched_for(ctx: &Context) -> Option<f64> {
    let until: Option<f64> = ctx.data(|data| data.get_temp(Id::new("a click is watched until")));
    let left = until? - ctx.input(|input| input.time);
    (0.0 < left).then_some(left)
}

/// What is remembered from one frame to the next.
#[derive(Debug, Clone, PartialEq)]
struct Memory<What> {
    /// What was on the screen.
    shown: What,
    /// When and where the pointer was pressed last.
    click: Option<(f64, Pos2)>,
    /// Until when nothing is pressed at a place.
    covered: Option<(f64, Pos2)>,
}

/// After a click has changed what is `shown`, lies over its place for a moment, unseen, so that the
/// second click of a double click presses nothing. A pointer that moves away presses as ever.
pub fn swallow<What>(ctx: &Context, shown: What)
where
    What: Copy + PartialEq + Send + Sync + 'static,
{
    let id = Id::new("the second click");
    let memory: Option<Memory<What>> = ctx.data(|data| data.get_temp(id));
    let mut memory = memory.unwrap_or(Memory { shown, click: None, covered: None });
    let (now, pressed) = ctx.input(|input| {
        let pressed = input.pointer.any_click() || input.pointer.any_pressed();
        (input.time, input.pointer.interact_pos().filter(|_| pressed))
    });
    if memory.shown != shown {
        memory.shown = shown;
        memory.covered = memory.click.map(|(then, at)| (then + SECONDS, at));
        watch(ctx);
    }
    if let Some(at) = pressed {
        memory.click = Some((now, at));
    }
    memory.covered = memory.covered.filter(|(until, _)| earliest(ctx) < *until);
    let covers = memory.covered.is_some();
    let at = memory.covered.map_or(Pos2::ZERO, |(_, at)| at);
    let place = Rect::from_center_size(at, Vec2::splat(TREMBLES * 2.0));
    // It is always there, since an area takes no clicks in the first frame in which it is.
    let cover = Area::new(id).order(Order::Tooltip).fixed_pos(place.min).constrain(false);
    cover.interactable(covers).fade_in(false).show(ctx, |ui| {
        let sense = if covers { Sense::click_and_drag() } else { Sense::hover() };
        ui.allocate_response(place.size(), sense);
    });
    ctx.data_mut(|data| data.insert_temp(id, memory));
    // Again in every frame: egui forgets what was asked for later when one comes at once.
    if let Some(left) = watched_for(ctx) {
        ctx.request_repaint_after_secs(left as f32);
    }
}
