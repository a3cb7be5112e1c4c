//! Notes and bookmarks: what the hot wash will want to come back to.

use egui::{Key, Label, RichText, ScrollArea, Ui};

use crate::console::action::SessionCommand;
use crate::console::keys::Command;
use crate::console::view::PlayView;
use crate::scenario::limits::NOTE_CHARACTERS;

use super::UiContext;
use super::widgets::{button, button_width, called, empty_text, heading, line_edit, small};

/// The notes, the newest first, and a line to write another.
pub fn notes_ui(ui: &mut Ui, cx: &mut UiContext<'_>, view: &PlayView, note: &mut String) {
    heading(ui, cx, "notes");
    ui.horizontal(|ui| {
        let room = button_width(ui, cx, "notes-add") + ui.spacing().item_spacing.x;
        let (hint, width) = (cx.say("notes-hint"), ui.available_width() - room);
        let response = called(line_edit(ui, note, NOTE_CHARACTERS, hint, width), hint);
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let has_text = !note.trim().is_empty();
        if (button(ui, cx, "notes-add", has_text).clicked() || entered) && has_text {
            let body = std::mem::take(note).trim().to_owned();
            cx.actions.command(SessionCommand::Note { body, bookmark: false });
            if entered {
                response.request_focus();
            }
        }
    });
    if view.notes.is_empty() {
        let key = [("key", Command::Bookmark.key_names().into())];
        empty_text(ui, cx, &cx.texts.fill("notes-empty", key));
        return;
    }
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        for row in view.notes.iter().rev() {
            ui.horizontal_wrapped(|ui| {
                small(ui, view.spell(row.at));
                if row.bookmark {
                    ui.label(RichText::new("◆").small().color(cx.colours().accent));
                }
                ui.add(Label::new(RichText::new(&row.body).small()).wrap());
            });
        }
    });
}
