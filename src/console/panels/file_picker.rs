//! The dialog in which a file or a folder is chosen.

use egui::{Context, Vec2};
use egui_file_dialog::DialogState;

use crate::console::action::Action;
use crate::console::state::FilePicker;

use super::UiContext;

/// The dialog; what is chosen in it is queued, or that nothing was.
pub fn file_picker_ui(ctx: &Context, cx: &mut UiContext<'_>, picker: &mut FilePicker) {
    /// As large as a list of files needs to be, in points.
    const SIZE: Vec2 = Vec2::new(900.0, 560.0);
    let room = ctx.content_rect().size() - Vec2::splat(cx.sizes().pad * 8.0);
    let config = picker.dialog.config_mut();
    (config.max_size, config.default_size) = (Some(room), SIZE.min(room));
    match picker.dialog.update(ctx).state() {
        DialogState::Open => {}
        DialogState::Picked(path) => cx.actions.push(Action::Chosen(Some(path.clone()))),
        _ => cx.actions.push(Action::Chosen(None)),
    }
}
