//! The keys, over whatever is on.

use egui::{Grid, Id, Modal, RichText, Ui};

use crate::console::action::Action;
use crate::console::console::Screen;
use crate::console::keys::Command;

use super::Kit;
use super::parts::heading;

/// All keys of a screen.
pub fn help_ui(ui: &mut Ui, kit: &mut Kit<'_>, screen: Screen) {
    let modal = Modal::new(Id::new("help")).show(ui.ctx(), |ui| {
        heading(ui, kit, "help-keys");
        ui.add_space(kit.sizes().gap);
        Grid::new("keys").num_columns(2).spacing([kit.sizes().pad * 2.0, 6.0]).show(ui, |ui| {
            for command in Command::ALL.into_iter().filter(|it| it.is_for(screen)) {
                ui.label(RichText::new(command.key_name()).monospace().color(kit.colours().accent));
                ui.label(kit.say(command.word()));
                ui.end_row();
            }
            for (keys, word) in [("Tab", "key-tab"), ("Space, Enter", "key-press")] {
                ui.label(RichText::new(keys).monospace().color(kit.colours().accent));
                ui.label(kit.say(word));
                ui.end_row();
            }
        });
        ui.add_space(kit.sizes().gap);
        ui.label(RichText::new(kit.say("help-terms")).weak());
        ui.add_space(kit.sizes().gap);
        if ui.button(kit.say("help-close")).clicked() {
            ui.close();
        }
    });
    if modal.should_close() {
        kit.actions.push(Action::ToggleHelp);
    }
}
