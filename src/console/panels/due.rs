//! Decisions due from players, the one that has waited longest first.

use egui::{ScrollArea, Ui};

use crate::base::message::Arg;
use crate::console::action::Action;
use crate::console::theme::strong;
use crate::console::view::PlayView;
use crate::session::director::SessionState;

use super::UiContext;
use super::labels::seats;
use super::widgets::{choosable, cut_label, empty, heading, small};

/// The decisions; choosing one opens its seat.
pub fn due_ui(ui: &mut Ui, cx: &mut UiContext<'_>, view: &PlayView) {
    heading(ui, cx, "due");
    if view.due.is_empty() {
        let word = match view.clock.stage {
            SessionState::Ready => "due-before",
            _ => "due-none",
        };
        empty(ui, cx, word);
        return;
    }
    let mut due = view.due.clone();
    due.sort_by_key(|due| due.since);
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        for due in due {
            let name = view.headline(due.inject);
            let who = seats(view.names(), due.seats);
            let waited = Arg::Duration(view.clock.now.since(due.since));
            let gaps = [("who", who.into()), ("span", waited)];
            let mut line = cx.texts.fill("due-line", gaps);
            if let Some(closes) = due.closes {
                let left = Arg::Duration(closes.since(view.clock.now).max(0));
                line.push_str(" · ");
                line.push_str(&cx.texts.fill("due-closes", [("span", left)]));
            }
            let spoken = format!("{name}, {line}");
            let response = choosable(ui, cx, due.inject, &spoken, false, |ui| {
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    let text = strong(format!("● {name}")).color(cx.colours().warn);
                    ui.add(cut_label(text));
                    ui.add(egui::Label::new(egui::RichText::new(&line).small().weak()).wrap());
                });
            });
            let is_opened = response.on_hover_text(cx.say("due-open")).clicked();
            if let (true, Some(seat)) = (is_opened, due.seats.iter().next()) {
                cx.actions.push(Action::OpenDecision(seat));
            }
        }
        small(ui, "");
    });
}
