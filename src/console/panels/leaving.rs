//! The question whether to leave an exercise that is not all in its file.

use egui::{Button, Context, RichText};

use crate::console::action::{Action, FileAction};
use crate::console::state::LeaveQuestion;
use crate::console::theme::strong;

use super::UiContext;
use super::widgets::{clicked_once, modal, modal_frame};

/// What is not in the file and why, and what can be done: try again, save it elsewhere, leave all
/// the same, or stay.
pub fn leaving_ui(ctx: &Context, cx: &mut UiContext<'_>, question: &LeaveQuestion) {
    let frame = modal_frame(cx);
    let shown = modal(ctx, frame, "leaving", |ui| {
        ui.set_max_width(cx.sizes().reading);
        let unwritten = question.unwritten;
        let what = cx.texts.fill("leaving-question", [("count", unwritten.into())]);
        ui.label(RichText::new(what).heading());
        ui.label(&question.why);
        ui.label(&question.help);
        ui.add_space(cx.sizes().gap);
        ui.horizontal_wrapped(|ui| {
            if clicked_once(&ui.button(cx.say("leaving-again"))) {
                cx.actions.push(Action::File(FileAction::TryLeavingAgain));
            }
            if clicked_once(&ui.button(cx.say("save-elsewhere"))) {
                cx.actions.push(Action::File(FileAction::ChooseOtherPlace));
            }
            let lose = cx.texts.fill("leaving-anyway", [("count", unwritten.into())]);
            let lose = strong(lose).color(cx.colours().bad);
            if clicked_once(&ui.add(Button::new(lose))) {
                cx.actions.push(Action::File(FileAction::LeaveAnyway));
            }
            if ui.button(cx.say("leaving-stay")).clicked() {
                ui.close();
            }
        });
    });
    if shown.should_close() {
        cx.actions.push(Action::File(FileAction::Stay));
    }
}
