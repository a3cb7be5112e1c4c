//! Fields for what is written about the exercise as a whole: what is typed in them is kept in the
//! file while people type.

use std::time::Duration;

use egui::{Key, KeyboardShortcut, Modifiers, Response, TextEdit, Ui};

use crate::console::action::SessionCommand;
use crate::console::state::{AboutEditor, AboutField, PAUSE, one_line, paragraphs};
use crate::session::about::AboutExercise;

use super::UiContext;
use super::widgets::{called, clean_pasted};

/// What is kept, what is typed, and whether anything can be kept.
pub struct AboutText<'a> {
    pub kept: &'a AboutExercise,
    pub editor: &'a mut AboutEditor,
    pub is_open: bool,
}

/// How a field looks.
#[derive(Debug, Clone, Copy)]
pub struct FieldLook<'a> {
    /// What it is for, for those who cannot see what stands beside it.
    pub name: &'a str,
    /// What stands in it while it is empty.
    pub hint: &'a str,
    pub width: f32,
    /// Whether it grows with its text.
    pub grows: bool,
}

/// A field. What is typed goes to the file after a pause, and when the field is left.
pub fn about_field(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    about: &mut AboutText<'_>,
    field: AboutField,
    look: FieldLook<'_>,
) -> Response {
    clean_pasted(ui);
    let mut text = about.editor.typed(field).unwrap_or_else(|| field.kept(about.kept)).to_owned();
    let edit = if look.grows {
        // Enter ends what is said, and something else can be said.
        let line = KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter);
        TextEdit::multiline(&mut text).desired_rows(1).return_key(line)
    } else {
        TextEdit::singleline(&mut text)
    };
    let edit = edit.id_salt(field).char_limit(field.limit()).hint_text(look.hint);
    let response = ui.add_enabled(about.is_open, edit.desired_width(look.width));
    let now = ui.input(|input| input.time);
    if response.changed() {
        let clean = if look.grows { paragraphs } else { one_line };
        clean(&mut text, field.limit());
        about.editor.type_into(field, text, now);
        ui.ctx().request_repaint_after(Duration::from_secs_f64(PAUSE));
    }
    if (response.lost_focus() || about.editor.is_due(field, now))
        && let Some(about) = about.editor.take_due(field, about.kept)
    {
        cx.actions.command(SessionCommand::WriteAbout(vec![about]));
    }
    called(response, look.name)
}
