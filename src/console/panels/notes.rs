//! Notes and bookmarks: what the hot wash will want to come back to.

use egui::{Key, Label, RichText, ScrollArea, TextEdit, Ui};

use crate::console::action::SessionCommand;
use crate::console::screens::play::PlayDesk;
use crate::console::view::PlayView;

use super::Kit;
use super::parts::{button, called, empty, heading, small};

/// The notes, the newest first, and a line to write another.
pub fn notes_ui(ui: &mut Ui, kit: &mut Kit<'_>, view: &PlayView, desk: &mut PlayDesk) {
    heading(ui, kit, "notes");
    ui.horizontal(|ui| {
        let room = kit.sizes().control * 2.6;
        let field = TextEdit::singleline(&mut desk.note)
            .hint_text(kit.say("notes-hint"))
            .desired_width(ui.available_width() - room);
        let response = called(ui.add(field), kit.say("notes-hint"));
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let has_text = !desk.note.trim().is_empty();
        if (button(ui, kit, "notes-add", has_text).clicked() || entered) && has_text {
            let body = std::mem::take(&mut desk.note).trim().to_owned();
            kit.actions.command(SessionCommand::Note { body, bookmark: false });
            if entered {
                response.request_focus();
            }
        }
    });
    if view.notes.is_empty() {
        empty(ui, kit, "notes-empty");
        return;
    }
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        for note in view.notes.iter().rev() {
            ui.horizontal_wrapped(|ui| {
                small(ui, view.spell(note.at));
                if note.bookmark {
                    ui.label(RichText::new("◆").small().color(kit.colours().accent));
                }
                ui.add(Label::new(RichText::new(&note.body).small()).wrap());
            });
        }
    });
}
