//! The dialog in which a file or a folder is chosen.

use egui::Context;
use egui_file_dialog::DialogState;

use crate::console::action::Action;
use crate::console::state::FilePicker;

use super::UiContext;

/// The dialog; what is chosen in it is queued, or that nothing was.
pub fn file_picker_ui(ctx: &Context, cx: &mut UiContext<'_>, picker: &mut FilePicker) {
    let room = ctx.content_rect().size() - egui::Vec2::splat(cx.sizes().pad * 4.0);
    let config = picker.dialog.config_mut();
    config.max_size = Some(room);
    config.default_size = config.default_size.min(room);
    match picker.dialog.update(ctx).state() {
        DialogState::Open => {}
        DialogState::Picked(path) => cx.actions.push(Action::Chosen(Some(path.clone()))),
        _ => cx.actions.push(Action::Chosen(None)),
    }
}
