//! What the exercise is called, for whom it is and where, and who plays at a seat.

use egui::Ui;

use crate::base::ids::SeatId;
use crate::console::state::AboutField;
use crate::console::theme::strong;
use crate::scenario::Names;
use crate::session::about::{AboutExercise, Particular};

use super::UiContext;
use super::about_field::{AboutText, FieldLook, about_field};
use super::widgets::tipped;

/// The word for a line about an exercise.
pub const fn particular_word(what: Particular) -> &'static str {
    match what {
        Particular::Name => "about-name",
        Particular::Group => "about-group",
        Particular::Place => "about-place",
    }
}

/// Name, group and place, side by side.
pub fn particulars_ui(ui: &mut Ui, cx: &mut UiContext<'_>, about: &mut AboutText<'_>) {
    let gap = cx.sizes().gap;
    let width = (ui.available_width() - 2.0 * gap) / 3.0;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        for what in Particular::ALL {
            ui.vertical(|ui| {
                ui.set_width(width);
                let (word, field) = (particular_word(what), AboutField::Particular(what));
                tipped(ui.label(strong(cx.say(word)).small()), cx, word);
                let (name, width) = (cx.say(word), ui.available_width());
                let look = FieldLook { name, hint: "", width, grows: false };
                about_field(ui, cx, about, field, look);
            });
        }
    });
}

/// Who plays at a seat.
pub fn players_ui(ui: &mut Ui, cx: &mut UiContext<'_>, about: &mut AboutText<'_>, seat: SeatId) {
    let (name, hint) = (cx.say("about-players"), cx.say("about-players-hint"));
    let width = ui.available_width().min(cx.sizes().control * 6.0);
    let look = FieldLook { name, hint, width, grows: false };
    let response = about_field(ui, cx, about, AboutField::Players(seat), look);
    tipped(response, cx, "about-players");
}

/// What an exercise is in one line, and who has played at which seat, a line for each.
pub fn exercise_lines(names: Names<'_>, about: &AboutExercise, when: String) -> (String, String) {
    let written = Particular::ALL.map(|what| about.particular(what).trim().to_owned());
    let parts = written.into_iter().chain([names.title(), when]).filter(|it| !it.is_empty());
    let players = |seat| {
        let players = about.players(seat);
        (!players.is_empty()).then(|| format!("{}: {players}", names.seat(seat)))
    };
    let who: Vec<String> = names.0.seat_ids().filter_map(players).collect();
    let who = if who.is_empty() { names.title() } else { who.join("\n") };
    (parts.collect::<Vec<_>>().join(" · "), who)
}
