//! Rows of what the facilitator gave to seats besides the scenario: ad hoc injects, and injects
//! that were released once more.

use egui::{Label, RichText, Ui};

use crate::console::action::Action;
use crate::console::panels::UiContext;
use crate::console::panels::labels::seats;
use crate::console::panels::widgets::{about, chip, small, tipped};
use crate::console::view::{DirectReleaseRow, PlayView};

use super::{BUTTON, Cell, cut, two_lines};

/// A cell of something that was given besides the injects of the scenario, or once more.
pub(super) fn direct_release_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    (at, row): (usize, &DirectReleaseRow),
    (cell, cells): (Cell, &[Cell]),
) {
    let word = match row.inject {
        Some(_) => "msel-again",
        None if row.is_no_duff => "no-duff",
        None => "msel-ad-hoc",
    };
    let given = |ui: &mut Ui| {
        let (text, ink) = if row.is_no_duff {
            ("no-duff", cx.colours().bad)
        } else {
            ("inject-given", cx.colours().good)
        };
        tipped(chip(ui, cx, cx.say(text), ink), cx, word);
    };
    let to = || seats(view.names(), row.to);
    match cell {
        Cell::Progress => {
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                given(ui);
                ui.add(Label::new(RichText::new(view.spell(row.at)).small()).truncate());
            });
        }
        Cell::Status => given(ui),
        Cell::ReleaseTime => two_lines(ui, view.spell(row.at), ""),
        Cell::What => {
            let gaps = [
                ("from", row.text.sender.as_str().into()),
                ("to", to().into()),
                ("medium", cx.say(word).into()),
            ];
            let whole = cx.texts.fill("msel-line", gaps);
            let line = if cells.contains(&Cell::From) { cx.say(word) } else { &whole };
            let shown = ui.scope(|ui| two_lines(ui, &row.text.headline, line));
            shown.response.on_hover_ui(|ui| {
                ui.label(RichText::new(&row.text.headline).heading());
                small(ui, &whole);
                ui.label(&row.text.body);
            });
        }
        Cell::From => cut(ui, &row.text.sender),
        Cell::To => cut(ui, &to()),
        Cell::Medium | Cell::Expected => {}
        // It is never said again as if it were an inject.
        Cell::Do | Cell::Menu if row.is_no_duff => {}
        Cell::Do | Cell::Menu => {
            ui.spacing_mut().button_padding.x = BUTTON.x;
            let again = ui.small_button(cx.say("inject-editor-again"));
            about(&again, cx, "inject-editor-again", &row.text.headline);
            if tipped(again, cx, "inject-editor-again").clicked() {
                cx.actions.push(Action::ReuseRelease(at));
            }
        }
    }
}
