//! Notes and bookmarks: what the hot wash will want to come back to.

use egui::{Key, Label, RichText, ScrollArea, TextEdit, Ui};

use crate::console::action::SessionCommand;
use crate::console::screens::play::PlayState;
use crate::console::view::PlayView;

use super::UiContext;
use super::widgets::{button, called, empty, heading, small};

/// The notes, the newest first, and a line to write another.
pub fn notes_ui(ui: &mut Ui, cx: &mut UiContext<'_>, view: &PlayView, state: &mut PlayState) {
    heading(ui, cx, "notes");
    ui.horizontal(|ui| {
        let room = cx.sizes().control * 2.6;
        let field = TextEdit::singleline(&mut state.note)
            .hint_text(cx.say("notes-hint"))
            .desired_width(ui.available_width() - room);
        let response = called(ui.add(field), cx.say("notes-hint"));
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let has_text = !state.note.trim().is_empty();
        if (button(ui, cx, "notes-add", has_text).clicked() || entered) && has_text {
            let body = std::mem::take(&mut state.note).trim().to_owned();
            cx.actions.command(SessionCommand::Note { body, bookmark: false });
            if entered {
                response.request_focus();
            }
        }
    });
    if view.notes.is_empty() {
        empty(ui, cx, "notes-empty");
        return;
    }
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        for note in view.notes.iter().rev() {
            ui.horizontal_wrapped(|ui| {
                small(ui, view.spell(note.at));
                if note.bookmark {
                    ui.label(RichText::new("◆").small().color(cx.colours().accent));
                }
                ui.add(Label::new(RichText::new(&note.body).small()).wrap());
            });
        }
    });
}
