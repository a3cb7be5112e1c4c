//! The keys, over whatever is on.

use egui::{Grid, Id, Modal, RichText, Ui};

use crate::console::action::Action;
use crate::console::facade::Screen;
use crate::console::keys::Command;

use super::Kit;
use super::parts::{heading, modal_frame, tipped};

/// All keys of a screen.
pub fn help_ui(ui: &mut Ui, kit: &mut Kit<'_>, screen: Screen) {
    let modal = Modal::new(Id::new("help")).frame(modal_frame(kit)).show(ui.ctx(), |ui| {
        heading(ui, kit, "help-keys");
        ui.add_space(kit.sizes().gap);
        let commands = Command::ALL.into_iter().filter(|it| it.is_for(screen));
        let keys = commands.map(|it| (it.key_name(), it.word()));
        let of_egui = [("Tab", "key-tab"), ("Space, Enter", "key-press")];
        let of_egui = of_egui.map(|(keys, word)| (keys.to_owned(), word));
        let keys: Vec<(String, &str)> = keys.chain(of_egui).collect();
        ui.horizontal_top(|ui| {
            for (at, half) in keys.chunks(keys.len().div_ceil(2)).enumerate() {
                column(ui, kit, at, half);
                ui.add_space(kit.sizes().pad * 2.0);
            }
        });
        ui.add_space(kit.sizes().gap);
        ui.label(RichText::new(kit.say("help-terms")).weak());
        appearance(ui, kit);
        ui.add_space(kit.sizes().gap);
        if ui.button(kit.say("help-close")).clicked() {
            ui.close();
        }
    });
    if modal.should_close() {
        kit.actions.push(Action::ToggleHelp);
    }
}

/// Theme, size and motion, for those who have no keys at hand.
fn appearance(ui: &mut Ui, kit: &mut Kit<'_>) {
    ui.horizontal(|ui| {
        ui.label(kit.say("help-appearance"));
        let name = kit.say(kit.theme.name.word());
        let theme = ui.button(kit.words.fill("theme-now", [("name", name.into())]));
        if tipped(theme, kit, "key-theme").clicked() {
            kit.actions.push(Action::NextTheme);
        }
        for (word, by) in [("key-smaller", -1), ("key-larger", 1)] {
            if ui.button(kit.say(word)).clicked() {
                kit.actions.push(Action::Zoom(by));
            }
        }
        let mut still = kit.theme.still;
        let response = ui.checkbox(&mut still, kit.say("help-still"));
        if tipped(response, kit, "help-still").changed() {
            kit.actions.push(Action::KeepStill(still));
        }
    });
}

fn column(ui: &mut Ui, kit: &Kit<'_>, at: usize, keys: &[(String, &'static str)]) {
    ui.spacing_mut().interact_size.y = kit.sizes().body;
    Grid::new(("keys", at)).num_columns(2).spacing([kit.sizes().pad * 1.5, 5.0]).show(ui, |ui| {
        for (key, word) in keys {
            ui.label(RichText::new(key).monospace().color(kit.colours().accent));
            ui.label(kit.say(word));
            ui.end_row();
        }
    });
}
